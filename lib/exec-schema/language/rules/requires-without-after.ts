import { dependenciesOf, SAMPLE_INSTANCE } from '../../effective'
import { groupBy } from '../../text/collections'
import { addAssignment } from '../../unit-file'
import { at, placeOfWord, rule, type CheckedUnit } from '../rule'
import { hasInstallSection, unitsNamed, valuesOfOthers } from '../unit-findings'

/** Their sockets are there before any unit that does not begin with the machine itself. */
const behindSockets = ['dbus.service', 'dbus-broker.service', 'systemd-journald.service']

/** A requirement without an order. */
export const requiresWithoutAfter = rule({
  id: 'requires-without-after',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'The unit requires another one, but may start before it.',
    reason: 'Requires= and BindsTo= say what is started along and what is stopped along, and give no order. Without After= both start at the same time: this one may look for the other before it is there, and is not stopped where the other fails to start.',
    remedy: 'Add After= for the same unit, unless that one is to start after this one.',
  },
  manual: 'systemd.unit(5), Requires=',
  types: ['service'],
  settings: ['Requires', 'BindsTo'],
  *check(unit) {
    const { merged, bySetting, values } = unit
    // A template is read with an instance that nobody has written.
    const asWritten = (name: string) => (unit.unit.name.includes('@.') ? name.replace(`@${SAMPLE_INSTANCE}.`, '@%i.') : name)
    let ordered: Set<string> | null = null
    let isBefore: ReturnType<typeof ordersOf> | null = null
    for (const entry of ['Requires', 'BindsTo'].flatMap((setting) => bySetting.get(setting) ?? [])) {
      // What is bound to another unit and can't be enabled is mostly started by that one, before it or after it.
      if (entry.fate !== 'in-force' || (entry.setting?.name === 'BindsTo' && !hasInstallSection(unit))) continue
      // Sockets are there before the services that are started with the machine.
      const names = ((entry.parsed as readonly string[] | undefined) ?? []).filter((name) => /\.(service|mount)$/.test(name))
      for (const name of names) {
        if (name === merged.name.name) continue
        ordered ??= new Set(dependenciesOf(values).filter(({ kind }) => kind === 'After' || kind === 'Before').map(({ unit }) => unit))
        if (ordered.has(name) || ordered.has(name.replace(/service$/, 'socket')) || (behindSockets.includes(name) && values.hasDefaultDependencies)) continue
        isBefore ??= ordersOf(unit)
        if (isBefore(name, merged.name.name) || isBefore(merged.name.name, name)) continue
        const place = placeOfWord(entry, name)
        yield {
          ...at(entry, place ?? entry.assignment.valueRange),
          message: `${asWritten(merged.name.name)} and ${asWritten(name)} start at the same time unless ${asWritten(name)} gives an order: ${entry.assignment.name}= gives none`,
          fixes: !place ? [] : [{ title: `Add After=${name}`, safe: false, edits: addAssignment(entry.file.tree, 'Unit', 'After', name) }],
        }
      }
    }
  },
})

/** Which units start before others, as those at hand say, be it by way of others; none where only this one is at hand. */
function ordersOf(unit: CheckedUnit): (one: string, another: string) => boolean {
  const others = valuesOfOthers(unit)
  if (others.length === 0) return () => false
  const edges = [unit.values, ...others].flatMap(({ unit: merged }) => {
    const { name } = merged.name
    return [...unitsNamed(merged, ['After']).map((other) => ({ first: other, second: name })), ...unitsNamed(merged, ['Before']).map((other) => ({ first: name, second: other }))]
  })
  const later = groupBy(edges, ({ first }) => first)
  return (one, another) => {
    const found = new Set([one])
    // A set is walked through in the order in which it grows.
    for (const each of found) for (const { second } of later.get(each) ?? []) found.add(second)
    return found.has(another)
  }
}
