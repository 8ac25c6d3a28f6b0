import { serviceTypeOf } from '../../effective'
import { sourceRangeOf } from '../../unit-file'
import { programName, rawCommands } from '../raw-commands'
import { at, rule, type CheckedUnit } from '../rule'
import { unitsNamed, valuesOfOther } from '../unit-findings'

/** What a command may not ask of its own unit, since that waits for the command; by the setting of the command. */
const waits: Readonly<Record<string, readonly string[]>> = {
  ExecStartPre: ['start', 'restart', 'stop', 'try-restart', 'reload-or-restart'],
  ExecStart: ['start'],
  ExecStartPost: ['start', 'restart', 'stop', 'try-restart', 'reload-or-restart'],
  ExecReload: ['reload', 'restart', 'try-restart', 'reload-or-restart', 'stop'],
  ExecStop: ['stop', 'restart', 'try-restart'],
  ExecStopPost: ['stop', 'restart', 'try-restart'],
}

/** The settings whose commands have to end before the unit counts as started; with Type=oneshot ExecStart= too. */
const starting = ['ExecStartPre', 'ExecStartPost']

/** Whether a unit waits for this one to have started. */
function startsLater(text: string, unit: CheckedUnit): boolean {
  const name = /\.[a-z]+$/.test(text) ? text : `${text}.service`
  if (unitsNamed(unit.merged, ['Before']).includes(name)) return true
  const other = valuesOfOther(unit, name)
  return other !== undefined && unitsNamed(other.unit, ['After']).includes(unit.merged.name.name)
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
  concernsValue: ({ written }) => written.includes('systemctl'),
  *look(entry, unit) {
    const { target, merged, values } = unit
    if (entry.fate !== 'in-force') return
    const { name } = merged.name
    // In a template %p is another unit.
    const own = [name, name.replace(/\.service$/, ''), '%n', '%N', '%N.service', ...(merged.name.instance === null ? ['%p', '%p.service'] : [])]
    for (const command of rawCommands(entry, target)) {
      const words = command.argv.map(({ text }) => text)
      // Another manager, another machine, or one that looks at no order.
      const isElsewhere = words.some((word) => /^(--user|--global|-H|--host|-M|--machine|--root|--image)(=|$)|^--job-mode=ignore-|^-[HM]./.test(word)) && target.manager === 'system'
      if (programName(command) !== 'systemctl' || words.includes('--no-block') || isElsewhere) continue
      const verb = command.argv.slice(1).find(({ text }) => !text.startsWith('-'))
      if (!verb || !waits[entry.setting!.name]!.includes(verb.text)) continue
      const operands = command.argv.slice(command.argv.indexOf(verb) + 1)
      const named = operands.find(({ text }) => own.includes(text))
      const other = named ?? ((starting.includes(entry.setting!.name) || serviceTypeOf(values) === 'oneshot') && ['start', 'restart'].includes(verb.text) ? operands.find(({ text }) => startsLater(text, unit)) : undefined)
      if (other) yield { ...at(entry, sourceRangeOf(entry.assignment, { start: verb.range.start, end: other.range.end })), message: named ? `systemctl ${verb.text} waits for ${name}, which waits for this command` : `systemctl ${verb.text} waits for ${other.text}, which starts after ${name} and so waits for this command`, ...(!named && { remedy: 'Take the order out, with After= and Before=, or let systemd start the other unit by Wants=. --no-block does not wait for it.' }) }
    }
  },
})
