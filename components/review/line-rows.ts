import { visibleText } from '@/components/preview/visible-text'
import { escapeMarkup } from '@/components/ui/markup'
import type { DiffRow } from '@/lib/review/shown'

/**
 * Lines of a comparison as the rows of a table: the button for a comment, the numbers of the line on both sides, its sign, its text. They are markup and not
 * elements, because a page may have thousands of them, for which React needs seconds, and as short as HTML allows; `text-diff.module.css` says how they look.
 */
export function rowsOfLines(lines: readonly DiffRow[], mayComment: boolean): string {
  return lines.map((line) => rowOf(line, mayComment)).join('')
}

const signs = { same: '', added: '<ins>+</ins>', removed: '<del>−</del>' } as const

function rowOf({ kind, old, now, text }: DiffRow, mayComment: boolean): string {
  const button = mayComment ? `<button aria-label="Comment on ${kind === 'removed' ? `old line ${old!}` : `line ${now!}`}" data-comment></button>` : ''
  const end = text.endsWith('\n') ? '' : '<i> no line end</i>'
  return `<tr class=${kind}><td>${button}<td>${old ?? ''}<td>${now ?? ''}<td>${signs[kind]}<td>${escapeMarkup(visibleText(text.replace(/\n$/, '')))}${end}`
}
