import { expect, test } from '@playwright/test'

const data = (name: string, text: string) => ({ name, manager: 'user', target: '257', files: [{ path: name, content: `${text}\n[Service]\nExecStart=/bin/true\n` }] })

test('saved units are drawn in the order in which they start, and a cycle is told with its lines', async ({ page, request }) => {
  const add = async (name: string, text: string) => ((await (await request.post('/api/v1/units', { data: data(name, text) })).json()) as { id: string }).id
  const first = await add('order-first.service', '')
  const second = await add('order-second.service', '[Unit]\nAfter=order-first.service\nBefore=order-elsewhere.service')
  await page.goto('/w/home/order?manager=user')
  const order = page.getByRole('list', { name: 'Order of the start' })
  await expect(order).toContainText(/order-first\.service[^]*order-second\.service[^]*order-elsewhere\.service/)
  await expect(page.getByText('The order is a cycle')).toHaveCount(0)

  await request.put(`/api/v1/units/${first}`, { data: { ...data('order-first.service', '[Unit]\nAfter=order-elsewhere.service'), baseRevision: 1 } })
  await page.reload()
  const cycle = page.getByRole('status').filter({ hasText: 'order-elsewhere.service' })
  await expect(cycle).toContainText('order-second.service before order-elsewhere.serviceBefore= in order-second.service, line 3')
  await expect(cycle).toContainText('order-elsewhere.service before order-first.serviceAfter= in order-first.service, line 2')

  await page.getByRole('link', { name: 'order-second.service' }).click()
  await expect(page).toHaveURL(`/units/${second}?view=dependencies`)
  for (const id of [first, second]) await request.delete(`/api/v1/units/${id}`)
})
