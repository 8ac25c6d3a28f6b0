import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareDataFolder } from '../../../scripts/bootstrap/data-folder.mjs'
import { root } from '../../../scripts/bootstrap/run.mjs'
import { startEmbeddedDatabase } from '../embedded/cluster'
import { migrate } from '../migrate'

export const migrationsFolder = join(root, 'prisma/migrations')

/** A real PostgreSQL of a test's own, up to date unless `empty`; it takes about a second to make. */
export async function startTemporaryDatabase({ empty = false } = {}): Promise<{ url: string; stop(): Promise<void> }> {
  const path = mkdtempSync(join(tmpdir(), 'unitwright-test-'))
  const database = await startEmbeddedDatabase(prepareDataFolder(path), (error) => {
    throw error
  })
  if (!empty) await migrate(database.url, migrationsFolder)
  return {
    url: database.url,
    stop: async () => {
      await database.stop()
      rmSync(path, { recursive: true, force: true })
    },
  }
}
