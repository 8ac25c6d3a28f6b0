import { z } from 'zod'
import { time, unitContent } from './common'
import { message, revisionNumber } from './units'

const content = z.strictObject(unitContent)

const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add'), key: z.string().max(100).optional().meta({ description: 'Which of the added units of the patch set before it is' }), content }),
  z.strictObject({ kind: z.literal('edit'), unitId: z.string(), baseRevision: revisionNumber.meta({ description: 'The revision that the content was made on' }), content }),
  z.strictObject({ kind: z.literal('remove'), unitId: z.string(), baseRevision: revisionNumber }),
])

export const openReviewRequest = z.strictObject({
  workspace: z.string().max(200).optional(),
  title: z.string().max(1000),
  description: z.string().max(20_000).default(''),
  changes: z.array(change).max(200),
})
export const listReviewsQuery = z.strictObject({
  workspace: z.string().max(200).optional(),
  state: z.enum(['open', 'ended']).default('open'),
  search: z.string().max(200).default(''),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
})
export const listReviewsResponse = z.strictObject({
  reviews: z.array(
    z.strictObject({
      id: z.string(),
      number: z.int(),
      title: z.string(),
      state: z.enum(['open', 'merged', 'closed']),
      author: z.string(),
      patchSets: z.int().meta({ description: 'The number of the latest patch set' }),
      units: z.int(),
      updatedAt: time,
      mayChange: z.boolean().meta({ description: 'Whether the one who asks may change what it proposes' }),
    }),
  ),
  total: z.int(),
  pageSize: z.int(),
})
export const openReviewResponse = z.strictObject({ id: z.string(), number: z.int() })

export const proposeUnitRequest = z.strictObject({ basePatchSet: revisionNumber.meta({ description: 'The patch set that this is made on' }), message, change })
export const patchSetResponse = z.strictObject({ number: z.int() })

