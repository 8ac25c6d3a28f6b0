import type { Range } from '../text/range'
import type { OpenFile } from './open-file'
import { placeAt } from './place-at'

/** How the value at an offset is written, and which of its parts the offset lies in. */
export interface Signature {
  /** `BindPaths=[-]source[:destination[:options]] …` */
  readonly label: string
  readonly documentation: string
  /** The parts, with their places in the label. */
  readonly parts: readonly { readonly range: Range; readonly documentation: string }[]
  /** The number of the part. */
  readonly active: number
}

/** Help with a value that has several parts; null elsewhere. */
export function signatureAt(file: OpenFile, offset: number): Signature | null {
  const place = placeAt(file, offset)
  if (place.kind !== 'value' || !place.setting?.value.parts || !place.part) return null
  const { name, summary, value } = place.setting
  const label = `${name}=${value.syntax}`
  let from = name.length + 1
  const parts = value.parts!.list.map(({ name: part, summary: documentation }) => {
    const start = label.indexOf(part, from)
    from = start + part.length
    return { range: { start, end: from }, documentation: `${documentation}.` }
  })
  return { label, documentation: summary, parts, active: place.part.index }
}
