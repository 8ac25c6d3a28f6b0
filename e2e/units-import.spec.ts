import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { axeFaults } from './support/axe'

test('a folder is imported: what is found is shown first, then what became of each unit', async ({ page, request }) => {
  const word = `import${Date.now()}`
  const folder = mkdtempSync(join(tmpdir(), 'unitwright-import-'))
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, 'system', path, '..'), { recursive: true })
    writeFileSync(join(folder, 'system', path), text)
  }
  for (let number = 0; number < 30; number++) write(`${word}-${number}.service`, `[Service]\nExecStart=/usr/bin/${number}\n`)
  write(`${word}-0.service.d/10-more.conf`, '[Service]\nNice=5\n')
  write(`${word}.timer`, '[Timer]\nOnCalendar=daily\n')
  write('notes.txt', 'no unit')
  const name = `${word}-1.service`
  await request.post('/api/v1/units', { data: { name, manager: 'system', target: '257', files: [{ path: name, content: '# before' }] } })

  await page.goto('/w/home/units')
  await page.getByRole('link', { name: 'Import', exact: true }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a folder' }).click()
  await (await chooser).setFiles(folder)
  await expect(page.getByText('One file is left out')).toContainText('notes.txt')
  await expect(page.getByRole('row', { name: new RegExp(`${word}-0\\.service 2`) })).toBeVisible()
  await page.getByRole('checkbox', { name: `Import ${word}.timer` }).uncheck()
  await page.getByLabel('Why, for the history').fill('From the old machine')
  expect(await axeFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Import 30 units' }).click()
  await expect(page.getByText('29 created, 1 new revision')).toBeVisible()
  await page.getByRole('row', { name: new RegExp(`${word}-1\\.service`) }).getByRole('link', { name: 'new revision' }).click()
  await expect(page).toHaveURL(/\/units\/[0-9a-f-]{36}/)

  const list = (await (await request.get(`/api/v1/units?search=${word}`)).json()) as { total: number }
  expect(list.total).toBe(30)
  rmSync(folder, { recursive: true })
})

test('the output of systemctl cat of several units is imported from a paste', async ({ page, request }) => {
  const word = `paste${Date.now()}`
  await page.goto('/w/home/import')
  await page.getByLabel('Or paste the output of systemctl cat').fill(`# /usr/lib/systemd/system/${word}.service\n[Service]\nExecStart=/usr/bin/a\n\n# /etc/systemd/system/${word}.service.d/override.conf\n[Service]\nNice=3\n\n# /usr/lib/systemd/system/${word}.socket\n[Socket]\nListenStream=80\n`)
  await page.getByRole('button', { name: 'Import 2 units' }).click()
  await expect(page.getByText('2 created')).toBeVisible()
  const { units } = (await (await request.get(`/api/v1/units?search=${word}&type=service`)).json()) as { units: { id: string }[] }
  const { files } = (await (await request.get(`/api/v1/units/${units[0]!.id}`)).json()) as { files: { path: string }[] }
  expect(files.map(({ path }) => path)).toEqual([`${word}.service`, `${word}.service.d/override.conf`])
})
