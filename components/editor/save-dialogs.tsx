'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { PromptDialog } from '@/components/ui/prompt-dialog'
import type { Conflict } from '@/components/session/use-saving'

/** Asks for the note that goes with the next revision. */
export function SaveNoteDialog({ onSave, onClose }: { readonly onSave: (note: string) => void; readonly onClose: () => void }) {
  const [note, setNote] = useState('')
  const save = () => {
    onClose()
    onSave(note.trim())
  }
  return <PromptDialog title="Save with a note" label="What has changed, and why" action="Save" value={note} maxLength={500} onChange={setNote} onAccept={save} onClose={onClose} />
}

interface ConflictDialogProps {
  readonly conflict: Conflict
  readonly onSaveOnTop: () => void
  readonly onSaveAsNew: () => void
  readonly onClose: () => void
}

/** Somebody has saved in between. Nothing is lost: the text stays here, the newer revision stays there. */
export function ConflictDialog({ conflict: { message, revision, unit }, onSaveOnTop, onSaveAsNew, onClose }: ConflictDialogProps) {
  return (
    <Dialog
      title="There is a newer revision"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Go on editing</Button>
          <Button onClick={() => window.open(`/units/${encodeURIComponent(unit.state.saved?.id ?? '')}/revisions/${revision}`, '_blank', 'noopener')}>Look at revision {revision}</Button>
          <Button onClick={onSaveAsNew}>Save mine as a new unit</Button>
          <Button look="accent" onClick={onSaveOnTop}>
            Save on top of revision {revision}
          </Button>
        </>
      }
    >
      <p>{message}</p>
      <p className="pt-2 text-n11">Your text was not saved over it and stays in this browser. Look at revision {revision} beside it to bring both together. Saved on top, yours becomes the next revision and that one stays in the history.</p>
    </Dialog>
  )
}
