import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

const fragment = `[Unit]
Description=Plain
[Service]
Type=notify
DynamicUser=yes
StateDirectory=plain
RuntimeDirectory=plain/run
Environment=MODE=production
EnvironmentFile=-/etc/default/plain
ExecStart=/usr/bin/plain --port \${MODE} "two words"
SuccessExitStatus=75
Nice=-5
`
const dropIn = '[Service]\nEnvironment=MODE=debug\nUnsetEnvironment=LANG\nNice=3\n'

let id: string

test.beforeEach(async ({ request }) => {
  const files = [
    { path: 'plain.service', content: fragment },
    { path: 'plain.service.d/10-more.conf', content: dropIn },
  ]
  const answer = await request.post('/api/v1/units', { data: { name: 'plain.service', manager: 'system', target: 'debian-12', files } })
  id = ((await answer.json()) as { id: string }).id
})

test('the effective unit shows what holds, where it comes from, and what is dead', async ({ page }) => {
  await page.goto(`/units/${id}`)
  const table = page.getByRole('table', { name: 'Settings of [Service]' })
  await expect(table.getByRole('row', { name: /^Nice= 3 10-more\.conf:4/ })).toBeVisible()
  await expect(table.getByRole('row').filter({ hasText: 'overridden by' })).toContainText('-5')
})

test('the environment is a tab with an address of its own', async ({ page }) => {
  await page.goto(`/units/${id}`)
  await page.getByRole('navigation', { name: 'Preview' }).getByRole('link', { name: /^Environment/ }).click()
  await expect(page).toHaveURL(`/units/${id}?view=environment`)
  const table = page.getByRole('table', { name: 'Environment variables' })
  await expect(table.getByRole('row', { name: /^MODE debug/ })).toContainText('10-more.conf:2')
  await expect(table.getByRole('row', { name: /^STATE_DIRECTORY \/var\/lib\/plain/ })).toBeVisible()
  await expect(table.getByRole('row', { name: /^INVOCATION_ID/ })).toContainText('a new id for each start')
  await expect(page.getByText('/etc/default/plain').first()).toBeVisible()
  await expect(page.getByRole('table', { name: 'Variables removed by UnsetEnvironment=' })).toContainText('LANG')
})

test('the directories are a tree', async ({ page }) => {
  await page.goto(`/units/${id}?view=directories`)
  const table = page.getByRole('table', { name: 'Directories' })
  await expect(table).toContainText('$STATE_DIRECTORY')
  await expect(table).toContainText('plain:plain')
  await expect(table).toContainText('0700')
  await expect(table.getByText('is a symbolic link to')).toHaveCount(1)
})

test('the exit codes are those of this unit, and all others can be looked up', async ({ page }) => {
  await page.goto(`/units/${id}?view=exit-codes`)
  await expect(page.getByRole('table', { name: 'Statuses that this unit gives a meaning' })).toContainText('75')
  const own = page.getByRole('table', { name: 'Statuses that this unit can fail with' })
  await expect(own).toContainText('203')
  await expect(own).toContainText('plain.service:10')
  await page.getByText('BSD: sysexits.h').click()
  await expect(page.getByRole('table', { name: 'BSD: sysexits.h' })).toContainText('TEMPFAIL')
})

test('the commands are shown word by word', async ({ page }) => {
  await page.goto(`/units/${id}?view=commands`)
  await expect(page.getByRole('list', { name: 'Words of ExecStart=' }).getByRole('listitem')).toContainText(['/usr/bin/plain', '--port', 'debug', 'two words'])
})

test('a service that fails again and again is given up, or not', async ({ page, request }) => {
  const units = [
    ['gives-up.service', '[Service]\nExecStart=/bin/a\nRestart=on-failure\n', 'the next one, after 500ms, is refused: no more than 5 in 10s'],
    ['goes-on.service', '[Service]\nExecStart=/bin/a\nRestart=on-failure\nRestartSec=2\n', 'started again for ever: the limit of 5 starts in 10s is never reached'],
  ] as const
  for (const [name, content, sentence] of units) {
    const unit = (await (await request.post('/api/v1/units', { data: { name, manager: 'system', target: '257', files: [{ path: name, content }] } })).json()) as { id: string }
    await page.goto(`/units/${unit.id}?view=timeline`)
    await expect(page.getByRole('region', { name: 'Timeline' })).toContainText(sentence)
    await expect(page.getByRole('list', { name: 'Stop' })).toContainText('SIGTERM is sent to all its processes')
  }
})

test('a stop command is told how the service ended', async ({ page, request }) => {
  const data = { name: 'stops.service', manager: 'system', target: '257', files: [{ path: 'stops.service', content: '[Service]\nExecStart=/bin/a\nWatchdogSec=10\nExecStopPost=/bin/b\nNice=3\n' }] }
  const unit = (await (await request.post('/api/v1/units', { data })).json()) as { id: string }
  await page.goto(`/units/${unit.id}?view=commands`)
  const preview = page.getByRole('region', { name: 'Commands' })
  await expect(preview).toContainText('$SERVICE_RESULTsuccess, or what went wrong')
  await expect(preview).toContainText('without$NOTIFY_SOCKET$WATCHDOG_PID')
  await expect(page.getByRole('table', { name: 'Properties of the process' }).getByRole('row')).toContainText(['Niceness'])
})

test('a chip leads to the line in the text of the page', async ({ page }) => {
  await page.goto(`/units/${id}?view=environment`)
  await page.getByRole('row', { name: /^MODE debug/ }).getByRole('link').click()
  const line = page.locator('li:target')
  await expect(line).toContainText('Environment=MODE=debug')
  await expect(line).toBeInViewport()
})

test('a template is looked at with the instance that is asked for', async ({ page, request }) => {
  const data = { name: 'plain@.service', manager: 'user', target: '257', files: [{ path: 'plain@.service', content: '[Service]\nExecStart=/bin/echo %i\n' }] }
  const template = (await (await request.post('/api/v1/units', { data })).json()) as { id: string }
  await page.goto(`/units/${template.id}?view=commands`)
  await expect(page.getByRole('textbox', { name: 'Instance', includeHidden: true })).toHaveCount(1)
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id: each }) => each))
  expect(ids.filter((each, index) => ids.indexOf(each) !== index)).toEqual([])
  await page.getByLabel('Instance').fill('blue')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: 'Words of ExecStart=' })).toContainText('blue')
})

test('a phone shows the preview too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/units/${id}?view=environment`)
  await page.getByRole('table', { name: 'Environment variables' }).scrollIntoViewIfNeeded()
  await expect(page.getByRole('row', { name: /^MODE debug/ })).toBeInViewport()
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
})

test('on a phone the chosen tab is in sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/units/${id}?view=commands`)
  await expect(page.getByRole('navigation', { name: 'Preview' }).getByRole('link', { name: 'Commands' })).toBeInViewport({ ratio: 0.95 })
})

test('the exposure is a number with its reasons', async ({ page }) => {
  await page.goto(`/units/${id}?view=security`)
  await expect(page.getByRole('row', { name: /PrivateNetwork=/ })).toContainText('PrivateNetwork=yes takes 0.5 off')
  await expect(page.getByText('May break:').first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^Add the lines/ })).toHaveCount(0)
})

test('dependencies show what systemd adds by itself, and in which order units start', async ({ page }) => {
  await page.goto(`/units/${id}?view=dependencies`)
  await expect(page.getByRole('list', { name: 'Started before' })).toContainText('sysinit.target')
  await expect(page.getByRole('list', { name: 'Started after' })).toContainText('shutdown.target')
  await expect(page.getByRole('table', { name: 'Dependencies of the kind Requires', exact: true })).toContainText('system.slice')
})

test('what systemd said is explained for this unit, also when it is sent', async ({ page }) => {
  await page.goto(`/units/${id}?view=exit-codes`)
  await page.getByLabel('What systemd said').fill("plain.service: Main process exited, code=exited, status=203/EXEC\nplain.service: Failed with result 'exit-code'.")
  await page.getByRole('button', { name: 'Explain' }).click()
  await expect(page.getByText('status=203/EXEC').last()).toBeVisible()
  await expect(page.getByText('Here: /usr/bin/plain is missing')).toBeVisible()
  await expect(page.getByText(/It is not started again: Restart=no does not cover/).first()).toBeVisible()
})

test('the sandbox is a tree of what is seen, and a list of what is not allowed', async ({ page }) => {
  const answer = await page.request.post('/api/v1/units', { data: { name: 'boxed.service', manager: 'system', target: 'debian-13', files: [{ path: 'boxed.service', content: '[Service]\nExecStart=/bin/true\nProtectSystem=strict\nProtectHome=yes\nReadWritePaths=/srv\nRestrictNamespaces=yes\n' }] } })
  const { id: boxed } = (await answer.json()) as { id: string }
  await page.goto(`/units/${boxed}?view=sandbox`)
  const tree = page.getByRole('table', { name: 'File system as the unit sees it' })
  await expect(tree.getByRole('row', { name: /^\/home/ })).toContainText('hidden')
  await expect(tree.getByRole('row', { name: /^\/srv/ })).toContainText('writable')
  await expect(page.getByRole('row', { name: /^New namespaces/ })).toContainText('none can be made')
})
