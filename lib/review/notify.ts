import type { Prisma } from '@/lib/db/generated/client'

interface Happening {
  readonly reviewId: string
  readonly actorId: string
  /** The operation. */
  readonly kind: string
  /** Who is told besides those who take part, such as one who was asked. */
  readonly also?: readonly string[]
}

/** Tells those who take part in a review what happened: its author, who was asked, who said something. Nobody is told of their own act. */
export async function notify(transaction: Prisma.TransactionClient, { reviewId, actorId, kind, also = [] }: Happening): Promise<void> {
  const now = new Date()
  const review = await transaction.review.update({
    where: { id: reviewId },
    data: { updatedAt: now },
    select: {
      authorId: true,
      workspace: { select: { members: { select: { userId: true } } } },
      asked: { select: { userId: true } },
      verdicts: { distinct: ['userId'], select: { userId: true } },
    },
  })
  const members = new Set(review.workspace.members.map(({ userId }) => userId))
  const told = new Set([review.authorId, ...review.asked.map(({ userId }) => userId), ...review.verdicts.map(({ userId }) => userId), ...also])
  const users = [...told].filter((userId) => userId !== actorId && members.has(userId))
  await transaction.notification.createMany({ data: users.map((userId) => ({ userId, reviewId, actorId, kind, createdAt: now })) })
}
