import { mergeRequest } from '@/lib/api/contracts/units'
import { readBody } from '@/lib/api/read-request'
import { routeHandlers } from '@/lib/api/route-handlers'
import { viewerOf } from '@/lib/auth/viewer'
import { mergeWithLatest } from '@/lib/workspace/merge-with-latest'

export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers<{ id: string }>({
  POST: async (request, { params }) => {
    const { id } = await params
    const { baseRevision, ...content } = await readBody(request, mergeRequest)
    const { content: { files, ...facts }, ...rest } = await mergeWithLatest(await viewerOf(request.headers), { unitId: id, content, baseRevision })
    return Response.json({ ...facts, files, ...rest })
  },
})
