import { routeHandlers } from '@/lib/api/route-handlers'
import { viewerOf } from '@/lib/auth/viewer'
import { unarchiveUnit } from '@/lib/workspace/archive-unit'

export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers<{ id: string }>({
  POST: async (request, { params }) => {
    const { id } = await params
    await unarchiveUnit(await viewerOf(request.headers), { unitId: id })
    return new Response(null, { status: 204 })
  },
})
