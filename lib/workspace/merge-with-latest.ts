import { canEditUnit } from '@/lib/auth/permissions'
import { getPrisma } from '@/lib/db/client'
import { reading } from '@/lib/operation/operation'
import { mergeContents, type MergedContent } from './merge-content'
import { findRevision } from './read-revision'
import type { UnitContent } from './unit-content'

/** What becomes of a change when it is brought together with what was saved since. */
export interface MergeWithLatest extends MergedContent {
  /** The latest revision, on which the result is to be saved, and who saved it. */
  readonly revision: number
  readonly author: string
}

/**
 * Brings a change of a unit together with the latest revision, line by line. Nothing is saved: whoever asks looks at the result first. Takes what the unit is to
 * be and the revision that this was made on. Refused with `revision-not-found`.
 */
export const mergeWithLatest = reading({
  name: 'merge-with-latest',
  on: 'unit',
  permits: canEditUnit,
  run: async ({ subject }, { content, baseRevision }: { readonly unitId: string; readonly content: UnitContent; readonly baseRevision: number }): Promise<MergeWithLatest> => {
    const database = getPrisma()
    const { headNumber } = await database.unit.findUniqueOrThrow({ where: { id: subject.id }, select: { headNumber: true } })
    const [base, latest] = await Promise.all([findRevision(database, subject.id, baseRevision), findRevision(database, subject.id, headNumber)])
    return { ...mergeContents(base, content, latest), revision: headNumber, author: latest.author }
  },
})
