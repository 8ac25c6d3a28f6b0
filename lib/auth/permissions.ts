/** What somebody may do in a workspace; each role may do what those before it may. */
export const roles = ['viewer', 'author', 'reviewer', 'owner'] as const
export type Role = (typeof roles)[number]

/** Who asks: a person, with what they are in which workspace. */
export interface Viewer {
  readonly id: string
  readonly name: string
  readonly email: string
  /** Runs this server. */
  readonly serverOwner: boolean
  /** The browser in which the person is signed in; null for the one who uses the server of their own machine without an account. */
  readonly sessionId: string | null
  readonly roles: ReadonlyMap<string, Role>
}

/** A workspace, as far as permissions depend on it. */
export interface WorkspaceSubject {
  readonly id: string
}

/** A unit, as far as permissions depend on it. */
export interface UnitSubject {
  readonly id: string
  readonly workspaceId: string
}

/** A review, as far as permissions depend on it. */
export interface ReviewSubject {
  readonly id: string
  readonly workspaceId: string
  readonly authorId: string
}

/** Each of these answers whether the viewer may do something; there is no other place that does. */
export const canReadWorkspace = (viewer: Viewer, { id }: WorkspaceSubject) => is('viewer', viewer, id)
export const canCreateUnit = (viewer: Viewer, { id }: WorkspaceSubject) => is('author', viewer, id)
export const canManageWorkspace = (viewer: Viewer, { id }: WorkspaceSubject) => is('owner', viewer, id)
export const canReadUnit = (viewer: Viewer, { workspaceId }: UnitSubject) => is('viewer', viewer, workspaceId)
export const canEditUnit = (viewer: Viewer, { workspaceId }: UnitSubject) => is('author', viewer, workspaceId)
export const canPropose = (viewer: Viewer, { id }: WorkspaceSubject) => is('author', viewer, id)
export const canReadReview = (viewer: Viewer, { workspaceId }: ReviewSubject) => is('viewer', viewer, workspaceId)
export const canComment = (viewer: Viewer, { workspaceId }: ReviewSubject) => is('author', viewer, workspaceId)
/** Changes to a proposal are its author's; owners see to what its author left lying. */
export const canChangeReview = (viewer: Viewer, { workspaceId, authorId }: ReviewSubject) => (viewer.id === authorId && is('author', viewer, workspaceId)) || is('owner', viewer, workspaceId)
/** Whether the viewer's approval counts, as far as roles go; nobody approves what they wrote themselves. */
export const canApprove = (viewer: Viewer, { workspaceId }: ReviewSubject) => is('reviewer', viewer, workspaceId)
export const canMerge = (viewer: Viewer, { workspaceId }: ReviewSubject) => is('author', viewer, workspaceId)
export const canPublish = (viewer: Viewer) => viewer.serverOwner || [...viewer.roles.values()].some((role) => role !== 'viewer')
export const canManageServer = (viewer: Viewer) => viewer.serverOwner
/** Whoever is signed in may see to their own account. */
export const canManageOwnAccount = (viewer: Viewer) => viewer.sessionId !== null

function is(least: Role, viewer: Viewer, workspaceId: string): boolean {
  const role = viewer.roles.get(workspaceId)
  return role !== undefined && roles.indexOf(role) >= roles.indexOf(least)
}
