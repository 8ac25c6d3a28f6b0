import { placeOf, type Origin, type UnitAssignment, type VariableSource } from '@/lib/exec-schema'
import { visibleText } from './visible-text'

/** Where something comes from, as the provenance chip shows it. */
export type Provenance =
  | {
      readonly kind: 'file'
      readonly file: string
      readonly line: number
      readonly start: number
      readonly end: number
      /** The text at that place. */
      readonly text: string
      readonly dropIn: boolean
    }
  | { readonly kind: 'implied'; readonly by: string }
  | { readonly kind: 'default' | 'manager' | 'systemd' }

/** Where an assignment stands. */
export function provenanceOfAssignment(entry: UnitAssignment): Provenance {
  const { file, line, range } = placeOf(entry)
  const text = visibleText(entry.file.source.text.slice(range.start, Math.min(range.end, range.start + 300)))
  return { kind: 'file', file, line, start: range.start, end: range.end, text, dropIn: file.endsWith('.conf') }
}

/** Where a value comes from: a line, a default, or another setting. */
export function provenanceOf(origin: Origin): Provenance {
  return origin.kind === 'file' ? provenanceOfAssignment(origin.assignment) : origin
}

/** Where a variable comes from. */
export function provenanceOfVariable(source: VariableSource): Provenance {
  if ('assignment' in source) return provenanceOfAssignment(source.assignment)
  if (source.kind === 'manager') return { kind: 'manager' }
  return source.setting === null ? { kind: 'systemd' } : { kind: 'implied', by: source.setting }
}

/** The id of a line where the text of a unit is shown, for links to it. */
export function lineAnchor(file: string, line: number): string {
  return `${file}:${line}`
}
