import { beforeEach, describe, expect, it } from 'vitest'
import type { Role, Viewer } from '@/lib/auth/permissions'
import { hasAccounts, viewerOf } from '@/lib/auth/viewer'
import { getPrisma } from '@/lib/db/client'
import { useDatabase } from '@/lib/db/testing/use-database'
import { acceptInvitation, joinByInvitation } from '@/lib/workspace/accept-invitation'
import { createInvitation, listInvitations, readInvitation, revokeInvitation } from '@/lib/workspace/invitations'
import { changeRole, removeMember } from '@/lib/workspace/members'
import { changePassword } from './change-password'
import { makePasswordLink, readPasswordLink, usePasswordLink } from './password-links'
import { listSessions, revokeSession } from './sessions'
import { setUp } from './set-up'
import { newSetUpCode } from './set-up-code'
import { signIn } from './sign-in'
import { signOut } from './sign-out'

useDatabase()

const client = '192.0.2.1'
const ann = { name: 'Ann', email: 'ann@example.org', password: 'copper mill seven lantern' }
const bob = { name: 'Bob', email: 'bob@example.org', password: 'violet orchard under glass' }

/** Before each test nobody has an account, as on a fresh server. */
beforeEach(async () => {
  const prisma = getPrisma()
  await prisma.invitation.deleteMany()
  await prisma.passwordLink.deleteMany()
  await prisma.attempts.deleteMany()
  await prisma.account.deleteMany()
  await prisma.session.deleteMany()
  await prisma.setUpCode.deleteMany()
  await prisma.member.deleteMany({ where: { user: { serverOwner: false } } })
  // Who joined in another test is somebody else in the next one.
  for (const { id } of await prisma.user.findMany({ where: { serverOwner: false } })) await prisma.user.update({ where: { id }, data: { email: `${id}@example.org` } })
})

/** Signs in as a browser does and answers with the headers of its next request. */
async function browserOf({ email, password }: { email: string; password: string }): Promise<Headers> {
  const { cookies } = await signIn({ client, email, password, headers: new Headers({ 'x-unitwright-client': client, 'user-agent': 'a browser' }) })
  return new Headers({ cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') })
}

const signedIn = async (person: { email: string; password: string }): Promise<Viewer> => (await viewerOf(await browserOf(person)))!
const setUpAnn = async () => setUp({ client, code: (await newSetUpCode())!, ...ann })

describe('a fresh server', () => {
  it('is used without an account by the one who owns it', async () => {
    expect(await hasAccounts()).toBe(false)
    expect(await viewerOf(new Headers())).toMatchObject({ serverOwner: true, sessionId: null })
  })

  it('that the network reaches lets nobody in before it is set up', async () => {
    process.env.UNITWRIGHT_ORIGIN = 'https://units.example.org'
    expect(await viewerOf(new Headers())).toBeNull()
    delete process.env.UNITWRIGHT_ORIGIN
  })

  it('gets its owner by the code that it printed, once', async () => {
    const before = (await viewerOf(new Headers()))!
    const [code, other] = [(await newSetUpCode())!, (await newSetUpCode())!]
    expect(code).toMatch(/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/)
    await setUp({ client, code: ` ${code.toLowerCase()} `, ...ann })
    expect(await viewerOf(new Headers())).toBeNull()
    expect(await signedIn(ann)).toMatchObject({ id: before.id, name: 'Ann', serverOwner: true })
    await expect(setUp({ client, code: other, ...bob })).rejects.toMatchObject({ code: 'already-set-up' })
    expect(await newSetUpCode()).toBeNull()
  })

  it.each(['', 'AAAA-AAAA-AAAA-AAAA', '\0'])('refuses the code %j', async (code) => {
    await newSetUpCode()
    await expect(setUp({ client, code, ...ann })).rejects.toMatchObject({ code: 'wrong-set-up-code' })
    expect(await hasAccounts()).toBe(false)
  })

  it('refuses after ten wrong codes', async () => {
    for (let attempt = 0; attempt < 10; attempt++) await expect(setUp({ client, code: 'x', ...ann })).rejects.toMatchObject({ code: 'wrong-set-up-code' })
    await expect(setUp({ client, code: (await newSetUpCode())!, ...ann })).rejects.toMatchObject({ code: 'too-many-attempts' })
  })

  it('is set up by one of two who try at once', async () => {
    const codes = [(await newSetUpCode())!, (await newSetUpCode())!]
    const results = await Promise.allSettled(codes.map((code, index) => setUp({ client, code, ...[ann, bob][index]! })))
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it.each([
    [{ name: '' }, 'invalid-person'],
    [{ name: 'x'.repeat(81) }, 'invalid-person'],
    [{ name: 'A\u202enn' }, 'invalid-person'],
    [{ email: 'ann' }, 'invalid-person'],
    [{ password: 'short' }, 'weak-password'],
    [{ password: 'password123' }, 'weak-password'],
    [{ password: 'qwertyuiop' }, 'weak-password'],
    [{ password: 'ann@example.org' }, 'weak-password'],
    [{ password: 'aaaaaaaaaaaaaaaa' }, 'weak-password'],
    [{ password: 'x'.repeat(129) }, 'weak-password'],
  ])('refuses a person with %j', async (change, code) => {
    await expect(setUp({ client, code: (await newSetUpCode())!, ...ann, ...change })).rejects.toMatchObject({ code })
  })
})

describe('signing in', () => {
  beforeEach(setUpAnn)

  it('is refused alike for a wrong password and for nobody', async () => {
    const refusals = await Promise.all([{ ...ann, password: 'wrong' }, bob].map((said) => browserOf(said).catch((error: Error) => error.message)))
    expect(new Set(refusals)).toEqual(new Set([expect.stringContaining('do not go together')]))
  })

  it('takes the address whatever its case', async () => expect(await signedIn({ ...ann, email: ' ANN@Example.org' })).toMatchObject({ name: 'Ann' }))

  it('is refused after ten tries at one person, from wherever, and not for others', async () => {
    for (let attempt = 0; attempt < 10; attempt++) await expect(signIn({ client: `192.0.2.${attempt}`, ...ann, password: 'wrong', headers: new Headers() })).rejects.toMatchObject({ code: 'wrong-credentials' })
    await expect(browserOf(ann)).rejects.toMatchObject({ code: 'too-many-attempts', message: expect.stringContaining('15 minutes') as string })
    await expect(browserOf(bob)).rejects.toMatchObject({ code: 'wrong-credentials' })
  })

  it('is not kept from an address by those who type it as an e-mail address', async () => {
    for (let attempt = 0; attempt < 60; attempt++) await signIn({ client: `198.51.100.${attempt}`, email: client, password: 'wrong', headers: new Headers() }).catch(() => undefined)
    await browserOf(ann)
  })

  it('sets a cookie that scripts and other sites do not get', async () => {
    const { cookies } = await signIn({ client, ...ann, headers: new Headers() })
    expect(cookies.join()).toMatch(/HttpOnly; SameSite=Lax/)
  })

  it('ends with signing out, and the cookie is worth nothing from then on', async () => {
    const browser = await browserOf(ann)
    await signOut((await viewerOf(browser)), {})
    expect(await viewerOf(browser)).toBeNull()
  })

  it('is worth nothing with a changed cookie', async () => {
    const browser = await browserOf(ann)
    const cookie = browser.get('cookie')!
    expect(await viewerOf(new Headers({ cookie: cookie.replace(/=(..)/, '=xx') }))).toBeNull()
    expect(await viewerOf(new Headers({ cookie: cookie.replace(/\.[^.]+$/, '.xxxx') }))).toBeNull()
  })

  it('is listed, and can be ended from another browser', async () => {
    const [phone, desk] = [await browserOf(ann), await browserOf(ann)]
    const viewer = (await viewerOf(desk))!
    const sessions = await listSessions(viewer, {})
    expect(sessions).toMatchObject([{ browser: 'a browser', address: client }, { browser: 'a browser' }])
    await revokeSession(viewer, { sessionId: sessions.find(({ isThis }) => !isThis)!.id })
    expect(await viewerOf(phone)).toBeNull()
    expect(await viewerOf(desk)).toMatchObject({ id: viewer.id })
  })

  it('with another password ends the other sessions', async () => {
    const [phone, desk] = [await browserOf(ann), await browserOf(ann)]
    const viewer = (await viewerOf(desk))!
    await expect(changePassword(viewer, { present: 'wrong', next: bob.password })).rejects.toMatchObject({ code: 'wrong-credentials' })
    await expect(changePassword(viewer, { present: ann.password, next: 'ann ann ann ann' })).rejects.toMatchObject({ code: 'weak-password' })
    await changePassword(viewer, { present: ann.password, next: bob.password })
    expect(await viewerOf(phone)).toBeNull()
    expect(await viewerOf(desk)).not.toBeNull()
    await expect(browserOf(ann)).rejects.toMatchObject({ code: 'wrong-credentials' })
    await browserOf({ ...ann, password: bob.password })
  })
})

describe('invitations', () => {
  it('wait for the owner’s own account', async () => {
    await expect(createInvitation(await viewerOf(new Headers()), { workspace: 'home', role: 'author', note: '' })).rejects.toMatchObject({ code: 'set-up-first' })
  })

  describe('by an owner', () => {
    let owner: Viewer
    const makeInvitation = async (role: Role = 'author') => (await createInvitation(owner, { workspace: 'home', role, note: 'for Bob' })).token
    beforeEach(async () => {
      await setUpAnn()
      owner = await signedIn(ann)
    })

    it('let one person in, once', async () => {
      const token = await makeInvitation()
      expect(await readInvitation(token)).toMatchObject({ role: 'author', workspace: { slug: 'home' }, createdBy: { name: 'Ann' } })
      const results = await Promise.allSettled([joinByInvitation({ client, token, ...bob }), joinByInvitation({ client, token, ...bob, email: 'eve@example.org' })])
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      await expect(readInvitation(token)).rejects.toMatchObject({ code: 'link-not-valid' })
      expect(await listInvitations(owner, { workspace: 'home' })).toEqual([])
    })

    it('give the role that they name, in that workspace', async () => {
      await joinByInvitation({ client, token: await makeInvitation('viewer'), ...bob })
      const viewer = await signedIn(bob)
      expect([...viewer.roles.values()]).toEqual(['viewer'])
      expect(viewer.serverOwner).toBe(false)
    })

    it('raise the role of somebody who is a member, and never lower it', async () => {
      await joinByInvitation({ client, token: await makeInvitation('viewer'), ...bob })
      const roleOfBob = async () => [...(await signedIn(bob)).roles.values()][0]
      await acceptInvitation({ client, token: await makeInvitation('author'), viewer: await signedIn(bob) })
      expect(await roleOfBob()).toBe('author')
      await acceptInvitation({ client, token: await makeInvitation('viewer'), viewer: await signedIn(bob) })
      expect(await roleOfBob()).toBe('author')
    })

    it('make no second account with one address', async () => {
      const token = await makeInvitation()
      await expect(joinByInvitation({ client, token, ...bob, email: 'ANN@example.org' })).rejects.toMatchObject({ code: 'email-taken' })
      await joinByInvitation({ client, token, ...bob })
    })

    it('can be taken back', async () => {
      const token = await makeInvitation()
      const [invitation] = await listInvitations(owner, { workspace: 'home' })
      await revokeInvitation(owner, { workspace: 'home', invitationId: invitation!.id })
      await expect(joinByInvitation({ client, token, ...bob })).rejects.toMatchObject({ code: 'link-not-valid' })
      await expect(revokeInvitation(owner, { workspace: 'home', invitationId: invitation!.id })).rejects.toMatchObject({ code: 'invitation-not-found' })
    })

    it('end with the right of the one who made them, who could come back by them otherwise', async () => {
      await joinByInvitation({ client, token: await makeInvitation('owner'), ...bob })
      const other = await signedIn(bob)
      const own = async () => (await createInvitation(other, { workspace: 'home', role: 'owner', note: '' })).token
      const [first, second] = [await own(), await own()]
      await changeRole(owner, { workspace: 'home', userId: other.id, role: 'viewer' })
      await expect(acceptInvitation({ client, token: first, viewer: other })).rejects.toMatchObject({ code: 'link-not-valid' })
      await removeMember(owner, { workspace: 'home', userId: other.id })
      await expect(acceptInvitation({ client, token: second, viewer: other })).rejects.toMatchObject({ code: 'link-not-valid' })
    })

    it.each(['', 'x', '\0', 'A'.repeat(43)])('with the token %j are none', async (token) => {
      await expect(joinByInvitation({ client, token, ...bob })).rejects.toMatchObject({ code: 'link-not-valid' })
    })

    it('expire after a week', async () => {
      const token = await makeInvitation()
      await getPrisma().invitation.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } })
      await expect(joinByInvitation({ client, token, ...bob })).rejects.toMatchObject({ code: 'link-not-valid' })
    })

    it('are kept so that nobody who reads the database can use them', async () => {
      const token = await makeInvitation()
      const rows = JSON.stringify(await getPrisma().invitation.findMany(), (_, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64url') : value))
      expect(rows).not.toContain(token)
    })
  })
})

describe('a link to a new password', () => {
  it('works once, ends all sessions, and makes earlier links void', async () => {
    await setUpAnn()
    const browser = await browserOf(ann)
    const owner = (await viewerOf(browser))!
    const earlier = await makePasswordLink(owner, { userId: owner.id })
    const { token } = await makePasswordLink(owner, { userId: owner.id })
    await expect(readPasswordLink(earlier.token)).rejects.toMatchObject({ code: 'link-not-valid' })
    expect(await readPasswordLink(token)).toEqual({ name: 'Ann', email: ann.email })
    await expect(usePasswordLink({ client, token, password: 'short' })).rejects.toMatchObject({ code: 'weak-password' })
    await usePasswordLink({ client, token, password: bob.password })
    expect(await viewerOf(browser)).toBeNull()
    await expect(usePasswordLink({ client, token, password: ann.password })).rejects.toMatchObject({ code: 'link-not-valid' })
    await browserOf({ ...ann, password: bob.password })
  })

  it.each(['', '\0', '00000000-0000-4000-8000-000000000000'])('is not made for %j', async (userId) => {
    await setUpAnn()
    await expect(makePasswordLink(await signedIn(ann), { userId })).rejects.toMatchObject({ code: 'member-not-found' })
  })
})
