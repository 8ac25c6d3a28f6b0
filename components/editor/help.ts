import type { LanguageClient } from '@/components/session/language-client'
import type { UnitSession } from '@/components/session/unit-session'
import { LineIndex } from '@/lib/exec-schema'
import { DOCS } from '@/lib/docs/page'
import { clock } from './monaco/editor-context'

/** A page that was asked for; when it is asked for again it is another one of these, so that what is done about it is done again. */
export interface AskedPage {
  readonly address: string
}

const listeners = new Set<(address: string) => void>()

/** Shows a page of the documentation beside the text. */
export function showHelp(address: string): void {
  for (const listener of listeners) listener(address)
}

/** Hears of pages that are asked for, until what it gives back is called. */
export function onHelp(listener: (address: string) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The page about what the cursor is at: a word, else the setting of its line; where there is neither, the page that all begins with. */
export async function pageAtCursor(language: LanguageClient, session: UnitSession): Promise<string> {
  const file = session.fileWithId(session.state.activeFile)
  if (!file) return DOCS
  const { line, column } = session.state.cursor
  const lines = new LineIndex(file.text)
  for (const offset of [lines.offsetAt({ line, column }), lines.offsetAt({ line, column: 1 })]) {
    const hover = await language.ask(session, file.path, (service, place) => service.hover(place, offset, clock()))
    if (hover?.docs) return hover.docs
  }
  return DOCS
}
