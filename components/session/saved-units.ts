import type { GivenHost, Manager } from '@/lib/exec-schema'
import { askServer } from './ask-server'
import type { Desk } from './desk'
import { readDraft } from './draft-storage'
import { UnitSession } from './unit-session'
import { bringBack, type Tell } from './use-drafts'

/** A saved unit as the list of them has it. */
export interface ListedUnit {
  readonly id: string
  readonly name: string
  readonly description: string
}

interface SavedContent {
  readonly name: string
  readonly manager: Manager
  readonly target: string
  readonly revision: number
  readonly workspace: string
  readonly hostId: string | null
  readonly files: readonly { readonly path: string; readonly content: string }[]
}

const FOUND = 20

/** The saved units with these words in their name, description or text. Throws an Error with a sentence where the server does not tell. */
export async function findSaved(search: string): Promise<readonly ListedUnit[]> {
  const answer = await get<{ readonly units: readonly ListedUnit[] }>(`/api/v1/units?${new URLSearchParams({ search: search.slice(0, 200), pageSize: String(FOUND) }).toString()}`)
  return answer.units
}

/** Opens a saved unit beside the others, with the changes to it that this browser keeps. Throws an Error with a sentence where that fails. */
export async function openSaved(desk: Desk, id: string, tell: Tell): Promise<void> {
  const isOpen = () => desk.state.units.find(({ state }) => state.saved?.id === id)
  let unit = isOpen()
  if (!unit) {
    const [{ name, manager, target, revision, workspace, hostId, files }, draft] = await Promise.all([get<SavedContent>(`/api/v1/units/${encodeURIComponent(id)}`), readDraft(id)])
    const host = hostId === null ? null : await findHost(workspace, hostId)
    const content = { name, chosenType: null, manager, target, files: files.map((file) => ({ path: file.path, text: file.content })) }
    // It may have been asked for twice.
    unit = isOpen() ?? new UnitSession({ content, saved: { id, revision }, host })
    if (draft) bringBack(unit, draft, tell)
  }
  if (desk.state.units.includes(unit)) desk.activate(unit)
  else desk.open([unit])
}

async function findHost(workspace: string, id: string): Promise<GivenHost | null> {
  const { hosts } = await get<{ readonly hosts: readonly { readonly id: string; readonly name: string; readonly profile: GivenHost }[] }>(`/api/v1/hosts?${new URLSearchParams({ workspace }).toString()}`)
  const found = hosts.find((host) => host.id === id)
  return found ? { ...found.profile, name: found.name } : null
}

async function get<T>(address: string): Promise<T> {
  return (await askServer(address, 'The server can’t be reached; saved units can be opened when it is back.')) as T
}
