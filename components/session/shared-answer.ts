/** Memory in which a worker leaves the answer with this number, besides the message that it sends. */
export interface SharedAnswer {
  readonly memory: SharedArrayBuffer
  readonly number: number
}

const SIZE = 256 * 1024
/** The number of the answer and its length in bytes stand before it. */
const HEAD = 8

/** Memory that a page and its workers share; null where the browser allows none, as on pages that are not isolated from others. */
export function newSharedMemory(): SharedArrayBuffer | null {
  return globalThis.crossOriginIsolated === true ? new SharedArrayBuffer(SIZE) : null
}

/** Leaves an answer; one that is too long comes as a message alone. */
export function leaveAnswer({ memory, number }: SharedAnswer, answer: unknown): void {
  const bytes = new TextEncoder().encode(JSON.stringify(answer))
  if (bytes.length > memory.byteLength - HEAD) return
  new Uint8Array(memory, HEAD).set(bytes)
  const head = new Int32Array(memory, 0, 2)
  Atomics.store(head, 1, bytes.length)
  Atomics.store(head, 0, number)
}

/**
 * Looks for an answer whenever the page is about to be drawn, until it is there or nobody wants it any more. After a key browsers hold messages back until
 * the page is drawn (observed: Chromium 156), so that what a key has changed and what is said of it would never be drawn together.
 */
export function watchForAnswer<T>({ memory, number }: SharedAnswer): { readonly answer: Promise<T>; readonly stop: () => void } {
  const head = new Int32Array(memory, 0, 2)
  let frame = 0
  const answer = new Promise<T>((resolve) => {
    const look = () => {
      if (Atomics.load(head, 0) === number) resolve(JSON.parse(new TextDecoder().decode(new Uint8Array(memory, HEAD, Atomics.load(head, 1)).slice())) as T)
      else frame = requestAnimationFrame(look)
    }
    frame = requestAnimationFrame(look)
  })
  return { answer, stop: () => cancelAnimationFrame(frame) }
}
