import { getPrisma } from '@/lib/db/client'
import { readRevision } from './read-revision'
import { readUnit } from './read-unit'
import { addRevision } from './save-unit'
import { summariseUnit } from './summarise-unit'
import { validateUnit } from './validate-unit'

export interface RestoreOptions {
  readonly author: string
  /** The latest revision that the one who restores has seen; without it, whatever is the latest now. */
  readonly baseRevision?: number
}

/**
 * Brings an earlier revision back, with the name, manager and target that it had, as a new revision, so that nothing of the history is lost.
 * Answers with the new number, or with that of the latest revision where it says the same already. Refused with `unit-not-found`,
 * `revision-not-found`, `unit-archived`, or with `conflict` when someone has saved since `baseRevision`.
 */
export async function restoreRevision(id: string, number: number, { author, baseRevision }: RestoreOptions): Promise<{ revision: number }> {
  const content = await readRevision(id, number)
  const summary = summariseUnit(validateUnit(content), content)
  const options = { author, message: `Restore revision ${number}`, restoredFrom: number, baseRevision: baseRevision ?? (await readUnit(id)).revision }
  return getPrisma().$transaction((transaction) => addRevision(transaction, id, summary, content.files, options))
}
