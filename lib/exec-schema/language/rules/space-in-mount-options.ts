import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** Mount options as a list of words. */
export const spaceInMountOptions = rule({
  id: 'space-in-mount-options',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'There are spaces between the mount options.',
    reason: 'Options= is handed on as it stands, and options are divided by commas alone: with a space in front, or only a space between them, an option is another that nobody knows.',
    remedy: 'Put commas between the options, and nothing else.',
  },
  manual: 'systemd.mount(5), Options=',
  types: ['mount', 'swap'],
  settings: ['Options'],
  *look(entry) {
    const { value, valueRange } = entry.assignment
    // A value in quotes, or one that is given to an option, may hold spaces.
    if (entry.fate !== 'in-force' || /["']/.test(value) || !/,\s+[a-z_][\w-]*(?=[,=\s]|$)|^[\w,.=:-]+(\s+[\w,.=:-]+)+$/.test(value)) return
    yield { ...aboutAssignment(entry, 'Mount options are divided by commas alone: the spaces are part of their names'), fixes: [{ title: 'Put commas between them', safe: false, edits: [{ range: valueRange, newText: value.replace(/\s*,\s*|\s+/g, ',') }] }] }
  },
})
