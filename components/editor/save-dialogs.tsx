'use client'

import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Input } from '@/components/ui/field'
import type { SaveConflict } from '@/components/session/save-unit'

/** Asks for the note that goes with the next revision. */
export function SaveNoteDialog({ onSave, onClose }: { readonly onSave: (note: string) => void; readonly onClose: () => void }) {
  const [note, setNote] = useState('')
  const field = useId()
  const save = () => {
    onClose()
    onSave(note.trim())
  }
  return (
    <Dialog
      title="Save with a note"
      width="narrow"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="accent" onClick={save}>
            Save
          </Button>
        </>
      }
    >
      <form
        className="flex flex-col gap-1.5"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <label htmlFor={field} className="text-n11">
          What has changed, and why
        </label>
        <Input id={field} autoFocus value={note} maxLength={500} onChange={(event) => setNote(event.target.value)} />
      </form>
    </Dialog>
  )
}

interface ConflictDialogProps {
  readonly conflict: SaveConflict
  readonly unitId: string
  readonly onSaveOnTop: () => void
  readonly onSaveAsNew: () => void
  readonly onClose: () => void
}

/** Somebody has saved in between. Nothing is lost: the text stays here, the newer revision stays there. */
export function ConflictDialog({ conflict: { message, revision }, unitId, onSaveOnTop, onSaveAsNew, onClose }: ConflictDialogProps) {
  return (
    <Dialog
      title="There is a newer revision"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Go on editing</Button>
          <Button onClick={() => window.open(`/units/${encodeURIComponent(unitId)}/revisions/${revision}`, '_blank', 'noopener')}>Look at revision {revision}</Button>
          <Button
            onClick={() => {
              onClose()
              onSaveAsNew()
            }}
          >
            Save mine as a new unit
          </Button>
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
