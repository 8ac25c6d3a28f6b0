import { sourceRangeOf } from '../../unit-file'
import { programName, rawCommands } from '../raw-commands'
import { at, rule } from '../rule'

/** What a command may not ask of its own unit, since that waits for the command; by the setting of the command. */
const waits: Readonly<Record<string, readonly string[]>> = {
  ExecStartPre: ['start', 'restart', 'stop', 'try-restart', 'reload-or-restart'],
  ExecStart: ['start'],
  ExecStartPost: ['start', 'restart', 'stop', 'try-restart', 'reload-or-restart'],
  ExecReload: ['reload', 'restart', 'try-restart', 'reload-or-restart', 'stop'],
  ExecStop: ['stop', 'restart', 'try-restart'],
  ExecStopPost: ['stop', 'restart', 'try-restart'],
}

/** A unit that waits for itself. */
export const systemctlOnItself = rule({
  id: 'systemctl-on-itself',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The command asks systemd for something that has to wait for this very command.',
    reason: 'systemctl returns when what it asked for is done, and that begins when this command has ended, or ends it with the unit. The unit hangs until its time is up, or the command is killed.',
    remedy: 'Leave it out: what systemctl stop or restart does with the unit needs no command of its own. ExecReload= signals the program, as in ExecReload=kill -HUP $MAINPID.',
  },
  manual: 'systemd.service(5), ExecReload=, ExecStop=; observed: 257',
  types: ['service'],
  settings: Object.keys(waits),
  *look(entry, { target, merged }) {
    if (entry.fate !== 'in-force' || !entry.assignment.value.includes('systemctl')) return
    const { name } = merged.name
    const own = [name, name.replace(/\.service$/, ''), '%n', '%N', '%p', '%p.service', '%N.service']
    for (const command of rawCommands(entry, target)) {
      const words = command.argv.map(({ text }) => text)
      if (programName(command) !== 'systemctl' || words.includes('--no-block')) continue
      const verb = command.argv.slice(1).find(({ text }) => !text.startsWith('-'))
      if (!verb || !waits[entry.setting!.name]!.includes(verb.text)) continue
      const unit = command.argv.slice(command.argv.indexOf(verb) + 1).find(({ text }) => own.includes(text))
      if (unit) yield { ...at(entry, sourceRangeOf(entry.assignment, { start: verb.range.start, end: unit.range.end })), message: `systemctl ${verb.text} waits for ${name}, which waits for this command` }
    }
  },
})
