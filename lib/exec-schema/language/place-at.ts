import { findSetting, type Setting } from '../settings'
import type { Range } from '../text/range'
import type { Assignment, Section } from '../unit-file'
import { cutOf, type Part, type Parts } from '../values/grammar'
import { treeOf, type OpenFile } from './open-file'

/** What stands at an offset of a file. */
export type Place =
  | { readonly kind: 'comment' }
  /** A header, or a line that begins one; `range` is what is written of it. */
  | { readonly kind: 'header'; readonly range: Range; readonly name: string }
  /** The name of a setting, or what may become one; `range` is the word. */
  | { readonly kind: 'name'; readonly section: Section | null; readonly assignment: Assignment | null; readonly setting: Setting | null; readonly range: Range }
  | ValuePlace

export interface ValuePlace {
  readonly kind: 'value'
  readonly section: Section
  readonly assignment: Assignment
  readonly setting: Setting | null
  /** The word at the offset, as it is written, without flags such as ~ or - in front; empty between words. Where a value is no list all of it is the word. */
  readonly word: Range
  /** The flags in front of the word. */
  readonly flags: string
  /** The number of the word in the value, from 0. */
  readonly index: number
  /** Which part of the word, or of the value, the offset lies in, and where that part is written; null for values without parts. */
  readonly part: { readonly part: Part; readonly index: number; readonly range: Range } | null
}

/** Finds out what stands at an offset of a file. Takes any text and any offset within it. */
export function placeAt(file: OpenFile, offset: number): Place {
  const { text } = file
  const lineStart = startOfLine(text, offset)
  const before = text.slice(lineStart, offset)
  if (/^\s*[#;]/.test(before)) return { kind: 'comment' }
  const tree = treeOf(file)
  // The last line has no end, so that what is written there belongs to the item above the offset.
  const item = tree.items.find(({ range }) => range.start <= offset && (offset < range.end || (offset === range.end && range.end === text.length && !endsLine(text, offset))))
  const section = [...tree.sections].reverse().find(({ header }) => header && header.range.start < offset) ?? null
  if (item?.kind === 'assignment' && section && offset > item.nameRange.end) {
    const equals = text.indexOf('=', item.nameRange.end)
    if (offset > equals) return valuePlace(file, section, item, equals + 1, offset)
  }
  const rest = /^[^\r\n]*/.exec(text.slice(offset))![0]
  if (/^\s*\[/.test(before)) {
    const range = { start: lineStart + before.indexOf('['), end: offset + rest.trimEnd().length }
    return { kind: 'header', range, name: text.slice(range.start, range.end).replace(/^\[|\]$/g, '') }
  }
  const range = { start: lineStart + before.length - before.trimStart().length, end: offset + /^\w*/.exec(rest)![0].length }
  const assignment = item?.kind === 'assignment' ? item : null
  return { kind: 'name', section, assignment, setting: assignment && section ? findSetting(section.name, assignment.name) : null, range }
}

function valuePlace({ text }: OpenFile, section: Section, assignment: Assignment, from: number, offset: number): ValuePlace {
  const setting = findSetting(section.name, assignment.name)
  const parts = setting?.value.parts ?? null
  const ofValue = parts?.divider === ' '
  const isList = ofValue || (setting !== null && cutOf(setting.value) !== 'whole')
  const divides = (at: number) => (isList ? /\s/.test(text[at]!) || isContinuation(text, at) : /[\r\n]/.test(text[at]!))
  let start = offset
  while (start > from && !divides(start - 1)) start--
  while (start < offset && /\s/.test(text[start]!)) start++
  let end = offset
  while (end < assignment.valueRange.end && !divides(end)) end++
  const flags = setting ? flagsIn(text.slice(start, offset), setting) : ''
  const word = { start: start + flags.length, end }
  const index = text.slice(from, start).split(/\\\r?\n|\s/).filter((each) => each !== '').length
  return { kind: 'value', section, assignment, setting, word, flags, index, part: parts && partAt(text, parts, word, index, offset) }
}

function partAt(text: string, { divider, list }: Parts, word: Range, index: number, offset: number): ValuePlace['part'] {
  const last = list.length - 1
  const found = (at: number, range: Range) => ({ part: list[at]!, index: at, range })
  if (divider === ' ') return found(Math.min(index, last), word)
  const before = text.slice(word.start, offset)
  const behind = text.slice(offset, word.end)
  // Only the first = divides; what follows is the value.
  const cuts = divider === '=' ? [before.indexOf('=')].filter((at) => at >= 0) : [...before.matchAll(/:/g)].map((match) => match.index)
  const at = Math.min(cuts.length, last)
  const start = at === 0 ? word.start : word.start + cuts[at - 1]! + 1
  const next = divider === '=' && at > 0 ? -1 : behind.indexOf(divider)
  return found(at, { start, end: next < 0 || at === last ? word.end : offset + next })
}

/** The flags that a word begins with. Which signs are flags says the form of the value; those of paths are not named there. */
function flagsIn(word: string, { value: { syntax, widget } }: Setting): string {
  const named = `${/^(\[[^\]a-zA-Z]+\])*/.exec(syntax)![0]}${syntax.includes('[~]') ? '~' : ''}${['words', 'path'].includes(widget.kind) ? '-+' : ''}`
  let length = 0
  while (length < word.length && !'[]'.includes(word[length]!) && named.includes(word[length]!)) length++
  return word.slice(0, length)
}

/** A backslash at the end of a line: it goes on, as if there were a space. */
function isContinuation(text: string, at: number): boolean {
  return text[at] === '\\' && /^\r?\n/.test(text.slice(at + 1, at + 3))
}

function startOfLine(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
}

function endsLine(text: string, offset: number): boolean {
  return offset > 0 && /[\r\n]/.test(text[offset - 1]!)
}
