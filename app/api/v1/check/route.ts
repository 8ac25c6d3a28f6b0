import { prepareAnalysis } from '@/lib/api/analyse'
import { analysisRequest } from '@/lib/api/contracts/analysis'
import { readBody } from '@/lib/api/read-request'
import { reportCheck } from '@/lib/api/report-check'
import { routeHandlers } from '@/lib/api/route-handlers'

export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers({
  POST: async (request) => {
    const { units, options } = prepareAnalysis(await readBody(request, analysisRequest))
    return Response.json(units.flatMap((unit) => reportCheck(unit, { ...options, others: units })))
  },
})
