import type { UnitName } from '../../text/unit-name'
import { readAlias } from '../../values/unit-name-list'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** A name that systemctl enable can't give the unit. */
export const impossibleAlias = rule({
  id: 'impossible-alias',
  severity: 'error',
  source: 'advice',
  docs: {
    problem: 'The unit can’t have this other name.',
    reason: 'systemctl enable makes the other links of [Install] and ends with an error; systemd 247 warns and passes over the name. systemd-analyze does not read it.',
    remedy: 'Give it a name of the same type. To have it started together with another unit write WantedBy= or RequiredBy=.',
  },
  manual: 'systemd.unit(5), Alias=; observed: 247 to 262',
  settings: ['Alias'],
  *look(entry, { merged: { name: own } }) {
    for (const word of (entry.parsed as readonly string[] | undefined) ?? []) {
      const alias = readAlias(word)
      const why = alias && (alias.name.type !== own.type ? `it is no ${own.type}` : alias.folder && !isOwn(alias.name, own) ? `in the folder of another unit stands the unit’s own name, ${own.instance === null ? own.name : `${own.prefix}@….${own.type}`}` : null)
      if (why) yield aboutAssignment(entry, `${word} can’t be another name of the unit: ${why}`)
    }
  },
})

function isOwn(name: UnitName, own: UnitName): boolean {
  return own.instance === null ? name.name === own.name : name.prefix === own.prefix && name.instance !== null
}
