import { hasChanges, newFileId, type UnitContent, type UnitSession } from './unit-session'

/** Who saved a newer revision, in words; whoever looks at it may have, in another tab or browser. */
export type SavedBy = 'by you elsewhere' | 'by somebody else' | 'in between'

export type OnTaken = (unit: UnitSession, revision: number, by: SavedBy) => void

/** Which revision of a unit is being read at the moment; a save in another tab is heard of from there and from the server. */
const reading = new WeakMap<UnitSession, number>()

/** A newer revision of the unit was saved elsewhere. It is taken over where nothing is changed here, which `onTaken` hears of; otherwise a notice says so. */
export async function hearSaved(unit: UnitSession, revision: number, by: SavedBy, onTaken: OnTaken): Promise<void> {
  const isNews = () => unit.state.saved !== null && revision > unit.state.saved.revision
  if (!isNews() || (reading.get(unit) ?? 0) >= revision) return
  reading.set(unit, revision)
  const latest = hasChanges(unit.state) ? null : await readLatest(unit)
  reading.delete(unit)
  if (!isNews()) return
  // Something may have been typed while it was read.
  if (latest === null || hasChanges(unit.state)) unit.update({ elsewhere: { kind: 'saved', revision, by } })
  else {
    show(unit, latest)
    onTaken(unit, latest.revision, by)
  }
}

/** Puts the newest revision of a saved unit in the place of what is here, changed or not. Says its number; null where it can't be read. */
export async function takeRevision(unit: UnitSession): Promise<number | null> {
  const latest = await readLatest(unit)
  if (latest) show(unit, latest)
  return latest?.revision ?? null
}

/** The number of a saved unit's newest revision; null where it can't be read. */
export async function latestRevision(unit: UnitSession): Promise<number | null> {
  return (await readLatest(unit))?.revision ?? null
}

interface Latest {
  readonly id: string
  readonly revision: number
  readonly content: UnitContent
}

async function readLatest(unit: UnitSession): Promise<Latest | null> {
  const { saved } = unit.state
  if (!saved) return null
  try {
    const response = await fetch(`/api/v1/units/${encodeURIComponent(saved.id)}`)
    if (!response.ok) return null
    const { name, manager, target, revision, files } = (await response.json()) as Pick<UnitContent, 'name' | 'manager' | 'target'> & { revision: number; files: { path: string; content: string }[] }
    return { id: saved.id, revision, content: { name, chosenType: null, manager, target, files: files.map(({ path, content: text }) => ({ id: unit.fileWithPath(path)?.id ?? newFileId(), path, text })) } }
  } catch {
    return null
  }
}

function show(unit: UnitSession, { id, revision, content }: Latest): void {
  unit.replaceContent(content, { saved: { id, revision }, savedContent: content, elsewhere: null, draftKept: false, saving: 'idle' })
}
