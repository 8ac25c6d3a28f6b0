import { expect, test } from '@playwright/test'
import { lines, openEditor, writeText } from './support/workbench'

test.beforeEach(async ({ page }) => {
  await openEditor(page)
  await writeText(page, '# kept\n[Service]\nExecStart=/bin/true\nNice = 5   \nUMask=0027\nEnvironment="A=x y" B=z\n')
  await page.getByRole('radio', { name: 'Both' }).check({ force: true })
})

test('an edit in the form is the smallest edit of the text, and Ctrl-Z takes it back', async ({ page }) => {
  await page.getByRole('textbox', { name: 'Nice=' }).fill('10')
  await expect(lines(page)).toContainText('Nice = 10')
  await expect(lines(page)).toContainText('# kept')
  await page.keyboard.press('Control+Z')
  await expect(lines(page)).toContainText('Nice = 5')
  await expect(page.getByRole('textbox', { name: 'Nice=' })).toHaveValue('5')
  await page.keyboard.press('Control+Shift+Z')
  await expect(lines(page)).toContainText('Nice = 10')
})

test('a setting is found, set, and taken out again', async ({ page }) => {
  await page.getByRole('searchbox', { name: /Search the settings/ }).fill('ProtectHome')
  const row = page.getByRole('group', { name: 'ProtectHome=', exact: true })
  await row.getByRole('combobox').selectOption('tmpfs')
  await expect(lines(page)).toContainText('ProtectHome=tmpfs')
  await row.getByRole('button', { name: 'Take ProtectHome= out of this file' }).click()
  await expect(lines(page)).not.toContainText('ProtectHome')
})

test('switches, modes and variables have controls of their own', async ({ page }) => {
  await page.getByRole('searchbox', { name: /Search the settings/ }).fill('DynamicUser')
  await page.getByRole('radiogroup', { name: 'DynamicUser=' }).getByText('yes', { exact: true }).click()
  await expect(lines(page)).toContainText('DynamicUser=yes')

  await page.getByRole('searchbox', { name: /Search the settings/ }).fill('UMask')
  await page.getByRole('group', { name: 'UMask= Others' }).getByRole('button', { name: 'Others: read' }).click()
  await expect(lines(page)).toContainText('UMask=0023')

  await page.getByRole('searchbox', { name: /Search the settings/ }).fill('Environment=')
  await page.getByRole('textbox', { name: 'Value of A' }).fill('new "words"')
  await expect(lines(page)).toContainText('Environment="A=new \\"words\\"" B=z')
})

test('every setting that the target knows can be reached', async ({ page }) => {
  await page.getByRole('button', { name: /^Sandboxing/ }).click()
  await expect(page.getByRole('group', { name: 'ProtectClock=', exact: true })).toBeVisible()
  await page.getByRole('tab', { name: '[Install]' }).click()
  await expect(page.getByRole('group', { name: 'WantedBy=', exact: true })).toBeVisible()
})
