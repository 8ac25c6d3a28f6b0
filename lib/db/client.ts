import { PrismaPg } from '@prisma/adapter-pg'
import { parseConnection } from './connection'
import { PrismaClient } from './generated/client'

/** Outlives the modules that `next dev` loads again after each change, which would otherwise open new connections every time. */
const store = globalThis as { unitwrightPrisma?: PrismaClient }

/** The database client, made when it is first asked for; it connects with its first query, and tries again with the next one if that failed. */
export function getPrisma(): PrismaClient {
  return (store.unitwrightPrisma ??= createPrisma(databaseUrl()))
}

/** A client of its own for the database at an address; the one who makes it disconnects it. Throws where the address can't be read. */
export function createPrisma(url: string): PrismaClient {
  const { config, schema } = parseConnection(url)
  return new PrismaClient({ adapter: new PrismaPg(config, { schema }) })
}

function databaseUrl(): string {
  // A page that asks for data while it is built would freeze that data into the build.
  if (process.env.NEXT_PHASE === 'phase-production-build') throw new Error('The database is not to be used during the build.')
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is not set; `npm start` sets it.')
  return url
}
