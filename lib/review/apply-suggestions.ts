import { canChangeReview } from '@/lib/auth/permissions'
import { isId } from '@/lib/operation/id'
import { changing } from '@/lib/operation/operation'
import type { UnitContent } from '@/lib/workspace/unit-content'
import { nextPatchSet } from './add-patch-set'
import { refuse } from './errors'
import type { LineRange } from './follow-lines'
import { readChanges, type HeldChange, proposeAgain } from './patch-set'
import { placeThread } from './place-threads'
import { findPatchSet, type ReadPatchSet } from './read-patch-set'

interface Applying {
  readonly reviewId: string
  readonly basePatchSet: number
  /** Comments with suggestions. */
  readonly commentIds: readonly string[]
}

/**
 * Takes suggestions into the next patch set, all of them or none. Refused with `comment-not-found` where one is no suggestion that was sent, and with `outdated`, which
 * says why, where its lines have changed since, where it was taken before, or where two speak of the same lines.
 */
export const applySuggestions = changing({
  name: 'apply-suggestions',
  on: 'review',
  permits: canChangeReview,
  run: async ({ viewer, subject: review, transaction }, { basePatchSet, commentIds }: Applying) => {
    const shown = await findPatchSet(transaction, review.id, basePatchSet)
    const comments = await transaction.comment.findMany({
      where: { id: { in: commentIds.filter(isId) }, verdictId: { not: null }, suggestion: { not: null }, thread: { reviewId: review.id } },
      select: { id: true, suggestion: true, appliedIn: true, author: { select: { name: true } }, thread: { include: { patchSet: { select: { number: true } } } } },
    })
    if (comments.length === 0 || comments.length < new Set(commentIds).size) refuse('comment-not-found', 'There is no such suggestion in this review; look at it again.')
    const begun = new Map<number, ReadPatchSet>()
    const edits: LineEdit[] = []
    for (const { suggestion, appliedIn, author, thread } of comments) {
      if (appliedIn !== null) refuse('outdated', `The suggestion of ${author.name} was taken into patch set ${appliedIn} already.`)
      const { number } = thread.patchSet
      if (!begun.has(number)) begun.set(number, await findPatchSet(transaction, review.id, number))
      const place = placeThread(thread, begun.get(number)!, shown)
      if (place.kind !== 'lines' || !place.exact) refuse('outdated', `The lines that ${author.name} suggested otherwise have changed since; look at them again.`)
      const clash = edits.find((edit) => edit.changeKey === place.changeKey && edit.path === place.path && edit.range.first <= place.range.last && place.range.first <= edit.range.last)
      if (clash) refuse('outdated', `Two of the suggestions speak of the same lines of ${place.path}; take one of them.`)
      edits.push({ changeKey: place.changeKey, path: place.path, range: place.range, text: suggestion! })
    }
    const changes = (await readChanges(transaction, shown.id)).map((change) => proposeAgain(withEdits(change, edits)))
    const authors = [...new Set(comments.map(({ author }) => author.name))].join(', ')
    const next = await nextPatchSet(transaction, { review, basePatchSet, authorId: viewer.id, message: `Take suggestions of ${authors}`, changes, kind: 'apply-suggestions' })
    await transaction.comment.updateMany({ where: { id: { in: comments.map(({ id }) => id) } }, data: { appliedIn: next.number } })
    await transaction.thread.updateMany({ where: { id: { in: comments.map(({ thread }) => thread.id) } }, data: { resolvedAt: new Date(), resolvedById: viewer.id } })
    return next
  },
  audit: ({ reviewId, commentIds }, { number }) => ({ reviewId, patchSet: number, suggestions: commentIds.length }),
})

interface LineEdit {
  readonly changeKey: string
  readonly path: string
  readonly range: LineRange
  readonly text: string
}

function withEdits(change: HeldChange, edits: readonly LineEdit[]): HeldChange {
  const files: UnitContent['files'] = change.content.files.map(({ path, content }) => {
    const own = edits.filter((edit) => edit.changeKey === change.key && edit.path === path).sort((a, b) => b.range.first - a.range.first)
    const lines = content.split('\n')
    // From the last to the first, so that the numbers of the others hold.
    for (const { range, text } of own) lines.splice(range.first - 1, range.last - range.first + 1, ...(text === '' ? [] : text.replace(/\n$/, '').split('\n')))
    return { path, content: lines.join('\n') }
  })
  return { ...change, content: { ...change.content, files } }
}
