import { sourceRangeOf } from '../../unit-file'
import { rule } from '../rule'

/** What is one value and no list, such as `0,5`, where a point is meant. */
const single: readonly string[] = ['duration', 'size', 'number', 'mode', 'select', 'path']

/** Words with commas between them where systemd wants spaces. */
export const commaInList = rule({
  id: 'comma-in-list',
  severity: 'error',
  source: 'systemd',
  docs: {
    problem: 'There are commas between the words.',
    reason: 'systemd divides lists at white space. With commas the whole is one word, which the setting does not take.',
    remedy: 'Put spaces between the words.',
  },
  manual: 'systemd.syntax(7)',
  refines: 'invalid-value',
  refine({ entry, problem }, { target }) {
    const { value } = entry.assignment
    if (!problem || !entry.setting || single.includes(entry.setting.value.widget.kind) || entry.resolved !== value || !value.slice(problem.range.start, problem.range.end).includes(',')) return null
    const spaced = value.replace(/\s*,\s*/g, ' ').trim()
    if (entry.setting.value.parse(spaced, target).problems.length > 0) return null
    return { message: `${entry.setting.name}= takes words with spaces between them, not commas`, fixes: [{ title: 'Put spaces between them', safe: false, edits: [{ range: sourceRangeOf(entry.assignment, { start: 0, end: value.length }), newText: spaced }] }] }
  },
})
