// The application as `npm start` runs it, through everything that may happen to its processes. A stale build is made first.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { launch } from './bootstrap/launch.mjs'
import { probePort } from './bootstrap/port.mjs'
import { processIdentity } from './bootstrap/processes.mjs'
import { root } from './bootstrap/run.mjs'

type Application = ReturnType<typeof launch>

let data: string
let started: Application[]

beforeAll(() => execFileSync(process.execPath, [join(root, 'scripts/start.mjs'), '--prepare'], { stdio: 'inherit' }), 300_000)
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'unitwright-lifecycle-'))
  started = []
})
afterEach(async () => {
  for (const application of started) application.kill('SIGTERM')
  await Promise.all(started.map(({ exit }) => exit))
  rmSync(data, { recursive: true, force: true })
})

async function start(env: Record<string, string> = {}): Promise<Application & { url: string; port: number }> {
  const port = Number(env.PORT ?? (await probePort(0)))
  const application = launch({ PORT: String(port), UNITWRIGHT_DATA: data, ...env })
  started.push(application)
  return { ...application, port, url: `http://localhost:${port}` }
}

async function startServing(env?: Record<string, string>) {
  const application = await start(env)
  expect(await application.ready, application.output()).toBe(true)
  expect((await fetch(application.url)).status).toBe(200)
  return application
}

async function refusal(env?: Record<string, string>): Promise<string> {
  const application = await start(env)
  expect(await application.exit).toBe(1)
  expect(application.output()).not.toMatch(/^\s+at /m)
  return application.output().trim()
}

function postgres(): number {
  return Number(readFileSync(join(data, 'database/postmaster.pid'), 'utf8').split('\n')[0])
}

async function ended(pid: number) {
  while (processIdentity(pid)) await sleep(10)
}

describe('the application', () => {
  it('ends at SIGTERM, a response that never ends and PostgreSQL included', async () => {
    const application = await startServing()
    const server = postgres()
    // A request whose body never comes keeps its connection as busy as a stream of events would.
    const body = new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('a')) })
    const open = fetch(application.url, { method: 'POST', body, duplex: 'half' } as RequestInit).catch(() => 'broken off')
    await sleep(100)
    application.kill('SIGTERM')
    expect(await application.exit).toBe(0)
    expect(processIdentity(server)).toBeUndefined()
    await open
  })

  it('keeps the log of PostgreSQL, which tells what was typed, from others', async () => {
    await startServing()
    expect(statSync(join(data, 'postgresql.log')).mode & 0o777).toBe(0o600)
  })

  it('starts again after it was killed and has left PostgreSQL behind', async () => {
    const first = await startServing()
    const orphan = postgres()
    first.kill('SIGKILL')
    await first.exit
    expect(processIdentity(orphan)).toBeDefined()
    await startServing()
    expect(processIdentity(orphan)).toBeUndefined()
    expect(postgres()).not.toBe(orphan)
  })

  it('starts again after everything was killed, even when another program has got the number of PostgreSQL', async () => {
    const first = await startServing()
    const server = postgres()
    first.kill('SIGKILL')
    process.kill(server, 'SIGKILL')
    await Promise.all([first.exit, ended(server)])
    const stale = join(data, 'database/postmaster.pid')
    writeFileSync(stale, readFileSync(stale, 'utf8').replace(/^\d+/, String(process.pid)))
    await startServing()
  })

  it('starts PostgreSQL again when that alone was killed', async () => {
    await startServing()
    // One that is killed right after its start would be taken for one that cannot run.
    await sleep(3100)
    const server = postgres()
    process.kill(server, 'SIGKILL')
    await ended(server)
    // While PostgreSQL starts again, the file with its number comes and goes.
    await vi.waitFor(() => expect([server, 0]).not.toContain(postgres()), { timeout: 10_000 })
    expect(processIdentity(postgres())).toBeDefined()
  })

  it('refuses a data folder that another one uses', async () => {
    const first = await startServing()
    expect(await refusal()).toBe(
      `The data folder ${data} is already used by process ${first.pid}, which serves ${first.url}; use that one, ` +
        `stop it with "kill ${first.pid}", or set UNITWRIGHT_DATA and PORT to another folder and port.`,
    )
  })

  it('refuses a port that is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    expect(await refusal({ PORT: String(port) })).toBe(
      `Port ${port} is taken by another program; stop it or run PORT=${port + 1} npm start.`,
    )
    other.close()
  })

  it('refuses a database that cannot be reached, without its password', async () => {
    const message = await refusal({ DATABASE_URL: 'postgresql://me:secret@127.0.0.1:1/units' })
    expect(message).toContain('The database units at 127.0.0.1:1 (user me) that DATABASE_URL names cannot be used: nothing listens there;')
    expect(message).not.toContain('secret')
  })

  it('refuses a data folder that is a file', async () => {
    const file = join(data, 'file')
    writeFileSync(file, '')
    expect(await refusal({ UNITWRIGHT_DATA: file })).toContain(`The data folder ${file} cannot be written`)
  })
})
