import { accept, reject, type ValueGrammar } from './grammar'
import { errnos } from './tables/errnos'

/** An error name such as EPERM or its number, 1 to 4095; `kill` since 247 (systemd.exec(5), SystemCallErrorNumber=). */
export const errno: ValueGrammar<string> = {
  syntax: 'errno name | number | kill',
  widget: { kind: 'select' },
  parse(text, target) {
    const number = /^\d+$/.test(text) ? Number(text) : null
    const known = number === null ? errnos.some(([name]) => name === text) : number >= 1 && number <= 4095
    return known || (text === 'kill' && target.version >= 247) ? accept(text) : reject(text, 'Expected an error name such as EPERM, or a number from 1 to 4095')
  },
  choices: (target) => [...(target.version >= 247 ? [{ value: 'kill' }] : []), ...errnos.map(([value]) => ({ value }))],
}
