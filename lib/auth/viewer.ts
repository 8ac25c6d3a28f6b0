import { getPrisma } from '@/lib/db/client'
import { getAuth } from './better-auth'
import type { Viewer } from './permissions'
import { isOwnMachineOnly } from './server-address'

const withMemberships = { select: { id: true, name: true, email: true, serverOwner: true, memberships: { select: { workspaceId: true, role: true } } } } as const

/**
 * Who sends a request with these headers; null for nobody. As long as nobody has an account and only this machine reaches the server, that is the person
 * who is there from the beginning.
 */
export async function viewerOf(headers: Headers): Promise<Viewer | null> {
  const prisma = getPrisma()
  // Without a cookie nobody has to ask better-auth.
  const found = headers.has('cookie') ? await (await getAuth()).api.getSession({ headers }) : null
  if (found) return describe(await prisma.user.findUnique({ where: { id: found.user.id }, ...withMemberships }), found.session.id)
  if (!isOwnMachineOnly() || (await hasAccounts())) return null
  return describe(await prisma.user.findFirst({ where: { serverOwner: true }, ...withMemberships }), null)
}

/** Whether anybody has an account yet; once somebody has, that stays so. */
export async function hasAccounts(): Promise<boolean> {
  return (await getPrisma().account.findFirst({ select: { id: true } })) !== null
}

interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly serverOwner: boolean
  readonly memberships: readonly { readonly workspaceId: string; readonly role: 'viewer' | 'author' | 'reviewer' | 'owner' }[]
}

function describe(person: Person | null, sessionId: string | null): Viewer | null {
  if (!person) return null
  const { id, name, email, serverOwner, memberships } = person
  return { id, name, email, serverOwner, sessionId, roles: new Map(memberships.map(({ workspaceId, role }) => [workspaceId, role])) }
}
