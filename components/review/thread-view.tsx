import type { ReactNode } from 'react'
import { ActionForm, type FormAction } from '@/components/team/action-form'
import { visibleText } from '@/components/preview/visible-text'
import { Time } from '@/components/units/time'
import { Chip } from '@/components/ui/chip'
import { Markdown } from './markdown'
import type { ShownComment } from '@/lib/review/shown'
import type { ShownThread } from './shown'

interface ThreadViewProps {
  readonly thread: ShownThread
  /** Null for those who only read. */
  readonly actions: {
    readonly reply: FormAction
    readonly resolve: FormAction
    readonly discard: (commentId: string) => FormAction
    /** Null where the one who looks may not take suggestions, or can't take this one. */
    readonly apply: ((commentId: string) => FormAction) | null
  } | null
}

/** Comments about one thing, with what it was if that has changed since. */
export function ThreadView({ thread: { id, patchSet, quote, isResolved, isExact, comments }, actions }: ThreadViewProps) {
  const body = (
    <div className="flex flex-col gap-2 px-3 py-2">
      {!isExact && quote !== null && (
        <div className="text-12 text-n11">
          These lines of patch set {patchSet} have changed since:
          <pre className="mt-1 overflow-x-auto rounded-control bg-n3 p-2 font-mono text-12 text-n12" tabIndex={0}>
            {visibleText(quote)}
          </pre>
        </div>
      )}
      {comments.map((comment) => (
        <CommentView key={comment.id} comment={comment} quote={quote} actions={actions} />
      ))}
      {actions && (
        <div className="flex flex-wrap items-start gap-2">
          <ActionForm inline small action={actions.reply} submit="Reply" fields={[{ name: 'body', label: 'Answer', hidesLabel: true, isLong: true, maxLength: 20_000 }]} />
          <ActionForm inline small action={actions.resolve} submit={isResolved ? 'Open again' : 'Resolve'} fields={[]} />
        </div>
      )}
    </div>
  )
  const frame = 'my-1 mr-3 ml-4 max-w-[90ch] rounded-control border border-hairline-strong bg-n1 whitespace-normal'
  if (!isResolved)
    return (
      <div id={`thread-${id}`} data-thread className={frame}>
        {body}
      </div>
    )
  return (
    <details id={`thread-${id}`} data-thread className={frame}>
      <summary className="px-3 py-1 text-12 text-n11">Resolved: {comments.length === 1 ? '1 comment' : `${comments.length} comments`} by {[...new Set(comments.map(({ author }) => author.name))].join(', ')}</summary>
      {body}
    </details>
  )
}

function CommentView({ comment: { id, author, body, suggestion, appliedIn, isDraft, createdAt, editedAt }, quote, actions }: { readonly comment: ShownComment; readonly quote: string | null; readonly actions: ThreadViewProps['actions'] }) {
  return (
    <article aria-label={`Comment by ${author.name}`} className="flex flex-col gap-1">
      <p className="flex flex-wrap items-center gap-2 text-12 text-n11">
        <span className="font-semibold text-n12">{author.name}</span>
        <Time date={createdAt} />
        {editedAt && <span>edited</span>}
        {isDraft && <Chip tone="warning">draft, seen by you alone</Chip>}
      </p>
      {body.trim() !== '' && <Markdown text={body} />}
      {suggestion !== null && (
        <div className="overflow-hidden rounded-control border border-hairline">
          <p className="flex flex-wrap items-center gap-2 bg-n2 px-2 py-1 text-12 text-n11">
            Suggestion {appliedIn !== null && <Chip tone="accent">taken into patch set {appliedIn}</Chip>}
          </p>
          <Lines text={quote ?? ''} sign="−" />
          {suggestion === '' ? <p className="px-2 py-1 text-12 text-n11">Leave the lines out.</p> : <Lines text={suggestion} sign="+" />}
        </div>
      )}
      {actions && (
        <div className="flex flex-wrap gap-2">
          {suggestion !== null && appliedIn === null && !isDraft && actions.apply && <ActionForm inline small action={actions.apply(id)} submit="Take this suggestion" fields={[]} />}
          {isDraft && <ActionForm inline small action={actions.discard(id)} submit="Discard the draft" fields={[]} />}
        </div>
      )}
    </article>
  )
}

function Lines({ text, sign }: { readonly text: string; readonly sign: '+' | '−' }): ReactNode {
  const Element = sign === '+' ? 'ins' : 'del'
  return (
    <pre tabIndex={0} className={`overflow-x-auto px-2 py-0.5 font-mono text-12 leading-5 ${sign === '+' ? 'bg-success/12' : 'bg-error/10'}`}>
      {text.replace(/\n$/, '').split('\n').map((line, index) => (
        <Element key={index} className="block no-underline">
          <span className={`select-none ${sign === '+' ? 'text-success' : 'text-error'}`}>{sign} </span>
          {visibleText(line)}
        </Element>
      ))}
    </pre>
  )
}
