import { ALL_RELEASES, prepareAnalysis } from '@/lib/api/analyse'
import { analysisRequest } from '@/lib/api/contracts/analysis'
import { readBody } from '@/lib/api/read-request'
import { reportReleases } from '@/lib/api/report-releases'
import { routeHandlers } from '@/lib/api/route-handlers'

export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers({
  POST: async (request) => {
    const { units, options } = prepareAnalysis(await readBody(request, analysisRequest), ALL_RELEASES)
    return Response.json(units.map((unit) => reportReleases(unit, options)))
  },
})
