import type { Manager } from '@/lib/exec-schema'
import { canReadWorkspace } from '@/lib/auth/permissions'
import { getPrisma } from '@/lib/db/client'
import { reading } from '@/lib/operation/operation'
import { contentOfRevision, readFiles, type UnitContent } from './unit-content'

/** A unit that is not archived, as its latest revision has it. */
export interface UnitInForce extends UnitContent {
  readonly id: string
}

/** All units of a manager in a workspace that are not archived, by name, up to `most` of them, and how many there are. */
export const readUnitsInForce = reading({
  name: 'read-units-in-force',
  on: 'workspace',
  permits: canReadWorkspace,
  run: async ({ subject }, { manager, most }: { readonly workspace: string; readonly manager: Manager; readonly most: number }): Promise<{ readonly units: readonly UnitInForce[]; readonly total: number }> => {
    const where = { workspaceId: subject.id, archivedAt: null, manager }
    const latestRevision = { orderBy: { number: 'desc' }, take: 1, select: contentOfRevision } as const
    // Units and their revisions are asked for one after the other; both have to be of the same moment.
    const [total, rows] = await getPrisma().$transaction(
      [getPrisma().unit.count({ where }), getPrisma().unit.findMany({ where, orderBy: [{ name: 'asc' }, { id: 'asc' }], take: most, select: { id: true, revisions: latestRevision } })],
      { isolationLevel: 'RepeatableRead' },
    )
    const units = rows.flatMap(({ id, revisions: [latest] }) => (latest ? [{ id, name: latest.name, manager: latest.manager, target: latest.target, otherTargets: latest.otherTargets, hostId: latest.hostId, files: readFiles(latest.files) }] : []))
    return { units, total }
  },
})
