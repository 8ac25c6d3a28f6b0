import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { beforeEach, describe, expect, it } from 'vitest'
import { getPrisma } from '@/lib/db/client'
import { useDatabase } from '@/lib/db/testing/use-database'
import { decodeBytes, encodeBytes } from '@/lib/exec-schema'
import { seedUnits } from '../../prisma/seed'
import { archiveUnit, unarchiveUnit } from './archive-unit'
import { listRevisions } from './list-revisions'
import { listUnits } from './list-units'
import { readRevision } from './read-revision'
import { readUnit } from './read-unit'
import { readUnitsInForce } from './read-units-in-force'
import { restoreRevision } from './restore-revision'
import { createUnit, saveUnit } from './save-unit'
import type { UnitContent } from './unit-content'

const database = useDatabase()
const author = 'someone'
const missing = '00000000-0000-4000-8000-000000000000'

beforeEach(async () => {
  await getPrisma().unit.deleteMany()
})

function unit(name = 'foo.service', text = '[Service]\nExecStart=/bin/true\n', more: Partial<UnitContent> = {}): UnitContent {
  return { name, manager: 'system', target: 'debian-12', files: [{ path: name, content: text }], ...more }
}

describe('all units of a manager', () => {
  it('are given by name as their latest revisions have them, without archived ones, and no more than are asked for', async () => {
    const { id } = await createUnit(unit('b.service', '# old'), { author })
    await saveUnit(id, unit('b.service', '# new'), { author, baseRevision: 1 })
    await createUnit(unit('a.service'), { author })
    await createUnit(unit('c.service', '', { manager: 'user' }), { author })
    await archiveUnit((await createUnit(unit('d.service'), { author })).id)
    const { units, total } = await readUnitsInForce('system', 10)
    expect(units.map(({ name, files }) => [name, files[0]!.content])).toEqual([['a.service', unit().files[0]!.content], ['b.service', '# new']])
    expect(total).toBe(2)
    expect(await readUnitsInForce('system', 1)).toMatchObject({ units: [{ name: 'a.service' }], total: 2 })
    expect((await readUnitsInForce('user', 10)).units.map(({ name }) => name)).toEqual(['c.service'])
  })
})

describe('saving', () => {
  it('creates a unit with its first revision', async () => {
    const { id, revision } = await createUnit(unit(), { author, message: 'First' })
    expect(revision).toBe(1)
    expect(await readUnit(id)).toMatchObject({ ...unit(), id, revision: 1, archivedAt: null })
    expect(await listRevisions(id)).toMatchObject([{ number: 1, message: 'First', author, restoredFrom: null }])
  })

  it('takes the description that holds in the end', async () => {
    const files = [
      { path: 'foo.service', content: '[Unit]\nDescription=Old\n' },
      { path: 'foo.service.d/10-name.conf', content: '[Unit]\nDescription=New for %p\n' },
    ]
    const { id } = await createUnit({ ...unit(), files }, { author })
    expect((await readUnit(id)).description).toBe('New for foo')
  })

  it('keeps any bytes', async () => {
    const bytes = Uint8Array.from({ length: 1024 }, (_, index) => (index * 7) % 256)
    const { id } = await createUnit(unit('foo.service', decodeBytes(bytes)), { author })
    expect(encodeBytes((await readUnit(id)).files[0]!.content)).toEqual(bytes)
  })

  it('keeps the order of the files', async () => {
    const paths = ['foo.service.d/b.conf', 'foo.service', 'foo.service.d/a.conf']
    const { id } = await createUnit({ ...unit(), files: paths.map((path) => ({ path, content: '' })) }, { author })
    expect((await readUnit(id)).files.map(({ path }) => path)).toEqual(paths)
  })

  it('adds revisions on top of the latest', async () => {
    const { id } = await createUnit(unit(), { author })
    expect(await saveUnit(id, unit('bar.service', '# two'), { author, baseRevision: 1 })).toEqual({ revision: 2 })
    expect(await readUnit(id)).toMatchObject({ name: 'bar.service', revision: 2, files: [{ path: 'bar.service', content: '# two' }] })
    expect((await readRevision(id, 1)).files).toEqual(unit().files)
  })

  it('adds no revision where nothing has changed, and does where the order of the files has', async () => {
    const files = [{ path: 'foo.service', content: '# \udcff\0\r\n' }, { path: 'foo.service.d/a.conf', content: '' }]
    const content = { ...unit(), files }
    const { id } = await createUnit(content, { author })
    const { updatedAt } = await readUnit(id)
    expect(await saveUnit(id, content, { author, message: 'Again', baseRevision: 1 })).toEqual({ revision: 1 })
    expect(await listRevisions(id)).toHaveLength(1)
    expect((await readUnit(id)).updatedAt).toEqual(updatedAt)
    expect(await saveUnit(id, { ...content, files: files.toReversed() }, { author, baseRevision: 1 })).toEqual({ revision: 2 })
    expect(await saveUnit(id, { ...content, files: files.toReversed(), manager: 'user' }, { author, baseRevision: 2 })).toEqual({ revision: 3 })
    await expect(saveUnit(id, content, { author, baseRevision: 1 })).rejects.toMatchObject({ code: 'conflict', revision: 3 })
  })

  it('is read as it was at one moment, though someone saves in between', async () => {
    const { id } = await createUnit(unit('old.service', '# old'), { author })
    const writer = new Client({ connectionString: database.url })
    await writer.connect()
    try {
      // The reader has its row of the unit and waits for the revision, while a save ends.
      await writer.query('BEGIN; LOCK TABLE "Revision"')
      const reading = readUnit(id)
      const waiting = `SELECT 1 FROM pg_locks WHERE relation = '"Revision"'::regclass AND NOT granted`
      while ((await writer.query(waiting)).rowCount === 0) await sleep(5)
      await writer.query(`UPDATE "Unit" SET name = 'new.service', "headNumber" = 2`)
      await writer.query(`INSERT INTO "Revision" (id, "unitId", number, name, manager, target) VALUES ('second', '${id}', 2, 'new.service', 'user', '257')`)
      await writer.query('COMMIT')
      expect(await reading).toMatchObject({ revision: 1, name: 'old.service', description: '', manager: 'system', files: [{ content: '# old' }] })
    } finally {
      await writer.end()
    }
    expect(await readUnit(id)).toMatchObject({ revision: 2, name: 'new.service', manager: 'user' })
  })

  it('refuses a change that is made on an older revision and names the newer one', async () => {
    const { id } = await createUnit(unit(), { author })
    await saveUnit(id, unit('foo.service', '# theirs'), { author, baseRevision: 1 })
    await expect(saveUnit(id, unit('foo.service', '# mine'), { author, baseRevision: 1 })).rejects.toMatchObject({ code: 'conflict', revision: 2 })
    expect((await readUnit(id)).files[0]!.content).toBe('# theirs')
  })

  it('lets one of many simultaneous changes through', async () => {
    const { id } = await createUnit(unit(), { author })
    const results = await Promise.allSettled(Array.from({ length: 8 }, (_, index) => saveUnit(id, unit('foo.service', `# ${index}`), { author, baseRevision: 1 })))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results) if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'conflict', revision: 2 })
    expect(await listRevisions(id)).toHaveLength(2)
  })

  it('refuses a base that is not there yet', async () => {
    const { id } = await createUnit(unit(), { author })
    await expect(saveUnit(id, unit(), { author, baseRevision: 7 })).rejects.toMatchObject({ code: 'revision-not-found' })
  })

  it.each<[string, Partial<UnitContent>]>([
    ['invalid-unit-name', { name: '../x.service' }],
    ['invalid-unit-name', { name: 'x.exe' }],
    ['invalid-unit-name', { name: '' }],
    ['invalid-unit-name', { name: `${'x'.repeat(292)}.service` }],
    ['unknown-target', { target: 'windows-95' }],
    ['unknown-target', { target: '238' }],
    ['no-files', { files: [] }],
    ['too-many-files', { files: Array.from({ length: 101 }, (_, index) => ({ path: `foo.service.d/${index}.conf`, content: '' })) }],
    ['file-too-large', { files: [{ path: 'foo.service', content: 'ü'.repeat(524_289) }] }],
    ['duplicate-path', { files: [{ path: 'foo.service', content: '' }, { path: 'foo.service', content: '' }] }],
    ['invalid-path', { files: [{ path: 'bar.service', content: '' }] }],
    ['invalid-path', { files: [{ path: '../foo.service', content: '' }] }],
    ['invalid-path', { files: [{ path: 'foo.service.d/../foo.service', content: '' }] }],
    ['invalid-path', { files: [{ path: 'bar.service.d/a.conf', content: '' }] }],
    ['invalid-path', { files: [{ path: 'foo.service.d/a.txt', content: '' }] }],
    ['invalid-path', { files: [{ path: 'foo\0.service', content: '' }] }],
    ['invalid-path', { files: [{ path: 'foo.service.d/\ud800.conf', content: '' }] }],
    ['invalid-path', { files: [{ path: '', content: '' }] }],
  ])('refuses with %s', async (code, change) => {
    await expect(createUnit({ ...unit(), ...change }, { author })).rejects.toMatchObject({ name: 'WorkspaceError', code })
    expect(await getPrisma().unit.count()).toBe(0)
  })

  it('takes the drop-ins that systemd takes', async () => {
    const paths = ['/usr/lib/systemd/system/a-b@.service', 'a-b@x.service.d/1.conf', 'a-b@.service.d/2.conf', 'a-@x.service.d/3.conf', 'service.d/4.conf']
    await createUnit(unit('a-b@x.service', '', { files: paths.map((path) => ({ path, content: '' })) }), { author })
  })

  it('takes a message with characters that the database has not', async () => {
    const { id } = await createUnit(unit(), { author, message: 'a\0b\ud800c' })
    expect((await listRevisions(id))[0]!.message).toBe('abc')
  })
})

describe('listing', () => {
  it('finds by name, description and text, all words, whatever the case, wildcards as written', async () => {
    await createUnit(unit('web.service', '[Unit]\nDescription=Front 100%\n'), { author })
    await createUnit(unit('db.service', '[Service]\nExecStart=/usr/bin/front_end\n'), { author })
    const names = async (search: string) => (await listUnits({ search })).units.map(({ name }) => name).sort()
    expect(await names('WEB')).toEqual(['web.service'])
    expect(await names('front')).toEqual(['db.service', 'web.service'])
    expect(await names('front usr')).toEqual(['db.service'])
    expect(await names('0%')).toEqual(['web.service'])
    expect(await names('front_')).toEqual(['db.service'])
    expect(await names('a\\b')).toEqual([])
    expect(await names('we\0b')).toEqual(['web.service'])
    expect(await names(`'; DROP TABLE "Unit"`)).toEqual([])
  })

  it('can be searched though a file holds what the database has not', async () => {
    await createUnit(unit('foo.service', '# a\0b \udcff needle'), { author })
    expect((await listUnits({ search: 'ab needle' })).total).toBe(1)
  })

  it('has pages, the last changed first', async () => {
    // Times of their own, because units that are made in the same millisecond have no order.
    const names = ['a.service', 'b.service', 'c.service']
    await seedUnits(
      getPrisma(),
      names.map((name, minute) => ({ name, updatedAt: new Date(Date.UTC(2025, 0, 1, 0, minute)), revisions: [{ files: { [name]: '' } }] })),
    )
    const first = await listUnits({ pageSize: 2 })
    expect(first).toMatchObject({ total: 3, page: 1, pageSize: 2, units: [{ name: 'c.service', revision: 1 }, { name: 'b.service' }] })
    expect((await listUnits({ pageSize: 2, page: 2 })).units).toMatchObject([{ name: 'a.service' }])
    await saveUnit((await listUnits({ search: 'a.service' })).units[0]!.id, unit('a.service', '# new'), { author, baseRevision: 1 })
    expect((await listUnits({})).units[0]).toMatchObject({ name: 'a.service', revision: 2 })
  })
})

describe('history', () => {
  it('restores by a new revision', async () => {
    const { id } = await createUnit(unit('foo.service', '# one'), { author })
    await saveUnit(id, unit('foo.service', '# two'), { author, baseRevision: 1 })
    expect(await restoreRevision(id, 1, { author })).toEqual({ revision: 3 })
    expect((await readUnit(id)).files[0]!.content).toBe('# one')
    expect(await listRevisions(id)).toMatchObject([{ number: 3, restoredFrom: 1 }, { number: 2 }, { number: 1 }])
    expect((await listUnits({ search: 'two' })).total).toBe(0)
  })

  it('keeps of each revision what the unit was called and written for, and brings it back', async () => {
    const old = unit('old.socket', '', { manager: 'user', target: '250', files: [{ path: 'socket.d/10-all.conf', content: '# all' }] })
    const { id } = await createUnit(old, { author })
    await saveUnit(id, unit('new.service'), { author, baseRevision: 1 })
    expect(await readRevision(id, 1)).toMatchObject(old)
    expect(await readRevision(id, 2)).toMatchObject(unit('new.service'))
    await restoreRevision(id, 1, { author })
    expect(await readUnit(id)).toMatchObject({ ...old, revision: 3 })
    expect((await listUnits({ search: 'old.socket' })).units).toMatchObject([{ id, name: 'old.socket', manager: 'user', target: '250' }])
  })

  it('restores nothing where the latest revision says the same', async () => {
    const { id } = await createUnit(unit('foo.service', '# one'), { author })
    expect(await restoreRevision(id, 1, { author })).toEqual({ revision: 1 })
    expect(await listRevisions(id)).toHaveLength(1)
  })

  it('does not restore over a revision that was not seen', async () => {
    const { id } = await createUnit(unit(), { author })
    await saveUnit(id, unit('foo.service', '# two'), { author, baseRevision: 1 })
    await expect(restoreRevision(id, 1, { author, baseRevision: 1 })).rejects.toMatchObject({ code: 'conflict', revision: 2 })
  })
})

describe('the archive', () => {
  it('takes units out of the list and gives them back', async () => {
    const { id } = await createUnit(unit(), { author })
    await archiveUnit(id)
    await archiveUnit(id)
    expect((await listUnits({})).total).toBe(0)
    expect((await listUnits({ archived: true })).units).toMatchObject([{ id }])
    await expect(saveUnit(id, unit(), { author, baseRevision: 1 })).rejects.toMatchObject({ code: 'unit-archived' })
    await expect(saveUnit(id, unit('foo.service', '# new'), { author, baseRevision: 1 })).rejects.toMatchObject({ code: 'unit-archived' })
    await expect(restoreRevision(id, 1, { author })).rejects.toMatchObject({ code: 'unit-archived' })
    await unarchiveUnit(id)
    expect((await listUnits({})).total).toBe(1)
  })
})

describe('what is not there', () => {
  it.each([missing, 'x', '\0', '', '../..', missing.replaceAll('0', 'f')])('%j is answered with unit-not-found by every operation', async (id) => {
    const refusal = { code: 'unit-not-found' }
    await expect(readUnit(id)).rejects.toMatchObject(refusal)
    await expect(listRevisions(id)).rejects.toMatchObject(refusal)
    await expect(readRevision(id, 1)).rejects.toMatchObject(refusal)
    await expect(saveUnit(id, unit(), { author, baseRevision: 1 })).rejects.toMatchObject(refusal)
    await expect(restoreRevision(id, 1, { author })).rejects.toMatchObject(refusal)
    await expect(archiveUnit(id)).rejects.toMatchObject(refusal)
    await expect(unarchiveUnit(id)).rejects.toMatchObject(refusal)
  })

  it.each([0, 2, -1, 1.5, Number.NaN, 1e12])('revision %d is not found', async (number) => {
    const { id } = await createUnit(unit(), { author })
    await expect(readRevision(id, number)).rejects.toMatchObject({ code: 'revision-not-found' })
  })
})
