import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { code, insertText, keeping, lines, openEditor, problems, runCommand, writeText } from './support/workbench'

test.beforeEach(({ page }) => openEditor(page))

test('what was typed is there again after a reload', async ({ page }) => {
  await writeText(page, '[Service]\nExecStart=/bin/true\n# my own words\n')
  await expect(keeping(page)).toHaveText('Draft kept in this browser')
  await page.reload()
  await expect(code(page)).toBeAttached({ timeout: 30_000 })
  await expect(lines(page)).toContainText('# my own words')
  await expect(keeping(page)).toHaveText('Draft kept in this browser')
})

test('two tabs keep a scratch unit each', async ({ page, context }) => {
  await writeText(page, '[Service]\n# first tab\n')
  await expect(keeping(page)).toHaveText('Draft kept in this browser')
  const second = await context.newPage()
  await openEditor(second)
  await writeText(second, '[Service]\n# second tab\n')
  await expect(keeping(second)).toHaveText('Draft kept in this browser')
  await page.reload()
  await expect(lines(page)).toContainText('# first tab', { timeout: 30_000 })
  await second.reload()
  await expect(lines(second)).toContainText('# second tab', { timeout: 30_000 })
})

test('drop-ins are added, renamed and removed as tabs', async ({ page }) => {
  await page.getByRole('button', { name: 'Add drop-in' }).first().click()
  await expect(page.getByRole('tab', { name: '20-override.conf' })).toHaveAttribute('aria-selected', 'true')
  await writeText(page, '[Service]\nNice=3\n')
  await page.getByRole('tab', { name: '20-override.conf' }).dblclick()
  await page.getByRole('textbox', { name: 'Name of the drop-in file' }).fill('05-nice.txt')
  await expect(page.getByRole('dialog')).toContainText('.conf')
  await page.getByRole('textbox', { name: 'Name of the drop-in file' }).fill('05-nice.conf')
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Rename', exact: true })).toBeEnabled()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab').filter({ hasText: '.conf' }).first()).toHaveAccessibleName('05-nice.conf')

  await page.getByRole('button', { name: 'Remove 05-nice.conf' }).click()
  await expect(page.getByRole('tab', { name: '05-nice.conf' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('tab', { name: '05-nice.conf' })).toBeVisible()
  await expect(lines(page)).toContainText('Nice=3')
})

test('the output of systemctl cat becomes a unit with its files', async ({ page }) => {
  await page.getByRole('button', { name: /Paste systemctl cat/ }).click()
  await page.getByRole('textbox', { name: /Output of systemctl cat/ }).fill('# /usr/lib/systemd/system/ssh.service\n[Unit]\nDescription=Shell\n\n# /etc/systemd/system/ssh.service.d/override.conf\n[Service]\nNice=1\n')
  await page.getByRole('button', { name: 'Open 2 files' }).click()
  await expect(page.getByRole('tab', { name: /^ssh.service/ })).toHaveAttribute('aria-selected', 'true')
  await expect(lines(page)).toContainText('Description=Shell')
  await page.getByRole('tab', { name: 'override.conf' }).click()
  await expect(lines(page)).toContainText('Nice=1')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('tab', { name: /^bookshelf.service/ })).toBeVisible()
})

test('pasted output of systemctl cat is offered as a unit', async ({ page }) => {
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', '# /etc/systemd/system/night.timer\n[Timer]\nOnCalendar=daily\n')
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData }))
  })
  await page.getByRole('button', { name: 'Open it as a unit' }).click()
  await expect(page.getByRole('tab', { name: /^night.timer/ })).toBeVisible()
  await expect(lines(page)).toContainText('OnCalendar=daily')
})

test('files that are dropped are opened', async ({ page }) => {
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer()
    data.items.add(new File(['[Socket]\nListenStream=80\n'], 'web.socket'))
    return data
  })
  const target = page.getByRole('region', { name: 'Preview' })
  await target.dispatchEvent('dragover', { dataTransfer: transfer })
  await expect(page.getByText('Drop unit files, folders or archives to open them')).toBeVisible()
  await target.dispatchEvent('drop', { dataTransfer: transfer })
  await expect(page.getByRole('tab', { name: /^web.socket/ })).toBeVisible()
})

test('a file without a unit’s name has findings and a preview as what it is read as', async ({ page }) => {
  await open(page, 'nginx.txt', Buffer.from('[Service]\nExecStart=/usr/sbin/nginx\nEnvironment=KEY=value\nPrivatTmp=yes\n'))
  await expect(page.getByRole('tab', { name: /^nginx.txt/ })).toBeVisible()
  await expect(problems(page)).toContainText('PrivatTmp=')
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('row', { name: /^KEY value/ })).toBeVisible()
})

test('line ends and bytes that are no text stay as they were', async ({ page }) => {
  await open(page, 'odd.service', Buffer.from('[Service]\r\nExecStart=/bin/true\n# caf\xe9\r\n', 'latin1'))
  await expect(page.getByRole('contentinfo', { name: 'Status' })).toContainText('mixed (CRLF, LF)')
  await code(page).focus()
  await page.keyboard.press('Control+End')
  await insertText(page, 'Nice=1')
  await expect(lines(page)).toContainText('Nice=1')
  const [download] = await Promise.all([page.waitForEvent('download'), runCommand(page, 'Download this file')])
  expect((await readFile(await download.path())).toString('latin1')).toBe('[Service]\r\nExecStart=/bin/true\n# caf\xe9\r\nNice=1')
})

test('an archive goes out as it comes in', async ({ page }) => {
  const [download] = await Promise.all([page.waitForEvent('download'), runCommand(page, 'Download all as .tar.gz')])
  expect(download.suggestedFilename()).toBe('bookshelf.service.tar.gz')
  const archive = await readFile(await download.path())
  await runCommand(page, 'New, empty unit')
  await expect(page.getByRole('tab', { name: /^new.service/ })).toBeVisible()
  await open(page, 'unit.tar.gz', archive)
  await expect(page.getByRole('tab', { name: /^bookshelf.service/ })).toBeVisible()
  await expect(page.getByRole('tab', { name: '10-limits.conf' })).toBeVisible()
})

test('several units are open at once, and what is said of one knows the others', async ({ page }) => {
  await runCommand(page, 'New: Socket with its service')
  const units = page.getByRole('navigation', { name: 'Open units' })
  await expect(units.getByRole('heading')).toHaveText('2 open units')
  await units.getByRole('button', { name: 'new.service', exact: true }).click()
  await expect(lines(page)).toContainText('What answers')
  // The remark may be drawn anew between pressing the button and letting go.
  await expect(async () => {
    await page.getByText('Used by new.socket (by its name)').click({ timeout: 2000 })
    await expect(lines(page)).toContainText('ListenStream', { timeout: 2000 })
  }).toPass()

  await runCommand(page, 'Rename the unit')
  await page.getByRole('textbox', { name: 'Name of the unit' }).fill('web.socket')
  await page.keyboard.press('Enter')
  await expect(units.getByRole('button', { name: 'web.socket', exact: true })).toBeVisible()
  await runCommand(page, 'Close the unit')
  await expect(units.getByRole('heading')).toHaveText('Scratch unit')
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(units.getByRole('button', { name: 'web.socket', exact: true })).toBeVisible()
  await expect(keeping(page)).toHaveText('Draft kept in this browser')

  await page.reload()
  await expect(code(page)).toBeAttached({ timeout: 30_000 })
  for (const name of ['web.socket', 'new.service']) await expect(units.getByRole('button', { name, exact: true })).toBeVisible()
})

test('what can’t be opened is said in a sentence, and nothing is lost', async ({ page }) => {
  await open(page, 'core.service', Buffer.from([0x7f, 0x45, 0, 0]))
  await expect(page.getByText('core.service holds NUL bytes, so it is no text; it was not opened.')).toBeVisible()
  await open(page, 'broken.zip', Buffer.from('no archive'))
  await expect(page.getByText(/broken.zip can’t be unpacked/)).toBeVisible()
  await open(page, 'huge.service', Buffer.alloc(2 * 1024 * 1024, 65))
  await expect(page.getByText(/huge.service has 2.0 MiB/)).toBeVisible()
  await expect(page.getByRole('tab', { name: /^bookshelf.service/ })).toBeVisible()
})

async function open(page: import('@playwright/test').Page, name: string, buffer: Buffer): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), runCommand(page, 'Open files')])
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer })
}
