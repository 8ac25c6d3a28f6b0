import { canReadReview } from '@/lib/auth/permissions'
import { getPrisma } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { reading } from '@/lib/operation/operation'
import { placeThread, quoteOf, type ThreadPlace } from './place-threads'
import { findPatchSet, type ReadPatchSet } from './read-patch-set'
import type { Conversation } from './shown'
import { standingOf, type ReviewStanding } from './standing'

/** A thread with its place in the patch set that is shown. */
export interface ShownThread extends Conversation {
  readonly place: ThreadPlace
}

export interface ShownVerdict {
  readonly id: string
  readonly author: { readonly id: string; readonly name: string }
  readonly kind: 'comment' | 'approve' | 'request_changes'
  readonly body: string
  readonly patchSet: number
  readonly comments: number
  readonly createdAt: Date
}

export interface ShownReview {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly description: string
  readonly state: 'open' | 'merged' | 'closed'
  readonly author: { readonly id: string; readonly name: string }
  readonly workspace: { readonly id: string; readonly slug: string; readonly name: string; readonly role: string }
  readonly headNumber: number
  readonly createdAt: Date
  readonly endedAt: Date | null
  readonly reverts: { readonly id: string; readonly number: number } | null
  readonly asked: readonly { readonly id: string; readonly name: string }[]
  readonly patchSets: readonly { readonly number: number; readonly author: string; readonly authorId: string; readonly message: string; readonly createdAt: Date; readonly keepsEffect: boolean }[]
  readonly shown: ReadPatchSet
  /** The patch set that the shown one is compared with instead of with what is saved. */
  readonly against: ReadPatchSet | null
  readonly threads: readonly ShownThread[]
  readonly verdicts: readonly ShownVerdict[]
  readonly standing: ReviewStanding
}

interface Asking {
  readonly reviewId: string
  /** The patch set to show; the latest without it. */
  readonly patchSet?: number | null
  readonly against?: number | null
}

const person = { select: { id: true, name: true } } as const

/** A review as it is shown: one patch set of it, with all threads where they are in that one. Drafts are there for their author alone. Refused with `patch-set-not-found`. */
export const readReview = reading({
  name: 'read-review',
  on: 'review',
  permits: canReadReview,
  run: ({ viewer, subject }, { patchSet, against }: Asking): Promise<ShownReview> =>
    // All of one moment, or a patch set that comes in between would have the threads of another.
    getPrisma().$transaction((database) => showReview(database, { reviewId: subject.id, viewerId: viewer.id, role: viewer.roles.get(subject.workspaceId)!, patchSet: patchSet ?? subject.headNumber, against: against ?? null }), { isolationLevel: 'RepeatableRead', maxWait: 10_000, timeout: 20_000 }),
})

interface Showing {
  readonly reviewId: string
  readonly viewerId: string
  readonly role: string
  readonly patchSet: number
  readonly against: number | null
}

async function showReview(database: Prisma.TransactionClient, { reviewId, viewerId, role, patchSet, against }: Showing): Promise<ShownReview> {
  const review = await database.review.findUniqueOrThrow({
    where: { id: reviewId },
    include: {
      author: person,
      workspace: { select: { id: true, slug: true, name: true } },
      reverts: { select: { id: true, number: true } },
      asked: { select: { user: person } },
      patchSets: { orderBy: { number: 'asc' }, select: { number: true, authorId: true, author: person, message: true, createdAt: true, effectHash: true } },
      threads: {
        orderBy: { createdAt: 'asc' },
        include: { patchSet: { select: { number: true } }, comments: { where: sentOrOwn(viewerId), orderBy: { createdAt: 'asc' }, include: { author: person } } },
      },
      verdicts: { orderBy: { createdAt: 'asc' }, include: { user: person, patchSet: { select: { number: true } }, _count: { select: { comments: true } } } },
    },
  })
  const shown = await findPatchSet(database, reviewId, patchSet)
  const read = new Map([[shown.number, shown]])
  const patchSetOf = async (number: number) => {
    if (!read.has(number)) read.set(number, await findPatchSet(database, reviewId, number))
    return read.get(number)!
  }
  const threads: ShownThread[] = []
  for (const thread of review.threads.filter(({ comments }) => comments.length > 0)) {
    const begun = await patchSetOf(thread.patchSet.number)
    threads.push({
      id: thread.id,
      patchSet: thread.patchSet.number,
      place: placeThread(thread, begun, shown),
      quote: quoteOf(thread, begun),
      isResolved: thread.resolvedAt !== null,
      comments: thread.comments.map(({ id, author, body, suggestion, appliedIn, verdictId, createdAt, editedAt }) => ({ id, author, body, suggestion, appliedIn, isDraft: verdictId === null, createdAt, editedAt })),
    })
  }
  const same = (one: Uint8Array | undefined, other: Uint8Array) => one !== undefined && Buffer.compare(one, other) === 0
  const { id, number, title, description, state, author, workspace, headNumber, createdAt, endedAt, reverts } = review
  return {
    ...{ id, number, title, description, state, author, headNumber, createdAt, endedAt, reverts, shown, threads },
    workspace: { ...workspace, role },
    asked: review.asked.map(({ user }) => user),
    patchSets: review.patchSets.map((each, index, all) => ({ number: each.number, author: each.author.name, authorId: each.authorId, message: each.message, createdAt: each.createdAt, keepsEffect: same(all[index - 1]?.effectHash, each.effectHash) })),
    against: against === null || against === shown.number ? null : await patchSetOf(against),
    verdicts: review.verdicts.map(({ user, kind, body, patchSet: { number: on }, _count, ...verdict }) => ({ id: verdict.id, author: user, kind, body, patchSet: on, comments: _count.comments, createdAt: verdict.createdAt })),
    standing: await standingOf(database, reviewId),
  }
}

function sentOrOwn(viewerId: string): Prisma.CommentWhereInput {
  return { OR: [{ verdictId: { not: null } }, { authorId: viewerId }] }
}
