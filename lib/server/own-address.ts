import { isIP } from 'node:net'
import { Failure } from '../../scripts/bootstrap/failure.mjs'

/** Where the server listens, and under which names it answers. */
export interface OwnAddress {
  /** Where people reach it: http://localhost:3000, or what UNITWRIGHT_ORIGIN says. */
  readonly origin: string
  /** What may stand in Host. */
  readonly hosts: readonly string[]
  /** What may stand in Origin. */
  readonly origins: readonly string[]
  /** The IP addresses to listen at. */
  readonly listenAt: readonly string[]
}

const loopback = ['127.0.0.1', '::1']
const localNames = ['localhost', '127.0.0.1', '[::1]']

/**
 * Reads the environment: without UNITWRIGHT_ORIGIN the server is for this machine alone, under its own names. With it, it answers to that name alone,
 * still on this machine, where a reverse proxy is expected, unless UNITWRIGHT_LISTEN names other addresses to listen at. Throws a Failure where they don't fit.
 */
export function readOwnAddress(port: number, { UNITWRIGHT_ORIGIN: origin, UNITWRIGHT_LISTEN: listen }: Readonly<Record<string, string | undefined>>): OwnAddress {
  if (!origin) {
    if (listen) throw new Failure('UNITWRIGHT_LISTEN opens the server to the network, so it needs to know its name there; set UNITWRIGHT_ORIGIN, such as https://units.example.org.')
    const hosts = localNames.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]))
    return { origin: `http://localhost:${port}`, hosts, origins: hosts.map((host) => `http://${host}`), listenAt: loopback }
  }
  const url = URL.canParse(origin) ? new URL(origin) : null
  if (!url || !/^https?:$/.test(url.protocol) || origin.replace(/\/$/, '').toLowerCase() !== url.origin)
    throw new Failure(`UNITWRIGHT_ORIGIN is “${origin}” and has to be the address that people open, without a path: https://units.example.org.`)
  const listenAt = listen ? listen.split(',').map((part) => part.trim()) : loopback
  const strange = listenAt.find((part) => !isIP(part))
  if (strange !== undefined) throw new Failure(`UNITWRIGHT_LISTEN holds “${strange}”; write IP addresses with commas between them, such as 0.0.0.0.`)
  return { origin: url.origin, hosts: [url.host], origins: [url.origin], listenAt }
}

/**
 * Where a request came from. Behind a reverse proxy on this machine that is what the proxy says, in the last place of X-Forwarded-For: what stands before it may
 * be the client's own invention.
 */
export function clientAddress(socketAddress: string | undefined, forwardedFor: string | string[] | undefined, { origin }: OwnAddress): string {
  const socket = socketAddress?.replace(/^::ffff:/, '') ?? ''
  const isProxied = !origin.startsWith('http://localhost:') && loopback.includes(socket)
  const said = [forwardedFor].flat().join(',').split(',').at(-1)?.trim() ?? ''
  return isProxied && isIP(said) ? said : socket
}
