import type { IncomingMessage } from 'node:http'
import type { Refusal } from './host-check'

export const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/**
 * Refuses requests whose first line nothing here could answer: another method, an address that is not a path of this server, or one that can't be decoded.
 * What the application would make of them is not in our hands.
 */
export function checkRequestLine({ method = '', url = '' }: Pick<IncomingMessage, 'method' | 'url'>): Refusal | undefined {
  if (!METHODS.includes(method)) return { code: 'method-not-allowed', message: `${method} is not answered here; use ${METHODS.join(', ')}.` }
  if (!url.startsWith('/')) return { code: 'bad-address', message: 'The address has to be a path on this server.' }
  try {
    decodeURI(url.split('?')[0]!)
  } catch {
    return { code: 'bad-address', message: 'The address holds a % that is not followed by two hexadecimal digits of valid UTF-8.' }
  }
  return undefined
}
