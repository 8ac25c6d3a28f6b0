import type { Range } from '../text/range'
import { outlineOf } from './outline'
import { treeOf, type OpenFile } from './open-file'
import { placeAt } from './place-at'

/** What can be selected around an offset, growing: the part of a word, the word, the value, the assignment, the section, the file. */
export function selectionRangesAt(file: OpenFile, offset: number): Range[] {
  const place = placeAt(file, offset)
  const item = treeOf(file).items.find(({ range }) => range.start <= offset && offset < range.end)
  const section = outlineOf(file).find(({ range }) => range.start <= offset && offset <= range.end)
  const candidates: (Range | null | undefined)[] = [
    ...(place.kind === 'value' ? [place.part?.range, place.word, { start: place.word.start - place.flags.length, end: place.word.end }, place.assignment.valueRange] : []),
    ...(place.kind === 'header' || place.kind === 'name' ? [place.range] : []),
    ...(item?.kind === 'comment' ? [item.contentRange] : []),
    ...(item?.kind === 'assignment' ? [{ start: item.nameRange.start, end: Math.max(item.valueRange.end, item.nameRange.end) }] : []),
    section?.range,
    { start: 0, end: file.text.length },
  ]
  const growing: Range[] = []
  for (const range of candidates) {
    const last = growing[growing.length - 1]
    if (!range || range.start > offset || range.end < offset || range.start === range.end) continue
    if (!last || (range.start <= last.start && range.end >= last.end && range.end - range.start > last.end - last.start)) growing.push(range)
  }
  return growing
}
