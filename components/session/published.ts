import { get, update } from 'idb-keyval'
import { askServer } from './ask-server'
import type { UnitSession } from './unit-session'

/** A unit that was published from this browser, with the key that takes it back. */
export interface Published {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly removeKey: string
  readonly publishedAt: number
}

const KEY = 'published'

/** What was published from this browser, the newest first. */
export async function listPublished(): Promise<readonly Published[]> {
  return (await get<readonly Published[]>(KEY).catch(() => undefined)) ?? []
}

/** Stores a copy of the unit on the server, for everyone who knows the address. Throws an Error with a sentence where that fails. */
export async function publish({ content: { name, chosenType, manager, target, files } }: UnitSession): Promise<Published> {
  const body = { name, chosenType, manager, target, files: files.map(({ path, text }) => ({ path, content: text })) }
  const answer = (await send('/api/v1/published', 'POST', body)) as { id: string; address: string; removeKey: string }
  const published = { ...answer, name, publishedAt: Date.now() }
  // Without storage it can still be read, and only not taken back from here.
  await update<readonly Published[]>(KEY, (before = []) => [published, ...before]).catch(() => undefined)
  return published
}

/** Takes a published unit back. Throws an Error with a sentence where that fails. */
export async function unpublish({ id, removeKey }: Published): Promise<void> {
  await send(`/api/v1/published/${encodeURIComponent(id)}`, 'DELETE', { removeKey })
  await update<readonly Published[]>(KEY, (before = []) => before.filter((each) => each.id !== id)).catch(() => undefined)
}

function send(address: string, method: string, body: unknown): Promise<unknown> {
  return askServer(address, 'The server can’t be reached. Try again when it is back; a link that holds the text needs no server.', { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
}
