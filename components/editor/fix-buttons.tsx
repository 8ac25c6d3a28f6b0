'use client'

import { useId, useState } from 'react'
import { visibleText } from '@/components/preview/visible-text'
import { fileName } from '@/components/session/unit-paths'
import { Button } from '@/components/ui/button'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Finding, SourceFile } from '@/lib/exec-schema'
import { changedLines } from './changed-lines'

const SHOWN = 12

interface FixButtonsProps {
  readonly finding: Finding
  /** The text of the finding's file. */
  readonly text: string
  /** For each fix the drop-in that does the same, where the file belongs to a package. */
  readonly dropIns: readonly (SourceFile | null)[]
  readonly present: (path: string) => string
  /** How many findings of the same rule have a fix that is safe. */
  readonly ofThisKind: number
  readonly onFix: (fix: Finding['fixes'][number]) => void
  readonly onFixAll: () => void
  readonly onDropIn: (file: SourceFile) => void
}

/** What can be done about a finding; what the fix at the pointer or the focus changes is shown below. */
export function FixButtons({ finding, text, dropIns, present, ofThisKind, onFix, onFixAll, onDropIn }: FixButtonsProps) {
  const [shown, setShown] = useState<{ readonly before: string; readonly edits: Finding['fixes'][number]['edits']; readonly file: string } | null>(null)
  const id = useId()
  const preview = (next: typeof shown) => ({ onPointerEnter: () => setShown(next), onPointerLeave: () => setShown(null), onFocus: () => setShown(next), onBlur: () => setShown(null), 'aria-describedby': id })
  return (
    <>
      <div className="flex flex-wrap gap-1.5">
        {finding.fixes.flatMap((fix, index) => {
          const dropIn = dropIns[index]
          const before = dropIn ? present(dropIn.path) : ''
          return [
            dropIn && (
              <Button key={`${fix.title} in a drop-in`} size="small" icon="fileAdd" onClick={() => onDropIn(dropIn)} {...preview({ before, edits: [{ range: { start: 0, end: before.length }, newText: dropIn.text }], file: dropIn.path })}>
                {fix.title}, in {fileName(dropIn.path)}
              </Button>
            ),
            <Button key={fix.title} size="small" icon="fix" onClick={() => onFix(fix)} {...preview({ before: text, edits: fix.edits, file: finding.file })}>
              {fix.title}
            </Button>,
          ]
        })}
        {ofThisKind > 1 && finding.fixes[0]?.safe && (
          <Button size="small" look="plain" onClick={onFixAll}>
            Fix all {ofThisKind} of this kind
          </Button>
        )}
      </div>
      <div id={id}>{shown && <ChangePreview {...changedLines(shown.before, shown.edits)} file={shown.file} />}</div>
    </>
  )
}

function ChangePreview({ removed, added, file }: { readonly removed: readonly string[]; readonly added: readonly string[]; readonly file: string }) {
  if (removed.length + added.length === 0) return null
  const lines = [...removed.map((line) => ['-', line] as const), ...added.map((line) => ['+', line] as const)]
  return (
    <figure className="max-w-[110ch] rounded-small border border-hairline bg-n2 text-12">
      <figcaption className="px-2 py-0.5 text-n11">
        Changes <code>{fileName(file)}</code>
      </figcaption>
      <pre className="overflow-x-auto px-2 pb-1 font-mono">
        {lines.slice(0, SHOWN).map(([sign, line], index) => (
          <div key={index} className={sign === '-' ? 'text-error' : 'text-success'}>
            <span aria-hidden="true">{sign} </span>
            <VisuallyHidden>{sign === '-' ? 'removed: ' : 'added: '}</VisuallyHidden>
            {visibleText(line)}
          </div>
        ))}
        {lines.length > SHOWN && <div className="text-n11">… and {lines.length - SHOWN} more lines</div>}
      </pre>
    </figure>
  )
}
