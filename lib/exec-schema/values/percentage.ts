import { accept, reject, type ValueGrammar } from './grammar'
import { readPercentage } from './size'

/** A share in percent, `20%`; `unbounded` ones may go beyond 100, as CPU time on several processors does. */
export function percentage(options: { readonly unbounded?: boolean } = {}): ValueGrammar<number> {
  return {
    syntax: 'percentage',
    widget: { kind: 'text' },
    parse(text) {
      const value = readPercentage(text, options.unbounded)
      return value === null ? reject(text, 'Expected a percentage such as 20%') : accept(value)
    },
    choices: () => [],
  }
}
