import { expect, test } from '@playwright/test'
import { code, insertText, lines, openEditor, problems, writeText } from './support/workbench'

test.beforeEach(({ page }) => openEditor(page))

test('a mistake is marked and listed while it is typed, and mended by keyboard', async ({ page }) => {
  await writeText(page, '[Service]\nExecStart=/bin/true\nPrivatTmp=yes\nRestart=on-failure\n[Install]\nWantedBy=multi-user.target\n')
  const list = problems(page)
  await expect(list).toContainText('PrivatTmp=')
  await expect(list).toContainText('systemd reports this')
  await expect(page.locator('.squiggly-warning')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Problems: 0 errors, 1 warning/ })).toBeVisible()

  await page.keyboard.press('Control+Home')
  await page.keyboard.press('F8')
  await expect(page.getByRole('contentinfo', { name: 'Status' })).toContainText('Line 3')
  await page.keyboard.press('Control+.')
  await expect(page.locator('.action-widget').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(lines(page)).toContainText('PrivateTmp=yes')
  await expect(list).toContainText('No problems')

  await code(page).focus()
  await page.keyboard.press('Control+Z')
  await expect(lines(page)).toContainText('PrivatTmp=yes')
})

test('a fix is a button in the list, and a problem leads to its line', async ({ page }) => {
  await writeText(page, '[Service]\nExecStart=/bin/true\n\nPrivatTmp=yes\n')
  await problems(page).getByRole('button', { name: /has no setting/ }).click()
  await expect(page.getByRole('contentinfo', { name: 'Status' })).toContainText('Line 4')
  await expect(code(page)).toBeFocused()
  await problems(page).getByRole('button', { name: /PrivateTmp/ }).last().click()
  await expect(lines(page)).toContainText('PrivateTmp=yes')
})

test('another target has other problems', async ({ page }) => {
  await writeText(page, '[Service]\nExecStart=/bin/true\nMemoryKSM=yes\nRestart=on-failure\n[Install]\nWantedBy=multi-user.target\n')
  await page.getByLabel('Target').selectOption('debian-11')
  await expect(problems(page)).toContainText('MemoryKSM= needs systemd 254')
  await page.getByLabel('Target').selectOption({ label: 'systemd 257' })
  await expect(problems(page)).toContainText('No problems')
  await expect(page.getByRole('contentinfo', { name: 'Status' })).toContainText('systemd 257')
})

test('Enter behind a header that is written out begins a new line', async ({ page }) => {
  await writeText(page, '')
  await page.keyboard.type('[Service]')
  await expect(page.getByRole('option', { name: /Service/ }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await insertText(page, 'Type=exec')
  await expect(page.locator('.view-line')).toHaveCount(2)
})

test('completion and hover know the settings', async ({ page }) => {
  await writeText(page, '[Service]\nExecStart=/bin/true\n')
  await page.keyboard.press('Control+End')
  await page.keyboard.type('PrivateTm')
  await expect(page.getByRole('option', { name: /^PrivateTmp=/ }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(lines(page)).toContainText('PrivateTmp=')
  await page.keyboard.press('Escape')
  await expect(async () => {
    await page.mouse.move(0, 0)
    await page.locator('.view-line span', { hasText: 'ExecStart' }).last().hover()
    await expect(page.locator('.monaco-hover', { hasText: 'ExecStart=' })).toBeVisible({ timeout: 2000 })
  }).toPass()
})

test('checks that do not run are said, and start again with a new worker', async ({ page }) => {
  await page.addInitScript(() => {
    let tripped = false
    window.Worker = class extends Worker {
      private breaks: boolean | null = null
      override postMessage(message: { type?: string } | null, transfer: unknown = []) {
        // The first worker that is asked to check something breaks; the next one is a good one.
        if (message?.type === 'APPLY') {
          this.breaks ??= !tripped
          tripped = true
        }
        if (this.breaks) this.dispatchEvent(new ErrorEvent('error'))
        else super.postMessage(message, transfer as Transferable[])
      }
    }
  })
  await page.reload()
  const status = page.getByRole('contentinfo', { name: 'Status' })
  await expect(status.getByRole('alert')).toContainText('Checks do not run')
  await expect(problems(page)).toContainText('Checks do not run')
  await expect(problems(page)).not.toContainText('No problems')
  await expect(status.getByRole('button', { name: 'Problems: not checked' })).toBeVisible()
  await status.getByRole('button', { name: 'Try again' }).click()
  await expect(status.getByRole('alert')).toHaveCount(0)
  await writeText(page, '[Service]\nExecStart=/bin/true\nPrivatTmp=yes\n')
  await expect(problems(page)).toContainText('PrivatTmp=')
})

test('without JavaScript the problems of the saved text are there', async ({ browser, baseURL, request }) => {
  const answer = await request.post('/api/v1/units', { data: { name: 'plain.service', manager: 'system', target: 'debian-12', files: [{ path: 'plain.service', content: '[Service]\nExecStart=/bin/true\nPrivatTmp=yes\n' }] } })
  const { id } = (await answer.json()) as { id: string }
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto(`/units/${id}`)
  await expect(problems(page)).toContainText('PrivatTmp=')
  await expect(page.getByRole('button', { name: /^Problems: 0 errors, 1 warning/ })).toBeVisible()
  await page.goto('/')
  await expect(problems(page)).toContainText('No problems')
  await context.close()
})
