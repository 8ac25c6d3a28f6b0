'use client'

import { useEffect, useState } from 'react'
import { openReview, proposeInReview } from '@/components/session/propose'
import { useSession } from '@/components/session/session-context'
import { unitNameFault } from '@/components/session/unit-paths'
import { openReviews, ownWorkspaces, workspaceOf, type OpenReview, type OwnWorkspace } from '@/components/session/workspaces'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Input, Select, TextArea } from '@/components/ui/field'

/** Proposes what the editor holds, for others to look at before it counts: as a review of its own, or as one unit more of a review that is open. */
export function ProposeDialog({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const { name, saved } = session.state
  const [workspaces, setWorkspaces] = useState<readonly OwnWorkspace[]>([])
  const [workspace, setWorkspace] = useState<string | null>(null)
  const [reviews, setReviews] = useState<readonly OpenReview[]>([])
  const [reviewId, setReviewId] = useState('')
  const [title, setTitle] = useState(saved ? `Change ${name}` : `Add ${name}`)
  const [description, setDescription] = useState('')
  const [error, setError] = useState<string | null>(() => unitNameFault(name))
  const [busy, setBusy] = useState(false)
  const review = reviews.find(({ id }) => id === reviewId)

  useEffect(() => {
    let isWanted = true
    // A saved unit is proposed where it belongs; for a new one it may have to be chosen.
    const place = saved ? workspaceOf(saved) : ownWorkspaces().then((own) => (isWanted && setWorkspaces(own), own[0]?.slug ?? null))
    place.then(
      (slug) => isWanted && setWorkspace(slug),
      (reason: Error) => isWanted && setError(reason.message),
    )
    return () => {
      isWanted = false
    }
  }, [saved])
  useEffect(() => {
    if (workspace === null) return
    let isWanted = true
    openReviews(workspace).then(
      (open) => isWanted && setReviews(open),
      (reason: Error) => isWanted && setError(reason.message),
    )
    return () => {
      isWanted = false
    }
  }, [workspace])

  const propose = () => {
    setBusy(true)
    const proposed = review ? proposeInReview(session.content, saved, review, description) : openReview(session.content, saved, { title, description, workspace })
    proposed.then(
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
          <Button look="accent" disabled={busy || (!review && title.trim() === '')} onClick={propose}>
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
        {workspaces.length > 1 && (
          <label className="flex flex-col gap-1 text-12 text-n11">
            Workspace
            <Select
              value={workspace ?? ''}
              onChange={(event) => {
                setReviewId('')
                setWorkspace(event.target.value)
              }}
            >
              {workspaces.map(({ slug, name: words }) => (
                <option key={slug} value={slug}>
                  {words}
                </option>
              ))}
            </Select>
          </label>
        )}
        {reviews.length > 0 && (
          <label className="flex flex-col gap-1 text-12 text-n11">
            Review
            <Select value={reviewId} onChange={(event) => setReviewId(event.target.value)}>
              <option value="">A new one</option>
              {reviews.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.number}: {each.title}
                </option>
              ))}
            </Select>
          </label>
        )}
        {!review && (
          <label className="flex flex-col gap-1 text-12 text-n11">
            What changes
            <Input value={title} maxLength={200} onChange={(event) => setTitle(event.target.value)} />
          </label>
        )}
        <label className="flex flex-col gap-1 text-12 text-n11">
          {review ? 'What this patch set changes' : 'Why, in Markdown'}
          <TextArea value={description} rows={4} maxLength={review ? 1000 : 20_000} onChange={(event) => setDescription(event.target.value)} />
        </label>
      </div>
    </Dialog>
  )
}
