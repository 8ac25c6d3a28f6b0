import { authoriseReading } from '@/lib/api/authorise'
import { routeHandlers } from '@/lib/api/route-handlers'
import { describeSavedRevision } from '@/lib/api/unit-responses'
import { readRevision } from '@/lib/workspace/read-revision'

export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers<{ id: string; number: string }>({
  GET: async (_request, { params }) => {
    const { id, number } = await params
    authoriseReading({ id })
    return Response.json(describeSavedRevision(await readRevision(id, Number(number))))
  },
})
