import type { Desk } from './desk'
import { hearSaved, type OnTaken, type SavedBy } from './newer-revision'
import { tabId } from './tab'
import { hasChanges, type UnitSession } from './unit-session'
import { watchUnits } from './watch-units'

/** What tabs tell each other of a saved unit: that they ask about it, that they have changes to it or none any more, and that they saved a revision. */
interface Message {
  readonly kind: 'asks' | 'changed' | 'unchanged' | 'saved'
  readonly unit: string
  readonly tab: string
  readonly revision: number
}

/** What is done with the unit elsewhere: it is being changed in another tab of the browser, or a newer revision was saved. */
export type Elsewhere = { readonly kind: 'changed' } | { readonly kind: 'saved'; readonly revision: number; readonly by: SavedBy }

/**
 * Keeps each saved unit of the desk informed of what other tabs of this browser do with it. A revision that is saved there is taken over where nothing is
 * changed here; `onTaken` hears of that. Returns what ends it.
 */
export function watchOtherTabs(desk: Desk, onTaken: OnTaken): () => void {
  if (!('BroadcastChannel' in globalThis)) return () => undefined
  const channel = new BroadcastChannel('unitwright-units')
  let tab = ''
  const post = (kind: Message['kind'], unit: UnitSession) => {
    const { saved } = unit.state
    if (saved && tab !== '') channel.postMessage({ kind, unit: saved.id, tab, revision: saved.revision } satisfies Message)
  }
  const changedIn = new Map<UnitSession, Set<string>>()
  const hear = (unit: UnitSession, { kind, tab: from, revision }: Message) => {
    const tabs = changedIn.get(unit) ?? new Set()
    changedIn.set(unit, tabs)
    if (kind === 'asks') return hasChanges(unit.state) ? post('changed', unit) : undefined
    if (kind === 'changed') tabs.add(from)
    else tabs.delete(from)
    if (kind === 'saved' && revision > unit.state.saved!.revision) void hearSaved(unit, revision, 'by you elsewhere', onTaken)
    else if (unit.state.elsewhere?.kind !== 'saved') unit.update({ elsewhere: tabs.size > 0 ? { kind: 'changed' } : null })
  }
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    for (const unit of desk.state.units) if (unit.state.saved?.id === data.unit && data.tab !== tab) hear(unit, data)
  }

  const watch = (unit: UnitSession) => {
    let before = unit.state
    post('asks', unit)
    const unsubscribe = unit.subscribe(() => {
      const last = before
      before = unit.state
      if (last.saved && before.saved?.id === last.saved.id && before.saved.revision > last.saved.revision) post('saved', unit)
      const [had, has] = [hasChanges(last), hasChanges(before)]
      if (had !== has) post(has ? 'changed' : 'unchanged', unit)
    })
    return () => {
      unsubscribe()
      if (hasChanges(unit.state)) post('unchanged', unit)
    }
  }
  let end = () => undefined as void
  let ended = false
  void tabId().then((id) => {
    if (ended) return
    tab = id
    end = watchUnits(desk, watch)
  })
  return () => {
    ended = true
    end()
    channel.close()
  }
}
