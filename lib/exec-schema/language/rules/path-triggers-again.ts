import { serviceTypeOf, triggeredUnit } from '../../effective'
import { rule } from '../rule'
import { aboutAssignment, valuesOfOther } from '../unit-findings'

/** What stands before the first wildcard. */
function folderOf(glob: string): string {
  return glob.replace(/[^/]*[*?[].*$/, '')
}

/** A path unit that starts a service that ends, again and again. */
export const pathTriggersAgain = rule({
  id: 'path-triggers-again',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'As long as the path is there the service is started again at each end of it.',
    reason: 'PathExists= does not wait for a change: whenever the service has ended and the path exists, it is started again at once, until the start limit makes the path unit fail.',
    remedy: 'Let the service remove or move the path. PathChanged= and PathModified= start it when something changes.',
  },
  manual: 'systemd.path(5), PathExists=; observed: 247, 252, 257',
  types: ['path'],
  settings: ['PathExists', 'PathExistsGlob'],
  concerns: ({ others }) => others.length > 0,
  *look(entry, unit) {
    if (entry.fate !== 'in-force') return
    const started = triggeredUnit(unit.values)
    const service = valuesOfOther(unit, started)
    if (!service || serviceTypeOf(service) !== 'oneshot' || service.value<boolean>('RemainAfterExit') === true) return
    const commands = ['ExecStartPre', 'ExecStart', 'ExecStartPost', 'ExecStopPost'].flatMap((name) => service.all(name)).map(({ resolved }) => resolved)
    // What names the path, or is a script, may take it away.
    if (commands.length === 0 || commands.some((command) => command.includes(entry.resolved) || command.includes(folderOf(entry.resolved)) || /\b(rm|mv|unlink|reboot|poweroff|halt|kexec)\b/.test(command) || !/^[-+!:@]*(\/usr)?(\/s?bin)\/\S+/.test(command))) return
    yield aboutAssignment(entry, `${started} ends and leaves ${entry.resolved} where it is: it is started again at once, until the start limit is reached`)
  },
})
