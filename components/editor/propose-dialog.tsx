'use client'

import { useState } from 'react'
import { openReview } from '@/components/session/propose'
import { useSession } from '@/components/session/session-context'
import { unitNameFault } from '@/components/session/unit-paths'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Input, TextArea } from '@/components/ui/field'

/** Proposes what the editor holds as a review, for others to look at before it counts. */
export function ProposeDialog({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const { name, saved } = session.state
  const [title, setTitle] = useState(saved ? `Change ${name}` : `Add ${name}`)
  const [description, setDescription] = useState('')
  const [error, setError] = useState<string | null>(() => unitNameFault(name))
  const [busy, setBusy] = useState(false)
  const propose = () => {
    setBusy(true)
    openReview(session.content, saved, { title, description }).then(
      (address) => window.location.assign(address),
      (reason: Error) => {
        setError(reason.message)
        setBusy(false)
      },
    )
  }
  return (
    <Dialog
      title={saved ? `Propose a change of ${name}` : `Propose ${name}`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="accent" disabled={busy || title.trim() === ''} onClick={propose}>
            Propose
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        {error && (
          <p role="alert" className="text-error">
            {error}
          </p>
        )}
        <p className="text-n11">Nothing is saved on the unit yet: a reviewer looks at what the change does, and it counts once it is approved and merged.</p>
        <label className="flex flex-col gap-1 text-12 text-n11">
          What changes
          <Input value={title} maxLength={200} onChange={(event) => setTitle(event.target.value)} />
        </label>
        <label className="flex flex-col gap-1 text-12 text-n11">
          Why, in Markdown
          <TextArea value={description} rows={4} maxLength={20_000} onChange={(event) => setDescription(event.target.value)} />
        </label>
      </div>
    </Dialog>
  )
}
