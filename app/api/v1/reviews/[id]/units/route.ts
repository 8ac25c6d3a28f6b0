import { proposeUnitRequest } from '@/lib/api/contracts/reviews'
import { readBody } from '@/lib/api/read-request'
import { routeHandlers } from '@/lib/api/route-handlers'
import { viewerOf } from '@/lib/auth/viewer'
import { proposeUnit } from '@/lib/review/propose-unit'

export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers<{ id: string }>({
  POST: async (request, { params }) => {
    const { id } = await params
    const proposal = await readBody(request, proposeUnitRequest)
    return Response.json(await proposeUnit(await viewerOf(request.headers), { reviewId: id, ...proposal }), { status: 201 })
  },
})
