import { expect, test } from '@playwright/test'
import { code, keeping, lines, openEditor, problems, writeText } from './support/workbench'

test('a unit is saved, goes on as the next revision, and never overwrites a newer one', async ({ page }) => {
  await openEditor(page)
  await writeText(page, '[Service]\nExecStart=/bin/true\n# first\n')
  await page.keyboard.press('Control+S')
  await expect(keeping(page)).toHaveText('Saved as revision 1')
  await expect(page).toHaveURL(/\/units\/[^/]+$/)
  const id = page.url().split('/').pop()!

  await page.keyboard.press('Control+Home')
  await page.keyboard.insertText('# second\n')
  await expect(keeping(page)).toHaveText('Draft kept in this browser')
  await page.reload()
  await expect(code(page)).toBeAttached({ timeout: 30_000 })
  await expect(lines(page)).toContainText('# second')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(keeping(page)).toHaveText('Saved as revision 2')

  const unit = (await (await page.request.get(`/api/v1/units/${id}`)).json()) as Record<string, unknown>
  const other = await page.request.put(`/api/v1/units/${id}`, {
    data: { name: unit.name, manager: unit.manager, target: unit.target, files: [{ path: 'bookshelf.service', content: '[Service]\n# theirs\n' }], baseRevision: 2 },
  })
  expect(other.ok()).toBe(true)
  await code(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText('# mine\n')
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
