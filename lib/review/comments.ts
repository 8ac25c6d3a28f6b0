import { canComment } from '@/lib/auth/permissions'
import type { Prisma } from '@/lib/db/generated/client'
import { WorkspaceError } from '@/lib/operation/errors'
import { isId } from '@/lib/operation/id'
import { changing } from '@/lib/operation/operation'
import { refuse } from './errors'
import { splitLines } from './follow-lines'
import { notify } from './notify'
import { findPatchSet, type ReadPatchSet } from './read-patch-set'
import { validateBody } from './review-texts'

/** What a new thread is about. */
export type NewAnchor =
  | { readonly kind: 'whole' }
  | { readonly kind: 'effect'; readonly changeKey: string; readonly effect: string }
  | { readonly kind: 'lines'; readonly changeKey: string; readonly path: string; readonly isOld: boolean; readonly firstLine: number; readonly lastLine: number }

interface NewComment {
  readonly reviewId: string
  readonly body: string
  /** What the lines should say instead; for threads about lines of the new text alone. */
  readonly suggestion?: string | null
  /** Whether it is sent at once, or kept as a draft until a verdict is sent. */
  readonly isDraft: boolean
}


/**
 * Begins a thread about lines, an effect or the whole of a patch set. Refused with `patch-set-not-found`, with `invalid-anchor` where there is no such place in it, and
 * with `invalid-text`.
 */
export const startThread = changing({
  name: 'start-thread',
  on: 'review',
  permits: canComment,
  run: async ({ viewer, subject, transaction }, { patchSet: number, anchor, ...comment }: NewComment & { readonly patchSet: number; readonly anchor: NewAnchor }) => {
    const patchSet = await findPatchSet(transaction, subject.id, number)
    const row = anchorRow(anchor, patchSet)
    const thread = await transaction.thread.create({ data: { reviewId: subject.id, patchSetId: patchSet.id, ...row }, select: { id: true } })
    const id = await writeComment(transaction, { ...comment, threadId: thread.id, patchSetId: patchSet.id, authorId: viewer.id, hasNewLines: anchor.kind === 'lines' && !anchor.isOld })
    return { threadId: thread.id, commentId: id }
  },
  audit: ({ reviewId, isDraft }, { threadId }) => (isDraft ? null : { reviewId, threadId }),
})

/** Answers in a thread. Refused with `thread-not-found` and `invalid-text`. */
export const reply = changing({
  name: 'reply',
  on: 'review',
  permits: canComment,
  run: async ({ viewer, subject, transaction }, { threadId, ...comment }: NewComment & { readonly threadId: string }) => {
    const thread = await findThread(transaction, subject.id, threadId, viewer.id)
    const commentId = await writeComment(transaction, { ...comment, threadId, patchSetId: thread.patchSetId, authorId: viewer.id, hasNewLines: thread.firstLine !== null && !thread.isOld })
    return { threadId, commentId }
  },
  audit: ({ reviewId, isDraft }, { threadId }) => (isDraft ? null : { reviewId, threadId }),
})

/** Says something else in a comment of one's own. Refused with `comment-not-found` and `invalid-text`. */
export const editComment = changing({
  name: 'edit-comment',
  on: 'review',
  permits: canComment,
  run: async ({ viewer, subject, transaction }, { commentId, body }: { readonly reviewId: string; readonly commentId: string; readonly body: string }) => {
    const comment = await findOwnComment(transaction, subject.id, commentId, viewer.id)
    await transaction.comment.update({ where: { id: commentId }, data: { body: requireText(body, comment.suggestion), editedAt: new Date() }, select: { id: true } })
    return { isDraft: comment.verdictId === null }
  },
  audit: ({ reviewId, commentId }, { isDraft }) => (isDraft ? null : { reviewId, commentId }),
})

/** Throws a draft away, and its thread where it began one. What was sent stays. Refused with `comment-not-found`. */
export const discardDraft = changing({
  name: 'discard-draft',
  on: 'review',
  permits: canComment,
  run: async ({ viewer, subject, transaction }, { commentId }: { readonly reviewId: string; readonly commentId: string }) => {
    const { verdictId, threadId } = await findOwnComment(transaction, subject.id, commentId, viewer.id)
    if (verdictId !== null) throw commentNotFound()
    await transaction.comment.delete({ where: { id: commentId } })
    if ((await transaction.comment.count({ where: { threadId } })) === 0) await transaction.thread.delete({ where: { id: threadId } })
  },
  audit: () => null,
})

/** Says that a thread is settled, or that it is not. Refused with `thread-not-found`. */
export const resolveThread = changing({
  name: 'resolve-thread',
  on: 'review',
  permits: canComment,
  run: async ({ viewer, subject, transaction }, { threadId, isResolved }: { readonly reviewId: string; readonly threadId: string; readonly isResolved: boolean }) => {
    await findThread(transaction, subject.id, threadId, viewer.id)
    await transaction.thread.update({ where: { id: threadId }, data: isResolved ? { resolvedAt: new Date(), resolvedById: viewer.id } : { resolvedAt: null, resolvedById: null }, select: { id: true } })
  },
  audit: ({ reviewId, threadId, isResolved }) => ({ reviewId, threadId, isResolved }),
})

function anchorRow(anchor: NewAnchor, { units }: ReadPatchSet): Partial<Prisma.ThreadUncheckedCreateInput> {
  if (anchor.kind === 'whole') return {}
  const unit = units.find(({ key }) => key === anchor.changeKey)
  if (!unit) throw invalidAnchor()
  if (anchor.kind === 'effect') {
    if (!/^[a-z-]+ .{1,500}$/.test(anchor.effect)) throw invalidAnchor()
    return { changeKey: unit.key, effect: anchor.effect }
  }
  const { path, isOld, firstLine, lastLine } = anchor
  const file = (isOld ? unit.before : unit.after)?.files.find((each) => each.path === path)
  const isWithin = file && Number.isInteger(firstLine) && Number.isInteger(lastLine) && firstLine >= 1 && firstLine <= lastLine && lastLine <= splitLines(file.content).length
  if (!isWithin) throw invalidAnchor()
  return { changeKey: unit.key, path, isOld, firstLine, lastLine }
}

function invalidAnchor(): WorkspaceError {
  return new WorkspaceError('invalid-anchor', 'There is no such place in this patch set; look at it again.')
}

interface CommentRow extends Omit<NewComment, 'reviewId'> {
  readonly reviewId: string
  readonly threadId: string
  readonly patchSetId: string
  readonly authorId: string
  /** Whether the thread is about lines that can be replaced. */
  readonly hasNewLines: boolean
}

async function writeComment(transaction: Prisma.TransactionClient, { reviewId, threadId, patchSetId, authorId, body, suggestion = null, isDraft, hasNewLines }: CommentRow): Promise<string> {
  if (suggestion !== null && !hasNewLines) refuse('invalid-anchor', 'Only lines of the new text can be suggested otherwise; comment on those.')
  const kept = requireText(body, suggestion)
  const verdict = isDraft ? null : await transaction.verdict.create({ data: { reviewId, patchSetId, userId: authorId, kind: 'comment' }, select: { id: true } })
  const { id } = await transaction.comment.create({ data: { threadId, authorId, body: kept, suggestion: suggestion === null ? null : validateBody(suggestion), verdictId: verdict?.id ?? null }, select: { id: true } })
  if (!isDraft) await notify(transaction, { reviewId, actorId: authorId, kind: 'comment' })
  return id
}

/** A suggestion speaks for itself; all else needs words. */
function requireText(body: string, suggestion: string | null): string {
  const kept = validateBody(body)
  if (kept.trim() === '' && suggestion === null) refuse('invalid-text', 'A comment needs words.')
  return kept
}

/** Threads with nothing but drafts are there for their author alone. */
async function findThread(transaction: Prisma.TransactionClient, reviewId: string, threadId: string, viewerId: string) {
  const thread = isId(threadId)
    ? await transaction.thread.findFirst({ where: { id: threadId, reviewId, comments: { some: { OR: [{ verdictId: { not: null } }, { authorId: viewerId }] } } }, select: { id: true, patchSetId: true, isOld: true, firstLine: true } })
    : null
  if (!thread) refuse('thread-not-found', 'There is no such thread in this review; look at it again.')
  return thread
}

async function findOwnComment(transaction: Prisma.TransactionClient, reviewId: string, commentId: string, viewerId: string) {
  const comment = isId(commentId) ? await transaction.comment.findFirst({ where: { id: commentId, authorId: viewerId, thread: { reviewId } }, select: { verdictId: true, threadId: true, suggestion: true } }) : null
  if (!comment) throw commentNotFound()
  return comment
}

function commentNotFound(): WorkspaceError {
  return new WorkspaceError('comment-not-found', 'There is no such comment of yours in this review, or it was sent already; look at it again.')
}
