import { expect, test } from '@playwright/test'

const content = { name: 'api.service', manager: 'system', target: 'debian-12', files: [{ path: 'api.service', content: '[Unit]\nDescription=By the API\n' }] }

test('a unit is created, read, changed, restored, archived and brought back', async ({ request }) => {
  const created = await request.post('/api/v1/units', { data: { ...content, message: 'First' } })
  expect(created.status()).toBe(201)
  const { id, revision } = (await created.json()) as { id: string; revision: number }
  expect(revision).toBe(1)
  expect(created.headers().location).toBe(`/api/v1/units/${id}`)

  const unit = `/api/v1/units/${id}`
  expect(await (await request.get(unit)).json()).toMatchObject({ ...content, id, revision: 1, description: 'By the API', archivedAt: null })
  const changed = [{ path: 'api.service', content: '# changed\n' }]
  for (const baseRevision of [1, 2]) {
    // The second time nothing changes, and so there is no third revision.
    const saved = await request.put(unit, { data: { ...content, files: changed, baseRevision } })
    expect([saved.status(), await saved.json()]).toEqual([200, { revision: 2 }])
  }
  expect(await (await request.post(`${unit}/restore`, { data: { revision: 1 } })).json()).toEqual({ revision: 3 })
  expect(await (await request.get(`${unit}/revisions`)).json()).toMatchObject({
    revisions: [{ number: 3, restoredFrom: 1 }, { number: 2, message: '' }, { number: 1, message: 'First' }],
  })
  expect(await (await request.get(`${unit}/revisions/2`)).json()).toMatchObject({ ...content, number: 2, files: changed })

  expect((await request.delete(unit)).status()).toBe(204)
  const listed = async (archived: boolean) => {
    const { units } = (await (await request.get('/api/v1/units', { params: { search: 'By the API', archived, pageSize: 200 } })).json()) as { units: { id: string }[] }
    return units.some((each) => each.id === id)
  }
  expect([await listed(false), await listed(true)]).toEqual([false, true])
  expect((await request.post(`${unit}/unarchive`)).status()).toBe(204)
  expect([await listed(false), await listed(true)]).toEqual([true, false])
})

test('a change that is made on an older revision is refused and says which is newer', async ({ request }) => {
  const { id } = (await (await request.post('/api/v1/units', { data: content })).json()) as { id: string }
  const put = (text: string) => request.put(`/api/v1/units/${id}`, { data: { ...content, files: [{ path: 'api.service', content: text }], baseRevision: 1 } })
  expect((await put('# theirs')).status()).toBe(200)
  const refused = await put('# mine')
  expect(refused.status()).toBe(409)
  expect(await refused.json()).toMatchObject({ error: { code: 'conflict', revision: 2, message: expect.stringContaining('Revision 2') as unknown } })
  expect(await (await request.get(`/api/v1/units/${id}`)).json()).toMatchObject({ revision: 2, files: [{ content: '# theirs' }] })
})

test('any bytes come back as they were sent', async ({ request }) => {
  const text = `#\0\r\n${Array.from({ length: 128 }, (_, index) => String.fromCharCode(0xdc80 + index)).join('')}\n${'ü€𝄞'.repeat(500)}`
  const { id } = (await (await request.post('/api/v1/units', { data: { ...content, files: [{ path: 'api.service', content: text }] } })).json()) as { id: string }
  const { files } = (await (await request.get(`/api/v1/units/${id}`)).json()) as { files: { content: string }[] }
  expect(files[0]!.content).toBe(text)
})

test('units are checked and explained without being saved', async ({ request }) => {
  const data = { files: [{ path: 'web.service', content: '[Service]\nExecStart=/usr/bin/web\nStateDirectory=web\nPrivateTmp=maybe\n[Install]\nWantedBy=multi-user.target\n' }], target: '252' }
  const check: unknown = await (await request.post('/api/v1/check', { data })).json()
  expect(check).toMatchObject([{ file: 'web.service', unit: 'web.service', target: { version: 252, manager: 'system' }, findings: [{ rule: 'invalid-value', range: { start: { line: 4 } } }] }])
  const effective: unknown = await (await request.post('/api/v1/effective', { data })).json()
  expect(effective).toMatchObject([{ directories: [{ path: '/var/lib/web', variable: 'STATE_DIRECTORY' }], commands: [{ argv: ['/usr/bin/web'] }] }])
})

test('the settings of a target and the description of the API can be read', async ({ request }) => {
  const settings = (await (await request.get('/api/v1/settings', { params: { target: 'debian-12' } })).json()) as { setting: string }[]
  expect(settings.length).toBeGreaterThan(500)
  expect(await (await request.get('/api/v1/openapi.json')).json()).toMatchObject({ openapi: '3.1.0', paths: { '/units/{id}': { put: {} } } })
})
