import { beforeEach, describe, expect, it } from 'vitest'
import { getPrisma } from '@/lib/db/client'
import { useDatabase } from '@/lib/db/testing/use-database'
import { archiveUnit } from '@/lib/workspace/archive-unit'
import { listRevisions } from '@/lib/workspace/list-revisions'
import { listUnits } from '@/lib/workspace/list-units'
import { readUnit } from '@/lib/workspace/read-unit'
import { saveUnit } from '@/lib/workspace/save-unit'
import { addPatchSet } from './add-patch-set'
import { applySuggestions } from './apply-suggestions'
import { askReviewers } from './ask-reviewers'
import { closeReview, reopenReview } from './close-review'
import { discardDraft, editComment, reply, resolveThread, startThread } from './comments'
import { listReviews } from './list-reviews'
import { mergeReview } from './merge-review'
import { listNotifications, markRead } from './notifications'
import { openReview } from './open-review'
import type { ProposedChange } from './patch-set'
import { readReview } from './read-review'
import { revertReview } from './revert-review'
import { sendVerdict } from './send-verdict'
import { newReviewPlace, savedUnit, service, type ReviewPlace } from './testing/review-people'
import { updateReview } from './update-review'
import { listWaiting } from './whose-turn'

useDatabase()

let place: ReviewPlace
let unitId: string

beforeEach(async () => {
  place = await newReviewPlace()
  unitId = await savedUnit(place, service('Nice=1\n# one\n# two\n# three\nUMask=0022\n'))
})

const edit = (lines: string, baseRevision = 1): ProposedChange => ({ kind: 'edit', unitId, baseRevision, content: service(lines) })
const propose = async (changes: readonly ProposedChange[] = [edit('Nice=5\n# one\n# two\n# three\nUMask=0022\n')]) => (await openReview(place.ann, { workspace: place.workspace, title: 'Be nicer', changes })).id
const next = (reviewId: string, basePatchSet: number, ...changes: ProposedChange[]) => addPatchSet(place.ann, { reviewId, basePatchSet, changes })
const show = (reviewId: string, patchSet?: number) => readReview(place.ann, { reviewId, patchSet })
const approve = (reviewId: string, patchSet = 1, by = place.rob) => sendVerdict(by, { reviewId, patchSet, kind: 'approve', body: '' })
const merge = (reviewId: string, patchSet = 1) => mergeReview(place.ann, { reviewId, patchSet })
const textOf = async () => (await readUnit(place.ann, { unitId })).files[0]!.content
const onLine = (line: number, to = line) => ({ kind: 'lines', changeKey: unitId, path: 'web.service', isOld: false, firstLine: line, lastLine: to }) as const
const comment = (reviewId: string, line: number, more: { patchSet?: number; suggestion?: string; isDraft?: boolean } = {}) =>
  startThread(place.rob, { reviewId, patchSet: more.patchSet ?? 1, anchor: onLine(line), body: `about line ${line}`, suggestion: more.suggestion ?? null, isDraft: more.isDraft ?? false })

describe('a review', () => {
  it('goes from a proposal to a merge that is in the history', async () => {
    const reviewId = await propose()
    await approve(reviewId)
    await merge(reviewId)
    expect(await textOf()).toContain('Nice=5')
    expect((await listRevisions(place.ann, { unitId })).revisions).toMatchObject([{ number: 2, message: 'Review 1: Be nicer', author: 'Ann' }, { number: 1 }])
    expect(await show(reviewId)).toMatchObject({ state: 'merged', number: 1 })
    await expect(merge(reviewId)).rejects.toMatchObject({ code: 'review-ended' })
  })

  it('changes many units at once or none: added, edited, renamed, removed', async () => {
    const old = await savedUnit(place, service('', 'old.service'))
    const gone = await savedUnit(place, service('', 'gone.service'))
    const changes: ProposedChange[] = [edit('Nice=7\n'), { kind: 'add', content: service('', 'new.service') }, { kind: 'edit', unitId: old, baseRevision: 1, content: service('', 'renamed.service') }, { kind: 'remove', unitId: gone, baseRevision: 1 }]
    const reviewId = await propose(changes)
    await approve(reviewId)
    await saveUnit(place.bob, { unitId: old, baseRevision: 1, content: service('# meanwhile\n', 'old.service') })
    await expect(merge(reviewId)).rejects.toMatchObject({ code: 'outdated', message: expect.stringContaining('old.service') as string })
    expect(await textOf()).toContain('Nice=1')
    await updateReview(place.ann, { reviewId, basePatchSet: 1 })
    await merge(reviewId, 2)
    const names = async (archived: boolean) => (await listUnits(place.ann, { workspace: place.workspace, archived })).units.map(({ name }) => name).sort()
    expect(await names(false)).toEqual(['new.service', 'renamed.service', 'web.service'])
    expect(await names(true)).toEqual(['gone.service'])
    expect((await readUnit(place.ann, { unitId: old })).files).toEqual([{ path: 'renamed.service', content: service('# meanwhile\n').files[0]!.content }])
  })

  it('is numbered within its workspace, also when two are opened at once', async () => {
    const reviews = await Promise.all([propose(), propose(), propose()])
    expect(reviews).toHaveLength(3)
    expect((await listReviews(place.ann, { workspace: place.workspace })).reviews.map(({ number }) => number).sort()).toEqual([1, 2, 3])
  })

  it.each<[string, () => Promise<unknown>]>([
    ['no-changes', () => propose([])],
    ['no-changes', () => propose([{ kind: 'edit', unitId, baseRevision: 1, content: service('Nice=1\n# one\n# two\n# three\nUMask=0022\n') }])],
    ['unit-not-found', () => propose([{ kind: 'remove', unitId: '00000000-0000-4000-8000-000000000000', baseRevision: 1 }])],
    ['revision-not-found', () => propose([edit('', 9)])],
    ['invalid-unit-name', () => propose([{ kind: 'add', content: { ...service(''), name: '../x' } }])],
    ['too-many-changes', () => propose(Array.from({ length: 201 }, (_, index) => ({ kind: 'add', content: service('', `n${index}.service`) })))],
    ['invalid-text', () => openReview(place.ann, { workspace: place.workspace, title: ' ', changes: [edit('')] })],
  ])('is refused with %s', async (code, act) => {
    await expect(act()).rejects.toMatchObject({ code })
    expect((await listReviews(place.ann, { workspace: place.workspace })).total).toBe(0)
  })

  it('takes no unit of another workspace', async () => {
    const elsewhere = await newReviewPlace()
    const foreign = await savedUnit(elsewhere, service(''))
    await expect(propose([{ kind: 'remove', unitId: foreign, baseRevision: 1 }])).rejects.toMatchObject({ code: 'unit-not-found' })
  })

  it('is closed, taken up again, and not changed in between', async () => {
    const reviewId = await propose()
    await closeReview(place.ann, { reviewId })
    await expect(next(reviewId, 1, edit('Nice=6\n'))).rejects.toMatchObject({ code: 'review-ended' })
    await expect(approve(reviewId)).rejects.toMatchObject({ code: 'review-ended' })
    await reopenReview(place.ann, { reviewId })
    await next(reviewId, 1, edit('Nice=6\n'))
  })

  it('is reverted by a new one, which leaves alone what came later on other lines', async () => {
    const reviewId = await propose()
    await approve(reviewId)
    await merge(reviewId)
    await saveUnit(place.bob, { unitId, baseRevision: 2, content: service('Nice=5\n# one\n# two\n# three\nUMask=0077\n') })
    const { id } = await revertReview(place.bob, { reviewId })
    expect(await show(id)).toMatchObject({ title: 'Revert “Be nicer”', reverts: { number: 1 } })
    await approve(id)
    await merge(id)
    expect(await textOf()).toBe(service('Nice=1\n# one\n# two\n# three\nUMask=0077\n').files[0]!.content)
  })

  it('that cannot be taken back line by line says so', async () => {
    const reviewId = await propose()
    await expect(revertReview(place.ann, { reviewId })).rejects.toMatchObject({ code: 'outdated' })
    await approve(reviewId)
    await merge(reviewId)
    await saveUnit(place.bob, { unitId, baseRevision: 2, content: service('Nice=6\n') })
    await expect(revertReview(place.bob, { reviewId })).rejects.toMatchObject({ code: 'conflicting' })
  })

  it('that added and removed units is reverted the other way round', async () => {
    const reviewId = await propose([{ kind: 'add', content: service('', 'new.service') }, { kind: 'remove', unitId, baseRevision: 1 }])
    await approve(reviewId)
    await merge(reviewId)
    const { id } = await revertReview(place.ann, { reviewId })
    expect((await show(id)).shown.units.map(({ kind, after, before }) => [kind, (after ?? before)!.name]).sort()).toEqual([['add', 'web.service'], ['remove', 'new.service']])
  })
})

describe('patch sets', () => {
  it('never change, and each can be looked at and compared with another', async () => {
    const reviewId = await propose()
    await next(reviewId, 1, edit('Nice=9\n'))
    const texts = async (patchSet: number) => (await show(reviewId, patchSet)).shown.units.map(({ after }) => after!.files[0]!.content)
    expect(await texts(1)).toEqual([service('Nice=5\n# one\n# two\n# three\nUMask=0022\n').files[0]!.content])
    expect(await texts(2)).toEqual([service('Nice=9\n').files[0]!.content])
    expect((await readReview(place.ann, { reviewId, patchSet: 2, against: 1 })).against).toMatchObject({ number: 1 })
    await expect(show(reviewId, 3)).rejects.toMatchObject({ code: 'patch-set-not-found' })
    await expect(show(reviewId, 1.5)).rejects.toMatchObject({ code: 'patch-set-not-found' })
  })

  it('are added one on top of the other', async () => {
    const reviewId = await propose()
    const results = await Promise.allSettled([next(reviewId, 1, edit('Nice=6\n')), next(reviewId, 1, edit('Nice=7\n'))])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(next(reviewId, 1, edit('Nice=8\n'))).rejects.toMatchObject({ code: 'outdated' })
  })

  it('know an added unit again by its key', async () => {
    const reviewId = await propose([{ kind: 'add', content: service('', 'new.service') }])
    const { key } = (await show(reviewId)).shown.units[0]!
    await next(reviewId, 1, { kind: 'add', key, content: service('Nice=2\n', 'new.service') })
    expect((await show(reviewId)).shown.units[0]!.key).toBe(key)
  })

  it('are brought up to date with what was saved since, or say where both touch the same', async () => {
    const reviewId = await propose()
    await expect(updateReview(place.ann, { reviewId, basePatchSet: 1 })).rejects.toMatchObject({ code: 'no-changes' })
    await saveUnit(place.bob, { unitId, baseRevision: 1, content: service('Nice=1\n# one\n# two\n# three\nUMask=0077\n') })
    await updateReview(place.ann, { reviewId, basePatchSet: 1 })
    expect((await show(reviewId)).shown.units[0]).toMatchObject({ baseRevision: 2, after: service('Nice=5\n# one\n# two\n# three\nUMask=0077\n') })
    await saveUnit(place.bob, { unitId, baseRevision: 2, content: service('Nice=2\n# one\n# two\n# three\nUMask=0077\n') })
    await expect(updateReview(place.ann, { reviewId, basePatchSet: 2 })).rejects.toMatchObject({ code: 'conflicting', message: expect.stringContaining('web.service:3') as string })
    await archiveUnit(place.bob, { unitId })
    await expect(updateReview(place.ann, { reviewId, basePatchSet: 2 })).rejects.toMatchObject({ code: 'unit-archived' })
  })
})

describe('an approval', () => {
  it('is needed from a reviewer who wrote none of it', async () => {
    const reviewId = await propose()
    await expect(merge(reviewId)).rejects.toMatchObject({ code: 'not-approved' })
    await expect(approve(reviewId, 1, place.ann)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(approve(reviewId, 1, place.bob)).rejects.toMatchObject({ code: 'forbidden' })
    const own = (await openReview(place.rob, { workspace: place.workspace, title: 'Own', changes: [edit('Nice=3\n')] })).id
    await expect(approve(own)).rejects.toMatchObject({ code: 'own-review' })
    await expect(merge(own)).rejects.toMatchObject({ code: 'not-approved' })
  })

  it('lapses when what is changed is another, though the outcome is the same', async () => {
    // Made on the first revision, the review takes back what was saved since, which its reviewer was not shown.
    const unitId = await savedUnit(place, service('Nice=1\n'))
    await saveUnit(place.bob, { unitId, baseRevision: 1, content: service('Nice=1\nNoNewPrivileges=yes\n') })
    const change = (baseRevision: number) => ({ kind: 'edit' as const, unitId, baseRevision, content: service('Nice=1\nUMask=0077\n') })
    const { id } = await openReview(place.ann, { workspace: place.workspace, title: 'Harmless', changes: [change(1)] })
    await approve(id)
    await next(id, 1, change(2))
    expect((await show(id)).standing).toMatchObject({ approvedBy: [], lapsed: ['Rob'], isApproved: false })
  })

  it.each([
    ['the target does not know it', 'ImportCredential=a'],
    ['nobody knows its section', '[X-Other]\nA=b'],
    ['the target does not understand it', 'PrivateTmp=disconnected'],
    ['only the running machine knows what it is', 'ExecStop=/usr/bin%m'],
  ])('lapses when something comes of which there is no effect yet: %s', async (_, line) => {
    const unitId = await savedUnit(place, service('ExecStop=/usr/bin/%m\n'))
    const change = (text: string) => ({ kind: 'edit' as const, unitId, baseRevision: 1, content: { ...service(text), target: '247' } })
    const { id } = await openReview(place.ann, { workspace: place.workspace, title: 'Harmless', changes: [change('ExecStop=/usr/bin/%m\nNice=3\n')] })
    await approve(id)
    await next(id, 1, change(line.startsWith('ExecStop') ? `${line}\nNice=3\n` : `ExecStop=/usr/bin/%m\nNice=3\n${line}\n`))
    expect((await show(id)).standing).toMatchObject({ approvedBy: [], isApproved: false })
  })

  it('does not make up for one who asked for changes and then took part', async () => {
    const reviewId = await propose()
    await sendVerdict(place.rob, { reviewId, patchSet: 1, kind: 'request_changes', body: 'No.' })
    await getPrisma().patchSet.updateMany({ where: { reviewId }, data: { authorId: place.rob.id } })
    expect((await show(reviewId)).standing).toMatchObject({ refusedBy: ['Rob'], isApproved: false })
  })

  it('lapses when the effect changes, and holds when only comments and formatting do', async () => {
    const reviewId = await propose()
    await approve(reviewId)
    await next(reviewId, 1, edit('# Why.\nNice=5\nUMask=22\n'))
    expect((await show(reviewId)).standing).toMatchObject({ approvedBy: ['Rob'], lapsed: [], isApproved: true })
    expect((await show(reviewId)).patchSets.map(({ keepsEffect }) => keepsEffect)).toEqual([false, true])
    await next(reviewId, 2, edit('Nice=6\nUMask=0022\n'))
    expect((await show(reviewId)).standing).toMatchObject({ approvedBy: [], lapsed: ['Rob'], isApproved: false })
    await expect(merge(reviewId, 3)).rejects.toMatchObject({ code: 'not-approved' })
    // Back to the effect that was approved.
    await next(reviewId, 3, edit('Nice=5\nUMask=0022\n'))
    await merge(reviewId, 4)
  })

  it('is for what was looked at', async () => {
    const reviewId = await propose()
    await next(reviewId, 1, edit('Nice=6\n'))
    await expect(approve(reviewId, 1)).rejects.toMatchObject({ code: 'outdated' })
    await expect(merge(reviewId, 1)).rejects.toMatchObject({ code: 'outdated' })
  })

  it('counts no longer when its reviewer is none any more', async () => {
    const reviewId = await propose()
    await approve(reviewId)
    await getPrisma().member.updateMany({ where: { userId: place.rob.id }, data: { role: 'author' } })
    await expect(merge(reviewId)).rejects.toMatchObject({ code: 'not-approved' })
  })

  it('is outweighed by somebody who asks for changes, until they approve', async () => {
    const reviewId = await propose()
    await approve(reviewId)
    await sendVerdict(place.roy, { reviewId, patchSet: 1, kind: 'request_changes', body: 'Not so nice.' })
    await expect(merge(reviewId)).rejects.toMatchObject({ code: 'not-approved', message: expect.stringContaining('Roy') as string })
    await sendVerdict(place.roy, { reviewId, patchSet: 1, kind: 'comment', body: 'Hm.' })
    await expect(merge(reviewId)).rejects.toMatchObject({ code: 'not-approved' })
    await approve(reviewId, 1, place.roy)
    await merge(reviewId)
  })
})

describe('comments', () => {
  it('follow their lines through later patch sets, and say when these have changed', async () => {
    const reviewId = await propose()
    await comment(reviewId, 5)
    await next(reviewId, 1, edit('# new\nNice=5\n# one\n# two\n# three\nUMask=0022\n'))
    expect((await show(reviewId)).threads).toMatchObject([{ patchSet: 1, quote: '# two', place: { kind: 'lines', range: { first: 6, last: 6 }, exact: true } }])
    await next(reviewId, 2, edit('# new\nNice=5\n# one\n# three\nUMask=0022\n'))
    expect((await show(reviewId)).threads).toMatchObject([{ quote: '# two', place: { range: { first: 5, last: 5 }, exact: false } }])
    expect((await show(reviewId, 1)).threads).toMatchObject([{ place: { range: { first: 5 }, exact: true } }])
  })

  it('follow their file when its unit is renamed, and are kept when the unit leaves the review', async () => {
    const other = await savedUnit(place, service('', 'other.service'))
    const reviewId = await propose([edit('Nice=5\n'), { kind: 'remove', unitId: other, baseRevision: 1 }])
    await comment(reviewId, 3)
    await next(reviewId, 1, { kind: 'edit', unitId, baseRevision: 1, content: service('Nice=5\n', 'site.service') }, { kind: 'remove', unitId: other, baseRevision: 1 })
    expect((await show(reviewId)).threads).toMatchObject([{ place: { path: 'site.service', range: { first: 3 }, exact: true } }])
    await next(reviewId, 2, { kind: 'remove', unitId: other, baseRevision: 1 })
    expect((await show(reviewId)).threads).toMatchObject([{ quote: 'Nice=5', place: { kind: 'gone' } }])
  })

  it('are about lines of the old text, an effect, or the whole as well', async () => {
    const reviewId = await propose()
    const start = (anchor: Parameters<typeof startThread>[1]['anchor'], suggestion: string | null = null) => startThread(place.rob, { reviewId, patchSet: 1, anchor, body: 'x', suggestion, isDraft: false })
    await start({ kind: 'whole' })
    await start({ kind: 'effect', changeKey: unitId, effect: 'settings [Service] Nice=' })
    await start({ ...onLine(3), isOld: true })
    expect((await show(reviewId)).threads.map(({ place: { kind }, quote }) => [kind, quote])).toEqual([['whole', null], ['effect', null], ['lines', 'Nice=1']])
    await expect(start({ ...onLine(3), isOld: true }, 'Nice=2')).rejects.toMatchObject({ code: 'invalid-anchor' })
  })

  it.each([
    [{ firstLine: 0, lastLine: 1 }],
    [{ firstLine: 2, lastLine: 1 }],
    [{ firstLine: 1, lastLine: 99 }],
    [{ firstLine: 1.5, lastLine: 2 }],
    [{ path: 'other.service' }],
    [{ changeKey: '00000000-0000-4000-8000-000000000000' }],
  ])('are refused at %j', async (change) => {
    const reviewId = await propose()
    await expect(startThread(place.rob, { reviewId, patchSet: 1, anchor: { ...onLine(1), ...change }, body: 'x', isDraft: false })).rejects.toMatchObject({ code: 'invalid-anchor' })
  })

  it('are drafts for their author alone until the verdict is sent', async () => {
    const reviewId = await propose()
    await comment(reviewId, 3, { isDraft: true })
    expect((await show(reviewId)).threads).toEqual([])
    expect((await readReview(place.rob, { reviewId })).threads).toMatchObject([{ comments: [{ isDraft: true }] }])
    await sendVerdict(place.rob, { reviewId, patchSet: 1, kind: 'approve', body: 'Fine but for this.' })
    expect((await show(reviewId)).threads).toMatchObject([{ comments: [{ isDraft: false }] }])
    expect((await show(reviewId)).verdicts).toMatchObject([{ kind: 'approve', body: 'Fine but for this.', comments: 1 }])
  })

  it('are answered, edited by their author, resolved, and drafts thrown away', async () => {
    const reviewId = await propose()
    const { threadId, commentId } = await comment(reviewId, 3)
    const answer = await reply(place.ann, { reviewId, threadId, body: 'Why?', isDraft: true })
    await expect(editComment(place.ann, { reviewId, commentId, body: 'mine now' })).rejects.toMatchObject({ code: 'comment-not-found' })
    await editComment(place.rob, { reviewId, commentId, body: 'better words' })
    await discardDraft(place.ann, { reviewId, commentId: answer.commentId })
    await expect(discardDraft(place.rob, { reviewId, commentId })).rejects.toMatchObject({ code: 'comment-not-found' })
    await resolveThread(place.ann, { reviewId, threadId, isResolved: true })
    expect((await show(reviewId)).threads).toMatchObject([{ isResolved: true, comments: [{ body: 'better words', editedAt: expect.any(Date) as Date }] }])
    await expect(reply(place.ann, { reviewId: await propose(), threadId, body: 'elsewhere', isDraft: false })).rejects.toMatchObject({ code: 'thread-not-found' })
  })

  it('in drafts of others cannot be answered or resolved', async () => {
    const reviewId = await propose()
    const { threadId } = await comment(reviewId, 3, { isDraft: true })
    await expect(reply(place.ann, { reviewId, threadId, body: 'Why?', isDraft: false })).rejects.toMatchObject({ code: 'thread-not-found' })
    await expect(resolveThread(place.ann, { reviewId, threadId, isResolved: true })).rejects.toMatchObject({ code: 'thread-not-found' })
  })

  it('need words', async () => {
    const reviewId = await propose()
    await expect(startThread(place.rob, { reviewId, patchSet: 1, anchor: onLine(1), body: ' \n', isDraft: false })).rejects.toMatchObject({ code: 'invalid-text' })
    await expect(sendVerdict(place.rob, { reviewId, patchSet: 1, kind: 'comment', body: ' ' })).rejects.toMatchObject({ code: 'invalid-text' })
    await expect(sendVerdict(place.rob, { reviewId, patchSet: 1, kind: 'comment', body: 'x'.repeat(20_001) })).rejects.toMatchObject({ code: 'invalid-text' })
  })
})

describe('suggestions', () => {
  it('are taken one by one or together, each into one patch set', async () => {
    const reviewId = await propose()
    const [one, two] = [await comment(reviewId, 3, { suggestion: 'Nice=4' }), await comment(reviewId, 5, { suggestion: '# 2a\n# 2b\n' })]
    const gone = await comment(reviewId, 6, { suggestion: '' })
    await applySuggestions(place.ann, { reviewId, basePatchSet: 1, commentIds: [two.commentId, one.commentId, gone.commentId] })
    expect((await show(reviewId)).shown.units[0]!.after!.files[0]!.content).toBe(service('Nice=4\n# one\n# 2a\n# 2b\nUMask=0022\n').files[0]!.content)
    expect((await show(reviewId)).threads.map(({ isResolved, comments }) => [isResolved, comments[0]!.appliedIn])).toEqual([[true, 2], [true, 2], [true, 2]])
    await expect(applySuggestions(place.ann, { reviewId, basePatchSet: 2, commentIds: [one.commentId] })).rejects.toMatchObject({ code: 'outdated', message: expect.stringContaining('already') as string })
  })

  it('find their lines in later patch sets, and are refused where these have changed', async () => {
    const reviewId = await propose()
    const [kept, lost] = [await comment(reviewId, 5, { suggestion: '# zwei' }), await comment(reviewId, 3, { suggestion: 'Nice=4' })]
    await next(reviewId, 1, edit('# new\nNice=6\n# one\n# two\n# three\nUMask=0022\n'))
    await expect(applySuggestions(place.ann, { reviewId, basePatchSet: 2, commentIds: [kept.commentId, lost.commentId] })).rejects.toMatchObject({ code: 'outdated', message: expect.stringContaining('Rob') as string })
    await applySuggestions(place.ann, { reviewId, basePatchSet: 2, commentIds: [kept.commentId] })
    expect((await show(reviewId)).shown.units[0]!.after!.files[0]!.content).toBe(service('# new\nNice=6\n# one\n# zwei\n# three\nUMask=0022\n').files[0]!.content)
  })

  it('for the same lines, of drafts, and of nobody are refused', async () => {
    const reviewId = await propose()
    const [one, two, draft] = [await comment(reviewId, 3, { suggestion: 'Nice=4' }), await comment(reviewId, 3, { suggestion: 'Nice=3' }), await comment(reviewId, 5, { suggestion: '# 2', isDraft: true })]
    const take = (...commentIds: string[]) => applySuggestions(place.ann, { reviewId, basePatchSet: 1, commentIds })
    await expect(take(one.commentId, two.commentId)).rejects.toMatchObject({ code: 'outdated' })
    for (const ids of [[draft.commentId], [], ['\0'], [one.threadId]]) await expect(take(...ids)).rejects.toMatchObject({ code: 'comment-not-found' })
  })
})

describe('whose turn it is', () => {
  const turn = async (who = place.ann) => (await listWaiting(who, {})).map(({ waits, isYourTurn }) => [waits, isYourTurn])

  it('goes back and forth', async () => {
    const reviewId = await propose()
    expect([await turn(), await turn(place.rob), await turn(place.bob)]).toEqual([[['for review', false]], [['for review', true]], [['for review', false]]])
    await askReviewers(place.ann, { reviewId, userIds: [place.roy.id] })
    expect([await turn(place.rob), await turn(place.roy)]).toEqual([[['for review', false]], [['for review', true]]])
    await sendVerdict(place.roy, { reviewId, patchSet: 1, kind: 'request_changes', body: 'No.' })
    expect(await turn()).toEqual([['for changes', true]])
    await next(reviewId, 1, edit('Nice=6\n'))
    expect([await turn(), await turn(place.roy)]).toEqual([[['for review', false]], [['for review', true]]])
    await sendVerdict(place.roy, { reviewId, patchSet: 2, kind: 'comment', body: 'Why 6?' })
    expect(await turn()).toEqual([['for an answer', true]])
    await sendVerdict(place.ann, { reviewId, patchSet: 2, kind: 'comment', body: 'Because.' })
    expect(await turn(place.roy)).toEqual([['for review', true]])
    await approve(reviewId, 2, place.roy)
    expect(await turn()).toEqual([['for the merge', true]])
    await merge(reviewId, 2)
    expect(await turn()).toEqual([])
  })

  it('is told to those who take part, and to nobody of their own acts', async () => {
    const reviewId = await propose()
    await askReviewers(place.ann, { reviewId, userIds: [place.rob.id] })
    await approve(reviewId)
    const kinds = async (who: typeof place.ann) => (await listNotifications(who, {})).map(({ kind, actor, isRead }) => [kind, actor, isRead])
    expect(await kinds(place.rob)).toEqual([['ask-reviewers', 'Ann', false]])
    expect(await kinds(place.ann)).toEqual([['approve', 'Rob', false]])
    expect(await kinds(place.bob)).toEqual([])
    await markRead(place.ann, { reviewId })
    expect(await kinds(place.ann)).toEqual([['approve', 'Rob', true]])
    await expect(askReviewers(place.ann, { reviewId, userIds: ['00000000-0000-4000-8000-000000000000'] })).rejects.toMatchObject({ code: 'member-not-found' })
  })
})
