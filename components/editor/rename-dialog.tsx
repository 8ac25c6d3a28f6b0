'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { useSession } from '@/components/session/session-context'
import { dropInNameFault, fileName, isDropInPath, unitNameFault } from '@/components/session/unit-paths'
import type { EditedFile } from '@/components/session/unit-session'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Input } from '@/components/ui/field'

/** Renames a drop-in, or the unit with its fragment and its drop-in folder. */
export function RenameDialog({ file, onClose }: { readonly file: EditedFile; readonly onClose: () => void }) {
  const session = useSession()
  const dropIn = isDropInPath(file.path)
  const present = dropIn ? fileName(file.path) : session.state.name
  const [name, setName] = useState(present)
  const input = useRef<HTMLInputElement>(null)
  // Mostly the ending stays.
  useEffect(() => input.current?.setSelectionRange(0, present.lastIndexOf('.')), [present])
  const ids = { field: useId(), fault: useId() }
  const others = session.state.files.filter((each) => each.id !== file.id).map((each) => each.path)
  const fault = name === present ? null : dropIn ? dropInNameFault(name, others) : unitNameFault(name)
  const rename = () => {
    if (fault) return
    if (dropIn) session.renameFile(file.id, file.path.slice(0, -present.length) + name)
    else if (name !== present) {
      session.renameUnit(name)
      session.update({ chosenType: null })
    }
    onClose()
  }
  return (
    <Dialog
      title={dropIn ? 'Rename drop-in' : 'Rename unit'}
      width="narrow"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="accent" disabled={fault !== null} onClick={rename}>
            Rename
          </Button>
        </>
      }
    >
      <form
        className="flex flex-col gap-1.5"
        onSubmit={(event) => {
          event.preventDefault()
          rename()
        }}
      >
        <label htmlFor={ids.field} className="text-n11">
          {dropIn ? 'Name of the drop-in file' : 'Name of the unit'}
        </label>
        <Input id={ids.field} code autoFocus value={name} aria-invalid={fault !== null} aria-describedby={ids.fault} ref={input} onChange={(event) => setName(event.target.value)} />
        <p id={ids.fault} className={fault ? 'min-h-5 text-12 text-error' : 'min-h-5 text-12 text-n11'}>
          {fault ?? (dropIn ? 'Drop-ins are read in the order of their names.' : 'The ending says the type. Drop-ins of the unit follow its name.')}
        </p>
      </form>
    </Dialog>
  )
}
