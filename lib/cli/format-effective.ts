import type { EffectiveReport } from '@/lib/api/contracts/effective'
import { formatTimeSpan } from '@/lib/exec-schema'

/** The report of `effective` for people. */
export function formatEffective(report: EffectiveReport): string {
  const place = (origin: { file: string | null; line: number | null }) => (origin.file === null ? '' : `${origin.file}:${origin.line}`)
  const source = (origin: { file: string | null; line: number | null; by: string | null; kind: string }) => place(origin) || (origin.by ? `${origin.by}=` : origin.kind)
  const parts: [string, string[]][] = [
    ['Settings', report.settings.map(({ section, setting, value, origin }) => `[${section}] ${setting}=${value}  (${place(origin) || origin.kind})`)],
    ['Environment', report.environment.map(({ name, value, note, source: from }) => `${name}=${value ?? `<${note ?? 'known at run time'}>`}  (${place(from) || (from.setting ? `${from.setting}=` : from.kind)})`)],
    ['Directories', report.directories.map(({ path, mode, owner, group, removed }) => `${path}  ${mode} ${owner}:${group}  removed: ${removed}`)],
    ['Exit codes', report.exitCodes.map(({ status, name, causes }) => `${status}/${name}  ${causes.map((cause) => `${cause.setting}=: ${cause.why}`).join('; ')}`)],
    ['File system', report.mounts.map(({ path, access, noExec, source: from, origin }) => `${path}  ${access}${noExec ? ', no programs' : ''}${from === null ? '' : ` from ${from}`}  (${source(origin)})`)],
    ['Restrictions', report.restrictions.map(({ subject, words }) => `${subject}: ${words}`)],
    ['Asked for and not in force', report.restrictionsLeftOut.map(({ subject, words }) => `${subject}: ${words}`)],
    ['Dependencies', report.dependencies.map(({ kind, unit, origin }) => `${kind}=${unit}  (${source(origin)})`)],
    ['Commands', report.commands.map(({ setting, argv }) => `${setting}=  ${argv.map((word) => JSON.stringify(word)).join(' ')}`)],
    ['Timeline', report.timeline ? (['start', 'run', 'stop'] as const).flatMap((phase) => report.timeline![phase].map((step) => `${phase}: ${stepText(step)}`)).concat(restartText(report.timeline.restarts)) : []],
  ]
  const body = parts.filter(([, rows]) => rows.length > 0).map(([title, rows]) => `${title}\n${rows.map((row) => `  ${row}\n`).join('')}`)
  return `${report.file} for systemd ${report.target.version} (${report.target.manager})\n\n${body.join('\n')}`
}

function stepText({ what, longest, then }: NonNullable<EffectiveReport['timeline']>['start'][number]): string {
  const time = longest === null ? '' : longest === 'infinity' ? ', as long as it takes' : `, at most ${formatTimeSpan(longest)}`
  return `${what}${time}${then === null ? '' : `; else ${then}`}`
}

function restartText({ policy, delays, starts, refusedAt }: NonNullable<EffectiveReport['timeline']>['restarts']): string {
  const span = (time: number | 'infinity') => (time === 'infinity' ? time : formatTimeSpan(time))
  if (policy === 'no') return 'restart: never by itself'
  const end = refusedAt === null ? 'for ever' : `${starts.length} starts, the next one, after ${span(refusedAt)}, is refused`
  return `restart: ${policy}, after ${delays.slice(0, 6).map(span).join(', ')}${delays.length > 6 ? ' …' : ''}; if it ends at once each time: ${end}`
}
