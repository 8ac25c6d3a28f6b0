'use client'

import { useCallback, useState } from 'react'
import { useToast } from '@/components/ui/toast'
import type { Desk } from './desk'
import { proposeNext } from './propose'
import { saveUnit, type SaveConflict } from './save-unit'
import type { UnitSession } from './unit-session'
import { unitNameFault } from './unit-paths'

/** How a unit is to be saved. */
interface SavingWay {
  readonly note?: string
  readonly asNew?: boolean
  readonly workspace?: string
}

/** A new unit of somebody who works in several workspaces, and how it was to be saved. */
interface Homeless {
  readonly unit: UnitSession
  readonly way: SavingWay
}

/** A unit that could not be saved because somebody else has saved in between. */
export interface Conflict extends SaveConflict {
  readonly unit: UnitSession
}

export interface Saving {
  /** Saves the unit in front as the next revision, or as a new unit where there is none yet; one of a review as its next patch set. */
  readonly save: (note?: string) => void
  /** What the server said about a newer revision; null when there is none. */
  readonly conflict: Conflict | null
  /** Saves on top of the newer revision of a conflict: that one stays in the history. */
  readonly saveOnTop: () => void
  readonly saveAsNew: () => void
  readonly closeConflict: () => void
  /** The unit of which it has to be said where it is to be saved; null when there is none. */
  readonly homeless: UnitSession | null
  readonly saveIn: (workspace: string) => void
  readonly closeHomeless: () => void
}

/** Saving to the server, one save of a unit at a time. */
export function useSaving(desk: Desk): Saving {
  const toast = useToast()
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [homeless, setHomeless] = useState<Homeless | null>(null)

  const run = useCallback(
    async (unit: UnitSession, way: SavingWay = {}) => {
      const { note, asNew = false } = way
      if (unit.state.saving === 'saving') return
      const fault = unitNameFault(unit.state.name)
      if (fault) {
        toast({ text: `${fault}. Rename the unit, then save it.`, tone: 'error' })
        return
      }
      unit.update({ saving: 'saving' })
      const { content } = unit
      const { proposal } = unit.state
      if (proposal) {
        await proposeNext(content, proposal, note).then(
          (address) => window.location.assign(address),
          (reason: Error) => {
            unit.update({ saving: 'failed' })
            toast({ text: reason.message, tone: 'error' })
          },
        )
        return
      }
      const outcome = await saveUnit(content, asNew ? null : unit.state.saved, way)
      if (outcome.kind === 'saved') {
        unit.update({ saving: 'idle', saved: outcome.saved, savedContent: content, draftKept: false })
        toast({ text: `Saved as revision ${outcome.saved.revision}.` })
        return
      }
      if (outcome.kind === 'workspace-needed') {
        unit.update({ saving: 'idle' })
        setHomeless({ unit, way })
        return
      }
      unit.update({ saving: 'failed' })
      if (outcome.kind === 'conflict') setConflict({ ...outcome.conflict, unit })
      else toast({ text: outcome.message, tone: 'error' })
    },
    [toast],
  )

  const settle = (how: (conflict: Conflict) => void) => () => {
    if (!conflict) return
    setConflict(null)
    how(conflict)
  }
  return {
    save: useCallback((note) => void run(desk.state.active, { note }), [desk, run]),
    conflict,
    saveOnTop: settle(({ unit, revision }) => {
      if (unit.state.saved) unit.update({ saved: { ...unit.state.saved, revision } })
      void run(unit)
    }),
    saveAsNew: settle(({ unit }) => void run(unit, { asNew: true })),
    closeConflict: useCallback(() => setConflict(null), []),
    homeless: homeless?.unit ?? null,
    saveIn: (workspace) => {
      setHomeless(null)
      if (homeless) void run(homeless.unit, { ...homeless.way, workspace })
    },
    closeHomeless: useCallback(() => setHomeless(null), []),
  }
}
