import type { UnitType } from '@/lib/exec-schema'
import { getPrisma } from '@/lib/db/client'
import { newPublishedUnitId } from './published-unit-id'
import { hashRemoveKey, newRemoveKey } from './remove-key'
import { fileRows, type UnitContent } from './unit-content'
import { validateScratchUnit } from './validate-scratch-unit'

/** What a person publishes: a unit as the scratch editor has it, whose name need not be the name of a unit. */
export interface ScratchUnit extends UnitContent {
  /** The type to read the unit as where its name says none. */
  readonly chosenType: UnitType | null
}

/**
 * Keeps a copy of a unit for everyone who knows its id, and answers with that and with the key that removes the copy again, which is not kept
 * and can't be had a second time. Refused with what `validateScratchUnit` refuses.
 */
export async function publishUnit(content: ScratchUnit, { author }: { readonly author: string }): Promise<{ id: string; removeKey: string }> {
  validateScratchUnit(content)
  const { name, chosenType, manager, target, files } = content
  const id = newPublishedUnitId()
  const removeKey = newRemoveKey()
  await getPrisma().publishedUnit.create({
    data: { id, name, chosenType, manager, target, author, removeKeyHash: hashRemoveKey(removeKey), files: { create: fileRows(files) } },
    select: { id: true },
  })
  return { id, removeKey }
}
