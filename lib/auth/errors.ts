/** All the ways in which somebody can be refused because of who they are, or are not. */
export type AccessErrorCode =
  | 'signed-out'
  | 'forbidden'
  | 'wrong-credentials'
  | 'too-many-attempts'
  | 'weak-password'
  | 'invalid-person'
  | 'email-taken'
  | 'wrong-set-up-code'
  | 'already-set-up'
  | 'set-up-first'
  | 'link-not-valid'

/** Somebody was refused. The message says what to do; nothing was changed. */
export class AccessError extends Error {
  override readonly name = 'AccessError'

  constructor(
    readonly code: AccessErrorCode,
    message: string,
  ) {
    super(message)
  }
}

/** Says that one has to sign in for this. */
export function signedOut(): AccessError {
  return new AccessError('signed-out', 'You are not signed in, or no longer; sign in and try again.')
}

/** Says that a link was used, has expired or was taken back, or never was; which of them is not told. */
export function linkNotValid(): AccessError {
  return new AccessError('link-not-valid', 'This link is not valid, or no longer: each works once and for a limited time. Ask for a new one.')
}
