'use client'

import { useState } from 'react'
import { PromptDialog } from '@/components/ui/prompt-dialog'

/** Asks for the note that goes with the next revision. */
export function SaveNoteDialog({ onSave, onClose }: { readonly onSave: (note: string) => void; readonly onClose: () => void }) {
  const [note, setNote] = useState('')
  const save = () => {
    onClose()
    onSave(note.trim())
  }
  return <PromptDialog title="Save with a note" label="What has changed, and why" action="Save" value={note} maxLength={500} onChange={setNote} onAccept={save} onClose={onClose} />
}
