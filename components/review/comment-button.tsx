import { Icon } from '@/components/ui/icons'

/** What a comment is about. */
export interface CommentAnchor {
  readonly changeKey: string
  readonly effect?: string
  readonly path?: string
  readonly isOld?: boolean
  readonly line?: number
}

/** Opens the composer, which hears the clicks of all these buttons: a page may have hundreds. Lines have plainer ones, see `line-rows.ts`. */
export function CommentButton({ what, anchor }: { readonly what: string; readonly anchor: CommentAnchor }) {
  return (
    <button
      type="button"
      aria-label={`Comment on ${what}`}
      data-comment={JSON.stringify(anchor)}
      className="inline-flex size-5 items-center justify-center rounded-small border border-transparent text-n9 hover:border-accent hover:bg-accent-tint hover:text-accent-strong focus-visible:text-accent-strong"
    >
      <Icon name="add" width={12} height={12} />
    </button>
  )
}

/** What a button for comments is about. Those of lines say which line, and the table around them the rest. */
export function anchorOf(button: HTMLElement): CommentAnchor {
  const own = JSON.parse(button.dataset.comment!) as CommentAnchor
  const lines = button.closest<HTMLElement>('[data-lines-of]')
  if (!lines) return own
  const { changeKey, path, oldPath } = JSON.parse(lines.dataset.linesOf!) as LinesOf
  return { isOld: false, ...own, changeKey, path: own.isOld ? oldPath : path }
}

/** Which lines a table shows. */
export interface LinesOf {
  readonly changeKey: string
  readonly path: string
  readonly oldPath: string
}
