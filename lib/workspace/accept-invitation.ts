import { hashPassword, type NewPerson, setPassword, validatePerson } from '@/lib/account/person'
import { AccessError, linkNotValid, signedOut } from '@/lib/auth/errors'
import { roles, type Role, type Viewer } from '@/lib/auth/permissions'
import type { Prisma } from '@/lib/db/generated/client'
import { type Attempt, proving } from '@/lib/operation/operation'
import { byToken, readInvitation } from './invitations'

interface Link extends Attempt {
  readonly token: string
}

/** Makes an account for somebody who was invited, and lets them in. Refused with `link-not-valid`, `email-taken`, `too-many-attempts`, and with what `validatePerson` refuses. */
export const joinByInvitation = proving({
  name: 'join-by-invitation',
  limits: ({ client }: Link & NewPerson) => [{ by: { address: client }, most: 30, seconds: 900 }],
  prepare: async ({ token, ...said }) => {
    await readInvitation(token)
    const person = validatePerson(said)
    return { ...person, hash: await hashPassword(person.password) }
  },
  run: async (transaction, { name, email, hash }, { token }) => {
    const invitation = await take(transaction, token)
    if (await transaction.user.findUnique({ where: { email }, select: { id: true } }))
      throw new AccessError('email-taken', 'Somebody with this e-mail address has an account already; if that is you, sign in and open the link again.')
    const { id: userId } = await transaction.user.create({ data: { name, email }, select: { id: true } })
    await setPassword(transaction, userId, hash)
    await join(transaction, invitation, userId)
    return { actorId: userId, workspaceId: invitation.workspaceId, email, slug: invitation.workspace.slug }
  },
})

/** Lets somebody in who has an account; one who is a member already gets the higher of the two roles. Refused with `link-not-valid`. */
export const acceptInvitation = proving({
  name: 'accept-invitation',
  limits: ({ client }: Link & { readonly viewer: Viewer | null }) => [{ by: { address: client }, most: 30, seconds: 900 }],
  prepare: ({ viewer }) => (viewer?.sessionId ? Promise.resolve(viewer) : Promise.reject(signedOut())),
  run: async (transaction, viewer, { token }) => {
    const invitation = await take(transaction, token)
    await join(transaction, invitation, viewer.id)
    return { actorId: viewer.id, workspaceId: invitation.workspaceId, slug: invitation.workspace.slug }
  },
})

/** Of two who use an invitation at once one is refused. */
async function take(transaction: Prisma.TransactionClient, token: string) {
  const invitation = await transaction.invitation.findFirst({ where: byToken(token), select: { id: true, role: true, workspaceId: true, workspace: { select: { slug: true } } } })
  const { count } = await transaction.invitation.updateMany({ where: { id: invitation?.id ?? '', acceptedAt: null, revokedAt: null }, data: { acceptedAt: new Date() } })
  if (!invitation || count === 0) throw linkNotValid()
  return invitation
}

async function join(transaction: Prisma.TransactionClient, { workspaceId, role }: { workspaceId: string; role: Role }, userId: string): Promise<void> {
  const key = { workspaceId_userId: { workspaceId, userId } }
  const present = await transaction.member.findUnique({ where: key, select: { role: true } })
  if (present && roles.indexOf(present.role) >= roles.indexOf(role)) return
  await transaction.member.upsert({ where: key, create: { workspaceId, userId, role }, update: { role } })
}
