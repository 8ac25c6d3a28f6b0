import { describe, expect, it } from 'vitest'
import { analysisRequest } from './contracts/analysis'
import { checkReport } from './contracts/check'
import { effectiveReport } from './contracts/effective'
import { securityReport } from './contracts/security'
import { settingReport } from './contracts/settings'
import { prepareAnalysis } from './analyse'
import { reportCheck } from './report-check'
import { reportEffective } from './report-effective'
import { reportSecurity } from './report-security'
import { reportSettings } from './report-settings'

const fragment = `[Unit]
Description=Web
[Service]
DynamicUser=yes
StateDirectory=web
Environment=MODE=production
EnvironmentFile=/etc/default/web
ExecStart=-/usr/bin/web "two words"
ExecReload=+/bin/kill -HUP $MAINPID
SuccessExitStatus=75
PrivateTmp=maybe
`
const dropIn = '[Service]\nEnvironment=MODE=debug\n'

function analyse(files: { path: string; content: string }[], more: object = {}) {
  return prepareAnalysis(analysisRequest.parse({ files, target: 'debian-12', ...more }))
}

const files = [
  { path: 'web.service', content: fragment },
  { path: 'web.service.d/10-mode.conf', content: dropIn },
]

describe('reportCheck', () => {
  it('has one report for each file, with places from 1', () => {
    const { units, options } = analyse(files)
    const reports = reportCheck(units[0]!, options)
    for (const report of reports) expect(checkReport.parse(report)).toEqual(report)
    expect(reports.map(({ file }) => file)).toEqual(['web.service', 'web.service.d/10-mode.conf'])
    expect(reports[0]).toMatchObject({ unit: 'web.service', target: { version: 252, manager: 'system' } })
    expect(reports[0]!.findings).toContainEqual(
      expect.objectContaining({
        rule: 'invalid-value',
        severity: 'error',
        source: 'systemd',
        section: 'Service',
        setting: 'PrivateTmp',
        range: { start: { line: 11, column: 12 }, end: { line: 11, column: 17 } },
      }),
    )
  })

  it('takes any text', () => {
    const { units, options } = analyse([{ path: 'a.service', content: '\udc80\0[=]\\\n\ud800=%' }])
    expect(() => reportCheck(units[0]!, options)).not.toThrow()
  })
})

describe('reportSecurity', () => {
  it('gives each service a number, and other units none', () => {
    const { units, options } = analyse([...files, { path: 'web.socket', content: '[Socket]\nListenStream=80\n' }])
    const reports = units.map((unit) => reportSecurity(unit, options))
    for (const report of reports) expect(securityReport.parse(report)).toEqual(report)
    expect(reports.map(({ unit, exposure, rows }) => [unit, exposure !== null, rows.length > 0])).toEqual([['web.service', true, true], ['web.socket', false, false]])
  })
})

describe('reportEffective', () => {
  it('says where everything comes from', () => {
    const host = { files: { '/etc/default/web': 'EXTRA=1\n' } }
    const { units, options } = analyse(files, { host })
    const report = reportEffective(units[0]!, options)
    expect(effectiveReport.parse(report)).toEqual(report)
    expect(report).toMatchObject({ file: 'web.service', unit: 'web.service', target: { version: 252, manager: 'system' } })
    expect(report.settings).toContainEqual({ section: 'Service', setting: 'PrivateTmp', value: 'yes', origin: { kind: 'implied', file: null, line: null, by: 'DynamicUser' } })
    expect(report.settings).toContainEqual({ section: 'Unit', setting: 'Description', value: 'Web', origin: { kind: 'file', file: 'web.service', line: 2, by: null } })
    expect(report.environment.find(({ name }) => name === 'MODE')).toEqual({
      name: 'MODE',
      value: 'debug',
      note: null,
      when: null,
      source: { kind: 'setting', setting: 'Environment', file: 'web.service.d/10-mode.conf', line: 2, path: null },
      overridden: [{ value: 'production', source: { kind: 'setting', setting: 'Environment', file: 'web.service', line: 6, path: null } }],
    })
    expect(report.environment.find(({ name }) => name === 'EXTRA')?.source).toEqual({
      kind: 'environment-file',
      setting: 'EnvironmentFile',
      file: 'web.service',
      line: 7,
      path: '/etc/default/web',
    })
    expect(report.environment.find(({ name }) => name === 'INVOCATION_ID')?.value).toBeNull()
    expect(report.directories).toContainEqual({
      setting: 'StateDirectory',
      path: '/var/lib/private/web',
      mode: '0755',
      owner: 'web',
      group: 'web',
      variable: 'STATE_DIRECTORY',
      removed: 'never',
      symlink: '/var/lib/web',
      symlinks: ['/var/lib/web'],
    })
    expect(report.exitCodes.find(({ status }) => status === 75)?.causes).toEqual([{ setting: 'SuccessExitStatus', file: 'web.service', line: 10, why: expect.any(String) as string, certain: true }])
    expect(report.process).toMatchObject({ user: 'web', group: 'web' })
    expect(report.commands[0]).toEqual({ setting: 'ExecStart', line: 8, prefixes: '-', argv: ['/usr/bin/web', 'two words'], added: [], missing: [] })
    expect(report.commands[1]).toMatchObject({ setting: 'ExecReload', added: [{ name: 'MAINPID', value: null, note: 'the id of the main process', when: null }] })
  })

  it('looks at a template with the instance that is named', () => {
    const { units, options } = analyse([{ path: 'a@.service', content: '[Service]\nExecStart=/bin/echo %i\n' }], { instance: 'x' })
    expect(reportEffective(units[0]!, options).commands[0]?.argv).toEqual(['/bin/echo', 'x'])
  })

  it('reads drop-ins whose fragment is not at hand', () => {
    const { units, options } = analyse([{ path: 'web.service.d/10-mode.conf', content: dropIn }])
    expect(reportEffective(units[0]!, options)).toMatchObject({ file: 'web.service.d/10-mode.conf', unit: 'web.service' })
  })
})

describe('reportSettings', () => {
  it.each([239, 252, 262])('lists what systemd %d knows', (version) => {
    const reports = reportSettings({ version, manager: 'system' })
    for (const report of reports) expect(settingReport.parse(report)).toEqual(report)
    expect(reports.filter(({ section, setting }) => section === 'Service' && setting === 'PrivateTmp')).toHaveLength(1)
    expect(reports.every(({ since, until }) => (since ?? 0) <= version && (until ?? 999) >= version)).toBe(true)
  })
})

describe('prepareAnalysis', () => {
  it('refuses files of which none belongs to a unit', () => {
    expect(() => analyse([{ path: 'notes.txt', content: '' }])).toThrow('None of the files is a unit file')
  })
})
