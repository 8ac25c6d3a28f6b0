import { expect, test } from '@playwright/test'
import { expectRefusal } from './support/refusal'

const file = { path: 'foo.service', content: '' }
const unit = { name: 'foo.service', manager: 'system', target: 'debian-12', files: [file] }
const missing = '00000000-0000-4000-8000-000000000000'

test.describe('a unit is refused', () => {
  const cases: [name: string, data: object, status: number, code: string][] = [
    ['with a name that leads elsewhere', { ...unit, name: '../x.service' }, 400, 'invalid-unit-name'],
    ['with a name of no type', { ...unit, name: 'x.exe' }, 400, 'invalid-unit-name'],
    ['with a name of 300 characters', { ...unit, name: `${'x'.repeat(292)}.service` }, 400, 'invalid-unit-name'],
    ['with an empty name', { ...unit, name: '' }, 400, 'invalid-unit-name'],
    ['with a name that is no text', { ...unit, name: 7 }, 400, 'invalid-request'],
    ['with a manager that there is not', { ...unit, manager: 'root' }, 400, 'invalid-request'],
    ['with a target that there is not', { ...unit, target: '1' }, 400, 'invalid-request'],
    ['with more than is known', { ...unit, owner: 'me' }, 400, 'invalid-request'],
    ['without files', { ...unit, files: [] }, 400, 'no-files'],
    ['with files that are no list', { ...unit, files: { '0': file } }, 400, 'invalid-request'],
    ['with a content that is no text', { ...unit, files: [{ ...file, content: null }] }, 400, 'invalid-request'],
    ['with 101 files', { ...unit, files: Array.from({ length: 101 }, (_, index) => ({ path: `foo.service.d/${index}.conf`, content: '' })) }, 400, 'too-many-files'],
    ['with a path that leads elsewhere', { ...unit, files: [{ ...file, path: '../../etc/foo.service' }] }, 400, 'invalid-path'],
    ['with a file of another unit', { ...unit, files: [{ ...file, path: 'bar.service' }] }, 400, 'invalid-path'],
    ['with a path of NUL', { ...unit, files: [{ ...file, path: 'foo\0.service' }] }, 400, 'invalid-path'],
    ['with one path twice', { ...unit, files: [file, file] }, 400, 'duplicate-path'],
    ['with a file of more than a mebibyte', { ...unit, files: [{ ...file, content: 'x'.repeat(1_048_577) }] }, 413, 'file-too-large'],
    ['with a body of more than two', { ...unit, files: [{ ...file, content: 'x'.repeat(2_200_000) }] }, 413, 'body-too-large'],
    ['with a message without end', { ...unit, message: 'x'.repeat(1001) }, 400, 'invalid-request'],
  ]
  for (const [name, data, status, code] of cases) {
    test(name, async ({ request }) => {
      await expectRefusal(await request.post('/api/v1/units', { data }), status, code)
    })
  }
})

test('a body that is no JSON is refused', async ({ request }) => {
  for (const [data, code] of [
    ['', 'invalid-json'],
    ['{"name":', 'invalid-json'],
    ['not json', 'invalid-json'],
    ['"text"', 'invalid-request'],
    ['null', 'invalid-request'],
    ['[[[['.repeat(10_000), 'invalid-json'],
  ] as const) {
    for (const path of ['/api/v1/units', '/api/v1/published', '/api/v1/check', '/api/v1/effective']) {
      await expectRefusal(await request.post(path, { data: Buffer.from(data), headers: { 'Content-Type': 'application/json' } }), 400, code)
    }
  }
})

test('what is not there is answered alike for every id', async ({ request }) => {
  const put = { ...unit, baseRevision: 1 }
  for (const id of [missing, '1', 'x'.repeat(300), '%00', "'%20OR%201=1"]) {
    await expectRefusal(await request.get(`/api/v1/units/${id}`), 404, 'unit-not-found')
    await expectRefusal(await request.put(`/api/v1/units/${id}`, { data: put }), 404, 'unit-not-found')
    await expectRefusal(await request.delete(`/api/v1/units/${id}`), 404, 'unit-not-found')
    await expectRefusal(await request.get(`/api/v1/units/${id}/revisions`), 404, 'unit-not-found')
    await expectRefusal(await request.get(`/api/v1/units/${id}/revisions/1`), 404, 'unit-not-found')
    await expectRefusal(await request.post(`/api/v1/units/${id}/restore`, { data: { revision: 1 } }), 404, 'unit-not-found')
    await expectRefusal(await request.post(`/api/v1/units/${id}/unarchive`), 404, 'unit-not-found')
    expect((await request.get(`/units/${id}`)).status()).toBe(404)
    expect((await request.get(`/units/${id}/history`)).status()).toBe(404)
    expect((await request.get(`/units/${id}/revisions/1`)).status()).toBe(404)
  }
})

test('a revision that is not there is not found', async ({ request }) => {
  const { id } = (await (await request.post('/api/v1/units', { data: unit })).json()) as { id: string }
  for (const number of ['0', '2', '-1', '1.5', 'x', '99999999999999999999']) {
    await expectRefusal(await request.get(`/api/v1/units/${id}/revisions/${number}`), 404, 'revision-not-found')
    expect((await request.get(`/units/${id}/revisions/${number}`)).status()).toBe(404)
  }
  await expectRefusal(await request.put(`/api/v1/units/${id}`, { data: { ...unit, baseRevision: 9 } }), 404, 'revision-not-found')
  await expectRefusal(await request.put(`/api/v1/units/${id}`, { data: { ...unit, baseRevision: 'latest' } }), 400, 'invalid-request')
  await expectRefusal(await request.put(`/api/v1/units/${id}`, { data: unit }), 400, 'invalid-request')
})

test('paths and methods that there are not are answered in JSON', async ({ request }) => {
  await expectRefusal(await request.get('/api'), 404, 'unknown-path')
  await expectRefusal(await request.post('/api/v2/units'), 404, 'unknown-path')
  await expectRefusal(await request.get('/api/v1/units/x/y/z'), 404, 'unknown-path')
  const patched = await request.patch('/api/v1/units')
  await expectRefusal(patched, 405, 'method-not-allowed')
  expect(patched.headers().allow).toBe('GET, POST')
  await expectRefusal(await request.get('/api/v1/check'), 405, 'method-not-allowed')
  const traced = await request.fetch('/api/v1/check', { method: 'TRACE' })
  await expectRefusal(traced, 405, 'method-not-allowed')
  expect(traced.headers().allow).toContain('POST')
})

test('addresses that do not fit are refused by the API and forgiven by the page', async ({ request }) => {
  for (const query of ['page=0', 'page=x', 'pageSize=9999', 'archived=maybe', 'other=1', `search=${'x'.repeat(201)}`]) {
    await expectRefusal(await request.get(`/api/v1/units?${query}`), 400, 'invalid-request')
    expect((await request.get(`/units?${query}`)).status()).toBe(200)
  }
  expect((await request.get('/api/v1/units?search=%00%25_\\')).status()).toBe(200)
  expect((await request.get('/units?search=%00%25_\\&search=two&page=999999')).status()).toBe(200)
})
