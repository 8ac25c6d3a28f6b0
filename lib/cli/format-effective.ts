import type { EffectiveReport } from '@/lib/api/contracts/effective'

/** The report of `effective` for people. */
export function formatEffective(report: EffectiveReport): string {
  const place = (origin: { file: string | null; line: number | null }) => (origin.file === null ? '' : `${origin.file}:${origin.line}`)
  const parts: [string, string[]][] = [
    ['Settings', report.settings.map(({ section, setting, value, origin }) => `[${section}] ${setting}=${value}  (${place(origin) || origin.kind})`)],
    ['Environment', report.environment.map(({ name, value, note, source }) => `${name}=${value ?? `<${note ?? 'known at run time'}>`}  (${place(source) || (source.setting ? `${source.setting}=` : source.kind)})`)],
    ['Directories', report.directories.map(({ path, mode, owner, group, removed }) => `${path}  ${mode} ${owner}:${group}  removed: ${removed}`)],
    ['Exit codes', report.exitCodes.map(({ status, name, causes }) => `${status}/${name}  ${causes.map((cause) => `${cause.setting}=: ${cause.why}`).join('; ')}`)],
    ['Dependencies', report.dependencies.map(({ kind, unit, origin }) => `${kind}=${unit}  (${place(origin) || (origin.by ? `${origin.by}=` : origin.kind)})`)],
    ['Commands', report.commands.map(({ setting, argv }) => `${setting}=  ${argv.map((word) => JSON.stringify(word)).join(' ')}`)],
  ]
  const body = parts.filter(([, rows]) => rows.length > 0).map(([title, rows]) => `${title}\n${rows.map((row) => `  ${row}\n`).join('')}`)
  return `${report.file} for systemd ${report.target.version} (${report.target.manager})\n\n${body.join('\n')}`
}
