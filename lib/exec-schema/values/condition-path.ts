import { accept, reject, type ValueGrammar } from './grammar'
import { pathFault } from './path'

/** A path behind `|` (triggering: one of them is enough) and `!` (turned round), in that order (systemd.unit(5), ConditionPathExists=). */
export const conditionPath: ValueGrammar<{ readonly path: string; readonly negated: boolean; readonly triggering: boolean }> = {
  syntax: '[|][!]path',
  widget: { kind: 'path' },
  parse(text, target) {
    const prefix = /^\|?!?/.exec(text)![0]
    const path = text.slice(prefix.length)
    const fault = pathFault(path, target.version)
    return fault ? reject(text, fault, 'ignored') : accept({ path, negated: prefix.includes('!'), triggering: prefix.includes('|') })
  },
  choices: () => [],
}
