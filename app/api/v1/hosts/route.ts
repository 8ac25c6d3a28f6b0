import { listHostsQuery, saveHostRequest } from '@/lib/api/contracts/hosts'
import { readBody, readQuery } from '@/lib/api/read-request'
import { routeHandlers } from '@/lib/api/route-handlers'
import { viewerOf } from '@/lib/auth/viewer'
import { listHosts, saveHost } from '@/lib/workspace/hosts'
import { chooseWorkspace } from '@/lib/workspace/workspaces'

export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers({
  GET: async (request) => {
    const viewer = await viewerOf(request.headers)
    const hosts = await listHosts(viewer, { workspace: await chooseWorkspace(viewer, readQuery(request, listHostsQuery).workspace) })
    return Response.json({ hosts: hosts.map((host) => ({ ...host, updatedAt: host.updatedAt.toISOString() })) })
  },
  POST: async (request) => {
    const { workspace, ...host } = await readBody(request, saveHostRequest)
    const viewer = await viewerOf(request.headers)
    return Response.json(await saveHost(viewer, { ...host, workspace: await chooseWorkspace(viewer, workspace) }), { status: 201 })
  },
})
