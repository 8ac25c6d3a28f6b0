import type { Desk } from './desk'
import { draftOf } from './draft'
import { dropDraft, dropScratch, keepDraft, keepScratch, putAside } from './draft-storage'
import { hasChanges, sameContent, type UnitSession } from './unit-session'

/** How long after the last key drafts are written. */
const PAUSE = 200

/**
 * Writes what is changed and not saved shortly after each change, and at once when the page is left. The scratch units of the desk are kept together,
 * each saved unit on its own. Returns what ends it.
 */
export function keepDrafts(desk: Desk): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The saved units of which something is kept here, by id. */
  let kept = new Set<string>()

  const keepNow = (leaving = false) => {
    clearTimeout(timer)
    timer = undefined
    const { units, active } = desk.state
    const changed = units.filter(({ state }) => hasChanges(state))
    const scratch = changed.filter(({ state }) => state.saved === null)
    const scratchDrafts = { units: scratch.map(draftOf), active: Math.max(0, scratch.indexOf(active)), keptAt: Date.now() }
    const saved = changed.flatMap((unit) => (unit.state.saved ? [[unit.state.saved.id, unit] as const] : []))
    if (scratch.length > 0) void keepScratch(scratchDrafts).then((done) => scratch.forEach((unit) => say(unit, done)))
    else void dropScratch()
    for (const [id, unit] of saved) void keepDraft(id, draftOf(unit)).then((done) => say(unit, done))
    if (leaving) putAside(scratch.length > 0 ? scratchDrafts : null, new Map(saved.map(([id, unit]) => [id, draftOf(unit)])))
    for (const { state } of units) if (state.saved && !hasChanges(state)) kept.add(state.saved.id)
    for (const id of kept) if (!saved.some(([other]) => other === id)) void dropDraft(id)
    kept = new Set(saved.map(([id]) => id))
  }
  const say = (unit: UnitSession, draftKept: boolean) => {
    if (unit.state.draftKept !== draftKept && hasChanges(unit.state)) unit.update({ draftKept })
  }
  const keepSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(keepNow, PAUSE, false)
  }
  const leave = () => timer !== undefined && keepNow(true)

  const endings = new Map<UnitSession, () => void>()
  const watch = (unit: UnitSession) => {
    let before = unit.state
    return unit.subscribe(() => {
      const last = before
      before = unit.state
      // What was saved is not to come back as a draft, even if the page is left at once.
      if (last.saved !== before.saved) keepNow()
      else if (!sameContent(last, before) || last.savedContent !== before.savedContent || last.activeFile !== before.activeFile) keepSoon()
    })
  }
  const follow = () => {
    const { units } = desk.state
    for (const [unit, end] of endings) {
      if (units.includes(unit)) continue
      end()
      endings.delete(unit)
    }
    for (const unit of units) if (!endings.has(unit)) endings.set(unit, watch(unit))
    keepSoon()
  }
  follow()
  const unsubscribe = desk.subscribe(follow)
  document.addEventListener('visibilitychange', leave)
  window.addEventListener('pagehide', leave)
  return () => {
    leave()
    unsubscribe()
    for (const end of endings.values()) end()
    document.removeEventListener('visibilitychange', leave)
    window.removeEventListener('pagehide', leave)
  }
}
