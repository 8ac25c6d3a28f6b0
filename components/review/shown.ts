// What the parts of a review page are given. They say no more than the page needs, so that components stay apart from what reads the database.

export interface ShownHunk {
  readonly rows: readonly { readonly kind: 'same' | 'removed' | 'added'; readonly old: number | null; readonly now: number | null; readonly text: string }[]
  /** Whether systemd does anything else because of it. */
  readonly hasEffect: boolean
  /** Whether there are comments on its lines, which are not to be folded away. */
  readonly isTalkedOf: boolean
}

export interface ShownFile {
  readonly path: string
  readonly oldPath: string | null
  readonly kind: string
  readonly hunks: readonly ShownHunk[]
}

export interface ShownComment {
  readonly id: string
  readonly author: { readonly id: string; readonly name: string }
  readonly body: string
  readonly suggestion: string | null
  readonly appliedIn: number | null
  readonly isDraft: boolean
  readonly createdAt: Date
  readonly editedAt: Date | null
}

export interface ShownThread {
  readonly id: string
  readonly patchSet: number
  readonly quote: string | null
  readonly isResolved: boolean
  /** Whether it stands at the very lines that it is about. */
  readonly isExact: boolean
  readonly comments: readonly ShownComment[]
}
