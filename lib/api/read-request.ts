import type { z } from 'zod'
import { RequestError } from './errors'

export const maximumBodyBytes = 2 * 1024 * 1024

/** Reads a body of JSON and checks its shape. Reading ends as soon as the body turns out to be too long. */
export async function readBody<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  return checkShape(parseJson(await readText(request)), schema, 'The body')
}

/** Checks what stands behind the question mark of an address. Of a name that is given twice the last counts. */
export function readQuery<T>(request: Request, schema: z.ZodType<T>): T {
  return checkShape(Object.fromEntries(new URL(request.url).searchParams), schema, 'The address')
}

async function readText(request: Request): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = request.body?.getReader()
  let text = ''
  let length = 0
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      const bytes = part.value as Uint8Array
      length += bytes.length
      if (length > maximumBodyBytes) {
        throw new RequestError('body-too-large', `A request has at most ${maximumBodyBytes} bytes; send fewer or shorter files.`)
      }
      text += decoder.decode(bytes, { stream: true })
    }
    return text + decoder.decode()
  } catch (error) {
    if (error instanceof TypeError) throw new RequestError('invalid-json', 'The body is not UTF-8; send JSON in UTF-8.')
    throw error
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new RequestError('invalid-json', `The body is not JSON (${(error as Error).message.slice(0, 100)}); send a JSON object.`)
  }
}

function checkShape<T>(value: unknown, schema: z.ZodType<T>, what: string): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const faults = result.error.issues.slice(0, 3).map((issue) => (issue.path.length > 0 ? `${issue.path.join('.')}: ${issue.message}` : issue.message))
  // Names that a schema does not know are repeated in its message, and they may be as long as the body.
  const told = faults.map((fault) => (fault.length > 200 ? `${fault.slice(0, 200)}…` : fault)).join('; ')
  throw new RequestError('invalid-request', `${what} does not fit: ${told}. Its form is described at /api/v1/openapi.json.`)
}
