/** Memory in which a worker leaves the answer with this number, besides the message that it sends. */
export interface SharedAnswer {
  readonly memory: SharedArrayBuffer
  readonly number: number
}

const SIZE = 256 * 1024
/** The number of the answer, its length in bytes, and how long it and the one before it took in milliseconds stand before it. */
const HEAD = 16
/** How long a page waits for an answer at most, in milliseconds: less than what passes between two frames. */
const PATIENCE = 14
/** Where answers take longer, in milliseconds, they are not waited for. */
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
  Atomics.store(head, 3, Atomics.load(head, 2))
  Atomics.store(head, 2, Math.ceil(performance.now() - begun))
  Atomics.store(head, 1, bytes.length)
  Atomics.store(head, 0, number)
}

/**
 * Looks for an answer when what goes on now is done, and then whenever the page is about to be drawn, until it is there or nobody wants it any more. After
 * a key browsers hold messages back until the page is drawn (observed: Chromium 156), so that what a key has changed and what is said of it would never be
 * drawn together. Where one of the last two answers was quick, the next one is worth the wait: the page has nothing else to do before it is drawn, and a
 * single slow one was held up by something else.
 */
export function watchForAnswer<T>({ memory, number }: SharedAnswer): { readonly answer: Promise<T>; readonly stop: () => void } {
  const head = headOf(memory)
  const isThere = () => Atomics.load(head, 0) === number
  const isQuick = [2, 3].some((place) => Atomics.load(head, place) > 0 && Atomics.load(head, place) <= QUICK)
  let frame = 0
  let stopped = false
  const answer = new Promise<T>((resolve) => {
    const look = () => {
      if (isThere()) resolve(JSON.parse(new TextDecoder().decode(new Uint8Array(memory, HEAD, Atomics.load(head, 1)).slice())) as T)
      else if (!stopped) frame = requestAnimationFrame(look)
    }
    queueMicrotask(() => {
      const latest = performance.now() + (isQuick ? PATIENCE : 0)
      let isHere = false
      while (!isHere && performance.now() < latest) isHere = /*#__NOINLINE__*/ isThereSoon(head, number)
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

/** Looks a while. A function of its own is compiled once, a loop that runs long anew with each key, and such work in the background would keep the worker waiting. */
function isThereSoon(head: Int32Array, number: number): boolean {
  for (let count = 0; count < 1000; count++) if (Atomics.load(head, 0) === number) return true
  return false
}

function headOf(memory: SharedArrayBuffer): Int32Array {
  return new Int32Array(memory, 0, HEAD / Int32Array.BYTES_PER_ELEMENT)
}
