import { checkUnit, type Finding, type Manager } from '..'

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

/** The first line of a fixture may name the file, with its folder or as one of a package, the release, the manager and the mode of the file: `# foo.service 252 user 0600`. */
export function readHeader(text: string): { name: string; path: string; version: number; manager: Manager; mode?: number } {
  const match = /^# (\S+\.\w+)(?: (\d{3}))?(?: (system|user))?(?: (0[0-7]{3}))?\n/.exec(text)
  const given = match?.[1] ?? 'x.service'
  const manager = (match?.[3] as Manager | undefined) ?? 'system'
  const name = given.slice(given.lastIndexOf('/') + 1)
  return { name, path: given === name ? `/usr/lib/systemd/${manager}/${name}` : given, version: Number(match?.[2] ?? 262), manager, ...(match?.[4] && { mode: Number.parseInt(match[4], 8) }) }
}

/** The findings of a fixture in the form of its expectations. */
export function findingsOf(text: string): { readonly found: Expectation[]; readonly findings: Finding[] } {
  const { name, path, version, manager, mode } = readHeader(text)
  const findings = checkUnit({ name, fragment: { path, text, mode }, dropIns: [] }, { target: { version, manager } })
  const starts = [0]
  for (let i = 0; i < text.length; i++) if (text[i] === '\n') starts.push(i + 1)
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
