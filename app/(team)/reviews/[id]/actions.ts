'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { FormAnswer } from '@/components/team/form-answer'
import { applySuggestions } from '@/lib/review/apply-suggestions'
import { askReviewers } from '@/lib/review/ask-reviewers'
import { closeReview, reopenReview } from '@/lib/review/close-review'
import { discardDraft, type NewAnchor, reply, resolveThread, startThread } from '@/lib/review/comments'
import { mergeReview } from '@/lib/review/merge-review'
import { revertReview } from '@/lib/review/revert-review'
import { sendVerdict } from '@/lib/review/send-verdict'
import { updateReview } from '@/lib/review/update-review'
import { readAnchor } from '@/lib/api/contracts/anchor'
import { currentViewer } from '../../current-viewer'
import { answerForm, field } from '../../form-actions'

// What people do in a review. Forms call these; all but the composer work without JavaScript.

type Form = (_: FormAnswer, data: FormData) => Promise<FormAnswer>

/** Does something and shows the page anew. */
async function act(data: FormData, work: () => Promise<string | null>): Promise<FormAnswer> {
  return answerForm(data, async () => {
    const done = await work()
    refresh()
    return { done }
  })
}

const long = (data: FormData, name: string) => {
  const value = data.get(name)
  return typeof value === 'string' ? value.slice(0, 20_001) : ''
}

/** Begins a thread. */
export async function comment(reviewId: string, patchSet: number, ...[, data]: Parameters<Form>): Promise<FormAnswer> {
  return act(data, async () => {
    const anchor: NewAnchor = readAnchor(field(data, 'anchor'))
    const isDraft = field(data, 'send') === 'draft'
    await startThread(await currentViewer(), { reviewId, patchSet, anchor, body: long(data, 'body'), suggestion: data.has('suggestion') ? long(data, 'suggestion') : null, isDraft })
    return isDraft ? 'Added to your review; it is sent with your verdict.' : 'Sent.'
  })
}

/** Answers in a thread at once. */
export async function answer(reviewId: string, threadId: string, ...[, data]: Parameters<Form>): Promise<FormAnswer> {
  return act(data, async () => {
    await reply(await currentViewer(), { reviewId, threadId, body: long(data, 'body'), isDraft: false })
    return null
  })
}

/** Settles a thread, or opens it again. */
export async function settle(reviewId: string, threadId: string, isResolved: boolean, ...[, data]: Parameters<Form>): Promise<FormAnswer> {
  return act(data, async () => {
    await resolveThread(await currentViewer(), { reviewId, threadId, isResolved })
    return null
  })
}

/** Throws a draft away. */
export async function discard(reviewId: string, commentId: string, ...[, data]: Parameters<Form>): Promise<FormAnswer> {
  return act(data, async () => {
    await discardDraft(await currentViewer(), { reviewId, commentId })
    return null
  })
}

/** Sends a verdict with all drafts. */
export async function judge(reviewId: string, patchSet: number, ...[, data]: Parameters<Form>): Promise<FormAnswer> {
  return act(data, async () => {
    const kind = (['approve', 'request_changes'] as const).find((each) => each === field(data, 'kind')) ?? 'comment'
    await sendVerdict(await currentViewer(), { reviewId, patchSet, kind, body: long(data, 'body') })
    return 'Sent.'
  })
}

/** Takes suggestions into the next patch set: the one that the form is for, or those that are chosen. */
export async function take(reviewId: string, basePatchSet: number, commentIds: readonly string[], ...[, data]: Parameters<Form>): Promise<FormAnswer> {
  return act(data, async () => {
    const { number } = await applySuggestions(await currentViewer(), { reviewId, basePatchSet, commentIds })
    return `Taken into patch set ${number}.`
  })
}

/** Merges the patch set that the page shows. */
export async function merge(reviewId: string, patchSet: number, ...[, data]: Parameters<Form>): Promise<FormAnswer> {
  return act(data, async () => {
    const { units } = await mergeReview(await currentViewer(), { reviewId, patchSet })
    return `Merged: ${units === 1 ? '1 unit' : `${units} units`} changed.`
  })
}

/** Brings the review up to date with what was saved since. */
export async function update(reviewId: string, basePatchSet: number, ...[, data]: Parameters<Form>): Promise<FormAnswer> {
  return act(data, async () => {
    const { number } = await updateReview(await currentViewer(), { reviewId, basePatchSet })
    return `Patch set ${number} has both.`
  })
}

/** Closes the review, or takes it up again. */
export async function end(reviewId: string, isEnd: boolean, ...[, data]: Parameters<Form>): Promise<FormAnswer> {
  return act(data, async () => {
    await (isEnd ? closeReview : reopenReview)(await currentViewer(), { reviewId })
    return null
  })
}

/** Asks somebody to look at the review. */
export async function ask(reviewId: string, ...[, data]: Parameters<Form>): Promise<FormAnswer> {
  return act(data, async () => {
    await askReviewers(await currentViewer(), { reviewId, userIds: [field(data, 'userId')] })
    return null
  })
}

/** Proposes to take back what the review has merged. */
export async function revert(reviewId: string, ...[, data]: Parameters<Form>): Promise<FormAnswer> {
  let id = ''
  const told = await answerForm(data, async () => {
    id = (await revertReview(await currentViewer(), { reviewId })).id
    return {}
  })
  if (told.error !== null) return told
  redirect(`/reviews/${id}`)
}
