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

/** The history of a unit, newest first. */
export const listRevisions = reading({
  name: 'list-revisions',
  on: 'unit',
  permits: canReadUnit,
  run: async ({ subject }, _input: { readonly unitId: string }): Promise<ListedRevision[]> => {
    const revisions = await getPrisma().revision.findMany({ where: { unitId: subject.id }, orderBy: { number: 'desc' }, select: listedRevision })
    return revisions.map((revision) => ({ ...revision, author: revision.author.name }))
  },
})
