import { accept, reject, type ValueGrammar } from './grammar'
import { readInteger } from './integer'
import { realtimeSignals, signals } from './tables/signals'

/** Reads a signal by name, with or without SIG, or by number; null for anything else. Real-time signals are RTMIN, RTMIN+3, RTMAX-2. */
export function readSignal(text: string, version: number): number | null {
  const name = text.startsWith('SIG') ? text.slice(3) : text
  const named = signals.find(([candidate]) => candidate === name)
  if (named) return named[1]
  const realtime = /^RT(MIN|MAX)(?:([+-])(\d+))?$/.exec(name)
  if (realtime) {
    const from = realtime[1] === 'MIN' ? realtimeSignals.first : realtimeSignals.last
    const number = realtime[2] === undefined ? from : realtime[2] === '+' ? from + Number(realtime[3]) : from - Number(realtime[3])
    return number >= realtimeSignals.first && number <= realtimeSignals.last ? number : null
  }
  const number = readInteger(text, version)
  return number !== null && number >= 1 && number <= realtimeSignals.last ? number : null
}

/** The name of a signal with SIG: `SIGTERM`, `SIGRTMIN+3`; the number where it has none. */
export function signalName(number: number): string {
  const named = signals.find(([, candidate]) => candidate === number)
  if (named) return `SIG${named[0]}`
  return number >= realtimeSignals.first && number <= realtimeSignals.last ? `SIGRTMIN${number > realtimeSignals.first ? `+${number - realtimeSignals.first}` : ''}` : String(number)
}

/** A signal, by name with or without SIG, or by number (systemd.kill(5), KillSignal=). */
export const signal: ValueGrammar<number> = {
  syntax: 'signal',
  widget: { kind: 'select' },
  parse(text, target) {
    const value = readSignal(text, target.version)
    return value === null ? reject(text, 'Expected a signal such as SIGTERM, RTMIN+3 or 15') : accept(value)
  },
  choices: () => signals.map(([name, , summary]) => ({ value: `SIG${name}`, summary })),
}
