'use client'

import { useCallback, useRef, useState } from 'react'
import { useToast } from '@/components/ui/toast'
import { settleDraft } from './settle-draft'
import { saveUnit, type SaveConflict } from './save-unit'
import type { UnitSession } from './unit-session'
import { unitNameFault } from './unit-paths'

export interface Saving {
  /** Saves as the next revision, or as a new unit where there is none yet or `asNew` says so. */
  readonly save: (note?: string, asNew?: boolean) => void
  /** What the server said about a newer revision; null when there is none. */
  readonly conflict: SaveConflict | null
  /** Saves on top of the newer revision of a conflict: that one stays in the history. */
  readonly saveOnTop: () => void
  readonly closeConflict: () => void
}

/** Saving to the server, one save at a time. */
export function useSaving(session: UnitSession): Saving {
  const toast = useToast()
  const [conflict, setConflict] = useState<SaveConflict | null>(null)
  const running = useRef(false)
  const run = useCallback(
    async (note?: string, asNew = false) => {
      if (running.current) return
      const fault = unitNameFault(session.state.name)
      if (fault) {
        toast({ text: `${fault}. Rename the unit, then save it.`, tone: 'error' })
        return
      }
      running.current = true
      session.update({ saving: 'saving' })
      const content = session.content
      const { saved: before, opened } = session.state
      const base = asNew ? null : before
      const outcome = await saveUnit(content, base, note)
      running.current = false
      if (session.state.opened !== opened) {
        // Another unit has been opened in the meantime: that one was not saved.
        toast(outcome.kind === 'saved' ? { text: `${content.name} was saved as revision ${outcome.saved.revision}.` } : { text: outcome.kind === 'conflict' ? outcome.conflict.message : outcome.message, tone: 'error' })
        return
      }
      if (outcome.kind === 'saved') {
        session.update({ saving: 'idle', saved: outcome.saved, savedContent: content, draftKept: false })
        // The address now names the unit, so that reloading opens it; the page, with its undo history, stays.
        if (!base) window.history.replaceState(null, '', `/units/${encodeURIComponent(outcome.saved.id)}`)
        await settleDraft(session, before)
        toast({ text: `Saved as revision ${outcome.saved.revision}.` })
        return
      }
      session.update({ saving: 'failed' })
      if (outcome.kind === 'conflict') setConflict(outcome.conflict)
      else toast({ text: outcome.message, tone: 'error' })
    },
    [session, toast],
  )
  const saveOnTop = () => {
    const { saved } = session.state
    if (!saved || !conflict) return
    session.update({ saved: { ...saved, revision: conflict.revision } })
    setConflict(null)
    void run()
  }
  return { save: useCallback((note, asNew) => void run(note, asNew), [run]), conflict, saveOnTop, closeConflict: () => setConflict(null) }
}
