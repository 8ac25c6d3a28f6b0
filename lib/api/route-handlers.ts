import { describeError } from './describe-error'
import { errorStatus } from './error-status'
import { RequestError } from './errors'

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
type Method = (typeof methods)[number]

type RouteHandler<Params> = (request: Request, context: { params: Promise<Params> }) => Promise<Response>

/** Handlers for all methods of a path: those given, and an answer that names them for the others. Whatever they throw is answered as JSON. */
export function routeHandlers<Params = Record<string, never>>(handlers: Partial<Record<Method, RouteHandler<Params>>>): Record<Method, RouteHandler<Params>> {
  const allowed = methods.filter((method) => handlers[method])
  const refuse: RouteHandler<Params> = (request) => {
    throw new RequestError('method-not-allowed', `${request.method} does nothing here; use ${allowed.join(', ')}.`)
  }
  const entries = methods.map((method) => [method, answering(handlers[method] ?? refuse, allowed)] as const)
  return Object.fromEntries(entries) as Record<Method, RouteHandler<Params>>
}

function answering<Params>(handler: RouteHandler<Params>, allowed: readonly Method[]): RouteHandler<Params> {
  return async (request, context) => {
    try {
      return await handler(request, context)
    } catch (error) {
      const response = errorResponse(error)
      if (response.status === 405) response.headers.set('Allow', allowed.join(', '))
      return response
    }
  }
}

/** The answer to a request that failed with what was thrown: a sentence as JSON, under the status of its code. What nobody expected is printed too. */
export function errorResponse(error: unknown): Response {
  const description = describeError(error)
  if (description.code === 'internal') console.error(error)
  return Response.json({ error: description }, { status: errorStatus[description.code] })
}
