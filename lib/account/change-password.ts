import { countAttempt } from '@/lib/auth/attempts'
import { getAuth } from '@/lib/auth/better-auth'
import { AccessError } from '@/lib/auth/errors'
import { validatePassword } from '@/lib/auth/password'
import { canManageOwnAccount } from '@/lib/auth/permissions'
import { changing } from '@/lib/operation/operation'

/**
 * Gives the viewer another password, and ends their sessions in other browsers. Refused with `wrong-credentials` where the present one is another,
 * `too-many-attempts` and `weak-password`.
 */
export const changePassword = changing({
  name: 'change-password',
  on: 'server',
  permits: canManageOwnAccount,
  run: async ({ viewer, transaction }, { present, next }: { readonly present: string; readonly next: string }) => {
    await countAttempt(`change-password ${viewer.id}`, { most: 10, seconds: 900 })
    validatePassword(next, [viewer.name, viewer.email])
    const { password } = await (await getAuth()).$context
    const account = await transaction.account.findFirst({ where: { userId: viewer.id, providerId: 'credential' }, select: { id: true, password: true } })
    if (!account?.password || !(await password.verify({ hash: account.password, password: present })))
      throw new AccessError('wrong-credentials', 'That is not your present password; look at it again, or ask an owner for a link to a new one.')
    await transaction.account.update({ where: { id: account.id }, data: { password: await password.hash(next) }, select: { id: true } })
    await transaction.session.deleteMany({ where: { userId: viewer.id, id: { not: viewer.sessionId! } } })
    await transaction.passwordLink.updateMany({ where: { userId: viewer.id, usedAt: null }, data: { usedAt: new Date() } })
  },
  audit: () => ({}),
})
