import type { UnitFileWithTree } from '../effective'
import type { Range } from '../text/range'
import type { TextEdit } from '../text/text-edit'
import { lineEndOf, type Item, type UnitFileTree } from '../unit-file'
import type { Finding } from './finding'

/** A comment that asks for a rule to be silent: `# unitwright: ignore RULE reason`. */
export interface Suppression {
  readonly file: UnitFileWithTree
  /** The comment with its line end, and its words. */
  readonly line: Range
  readonly range: Range
  readonly rule: string
  readonly reason: string
  /** Where it counts: the item below it, or all of the file. */
  readonly scope: Range
  readonly ofFile: boolean
}

const form = /^[#;]\s*unitwright:\s*ignore(?:\s+([\w-]+)(?:\s+(\S.*))?)?\s*$/

/** The suppressions of a file, in the order of the text: those above its first header count for all of it, others for the line below them and for what that continues to. */
export function suppressionsOf(file: UnitFileWithTree): Suppression[] {
  const { items, text } = file.tree
  if (!text.includes('unitwright:')) return []
  const found: Suppression[] = []
  const header = items.findIndex(({ kind }) => kind === 'section')
  // The next item that is no comment; from the end, as many comments may stand above one line.
  let below: Item | undefined
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index]!
    if (item.kind !== 'comment') {
      below = item
      continue
    }
    const match = form.exec(text.slice(item.contentRange.start, item.contentRange.end))
    if (!match) continue
    const ofFile = index < header || header < 0
    const scope = ofFile ? { start: 0, end: text.length } : below && below.kind !== 'blank' ? below.range : { start: item.range.end, end: item.range.end }
    found.push({ file, line: item.range, range: item.contentRange, rule: match[1] ?? '', reason: match[2] ?? '', scope, ofFile })
  }
  return found.reverse()
}

/** Which suppression silences a finding of a rule at a place; null for none. Those of one file, in the order of the text. */
export function suppressionAt(suppressions: readonly Suppression[], at: number): Suppression | null {
  // Lines lie one behind the other, so that the one that the place is in can be found by halves.
  let [low, high] = [0, suppressions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (suppressions[middle]!.scope.end <= at) low = middle + 1
    else high = middle
  }
  const found = suppressions[low]
  return found && found.scope.start <= at ? found : null
}

/** The edit that silences a rule at the line of a finding, up to the reason, which is for people to write; null where it can't be silenced: a unit that systemd refuses stays refused. */
export function silenceFinding({ rule, range, refusesUnit }: Finding, tree: UnitFileTree): TextEdit | null {
  const item = tree.items.find(({ kind, range: place }) => kind !== 'blank' && place.start <= range.start && range.start < place.end)
  if (!item || item.kind === 'comment' || refusesUnit) return null
  return { range: { start: item.range.start, end: item.range.start }, newText: `# unitwright: ignore ${rule} ${lineEndOf(tree)}` }
}
