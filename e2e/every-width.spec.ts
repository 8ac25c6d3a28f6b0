import { expect, test, type Page } from '@playwright/test'
import { code } from './support/workbench'

const unit = {
  name: 'a-name-that-is-rather-long-but-still-usual@.service',
  manager: 'system',
  target: 'debian-12',
  files: [
    { path: 'a-name-that-is-rather-long-but-still-usual@.service', content: '[Service]\nExecStart=/usr/bin/a-program --with=a-very-long-argument-that-does-not-fit-into-any-column-of-a-phone %i\nDynamicUser=yes\nStateDirectory=a\n' },
    { path: 'a-name-that-is-rather-long-but-still-usual@.service.d/10-more.conf', content: '[Service]\nEnvironment=A=2\n' },
  ],
}

/** Buttons, links and fields that stick out of the window sideways, where nothing scrolls them into view. */
const stickingOut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, a, input, select, textarea, h1, h2')]
      .filter((element) => {
        const { left, right, width, height } = element.getBoundingClientRect()
        if (width === 0 || height === 0 || element.closest('.monaco-editor, .sr-only, dialog:not([open])')) return false
        for (let parent = element.parentElement; parent; parent = parent.parentElement) if (/auto|scroll/.test(getComputedStyle(parent).overflowX)) return false
        return left < -1 || right > window.innerWidth + 1
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )

for (const width of [1440, 1024, 390])
  test(`nothing sticks out of any page at ${width} pixels`, async ({ page, request }) => {
    await page.setViewportSize({ width, height: 844 })
    const { id } = (await (await request.post('/api/v1/units', { data: unit })).json()) as { id: string }
    await request.put(`/api/v1/units/${id}`, { data: { ...unit, message: 'One file less', files: [unit.files[0]], baseRevision: 1 } })
    const views = ['effective', 'environment', 'directories', 'exit-codes', 'commands'].map((view) => `/units/${id}?view=${view}`)
    for (const address of ['/', '/units', '/units?search=nothing-has-this-word', '/w/home/import', ...views, `/units/${id}/history`, `/units/${id}/revisions/1`, `/units/${id}/revisions/2`, '/units/unknown']) {
      await page.goto(address)
      if (address === '/' || address.includes('?view')) await expect(code(page)).toBeAttached({ timeout: 30_000 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(width)
      expect(await stickingOut(page), address).toEqual([])
    }
  })
