import { expect, test, type Page } from '@playwright/test'
import { code, insertText, keeping, lines, openEditor, problems, runCommand, writeText } from './support/workbench'

test('a unit is saved, goes on as the next revision, and never overwrites a newer one', async ({ page }) => {
  await openEditor(page)
  await writeText(page, '[Service]\nExecStart=/bin/true\n# first\n')
  await page.keyboard.press('Control+S')
  await expect(keeping(page)).toHaveText('Saved as revision 1')
  await expect(page).toHaveURL(/\/units\/[^/]+$/)
  const id = page.url().split('/').pop()!

  await page.keyboard.press('Control+Home')
  await insertText(page, '# second\n')
  await expect(keeping(page)).toHaveText('Draft kept in this browser')
  await page.reload()
  await expect(code(page)).toBeAttached({ timeout: 30_000 })
  await expect(lines(page)).toContainText('# second')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(keeping(page)).toHaveText('Saved as revision 2')

  const unit = (await (await page.request.get(`/api/v1/units/${id}`)).json()) as Record<string, unknown>
  // What one has not touched would be taken over at once.
  await code(page).focus()
  await page.keyboard.press('Control+End')
  await insertText(page, '# mine\n')
  const other = await page.request.put(`/api/v1/units/${id}`, {
    data: { name: unit.name, manager: unit.manager, target: unit.target, files: [{ path: 'bookshelf.service', content: '[Service]\n# theirs\n' }], baseRevision: 2 },
  })
  expect(other.ok()).toBe(true)
  await page.keyboard.press('Control+S')
  const dialog = page.getByRole('dialog', { name: 'There is a newer revision' })
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: 'Save mine as a new unit' }).click()
  await expect(keeping(page)).toHaveText('Saved as revision 1')
  await expect(page).not.toHaveURL(new RegExp(id))
  await page.reload()
  await expect(lines(page)).toContainText('# mine', { timeout: 30_000 })
})

test('a server that does not answer costs nothing', async ({ page, context }) => {
  await openEditor(page)
  await writeText(page, '[Service]\nExecStart=/bin/true\nNice=99\n')
  await expect(problems(page)).not.toContainText('No problems')
  await context.setOffline(true)
  await page.keyboard.press('Control+S')
  await expect(page.getByText(/The server can’t be reached/)).toBeVisible()
  await expect(keeping(page)).toHaveText('Not saved · draft kept in this browser')
  await context.setOffline(false)
})

test('saving as a new unit leaves other drafts alone and drops its own', async ({ page }) => {
  await openEditor(page)
  await writeText(page, '[Service]\n# my scratch\n')
  await expect(keeping(page)).toHaveText('Draft kept in this browser')

  const id = await createUnit(page, '[Service]\nExecStart=/bin/true\n')
  await page.goto(`/units/${id}`)
  await writeText(page, '[Service]\n# mine\n')
  await expect(keeping(page)).toHaveText('Draft kept in this browser')
  await changeUnit(page, id, 1)
  await page.keyboard.press('Control+S')
  await page.getByRole('button', { name: 'Save mine as a new unit' }).click()
  await expect(keeping(page)).toHaveText('Saved as revision 1')

  await page.goto(`/units/${id}`)
  await expect(code(page)).toBeAttached({ timeout: 30_000 })
  await expect(keeping(page)).toHaveText('Saved as revision 2')
  await expect(lines(page)).toContainText('# theirs')
  await openEditor(page)
  await expect(lines(page)).toContainText('# my scratch')
})

test('what was saved does not come back as a draft where the page is left before the draft is deleted', async ({ page }) => {
  const id = await createUnit(page, '[Service]\nExecStart=/bin/true\n')
  await page.goto(`/units/${id}`)
  await writeText(page, '[Service]\n# mine\n')
  await expect(keeping(page)).toHaveText('Draft kept in this browser')
  await page.evaluate(() => {
    IDBObjectStore.prototype.delete = () => {
      throw new Error('left before that')
    }
  })
  await page.keyboard.press('Control+S')
  await expect(keeping(page)).toHaveText('Saved as revision 2')
  await changeUnit(page, id, 2)
  await page.goto(`/units/${id}`)
  await expect(code(page)).toBeAttached({ timeout: 30_000 })
  await expect(lines(page)).toContainText('# theirs')
  await expect(keeping(page)).toHaveText('Saved as revision 3')
})

for (const kind of ['scratch', 'saved'])
  test(`what is typed while a ${kind} unit is being saved is kept`, async ({ page }) => {
    if (kind === 'scratch') await openEditor(page)
    else await page.goto(`/units/${await createUnit(page, '[Service]\nExecStart=/bin/true\n')}`)
    await writeText(page, '[Service]\n# before\n')
    await expect(keeping(page)).toHaveText('Draft kept in this browser')
    let answer: () => void = () => undefined
    const answered = new Promise<void>((done) => (answer = done))
    await page.route('**/api/v1/units**', async (route) => {
      const response = await route.fetch()
      await answered
      await route.fulfill({ response })
    })
    await page.keyboard.press('Control+S')
    await expect(keeping(page)).toHaveText('Saving…')
    await page.keyboard.press('Control+End')
    await insertText(page, '# while saving\n')
    // Long enough for the draft to be written before the server answers.
    await page.waitForTimeout(500)
    answer()
    await expect(page.getByText(/^Saved as revision \d\.$/)).toBeVisible()
    await expect(keeping(page)).toHaveText('Draft kept in this browser')
    await page.reload()
    await expect(lines(page)).toContainText('# while saving', { timeout: 30_000 })
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(keeping(page)).toHaveText(kind === 'scratch' ? 'Saved as revision 2' : 'Saved as revision 3')
  })

test('a new unit is never saved over the one that was open', async ({ page }) => {
  await openEditor(page)
  await writeText(page, '[Service]\n# my scratch\n')
  await expect(keeping(page)).toHaveText('Draft kept in this browser')
  const id = await createUnit(page, '[Service]\nExecStart=/bin/true\n')
  await page.goto(`/units/${id}`)
  await writeText(page, '[Service]\n# changed\n')
  await startEmptyUnit(page)
  await expect(page).toHaveURL('/')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page).toHaveURL(`/units/${id}`)
  await expect(lines(page)).toContainText('# changed')
  await page.keyboard.press('Control+S')
  await expect(keeping(page)).toHaveText('Saved as revision 2')

  await startEmptyUnit(page)
  await expect(page.getByRole('tab', { name: /^new.service/ })).toBeVisible()
  await page.keyboard.press('Control+S')
  await expect(keeping(page)).toHaveText('Saved as revision 1')
  await expect(page).toHaveURL(/\/units\/[^/]+$/)
  await expect(page).not.toHaveURL(`/units/${id}`)
  expect(await (await page.request.get(`/api/v1/units/${id}`)).json()).toMatchObject({ name: 'kept.service', revision: 2 })
})

test('a new unit beside a saved one is kept on its own, and the scratch unit of before stays', async ({ page }) => {
  await openEditor(page)
  await writeText(page, '[Service]\n# my scratch\n')
  await expect(keeping(page)).toHaveText('Draft kept in this browser')
  await page.goto(`/units/${await createUnit(page, '[Service]\nExecStart=/bin/true\n')}`)
  await expect(code(page)).toBeAttached({ timeout: 30_000 })
  await startEmptyUnit(page)
  await expect(keeping(page)).toHaveText('Draft kept in this browser')
  await page.reload()
  await expect(page.getByRole('tab', { name: /^new.service/ })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('navigation', { name: 'Open units' }).getByRole('button', { name: 'bookshelf.service', exact: true }).click()
  await expect(lines(page)).toContainText('# my scratch')
})

async function createUnit(page: Page, content: string): Promise<string> {
  const answer = await page.request.post('/api/v1/units', { data: { name: 'kept.service', manager: 'system', target: 'debian-12', files: [{ path: 'kept.service', content }] } })
  return ((await answer.json()) as { id: string }).id
}

/** Saves as somebody else does. */
async function changeUnit(page: Page, id: string, baseRevision: number): Promise<void> {
  const files = [{ path: 'kept.service', content: '[Service]\n# theirs\n' }]
  const answer = await page.request.put(`/api/v1/units/${id}`, { data: { name: 'kept.service', manager: 'system', target: 'debian-12', files, baseRevision } })
  expect(answer.ok()).toBe(true)
}

async function startEmptyUnit(page: Page): Promise<void> {
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox', { name: /Search commands/ }).fill('New, empty unit')
  await page.keyboard.press('Enter')
}

test('what is newer can be looked at, and saved on top of', async ({ page }) => {
  await openEditor(page)
  await writeText(page, '[Service]\nExecStart=/bin/true\n')
  await page.keyboard.press('Control+S')
  await expect(keeping(page)).toHaveText('Saved as revision 1')
  const id = page.url().split('/').pop()!
  const unit = (await (await page.request.get(`/api/v1/units/${id}`)).json()) as Record<string, unknown>
  // What one has not touched would be taken over at once.
  await insertText(page, '# mine\n')
  await page.request.put(`/api/v1/units/${id}`, { data: { name: unit.name, manager: unit.manager, target: unit.target, files: [{ path: 'bookshelf.service', content: '[Service]\n# theirs\n' }], baseRevision: 1 } })
  await page.keyboard.press('Control+S')
  const dialog = page.getByRole('dialog', { name: 'There is a newer revision' })
  const [newer] = await Promise.all([page.context().waitForEvent('page'), dialog.getByRole('button', { name: 'Look at revision 2' }).click()])
  await expect(newer.getByText('# theirs').first()).toBeVisible()
  await newer.close()
  await dialog.getByRole('button', { name: 'Save mine on top of revision 2' }).click()
  await expect(keeping(page)).toHaveText('Saved as revision 3')
})

test('two changes of one unit are brought together, and of lines that both changed one is chosen', async ({ page }) => {
  const start = '[Service]\nExecStart=/bin/true\nNice=1\n\n\n\nUser=one\n'
  await openEditor(page)
  await writeText(page, start)
  await page.keyboard.press('Control+S')
  await expect(keeping(page)).toHaveText('Saved as revision 1')
  const id = page.url().split('/').pop()!
  const unit = (await (await page.request.get(`/api/v1/units/${id}`)).json()) as { name: string; manager: string; target: string }
  const saveTheirs = (content: string, baseRevision: number) =>
    page.request.put(`/api/v1/units/${id}`, { data: { name: unit.name, manager: unit.manager, target: unit.target, files: [{ path: 'bookshelf.service', content }], baseRevision } })
  const dialog = page.getByRole('dialog', { name: 'There is a newer revision' })

  // Different lines.
  await writeText(page, start.replace('Nice=1', 'Nice=2'))
  await saveTheirs(start.replace('User=one', 'User=theirs'), 1)
  await page.keyboard.press('Control+S')
  await expect(dialog.getByText('touch different lines')).toBeVisible()
  await dialog.getByRole('button', { name: 'Bring both together' }).click()
  await expect(lines(page)).toContainText('User=theirs')
  await expect(lines(page)).toContainText('Nice=2')
  await page.keyboard.press('Control+S')
  await expect(keeping(page)).toHaveText('Saved as revision 3')

  // The same line.
  const both = start.replace('User=one', 'User=theirs').replace('Nice=1', 'Nice=2')
  await writeText(page, both.replace('Nice=2', 'Nice=3'))
  await saveTheirs(both.replace('Nice=2', 'Nice=9'), 3)
  await page.keyboard.press('Control+S')
  const conflict = dialog.getByRole('region', { name: 'Conflict in bookshelf.service, line 3' })
  await expect(conflict).toContainText('Nice=3')
  await expect(conflict).toContainText('Nice=9')
  await conflict.getByText('Theirs', { exact: true }).first().click()
  await dialog.getByRole('button', { name: 'Bring both together' }).click()
  await expect(lines(page)).toContainText('Nice=9')
  await expect(lines(page)).not.toContainText('Nice=3')
})

test('a dialog with a field starts in the field', async ({ page }) => {
  await openEditor(page)
  await page.keyboard.press('Control+K')
  await page.keyboard.type('Save with a note')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Save with a note' })
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await page.keyboard.type('Add alias')
  await page.keyboard.press('Enter')
  await expect(keeping(page)).toHaveText('Saved as revision 1')
})

test('a saved unit is opened beside another one by keyboard, and each is saved as itself', async ({ page, request }) => {
  const create = async (name: string) => {
    const answer = await request.post('/api/v1/units', { data: { name, manager: 'system', target: 'debian-12', files: [{ path: name, content: `[Service]\nExecStart=/bin/${name}\n` }] } })
    return ((await answer.json()) as { id: string }).id
  }
  const [first, second] = [await create('beside-one.service'), await create('beside-two.service')]
  await page.goto(`/units/${first}`)
  await expect(code(page)).toBeAttached({ timeout: 30_000 })

  await runCommand(page, 'open a saved unit')
  const found = page.getByRole('listbox', { name: 'Results' }).getByRole('option')
  const search = page.getByRole('combobox', { name: 'Search saved units' })
  await expect(found.first()).toBeVisible()
  await search.fill('beside-two')
  await expect(found).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(lines(page)).toContainText('/bin/beside-two.service')
  await expect(page).toHaveURL(new RegExp(`/units/${second}`))
  await expect(page.getByRole('navigation', { name: 'Open units' })).toContainText('beside-one.service')

  await writeText(page, '[Service]\nExecStart=/bin/second\n')
  await page.keyboard.press('Control+S')
  await expect(keeping(page)).toHaveText('Saved as revision 2')

  // The palette finds it too, and what is open already only comes to the front.
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox', { name: /Search commands/ }).fill('beside-one')
  await found.filter({ hasText: 'Saved unit' }).click()
  await expect(lines(page)).toContainText('/bin/beside-one.service')
  await expect(keeping(page)).toHaveText('Saved as revision 1')
  await expect(page.getByRole('navigation', { name: 'Open units' }).getByRole('listitem')).toHaveCount(2)
  await writeText(page, '[Service]\nExecStart=/bin/unsaved\n')
  await expect(keeping(page)).toHaveText('Draft kept in this browser')

  // Elsewhere it is opened with what this browser keeps of it.
  await page.goto(`/units/${second}`)
  await expect(lines(page)).toContainText('/bin/second', { timeout: 30_000 })
  await runCommand(page, 'open a saved unit')
  await search.fill('beside-one')
  await expect(found).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(lines(page)).toContainText('/bin/unsaved')
  await expect(page.getByText('Changes that were not saved are back.')).toBeVisible()
})
