import { accept, reject, type ValueGrammar } from './grammar'
import { readInteger } from './integer'
import { errnos } from './tables/errnos'

/** Reads an error name in any case, or its number; null for anything else. */
export function readErrno(text: string, version: number): number | null {
  const named = errnos.find(([name]) => name === text.toUpperCase())
  if (named) return named[1]
  const number = readInteger(text, version)
  return number !== null && number >= 0 && number <= 4095 ? number : null
}

/** An error name such as EPERM or its number, 1 to 4095; `kill` since 247 (systemd.exec(5), SystemCallErrorNumber=). */
export const errno: ValueGrammar<string> = {
  syntax: 'errno name | number | kill',
  widget: { kind: 'select' },
  parse(text, target) {
    const number = readErrno(text, target.version)
    return (number !== null && number > 0) || (text === 'kill' && target.version >= 247) ? accept(/^\d/.test(text) || text === 'kill' ? text : text.toUpperCase()) : reject(text, 'Expected an error name such as EPERM, or a number from 1 to 4095')
  },
  choices: (target) => [...(target.version >= 247 ? [{ value: 'kill', summary: 'No error is returned: the process is killed.' }] : []), ...errnos.map(([value, , summary]) => ({ value, summary }))],
}
