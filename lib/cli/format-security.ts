import type { SecurityReport } from '@/lib/api/contracts/security'

/** Writes the exposure of a service for people: the rows that are worth mending, the heaviest first. */
export function formatSecurity({ unit, exposure, rating, rows, hardening }: SecurityReport): string {
  if (exposure === null) return `${unit}\n  only services have an exposure\n`
  const bad = rows.filter((row) => row.exposure > 0).sort((a, b) => b.exposure - a.exposure)
  const lines = [
    `exposure ${exposure.toFixed(1)}, ${rating}`,
    ...bad.map((row) => `${row.exposure.toFixed(1)}  ${row.setting}  may ${row.danger}${row.fix === null ? '' : `; ${row.fix}`}`),
    ...(hardening.length > 0 ? ['', 'What would lower it:'] : []),
    ...hardening.map((group) => `${group.exposure.toFixed(1)}  ${group.title}: ${group.lines.map(({ setting, value }) => `${setting}=${value}`).join(', ')}`),
  ]
  return `${unit}\n${lines.map((line) => (line === '' ? '\n' : `  ${line}\n`)).join('')}`
}
