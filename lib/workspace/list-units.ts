import { leastExposure, type Manager, type SecurityRating, type UnitType } from '@/lib/exec-schema'
import { canReadWorkspace } from '@/lib/auth/permissions'
import { getPrisma } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { reading } from '@/lib/operation/operation'
import type { ListOrder } from './list-orders'
import { searchable } from './storable-text'

export interface ListOptions {
  readonly workspace: string
  /** Words that must all occur in name, description or text. */
  readonly search?: string
  /** Archived units instead of the others. */
  readonly archived?: boolean
  /** Only units with findings of these severities. */
  readonly findings?: 'errors' | 'warnings'
  /** Only units of one type, such as service. */
  readonly type?: UnitType
  readonly manager?: Manager
  /** Services that are rated so or worse. */
  readonly exposure?: SecurityRating
  readonly order?: ListOrder
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
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** In tenths; null for units that are no services. */
  readonly exposure: number | null
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

/** One page of the units of a workspace that fit, the last changed first unless asked otherwise; a page past the end is empty. */
export const listUnits = reading({
  name: 'list-units',
  on: 'workspace',
  permits: canReadWorkspace,
  run: async ({ subject }, { search = '', archived = false, findings, type, manager, exposure, order = 'updated', page = 1, pageSize = defaultPageSize }: ListOptions): Promise<UnitList> => {
    const where: Prisma.UnitWhereInput = {
      workspaceId: subject.id,
      archivedAt: archived ? { not: null } : null,
      ...(findings === 'errors' && { errors: { gt: 0 } }),
      ...(findings === 'warnings' && { OR: [{ errors: { gt: 0 } }, { warnings: { gt: 0 } }] }),
      ...(type && { unitType: type }),
      ...(manager && { manager }),
      ...(exposure && { exposure: { gte: leastExposure(exposure) } }),
      AND: wordsOf(search).map((word) => ({ searchText: { contains: word } })),
    }
    const prisma = getPrisma()
    const [total, rows] = await prisma.$transaction([
      prisma.unit.count({ where }),
      prisma.unit.findMany({ where, orderBy: [...orders[order], { updatedAt: 'desc' }, { id: 'asc' }], skip: (page - 1) * pageSize, take: pageSize, omit: { searchText: true, judgedBy: true } }),
    ])
    const units = rows.map(({ headNumber, id, name, description, target, manager: of, errors, warnings, infos, exposure: tenths, updatedAt, archivedAt }) => ({ id, name, description, target, manager: of, errors, warnings, infos, exposure: tenths, revision: headNumber, updatedAt, archivedAt }))
    return { units, total, page, pageSize }
  },
})

const orders: Readonly<Record<ListOrder, readonly Prisma.UnitOrderByWithRelationInput[]>> = {
  updated: [],
  name: [{ name: 'asc' }],
  findings: [{ errors: 'desc' }, { warnings: 'desc' }, { infos: 'desc' }],
  exposure: [{ exposure: { sort: 'desc', nulls: 'last' } }],
}

/** `searchText` begins with name and description, so one column answers for all three. Wildcards of LIKE are meant as they are written. */
function wordsOf(search: string): string[] {
  const words = searchable(search).split(/\s+/)
  return words.filter((word) => word !== '').map((word) => word.replace(/[\\%_]/g, '\\$&'))
}
