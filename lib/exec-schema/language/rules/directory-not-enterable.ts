import { identityOf } from '../../effective'
import { formatMode } from '../../values/octal-mode'
import { sourceRangeOf } from '../../unit-file'
import { at, rule } from '../rule'
import { mayWriteAnywhere } from '../unit-findings'

const modes = ['RuntimeDirectoryMode', 'StateDirectoryMode', 'CacheDirectoryMode', 'LogsDirectoryMode', 'ConfigurationDirectoryMode']

/** The mode of a file for a directory. */
export const directoryNotEnterable = rule({
  id: 'directory-not-enterable',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'With this mode nobody but root can use what lies in the directory.',
    reason: 'For a directory x is the right to enter it: without x its owner may list names, and open nothing. 0640 and its like are modes of files.',
    remedy: 'Add x wherever r stands: 0750 for 0640, 0700 for 0600, 0755 for 0644.',
  },
  manual: 'systemd.exec(5), StateDirectoryMode=; observed: 247, 252, 257',
  types: ['service', 'socket', 'mount', 'swap'],
  settings: modes,
  *look(entry, { values }) {
    const mode = entry.parsed as number
    if (entry.fate !== 'in-force' || (mode & 0o100) !== 0 || (mode & 0o600) === 0) return
    if (values.all(entry.setting!.name.replace(/Mode$/, '')).length === 0) return
    const { user } = identityOf(values)
    // Root enters whatever its mode is.
    if (mayWriteAnywhere(values)) return
    const right = formatMode(mode | 0o100 | ((mode & 0o444) >> 2))
    const range = sourceRangeOf(entry.assignment, { start: 0, end: entry.assignment.value.length })
    yield { ...at(entry, range), message: `${user} may not enter a directory with the mode ${formatMode(mode)}`, fixes: [{ title: `Change to ${right}`, safe: false, edits: [{ range, newText: right }] }] }
  },
})
