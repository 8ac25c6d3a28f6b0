import { ColouredLine } from '@/components/session/coloured-line'
import { colouredLines } from '@/components/session/coloured-lines'
import type { SourceFile, Target } from '@/lib/exec-schema'
import { lineAnchor } from './provenance'
import { visibleText } from './visible-text'

/** More would make the page too heavy; the file itself is in the editor and in the API. */
const maximumLines = 3000

/** The text of a file with its colours and line numbers, without JavaScript; each line can be linked to. */
export function UnitText({ file, target }: { readonly file: SourceFile; readonly target: Target }) {
  const lines = colouredLines(file.text, target.version)
  return (
    <figure className="min-w-0">
      <figcaption className="flex h-8 items-center border-b border-hairline px-3 text-12 text-n11">
        <code className="truncate">{visibleText(file.path)}</code>
      </figcaption>
      <div tabIndex={0} role="region" aria-label={`Text of ${file.path}`} className="overflow-x-auto py-1.5 outline-offset-[-2px]">
        <ol className="w-max min-w-full font-mono text-13 leading-5">
          {lines.slice(0, maximumLines).map((parts, index) => (
            <li key={index} id={lineAnchor(file.path, index + 1)} className="flex min-h-5 target:bg-accent-tint">
              <span aria-hidden="true" className="w-11 shrink-0 pr-3 text-right text-12 text-n10 select-none">
                {index + 1}
              </span>
              <code className="pr-3 whitespace-pre">
                <ColouredLine parts={parts} show={visibleText} />
              </code>
            </li>
          ))}
        </ol>
      </div>
      {lines.length > maximumLines && <p className="px-3 pb-2 text-12 text-n11">{lines.length - maximumLines} more lines are in the file.</p>}
    </figure>
  )
}
