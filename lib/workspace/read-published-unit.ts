import { unitTypes } from '@/lib/exec-schema'
import { getPrisma } from '@/lib/db/client'
import { publishedUnitNotFound } from '@/lib/operation/errors'
import type { ScratchUnit } from './publish-unit'
import { isPublishedUnitId } from './published-unit-id'
import { filesInOrder, readFiles } from './unit-content'

/** A unit as it was published; who did is not told. */
export interface PublishedUnit extends ScratchUnit {
  readonly id: string
  readonly createdAt: Date
}

/** Takes the id of a published unit and answers with it. Refused with `published-unit-not-found`. */
export async function readPublishedUnit(id: string): Promise<PublishedUnit> {
  if (!isPublishedUnitId(id)) throw publishedUnitNotFound()
  const unit = await getPrisma().publishedUnit.findUnique({
    where: { id },
    select: { id: true, name: true, chosenType: true, manager: true, target: true, createdAt: true, files: filesInOrder },
  })
  // Prisma asks for the files after the unit, which may be removed in between; none is published without files.
  if (!unit || unit.files.length === 0) throw publishedUnitNotFound()
  return { ...unit, chosenType: unitTypes.find((type) => type === unit.chosenType) ?? null, files: readFiles(unit.files) }
}
