import Link from 'next/link'
import { Time } from '@/components/units/time'

interface InboxProps {
  readonly notifications: readonly {
    readonly id: string
    readonly kind: string
    readonly actor: string
    readonly review: { readonly id: string; readonly number: number; readonly title: string }
    readonly createdAt: Date
    readonly isRead: boolean
  }[]
}

/** What was done, by the name of the operation. */
const words: Readonly<Record<string, string>> = {
  'open-review': 'opened',
  'add-patch-set': 'added a patch set to',
  'propose-unit': 'added a patch set to',
  'update-review': 'brought up to date',
  'apply-suggestions': 'took suggestions into',
  'ask-reviewers': 'asked you to look at',
  'merge-review': 'merged',
  'close-review': 'closed',
  'reopen-review': 'took up again',
  comment: 'commented on',
  approve: 'approved',
  request_changes: 'asked for changes to',
}

/** What happened in reviews that one takes part in, the latest first; what was not read yet is marked. */
export function Inbox({ notifications }: InboxProps) {
  return (
    <ul className="border-y border-hairline">
      {notifications.map(({ id, kind, actor, review, createdAt, isRead }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-2 border-b border-hairline px-4 py-1.5 text-13 last:border-b-0">
          {!isRead && <span className="rounded-small bg-accent px-1 text-12 text-on-accent">new</span>}
          <span className="min-w-0">
            {actor} {words[kind] ?? 'changed'}{' '}
            <Link href={`/reviews/${review.id}`} prefetch={false} className="underline">
              {review.number}: {review.title}
            </Link>
          </span>
          <span className="ml-auto text-12 text-n11">
            <Time date={createdAt} />
          </span>
        </li>
      ))}
    </ul>
  )
}
