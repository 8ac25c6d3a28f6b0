import { expect } from '@playwright/test'
import { launch } from '../scripts/bootstrap/launch.mjs'
import { probePort } from '../scripts/bootstrap/port.mjs'
import { inviteInto, signIn, signInOwner, test } from './support/team-server'
import { code, writeText } from './support/workbench'

test('what one person does is seen by the other at once, also on another instance', async ({ team, newPerson, browser }) => {
  const ann = await newPerson('Ann')
  await signInOwner(ann, team)
  const rob = await newPerson('Rob')
  const person = await inviteInto(ann, rob, { name: 'Rob Reviewer', role: 'reviewer' })
  const headers = { Origin: team.origin }
  const opened = (await (await ann.request.post('/api/v1/reviews', { headers, data: { workspace: 'home', title: 'Seen at once', changes: [{ kind: 'add', content: { name: 'live.service', manager: 'system', target: '257', files: [{ path: 'live.service', content: '[Service]\nExecStart=/usr/bin/live\n' }] } }] } })).json()) as { id: string }
  await ann.goto(`/reviews/${opened.id}`)
  await expect(ann.getByText('Waits for the approval')).toBeVisible()

  // A second instance on the same database, with an address of its own.
  const port = await probePort(0)
  const second = launch({ PORT: String(port), DATABASE_URL: team.databaseUrl })
  expect(await second.ready, second.output()).toBe(true)
  const context = await browser.newContext({ baseURL: `http://localhost:${port}` })
  const there = await context.newPage()
  await signIn(there, person)
  await there.goto(`/reviews/${opened.id}`)
  await there.getByLabel('Verdict').selectOption('approve')
  await there.getByRole('button', { name: 'Send' }).click()
  await expect(there.getByText('Approved by Rob Reviewer.')).toBeVisible()
  // Ann has not touched her page.
  await expect(ann.getByText('Approved by Rob Reviewer.')).toBeVisible()

  // A stop takes no longer for streams that are open.
  const begun = performance.now()
  second.kill('SIGTERM')
  expect(await second.exit).toBe(0)
  console.log(`stopped ${(performance.now() - begun).toFixed(0)} ms after it was asked to`)
  await context.close()
})

test('who has a unit open in the editor sees what another person saves, and keeps what they have written themselves', async ({ team, newPerson }) => {
  const ann = await newPerson('Ann')
  await signInOwner(ann, team)
  const rob = await newPerson('Rob')
  await inviteInto(ann, rob, { name: 'Roy Author', role: 'author' })
  const headers = { Origin: team.origin }
  const content = (text: string) => ({ name: 'heard.service', manager: 'system', target: '257', files: [{ path: 'heard.service', content: `[Service]\nExecStart=/usr/bin/${text}\n` }] })
  const { id } = (await (await ann.request.post('/api/v1/units', { headers, data: { workspace: 'home', ...content('one') } })).json()) as { id: string }
  const save = async (text: string, baseRevision: number) => expect((await rob.request.put(`/api/v1/units/${id}`, { headers, data: { ...content(text), baseRevision } })).status()).toBe(200)
  await ann.goto(`/units/${id}`)
  await expect(code(ann)).toBeAttached({ timeout: 30_000 })

  await save('two', 1)
  await expect(ann.locator('.view-lines')).toContainText('/usr/bin/two')
  await expect(ann.getByText('heard.service: revision 2 was saved by somebody else, and is shown here now.')).toBeVisible()

  await writeText(ann, '[Service]\nExecStart=/usr/bin/mine\n')
  await save('three', 2)
  await expect(ann.getByText('Revision 3 was saved by somebody else.')).toBeVisible()
  await expect(ann.locator('.view-lines')).toContainText('/usr/bin/mine')

  // What one saves oneself is not news, though it is told of as well.
  await ann.getByRole('button', { name: 'Take it and leave mine' }).click()
  await expect(ann.locator('.view-lines')).toContainText('/usr/bin/three')
  await writeText(ann, '[Service]\nExecStart=/usr/bin/four\n')
  await ann.keyboard.press('Control+S')
  await expect(ann.getByText('Saved as revision 4.')).toBeVisible()
  await expect(ann.getByText('Revision 4 was saved')).toHaveCount(0)
})

test('the tabs of a browser share one connection, and the next one takes over', async ({ team, newPerson }) => {
  const ann = await newPerson('Ann')
  await signInOwner(ann, team)
  const asked: string[] = []
  ann.context().on('request', (request) => request.url().endsWith('/api/v1/events') && asked.push(request.url()))
  const first = await ann.context().newPage()
  const second = await ann.context().newPage()
  await ann.goto('about:blank')
  for (const page of [first, second]) {
    await page.goto('/w/home/units')
    await expect(page.getByRole('heading', { name: 'Units', exact: true })).toBeVisible()
  }
  await expect.poll(() => asked.length).toBe(1)
  await first.close()
  await expect.poll(() => asked.length).toBe(2)
  const rob = await newPerson('Rob')
  await inviteInto(ann, rob, { name: 'Ria Author', role: 'author' })
  await rob.request.post('/api/v1/units', { headers: { Origin: team.origin }, data: { workspace: 'home', name: 'taken-over.service', manager: 'system', target: '257', files: [{ path: 'taken-over.service', content: '[Service]\nExecStart=/usr/bin/one\n' }] } })
  await expect(second.getByText('taken-over.service')).toBeVisible()
})

test('nobody hears of workspaces of others, and nobody who is signed out hears anything', async ({ team, newPerson }) => {
  const nobody = await newPerson('nobody')
  await signInOwner(await newPerson('Ann'), team)
  expect((await nobody.request.get('/api/v1/events')).status()).toBe(401)
})
