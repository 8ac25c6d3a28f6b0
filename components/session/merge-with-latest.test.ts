import { describe, expect, it } from 'vitest'
import { withChoices } from './merge-with-latest'

const file = {
  path: 'a.service',
  content: 'one\nmine a\nmine b\nfour\nmine c\n',
  conflicts: [
    { line: 2, base: 'two\n', mine: 'mine a\nmine b\n', theirs: 'theirs\n' },
    { line: 5, base: '', mine: 'mine c\n', theirs: '' },
  ],
}

describe('a merged file', () => {
  it.each([
    [['mine', 'mine'], file.content],
    [['theirs', 'mine'], 'one\ntheirs\nfour\nmine c\n'],
    [['mine', 'theirs'], 'one\nmine a\nmine b\nfour\n'],
    [['both', 'both'], 'one\nmine a\nmine b\ntheirs\nfour\nmine c\n'],
    [[], file.content],
  ] as const)('with %j', (choices, text) => expect(withChoices(file, choices)).toBe(text))

  it('of which mine is without a line end keeps the lines apart', () => {
    expect(withChoices({ path: 'a', content: 'x\nmine', conflicts: [{ line: 2, base: '', mine: 'mine', theirs: 'theirs' }] }, ['both'])).toBe('x\nmine\ntheirs')
  })

  it('where mine removed what theirs changed', () => {
    const removed = { path: 'a', content: 'x\nz\n', conflicts: [{ line: 2, base: 'y\n', mine: '', theirs: 'Y\n' }] }
    expect(withChoices(removed, ['theirs'])).toBe('x\nY\nz\n')
    expect(withChoices(removed, ['mine'])).toBe('x\nz\n')
  })
})
