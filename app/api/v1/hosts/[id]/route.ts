import { listHostsQuery, saveHostRequest } from '@/lib/api/contracts/hosts'
import { readBody, readQuery } from '@/lib/api/read-request'
import { routeHandlers } from '@/lib/api/route-handlers'
import { viewerOf } from '@/lib/auth/viewer'
import { removeHost, saveHost } from '@/lib/workspace/hosts'
import { chooseWorkspace } from '@/lib/workspace/workspaces'

export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers<{ id: string }>({
  PUT: async (request, { params }) => {
    const { workspace, ...host } = await readBody(request, saveHostRequest)
    const viewer = await viewerOf(request.headers)
    return Response.json(await saveHost(viewer, { ...host, hostId: (await params).id, workspace: await chooseWorkspace(viewer, workspace) }))
  },
  DELETE: async (request, { params }) => {
    const viewer = await viewerOf(request.headers)
    await removeHost(viewer, { hostId: (await params).id, workspace: await chooseWorkspace(viewer, readQuery(request, listHostsQuery).workspace) })
    return new Response(null, { status: 204 })
  },
})
