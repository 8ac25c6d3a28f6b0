import { rules } from '@/lib/exec-schema'
import type { CheckReport } from '@/lib/api/contracts/check'
import type { Format } from './parse-arguments'

/** Writes the reports of `check` in the form that was asked for. */
export function formatChecks(reports: readonly CheckReport[], format: Format): string {
  if (format === 'json') return `${JSON.stringify(reports, null, 2)}\n`
  if (format === 'sarif') return `${JSON.stringify(sarif(reports), null, 2)}\n`
  const lines = reports.flatMap((report) => report.findings.map((finding) => (format === 'github' ? githubLine(report, finding) : textLine(report, finding))))
  return lines.map((line) => `${line}\n`).join('')
}

type CheckFinding = CheckReport['findings'][number]

function textLine({ file }: CheckReport, { range, severity, rule, message, source }: CheckFinding): string {
  return `${file}:${range.start.line}:${range.start.column}: ${severity}[${rule}] ${message}${source === 'advice' ? ' (advice)' : ''}`
}

/** A workflow command of GitHub Actions; its own separators are escaped as its documentation asks. */
function githubLine({ file }: CheckReport, { range, severity, rule, message }: CheckFinding): string {
  const level = severity === 'info' ? 'notice' : severity
  const escapeData = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
  const escapeProperty = (text: string) => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
  const place = `file=${escapeProperty(file)},line=${range.start.line},col=${range.start.column},endLine=${range.end.line},endColumn=${range.end.column},title=${rule}`
  return `::${level} ${place}::${escapeData(message)}`
}

/** SARIF 2.1.0, as code scanning services read it. */
function sarif(reports: readonly CheckReport[]) {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'unitwright', rules: rules.map((rule) => ({ id: rule.id, shortDescription: { text: rule.docs.problem }, fullDescription: { text: rule.docs.reason }, help: { text: rule.docs.remedy } })) } },
        results: reports.flatMap(({ file, findings }) =>
          findings.map(({ rule, severity, message, range }) => ({
            ruleId: rule,
            level: severity === 'info' ? 'note' : severity,
            message: { text: message },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: encodeURI(file) },
                  region: { startLine: range.start.line, startColumn: range.start.column, endLine: range.end.line, endColumn: range.end.column },
                },
              },
            ],
          })),
        ),
      },
    ],
  }
}
