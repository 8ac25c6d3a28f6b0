import { AccessError } from '@/lib/auth/errors'
import { WorkspaceError } from '@/lib/operation/errors'
import type { ErrorCode } from './error-status'
import { RequestError } from './errors'

export interface ErrorDescription {
  readonly code: ErrorCode
  /** What happened and what to do, for people. */
  readonly message: string
  /** For a conflict: the revision that is newer. */
  readonly revision?: number
}

/** Says of anything that was thrown what the one who asked may know. */
export function describeError(error: unknown): ErrorDescription {
  if (error instanceof RequestError || error instanceof AccessError) return { code: error.code, message: error.message }
  if (error instanceof WorkspaceError) {
    const { code, message, revision } = error
    return revision === null ? { code, message } : { code, message, revision }
  }
  if (isConnectionFailure(error)) {
    return { code: 'database-unavailable', message: 'The database does not answer, so nothing was read or saved; see that it runs and try again.' }
  }
  return { code: 'internal', message: 'Something went wrong on the server and nothing was saved; try again, and look at what the server printed if it goes on.' }
}

/** Prisma's P1xxx are about the connection, P2024 and P2028 about not getting one in time; below them are the codes of the operating system and of PostgreSQL. */
const CONNECTION_CODE = /^(P1\d{3}|P2024|P2028|ECONN\w+|ENOENT|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|57P0\d|53300|08\w{3})$/
const CONNECTION_MESSAGE = /Can't reach database server|Connection terminated|timeout exceeded when trying to connect|DatabaseNotReachable/

function isConnectionFailure(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown }
    if ((typeof code === 'string' && CONNECTION_CODE.test(code)) || CONNECTION_MESSAGE.test(cause.message)) return true
  }
  return false
}
