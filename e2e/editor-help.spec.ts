import { expect, test } from '@playwright/test'
import { code, openEditor, writeText } from './support/workbench'

test('F1 shows the documentation of what the cursor is at, which follows it where that is wanted', async ({ page }) => {
  await openEditor(page)
  await writeText(page, '[Service]\nExecStart=/bin/true\nPrivateTmp=yes\nRestart=on-failure\n')
  await page.keyboard.press('Control+Home')
  for (let line = 0; line < 2; line++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('F1')
  const help = page.getByRole('region', { name: 'Documentation' })
  await expect(help.getByRole('heading', { level: 2 })).toHaveText('PrivateTmp=')
  // Links lead on within it, and back.
  await help.getByRole('link', { name: '226/NAMESPACE' }).first().click()
  await expect(help.getByRole('heading', { level: 2 })).toHaveText('226/NAMESPACE')
  await help.getByRole('button', { name: 'Back to the page before' }).click()
  await expect(help.getByRole('heading', { level: 2 })).toHaveText('PrivateTmp=')

  await help.getByRole('button', { name: 'Follow the cursor' }).click()
  await code(page).focus()
  await page.keyboard.press('ArrowDown')
  await expect(help.getByRole('heading', { level: 2 })).toHaveText('Restart=')
  await help.getByRole('button', { name: 'Close the documentation' }).click()
  await expect(help).toHaveCount(0)
  await expect(code(page)).toBeFocused()

  await page.keyboard.press('F1')
  await expect(page.getByText('Documentation of Restart=')).toBeAttached()
  // Asked for again it is named again.
  await expect(page.locator('p[aria-live=polite]')).toHaveText('')
  await page.keyboard.press('F1')
  await expect(page.getByText('Documentation of Restart=')).toBeAttached()
  await help.getByRole('button', { name: 'Follow the cursor' }).focus()
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
  await expect(code(page)).toBeFocused()
})

test('Escape leads out of the documentation from where nothing has the focus, and into the text before the documentation goes', async ({ page }) => {
  await openEditor(page)
  await code(page).focus()
  await page.keyboard.press('F1')
  const help = page.getByRole('region', { name: 'Documentation' })
  await expect(help.getByRole('heading', { level: 2 })).toBeVisible()
  await help.getByRole('link', { name: 'Open alone' }).focus()
  // As a screen reader leaves it that reads by arrows.
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  const atFocus = await page.evaluateHandle(() => {
    const noted = { helpWasThere: false }
    document.addEventListener('focusin', () => (noted.helpWasThere = document.querySelector('[data-help]') !== null), { once: true })
    return noted
  })
  await page.keyboard.press('Escape')
  await expect(code(page)).toBeFocused()
  expect(await atFocus.evaluate(({ helpWasThere }) => helpWasThere)).toBe(true)
  await expect(help).toHaveCount(0)
})

test('the palette answers questions, and a finding leads to its rule', async ({ page }) => {
  await openEditor(page)
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox', { name: /Search commands/ }).fill('hide home directory')
  await expect(page.getByRole('option', { name: /^ProtectHome=.*Documentation · / })).toBeVisible()
  await page.keyboard.press('Enter')
  const help = page.getByRole('region', { name: 'Documentation' })
  await expect(help.getByRole('heading', { level: 2 })).toHaveText('ProtectHome=')

  await writeText(page, '[Service]\nExecStart=/bin/true\nKillMode=none\n')
  await page.getByRole('region', { name: 'Problems' }).getByRole('button', { name: 'systemd reports this' }).first().click()
  await expect(help.getByRole('heading', { level: 2 })).toHaveText('kill-mode-none')
})
