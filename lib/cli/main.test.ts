import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from './main'

const folder = mkdtempSync(join(tmpdir(), 'unitwright-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))
const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}
write('good.service', '[Service]\nExecStart=/bin/true\n[Install]\nWantedBy=multi-user.target\n')
write('bad.service', '[Service]\nExecStart=/bin/true\nPrivateTmp=maybe\nFoo=1\n[Install]\nWantedBy=multi-user.target\n')
write('bad.service.d/10-more.conf', '[Service]\nNice=99\n')
write('notes.txt', 'no unit\n')
write('other/bad.service.d/notes', '[Service]\n')
write('other/bad.d/10-x.conf', '[Service]\n')
write('host.json', JSON.stringify({ files: { '/etc/app.env': 'FROM_FILE=yes\n' } }))
write('env.service', '[Service]\nExecStart=/bin/echo $FROM_FILE\nEnvironmentFile=/etc/app.env\n')

async function run(words: readonly string[], input = '') {
  let out = ''
  let err = ''
  const status = await main(words, { stdin: Readable.from([input]), stdout: { write: (text) => (out += text) }, stderr: { write: (text) => (err += text) }, cwd: folder })
  return { status, out, err }
}
const json = async (...words: string[]) => JSON.parse((await run([...words, '--format', 'json'])).out) as Record<string, unknown>[]

describe('check', () => {
  it('is silent and 0 for a clean unit', async () => expect(await run(['check', 'good.service'])).toEqual({ status: 0, out: '', err: '' }))
  it('prints one line a finding, those of drop-ins beside the unit too', async () => {
    const { status, out } = await run(['check', 'bad.service', '--target', 'debian-12'])
    expect(status).toBe(1)
    expect(out.trim().split('\n')).toEqual([
      'bad.service:3:12: error[invalid-value] PrivateTmp=maybe: expected a boolean: yes or no',
      'bad.service:4:1: warning[unknown-setting] [Service] has no setting Foo=',
      'bad.service.d/10-more.conf:2:6: error[invalid-value] Nice=99: expected a whole number from -20 to 19',
    ])
  })
  it('prints JSON with an object for each file, in the order given', async () => {
    const reports = await json('check', 'good.service', 'bad.service')
    expect(reports.map((report) => report.file)).toEqual(['good.service', 'bad.service', 'bad.service.d/10-more.conf'])
    expect(reports[1]).toMatchObject({ unit: 'bad.service', target: { version: 262, manager: 'system' } })
  })
  it('sees the modes of files', async () => {
    write('open.service', '[Service]\nExecStart=/bin/true\n[Install]\nWantedBy=multi-user.target\n')
    chmodSync(join(folder, 'open.service'), 0o666)
    expect((await run(['check', 'open.service'])).out).toBe('open.service:1:1: warning[wrong-file-mode] Every user may change this file: its mode is 0666\n')
    rmSync(join(folder, 'open.service'))
  })
  it('speaks to other tools', async () => {
    expect((await run(['check', 'bad.service', '--format', 'github'])).out).toContain('::error file=bad.service,line=3,col=12')
    const sarif = JSON.parse((await run(['check', 'bad.service', '--format', 'sarif'])).out) as { runs: { results: { ruleId: string }[] }[] }
    expect(sarif.runs[0]!.results.map((result) => result.ruleId)).toContain('unknown-setting')
  })
  it('reads folders and standard input', async () => {
    expect((await json('check', '.')).map((report) => report.file)).toEqual(['bad.service', 'bad.service.d/10-more.conf', 'env.service', 'good.service'])
    expect((await run(['check', '-'], '[Service]\nFoo=1\n')).out).toContain('-:2:1: warning[unknown-setting]')
  })
  it('decides by --fail-on', async () => {
    write('warn.service', '[Service]\nExecStart=/bin/true\nFoo=1\n')
    expect([(await run(['check', 'warn.service'])).status, (await run(['check', 'warn.service', '--fail-on', 'warning'])).status]).toEqual([0, 1])
    rmSync(join(folder, 'warn.service'))
  })
  it('takes a drop-in that is named beside its unit as part of it, and says what a file is that systemd does not read', async () => {
    const { out } = await run(['check', 'bad.service', 'bad.service.d/10-more.conf', 'bad.service'])
    expect(out).toBe((await run(['check', 'bad.service'])).out)
    expect((await run(['check', 'other/bad.service.d/notes', 'other/bad.d/10-x.conf'])).err).toBe('unitwright: other/bad.service.d/notes: systemd does not read this file: the names of drop-ins end in .conf\nunitwright: other/bad.d/10-x.conf: this is no drop-in of a unit: those of bad.service lie in bad.service.d\n')
  })
  it('does the others when one can’t be read', async () => {
    const { status, out, err } = await run(['check', 'missing.service', 'notes.txt', 'bad.service'])
    expect(status).toBe(2)
    expect(err).toBe('unitwright: missing.service: there is no such file\nunitwright: notes.txt: this is no unit file: the name notes.txt has to end in .service, .socket, .timer or another type of unit\n')
    expect(out).toContain('bad.service:3:12')
  })
})

it('effective uses the host profile', async () => {
  const [report] = await json('effective', 'env.service', '--host', join(folder, 'host.json'))
  expect(report!.environment).toContainEqual(expect.objectContaining({ name: 'FROM_FILE', value: 'yes' }))
  expect(report!.commands).toMatchObject([{ argv: ['/bin/echo', 'yes'] }])
})

it('settings lists what a target knows', async () => {
  const settings = await json('settings', '--target', '241')
  expect(settings).toContainEqual(expect.objectContaining({ section: 'Service', setting: 'PrivateTmp', legacy: false }))
  expect(settings).toContainEqual(expect.objectContaining({ section: 'Service', setting: 'Capabilities', legacy: true }))
  expect(settings.filter((setting) => !setting.legacy)).toHaveLength(912)
})

it('releases says on which a unit works', async () => {
  const { out, status } = await run(['releases', 'good.service'])
  expect(status).toBe(0)
  expect(out).toMatch(/^good\.service\n  239–262 {2}works as written\n$/)
})

it('order lists what starts when, and is 1 where that is a cycle', async () => {
  write('first.service', '[Service]\nExecStart=/bin/true\n')
  write('second.service', '[Unit]\nAfter=first.service\n[Service]\nExecStart=/bin/true\n')
  expect((await run(['order', 'second.service', 'first.service'])).out.split('\n').slice(-3)).toEqual(['  3  first.service', '  4  second.service', ''])
  write('third.service', '[Unit]\nAfter=second.service\nBefore=first.service\n[Service]\nExecStart=/bin/true\n')
  const { status, out } = await run(['order', 'first.service', 'second.service', 'third.service'])
  expect(status).toBe(1)
  expect(out).toContain('second.service before third.service  (After= in third.service:2)')
})

it('security shows the exposure and what would lower it', async () => {
  const { out, status } = await run(['security', '--target', '252', 'good.service'])
  expect(status).toBe(0)
  expect(out).toMatch(/exposure 9\.\d, unsafe[\s\S]*PrivateNetwork=yes[\s\S]*What would lower it:[\s\S]*NoNewPrivileges=yes/)
})

it('explain knows settings, statuses, results and specifiers', async () => {
  const { out, status } = await run(['explain', 'privatetmp=', 'status=226/NAMESPACE', 'result=oom-kill', '%n'])
  expect(status).toBe(0)
  expect(out).toMatch(/PrivateTmp= in \[Service\][\s\S]*226\/NAMESPACE[\s\S]*oom-kill\n[\s\S]*memory was short[\s\S]*%n/)
  expect(out).toMatch(/\n {2}When: .+\n[\s\S]*\n {2}Example: .+\n {4}# shop\.service\n {4}\[Unit\]\n/)
  expect((await run(['explain', 'nonsense'])).status).toBe(2)
})

it.each([
  [['frobnicate'], 'There is no command frobnicate'],
  [['check'], 'Name at least one unit file'],
  [['check', '--bogus', 'x'], 'Unknown option'],
  [['check', '--target', '1', 'x'], '1 is no target'],
  [['check', '--manager', 'root', 'x'], '--manager takes system, user; not root'],
  [['effective', '--format', 'sarif', 'good.service'], 'effective prints text or json'],
  [['check', '--host', 'nowhere.json', 'x'], "nowhere.json can't be read"],
])('%j is a fault of the call', async (words, message) => {
  const { status, err } = await run(words)
  expect(status).toBe(2)
  expect(err).toContain(message)
})

describe('format', () => {
  const untidy = '[Service]  \n  ExecStart = /bin/true\n'
  const tidy = '[Service]\nExecStart=/bin/true\n'
  it('prints a file in its usual form', async () => expect(await run(['format', '-'], untidy)).toEqual({ status: 0, out: tidy, err: '' }))
  it('names what is not in it, or writes it', async () => {
    write('untidy.service', untidy)
    write('tidy.service', tidy)
    expect(await run(['format', '--check', 'untidy.service', 'tidy.service'])).toEqual({ status: 1, out: 'untidy.service\n', err: '' })
    expect(await run(['format', '--write', 'untidy.service', 'tidy.service'])).toEqual({ status: 0, out: 'untidy.service\n', err: '' })
    expect(readFileSync(join(folder, 'untidy.service'), 'utf8')).toBe(tidy)
    expect((await run(['format', '--check', 'untidy.service'])).status).toBe(0)
    for (const name of ['untidy.service', 'tidy.service']) rmSync(join(folder, name))
  })
  it('says what it can’t do', async () => {
    expect(await run(['format', 'good.service', 'bad.service'])).toMatchObject({ status: 2, err: 'unitwright: format prints one file; for several, name --check or --write.\n' })
    expect(await run(['format', '--check', '--write', 'good.service'])).toMatchObject({ status: 2 })
  })
})
