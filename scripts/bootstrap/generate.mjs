// @ts-check
import { Failure } from './failure.mjs'
import { fingerprint, isCurrent, markCurrent } from './fingerprint.mjs'
import { step } from './progress.mjs'
import { root, runModule } from './run.mjs'

/** Generates the database client from prisma/schema.prisma. */
export async function generateClient() {
  const stamp = `${root}/lib/db/generated/.made-from`
  const made = fingerprint(root, ['prisma/schema.prisma', 'package-lock.json'])
  if (isCurrent(stamp, made)) return
  await step('Generating the database client', async () => {
    // Prisma would download its schema engine, which `generate` does not use; any file that exists keeps it from trying.
    const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' }
    const { code, output } = await runModule('prisma/build/index.js', ['generate'], { env })
    if (code !== 0) throw new Failure('The database client could not be generated; correct prisma/schema.prisma as shown above.', output)
    markCurrent(stamp, made)
  })
}
