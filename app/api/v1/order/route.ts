import { prepareAnalysis } from '@/lib/api/analyse'
import { analysisRequest } from '@/lib/api/contracts/analysis'
import { readBody } from '@/lib/api/read-request'
import { reportOrder } from '@/lib/api/report-order'
import { routeHandlers } from '@/lib/api/route-handlers'

export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers({
  POST: async (request) => {
    const { units, options } = prepareAnalysis(await readBody(request, analysisRequest))
    return Response.json(reportOrder(units, options))
  },
})
