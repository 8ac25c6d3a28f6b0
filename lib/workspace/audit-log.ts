import { canManageWorkspace } from '@/lib/auth/permissions'
import { getPrisma } from '@/lib/db/client'
import { reading } from '@/lib/operation/operation'

/** One act, as owners see it. */
export interface AuditRow {
  readonly id: string
  readonly at: Date
  readonly actor: string
  readonly operation: string
  readonly details: Readonly<Record<string, unknown>>
}

const pageSize = 100

/** What was done in a workspace, newest first, from before the entry with the id `before`. */
export const readAuditLog = reading({
  name: 'read-audit-log',
  on: 'workspace',
  permits: canManageWorkspace,
  run: async ({ subject }, { before }: { readonly workspace: string; readonly before: bigint | null }): Promise<{ readonly rows: readonly AuditRow[]; readonly next: string | null }> => {
    const entries = await getPrisma().auditEntry.findMany({
      where: { workspaceId: subject.id, ...(before !== null && { id: { lt: before } }) },
      orderBy: { id: 'desc' },
      take: pageSize + 1,
      select: { id: true, at: true, operation: true, details: true, actor: { select: { name: true } } },
    })
    const rows = entries.slice(0, pageSize).map(({ id, at, operation, details, actor }) => ({ id: String(id), at, actor: actor?.name ?? 'nobody', operation, details: details as Record<string, unknown> }))
    return { rows, next: entries.length > pageSize ? rows.at(-1)!.id : null }
  },
})
