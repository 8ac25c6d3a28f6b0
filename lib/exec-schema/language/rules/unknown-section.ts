import { sectionNames, sectionsOfType } from '../../settings'
import { nearest } from '../nearest'
import { rule } from '../rule'

/** A header that the unit type does not have. */
export const unknownSection = rule({
  id: 'unknown-section',
  severity: 'warning',
  source: 'systemd',
  docs: {
    problem: 'Units of this type have no such section.',
    reason: 'systemd leaves out the header and every line below it.',
    remedy: 'Correct the name; upper and lower case matter. Sections of your own begin with X-.',
  },
  manual: 'systemd.syntax(7)',
  *check({ merged, files }) {
    const { type } = merged.name
    const own = sectionsOfType(type) as readonly string[]
    for (const file of files)
      for (const { header, name } of file.tree.sections) {
        if (!header || name === '' || own.includes(name) || name.startsWith('X-')) continue
        const guess = nearest(name, own)
        const foreign = (sectionNames as readonly string[]).includes(name)
        yield {
          file,
          range: header.headerRange,
          section: name,
          message: foreign ? `${/^[aeiou]/.test(type) ? 'An' : 'A'} ${type} unit has no section [${name}]` : guess ? `There is no section [${name}]; did you mean [${guess}]?` : `There is no section [${name}]`,
          fixes: guess && !foreign ? [{ title: `Rename to [${guess}]`, safe: true, edits: [{ range: header.nameRange, newText: guess }] }] : [],
        }
      }
  },
})
