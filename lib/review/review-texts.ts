import { storableText } from '@/lib/workspace/storable-text'
import { refuse } from './errors'
import { isTangled } from './tangled-markdown'

const longest = { title: 200, body: 20_000 }

/** A title as it is kept: one line. Refused with `invalid-text`. */
export function validateTitle(title: string): string {
  const shown = storableText(title).replace(/\s+/g, ' ').trim()
  if (shown === '' || shown.length > longest.title) refuse('invalid-text', `A review has a title of 1 to ${longest.title} characters; say what changes.`)
  return shown
}

/** What somebody writes, in Markdown. Refused with `invalid-text` where it is too long. */
export function validateBody(body: string): string {
  const kept = storableText(body).replace(/\r\n?/g, '\n')
  if (kept.length > longest.body) refuse('invalid-text', `A text has at most ${longest.body} characters and this one has ${kept.length}; shorten it.`)
  if (isTangled(kept)) refuse('invalid-text', 'This text has quotes, lists or emphasis in each other without end; write it more plainly.')
  return kept
}
