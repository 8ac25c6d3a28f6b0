import { describe, expect, it } from 'vitest'
import { checkRequest } from './host-check'

describe('checkRequest', () => {
  it.each([
    ['localhost:3000', undefined],
    ['127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['[::1]:3000', 'http://[::1]:3000'],
    ['LocalHost:3000', 'http://localhost:3000'],
    ['localhost:3000', 'http://127.0.0.1:3000'],
  ])('lets host %s with origin %s in', (host, origin) => {
    expect(checkRequest({ host, origin }, 3000)).toBeUndefined()
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
    expect(checkRequest({ host, origin }, 3000)?.code).toBe(code)
  })

  it('knows that the port of plain HTTP is not written', () => {
    expect(checkRequest({ host: 'localhost', origin: 'http://localhost' }, 80)).toBeUndefined()
  })
})
