import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { beforeEach, describe, expect, it } from 'vitest'
import { getPrisma } from '@/lib/db/client'
import { useDatabase } from '@/lib/db/testing/use-database'
import { decodeBytes, encodeBytes } from '@/lib/exec-schema'
import type { Viewer } from '@/lib/auth/permissions'
import { firstPerson } from '@/lib/operation/testing/people'
import { seedUnits } from '../../prisma/seed'
import { archiveUnit, unarchiveUnit } from './archive-unit'
import { readGroups, readUsers, writeGroups, writeUsers } from './host-texts'
import { listHosts, removeHost, saveHost } from './hosts'
import { importUnits } from './import-units'
import { judgeAgain } from './judge-again'
import { listRevisions } from './list-revisions'
import { listUnits, type ListOptions } from './list-units'
import { readRevision } from './read-revision'
import { readUnit } from './read-unit'
import { readUnitsInForce } from './read-units-in-force'
import { restoreRevision } from './restore-revision'
import { createUnit, saveUnit } from './save-unit'
import type { UnitContent } from './unit-content'

const database = useDatabase()
const missing = '00000000-0000-4000-8000-000000000000'

let me: Viewer

beforeEach(async () => {
  await getPrisma().unit.deleteMany()
  me = await firstPerson()
})

const create = (content: UnitContent, message?: string) => createUnit(me, { workspace: 'home', content, message })
const save = (unitId: string, content: UnitContent, baseRevision: number, message?: string) => saveUnit(me, { unitId, content, baseRevision, message })
const restore = (unitId: string, number: number, baseRevision?: number) => restoreRevision(me, { unitId, number, baseRevision })
const read = (unitId: string) => readUnit(me, { unitId })
const readOld = (unitId: string, number: number) => readRevision(me, { unitId, number })
const history = async (unitId: string) => (await listRevisions(me, { unitId })).revisions
const list = (options: Partial<ListOptions>) => listUnits(me, { workspace: 'home', ...options })
const inForce = (manager: 'system' | 'user', most: number) => readUnitsInForce(me, { workspace: 'home', manager, most })

function unit(name = 'foo.service', text = '[Service]\nExecStart=/bin/true\n', more: Partial<UnitContent> = {}): UnitContent {
  return { name, manager: 'system', target: 'debian-12', files: [{ path: name, content: text }], ...more }
}

describe('all units of a manager', () => {
  it('are given by name as their latest revisions have them, without archived ones, and no more than are asked for', async () => {
    const { id } = await create(unit('b.service', '# old'))
    await save(id, unit('b.service', '# new'), 1)
    await create(unit('a.service'))
    await create(unit('c.service', '', { manager: 'user' }))
    await archiveUnit(me, { unitId: (await create(unit('d.service'))).id })
    const { units, total } = await inForce('system', 10)
    expect(units.map(({ name, files }) => [name, files[0]!.content])).toEqual([['a.service', unit().files[0]!.content], ['b.service', '# new']])
    expect(total).toBe(2)
    expect(await inForce('system', 1)).toMatchObject({ units: [{ name: 'a.service' }], total: 2 })
    expect((await inForce('user', 10)).units.map(({ name }) => name)).toEqual(['c.service'])
  })
})

describe('saving', () => {
  it('creates a unit with its first revision', async () => {
    const { id, revision } = await create(unit(), 'First')
    expect(revision).toBe(1)
    expect(await read(id)).toMatchObject({ ...unit(), id, revision: 1, archivedAt: null })
    expect(await history(id)).toMatchObject([{ number: 1, message: 'First', author: me.name, restoredFrom: null }])
  })

  it('shows a long history page by page', async () => {
    const { id } = await create(unit())
    for (const revision of [1, 2, 3, 4]) await save(id, unit('foo.service', `# ${revision}`), revision)
    const page = async (number: number) => {
      const { revisions, total } = await listRevisions(me, { unitId: id, page: number, pageSize: 2 })
      return [...revisions.map((revision) => revision.number), `of ${total}`]
    }
    expect([await page(1), await page(2), await page(3), await page(4)]).toEqual([[5, 4, 'of 5'], [3, 2, 'of 5'], [1, 'of 5'], ['of 5']])
  })

  it('takes the description that holds in the end', async () => {
    const files = [
      { path: 'foo.service', content: '[Unit]\nDescription=Old\n' },
      { path: 'foo.service.d/10-name.conf', content: '[Unit]\nDescription=New for %p\n' },
    ]
    const { id } = await create({ ...unit(), files })
    expect((await read(id)).description).toBe('New for foo')
  })

  it('keeps any bytes', async () => {
    const bytes = Uint8Array.from({ length: 1024 }, (_, index) => (index * 7) % 256)
    const { id } = await create(unit('foo.service', decodeBytes(bytes)))
    expect(encodeBytes((await read(id)).files[0]!.content)).toEqual(bytes)
  })

  it('keeps the order of the files', async () => {
    const paths = ['foo.service.d/b.conf', 'foo.service', 'foo.service.d/a.conf']
    const { id } = await create({ ...unit(), files: paths.map((path) => ({ path, content: '' })) })
    expect((await read(id)).files.map(({ path }) => path)).toEqual(paths)
  })

  it('adds revisions on top of the latest', async () => {
    const { id } = await create(unit())
    expect(await save(id, unit('bar.service', '# two'), 1)).toEqual({ revision: 2 })
    expect(await read(id)).toMatchObject({ name: 'bar.service', revision: 2, files: [{ path: 'bar.service', content: '# two' }] })
    expect((await readOld(id, 1)).files).toEqual(unit().files)
  })

  it('adds no revision where nothing has changed, and does where the order of the files has', async () => {
    const files = [{ path: 'foo.service', content: '# \udcff\0\r\n' }, { path: 'foo.service.d/a.conf', content: '' }]
    const content = { ...unit(), files }
    const { id } = await create(content)
    const { updatedAt } = await read(id)
    expect(await save(id, content, 1, 'Again')).toEqual({ revision: 1 })
    expect(await history(id)).toHaveLength(1)
    expect((await read(id)).updatedAt).toEqual(updatedAt)
    expect(await save(id, { ...content, files: files.toReversed() }, 1)).toEqual({ revision: 2 })
    expect(await save(id, { ...content, files: files.toReversed(), manager: 'user' }, 2)).toEqual({ revision: 3 })
    await expect(save(id, content, 1)).rejects.toMatchObject({ code: 'conflict', revision: 3 })
  })

  it('is read as it was at one moment, though someone saves in between', async () => {
    const { id } = await create(unit('old.service', '# old'))
    const writer = new Client({ connectionString: database.url })
    await writer.connect()
    try {
      // The reader has its row of the unit and waits for the revision, while a save ends.
      await writer.query('BEGIN; LOCK TABLE "Revision"')
      const reading = read(id)
      const waiting = `SELECT 1 FROM pg_locks WHERE relation = '"Revision"'::regclass AND NOT granted`
      while ((await writer.query(waiting)).rowCount === 0) await sleep(5)
      await writer.query(`UPDATE "Unit" SET name = 'new.service', "headNumber" = 2`)
      await writer.query(`INSERT INTO "Revision" (id, "unitId", number, name, manager, target, "authorId") VALUES ('second', '${id}', 2, 'new.service', 'user', '257', '${me.id}')`)
      await writer.query('COMMIT')
      expect(await reading).toMatchObject({ revision: 1, name: 'old.service', description: '', manager: 'system', files: [{ content: '# old' }] })
    } finally {
      await writer.end()
    }
    expect(await read(id)).toMatchObject({ revision: 2, name: 'new.service', manager: 'user' })
  })

  it('refuses a change that is made on an older revision and names the newer one', async () => {
    const { id } = await create(unit())
    await save(id, unit('foo.service', '# theirs'), 1)
    await expect(save(id, unit('foo.service', '# mine'), 1)).rejects.toMatchObject({ code: 'conflict', revision: 2 })
    expect((await read(id)).files[0]!.content).toBe('# theirs')
  })

  it('lets one of many simultaneous changes through', async () => {
    const { id } = await create(unit())
    const results = await Promise.allSettled(Array.from({ length: 8 }, (_, index) => save(id, unit('foo.service', `# ${index}`), 1)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results) if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'conflict', revision: 2 })
    expect(await history(id)).toHaveLength(2)
  })

  it('refuses a base that is not there yet', async () => {
    const { id } = await create(unit())
    await expect(save(id, unit(), 7)).rejects.toMatchObject({ code: 'revision-not-found' })
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
    await expect(create({ ...unit(), ...change })).rejects.toMatchObject({ name: 'WorkspaceError', code })
    expect(await getPrisma().unit.count()).toBe(0)
  })

  it('takes the drop-ins that systemd takes', async () => {
    const paths = ['/usr/lib/systemd/system/a-b@.service', 'a-b@x.service.d/1.conf', 'a-b@.service.d/2.conf', 'a-@x.service.d/3.conf', 'service.d/4.conf']
    await create(unit('a-b@x.service', '', { files: paths.map((path) => ({ path, content: '' })) }))
  })

  it('takes a message with characters that the database has not', async () => {
    const { id } = await create(unit(), 'a\0b\ud800c')
    expect((await history(id))[0]!.message).toBe('abc')
  })
})

describe('what a unit is written for', () => {
  const keepHost = (hostname: string, hostId: string | null = null) => saveHost(me, { workspace: 'home', hostId, name: `Host of ${crypto.randomUUID()}`, profile: { hostname } })

  it('is kept by those who say nothing of it, and stands in each revision', async () => {
    const host = await keepHost('web-1')
    const { id } = await create(unit('foo.service', '# one', { otherTargets: ['247'], hostId: host.id }))
    await save(id, unit('foo.service', '# two'), 1)
    expect(await read(id)).toMatchObject({ revision: 2, otherTargets: ['247'], hostId: host.id })
    await save(id, unit('foo.service', '# two', { otherTargets: [], hostId: null }), 2)
    expect(await read(id)).toMatchObject({ revision: 3, otherTargets: [], hostId: null })
    await restore(id, 1)
    expect(await read(id)).toMatchObject({ revision: 4, otherTargets: ['247'], hostId: host.id })
  })

  it('decides what is found: once for all targets, and by the machine', async () => {
    // ImportCredential= came with 254.
    const text = '[Unit]\nDescription=On %H\n\n[Service]\nExecStart=/usr/bin/a\nImportCredential=a\n'
    const { id } = await create(unit('foo.service', text, { target: '257' }))
    const listed = async () => (await list({ search: 'foo.service' })).units[0]!
    const before = await listed()
    const host = await keepHost('web-1')
    await save(id, unit('foo.service', text, { target: '257', otherTargets: ['247', 'debian-11'], hostId: host.id }), 1)
    const after = await listed()
    expect(after.errors + after.warnings).toBe(before.errors + before.warnings + 1)
    expect([before.description, after.description]).toEqual(['On %H', 'On web-1'])
    await keepHost('web-2', host.id)
    await judgeAgain(new AbortController().signal)
    expect((await listed()).description).toBe('On web-2')
  })

  it('is refused for machines of others, unknown releases, and what is not there', async () => {
    const { id: workspaceId } = await getPrisma().workspace.create({ data: { slug: 'elsewhere', name: 'Elsewhere' } })
    const foreign = await getPrisma().host.create({ data: { workspaceId, name: 'Theirs', profile: {} } })
    for (const hostId of [foreign.id, missing, 'x']) await expect(create(unit('foo.service', '', { hostId }))).rejects.toMatchObject({ code: 'host-not-found' })
    await expect(create(unit('foo.service', '', { otherTargets: ['windows-95'] }))).rejects.toMatchObject({ code: 'unknown-target' })
    await expect(removeHost(me, { workspace: 'home', hostId: foreign.id })).rejects.toMatchObject({ code: 'host-not-found' })
  })

  it('stays: a machine that a revision was made for is not removed, another is', async () => {
    const [used, unused] = [await keepHost('a'), await keepHost('b')]
    const { id } = await create(unit('foo.service', '', { hostId: used.id }))
    await save(id, unit('foo.service', '', { hostId: null }), 1)
    await expect(removeHost(me, { workspace: 'home', hostId: used.id })).rejects.toMatchObject({ code: 'host-in-use' })
    await removeHost(me, { workspace: 'home', hostId: unused.id })
    expect((await listHosts(me, { workspace: 'home' })).map(({ id: each }) => each)).not.toContain(unused.id)
    const [first] = await listHosts(me, { workspace: 'home' })
    await expect(saveHost(me, { workspace: 'home', name: first!.name, profile: {} })).rejects.toMatchObject({ code: 'name-taken' })
  })

  it('takes people and groups as getent prints them', () => {
    const users = readUsers('root:x:0:0:root:/root:/bin/bash\n# none\n\nwww-data:x:33:33::/var/www:/usr/sbin/nologin\n')
    expect(users).toEqual([{ name: 'root', uid: 0, gid: 0, home: '/root', shell: '/bin/bash' }, { name: 'www-data', uid: 33, gid: 33, home: '/var/www', shell: '/usr/sbin/nologin' }])
    expect(readUsers(writeUsers(users))).toEqual(users)
    const groups = readGroups('adm:x:4:syslog,me\n')
    expect([groups, readGroups(writeGroups(groups))]).toEqual([[{ name: 'adm', gid: 4 }], [{ name: 'adm', gid: 4 }]])
    expect(() => readUsers('root:x:0:0:root:/root:/bin/bash\nwrong\n')).toThrow('Line 2 of the users')
    expect(() => readGroups('adm:x:4294967296:')).toThrow('Line 1 of the groups')
  })
})

describe('importing', () => {
  const importAll = (units: readonly UnitContent[]) => importUnits(me, { workspace: 'home', units, message: 'From the machine' })

  it('creates what is new, adds a revision to what is there by name and manager, and tells of each what became of it', async () => {
    const { id } = await create(unit('old.service', '# old'))
    const { id: same } = await create(unit('same.service', '# same'))
    await create(unit('old.service', '# of users', { manager: 'user' }))
    const imported = await importAll([unit('old.service', '# new'), unit('same.service', '# same'), unit('new.service', '# new'), unit('wrong', '')])
    expect(imported).toMatchObject([{ name: 'old.service', outcome: 'changed', id }, { name: 'same.service', outcome: 'same', id: same }, { name: 'new.service', outcome: 'created' }, { name: 'wrong', outcome: 'refused', reason: expect.stringContaining('no unit name') as string }])
    expect((await read(id)).files[0]!.content).toBe('# new')
    expect(await history(id)).toMatchObject([{ number: 2, message: 'From the machine' }, { number: 1 }])
    expect((await list({})).total).toBe(4)
    expect((await importAll([unit('old.service', '# new')]))[0]).toMatchObject({ outcome: 'same' })
  })

  it('leaves what is archived as it is', async () => {
    const { id } = await create(unit('gone.service'))
    await archiveUnit(me, { unitId: id })
    expect((await importAll([unit('gone.service', '# again')]))[0]).toMatchObject({ outcome: 'created' })
    expect(await history(id)).toHaveLength(1)
  })

  it('makes one unit of what two import at the same time', async () => {
    const outcomes = (await Promise.all(Array.from({ length: 5 }, (_, index) => importAll([unit('new.service', `# ${index}`)])))).map(([each]) => each!.outcome)
    expect(outcomes.sort()).toEqual(['changed', 'changed', 'changed', 'changed', 'created'])
    expect((await list({})).units).toMatchObject([{ name: 'new.service', revision: 5 }])
  })
})

describe('listing', () => {
  it('finds by name, description and text, all words, whatever the case, wildcards as written', async () => {
    await create(unit('web.service', '[Unit]\nDescription=Front 100%\n'))
    await create(unit('db.service', '[Service]\nExecStart=/usr/bin/front_end\nEnvironment=CITY=MÜNCHEN\n'))
    const names = async (search: string) => (await list({ search })).units.map(({ name }) => name).sort()
    expect(await names('WEB')).toEqual(['web.service'])
    expect(await names('front')).toEqual(['db.service', 'web.service'])
    expect(await names('front usr')).toEqual(['db.service'])
    expect(await names('0%')).toEqual(['web.service'])
    expect(await names('front_')).toEqual(['db.service'])
    expect(await names('münchen execstart')).toEqual(['db.service'])
    expect(await names('a\\b')).toEqual([])
    expect(await names('we\0b')).toEqual(['web.service'])
    expect(await names(`'; DROP TABLE "Unit"`)).toEqual([])
  })

  it('can be searched though a file holds what the database has not', async () => {
    await create(unit('foo.service', '# a\0b \udcff needle'))
    expect((await list({ search: 'ab needle' })).total).toBe(1)
  })

  it('says what a check finds and how exposed a service is, and chooses and orders by that', async () => {
    const at = (name: string, text: string, more: Partial<UnitContent> = {}) => create(unit(name, text, more))
    await at('good.service', '[Service]\nExecStart=/usr/bin/a\nDynamicUser=yes\nProtectSystem=strict\nPrivateDevices=yes\nProtectHome=yes\n')
    await at('wrong.service', '[Service]\nExecStart=a b\nKillMode=none\nUMask=9\n')
    await at('warned.service', '[Service]\nExecStart=/usr/bin/a\nKillMode=none\n', { manager: 'user' })
    await at('some.socket', '[Socket]\nListenStream=99999999\n')
    const names = async (options: Partial<ListOptions>) => (await list({ order: 'name', ...options })).units.map(({ name }) => name)
    const { units } = await list({ order: 'name' })
    expect(units.map(({ name, errors, warnings, exposure }) => [name, errors > 0, warnings > 0, exposure === null])).toEqual([
      ['good.service', false, false, false],
      ['some.socket', true, false, true],
      ['warned.service', false, true, false],
      ['wrong.service', true, true, false],
    ])
    expect(units[0]!.exposure!).toBeLessThan(units[3]!.exposure!)
    expect(await names({ findings: 'errors' })).toEqual(['some.socket', 'wrong.service'])
    expect(await names({ findings: 'warnings' })).toEqual(['some.socket', 'warned.service', 'wrong.service'])
    expect(await names({ type: 'socket' })).toEqual(['some.socket'])
    expect(await names({ manager: 'user' })).toEqual(['warned.service'])
    expect(await names({ exposure: 'unsafe' })).toEqual(['warned.service', 'wrong.service'])
    expect((await names({ order: 'findings' })).slice(2)).toEqual(['warned.service', 'good.service'])
    expect((await names({ order: 'exposure' })).slice(2)).toEqual(['good.service', 'some.socket'])
  })

  it('is judged anew by another library, once, without a new time of change', async () => {
    const { id } = await create(unit('wrong.service', '[Service]\nUMask=9\n'))
    const [before] = (await list({})).units
    await getPrisma().unit.update({ where: { id }, data: { errors: 0, judgedBy: 'another library', updatedAt: before!.updatedAt } })
    const { signal } = new AbortController()
    expect([await judgeAgain(signal), await judgeAgain(signal)]).toEqual([1, 0])
    expect((await list({})).units).toEqual([before])
  })

  it('has pages, the last changed first', async () => {
    // Times of their own, because units that are made in the same millisecond have no order.
    const names = ['a.service', 'b.service', 'c.service']
    await seedUnits(
      getPrisma(),
      names.map((name, minute) => ({ name, updatedAt: new Date(Date.UTC(2025, 0, 1, 0, minute)), revisions: [{ files: { [name]: '' } }] })),
    )
    const first = await list({ pageSize: 2 })
    expect(first).toMatchObject({ total: 3, page: 1, pageSize: 2, units: [{ name: 'c.service', revision: 1 }, { name: 'b.service' }] })
    expect((await list({ pageSize: 2, page: 2 })).units).toMatchObject([{ name: 'a.service' }])
    await save((await list({ search: 'a.service' })).units[0]!.id, unit('a.service', '# new'), 1)
    expect((await list({})).units[0]).toMatchObject({ name: 'a.service', revision: 2 })
  })
})

describe('history', () => {
  it('restores by a new revision', async () => {
    const { id } = await create(unit('foo.service', '# one'))
    await save(id, unit('foo.service', '# two'), 1)
    expect(await restore(id, 1)).toEqual({ revision: 3, isNew: true })
    expect((await read(id)).files[0]!.content).toBe('# one')
    expect(await history(id)).toMatchObject([{ number: 3, restoredFrom: 1 }, { number: 2 }, { number: 1 }])
    expect((await list({ search: 'two' })).total).toBe(0)
  })

  it('keeps of each revision what the unit was called and written for, and brings it back', async () => {
    const old = unit('old.socket', '', { manager: 'user', target: '250', files: [{ path: 'socket.d/10-all.conf', content: '# all' }] })
    const { id } = await create(old)
    await save(id, unit('new.service'), 1)
    expect(await readOld(id, 1)).toMatchObject(old)
    expect(await readOld(id, 2)).toMatchObject(unit('new.service'))
    await restore(id, 1)
    expect(await read(id)).toMatchObject({ ...old, revision: 3 })
    expect((await list({ search: 'old.socket' })).units).toMatchObject([{ id, name: 'old.socket', manager: 'user', target: '250' }])
  })

  it('restores nothing where the latest revision says the same', async () => {
    const { id } = await create(unit('foo.service', '# one'))
    expect(await restore(id, 1)).toEqual({ revision: 1, isNew: false })
    expect(await history(id)).toHaveLength(1)
  })

  it('does not restore over a revision that was not seen', async () => {
    const { id } = await create(unit())
    await save(id, unit('foo.service', '# two'), 1)
    await expect(restore(id, 1, 1)).rejects.toMatchObject({ code: 'conflict', revision: 2 })
  })
})

describe('the archive', () => {
  it('takes units out of the list and gives them back', async () => {
    const { id } = await create(unit())
    await archiveUnit(me, { unitId: id })
    await archiveUnit(me, { unitId: id })
    expect((await list({})).total).toBe(0)
    expect((await list({ archived: true })).units).toMatchObject([{ id }])
    await expect(save(id, unit(), 1)).rejects.toMatchObject({ code: 'unit-archived' })
    await expect(save(id, unit('foo.service', '# new'), 1)).rejects.toMatchObject({ code: 'unit-archived' })
    await expect(restore(id, 1)).rejects.toMatchObject({ code: 'unit-archived' })
    await unarchiveUnit(me, { unitId: id })
    expect((await list({})).total).toBe(1)
  })
})

describe('what is not there', () => {
  it.each([missing, 'x', '\0', '', '../..', missing.replaceAll('0', 'f')])('%j is answered with unit-not-found by every operation', async (id) => {
    const refusal = { code: 'unit-not-found' }
    await expect(read(id)).rejects.toMatchObject(refusal)
    await expect(history(id)).rejects.toMatchObject(refusal)
    await expect(readOld(id, 1)).rejects.toMatchObject(refusal)
    await expect(save(id, unit(), 1)).rejects.toMatchObject(refusal)
    await expect(restore(id, 1)).rejects.toMatchObject(refusal)
    await expect(archiveUnit(me, { unitId: id })).rejects.toMatchObject(refusal)
    await expect(unarchiveUnit(me, { unitId: id })).rejects.toMatchObject(refusal)
  })

  it.each([0, 2, -1, 1.5, Number.NaN, 1e12])('revision %d is not found', async (number) => {
    const { id } = await create(unit())
    await expect(readOld(id, number)).rejects.toMatchObject({ code: 'revision-not-found' })
  })
})
