import { accept, choicesIn, listInWords, type Parsed, type ValueGrammar } from './grammar'
import { toChoices, type KeywordSpec } from './keyword'
import { parseWords } from './path'

/** Words out of a fixed list, separated by white space. `anyCase` ones are read in any case. `silent` lists take unknown words without a message. */
export function wordList(specs: readonly KeywordSpec[], options: { readonly silent?: boolean; readonly also?: (word: string) => boolean; readonly invertible?: boolean; readonly anyCase?: boolean } = {}): ValueGrammar<readonly string[]> {
  const all = toChoices(specs)
  return {
    syntax: `${options.invertible ? '[~]' : ''}words`,
    widget: { kind: 'words' },
    parse(text, target) {
      const offset = options.invertible && text.startsWith('~') ? 1 : 0
      const known = choicesIn(all, target).map((choice) => choice.value)
      const find = (word: string) => known.find((name) => name === word || (options.anyCase && name.toUpperCase() === word.toUpperCase()))
      const parsed = parseWords(text.slice(offset), (word): Parsed<string> => {
        const name = find(word.text) ?? (options.also?.(word.text) ? word.text : undefined)
        if (name !== undefined) return accept(name)
        if (options.silent) return { problems: [] }
        const sample = known.length > 12 ? [...known.slice(0, 10), 'others'] : known
        return { problems: [{ range: { start: word.range.start + offset, end: word.range.end + offset }, message: `Expected ${listInWords(sample)}`, effect: 'ignored' }] }
      })
      // A list that is silent about words is so about quotes.
      return options.silent ? { ...parsed, problems: [] } : parsed
    },
    choices: (target) => choicesIn(all, target),
  }
}
