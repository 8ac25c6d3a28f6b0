import { rule } from '../rule'
import { aboutAssignment, unitsNamed } from '../unit-findings'

/** A unit that is needed and stopped at the same time. */
export const contradictingDependencies = rule({
  id: 'contradicting-dependencies',
  severity: 'error',
  source: 'advice',
  docs: {
    problem: 'The unit requires another one that it also conflicts with.',
    reason: 'To start it, the other has to be started and stopped at once. systemd refuses the start: the transaction contains conflicting jobs.',
    remedy: 'Drop one of both: Conflicts= is for units that can’t run beside this one.',
  },
  manual: 'systemd.unit(5), Conflicts=; observed: 252, 257',
  settings: ['Conflicts'],
  *look(entry, { merged }) {
    if (entry.fate !== 'in-force') return
    const required = unitsNamed(merged, ['Requires', 'BindsTo'])
    const both = ((entry.parsed as readonly string[] | undefined) ?? []).find((name) => required.includes(name))
    if (both) yield aboutAssignment(entry, `${both} is required and stopped at once: the unit can’t be started`)
  },
})
