/** Who asks. The server listens on this machine alone and has one user, who owns every unit. */
export interface Viewer {
  readonly name: string
}

/** The unit that is asked for, as far as permissions depend on it. */
export interface OwnedUnit {
  readonly id: string
}

/** Who sends the request. */
export function currentViewer(): Viewer {
  return { name: 'local' }
}

/** With null: whether the viewer may see units at all, as in a list. */
export function canReadUnit(_viewer: Viewer, _unit: OwnedUnit | null): boolean {
  return true
}

/** With null: whether the viewer may create units. */
export function canEditUnit(_viewer: Viewer, _unit: OwnedUnit | null): boolean {
  return true
}

/** Whether the viewer may put units at addresses where everyone who can reach this server reads them. */
export function canPublish(_viewer: Viewer): boolean {
  return true
}
