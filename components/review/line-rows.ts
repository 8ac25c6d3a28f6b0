import { visibleText } from '@/components/preview/visible-text'
import { escapeMarkup } from '@/components/ui/markup'
import type { DiffRow } from '@/lib/review/shown'

/**
 * Lines of a comparison as the rows of a table: the button for a comment, the numbers of the line on both sides, its sign, its text. They are markup and not
 * elements, because a page may have thousands of them, for which React needs seconds; `text-diff.module.css` says how they look.
 */
export function rowsOfLines(lines: readonly DiffRow[], { path, oldPath }: { readonly path: string; readonly oldPath: string }, mayComment: boolean): string {
  return lines.map((line) => rowOf(line, line.kind === 'removed' ? `the old ${oldPath}` : path, mayComment)).join('')
}

const signs = { same: '', added: '<ins>+</ins>', removed: '<del>−</del>' } as const

function rowOf({ kind, old, now, text }: DiffRow, file: string, mayComment: boolean): string {
  const about = kind === 'removed' ? { line: old!, isOld: true } : { line: now! }
  const button = mayComment ? `<button type="button" aria-label="${escapeMarkup(`Comment on line ${about.line} of ${file}`)}" data-comment="${escapeMarkup(JSON.stringify(about))}"></button>` : ''
  const end = text.endsWith('\n') ? '' : '<i> no line end</i>'
  return `<tr class="${kind}"><td>${button}</td><td>${old ?? ''}</td><td>${now ?? ''}</td><td>${signs[kind]}</td><td><code>${escapeMarkup(visibleText(text.replace(/\n$/, '')))}</code>${end}</td></tr>`
}
