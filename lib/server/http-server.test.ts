import { request as send } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { probePort } from '../../scripts/bootstrap/port.mjs'
import { type Application, listen } from './http-server'

const quiet: Application = { handle: async (_, response) => void response.end('hello'), upgrade: (_, socket) => void socket.end() }

describe('listen', () => {
  it('sends the security headers and gives Next the policy, whatever policy the request had', async () => {
    let seen: string | string[] | undefined
    const port = await probePort(0)
    const close = await listen(
      { ...quiet, handle: async (request, response) => ((seen = request.headers['content-security-policy']), void response.end()) },
      port,
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
    const close = await listen(quiet, port, false)
    await expect(fetch(`http://127.0.0.2:${port}`)).rejects.toThrow()
    await close()
  })

  it('ends open streams when it closes', async () => {
    const port = await probePort(0)
    const stream: Application = { ...quiet, handle: async (_, response) => void response.write('data: 1\n\n') }
    const close = await listen(stream, port, false)
    const reader = (await fetch(`http://localhost:${port}`)).body!.getReader()
    await reader.read()
    const begun = performance.now()
    await Promise.all([close(), expect(reader.read()).rejects.toThrow()])
    expect(performance.now() - begun).toBeLessThan(2000)
  })

  it('refuses a web socket of a foreign page', async () => {
    const port = await probePort(0)
    let upgraded = 0
    const close = await listen({ ...quiet, upgrade: (_, socket) => (upgraded++, void socket.end()) }, port, true)
    const connect = (origin: string) =>
      new Promise<number | undefined>((resolve) => {
        const headers = { Connection: 'Upgrade', Upgrade: 'websocket', Origin: origin }
        send(`http://localhost:${port}`, { headers }, (response) => resolve(response.statusCode)).on('error', () => resolve(undefined)).end()
      })
    expect(await connect('https://evil.example')).toBe(403)
    expect(upgraded).toBe(0)
    await connect(`http://localhost:${port}`)
    await sleep(10)
    expect(upgraded).toBe(1)
    await close()
  })
})
