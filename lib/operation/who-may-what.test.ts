import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Role, Viewer } from '@/lib/auth/permissions'
import { getPrisma } from '@/lib/db/client'
import { useDatabase } from '@/lib/db/testing/use-database'
import { seedUnits } from '../../prisma/seed'
import { startThread } from '@/lib/review/comments'
import { openReview } from '@/lib/review/open-review'
import type { Operation } from './operation'
import { newPerson, newWorkspace } from './testing/people'

/**
 * Who may do what: one row for each operation, held against real calls. A new operation without a row fails, and so does a row without an operation.
 */
type Least = Role | 'server owner' | 'whoever is signed in'

/** What operations are called with: a workspace and a unit in it, and people. */
interface Place {
  readonly reviewId: string
  readonly threadId: string
  readonly workspace: string
  readonly unitId: string
  readonly memberId: string
  readonly invitationId: string
}

interface Row {
  readonly least: Least
  readonly input: (place: Place) => object
  /** How it ends for a unit in the archive. */
  readonly archived?: 'done' | 'unit-archived'
}

const content = { name: 'new.service', manager: 'system' as const, target: '257', files: [{ path: 'new.service', content: '# new' }] }

const table: Readonly<Record<string, Row>> = {
  'sign-out': { least: 'whoever is signed in', input: () => ({}) },
  'list-sessions': { least: 'whoever is signed in', input: () => ({}) },
  'revoke-session': { least: 'whoever is signed in', input: () => ({ sessionId: '' }) },
  'change-password': { least: 'whoever is signed in', input: () => ({ present: '', next: 'copper mill seven lantern' }) },
  'make-password-link': { least: 'server owner', input: ({ memberId }) => ({ userId: memberId }) },
  'create-workspace': { least: 'server owner', input: () => ({ name: `New ${crypto.randomUUID()}` }) },
  'publish-unit': { least: 'author', input: () => ({ ...content, chosenType: null }) },
  'read-workspace': { least: 'viewer', input: ({ workspace }) => ({ workspace }) },
  'rename-workspace': { least: 'owner', input: ({ workspace }) => ({ workspace, name: 'Another' }) },
  'list-members': { least: 'viewer', input: ({ workspace }) => ({ workspace }) },
  'change-role': { least: 'owner', input: ({ workspace, memberId }) => ({ workspace, userId: memberId, role: 'viewer' }) },
  'remove-member': { least: 'owner', input: ({ workspace, memberId }) => ({ workspace, userId: memberId }) },
  'create-invitation': { least: 'owner', input: ({ workspace }) => ({ workspace, role: 'author', note: '' }) },
  'list-invitations': { least: 'owner', input: ({ workspace }) => ({ workspace }) },
  'revoke-invitation': { least: 'owner', input: ({ workspace, invitationId }) => ({ workspace, invitationId }) },
  'read-audit-log': { least: 'owner', input: ({ workspace }) => ({ workspace, before: null }) },
  'list-units': { least: 'viewer', input: ({ workspace }) => ({ workspace }) },
  'read-units-in-force': { least: 'viewer', input: ({ workspace }) => ({ workspace, manager: 'system', most: 10 }) },
  'create-unit': { least: 'author', input: ({ workspace }) => ({ workspace, content }) },
  'list-hosts': { least: 'viewer', input: ({ workspace }) => ({ workspace }) },
  'read-host': { least: 'viewer', input: ({ workspace }) => ({ workspace, hostId: null }) },
  'save-host': { least: 'author', input: ({ workspace }) => ({ workspace, name: `web ${crypto.randomUUID()}`, profile: {} }) },
  'remove-host': { least: 'author', input: ({ workspace }) => ({ workspace, hostId: crypto.randomUUID() }) },
  'import-units': { least: 'author', input: ({ workspace }) => ({ workspace, units: [content] }) },
  'read-unit': { least: 'viewer', input: ({ unitId }) => ({ unitId }), archived: 'done' },
  'list-revisions': { least: 'viewer', input: ({ unitId }) => ({ unitId }), archived: 'done' },
  'read-revision': { least: 'viewer', input: ({ unitId }) => ({ unitId, number: 1 }), archived: 'done' },
  'save-unit': { least: 'author', input: ({ unitId }) => ({ unitId, content, baseRevision: 2 }), archived: 'unit-archived' },
  'merge-with-latest': { least: 'author', input: ({ unitId }) => ({ unitId, content, baseRevision: 1 }), archived: 'done' },
  'restore-revision': { least: 'author', input: ({ unitId }) => ({ unitId, number: 1 }), archived: 'unit-archived' },
  'open-review': { least: 'author', input: ({ workspace, unitId }) => ({ workspace, title: 'New', changes: [{ kind: 'remove', unitId, baseRevision: 2 }] }) },
  'list-reviews': { least: 'viewer', input: ({ workspace }) => ({ workspace }) },
  'read-review': { least: 'viewer', input: ({ reviewId }) => ({ reviewId }) },
  'add-patch-set': { least: 'owner', input: ({ reviewId }) => ({ reviewId, basePatchSet: 1, changes: [{ kind: 'add', content }] }) },
  'propose-unit': { least: 'owner', input: ({ reviewId }) => ({ reviewId, basePatchSet: 1, change: { kind: 'add', content } }) },
  'update-review': { least: 'owner', input: ({ reviewId }) => ({ reviewId, basePatchSet: 1 }) },
  'apply-suggestions': { least: 'owner', input: ({ reviewId }) => ({ reviewId, basePatchSet: 1, commentIds: [] }) },
  'close-review': { least: 'owner', input: ({ reviewId }) => ({ reviewId }) },
  'reopen-review': { least: 'owner', input: ({ reviewId }) => ({ reviewId }) },
  'ask-reviewers': { least: 'owner', input: ({ reviewId, memberId }) => ({ reviewId, userIds: [memberId] }) },
  'merge-review': { least: 'author', input: ({ reviewId }) => ({ reviewId, patchSet: 1 }) },
  'revert-review': { least: 'author', input: ({ reviewId }) => ({ reviewId }) },
  'start-thread': { least: 'author', input: ({ reviewId }) => ({ reviewId, patchSet: 1, anchor: { kind: 'whole' }, body: 'x', isDraft: false }) },
  reply: { least: 'author', input: ({ reviewId, threadId }) => ({ reviewId, threadId, body: 'x', isDraft: false }) },
  'edit-comment': { least: 'author', input: ({ reviewId, threadId }) => ({ reviewId, commentId: threadId, body: 'x' }) },
  'discard-draft': { least: 'author', input: ({ reviewId, threadId }) => ({ reviewId, commentId: threadId }) },
  'resolve-thread': { least: 'author', input: ({ reviewId, threadId }) => ({ reviewId, threadId, isResolved: true }) },
  'send-verdict': { least: 'author', input: ({ reviewId }) => ({ reviewId, patchSet: 1, kind: 'comment', body: 'x' }) },
  'list-waiting': { least: 'whoever is signed in', input: () => ({}) },
  'list-notifications': { least: 'whoever is signed in', input: () => ({}) },
  'mark-read': { least: 'whoever is signed in', input: () => ({}) },
  'archive-unit': { least: 'author', input: ({ unitId }) => ({ unitId }), archived: 'done' },
  'unarchive-unit': { least: 'author', input: ({ unitId }) => ({ unitId }), archived: 'done' },
}

/** Operations that anyone may try, because what they take proves who may: each with what it is refused with where that proves nothing. */
const proofs: Readonly<Record<string, string>> = {
  'set-up': 'already-set-up',
  'sign-in': 'wrong-credentials',
  'use-password-link': 'link-not-valid',
  'join-by-invitation': 'link-not-valid',
  'accept-invitation': 'link-not-valid',
  'remove-published-unit': 'published-unit-not-found',
}

const modules = import.meta.glob<Record<string, unknown>>(['../account/*.ts', '../review/*.ts', '../workspace/*.ts', '!../**/*.test.ts'], { eager: true })
const found = new Map(
  Object.values(modules)
    .flatMap((module) => Object.values(module))
    .filter((value): value is Operation<object, unknown> => typeof value === 'function' && 'operation' in value)
    .map((each) => [each.operation, each] as const),
)

useDatabase()

let place: Place = { workspace: '', unitId: '', memberId: '', invitationId: '', reviewId: '', threadId: '' }
let unitIds: { archived: string }
const standings = new Map<string, Viewer | null>()

beforeAll(async () => {
  const { slug } = await newWorkspace('Servers')
  const elsewhere = await newWorkspace('Elsewhere')
  for (const role of ['viewer', 'author', 'reviewer', 'owner'] as const) standings.set(role, await newPerson(role, { workspace: slug, role }))
  standings.set('owner of another workspace', await newPerson('Other', { workspace: elsewhere.slug, role: 'owner' }))
  standings.set('viewer of another workspace', await newPerson('Reader', { workspace: elsewhere.slug, role: 'viewer' }))
  standings.set('server owner without a role', await newPerson('Root', null, { serverOwner: true }))
  standings.set('signed out', null)
  place = { ...place, workspace: slug }
})

beforeEach(async () => {
  const prisma = getPrisma()
  const revisions = [{ files: { 'a.service': '# one' } }, { files: { 'a.service': '# two' } }]
  const units = await seedUnits(prisma, [{ workspace: place.workspace, name: 'a.service', revisions }, { workspace: place.workspace, name: 'a.service', archivedAt: new Date(), revisions }])
  const member = await newPerson('Member', { workspace: place.workspace, role: 'author' })
  const workspace = await prisma.workspace.findUniqueOrThrow({ where: { slug: place.workspace } })
  const invitation = await prisma.invitation.create({ data: { workspaceId: workspace.id, role: 'author', tokenHash: crypto.getRandomValues(new Uint8Array(32)), createdById: member.id, expiresAt: new Date(Date.now() + 60_000) } })
  // A review by somebody else than those who try.
  const { id: reviewId } = await openReview(member, { workspace: place.workspace, title: 'Another', changes: [{ kind: 'add', content: content }] })
  const { threadId } = await startThread(member, { reviewId, patchSet: 1, anchor: { kind: 'whole' }, body: 'x', isDraft: false })
  place = { ...place, unitId: units[0]!.id, memberId: member.id, invitationId: invitation.id, reviewId, threadId }
  unitIds = { archived: units[1]!.id }
})

/** Refusals that come after permission was given: what an operation makes of its input. */
const beyondPermission = new Set(['wrong-credentials', 'comment-not-found', 'no-changes', 'host-not-found', 'not-approved', 'outdated'])

/** How a call ends, as far as permission is concerned: what an operation makes of its input is not told here. */
async function outcome(name: string, viewer: Viewer | null, input: object): Promise<string> {
  return found.get(name)!(viewer, input).then(
    () => 'done',
    ({ code }: { code?: string }) => (beyondPermission.has(code ?? '') ? 'done' : (code ?? 'failed')),
  )
}

function expected(name: string, standing: string): string {
  const { least } = table[name]!
  if (standing === 'signed out') return 'signed-out'
  if (least === 'whoever is signed in') return 'done'
  if (least === 'server owner') return standing === 'server owner without a role' ? 'done' : 'forbidden'
  // Publishing belongs to no workspace.
  if (name === 'publish-unit') return standing.startsWith('viewer') ? 'forbidden' : 'done'
  const ladder = ['viewer', 'author', 'reviewer', 'owner']
  if (ladder.includes(standing)) return ladder.indexOf(standing) >= ladder.indexOf(least) ? 'done' : 'forbidden'
  const input = table[name]!.input(place)
  return 'reviewId' in input ? 'review-not-found' : 'unitId' in input ? 'unit-not-found' : 'workspace-not-found'
}

describe('each operation has a row', () => {
  it('in one of the tables', () => expect([...found.keys()].sort()).toEqual([...Object.keys(table), ...Object.keys(proofs)].sort()))
})

describe.each(Object.keys(table))('%s', (name) => {
  it.each(['viewer', 'author', 'reviewer', 'owner', 'owner of another workspace', 'viewer of another workspace', 'server owner without a role', 'signed out'])('by %s', async (standing) => {
    const viewer = standings.get(standing)!
    const audits = () => getPrisma().auditEntry.count({ where: { operation: name } })
    const before = await audits()
    const told = await outcome(name, viewer, table[name]!.input(place))
    expect(told).toBe(expected(name, standing))
    if (told !== 'done') expect(await audits()).toBe(before)
  })
})

describe('a unit in the archive', () => {
  it.each(Object.entries(table).filter(([, row]) => row.archived))('%s', async (name, row) => {
    expect(await outcome(name, standings.get('owner')!, row.input({ ...place, unitId: unitIds.archived }))).toBe(row.archived)
  })
  it('is thought of for each operation on a unit', () => {
    for (const row of Object.values(table)) expect('unitId' in row.input(place)).toBe(row.archived !== undefined)
  })
})

describe('what is not there and what is somebody else’s', () => {
  const missing = ['', 'x', '\0', '../..', '00000000-0000-4000-8000-000000000000']
  it.each(Object.entries(table).filter(([, row]) => ['unitId', 'reviewId'].some((name) => name in row.input(place)) && !('workspace' in row.input(place))))('%s says the same of both', async (name, row) => {
    const say = (viewer: Viewer, id?: string) => found.get(name)!(viewer, row.input(id === undefined ? place : { ...place, unitId: id, reviewId: id })).catch(({ code, message }: { code: string; message: string }) => ({ code, message }))
    const foreign = await say(standings.get('owner of another workspace')!)
    for (const id of missing) expect(await say(standings.get('owner')!, id)).toEqual(foreign)
  })
})

describe('every act', () => {
  it('is in the audit log, once, and the log can’t be changed', async () => {
    const owner = standings.get('owner')!
    await outcome('save-unit', owner, table['save-unit']!.input(place))
    const prisma = getPrisma()
    const entries = await prisma.auditEntry.findMany({ where: { actorId: owner.id, details: { path: ['unitId'], equals: place.unitId } } })
    expect(entries).toMatchObject([{ operation: 'save-unit', details: { unit: 'new.service', revision: 3 } }])
    await expect(prisma.auditEntry.updateMany({ data: { operation: 'nothing' } })).rejects.toThrow('neither changed nor removed')
    await expect(prisma.auditEntry.deleteMany()).rejects.toThrow('neither changed nor removed')
    await expect(prisma.$executeRaw`TRUNCATE "AuditEntry"`).rejects.toThrow('neither changed nor removed')
  })
})

describe('whoever proves nothing', () => {
  it.each(Object.entries(proofs))('%s is refused with %s', async (name, code) => {
    const input = { client: 'here', code: '', token: '', id: '', removeKey: '', name: 'Eve', email: 'eve@example.org', password: 'violet orchard under glass', headers: new Headers(), viewer: standings.get('viewer')! }
    const call = found.get(name)! as unknown as (input: object) => Promise<unknown>
    await expect(call(input)).rejects.toMatchObject({ code })
  })
})
