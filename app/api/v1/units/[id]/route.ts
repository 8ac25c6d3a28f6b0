import { authoriseEditing, authoriseReading } from '@/lib/api/authorise'
import { saveUnitRequest } from '@/lib/api/contracts/units'
import { readBody } from '@/lib/api/read-request'
import { routeHandlers } from '@/lib/api/route-handlers'
import { describeUnit } from '@/lib/api/unit-responses'
import { archiveUnit } from '@/lib/workspace/archive-unit'
import { readUnit } from '@/lib/workspace/read-unit'
import { saveUnit } from '@/lib/workspace/save-unit'

export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers<{ id: string }>({
  GET: async (_request, { params }) => {
    const { id } = await params
    authoriseReading({ id })
    return Response.json(describeUnit(await readUnit(id)))
  },
  PUT: async (request, { params }) => {
    const { id } = await params
    const { message, baseRevision, ...content } = await readBody(request, saveUnitRequest)
    const viewer = authoriseEditing({ id })
    return Response.json(await saveUnit(id, content, { message, baseRevision, author: viewer.name }))
  },
  DELETE: async (_request, { params }) => {
    const { id } = await params
    authoriseEditing({ id })
    await archiveUnit(id)
    return new Response(null, { status: 204 })
  },
})
