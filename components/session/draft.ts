import { newFileId, sourceOf, UnitSession, type SavedUnit, type UnitContent } from './unit-session'

/** What the browser keeps of a unit that is being edited. */
export interface Draft {
  readonly content: UnitContent
  /** The revision that the text was changed from; null for a scratch unit. */
  readonly saved: SavedUnit | null
  readonly activePath: string
  readonly keptAt: number
}

/** What the browser keeps of the scratch units of a tab. */
export interface ScratchDrafts {
  readonly units: readonly Draft[]
  /** The number of the unit in front. */
  readonly active: number
  readonly keptAt: number
}

/** The draft of a unit as it is now. */
export function draftOf({ content, state }: UnitSession): Draft {
  return { content, saved: state.saved, activePath: state.files.find((file) => file.id === state.activeFile)?.path ?? '', keptAt: Date.now() }
}

/** Brings a draft back into a unit. */
export function restoreDraft(unit: UnitSession, { content, saved, activePath }: Draft): void {
  const files = content.files.map((file) => ({ ...sourceOf(file), id: newFileId() }))
  unit.replaceContent({ ...content, files }, { saved, draftKept: true, activeFile: files.find((file) => file.path === activePath)?.id ?? files[0]?.id ?? '' })
}

/** A scratch unit with a draft's content, which nobody else has. */
export function unitOfDraft(draft: Draft): UnitSession {
  const unit = new UnitSession({ content: draft.content, saved: null })
  restoreDraft(unit, { ...draft, saved: null })
  unit.update({ savedContent: null })
  return unit
}
