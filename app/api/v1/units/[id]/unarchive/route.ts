import { authoriseEditing } from '@/lib/api/authorise'
import { routeHandlers } from '@/lib/api/route-handlers'
import { unarchiveUnit } from '@/lib/workspace/archive-unit'

export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers<{ id: string }>({
  POST: async (_request, { params }) => {
    const { id } = await params
    authoriseEditing({ id })
    await unarchiveUnit(id)
    return new Response(null, { status: 204 })
  },
})
