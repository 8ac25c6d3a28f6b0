import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { conflict, unitNotFound } from '@/lib/operation/errors'
import { describeError } from './describe-error'
import { errorStatus, type ErrorCode } from './error-status'
import { RequestError } from './errors'
import { openApiDocument } from './openapi'
import { maximumBodyBytes, readBody, readQuery } from './read-request'
import { routeHandlers } from './route-handlers'

const schema = z.strictObject({ text: z.string() })
const post = (body: BodyInit) => new Request('http://localhost/api/v1/x', { method: 'POST', body })
const context = { params: Promise.resolve({}) }

describe('readBody', () => {
  it('reads JSON, lone surrogates too', async () => {
    expect(await readBody(post('{"text":"ü\\udc80\\u0000"}'), schema)).toEqual({ text: 'ü\udc80\0' })
  })

  it.each<[ErrorCode, BodyInit]>([
    ['invalid-json', ''],
    ['invalid-json', '{'],
    ['invalid-json', new Uint8Array([0x22, 0xff, 0x22])],
    ['invalid-request', 'null'],
    ['invalid-request', '[]'],
    ['invalid-request', '{"text":1}'],
    ['invalid-request', '{"text":"a","more":1}'],
    ['body-too-large', `{"text":"${'x'.repeat(maximumBodyBytes)}"}`],
  ])('refuses with %s', async (code, body) => {
    await expect(readBody(post(body), schema)).rejects.toMatchObject({ code })
  })

  it('does not repeat a whole body in what it says', async () => {
    const refused = readBody(post(JSON.stringify({ text: 'a', ['x'.repeat(100_000)]: 1 })), schema)
    await expect(refused).rejects.toMatchObject({ message: expect.stringMatching(/^.{50,400}$/s) as string })
  })

  it('stops reading when the body is too long', async () => {
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({ pull: (controller) => (sent++, controller.enqueue(new Uint8Array(65_536).fill(0x20))) })
    const request = new Request('http://localhost/', { method: 'POST', body: endless, duplex: 'half' } as RequestInit)
    await expect(readBody(request, schema)).rejects.toMatchObject({ code: 'body-too-large' })
    expect(sent).toBeLessThan(50)
  })

  it('takes a character that is cut in two on the way', async () => {
    const bytes = new TextEncoder().encode('{"text":"ü"}')
    const parts = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(bytes.slice(0, 10))
        controller.enqueue(bytes.slice(10))
        controller.close()
      },
    })
    expect(await readBody(new Request('http://localhost/', { method: 'POST', body: parts, duplex: 'half' } as RequestInit), schema)).toEqual({ text: 'ü' })
  })
})

describe('readQuery', () => {
  it('checks what stands in the address', () => {
    expect(readQuery(new Request('http://localhost/?text=a'), schema)).toEqual({ text: 'a' })
    expect(() => readQuery(new Request('http://localhost/?other=a'), schema)).toThrow(RequestError)
  })
})

describe('describeError', () => {
  it('says what is newer of a conflict', () => {
    expect(describeError(conflict(1, 2))).toEqual({ code: 'conflict', message: expect.stringContaining('Revision 2') as string, revision: 2 })
  })

  it.each([
    Object.assign(new Error('x'), { code: 'P1001' }),
    Object.assign(new Error('x'), { code: 'ECONNREFUSED' }),
    new Error('x', { cause: Object.assign(new Error('y'), { code: '57P01' }) }),
  ])('knows a database that does not answer', (error) => {
    expect(describeError(error).code).toBe('database-unavailable')
  })

  it('tells nothing of what is inside', () => {
    expect(JSON.stringify(describeError(new Error('SELECT secret')))).not.toContain('secret')
  })
})

describe('routeHandlers', () => {
  it('answers other methods with 405 and names the right ones', async () => {
    const { PATCH } = routeHandlers({ GET: async () => new Response('ok'), POST: async () => new Response('ok') })
    const response = await PATCH(new Request('http://localhost/', { method: 'PATCH' }), context)
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST'])
    expect(await response.json()).toMatchObject({ error: { code: 'method-not-allowed' } })
  })

  it('answers what is thrown as JSON, and prints what nobody expected', async () => {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { GET, POST } = routeHandlers({ GET: () => Promise.reject(unitNotFound()), POST: () => Promise.reject(new Error('boom')) })
    const missing = await GET(new Request('http://localhost/'), context)
    expect([missing.status, await missing.json()]).toEqual([404, { error: describeError(unitNotFound()) }])
    expect(printed).not.toHaveBeenCalled()
    expect((await POST(new Request('http://localhost/', { method: 'POST' }), context)).status).toBe(500)
    expect(printed).toHaveBeenCalledOnce()
    printed.mockRestore()
  })
})

describe('the description of the API', () => {
  const document = openApiDocument()

  it('has a name of its own for each operation', () => {
    const names = Object.values(document.paths).flatMap((path) => Object.values(path).map((operation) => (operation as { operationId: string }).operationId))
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeGreaterThan(10)
  })

  it('has every route with its methods, and no other', async () => {
    const folder = join(import.meta.dirname, '../../app/api/v1')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('/route.ts') && !path.startsWith('openapi.json/'))
    const routes: string[] = []
    for (const file of files) {
      const { PATCH } = (await import(join(folder, file))) as ReturnType<typeof routeHandlers>
      // No route takes PATCH, and what it is refused with names the methods that the route does take.
      const { headers } = await PATCH(new Request('http://localhost/', { method: 'PATCH' }), context)
      const path = file.replace(/\/route\.ts$/, '').replace(/\[(\w+)\]/g, '{$1}')
      routes.push(...headers.get('allow')!.split(', ').map((method) => `${method} /${path}`))
    }
    const described = Object.entries(document.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`))
    expect(routes.sort()).toEqual(described.sort())
  })

  it('can be sent', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })

  it('names the refusals that every operation has', () => {
    for (const path of Object.values(document.paths))
      for (const operation of Object.values(path)) expect(Object.keys((operation as { responses: object }).responses)).toEqual(expect.arrayContaining(['400', '403', '405', '500', '503']))
  })

  it('knows only statuses that errors are answered with', () => {
    const known = new Set(Object.values(errorStatus).map(String))
    for (const path of Object.values(document.paths))
      for (const operation of Object.values(path))
        for (const status of Object.keys((operation as { responses: object }).responses)) expect(status.startsWith('2') || known.has(status)).toBe(true)
  })
})
