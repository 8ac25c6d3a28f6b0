import type { Manager } from '@/lib/exec-schema'
import { canReadWorkspace } from '@/lib/auth/permissions'
import { getPrisma } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { reading } from '@/lib/operation/operation'
import { storableText } from './storable-text'

export interface ListOptions {
  readonly workspace: string
  /** Words that must all occur in name, description or text. */
  readonly search?: string
  /** Archived units instead of the others. */
  readonly archived?: boolean
  /** From 1. */
  readonly page?: number
  readonly pageSize?: number
}

export interface ListedUnit {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly target: string
  readonly manager: Manager
  readonly revision: number
  readonly updatedAt: Date
  readonly archivedAt: Date | null
}

export interface UnitList {
  readonly units: readonly ListedUnit[]
  /** How many there are on all pages. */
  readonly total: number
  readonly page: number
  readonly pageSize: number
}

const defaultPageSize = 50

/** One page of the units of a workspace that fit, the last changed first; a page past the end is empty. */
export const listUnits = reading({
  name: 'list-units',
  on: 'workspace',
  permits: canReadWorkspace,
  run: async ({ subject }, { search = '', archived = false, page = 1, pageSize = defaultPageSize }: ListOptions): Promise<UnitList> => {
    const where: Prisma.UnitWhereInput = {
      workspaceId: subject.id,
      archivedAt: archived ? { not: null } : null,
      AND: wordsOf(search).map((word) => ({ searchText: { contains: word, mode: 'insensitive' } })),
    }
    const prisma = getPrisma()
    const [total, rows] = await prisma.$transaction([
      prisma.unit.count({ where }),
      prisma.unit.findMany({ where, orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }], skip: (page - 1) * pageSize, take: pageSize, omit: { searchText: true } }),
    ])
    const units = rows.map(({ id, name, description, target, manager, headNumber, updatedAt, archivedAt }) => ({ id, name, description, target, manager, revision: headNumber, updatedAt, archivedAt }))
    return { units, total, page, pageSize }
  },
})

/** `searchText` begins with name and description, so one column answers for all three. Wildcards of LIKE are meant as they are written. */
function wordsOf(search: string): string[] {
  const words = storableText(search).split(/\s+/)
  return words.filter((word) => word !== '').map((word) => word.replace(/[\\%_]/g, '\\$&'))
}
