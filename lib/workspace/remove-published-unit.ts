import { timingSafeEqual } from 'node:crypto'
import { hashSecret } from '@/lib/auth/secret-link'
import { getPrisma } from '@/lib/db/client'
import { publishedUnitNotFound } from '@/lib/operation/errors'
import { type Attempt, proving } from '@/lib/operation/operation'
import { isPublishedUnitId } from './published-unit-id'

interface Removal extends Attempt {
  readonly id: string
  readonly removeKey: string
}

/**
 * Removes a published unit for good, on behalf of whoever has the key that its publisher got. Refused with `published-unit-not-found`,
 * whether there is no such unit or the key is another one's.
 */
export const removePublishedUnit = proving({
  name: 'remove-published-unit',
  limits: ({ client }: Removal) => [{ by: { address: client }, most: 100, seconds: 600 }],
  prepare: async ({ id, removeKey }) => {
    const unit = isPublishedUnitId(id) ? await getPrisma().publishedUnit.findUnique({ where: { id }, select: { removeKeyHash: true } }) : null
    // How long the comparison takes must not tell how much of a key is right.
    if (!unit || !timingSafeEqual(unit.removeKeyHash, hashSecret(removeKey))) throw publishedUnitNotFound()
  },
  run: async (transaction, _proved, { id }) => {
    // Somebody else with the key may have been faster.
    const { count } = await transaction.publishedUnit.deleteMany({ where: { id } })
    if (count === 0) throw publishedUnitNotFound()
    return { actorId: null }
  },
})
