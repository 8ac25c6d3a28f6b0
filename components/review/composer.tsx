'use client'

import { useActionState, useEffect, useState } from 'react'
import { type FormAnswer, noAnswer } from '@/components/team/form-answer'
import { Notice } from '@/components/units/notice'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Input, TextArea } from '@/components/ui/field'
import { anchorOf, type CommentAnchor } from './comment-button'

interface ComposerProps {
  /** Writes the comment: the fields `anchor` (JSON), `body`, `suggestion` where one is made, and `send`: `now` or `draft`. */
  readonly action: (previous: FormAnswer, data: FormData) => Promise<FormAnswer>
}

/** Where comments are written: it opens at the buttons for comments of the page, whichever is pressed, and gives the focus back to it. */
export function Composer({ action }: ComposerProps) {
  const [anchor, setAnchor] = useState<CommentAnchor | null>(null)
  useEffect(() => {
    const open = (event: MouseEvent) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-comment]')
      if (button) setAnchor(anchorOf(button))
    }
    document.addEventListener('click', open)
    return () => document.removeEventListener('click', open)
  }, [])
  return anchor && <ComposerDialog anchor={anchor} action={action} onClose={() => setAnchor(null)} />
}

function ComposerDialog({ anchor, action, onClose }: ComposerProps & { readonly anchor: CommentAnchor; readonly onClose: () => void }) {
  const isLines = anchor.line !== undefined
  const [last, setLast] = useState(anchor.line ?? 0)
  const [suggests, setSuggests] = useState(false)
  const write: ComposerProps['action'] = async (previous, data) => {
    const said = await action(previous, data)
    if (said.done !== null) onClose()
    return said
  }
  const [answer, send, sending] = useActionState(write, noAnswer)
  const what = anchor.effect?.replace(/^\S+ /, '') ?? `${anchor.isOld ? 'old text of ' : ''}${anchor.path}, line ${anchor.line}`
  const { changeKey, effect, path, isOld, line = 0 } = anchor
  const lastLine = Math.max(last, line)
  const said = isLines ? { kind: 'lines', changeKey, path, isOld, firstLine: line, lastLine } : { kind: 'effect', changeKey, effect }
  return (
    <Dialog title={`Comment on ${what}`} onClose={onClose} width="wide">
      <form action={send} className="flex flex-col gap-3">
        {answer.error && (
          <Notice icon="warning" urgent className="rounded-control border">
            {answer.error}
          </Notice>
        )}
        <input type="hidden" name="anchor" value={JSON.stringify(said)} />
        {isLines && (
          <label className="flex items-center gap-2 text-12 text-n11">
            Up to line
            <Input type="number" min={anchor.line} value={last} onChange={(event) => setLast(Number(event.target.value))} className="w-20" />
          </label>
        )}
        <label className="flex flex-col gap-1 text-12 text-n11">
          Comment, in Markdown
          <TextArea name="body" rows={4} maxLength={20_000} data-first defaultValue={answer.typed.body} />
        </label>
        {isLines && !anchor.isOld && (
          <label className="flex items-center gap-2 text-13">
            <input type="checkbox" checked={suggests} onChange={(event) => setSuggests(event.target.checked)} />
            Suggest another text for the lines
          </label>
        )}
        {suggests && (
          <label className="flex flex-col gap-1 text-12 text-n11">
            Instead of the lines
            <TextArea key={last} name="suggestion" code rows={3} maxLength={20_000} defaultValue={answer.typed.suggestion ?? linesOfPage(anchor, lastLine)} />
          </label>
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <Button type="submit" name="send" value="now" disabled={sending}>
            Comment now
          </Button>
          <Button type="submit" name="send" value="draft" look="accent" disabled={sending}>
            Add to my review
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** The text of lines as the page shows them. */
function linesOfPage({ changeKey, path, isOld, line = 0 }: CommentAnchor, last: number): string {
  const found = [...document.querySelectorAll<HTMLElement>('[data-comment]')].flatMap((button) => {
    const other = anchorOf(button)
    const isWithin = other.changeKey === changeKey && other.path === path && other.isOld === isOld && other.line !== undefined && other.line >= line && other.line <= last
    // Behind the text may be said that it has no line end.
    return isWithin ? [button.closest('tr')!.cells[4]!.firstChild?.textContent ?? ''] : []
  })
  return found.join('\n')
}
