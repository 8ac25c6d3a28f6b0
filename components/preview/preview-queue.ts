/** How an answer came out: what was asked for, or nothing because the server could not be reached. */
export type Outcome<A> = { readonly answer: A } | { readonly failure: unknown }

/** How long a failed request waits until it is tried again. */
const RETRY_DELAY = 3000

/**
 * Asks for something over and over so that the latest wins: one request is under way at a time, and when it is answered only the latest of those
 * that have come since is sent. A failed one is tried again until a newer one takes its place.
 */
export class PreviewQueue<Q, A> {
  private wanted: Q | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private running = false
  private closed = false

  constructor(
    private readonly send: (question: Q) => Promise<A>,
    private readonly onOutcome: (outcome: Outcome<A>, isLatest: boolean) => void,
  ) {}

  /** Asks after `delay` milliseconds, unless something else is asked by then. */
  ask(question: Q, delay: number): void {
    this.wanted = question
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.run(), delay)
  }

  close(): void {
    this.closed = true
    clearTimeout(this.timer)
  }

  private async run(): Promise<void> {
    this.timer = undefined
    const question = this.wanted
    if (this.running || question === null) return
    this.running = true
    this.wanted = null
    const outcome = await this.send(question).then(
      (answer): Outcome<A> => ({ answer }),
      (failure: unknown): Outcome<A> => ({ failure }),
    )
    this.running = false
    if (this.closed) return
    this.onOutcome(outcome, this.wanted === null)
    if (this.wanted === null && 'failure' in outcome) this.ask(question, RETRY_DELAY)
    // A newer question whose delay ran out meanwhile was not sent; one that still waits is sent by its timer.
    else if (this.timer === undefined) void this.run()
  }
}
