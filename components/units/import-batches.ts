import { askServer } from '@/components/session/ask-server'
import type { Manager } from '@/lib/exec-schema'

export interface UnitToImport {
  readonly name: string
  readonly manager: Manager
  readonly target: string
  readonly files: readonly { readonly path: string; readonly content: string }[]
}

/** What the server made of one unit. */
export type Imported = { readonly name: string } & ({ readonly outcome: 'created' | 'changed' | 'same'; readonly id: string } | { readonly outcome: 'refused'; readonly reason: string })

/** What goes into one request: few enough units that each step is soon over, and less text than a request may have. */
const [MOST_UNITS, MOST_CHARACTERS] = [20, 600_000]

/** Splits units into what is sent at once; a unit that is longer than that goes alone. */
export function batchesOf(units: readonly UnitToImport[]): UnitToImport[][] {
  const batches: UnitToImport[][] = []
  let room = 0
  for (const unit of units) {
    const size = unit.files.reduce((sum, { path, content }) => sum + path.length + content.length, 0)
    const last = batches.at(-1)
    if (last && last.length < MOST_UNITS && size <= room) {
      last.push(unit)
      room -= size
    } else {
      batches.push([unit])
      room = MOST_CHARACTERS - size
    }
  }
  return batches
}

/** Saves units in a workspace and answers with what became of each. Throws an Error with a sentence where that fails. */
export async function importBatch(workspace: string, units: readonly UnitToImport[], message: string): Promise<readonly Imported[]> {
  const unreachable = 'The server can’t be reached. What was imported so far is kept; import the rest when it is back.'
  const body = JSON.stringify({ workspace, units, ...(message !== '' && { message }) })
  return ((await askServer('/api/v1/import', unreachable, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })) as { readonly units: readonly Imported[] }).units
}
