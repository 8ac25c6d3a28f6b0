import { Markdown } from '@/components/review/markdown'
import { ActionForm } from '@/components/team/action-form'
import { Time } from '@/components/units/time'
import { canApprove, type Viewer } from '@/lib/auth/permissions'
import type { ShownReview } from '@/lib/review/read-review'
import { comment, judge } from './actions'
import { ReviewThread } from './review-thread'

interface TalkProps {
  readonly review: ShownReview
  readonly viewer: Viewer
  readonly mayComment: boolean
}

const did = { comment: 'commented on', approve: 'approved', request_changes: 'asked for changes to' } as const

/** What was said about the whole, what became of the review, and the verdict of the one who looks. */
export function Talk({ review, viewer, mayComment }: TalkProps) {
  const { id, state, shown, headNumber, threads, verdicts, patchSets, author } = review
  const whole = threads.filter(({ place }) => place.kind === 'whole' || place.kind === 'gone')
  const drafts = threads.flatMap(({ comments }) => comments.filter(({ isDraft }) => isDraft)).length
  const mayJudge = state === 'open' && shown.number === headNumber && canApprove(viewer, { id, workspaceId: review.workspace.id, authorId: author.id }) && author.id !== viewer.id && patchSets.every(({ authorId }) => authorId !== viewer.id)
  const choices = [
    { value: 'comment', label: 'Comment' },
    ...(mayJudge ? [{ value: 'approve', label: 'Approve' }, { value: 'request_changes', label: 'Ask for changes' }] : []),
  ]
  // A verdict that only carries one comment is seen at that comment.
  const told = verdicts.filter(({ kind, body }) => kind !== 'comment' || body.trim() !== '')
  return (
    <section aria-label="Conversation" className="border-t border-hairline-strong pb-6">
      <h2 className="px-4 py-2 text-14 font-semibold">Conversation</h2>
      <ol className="flex flex-col gap-2 px-4">
        {told.map(({ id: key, author: by, kind, body, patchSet, comments, createdAt }) => (
          <li key={key} className="text-13">
            <p>
              <span className="font-semibold">{by.name}</span> {did[kind]} patch set {patchSet} <span className="text-12 text-n11"><Time date={createdAt} />{comments > 0 && `, with ${comments === 1 ? '1 comment' : `${comments} comments`}`}</span>
            </p>
            {body.trim() !== '' && <Markdown text={body} />}
          </li>
        ))}
      </ol>
      {whole.map((thread) => (
        <ReviewThread key={thread.id} thread={thread} review={review} mayComment={mayComment} mayChange={false} />
      ))}
      {mayComment && (
        <div className="flex flex-wrap gap-8 px-4 pt-4">
          <ActionForm
            action={judge.bind(null, id, shown.number)}
            about={{ version: shown.number, name: 'Patch set' }}
            submit={drafts > 0 ? `Send, with ${drafts === 1 ? '1 draft' : `${drafts} drafts`}` : 'Send'}
            fields={[
              { name: 'body', label: 'What do you think of it?', isLong: true, optional: true, maxLength: 20_000, hint: 'Markdown. Your drafts are sent with it.' },
              { name: 'kind', label: 'Verdict', choices },
            ]}
          />
          <details className="text-13">
            <summary className="text-12 text-n11">Begin a thread about the whole</summary>
            <ActionForm action={comment.bind(null, id, shown.number)} submit="Begin" fields={[{ name: 'body', label: 'Comment', isLong: true, maxLength: 20_000 }]} />
          </details>
        </div>
      )}
    </section>
  )
}
