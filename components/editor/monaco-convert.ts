import type * as monaco from 'monaco-editor/editor'
import { LineIndex, type Finding, type Range, type TextEdit } from '@/lib/exec-schema'

/**
 * The only place where offsets in a file's text become positions of the code editor and back. Both count lines alike (LF, CRLF and CR end one),
 * so the different line ends that the editor's copy of the text has don't matter.
 */
export function toMonacoRange(lines: LineIndex, range: Range): monaco.IRange {
  const start = lines.positionAt(range.start)
  const end = lines.positionAt(range.end)
  return { startLineNumber: start.line, startColumn: start.column, endLineNumber: end.line, endColumn: end.column }
}

export function toOffset(lines: LineIndex, position: monaco.IPosition): number {
  return lines.offsetAt({ line: position.lineNumber, column: position.column })
}

export function toRange(lines: LineIndex, range: monaco.IRange): Range {
  return { start: lines.offsetAt({ line: range.startLineNumber, column: range.startColumn }), end: lines.offsetAt({ line: range.endLineNumber, column: range.endColumn }) }
}

export function toMonacoEdits(text: string, edits: readonly TextEdit[]): { range: monaco.IRange; text: string }[] {
  const lines = new LineIndex(text)
  return edits.map((edit) => ({ range: toMonacoRange(lines, edit.range), text: edit.newText }))
}

/** Severities by their numbers in `monaco.MarkerSeverity`, so that this module can be used before the editor is loaded. */
const severities = { error: 8, warning: 4, info: 2 } as const

export function toMonacoMarker(lines: LineIndex, finding: Finding): monaco.editor.IMarkerData {
  const range = toMonacoRange(lines, finding.range)
  const empty = range.startLineNumber === range.endLineNumber && range.startColumn === range.endColumn
  return {
    ...range,
    endColumn: empty ? range.endColumn + 1 : range.endColumn,
    severity: severities[finding.severity],
    message: `${finding.message}\n${finding.reason}\n${finding.remedy}`,
    source: finding.source === 'systemd' ? 'systemd' : 'advice',
    code: finding.rule,
  }
}
