import { randomBytes, randomUUID } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { nextCookies } from 'better-auth/next-js'
import { getPrisma } from '@/lib/db/client'
import { clientAddressHeader, serverOrigin } from './server-address'

const day = 24 * 60 * 60

/** Outlives the modules that `next dev` loads again after each change. */
const store = globalThis as { unitwrightAuth?: Promise<Auth> }

type Auth = Awaited<ReturnType<typeof makeAuth>>

/**
 * better-auth hashes passwords, keeps sessions and signs cookies. Its own HTTP paths are not reachable: only our operations call it, which limit attempts and
 * write down what was done.
 */
export function getAuth(): Promise<Auth> {
  store.unitwrightAuth ??= makeAuth().catch((error: unknown) => {
    // The next one who asks tries again.
    delete store.unitwrightAuth
    throw error
  })
  return store.unitwrightAuth
}

async function makeAuth() {
  return betterAuth({
    secret: await readSecret(),
    baseURL: serverOrigin(),
    database: prismaAdapter(getPrisma(), { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, disableSignUp: true },
    session: { expiresIn: 30 * day, updateAge: day },
    advanced: {
      cookiePrefix: 'unitwright',
      useSecureCookies: serverOrigin().startsWith('https:'),
      database: { generateId: () => randomUUID() },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
    },
    // Ours counts for all instances together, by person and by address.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'error' },
    plugins: [nextCookies()],
  })
}

/** What cookies are signed with: made by the first instance that asks, the same for all on one database. */
async function readSecret(): Promise<string> {
  const prisma = getPrisma()
  const fresh = randomBytes(32).toString('base64url')
  await prisma.$executeRaw`INSERT INTO "ServerSecret" (id, secret) VALUES (1, ${fresh}) ON CONFLICT DO NOTHING`
  return (await prisma.serverSecret.findUniqueOrThrow({ where: { id: 1 } })).secret
}
