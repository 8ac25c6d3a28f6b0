import { createUnitRequest, listUnitsQuery } from '@/lib/api/contracts/units'
import { readBody, readQuery } from '@/lib/api/read-request'
import { routeHandlers } from '@/lib/api/route-handlers'
import { describeList } from '@/lib/api/unit-responses'
import { viewerOf } from '@/lib/auth/viewer'
import { listUnits } from '@/lib/workspace/list-units'
import { createUnit } from '@/lib/workspace/save-unit'
import { chooseWorkspace } from '@/lib/workspace/workspaces'

export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers({
  GET: async (request) => {
    const { archived, workspace, ...options } = readQuery(request, listUnitsQuery)
    const viewer = await viewerOf(request.headers)
    return Response.json(describeList(await listUnits(viewer, { ...options, archived: archived === 'true', workspace: await chooseWorkspace(viewer, workspace) })))
  },
  POST: async (request) => {
    const { message, workspace, ...content } = await readBody(request, createUnitRequest)
    const viewer = await viewerOf(request.headers)
    const created = await createUnit(viewer, { workspace: await chooseWorkspace(viewer, workspace), content, message })
    return Response.json(created, { status: 201, headers: { Location: `/api/v1/units/${created.id}` } })
  },
})
