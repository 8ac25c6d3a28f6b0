import type { Dependency, DependencyKind } from '@/lib/exec-schema'

const ordering: readonly DependencyKind[] = ['Before', 'After']
/** Kinds that start another unit along with this one, or want it to run. */
export const needing: readonly DependencyKind[] = ['Requires', 'Requisite', 'BindsTo', 'Wants', 'Upholds']

/** What is started along with this unit while nothing says which comes first. */
export function unorderedNeeds(dependencies: readonly Dependency[]): Dependency[] {
  const ordered = new Set(dependencies.flatMap(({ kind, unit }) => (ordering.includes(kind) ? [unit] : [])))
  return dependencies.filter(({ kind, unit }) => needing.includes(kind) && !ordered.has(unit))
}
