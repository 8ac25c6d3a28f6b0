import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UnitContent } from '@/lib/workspace/unit-content'
import { compareUnits } from './compare-units'
import { isTangled } from './tangled-markdown'
import { diffTexts, replaceHunk } from './diff-texts'
import { followLines } from './follow-lines'
import { mergeContents } from '@/lib/workspace/merge-content'

const unit = (text: string, dropIns: Readonly<Record<string, string>> = {}, name = 'foo.service'): UnitContent => ({
  name,
  manager: 'system',
  target: '257',
  files: [{ path: name, content: text }, ...Object.entries(dropIns).map(([path, content]) => ({ path: `${name}.d/${path}`, content }))],
})

/** Each hunk as its changed lines, with `=` in front of those without effect. */
const hunks = (before: UnitContent | null, after: UnitContent | null) =>
  compareUnits(before, after, new Map()).files.flatMap(({ hunks: all }) => all.map(({ rows, hasEffect }) => (hasEffect ? '' : '= ') + rows.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => (kind === 'added' ? '+' : '-') + text.trimEnd()).join(' ')))

const filler = '\n\n\n\n\n\n\n\n'

describe('hunks', () => {
  it('without effect are told from those with one', () => {
    const before = `# a\n[Service]\nExecStart=/bin/a\n${filler}User=x\n${filler}Nice=1\n`
    const after = `# b\n[Service]\nExecStart=/bin/a\n${filler}User = x\n${filler}Nice=2\n`
    expect(hunks(unit(before), unit(after))).toEqual(['= -# a +# b', '= -User=x +User = x', '-Nice=1 +Nice=2'])
  })

  it('that only work together each count', () => {
    const before = `[Service]\nExecStart=/bin/a\nNice=1\n${filler}\n`
    const after = `[Service]\nExecStart=/bin/a\n${filler}\nNice=1\n`
    // Taken alone the first takes the value away and the second changes nothing; together they have no effect at all.
    expect(hunks(unit(before), unit(after)).every((hunk) => hunk.startsWith('= '))).toBe(true)
  })

  it('that a changed value comes from, or came from, need no judging', () => {
    const judgements = { left: 2 }
    const judged = (before: string, after: string) => compareUnits(unit(before), unit(after), new Map(), judgements).files.flatMap(({ hunks: all }) => all.map(({ hasEffect }) => hasEffect))
    expect(judged(`[Service]\nExecStart=/bin/a\nEnvironment=A=1\n${filler}Nice=1\n`, `[Service]\nExecStart=/bin/a\nEnvironment=A=2\n${filler}\n`)).toEqual([true, true])
    expect(judgements.left).toBe(2)
    expect(judged(`[Service]\nExecStart=/bin/a\nNice=1\n${filler}PrivateTmp=yes\n`, `[Service]\nExecStart=/bin/a\nNice=2\n${filler}PrivateTmp=true\n`)).toEqual([true, false])
    expect(judgements.left).toBe(1)
  })

  it('of a unit that comes or goes have one', () => {
    expect(hunks(null, unit('[Service]\nExecStart=/bin/a\n'))).toEqual(['+[Service] +ExecStart=/bin/a'])
    expect(hunks(unit('[Service]\nExecStart=/bin/a\n'), null)).toEqual(['-[Service] -ExecStart=/bin/a'])
  })

  it('of a file that is overridden anyway have none', () => {
    const [before, after] = ['1', '2'].map((nice) => unit(`[Service]\nExecStart=/bin/a\nNice=${nice}\n`, { 'nice.conf': '[Service]\nNice=9\n' }))
    expect(hunks(before!, after!)).toEqual(['= -Nice=1 +Nice=2'])
  })
})

describe('files', () => {
  it('are the same ones after their unit was renamed', () => {
    const { files } = compareUnits(unit('[Service]\nExecStart=/bin/a\n', { 'a.conf': '' }), unit('[Service]\nExecStart=/bin/b\n', { 'a.conf': '' }, 'bar.service'), new Map())
    expect(files.map(({ path, oldPath, kind }) => [path, oldPath, kind])).toEqual([['bar.service', 'foo.service', 'changed'], ['bar.service.d/a.conf', 'foo.service.d/a.conf', 'renamed']])
  })
})

describe('findings', () => {
  it('that come and go are told, wherever they stand', () => {
    const { added, fixed } = compareUnits(unit('[Service]\nExecStart=/bin/a\nKillMode=none\nNice=99\n'), unit('[Service]\n\n# moved\nNice=99\nExecStart=/bin/a\nPrivateTmp=maybe\n'), new Map())
    expect(added.map(({ rule }) => rule)).toEqual(['invalid-value'])
    expect(fixed.map(({ rule }) => rule)).toContain('kill-mode-none')
  })
})

const text = fc.array(fc.constantFrom('a', 'b', 'c', '# x', ''), { maxLength: 12 }).chain((lines) => fc.constantFrom(lines.join('\n'), `${lines.join('\n')}\n`))

describe('properties', () => {
  it('all hunks of a comparison together lead from one text to the other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const all = diffTexts(before, after)
        // From the last to the first, so that the numbers of the others hold.
        expect(all.toReversed().reduce((result, hunk) => replaceHunk(result, hunk, 'forward'), before)).toBe(after)
        expect(all.toReversed().reduce((result, hunk) => replaceHunk(result, hunk, 'back'), after)).toBe(before)
      }),
    )
  })

  it('lines that are found again are the same lines', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (from, to, start, length) => {
        const lines = from.split('\n')
        const range = { first: (start % lines.length) + 1, last: Math.min(lines.length, (start % lines.length) + 1 + (length % 3)) }
        const { range: place, exact } = followLines(from, to, range)
        expect(place.first).toBeGreaterThanOrEqual(1)
        if (exact) expect(to.split('\n').slice(place.first - 1, place.last)).toEqual(lines.slice(range.first - 1, range.last))
        expect(followLines(from, from, range).exact || from === '' || range.last > from.replace(/\n$/, '').split('\n').length).toBe(true)
      }),
    )
  })

  it('a merge keeps what either side alone changed, and tells the rest', () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        const merge = (my: string, their: string) => mergeContents(unit(base), unit(my), unit(their)).content.files[0]!
        expect(merge(mine, base)).toMatchObject({ content: mine, conflicts: [] })
        expect(merge(base, theirs)).toMatchObject({ content: theirs, conflicts: [] })
        expect(merge(mine, mine)).toMatchObject({ content: mine, conflicts: [] })
        const both = merge(mine, theirs)
        if (both.conflicts.length === 0) expect(merge(theirs, mine).content).toBe(both.content)
        else expect(merge(theirs, mine).conflicts.length).toBe(both.conflicts.length)
      }),
    )
  })
})

describe('a unit that has to work with several releases', () => {
  const on = (text: string): UnitContent => ({ ...unit(text), target: '257', otherTargets: ['256', '247', '249'] })

  it('has what becomes of it told for each, those with the same outcome as one', () => {
    // ImportCredential= came with 254, so that 247 and 249 say of it only that they don't know it.
    const { effects, others } = compareUnits(on('[Service]\nExecStart=/bin/a\n'), on('[Service]\nExecStart=/bin/a\nImportCredential=a\n'), new Map())
    expect(effects.length).toBeGreaterThan(0)
    expect(others.map(({ targets, isSame, effects: each, added }) => [targets, isSame, each.length, added.map(({ rule }) => rule)])).toEqual([
      [['256'], true, effects.length, []],
      [['247', '249'], false, 0, ['needs-newer-systemd']],
    ])
  })

  it('has an effect where any of them does something else', () => {
    const at = (text: string): UnitContent => ({ ...on(text), target: '247', otherTargets: ['257'] })
    const { effects, files } = compareUnits(at('[Service]\nExecStart=/bin/a\n'), at('[Service]\nExecStart=/bin/a\nImportCredential=a\n'), new Map())
    expect(effects).toEqual([])
    expect(files[0]!.hunks.map(({ hasEffect }) => hasEffect)).toEqual([true])
  })
})

describe('texts of any length', () => {
  const lines = (count: number, word: string) => Array.from({ length: count }, (_, index) => `# ${word} ${index}\n`).join('')

  it('are merged without waiting: what is too long to be compared is one conflict, or none where one side changed nothing', () => {
    const [base, mine, theirs] = [lines(20_000, 'base'), lines(20_000, 'mine'), lines(20_000, 'theirs')]
    const merge = (left: string, right: string) => mergeContents(unit(base), unit(left), unit(right)).content.files[0]!
    expect(merge(mine, theirs).conflicts).toEqual([{ line: 1, base, mine, theirs }])
    expect(merge(mine, base)).toMatchObject({ content: mine, conflicts: [] })
    expect(merge(base, theirs)).toMatchObject({ content: theirs, conflicts: [] })
    const [here, there] = [(text: string) => text.replace('# base 10\n', '# here\n'), (text: string) => text.replace('# base 90\n', '# there\n')]
    expect(merge(here(base), there(base))).toMatchObject({ content: here(there(base)), conflicts: [] })
  })

  it('have their lines followed without waiting: in one that has nothing in common none is found', () => {
    expect(followLines(lines(20_000, 'old'), lines(20_000, 'new'), { first: 5, last: 6 })).toEqual({ range: { first: 1, last: 1 }, exact: false })
  })

  it('are shown as they are where reading them as Markdown would take for ever', () => {
    for (const text of ['>'.repeat(6000), '- '.repeat(4000), '*a_'.repeat(6600), '1. '.repeat(30), `${' '.repeat(400)}x`, '['.repeat(3000)]) expect(isTangled(text), text.slice(0, 20)).toBe(true)
    for (const text of ['', '> quoted\n> > twice', '- a\n  - b\n    - c', '**bold** and `code`, 3 * 4', '---', '1. one\n2. two', 'a\n'.repeat(5000)]) expect(isTangled(text), text.slice(0, 20)).toBe(false)
  })
})
