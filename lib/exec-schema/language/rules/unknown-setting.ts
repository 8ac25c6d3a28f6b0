import { findSetting, sectionsOfType, sectionsWith, settingsOfSection, type SectionName } from '../../settings'
import { nearest } from '../nearest'
import { at, rule } from '../rule'

const MOST_GUESSES = 100

/** A name that the release does not know in its section, nor in any other section of the unit, nor in a later release. */
export const unknownSetting = rule({
  id: 'unknown-setting',
  severity: 'warning',
  source: 'systemd',
  docs: {
    problem: 'The section has no setting of this name.',
    reason: 'systemd leaves the line out with a warning, so what it was meant to do does not happen.',
    remedy: 'Correct the name; names are matched exactly, upper and lower case included. Names of your own begin with X-.',
  },
  manual: 'systemd.syntax(7)',
  concerns: ({ has }) => has.unread,
  *check({ merged, target }) {
    const sections = sectionsOfType(merged.name.type) as readonly string[]
    const guesses = new Map<string, string | null>()
    for (const entry of merged.assignments) {
      const { name } = entry.assignment
      if (entry.setting || entry.section === null || !sections.includes(entry.section) || name === '' || name.startsWith('X-')) continue
      const key = `${entry.section}.${name}`
      if (!guesses.has(key)) {
        if (findSetting(entry.section, name) || sectionsWith(name, target.version).length > 0) continue
        const candidates = settingsOfSection(entry.section as SectionName, target.version).map((setting) => setting.name)
        // Whoever has hundreds of unknown names has not mistyped them.
        guesses.set(key, guesses.size < MOST_GUESSES ? nearest(name, candidates) : null)
      }
      const guess = guesses.get(key) ?? null
      yield {
        ...at(entry, entry.assignment.nameRange),
        message: guess ? `[${entry.section}] has no setting ${name}=; did you mean ${guess}=?` : `[${entry.section}] has no setting ${name}=`,
        fixes: guess ? [{ title: `Rename to ${guess}=`, safe: true, edits: [{ range: entry.assignment.nameRange, newText: guess }] }] : [],
      }
    }
  },
})
