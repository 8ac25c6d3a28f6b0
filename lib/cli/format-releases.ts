import type { ReleasesReport } from '@/lib/api/contracts/releases'

const says = { works: 'works as written', ignores: 'lines are left out', refuses: 'refused' } as const

/** Writes what each release does with a unit, for people. */
export function formatReleases({ unit, ranges }: ReleasesReport): string {
  const lines = ranges.flatMap(({ since, until, outcome, findings }) => [
    `  ${since === until ? since : `${since}–${until}`}  ${says[outcome]}`,
    ...findings.map(({ file, line, rule, message }) => `    ${file}:${line}: [${rule}] ${message}`),
  ])
  return `${unit}\n${lines.map((line) => `${line}\n`).join('')}`
}
