import { randomUUID } from 'node:crypto'
import type { Role, Viewer } from '@/lib/auth/permissions'
import { viewerOf } from '@/lib/auth/viewer'
import { getPrisma } from '@/lib/db/client'

/** The person who is there from the beginning, and owns the workspace `home`, as long as nobody has an account. */
export async function firstPerson(): Promise<Viewer> {
  return (await viewerOf(new Headers()))!
}

/** A new person who is signed in and has a role in a workspace, or in none. The viewer is as a request would find it. */
export async function newPerson(name: string, membership: { readonly workspace: string; readonly role: Role } | null, { serverOwner = false } = {}): Promise<Viewer> {
  const prisma = getPrisma()
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}.${randomUUID()}@example.org`
  const workspace = membership && (await prisma.workspace.findUniqueOrThrow({ where: { slug: membership.workspace } }))
  const { id } = await prisma.user.create({
    data: {
      name,
      email,
      serverOwner,
      accounts: { create: { providerId: 'test', accountId: email } },
      ...(workspace && { memberships: { create: { workspaceId: workspace.id, role: membership.role } } }),
    },
  })
  const session = await prisma.session.create({ data: { userId: id, token: randomUUID(), expiresAt: new Date(Date.now() + 3_600_000) } })
  return { id, name, email, serverOwner, sessionId: session.id, roles: new Map(workspace ? [[workspace.id, membership.role]] : []) }
}

/** A workspace without members. */
export async function newWorkspace(name: string): Promise<{ id: string; slug: string }> {
  return getPrisma().workspace.create({ data: { name, slug: `${name.toLowerCase().replace(/\W+/g, '-')}-${randomUUID().slice(0, 8)}` }, select: { id: true, slug: true } })
}
