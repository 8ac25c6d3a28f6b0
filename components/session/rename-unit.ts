import type { Desk } from './desk'
import type { LanguageClient } from './language-client'
import { targetOf, type UnitSession } from './unit-session'

/** Gives a unit another name: its files follow, and so do the open units that speak of it. Says in how many places they did. */
export async function renameUnit(desk: Desk, language: LanguageClient, unit: UnitSession, to: string): Promise<number> {
  const from = unit.state.name
  const mentions = (await language.ask(unit, '', (service) => service.rename(from, to, targetOf(unit.state)))) ?? []
  let count = 0
  for (const { place, edits } of mentions) {
    const owner = desk.state.units.find(({ key }) => key === place.unit)
    const file = owner?.fileWithPath(place.path)
    if (!owner || !file) continue
    owner.editAsRead(file, `rename:${from}`, edits)
    count += edits.length
  }
  unit.renameUnit(to)
  unit.update({ chosenType: null })
  return count
}
