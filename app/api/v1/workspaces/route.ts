import { routeHandlers } from '@/lib/api/route-handlers'
import { viewerOf } from '@/lib/auth/viewer'
import { listOwnWorkspaces } from '@/lib/workspace/workspaces'

export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers({
  GET: async (request) => {
    const workspaces = await listOwnWorkspaces(await viewerOf(request.headers))
    return Response.json({ workspaces: workspaces.map(({ slug, name, role }) => ({ slug, name, role })) })
  },
})
