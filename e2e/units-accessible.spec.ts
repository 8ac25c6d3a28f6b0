import { expect, test } from '@playwright/test'
import { axeFaults } from './support/axe'
import { previewViews } from '../components/preview/views'

const files = [
  { path: 'accessible.service', content: '[Unit]\nDescription=Accessible\n[Service]\nDynamicUser=yes\nStateDirectory=a\nEnvironment=A=1 B=2\nEnvironmentFile=/etc/a\nExecStart=+/bin/true x\nPrivateTmp=maybe\nSuccessExitStatus=9\n' },
  { path: 'accessible.service.d/10-more.conf', content: '[Service]\nEnvironment=A=2\nUnsetEnvironment=LANG\n' },
]
const unit = { name: 'accessible.service', manager: 'system', target: 'debian-12', files }

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the pages of units in ${colorScheme} colours`, async ({ page, request }) => {
    await page.emulateMedia({ colorScheme })
    const { id } = (await (await request.post('/api/v1/units', { data: unit })).json()) as { id: string }
    await request.put(`/api/v1/units/${id}`, { data: { ...unit, message: 'Less', files: [files[0]], baseRevision: 1 } })
    const archived = (await (await request.post('/api/v1/units', { data: unit })).json()) as { id: string }
    await request.delete(`/api/v1/units/${archived.id}`)
    const pages = ['/units', '/w/home/order', '/w/home/order?manager=user', '/w/home/machines', '/units?archived=true', '/units?search=nothing-has-this-word', `/units?archivedNow=${archived.id}`, `/units/${archived.id}`, `/units/${id}/history?notice=conflict`, `/units/${id}/history`, `/units/${id}/revisions/1`, `/units/${id}/revisions/2`, '/units/unknown']
    for (const address of pages) {
      await page.goto(address)
      // The workbench has a test of its own.
      expect(await axeFaults(page, { colorScheme, exclude: ['[data-workbench]'] }), address).toEqual([])
    }
  })

  test(`axe finds nothing in the preview in ${colorScheme} colours`, async ({ page, request }) => {
    await page.emulateMedia({ colorScheme })
    const { id } = (await (await request.post('/api/v1/units', { data: unit })).json()) as { id: string }
    for (const { id: view } of previewViews) {
      await page.goto(`/units/${id}?view=${view}`)
      const preview = page.getByRole('region', { name: 'Preview' })
      await preview.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')))
      expect(await axeFaults(page, { colorScheme, include: ['[data-preview-view]', 'nav[aria-label="Preview"]'] }), view).toEqual([])
    }
  })
}

test('who has skipped to the page comes back to it from the next', async ({ page, request }) => {
  await request.post('/api/v1/units', { data: unit })
  await page.goto('/units')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.getByRole('link', { name: 'History' }).first().click()
  await expect(page).toHaveURL(/\/history$/)
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Units')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Units')
})
