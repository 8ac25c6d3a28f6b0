import { canManageOwnAccount } from '@/lib/auth/permissions'
import { changing } from '@/lib/operation/operation'

/** Ends the session in the browser that asks. */
export const signOut = changing({
  name: 'sign-out',
  on: 'server',
  permits: canManageOwnAccount,
  run: async ({ viewer, transaction }) => {
    await transaction.session.deleteMany({ where: { id: viewer.sessionId! } })
  },
  audit: () => ({}),
})
