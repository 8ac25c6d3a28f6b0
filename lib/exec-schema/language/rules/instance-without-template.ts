import { sourceRangeOf } from '../../unit-file'
import { at, rule } from '../rule'

/** The name of an instance in a unit that has none. */
export const instanceWithoutTemplate = rule({
  id: 'instance-without-template',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The unit uses the name of its instance, but is no template.',
    reason: '%i and %I stand for what is between @ and the ending in the name of the unit. Where there is no @ they stand for nothing, and systemd does not say so.',
    remedy: 'Call the file NAME@.service, and start it as NAME@instance.service; or write what is meant.',
  },
  manual: 'systemd.unit(5), "Specifiers"; observed: 257',
  concerns: ({ unit, files }) => !unit.name.includes('@') && files.some(({ source }) => /%[iI]/.test(source.text)),
  *check({ merged }) {
    for (const entry of merged.assignments) {
      const { value } = entry.assignment
      if (entry.fate !== 'in-force' || entry.section === 'Install' || entry.resolved === value || !/%[iI]/.test(value)) continue
      const place = [...value.matchAll(/%./gs)].find(([specifier]) => specifier === '%i' || specifier === '%I')
      if (!place) continue
      // Of a template that a dependency names systemd makes the instance with the unit's own name (observed: 247, 252, 262).
      if (entry.section === 'Unit' && value[place.index - 1] === '@' && value[place.index + 2] === '.') continue
      const range = sourceRangeOf(entry.assignment, { start: place.index, end: place.index + 2 })
      yield { ...at(entry, range), message: `${place[0]} is empty here: ${merged.name.name} is no instance of a template` }
    }
  },
})
