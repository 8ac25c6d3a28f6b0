'use client'

import { useEffect } from 'react'
import type { Desk } from '@/components/session/desk'
import { SHARE_PREFIX } from '@/components/session/share-prefix'
import { sameContent, UnitSession } from '@/components/session/unit-session'
import { useToast } from '@/components/ui/toast'

/** Opens the unit that the address holds, once drafts are back, and whenever such an address is entered later. */
export function useSharedUnit(desk: Desk, ready: boolean): void {
  const toast = useToast()
  useEffect(() => {
    if (!ready) return
    const open = async () => {
      const { hash, pathname, search } = window.location
      if (!hash.startsWith(SHARE_PREFIX)) return
      const link = await import('@/components/session/share-link').catch(() => null)
      if (!link) {
        toast({ text: 'What opens links could not be loaded. The link is still in the address: reload the page once the server answers.', tone: 'error' })
        return
      }
      if (window.location.hash !== hash) return
      // The text is in the editor from now on; it need not stay in the address, which others may see.
      window.history.replaceState(null, '', pathname + search)
      const shared = link.readShareFragment(hash)
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
    const follow = () => void open()
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [desk, ready, toast])
}
