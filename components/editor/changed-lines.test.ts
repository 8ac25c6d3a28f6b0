import { expect, test } from 'vitest'
import { changedLines } from './changed-lines'

test('a fix is shown as the lines that it takes away and puts in', () => {
  const text = '[Service]\nA=1\nB=2\nC=3\n'
  expect(changedLines(text, [{ range: { start: 16, end: 17 }, newText: '5' }])).toEqual({ removed: ['B=2'], added: ['B=5'] })
  expect(changedLines(text, [{ range: { start: 14, end: 18 }, newText: '' }])).toEqual({ removed: ['B=2'], added: [] })
  expect(changedLines(text, [{ range: { start: 22, end: 22 }, newText: '\n[Install]\nD=4\n' }])).toEqual({ removed: [], added: ['', '[Install]', 'D=4'] })
  expect(changedLines(text, [{ range: { start: 12, end: 13 }, newText: '9' }, { range: { start: 20, end: 21 }, newText: '9' }])).toEqual({ removed: ['A=1', 'B=2', 'C=3'], added: ['A=9', 'B=2', 'C=9'] })
  expect(changedLines('', [{ range: { start: 5, end: 6 }, newText: 'x' }])).toEqual({ removed: [], added: [] })
})
