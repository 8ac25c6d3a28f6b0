import { sourceRangeOf } from '../../unit-file'
import { variablesIn } from '../../values/environment-assignment'
import { at, rule } from '../rule'

const second = /^[\w./:-]*(?:,\s*|\s+)([A-Z][A-Z0-9_]+)=/

/** What looks like several variables and is the value of one. */
export const variablesInOneWord = rule({
  id: 'variables-in-one-word',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'This is one variable, whose value holds the others.',
    reason: 'Assignments are divided by blanks alone. Behind a comma the value goes on, and quotes around several assignments make a single one of them.',
    remedy: 'Put a blank between the assignments, and quotes around each that has blanks in its value.',
  },
  manual: 'systemd.exec(5), Environment=; observed: 257',
  settings: ['Environment'],
  concernsValue: ({ parsed }) => variablesIn(parsed).some(({ value }) => second.test(value)),
  *look(entry) {
    if (entry.fate !== 'in-force') return
    for (const { name, value, range } of variablesIn(entry.parsed)) {
      const further = second.exec(value)
      // What belongs to an option is its value.
      if (!further || value.startsWith('-') || /(OPTS|OPTIONS|ARGS|FLAGS)$/.test(name) || entry.resolved !== entry.assignment.value) continue
      const written = entry.assignment.value.slice(range.start, range.end)
      const parts = written.replace(/["']/g, '').split(/(?:,\s*|\s+)(?=[A-Z][A-Z0-9_]+=)/)
      const place = sourceRangeOf(entry.assignment, range)
      yield {
        ...at(entry, place),
        message: `${further[1]}= is part of the value of ${name} here, and no variable`,
        fixes: parts.some((part) => /[\s,]/.test(part)) ? [] : [{ title: `Write ${parts.length} variables`, safe: false, edits: [{ range: place, newText: parts.join(' ') }] }],
      }
    }
  },
})
