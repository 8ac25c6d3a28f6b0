import { canCreateUnit } from '@/lib/auth/permissions'
import type { Prisma } from '@/lib/db/generated/client'
import { WorkspaceError } from '@/lib/operation/errors'
import { changing } from '@/lib/operation/operation'
import { addRevision, insertUnit } from './save-unit'
import type { UnitContent } from './unit-content'
import { validateUnit } from './validate-unit'

/** What became of a unit: a new one, a new revision of the one that there was, nothing because it says the same already, or why it was not taken. */
export type ImportedUnit = { readonly name: string } & ({ readonly outcome: 'created' | 'changed' | 'same'; readonly id: string } | { readonly outcome: 'refused'; readonly reason: string })

interface Importing {
  readonly workspace: string
  readonly units: readonly UnitContent[]
  readonly message?: string
}

/**
 * Saves many units at once, as they come from a machine: those that the workspace has already, by name and manager, get a new revision, others are created. What
 * can't be saved is told of each and does not hold up the others.
 */
export const importUnits = changing({
  name: 'import-units',
  on: 'workspace',
  permits: canCreateUnit,
  run: async ({ viewer, subject, transaction }, { units, message = '' }: Importing): Promise<ImportedUnit[]> => {
    const writing = { message, authorId: viewer.id }
    // Of two who import the same at once the second finds what the first made.
    await transaction.$executeRaw`SELECT 1 FROM "Workspace" WHERE id = ${subject.id} FOR UPDATE`
    const imported: ImportedUnit[] = []
    for (const content of units) {
      const fault = faultOf(content)
      if (fault) imported.push({ name: content.name, outcome: 'refused', reason: fault })
      else imported.push({ name: content.name, ...(await importUnit(transaction, subject.id, content, writing)) })
    }
    return imported
  },
  audit: (_input, imported) => {
    const count = (outcome: ImportedUnit['outcome']) => imported.filter((unit) => unit.outcome === outcome).length
    return count('created') + count('changed') > 0 ? { created: count('created'), changed: count('changed') } : null
  },
})

async function importUnit(transaction: Prisma.TransactionClient, workspaceId: string, content: UnitContent, writing: { readonly message: string; readonly authorId: string }) {
  const { name, manager } = content
  // Nobody saves on it in between; of several of one name that which was changed last is meant.
  const [known] = await transaction.$queryRaw<{ id: string; headNumber: number }[]>`
    SELECT id, "headNumber" FROM "Unit" WHERE "workspaceId" = ${workspaceId} AND name = ${name} AND manager = ${manager}::"Manager" AND "archivedAt" IS NULL
    ORDER BY "updatedAt" DESC, id LIMIT 1 FOR UPDATE`
  if (!known) return { outcome: 'created' as const, id: await insertUnit(transaction, workspaceId, content, writing) }
  const { revision } = await addRevision(transaction, known.id, content, { ...writing, baseRevision: known.headNumber })
  return { outcome: revision === known.headNumber ? ('same' as const) : ('changed' as const), id: known.id }
}

function faultOf(content: UnitContent): string | null {
  try {
    validateUnit(content)
    return null
  } catch (error) {
    if (error instanceof WorkspaceError) return error.message
    throw error
  }
}
