import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** Quotes that systemd does not take off. */
export const quotedPath = rule({
  id: 'quoted-path',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The quotes are part of the value.',
    reason: 'Quotes mean something in lists and command lines only. What a mount unit mounts is handed on with its quotes, and no such thing exists.',
    remedy: 'Take the quotes off. Spaces within the value do no harm.',
  },
  manual: 'systemd.mount(5), What=; observed: 257',
  types: ['mount', 'swap'],
  settings: ['What', 'Type', 'Options'],
  *look(entry) {
    const inner = /^(["'])(.*)\1$/.exec(entry.assignment.value)?.[2]
    if (inner !== undefined && entry.fate === 'in-force') yield { ...aboutAssignment(entry, `${entry.assignment.name}= takes no quotes: they become part of what is mounted`), fixes: inner.includes('\\') ? [] : [{ title: 'Take the quotes off', safe: false, edits: [{ range: entry.assignment.valueRange, newText: inner }] }] }
  },
})
