import { importRequest } from '@/lib/api/contracts/units'
import { readBody } from '@/lib/api/read-request'
import { routeHandlers } from '@/lib/api/route-handlers'
import { viewerOf } from '@/lib/auth/viewer'
import { importUnits } from '@/lib/workspace/import-units'
import { chooseWorkspace } from '@/lib/workspace/workspaces'

export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers({
  POST: async (request) => {
    const { workspace, units, message } = await readBody(request, importRequest)
    const viewer = await viewerOf(request.headers)
    return Response.json({ units: await importUnits(viewer, { workspace: await chooseWorkspace(viewer, workspace), units, message }) })
  },
})
