import { oncePer } from '../../text/collections'
import type { UnitAssignment } from '../../effective'
import { sourceRangeOf } from '../../unit-file'
import { splitWords, type Word } from '../../values/words'
import { rule } from '../rule'

const MOST_WORDS = 100
/** So much of what is left out is repeated. */
const SHOWN = 40

const begins = ({ text }: Word) => /^[A-Za-z_]\w*=/.test(text)

/** The words of a value, and which one begins where; one value can have many faults. */
const wordsOf = oncePer(({ assignment }: UnitAssignment) => {
  const { words } = splitWords(assignment.value, { escapes: true })
  return { words, places: new Map(words.map(({ range }, index) => [range.start, index])) }
})

/** A value with spaces and without quotes. */
export const environmentUnquoted = rule({
  id: 'environment-unquoted',
  severity: 'error',
  source: 'systemd',
  docs: {
    problem: 'The value of a variable ends at a space.',
    reason: 'Spaces part the assignments of Environment= from each other. What follows is taken for another one and left out, so the variable is set to less than was meant.',
    remedy: 'Put quotes around the whole assignment, name included.',
  },
  manual: 'systemd.exec(5), Environment=',
  refines: 'invalid-value',
  refine({ entry, problem }) {
    const { name, value } = entry.assignment
    if (!problem || name !== 'Environment' || entry.resolved !== value) return null
    const { words, places } = wordsOf(entry)
    const wrong = places.get(problem.range.start)
    if (wrong === undefined) return null
    // The assignment that the word belongs to, and all that belongs to it; nobody writes hundreds of words there.
    let first = wrong
    while (first >= 0 && first > wrong - MOST_WORDS && !begins(words[first]!)) first--
    if (first < 0 || first === wrong || !begins(words[first]!)) return null
    let last = first
    while (words[last + 1] && last < first + MOST_WORDS && !begins(words[last + 1]!)) last++
    const range = { start: words[first]!.range.start, end: words[last]!.range.end }
    const raw = value.slice(range.start, range.end)
    if (wrong > first + 1) return 'told'
    const rest = { start: words[first + 1]!.range.start, end: range.end }
    const left = value.slice(rest.start, rest.end)
    return {
      message: `The value ends at the space: the process gets ${words[first]!.text}, and “${left.length > SHOWN ? `${left.slice(0, SHOWN)}…` : left}” is left out`,
      range: sourceRangeOf(entry.assignment, rest),
      fixes: /["'\\]/.test(raw) ? [] : [{ title: 'Put quotes around the assignment', safe: true, edits: [{ range: sourceRangeOf(entry.assignment, range), newText: `"${raw}"` }] }],
    }
  },
})
