import { randomInt } from 'node:crypto'
import { hashSecret } from '@/lib/auth/secret-link'
import { hasAccounts } from '@/lib/auth/viewer'
import { getPrisma } from '@/lib/db/client'

/** Without letters and digits that look like others. */
const characters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const validDays = 30

/** A new one-time code for setting the server up, for `npm start` to print; null once somebody has an account. Codes that were never used are forgotten after 30 days. */
export async function newSetUpCode(): Promise<string | null> {
  if (await hasAccounts()) return null
  const prisma = getPrisma()
  await prisma.setUpCode.deleteMany({ where: { createdAt: { lt: new Date(Date.now() - validDays * 24 * 60 * 60 * 1000) } } })
  // 80 random bits.
  const code = Array.from({ length: 16 }, () => characters[randomInt(characters.length)]).join('')
  await prisma.setUpCode.create({ data: { hash: hashSecret(code) }, select: { createdAt: true } })
  return code.replace(/.{4}(?!$)/g, '$&-')
}

/** What is kept of a code as somebody typed it, whatever the case and the dashes. */
export function hashSetUpCode(typed: string): Uint8Array<ArrayBuffer> {
  return hashSecret(typed.toUpperCase().replace(/[^A-Z0-9]/g, ''))
}
