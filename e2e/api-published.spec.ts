import { expect, test, type APIRequestContext } from '@playwright/test'
import { expectRefusal } from './support/refusal'

const file = { path: 'notes', content: '[Timer]\nOnCalendar=daily\n' }
const content = { name: 'notes', chosenType: 'timer', manager: 'user', target: 'debian-12', files: [file, { path: 'notes.d/10-more.conf', content: '# more\n' }] }
const missing = '0000000000000000'

interface Published {
  readonly id: string
  readonly address: string
  readonly removeKey: string
}

async function publish(request: APIRequestContext, data: object = content): Promise<Published> {
  return (await (await request.post('/api/v1/published', { data })).json()) as Published
}

test('a unit is published, read by its id, and removed with its key', async ({ request }) => {
  const answer = await request.post('/api/v1/published', { data: content })
  expect(answer.status()).toBe(201)
  const { id, address, removeKey, ...more } = (await answer.json()) as Published
  expect(id).toMatch(/^[0-9A-Za-z]{16}$/)
  expect([address, more]).toEqual([`/s/${id}`, {}])

  const published = answer.headers().location!
  expect(published).toBe(`/api/v1/published/${id}`)
  const read = await request.get(published)
  expect(await read.json()).toEqual({ ...content, id, createdAt: expect.any(String) as unknown })
  expect(await read.text()).not.toContain(removeKey)

  const removed = await request.delete(published, { data: { removeKey } })
  expect([removed.status(), await removed.text()]).toEqual([204, ''])
  await expectRefusal(await request.get(published), 404, 'published-unit-not-found')
  await expectRefusal(await request.delete(published, { data: { removeKey } }), 404, 'published-unit-not-found')
})

test('any bytes come back as they were sent', async ({ request }) => {
  const text = `#\0\r\n${Array.from({ length: 128 }, (_, index) => String.fromCharCode(0xdc80 + index)).join('')}\n${'ü€𝄞'.repeat(500)}`
  const { id } = await publish(request, { ...content, files: [{ ...file, content: text }] })
  const { files } = (await (await request.get(`/api/v1/published/${id}`)).json()) as { files: { content: string }[] }
  expect(files[0]!.content).toBe(text)
})

test('a unit whose name says its type needs no other', async ({ request }) => {
  const { chosenType: _, ...typed } = { ...content, name: 'notes.timer', files: [{ ...file, path: 'notes.timer' }] }
  const { id } = await publish(request, typed)
  expect(await (await request.get(`/api/v1/published/${id}`)).json()).toMatchObject({ ...typed, chosenType: null })
})

test('what is published is no unit of the list', async ({ request }) => {
  const { id } = await publish(request)
  await expectRefusal(await request.get(`/api/v1/units/${id}`), 404, 'unit-not-found')
})

test('a wrong key is answered as an unknown id is, and removes nothing', async ({ request }) => {
  const { id, removeKey } = await publish(request)
  const other = await publish(request)
  const unknown = await request.delete(`/api/v1/published/${missing}`, { data: { removeKey } })
  await expectRefusal(unknown, 404, 'published-unit-not-found')
  for (const key of [other.removeKey, removeKey.slice(1), '']) {
    const refused = await request.delete(`/api/v1/published/${id}`, { data: { removeKey: key } })
    expect([refused.status(), await refused.json()]).toEqual([404, await unknown.json()])
  }
  expect((await request.get(`/api/v1/published/${id}`)).status()).toBe(200)
})

test('the key counts in the body alone', async ({ request }) => {
  const { id, removeKey } = await publish(request)
  await expectRefusal(await request.delete(`/api/v1/published/${id}?removeKey=${removeKey}`), 400, 'invalid-json')
  for (const data of [{}, { removeKey: 7 }, { removeKey, more: 1 }, { removeKey: 'x'.repeat(101) }]) {
    await expectRefusal(await request.delete(`/api/v1/published/${id}`, { data }), 400, 'invalid-request')
  }
  expect((await request.get(`/api/v1/published/${id}`)).status()).toBe(200)
})

test.describe('a unit is not published', () => {
  const cases: [name: string, data: object, status: number, code: string][] = [
    ['with an empty name', { ...content, name: '' }, 400, 'invalid-unit-name'],
    ['with a name of 256 characters', { ...content, name: 'x'.repeat(256) }, 400, 'invalid-unit-name'],
    ['with a name of NUL', { ...content, name: 'a\0b' }, 400, 'invalid-unit-name'],
    ['with a name that is no text', { ...content, name: 7 }, 400, 'invalid-request'],
    ['with a type that there is not', { ...content, chosenType: 'exe' }, 400, 'invalid-request'],
    ['with a manager that there is not', { ...content, manager: 'root' }, 400, 'invalid-request'],
    ['with a target that there is not', { ...content, target: '1' }, 400, 'invalid-request'],
    ['with an id of its own', { ...content, id: missing }, 400, 'invalid-request'],
    ['without files', { ...content, files: [] }, 400, 'no-files'],
    ['with 101 files', { ...content, files: Array.from({ length: 101 }, (_, index) => ({ path: `notes.d/${index}.conf`, content: '' })) }, 400, 'too-many-files'],
    ['with a path that leads elsewhere', { ...content, files: [{ ...file, path: '../../etc/notes' }] }, 400, 'invalid-path'],
    ['with a path of NUL', { ...content, files: [{ ...file, path: 'no\0tes' }] }, 400, 'invalid-path'],
    ['with one path twice', { ...content, files: [file, file] }, 400, 'duplicate-path'],
    ['with a file of another unit', { ...content, name: 'foo.service', files: [{ ...file, path: 'bar.service' }] }, 400, 'invalid-path'],
    ['with a file of more than a mebibyte', { ...content, files: [{ ...file, content: 'x'.repeat(1_048_577) }] }, 413, 'file-too-large'],
    ['with a body of more than two', { ...content, files: [{ ...file, content: 'x'.repeat(2_200_000) }] }, 413, 'body-too-large'],
  ]
  for (const [name, data, status, code] of cases) {
    test(name, async ({ request }) => {
      await expectRefusal(await request.post('/api/v1/published', { data }), status, code)
    })
  }
})

test('what is not there is answered alike for every id', async ({ request }) => {
  for (const id of [missing, '1', 'x'.repeat(300), '%00', "'%20OR%201=1", '00000000-0000-4000-8000-000000000000']) {
    await expectRefusal(await request.get(`/api/v1/published/${id}`), 404, 'published-unit-not-found')
    await expectRefusal(await request.delete(`/api/v1/published/${id}`, { data: { removeKey: 'key' } }), 404, 'published-unit-not-found')
  }
})

test('what is published can be neither listed nor changed', async ({ request }) => {
  const { id } = await publish(request)
  const listed = await request.get('/api/v1/published')
  await expectRefusal(listed, 405, 'method-not-allowed')
  expect(listed.headers().allow).toBe('POST')
  const changed = await request.put(`/api/v1/published/${id}`, { data: content })
  await expectRefusal(changed, 405, 'method-not-allowed')
  expect(changed.headers().allow).toBe('GET, DELETE')
})
