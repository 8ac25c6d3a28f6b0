import { targetLabel } from './target-label'

interface Facts {
  readonly name: string
  readonly manager: string
  readonly target: string
  readonly otherTargets?: readonly string[]
  readonly hostId?: string | null
}

interface ChangedFactsProps {
  readonly before: Facts
  readonly after: Facts
  /** The machines of the workspace, for their names. */
  readonly hosts: readonly { readonly id: string; readonly name: string }[]
}

/** What a revision changed of its unit besides the files: a line for each, nothing where there is none. */
export function ChangedFacts({ before, after, hosts }: ChangedFactsProps) {
  const others = ({ otherTargets = [] }: Facts) => otherTargets.map(targetLabel).join(', ') || 'nothing else'
  const machine = ({ hostId }: Facts) => hosts.find(({ id }) => id === hostId)?.name ?? 'a plain installation'
  const facts = [
    { label: 'Name', old: before.name, now: after.name },
    { label: 'Target', old: targetLabel(before.target), now: targetLabel(after.target) },
    { label: 'Works with', old: others(before), now: others(after) },
    { label: 'Machine', old: machine(before), now: machine(after) },
    { label: 'Manager', old: before.manager, now: after.manager },
  ].filter(({ old, now }) => old !== now)
  if (facts.length === 0) return null
  return (
    <ul aria-label="Changes of the unit" className="px-4 pb-3 text-13">
      {facts.map(({ label, old, now }) => (
        <li key={label} className="truncate">
          <span className="text-n10">{label}: </span>
          <del className="text-error no-underline">{old}</del> → <ins className="text-success no-underline">{now}</ins>
        </li>
      ))}
    </ul>
  )
}
