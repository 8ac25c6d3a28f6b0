import type { AccessErrorCode } from '@/lib/auth/errors'
import type { WorkspaceErrorCode } from '@/lib/operation/errors'

/** Refusals that have to do with the request itself. */
export type RequestErrorCode =
  | 'invalid-json'
  | 'invalid-request'
  | 'body-too-large'
  | 'unknown-path'
  | 'method-not-allowed'
  | 'database-unavailable'
  | 'internal'

/** Refusals of the server around the application, which never sees such requests. */
type ServerErrorCode = 'foreign-host' | 'foreign-origin' | 'bad-address'

export type ErrorCode = RequestErrorCode | ServerErrorCode | AccessErrorCode | WorkspaceErrorCode

/** The one place that says with which status an error is answered, by the application and by the server around it. */
export const errorStatus: Readonly<Record<ErrorCode, number>> = {
  'bad-address': 400,
  'invalid-json': 400,
  'invalid-request': 400,
  'invalid-unit-name': 400,
  'invalid-path': 400,
  'duplicate-path': 400,
  'no-files': 400,
  'too-many-files': 400,
  'unknown-target': 400,
  'workspace-needed': 400,
  'host-not-found': 404,
  'host-in-use': 409,
  'invalid-name': 400,
  'invalid-text': 400,
  'invalid-anchor': 400,
  'no-changes': 400,
  'too-many-changes': 400,
  'invalid-person': 400,
  'weak-password': 400,
  'signed-out': 401,
  'wrong-credentials': 401,
  forbidden: 403,
  'wrong-set-up-code': 403,
  'set-up-first': 403,
  'foreign-host': 403,
  'foreign-origin': 403,
  'unknown-path': 404,
  'unit-not-found': 404,
  'revision-not-found': 404,
  'published-unit-not-found': 404,
  'workspace-not-found': 404,
  'member-not-found': 404,
  'invitation-not-found': 404,
  'link-not-valid': 404,
  'review-not-found': 404,
  'patch-set-not-found': 404,
  'thread-not-found': 404,
  'comment-not-found': 404,
  'method-not-allowed': 405,
  conflict: 409,
  'unit-archived': 409,
  'already-set-up': 409,
  'email-taken': 409,
  'name-taken': 409,
  'last-owner': 409,
  'review-ended': 409,
  'not-approved': 409,
  'own-review': 403,
  outdated: 409,
  conflicting: 409,
  'body-too-large': 413,
  'file-too-large': 413,
  'too-many-attempts': 429,
  internal: 500,
  'database-unavailable': 503,
}
