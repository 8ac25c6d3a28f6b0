import { describe, expect, it } from 'vitest'
import { unitOfFiles } from '../unit-file'
import { compareEffects, effectSignature, originsOfChange } from './effects'
import { effectiveUnit } from './effective-unit'

const target = { version: 257, manager: 'system' } as const

function read(text: string, dropIns: Readonly<Record<string, string>> = {}, { name = 'foo.service', version = 257 } = {}) {
  const files = [{ path: name, text }, ...Object.entries(dropIns).map(([path, content]) => ({ path: `${name}.d/${path}`, text: content }))]
  return effectiveUnit(unitOfFiles(name, files, version), { target: { ...target, version } })
}

const service = (lines: string) => `[Service]\nExecStart=/usr/bin/foo --bar\n${lines}`

/** What changed, a line each: aspect, subject, old → new. */
function changes(before: string, after: string): string[] {
  return compareEffects(read(service(before)), read(service(after))).map(({ aspect, subject, before: old, after: now }) => `${aspect} ${subject} ${old?.values.join(' + ') ?? '–'} → ${now?.values.join(' + ') ?? '–'}`)
}

describe('no effect have', () => {
  it.each([
    ['comments and empty lines', 'User=app\n', '# Who\n\n\nUser=app\n'],
    ['the order of different settings', 'User=app\nGroup=www\n', 'Group=www\nUser=app\n'],
    ['the spelling of a value', 'PrivateTmp=yes\nTimeoutStartSec=60s\n', 'PrivateTmp=true\nTimeoutStartSec=1min\n'],
    ['a list in one line or in two', 'After=a.service b.service\n', 'After=a.service\nAfter=b.service\n'],
    ['a default that is written', '', 'PrivateTmp=no\nType=simple\nRestart=no\n'],
    ['a value that is overridden anyway', 'Nice=1\nNice=5\n', 'Nice=2\nNice=5\n'],
    ['a setting that no release knows', '', 'Priority=5\n'],
    ['quotes around words', 'Environment=A=1 B=2\n', 'Environment="A=1" "B=2"\n'],
    ['a variable set to what it is already', 'Environment=A=1\n', 'Environment=A=1\nEnvironment=A=1\n'],
    ['a continued line', 'After=a.service b.service\n', 'After=a.service \\\n  b.service\n'],
  ])('%s', (_, before, after) => {
    expect(changes(before, after)).toEqual([])
    expect(effectSignature(read(service(before)))).toBe(effectSignature(read(service(after))))
  })

  it('the file in which something is written', () => {
    const [one, two] = [read(service('User=app\n')), read(service(''), { '10-user.conf': '[Service]\nUser=app\n' })]
    expect(compareEffects(one, two)).toEqual([])
    expect(effectSignature(one)).toBe(effectSignature(two))
  })
})

describe('an effect has', () => {
  it.each([
    ['a setting that is last written', 'Nice=5\n', 'Nice=5\nNice=1\n', ['settings [Service] Nice= 5 → 1', 'process Niceness 5 → 1']],
    ['a variable', 'Environment=A=1 B=2\n', 'Environment=A=1 C=3\n', ['environment C – → 3', 'environment B 2 → –']],
    ['a setting that is taken away, whose default then holds', 'UMask=0077\n', '', ['settings [Service] UMask= 0077 → 0022', 'process File mode mask 0077 → 0022']],
    ['the order of words that may matter', 'SupplementaryGroups=a b\n', 'SupplementaryGroups=b a\n', expect.arrayContaining(['settings [Service] SupplementaryGroups= a b → b a']) as string[]],
    ['whom a filter spares', 'SystemCallFilter=~a\nSystemCallFilter=~b\n', 'SystemCallFilter=~a\nSystemCallFilter=b\n', expect.arrayContaining([expect.stringContaining('[Service] SystemCallFilter= ~a + ~b → ~a + b') as string]) as string[]],
    ['a command line', '', 'ExecStartPost=/bin/true\n', expect.arrayContaining(['commands ExecStartPost= – → /bin/true']) as string[]],
    ['a wait before a restart', 'Restart=always\n', 'Restart=always\nRestartSec=5\n', expect.arrayContaining(['restarts Wait before a restart 0.1 s → 5 s']) as string[]],
    ['a directory', '', 'StateDirectory=foo\n', expect.arrayContaining(['directories /var/lib/foo – → 0755, root:root, $STATE_DIRECTORY, removed never', 'environment STATE_DIRECTORY – → /var/lib/foo']) as string[]],
    ['a dependency', '', '[Unit]\nAfter=db.service\n', expect.arrayContaining([expect.stringMatching(/^dependencies After .*→ db\.service/)]) as string[]],
    ['what hides files', '', 'ProtectHome=yes\n', expect.arrayContaining([expect.stringMatching(/^sandbox \/home – → /), expect.stringMatching(/^exposure Exposure /)]) as string[]],
  ])('%s', (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected)
    expect(effectSignature(read(service(before)))).not.toBe(effectSignature(read(service(after))))
  })

  it('that a unit is there at all', () => {
    expect(compareEffects(null, read(service('User=app\n'))).every(({ before }) => before === null)).toBe(true)
    expect(compareEffects(read(service('User=app\n')), null).map(({ subject }) => subject)).toContain('[Service] User=')
  })

  it('the name of the unit, and the release', () => {
    const one = read(service(''))
    expect(effectSignature(read(service(''), {}, { name: 'bar.service' }))).not.toBe(effectSignature(one))
    expect(effectSignature(read(service(''), {}, { version: 252 }))).not.toBe(effectSignature(one))
  })

  it('where it comes from', () => {
    const [change] = compareEffects(read(service('')), read(service(''), { '10-user.conf': '[Service]\nUser=app\n' }))
    expect(change).toMatchObject({ aspect: 'settings', subject: '[Service] User=', after: { values: ['app'], origins: [{ kind: 'file', assignment: { file: { source: { path: 'foo.service.d/10-user.conf' } } } }] } })
  })
})

it('of a list the lines are named that what changed comes from', () => {
  const linesOf = (before: string, after: string) =>
    compareEffects(read(service(before)), read(service(after)))
      .filter(({ subject }) => subject === '[Service] ReadWritePaths=' || subject === '[Service] UMask=')
      .flatMap((change) => originsOfChange(change).map((origin) => (origin.kind === 'file' ? origin.assignment.resolved : origin.kind)))
  const list = (...paths: string[]) => paths.map((path) => `ReadWritePaths=${path}\n`).join('')
  expect(linesOf(list('/a', '/b'), list('/a', '/b', '/c'))).toEqual(['/c'])
  expect(linesOf(list('/a', '/b'), list('/a'))).toEqual(['/b'])
  expect(linesOf(list('/a', '/b'), list('/b', '/a'))).toEqual(['/b', '/a'])
  expect(linesOf('UMask=0022\n', 'UMask=0027\n')).toEqual(['0027'])
})

it('an exit code that may come for one more reason of the same kind is no other one', () => {
  const sandboxed = 'DynamicUser=yes\nProtectHome=yes\n'
  expect(changes(sandboxed, `${sandboxed}ProtectSystem=strict\n`)).toEqual([])
  expect(changes('', sandboxed).filter((line) => line.startsWith('exit-codes 226'))).toHaveLength(1)
})
