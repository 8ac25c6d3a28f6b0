import { parseUnitName, type UnitName } from '@/lib/exec-schema'
import { WorkspaceError } from '@/lib/operation/errors'
import type { UnitContent } from './unit-content'
import { shorten, validateContent } from './validate-content'

/** Answers with the name of what can be saved as a unit. Refused with `invalid-unit-name` and with what `validateContent` refuses. */
export function validateUnit(content: UnitContent): UnitName {
  const unit = validateName(content.name)
  validateContent(content, unit)
  return unit
}

function validateName(name: string): UnitName {
  const unit = parseUnitName(name)
  if (unit) return unit
  throw new WorkspaceError(
    'invalid-unit-name',
    name.length > 255
      ? `A unit name has at most 255 characters and this one has ${name.length}; shorten it.`
      : `“${shorten(name)}” is no unit name; write letters, digits, and : - _ . \\ @ with an ending such as .service, .socket or .timer.`,
  )
}
