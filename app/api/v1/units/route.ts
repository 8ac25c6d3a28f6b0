import { authoriseEditing, authoriseReading } from '@/lib/api/authorise'
import { createUnitRequest, listUnitsQuery } from '@/lib/api/contracts/units'
import { readBody, readQuery } from '@/lib/api/read-request'
import { routeHandlers } from '@/lib/api/route-handlers'
import { describeList } from '@/lib/api/unit-responses'
import { listUnits } from '@/lib/workspace/list-units'
import { createUnit } from '@/lib/workspace/save-unit'

export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers({
  GET: async (request) => {
    const { archived, ...options } = readQuery(request, listUnitsQuery)
    authoriseReading(null)
    return Response.json(describeList(await listUnits({ ...options, archived: archived === 'true' })))
  },
  POST: async (request) => {
    const { message, ...content } = await readBody(request, createUnitRequest)
    const viewer = authoriseEditing(null)
    const created = await createUnit(content, { message, author: viewer.name })
    return Response.json(created, { status: 201, headers: { Location: `/api/v1/units/${created.id}` } })
  },
})
