import type { UnitType } from '@/lib/exec-schema'
import { canPublish } from '@/lib/auth/permissions'
import { hashSecret, newLinkToken } from '@/lib/auth/secret-link'
import { changing } from '@/lib/operation/operation'
import { newPublishedUnitId } from './published-unit-id'
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
export const publishUnit = changing({
  name: 'publish-unit',
  on: 'server',
  permits: canPublish,
  run: async ({ viewer, transaction }, content: ScratchUnit) => {
    validateScratchUnit(content)
    const { name, chosenType, manager, target, files } = content
    const id = newPublishedUnitId()
    const removeKey = newLinkToken()
    await transaction.publishedUnit.create({
      data: { id, name, chosenType, manager, target, authorId: viewer.id, removeKeyHash: hashSecret(removeKey), files: { create: fileRows(files) } },
      select: { id: true },
    })
    return { id, removeKey }
  },
  audit: (_content, { id }) => ({ published: id }),
})
