import { environmentOf } from '../effective'
import type { Range } from '../text/range'
import { parseUnitName } from '../text/unit-name'
import { entryOf, findUnit, valuesOf, type OpenFile } from './open-file'
import { placeAt } from './place-at'

/** A place in one of the files at hand. */
export interface Definition {
  readonly file: string
  readonly range: Range
}

/**
 * Where the thing at an offset is written: the file of a unit that is named, the line that sets a variable of a command, the line that takes the place
 * of one that does not count. Null where there is nothing to go to.
 */
export function definitionAt(file: OpenFile, offset: number): Definition | null {
  const place = placeAt(file, offset)
  if (place.kind === 'name') {
    const by = place.assignment && entryOf(file, place.assignment)?.by
    return by ? { file: by.file.source.path, range: by.assignment.range } : null
  }
  if (place.kind !== 'value' || !place.setting) return null
  const { names, widget } = place.setting.value
  const word = file.text.slice(place.word.start, place.word.end)
  if (names?.of === 'unit' && parseUnitName(word)) {
    const unit = findUnit(file, word)
    const target = unit?.fragment ?? unit?.dropIns[0]
    return target ? { file: target.path, range: { start: 0, end: 0 } } : null
  }
  if (widget.kind !== 'command') return null
  for (const match of word.matchAll(/\$\{(\w+)\}|\$(\w+)/g)) {
    const start = place.word.start + match.index
    if (offset < start || offset > start + match[0].length) continue
    const source = environmentOf(valuesOf(file), place.setting.name as 'ExecStart').variables.find(({ name }) => name === (match[1] ?? match[2]))?.source
    return source && 'assignment' in source ? { file: source.assignment.file.source.path, range: source.assignment.assignment.range } : null
  }
  return null
}
