// What pages about reviews show, apart from what reads it, so that parts of the interface may name it.

/** One line of a comparison. Numbers are from 1; null on the side where the line is not. */
export interface DiffRow {
  readonly kind: 'same' | 'removed' | 'added'
  readonly old: number | null
  readonly now: number | null
  readonly text: string
}

export interface ShownComment {
  readonly id: string
  readonly author: { readonly id: string; readonly name: string }
  readonly body: string
  readonly suggestion: string | null
  /** The patch set into which the suggestion was taken. */
  readonly appliedIn: number | null
  readonly isDraft: boolean
  readonly createdAt: Date
  readonly editedAt: Date | null
}

/** What was said about one thing, wherever it stands. */
export interface Conversation {
  readonly id: string
  /** The patch set in which it was begun. */
  readonly patchSet: number
  /** The lines that it is about, as they were then. */
  readonly quote: string | null
  readonly isResolved: boolean
  readonly comments: readonly ShownComment[]
}
