import { placeOf, type OrderEdge } from '@/lib/exec-schema'
import { visibleText } from '@/components/preview/visible-text'

/** Where an order comes from, in words: a line of a file, a default, or another setting. */
export function ProvenanceText({ edge: { kind, origin } }: { readonly edge: OrderEdge }) {
  if (origin.kind === 'default') return <span className="text-12 text-n10">by default</span>
  if (origin.kind === 'implied') return <span className="text-12 text-n10">implied by {origin.by}=</span>
  const { file, line } = placeOf(origin.assignment)
  return (
    <span className="text-12 text-n11">
      {kind}= in {visibleText(file)}, line {line}
    </span>
  )
}
