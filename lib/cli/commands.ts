import { reportCheck } from '@/lib/api/report-check'
import { reportEffective } from '@/lib/api/report-effective'
import { reportOrder } from '@/lib/api/report-order'
import { reportReleases } from '@/lib/api/report-releases'
import { reportSecurity } from '@/lib/api/report-security'
import { reportSettings } from '@/lib/api/report-settings'
import type { UnitFiles } from '@/lib/exec-schema'
import { CommandError } from './command-error'
import { explain } from './explain'
import { formatChecks } from './format-checks'
import { formatEffective } from './format-effective'
import { formatFiles } from './format-files'
import { formatOrder } from './format-order'
import { formatReleases } from './format-releases'
import { formatSecurity } from './format-security'
import type { Streams } from './main'
import type { Arguments } from './parse-arguments'
import { readUnits } from './read-units'

export interface Command {
  readonly name: string
  readonly usage: string
  readonly summary: string
  run(options: Arguments, streams: Streams): Promise<number>
}

const severities = ['info', 'warning', 'error'] as const

export const commands: readonly Command[] = [
  {
    name: 'check',
    usage: 'check FILE…',
    summary: 'say what is wrong with unit files',
    async run(options, streams) {
      const { units, status } = await unitsOf(options, streams)
      const reports = units.flatMap((unit) => reportCheck(unit, { ...options, others: units }))
      streams.stdout.write(formatChecks(reports, options.format))
      const bad = reports.some((report) => report.findings.some((finding) => severities.indexOf(finding.severity) >= severities.indexOf(options.failOn)))
      return status || (bad ? 1 : 0)
    },
  },
  {
    name: 'releases',
    usage: 'releases FILE…',
    summary: 'say on which releases of systemd they work',
    run: (options, streams) => reportEach('releases', options, streams, reportReleases, formatReleases),
  },
  {
    name: 'effective',
    usage: 'effective FILE…',
    summary: 'show what systemd makes of them',
    run: (options, streams) => reportEach('effective', options, streams, reportEffective, formatEffective),
  },
  {
    name: 'order',
    usage: 'order FILE…',
    summary: 'show in which order units start, and its cycles',
    async run(options, streams) {
      textOrJson('order', options)
      const { units, status } = await unitsOf(options, streams)
      const report = reportOrder(units, options)
      streams.stdout.write(options.format === 'json' ? json(report) : formatOrder(report))
      return status || (report.cycles.length > 0 ? 1 : 0)
    },
  },
  {
    name: 'security',
    usage: 'security FILE…',
    summary: 'show how exposed services are, and what would help',
    run: (options, streams) => reportEach('security', options, streams, reportSecurity, formatSecurity),
  },
  {
    name: 'format',
    usage: 'format FILE…',
    summary: 'bring files into their usual form (--check, --write)',
    async run(options, streams) {
      if (options.check && options.write) throw new CommandError('--check changes nothing and --write does; name one of them.')
      const { units, status } = await unitsOf(options, streams)
      return Math.max(status, formatFiles(units, options, streams))
    },
  },
  {
    name: 'settings',
    usage: 'settings',
    summary: 'list all settings that the target knows',
    async run(options, streams) {
      textOrJson('settings', options)
      if (options.words.length > 0) throw new CommandError('settings takes no arguments; to look one up: unitwright explain NAME.')
      const settings = reportSettings(options.target)
      const lines = settings.map(({ section, setting, syntax, legacy }) => `[${section}] ${setting}=  ${syntax}${legacy ? '  (ignored)' : ''}\n`)
      streams.stdout.write(options.format === 'json' ? json(settings) : lines.join(''))
      return 0
    },
  },
  {
    name: 'explain',
    usage: 'explain NAME|CODE…',
    summary: 'say what a setting, exit status or specifier means',
    async run(options, streams) {
      textOrJson('explain', options)
      if (options.words.length === 0) throw new CommandError('Name a setting, an exit status or a specifier: unitwright explain PrivateTmp 226 %n.')
      const answers = options.words.map((word) => ({ word, answers: explain(word, options.target) }))
      const unknown = answers.filter((answer) => answer.answers.length === 0)
      for (const { word } of unknown) streams.stderr.write(`unitwright: ${word} is no setting, exit status or specifier of systemd ${options.target.version}.\n`)
      streams.stdout.write(options.format === 'json' ? json(answers.flatMap((answer) => answer.answers)) : answers.flatMap((answer) => answer.answers.map(({ title, text }) => `${title}\n${text.map((line) => (line === '' ? '\n' : `  ${line}\n`)).join('')}`)).join('\n'))
      return unknown.length > 0 ? 2 : 0
    },
  },
]

/** Runs a command that prints one report for each unit, as text or JSON. */
async function reportEach<Report>(command: string, options: Arguments, streams: Streams, report: (unit: UnitFiles, options: Arguments) => Report, format: (report: Report) => string): Promise<number> {
  textOrJson(command, options)
  const { units, status } = await unitsOf(options, streams)
  const reports = units.map((unit) => report(unit, options))
  streams.stdout.write(options.format === 'json' ? json(reports) : reports.map(format).join('\n'))
  return status
}

async function unitsOf(options: Arguments, streams: Streams): Promise<{ units: readonly UnitFiles[]; status: 0 | 2 }> {
  if (options.words.length === 0) throw new CommandError('Name at least one unit file, a folder, or - for standard input.')
  const { units, failures } = await readUnits(options.words, options.target.version, streams)
  for (const failure of failures) streams.stderr.write(`unitwright: ${failure}\n`)
  return { units, status: failures.length > 0 ? 2 : 0 }
}

function textOrJson(command: string, { format }: Arguments): void {
  if (format !== 'text' && format !== 'json') throw new CommandError(`${command} prints text or json; not ${format}.`)
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
