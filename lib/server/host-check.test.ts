import { describe, expect, it } from 'vitest'
import { checkRequest } from './host-check'
import { readOwnAddress } from './own-address'

describe('checkRequest', () => {
  it.each([
    ['localhost:3000', undefined],
    ['127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['[::1]:3000', 'http://[::1]:3000'],
    ['LocalHost:3000', 'http://localhost:3000'],
    ['localhost:3000', 'http://127.0.0.1:3000'],
  ])('lets host %s with origin %s in', (host, origin) => {
    expect(checkRequest({ host, origin }, readOwnAddress(3000, {}))).toBeUndefined()
  })

  it.each([
    [undefined, undefined, 'foreign-host'],
    ['', undefined, 'foreign-host'],
    ['localhost', undefined, 'foreign-host'],
    ['localhost:3001', undefined, 'foreign-host'],
    ['localhost.example:3000', undefined, 'foreign-host'],
    ['192.168.0.1:3000', undefined, 'foreign-host'],
    ['localhost:3000', '', 'foreign-origin'],
    ['localhost:3000', 'null', 'foreign-origin'],
    ['localhost:3000', 'https://localhost:3000', 'foreign-origin'],
    ['localhost:3000', 'http://localhost:4000', 'foreign-origin'],
    ['localhost:3000', 'http://localhost:3000.example', 'foreign-origin'],
  ])('refuses host %s with origin %s as %s', (host, origin, code) => {
    expect(checkRequest({ host, origin }, readOwnAddress(3000, {}))?.code).toBe(code)
  })

  it('knows that the port of plain HTTP is not written', () => {
    expect(checkRequest({ host: 'localhost', origin: 'http://localhost' }, readOwnAddress(80, {}))).toBeUndefined()
  })

  it('answers under the public name alone where there is one', () => {
    const own = readOwnAddress(3000, { UNITWRIGHT_ORIGIN: 'https://units.example.org' })
    expect(checkRequest({ host: 'units.example.org', origin: 'https://units.example.org' }, own)).toBeUndefined()
    expect(checkRequest({ host: 'localhost:3000' }, own)).toMatchObject({ code: 'foreign-host', message: expect.stringContaining('https://units.example.org') as string })
    expect(checkRequest({ host: 'units.example.org', origin: 'http://units.example.org' }, own)?.code).toBe('foreign-origin')
  })
})
