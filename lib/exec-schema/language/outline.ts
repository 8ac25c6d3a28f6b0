import { withoutLineEnd } from '../text/line-index'
import type { Range } from '../text/range'
import { treeOf, type OpenFile } from './open-file'

/** A section or an assignment, with what it is called and where it stands. */
export interface OutlineItem {
  readonly kind: 'section' | 'setting'
  readonly name: string
  /** The beginning of an assignment's value. */
  readonly detail: string
  readonly range: Range
  /** What is selected when one goes there. */
  readonly nameRange: Range
  readonly children: readonly OutlineItem[]
}

const SHOWN = 80

/** The sections of a file and what is assigned in them, in order. */
export function outlineOf(file: OpenFile): OutlineItem[] {
  return treeOf(file).sections.flatMap(({ name, header, items }) => {
    if (!header) return []
    const children = items.flatMap((item): OutlineItem[] =>
      item.kind === 'assignment' && item.name !== '' ? [{ kind: 'setting', name: item.name, detail: item.value.slice(0, SHOWN), range: withoutLineEnd(file.text, item.range), nameRange: item.nameRange, children: [] }] : [],
    )
    const end = Math.max(header.headerRange.end, ...items.map((item) => (item.kind === 'blank' ? 0 : withoutLineEnd(file.text, item.range).end)))
    return [{ kind: 'section' as const, name, detail: '', range: { start: header.headerRange.start, end }, nameRange: header.headerRange, children }]
  })
}

/** What can be folded away: sections, continued assignments, and comments of several lines. */
export function foldingRangesOf(file: OpenFile): Range[] {
  const { items } = treeOf(file)
  const sections = outlineOf(file).map(({ range }) => range)
  const continued = items.flatMap((item) => (item.kind === 'assignment' && item.lastLine > item.firstLine ? [withoutLineEnd(file.text, item.range)] : []))
  const comments: Range[] = []
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'comment') continue
    const range = withoutLineEnd(file.text, item.range)
    if (items[index - 1]?.kind === 'comment' && comments.length > 0) comments[comments.length - 1] = { start: comments[comments.length - 1]!.start, end: range.end }
    else comments.push(range)
  }
  return [...sections, ...continued, ...comments].filter(({ start, end }) => /[\r\n]/.test(file.text.slice(start, end)))
}
