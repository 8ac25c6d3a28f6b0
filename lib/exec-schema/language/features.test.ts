import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import {
  applyEdits,
  checkUnit,
  codeLensesOf,
  definitionAt,
  dropInForFix,
  foldingRangesOf,
  formatEdits,
  hoverAt,
  lineNotesOf,
  linksOf,
  mergeUnit,
  outlineOf,
  renameUnitEdits,
  selectionRangesAt,
  semanticTokensOf,
  allSettings,
  signatureAt,
  type UnitFiles,
} from '..'
import { readFixture } from './fixture'
import { atCursor, openFile } from '../testing/open-file'

const clock = { now: Date.UTC(2026, 9, 24, 12), zone: 'Europe/Berlin' }
const at = (...given: Parameters<typeof atCursor>) => atCursor(...given)
const hover = (...given: Parameters<typeof atCursor>) => {
  const { file, offset } = at(...given)
  return hoverAt(file, offset, clock)
}

describe('hover', () => {
  it('explains sections and settings', () => {
    expect(hover('[Serv|ice]\n')?.facts).toContainEqual(['Manual', 'systemd.service(5)'])
    expect(hover('[Service]\nPriv|ateTmp=yes')).toMatchObject({ title: 'PrivateTmp=', docs: '/docs/PrivateTmp' })
    expect(hover('[Service]\nPriv|ateTmp=yes')?.facts).toContainEqual(['Default', 'no'])
  })
  it('says which line counts instead', () => {
    expect(hover('[Service]\nNi|ce=1\nNice=2\n')?.paragraphs).toContain('This line does not count: line 3 takes its place.')
    const beside = [{ path: '/etc/systemd/system/app.service.d/10-limits.conf', text: '[Service]\nNice=5\n' }]
    expect(hover('[Service]\nNi|ce=1\n', { beside })?.paragraphs).toContain('This line does not count: /etc/systemd/system/app.service.d/10-limits.conf line 2 takes its place.')
  })
  it('says what the release makes of a name', () => {
    expect(hover('[Service]\nProtectCl|ock=yes', { version: 241 })?.paragraphs).toContain('systemd 241 does not know it yet and passes over the line.')
    expect(hover('[Unit]\nBind|To=a.service')?.paragraphs).toContain('This is an old name of BindsTo=.')
  })
  it('explains specifiers, with what they are here', () => {
    expect(hover('[Service]\nRuntimeDirectory=%|n')).toMatchObject({ title: '%n', facts: [['Here', 'app.service']] })
    expect(hover('[Service]\nRuntimeDirectory=%|H')).toMatchObject({ facts: [['Here', 'known on the running machine only']] })
  })
  it('explains variables, flags and words of a command', () => {
    const unit = '[Service]\nEnvironment="OPTIONS=-a -b"\nExecStart='
    expect(hover(`${unit}/bin/a $OPT|IONS`)?.facts).toContainEqual(['Value', '-a -b'])
    expect(hover(`${unit}/bin/a $OTH|ER`)?.paragraphs[0]).toContain('gets no variable OTHER')
    expect(hover(`${unit}-|@/bin/a b`)).toMatchObject({ title: '@-' })
    expect(hover(`${unit}/bin/a "b| c"`)).toMatchObject({ title: 'argv[1]', facts: [['Gets', 'b c']] })
    expect(hover(`${unit}/bin/a $OPTIONS x|y`)).toMatchObject({ title: 'argv[3]' })
  })
  it('says what a variable of the environment is in the end', () => {
    expect(hover('[Service]\nEnvironment="A=1| 2"\n')).toMatchObject({ title: '$A', paragraphs: [], facts: [['Value', '1 2']] })
    expect(hover('[Service]\nEnvironment=A=|1\nEnvironment=A=2\n')).toMatchObject({ paragraphs: ['Something else sets it in the end.'], facts: [['Value', '2'], ['From', 'Environment= in line 3 of /etc/systemd/system/app.service']] })
  })
  it('explains words by what they are', () => {
    expect(hover('[Service]\nSystemCallFilter=@mo|unt')?.facts[0]?.[1]).toContain('umount2')
    expect(hover('[Service]\nCapabilityBoundingSet=~CAP_SYS_AD|MIN')?.paragraphs[0]).toMatch(/root/)
    expect(hover('[Service]\nSuccessExitStatus=7|5')).toMatchObject({ facts: [['Exit status', '75/TEMPFAIL (BSD)']] })
    expect(hover('[Service]\nKillSignal=SIG|INT')?.paragraphs).toHaveLength(1)
    expect(hover('[Unit]\nAfter=network-on|line.target')?.paragraphs).toHaveLength(1)
    expect(hover('[Service]\nUser=no|body')?.facts).toContainEqual(['Home', '/nonexistent'])
    expect(hover('[Service]\nBindPaths=/a:/|b')).toMatchObject({ facts: [['Part', 'destination']] })
  })
  it('tells of units that are open', () => {
    const others = [{ name: 'db.service', fragment: { path: '/etc/systemd/system/db.service', text: '[Unit]\nDescription=The data\n' }, dropIns: [] }]
    expect(hover('[Unit]\nAfter=d|b.service', { others })).toMatchObject({ facts: [['Description', 'The data'], ['File', '/etc/systemd/system/db.service']] })
  })
  it('says times, modes, sizes and limits in words', () => {
    expect(hover('[Service]\nTimeoutStopSec=1h3|0')?.paragraphs).toEqual(['1h 30s (3630 seconds).'])
    expect(hover('[Service]\nUMask=00|77')?.paragraphs).toEqual(['---rwxrwx'])
    expect(hover('[Service]\nMemoryMax=1|G')?.paragraphs).toEqual(['1,073,741,824 bytes.'])
    expect(hover('[Service]\nLimitNOFILE=10|24')?.paragraphs).toEqual(['Soft and hard limit: 1,024.'])
  })
  it('says calendar expressions in words, with the next times and where the clock changes', () => {
    expect(hover('[Timer]\nOnCalendar=da|ily', { name: 'a.timer' })).toMatchObject({
      paragraphs: ['Every day at 00:00.'],
      facts: [
        ['Next', 'Sun 2026-10-25 00:00:00 +02:00'],
        ['Then', 'Mon 2026-10-26 00:00:00 +01:00, the clock has changed'],
        ['Then', 'Tue 2026-10-27 00:00:00 +01:00'],
        ['Then', 'Wed 2026-10-28 00:00:00 +01:00'],
        ['Then', 'Thu 2026-10-29 00:00:00 +01:00'],
      ],
    })
  })
  it('is silent where there is nothing', () => {
    expect(hover('# com|ment\n')).toBeNull()
    expect(hover('[Service]\nX-Own=va|lue\n')).toBeNull()
  })
})

describe('signature help', () => {
  const active = (...given: Parameters<typeof atCursor>) => {
    const { file, offset } = at(...given)
    const signature = signatureAt(file, offset)
    const part = signature?.parts[signature.active]
    return part && signature.label.slice(part.range.start, part.range.end)
  }
  it.each([
    ['[Service]\nBindPaths=/a|', 'source'],
    ['[Service]\nBindPaths=/a:/b|', 'destination'],
    ['[Service]\nBindPaths=/a:/b /c:/d:r|', 'options'],
    ['[Service]\nEnvironment=A|', 'NAME'],
    ['[Service]\nEnvironment=A=b=c|', 'value'],
    ['[Service]\nDeviceAllow=/dev/null |', 'rwm'],
    ['[Service]\nExecStart=/bin/a |b c', 'argument'],
    ['[Service]\nExecStart=|/bin/a', 'program'],
    ['[Service]\nLimitNOFILE=1024:2|', ':number'],
  ])('%s', (text, part) => expect(active(text)).toBe(part))
  it('is silent for values of one part', () => expect(active('[Service]\nNice=1|')).toBeUndefined())
})

test('the parts of a value stand in its form, in order', () => {
  for (const { name, value } of allSettings) {
    let from = 0
    for (const part of value.parts?.list ?? []) {
      const found = value.syntax.indexOf(part.name, from)
      expect([name, part.name, found >= 0]).toEqual([name, part.name, true])
      from = found + part.name.length
    }
  }
})

describe('outline, folding, selection', () => {
  const file = openFile('# one\n# two\n[Unit]\nAfter=a \\\n  b\n\n[Service]\nNice=1\n\n')
  const texts = (ranges: readonly { start: number; end: number }[]) => ranges.map(({ start, end }) => file.text.slice(start, end))
  it('lists sections and what is in them', () => expect(outlineOf(file).map(({ name, children }) => [name, children.map((child) => `${child.name} ${child.detail}`)])).toEqual([['Unit', ['After a    b']], ['Service', ['Nice 1']]]))
  it('folds sections, continued lines and comments', () => expect(texts(foldingRangesOf(file))).toEqual(['[Unit]\nAfter=a \\\n  b', '[Service]\nNice=1', 'After=a \\\n  b', '# one\n# two']))
  it('grows from the word to the file', () => {
    const { file: around, offset } = at('[Service]\nBindPaths=-/a:/b| /c\n')
    expect(selectionRangesAt(around, offset).map(({ start, end }) => around.text.slice(start, end))).toEqual(['/b', '/a:/b', '-/a:/b', '-/a:/b /c', 'BindPaths=-/a:/b /c', '[Service]\nBindPaths=-/a:/b /c', '[Service]\nBindPaths=-/a:/b /c\n'])
  })
})

describe('semantic tokens', () => {
  const tokens = (...given: Parameters<typeof openFile>) => {
    const file = openFile(...given)
    return semanticTokensOf(file).map(({ kind, range }) => `${kind} ${file.text.slice(range.start, range.end)}`)
  }
  it('tell words of values apart', () => expect(tokens('[Service]\nPrivateTmp=yes\nCapabilityBoundingSet=~CAP_KILL\nExecStart=-/bin/a b\nEnvironment=A=b\nTimeoutSec=5s\n')).toEqual(['keyword yes', 'flag ~', 'keyword CAP_KILL', 'flag -', 'path /bin/a', 'variable A', 'number 5s']))
  it('mark what the release does not know, what is outdated, and what does not count', () => expect(tokens('[Service]\nPrivatTmp=yes\nMemoryLimit=1G\nNice=1\nNice=2\n')).toEqual(['unknown PrivatTmp', 'outdated MemoryLimit', 'number 1G', 'dead Nice', 'dead 1', 'number 2']))
  it('stay within lines', () => expect(tokens('[Service]\nReadOnlyPaths=/a \\\n# between\n  /b\n')).toEqual(['path /a', 'path /b']))
})

describe('going elsewhere', () => {
  const others: UnitFiles[] = [
    { name: 'app.timer', fragment: { path: '/etc/systemd/system/app.timer', text: '[Timer]\nOnCalendar=daily\n' }, dropIns: [] },
    { name: 'web.service', fragment: { path: '/etc/systemd/system/web.service', text: '[Unit]\nAfter=app.service other@x.service\nWants=app.service\n' }, dropIns: [] },
    { name: 'other@.service', fragment: { path: '/etc/systemd/system/other@.service', text: '' }, dropIns: [] },
  ]
  it('goes to units, templates, variables, and the line that counts instead', () => {
    const to = (text: string) => {
      const { file, offset } = at(text, { others })
      return definitionAt(file, offset)
    }
    expect(to('[Unit]\nAfter=we|b.service')).toMatchObject({ file: '/etc/systemd/system/web.service' })
    expect(to('[Unit]\nAfter=other@|x.service')).toMatchObject({ file: '/etc/systemd/system/other@.service' })
    expect(to('[Service]\nEnvironment=A=1\nExecStart=/bin/a ${|A}')).toEqual({ file: '/etc/systemd/system/app.service', range: { start: 10, end: 26 } })
    expect(to('[Service]\nNi|ce=1\nNice=2\n')).toMatchObject({ range: { start: 17, end: 24 } })
    expect(to('[Unit]\nAfter=none|.service')).toBeNull()
  })
  it('says above a unit who uses it, and above a line what overrides it', () => {
    const beside = [{ path: '/etc/systemd/system/app.service.d/10-x.conf', text: '[Service]\nNice=5\nExecStart=\n' }]
    const file = openFile('[Unit]\n\n[Service]\nNice=1\nExecStart=/bin/a\n', { others, beside })
    expect(codeLensesOf(file).map(({ title }) => title)).toEqual(['Used by app.timer (by its name)', 'Used by web.service (After=)', 'Used by web.service (Wants=)', 'Overridden in 10-x.conf:2', 'Taken back in 10-x.conf:3'])
  })
  it('renames a unit wherever others name it, instances of a template too', () => {
    const web = others[1]!
    const renamed = (from: string, to: string) => applyEdits(web.fragment!.text, renameUnitEdits(from, to, others, 257).get(web.fragment!.path) ?? [])
    expect(renamed('app.service', 'shop.service')).toBe('[Unit]\nAfter=shop.service other@x.service\nWants=shop.service\n')
    expect(renamed('other@.service', 'new@.service')).toBe('[Unit]\nAfter=app.service new@x.service\nWants=app.service\n')
  })
  it('leads from Documentation= to pages', () => {
    const file = openFile('[Unit]\nDocumentation=https://example.org/a man:systemd.exec(5) man:sshd(8) file:/usr/share/doc/x info:y\n')
    expect(linksOf(file).map(({ address }) => address)).toEqual(['https://example.org/a', 'https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html', 'https://manpages.debian.org/sshd.8'])
  })
})

describe('notes below lines', () => {
  it('show each command word by word, and where the words are written', () => {
    const file = openFile('[Service]\nEnvironment="A=1 2"\nExecStart=-/bin/a "b c" $A \\\n  %n ${A}\n')
    const [note] = lineNotesOf(file, clock)
    expect(note?.kind === 'command' && { flags: note.flags.map(({ prefix }) => prefix), words: note.words.map(({ range, texts }) => [file.text.slice(range.start, range.end), ...texts]) }).toEqual({
      flags: ['-'],
      words: [['/bin/a', '/bin/a'], ['"b c"', 'b c'], ['$A', '1', '2'], ['%n', 'app.service'], ['${A}', '1 2']],
    })
  })
  it('show each command of a line, none that is taken back, and none that shows its words itself', () => expect(lineNotesOf(openFile('[Service]\nType=oneshot\nExecStart=-/bin/no\nExecStart=\nExecStart=-/bin/a ; /bin/b "c" ; /bin/d e\n'), clock).map((note) => note.kind === 'command' && note.words.length)).toEqual([1, 2]))
  it('say a calendar in words, its normal form, and what may put it off', () => {
    expect(lineNotesOf(openFile('[Timer]\nOnCalendar=Mon..Fri 8:00\nRandomizedDelaySec=5min\n', { name: 'a.timer' }), clock)).toMatchObject([
      { kind: 'calendar', words: 'on Mondays to Fridays at 08:00', normalForm: 'Mon..Fri *-*-* 08:00:00', delay: 'later by up to 5min at random (RandomizedDelaySec=), and up to 1min to wake up less often (AccuracySec=)' },
    ])
  })
})

describe('format', () => {
  const format = (text: string, range?: { start: number; end: number }) => applyEdits(text, formatEdits(text, 257, range))
  it.each([
    ['spaces around = and behind lines', '[Service]  \n  Nice = 1  \n', '[Service]\nNice=1\n'],
    ['blank lines', '\n\n[Unit]\nAfter=a\n[Service]\n\n\n\nNice=1\n\n\n', '[Unit]\nAfter=a\n\n[Service]\n\nNice=1\n'],
    ['a missing line end', '[Unit]\nAfter=a', '[Unit]\nAfter=a\n'],
    ['comments stay above what they speak of', '[Unit]\nAfter=a\n  # about it \n[Service]\nNice=1\n', '[Unit]\nAfter=a\n# about it\n[Service]\nNice=1\n'],
    ['continued lines stay', '[Service]\nExecStart = /bin/a \\\n    b  \\\n    c\n', '[Service]\nExecStart= /bin/a \\\n    b  \\\n    c\n'],
    ['spaces behind a backslash stay, since without them the next line would be taken in', '[Service]\nExecStart=/bin/a \\ \nNice=1\n', '[Service]\nExecStart=/bin/a \\ \nNice=1\n'],
    ['line ends stay', '[Unit]\r\nAfter=a \r\n[Service]\r\n', '[Unit]\r\nAfter=a\r\n\r\n[Service]\r\n'],
  ])('%s', (_, before, after) => expect(format(before)).toBe(after))
  it('changes only the lines of a range', () => expect(format('[Service]\nNice = 1\nUMask = 0077\n', { start: 12, end: 14 })).toBe('[Service]\nNice=1\nUMask = 0077\n'))
  const piece = fc.constantFrom('[Service]', '[Unit]', 'Nice', 'ExecStart', '=', ' ', '\t', '/bin/a', '"', '\\', '\\\n', '\n', '\n\n\n', '\r\n', '\r', '#', '; c', '\ufeff', 'stray', '[x', ']')
  const anyText = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''))
  const reading = (text: string, version: number) => mergeUnit({ name: 'a.service', fragment: { path: 'a.service', text }, dropIns: [] }, { target: { version, manager: 'system' } }).assignments.map(({ section, assignment, fate }) => [section, assignment.name, assignment.value, fate])
  it('changes nothing that systemd reads, and the second time nothing at all', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(239, 241, 247, 262), (text, version) => {
        const once = applyEdits(text, formatEdits(text, version))
        expect(reading(once, version)).toEqual(reading(text, version))
        expect(formatEdits(once, version)).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })
})

describe('drop-ins in place of changes to files of packages', () => {
  const path = '/usr/lib/systemd/system/app.service'
  const dropIn = (text: string, wanted: string) => {
    const unit: UnitFiles = { name: 'app.service', fragment: { path, text }, dropIns: [] }
    return dropInForFix(unit, path, { title: '', safe: true, edits: [{ range: { start: 0, end: text.length }, newText: wanted }] }, { target: { version: 257, manager: 'system' } })
  }
  it('hold the one setting that differs', () => expect(dropIn('[Service]\nNice=1\nUMask=0\n', '[Service]\nNice=1\nUMask=0022\n')).toEqual({ path: '/etc/systemd/system/app.service.d/override.conf', text: '[Service]\nUMask=0022\n' }))
  it('empty a list first where something is taken from it', () => expect(dropIn('[Service]\nExecStart=/bin/a\nExecStart=/bin/b\n', '[Service]\nExecStart=/bin/b\n')?.text).toBe('[Service]\nExecStart=\nExecStart=/bin/b\n'))
  it('only add where something is added', () => expect(dropIn('[Unit]\nAfter=a.service\n', '[Unit]\nAfter=a.service\nAfter=b.service\n')?.text).toBe('[Unit]\nAfter=b.service\n'))
  it('are not offered where they can do nothing: dependencies can’t be taken back, nor what enabling does', () => {
    expect(dropIn('[Unit]\nAfter=a.service\n', '[Unit]\n')).toBeNull()
    expect(dropIn('[Install]\nWantedBy=a.target\n', '[Install]\nWantedBy=b.target\n')).toBeNull()
  })
  const folder = join(import.meta.dirname, 'fixtures')
  it.each(readdirSync(folder).filter((name) => !name.includes('.d')))('have the effect of the fix: %s', (name) => {
    const { name: unitName, version, manager, fragment: { text } } = readFixture(readFileSync(join(folder, name), 'utf8'))
    const target = { version, manager }
    const unit: UnitFiles = { name: unitName, fragment: { path: `/usr/lib/systemd/${manager}/${unitName}`, text }, dropIns: [] }
    for (const { fixes } of checkUnit(unit, { target }))
      for (const fix of fixes) {
        const found = dropInForFix(unit, unit.fragment!.path, fix, { target })
        if (!found) continue
        const effect = (files: UnitFiles) => mergeUnit(files, { target }).assignments.filter(({ fate, parsed }) => fate === 'in-force' && parsed !== undefined).map(({ section, setting, resolved }) => `${section}.${setting!.name}=${resolved}`).sort()
        expect(effect({ ...unit, dropIns: [found] })).toEqual(effect({ ...unit, fragment: { ...unit.fragment!, text: applyEdits(text, fix.edits) } }))
      }
  })
})
