import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { seedUnits } from '../../prisma/seed'
import { createPrisma, getPrisma } from './client'
import type { PrismaClient } from './generated/client'
import { startTemporaryDatabase } from './testing/temporary-database'

let database: Awaited<ReturnType<typeof startTemporaryDatabase>>
let prisma: PrismaClient

beforeAll(async () => {
  database = await startTemporaryDatabase()
  prisma = createPrisma(database.url)
})
afterAll(async () => {
  await prisma.$disconnect()
  await database.stop()
})
afterEach(() => vi.unstubAllEnvs())

describe('the database', () => {
  it('keeps any bytes of a file', async () => {
    const content = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    const [unit] = await seedUnits(prisma, [{ name: 'bytes.service', revisions: [{ files: { 'bytes.service': content } }] }])
    const files = await prisma.revisionFile.findMany({ where: { revision: { unitId: unit!.id } } })
    expect(files.map((file) => Array.from(file.content))).toEqual([Array.from(content)])
  })

  it('deletes the revisions and files of a unit with it', async () => {
    const files = { 'a.service': '[Unit]\nDescription=A\n', 'a.service.d/10-x.conf': '[Service]\n' }
    const [unit] = await seedUnits(prisma, [{ name: 'a.service', revisions: [{ files }, { message: 'Second', files }] }])
    expect(unit).toMatchObject({ name: 'a.service', unitType: 'service', manager: 'system', description: 'A', headNumber: 2, archivedAt: null })
    await prisma.unit.delete({ where: { id: unit!.id } })
    expect(await prisma.revision.count({ where: { unitId: unit!.id } })).toBe(0)
    expect(await prisma.revisionFile.count({ where: { path: { startsWith: 'a.service' } } })).toBe(0)
  })

  it('has each number once in a unit and each path once in a revision', async () => {
    const [unit] = await seedUnits(prisma, [{ name: 'once.service', revisions: [{ files: { 'once.service': '' } }] }])
    const { id: authorId } = await prisma.user.findFirstOrThrow()
    await expect(prisma.revision.create({ data: { unitId: unit!.id, number: 1, name: 'once.service', manager: 'system', target: '257', authorId } })).rejects.toMatchObject({ code: 'P2002' })
    const revision = await prisma.revision.findFirstOrThrow({ where: { unitId: unit!.id } })
    const twice = prisma.revisionFile.create({ data: { revisionId: revision.id, position: 1, path: 'once.service', content: new Uint8Array() } })
    await expect(twice).rejects.toMatchObject({ code: 'P2002' })
  })
})

describe('the client', () => {
  it('works again after a query that found no database', async () => {
    const name = 'comes-later'
    const late = createPrisma(database.url.replace('/unitwright?', `/${name}?`))
    await expect(late.$queryRaw`SELECT 1`).rejects.toThrow()
    await prisma.$executeRawUnsafe(`CREATE DATABASE "${name}"`)
    expect(await late.$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }])
    await late.$disconnect()
  })

  it('is not to be had during the build', () => {
    vi.stubEnv('NEXT_PHASE', 'phase-production-build')
    expect(() => getPrisma()).toThrow('not to be used during the build')
  })
})
