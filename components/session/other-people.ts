import { hearServer, type Heard } from '@/components/live/hear-server'
import type { Desk } from './desk'
import { hearSaved, latestRevision, type OnTaken } from './newer-revision'
import type { UnitSession } from './unit-session'
import { watchUnits } from './watch-units'

/**
 * Keeps each saved unit of the desk informed of what others save, through the server. A revision that is saved there is taken over where nothing is changed
 * here; `onTaken` hears of that. Nobody is listened to as long as all units are scratch units. Returns what ends it.
 */
export function watchOtherPeople(desk: Desk, onTaken: OnTaken): () => void {
  const hear = (heard: Heard) => {
    for (const unit of desk.state.units) {
      const { saved } = unit.state
      if (!saved) continue
      if (heard.kind === 'change' && !savesMany.includes(heard.event.operation)) {
        const { details: { unitId, revision }, isOwn } = heard.event
        if (unitId === saved.id && revision !== undefined) void whenSaved(unit).then(() => hearSaved(unit, revision, isOwn ? 'by you elsewhere' : 'by somebody else', onTaken))
      } else {
        void whenSaved(unit)
          .then(() => latestRevision(unit))
          .then((revision) => (revision === null ? undefined : hearSaved(unit, revision, 'in between', onTaken)))
      }
    }
  }
  let stop: (() => void) | null = null
  const begin = (unit: UnitSession) => {
    if (unit.state.saved) stop ??= hearServer(hear)
  }
  const end = watchUnits(desk, (unit) => {
    begin(unit)
    return unit.subscribe(() => begin(unit))
  })
  return () => {
    end()
    stop?.()
  }
}

/** Operations that save many units, of which no list is told. */
const savesMany = ['merge-review', 'import-units']

/** What this tab saves is heard of by it as well, perhaps before the answer to its own request. */
function whenSaved(unit: UnitSession): Promise<void> {
  return new Promise((resolve) => {
    if (unit.state.saving !== 'saving') return resolve()
    const unsubscribe = unit.subscribe(() => {
      if (unit.state.saving === 'saving') return
      unsubscribe()
      resolve()
    })
  })
}
