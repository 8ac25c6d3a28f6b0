import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { beforeEach, describe, expect, it } from 'vitest'
import { getPrisma } from '@/lib/db/client'
import { useDatabase } from '@/lib/db/testing/use-database'
import { decodeBytes, encodeBytes } from '@/lib/exec-schema'
import type { Viewer } from '@/lib/auth/permissions'
import { firstPerson } from '@/lib/operation/testing/people'
import { listUnits } from './list-units'
import { publishUnit, type ScratchUnit } from './publish-unit'
import { newPublishedUnitId } from './published-unit-id'
import { readPublishedUnit } from './read-published-unit'
import { removePublishedUnit } from './remove-published-unit'

const database = useDatabase()
const missing = '0000000000000000'

let me: Viewer

beforeEach(async () => {
  await getPrisma().publishedUnit.deleteMany()
  me = await firstPerson()
})

const publish = (content: ScratchUnit) => publishUnit(me, content)
const removeIt = (id: string, removeKey: string) => removePublishedUnit({ id, removeKey, client: 'here' })

function unit(name = 'foo.service', change: Partial<ScratchUnit> = {}): ScratchUnit {
  return { name, chosenType: null, manager: 'system', target: 'debian-12', files: [{ path: name, content: '[Service]\nExecStart=/bin/true\n' }], ...change }
}

/** What a removal is refused with; null where it is not. */
async function refusalOf(id: string, removeKey: string) {
  return removeIt(id, removeKey).then(
    () => null,
    ({ code, message }: { code: string; message: string }) => ({ code, message }),
  )
}

describe('publishing', () => {
  it('keeps a copy that is read under an id of its own', async () => {
    const files = ['foo.d/b.conf', 'foo', 'foo.d/a.conf'].map((path) => ({ path, content: `# ${path}` }))
    const content = unit('foo', { chosenType: 'timer', manager: 'user', target: '250', files })
    const { id } = await publish(content)
    expect(id).toMatch(/^[0-9A-Za-z]{16}$/)
    expect(await readPublishedUnit(id)).toEqual({ ...content, id, createdAt: expect.any(Date) as Date })
  })

  it('keeps any bytes', async () => {
    const bytes = Uint8Array.from({ length: 1024 }, (_, index) => (index * 7) % 256)
    const { id } = await publish(unit('foo.service', { files: [{ path: 'foo.service', content: decodeBytes(bytes) }] }))
    expect(encodeBytes((await readPublishedUnit(id)).files[0]!.content)).toEqual(bytes)
  })

  it('makes another copy each time, and no unit', async () => {
    const first = await publish(unit())
    const second = await publish(unit('foo.service', { files: [{ path: 'foo.service', content: '# new' }] }))
    expect(second.id).not.toBe(first.id)
    expect(second.removeKey).not.toBe(first.removeKey)
    expect((await readPublishedUnit(first.id)).files).toEqual(unit().files)
    expect((await listUnits(me, { workspace: 'home' })).total).toBe(0)
  })

  it('keeps who published, and of the key only a hash', async () => {
    const { id, removeKey } = await publish(unit())
    const row = await getPrisma().publishedUnit.findUniqueOrThrow({ where: { id } })
    expect(row.authorId).toBe(me.id)
    expect(row.removeKeyHash).toHaveLength(32)
    for (const encoding of ['utf8', 'base64url'] as const) expect(Buffer.from(row.removeKeyHash).includes(Buffer.from(removeKey, encoding))).toBe(false)
  })

  it.each(['foo', 'notes.txt', 'web.service.bak', 'a name with spaces', 'Größe €𝄞', '@.service', '.service', 'x'.repeat(255)])('takes %j, which is the name of no unit', async (name) => {
    const { id } = await publish(unit(name, { files: [{ path: `/home/me/${name}`, content: '' }] }))
    expect(await readPublishedUnit(id)).toMatchObject({ name, files: [{ path: `/home/me/${name}` }] })
  })

  it('takes 100 files and a file of a mebibyte', async () => {
    await publish(unit('foo', { files: Array.from({ length: 100 }, (_, index) => ({ path: `foo.d/${index}.conf`, content: '' })) }))
    await publish(unit('foo', { files: [{ path: 'foo', content: 'ü'.repeat(524_288) }] }))
    expect(await getPrisma().publishedUnit.count()).toBe(2)
  })

  it.each<[string, ScratchUnit]>([
    ['invalid-unit-name', unit('')],
    ['invalid-unit-name', unit('x'.repeat(256))],
    ['invalid-unit-name', unit('foo\0.service')],
    ['invalid-unit-name', unit('foo\n')],
    ['invalid-unit-name', unit('foo\ud800')],
    ['unknown-target', unit('foo', { target: 'windows-95' })],
    ['no-files', unit('foo', { files: [] })],
    ['too-many-files', unit('foo', { files: Array.from({ length: 101 }, (_, index) => ({ path: `foo.d/${index}.conf`, content: '' })) })],
    ['file-too-large', unit('foo', { files: [{ path: 'foo', content: 'ü'.repeat(524_289) }] })],
    ['duplicate-path', unit('foo', { files: [{ path: 'foo', content: '' }, { path: 'foo', content: '' }] })],
    ['invalid-path', unit('foo', { files: [{ path: '', content: '' }] })],
    ['invalid-path', unit('foo', { files: [{ path: 'x'.repeat(4096), content: '' }] })],
    ['invalid-path', unit('foo', { files: [{ path: 'foo\0', content: '' }] })],
    ['invalid-path', unit('foo', { files: [{ path: '\udcff', content: '' }] })],
    ['invalid-path', unit('foo', { files: [{ path: 'foo.d/../foo', content: '' }] })],
    ['invalid-path', unit('foo.service', { files: [{ path: 'bar.service', content: '' }] })],
  ])('refuses with %s', async (code, content) => {
    await expect(publish(content)).rejects.toMatchObject({ name: 'WorkspaceError', code })
    expect(await getPrisma().publishedUnit.count()).toBe(0)
  })
})

describe('removing what was published', () => {
  it('takes the unit and its files away, and others stay', async () => {
    const { id, removeKey } = await publish(unit())
    const other = await publish(unit())
    await removeIt(id, removeKey)
    await expect(readPublishedUnit(id)).rejects.toMatchObject({ code: 'published-unit-not-found' })
    expect(await getPrisma().publishedFile.findMany({ select: { publishedUnitId: true } })).toEqual([{ publishedUnitId: other.id }])
    await expect(removeIt(id, removeKey)).rejects.toMatchObject({ code: 'published-unit-not-found' })
  })

  it('answers alike to a wrong key and to an unknown id, and takes nothing away', async () => {
    const { id, removeKey } = await publish(unit())
    const other = await publish(unit())
    const unknown = await refusalOf(missing, removeKey)
    expect(unknown).toMatchObject({ code: 'published-unit-not-found' })
    for (const key of [other.removeKey, '', '\0', '\ud800', removeKey.slice(0, -1), `${removeKey}A`, removeKey.toUpperCase()]) expect(await refusalOf(id, key)).toEqual(unknown)
    expect(await readPublishedUnit(id)).toMatchObject(unit())
  })

  it('leaves no half of a unit to those who are reading it', async () => {
    const { id } = await publish(unit())
    const remover = new Client({ connectionString: database.url })
    await remover.connect()
    try {
      // The reader has the row of the unit and waits for its files, while the removal ends.
      await remover.query('BEGIN; LOCK TABLE "PublishedFile"')
      const reading = expect(readPublishedUnit(id)).rejects.toMatchObject({ code: 'published-unit-not-found' })
      const waiting = `SELECT 1 FROM pg_locks WHERE relation = '"PublishedFile"'::regclass AND NOT granted`
      while ((await remover.query(waiting)).rowCount === 0) await sleep(5)
      await remover.query(`DELETE FROM "PublishedUnit"`)
      await remover.query('COMMIT')
      await reading
    } finally {
      await remover.end()
    }
  })

  it('is done once, though it is asked for many times at once', async () => {
    const { id, removeKey } = await publish(unit())
    const refusals = await Promise.all(Array.from({ length: 8 }, () => refusalOf(id, removeKey)))
    expect(refusals.filter((refusal) => refusal === null)).toHaveLength(1)
    for (const refusal of refusals) expect([undefined, 'published-unit-not-found']).toContain(refusal?.code)
  })
})

describe('what was not published', () => {
  it.each([missing, 'x', '\0', '', '../..', `${missing}\n`, `${missing}0`, '00000000-0000-4000-8000-000000000000'])('%j is answered with published-unit-not-found', async (id) => {
    await expect(readPublishedUnit(id)).rejects.toMatchObject({ code: 'published-unit-not-found' })
    await expect(removeIt(id, 'key')).rejects.toMatchObject({ code: 'published-unit-not-found' })
  })
})

describe('ids', () => {
  it('are made of all digits and letters, and none comes twice', () => {
    const ids = Array.from({ length: 2000 }, newPublishedUnitId)
    expect(new Set(ids).size).toBe(ids.length)
    expect([...new Set(ids.join(''))].sort().join('')).toBe('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')
  })

  it('differ by the case of a letter', async () => {
    let id = (await publish(unit())).id
    while (id.toUpperCase() === id) ({ id } = await publish(unit()))
    await expect(readPublishedUnit(id.toUpperCase())).rejects.toMatchObject({ code: 'published-unit-not-found' })
  })
})
