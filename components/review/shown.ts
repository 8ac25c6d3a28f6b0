import type { Conversation, DiffRow } from '@/lib/review/shown'

export interface ShownHunk {
  readonly rows: readonly DiffRow[]
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

export interface ShownThread extends Conversation {
  /** Whether it stands at the very lines that it is about. */
  readonly isExact: boolean
}
