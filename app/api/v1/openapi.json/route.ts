import { openApiDocument } from '@/lib/api/openapi'
import { routeHandlers } from '@/lib/api/route-handlers'

export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers({
  GET: async () => Response.json(openApiDocument()),
})
