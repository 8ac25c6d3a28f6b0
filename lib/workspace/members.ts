import { canManageWorkspace, canReadWorkspace, type Role } from '@/lib/auth/permissions'
import { getPrisma } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { memberNotFound, WorkspaceError } from '@/lib/operation/errors'
import { changing, reading } from '@/lib/operation/operation'

/** Somebody who works on the units of a workspace. */
export interface Membership {
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly since: Date
}

/** The members of a workspace by name. */
export const listMembers = reading({
  name: 'list-members',
  on: 'workspace',
  permits: canReadWorkspace,
  run: async ({ subject }, _input: { readonly workspace: string }): Promise<Membership[]> => {
    const rows = await getPrisma().member.findMany({ where: { workspaceId: subject.id }, select: { userId: true, role: true, createdAt: true, user: { select: { name: true, email: true } } }, orderBy: { user: { name: 'asc' } } })
    return rows.map(({ userId, role, createdAt, user }) => ({ userId, ...user, role, since: createdAt }))
  },
})

interface OneMember {
  readonly workspace: string
  readonly userId: string
}

/** Gives a member another role. Refused with `member-not-found`, and with `last-owner` where nobody would be left who could take that back. */
export const changeRole = changing({
  name: 'change-role',
  on: 'workspace',
  permits: canManageWorkspace,
  run: async ({ subject, transaction }, { userId, role }: OneMember & { readonly role: Role }) => {
    const key = await findMember(transaction, subject.id, userId)
    await transaction.member.update({ where: key, data: { role } })
    if (role !== 'owner') await revokeInvitationsOf(transaction, subject.id, userId)
    await refuseWithoutOwner(transaction, subject.id)
  },
  audit: ({ userId, role }) => ({ userId, role }),
})

/** Takes somebody out of a workspace; what they wrote stays. Refused with `member-not-found` and `last-owner`. */
export const removeMember = changing({
  name: 'remove-member',
  on: 'workspace',
  permits: canManageWorkspace,
  run: async ({ subject, transaction }, { userId }: OneMember) => {
    await transaction.member.delete({ where: await findMember(transaction, subject.id, userId) })
    await revokeInvitationsOf(transaction, subject.id, userId)
    await refuseWithoutOwner(transaction, subject.id)
  },
  audit: ({ userId }) => ({ userId }),
})

/** Who may no longer invite has invited nobody: links that are still open would let anyone in who has them, the one who made them too. */
async function revokeInvitationsOf(transaction: Prisma.TransactionClient, workspaceId: string, createdById: string): Promise<void> {
  await transaction.invitation.updateMany({ where: { workspaceId, createdById, acceptedAt: null, revokedAt: null }, data: { revokedAt: new Date() } })
}

async function findMember(transaction: Prisma.TransactionClient, workspaceId: string, userId: string) {
  // Of two owners who remove each other at once the second has to wait, and is refused.
  await transaction.$executeRaw`SELECT 1 FROM "Workspace" WHERE id = ${workspaceId} FOR UPDATE`
  const key = { workspaceId_userId: { workspaceId, userId } }
  if (!(await transaction.member.findUnique({ where: key, select: { userId: true } }))) throw memberNotFound()
  return key
}

async function refuseWithoutOwner(transaction: Prisma.TransactionClient, workspaceId: string): Promise<void> {
  if ((await transaction.member.count({ where: { workspaceId, role: 'owner' } })) === 0)
    throw new WorkspaceError('last-owner', 'A workspace has at least one owner; make somebody else an owner first.')
}
