import { linesWithEnds, type Manager } from '@/lib/exec-schema'
import { askServer } from './ask-server'
import type { UnitContent, UnitSession } from './unit-session'

/** Lines that both sides changed. */
export interface LineConflict {
  /** Where mine stand in the merged text, from 1. */
  readonly line: number
  readonly base: string
  readonly mine: string
  readonly theirs: string
}

interface MergedFile {
  readonly path: string
  readonly content: string
  readonly conflicts: readonly LineConflict[]
}

/** The change in the editor together with the latest revision. */
export interface Merged {
  readonly name: string
  readonly manager: Manager
  readonly target: string
  readonly files: readonly MergedFile[]
  /** What else both sides changed in different ways. */
  readonly others: readonly { readonly what: string; readonly mine: string; readonly theirs: string }[]
  readonly revision: number
  readonly author: string
}

/** What is to stand for the lines of a conflict. */
export type Choice = 'mine' | 'theirs' | 'both'

/** Asks the server to bring the unit together with what was saved since. Throws an Error with a sentence where it does not. */
export async function askForMerge({ state: { saved, name, manager, target, files } }: UnitSession): Promise<Merged> {
  const body = { name, manager, target, baseRevision: saved!.revision, files: files.map(({ path, text }) => ({ path, content: text })) }
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  return (await askServer(`/api/v1/units/${encodeURIComponent(saved!.id)}/merge`, 'The server can’t be reached. Your text is kept in this browser; try again when it is back.', init)) as Merged
}

/** The text of a merged file with what was chosen for each of its conflicts. */
export function withChoices({ content, conflicts }: MergedFile, choices: readonly Choice[]): string {
  const lines = linesWithEnds(content)
  // From the last to the first, so that the numbers of the others hold.
  for (const [index, { line, mine, theirs }] of [...conflicts.entries()].reverse()) {
    const count = linesWithEnds(mine).length
    const choice = choices[index] ?? 'mine'
    const ended = mine === '' || mine.endsWith('\n') ? mine : `${mine}\n`
    lines.splice(line - 1, count, choice === 'mine' ? mine : choice === 'theirs' ? theirs : ended + theirs)
  }
  return lines.join('')
}

/** Puts both changes into the editor, on top of the revision that they were brought together with; nothing is saved yet, and texts can be undone. */
export function takeMerged(unit: UnitSession, merged: Merged, texts: ReadonlyMap<string, string>): void {
  const { name, manager, target, revision } = merged
  unit.update({ name, manager, target, saved: { id: unit.state.saved!.id, revision }, saving: 'idle' })
  const content: UnitContent = unit.content
  for (const { id, path } of content.files) if (!texts.has(path)) unit.removeFile(id)
  for (const [path, text] of texts) if (unit.fileWithPath(path)?.text !== text) unit.writeFile({ path, text })
}
