import { expect, test, type Page } from '@playwright/test'
import { goToEnd, lines } from './support/workbench'

/** Writes at the end of the file in front. */
async function append(page: Page, text: string) {
  await goToEnd(page)
  await page.keyboard.type(text)
}

test('a unit goes from the editor into the list, is found, opened, and has its history restored', async ({ page }) => {
  const word = `needle${Date.now()}`
  await page.goto('/')
  await append(page, `\n# ${word} one`)
  await expect(lines(page).first()).toContainText(`# ${word} one`)
  await page.keyboard.press('ControlOrMeta+s')
  await expect(page).toHaveURL(/\/units\/[0-9a-f-]{36}/)

  await page.goto('/units')
  await page.getByRole('searchbox', { name: 'Search units' }).fill(word)
  await page.keyboard.press('Enter')
  const table = page.getByRole('table')
  await expect(table.getByRole('row')).toHaveCount(2)
  await table.getByRole('link', { name: 'bookshelf.service' }).click()

  await append(page, ' two')
  await page.keyboard.press('ControlOrMeta+s')
  await expect(page.getByText('Saved as revision 2.')).toBeVisible()

  await page.goto(`/units?search=${word}`)
  await page.getByRole('table').getByRole('link', { name: 'History' }).click()
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(3)
  await page.getByRole('button', { name: 'Restore revision 1' }).click()
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(4)
  await expect(page.getByRole('row', { name: /^3 latest .*Restore revision 1/ })).toBeVisible()

  await page.getByRole('link', { name: '3', exact: true }).click()
  const change = page.getByRole('region', { name: 'Text of bookshelf.service' })
  // Only a comment differs.
  await change.getByText('No effect: 2 lines of comments, order or form').click()
  await expect(change.getByRole('deletion')).toHaveCount(1)
  await expect(change.getByRole('row').filter({ has: page.getByRole('deletion') })).toContainText(`# ${word} one two`)
  await expect(change.getByRole('row').filter({ has: page.getByRole('insertion') })).toContainText(new RegExp(`# ${word} one no line end$`))
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('units are searched, restored, archived and brought back', async ({ page, request }) => {
    const word = `plain${Date.now()}`
    const content = (text: string) => ({ name: 'plain.service', manager: 'system', target: '257', files: [{ path: 'plain.service', content: `# ${word} ${text}` }] })
    const { id } = (await (await request.post('/api/v1/units', { data: content('one') })).json()) as { id: string }
    await request.put(`/api/v1/units/${id}`, { data: { ...content('two'), baseRevision: 1 } })

    await page.goto('/units')
    await page.getByRole('searchbox').fill(word)
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('table').getByRole('link', { name: 'History' }).click()
    await page.getByRole('button', { name: 'Restore revision 1' }).click()
    await expect(page).toHaveURL(`/units/${id}/history`)
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(4)

    await page.getByRole('button', { name: 'Archive', exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: 'plain.service was archived' })).toBeVisible()
    await page.goto(`/units?search=${word}`)
    await expect(page.getByText('Nothing found')).toBeVisible()
    await page.goto(`/units?archived=true&search=${word}`)
    await page.getByRole('button', { name: 'Unarchive' }).click()
    await expect(page).toHaveURL(`/units/${id}`)
    await page.goto(`/units?search=${word}`)
    await expect(page.getByRole('link', { name: 'plain.service' })).toBeVisible()
  })
})

test('the table tells of findings and exposure, and is chosen from and ordered by them', async ({ page, request }) => {
  const word = `judged${Date.now()}`
  const create = (name: string, text: string) => request.post('/api/v1/units', { data: { name, manager: 'system', target: '257', files: [{ path: name, content: `# ${word}\n${text}` }] } })
  await create('wrong.service', '[Service]\nExecStart=/usr/bin/a\nUMask=9\n')
  await create('right.service', '[Unit]\nDescription=Right\n\n[Service]\nExecStart=/usr/bin/a\n')
  await page.goto(`/units?search=${word}`)
  await expect(page.getByRole('row', { name: /wrong\.service/ })).toContainText('1 error')
  await expect(page.getByRole('row', { name: /right\.service/ })).toContainText('9.4 unsafe')
  await page.getByLabel('Order').selectOption('By name')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('row').nth(1)).toContainText('right.service')
  await page.getByLabel('Findings').selectOption('With errors')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('row')).toHaveCount(2)
  await expect(page.getByRole('row').nth(1)).toContainText('wrong.service')
  await expect(page.getByLabel('Order')).toHaveValue('name')
})

test('the list has pages that keep the search', async ({ page, request }) => {
  const word = `page${Date.now()}`
  for (let number = 0; number < 51; number++) {
    const name = `${word}-${number}.service`
    await request.post('/api/v1/units', { data: { name, manager: 'system', target: '257', files: [{ path: name, content: '' }] } })
  }
  await page.goto(`/units?search=${word}`)
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(51)
  const first = await page.getByRole('table').getByRole('link', { name: word }).allTextContents()
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Next' }).click()
  await expect(page.getByText('Page 2 of 2')).toBeVisible()
  // Which one it is depends on the clock: units of one millisecond have no order.
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(2)
  const [last] = await page.getByRole('table').getByRole('link', { name: word }).allTextContents()
  expect(first).toHaveLength(50)
  expect(first).not.toContain(last)
})

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('what is refused is said, and nothing is restored over a revision that was not seen', async ({ page, request }) => {
      const content = (text: string) => ({ name: 'refused.service', manager: 'system', target: '257', files: [{ path: 'refused.service', content: text }] })
      const { id } = (await (await request.post('/api/v1/units', { data: content('# one') })).json()) as { id: string }
      await request.put(`/api/v1/units/${id}`, { data: { ...content('# two'), baseRevision: 1 } })
      const rows = page.getByRole('table').getByRole('row')

      await page.goto(`/units/${id}/history`)
      await request.put(`/api/v1/units/${id}`, { data: { ...content('# three'), baseRevision: 2 } })
      await page.getByRole('button', { name: 'Restore revision 1' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'Someone has saved since you opened this page' })).toBeVisible()
      await expect(rows).toHaveCount(4)
      await page.getByRole('button', { name: 'Restore revision 1' }).click()
      await expect(rows).toHaveCount(5)
      await expect(page.getByRole('alert').filter({ hasText: 'Someone' })).toHaveCount(0)

      await request.delete(`/api/v1/units/${id}`)
      await page.getByRole('button', { name: 'Restore revision 2' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'The unit is archived' })).toBeVisible()
      await page.getByRole('button', { name: 'Unarchive' }).click()
      await expect(page).toHaveURL(`/units/${id}`)
      expect(await (await request.get(`/api/v1/units/${id}`)).json()).toMatchObject({ revision: 4, files: [{ content: '# one' }], archivedAt: null })
    })

    test('an archived unit says so and is unarchived where it stands', async ({ page, request }) => {
      const data = { name: 'away.service', manager: 'system', target: '257', files: [{ path: 'away.service', content: '# away' }] }
      const { id } = (await (await request.post('/api/v1/units', { data })).json()) as { id: string }
      await request.delete(`/api/v1/units/${id}`)
      await page.goto(`/units/${id}`)
      const notice = page.getByRole('status').filter({ hasText: 'This unit is archived' })
      await expect(notice).toBeVisible()
      // The workbench makes room for it, so that its last line is still on the screen.
      expect(await page.locator('[data-workbench]').evaluate((bench) => bench.getBoundingClientRect().bottom)).toBe(page.viewportSize()!.height)
      await notice.getByRole('button', { name: 'Unarchive' }).click()
      await expect(notice).toHaveCount(0)
      await expect(page).toHaveURL(`/units/${id}`)
    })
  })

test('a revision is shown with the name and the target that it had', async ({ page, request }) => {
  const unit = (name: string, target: string) => ({ name, manager: 'system', target, files: [{ path: name, content: '' }] })
  const { id } = (await (await request.post('/api/v1/units', { data: unit('before.service', 'debian-12') })).json()) as { id: string }
  await request.put(`/api/v1/units/${id}`, { data: { ...unit('after.service', '257'), baseRevision: 1 } })
  await page.goto(`/units/${id}/revisions/1`)
  await expect(page.getByRole('main')).toContainText('before.service · Debian 12 · system manager')
  await page.getByRole('link', { name: 'Next' }).click()
  await expect(page.getByRole('list', { name: 'Changes of the unit' }).getByRole('listitem')).toHaveText(['Name: before.service → after.service', 'Target: Debian 12 → systemd 257'])
  await page.goto(`/units/${id}/history`)
  await page.getByRole('button', { name: 'Restore revision 1' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('before.service')
  expect(await (await request.get(`/api/v1/units/${id}`)).json()).toMatchObject({ name: 'before.service', target: 'debian-12' })
})

test('a unit is written for several releases and for a machine, which decide what is found and what a change does', async ({ page, request }) => {
  const [name, machine] = [`targets${Date.now()}.service`, `web-${Date.now()}`]
  const content = (text: string) => ({ name, manager: 'system', target: '257', files: [{ path: name, content: `[Unit]\nDescription=On %H\n\n[Service]\nExecStart=/usr/bin/a\n${text}` }] })
  const { id } = (await (await request.post('/api/v1/units', { data: content('') })).json()) as { id: string }

  await page.goto('/w/home/machines')
  await page.getByLabel(/^Name/).last().fill(machine)
  await page.getByLabel('Users, as getent passwd prints them').last().fill('root:x:0:0:root:/root:/bin/bash\nnonsense')
  await page.getByLabel('Host name, for %H and %l').last().fill('www')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('Line 2 of the users is not as in /etc/passwd')).toBeVisible()
  await page.getByLabel('Users, as getent passwd prints them').last().fill('root:x:0:0:root:/root:/bin/bash')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText(machine)).toBeVisible()
  // All people of the machine are known, unless it is said that there may be others.
  const alone = page.getByRole('group').filter({ hasText: machine })
  await alone.getByText(machine).click()
  await expect(alone.getByLabel('Others than these')).toHaveValue('no')

  await page.goto(`/units/${id}/history`)
  await page.getByLabel('Has to work with, too').fill('247, 257')
  await page.getByRole('combobox', { name: 'On', exact: true }).selectOption(machine)
  await page.getByRole('button', { name: 'Save as a revision' }).click()
  await expect(page.getByText('Saved as revision 2.')).toBeVisible()
  await request.put(`/api/v1/units/${id}`, { data: { ...content('ImportCredential=a\n'), baseRevision: 2 } })
  await page.goto(`/units/${id}/revisions/3`)
  await expect(page.getByRole('group').filter({ hasText: 'Otherwise on systemd 247: no effect' })).toContainText('needs-newer-systemd')
  await page.goto(`/units?search=${name}`)
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('On www')

  // The editor looks at it with the same machine, from the first text on and after each key.
  await page.goto(`/units/${id}?view=effective`)
  await expect(page.getByRole('contentinfo', { name: 'Status' })).toContainText(machine)
  const preview = page.getByRole('region', { name: 'Preview' })
  await expect(preview).toContainText('On www')
  await goToEnd(page)
  await page.keyboard.type('\nUMask=0027')
  await expect(preview).toContainText('0027')
  await expect(preview).toContainText('On www')
})
