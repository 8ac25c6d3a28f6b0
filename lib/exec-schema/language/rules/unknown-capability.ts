import type { UnitAssignment } from '../../effective'
import type { Range } from '../../text/range'
import { findSetting } from '../../settings'
import { lineEndOf, sourceRangeOf } from '../../unit-file'
import type { CapabilityList } from '../../values/capability-set'
import { capabilities } from '../../values/tables/capabilities'
import { splitWords } from '../../values/words'
import { nearest } from '../nearest'
import { at, rule, type RuleFinding } from '../rule'

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
      const place = sourceRangeOf(entry.assignment, { start: range.start + offset, end: range.end + offset })
      const name = text.slice(0, Math.max(0, text.indexOf('=')))
      if (findSetting(entry.section!, name)) {
        yield lostSetting(entry, text, place)
        continue
      }
      const guess = meant(/^cap_/i.test(text) ? text : `CAP_${text}`)
      yield {
        ...at(entry, place),
        message: `${text} is no capability and is left out without a word${guess ? `; did you mean ${guess}?` : ''}`,
        fixes: guess ? [{ title: `Change to ${guess}`, safe: false, edits: [{ range: place, newText: guess }] }] : [],
      }
    }
  },
})

/** The capability that a name most likely means. A wrong family, such as SYS in CAP_SYS_BPF, is taken for the mistake where only one ends alike. */
function meant(name: string): string | null {
  const ending = (capability: string) => capability.toUpperCase().replace(/^CAP_((AUDIT|IPC|MAC|NET|SYS)_)?/, '')
  const alike = capabilities.filter((capability) => ending(capability) === ending(name))
  const longer = capabilities.filter((capability) => capability.toUpperCase().startsWith(`${name.toUpperCase()}_`))
  return [alike, longer].find(({ length }) => length === 1)?.[0] ?? nearest(name, capabilities)
}

/** A line end is missing in front of another setting. */
function lostSetting(entry: UnitAssignment, text: string, place: Range): RuleFinding {
  const { start } = entry.assignment.range
  return {
    ...at(entry, place),
    message: `${text} got lost here: in ${entry.assignment.name}= it is no setting but a word that is left out`,
    reason: 'Each setting begins a line of its own. What stands behind another value is read as a part of it, and systemd says nothing.',
    remedy: 'Give it a line of its own.',
    fixes: [{ title: 'Give it a line of its own', safe: false, edits: [{ range: { start, end: start }, newText: `${text}${lineEndOf(entry.file.tree)}` }, { range: place, newText: '' }] }],
  }
}
