import { routeHandlers } from '@/lib/api/route-handlers'
import { describeSavedRevision } from '@/lib/api/unit-responses'
import { viewerOf } from '@/lib/auth/viewer'
import { readRevision } from '@/lib/workspace/read-revision'

export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers<{ id: string; number: string }>({
  GET: async (request, { params }) => {
    const { id, number } = await params
    return Response.json(describeSavedRevision(await readRevision(await viewerOf(request.headers), { unitId: id, number: Number(number) })))
  },
})
