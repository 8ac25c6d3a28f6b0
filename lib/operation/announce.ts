import type { Prisma } from '@/lib/db/generated/client'

/** PostgreSQL's channel on which all instances on one database hear of changes. */
export const channel = 'unitwright'

/** What happened, as far as those have to know who look at it: they ask for the rest. */
export interface Announcement {
  readonly operation: string
  readonly workspaceId: string | null
  readonly actorId: string | null
  readonly details: Prisma.InputJsonObject
}

/** Tells all instances of a change as soon as it is committed. */
export async function announce(transaction: Prisma.TransactionClient, announcement: Announcement): Promise<void> {
  await transaction.$executeRaw`SELECT pg_notify(${channel}, ${JSON.stringify(announcement)})`
}
