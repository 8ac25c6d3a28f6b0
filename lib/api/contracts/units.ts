import { z } from 'zod'
import { securityRatings, unitTypes } from '@/lib/exec-schema'
import { roles } from '@/lib/auth/permissions'
import { listOrders } from '@/lib/workspace/list-orders'
import { file, manager, time, unitContent } from './common'

export const revisionNumber = z.int().min(1).max(2_147_483_646)

export const message = z.string().max(1000).optional().meta({ description: 'Why the change was made' })

const workspace = z.string().max(200).optional().meta({ description: 'The workspace, by its name in addresses; without it the only one that there is' })

export const createUnitRequest = z.strictObject({ ...unitContent, message, workspace })
export const saveUnitRequest = z.strictObject({ ...unitContent, message, baseRevision: revisionNumber.meta({ description: 'The revision that the change is made on' }) })
export const importRequest = z.strictObject({ units: z.array(z.strictObject(unitContent)).min(1).max(100), message, workspace })
export const importResponse = z.strictObject({
  units: z.array(
    z.discriminatedUnion('outcome', [
      z.strictObject({ name: z.string(), outcome: z.enum(['created', 'changed', 'same']).meta({ description: 'Whether it is new, has a new revision, or says the same already' }), id: z.string() }),
      z.strictObject({ name: z.string(), outcome: z.literal('refused'), reason: z.string() }),
    ]),
  ),
})
export const mergeRequest = z.strictObject({ ...unitContent, baseRevision: revisionNumber.meta({ description: 'The revision that the change is made on' }) })
export const mergeResponse = z.strictObject({
  name: z.string(),
  manager,
  target: z.string(),
  files: z.array(
    z.strictObject({
      path: z.string(),
      content: z.string(),
      conflicts: z
        .array(z.strictObject({ line: z.int(), base: z.string(), mine: z.string(), theirs: z.string() }))
        .meta({ description: 'Lines that both sides changed; in the content stands what was sent, from this line' }),
    }),
  ),
  others: z.array(z.strictObject({ what: z.string(), mine: z.string(), theirs: z.string() })).meta({ description: 'What else both sides changed in different ways' }),
  revision: z.int().meta({ description: 'The latest revision, on which the result is to be saved' }),
  author: z.string(),
})
export const restoreRequest = z.strictObject({ revision: revisionNumber, baseRevision: revisionNumber.optional() })

const savedUnit = {
  id: z.string(),
  name: z.string(),
  description: z.string(),
  target: z.string(),
  manager,
  revision: z.int(),
  updatedAt: time,
  archivedAt: time.nullable(),
}

const listedUnit = {
  ...savedUnit,
  errors: z.int().meta({ description: 'How many findings there are of each severity' }),
  warnings: z.int(),
  infos: z.int(),
  exposure: z.int().nullable().meta({ description: 'In tenths, 0 to 100, as systemd-analyze security reckons it; null for units that are no services' }),
}

const page = { page: z.coerce.number().int().min(1).max(1_000_000).default(1), pageSize: z.coerce.number().int().min(1).max(200).default(50) }
const placeInList = { total: z.int().meta({ description: 'How many there are on all pages' }), page: z.int(), pageSize: z.int() }

export const listUnitsQuery = z.strictObject({
  workspace,
  search: z.string().max(200).default('').meta({ description: 'Words that must all occur in name, description or text' }),
  archived: z.enum(['true', 'false']).default('false'),
  findings: z.enum(['errors', 'warnings']).optional().meta({ description: 'Only units with errors, or with errors or warnings' }),
  type: z.enum(unitTypes).optional(),
  manager: manager.optional(),
  exposure: z.enum(securityRatings).optional().meta({ description: 'Only services that are rated so or worse' }),
  order: z.enum(listOrders).default('updated'),
  ...page,
})

export const listRevisionsQuery = z.strictObject(page)

export const createUnitResponse = z.strictObject({ id: z.string(), revision: z.int() })
export const revisionResponse = z.strictObject({ revision: z.int() })
export const ownWorkspacesResponse = z.strictObject({ workspaces: z.array(z.strictObject({ slug: z.string().meta({ description: 'The name in addresses' }), name: z.string(), role: z.enum(roles) })) })
export const unitResponse = z.strictObject({ ...savedUnit, workspace: z.string().meta({ description: 'The workspace that it belongs to, by its name in addresses' }), createdAt: time, otherTargets: z.array(z.string()), hostId: z.string().nullable(), files: z.array(file) })
export const listUnitsResponse = z.strictObject({ units: z.array(z.strictObject(listedUnit)), ...placeInList })

const listedRevision = {
  number: z.int(),
  message: z.string(),
  author: z.string(),
  restoredFrom: z.int().nullable().meta({ description: 'The revision that this one brought back' }),
  createdAt: time,
}
export const listRevisionsResponse = z.strictObject({ revisions: z.array(z.strictObject(listedRevision)), ...placeInList })
export const readRevisionResponse = z.strictObject({
  ...listedRevision,
  name: z.string().meta({ description: 'What the unit was called in this revision' }),
  manager,
  target: z.string(),
  files: z.array(file),
})
