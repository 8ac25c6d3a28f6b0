import { expect } from '@playwright/test'
import { axeFaults } from './support/axe'
import { inviteInto, owner, signIn, signInOwner, test } from './support/team-server'

test('an owner sets the server up, invites somebody, and from then on everybody signs in', async ({ team, newPerson }) => {
  const ann = await newPerson('Ann')
  await ann.goto('/units')
  await expect(ann.getByRole('heading', { name: 'Units', exact: true })).toBeVisible()
  await ann.getByText('Local user').click()
  await ann.getByRole('link', { name: 'Set up accounts' }).click()
  await ann.getByLabel('Code').fill('AAAA-BBBB-CCCC-DDDD')
  await ann.getByLabel('Your name').fill(owner.name)
  await ann.getByLabel('E-mail address').fill(owner.email)
  await ann.getByLabel('Password').fill('password123')
  await ann.getByRole('button', { name: 'Set up' }).click()
  await expect(ann.getByRole('alert').first()).toContainText('would soon be guessed')
  // What was typed is kept, but for the password.
  await expect(ann.getByLabel('Your name')).toHaveValue(owner.name)
  await ann.getByLabel('Password').fill(owner.password)
  await ann.getByRole('button', { name: 'Set up' }).click()
  await expect(ann.getByRole('alert').first()).toContainText('That is not the code')
  await signInOwner(ann, team)

  const stranger = await newPerson('stranger')
  await stranger.goto('/w/home/units?search=x')
  await expect(stranger).toHaveURL(/\/sign-in\?next=%2Fw%2Fhome%2Funits%3Fsearch%3Dx/)
  // What is for everybody stays so.
  await stranger.goto('/')
  await expect(stranger.getByRole('link', { name: 'Sign in' })).toBeVisible()

  const bob = await newPerson('Bob')
  const { email, password } = await inviteInto(ann, bob, { name: 'Bob Author', role: 'author' })
  await bob.getByText('Bob Author').click()
  await bob.getByRole('button', { name: 'Sign out' }).click()
  await expect(bob.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await bob.goto('/w/home/members')
  await bob.getByLabel('E-mail address').fill(email)
  await bob.getByLabel('Password').fill('not this one')
  await bob.getByRole('button', { name: 'Sign in' }).click()
  await expect(bob.getByRole('alert').first()).toContainText('do not go together')
  await bob.getByLabel('Password').fill(password)
  await bob.getByRole('button', { name: 'Sign in' }).click()
  await expect(bob.getByRole('heading', { name: 'Members' })).toBeVisible()
  await expect(bob.getByRole('button', { name: 'Change' })).toHaveCount(0)

  await ann.goto('/w/home/audit')
  await expect(ann.getByRole('row', { name: /Ann Owner create-invitation/ })).toBeVisible()
  await expect(ann.getByRole('row', { name: /Bob Author join-by-invitation/ })).toBeVisible()
  await bob.goto('/w/home/audit')
  await expect(bob.getByText('You may not do this')).toBeVisible()
})

test('a viewer reads and cannot write, by whatever way', async ({ team, newPerson }) => {
  const ann = await newPerson('Ann')
  await signInOwner(ann, team)
  const created = await ann.request.post('/api/v1/units', { headers: { Origin: team.origin }, data: { name: 'web.service', manager: 'system', target: '257', files: [{ path: 'web.service', content: '[Service]\nExecStart=/usr/bin/web\n' }] } })
  const { id } = (await created.json()) as { id: string }
  const eve = await newPerson('Eve')
  await inviteInto(ann, eve, { name: 'Eve Viewer', role: 'viewer' })
  await eve.goto(`/units/${id}/history`)
  await expect(eve.getByRole('button', { name: 'Archive' })).toHaveCount(0)
  await eve.goto(`/units/${id}`)
  await eve.keyboard.press('Control+S')
  const content = { name: 'web.service', manager: 'system', target: '257', files: [{ path: 'web.service', content: '# eve' }] }
  for (const answer of [
    await eve.request.put(`/api/v1/units/${id}`, { data: { ...content, baseRevision: 1 } }),
    await eve.request.post('/api/v1/units', { data: content }),
    await eve.request.delete(`/api/v1/units/${id}`),
    await eve.request.post(`/api/v1/units/${id}/restore`, { data: { revision: 1 } }),
    await eve.request.post('/api/v1/published', { data: content }),
  ])
    expect([answer.url(), answer.status()]).toEqual([answer.url(), 403])
  expect(((await (await ann.request.get(`/api/v1/units/${id}`)).json()) as { revision: number }).revision).toBe(1)

  const nobody = await newPerson('nobody')
  expect((await nobody.request.get(`/api/v1/units/${id}`)).status()).toBe(401)
  expect((await nobody.request.get('/api/v1/units')).status()).toBe(401)
})

test('a session is ended from another browser, and a new password by an owner’s link', async ({ team, newPerson }) => {
  const ann = await newPerson('Ann')
  await signInOwner(ann, team)
  const bob = await newPerson('Bob')
  const person = await inviteInto(ann, bob, { name: 'Rob Reviewer', role: 'reviewer' })
  const phone = await newPerson('Bob’s phone')
  await signIn(phone, person)
  await expect(phone.getByRole('heading', { name: 'Workspaces' })).toBeVisible()

  await bob.goto('/account')
  await bob.getByRole('button', { name: /^Sign out Chrome/ }).click()
  await expect(bob.getByRole('button', { name: /^Sign out Chrome/ })).toHaveCount(0)
  await phone.goto('/home')
  await expect(phone.getByRole('heading', { name: 'Sign in' })).toBeVisible()

  await ann.goto('/w/home/members')
  await ann.getByRole('button', { name: 'Link to a new password for Rob Reviewer' }).click()
  const link = await ann.getByRole('row', { name: /Rob Reviewer/ }).locator('code').innerText()
  await phone.goto(link)
  await phone.getByLabel('Password').fill('umbrella kettle north seven')
  await phone.getByRole('button', { name: 'Set the password and sign in' }).click()
  await expect(phone.getByRole('heading', { name: 'Workspaces' })).toBeVisible()
  // The browser with the old password is signed out.
  await bob.goto('/home')
  await expect(bob.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await phone.goto(link)
  await expect(phone.getByRole('heading', { name: 'This link can’t be used' })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on the pages of accounts in ${colorScheme} colours`, async ({ team, newPerson }) => {
    const ann = await newPerson('Ann')
    await ann.emulateMedia({ colorScheme })
    await signInOwner(ann, team)
    for (const width of [1280, 390]) {
      await ann.setViewportSize({ width, height: 800 })
      for (const address of ['/home', '/account', '/w/home/members', '/w/home/audit', '/w/home/units', '/invite/x', '/new-password/x']) {
        await ann.goto(address)
        expect(await axeFaults(ann, { colorScheme }), address).toEqual([])
        expect(await ann.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
    }
    await ann.context().clearCookies()
    await ann.goto('/sign-in')
    expect(await axeFaults(ann, { colorScheme })).toEqual([])
  })
