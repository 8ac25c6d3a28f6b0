import { classifyUnitPath, parseUnitName, templateOf } from '@/lib/exec-schema'
import { getPrisma } from '@/lib/db/client'
import { readRevision } from './read-revision'
import { readUnit } from './read-unit'
import { addRevision } from './save-unit'
import { summariseUnit } from './summarise-unit'
import type { FileContent } from './unit-content'
import { validateUnit } from './validate-unit'

/** Brings the files of an earlier revision back as a new revision, so that nothing of the history is lost. Answers with the new number. */
export async function restoreRevision(id: string, number: number, { author, baseRevision }: { author: string; baseRevision?: number }): Promise<{ revision: number }> {
  const unit = await readUnit(id)
  const { files } = await readRevision(id, number)
  const content = { ...unit, name: nameFor(unit.name, files), files }
  const summary = summariseUnit(validateUnit(content), content)
  const options = { author, message: `Restore revision ${number}`, restoredFrom: number, baseRevision: baseRevision ?? unit.revision }
  return getPrisma().$transaction((transaction) => addRevision(transaction, id, summary, files, options))
}

/** The unit may have been renamed since; its files then bring the name of their time back. */
function nameFor(current: string, files: readonly FileContent[]): string {
  const unit = parseUnitName(current)
  const fragments = files.flatMap(({ path }) => {
    const kind = classifyUnitPath(path)
    return kind.kind === 'fragment' ? [kind.unit.name] : []
  })
  const fits = fragments.some((name) => name === current || (unit && name === templateOf(unit)))
  return fits ? current : (fragments[0] ?? current)
}
