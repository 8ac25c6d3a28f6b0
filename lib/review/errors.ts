import { WorkspaceError, type WorkspaceErrorCode } from '@/lib/operation/errors'

/** Says that a review is over. */
export function reviewEnded(): WorkspaceError {
  return new WorkspaceError('review-ended', 'This review is merged or closed, so nothing was changed; open a new one.')
}

/** A refusal with a sentence of its own. */
export function refuse(code: WorkspaceErrorCode, message: string): never {
  throw new WorkspaceError(code, message)
}
