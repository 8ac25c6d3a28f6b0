import { authoriseReading } from '@/lib/api/authorise'
import { routeHandlers } from '@/lib/api/route-handlers'
import { describeRevisions } from '@/lib/api/unit-responses'
import { listRevisions } from '@/lib/workspace/list-revisions'

export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers<{ id: string }>({
  GET: async (_request, { params }) => {
    const { id } = await params
    authoriseReading({ id })
    return Response.json(describeRevisions(await listRevisions(id)))
  },
})
