import type { Fact } from '@/lib/docs/page'
import { RichText } from './rich-text-view'

/** The short form of what a page is about; where that is several things, each in a list of its own. */
export function DocFacts({ facts, here }: { readonly facts: readonly Fact[]; readonly here: string }) {
  const starts = facts.flatMap(({ first }, index) => (first || index === 0 ? [index] : []))
  return starts.map((start, at) => (
    <dl key={start} className={`grid grid-cols-[minmax(90px,auto)_1fr] gap-x-4 gap-y-1 border-b border-hairline py-2 text-13 ${at === 0 ? 'mt-4 border-t' : ''}`}>
      {facts.slice(start, starts[at + 1]).map(({ label, value }, index) => (
        <div key={index} className="contents">
          <dt className="text-n11">{label}</dt>
          <dd className="min-w-0">
            <RichText text={value} here={here} />
          </dd>
        </div>
      ))}
    </dl>
  ))
}
