import { expect, it } from 'vitest'
import { escapeMarkup } from './markup'

it.each([
  ['plain words', 'plain words'],
  ['</code><script>alert(1)</script>', '&lt;/code&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['" onclick="alert(1)', '&quot; onclick=&quot;alert(1)'],
  ['&lt;', '&amp;lt;'],
])('writes %j as %j', (text, markup) => {
  expect(escapeMarkup(text)).toBe(markup)
})
