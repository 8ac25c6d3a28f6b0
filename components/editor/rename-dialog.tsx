'use client'

import { useState } from 'react'
import { useSession } from '@/components/session/session-context'
import { dropInNameFault, fileName, isDropInPath, unitNameFault } from '@/components/session/unit-paths'
import type { EditedFile } from '@/components/session/unit-session'
import { PromptDialog } from '@/components/ui/prompt-dialog'

/** Renames a drop-in, or the unit with its fragment and its drop-in folder. */
export function RenameDialog({ file, onClose }: { readonly file: EditedFile; readonly onClose: () => void }) {
  const session = useSession()
  const dropIn = isDropInPath(file.path)
  const [present] = useState(dropIn ? fileName(file.path) : session.state.name)
  const [name, setName] = useState(present)
  const others = session.state.files.filter((each) => each.id !== file.id).map((each) => each.path)
  const fault = name === present ? null : dropIn ? dropInNameFault(name, others) : unitNameFault(name)
  const rename = () => {
    if (dropIn) session.renameFile(file.id, file.path.slice(0, -present.length) + name)
    else if (name !== present) {
      session.renameUnit(name)
      session.update({ chosenType: null })
    }
    onClose()
  }
  return (
    <PromptDialog
      title={dropIn ? 'Rename drop-in' : 'Rename unit'}
      label={dropIn ? 'Name of the drop-in file' : 'Name of the unit'}
      action="Rename"
      code
      value={name}
      keepsEnding={present.length - present.lastIndexOf('.')}
      fault={fault}
      hint={dropIn ? 'Drop-ins are read in the order of their names.' : 'The ending says the type. Drop-ins of the unit follow its name.'}
      onChange={setName}
      onAccept={rename}
      onClose={onClose}
    />
  )
}
