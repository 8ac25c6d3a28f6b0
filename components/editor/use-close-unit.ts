'use client'

import { useCallback } from 'react'
import type { Desk } from '@/components/session/desk'
import type { UnitSession } from '@/components/session/unit-session'
import { useToast } from '@/components/ui/toast'

/** Closes a unit; the toast's Undo brings it back with all that was typed. The last one stays open. */
export function useCloseUnit(desk: Desk): (unit: UnitSession) => void {
  const toast = useToast()
  return useCallback(
    (unit) => {
      if (desk.state.units.length < 2) {
        toast({ text: `${unit.state.name} is the only unit that is open. Open another one, then close it.` })
        return
      }
      const bringBack = desk.close(unit)
      toast({ text: `${unit.state.name} was closed.`, action: { label: 'Undo', run: bringBack } })
    },
    [desk, toast],
  )
}
