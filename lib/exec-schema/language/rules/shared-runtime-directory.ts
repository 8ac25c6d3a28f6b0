import type { MergedUnit } from '../../effective'
import { rule } from '../rule'
import { runtimeDirectoriesOf, servicesWithRuntimeDirectories } from '../runtime-directories'
import { aboutAssignment, unitsNamed } from '../unit-findings'

/** A directory of two services, which the first one that stops removes. */
export const sharedRuntimeDirectory = rule({
  id: 'shared-runtime-directory',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'Two services have the same directory, and whichever stops first removes it.',
    reason: 'systemd removes what RuntimeDirectory= has made when the service stops, whoever else has it as well. The other one goes on without its files.',
    remedy: 'Give each a name of its own, such as shop/web and shop/worker, or set RuntimeDirectoryPreserve=yes in both.',
  },
  manual: 'systemd.exec(5), RuntimeDirectory=; observed: 247, 252, 257',
  types: ['service'],
  settings: ['RuntimeDirectory'],
  concerns: ({ others }) => others.length > 0,
  *look(entry, unit) {
    if (entry.fate !== 'in-force') return
    const own = runtimeDirectoriesOf(unit.values).map(({ path }) => path)
    for (const other of servicesWithRuntimeDirectories(unit)) {
      const shared = belongTogether(unit.merged, other.unit) ? undefined : runtimeDirectoriesOf(other).find(({ path }) => own.includes(path))
      if (shared) {
        yield aboutAssignment(entry, `${other.unit.name.name} has ${shared.path} as well: when one of the two stops, the other loses it`)
        return
      }
    }
  },
})

/** Whether the two never run beside each other, or stop together. */
function belongTogether(one: MergedUnit, other: MergedUnit): boolean {
  const names = (unit: MergedUnit, of: MergedUnit) => unitsNamed(unit, ['Conflicts', 'BindsTo', 'PartOf']).some((name) => namesOf(of).includes(name))
  return names(one, other) || names(other, one)
}

/** All names of a unit once it is enabled. */
function namesOf(unit: MergedUnit): string[] {
  return [unit.name.name, ...unitsNamed(unit, ['Alias'], 'Install')]
}
