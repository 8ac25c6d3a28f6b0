import { publishRequest } from '@/lib/api/contracts/published'
import { describePublishing } from '@/lib/api/published-responses'
import { readBody } from '@/lib/api/read-request'
import { routeHandlers } from '@/lib/api/route-handlers'
import { viewerOf } from '@/lib/auth/viewer'
import { publishUnit } from '@/lib/workspace/publish-unit'

export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers({
  POST: async (request) => {
    const content = await readBody(request, publishRequest)
    const published = await publishUnit(await viewerOf(request.headers), content)
    return Response.json(describePublishing(published), { status: 201, headers: { Location: `/api/v1/published/${published.id}` } })
  },
})
