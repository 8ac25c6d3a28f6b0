import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../text'
import { addAssignment, assignmentsOf, moveAssignment, parseUnitFile, removeAssignment, replaceValue } from '.'

const tree = (text: string) => parseUnitFile(text, { version: 262 })
const first = (text: string, name: string) => [...assignmentsOf(tree(text))].find(({ assignment }) => assignment.name === name)!.assignment
const replaced = (text: string, name: string, value: string) => applyEdits(text, replaceValue(tree(text), first(text, name), value))

describe('replaceValue', () => {
  it('keeps the style around the value', () => expect(replaced('[Service]\nNice =  5   \n', 'Nice', '10')).toBe('[Service]\nNice =  10   \n'))
  it('fills an empty value', () => expect(replaced('[Service]\nNice=\n', 'Nice', '10')).toBe('[Service]\nNice=10\n'))
  it('touches only what differs', () => {
    const text = '[Service]\nNice=10\n'
    expect(replaceValue(tree(text), first(text, 'Nice'), '15')).toEqual([{ range: { start: 16, end: 17 }, newText: '5' }])
  })
  it('does nothing for the same value', () => expect(replaceValue(tree('[Service]\nNice=5\n'), first('[Service]\nNice=5\n', 'Nice'), '5')).toEqual([]))
  it('keeps continuation lines and the comments between them', () => {
    const text = '[Service]\nSystemCallFilter=@system-service \\\n  # needed for sockets\n  @network-io \\\n  @timer\n'
    expect(replaced(text, 'SystemCallFilter', '@basic-io     @network-io    @timer')).toContain('# needed for sockets\n')
  })
  it('makes one line of several and does not let a backslash swallow the next line', () => {
    expect(replaced('[Unit]\nDescription=a\nAfter=b\n', 'Description', 'a\nb\\')).toBe('[Unit]\nDescription=a b\\\\\nAfter=b\n')
  })
})

describe('addAssignment', () => {
  it('stands behind its namesakes', () => expect(applyEdits('[Unit]\nAfter=a\nWants=b\n', addAssignment(tree('[Unit]\nAfter=a\nWants=b\n'), 'Unit', 'After', 'c'))).toBe('[Unit]\nAfter=a\nAfter=c\nWants=b\n'))
  it('stands above the blank line and comment that lead to the next section', () => {
    const text = '[Unit]\nAfter=a\n\n# what runs\n[Service]\nType=exec\n'
    expect(applyEdits(text, addAssignment(tree(text), 'Unit', 'Wants', 'b'))).toBe('[Unit]\nAfter=a\nWants=b\n\n# what runs\n[Service]\nType=exec\n')
  })
  it('adds a missing section', () => expect(applyEdits('[Unit]\nAfter=a', addAssignment(tree('[Unit]\nAfter=a'), 'Service', 'Type', 'exec'))).toBe('[Unit]\nAfter=a\n\n[Service]\nType=exec\n'))
  it('follows CRLF and spaces around =', () => {
    const text = '[Unit]\r\nAfter = a\r\n'
    expect(applyEdits(text, addAssignment(tree(text), 'Unit', 'Wants', 'b'))).toBe('[Unit]\r\nAfter = a\r\nWants = b\r\n')
  })
  it('starts an empty file', () => expect(applyEdits('', addAssignment(tree(''), 'Unit', 'After', 'a'))).toBe('[Unit]\nAfter=a\n'))
})

it('moveAssignment takes a dangling backslash along with its line', () => {
  const text = '[Unit]\nRestart=no \\\n'
  expect(applyEdits(text, moveAssignment(tree(text), first(text, 'Restart'), 'Service'))).toBe('[Unit]\n\n[Service]\nRestart=no\n')
})

describe('removeAssignment', () => {
  it('removes a line with its end', () => expect(applyEdits('[Unit]\nA=1\nB=2\n', removeAssignment(tree('[Unit]\nA=1\nB=2\n'), first('[Unit]\nA=1\nB=2\n', 'A')))).toBe('[Unit]\nB=2\n'))
})

it('reads back what it wrote, whatever else the file holds', () => {
  const line = fc.constantFrom('# c', '', 'A=1', 'B=x \\', '  y', 'C = z', '[Service]', 'Name=old', 'Name=old \\\n  # c\n  more', 'junk')
  const value = fc.stringMatching(/^[a-z]([a-z ]{0,8}[a-z])?$/).map((text) => text.replace(/ +/g, ' '))
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), value, fc.constantFrom('\n', '\r\n'), (lines, wanted, eol) => {
      const text = `[Unit]${eol}${lines.join(eol)}${eol}`
      const before = [...assignmentsOf(tree(text))].filter(({ section, assignment }) => section === 'Service' && assignment.name === 'Name').map(({ assignment }) => assignment)
      const edits = before.flatMap((assignment, index) => (index === 0 ? replaceValue(tree(text), assignment, wanted) : removeAssignment(tree(text), assignment)))
      const after = applyEdits(text, before.length > 0 ? edits : addAssignment(tree(text), 'Service', 'Name', wanted))
      const found = [...assignmentsOf(tree(after))].filter(({ section, assignment }) => section === 'Service' && assignment.name === 'Name')
      expect(found.map(({ assignment }) => assignment.value.replace(/\s+/g, ' '))).toEqual([wanted])
    }),
    { numRuns: 500 },
  )
})
