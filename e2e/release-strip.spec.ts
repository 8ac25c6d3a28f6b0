import { expect, test } from '@playwright/test'
import { openEditor, writeText } from './support/workbench'

test('the strip says on which releases the unit works, why not on others, and leads there', async ({ page }) => {
  await openEditor(page)
  await writeText(page, '[Service]\nType=exec\nExecStart=/bin/true\nRestartSteps=3\nUser=a.b\n')
  const strip = page.getByRole('button', { name: /^Releases: systemd 239 refuses the unit|^Releases: systemd 239 to 242 refuses the unit/ })
  await expect(strip).toHaveAccessibleName(/systemd 254 to 262 works as written$/)
  await strip.click()
  const list = page.getByRole('list', { name: 'What releases do with the unit' })
  await expect(list.getByRole('listitem').filter({ hasText: 'systemd 243 to 253' }).first()).toContainText('Line 4: ')
  await list.getByRole('button', { name: 'Look at 253' }).click()
  await expect(page.getByRole('combobox', { name: 'Target' })).toHaveValue('253')
  await expect(page.getByRole('region', { name: 'Problems' })).toContainText('RestartSteps')
})
