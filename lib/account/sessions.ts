import { canManageOwnAccount } from '@/lib/auth/permissions'
import { getPrisma } from '@/lib/db/client'
import { changing, reading } from '@/lib/operation/operation'

/** A browser in which the person is signed in. */
export interface OwnSession {
  readonly id: string
  readonly browser: string
  readonly address: string
  readonly since: Date
  readonly lastUsed: Date
  readonly isThis: boolean
}

/** Where the viewer is signed in, the last used first. */
export const listSessions = reading({
  name: 'list-sessions',
  on: 'server',
  permits: canManageOwnAccount,
  run: async ({ viewer }): Promise<OwnSession[]> => {
    const rows = await getPrisma().session.findMany({ where: { userId: viewer.id, expiresAt: { gt: new Date() } }, orderBy: { updatedAt: 'desc' } })
    return rows.map(({ id, userAgent, ipAddress, createdAt, updatedAt }) => ({ id, browser: userAgent ?? '', address: ipAddress ?? '', since: createdAt, lastUsed: updatedAt, isThis: id === viewer.sessionId }))
  },
})

/** Ends one of the viewer's sessions; one that is over already, or somebody else's, is passed over. */
export const revokeSession = changing({
  name: 'revoke-session',
  on: 'server',
  permits: canManageOwnAccount,
  run: async ({ viewer, transaction }, { sessionId }: { readonly sessionId: string }) => {
    const { count } = await transaction.session.deleteMany({ where: { id: sessionId, userId: viewer.id } })
    return count > 0
  },
  audit: (_input, ended) => (ended ? {} : null),
})
