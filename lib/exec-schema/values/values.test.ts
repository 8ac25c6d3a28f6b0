import { describe, expect, it } from 'vitest'
import { addressFamilyList } from './address-family-list'
import { boolean } from './boolean'
import { decodeBase64 } from './base64'
import { capabilityList } from './capability-set'
import { nextElapse } from './calendar-elapse'
import { readCalendarEvent } from './calendar-event'
import { errno } from './errno'
import { execCommands, expandVariables } from './exec-command'
import { exitStatusSet } from './exit-status'
import { integer } from './integer'
import { keyword } from './keyword'
import { formatMode, modeInLetters, readMode } from './octal-mode'
import { path, simplifyPath } from './path'
import { resourceLimit } from './resource-limit'
import { LARGEST_SIZE, readPercentage, readSize } from './size'
import { readSignal, signal, signalName } from './signal'
import { findSpecifiers } from './specifier'
import { systemCallList, systemCallsOf } from './system-call-filter'
import { addressFamilies } from './tables/address-families'
import { capabilities, capabilityTable } from './tables/capabilities'
import { errnos } from './tables/errnos'
import { signals } from './tables/signals'
import { systemCallSets } from './tables/system-call-sets'
import { systemCallSummaries } from './tables/system-calls'
import { formatTimeSpan, readTimeSpan } from './time-span'
import { judgeUserName } from './user-name'
import { splitWords } from './words'
import { readEnvironmentFile, writeAssignment, environmentAssignments } from './environment-assignment'
import type { Target } from './target'

const target = (version: number): Target => ({ version, manager: 'system' })
const newest = target(262)
/** The value, or the message of the first complaint. */
const outcome = (parsed: { value?: unknown; problems: readonly { message: string }[] }) => parsed.value ?? parsed.problems[0]?.message

describe('booleans', () => {
  it.each(['1', 'yes', 'Y', 'TRUE', 't', 'on'])('%s is on', (text) => expect(boolean.parse(text, newest).value).toBe(true))
  it.each(['0', 'no', 'N', 'false', 'F', 'oFF'])('%s is off', (text) => expect(boolean.parse(text, newest).value).toBe(false))
  it.each(['', '01', '2', 'enable', '"yes"', 'yes # c', ' yes'])('%j is none', (text) => expect(boolean.parse(text, newest).problems).toHaveLength(1))
})

describe('next times of calendar events', () => {
  // From the end of April on. Steps know no end of their own: they run into the next month, where the search goes on from what they came to.
  it.each([
    ['04/9:00', '2026-04-29 22:00', 252, '2026-04-30 04:00'],
    ['04/9:00', '2026-04-30 22:00', 252, '2026-05-01 13:00'],
    ['04/9:00', '2026-04-29 22:00', 247, '2026-04-30 13:00'],
    ['04..22/9:00', '2026-04-30 22:00', 252, '2026-05-01 04:00'],
    ['0/6:00', '2026-04-30 22:00', 252, '2026-05-01 00:00'],
    ['*:04/9', '2026-04-29 23:58', 252, '2026-04-30 00:13'],
    ['*:04/9', '2026-04-29 22:58', 252, '2026-04-29 23:04'],
    ['*-*-2/4 00:00', '2026-12-30 12:00', 254, '2027-01-06 00:00'],
    ['*-*-2/4 00:00', '2026-12-30 12:00', 257, '2027-01-02 00:00'],
    ['*-*~7/2 00:00', '2026-04-30 12:00', 252, '2026-05-25 00:00'],
    ['*-02-30', '2026-04-30 12:00', 252, null],
  ])('%s after %s in %i', (text, base, version, next) => {
    const found = nextElapse(readCalendarEvent(text)!, Date.parse(`${base}Z`) * 1000, 'UTC', version)
    expect(found && new Date(found / 1000).toISOString().slice(0, 16).replace('T', ' ')).toBe(next)
  })
})

describe('time spans, in microseconds', () => {
  const table: readonly (readonly [text: string, microseconds: number | null])[] = [
    ['0', 0],
    ['5', 5e6],
    ['+5', 5e6],
    ['5 5', 10e6],
    ['1h30', 3630e6],
    ['1min 30s', 90e6],
    ['2h 30min', 9000e6],
    ['1.5s', 1.5e6],
    ['.5s', 0.5e6],
    ['500ms', 0.5e6],
    ['10 µs', 10],
    ['1M', 2629800e6],
    ['1y', 31557600e6],
    ['3d', 259200e6],
    ['infinity', Number.POSITIVE_INFINITY],
    ['', null],
    ['-5', null],
    ['1e3', null],
    ['0x10', null],
    ['5x', null],
    ['5min,', null],
    ['infinit', null],
    ['abc', null],
    ['9999999999999y', null],
    ['+', null],
    ['.5s', 500_000],
    ['5.', null],
    ['.', null],
    ['1.h', null],
    ['584542y', null],
    ['9223372036854775807us', 2 ** 63],
    ['9223372036854775808us', null],
  ]
  it.each(table)('%j', (text, expected) => expect(readTimeSpan(text, 262)).toBe(expected))
  it('knows the Greek mu since 252 (observed: not 247)', () => {
    expect(readTimeSpan('5μs', 252)).toBe(5)
    expect(readTimeSpan('5μs', 247)).toBeNull()
  })
  it('is written as systemd prints it', () => {
    expect(formatTimeSpan(3630e6)).toBe('1h 30s')
    expect(formatTimeSpan(Number.POSITIVE_INFINITY)).toBe('infinity')
  })
})

describe('sizes', () => {
  const table: readonly (readonly [text: string, bytes: number | null])[] = [
    ['1024', 1024],
    ['1K', 1024],
    ['1 G', 2 ** 30],
    ['1.5G', 1.5 * 2 ** 30],
    ['512M', 512 * 2 ** 20],
    ['1G 512M', 1.5 * 2 ** 30],
    ['10B', 10],
    ['1k', null],
    ['1GB', null],
    ['1KiB', null],
    ['512M 1G', null],
    ['-1', null],
    ['max', null],
    ['', null],
  ]
  it.each(table)('%j', (text, expected) => expect(readSize(text, 1024)).toBe(expected === null ? null : BigInt(expected)))
  it('are exact up to the largest one', () => {
    expect(readSize('18446744073709551615', 1024)).toBe(LARGEST_SIZE)
    expect(readSize('18446744073709551616', 1024)).toBeNull()
    expect(readSize('17179869183G 1023M', 1024)).toBe(2n ** 64n - 2n ** 20n)
    // A fraction is taken for a whole one first.
    expect(readSize('17179869183.9G', 1024)).toBeNull()
  })
  it('count in thousands where the setting does', () => expect(readSize('1M', 1000)).toBe(1_000_000n))
  it('may be shares', () => {
    expect(readPercentage('50.5%', 241)).toBe(50.5)
    expect(readPercentage('101%', 241)).toBeNull()
    expect(readPercentage('400%', 241, { unbounded: true })).toBe(400)
  })
})

describe('modes', () => {
  const table: readonly (readonly [text: string, mode: number | null])[] = [
    ['0', 0],
    ['755', 0o755],
    ['0755', 0o755],
    ['1777', 0o1777],
    ['07777', 0o7777],
    ['77777', null],
    ['888', null],
    ['rwx', null],
    ['+1', null],
    ['0o755', null],
    ['', null],
  ]
  it.each(table)('%j', (text, expected) => expect(readMode(text, 262)).toBe(expected))
  it('took a sign up to 241', () => expect(readMode('+1', 241)).toBe(1))
  it('are shown as digits and letters', () => {
    expect(formatMode(0o22)).toBe('0022')
    expect(modeInLetters(0o750)).toBe('rwxr-x---')
    expect(modeInLetters(0o2770)).toBe('rwxrws---')
    expect(modeInLetters(0o1777)).toBe('rwxrwxrwt')
    expect(modeInLetters(0o4644)).toBe('rwSr--r--')
  })
})

describe('whole numbers', () => {
  const nice = integer({ min: -20, max: 19 })
  it.each([
    ['5', 5],
    ['-20', -20],
    ['+5', 5],
    ['010', 8],
    ['0x10', 16],
    [' 7', 7],
  ])('%j', (text, expected) => expect(nice.parse(text, newest).value).toBe(expected))
  it.each(['20', '-21', '1.5', '1e3', '', 'abc', '1 2', '08'])('%j is none', (text) => expect(nice.parse(text, newest).problems).toHaveLength(1))
})

describe('keywords', () => {
  const grammar = keyword(['no', 'yes', ['later', { since: 257 }]], { boolean: { yes: 'yes', no: 'no' } })
  it('are matched exactly, booleans besides', () => {
    expect(grammar.parse('on', newest).value).toBe('yes')
    expect(outcome(grammar.parse('No thanks', newest))).toBe('Expected no, yes or later')
  })
  it('come with releases', () => {
    expect(grammar.parse('later', newest).value).toBe('later')
    expect(outcome(grammar.parse('later', target(256)))).toBe('later is known since systemd 257 only')
    expect(grammar.choices(target(256)).map((choice) => choice.value)).toEqual(['no', 'yes'])
  })
})

describe('paths', () => {
  it.each(['/', '/a b', '/a//b', '/a/./b', '/é'])('%s is one', (text) => expect(path().parse(text, newest).problems).toEqual([]))
  it.each(['a', '', '~', '~/x', '/a/../b', '..', '"/a"', `/${'p'.repeat(300)}`])('%s is none', (text) => expect(path().parse(text, newest).problems).toHaveLength(1))
  it('are kept simple', () => expect(simplifyPath('//a/./b//')).toBe('/a/b'))
  it('may be long for 247', () => expect(path().parse(`/${'p'.repeat(300)}`, target(247)).problems).toEqual([]))
})

describe('user names', () => {
  const table: readonly (readonly [name: string, in241: string, in252: string])[] = [
    ['www-data', 'strict', 'strict'],
    ['_apt', 'strict', 'strict'],
    ['a'.repeat(31), 'strict', 'strict'],
    ['a'.repeat(32), 'invalid', 'relaxed'],
    ['0foo', 'invalid', 'relaxed'],
    ['-x', 'invalid', 'relaxed'],
    ['foo bar', 'invalid', 'relaxed'],
    ['a.b', 'invalid', 'relaxed'],
    ['müller', 'invalid', 'relaxed'],
    ['user@host', 'invalid', 'relaxed'],
    ['778', 'numeric', 'numeric'],
    ['65535', 'invalid', 'invalid'],
    ['4294967295', 'invalid', 'invalid'],
    ['-1', 'invalid', 'invalid'],
    ['a:b', 'invalid', 'invalid'],
    ['a/b', 'invalid', 'invalid'],
    ['.', 'invalid', 'invalid'],
    ['', 'invalid', 'invalid'],
  ]
  it.each(table)('%j', (name, in241, in252) => expect([judgeUserName(name, 241), judgeUserName(name, 252)]).toEqual([in241, in252]))
})

describe('signals', () => {
  it.each([
    ['SIGTERM', 15],
    ['TERM', 15],
    ['9', 9],
    ['RTMIN+3', 37],
    ['SIGRTMAX', 64],
    ['term', null],
    ['SIGFOO', null],
    ['0', null],
    ['65', null],
    ['SIGRTMIN+99', null],
  ])('%s', (text, expected) => expect(readSignal(text, 252)).toBe(expected))
  it('have names', () => expect([signalName(15), signalName(37), signalName(99)]).toEqual(['SIGTERM', 'SIGRTMIN+3', '99']))
})

describe('words', () => {
  const words = (text: string) => splitWords(text, { escapes: true }).words.map((word) => word.text)
  it.each([
    ['a b\tc', ['a', 'b', 'c']],
    ['"a b" \'c d\'', ['a b', 'c d']],
    ['a"b c"d', ['ab cd']],
    ['""', ['']],
    ['\\x41\\101\\u00e9\\s\\t', ['AAé \t']],
    ["'it\\'s'", ["it's"]],
  ])('%j', (text, expected) => expect(words(text)).toEqual(expected))
  it('end at an open quote or an unknown escape; what stands before counts', () => {
    expect(splitWords('a "b', { escapes: true })).toMatchObject({ words: [{ text: 'a' }], broken: { reason: 'unbalanced-quote' } })
    expect(splitWords('a \\q', { escapes: true })).toMatchObject({ words: [{ text: 'a' }], broken: { reason: 'unknown-escape' } })
  })
})

describe('command lines', () => {
  const argvs = (text: string, version = 262) => execCommands.parse(text, target(version)).value?.map((command) => [command.prefixes, ...command.argv.map((word) => word.text)])
  const table: readonly (readonly [text: string, commands: readonly (readonly string[])[]])[] = [
    ['/bin/echo one "two three"', [['', '/bin/echo', 'one', 'two three']]],
    ['-/bin/false', [['-', '/bin/false']]],
    ['@/bin/sh mysh -c x', [['@', 'mysh', '-c', 'x']]],
    ['+-/bin/true', [['+-', '/bin/true']]],
    ['!!/bin/true', [['!!', '/bin/true']]],
    ['/bin/a ; /bin/b c', [['', '/bin/a'], ['', '/bin/b', 'c']]],
    ['/bin/a \\; b', [['', '/bin/a', ';', 'b']]],
    ['/bin/a b;c', [['', '/bin/a', 'b;c']]],
    ['/bin/a > /dev/null', [['', '/bin/a', '>', '/dev/null']]],
    ['true', [['', 'true']]],
  ]
  it.each(table)('%s', (text, expected) => expect(argvs(text)).toEqual(expected))
  it.each(['', '-', './x', 'bin/true', '/bin/', '!+/bin/true', '/bin/echo "a', '@/bin/true'])('%j is refused, or nothing', (text) => expect(argvs(text) ?? []).toEqual([]))
  it('know : since 242 and | since 258', () => {
    expect(argvs(':/bin/true', 241)).toBeUndefined()
    expect(argvs(':/bin/true', 247)).toEqual([[':', '/bin/true']])
    expect(argvs('|/bin/true', 257)).toBeUndefined()
    expect(argvs('|/bin/true', 258)).toEqual([['|', '/bin/true']])
  })
  it('keep unknown escapes, with a word about it', () => {
    const parsed = execCommands.parse('/bin/echo \\q', newest)
    expect(parsed.value?.[0]?.argv[1]?.text).toBe('\\q')
    expect(parsed.problems).toMatchObject([{ effect: 'noted' }])
  })
  it('expand variables', () => {
    const environment: Record<string, string> = { ONE: 'one', TWO: 'two two', QUOTED: "'two two' too" }
    const expand = (word: string) => expandVariables(word, (name) => environment[name])
    expect(['$ONE', '$TWO', '${TWO}', 'x${ONE}y', 'x$ONE', '$$ONE', '$MISSING', '${MISSING}'].map(expand)).toEqual([['one'], ['two', 'two'], ['two two'], ['xoney'], ['x$ONE'], ['$ONE'], [], ['']])
    // Seen with 252 and 257: what has a colon is no variable, and what stands behind it is read again.
    expect(expand('x${ONE:-80}y')).toEqual(['x${ONE:-80}y'])
    expect(expand('${NONE:+${ONE}}')).toEqual([`\${NONE:+${environment.ONE}}`])
    expect(expandVariables('${ONE}'.repeat(100), () => 'x'.repeat(100), 5000)).toBeNull()
    expect(['$QUOTED', '$ONE/bin', '${A-B}', '$ONE-x'].map(expand)).toEqual([['two two', 'too'], [], [''], []])
  })
})

describe('environment', () => {
  it('leaves out words that are no assignments, and all behind an open quote', () => {
    const names = (text: string) => environmentAssignments.parse(text, newest).value?.map((assignment) => assignment.name)
    expect(names('A=1 2X=3 F=2')).toEqual(['A', 'F'])
    expect(names('A=1 B="x')).toEqual(['A'])
    expect(names('C=1 D=\\q')).toEqual(['C'])
  })
  it('is read from files', () => {
    const file = "PLAIN=a b  c  \n# no\n;SEMI=1\nMIXED=a\"b c\"d\nCONT=one \\\ntwo\nMULTI=\"one\ntwo\"\nHASH3=\"a\" # b\nKEY = value\nBAD-NAME=1\nNOEQ\nLAST='x'"
    const { assignments, problems } = readEnvironmentFile(file, newest)
    expect(Object.fromEntries(assignments.map(({ name, value }) => [name, value]))).toEqual({ PLAIN: 'a b  c', MIXED: 'a"b c"d', CONT: 'one two', MULTI: 'one\ntwo', HASH3: 'a# b', KEY: 'value', LAST: 'x' })
    expect(problems).toHaveLength(1)
  })
  it.each(['plain', 'two words', 'a"b', "it's", 'back\\slash', 'tab\there', ''])('writes %j so that it is read back', (value) => {
    expect(environmentAssignments.parse(writeAssignment('NAME', value), newest).value).toMatchObject([{ name: 'NAME', value }])
  })
})

describe('limits', () => {
  it.each([
    ['count', '1024:4096', { soft: 1024, hard: 4096 }],
    ['count', 'infinity', { soft: Infinity, hard: Infinity }],
    ['bytes', '1G', { soft: 2 ** 30, hard: 2 ** 30 }],
    ['seconds', '1min', { soft: 60, hard: 60 }],
    ['microseconds', '500ms', { soft: 500_000, hard: 500_000 }],
    ['nice', '-10', { soft: 30, hard: 30 }],
  ] as const)('%s %s', (unit, text, expected) => expect(resourceLimit(unit).parse(text, newest).value).toEqual(expected))
  it.each([
    ['count', '2:1'],
    ['count', '1k'],
    ['bytes', '1GB'],
    ['nice', '-21'],
  ] as const)('%s %s is none', (unit, text) => expect(resourceLimit(unit).parse(text, newest).problems).toHaveLength(1))
})

it('exit statuses have names since 243', () => {
  expect(exitStatusSet.parse('TEMPFAIL 250 SIGTERM', target(243))).toMatchObject({ value: { statuses: [75, 250], signals: [15] }, problems: [] })
  expect(exitStatusSet.parse('TEMPFAIL 250', target(241)).problems).toHaveLength(1)
})

it('specifiers come with releases and contexts; a lone % is a percent sign', () => {
  const uses = (text: string, version: number) => findSpecifiers(text, 'unit', version).map((use) => [use.letter, use.specifier !== null])
  expect(uses('%n %% %Q %d 5% %-', 262)).toEqual([['n', true], ['%', true], ['Q', false], ['d', true]])
  expect(uses('%d', 250)).toEqual([['d', false]])
})

it('Base64 is decoded', () => {
  expect(decodeBase64('aGVs bG8=', 252)).toEqual(Uint8Array.from([104, 101, 108, 108, 111]))
  expect(decodeBase64('aGVsbG8', 252)).toBeNull()
  expect(decodeBase64('a*==', 252)).toBeNull()
})

describe('what the kernel and systemd name', () => {
  const tables: Readonly<Record<string, readonly (string | undefined)[]>> = {
    capabilities: capabilityTable.map(({ summary }) => summary),
    signals: signals.map(([, , summary]) => summary),
    errnos: errnos.map(([, , summary]) => summary),
    'address families': addressFamilies.map((family) => (typeof family === 'string' ? undefined : family[1].summary)),
    'system call sets': systemCallSets.map(({ summary }) => summary),
    'system calls': Object.values(systemCallSummaries),
  }
  it.each(Object.entries(tables))('%s: each is explained in a short sentence of its own', (_, summaries) => {
    for (const summary of summaries) expect(summary ?? '').toMatch(/^[A-Z].{1,118}\.$/)
    expect(summaries.filter((summary, index) => summaries.indexOf(summary) !== index)).toEqual([])
  })
  it('explains only system calls that there are', () => {
    expect(Object.keys(systemCallSummaries).filter((name) => !systemCallsOf(262).includes(name))).toEqual([])
  })
  it.each([
    ['capability', capabilityList, 'CAP_NET_BIND_SERVICE', 'Bind to ports below 1024.'],
    ['signal', signal, 'SIGTERM', signals.find(([name]) => name === 'TERM')![2]],
    ['errno', errno, 'EPERM', errnos[0]![2]],
    ['address family', addressFamilyList, 'AF_INET', 'IPv4: TCP, UDP and whatever else it carries.'],
    ['system call set', systemCallList, '@module', systemCallSets.find(({ name }) => name === '@module')!.summary],
    ['system call', systemCallList, 'ptrace', systemCallSummaries.ptrace],
  ] as const)('the choice of a %s says it', (_, grammar, value, summary) => {
    expect(grammar.choices(newest).find((choice) => choice.value === value)?.summary).toBe(summary)
  })
  it('numbers capabilities by their place', () => expect([capabilities.indexOf('CAP_CHOWN'), capabilities.indexOf('CAP_SYS_ADMIN'), capabilities.indexOf('CAP_CHECKPOINT_RESTORE')]).toEqual([0, 21, 40]))
})
