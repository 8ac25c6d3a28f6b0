import { sourceRangeOf } from '../../unit-file'
import { rule } from '../rule'

/** A quote without its other half. */
export const unbalancedQuote = rule({
  id: 'unbalanced-quote',
  severity: 'error',
  source: 'systemd',
  docs: {
    problem: 'A quote is opened and not closed.',
    reason: 'What follows is not read, or the whole line is not, and for commands systemd refuses the unit.',
    remedy: 'Close the quote, or put a backslash in front of one that is meant as a character.',
  },
  manual: 'systemd.syntax(7), "Quoting"',
  refines: 'invalid-value',
  refine({ entry, problem }) {
    if (!problem?.message.startsWith('A quote is opened and not closed')) return null
    const { value } = entry.assignment
    const word = value.slice(problem.range.start)
    const quote = /["']/.exec(word)?.[0]
    const end = value.length
    // Only where the quote begins the word and is the only one it is clear where it was to end.
    const alone = quote !== undefined && word.startsWith(quote) && word.indexOf(quote, 1) < 0 && !/\s/.test(word)
    return { message: problem.message, fixes: alone ? [{ title: 'Close the quote', safe: false, edits: [{ range: sourceRangeOf(entry.assignment, { start: end, end }), newText: quote }] }] : [] }
  },
})
