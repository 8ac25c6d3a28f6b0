import { describe, expect, it } from 'vitest'
import { createPrisma } from '@/lib/db/client'
import { startTemporaryDatabase } from '@/lib/db/testing/temporary-database'
import { describeError } from './describe-error'

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'none',
    (error: unknown) => describeError(error).code,
  )
}

describe('a database that cannot be used', () => {
  it.each(['postgresql://u@localhost:1/x', 'postgresql://u@localhost/x?host=/nowhere', 'postgresql://u@nowhere.invalid/x'])('%s is named as the reason', async (url) => {
    const prisma = createPrisma(url)
    expect(await codeOf(prisma.unit.count())).toBe('database-unavailable')
    expect(await codeOf(prisma.$transaction((transaction) => transaction.unit.count()))).toBe('database-unavailable')
    await prisma.$disconnect()
  })

  it('is the reason too when it goes away later', async () => {
    const database = await startTemporaryDatabase()
    const prisma = createPrisma(database.url)
    expect(await prisma.unit.count()).toBe(0)
    await database.stop()
    expect(await codeOf(prisma.unit.count())).toBe('database-unavailable')
    await prisma.$disconnect()
  })
})
