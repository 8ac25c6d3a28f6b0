import { expect, test } from '@playwright/test'

test('the preview says when systemd would not load the unit, in every tab', async ({ page, request }) => {
  const files = [{ path: 'refused.service', content: '[Service]\nExecStart=/bin/true\nWorkingDirectory=var/lib\n' }]
  const created = await request.post('/api/v1/units', { data: { name: 'refused.service', manager: 'system', target: 'debian-12', files } })
  const { id } = (await created.json()) as { id: string }
  for (const view of ['effective', 'environment', 'exit-codes']) {
    await page.goto(`/units/${id}?view=${view}`)
    await expect(page.getByRole('note').filter({ hasText: 'systemd 252 does not load this unit' }).first()).toContainText('WorkingDirectory=var/lib: expected a path that begins with a slash')
  }
})
