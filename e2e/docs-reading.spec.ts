import { expect, test, type Page } from '@playwright/test'
import { axeFaults } from './support/axe'
import { code } from './support/workbench'

const samples = ['/docs', '/docs/PrivateTmp', '/docs/TimeoutSec', '/docs/exit-codes/226', '/docs/values/time-spans', '/docs/rules/inline-comment', '/docs/releases/compare?from=252&to=257', '/docs/tables/resource-limits', '/docs/system-calls/ptrace']

/** An address is there before the page at it hears of keys. */
const scriptsRun = (page: Page) => expect(page.getByRole('combobox', { name: 'Release' })).toBeVisible()

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('a page says all it has to say', async ({ page }) => {
    await page.goto('/docs/PrivateTmp')
    await expect(page).toHaveTitle('PrivateTmp= · Unitwright')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('PrivateTmp=')
    await expect(page.getByRole('group', { name: /\.service$/ }).first()).toContainText('PrivateTmp=yes')
    await page.getByRole('link', { name: '226/NAMESPACE' }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('226/NAMESPACE')
    // What only scripts can do is not shown.
    await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0)
    await expect(page.getByRole('combobox', { name: 'Release' })).toHaveCount(0)
  })
})

test('other spellings lead to the one address, and what is nothing is not found', async ({ page, request }) => {
  for (const [asked, meant] of [['PrivateTmp=', 'PrivateTmp'], ['privatetmp', 'PrivateTmp'], ['OnFailureIsolate', 'OnFailureJobMode'], ['203', 'exit-codes/203']]) {
    await page.goto(`/docs/${asked}`)
    expect(new URL(page.url()).pathname).toBe(`/docs/${meant}`)
  }
  const address = '/docs/protect-hom'
  expect((await request.get(address)).status()).toBe(404)
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such page')
  await expect(page.getByRole('group', { name: 'Pages that come near' }).getByRole('link').first()).toHaveText('ProtectHome=')
  // Markup and endless addresses are but words.
  expect(await (await request.get('/docs/%3Cscript%3Ealert(1)%3C/script%3E')).text()).not.toContain('<script>alert')
  expect((await request.get(`/docs/${'x'.repeat(4000)}`)).status()).toBe(404)
})

test('search engines are told of every page, and of nothing else', async ({ request, baseURL }) => {
  expect(await (await request.get('/robots.txt')).text()).toContain(`Sitemap: ${baseURL}/sitemap.xml`)
  const sitemap = await (await request.get('/sitemap.xml')).text()
  expect(sitemap.match(/<loc>/g)!.length).toBeGreaterThan(1600)
  expect(sitemap).toContain(`<loc>${baseURL}/docs/PrivateTmp</loc>`)
  expect(sitemap).not.toContain('/units')
})

test('a question is answered from the keyboard, and a result opens in place', async ({ page }) => {
  await page.goto('/docs/Restart')
  await page.keyboard.press('/')
  const field = page.getByRole('searchbox', { name: 'Search the documentation' })
  await expect(field).toBeFocused()
  await page.keyboard.type('hide home directory')
  const first = page.locator('[data-search] summary').first()
  await expect(first).toContainText('ProtectHome=')
  await page.keyboard.press('ArrowDown')
  await expect(first).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-search] details[open]')).toContainText('Default')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(field).toBeFocused()
  await expect(first).toHaveCount(0)
  await page.keyboard.press('End')
  await page.keyboard.type(' ')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-search] details[open]')).toContainText('Default')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/docs\/ProtectHome$/)
  await scriptsRun(page)

  // Enter in the field goes to the first result at once.
  await page.keyboard.press('/')
  await page.keyboard.type('status=226/NAMESPACE')
  await expect(first).toContainText('226/NAMESPACE')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/docs\/exit-codes\/226$/)
  await scriptsRun(page)
  await page.keyboard.press('/')
  await page.keyboard.type('qqxxzz')
  await expect(page.getByText('Nothing is found for')).toBeVisible()
  // What screen readers are told comes when nothing is typed any more.
  await expect(page.getByRole('status').filter({ hasText: 'Nothing is found' })).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-search] summary')).toHaveCount(0)
  // Arrow down shows again what Escape has closed.
  await field.fill('oom')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowDown')
  await expect(first).toBeFocused()
})

test('who is quicker than the search is led to the page all the same', async ({ page }) => {
  await page.route('**/docs-index.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await route.continue()
  })
  await page.goto('/docs')
  await page.keyboard.press('/')
  await page.keyboard.type('226')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/docs\/exit-codes\/226$/)
})

test('an anchor is not hidden below the bar, and only boxes that scroll are stops', async ({ page }) => {
  await page.goto('/docs/ExecStart#wrong')
  expect((await page.locator('#wrong').boundingBox())!.y).toBeGreaterThan(44)
  await page.goto('/docs/settings#resource-control-memory')
  await expect(page.locator('#resource-control-memory')).toBeInViewport()
  await page.goto('/docs/ExecStart')
  await expect(page.locator('[data-table][tabindex], figure pre[tabindex]')).toHaveCount(0)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/docs/DynamicUser')
  await expect(page.locator('figure pre[tabindex="0"]')).not.toHaveCount(0)
  await page.getByText('On this page').click()
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'What goes wrong' }).click()
  expect((await page.locator('#wrong').boundingBox())!.y).toBeGreaterThan(44)
})

test('a setting without effect says so for the releases that it has none in', async ({ page }) => {
  await page.goto('/docs/BlockIOWeight')
  const note = page.locator('[data-target-note]')
  await page.getByRole('combobox', { name: 'Release' }).selectOption('fedora-43')
  await expect(note).toHaveText('Fedora 43 (systemd 258) reads this line and does nothing with it; it has no effect since systemd 258.')
  await page.getByRole('combobox', { name: 'Release' }).selectOption('257')
  await expect(note).toBeHidden()
})

test('a release that is chosen holds on all pages, and in the editor', async ({ page }) => {
  await page.goto('/docs/tables/exit-statuses-systemd')
  const row = page.getByRole('row').filter({ hasText: '246' })
  await expect(row).toBeVisible()
  await page.getByRole('combobox', { name: 'Release' }).selectOption('debian-11')
  await expect(row).toBeHidden()
  await page.goto('/docs/MemoryKSM')
  await expect(page.getByRole('combobox', { name: 'Release' })).toHaveValue('debian-11')
  await expect(page.locator('[data-target-note]')).toHaveText('Debian 11 (systemd 247) does not know this: systemd has it since 254.')
  await page.goto('/')
  await expect(page.getByRole('combobox', { name: 'Target' })).toHaveValue('debian-11')
  await page.getByRole('combobox', { name: 'Target' }).selectOption('debian-13')
  await page.goto('/docs/MemoryKSM')
  await expect(page.getByRole('combobox', { name: 'Release' })).toHaveValue('debian-13')
  await expect(page.locator('[data-target-note]')).toBeHidden()
})

test('tables are sorted and searched, and two releases compared', async ({ page }) => {
  await page.goto('/docs/tables/errnos')
  const rows = page.locator('tbody tr:visible')
  const all = await rows.count()
  const field = page.getByRole('searchbox', { name: 'Search: Error names' })
  await field.fill('eperm')
  await expect(rows.first()).toContainText('EPERM')
  await expect(page.locator('[data-table-filter] output')).toHaveText(`${await rows.count()} of ${all}`)
  await field.fill('qqxxzz')
  await expect(page.getByText('No row holds “qqxxzz”')).toBeVisible()
  await field.fill('')
  await expect(rows).toHaveCount(all)
  await page.getByRole('button', { name: 'Name' }).click()
  await expect(rows.first()).toContainText('E2BIG')
  // Of numbers the largest come first.
  await page.getByRole('button', { name: 'Number' }).click()
  const numbers = (await rows.locator('td:nth-child(2)').allTextContents()).map(Number)
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
  await page.goto('/docs/sections/Service')
  const share = page.locator('tbody tr:visible td:nth-child(3)')
  await page.getByRole('button', { name: 'In Debian' }).click()
  await expect(share.first()).toHaveText(/^\d+/)
  await page.getByRole('button', { name: 'In Debian' }).click()
  await expect(share.first()).toHaveText(/^\d+/)

  await page.goto('/docs/releases/compare?from=252&to=254')
  await expect(page.getByLabel('From systemd')).toHaveValue('252')
  await expect(page.getByRole('row').filter({ hasText: 'MemoryKSM=' })).toBeVisible()
  await page.getByLabel('to systemd').selectOption('253')
  await expect(page.getByRole('row').filter({ hasText: 'MemoryKSM=' })).toBeHidden()
  await expect(page).toHaveURL(/from=252&to=253$/)
})

test('the page of a setting names the saved units that use it, as text', async ({ page, request }) => {
  const files = [{ path: 'uses-ksm.service', content: '[Unit]\nDescription=<b>Merges</b> pages\n[Service]\nExecStart=/bin/true\nMemoryKSM=yes\n' }]
  await request.post('/api/v1/units', { data: { name: 'uses-ksm.service', manager: 'system', target: '257', files } })
  await page.goto('/docs/MemoryKSM')
  const own = page.getByRole('region', { name: 'In your saved units' })
  await expect(own.getByRole('listitem').first()).toHaveText('uses-ksm.service – <b>Merges</b> pages')
  await own.getByRole('link', { name: 'uses-ksm.service' }).first().click()
  await expect(page).toHaveURL(/\/units\//)
})

test('paper is light, whatever the screen is', async ({ page }) => {
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
  await page.goto('/docs/PrivateTmp')
  const lightness = () => page.evaluate(() => Number(/[\d.]+/.exec(getComputedStyle(document.body).color)![0]))
  const onScreen = await lightness()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(await lightness()).toBeLessThan(onScreen)
})

test('examples are copied, which is said of each time', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/docs/PrivateTmp')
  const [first, second] = [0, 1].map((index) => page.getByRole('button', { name: /^Copy: / }).nth(index))
  const said: (string | null)[] = []
  for (const button of [first!, first!, second!]) {
    await button.press('Enter')
    const status = page.getByRole('status').filter({ hasText: 'Copied' })
    await expect(status).toBeAttached()
    said.push(await status.textContent())
    await expect(button).toHaveText('Copy')
  }
  expect(said[1]).not.toBe(said[0])
  expect(said[2]).not.toBe(said[1])
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('PrivateTmp=')
})

test('an example is opened in the editor', async ({ page }) => {
  await page.goto('/docs/RestartSec')
  await page.getByRole('link', { name: 'Open in the editor' }).first().click()
  await expect(code(page)).toBeAttached({ timeout: 30_000 })
  await expect(page.locator('.view-lines')).toContainText('RestartSec=')
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme })
    test('pages are accessible, fit every width and break no policy', async ({ page }) => {
      // Lists of hundreds of rows take their time to be looked through.
      const complaints: string[] = []
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      for (const address of samples) {
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 844 })
          await page.goto(address)
          expect(await page.evaluate(() => document.documentElement.scrollWidth), `${address} at ${width}`).toBeLessThanOrEqual(width)
          // What is cut off at the right is not looked for.
          expect(await page.locator('[data-table]').evaluateAll((tables) => tables.filter((table) => table.scrollWidth > table.clientWidth).map((table) => table.getAttribute('aria-label'))), `${address} at ${width}`).toEqual([])
        }
        expect(await axeFaults(page, { colorScheme }), address).toEqual([])
      }
      expect(complaints).toEqual([])
    })
  })
