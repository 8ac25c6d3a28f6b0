import type { Target } from '../values/target'
import { fromAssignment, type MergedValues, type Origin } from './merged-values'

/** Where one of the standard streams of a unit's processes leads. */
export interface StandardStream {
  readonly stream: 'input' | 'output' | 'error'
  /** A value of StandardInput= or StandardOutput= with nothing left to inherit: `null`, `journal`, `file:/path`; `socket` and `fd:…` stand for what is passed, `inherit` for what the manager itself has. */
  readonly leadsTo: string
  readonly origin: Origin
}

const settings = { input: 'StandardInput', output: 'StandardOutput', error: 'StandardError' } as const

/** Whether output goes where input comes from when nothing is said of it: a terminal, a socket or a descriptor; up to 244 a file and data as well (observed: 241, 247; source: 244, 245). */
function isFollowed(input: string, version: number): boolean {
  return (version <= 244 ? /^(socket|tty|fd|file|data)/ : /^(socket|tty|fd)/).test(input)
}

function inherited(input: string, { version, manager }: Target): string {
  if (input === 'data' && version <= 244) return manager === 'system' ? 'null' : 'inherit'
  return input === 'null' || input === 'data' ? 'journal' : input
}

/**
 * Resolves the standard streams (systemd.exec(5), StandardInput=, StandardOutput=, StandardError=). Of a manager that is told otherwise by its DefaultStandardOutput= nothing is known.
 * Output that is to inherit an input of null or data goes to the journal; for data up to 244 nowhere, or where that of the user’s manager goes (observed: 241 to 262).
 */
export function streamsOf(values: MergedValues): readonly [input: StandardStream, output: StandardStream, error: StandardStream] {
  const originOf = (name: string): Origin => values.originsOf(name).at(-1) ?? { kind: 'default' }
  const { version } = values.unit.target
  const input = values.held('StandardInput') ?? 'null'
  const written = values.text('StandardOutput')
  const inherits = written === 'inherit' || (written === null && isFollowed(input, version))
  const output = inherits ? inherited(input, values.unit.target) : (written ?? 'journal')
  const error = values.text('StandardError') ?? 'inherit'
  return [
    { stream: 'input', leadsTo: input, origin: originOf(settings.input) },
    { stream: 'output', leadsTo: output, origin: inherits && written === null ? originOf(settings.input) : originOf(settings.output) },
    error === 'inherit' ? { stream: 'error', leadsTo: output, origin: originOf(values.last('StandardError') ? settings.error : settings.output) } : { stream: 'error', leadsTo: error, origin: fromAssignment(values.last('StandardError')!) },
  ]
}

/** Whether standard output or error goes to the journal, by itself or by way of the kernel's log. */
export function isConnectedToJournal(values: MergedValues): boolean {
  return streamsOf(values).some(({ stream, leadsTo }) => stream !== 'input' && /^(journal|syslog|kmsg)/.test(leadsTo))
}
