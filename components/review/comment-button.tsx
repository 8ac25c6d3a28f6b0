import styles from './comment-button.module.css'

/** What a comment is about. */
export interface CommentAnchor {
  readonly changeKey: string
  readonly effect?: string
  readonly path?: string
  readonly isOld?: boolean
  readonly line?: number
}

/** What a table with buttons for comments shows: the effects of a change, or lines of one of its files. */
export type CommentedTable = { readonly changeKey: string } | LinesOf

/** Which lines a table shows. */
export interface LinesOf {
  readonly changeKey: string
  readonly path: string
  readonly oldPath: string
}

/** What the table says for all of its buttons, as a page may have thousands: what they are about, and their look. */
export function commentsOn(table: CommentedTable) {
  return { className: styles.table, 'data-comments-on': JSON.stringify(table) }
}

/** Opens the composer, which hears the clicks of all these buttons. Lines have plainer ones, see `line-rows.ts`. */
export function CommentButton({ what, effect }: { readonly what: string; readonly effect: string }) {
  return <button type="button" aria-label={`Comment on ${what}`} data-comment={effect} />
}

/** What a button for comments is about: the table says of which change, and the button which effect, or its row which line. */
export function anchorOf(button: HTMLElement): CommentAnchor {
  const table = JSON.parse(button.closest<HTMLElement>('[data-comments-on]')!.dataset.commentsOn!) as CommentedTable
  const { changeKey } = table
  if (!('path' in table)) return { changeKey, effect: button.dataset.comment! }
  const row = button.closest('tr')!
  const isOld = row.classList.contains('removed')
  return { changeKey, path: isOld ? table.oldPath : table.path, isOld, line: Number(row.cells[isOld ? 1 : 2]!.textContent) }
}
