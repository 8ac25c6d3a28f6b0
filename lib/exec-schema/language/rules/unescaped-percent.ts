import { sourceRangeOf } from '../../unit-file'
import { findSpecifier } from '../../values/specifier'
import { execSettings } from '../raw-commands'
import { at, rule } from '../rule'

/** Programs and options with percent signs of their own, and percent signs in addresses of the web. */
const ownPercents = /(?:(?<![-\w])date\b[^;|]*?|strftime[^;|]*?|\+)(%[A-Za-z])|\bprintf\b[^;|]*?(%[a-z])|:\/\/\S*?(%[0-9A-Fa-f]{2})/

/** A percent sign that was not meant for systemd. */
export const unescapedPercent = rule({
  id: 'unescaped-percent',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'A percent sign that the program should see is read by systemd.',
    reason: 'A percent sign and a letter are a specifier: systemd puts something else in its place, or refuses the unit where it knows no such letter.',
    remedy: 'Write %% for each percent sign that the program should get.',
  },
  manual: 'systemd.unit(5), "Specifiers"',
  settings: execSettings,
  concernsValue: ({ written }) => written.includes('%'),
  *look(entry, { target }) {
    const { value } = entry.assignment
    if (entry.problems.length > 0) return
    const text = value.replace(/%%/g, '\0\0')
    const match = ownPercents.exec(text)
    const sign = match?.[1] ?? match?.[2] ?? match?.[3]
    if (!match || !sign) return
    const specifier = findSpecifier(sign[1]!, 'unit', target.version)
    if (!specifier) return
    const start = match.index + match[0].indexOf(sign)
    const signs = [...text.matchAll(/%/g)].map(({ index }) => index).filter((index) => index >= start)
    yield {
      ...at(entry, sourceRangeOf(entry.assignment, { start, end: start + 2 })),
      message: `systemd replaces ${sign.slice(0, 2)} by the ${specifier.summary}; write %% for a percent sign that the program should get`,
      fixes: [{ title: 'Double the percent signs', safe: true, edits: signs.map((index) => ({ range: sourceRangeOf(entry.assignment, { start: index, end: index + 1 }), newText: '%%' })) }],
    }
  },
  refines: 'invalid-value',
  refine({ entry, problem }) {
    if (!problem?.message.includes('is no specifier')) return null
    const { value } = entry.assignment
    // All that are not doubled yet and that no release knows.
    const wrong = entry.problems.filter(({ message }) => message.includes('is no specifier')).map(({ range }) => range.start)
    return {
      message: problem.message,
      fixes: [{ title: wrong.length > 1 ? 'Double the percent signs' : 'Double the percent sign', safe: true, edits: wrong.filter((index) => value[index] === '%').map((index) => ({ range: sourceRangeOf(entry.assignment, { start: index, end: index + 1 }), newText: '%%' })) }],
    }
  },
})
