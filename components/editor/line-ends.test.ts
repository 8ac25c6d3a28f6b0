import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeLineEnds, joinLineEnds, nameLineEnds, splitLineEnds, type LineChange } from './line-ends'

const breaksIn = (text: string) => text.split('\n').length - 1

/** Replaces a stretch of what the editor holds and says the real text that results. */
function edit(real: string, from: number, to: number, inserted: string): string {
  const { text, lineEnds } = splitLineEnds(real)
  const after = text.slice(0, from) + inserted + text.slice(to)
  const change: LineChange = { line: breaksIn(text.slice(0, from)), removed: breaksIn(text.slice(from, to)), inserted: breaksIn(inserted) }
  return joinLineEnds(after, changeLineEnds(lineEnds, [change], after))
}

const texts = fc.array(fc.constantFrom('a', 'b', '\n', '\r\n', '\r', '=', '\udc80'), { maxLength: 24 }).map((parts) => parts.join(''))

test('what is split and joined is the same', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const split = splitLineEnds(text)
      expect(split.text).not.toContain('\r')
      expect(joinLineEnds(split.text, split.lineEnds)).toBe(text)
    }),
  )
})

test('lines that are not touched keep their ends', () => {
  expect(edit('a\r\nb\nc\rd', 0, 1, 'x')).toBe('x\r\nb\nc\rd')
  expect(edit('a\r\nb\nc\rd', 2, 3, 'y')).toBe('a\r\ny\nc\rd')
  expect(edit('a\r\nb\nc\rd', 2, 4, '')).toBe('a\r\nc\rd')
})

test('new lines end like the line above', () => {
  expect(edit('a\r\nb\r\n', 1, 1, '\nx')).toBe('a\r\nx\r\nb\r\n')
  expect(edit('a\nb\r\nc\r\n', 4, 4, 'x\ny')).toBe('a\nb\r\nx\r\nyc\r\n')
  expect(edit('one line', 8, 8, '\n')).toBe('one line\n')
})

test('any edit leaves a text that reads as the editor shows it, with everything around it unchanged', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), fc.constantFrom('', 'x', '\n', 'x\ny', '\n\n'), (real, a, b, inserted) => {
      const { text } = splitLineEnds(real)
      const from = Math.min(a % (text.length + 1), b % (text.length + 1))
      const to = Math.max(a % (text.length + 1), b % (text.length + 1))
      const after = edit(real, from, to, inserted)
      expect(splitLineEnds(after).text).toBe(text.slice(0, from) + inserted + text.slice(to))
    }),
    { numRuns: 1000 },
  )
})

test('several changes at once', () => {
  const { text, lineEnds } = splitLineEnds('a\r\nb\nc\rd')
  const changes = [{ line: 0, removed: 1, inserted: 0 }, { line: 2, removed: 0, inserted: 1 }]
  expect(text).toBe('a\nb\nc\nd')
  expect(joinLineEnds('ab\nc\n\nd', changeLineEnds(lineEnds, changes, 'ab\nc\n\nd'))).toBe('ab\nc\n\rd')
})

test('names', () => {
  expect(nameLineEnds(splitLineEnds('').lineEnds)).toBe('LF')
  expect(nameLineEnds(splitLineEnds('a\r\n').lineEnds)).toBe('CRLF')
  expect(nameLineEnds(splitLineEnds('a\r\nb\n').lineEnds)).toBe('mixed (CRLF, LF)')
})
