'use client'

import { useEffect, useState } from 'react'
import { useToast } from '@/components/ui/toast'
import { dropDraft, keepDraft, readDraft } from './draft-storage'
import { draftOf } from './settle-draft'
import { hasChanges, newFileId, sameContent, type SessionState, type UnitSession } from './unit-session'

/** How long after the last key a draft is written. */
const PAUSE = 200

/**
 * Brings back what was typed before and keeps what is typed from now on. Says whether a draft is still being looked for; then the text is not shown yet,
 * because it would be replaced at once.
 */
export function useDrafts(session: UnitSession, expectDraft: boolean): boolean {
  const [restoring, setRestoring] = useState(expectDraft)
  const toast = useToast()

  useEffect(() => {
    let ended = false
    let stop: (() => void) | null = null
    const { saved } = session.state
    void readDraft(saved).then((draft) => {
      if (ended) return
      const untouched = !hasChanges(session.state)
      if (draft && untouched && !sameContent(draft.content, session.content)) {
        const files = draft.content.files.map((file) => ({ ...file, id: newFileId() }))
        const { content: before } = session
        const { opened } = session.state
        session.replaceContent({ ...draft.content, files }, { saved: draft.saved, draftKept: true, activeFile: files.find((file) => file.path === draft.activePath)?.id ?? files[0]?.id ?? '' })
        if (saved)
          toast({
            text: draft.saved?.revision === saved.revision ? 'Changes that were not saved are back.' : `Changes that were made to revision ${draft.saved?.revision} are back; revision ${saved.revision} is newer.`,
            action: { label: 'Discard', run: () => session.state.opened === opened && session.replaceContent(before, { saved, draftKept: false }) },
          })
      }
      setRestoring(false)
      stop = keepDrafts(session)
    })
    return () => {
      ended = true
      stop?.()
    }
  }, [session, toast])

  return restoring
}

/** Writes a draft shortly after each change, and at once when the page or the unit is left. */
function keepDrafts(session: UnitSession): () => void {
  let timer = 0
  let before = session.state
  const keep = (state: SessionState) => {
    clearTimeout(timer)
    timer = 0
    if (!hasChanges(state)) {
      void dropDraft(state.saved)
      return
    }
    void keepDraft(draftOf(state)).then((kept) => {
      if (kept !== session.state.draftKept && state.opened === session.state.opened) session.update({ draftKept: kept })
    })
  }
  const keepSoon = () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => keep(session.state), PAUSE)
  }
  // What was changed while a draft was still being looked for.
  if (hasChanges(session.state) && !session.state.draftKept) keepSoon()
  const unsubscribe = session.subscribe(() => {
    const last = before
    before = session.state
    if (last.opened !== before.opened && timer !== 0) keep(last)
    if (last.opened === before.opened && sameContent(last, before)) return
    keepSoon()
  })
  const leave = () => timer !== 0 && keep(session.state)
  document.addEventListener('visibilitychange', leave)
  window.addEventListener('pagehide', leave)
  return () => {
    leave()
    unsubscribe()
    document.removeEventListener('visibilitychange', leave)
    window.removeEventListener('pagehide', leave)
  }
}
