import type { Desk } from './desk'
import { newFileId, hasChanges, type UnitContent, type UnitSession } from './unit-session'
import { tabId } from './tab'

/** What tabs tell each other of a saved unit: that they ask about it, that they have changes to it or none any more, and that they saved a revision. */
interface Message {
  readonly kind: 'asks' | 'changed' | 'unchanged' | 'saved'
  readonly unit: string
  readonly tab: string
  readonly revision: number
}

/** What the browser's other tabs do with the unit. */
export type Elsewhere = { readonly kind: 'changed' } | { readonly kind: 'saved'; readonly revision: number }

/**
 * Keeps each saved unit of the desk informed of what other tabs of this browser do with it. A revision that is saved there is taken over where nothing is
 * changed here; `onTaken` hears of that. Returns what ends it.
 */
export function watchOtherTabs(desk: Desk, onTaken: (unit: UnitSession, revision: number) => void): () => void {
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
    if (kind === 'saved' && revision > unit.state.saved!.revision) {
      if (hasChanges(unit.state)) unit.update({ elsewhere: { kind: 'saved', revision } })
      else void takeRevision(unit).then((taken) => taken !== null && onTaken(unit, taken))
    } else if (unit.state.elsewhere?.kind !== 'saved') unit.update({ elsewhere: tabs.size > 0 ? { kind: 'changed' } : null })
  }
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    for (const unit of desk.state.units) if (unit.state.saved?.id === data.unit && data.tab !== tab) hear(unit, data)
  }

  const endings = new Map<UnitSession, () => void>()
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
  const follow = () => {
    for (const [unit, end] of endings) {
      if (desk.state.units.includes(unit)) continue
      end()
      endings.delete(unit)
    }
    for (const unit of desk.state.units) if (!endings.has(unit)) endings.set(unit, watch(unit))
  }
  let unsubscribe = () => undefined as void
  let ended = false
  void tabId().then((id) => {
    if (ended) return
    tab = id
    follow()
    unsubscribe = desk.subscribe(follow)
  })
  return () => {
    ended = true
    unsubscribe()
    for (const end of endings.values()) end()
    channel.close()
  }
}

/** Puts the newest revision of a saved unit in the place of what is here. Says its number; null where it can't be read. */
export async function takeRevision(unit: UnitSession): Promise<number | null> {
  const { saved } = unit.state
  if (!saved) return null
  try {
    const response = await fetch(`/api/v1/units/${encodeURIComponent(saved.id)}`)
    if (!response.ok) return null
    const { name, manager, target, revision, files } = (await response.json()) as Pick<UnitContent, 'name' | 'manager' | 'target'> & { revision: number; files: { path: string; content: string }[] }
    const content: UnitContent = { name, chosenType: null, manager, target, files: files.map(({ path, content: text }) => ({ id: unit.fileWithPath(path)?.id ?? newFileId(), path, text })) }
    unit.replaceContent(content, { saved: { id: saved.id, revision }, savedContent: content, elsewhere: null, draftKept: false, saving: 'idle' })
    return revision
  } catch {
    return null
  }
}
