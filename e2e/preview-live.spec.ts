import { expect, test, type Page } from '@playwright/test'
import { code, goToEnd, openEditor, writeText } from './support/workbench'

async function openUnit(page: Page, name: string, content: string, view: string): Promise<string> {
  const answer = await page.request.post('/api/v1/units', { data: { name, manager: 'system', target: 'debian-12', files: [{ path: name, content }] } })
  const { id } = (await answer.json()) as { id: string }
  await page.goto(`/units/${id}?view=${view}`)
  await goToEnd(page)
  return id
}

test('the preview follows each key at once', async ({ page }) => {
  await openUnit(page, 'live.service', '[Service]\nExecStart=/bin/true\nEnvironment=KEY=start', 'environment')
  const row = page.getByRole('table', { name: 'Environment variables' }).getByRole('row', { name: /^KEY/ })
  await expect(row).toContainText('start')

  // Measured in the page, from the key to the frame that shows it, so that the time of the test's own messages does not count.
  await page.evaluate(() => {
    const probe = { pressed: [] as number[], shown: {} as Record<string, number> }
    Object.assign(window, { probe })
    window.addEventListener('keydown', () => probe.pressed.push(performance.now()), true)
    new MutationObserver(() => {
      const value = document.evaluate('//table[@aria-label="Environment variables"]//tr[th="KEY"]//td//code', document, null, XPathResult.STRING_TYPE).stringValue
      requestAnimationFrame(() => (probe.shown[value] ??= performance.now()))
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  const values: string[] = []
  for (let round = 0; round < 40; round++) {
    const key = 'abcdefghij'[round % 10]!
    values.push((values.at(-1) ?? 'start') + key)
    await page.keyboard.press(key)
    await expect(row).toContainText(values.at(-1)!)
  }
  // The text of the last preview can be read a frame before it is painted.
  await page.waitForFunction((last) => (window as unknown as { probe: { shown: Record<string, number> } }).probe.shown[last] !== undefined, values.at(-1)!)
  const times = await page.evaluate((all) => {
    const { probe } = window as unknown as { probe: { pressed: number[]; shown: Record<string, number> } }
    return all.map((value, index) => probe.shown[value]! - probe.pressed[index]!)
  }, values)
  // Each key was followed by its own preview, before the next one came; how long it took depends on the machine and is only told.
  expect(times).toHaveLength(values.length)
  for (const time of times) expect(time).toBeGreaterThan(0)
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.ceil(times.length * share) - 1]!
  console.log(`key → preview over ${times.length} keys: median ${at(0.5).toFixed(0)} ms, p95 ${at(0.95).toFixed(0)} ms, longest ${at(1).toFixed(0)} ms`)
})

test('what the preview shows can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openUnit(page, 'copied.service', '[Service]\nExecStart=/bin/echo "two words"\n', 'commands')
  await page.getByRole('button', { name: 'Copy: The words of ExecStart=' }).click()
  await expect(page.getByText('The words of ExecStart= copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("/bin/echo 'two words'")
})

test('the latest text wins, however fast it comes', async ({ page }) => {
  await openUnit(page, 'fast.service', '[Service]\nExecStart=/bin/true\nEnvironment=KEY=', 'environment')
  const text = 'abcdefghijklmnopqrstuvwxyz'.repeat(3)
  await page.keyboard.type(text, { delay: 5 })
  await expect(page.getByRole('row', { name: /^KEY/ })).toContainText(text)
})

test('tabs change by click, by key and in the address, and a chip leads to its line in the editor', async ({ page }) => {
  const id = await openUnit(page, 'tabs.service', '[Service]\nExecStart=/bin/true\nStateDirectory=tabs\n', 'effective')
  const tabs = page.getByRole('navigation', { name: 'Preview' })
  await tabs.getByRole('link', { name: /^Directories/ }).click()
  await expect(page).toHaveURL(`/units/${id}?view=directories`)
  await expect(page.getByRole('table', { name: 'Directories' })).toContainText('$STATE_DIRECTORY')
  await page.keyboard.press('Alt+6')
  await expect(page.getByRole('list', { name: 'Words of ExecStart=' })).toContainText('/bin/true')
  await expect(tabs.getByRole('link', { name: /^Commands/ })).toHaveAttribute('aria-current', 'page')
  await page.getByRole('link', { name: 'tabs.service:2' }).click()
  await expect(page.getByText('Line 2, column')).toBeVisible()
})

test('the content of an environment file can be pasted and forgotten', async ({ page }) => {
  await openUnit(page, 'file.service', '[Service]\nExecStart=/bin/true\nEnvironment=A=1\nEnvironmentFile=/etc/default/file\n', 'environment')
  const variables = page.getByRole('table', { name: 'Environment variables' })
  await page.getByText('Paste its content', { exact: true }).click()
  await page.getByLabel('Content of /etc/default/file').fill('A=2\nB=3\n')
  await page.getByRole('button', { name: 'Use this content' }).click()
  await expect(variables.getByRole('row', { name: /^A 2/ })).toContainText('/etc/default/file')
  await expect(variables.getByRole('row', { name: /^B 3/ })).toBeVisible()
  await page.getByRole('button', { name: 'Forget' }).click()
  await expect(variables.getByRole('row', { name: /^B 3/ })).toHaveCount(0)
  await expect(page.getByText('Paste its content', { exact: true })).toBeVisible()
})

test('the last good preview stays while the server is away, and catches up', async ({ page, context }) => {
  await openUnit(page, 'away.service', '[Service]\nExecStart=/bin/true\nEnvironment=KEY=old', 'environment')
  const row = page.getByRole('table', { name: 'Environment variables' }).getByRole('row', { name: /^KEY/ })
  await expect(row).toContainText('old')
  await context.setOffline(true)
  await page.keyboard.type('er')
  await expect(page.getByText('The server does not answer, so this is an earlier state')).toBeVisible()
  await expect(row).toContainText('old')
  await context.setOffline(false)
  await expect(row).toContainText('older', { timeout: 10_000 })
  await expect(page.getByText('The server does not answer')).toHaveCount(0)
})

test('a template follows the instance that is typed', async ({ page }) => {
  await openUnit(page, 'template@.service', '[Service]\nExecStart=/bin/echo %i\n', 'commands')
  const words = page.getByRole('list', { name: 'Words of ExecStart=' })
  await page.getByLabel('Instance').fill('blue')
  await expect(words).toContainText('blue')
  await page.keyboard.press('Alt+1')
  await page.keyboard.press('Alt+6')
  await page.reload()
  await page.waitForLoadState('networkidle')
  await expect(words).toContainText('blue')
  await expect(page.getByLabel('Instance')).toHaveValue('blue')
})

test('what is too long is said, and the last good preview stays', async ({ page }) => {
  await openUnit(page, 'long.service', '[Service]\nExecStart=/bin/true\nEnvironmentFile=/etc/long\n', 'environment')
  await page.getByText('Paste its content', { exact: true }).click()
  await page.getByLabel('Content of /etc/long').fill('A='.padEnd(750_000, 'x'))
  await page.getByRole('button', { name: 'Use this content' }).click()
  await expect(page.getByText(/The preview shows units of up to \d+ characters/)).toBeVisible()
  await expect(page.getByRole('row', { name: /^INVOCATION_ID/ })).toBeVisible()
})

test('the preview goes on when a scratch unit becomes a saved one', async ({ page }) => {
  await page.goto('/?view=environment')
  await code(page).focus()
  await page.keyboard.press('ControlOrMeta+s')
  await expect(page).toHaveURL(/\/units\/[0-9a-f-]{36}/)
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.type('[Service]\nEnvironment=AFTER=saving\n')
  await expect(page.getByRole('row', { name: /^AFTER saving/ })).toBeVisible()
})

test('a proposal writes its lines, lowers the exposure, and is taken back with one undo', async ({ page }) => {
  await openUnit(page, 'open.service', '[Service]\nExecStart=/bin/true\n', 'security')
  const tab = page.getByRole('navigation', { name: 'Preview' }).getByRole('link', { name: /^Security/ })
  await expect(tab).toContainText('9.6')
  await page.getByRole('button', { name: 'Add the lines of Hands off the kernel' }).click()
  await expect(page.locator('.monaco-editor .view-lines').first()).toContainText('ProtectKernelTunables=yes')
  await expect(tab).not.toContainText('9.6')
  await expect(page.getByRole('button', { name: 'Add the lines of Hands off the kernel' })).toHaveCount(0)
  await code(page).focus()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.locator('.monaco-editor .view-lines').first()).not.toContainText('ProtectKernelTunables=yes')
  await expect(tab).toContainText('9.6')
})

test('an explanation follows what is typed, and the text of the unit', async ({ page }) => {
  await openUnit(page, 'explained.service', '[Service]\nExecStart=/bin/true\nRestart=on-abnormal', 'exit-codes')
  const said = page.getByLabel('What systemd said')
  await said.fill('nothing in it')
  await expect(page.getByText('There is no status, signal or result in this.')).toBeVisible()
  await said.fill('code=killed, status=6/ABRT')
  await expect(page.getByText('It is started again: Restart=on-abnormal covers the result signal')).toBeVisible()
  await goToEnd(page)
  await page.keyboard.type('\nRestartPreventExitStatus=SIGABRT')
  await expect(page.getByText('It is not started again: RestartPreventExitStatus= names it')).toBeVisible()
})

test('of a long list the first entries are shown, and all on request', async ({ page }) => {
  await openEditor(page)
  const variables = Array.from({ length: 80 }, (_, index) => `Environment=V${index}=${index}\n`).join('')
  await writeText(page, `[Service]\nExecStart=/bin/true\n${variables}`)
  const table = page.getByRole('table', { name: 'Settings of [Service]' })
  const more = table.getByRole('button', { name: /^Show \d+ more$/ })
  await expect(more).toBeVisible()
  await expect(table).not.toContainText('V79=79')
  // The row of the button adds no column, so that values and their places still stand in one line.
  const chip = table.getByRole('row').filter({ hasText: 'V5=5' }).getByRole('link')
  const value = table.getByText('V5=5', { exact: true })
  expect(Math.abs((await chip.boundingBox())!.y - (await value.boundingBox())!.y)).toBeLessThan(12)
  await more.click()
  await expect(table).toContainText('V79=79')
  await table.getByRole('button', { name: 'Show the first 40 only' }).click()
  await expect(table).not.toContainText('V79=79')
})
