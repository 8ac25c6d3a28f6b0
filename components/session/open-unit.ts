import { dropDraft } from './draft-storage'
import { takeFreshScratchKey } from './scratch-key'
import type { UnitContent, UnitSession } from './unit-session'

let lastOpened = 0

/**
 * Puts another unit in the place of the present one, as a scratch unit: saving it makes a new unit, and the address no longer names the one before.
 * What is given back brings the unit before back, together with what it was saved as.
 */
export function openUnit(session: UnitSession, content: UnitContent): () => void {
  const before = session.state
  const address = window.location.href
  const opened = ++lastOpened
  // The scratch unit that may be kept in this browser has nothing to do with a saved unit that is left.
  const giveBack = before.saved ? takeFreshScratchKey() : null
  session.replaceContent(content, { saved: null, savedContent: null, saving: 'idle', draftKept: false, opened })
  if (before.saved) window.history.replaceState(null, '', '/')
  return () => {
    const { name, chosenType, manager, target, files, activeFile, saved, savedContent } = before
    session.replaceContent({ name, chosenType, manager, target, files }, { activeFile, saved, savedContent, saving: 'idle', draftKept: false, opened: before.opened })
    if (giveBack) {
      void dropDraft(null)
      giveBack()
    }
    if (window.location.pathname !== new URL(address).pathname) window.history.replaceState(null, '', address)
  }
}
