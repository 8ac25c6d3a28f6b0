import type { StructuredPatchHunk } from 'diff'
import { visibleText } from '@/components/preview/visible-text'
import { Chip, type ChipTone } from '@/components/ui/chip'
import { classNames } from '@/components/ui/class-names'
import type { FileChange } from './file-diff'

const tones: Record<FileChange['kind'], ChipTone> = { added: 'accent', removed: 'error', changed: 'info', unchanged: 'muted' }

/** What changed in one file, line by line, with a few lines around each change. */
export function DiffView({ change: { path, kind, hunks } }: { readonly change: FileChange }) {
  return (
    <section aria-label={`Changes of ${path}`} className="border-t border-hairline">
      <h2 className="flex h-9 items-center gap-2 bg-n2 px-4 font-mono text-12 font-normal">
        <span className="truncate" title={path}>
          {visibleText(path)}
        </span>
        <Chip tone={tones[kind]} className="font-sans">
          {kind}
        </Chip>
      </h2>
      {hunks === null && <p className="px-4 py-3 text-13 text-n11">So much differs that the lines can’t be compared in reasonable time; both revisions hold the whole text.</p>}
      {hunks && hunks.length > 0 && (
        <div tabIndex={0} role="region" aria-label={`Lines of ${path}`} className="overflow-x-auto border-t border-hairline py-1 outline-offset-[-2px]">
          {hunks.map((hunk, index) => (
            <Hunk key={index} hunk={hunk} first={index === 0} />
          ))}
        </div>
      )}
    </section>
  )
}

function Hunk({ hunk, first }: { readonly hunk: StructuredPatchHunk; readonly first: boolean }) {
  let before = hunk.oldStart
  let after = hunk.newStart
  const rows = hunk.lines.map((line) => {
    const sign = line[0]
    const numbers = { before: sign === '+' || sign === '\\' ? null : before++, after: sign === '-' || sign === '\\' ? null : after++ }
    return { sign, text: line.slice(1), ...numbers }
  })
  return (
    <table className={classNames('w-full min-w-max border-collapse font-mono text-12 leading-5', !first && 'border-t border-dashed border-hairline-strong')}>
      <tbody>
        {rows.map(({ sign, text, before: old, after: now }, index) => (
          <tr key={index} className={classNames(sign === '+' && 'bg-success/12', sign === '-' && 'bg-error/10')}>
            <td className="w-12 min-w-12 pr-2 text-right text-n10 select-none">{old}</td>
            <td className="w-12 min-w-12 pr-2 text-right text-n10 select-none">{now}</td>
            <td className={classNames('w-5 min-w-5 text-center select-none', sign === '+' ? 'text-success' : 'text-error')}>
              {sign === '+' && <ins className="no-underline">+</ins>}
              {sign === '-' && <del className="no-underline">−</del>}
            </td>
            <td className={classNames('pr-4 whitespace-pre', sign === '\\' ? 'text-n10 italic' : 'text-n12')}>
              <code>{visibleText(text)}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
