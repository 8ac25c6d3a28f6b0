import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { prepareDataFolder } from './data-folder.mjs'

const scratch = mkdtempSync(join(tmpdir(), 'unitwright-folder-'))
afterAll(() => rmSync(scratch, { recursive: true }))

// Only root hands folders over to another user.
describe.skipIf(process.getuid?.() !== 0)('a private folder of root', () => {
  const folder = (name: string) => {
    const path = join(scratch, name)
    mkdirSync(path, { mode: 0o700 })
    return path
  }
  it('is handed over when it is empty', () => {
    const path = folder('empty')
    try {
      prepareDataFolder(path)
    } catch {
      // Whether the user can reach it hangs on the folders above.
    }
    expect(statSync(path).uid).not.toBe(0)
  })
  it('stays what it is when something lies in it', () => {
    const path = folder('full')
    writeFileSync(join(path, 'secret'), '')
    expect(() => prepareDataFolder(path)).toThrow('set UNITWRIGHT_DATA')
    expect(statSync(path).uid).toBe(0)
  })
})
