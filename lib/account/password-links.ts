import { linkNotValid } from '@/lib/auth/errors'
import { canManageServer } from '@/lib/auth/permissions'
import { hashSecret, isLinkToken, newLinkToken } from '@/lib/auth/secret-link'
import { validatePassword } from '@/lib/auth/password'
import { getPrisma } from '@/lib/db/client'
import { memberNotFound } from '@/lib/operation/errors'
import { isId } from '@/lib/operation/id'
import { type Attempt, changing, proving } from '@/lib/operation/operation'
import { hashPassword, setPassword } from './person'

const validHours = 24

/**
 * Makes a link with which a person sets a new password, once, within a day; earlier links to that person stop working. Owners of the server alone may:
 * one who could do so for a member of their workspace would get into that member's other workspaces. Refused with `member-not-found`.
 */
export const makePasswordLink = changing({
  name: 'make-password-link',
  on: 'server',
  permits: canManageServer,
  run: async ({ viewer, transaction }, { userId }: { readonly userId: string }) => {
    const person = isId(userId) ? await transaction.user.findFirst({ where: { id: userId, accounts: { some: {} } }, select: { name: true } }) : null
    if (!person) throw memberNotFound()
    const token = newLinkToken()
    await transaction.passwordLink.deleteMany({ where: { userId, usedAt: null } })
    const expiresAt = new Date(Date.now() + validHours * 60 * 60 * 1000)
    await transaction.passwordLink.create({ data: { userId, tokenHash: hashSecret(token), createdById: viewer.id, expiresAt }, select: { id: true } })
    return { token, name: person.name, expiresAt }
  },
  audit: ({ userId }) => ({ userId }),
})

const valid = (token: string) => ({ tokenHash: hashSecret(isLinkToken(token) ? token : ''), usedAt: null, expiresAt: { gt: new Date() } })

/** For whom a link to a new password is. Refused with `link-not-valid`. */
export async function readPasswordLink(token: string): Promise<{ name: string; email: string }> {
  const link = await getPrisma().passwordLink.findFirst({ where: valid(token), select: { user: { select: { name: true, email: true } } } })
  if (!link) throw linkNotValid()
  return link.user
}

/** Sets a new password by way of a link; all sessions of the person end. Refused with `link-not-valid`, `weak-password` and `too-many-attempts`. */
export const usePasswordLink = proving({
  name: 'use-password-link',
  limits: ({ client }: Attempt & { readonly token: string; readonly password: string }) => [{ by: { address: client }, most: 30, seconds: 900 }],
  prepare: async ({ token, password }) => {
    const { name, email } = await readPasswordLink(token)
    validatePassword(password, [name, email])
    return hashPassword(password)
  },
  run: async (transaction, hash, { token }) => {
    const link = await transaction.passwordLink.findFirst({ where: valid(token), select: { id: true, user: { select: { id: true, email: true } } } })
    // Of two who use it at once one is refused.
    const { count } = await transaction.passwordLink.updateMany({ where: { id: link?.id ?? '', usedAt: null }, data: { usedAt: new Date() } })
    if (!link || count === 0) throw linkNotValid()
    await setPassword(transaction, link.user.id, hash)
    return { actorId: link.user.id, email: link.user.email }
  },
})
