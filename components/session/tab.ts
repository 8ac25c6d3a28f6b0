const TAB_ITEM = 'tab'

let claimed: Promise<string> | null = null

/**
 * What this tab is called among those of the browser, so that two of them don't overwrite each other's drafts. It stays over reloads; a tab that was
 * doubled gets another one, because the first still holds it.
 */
export function tabId(): Promise<string> {
  claimed ??= claim()
  return claimed
}

async function claim(): Promise<string> {
  const own = storedId()
  if (own !== null && (await hold(lockOf(own)))) return own
  const fresh = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`
  await hold(lockOf(fresh))
  try {
    sessionStorage.setItem(TAB_ITEM, fresh)
  } catch {
    // Without storage for the tab a reload takes over what the tab that it was before has left.
  }
  return fresh
}

function storedId(): string | null {
  try {
    return sessionStorage.getItem(TAB_ITEM)
  } catch {
    return null
  }
}

function lockOf(tab: string): string {
  return `tab:${tab}`
}

/** Takes a lock for as long as the tab is open; false when another tab has it. Browsers without locks, as on plain HTTP, take what is asked for. */
function hold(lock: string): Promise<boolean> {
  if (!('locks' in navigator)) return Promise.resolve(true)
  return new Promise((resolve) => {
    navigator.locks
      .request(lock, { ifAvailable: true }, (held) => {
        resolve(held !== null)
        return held ? new Promise<void>(() => undefined) : undefined
      })
      .catch(() => resolve(true))
  })
}

/** Does something while no tab of that id is open, and none can be; says null where one is. */
export async function whileClosed<T>(tab: string, run: () => Promise<T>): Promise<T | null> {
  if (!('locks' in navigator)) return run()
  return navigator.locks.request(lockOf(tab), { ifAvailable: true }, (held) => (held ? run() : null)) as Promise<T | null>
}
