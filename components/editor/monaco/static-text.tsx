import { visibleText } from '@/components/preview/visible-text'
import { ColouredLine } from '@/components/session/coloured-line'
import { colouredLines } from '@/components/session/coloured-lines'
import { newestVersion } from '@/lib/exec-schema'

/**
 * The text of a file with its colours, as the server renders it and as it stands until the code editor takes its place: same font, same lines, same gutter, so nothing moves then.
 */
export function StaticText({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <pre tabIndex={0} role="region" aria-label={label} className="absolute inset-0 overflow-auto bg-n1 pt-2 text-[14px] leading-5">
      {colouredLines(text, newestVersion).map((parts, index) => (
        <div key={index} className="flex h-5">
          <span aria-hidden="true" className="w-[34px] shrink-0 text-right text-n10 select-none">
            {index + 1}
          </span>
          <span className="pl-[26px] whitespace-pre">
            <ColouredLine parts={parts} show={visibleText} />
          </span>
        </div>
      ))}
    </pre>
  )
}
