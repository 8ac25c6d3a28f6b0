import { canEditUnit, canPublish, canReadUnit, currentViewer, type OwnedUnit, type Viewer } from '@/lib/auth/permissions'
import { unitNotFound } from '@/lib/workspace/errors'
import { RequestError } from './errors'

/** The viewer, who may read the unit. One who may not hears what is said of a unit that does not exist. */
export function authoriseReading(unit: OwnedUnit | null): Viewer {
  const viewer = currentViewer()
  if (canReadUnit(viewer, unit)) return viewer
  throw unit ? unitNotFound() : new RequestError('forbidden', 'You may not see these units; ask their owner for access.')
}

/** The viewer, who may change the unit. */
export function authoriseEditing(unit: OwnedUnit | null): Viewer {
  const viewer = authoriseReading(unit)
  if (canEditUnit(viewer, unit)) return viewer
  throw new RequestError('forbidden', 'You may read these units but not change them; ask their owner for access.')
}

/** The viewer, who may publish units. */
export function authorisePublishing(): Viewer {
  const viewer = currentViewer()
  if (canPublish(viewer)) return viewer
  throw new RequestError('forbidden', 'You may not publish units on this server; ask those who run it for leave.')
}
