import Link from 'next/link'
import type { ReactNode } from 'react'
import { Chip } from '@/components/ui/chip'
import { Time } from './time'

export interface RevisionTableRow {
  readonly number: number
  readonly message: string
  readonly author: string
  readonly restoredFrom: number | null
  readonly review: { readonly id: string; readonly number: number } | null
  readonly createdAt: Date
}

interface RevisionTableProps {
  readonly unitId: string
  /** Newest first. */
  readonly revisions: readonly RevisionTableRow[]
  /** The number of the latest, which may be on another page. */
  readonly latest: number
  /** What can be done with an earlier revision. */
  readonly action?: (number: number) => ReactNode
}

const head = 'px-3 py-1.5 text-left text-12 font-normal text-n10 first:pl-4 last:pr-4'
const cell = 'h-9 px-3 first:pl-4 last:pr-4'

/** A page of the history of a unit. */
export function RevisionTable({ unitId, revisions, latest, action }: RevisionTableProps) {
  return (
    <table className="w-full table-fixed border-collapse border-y border-hairline">
      <thead>
        <tr className="border-b border-hairline bg-n2">
          <th scope="col" className={`${head} w-28 max-one-pane:w-24`}>Revision</th>
          <th scope="col" className={`${head} w-40 max-one-pane:w-auto`}>Saved (UTC)</th>
          <th scope="col" className={`${head} w-40 max-one-pane:hidden`}>By</th>
          <th scope="col" className={`${head} max-one-pane:hidden`}>Message</th>
          <th scope="col" className={`${head} w-28`}>
            <span className="sr-only">Action</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {revisions.map(({ number, message, author, restoredFrom, review, createdAt }) => (
          <tr key={number} className="border-b border-hairline last:border-b-0 hover:bg-n2">
            <th scope="row" className={`${cell} text-left font-normal whitespace-nowrap`}>
              <Link href={`/units/${unitId}/revisions/${number}`}>{number}</Link>
              {number === latest && <Chip className="ml-2 align-middle">latest</Chip>}
            </th>
            <td className={`${cell} text-n11`}>
              <Time date={createdAt} />
              <div className="truncate pb-1 text-12 one-pane:hidden" title={message}>
                {message || (number === 1 && 'Created')}
              </div>
            </td>
            <td className={`${cell} truncate text-n11 max-one-pane:hidden`} title={author}>
              {author}
            </td>
            <td className={`${cell} truncate text-n11 max-one-pane:hidden`} title={message}>
              {review && (
                <Link href={`/reviews/${review.id}`} className="mr-2">
                  <Chip tone="accent">review {review.number}</Chip>
                </Link>
              )}
              {message || (number === 1 ? 'Created' : <span className="text-n10">–</span>)}
              {restoredFrom !== null && <Chip className="ml-2 align-middle">from {restoredFrom}</Chip>}
            </td>
            <td className={`${cell} text-right`}>{number !== latest && action?.(number)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
