import type { ExecCommand } from '../../values/exec-command'
import { programName } from '../raw-commands'
import { rule } from '../rule'
import { aboutUnit, valuesOfOther } from '../unit-findings'

/** Programs that speak to who called them by their standard input and output. */
const speakers = /^(cat|tee|sh|bash|dash|date|hostname|in\.\w+|uptime|echo|sed|awk|rev|tr)$/

/** A connection that the program does not find. */
export const connectionAsDescriptor = rule({
  id: 'connection-as-descriptor',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The program does not get the connection as its standard input and output.',
    reason: 'systemd hands the connection on as descriptor 3. Programs written for inetd, and tools such as cat, read from standard input, which is /dev/null, and write to the journal.',
    remedy: 'Set StandardInput=socket in the service; standard output follows it.',
  },
  manual: 'systemd.socket(5), Accept=, and systemd.exec(5), StandardInput=; observed: 257',
  types: ['service'],
  concerns: ({ others }) => others.length > 0,
  *check(unit) {
    const { values, merged } = unit
    if (!merged.name.name.includes('@') || ['StandardInput', 'StandardOutput'].some((name) => values.last(name) !== null)) return
    const socket = valuesOfOther(unit, `${merged.name.prefix}.socket`)
    const program = values.list<ExecCommand>('ExecStart').map(({ value }) => programName(value))[0]
    if (values.all('ExecStart').some(({ resolved }) => /[<>]&3|FD:3|\/fd\/3/.test(resolved))) return
    if (socket?.value<boolean>('Accept') === true && program && speakers.test(program)) yield aboutUnit(unit, `${program} does not see the connections of ${socket.unit.name.name}: without StandardInput=socket its input is empty`)
  },
})
