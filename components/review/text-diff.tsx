import type { ReactNode } from 'react'
import { visibleText } from '@/components/preview/visible-text'
import { Chip } from '@/components/ui/chip'
import { CommentButton } from './comment-button'
import type { ShownFile, ShownHunk } from './shown'

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
  const body = (
    <div className="overflow-x-auto border-t border-dashed border-hairline-strong" role="region" aria-label={`Lines of ${file.path} from ${hunk.rows[0]?.now ?? hunk.rows[0]?.old ?? 1}`} tabIndex={0}>
      <table className="w-full min-w-max border-collapse font-mono text-12 leading-5">
        <tbody>
          {hunk.rows.map(({ kind, old, now, text }) => {
            const isOld = kind === 'removed'
            const line = (isOld ? old : now)!
            const said = [old !== null && kind !== 'added' ? threads(file.oldPath ?? file.path, true, old) : null, now !== null ? threads(file.path, false, now) : null].filter(Boolean)
            return [
              <tr key={`${old} ${now}`} className={kind === 'added' ? 'bg-success/12' : kind === 'removed' ? 'bg-error/10' : undefined}>
                <td className="w-6 min-w-6 pl-1 text-center align-top">{mayComment && <CommentButton what={`line ${line} of ${isOld ? 'the old ' : ''}${file.path}`} anchor={{ changeKey, path: isOld ? (file.oldPath ?? file.path) : file.path, isOld, line }} />}</td>
                <td className="w-10 min-w-10 pr-2 text-right align-top text-n11 select-none">{old}</td>
                <td className="w-10 min-w-10 pr-2 text-right align-top text-n11 select-none">{now}</td>
                <td className={`w-5 min-w-5 text-center align-top select-none ${kind === 'added' ? 'text-success' : 'text-error'}`}>
                  {kind === 'added' && <ins className="no-underline">+</ins>}
                  {kind === 'removed' && <del className="no-underline">−</del>}
                </td>
                <td className="pr-4 whitespace-pre text-n12">
                  <code>{visibleText(text.replace(/\n$/, ''))}</code>
                  {!text.endsWith('\n') && <span className="pl-2 text-n11 italic"> no line end</span>}
                </td>
              </tr>,
              said.length > 0 && (
                <tr key={`said ${old} ${now}`}>
                  <td colSpan={5} className="font-sans">
                    {said}
                  </td>
                </tr>
              ),
            ]
          })}
        </tbody>
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
