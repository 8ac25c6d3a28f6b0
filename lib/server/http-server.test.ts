import { request as send } from 'node:http'
import { describe, expect, it } from 'vitest'
import { probePort } from '../../scripts/bootstrap/port.mjs'
import { type Application, listen } from './http-server'
import { readOwnAddress } from './own-address'

const quiet: Application = { handle: async (_, response) => void response.end('hello'), upgrade: (_, socket) => void socket.end() }

describe('listen', () => {
  it('sends the security headers and gives Next the policy, whatever policy the request had', async () => {
    let seen: string | string[] | undefined
    const port = await probePort(0)
    const close = await listen(
      { ...quiet, handle: async (request, response) => ((seen = request.headers['content-security-policy']), void response.end()) },
      port,
      readOwnAddress(port, {}),
      false,
    )
    const first = await fetch(`http://localhost:${port}`, { headers: { 'Content-Security-Policy': "script-src 'nonce-chosen'" } })
    const policy = first.headers.get('content-security-policy')
    expect(seen).toBe(policy)
    expect(policy).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/]{22}=='; /)
    expect(first.headers.get('x-frame-options')).toBe('DENY')
    const second = await fetch(`http://localhost:${port}`)
    expect(second.headers.get('content-security-policy')).not.toBe(policy)
    await close()
  })

  it('listens on no address of the network', async () => {
    const port = await probePort(0)
    const close = await listen(quiet, port, readOwnAddress(port, {}), false)
    await expect(fetch(`http://127.0.0.2:${port}`)).rejects.toThrow()
    await close()
  })

  it('ends open streams when it closes', async () => {
    const port = await probePort(0)
    const stream: Application = { ...quiet, handle: async (_, response) => void response.write('data: 1\n\n') }
    const close = await listen(stream, port, readOwnAddress(port, {}), false)
    const reader = (await fetch(`http://localhost:${port}`)).body!.getReader()
    await reader.read()
    const begun = performance.now()
    // The stream would go on for ever, so that closing could wait for it in vain.
    await Promise.all([close(), expect(reader.read()).rejects.toThrow()])
    console.log(`closed ${(performance.now() - begun).toFixed(0)} ms after it was asked to`)
  })

  it('refuses a web socket of a foreign page', async () => {
    const port = await probePort(0)
    let upgraded = 0
    const close = await listen({ ...quiet, upgrade: (_, socket) => (upgraded++, void socket.end()) }, port, readOwnAddress(port, {}), true)
    const connect = (origin: string) =>
      new Promise<number | undefined>((resolve) => {
        const headers = { Connection: 'Upgrade', Upgrade: 'websocket', Origin: origin }
        send(`http://localhost:${port}`, { headers }, (response) => resolve(response.statusCode)).on('error', () => resolve(undefined)).end()
      })
    expect(await connect('https://evil.example')).toBe(403)
    expect(upgraded).toBe(0)
    await connect(`http://localhost:${port}`)
    expect(upgraded).toBe(1)
    await close()
  })

  it('answers what the application never sees with the statuses of the API, and names the methods that there are', async () => {
    const port = await probePort(0)
    const close = await listen({ ...quiet, handle: () => Promise.reject(new Error('was asked')) }, port, readOwnAddress(port, {}), false)
    const answer = (method: string, path: string, headers: Record<string, string> = {}) =>
      new Promise<unknown[]>((resolve, reject) => {
        send(`http://localhost:${port}`, { method, path, headers }, (response) => {
          let body = ''
          response.setEncoding('utf8').on('data', (text) => (body += text))
          response.on('end', () => resolve([response.statusCode, (JSON.parse(body) as { error: { code: string } }).error.code, response.headers.allow]))
        })
          .on('error', reject)
          .end()
      })
    expect(await answer('TRACE', '/api/v1/units')).toEqual([405, 'method-not-allowed', 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'])
    expect(await answer('GET', '/api/%ff')).toEqual([400, 'bad-address', undefined])
    expect(await answer('GET', '/api/v1/units', { Origin: 'https://evil.example' })).toEqual([403, 'foreign-origin', undefined])
    expect(await answer('GET', '/api/v1/units', { Host: 'evil.example' })).toEqual([403, 'foreign-host', undefined])
    await close()
  })

  it('tells the application where a request came from, whatever the request says of that', async () => {
    const port = await probePort(0)
    const seen: unknown[] = []
    const noting: Application = { ...quiet, handle: async (request, response) => (seen.push(request.headers['x-unitwright-client'], request.headers['x-unitwright-path']), void response.end()) }
    const close = await listen(noting, port, readOwnAddress(port, {}), false)
    await fetch(`http://127.0.0.1:${port}/units?a=b`, { headers: { 'X-Unitwright-Client': '192.0.2.1', 'X-Unitwright-Path': '/elsewhere', 'X-Forwarded-For': '192.0.2.2' } })
    expect(seen).toEqual(['127.0.0.1', '/units?a=b'])
    await close()
  })
})
