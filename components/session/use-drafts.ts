'use client'

import { useEffect, useState } from 'react'
import { useToast } from '@/components/ui/toast'
import type { Desk } from './desk'
import { restoreDraft, unitOfDraft, type Draft } from './draft'
import { readDraft, readScratch } from './draft-storage'
import { keepDrafts } from './keep-drafts'
import { hasChanges, sameContent, type UnitSession } from './unit-session'

export type Tell = ReturnType<typeof useToast>

/**
 * Brings back what was typed before and keeps what is typed from now on. Says whether drafts are still being looked for; then the text is not shown yet,
 * because it would be replaced at once.
 */
export function useDrafts(desk: Desk, expectDraft: boolean): boolean {
  const [restoring, setRestoring] = useState(expectDraft)
  const toast = useToast()

  useEffect(() => {
    let ended = false
    let stop: (() => void) | null = null
    void restoreDrafts(desk, toast, () => ended).then(() => {
      if (ended) return
      setRestoring(false)
      stop = keepDrafts(desk)
    })
    return () => {
      ended = true
      stop?.()
    }
  }, [desk, toast])

  return restoring
}

/** Puts the draft of a saved unit in place of what the server has, which the one action gives back. */
export function bringBack(unit: UnitSession, draft: Draft, tell: Tell): void {
  const { content: before, state: { saved } } = unit
  if (!saved || sameContent(draft.content, before)) return
  restoreDraft(unit, draft)
  tell({
    text: draft.saved?.revision === saved.revision ? 'Changes that were not saved are back.' : `Changes that were made to revision ${draft.saved?.revision} are back; revision ${saved.revision} is newer.`,
    action: { label: 'Discard', run: () => unit.replaceContent(before, { saved, draftKept: false }) },
  })
}

/** The page opens with one unit: a saved one, which may have a draft, or the sample, which gives way to the scratch units of before. */
async function restoreDrafts(desk: Desk, toast: Tell, isEnded: () => boolean): Promise<void> {
  const first = desk.state.active
  const { saved } = first.state
  const [draft, scratch] = await Promise.all([saved && readDraft(saved.id), readScratch(saved === null)])
  if (isEnded()) return
  // What was changed or opened while drafts were being looked for stays in front.
  const untouched = !hasChanges(first.state) && desk.state.active === first
  if (draft && untouched) bringBack(first, draft, toast)
  const units = scratch?.units.map(unitOfDraft) ?? []
  if (units.length === 0) return
  desk.open(units, saved || !untouched ? desk.state.active : (units[scratch!.active] ?? units[0]!))
}
