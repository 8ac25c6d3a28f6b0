/** A change that somebody made, as `GET /api/v1/events` tells of it. */
export interface ServerEvent {
  readonly operation: string
  readonly workspaceId: string | null
  /** What it was done to, such as the unit and the number of its new revision. */
  readonly details: { readonly unitId?: string; readonly revision?: number }
  /** Whether the one who did it is signed in here. */
  readonly isOwn: boolean
}

/** What is heard: a change, or that some may have been missed. */
export type Heard = { readonly kind: 'change'; readonly event: ServerEvent } | { readonly kind: 'missed' }

const NAME = 'unitwright-events'
/** What happens before that is in the page already, in milliseconds. */
const FRESH = 3000
/** How long a connection that the server has ended is left alone, in milliseconds. */
const PAUSE = 10_000

/**
 * Tells of what others change on the server, as it happens, until what it gives back is called. The tabs of a browser share one connection, because over
 * HTTP/1.1 a browser has no more than six to a server: the tab that holds a lock listens for all. Where there are no locks, as on pages that came
 * unencrypted over a network, each tab listens for itself.
 */
export function hearServer(listener: (heard: Heard) => void): () => void {
  const begun = Date.now()
  const ended = new AbortController()
  const channel = 'locks' in navigator ? new BroadcastChannel(NAME) : null
  if (channel) channel.onmessage = ({ data }: MessageEvent<Heard>) => listener(data)
  const tell = (heard: Heard) => {
    if (ended.signal.aborted) return
    listener(heard)
    channel?.postMessage(heard)
  }
  const isFresh = () => Date.now() - begun < FRESH
  const listen = () => listenWhileOpen(tell, isFresh, ended.signal)
  const goOn = async () => {
    while (!ended.signal.aborted) {
      await (channel ? navigator.locks.request(NAME, { signal: ended.signal }, listen) : listen())
      await pause(ended.signal)
    }
  }
  goOn().catch((reason: unknown) => {
    // Whoever still waits for the lock at the end is told so by an error.
    if (!ended.signal.aborted) console.error(reason)
  })
  return () => {
    ended.abort()
    channel?.close()
  }
}

/** Listens until the server ends the connection for good, as it does for those who are signed out; a connection that is lost comes back by itself. */
function listenWhileOpen(tell: (heard: Heard) => void, isFresh: () => boolean, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const events = new EventSource('/api/v1/events')
    const end = () => {
      events.close()
      resolve()
    }
    signal.addEventListener('abort', end)
    events.onmessage = ({ data }: MessageEvent<string>) => tell({ kind: 'change', event: JSON.parse(data) as ServerEvent })
    events.onopen = () => {
      if (!isFresh()) tell({ kind: 'missed' })
    }
    events.onerror = () => {
      if (events.readyState === EventSource.CLOSED) end()
    }
  })
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PAUSE)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
