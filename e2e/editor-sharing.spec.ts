import { expect, test, type Page } from '@playwright/test'
import { axeFaults } from './support/axe'
import { code, keeping, lines, openEditor, runCommand, writeText } from './support/workbench'

test('a link that holds the unit opens it in another browser, and reaches no server', async ({ page, browser, baseURL }) => {
  await openEditor(page)
  await writeText(page, '[Service]\nExecStart=/bin/true\n# shared words \u00e9\n')
  const link = await linkOf(page)
  expect(link).toContain('/#unit=')

  const other = await (await browser.newContext({ baseURL })).newPage()
  const asked: string[] = []
  other.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')))
  await other.goto(link)
  await expect(lines(other)).toContainText('# shared words é', { timeout: 30_000 })
  await expect(other.getByText('bookshelf.service was opened from the link.')).toBeVisible()
  await expect(other).toHaveURL(/\/$/)
  expect(asked.filter((request) => request.includes(link.split('#unit=')[1]!.slice(0, 40)))).toEqual([])
  await expect(keeping(other)).toHaveText('Draft kept in this browser')
  await other.reload()
  await expect(lines(other)).toContainText('# shared words é', { timeout: 30_000 })
  await other.context().close()
})

test('a damaged link is said, and nothing is lost', async ({ page }) => {
  await openEditor(page)
  await writeText(page, '[Service]\n# mine\n')
  await expect(keeping(page)).toHaveText('Draft kept in this browser')
  await page.goto('/#unit=AAAA')
  await expect(page.getByText(/The link is damaged/)).toBeVisible({ timeout: 30_000 })
  await expect(lines(page)).toContainText('# mine')
})

test('a copy is published under a short link, opened elsewhere, and taken back', async ({ page, browser, baseURL }) => {
  await openEditor(page)
  await writeText(page, '[Service]\nExecStart=/bin/true\n# published words\n')
  await runCommand(page, 'Share by a link')
  const dialog = page.getByRole('dialog', { name: /^Share/ })
  await dialog.getByRole('button', { name: 'Publish a copy' }).click()
  await expect(dialog.getByRole('status')).toHaveText('A copy was published.')
  await expect(dialog.getByRole('button', { name: 'Publish a copy' })).toBeFocused()
  const published = dialog.getByRole('list', { name: 'Published from this browser' })
  const address = (await published.getByRole('link').getAttribute('href'))!
  expect(await axeFaults(page, { include: ['dialog'] })).toEqual([])

  const other = await (await browser.newContext({ baseURL })).newPage()
  await other.goto(address)
  await expect(lines(other)).toContainText('# published words', { timeout: 30_000 })
  await writeText(other, '[Service]\n# my copy\n')
  await expect(keeping(other)).toHaveText('Draft kept in this browser')

  await published.getByRole('button', { name: 'Take back' }).click()
  await expect(published).toHaveCount(0)
  await expect(dialog.getByRole('status')).toHaveText('The copy was taken back.')
  await expect(dialog.getByRole('button', { name: 'Publish a copy' })).toBeFocused()
  await other.goto(address)
  await expect(other.getByText('Nothing is published here')).toBeVisible()
  await other.goto('/')
  await expect(lines(other)).toContainText('# my copy', { timeout: 30_000 })
  await other.context().close()
})

async function linkOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share by a link' }).click()
  const dialog = page.getByRole('dialog', { name: /^Share/ })
  const link = await dialog.getByRole('textbox', { name: 'Link that holds the unit' }).inputValue()
  await page.keyboard.press('Escape')
  await expect(code(page)).toBeAttached()
  return link
}
