import { dependenciesOf } from '../../effective'
import { addAssignment, sourceRangeOf } from '../../unit-file'
import { at, rule } from '../rule'

/** A requirement without an order. */
export const requiresWithoutAfter = rule({
  id: 'requires-without-after',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'The unit requires another one, but may start before it.',
    reason: 'Requires= and BindsTo= only say that both are started. Without After= they start at the same time: this one may look for the other before it is there, and is not stopped where the other fails to start.',
    remedy: 'Add After= for the same unit.',
  },
  manual: 'systemd.unit(5), Requires=',
  types: ['service'],
  settings: ['Requires', 'BindsTo'],
  *check({ merged, bySetting, values }) {
    let ordered: Set<string> | null = null
    for (const entry of ['Requires', 'BindsTo'].flatMap((setting) => bySetting.get(setting) ?? [])) {
      if (entry.fate !== 'in-force') continue
      // Sockets are there before the services that are started with the machine.
      const names = ((entry.parsed as readonly string[] | undefined) ?? []).filter((name) => /\.(service|mount)$/.test(name))
      for (const name of names) {
        ordered ??= new Set(dependenciesOf(values).filter(({ kind }) => kind === 'After' || kind === 'Before').map(({ unit }) => unit))
        if (ordered.has(name)) continue
        const start = entry.assignment.value.indexOf(name)
        yield {
          ...at(entry, start < 0 ? entry.assignment.valueRange : sourceRangeOf(entry.assignment, { start, end: start + name.length })),
          message: `${merged.name.name} and ${name} start at the same time: ${entry.assignment.name}= gives no order, and ${name} would have to give one`,
          fixes: start < 0 ? [] : [{ title: `Add After=${name}`, safe: true, edits: addAssignment(entry.file.tree, 'Unit', 'After', name) }],
        }
      }
    }
  },
})
