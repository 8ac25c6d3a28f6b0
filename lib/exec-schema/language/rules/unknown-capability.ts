import { sourceRangeOf } from '../../unit-file'
import type { CapabilityList } from '../../values/capability-set'
import { capabilities } from '../../values/tables/capabilities'
import { splitWords } from '../../values/words'
import { nearest } from '../nearest'
import { at, rule } from '../rule'

/** A word that is no capability. systemd does not say a thing. */
export const unknownCapability = rule({
  id: 'unknown-capability',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'There is no capability of this name.',
    reason: 'systemd leaves the word out and says nothing, in every release: the program lacks what it needs, or keeps what was to be taken away.',
    remedy: 'Correct the name.',
  },
  manual: 'capabilities(7); observed: 241 to 262',
  settings: ['CapabilityBoundingSet', 'AmbientCapabilities'],
  *look(entry) {
    const unknown = (entry.parsed as CapabilityList | undefined)?.unknown ?? []
    if (unknown.length === 0 || entry.resolved !== entry.assignment.value) return
    const offset = entry.resolved.startsWith('~') ? 1 : 0
    for (const { text, range } of splitWords(entry.resolved.slice(offset)).words) {
      if (!unknown.includes(text)) continue
      const guess = nearest(/^cap_/i.test(text) ? text : `CAP_${text}`, capabilities)
      const place = sourceRangeOf(entry.assignment, { start: range.start + offset, end: range.end + offset })
      yield {
        ...at(entry, place),
        message: `${text} is no capability and is left out without a word${guess ? `; did you mean ${guess}?` : ''}`,
        fixes: guess ? [{ title: `Change to ${guess}`, safe: false, edits: [{ range: place, newText: guess }] }] : [],
      }
    }
  },
})
