import type { Range } from '../text/range'
import { BOM, Parser, type ItemBoundary, type ReadingOptions } from './parser'
import type { Item, Piece, Section, SectionHeader, UnitFileTree } from './tree'

export type { ReadingOptions }

/**
 * Reads a unit file as the given release of systemd does. Takes any text and never throws; what systemd would not understand stands in `problems`.
 * The rules are those of systemd.syntax(7) and what was observed where it is silent:
 * a comment inside a continuation is left out, also when it ends in a backslash; a blank line ends a continuation, but was left out as well up to 241;
 * a doubled backslash at the end of a line does not continue; a byte order mark is taken off the first line that has one.
 * With `before`, the tree of the file before a change, read with the same options, only what has changed is read again; the result is the same.
 */
export function parseUnitFile(text: string, options: ReadingOptions, before?: UnitFileTree): UnitFileTree {
  return (before && changedTree(text, options, before)) ?? treeOf(text, new Parser(text, options, START).read())
}

const START: ItemBoundary = { offset: 0, line: 1, inSection: false }

function treeOf(text: string, { items, problems }: Pick<UnitFileTree, 'items' | 'problems'>): UnitFileTree {
  return { text, items, sections: /*#__NOINLINE__*/ sectionsOf(items), problems }
}

/**
 * The tree of a text that differs from that of `before` in one place: items above and below the change are those that were there. Null where a fault or
 * a byte order mark in the text before means something for lines far from it.
 */
function changedTree(text: string, options: ReadingOptions, before: UnitFileTree): UnitFileTree | null {
  if (before.problems.length > 0 || before.text.includes(BOM)) return null
  const old = before.items
  const same = sameAtStart(text, before.text)
  // One character more has to be the same, as it may belong to the line end.
  const firstChanged = old.findIndex(({ range }) => range.end >= same)
  const above = firstChanged < 0 ? old : old.slice(0, firstChanged)
  const firstHeader = old.findIndex(({ kind }) => kind === 'section')
  const isInSection = (index: number) => firstHeader >= 0 && firstHeader < index
  const last = above[above.length - 1]
  const longer = text.length - before.text.length
  const sameFrom = before.text.length - sameAtEnd(text, before.text, same)
  let below = above.length
  let boundary: ItemBoundary | null = null
  const changed = new Parser(text, options, last ? { offset: last.range.end, line: last.lastLine + 1, inSection: isInSection(above.length) } : START).read((at) => {
    const offset = at.offset - longer
    while (below < old.length && old[below]!.range.start < offset) below++
    if (offset < sameFrom || old[below]?.range.start !== offset || isInSection(below) !== at.inSection) return false
    boundary = at
    return true
  })
  const moreLines = boundary ? (boundary as ItemBoundary).line - old[below]!.firstLine : 0
  const items = [...above, ...changed.items]
  if (boundary) for (const item of old.slice(below)) items.push(/*#__NOINLINE__*/ movedItem(item, longer, moreLines))
  return treeOf(text, { items, problems: changed.problems })
}

/** Blocks are compared as a whole first, which is faster than character by character. */
const BLOCK = 1024

function sameAtStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let count = 0
  while (count + BLOCK <= most && one.slice(count, count + BLOCK) === other.slice(count, count + BLOCK)) count += BLOCK
  while (count < most && one.charCodeAt(count) === other.charCodeAt(count)) count++
  return count
}

/** How many characters are the same at the end of both, those at the start left aside. */
function sameAtEnd(one: string, other: string, atStart: number): number {
  const most = Math.min(one.length, other.length) - atStart
  const block = (text: string, count: number) => text.slice(text.length - count - BLOCK, text.length - count)
  let count = 0
  while (count + BLOCK <= most && block(one, count) === block(other, count)) count += BLOCK
  while (count < most && one.charCodeAt(one.length - 1 - count) === other.charCodeAt(other.length - 1 - count)) count++
  return count
}

/** The same item further down, or up. */
function movedItem(item: Item, by: number, lines: number): Item {
  if (by === 0 && lines === 0) return item
  const base = { range: moved(item.range, by), firstLine: item.firstLine + lines, lastLine: item.lastLine + lines }
  switch (item.kind) {
    case 'blank':
      return { kind: item.kind, ...base }
    case 'comment':
    case 'stray':
      return { kind: item.kind, ...base, contentRange: moved(item.contentRange, by) }
    case 'section':
      return { kind: item.kind, ...base, name: item.name, nameRange: moved(item.nameRange, by), headerRange: moved(item.headerRange, by) }
    case 'assignment': {
      const pieces: Piece[] = []
      for (const { at, source, length } of item.pieces) pieces.push({ at, source: source + by, length })
      return { kind: item.kind, ...base, name: item.name, nameRange: moved(item.nameRange, by), value: item.value, valueRange: moved(item.valueRange, by), pieces }
    }
  }
}

function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by }
}

function sectionsOf(items: readonly Item[]): Section[] {
  const sections: { name: string; header: SectionHeader | null; items: Item[] }[] = [{ name: '', header: null, items: [] }]
  for (const item of items) {
    if (item.kind === 'section') sections.push({ name: item.name, header: item, items: [] })
    else sections[sections.length - 1]!.items.push(item)
  }
  return sections
}
