import { canReadUnit } from '@/lib/auth/permissions'
import { getPrisma } from '@/lib/db/client'
import { reading } from '@/lib/operation/operation'

export interface ListedRevision {
  readonly number: number
  readonly message: string
  /** The name of the one who saved it. */
  readonly author: string
  /** The number of the revision that this one brought back. */
  readonly restoredFrom: number | null
  /** The review by which it came. */
  readonly review: { readonly id: string; readonly number: number } | null
  readonly createdAt: Date
}

/** How what a history shows of a revision is asked for. */
export const listedRevision = { number: true, message: true, author: { select: { name: true } }, restoredFrom: true, review: { select: { id: true, number: true } }, createdAt: true } as const

export interface RevisionList {
  readonly revisions: readonly ListedRevision[]
  /** How many there are on all pages. */
  readonly total: number
  readonly page: number
  readonly pageSize: number
}

interface Asking {
  readonly unitId: string
  /** From 1. */
  readonly page?: number
  readonly pageSize?: number
}

/** One page of the history of a unit, newest first; a page past the end is empty. */
export const listRevisions = reading({
  name: 'list-revisions',
  on: 'unit',
  permits: canReadUnit,
  run: async ({ subject }, { page = 1, pageSize = 50 }: Asking): Promise<RevisionList> => {
    const where = { unitId: subject.id }
    const prisma = getPrisma()
    const [total, rows] = await prisma.$transaction([prisma.revision.count({ where }), prisma.revision.findMany({ where, orderBy: { number: 'desc' }, skip: (page - 1) * pageSize, take: pageSize, select: listedRevision })])
    return { revisions: rows.map((revision) => ({ ...revision, author: revision.author.name })), total, page, pageSize }
  },
})
