import { removePublishedRequest } from '@/lib/api/contracts/published'
import { describePublishedUnit } from '@/lib/api/published-responses'
import { readBody } from '@/lib/api/read-request'
import { routeHandlers } from '@/lib/api/route-handlers'
import { clientOf } from '@/lib/auth/server-address'
import { readPublishedUnit } from '@/lib/workspace/read-published-unit'
import { removePublishedUnit } from '@/lib/workspace/remove-published-unit'

/** Nobody is asked who they are: a published unit is for whoever knows its id, and its key alone allows removing it. */
export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers<{ id: string }>({
  GET: async (_request, { params }) => {
    const { id } = await params
    return Response.json(describePublishedUnit(await readPublishedUnit(id)))
  },
  DELETE: async (request, { params }) => {
    const { id } = await params
    const { removeKey } = await readBody(request, removePublishedRequest)
    await removePublishedUnit({ id, removeKey, client: clientOf(request.headers) })
    return new Response(null, { status: 204 })
  },
})
