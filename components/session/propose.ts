import { askServer } from './ask-server'
import type { SavedUnit, UnitContent } from './unit-session'

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
export async function openReview(content: UnitContent, saved: SavedUnit | null, said: { readonly title: string; readonly description: string }): Promise<string> {
  const change = saved ? { kind: 'edit', unitId: saved.id, baseRevision: saved.revision, content: plain(content) } : { kind: 'add', content: plain(content) }
  const { id } = (await send('/api/v1/reviews', { ...said, changes: [change] })) as { id: string }
  return `/reviews/${encodeURIComponent(id)}`
}

function plain({ name, manager, target, files }: UnitContent) {
  return { name, manager, target, files: files.map(({ path, text }) => ({ path, content: text })) }
}

function send(address: string, body: object): Promise<unknown> {
  return askServer(address, unreachable, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
}
