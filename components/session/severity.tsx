import { Icon, type IconName } from '@/components/ui/icons'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Finding, Severity } from '@/lib/exec-schema'

export const severities: readonly Severity[] = ['error', 'warning', 'info']

const looks: Record<Severity, { readonly icon: IconName; readonly colour: string; readonly one: string; readonly many: string }> = {
  error: { icon: 'error', colour: 'text-error', one: 'error', many: 'errors' },
  warning: { icon: 'warning', colour: 'text-warning', one: 'warning', many: 'warnings' },
  info: { icon: 'info', colour: 'text-info', one: 'note', many: 'notes' },
}

/** The sign of a severity, with its word for screen readers. */
export function SeverityIcon({ severity, labelled = true }: { readonly severity: Severity; readonly labelled?: boolean }) {
  const { icon, colour, one } = looks[severity]
  return (
    <span className={`inline-flex shrink-0 ${colour}`}>
      <Icon name={icon} />
      {labelled && <VisuallyHidden>{one}</VisuallyHidden>}
    </span>
  )
}

/** `2 errors`, `1 warning`… */
export function severityInWords(severity: Severity): string {
  return looks[severity].one
}

export function countInWords(severity: Severity, count: number): string {
  return `${count} ${count === 1 ? looks[severity].one : looks[severity].many}`
}

export function countFindings(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length
}

/** The gravest severity among findings that is more than a note; null where there is none. */
export function worstSeverity(findings: readonly Finding[]): 'error' | 'warning' | null {
  return findings.some((finding) => finding.severity === 'error') ? 'error' : findings.some((finding) => finding.severity === 'warning') ? 'warning' : null
}
