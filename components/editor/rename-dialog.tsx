'use client'

import { useState } from 'react'
import type { LanguageClient } from '@/components/session/language-client'
import { renameUnit } from '@/components/session/rename-unit'
import { useDesk, useSession } from '@/components/session/session-context'
import { dropInNameFault, fileName, unitNameFault } from '@/components/session/unit-paths'
import type { EditedFile } from '@/components/session/unit-session'
import { PromptDialog } from '@/components/ui/prompt-dialog'
import { useToast } from '@/components/ui/toast'
import { isDropInPath } from '@/lib/exec-schema'

interface RenameDialogProps {
  /** Null for the unit as a whole. */
  readonly file: EditedFile | null
  readonly language: LanguageClient
  readonly onClose: () => void
}

/** Renames a drop-in, or the unit with its fragment and its drop-in folder, and wherever other open units name it. */
export function RenameDialog({ file, language, onClose }: RenameDialogProps) {
  const desk = useDesk()
  const session = useSession()
  const toast = useToast()
  const dropIn = file && isDropInPath(file.path) ? file : null
  const [present] = useState(dropIn ? fileName(dropIn.path) : session.state.name)
  const [name, setName] = useState(present)
  const others = session.state.files.filter((each) => each.id !== dropIn?.id).map((each) => each.path)
  const fault = name === present ? null : dropIn ? dropInNameFault(name, others) : unitNameFault(name)
  const rename = () => {
    onClose()
    if (dropIn) session.renameFile(dropIn.id, dropIn.path.slice(0, -present.length) + name)
    else if (name !== present)
      void renameUnit(desk, language, session, name).then((count) => count > 0 && toast({ text: `${name} is named so in ${count === 1 ? 'one place' : `${count} places`} of the open units too.` }))
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
      hint={dropIn ? 'Drop-ins are read in the order of their names.' : 'The ending says the type. Drop-ins, and open units that name this one, follow.'}
      onChange={setName}
      onAccept={rename}
      onClose={onClose}
    />
  )
}
