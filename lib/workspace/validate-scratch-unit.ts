import { parseUnitName } from '@/lib/exec-schema'
import { WorkspaceError } from '@/lib/operation/errors'
import type { UnitContent } from './unit-content'
import { isPlainText, shorten, validateContent } from './validate-content'

/** The longest name of a file that Linux takes; a scratch unit is called as its file is. */
const maximumNameLength = 255

/**
 * Judges a unit as the scratch editor may have it: its name can be that of any file, such as `notes` or `web.service.txt`. Where it is the name of a
 * unit, the files have to belong to that unit, as those of a saved one do. Refused with `invalid-unit-name` and with what `validateContent` refuses.
 */
export function validateScratchUnit(content: UnitContent): void {
  const fault = nameFault(content.name)
  if (fault) throw new WorkspaceError('invalid-unit-name', fault)
  validateContent(content, parseUnitName(content.name))
}

function nameFault(name: string): string | null {
  if (name === '') return 'The unit has no name; give it one, such as web.service.'
  if (name.length > maximumNameLength) return `The name of a unit has at most ${maximumNameLength} characters and this one has ${name.length}; shorten it.`
  return isPlainText(name) ? null : `The name “${shorten(name)}” holds control characters or invalid text; rename the unit.`
}
