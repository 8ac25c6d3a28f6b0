import { afterAll, beforeAll } from 'vitest'
import { getPrisma } from '../client'
import { startTemporaryDatabase } from './temporary-database'

/** Gives the tests of a file a database of their own, which `getPrisma` then speaks to. Its address is there once they run. */
export function useDatabase(): { readonly url: string } {
  const database = { url: '' }
  let stop: () => Promise<void>
  beforeAll(async () => {
    const started = await startTemporaryDatabase()
    stop = () => started.stop()
    process.env.DATABASE_URL = database.url = started.url
  })
  afterAll(async () => {
    await getPrisma().$disconnect()
    await stop()
  })
  return database
}
