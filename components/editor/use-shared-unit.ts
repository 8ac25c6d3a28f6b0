'use client'

import { useEffect } from 'react'
import type { Desk } from '@/components/session/desk'
import { isShareFragment, readShareFragment } from '@/components/session/share-link'
import { sameContent, UnitSession } from '@/components/session/unit-session'
import { useToast } from '@/components/ui/toast'

/** Opens the unit that the address holds, once drafts are back, and whenever such an address is entered later. */
export function useSharedUnit(desk: Desk, ready: boolean): void {
  const toast = useToast()
  useEffect(() => {
    if (!ready) return
    const open = () => {
      const { hash, pathname, search } = window.location
      if (!isShareFragment(hash)) return
      const shared = readShareFragment(hash)
      // The text is in the editor from now on; it need not stay in the address, which others may see.
      window.history.replaceState(null, '', pathname + search)
      if (!shared) {
        toast({ text: 'The link is damaged, perhaps cut off where it was copied. Nothing was opened.', tone: 'error' })
        return
      }
      const unit = new UnitSession({ content: shared, saved: null })
      const known = desk.state.units.find((each) => sameContent(each.content, unit.content))
      if (known) desk.activate(known)
      else {
        unit.update({ savedContent: null })
        desk.open([unit])
      }
      toast({ text: `${shared.name} was opened from the link.` })
    }
    open()
    window.addEventListener('hashchange', open)
    return () => window.removeEventListener('hashchange', open)
  }, [desk, ready, toast])
}
