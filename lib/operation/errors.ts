/** All the ways in which an operation on units can be refused. */
export type WorkspaceErrorCode =
  | 'invalid-unit-name'
  | 'invalid-path'
  | 'duplicate-path'
  | 'no-files'
  | 'too-many-files'
  | 'file-too-large'
  | 'unknown-target'
  | 'unit-not-found'
  | 'revision-not-found'
  | 'published-unit-not-found'
  | 'workspace-not-found'
  | 'workspace-needed'
  | 'host-not-found'
  | 'host-in-use'
  | 'member-not-found'
  | 'invitation-not-found'
  | 'invalid-name'
  | 'name-taken'
  | 'last-owner'
  | 'review-not-found'
  | 'review-ended'
  | 'patch-set-not-found'
  | 'thread-not-found'
  | 'comment-not-found'
  | 'invalid-text'
  | 'invalid-anchor'
  | 'no-changes'
  | 'too-many-changes'
  | 'not-approved'
  | 'own-review'
  | 'outdated'
  | 'conflicting'
  | 'unit-archived'
  | 'conflict'

/** An operation that was refused. The message says what to do; nothing was changed. */
export class WorkspaceError extends Error {
  override readonly name = 'WorkspaceError'

  constructor(
    readonly code: WorkspaceErrorCode,
    message: string,
    /** For a conflict: the revision that is newer than the one that the change was made on. */
    readonly revision: number | null = null,
  ) {
    super(message)
  }
}

/** Says the same for a unit that is not there and for one that is someone else's, so that ids can't be tried out. */
export function unitNotFound(): WorkspaceError {
  return new WorkspaceError('unit-not-found', 'There is no unit with this id; look it up in the list of units.')
}

/** Says the same for a workspace that is not there and for one of which the viewer is no member. */
export function workspaceNotFound(): WorkspaceError {
  return new WorkspaceError('workspace-not-found', 'There is no such workspace among yours; ask one of its owners for an invitation.')
}

/** Says the same for a review that is not there and for one in a workspace of others. */
export function reviewNotFound(): WorkspaceError {
  return new WorkspaceError('review-not-found', 'There is no such review; look it up in the list of reviews.')
}

/** Says that a person is not there, or not where they were looked for. */
export function memberNotFound(): WorkspaceError {
  return new WorkspaceError('member-not-found', 'There is no such person here any longer; look at the list of members.')
}

/** Says that a unit has no such revision. */
export function revisionNotFound(number: number): WorkspaceError {
  return new WorkspaceError('revision-not-found', `The unit has no revision ${number}; look it up in its history.`)
}

/** Says the same for an id that there is not and for a key that does not fit, so that neither can be tried out. */
export function publishedUnitNotFound(): WorkspaceError {
  return new WorkspaceError('published-unit-not-found', 'There is no such published unit; look at the link again, and at the key where one is to be removed. What was removed does not come back.')
}

/** Says that revision `head` came after `base`, on which a change is made. */
export function conflict(base: number, head: number): WorkspaceError {
  const message = `Revision ${head} was saved after revision ${base}, which this change is made on; look at what it changed and save again on top of it.`
  return new WorkspaceError('conflict', message, head)
}
