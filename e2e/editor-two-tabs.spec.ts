import { expect, test, type Page } from '@playwright/test'
import { code, keeping, lines, problems, writeText } from './support/workbench'

async function openSaved(page: Page, id: string): Promise<void> {
  await page.goto(`/units/${id}`)
  await expect(code(page)).toBeAttached({ timeout: 30_000 })
}

test.describe('one unit in two tabs', () => {
  let id = ''
  test.beforeEach(async ({ request }) => {
    const answer = await request.post('/api/v1/units', { data: { name: 'both.service', manager: 'system', target: 'debian-12', files: [{ path: 'both.service', content: '[Service]\nExecStart=/bin/true\n' }] } })
    id = ((await answer.json()) as { id: string }).id
  })

  test('what one tab writes the other is told of, and each keeps its own draft', async ({ page, context }) => {
    const second = await context.newPage()
    await openSaved(page, id)
    await openSaved(second, id)
    await writeText(page, '[Service]\n# first tab\n')
    await expect(second.getByText('This unit is being changed in another tab too.')).toBeVisible()
    await writeText(second, '[Service]\n# second tab\n')
    await expect(page.getByText('This unit is being changed in another tab too.')).toBeVisible()
    await expect(keeping(page)).toHaveText('Draft kept in this browser')
    await expect(keeping(second)).toHaveText('Draft kept in this browser')
    await page.reload()
    await expect(lines(page)).toContainText('# first tab', { timeout: 30_000 })
    await second.reload()
    await expect(lines(second)).toContainText('# second tab', { timeout: 30_000 })
  })

  test('what one tab saves the other takes over, or is asked about where it has changes of its own', async ({ page, context }) => {
    const second = await context.newPage()
    await openSaved(page, id)
    await openSaved(second, id)
    await writeText(page, '[Service]\n# saved first\n')
    await page.keyboard.press('Control+S')
    await expect(keeping(page)).toHaveText('Saved as revision 2')
    await expect(lines(second)).toContainText('# saved first')
    await expect(keeping(second)).toHaveText('Saved as revision 2')

    await writeText(second, '[Service]\n# mine\n')
    await writeText(page, '[Service]\n# saved again\n')
    await page.keyboard.press('Control+S')
    await expect(second.getByText('Revision 3 was saved by you elsewhere.')).toBeVisible()
    await expect(lines(second)).toContainText('# mine')
    await second.getByRole('button', { name: 'Take it and leave mine' }).click()
    await expect(lines(second)).toContainText('# saved again')
    await second.getByRole('button', { name: 'Undo' }).click()
    await expect(lines(second)).toContainText('# mine')
  })
})

test('without a network checks and drafts go on, and that is said', async ({ page, context }) => {
  await page.goto('/')
  await expect(code(page)).toBeAttached({ timeout: 30_000 })
  await context.setOffline(true)
  await expect(page.getByText('Offline: checks go on, saving waits')).toBeVisible()
  await writeText(page, '[Service]\nExecStart=/bin/true\nPrivatTmp=yes\n')
  await expect(problems(page)).toContainText('PrivatTmp=')
  await expect(keeping(page)).toHaveText('Draft kept in this browser')
  // What is only loaded when it is wanted says so, and can be had later.
  await page.getByRole('button', { name: 'Share by a link' }).click()
  await expect(page.getByText('What makes links could not be loaded.')).toBeVisible()
  await expect(lines(page)).toContainText('PrivatTmp=yes')
  await context.setOffline(false)
  await expect(page.getByText('Offline: checks go on, saving waits')).toHaveCount(0)
  await page.getByRole('button', { name: 'Share by a link' }).click()
  await expect(page.getByRole('dialog', { name: /^Share/ })).toBeVisible()
})
