import { checkUnit, type Finding } from '..'
import { movedBy, readFixture } from '../language/fixture'

/** What a caret line says of the line above it. */
export interface Expectation {
  readonly line: number
  readonly from: number
  readonly to: number
  readonly severity: string
  readonly rule: string
}

/**
 * Reads the caret comments of an annotated unit file:
 *
 *     PrivateTmp=maybe
 *     #          ^^^^^ error[invalid-value]
 *
 * Carets stand below what is meant; `#^^^` without a space counts the `#` as the first caret. Several caret lines may follow one line.
 */
export function readExpectations(text: string): Expectation[] {
  const expectations: Expectation[] = []
  let target = 0
  text.split('\n').forEach((content, index) => {
    const match = /^#( *)(\^+) (error|warning|info)\[([a-z-]+)\]/.exec(content)
    if (!match) {
      target = index + 1
      return
    }
    const touching = match[1] === ''
    const from = touching ? 1 : match[1]!.length + 2
    const length = match[2]!.length + (touching ? 1 : 0)
    expectations.push({ line: target, from, to: from + length, severity: match[3]!, rule: match[4]! })
  })
  return expectations
}

/** The findings of a fixture in the form of its expectations, and as they are, but for their places, which count within the fixture. */
export function findingsOf(fixture: string): { readonly found: Expectation[]; readonly findings: Finding[] } {
  const { name, version, manager, fragment, dropIns, others } = readFixture(fixture)
  const units = others.map((file) => ({ name: file.path, fragment: file, dropIns: [] }))
  const findings = checkUnit({ name, fragment, dropIns }, { target: { version, manager }, others: units }).map((finding) => movedBy(finding, dropIns.find((file) => file.path === finding.file)?.start ?? 0))
  const starts = [0]
  for (let i = 0; i < fixture.length; i++) if (fixture[i] === '\n') starts.push(i + 1)
  const place = (offset: number) => {
    let line = starts.length
    while (starts[line - 1]! > offset) line--
    return { line, column: offset - starts[line - 1]! + 1 }
  }
  const found = findings.map((finding) => {
    const start = place(finding.range.start)
    return { line: start.line, from: start.column, to: start.column + (finding.range.end - finding.range.start), severity: finding.severity, rule: finding.rule }
  })
  return { found, findings }
}
