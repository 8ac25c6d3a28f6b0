import type { Draft } from './draft'
import { dropDraft, keepDraft } from './draft-storage'
import { hasChanges, type SavedUnit, type SessionState, type UnitSession } from './unit-session'

/** The draft of a unit as it is now. */
export function draftOf(state: SessionState): Draft {
  const { name, chosenType, manager, target, files, saved } = state
  return { content: { name, chosenType, manager, target, files }, saved, activePath: files.find((file) => file.id === state.activeFile)?.path ?? '', keptAt: Date.now() }
}

/** After the unit was saved: what was kept of it as it was before is dropped, and what has been typed while it was being saved is kept for the new revision. */
export async function settleDraft(session: UnitSession, before: SavedUnit | null): Promise<void> {
  const { state } = session
  const dropped = before?.id === state.saved?.id && hasChanges(state) ? null : dropDraft(before)
  if (hasChanges(state)) {
    const draftKept = await keepDraft(draftOf(state))
    if (session.state.opened === state.opened) session.update({ draftKept })
  }
  await dropped
}
