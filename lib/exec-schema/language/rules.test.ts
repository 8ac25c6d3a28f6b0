import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, checkUnit, completeAt, effectiveUnit, highlight, hoverAt, parseUnitFile, rules } from '..'
import { findingsOf, readExpectations, readHeader } from '../testing/annotated'

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
  it.each(rules.map((rule) => rule.id))('%s has a fixture with a hit, and one without', (id) => {
    expect(hits).toContain(id)
    expect(fixtures.some((name) => !readExpectations(read(name)).some((expectation) => expectation.rule === id))).toBe(true)
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

describe('anything may be typed', () => {
  const piece = fc.constantFrom('[Service]', '[Unit]', '[', 'ExecStart=', 'User=', 'Environment=', 'PrivateTmp=', '/bin/x', ' ', '"', "'", '\\', '%', '%n', '\n', '\r\n', '\0', '=', '-', '@', ';', '#', '\udcff', '${A}', 'yes')
  const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''))
  it('and nothing throws at any offset', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(239, 241, 252, 262), fc.constantFrom('system' as const, 'user' as const), (content, version, manager) => {
        const target = { version, manager }
        const unit = { name: 'x@.service', fragment: { path: 'x@.service', text: content }, dropIns: [{ path: 'x@.service.d/a.conf', text: content }] }
        for (const finding of checkUnit(unit, { target })) {
          expect(finding.range.start).toBeLessThanOrEqual(finding.range.end)
          expect(finding.range.end).toBeLessThanOrEqual(content.length)
          for (const fix of finding.fixes) applyEdits(content, fix.edits)
        }
        effectiveUnit(unit, { target })
        highlight(parseUnitFile(content, { version }))
        for (let offset = 0; offset <= content.length; offset += 3) {
          completeAt(content, offset, 'service', target)
          hoverAt(content, offset, target)
        }
      }),
      { numRuns: 500 },
    )
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

it('a header may name file, release and manager', () => expect(readHeader('# a.timer 241 user\n')).toEqual({ name: 'a.timer', version: 241, manager: 'user' }))
