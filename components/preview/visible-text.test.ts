import { describe, expect, it } from 'vitest'
import { visibleText } from './visible-text'

describe('visibleText', () => {
  it.each([
    ['plain ü€𝄞\ttext\n', 'plain ü€𝄞\ttext\n'],
    ['a\0b', 'a␀b'],
    ['a\rb', 'a␍b'],
    ['\x7f', '␡'],
    ['\udc80\udcff', '\\x80\\xff'],
    ['\ud800', '\\ud800'],
    ['\u202eabc', '\\u202eabc'],
  ])('shows %j as %j', (text, shown) => {
    expect(visibleText(text)).toBe(shown)
  })
})
