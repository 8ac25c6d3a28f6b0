import { entries } from 'idb-keyval'
import type { Draft } from './draft'

const PREFIX = 'draft:scratch:'
const TAB_ITEM = 'scratch-draft'

let claimed: Promise<string> | null = null

/**
 * Under which key this tab keeps its scratch unit. Each tab has one of its own, so that two tabs don't overwrite each other: the one it had before a reload,
 * else the newest that no other tab has open, else a new one.
 */
export function scratchKey(): Promise<string> {
  claimed ??= claim().then(remember)
  return claimed
}

/** Begins a scratch unit beside the one that this tab may have kept before, so that it is not overwritten. What is given back goes back to that one. */
export function takeFreshScratchKey(): () => void {
  const before = claimed
  claimed = claimFresh().then(remember)
  return () => {
    claimed = before
    void before?.then(remember)
  }
}

function remember(key: string): string {
  try {
    sessionStorage.setItem(TAB_ITEM, key)
  } catch {
    // Without storage for the tab a reload looks for the newest draft, which is the same one.
  }
  return key
}

async function claim(): Promise<string> {
  const own = sessionStorageItem()
  const kept = await entries<string, Draft>().catch(() => [])
  const newestFirst = kept.filter(([key]) => key.startsWith(PREFIX)).sort(([, a], [, b]) => b.keptAt - a.keptAt)
  for (const key of [...(own ? [own] : []), ...newestFirst.map(([key]) => key)]) if (await lock(key)) return key
  return claimFresh()
}

async function claimFresh(): Promise<string> {
  const fresh = `${PREFIX}${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`
  await lock(fresh)
  return fresh
}

function sessionStorageItem(): string | null {
  try {
    return sessionStorage.getItem(TAB_ITEM)
  } catch {
    return null
  }
}

/** Takes a key for as long as the tab is open; false when another tab has it. Browsers without locks, as on plain HTTP, take what is asked for. */
function lock(key: string): Promise<boolean> {
  if (!('locks' in navigator)) return Promise.resolve(true)
  return new Promise((resolve) => {
    navigator.locks
      .request(key, { ifAvailable: true }, (held) => {
        resolve(held !== null)
        return held ? new Promise<void>(() => undefined) : undefined
      })
      .catch(() => resolve(true))
  })
}
