import type { TextEdit } from '../text/text-edit'
import { parseUnitName } from '../text/unit-name'
import type { UnitFiles } from '../unit-file'
import { referencesTo } from './references'

/** The edits that give a unit another name wherever the units at hand speak of it, by file. The names of its own files are not among them. */
export function renameUnitEdits(from: string, to: string, units: readonly UnitFiles[], version: number): Map<string, TextEdit[]> {
  const edits = new Map<string, TextEdit[]>()
  for (const { file, range, name } of referencesTo(from, units, version)) {
    const newText = name === from ? to : instanceOf(name, to)
    edits.set(file, [...(edits.get(file) ?? []), { range, newText }])
  }
  return edits
}

/** The instance of a template under the template's new name; where that is no template any more, the new name itself. */
function instanceOf(name: string, template: string): string {
  const instance = parseUnitName(name)?.instance ?? ''
  const at = template.indexOf('@.')
  return at < 0 ? template : `${template.slice(0, at + 1)}${instance}${template.slice(at + 1)}`
}
