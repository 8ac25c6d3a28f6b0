import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, checkUnit, codeLensesOf, completeAt, completeHost, definitionAt, effectiveUnit, foldingRangesOf, formatEdits, highlight, hoverAt, lineNotesOf, linksOf, outlineOf, parseUnitFile, rules, selectionRangesAt, semanticTokensOf, signatureAt, silenceFinding, unitTypes } from '..'
import { findingsOf, readExpectations } from '../testing/annotated'
import { readFixture } from './fixture'

const folder = join(import.meta.dirname, 'fixtures')
const fixtures = readdirSync(folder)
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

describe('fixtures: what is annotated is reported, and nothing else', () => {
  it.each(fixtures)('%s', (name) => {
    const text = read(name)
    expect(findingsOf(text).found).toEqual(readExpectations(text))
  })
})

describe('rules', () => {
  const hits = new Set(fixtures.flatMap((name) => readExpectations(read(name)).map((expectation) => expectation.rule)))
  // A file that is empty can't be annotated.
  it('empty-unit: a fragment without a byte masks the unit, one with a line end does not', () => {
    expect(findingsOf('').found).toEqual([{ line: 1, from: 1, to: 1, severity: 'warning', rule: 'empty-unit' }])
    expect(findingsOf('\n').found.map(({ rule }) => rule)).toEqual(['service-without-exec'])
  })
  it.each([
    ['ConditionArchitecture=amd64!', 'ConditionArchitecture=amd64! is never true'],
    ['ConditionArchitecture=!amd64', 'ConditionArchitecture=!amd64 is never false'],
    ['ConditionCapability=!CAP_NOPE', 'ConditionCapability=!CAP_NOPE is never true'],
  ])('condition-never-true: only a ! in front turns %s round', (line, message) => {
    const findings = checkUnit({ name: 'a.target', fragment: { path: 'a.target', text: `[Unit]\n${line}\n` }, dropIns: [] }, { target: { version: 257, manager: 'system' } })
    expect(findings.map((finding) => finding.message)).toEqual([expect.stringContaining(message)])
  })
  it.each([
    ['User=shop', ['The unit ends with status 217/USER: there is no user shop on web-1']],
    ['User=12345', ['The unit ends with status 217/USER: there is no user 12345 on web-1']],
    ['SupplementaryGroups=adm root', ['The unit ends with status 216/GROUP: there is no group adm on web-1']],
    ['User=0', []],
    ['DynamicUser=yes\nUser=shop', []],
    // Of files nothing is known.
    ['WorkingDirectory=/srv/shop', []],
  ])('fails-before-start: on a machine of which all people are known, %j', (lines, messages) => {
    const host = completeHost({ name: 'web-1', users: [{ name: 'root', uid: 0, gid: 0, home: '/root', shell: '' }], groups: [{ name: 'root', gid: 0 }], allPeople: true })
    const unit = { name: 'a.service', fragment: { path: '/usr/lib/systemd/system/a.service', text: `[Service]\nExecStart=/bin/a\n${lines}\n` }, dropIns: [] }
    expect(checkUnit(unit, { target: { version: 257, manager: 'system' }, host }).map((finding) => finding.message)).toEqual(messages)
  })
  it('inline-comment: where the value goes on in further lines nothing is moved, which would take those along', () => {
    const text = '[Service]\nExecStart=/bin/a \\\n  -- # not this: --c \\\n  --b\n'
    expect(findingsOf(text).findings.filter(({ rule }) => rule === 'inline-comment').map(({ fixes }) => fixes)).toEqual([[]])
  })
  it('no-install-section: of a drop-in alone nobody knows what the unit says', () => {
    const dropIn = { path: '/etc/systemd/system/a.service.d/b.conf', text: '[Service]\nExecStart=\nExecStart=/bin/b\n' }
    expect(checkUnit({ name: 'a.service', fragment: null, dropIns: [dropIn] }, { target: { version: 257, manager: 'system' } })).toEqual([])
  })
  // A drop-in is no fixture.
  it.each([
    ['/etc/systemd/system/a.service.d/b.conf', []],
    ['/etc/systemd/system/a.service.d/b.txt', ['systemd does not read this file: the name b.txt does not end in .conf']],
    ['/etc/systemd/system/b.service.d/b.conf', ['systemd does not read this file: drop-ins of a.service lie in a.service.d, not in b.service.d']],
  ])('dead-drop-in: %s', (path, messages) => {
    const unit = { name: 'a.service', fragment: { path: '/usr/lib/systemd/system/a.service', text: '[Service]\nExecStart=/bin/a\n' }, dropIns: [{ path, text: '[Service]\nNice=1\n' }] }
    expect(checkUnit(unit, { target: { version: 257, manager: 'system' } }).map((finding) => finding.message)).toEqual(messages)
  })
  it.each([
    ['a.timer', '[Timer]\nOnCalendar=daily\n', ['timer-service-also-enabled']],
    ['b.timer', '[Timer]\nUnit=a.service\nOnCalendar=daily\n', ['timer-service-also-enabled']],
    ['a.timer', '[Timer]\nUnit=b.service\nOnCalendar=daily\n', []],
    ['b.timer', '[Timer]\nOnCalendar=daily\n', []],
  ])('timer-service-also-enabled: beside %s, %j', (name, text, ids) => {
    const unit = { name: 'a.service', fragment: { path: 'a.service', text: '[Service]\nExecStart=/bin/a\n[Install]\nWantedBy=multi-user.target\n' }, dropIns: [] }
    expect(checkUnit(unit, { target: { version: 257, manager: 'system' }, others: [unit, { name, fragment: { path: name, text }, dropIns: [] }] }).map(({ rule }) => rule)).toEqual(ids)
  })
  it.each([
    ['a.timer', '[Timer]\nOnCalendar=daily\n', []],
    ['b.service', '[Unit]\nRequires=a.service\n', []],
    ['b.service', '[Unit]\nRequires=c.service\n', ['no-install-section']],
  ])('no-install-section: beside %s, %j', (name, text, ids) => {
    const unit = { name: 'a.service', fragment: { path: 'a.service', text: '[Service]\nExecStart=/bin/a\n' }, dropIns: [] }
    expect(checkUnit(unit, { target: { version: 257, manager: 'system' }, others: [{ name, fragment: { path: name, text }, dropIns: [] }] }).map(({ rule }) => rule)).toEqual(ids)
  })
  it.each<[string, Record<string, string>, string[]]>([
    ['timer-elapses-once: the service stays active', { 'a.timer': '[Timer]\nOnCalendar=daily\n', 'a.service': '[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/bin/a\n' }, ['timer-elapses-once']],
    ['timer-elapses-once: it does not', { 'a.timer': '[Timer]\nOnCalendar=daily\n', 'a.service': '[Service]\nType=oneshot\nExecStart=/bin/a\n' }, []],
    ['timer-elapses-once: another unit stops it', { 'a.timer': '[Timer]\nOnCalendar=daily\n', 'a.service': '[Unit]\nConflicts=b.service\n[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/bin/a\n' }, []],
    ['timer-never-begins: the service is enabled by itself', { 'a.timer': '[Timer]\nOnUnitInactiveSec=1h\n', 'a.service': '[Service]\nExecStart=/bin/a\n[Install]\nWantedBy=multi-user.target\n' }, []],
    ['timer-elapses-once: once is what is wanted', { 'a.timer': '[Timer]\nOnBootSec=5min\n', 'a.service': '[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/bin/a\n' }, []],
    ['socket-without-service: a service where a template is needed', { 'a.socket': '[Socket]\nListenStream=79\nAccept=yes\n', 'a.service': '[Service]\nExecStart=/bin/a\n' }, ['socket-without-service']],
    ['socket-without-service: a template where a service is needed', { 'a.socket': '[Socket]\nListenStream=79\n', 'a@.service': '[Service]\nExecStart=/bin/a\n' }, ['socket-without-service']],
    ['socket-without-service: another service has its name, too', { 'a.socket': '[Socket]\nListenStream=79\n', 'a@.service': '[Service]\nExecStart=/bin/a\n', 'b.service': '[Service]\nExecStart=/bin/a\n[Install]\nAlias=a.service\n' }, []],
    ['socket-without-service: the right one', { 'a.socket': '[Socket]\nListenStream=79\nAccept=yes\n', 'a@.service': '[Service]\nExecStart=/bin/a\n' }, []],
    ['ordering-cycle: by way of another unit', { 'a.target': '[Unit]\nAfter=b.target\n', 'b.target': '[Unit]\nAfter=c.target\n', 'c.target': '[Unit]\nAfter=a.target\n' }, ['ordering-cycle']],
    ['ordering-cycle: by Before= of another unit', { 'a.target': '[Unit]\nBefore=b.target\n', 'b.target': '[Unit]\nBefore=a.target\n' }, ['ordering-cycle']],
    ['ordering-cycle: others have one, the unit is not in it', { 'a.target': '[Unit]\nAfter=b.target\n', 'b.target': '[Unit]\nAfter=c.target\n', 'c.target': '[Unit]\nAfter=b.target\n' }, []],
    ['ordering-cycle: a device is not held back', { 'a.target': '[Unit]\nBefore=dev-b.device\nAfter=b.target\n', 'b.target': '[Unit]\nAfter=dev-b.device\n' }, ['dropped-dependency']],
    ['misspelt-unit: the target is at hand', { 'a.target': '[Unit]\nAfter=netwrok.target\n', 'netwrok.target': '' }, []],
  ])('%s', (_, files, ids) => {
    const units = Object.entries(files).map(([name, text]) => ({ name, fragment: { path: name, text }, dropIns: [] }))
    expect(checkUnit(units[0]!, { target: { version: 257, manager: 'system' }, others: units }).map(({ rule }) => rule)).toEqual(ids)
  })
  it('restart-loop: nothing is said of a drop-in alone', () => {
    const unit = { name: 'a.service', fragment: null, dropIns: [{ path: 'a.service.d/b.conf', text: '[Service]\nRestart=always\n' }] }
    expect(checkUnit(unit, { target: { version: 257, manager: 'system' } })).toEqual([])
  })
  // Carets would stand between the comment and what follows it.
  it.each([
    ['#ExecStartPost=/bin/a \\\n  --all\n', ['comment-ends-with-backslash', 'missing-equals']],
    ['#ExecStartPost=/bin/a \\\n#  --all\n', []],
    ['# C:\\a\\\nNice=5\n', []],
  ])('comment-ends-with-backslash: %j', (lines, ids) => expect(findingsOf(`[Service]\nExecStart=/bin/a\n${lines}`).found.map(({ rule }) => rule)).toEqual(ids))
  it.each(rules.map((rule) => rule.id).filter((id) => !['empty-unit', 'dead-drop-in', 'comment-ends-with-backslash'].includes(id)))('%s has a fixture of its own with a hit, and lines that are none', (id) => {
    expect(hits).toContain(id)
    const own = fixtures.filter((name) => name.startsWith(`${id}.`) || name.startsWith(`${id}-`))
    const lines = own.flatMap((name) => read(name).split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    const hit = own.flatMap((name) => readExpectations(read(name)).filter((expectation) => expectation.rule === id))
    expect(hit.length, 'a fixture named by the rule, with a hit').toBeGreaterThan(0)
    expect(lines.length, 'lines that the rule leaves alone').toBeGreaterThan(hit.length)
  })
  it('stand one in a file that bears its id, all of them in the index', () => {
    const files = readdirSync(join(import.meta.dirname, 'rules')).filter((file) => file !== 'index.ts')
    expect(rules.map((rule) => `${rule.id}.ts`).sort()).toEqual(files.sort())
  })
})

describe('fixes', () => {
  it.each(fixtures)('%s: each removes its finding and adds none', (name) => {
    const text = read(name)
    const { findings } = findingsOf(text)
    for (const finding of findings)
      for (const fix of finding.fixes) {
        const after = findingsOf(applyEdits(text, fix.edits)).findings
        const count = (list: typeof findings) => list.filter((entry) => entry.rule === finding.rule && entry.message === finding.message).length
        expect(count(after), `${fix.title}\n${applyEdits(text, fix.edits)}`).toBe(count(findings) - 1)
        expect(after.length, fix.title).toBeLessThan(findings.length)
      }
  })
})

describe('suppressions', () => {
  it.each(fixtures)('%s: each finding but a refusal can be silenced where it stands, and nothing else changes', (name) => {
    const text = read(name)
    const { findings } = findingsOf(text)
    const { version } = readFixture(text)
    for (const finding of findings) {
      const edit = silenceFinding(finding, parseUnitFile(text, { version }))
      expect(edit === null, finding.message).toBe(finding.refusesUnit || finding.rule.startsWith('suppression-') || finding.rule === 'comment-ends-with-backslash')
      if (!edit) continue
      const after = findingsOf(applyEdits(text, [{ ...edit, newText: edit.newText.replace(/ (?=\r?\n)/, ' so it is ') }])).findings
      const kinds = (list: typeof findings) => list.map(({ rule, message }) => `${rule} ${message}`).sort()
      expect(after.some(({ rule }) => rule.startsWith('suppression-')) && !text.includes('unitwright:'), finding.message).toBe(false)
      expect(kinds(after).length, finding.message).toBeLessThan(findings.length)
      expect(kinds(findings)).toEqual(expect.arrayContaining(kinds(after).filter((each) => !each.startsWith('duplicate-scalar') && !each.startsWith('suppression-'))))
    }
  })
})

describe('fixes keep the line ends of the file', () => {
  it.each(fixtures)('%s', (name) => {
    const text = read(name).replace(/\n/g, '\r\n')
    const { name: unit, version, manager } = readFixture(read(name))
    const findings = checkUnit({ name: unit, fragment: { path: unit, text }, dropIns: [] }, { target: { version, manager } })
    for (const { fixes } of findings) for (const fix of fixes) expect(applyEdits(text, fix.edits).replace(/\r\n/g, ''), fix.title).not.toMatch(/[\r\n]/)
  })
})

describe('anything may be typed', () => {
  const clock = { now: Date.UTC(2026, 10, 21), zone: 'Europe/Berlin' }
  const piece = fc.constantFrom('[Service]', '[Unit]', '[', 'ExecStart=', 'User=', 'Environment=', 'PrivateTmp=', 'What=/', 'Where=/', 'OnCalendar=', 'ListenStream=', '\u{1f600}', '/bin/x', ' ', '"', "'", '\\', '%', '%n', '\n', '\r\n', '\0', '=', '-', '@', ';', '#', '\udcff', '${A}', 'yes')
  const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''))
  it('and nothing throws at any offset', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(239, 241, 252, 262), fc.constantFrom('system' as const, 'user' as const), fc.constantFrom(...unitTypes), (content, version, manager, type) => {
        const target = { version, manager }
        const section = `[${type[0]!.toUpperCase()}${type.slice(1)}]\n`
        const whole = `${section}${content}`
        const unit = { name: `x@.${type}`, fragment: { path: `x@.${type}`, text: whole }, dropIns: [{ path: `x@.${type}.d/a.conf`, text: whole }] }
        for (const finding of checkUnit(unit, { target })) {
          expect(finding.range.start).toBeLessThanOrEqual(finding.range.end)
          expect(finding.range.end).toBeLessThanOrEqual(whole.length)
          for (const fix of finding.fixes) applyEdits(whole, fix.edits)
        }
        effectiveUnit(unit, { target })
        highlight(parseUnitFile(whole, { version }))
        for (const { path } of [unit.fragment, ...unit.dropIns]) {
          const file = { path, text: whole, unit, target, others: [{ name: 'x@a.service', fragment: { path: 'x@a.service', text: whole }, dropIns: [] }] }
          for (const { range } of [...semanticTokensOf(file), ...lineNotesOf(file, clock).map(({ line }) => ({ range: line })), ...outlineOf(file), ...linksOf(file)]) expect(range.end).toBeLessThanOrEqual(whole.length)
          foldingRangesOf(file)
          formatEdits(whole, version)
          codeLensesOf(file)
          for (let offset = 0; offset <= whole.length; offset += 3) {
            for (const { range } of [...completeAt(file, offset), ...selectionRangesAt(file, offset).map((each) => ({ range: each }))]) expect(range.start).toBeLessThanOrEqual(range.end)
            hoverAt(file, offset, clock)
            signatureAt(file, offset)
            definitionAt(file, offset)
          }
        }
      }),
      { numRuns: 500 },
    )
  })
  it('and a mistake may be made any number of times', () => {
    const check = (line: string, last = '') => checkUnit({ name: 'x.service', fragment: { path: 'x.service', text: `[Service]\n${`${line}\n`.repeat(150_000)}${last}\n` }, dropIns: [] }, { target: { version: 262, manager: 'system' } })
    // What nobody would read to the end is not kept, but that the unit is refused is.
    const refuses = (line: string, last?: string) => check(line, last).some((finding) => finding.rule === 'invalid-value' && finding.refusesUnit)
    expect(check('Nice=x').length).toBeLessThan(20_000)
    expect([refuses('Nice=x'), refuses('User=/'), refuses('Nice=x', 'User=/')]).toEqual([false, true, true])
  })
  it('and coloured stretches neither overlap nor leave the text', () => {
    fc.assert(
      fc.property(text, (content) => {
        let done = 0
        for (const { range } of highlight(parseUnitFile(content, { version: 262 }))) {
          expect(range.start).toBeGreaterThanOrEqual(done)
          expect(range.end).toBeGreaterThan(range.start)
          done = range.end
        }
        expect(done).toBeLessThanOrEqual(content.length)
      }),
    )
  })
})

it('a fixture may name file, release, manager and mode, and hold what goes with the unit', () => {
  expect(readFixture('# a.timer 241 user\n')).toMatchObject({ name: 'a.timer', version: 241, manager: 'user', fragment: { path: '/usr/lib/systemd/user/a.timer' } })
  expect(readFixture('# /etc/systemd/system/a.timer 0600\n')).toMatchObject({ name: 'a.timer', version: 262, manager: 'system', fragment: { path: '/etc/systemd/system/a.timer', mode: 0o600 } })
  expect(readFixture('[A]\n#: b.timer\n[B]\n#: a.timer.d/c.conf\n[C]\n')).toMatchObject({
    fragment: { text: '[A]\n', start: 0 },
    others: [{ path: 'b.timer', text: '[B]\n', start: 15 }],
    dropIns: [{ path: 'a.timer.d/c.conf', text: '[C]\n', start: 39 }],
  })
})

describe('what other units at hand say', () => {
  const target = { version: 257, manager: 'system' } as const
  const unit = (name: string, text: string) => ({ name, fragment: { path: `/etc/systemd/system/${name}`, text }, dropIns: [] })
  const told = (rule: string, ...units: ReturnType<typeof unit>[]) => checkUnit(units[0]!, { target, others: units }).filter((finding) => finding.rule === rule).map(({ severity }) => severity)
  const helper = unit('helper.service', '[Unit]\nRequires=router.service\nAfter=router.service network-online.target\n[Service]\nExecStart=/bin/a\n')

  it('a unit that is started with this one may start the network’s target', () => {
    expect(told('network-online-without-wants', helper)).toEqual(['info'])
    expect(told('network-online-without-wants', helper, unit('router.service', '[Unit]\nWants=network-online.target\n'))).toEqual([])
    expect(told('network-online-without-wants', helper, unit('router.service', '[Unit]\n'))).toEqual(['warning'])
  })
  it('a socket makes what it listens on', () => {
    const service = unit('app.service', '[Service]\nExecStart=/bin/a\nReadWritePaths=/run/app\n[Install]\nWantedBy=multi-user.target\n')
    expect(told('missing-path-breaks-namespace', service)).toEqual(['info'])
    expect(told('missing-path-breaks-namespace', service, unit('app.socket', '[Socket]\nListenStream=/run/app/socket\n'))).toEqual([])
  })
  it('an order in either direction is one', () => {
    const service = unit('app.service', '[Unit]\nRequires=db.service\n[Service]\nExecStart=/bin/a\n')
    expect(told('requires-without-after', service)).toEqual(['info'])
    expect(told('requires-without-after', service, unit('db.service', '[Unit]\nAfter=app.service\n'))).toEqual([])
    expect(told('requires-without-after', service, unit('mid.service', '[Unit]\nAfter=db.service\nBefore=app.service\n'))).toEqual([])
  })
})
