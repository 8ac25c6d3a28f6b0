import type { RequestErrorCode } from './error-status'

/** A request that was refused before any operation began. */
export class RequestError extends Error {
  override readonly name = 'RequestError'

  constructor(
    readonly code: RequestErrorCode,
    message: string,
  ) {
    super(message)
  }
}
