import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asFailure } from './failure.mjs'
import { fingerprint } from './fingerprint.mjs'
import { isStale } from './install.mjs'
import { checkNodeVersion } from './node-version.mjs'
import { parsePort, probePort } from './port.mjs'

describe('the version of Node.js', () => {
  it.each(['20.19.0', '22.0.0', '24.1.0'])('%s will do', (version) => checkNodeVersion(version))

  it.each(['20.18.9', '18.20.0'])('%s is too old', (version) => {
    expect(() => checkNodeVersion(version)).toThrow(`Unitwright needs Node.js 20.19 or newer and this is ${version};`)
  })
})

describe('the installed dependencies', () => {
  const wanted = { packages: { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0', optional: true } } }

  it.each([
    ['nothing is installed', undefined, true],
    ['all is as asked for', { packages: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } } }, false],
    ["another platform's package is missing", { packages: { 'node_modules/a': { version: '1.0.0' } } }, false],
    ['a package is missing', { packages: {} }, true],
    ['a package has another version', { packages: { 'node_modules/a': { version: '1.0.1' } } }, true],
  ])('are judged when %s', (_, installed, stale) => {
    expect(isStale(wanted, installed)).toBe(stale)
  })
})

describe('a fingerprint', () => {
  it('changes with a name, with a content, and with nothing else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'unitwright-fingerprint-'))
    const take = () => fingerprint(folder, ['src', 'missing'], (path) => !path.endsWith('.test.ts'))
    mkdirSync(join(folder, 'src/deep'), { recursive: true })
    writeFileSync(join(folder, 'src/deep/a.ts'), 'a')
    const first = take()
    writeFileSync(join(folder, 'src/deep/a.test.ts'), 'a test')
    writeFileSync(join(folder, 'other.ts'), 'elsewhere')
    expect(take()).toBe(first)
    writeFileSync(join(folder, 'src/deep/a.ts'), 'b')
    const second = take()
    expect(second).not.toBe(first)
    writeFileSync(join(folder, 'src/b.ts'), '')
    expect(take()).not.toBe(second)
    rmSync(folder, { recursive: true })
  })
})

describe('the port', () => {
  it.each([
    [undefined, 3000],
    ['', 3000],
    ['8080', 8080],
  ])('%j means %d', (text, port) => expect(parsePort(text)).toBe(port))

  it.each(['0', '65536', '80.5', 'http'])('%j is refused', (text) => {
    expect(() => parsePort(text)).toThrow(`PORT must be a number from 1 to 65535 and is "${text}"`)
  })

  it('is found to be taken before anything else is done', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    await expect(probePort(port)).rejects.toThrow(`Port ${port} is taken by another program; stop it or run PORT=${port + 1} npm start.`)
    await new Promise((resolve) => server.close(resolve))
    expect(await probePort(port)).toBe(port)
  })
})

describe('an error of the system', () => {
  it.each([
    ['ENOSPC', 'The disk that holds /data/x is full; free some space and start again.'],
    ['EROFS', '/data/x cannot be written (EROFS); let this user write there, or set UNITWRIGHT_DATA to a folder of its own.'],
  ])('%s is said in a sentence', (code, sentence) => {
    expect(asFailure(Object.assign(new Error(code), { code, path: '/data/x' })).message).toBe(sentence)
  })
})
