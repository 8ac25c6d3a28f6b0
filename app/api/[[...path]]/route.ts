import { RequestError } from '@/lib/api/errors'
import { errorResponse } from '@/lib/api/route-handlers'

/** Answers for every path below /api that nothing else answers for. */
async function unknownPath(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  return errorResponse(new RequestError('unknown-path', `There is nothing at ${pathname.slice(0, 200)}; all paths are listed at /api/v1/openapi.json.`))
}

export { unknownPath as GET, unknownPath as POST, unknownPath as PUT, unknownPath as PATCH, unknownPath as DELETE }
