import { randomUUID } from 'node:crypto'
import { canPropose } from '@/lib/auth/permissions'
import type { Prisma } from '@/lib/db/generated/client'
import { changing } from '@/lib/operation/operation'
import { notify } from './notify'
import { type ProposedChange, writePatchSet } from './patch-set'
import { validateBody, validateTitle } from './review-texts'

interface Proposal {
  readonly workspace: string
  readonly title: string
  /** Why, in Markdown. */
  readonly description?: string
  readonly changes: readonly ProposedChange[]
  /** Members who are asked to look at it. */
  readonly reviewers?: readonly string[]
}

/** Proposes changes to units, as the first patch set of a new review. Refused with `invalid-text` and with what `writePatchSet` refuses. */
export const openReview = changing({
  name: 'open-review',
  on: 'workspace',
  permits: canPropose,
  run: ({ viewer, subject, transaction }, { title, description = '', changes, reviewers = [] }: Proposal) =>
    createReview(transaction, { workspaceId: subject.id, authorId: viewer.id, title, description, changes, reviewers, message: '', revertsId: null }),
  audit: (_input, { id, number }) => ({ reviewId: id, review: number }),
})

interface NewReview {
  readonly workspaceId: string
  readonly authorId: string
  readonly title: string
  readonly description: string
  readonly message: string
  readonly changes: readonly ProposedChange[]
  readonly reviewers: readonly string[]
  readonly revertsId: string | null
}

/** Makes a review with its first patch set; reviews of a workspace are numbered without gaps. */
export async function createReview(transaction: Prisma.TransactionClient, { workspaceId, authorId, title, description, message, changes, reviewers, revertsId }: NewReview): Promise<{ id: string; number: number }> {
  // Of two who open reviews at once the second waits for its number.
  await transaction.$executeRaw`SELECT 1 FROM "Workspace" WHERE id = ${workspaceId} FOR UPDATE`
  const { _max } = await transaction.review.aggregate({ where: { workspaceId }, _max: { number: true } })
  const number = (_max.number ?? 0) + 1
  const members = await transaction.member.findMany({ where: { workspaceId, userId: { in: [...reviewers], not: authorId } }, select: { userId: true } })
  const id = randomUUID()
  await transaction.review.create({
    data: { id, workspaceId, number, authorId, title: validateTitle(title), description: validateBody(description), revertsId, asked: { create: members } },
    select: { id: true },
  })
  await writePatchSet(transaction, { review: { id, workspaceId }, number: 1, authorId, message, changes })
  await notify(transaction, { reviewId: id, actorId: authorId, kind: 'open-review' })
  return { id, number }
}
