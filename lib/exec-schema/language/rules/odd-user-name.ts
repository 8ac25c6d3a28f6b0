import { judgeUserName } from '../../values/user-name'
import { at, placeOfWord, rule } from '../rule'

/** A name of a user or group that the classic tools would not take. */
export const oddUserName = rule({
  id: 'odd-user-name',
  severity: 'info',
  source: 'systemd',
  about: 'unit',
  mentionsOnly: true,
  docs: {
    problem: 'The name is one that most tools refuse for users and groups.',
    reason: 'systemd takes nearly any name and says in its log that this one is odd. If there is no such user or group, the process ends with status 216 or 217.',
    remedy: 'Use letters, digits, _ and -, and write several groups with spaces between them.',
  },
  manual: 'systemd.exec(5), User=; observed: 247 to 262',
  settings: ['User', 'Group', 'SupplementaryGroups', 'SocketUser', 'SocketGroup'],
  *look(entry, { target }) {
    if (entry.fate !== 'in-force' || entry.parsed === undefined || entry.resolved !== entry.assignment.value) return
    const names = entry.setting?.name === 'SupplementaryGroups' ? (entry.parsed as readonly string[]) : [entry.resolved]
    for (const name of names) {
      if (judgeUserName(name, target.version) !== 'relaxed') continue
      const place = placeOfWord(entry, name) ?? entry.assignment.valueRange
      const several = /[,;]/.test(name)
      yield { ...at(entry, place), message: several ? `${name} is read as one name: several have spaces between them` : `${name} is an odd name for a user or group, as systemd says in its log`, severity: several ? 'warning' : 'info', refusesUnit: false }
    }
  },
})
