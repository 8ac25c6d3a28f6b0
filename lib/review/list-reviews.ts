import { canChangeReview, canReadWorkspace } from '@/lib/auth/permissions'
import { getPrisma } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { reading } from '@/lib/operation/operation'
import { storableText } from '@/lib/workspace/storable-text'

/** A review as a list has it. */
export interface ListedReview {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly state: 'open' | 'merged' | 'closed'
  readonly author: string
  readonly patchSets: number
  readonly units: number
  readonly updatedAt: Date
  /** Whether the viewer may change what it proposes. */
  readonly mayChange: boolean
}

interface Listing {
  readonly workspace: string
  readonly state?: 'open' | 'ended'
  /** What must occur in the title. */
  readonly search?: string
  /** From 1. */
  readonly page?: number
}

const pageSize = 50

/** The reviews of a workspace, the last touched first. */
export const listReviews = reading({
  name: 'list-reviews',
  on: 'workspace',
  permits: canReadWorkspace,
  run: async ({ viewer, subject }, { state = 'open', search = '', page = 1 }: Listing): Promise<{ readonly reviews: readonly ListedReview[]; readonly total: number; readonly pageSize: number }> => {
    const prisma = getPrisma()
    const words = storableText(search).replace(/[\\%_]/g, '\\$&').trim()
    const where: Prisma.ReviewWhereInput = { workspaceId: subject.id, state: state === 'open' ? 'open' : { not: 'open' }, ...(words && { title: { contains: words, mode: 'insensitive' } }) }
    const [total, rows] = await prisma.$transaction([
      prisma.review.count({ where }),
      prisma.review.findMany({
        where,
        orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
        skip: (page - 1) * pageSize,
        take: pageSize,
        select: { id: true, number: true, title: true, state: true, headNumber: true, updatedAt: true, authorId: true, author: { select: { name: true } }, patchSets: { orderBy: { number: 'desc' }, take: 1, select: { _count: { select: { changes: true } } } } },
      }),
    ])
    const reviews = rows.map(({ id, number, title, state: now, headNumber, updatedAt, authorId, author, patchSets }) => ({
      ...{ id, number, title, state: now, updatedAt },
      author: author.name,
      patchSets: headNumber,
      units: patchSets[0]?._count.changes ?? 0,
      mayChange: canChangeReview(viewer, { id, workspaceId: subject.id, authorId }),
    }))
    return { reviews, total, pageSize }
  },
})
