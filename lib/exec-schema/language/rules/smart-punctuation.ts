import type { UnitFileWithTree } from '../../effective'
import type { Range } from '../../text/range'
import { rule } from '../rule'

/** Characters that text processors put in the place of ASCII ones, and what they stand for. */
const ascii: Readonly<Record<string, readonly [name: string, meant: string]>> = {
  '\u00a0': ['a space that does not break', ' '],
  '\u2007': ['a space that does not break', ' '],
  '\u202f': ['a space that does not break', ' '],
  '\u200b': ['a space without width', ''],
  '\u200c': ['a joiner without width', ''],
  '\u200d': ['a joiner without width', ''],
  '\ufeff': ['a mark of the byte order', ''],
  '\u2018': ['a curly quote', "'"],
  '\u2019': ['a curly quote', "'"],
  '\u201c': ['a curly quote', '"'],
  '\u201d': ['a curly quote', '"'],
  '\u201e': ['a curly quote', '"'],
  '\u2010': ['a hyphen of print', '-'],
  '\u2011': ['a hyphen of print', '-'],
  '\u2012': ['a dash', '-'],
  '\u2013': ['a dash', '-'],
  '\u2014': ['a dash', '--'],
  '\u2212': ['a minus of print', '-'],
  '\uff1d': ['a wide equals sign', '='],
}
const any = new RegExp(`[${Object.keys(ascii).join('')}]`, 'g')

/** Settings whose values are read by people. */
const forPeople = ['Description', 'Documentation', 'StatusText']

/** Characters that came along from a web page. */
export const smartPunctuation = rule({
  id: 'smart-punctuation',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'A character looks like a quote, a dash or a space and is none.',
    reason: 'Web pages and text processors put prettier characters in the place of plain ones. For systemd they are letters as any other: quotes do not quote, options are not recognized, names do not match.',
    remedy: 'Replace them by the plain ones.',
  },
  manual: 'systemd.syntax(7)',
  concerns: ({ files }) => files.some(({ source }) => /[^\x00-\x7f]/.test(source.text)),
  *check({ files }) {
    for (const file of files) {
      if (!/[^\x00-\x7f]/.test(file.source.text)) continue
      for (const range of places(file)) {
        const text = file.source.text.slice(range.start, range.end)
        const matches = [...text.matchAll(any)]
        /** Quotes that are replaced together with those that they end. */
        const ends = new Set<number>()
        for (const [index, match] of matches.entries()) {
          // Nobody reads more of one line.
          if (index >= 100) break
          const [name, usual] = ascii[match[0]]!
          // At the beginning of a long option two hyphens became one dash.
          const before = text.slice(0, match.index)
          const isLong = usual === '-' && /[\u2012\u2013]/.test(match[0]) && /\s$/.test(before) && /^[a-z]+[-=]/.test(text.slice(match.index + 1))
          const meant = isLong ? '--' : usual
          // Within quotes it may well be meant, and a plain quote would end them.
          const isQuote = /["']/.test(usual)
          if (ends.has(match.index) || (isQuote && isOpen(before))) continue
          const end = isQuote ? matches.slice(index + 1).find((each) => ascii[each[0]]![1] === usual) : undefined
          if (end) ends.add(end.index)
          const isOption = usual === '-' && /\s$/.test(before)
          const start = range.start + match.index
          yield {
            file,
            range: { start, end: start + 1 },
            message: `This is ${name}, not ${meant === ' ' ? 'a space' : meant === '' ? 'nothing, though it can’t be seen' : meant}`,
            fixes: [{ title: meant === '' ? 'Remove it' : `Replace by ${meant === ' ' ? 'a space' : meant}`, safe: !isOption, edits: [match, ...(end ? [end] : [])].map((each) => ({ range: { start: range.start + each.index, end: range.start + each.index + 1 }, newText: meant })) }],
          }
        }
      }
    }
  },
})

/** Whether a quote is open at the end of a text. */
function isOpen(text: string): boolean {
  let open = ''
  for (const character of text.replace(/\\./g, '')) if (open === '' ? /["']/.test(character) : character === open) open = open === '' ? character : ''
  return open !== ''
}

/** Where such characters matter: everywhere but in comments and in texts for people. A mark at the very beginning of a file is taken by systemd. */
function* places({ tree, source }: UnitFileWithTree): Generator<Range> {
  for (const item of tree.items) {
    if (item.kind === 'comment' || item.kind === 'blank') continue
    const start = item.range.start === 0 && source.text.startsWith('\ufeff') ? 1 : item.range.start
    if (item.kind !== 'assignment' || !forPeople.includes(item.name)) yield { start, end: item.range.end }
    else yield { start, end: item.nameRange.end }
  }
}
