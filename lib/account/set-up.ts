import { AccessError } from '@/lib/auth/errors'
import { type Attempt, proving } from '@/lib/operation/operation'
import { hashPassword, type NewPerson, setPassword, validatePerson } from './person'
import { hashSetUpCode } from './set-up-code'

/**
 * Gives the first person an account: whoever has used the server without one keeps all units and revisions. From then on everybody signs in.
 * Refused with `wrong-set-up-code`, `already-set-up`, and with what `validatePerson` refuses.
 */
export const setUp = proving({
  name: 'set-up',
  limits: ({ client }: NewPerson & Attempt & { readonly code: string }) => [{ by: { address: client }, most: 10, seconds: 600 }, { by: 'all', most: 100, seconds: 600 }],
  prepare: async (said) => {
    const person = validatePerson(said)
    return { ...person, hash: await hashPassword(person.password) }
  },
  run: async (transaction, { name, email, hash }, { code }) => {
    // Two who set up at once would both be let through otherwise.
    await transaction.$executeRaw`LOCK TABLE "Account" IN EXCLUSIVE MODE`
    if (await transaction.account.findFirst({ select: { id: true } })) throw new AccessError('already-set-up', 'This server has its owner already; sign in, or ask the owner for an invitation.')
    const { count } = await transaction.setUpCode.deleteMany({ where: { hash: hashSetUpCode(code) } })
    if (count === 0) throw new AccessError('wrong-set-up-code', 'That is not the code; look at what the server printed when it started last.')
    const person = await transaction.user.findFirstOrThrow({ where: { serverOwner: true }, select: { id: true } })
    await transaction.user.update({ where: { id: person.id }, data: { name, email }, select: { id: true } })
    await setPassword(transaction, person.id, hash)
    await transaction.setUpCode.deleteMany()
    return { actorId: person.id, email }
  },
})
