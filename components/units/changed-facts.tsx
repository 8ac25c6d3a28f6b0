import { targetLabel } from './target-label'

interface Facts {
  readonly name: string
  readonly manager: string
  readonly target: string
}

/** What a revision changed of its unit besides the files: a line for each, nothing where there is none. */
export function ChangedFacts({ before, after }: { readonly before: Facts; readonly after: Facts }) {
  const facts = [
    { label: 'Name', old: before.name, now: after.name },
    { label: 'Target', old: targetLabel(before.target), now: targetLabel(after.target) },
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
