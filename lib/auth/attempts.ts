import { isIPv6 } from 'node:net'
import { getPrisma } from '@/lib/db/client'
import { AccessError } from './errors'

export interface AttemptLimit {
  /** How often something may be tried within the time. */
  readonly most: number
  readonly seconds: number
}

/**
 * Counts an attempt at something that could be guessed or overdone, for all instances on one database together. Takes by whom and at what it is tried.
 * Refused with `too-many-attempts` when there have been too many; these count as well, but do not make the time longer.
 */
export async function countAttempt(key: string, { most, seconds }: AttemptLimit): Promise<void> {
  const [counted] = await getPrisma().$queryRaw<{ count: number; left: number }[]>`
    INSERT INTO "Attempts" AS a (key, count, "expiresAt") VALUES (${key.slice(0, 300)}, 1, now() + make_interval(secs => ${seconds}))
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN a."expiresAt" < now() THEN 1 ELSE a.count + 1 END,
      "expiresAt" = CASE WHEN a."expiresAt" < now() THEN now() + make_interval(secs => ${seconds}) ELSE a."expiresAt" END
    RETURNING count, ceil(extract(epoch FROM "expiresAt" - now()))::int AS left`
  if (counted!.count <= most) return
  const minutes = Math.ceil(counted!.left / 60)
  throw new AccessError('too-many-attempts', `That was tried too often; wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`} and try again.`)
}

/** Whom attempts from an address are counted for: whoever has one address of IPv6 mostly has all that begin with the same 64 bits. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail = ''] = address.replace(/%.*$/, '').toLowerCase().split('::')
  const groups = (part: string) => (part === '' ? [] : part.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [group])))
  const missing = address.includes('::') ? 8 - groups(head).length - groups(tail).length : 0
  const all = [...groups(head), ...Array<string>(missing).fill('0'), ...groups(tail)]
  return `${all.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}

/** Forgets the attempts at something, as after one that succeeded, and all whose time is over. */
export async function forgetAttempts(key: string): Promise<void> {
  await getPrisma().attempts.deleteMany({ where: { OR: [{ key: key.slice(0, 300) }, { expiresAt: { lt: new Date() } }] } })
}
