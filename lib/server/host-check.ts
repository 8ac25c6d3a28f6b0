import type { IncomingHttpHeaders } from 'node:http'
import type { ErrorCode } from '../api/error-status'
import type { OwnAddress } from './own-address'

/** Why a request is not answered; its status is that of the code. */
export interface Refusal {
  code: ErrorCode
  message: string
}

/**
 * Refuses requests that a page from elsewhere has caused. Listening on this machine alone does not keep those out: a foreign page can send
 * requests to localhost, which the Origin shows, or have its own name resolve to 127.0.0.1, which the Host shows.
 */
export function checkRequest({ host, origin }: IncomingHttpHeaders, own: OwnAddress): Refusal | undefined {
  if (!host || !own.hosts.includes(host.toLowerCase())) return { code: 'foreign-host', message: `This server only answers to its own name; open ${own.origin} instead.` }
  if (origin !== undefined && !own.origins.includes(origin.toLowerCase())) return { code: 'foreign-origin', message: `Only pages of ${own.origin} may send requests to this server.` }
  return undefined
}
