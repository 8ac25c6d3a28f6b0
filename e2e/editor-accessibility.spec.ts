import { expect, test } from '@playwright/test'
import { axeFaults } from './support/axe'
import { code, keeping, openEditor, runCommand, writeText } from './support/workbench'
import { previewViews } from '../components/preview/views'

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test('nothing is wrong for those who read with other means', async ({ page }) => {
      await openEditor(page)
      await writeText(page, '[Service]\nExecStart=/bin/true\nPrivatTmp=yes\nUMask=9\nEnvironment=A=b\n')
      await expect(page.getByText('systemd reports this').first()).toBeVisible()
      expect(await axeFaults(page, { colorScheme })).toEqual([])

      await page.getByRole('radio', { name: 'Both' }).check({ force: true })
      await expect(page.getByRole('textbox', { name: 'UMask=' })).toBeVisible()
      expect(await axeFaults(page, { colorScheme })).toEqual([])

      await page.keyboard.press('Control+K')
      await expect(page.getByRole('combobox', { name: /Search commands/ })).toBeFocused()
      expect(await axeFaults(page, { colorScheme })).toEqual([])
    })
  })

test('the workbench can be walked through by keyboard, and the text be left by it', async ({ page }) => {
  await openEditor(page)
  await code(page).focus()
  await page.keyboard.press('Control+M')
  await page.keyboard.press('Tab')
  await expect(code(page)).not.toBeFocused()
  await page.getByRole('radio', { name: 'Text' }).focus()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: 'bookshelf.service' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: '10-limits.conf' })).toBeFocused()
  await expect(page.getByRole('tab', { name: '10-limits.conf' })).toHaveAttribute('aria-selected', 'true')
})

test('a screen reader is given whole pages of lines, in which the cursor moves', async ({ page }) => {
  await openEditor(page)
  const lines = Array.from({ length: 90 }, (_, index) => `# Line ${index + 1} of a text that is longer than what the editor gives those it knows nothing of`)
  await writeText(page, lines.join('\n'))
  await page.keyboard.press('Control+Home')
  for (let line = 0; line < 40; line++) await page.keyboard.press('ArrowDown')
  const given = page.locator('.native-edit-context')
  await expect(given).toContainText(lines[0]!)
  await expect(given).toContainText(lines[89]!)
  const offset = () => page.evaluate(() => getSelection()!.anchorOffset)
  const before = await offset()
  await page.keyboard.press('ArrowDown')
  await expect.poll(offset).toBeGreaterThan(before)
})

test('who changes the view by keyboard goes on in it', async ({ page }) => {
  await openEditor(page)
  await code(page).focus()
  await page.keyboard.press('Control+Alt+2')
  await expect(page.getByRole('searchbox', { name: /Search the settings/ })).toBeFocused()
  await page.keyboard.press('Control+Alt+1')
  await expect(code(page)).toBeFocused()
})

test('who leaves the form from a button is in the text before the form goes', async ({ page }) => {
  await openEditor(page)
  for (const view of ['Form', 'Both']) {
    await page.getByRole('radio', { name: view }).check({ force: true })
    await page.getByRole('group', { name: 'Filter' }).getByRole('button', { name: 'All', exact: true }).focus()
    const atFocus = await page.evaluateHandle(() => {
      const noted = { formWasThere: false }
      document.addEventListener('focusin', () => (noted.formWasThere = document.querySelector('#pane-form input') !== null), { once: true })
      return noted
    })
    await page.keyboard.press('Control+Alt+1')
    await expect(code(page)).toBeFocused()
    expect(await atFocus.evaluate(({ formWasThere }) => formWasThere)).toBe(true)
    await expect(page.locator('#pane-form')).toHaveCount(0)
  }
})

test('a setting that was looked for has the focus once', async ({ page }) => {
  await openEditor(page)
  await runCommand(page, 'RestartSec=')
  await expect(page.getByRole('combobox', { name: 'RestartSec=' })).toBeFocused()
  const search = page.getByRole('searchbox', { name: /Search the settings/ })
  await expect(search).toHaveValue('RestartSec')
  await page.keyboard.press('Control+Alt+1')
  await expect(page.locator('#pane-form')).toHaveCount(0)
  await page.keyboard.press('Control+Alt+2')
  await expect(search).toBeFocused()
  await expect(search).toHaveValue('')
  await page.waitForTimeout(200)
  await expect(search).toBeFocused()
})

test('a new unit is begun in its text', async ({ page }) => {
  await openEditor(page)
  await runCommand(page, 'New, empty unit')
  await expect(page.getByRole('textbox', { name: 'Text of new.service' })).toBeFocused()
})

test('a button that has begun something keeps the focus', async ({ page }) => {
  await openEditor(page)
  const save = page.getByRole('button', { name: 'Save', exact: true })
  await save.focus()
  for (const revision of [1, 2]) {
    await page.keyboard.press('Enter')
    await expect(keeping(page)).toHaveText(`Saved as revision ${revision}`)
    await expect(save).toBeFocused()
    await writeText(page, '[Service]\nExecStart=/bin/true\n')
    await save.focus()
  }
})

test('what is wrong with a value is said when typing has stopped', async ({ page }) => {
  await openEditor(page)
  await page.getByRole('radio', { name: 'Form' }).check({ force: true })
  await page.getByRole('searchbox', { name: /Search the settings/ }).fill('RestartSec')
  const field = page.getByRole('combobox', { name: 'RestartSec=' })
  await field.focus()
  await page.keyboard.press('Control+A')
  for (const letter of 'abc') {
    await page.keyboard.press(letter)
    await expect(page.getByText(new RegExp(`^RestartSec=\\S*${letter}: expected`)).first()).toBeAttached()
    await expect(field).not.toHaveAccessibleDescription(/expected/)
  }
  await expect(field).toHaveAccessibleDescription(/^RestartSec=abc: expected/)
  await page.keyboard.press('Control+A')
  await page.keyboard.press('5')
  await expect(field).toHaveAccessibleDescription(/^Pause before an automatic restart/)
})

test('the size that a key gives to a pane is said', async ({ page }) => {
  await openEditor(page)
  const border = page.getByRole('separator', { name: 'Size of the preview' })
  await border.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('p[aria-live=polite]')).toHaveText(`${Math.round(Number(await border.getAttribute('aria-valuenow')))} percent`)
})

test('a dialog that goes leaves the selection where no other dialog comes, and each time elsewhere', async ({ page }) => {
  await openEditor(page)
  const share = page.getByRole('button', { name: 'Share by a link' })
  await share.focus()
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  const places: (number | null)[] = []
  for (const read of [true, false, false]) {
    await page.keyboard.press('?')
    await expect(dialog).toBeVisible()
    // As a screen reader that reads by arrows.
    if (read) await dialog.evaluate((element) => getSelection()!.collapse(element.querySelector('dt'), 0))
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(share).toBeFocused()
    places.push(await page.getByRole('main').evaluate((main) => (getSelection()!.anchorNode === main ? getSelection()!.anchorOffset : null)))
  }
  const [first, second, third] = places
  expect(first).toBe(0)
  expect(second).toBeGreaterThan(0)
  expect(third).toBe(0)
})

test('what the code editor has had said does not stay in the page', async ({ page }) => {
  await openEditor(page)
  await writeText(page, '[Service]\n')
  await page.keyboard.type('Environment=A=')
  const said = page.locator('.monaco-aria-container')
  // What was said while the text was typed may be forgotten already, and an open hint isn't said a second time.
  await expect(async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Shift+Space')
    await expect(said).toContainText('hint', { timeout: 2000 })
  }).toPass()
  await expect(said).toHaveText('', { timeout: 10_000 })
})

test('the theme that was chosen is there from the first paint on', async ({ page }) => {
  await openEditor(page)
  await page.getByRole('button', { name: 'Switch between light and dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const html = await (await page.request.get('/')).text()
  expect(html).toMatch(/<html[^>]*data-theme="dark"/)
})

test('on a phone one pane is seen at a time', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openEditor(page)
  const panes = page.getByRole('navigation', { name: 'Panes' })
  await panes.getByRole('button', { name: 'Form' }).click()
  await expect(page.getByRole('searchbox', { name: /Search the settings/ })).toBeVisible()
  await panes.getByRole('button', { name: 'Problems' }).click()
  await expect(page.getByRole('region', { name: 'Problems' })).toBeVisible()
  await expect(page.getByRole('searchbox', { name: /Search the settings/ })).toBeHidden()
  await panes.getByRole('button', { name: 'Preview' }).click()
  await expect(page.getByRole('region', { name: 'Preview' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.getByRole('button', { name: 'More commands' }).click()
  await page.getByRole('menuitem', { name: 'Show all saved units' }).click()
  await expect(page).toHaveURL(/\/units$/)
})

test('a message stays while the pointer or the focus is on it', async ({ page }) => {
  await openEditor(page)
  await page.clock.install()
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox', { name: /Search commands/ }).fill('New, empty unit')
  await page.keyboard.press('Enter')
  await page.clock.runFor(100)
  const undo = page.getByRole('status').getByRole('button', { name: 'Undo' })
  await undo.hover()
  await page.clock.runFor(20_000)
  await expect(undo).toBeVisible()
  await undo.focus()
  await page.mouse.move(0, 0)
  await page.clock.runFor(20_000)
  await expect(undo).toBeVisible()
  await undo.blur()
  await page.clock.runFor(10_000)
  await expect(undo).toHaveCount(0)
})

test('what fails is said at once to those who listen', async ({ page, context }) => {
  await openEditor(page)
  await context.setOffline(true)
  await page.keyboard.press('Control+S')
  await expect(page.getByRole('alert').filter({ hasText: 'The server can’t be reached' })).toBeVisible()
  await context.setOffline(false)
})

test('controls tell which value is wrong, and why', async ({ page }) => {
  await openEditor(page)
  await writeText(page, '[Service]\nExecStart=/bin/true\nPrivateDevices=perhaps\nEnvironment=A=1\n')
  await page.getByRole('radio', { name: 'Form' }).check({ force: true })
  const choice = page.getByRole('radiogroup', { name: 'PrivateDevices=' })
  await expect(choice).toHaveAttribute('aria-invalid', 'true')
  await expect(choice).toHaveAccessibleDescription(/./)
  await expect(page.getByRole('textbox', { name: 'Value of A' })).toHaveAttribute('aria-invalid', 'false')
})

test('every tab of the preview comes into sight when the keyboard reaches it', async ({ page }) => {
  await openEditor(page)
  const tabs = page.getByRole('navigation', { name: 'Preview' }).getByRole('link')
  await expect(tabs).toHaveCount(previewViews.length)
  for (const tab of await tabs.all()) {
    await tab.focus()
    await expect(tab).toBeInViewport({ ratio: 0.95 })
  }
})

test('a screen reader is given the text, and told of problems and of what has changed', async ({ page }) => {
  await openEditor(page)
  await writeText(page, '[Service]\nExecStart=/bin/true\nPrivatTmp=yes\n')
  await expect(code(page)).toHaveAccessibleName('Text of bookshelf.service')
  await code(page).focus()
  await page.keyboard.press('Control+Home')
  await expect(code(page)).toContainText('ExecStart=/bin/true')

  const announced = page.locator('p[aria-live=polite]')
  await expect(announced).toContainText('1 warning')
  await page.keyboard.press('F8')
  await expect(announced).toContainText(/^note, 1 of \d: .+ bookshelf\.service, line 1\./)
  await page.keyboard.press('Alt+2')
  await expect(announced).toHaveText('Preview: Environment')
  const tab = page.getByRole('navigation', { name: 'Preview' }).getByRole('link', { name: /^Exit codes/ })
  await tab.focus()
  await page.keyboard.press('Enter')
  await expect(announced).toHaveText('Preview: Exit codes')
  await expect(tab).toHaveAttribute('aria-current', 'page')
  await expect(tab).toBeFocused()
  await page.getByRole('button', { name: 'Switch between light and dark' }).press('Enter')
  await expect(announced).toHaveText('Dark')
})

test('the palette chooses nothing before somebody has', async ({ page }) => {
  await openEditor(page)
  await page.keyboard.press('Control+K')
  const search = page.getByRole('combobox', { name: /Search commands/ })
  await page.keyboard.press('Enter')
  await expect(search).toBeVisible()
  const chosen = page.getByRole('listbox', { name: 'Results' }).getByRole('option', { selected: true })
  await expect(chosen).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await expect(chosen).toHaveText(/^Save/)
  await page.keyboard.press('Escape')
  await expect(keeping(page)).toHaveText('Sample, unchanged')
})
