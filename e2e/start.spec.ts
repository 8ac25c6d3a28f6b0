import { request as send } from 'node:http'
import { expect, test } from '@playwright/test'

/** Sends a request with headers that a browser would not let a page choose. */
function get(url: string, headers: Record<string, string>): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const request = send(url, { headers }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text) => (body += text))
      response.on('end', () => resolve({ status: response.statusCode, body }))
    })
    request.on('error', reject).end()
  })
}

test('refuses a foreign host, which a name that resolves to this machine would have', async ({ baseURL }) => {
  const page = await get(`${baseURL}/`, { Host: 'evil.example' })
  expect(page.status).toBe(403)
  expect(page.body).toBe(`This server only answers to its own name; open ${baseURL} instead.\n`)
  const api = await get(`${baseURL}/api/v1/anything`, { Host: 'evil.example' })
  expect(api.status).toBe(403)
  expect(JSON.parse(api.body)).toEqual({ error: { code: 'foreign-host', message: page.body.trim() } })
})

test('refuses requests that a foreign page has caused', async ({ baseURL }) => {
  expect((await get(`${baseURL}/`, { Origin: 'https://evil.example' })).status).toBe(403)
  expect((await get(`${baseURL}/`, { Origin: 'null' })).status).toBe(403)
  expect((await get(`${baseURL}/`, { Origin: baseURL! })).status).toBe(200)
})

test('opens under a strict content security policy without a violation', async ({ page }) => {
  const violations: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text())
  })
  const response = await page.goto('/')
  expect(response?.headers()['content-security-policy']).toMatch(/script-src 'self' 'nonce-[^']+';/)
  expect(response?.headers()['x-content-type-options']).toBe('nosniff')
  // React leaves its mark on the elements that it has taken over.
  await page.waitForFunction(() => [...document.querySelectorAll('body *')].some((each) => Object.keys(each).some((key) => key.startsWith('__react'))))
  expect(violations).toEqual([])
})

test('says where nothing is, and leads on', async ({ page }) => {
  const response = await page.goto('/nothing/here')
  expect(response?.status()).toBe(404)
  await expect(page.getByText('There is no such page')).toBeVisible()
  await page.getByRole('link', { name: 'To the editor' }).click()
  await expect(page).toHaveURL(/\/$/)
})
