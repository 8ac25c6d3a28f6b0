import { sourceRangeOf } from '../../unit-file'
import { at, rule } from '../rule'

/** An instance's name whose dashes become slashes. */
export const escapedInstanceName = rule({
  id: 'escaped-instance-name',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'The name of the instance is not what the line makes of it.',
    reason: '%I takes the escapes back that stand for special characters in unit names: each - becomes a /, so db-main becomes db/main. %i is the name as it is written.',
    remedy: 'Write %i for names that hold dashes, and start instances that stand for paths with systemd-escape.',
  },
  manual: 'systemd.unit(5), "Specifiers"',
  // Only where the instance is known it can be told what comes of it; a leading dash is a path on purpose.
  concerns: ({ merged }) => /^[^-].*-/.test(merged.name.instance ?? ''),
  *check({ merged }) {
    const instance = merged.name.instance!
    for (const entry of merged.assignments) {
      const { value } = entry.assignment
      if (!entry.setting?.specifiers || !value.includes('%I')) continue
      const text = value.replace(/%%/g, '\0\0')
      for (const { index } of text.matchAll(/%I/g)) {
        const place = sourceRangeOf(entry.assignment, { start: index, end: index + 2 })
        yield { ...at(entry, place), message: `%I is ${instance.replace(/-/g, '/')} for ${merged.name.name}; %i is ${instance}`, fixes: [{ title: 'Change to %i', safe: false, edits: [{ range: place, newText: '%i' }] }] }
      }
    }
  },
})
