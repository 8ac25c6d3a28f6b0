'use client'

import { useEffect, useState } from 'react'
import { ownWorkspaces, type OwnWorkspace } from '@/components/session/workspaces'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Select } from '@/components/ui/field'

interface WorkspaceDialogProps {
  readonly unit: string
  readonly onSave: (workspace: string) => void
  readonly onClose: () => void
}

/** Asks where a new unit is to be saved, of whoever works in several workspaces. */
export function WorkspaceDialog({ unit, onSave, onClose }: WorkspaceDialogProps) {
  const [workspaces, setWorkspaces] = useState<readonly OwnWorkspace[] | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [chosen, setChosen] = useState('')
  useEffect(() => {
    let isWanted = true
    ownWorkspaces().then(
      (own) => {
        if (!isWanted) return
        setWorkspaces(own)
        setChosen(own[0]?.slug ?? '')
        if (own.length === 0) setError('You may not save in any workspace; ask an owner for the role of an author. Your text is kept in this browser.')
      },
      (reason: Error) => isWanted && setError(reason.message),
    )
    return () => {
      isWanted = false
    }
  }, [])
  // It opens whole.
  if (!workspaces && !error) return null
  return (
    <Dialog
      title={`Where is ${unit} to be saved?`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="accent" disabled={chosen === ''} onClick={() => onSave(chosen)}>
            Save
          </Button>
        </>
      }
    >
      {error ? (
        <p role="alert" className="text-error">
          {error}
        </p>
      ) : (
        <label className="flex flex-col gap-1 text-12 text-n11">
          Workspace
          <Select value={chosen} onChange={(event) => setChosen(event.target.value)}>
            {workspaces?.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </Select>
        </label>
      )}
    </Dialog>
  )
}
