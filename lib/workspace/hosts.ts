import { canCreateUnit, canReadWorkspace } from '@/lib/auth/permissions'
import { getPrisma } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { completeHost, type GivenHost, type HostProfile } from '@/lib/exec-schema'
import { WorkspaceError } from '@/lib/operation/errors'
import { isId } from '@/lib/operation/id'
import { changing, reading } from '@/lib/operation/operation'
import { isPlainText } from './validate-content'

/** The profiles of the machines of a workspace, by id. */
export type Hosts = ReadonlyMap<string, HostProfile>

export interface SavedHost {
  readonly id: string
  readonly name: string
  readonly profile: GivenHost
  /** How many units are meant for it. */
  readonly units: number
  readonly updatedAt: Date
}

interface HostToSave {
  readonly workspace: string
  /** Which machine it is; null for one that is new. */
  readonly hostId?: string | null
  readonly name: string
  readonly profile: GivenHost
}

/** The machines of a workspace that units can be meant for, by name. */
export const listHosts = reading({
  name: 'list-hosts',
  on: 'workspace',
  permits: canReadWorkspace,
  run: async ({ subject }, _input: { readonly workspace: string }): Promise<SavedHost[]> => {
    const rows = await getPrisma().host.findMany({ where: { workspaceId: subject.id }, orderBy: { name: 'asc' }, include: { _count: { select: { units: true } } } })
    return rows.map(({ id, name, profile, updatedAt, _count }) => ({ id, name, profile: profile as GivenHost, units: _count.units, updatedAt }))
  },
})

/** Keeps what is known of a machine. Units that are meant for it have to be judged again. Refused with `invalid-name`, `name-taken` and `host-not-found`. */
export const saveHost = changing({
  name: 'save-host',
  on: 'workspace',
  permits: canCreateUnit,
  run: async ({ subject, transaction }, { hostId = null, name: said, profile }: HostToSave): Promise<{ id: string }> => {
    const name = validateName(said)
    if (hostId !== null) await requireHost(transaction, subject.id, hostId)
    const same = await transaction.host.findUnique({ where: { workspaceId_name: { workspaceId: subject.id, name } }, select: { id: true } })
    if (same && same.id !== hostId) throw new WorkspaceError('name-taken', `There is a machine called ${name} already; take another name.`)
    const data = { name, profile: profile as unknown as Prisma.InputJsonObject }
    if (hostId === null) return transaction.host.create({ data: { ...data, workspaceId: subject.id }, select: { id: true } })
    await transaction.unit.updateMany({ where: { hostId }, data: { judgedBy: '' } })
    return transaction.host.update({ where: { id: hostId }, data, select: { id: true } })
  },
  audit: (_input, { id }) => ({ host: id }),
})

/** Forgets a machine that no revision and no review was made for. Refused with `host-in-use` and `host-not-found`. */
export const removeHost = changing({
  name: 'remove-host',
  on: 'workspace',
  permits: canCreateUnit,
  run: async ({ subject, transaction }, { hostId }: { readonly workspace: string; readonly hostId: string }) => {
    await requireHost(transaction, subject.id, hostId)
    const uses = (await transaction.revision.count({ where: { hostId } })) + (await transaction.change.count({ where: { hostId } }))
    if (uses > 0) throw new WorkspaceError('host-in-use', 'Revisions or reviews were made for this machine, so that it has to stay; call it something else instead.')
    await transaction.host.delete({ where: { id: hostId }, select: { id: true } })
  },
  audit: ({ hostId }) => ({ host: hostId }),
})

/** Refuses a machine that is not the workspace's, with `host-not-found`. */
export async function requireHost(database: Prisma.TransactionClient, workspaceId: string, hostId: string): Promise<void> {
  const host = isId(hostId) ? await database.host.findUnique({ where: { id: hostId }, select: { workspaceId: true } }) : null
  if (host?.workspaceId !== workspaceId) throw new WorkspaceError('host-not-found', 'There is no such machine in this workspace; look at its list of machines.')
}

/** The profiles of a workspace. */
export async function hostsOf(database: Prisma.TransactionClient, workspaceId: string): Promise<Hosts> {
  const rows = await database.host.findMany({ where: { workspaceId }, select: { id: true, profile: true } })
  return new Map(rows.map(({ id, profile }) => [id, completeHost(profile as GivenHost)]))
}

/** What is known of one machine of a workspace, with its name; null for a plain installation. */
export const readHost = reading({
  name: 'read-host',
  on: 'workspace',
  permits: canReadWorkspace,
  run: async ({ subject }, { hostId }: { readonly workspace: string; readonly hostId: string | null }): Promise<GivenHost | null> => {
    const host = hostId === null ? null : await getPrisma().host.findFirst({ where: { id: hostId, workspaceId: subject.id }, select: { name: true, profile: true } })
    return host && { ...(host.profile as GivenHost), name: host.name }
  },
})

/** The profiles of machines as they were listed. */
export function hostsById(hosts: readonly SavedHost[]): Hosts {
  return new Map(hosts.map(({ id, profile }) => [id, completeHost(profile)]))
}

function validateName(name: string): string {
  const shown = name.trim()
  if (shown !== '' && shown.length <= 100 && isPlainText(shown)) return shown
  throw new WorkspaceError('invalid-name', 'A machine has a name of 1 to 100 characters, such as “web-1” or “Web servers”.')
}
