import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type BrowserContext, expect, type Page } from '@playwright/test'
import { launch } from '../../scripts/bootstrap/launch.mjs'
import { probePort } from '../../scripts/bootstrap/port.mjs'

/** A server for the tests of teams, on which at first nobody has an account yet: the one that all other tests share is used without accounts. */
export interface TeamServer {
  readonly origin: string
  /** What it printed for setting up accounts. */
  readonly setUpCode: string
  /** For another instance on the same database. */
  readonly databaseUrl: string
}

export const owner = { name: 'Ann Owner', email: 'ann@example.org', password: 'copper mill seven lantern' }

export const test = base.extend<{ newPerson: (name: string) => Promise<Page> }, { team: TeamServer }>({
  team: [
    async ({}, use) => {
      const data = mkdtempSync(join(tmpdir(), 'unitwright-team-'))
      const port = await probePort(0)
      const server = launch({ PORT: String(port), UNITWRIGHT_DATA: data })
      expect(await server.ready, server.output()).toBe(true)
      await expect.poll(() => server.output()).toMatch(/with the code \S+/)
      const databaseUrl = `postgresql://unitwright@localhost/unitwright?host=${encodeURIComponent(join(data, 'socket'))}`
      await use({ origin: `http://localhost:${port}`, setUpCode: /with the code (\S+)/.exec(server.output())![1]!, databaseUrl })
      server.kill('SIGTERM')
      await server.exit
      rmSync(data, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  /** A browser of somebody's own. */
  newPerson: async ({ browser, team }, use) => {
    const contexts: BrowserContext[] = []
    await use(async () => {
      const context = await browser.newContext({ baseURL: team.origin, permissions: ['clipboard-write', 'clipboard-read'] })
      contexts.push(context)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
  },
})

/** Sets the server up, unless another test of the file has, and signs its owner in. */
export async function signInOwner(page: Page, team: TeamServer): Promise<void> {
  await page.goto('/sign-in')
  if (page.url().endsWith('/set-up')) {
    await page.getByLabel('Code').fill(team.setUpCode)
    await page.getByLabel('Your name').fill(owner.name)
    await fillCredentials(page, owner)
    await page.getByRole('button', { name: 'Set up' }).click()
  } else {
    await signIn(page, owner)
  }
  await expect(page.getByRole('heading', { name: 'Workspaces' })).toBeVisible()
}

export async function signIn(page: Page, person: { readonly email: string; readonly password: string }): Promise<void> {
  await page.goto('/sign-in')
  await fillCredentials(page, person)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Your turn' })).toBeVisible()
}

async function fillCredentials(page: Page, { email, password }: { readonly email: string; readonly password: string }): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
}

/** Invites somebody from the owner's browser and lets them make their account in another. */
export async function inviteInto(ownerPage: Page, page: Page, { name, role, workspace = 'home' }: { readonly name: string; readonly role: string; readonly workspace?: string }): Promise<{ email: string; password: string }> {
  await ownerPage.goto(`/w/${workspace}/members`)
  const form = ownerPage.locator('section', { hasText: 'Invite somebody' })
  await form.getByLabel('As').selectOption(role)
  await form.getByLabel('For whom').fill(name)
  await form.getByRole('button', { name: 'Make a link' }).click()
  const link = await form.locator('code').innerText()
  // The server is shared by all files that run in one worker, in which people of one name may come again.
  const person = { email: `${name.toLowerCase().replace(/\W+/g, '.')}.${crypto.randomUUID().slice(0, 8)}@example.org`, password: 'violet orchard under glass' }
  await page.goto(link)
  await page.getByLabel('Your name').fill(name)
  await fillCredentials(page, person)
  await page.getByRole('button', { name: 'Make an account and join' }).click()
  await expect(page.getByRole('heading', { name: 'Units', exact: true })).toBeVisible()
  return person
}
