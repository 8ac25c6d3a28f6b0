import { expect } from '@playwright/test'
import { launch } from '../scripts/bootstrap/launch.mjs'
import { probePort } from '../scripts/bootstrap/port.mjs'
import { inviteInto, signIn, signInOwner, test } from './support/team-server'

test('what one person does is seen by the other at once, also on another instance', async ({ team, newPerson, browser }) => {
  test.slow()
  const ann = await newPerson('Ann')
  await signInOwner(ann, team)
  const rob = await newPerson('Rob')
  const person = await inviteInto(ann, rob, { name: 'Rob Reviewer', role: 'reviewer' })
  const headers = { Origin: team.origin }
  const opened = (await (await ann.request.post('/api/v1/reviews', { headers, data: { title: 'Seen at once', changes: [{ kind: 'add', content: { name: 'live.service', manager: 'system', target: '257', files: [{ path: 'live.service', content: '[Service]\nExecStart=/usr/bin/live\n' }] } }] } })).json()) as { id: string }
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

test('nobody hears of workspaces of others, and nobody who is signed out hears anything', async ({ team, newPerson }) => {
  const nobody = await newPerson('nobody')
  await signInOwner(await newPerson('Ann'), team)
  expect((await nobody.request.get('/api/v1/events')).status()).toBe(401)
})
