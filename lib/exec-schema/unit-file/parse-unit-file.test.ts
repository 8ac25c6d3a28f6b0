import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBytes, encodeBytes } from '../text'
import { assignmentsOf, parseUnitFile, printUnitFile, sourceRangeOf } from '.'

const read = (text: string, version = 262) => [...assignmentsOf(parseUnitFile(text, { version }))].map(({ section, assignment }) => [section, assignment.name, assignment.value])

describe('systemd’s own reading', () => {
  const cases: readonly (readonly [what: string, text: string, expected: readonly (readonly [string | null, string, string])[]])[] = [
    ['white space around name and value goes', '[Unit]\n  Description =  a b \t\n', [['Unit', 'Description', 'a b']]],
    ['# and ; begin comments', '[Unit]\n# A=1\n ;B=2\nC=3', [['Unit', 'C', '3']]],
    ['a backslash joins lines, white space of the next line stays', '[Unit]\nA=a \\\n   b\n', [['Unit', 'A', 'a     b']]],
    ['a comment inside a continuation is left out', '[Unit]\nA=a \\\n# no \\\n;no\nb\n', [['Unit', 'A', 'a  b']]],
    ['a doubled backslash does not continue', '[Unit]\nA=a\\\\\nB=b\n', [['Unit', 'A', 'a\\\\'], ['Unit', 'B', 'b']]],
    ['a space behind the backslash ends the continuation', '[Unit]\nA=a\\ \nB=b\n', [['Unit', 'A', 'a\\'], ['Unit', 'B', 'b']]],
    ['CR, CRLF and NUL end lines', '[Unit]\rA=1\r\nB=2\0C=3\n', [['Unit', 'A', '1'], ['Unit', 'B', '2'], ['Unit', 'C', '3']]],
    ['a byte order mark is taken off the first line that has one', '\ufeff[Unit]\nA=1\n', [['Unit', 'A', '1']]],
    ['only the first = divides', '[Service]\nEnvironment=A=b=c\n', [['Service', 'Environment', 'A=b=c']]],
    ['sections repeat', '[Unit]\nA=1\n[Service]\nB=2\n[Unit]\nC=3\n', [['Unit', 'A', '1'], ['Service', 'B', '2'], ['Unit', 'C', '3']]],
    ['an assignment may be empty', '[Unit]\nA=\nB=  \n', [['Unit', 'A', ''], ['Unit', 'B', '']]],
    ['a no-break space is no white space', '[Unit]\n\u00a0A=1\n', [['Unit', '\u00a0A', '1']]],
    ['a continuation at the end of the file still counts', '[Unit]\nA=1 \\', [['Unit', 'A', '1']]],
    ['an assignment before the first header has no section', 'A=1\n', [[null, 'A', '1']]],
  ]
  it.each(cases)('%s', (_, text, expected) => expect(read(text)).toEqual(expected))

  it('takes a blank line inside a continuation as its end, but not up to 241', () => {
    const text = '[Service]\nExecStart=/bin/true \\\n\nRestart=no\n'
    expect(read(text, 247)).toEqual([['Service', 'ExecStart', '/bin/true'], ['Service', 'Restart', 'no']])
    expect(read(text, 241)).toEqual([['Service', 'ExecStart', '/bin/true  Restart=no']])
  })

  it('counts lines as systemd does: the last physical line of a continued assignment', () => {
    const tree = parseUnitFile('[Service]\n\nUMask=7 \\\n7 \\\n9\nRestart=bogus \\\n', { version: 252 })
    const lines = tree.items.filter((item) => item.kind === 'assignment').map((item) => [item.firstLine, item.lastLine])
    expect(lines).toEqual([[3, 5], [6, 7]])
  })

  it('takes LF CR and CRLF NUL for one line end each (observed in 252 and 262)', () => {
    const tree = parseUnitFile('[Unit]\nDescription=x\n\r\nFoo=1\n\rBar=2\0\nBaz=3\r\n\0Qux=4\n', { version: 252 })
    const lines = tree.items.filter((item) => item.kind === 'assignment').map((item) => [item.name, item.firstLine])
    expect(lines).toEqual([['Description', 2], ['Foo', 4], ['Bar', 5], ['Baz', 7], ['Qux', 8]])
  })
})

describe('problems', () => {
  const cases: readonly (readonly [text: string, kinds: readonly string[]])[] = [
    ['[Unit\n', ['invalid-section-header']],
    ['[Unit] # c\n', ['invalid-section-header']],
    ['[Unit]\nfoo\n', ['missing-equals']],
    ['[Unit]\n=foo\n', ['missing-name']],
    ['A=1\n', ['outside-section']],
    ['[]\n', ['empty-section-name']],
    [`[Unit]\nDescription=${decodeBytes(Uint8Array.of(0xff))}\n`, ['invalid-utf8']],
    [`[Unit]\nDescription=${'a'.repeat(1_048_576 - 12)}\n`, ['line-too-long']],
    [`[Unit]\nDescription=${'a'.repeat(1_048_575 - 12)}\n`, []],
    ['[Unit]\nA=1\n', []],
  ]
  it.each(cases)('%#', (text, kinds) => expect(parseUnitFile(text, { version: 262 }).problems.map((problem) => problem.kind)).toEqual(kinds))
})

describe('lossless', () => {
  /** Text made of the pieces that matter to the reader. */
  const fragments = fc.array(fc.constantFrom('[Unit]', '[', ']', 'A', '=', ' ', '\t', '\\', '\n', '\r', '\r\n', '\0', '#', ';', '\ufeff', 'é', '%n', '"', '\udc80', '\ud800'), { maxLength: 60 }).map((parts) => parts.join(''))

  it('prints what it has read, for any text and release', () => {
    fc.assert(fc.property(fc.oneof(fragments, fc.string({ unit: 'binary' })), fc.constantFrom(239, 241, 242, 262), (text, version) => printUnitFile(parseUnitFile(text, { version })) === text), { numRuns: 2000 })
  })

  it('takes any bytes there and back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(encodeBytes(printUnitFile(parseUnitFile(decodeBytes(bytes), { version: 262 })))).toEqual(bytes)
      }),
      { numRuns: 2000 },
    )
  })

  it('finds every character of a value in the file', () => {
    fc.assert(
      fc.property(fragments, (text) => {
        const tree = parseUnitFile(`[Unit]\nX=${text}`, { version: 262 })
        for (const { assignment } of assignmentsOf(tree))
          for (let i = 0; i < assignment.value.length; i++) {
            const { start, end } = sourceRangeOf(assignment, { start: i, end: i + 1 })
            const character = tree.text.slice(start, end)
            // The backslash of a continuation reads as a space.
            if (character !== assignment.value[i] && !(character === '\\' && assignment.value[i] === ' ')) return false
          }
        return true
      }),
      { numRuns: 1000 },
    )
  })
})

describe('reading again after a change', () => {
  const whole = fc.array(fc.constantFrom('[Unit]\n', '[Service]\r\n', 'A=1\n', 'A=1\r', 'B = 2 \n\r', '# c\n', '; c\r\n\0', '\n', ' \0', 'C=a \\\n', '  b\n', 'D=\\\\\n', '\ufeffE=1\n', 'stray\n', `# ${'long '.repeat(500)}\n`), { maxLength: 12 }).map((lines) => `[Unit]\n${lines.join('')}`)
  const edit = fc.record({ at: fc.oneof(fc.nat({ max: 80 }), fc.nat({ max: 5000 })), taken: fc.nat({ max: 12 }), given: fc.array(fc.constantFrom('x', '=', '\n', '\r', '\0', '\\', '[', ']', '#', ' ', '[Unit]\n', 'A=1\n', '\ufeff', '\udc80'), { maxLength: 3 }).map((parts) => parts.join('')) })

  it('finds what reading the whole text finds, change after change', () => {
    fc.assert(
      fc.property(whole, fc.array(edit, { minLength: 1, maxLength: 5 }), fc.constantFrom(241, 262), (first, edits, version) => {
        let tree = parseUnitFile(first, { version })
        for (const { at, taken, given } of edits) {
          const text = tree.text.slice(0, at) + given + tree.text.slice(at + taken)
          tree = parseUnitFile(text, { version }, tree)
          expect(tree).toEqual(parseUnitFile(text, { version }))
        }
      }),
      { numRuns: 5000 },
    )
  })

  it('takes over the lines above the change, and the values below it', () => {
    const before = parseUnitFile('[Unit]\nA=1\nB=2\nC=3\n', { version: 262 })
    const after = parseUnitFile('[Unit]\nA=1\nB=22\n\nC=3\n', { version: 262 }, before)
    expect(after.items.map((item) => before.items.includes(item))).toEqual([true, true, false, false, false])
    expect(after.items.at(-1)).toMatchObject({ name: 'C', firstLine: 5, range: { start: 17, end: 21 } })
  })
})
