import { ThreadView } from '@/components/review/thread-view'
import type { ShownReview, ShownThread } from '@/lib/review/read-review'
import { answer, discard, settle, take } from './actions'

interface ReviewThreadProps {
  readonly thread: ShownThread
  readonly review: ShownReview
  readonly mayComment: boolean
  readonly mayChange: boolean
}

/** A thread with what the one who looks may do in it. */
export function ReviewThread({ thread, review: { id, state, headNumber, shown }, mayComment, mayChange }: ReviewThreadProps) {
  const isExact = thread.place.kind !== 'lines' ? thread.place.kind !== 'gone' : thread.place.exact
  const mayTake = mayChange && state === 'open' && shown.number === headNumber && thread.place.kind === 'lines' && thread.place.exact
  const actions = mayComment
    ? {
        reply: answer.bind(null, id, thread.id),
        resolve: settle.bind(null, id, thread.id, !thread.isResolved),
        discard: (commentId: string) => discard.bind(null, id, commentId),
        apply: mayTake ? (commentId: string) => take.bind(null, id, headNumber, [commentId]) : null,
      }
    : null
  return <ThreadView thread={{ ...thread, isExact }} actions={actions} />
}
