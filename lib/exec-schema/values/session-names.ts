import { accept, type Parsed, type ValueGrammar } from './grammar'
import { parseWords } from './path'

/**
 * Names of sessions that keep descriptors over a live update of the kernel: each at most 255 ASCII characters without quotes, backslashes, colons and
 * wildcards, and each once in a line (LUOSession=; observed: 262).
 */
export const sessionNames: ValueGrammar<readonly string[]> = {
  syntax: 'name …',
  widget: { kind: 'words' },
  cut: 'plain-words',
  parse(text) {
    const known = new Set<string>()
    return parseWords(
      text,
      (word): Parsed<string> => {
        const fault = !/^[!#-&()+-9;->@-Z\]-~]{1,255}$/.test(word.text) ? 'Expected names of at most 255 ASCII characters without quotes, backslashes, colons and wildcards' : known.has(word.text) ? `${word.text} is named twice` : null
        known.add(word.text)
        return fault ? { problems: [{ range: word.range, message: fault, effect: 'ignored' }] } : accept(word.text)
      },
      { quotes: false },
    )
  },
  choices: () => [],
}
