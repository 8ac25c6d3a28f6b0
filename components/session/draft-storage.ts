import { del, entries, get, set } from 'idb-keyval'
import { keepCookie } from '@/components/shell/cookies'
import { DRAFT_COOKIE } from '@/components/shell/preferences'
import type { Draft, ScratchDrafts } from './draft'
import { tabId, whileClosed } from './tab'

/** Whose drafts: all scratch units of a tab together, or one saved unit by its id. */
type Owner = 'scratch' | `unit:${string}`

/** Before the key of a draft: the tab drops it, but may not have got to that. */
const DROPPING = 'dropping:'

const keyOf = (tab: string, owner: Owner) => `draft:${tab}:${owner}`

/** The scratch units that this tab had, or, with `anyTab`, those that a tab left that is closed. */
export function readScratch(anyTab: boolean): Promise<ScratchDrafts | null> {
  return read<ScratchDrafts>('scratch', anyTab)
}

/** The draft of a saved unit: that of this tab, else one that a closed tab has left. */
export function readDraft(unitId: string): Promise<Draft | null> {
  return read<Draft>(`unit:${unitId}`, true)
}

/** Keeps the scratch units; says whether the browser did so. */
export async function keepScratch(drafts: ScratchDrafts): Promise<boolean> {
  keepCookie(DRAFT_COOKIE, '1')
  return keep('scratch', drafts)
}

export function keepDraft(unitId: string, draft: Draft): Promise<boolean> {
  return keep(`unit:${unitId}`, draft)
}

export function dropScratch(): Promise<void> {
  keepCookie(DRAFT_COOKIE, null)
  return drop('scratch')
}

export function dropDraft(unitId: string): Promise<void> {
  return drop(`unit:${unitId}`)
}

/**
 * Puts drafts aside at once, because a page that is left may not get to write them where they are kept. Only the same tab finds them there, and takes them
 * where they are newer than what is kept.
 */
export function putAside(scratch: ScratchDrafts | null, saved: ReadonlyMap<string, Draft>): void {
  const all: [Owner, Draft | ScratchDrafts][] = [...(scratch ? [['scratch', scratch] as [Owner, ScratchDrafts]] : []), ...[...saved].map(([id, draft]): [Owner, Draft] => [`unit:${id}`, draft])]
  for (const [owner, value] of all)
    try {
      sessionStorage.setItem(asideKey(owner), JSON.stringify(value))
    } catch {
      // There is no room for large ones; they are kept as they were a moment ago.
    }
}

function takeAside<T>(owner: Owner): T | null {
  try {
    const found = sessionStorage.getItem(asideKey(owner))
    sessionStorage.removeItem(asideKey(owner))
    return found === null ? null : (JSON.parse(found) as T)
  } catch {
    return null
  }
}

function asideKey(owner: Owner): string {
  return `aside:${owner}`
}

/** Null where there is nothing, or where the browser keeps nothing (private windows, full disks). */
async function read<T extends { readonly keptAt: number }>(owner: Owner, anyTab: boolean): Promise<T | null> {
  try {
    const own = keyOf(await tabId(), owner)
    await finishDropping()
    const [aside, kept] = [takeAside<T>(owner), await get<T>(own)]
    if (aside && aside.keptAt > (kept?.keptAt ?? 0)) return aside
    return kept ?? (anyTab ? await adopt<T>(owner, own) : null)
  } catch {
    return null
  }
}

/** Takes over the newest that a closed tab has left, so that from now on it is this tab's own. */
async function adopt<T extends { readonly keptAt: number }>(owner: Owner, own: string): Promise<T | null> {
  const left = (await entries<string, T>()).filter(([key]) => key.startsWith('draft:') && key.endsWith(`:${owner}`))
  for (const [key, value] of left.sort(([, a], [, b]) => b.keptAt - a.keptAt)) {
    const tab = key.slice('draft:'.length, -owner.length - 1)
    const adopted = await whileClosed(tab, async () => {
      await set(own, value)
      await del(key)
      return value
    })
    if (adopted) return adopted
  }
  return null
}

async function keep(owner: Owner, value: Draft | ScratchDrafts): Promise<boolean> {
  try {
    takeAside(owner)
    const key = keyOf(await tabId(), owner)
    sessionStorage.removeItem(droppingKey(key))
    await set(key, value)
    return true
  } catch {
    return false
  }
}

/** A page that is left may not get to delete what it drops; that is written down at once, and done by the next page of the tab. */
async function drop(owner: Owner): Promise<void> {
  takeAside(owner)
  try {
    const key = keyOf(await tabId(), owner)
    sessionStorage.setItem(droppingKey(key), '1')
    await finishDropping()
  } catch {
    // A browser that keeps nothing has nothing to drop.
  }
}

/** Deletes all that this tab was to drop, whatever it was called then. */
async function finishDropping(): Promise<void> {
  for (const item of Object.keys(sessionStorage)) {
    if (!item.startsWith(DROPPING)) continue
    await del(item.slice(DROPPING.length))
    sessionStorage.removeItem(item)
  }
}

function droppingKey(key: string): string {
  return `${DROPPING}${key}`
}
