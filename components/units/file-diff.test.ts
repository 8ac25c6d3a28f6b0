import { describe, expect, it } from 'vitest'
import { compareFiles } from './file-diff'

const file = (path: string, content: string) => ({ path, content })

describe('compareFiles', () => {
  it('says of each file what became of it, removed ones last', () => {
    const before = [file('a', '1\n2\n'), file('gone', 'x\n'), file('same', 's\n')]
    const after = [file('a', '1\n3\n'), file('new', 'y\n'), file('same', 's\n')]
    expect(compareFiles(before, after).map(({ path, kind }) => `${kind} ${path}`)).toEqual(['changed a', 'added new', 'unchanged same', 'removed gone'])
    expect(compareFiles(before, after)[0]!.hunks![0]!.lines).toEqual([' 1', '-2', '+3'])
  })

  it('shows that a line end changed', () => {
    expect(compareFiles([file('a', '1\n')], [file('a', '1\r\n')])[0]).toMatchObject({ kind: 'changed', hunks: [{ lines: ['-1', '+1\r'] }] })
  })

  it('gives up on what takes too long', () => {
    const many = (seed: number) => Array.from({ length: 60_000 }, (_, index) => `${(index * seed) % 65_521}`).join('\n')
    const begun = performance.now()
    expect(compareFiles([file('a', many(7919))], [file('a', many(104_729))])[0]!.hunks).toBeNull()
    console.log(`gave up after ${(performance.now() - begun).toFixed(0)} ms`)
  })
})
