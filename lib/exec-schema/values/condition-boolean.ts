import { readBoolean } from './boolean'
import { accept, reject, type ValueGrammar } from './grammar'

/** A boolean behind `|` and `!` (systemd.unit(5), ConditionNull= up to 246). */
export const conditionBoolean: ValueGrammar<boolean> = {
  syntax: '[|][!]boolean',
  widget: { kind: 'text' },
  parse(text) {
    const value = readBoolean(text.replace(/^\|?[ \t]*!?[ \t]*/, ''))
    return value === null ? reject(text, 'Expected a boolean, behind | and !') : accept(value)
  },
  choices: () => [{ value: 'yes' }, { value: 'no' }],
}
