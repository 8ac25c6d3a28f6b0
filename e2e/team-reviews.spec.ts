import { expect, type Page } from '@playwright/test'
import { axeFaults } from './support/axe'
import { inviteInto, signInOwner, test, type TeamServer } from './support/team-server'
import { code, runCommand, writeText } from './support/workbench'

const text = (nice: string) => `[Unit]\nDescription=The web\n\n[Service]\nExecStart=/usr/bin/web\n# How nice it is\nNice=${nice}\nUser=www\n\n[Install]\nWantedBy=multi-user.target\n`

async function createUnit(page: Page, team: TeamServer, name: string): Promise<string> {
  const answer = await page.request.post('/api/v1/units', { headers: { Origin: team.origin }, data: { workspace: 'home', name, manager: 'system', target: '257', files: [{ path: name, content: text('1') }] } })
  return ((await answer.json()) as { id: string }).id
}

/** An owner with a unit, and a reviewer, each in a browser of their own. */
async function twoPeople(team: TeamServer, newPerson: (name: string) => Promise<Page>, unit: string, reviewer: string) {
  const ann = await newPerson('Ann')
  await signInOwner(ann, team)
  const id = await createUnit(ann, team, unit)
  const rob = await newPerson('Rob')
  await inviteInto(ann, rob, { name: reviewer, role: 'reviewer' })
  return { ann, rob, id }
}

test('a change is proposed, talked about, improved by a suggestion, approved and merged by two people', async ({ team, newPerson }) => {
  const { ann, rob, id } = await twoPeople(team, newPerson, 'web.service', 'Rob Reviewer')

  // Ann proposes in the editor instead of saving.
  await ann.goto(`/units/${id}`)
  await expect(code(ann)).toBeAttached({ timeout: 30_000 })
  await writeText(ann, text('15'))
  await runCommand(ann, 'Propose for review')
  const dialog = ann.getByRole('dialog')
  await dialog.getByLabel('What changes').fill('Let the web be nice')
  await dialog.getByLabel('Why, in Markdown').fill('It **disturbs** the database. <img src=x onerror=alert(1)>')
  await dialog.getByRole('button', { name: 'Propose' }).click()
  await expect(ann.getByRole('heading', { name: 'Let the web be nice' })).toBeVisible()
  const address = ann.url()
  await expect(ann.getByRole('row', { name: /\[Service\] Nice=/ })).toContainText('15')
  await expect(ann.getByText('Waits for the approval')).toBeVisible()
  await expect(ann.getByRole('button', { name: 'Merge' })).toHaveCount(0)

  // It is Rob's turn: he suggests something else for one line and asks for changes.
  await rob.goto('/home')
  await rob.getByRole('region', { name: 'Your turn' }).getByRole('link', { name: /Let the web be nice/ }).click()
  await rob.getByRole('region', { name: /^Lines of web.service from/ }).getByRole('button', { name: 'Comment on line 7', exact: true }).click()
  await expect(rob.getByLabel('Comment, in Markdown')).toBeFocused()
  await rob.keyboard.type('So much?')
  await rob.getByLabel('Suggest another text for the lines').check()
  await expect(rob.getByLabel('Instead of the lines')).toHaveValue('Nice=15')
  await rob.getByLabel('Instead of the lines').fill('Nice=10')
  await rob.getByRole('button', { name: 'Add to my review' }).click()
  await expect(rob.getByText('draft, seen by you alone')).toBeVisible()
  await ann.reload()
  await expect(ann.getByText('So much?')).toHaveCount(0)
  await rob.getByLabel('What do you think of it?').fill('Nearly.')
  await rob.getByLabel('Verdict').selectOption('request_changes')
  await rob.getByRole('button', { name: 'Send, with 1 draft' }).click()
  await expect(rob.getByText('Rob Reviewer asked for changes.')).toBeVisible()

  // Ann takes the suggestion, which makes the second patch set.
  await ann.goto('/home')
  await ann.getByRole('region', { name: 'Your turn' }).getByRole('link', { name: /Let the web be nice/ }).click()
  await ann.getByRole('button', { name: 'Take this suggestion' }).click()
  await expect(ann.getByText('taken into patch set 2')).toBeAttached()
  await expect(ann.getByRole('row', { name: /\[Service\] Nice=/ })).toContainText('10')

  // Rob approves; Ann merges, and the effect is in the history.
  await rob.goto(address)
  await rob.getByLabel('Verdict').selectOption('approve')
  await rob.getByRole('button', { name: 'Send' }).click()
  await expect(rob.getByText('Approved by Rob Reviewer.')).toBeVisible()
  await ann.reload()
  await ann.getByRole('button', { name: 'Merge' }).click()
  await expect(ann.getByText('Merged.', { exact: true })).toBeVisible()
  await ann.goto(`/units/${id}/history`)
  await expect(ann.getByRole('row', { name: /Review \d+: Let the web be nice/ })).toBeVisible()
  const saved = (await (await ann.request.get(`/api/v1/units/${id}`)).json()) as { revision: number; files: { content: string }[] }
  expect(saved).toMatchObject({ revision: 2, files: [{ content: text('10') }] })
  await ann.goto(`/units/${id}/revisions/2`)
  await expect(ann.getByRole('row', { name: /\[Service\] Nice=/ })).toContainText('10')
})

test('an approval lapses when the effect changes, and stays when it does not', async ({ team, newPerson }) => {
  const { ann, rob, id } = await twoPeople(team, newPerson, 'lapse.service', 'Roy Reviewer')
  const content = (nice: string) => ({ name: 'lapse.service', manager: 'system', target: '257', files: [{ path: 'lapse.service', content: text(nice) }] })
  const opened = (await (await ann.request.post('/api/v1/reviews', { headers: { Origin: team.origin }, data: { workspace: 'home', title: 'Nicer', changes: [{ kind: 'edit', unitId: id, baseRevision: 1, content: content('5') }] } })).json()) as { id: string }
  await rob.goto(`/reviews/${opened.id}`)
  await rob.getByLabel('Verdict').selectOption('approve')
  await rob.getByRole('button', { name: 'Send' }).click()
  await expect(rob.getByText('Approved by Roy Reviewer.')).toBeVisible()

  // A comment only: edited side by side, and proposed from there.
  await ann.goto(`/reviews/${opened.id}`)
  await ann.getByRole('link', { name: 'Side by side' }).click()
  await expect(code(ann).first()).toBeAttached({ timeout: 30_000 })
  await expect(ann.getByText('Compared with')).toBeVisible()
  await ann.getByRole('textbox', { name: /^Text of/ }).last().focus()
  await ann.keyboard.press('Control+Home')
  await ann.keyboard.type('# More words')
  await ann.keyboard.press('Enter')
  await ann.getByRole('button', { name: 'Propose', exact: true }).click()
  await expect(ann.getByText('the same effect as the patch set before')).toBeVisible()
  await expect(ann.getByText('Approved by Roy Reviewer.')).toBeVisible()
  await ann.getByLabel('compared with').selectOption('1')
  await ann.getByRole('button', { name: 'Show' }).click()
  await expect(ann.getByText('No effect: 1 line of comments, order or form')).toBeVisible()

  // Another value.
  const next = await ann.request.post(`/api/v1/reviews/${opened.id}/units`, { headers: { Origin: team.origin }, data: { basePatchSet: 2, change: { kind: 'edit', unitId: id, baseRevision: 1, content: content('6') } } })
  expect(next.status()).toBe(201)
  await ann.goto(`/reviews/${opened.id}`)
  await expect(ann.getByText('The approval of Roy Reviewer was for something else')).toBeVisible()
  await expect(ann.getByRole('button', { name: 'Merge' })).toHaveCount(0)

  // Patch sets compared with each other.
  await ann.getByLabel('compared with').selectOption('1')
  await ann.getByRole('button', { name: 'Show' }).click()
  await expect(ann.getByRole('row', { name: /\[Service\] Nice=/ })).toContainText('5')
})

test('whoever works in several workspaces is asked where a new unit belongs, and adds it to a review that is open', async ({ team, newPerson }) => {
  const ann = await newPerson('Ann')
  await signInOwner(ann, team)
  const id = await createUnit(ann, team, 'first.service')
  const name = `Other ${Date.now()}`
  await ann.goto('/home')
  await ann.getByLabel('Name of another workspace').fill(name)
  await ann.getByRole('button', { name: 'Make a workspace' }).click()
  await ann.goto(`/units/${id}`)
  await expect(code(ann)).toBeAttached({ timeout: 30_000 })
  await writeText(ann, text('15'))
  await runCommand(ann, 'Propose for review')
  await ann.getByRole('dialog').getByLabel('What changes').fill('Two units')
  await ann.getByRole('dialog').getByRole('button', { name: 'Propose' }).click()
  await expect(ann.getByRole('heading', { name: 'Two units' })).toBeVisible()

  // A second unit, which is new, goes into the same review.
  await ann.goto('/')
  await expect(code(ann)).toBeAttached({ timeout: 30_000 })
  await writeText(ann, text('3'))
  await runCommand(ann, 'Propose for review')
  await ann.getByRole('dialog').getByLabel('Workspace').selectOption(name)
  await expect(ann.getByRole('dialog').getByLabel('Review')).toHaveCount(0)
  await ann.getByRole('dialog').getByLabel('Workspace').selectOption('home')
  const review = ann.getByRole('dialog').getByLabel('Review')
  await review.selectOption((await review.getByRole('option', { name: /: Two units$/ }).textContent()))
  await ann.getByRole('dialog').getByRole('button', { name: 'Propose' }).click()
  await expect(ann.getByRole('region', { name: 'first.service', exact: true })).toBeVisible()
  await expect(ann.getByRole('region', { name: 'bookshelf.service', exact: true }).getByText('new unit')).toBeVisible()

  // The draft is still there, and is saved where it is said.
  await ann.goto('/')
  await expect(code(ann)).toBeAttached({ timeout: 30_000 })
  await code(ann).focus()
  await ann.keyboard.press('Control+S')
  const where = ann.getByRole('dialog', { name: /^Where is .* to be saved\?/ })
  await where.getByLabel('Workspace').selectOption(name)
  await where.getByRole('button', { name: 'Save' }).click()
  await expect(ann).toHaveURL(/\/units\/[0-9a-f-]{36}/)
  await ann.goto('/home')
  await ann.getByRole('link', { name }).click()
  await expect(ann.getByRole('link', { name: 'bookshelf.service' })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on the pages of reviews in ${colorScheme} colours`, async ({ team, newPerson }) => {
    const ann = await newPerson('Ann')
    await ann.emulateMedia({ colorScheme })
    await signInOwner(ann, team)
    const id = await createUnit(ann, team, 'axe.service')
    const content = { name: 'axe.service', manager: 'system', target: '257', files: [{ path: 'axe.service', content: text('9').replace('# How', '# Just how') }, { path: 'axe.service.d/10-more.conf', content: '[Service]\nProtectHome=yes\nStateDirectory=axe\nKillMode=none\n' }] }
    const opened = (await (await ann.request.post('/api/v1/reviews', { headers: { Origin: team.origin }, data: { workspace: 'home', title: 'All sorts of effects', description: '- a\n- b', changes: [{ kind: 'edit', unitId: id, baseRevision: 1, content }, { kind: 'add', content: { ...content, name: 'new.service', files: [{ path: 'new.service', content: text('2') }] } }] } })).json()) as { id: string }
    for (const width of [1280, 390]) {
      await ann.setViewportSize({ width, height: 800 })
      for (const address of ['/home', '/w/home/reviews', '/w/home/reviews?state=ended', `/reviews/${opened.id}`, '/reviews/unknown']) {
        await ann.goto(address)
        expect(await axeFaults(ann, { colorScheme }), address).toEqual([])
        expect(await ann.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
    }
    await ann.goto(`/reviews/${opened.id}`)
    await ann.getByRole('button', { name: /^Comment on line/ }).first().click()
    await expect(ann.getByRole('dialog')).toBeVisible()
    expect(await axeFaults(ann, { colorScheme })).toEqual([])
  })

test('who is about to approve is told of a patch set that comes meanwhile, and approves nothing that was not looked at', async ({ team, newPerson }) => {
  const { ann, rob, id } = await twoPeople(team, newPerson, 'swap.service', 'Ruth Reviewer')
  const content = (nice: string) => ({ name: 'swap.service', manager: 'system', target: '257', files: [{ path: 'swap.service', content: text(nice) }] })
  const change = (nice: string) => ({ kind: 'edit', unitId: id, baseRevision: 1, content: content(nice) })
  const opened = (await (await ann.request.post('/api/v1/reviews', { headers: { Origin: team.origin }, data: { workspace: 'home', title: 'Harmless', changes: [change('2')] } })).json()) as { id: string }
  await rob.goto(`/reviews/${opened.id}`)
  await rob.getByLabel('What do you think of it?').fill('I looked at all of it.')
  await rob.getByLabel('Verdict').selectOption('approve')
  await ann.request.post(`/api/v1/reviews/${opened.id}/units`, { headers: { Origin: team.origin }, data: { basePatchSet: 1, change: change('-20') } })
  await expect(rob.getByText('Patch set 2 has come since. This is still about patch set 1.')).toBeVisible()
  await rob.getByRole('button', { name: 'Send' }).click()
  await expect(rob.getByText('Patch set 2 has come since patch set 1; look at it and approve that.')).toBeVisible()
  await rob.getByRole('button', { name: 'I have looked at it' }).click()
  await expect(rob.getByLabel('What do you think of it?')).toHaveValue('I looked at all of it.')
  await rob.getByLabel('Verdict').selectOption('approve')
  await rob.getByRole('button', { name: 'Send' }).click()
  await expect(rob.getByText('Approved by Ruth Reviewer.')).toBeVisible()
})
