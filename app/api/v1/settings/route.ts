import { settingsQuery } from '@/lib/api/contracts/settings'
import { readQuery } from '@/lib/api/read-request'
import { reportSettings } from '@/lib/api/report-settings'
import { routeHandlers } from '@/lib/api/route-handlers'
import { newestVersion, readVersion } from '@/lib/exec-schema'

export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers({
  GET: async (request) => {
    const { target } = readQuery(request, settingsQuery)
    return Response.json(reportSettings({ version: readVersion(target) ?? newestVersion, manager: 'system' }))
  },
})
