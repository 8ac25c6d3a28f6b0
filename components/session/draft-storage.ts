import { del, get, set } from 'idb-keyval'
import { DRAFT_COOKIE } from '@/components/shell/preferences'
import type { Draft } from './draft'
import { scratchKey } from './scratch-key'
import type { SavedUnit } from './unit-session'

async function keyOf(saved: SavedUnit | null): Promise<string> {
  return saved ? `draft:unit:${saved.id}` : scratchKey()
}

/** The draft of a unit; null where there is none, or where the browser keeps nothing (private windows, full disks). */
export async function readDraft(saved: SavedUnit | null): Promise<Draft | null> {
  try {
    return (await get<Draft>(await keyOf(saved))) ?? null
  } catch {
    return null
  }
}

/** Keeps a draft; says whether the browser did so. */
export async function keepDraft(draft: Draft): Promise<boolean> {
  try {
    await set(await keyOf(draft.saved), draft)
    if (!draft.saved) document.cookie = `${DRAFT_COOKIE}=1; path=/; max-age=31536000; samesite=lax`
    return true
  } catch {
    return false
  }
}

export async function dropDraft(saved: SavedUnit | null): Promise<void> {
  if (!saved) document.cookie = `${DRAFT_COOKIE}=; path=/; max-age=0; samesite=lax`
  try {
    await del(await keyOf(saved))
  } catch {
    // A browser that keeps nothing has nothing to drop.
  }
}
