/** Memory in which a worker leaves the answer with this number, besides the message that it sends. */
export interface SharedAnswer {
  readonly memory: SharedArrayBuffer
  readonly number: number
}

const SIZE = 256 * 1024
/** The number of the answer, its length in bytes, and how long it took in milliseconds stand before it. */
const HEAD = 12
/** How long a page waits for an answer at most, in milliseconds: less than what passes between two frames. */
const PATIENCE = 12
/** Answers that take longer, in milliseconds, are not waited for. */
const QUICK = 16

/** Memory that a page and its workers share; null where the browser allows none, as on pages that are not isolated from others. */
export function newSharedMemory(): SharedArrayBuffer | null {
  return globalThis.crossOriginIsolated === true ? new SharedArrayBuffer(SIZE) : null
}

/** Leaves an answer that was begun at a time of `performance.now()`; one that is too long comes as a message alone. */
export function leaveAnswer({ memory, number }: SharedAnswer, answer: unknown, begun: number): void {
  const bytes = new TextEncoder().encode(JSON.stringify(answer))
  if (bytes.length > memory.byteLength - HEAD) return
  new Uint8Array(memory, HEAD).set(bytes)
  const head = headOf(memory)
  Atomics.store(head, 2, Math.ceil(performance.now() - begun))
  Atomics.store(head, 1, bytes.length)
  Atomics.store(head, 0, number)
}

/**
 * Looks for an answer when what goes on now is done, and then whenever the page is about to be drawn, until it is there or nobody wants it any more. After
 * a key browsers hold messages back until the page is drawn (observed: Chromium 156), so that what a key has changed and what is said of it would never be
 * drawn together. Where the last answer was quick, the next one is worth the wait: the page has nothing else to do before it is drawn.
 */
export function watchForAnswer<T>({ memory, number }: SharedAnswer): { readonly answer: Promise<T>; readonly stop: () => void } {
  const head = headOf(memory)
  const isThere = () => Atomics.load(head, 0) === number
  const lastTook = Atomics.load(head, 2)
  let frame = 0
  let stopped = false
  const answer = new Promise<T>((resolve) => {
    const look = () => {
      if (isThere()) resolve(JSON.parse(new TextDecoder().decode(new Uint8Array(memory, HEAD, Atomics.load(head, 1)).slice())) as T)
      else if (!stopped) frame = requestAnimationFrame(look)
    }
    queueMicrotask(() => {
      const latest = performance.now() + (lastTook > 0 && lastTook <= QUICK ? PATIENCE : 0)
      while (!isThere() && performance.now() < latest);
      look()
    })
  })
  return {
    answer,
    stop: () => {
      stopped = true
      cancelAnimationFrame(frame)
    },
  }
}

function headOf(memory: SharedArrayBuffer): Int32Array {
  return new Int32Array(memory, 0, HEAD / Int32Array.BYTES_PER_ELEMENT)
}
