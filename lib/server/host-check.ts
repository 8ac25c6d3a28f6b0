import type { IncomingHttpHeaders } from 'node:http'
import type { ErrorCode } from '../api/error-status'

/** Why a request is not answered; its status is that of the code. */
export interface Refusal {
  code: ErrorCode
  message: string
}

const NAMES = ['localhost', '127.0.0.1', '[::1]']

/**
 * Refuses requests that a page from elsewhere has caused. Listening on this machine alone does not keep those out: a foreign page can send
 * requests to localhost, which the Origin shows, or have its own name resolve to 127.0.0.1, which the Host shows.
 */
export function checkRequest({ host, origin }: IncomingHttpHeaders, port: number): Refusal | undefined {
  const hosts = NAMES.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]))
  const own = `http://localhost:${port}`
  if (!host || !hosts.includes(host.toLowerCase())) {
    return { code: 'foreign-host', message: `This server only answers to its own name; open ${own} instead.` }
  }
  if (origin !== undefined && !hosts.some((each) => origin.toLowerCase() === `http://${each}`)) {
    return { code: 'foreign-origin', message: `Only pages of ${own} may send requests to this server.` }
  }
  return undefined
}
