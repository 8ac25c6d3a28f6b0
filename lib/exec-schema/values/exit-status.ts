import { accept, type Parsed, type ValueGrammar } from './grammar'
import { readInteger } from './integer'
import { parseWords } from './path'
import { readSignal } from './signal'
import { exitStatuses } from './tables/exit-statuses'
import { signals } from './tables/signals'

/** Exit statuses and signals, as SuccessExitStatus= names them. */
export interface ExitStatusSet {
  readonly statuses: readonly number[]
  readonly signals: readonly number[]
}

/** Exit statuses by number 0 to 255 or, since 243, by name, and signals by name (systemd.service(5), SuccessExitStatus=). */
export const exitStatusSet: ValueGrammar<ExitStatusSet> = {
  syntax: 'exit status or signal …',
  widget: { kind: 'words' },
  parse(text, target) {
    const statuses: number[] = []
    const signalNumbers: number[] = []
    const parsed = parseWords(
      text,
      (word): Parsed<number> => {
        const number = readInteger(word.text, target.version)
        const named = target.version >= 243 ? exitStatuses.find((status) => status.name === word.text && status.since <= target.version) : undefined
        const status = named?.code ?? (number !== null && number >= 0 && number <= 255 ? number : null)
        if (status !== null) {
          statuses.push(status)
          return accept(status)
        }
        const signal = number === null ? readSignal(word.text, target.version) : null
        if (signal === null) return { problems: [{ range: word.range, message: 'Expected an exit status from 0 to 255 or a signal such as SIGTERM', effect: 'ignored' }] }
        signalNumbers.push(signal)
        return accept(signal)
      },
      { quotes: false },
    )
    return accept({ statuses, signals: signalNumbers }, parsed.problems)
  },
  choices: (target) => [
    ...(target.version >= 243 ? exitStatuses.filter((status) => status.since <= target.version).map((status) => ({ value: status.name })) : []),
    ...signals.map(([name]) => ({ value: `SIG${name}` })),
  ],
}
