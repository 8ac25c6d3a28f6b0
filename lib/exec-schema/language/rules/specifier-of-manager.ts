import { identityOf } from '../../effective'
import { sourceRangeOf } from '../../unit-file'
import { at, rule } from '../rule'

/** What the specifiers stand for that speak of the user of the manager. */
const ofRoot: Readonly<Record<string, string>> = { h: '/root', u: 'root', U: '0', g: 'root', G: '0', s: 'the shell of root' }

const ofUser = /(?<!%)(?:%%)*%([huUgGs])(?![\w-])/

/** %h and its kin, where those of User= are meant. */
export const specifierOfManager = rule({
  id: 'specifier-of-manager',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The specifier stands for root, and not for the user of the service.',
    reason: '%h, %u, %U, %g, %G and %s speak of the user whose manager reads the unit. For units of the system that is root, whatever User= says.',
    remedy: 'Write the path or the number itself. WorkingDirectory=~ is the home directory of User=, and $HOME is set for its processes.',
  },
  manual: 'systemd.unit(5), "Specifiers"; observed: 257',
  types: ['service', 'socket', 'mount', 'swap'],
  settings: ['User', 'DynamicUser'],
  everywhere: true,
  concerns: ({ target }) => target.manager === 'system',
  concernsValue: ({ written, resolved, setting }) => resolved !== written && ofUser.test(written) && !['User', 'Group', 'SupplementaryGroups'].includes(setting!.name),
  *look(entry, { values }) {
    const identity = identityOf(values)
    if (!identity.chosen || identity.record?.uid === 0 || entry.fate !== 'in-force' || entry.section === 'Unit' || entry.section === 'Install') return
    const match = ofUser.exec(entry.assignment.value)!
    const start = match.index + match[0].length - 2
    yield { ...at(entry, sourceRangeOf(entry.assignment, { start, end: start + 2 })), message: `%${match[1]} is ${ofRoot[match[1]!]} here: it speaks of the manager’s user and not of ${identity.user}` }
  },
})
