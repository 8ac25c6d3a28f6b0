import { restoreRequest } from '@/lib/api/contracts/units'
import { readBody } from '@/lib/api/read-request'
import { routeHandlers } from '@/lib/api/route-handlers'
import { viewerOf } from '@/lib/auth/viewer'
import { restoreRevision } from '@/lib/workspace/restore-revision'

export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers<{ id: string }>({
  POST: async (request, { params }) => {
    const { id } = await params
    const { revision: number, baseRevision } = await readBody(request, restoreRequest)
    const { revision } = await restoreRevision(await viewerOf(request.headers), { unitId: id, number, baseRevision })
    return Response.json({ revision })
  },
})
