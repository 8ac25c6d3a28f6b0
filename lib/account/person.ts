import { AccessError } from '@/lib/auth/errors'
import { validatePassword } from '@/lib/auth/password'
import { getAuth } from '@/lib/auth/better-auth'
import type { Prisma } from '@/lib/db/generated/client'

/** What somebody says of themselves who gets an account. */
export interface NewPerson {
  readonly name: string
  readonly email: string
  readonly password: string
}

/** A person's name and address as they are kept. Refused with `invalid-person` or `weak-password`. */
export function validatePerson({ name, email, password }: NewPerson): NewPerson {
  const shown = name.normalize('NFC').trim().replace(/\s+/g, ' ')
  if (shown === '' || shown.length > 80 || /[\p{C}]/u.test(shown)) throw new AccessError('invalid-person', 'A name has 1 to 80 characters; write the one by which the others know you.')
  const address = normaliseEmail(email)
  if (!/^[^\s@<>"]+@[^\s@<>"]+$/.test(address) || address.length > 254) throw new AccessError('invalid-person', 'That is no e-mail address; write one such as ann@example.org.')
  validatePassword(password, [shown, address, ...shown.split(' '), ...address.split(/[@.]/)])
  return { name: shown, email: address, password }
}

/** An e-mail address as it is kept and looked up: people write it now one way, now the other. */
export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase()
}

/** What is kept of a password. It takes a tenth of a second, so it is not for the inside of a transaction. */
export async function hashPassword(password: string): Promise<string> {
  const { password: hashing } = await (await getAuth()).$context
  return hashing.hash(password)
}

/** Gives a person a password, or another one; all sessions end. */
export async function setPassword(transaction: Prisma.TransactionClient, userId: string, hash: string): Promise<void> {
  await transaction.account.upsert({
    where: { providerId_accountId: { providerId: 'credential', accountId: userId } },
    create: { providerId: 'credential', accountId: userId, userId, password: hash },
    update: { password: hash },
  })
  await transaction.session.deleteMany({ where: { userId } })
}
