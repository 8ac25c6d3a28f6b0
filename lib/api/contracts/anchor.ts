import { z } from 'zod'
import type { NewAnchor } from '@/lib/review/comments'
import { RequestError } from '../errors'

const key = z.string().max(100)
const line = z.int().min(1).max(10_000_000)

/** What a comment is about, as the browser says it. */
const anchor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('whole') }),
  z.strictObject({ kind: z.literal('effect'), changeKey: key, effect: z.string().max(600) }),
  z.strictObject({ kind: z.literal('lines'), changeKey: key, path: z.string().max(4095), isOld: z.boolean(), firstLine: line, lastLine: line }),
])

/** Reads JSON from a form; an empty text is the whole review. Refused with `invalid-request`. */
export function readAnchor(text: string): NewAnchor {
  const read = anchor.safeParse(text === '' ? { kind: 'whole' } : parse(text))
  if (!read.success) throw new RequestError('invalid-request', 'The place of the comment can’t be read; load the page again.')
  return read.data
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
