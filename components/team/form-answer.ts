/** What a form hears back from the server when it stays on its page. */
export interface FormAnswer {
  /** Why nothing was done. */
  readonly error: string | null
  /** A link that is shown this once. */
  readonly link: string | null
  /** What was done. */
  readonly done: string | null
  /** What was typed, but for passwords: React empties a form when it was sent. */
  readonly typed: Readonly<Record<string, string>>
}

export const noAnswer: FormAnswer = { error: null, link: null, done: null, typed: {} }
