import { listRevisionsQuery } from '@/lib/api/contracts/units'
import { readQuery } from '@/lib/api/read-request'
import { routeHandlers } from '@/lib/api/route-handlers'
import { describeRevisions } from '@/lib/api/unit-responses'
import { viewerOf } from '@/lib/auth/viewer'
import { listRevisions } from '@/lib/workspace/list-revisions'

export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers<{ id: string }>({
  GET: async (request, { params }) => {
    const { id } = await params
    return Response.json(describeRevisions(await listRevisions(await viewerOf(request.headers), { ...readQuery(request, listRevisionsQuery), unitId: id })))
  },
})
