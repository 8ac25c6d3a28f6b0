import { askServer } from './ask-server'
import type { SavedUnit, UnitContent } from './unit-session'
import type { OpenReview } from './workspaces'

/** The unit of a review that is being edited instead of a saved one. */
export interface Proposal {
  readonly reviewId: string
  /** The patch set that the text was opened from. */
  readonly patchSet: number
  /** What the review does with the unit. */
  readonly change: { readonly kind: 'add'; readonly key: string } | { readonly kind: 'edit'; readonly unitId: string; readonly baseRevision: number }
}

const unreachable = 'The server can’t be reached. Your text is kept in this browser; propose it again when it is back.'

/** Proposes the unit as the next patch set of its review and answers with the review’s address. Throws an Error with a sentence where that is refused. */
export async function proposeNext(content: UnitContent, { reviewId, patchSet, change }: Proposal, message?: string): Promise<string> {
  await send(`/api/v1/reviews/${encodeURIComponent(reviewId)}/units`, { basePatchSet: patchSet, ...(message ? { message } : {}), change: { ...change, content: plain(content) } })
  return `/reviews/${encodeURIComponent(reviewId)}`
}

/** Opens a review that proposes the unit as it is in the editor, and answers with its address. Throws an Error with a sentence where that is refused. */
export async function openReview(content: UnitContent, saved: SavedUnit | null, { title, description, workspace }: { readonly title: string; readonly description: string; readonly workspace: string | null }): Promise<string> {
  const { id } = (await send('/api/v1/reviews', { title, description, ...(workspace !== null && { workspace }), changes: [changeOf(content, saved)] })) as { id: string }
  return `/reviews/${encodeURIComponent(id)}`
}

/** Proposes the unit as one more of a review that is open, or anew where it is one already, as the next patch set. Answers and throws like the others. */
export async function proposeInReview(content: UnitContent, saved: SavedUnit | null, { id, patchSets }: OpenReview, message: string): Promise<string> {
  await send(`/api/v1/reviews/${encodeURIComponent(id)}/units`, { basePatchSet: patchSets, ...(message !== '' && { message }), change: changeOf(content, saved) })
  return `/reviews/${encodeURIComponent(id)}`
}

function changeOf(content: UnitContent, saved: SavedUnit | null) {
  return saved ? { kind: 'edit', unitId: saved.id, baseRevision: saved.revision, content: plain(content) } : { kind: 'add', content: plain(content) }
}

function plain({ name, manager, target, files }: UnitContent) {
  return { name, manager, target, files: files.map(({ path, text }) => ({ path, content: text })) }
}

function send(address: string, body: object): Promise<unknown> {
  return askServer(address, unreachable, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
}
