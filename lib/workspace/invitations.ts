import { AccessError, linkNotValid } from '@/lib/auth/errors'
import { canManageWorkspace, type Role } from '@/lib/auth/permissions'
import { hashSecret, isLinkToken, newLinkToken } from '@/lib/auth/secret-link'
import { hasAccounts } from '@/lib/auth/viewer'
import { getPrisma } from '@/lib/db/client'
import { WorkspaceError } from '@/lib/operation/errors'
import { isId } from '@/lib/operation/id'
import { changing, reading } from '@/lib/operation/operation'
import { storableText } from './storable-text'

const validDays = 7

/**
 * Makes a link that lets one person into a workspace, once, within a week. What stands in the link is answered with here and can't be had again.
 * Refused with `set-up-first` as long as the one who invites has no account.
 */
export const createInvitation = changing({
  name: 'create-invitation',
  on: 'workspace',
  permits: canManageWorkspace,
  run: async ({ viewer, subject, transaction }, { role, note }: { readonly workspace: string; readonly role: Role; readonly note: string }) => {
    if (!(await hasAccounts())) throw new AccessError('set-up-first', 'Set up your own account first; then you can invite others.')
    const token = newLinkToken()
    const expiresAt = new Date(Date.now() + validDays * 24 * 60 * 60 * 1000)
    const data = { workspaceId: subject.id, role, note: storableText(note).slice(0, 200), tokenHash: hashSecret(token), createdById: viewer.id, expiresAt }
    const { id } = await transaction.invitation.create({ data, select: { id: true } })
    return { id, token, expiresAt }
  },
  audit: ({ role }, { id }) => ({ invitation: id, role }),
})

/** The invitations to a workspace that can still be accepted, newest first. */
export const listInvitations = reading({
  name: 'list-invitations',
  on: 'workspace',
  permits: canManageWorkspace,
  run: ({ subject }, _input: { readonly workspace: string }) =>
    getPrisma().invitation.findMany({
      where: { workspaceId: subject.id, ...open() },
      orderBy: { createdAt: 'desc' },
      select: { id: true, role: true, note: true, createdAt: true, expiresAt: true, createdBy: { select: { name: true } } },
    }),
})

/** Takes an invitation back. Refused with `invitation-not-found` where it was accepted, has expired, or is another workspace's. */
export const revokeInvitation = changing({
  name: 'revoke-invitation',
  on: 'workspace',
  permits: canManageWorkspace,
  run: async ({ subject, transaction }, { invitationId }: { readonly workspace: string; readonly invitationId: string }) => {
    const { count } = await transaction.invitation.updateMany({ where: { id: isId(invitationId) ? invitationId : '', workspaceId: subject.id, ...open() }, data: { revokedAt: new Date() } })
    if (count === 0) throw new WorkspaceError('invitation-not-found', 'This invitation was accepted, taken back, or has expired; look at the list again.')
  },
  audit: ({ invitationId }) => ({ invitation: invitationId }),
})

const open = () => ({ acceptedAt: null, revokedAt: null, expiresAt: { gt: new Date() } })

/** How an invitation is found that its link still opens. */
export const byToken = (token: string) => ({ tokenHash: hashSecret(isLinkToken(token) ? token : ''), ...open() })

/** What a link lets into, and as what. Refused with `link-not-valid`. */
export async function readInvitation(token: string): Promise<{ id: string; role: Role; workspace: { id: string; slug: string; name: string }; createdBy: { name: string } }> {
  const select = { id: true, role: true, workspace: { select: { id: true, slug: true, name: true } }, createdBy: { select: { name: true } } } as const
  const invitation = await getPrisma().invitation.findFirst({ where: byToken(token), select })
  if (!invitation) throw linkNotValid()
  return invitation
}
