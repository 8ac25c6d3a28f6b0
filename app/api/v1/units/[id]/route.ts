import { saveUnitRequest } from '@/lib/api/contracts/units'
import { readBody } from '@/lib/api/read-request'
import { routeHandlers } from '@/lib/api/route-handlers'
import { describeUnit } from '@/lib/api/unit-responses'
import { viewerOf } from '@/lib/auth/viewer'
import { archiveUnit } from '@/lib/workspace/archive-unit'
import { readUnit } from '@/lib/workspace/read-unit'
import { saveUnit } from '@/lib/workspace/save-unit'

export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers<{ id: string }>({
  GET: async (request, { params }) => {
    const { id } = await params
    return Response.json(describeUnit(await readUnit(await viewerOf(request.headers), { unitId: id })))
  },
  PUT: async (request, { params }) => {
    const { id } = await params
    const { message, baseRevision, ...content } = await readBody(request, saveUnitRequest)
    return Response.json(await saveUnit(await viewerOf(request.headers), { unitId: id, content, message, baseRevision }))
  },
  DELETE: async (request, { params }) => {
    const { id } = await params
    await archiveUnit(await viewerOf(request.headers), { unitId: id })
    return new Response(null, { status: 204 })
  },
})
