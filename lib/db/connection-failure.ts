import { Failure } from '../../scripts/bootstrap/failure.mjs'
import { parseConnection } from './connection'

const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'it closed the connection',
  ENOTFOUND: 'no such host is known',
  EAI_AGAIN: 'the name of the host cannot be looked up now',
  ENOENT: 'there is no such socket',
  EACCES: 'this user may not use the socket',
  ETIMEDOUT: 'it does not answer',
  EHOSTUNREACH: 'there is no way to that host',
  ENETUNREACH: 'there is no way to that network',
  '28P01': 'it does not accept this user and password',
  '28000': 'it does not let this user in',
  '3D000': 'it has no such database',
  '53300': 'it has no connections left',
  '57P03': 'it is still starting or is shutting down',
}

/** Says in one sentence why there is no connection. The address is put together from its parts, so that its password is never shown. */
export function connectionFailure(error: unknown, url: string): Failure {
  if (error instanceof Failure) return error
  const place = placeOf(url)
  if (!place) return new Failure('DATABASE_URL is not the address of a PostgreSQL database; write postgresql://USER:PASSWORD@HOST:PORT/DATABASE.')
  return new Failure(
    `The database ${place} that DATABASE_URL names cannot be used: ${reason(error)}; start it, correct DATABASE_URL, ` +
      'or unset DATABASE_URL to use the built-in database.',
  )
}

function placeOf(url: string): string | undefined {
  if (!/^postgres(ql)?:\/\//.test(url)) return undefined
  try {
    const { host = 'localhost', port = 5432, database = '', user } = parseConnection(url).config
    return `${database} at ${host}:${port}${user ? ` (user ${user})` : ''}`
  } catch {
    return undefined
  }
}

function reason(error: unknown): string {
  // A host with several addresses fails with one error for each of them.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error
  const known = REASONS[(first as { code?: string } | undefined)?.code ?? '']
  if (known) return known
  const message = first instanceof Error ? first.message : String(first)
  if (/timeout/i.test(message)) return 'it does not answer'
  return /terminated/.test(message) ? 'it closed the connection' : message
}
