import { LineIndex, placeOf, type Range, type SourceFile, type UnitAssignment, type UnitFiles } from '@/lib/exec-schema'
import type { z } from 'zod'
import type { range } from './contracts/common'

/** All files of a unit, the fragment first. */
export function sourcesOf(unit: UnitFiles): SourceFile[] {
  return unit.fragment ? [unit.fragment, ...unit.dropIns] : [...unit.dropIns]
}

/** A stretch of text as lines and columns, from 1. */
export function reportRange({ start, end }: Range, lines: LineIndex): z.infer<typeof range> {
  return { start: lines.positionAt(start), end: lines.positionAt(end) }
}

/** File and line of an assignment; both null for what stands in no file. */
export function reportPlace(assignment: UnitAssignment | null): { file: string | null; line: number | null } {
  if (!assignment) return { file: null, line: null }
  const { file, line } = placeOf(assignment)
  return { file, line }
}
