import { describe, expect, it } from 'vitest'
import { clientAddress, readOwnAddress } from './own-address'

describe('where the server listens, and under which name', () => {
  it('is this machine alone without being told', () => {
    expect(readOwnAddress(3000, {})).toMatchObject({ origin: 'http://localhost:3000', hosts: ['localhost:3000', '127.0.0.1:3000', '[::1]:3000'], listenAt: ['127.0.0.1', '::1'] })
  })

  it.each([
    [{ UNITWRIGHT_ORIGIN: 'https://units.example.org' }, 'https://units.example.org', ['127.0.0.1', '::1']],
    [{ UNITWRIGHT_ORIGIN: 'https://units.example.org/' }, 'https://units.example.org', ['127.0.0.1', '::1']],
    [{ UNITWRIGHT_ORIGIN: 'http://10.0.0.5:8080', UNITWRIGHT_LISTEN: '0.0.0.0, ::' }, 'http://10.0.0.5:8080', ['0.0.0.0', '::']],
  ])('%j', (environment, origin, listenAt) => expect(readOwnAddress(3000, environment)).toMatchObject({ origin, listenAt }))

  it.each([
    [{ UNITWRIGHT_LISTEN: '0.0.0.0' }, 'set UNITWRIGHT_ORIGIN'],
    [{ UNITWRIGHT_ORIGIN: 'units.example.org' }, 'UNITWRIGHT_ORIGIN is “units.example.org”'],
    [{ UNITWRIGHT_ORIGIN: 'https://units.example.org/path' }, 'without a path'],
    [{ UNITWRIGHT_ORIGIN: 'ftp://units.example.org' }, 'without a path'],
    [{ UNITWRIGHT_ORIGIN: 'https://units.example.org', UNITWRIGHT_LISTEN: 'eth0' }, 'write IP addresses'],
  ])('%j is refused', (environment, message) => expect(() => readOwnAddress(3000, environment)).toThrow(message))
})

describe('where a request came from', () => {
  const local = readOwnAddress(3000, {})
  const proxied = readOwnAddress(3000, { UNITWRIGHT_ORIGIN: 'https://units.example.org' })
  it.each([
    ['the socket says', '127.0.0.1', undefined, local, '127.0.0.1'],
    ['of IPv4 in IPv6 the IPv4', '::ffff:192.0.2.7', undefined, proxied, '192.0.2.7'],
    ['a header is not believed without a proxy', '127.0.0.1', '192.0.2.9', local, '127.0.0.1'],
    ['a header is not believed from another machine', '192.0.2.7', '192.0.2.9', proxied, '192.0.2.7'],
    ['the proxy wrote the last one', '127.0.0.1', '203.0.113.1, 192.0.2.9', proxied, '192.0.2.9'],
    ['what is no address is passed over', '::1', 'unknown', proxied, '::1'],
  ] as const)('%s', (_, socket, header, own, address) => expect(clientAddress(socket, header, own)).toBe(address))
})
