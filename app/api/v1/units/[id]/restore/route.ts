import { authoriseEditing } from '@/lib/api/authorise'
import { restoreRequest } from '@/lib/api/contracts/units'
import { readBody } from '@/lib/api/read-request'
import { routeHandlers } from '@/lib/api/route-handlers'
import { restoreRevision } from '@/lib/workspace/restore-revision'

export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers<{ id: string }>({
  POST: async (request, { params }) => {
    const { id } = await params
    const { revision, baseRevision } = await readBody(request, restoreRequest)
    const viewer = authoriseEditing({ id })
    return Response.json(await restoreRevision(id, revision, { author: viewer.name, baseRevision }))
  },
})
