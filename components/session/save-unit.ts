import type { UnitContent, SavedUnit } from './unit-session'

export type SaveOutcome = { readonly kind: 'saved'; readonly saved: SavedUnit } | { readonly kind: 'conflict'; readonly conflict: SaveConflict } | { readonly kind: 'workspace-needed' } | { readonly kind: 'failed'; readonly message: string }

/** Somebody else has saved in between. */
export interface SaveConflict {
  readonly message: string
  /** The revision that is newer. */
  readonly revision: number
}

/** Saves a unit on the server: as a new one, for which whoever works in several workspaces has to name one, or as the next revision of the one it was opened from. Never throws. */
export async function saveUnit(content: UnitContent, base: SavedUnit | null, { note, workspace }: { readonly note?: string; readonly workspace?: string }): Promise<SaveOutcome> {
  const files = content.files.map((file) => ({ path: file.path, content: file.text }))
  const body = { name: content.name, manager: content.manager, target: content.target, files, ...(note ? { message: note } : {}), ...(base ? { baseRevision: base.revision } : { workspace }) }
  try {
    const response = await fetch(base ? `/api/v1/units/${encodeURIComponent(base.id)}` : '/api/v1/units', {
      method: base ? 'PUT' : 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answer: unknown = await response.json().catch(() => null)
    if (!response.ok) return refused(response.status, answer)
    const { id, revision } = answer as { id?: string; revision: number }
    return { kind: 'saved', saved: { id: base?.id ?? id!, revision } }
  } catch {
    return { kind: 'failed', message: 'The server can’t be reached. Your text is kept in this browser; save again when it is back.' }
  }
}

function refused(status: number, answer: unknown): SaveOutcome {
  const error = (answer as { error?: { code?: string; message?: string; revision?: number } } | null)?.error
  if (error?.code === 'workspace-needed') return { kind: 'workspace-needed' }
  const message = error?.message ?? `The server answered with status ${status}. Your text is kept in this browser.`
  return error?.code === 'conflict' && error.revision !== undefined ? { kind: 'conflict', conflict: { message, revision: error.revision } } : { kind: 'failed', message }
}
