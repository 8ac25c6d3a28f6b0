import { expect, test, type Page } from '@playwright/test'

/** Writes at the end of the file in front. */
async function append(page: Page, text: string) {
  await page.locator('.monaco-editor .view-lines').first().click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(text)
}

test('a unit goes from the editor into the list, is found, opened, and has its history restored', async ({ page }) => {
  const word = `needle${Date.now()}`
  await page.goto('/')
  await append(page, `\n# ${word} one`)
  await page.keyboard.press('ControlOrMeta+s')
  await expect(page).toHaveURL(/\/units\/[0-9a-f-]{36}/)

  await page.goto('/units')
  await page.getByRole('searchbox', { name: 'Search units' }).fill(word)
  await page.keyboard.press('Enter')
  const table = page.getByRole('table')
  await expect(table.getByRole('row')).toHaveCount(2)
  await table.getByRole('link', { name: 'bookshelf.service' }).click()

  await expect(page.locator('.monaco-editor .view-lines').first()).toBeVisible()
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
  const change = page.getByRole('region', { name: 'Changes of bookshelf.service' })
  await expect(change.getByRole('deletion')).toHaveCount(1)
  await expect(change.getByRole('row').filter({ has: page.getByRole('deletion') })).toContainText(`# ${word} one two`)
  await expect(change.getByRole('row').filter({ has: page.getByRole('insertion') })).toContainText(new RegExp(`# ${word} one$`))
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

    await page.getByRole('button', { name: 'Archive' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'plain.service was archived' })).toBeVisible()
    await page.goto(`/units?search=${word}`)
    await expect(page.getByText('Nothing found')).toBeVisible()
    await page.goto(`/units?archived=true&search=${word}`)
    await page.getByRole('button', { name: 'Bring back' }).click()
    await expect(page).toHaveURL(`/units/${id}`)
    await page.goto(`/units?search=${word}`)
    await expect(page.getByRole('link', { name: 'plain.service' })).toBeVisible()
  })
})

test('the list has pages that keep the search', async ({ page, request }) => {
  const word = `page${Date.now()}`
  for (let number = 0; number < 51; number++) {
    const name = `${word}-${number}.service`
    await request.post('/api/v1/units', { data: { name, manager: 'system', target: '257', files: [{ path: name, content: '' }] } })
  }
  await page.goto(`/units?search=${word}`)
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(51)
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Next' }).click()
  await expect(page.getByText('Page 2 of 2')).toBeVisible()
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(2)
  await expect(page.getByRole('link', { name: `${word}-0.service` })).toBeVisible()
})
