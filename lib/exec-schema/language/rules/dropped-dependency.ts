import { at, placeOfWord, rule } from '../rule'

/** Of these systemd says that it drops them. */
const told = ['After', 'Before', 'Conflicts', 'OnFailure', 'OnSuccess']
const silent = ['Wants', 'Requires', 'Requisite', 'BindsTo', 'PartOf', 'Upholds', 'PropagatesReloadTo', 'PropagatesStopTo', 'JoinsNamespaceOf']

/** A dependency that systemd takes back at once. */
export const droppedDependency = rule({
  id: 'dropped-dependency',
  severity: 'warning',
  source: 'systemd',
  about: 'unit',
  docs: {
    problem: 'The dependency is dropped when the unit is loaded.',
    reason: 'A unit can’t depend on itself, and no device can be held back until a unit has started: devices appear when the kernel finds them. The rest of the unit holds.',
    remedy: 'Name the unit that is meant, or remove the line. What is to run before a device is used comes before whatever uses it.',
  },
  manual: 'systemd.unit(5), "[Unit] Section Options"; observed: 247 to 262',
  settings: [...told, ...silent],
  *look(entry, { merged }) {
    if (entry.fate !== 'in-force' || !entry.setting) return
    const { name } = entry.setting
    for (const other of (entry.parsed as readonly string[] | undefined) ?? []) {
      const isSelf = other === merged.name.name
      if (!isSelf && !(name === 'Before' && other.endsWith('.device'))) continue
      const isTold = told.includes(name)
      yield { ...at(entry, placeOfWord(entry, other) ?? entry.assignment.valueRange), message: isSelf ? `${other} is this unit: ${name}= of itself is dropped${isTold ? '' : ' without a word'}` : `Devices can’t be held back: Before=${other} is dropped`, source: isTold ? 'systemd' : 'advice', refusesUnit: false }
    }
  },
})
