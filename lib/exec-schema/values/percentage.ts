import { accept, reject, type ValueGrammar } from './grammar'
import { readPercentage } from './size'

/** A share in percent, `20%`; `unbounded` ones may go beyond 100, as CPU time on several processors does, `whole` ones have no fractions, `positive` ones are not nothing. */
export function percentage(options: { readonly unbounded?: boolean; readonly whole?: boolean; readonly positive?: boolean } = {}): ValueGrammar<number> {
  return {
    syntax: 'percentage',
    widget: { kind: 'text' },
    parse(text, { version }) {
      const value = readPercentage(text, version, options)
      return value === null || (value === 0 && options.positive) ? reject(text, 'Expected a percentage such as 20%') : accept(value)
    },
    choices: () => [],
  }
}
