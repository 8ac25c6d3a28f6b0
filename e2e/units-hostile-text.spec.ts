import { expect, test } from '@playwright/test'
import { previewViews } from '../components/preview/views'

const script = '<script>document.title="owned"</script><img src=x onerror="document.title=\'owned\'">'

test('markup in names, values, descriptions and messages is shown as text', async ({ page, request }) => {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('dialog', (dialog) => {
    problems.push(dialog.message())
    void dialog.dismiss()
  })
  const text = [
    `[Unit]`,
    `Description=${script}`,
    `[Service]`,
    `Environment="X=${script.replaceAll('"', '\\"')}" ${'"'}</script>=1"`,
    `ExecStart=/bin/${script.replaceAll(' ', '')} ${script}`,
    `User=${script}`,
    `<script>=1`,
    `[<script>]`,
    `# \0 \ud83d \udc80 \u202e \u2028 </noscript></textarea></title>`,
  ].join('\n')
  const path = 'hostile.service.d/<img src=x onerror=alert(1)>.conf'
  const data = { name: 'hostile.service', manager: 'system', target: '257', message: script, files: [{ path: 'hostile.service', content: text }, { path, content: `[Service]\nEnvironment=Y=${script}\n` }] }
  const { id } = (await (await request.post('/api/v1/units', { data })).json()) as { id: string }

  const views = previewViews.map((view) => `/units/${id}?view=${view.id}`)
  for (const address of ['/units', `/units?search=${encodeURIComponent(script)}`, ...views, `/units/${id}/history`, `/units/${id}/revisions/1`, `/units?archivedNow=${encodeURIComponent(script)}`]) {
    await page.goto(address)
    await page.waitForTimeout(300)
    expect(await page.title(), address).not.toBe('owned')
    expect(await page.locator('img').count(), address).toBe(0)
  }
  await page.goto('/units')
  await expect(page.getByRole('cell', { name: script }).first()).toBeVisible()
  expect(problems).toEqual([])
})
