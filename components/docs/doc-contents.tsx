import type { ReactNode } from 'react'
import type { PagePart } from '@/lib/docs/page'
import { groupBy } from '@/lib/exec-schema'

/** The parts of a page as links; those of a group below its heading. */
export function DocContents({ parts }: { readonly parts: readonly PagePart[] }) {
  return (
    <ul>
      {[...groupBy(parts, ({ group }) => group?.id ?? '').values()].map((together) => {
        const { group } = together[0]!
        const links = together.map((part) => <Entry key={part.id} {...part} />)
        return group ? (
          <Entry key={group.id} {...group}>
            <ul className="ml-3">{links}</ul>
          </Entry>
        ) : (
          links
        )
      })}
    </ul>
  )
}

function Entry({ id, heading, children }: { readonly id: string; readonly heading: string; readonly children?: ReactNode }) {
  return (
    <li>
      <a href={`#${id}`} className="block rounded-small px-2 py-1 text-n11 hover:bg-n3 hover:text-n12 hover:no-underline">
        {heading}
      </a>
      {children}
    </li>
  )
}
