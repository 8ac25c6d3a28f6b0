import type { LanguageClient } from './language-client'
import type { UnitSession } from './unit-session'

/** Brings the file in front into its usual form, on its undo stack. */
export async function formatFile(language: LanguageClient, unit: UnitSession): Promise<void> {
  const file = unit.fileWithId(unit.state.activeFile)
  const edits = file && (await language.ask(unit, file.path, (service, place) => service.format(place)))
  if (file && edits) unit.editAsRead(file, 'format', edits)
}
