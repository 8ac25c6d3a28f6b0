import { authorisePublishing } from '@/lib/api/authorise'
import { publishRequest } from '@/lib/api/contracts/published'
import { describePublishing } from '@/lib/api/published-responses'
import { readBody } from '@/lib/api/read-request'
import { routeHandlers } from '@/lib/api/route-handlers'
import { publishUnit } from '@/lib/workspace/publish-unit'

export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers({
  POST: async (request) => {
    const content = await readBody(request, publishRequest)
    const viewer = authorisePublishing()
    const published = await publishUnit(content, { author: viewer.name })
    return Response.json(describePublishing(published), { status: 201, headers: { Location: `/api/v1/published/${published.id}` } })
  },
})
