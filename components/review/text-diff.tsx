import { Fragment, type ReactNode } from 'react'
import { visibleText } from '@/components/preview/visible-text'
import { Chip } from '@/components/ui/chip'
import type { DiffRow } from '@/lib/review/shown'
import { classNames } from '@/components/ui/class-names'
import { commentsOn, type LinesOf } from './comment-button'
import { rowsOfLines } from './line-rows'
import type { ShownFile, ShownHunk } from './shown'
import styles from './text-diff.module.css'

interface TextDiffProps {
  readonly file: ShownFile
  readonly changeKey: string
  readonly mayComment: boolean
  /** What was said about lines that end at this one, of the old text or of the new. */
  readonly threads: (path: string, isOld: boolean, line: number) => ReactNode
}

/** What changed in the text of one file. Hunks that make no difference to systemd are folded. */
export function TextDiff({ file, changeKey, mayComment, threads }: TextDiffProps) {
  const { path, oldPath, kind, hunks } = file
  return (
    <section aria-label={`Text of ${path}`} className="border-t border-hairline">
      <h3 className="flex min-h-8 flex-wrap items-center gap-2 bg-n2 px-4 py-1 font-mono text-12 font-normal">
        <span className="min-w-0 break-all">{visibleText(oldPath !== null && oldPath !== path ? `${oldPath} → ${path}` : path)}</span>
        <Chip tone={kind === 'removed' ? 'error' : kind === 'added' ? 'accent' : 'muted'} className="font-sans">
          {kind}
        </Chip>
      </h3>
      {hunks.map((hunk, index) => (
        <Hunk key={index} hunk={hunk} file={file} changeKey={changeKey} mayComment={mayComment} threads={threads} />
      ))}
    </section>
  )
}

function Hunk({ hunk, file, changeKey, mayComment, threads }: TextDiffProps & { readonly hunk: ShownHunk }) {
  const own: LinesOf = { changeKey, path: file.path, oldPath: file.oldPath ?? file.path }
  const { className, ...about } = commentsOn(own)
  const body = (
    <div className="overflow-x-auto border-t border-dashed border-hairline-strong" role="region" aria-label={`Lines of ${file.path} from ${hunk.rows[0]?.now ?? hunk.rows[0]?.old ?? 1}`} tabIndex={0}>
      <table className={classNames(styles.lines, className)} {...about}>
        {stretchesOf(hunk.rows, (row) => saidOf(row, own, threads)).map(({ rows, said }, index) => (
          <Fragment key={index}>
            <tbody dangerouslySetInnerHTML={{ __html: rowsOfLines(rows, mayComment) }} />
            {said.length > 0 && (
              <tbody>
                <tr>
                  <td colSpan={5}>{said}</td>
                </tr>
              </tbody>
            )}
          </Fragment>
        ))}
      </table>
    </div>
  )
  if (hunk.hasEffect) return body
  const lines = hunk.rows.filter(({ kind }) => kind !== 'same').length
  return (
    <details className="group" open={hunk.isTalkedOf || undefined}>
      <summary className="flex h-7 items-center gap-2 px-4 text-12 text-n11 hover:bg-n3">
        No effect: {lines === 1 ? '1 line' : `${lines} lines`} of comments, order or form
      </summary>
      {body}
    </details>
  )
}

/** What was said about lines that end at this one, on both sides. */
function saidOf({ kind, old, now }: DiffRow, { path, oldPath }: LinesOf, threads: TextDiffProps['threads']): ReactNode[] {
  return [old !== null && kind !== 'added' ? threads(oldPath, true, old) : null, now !== null ? threads(path, false, now) : null].filter(Boolean)
}

interface Stretch {
  readonly rows: DiffRow[]
  /** What was said about the last of its lines. */
  readonly said: readonly ReactNode[]
}

/** Lines up to each of which something was said, and those after the last. */
function stretchesOf(rows: readonly DiffRow[], saidOfRow: (row: DiffRow) => readonly ReactNode[]): Stretch[] {
  const stretches: Stretch[] = []
  let open: DiffRow[] = []
  for (const row of rows) {
    open.push(row)
    const said = saidOfRow(row)
    if (said.length === 0) continue
    stretches.push({ rows: open, said })
    open = []
  }
  return open.length > 0 ? [...stretches, { rows: open, said: [] }] : stretches
}
