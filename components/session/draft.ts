import type { SavedUnit, UnitContent } from './unit-session'

/** What the browser keeps of a unit that is being edited. */
export interface Draft {
  readonly content: UnitContent
  /** The revision that the text was changed from; null for a scratch unit. */
  readonly saved: SavedUnit | null
  readonly activePath: string
  readonly keptAt: number
}
