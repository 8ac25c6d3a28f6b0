import { timingSafeEqual } from 'node:crypto'
import { getPrisma } from '@/lib/db/client'
import { publishedUnitNotFound } from './errors'
import { isPublishedUnitId } from './published-unit-id'
import { hashRemoveKey } from './remove-key'

/**
 * Removes a published unit for good, on behalf of whoever has the key that its publisher got. Refused with `published-unit-not-found`,
 * whether there is no such unit or the key is another one's.
 */
export async function removePublishedUnit(id: string, removeKey: string): Promise<void> {
  if (!isPublishedUnitId(id)) throw publishedUnitNotFound()
  const prisma = getPrisma()
  const unit = await prisma.publishedUnit.findUnique({ where: { id }, select: { removeKeyHash: true } })
  // How long the comparison takes must not tell how much of a key is right.
  if (!unit || !timingSafeEqual(unit.removeKeyHash, hashRemoveKey(removeKey))) throw publishedUnitNotFound()
  // Somebody else with the key may have been faster.
  const { count } = await prisma.publishedUnit.deleteMany({ where: { id } })
  if (count === 0) throw publishedUnitNotFound()
}
