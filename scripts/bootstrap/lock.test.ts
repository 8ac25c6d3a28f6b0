import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockDataFolder } from './lock.mjs'
import { processIdentity } from './processes.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unitwright-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const address = 'http://localhost:3000'

function leaveLock(content: string) {
  writeFileSync(join(folder, 'unitwright.lock'), content)
}

describe('lockDataFolder', () => {
  it('refuses a second holder and says who the first is', () => {
    const unlock = lockDataFolder(folder, address)
    expect(() => lockDataFolder(folder, 'http://localhost:3001')).toThrow(
      `The data folder ${folder} is already used by process ${process.pid}, which serves ${address}; use that one, stop it with`,
    )
    unlock()
    lockDataFolder(folder, address)()
    expect(readdirSync(folder)).toEqual([])
  })

  it('ignores the lock of a process that has ended', () => {
    const { pid } = spawnSync('true')
    leaveLock(JSON.stringify({ pid, identity: 'an earlier boot:1', address }))
    lockDataFolder(folder, address)()
  })

  it('ignores the lock of a process whose number another one has now', () => {
    leaveLock(JSON.stringify({ pid: process.ppid, identity: `${processIdentity(process.ppid)}0`, address }))
    lockDataFolder(folder, address)()
  })

  it.each(['', '{"pid":', 'null', '{}'])('ignores a lock that says %j', (content) => {
    leaveLock(content)
    lockDataFolder(folder, address)()
  })
})
