'use client'

import { useEffect } from 'react'
import type { Desk } from '@/components/session/desk'
import type { UnitSession } from '@/components/session/unit-session'

/** The address names the unit in front where it is a saved one, so that reloading opens it again. The page, with its undo history, stays. */
export function useAddress(desk: Desk): void {
  useEffect(() => {
    const follow = () => {
      const { saved, proposal } = desk.state.active.state
      // A proposal is opened again by the address of its page.
      if (proposal) return
      const path = saved ? `/units/${encodeURIComponent(saved.id)}` : '/'
      if (window.location.pathname !== path) window.history.replaceState(null, '', path + window.location.search)
    }
    let endUnit = () => undefined as void
    let front: UnitSession | null = null
    const followFront = () => {
      if (desk.state.active === front) return
      front = desk.state.active
      endUnit()
      endUnit = front.subscribe(follow)
      follow()
    }
    followFront()
    const unsubscribe = desk.subscribe(followFront)
    return () => {
      unsubscribe()
      endUnit()
    }
  }, [desk])
}
