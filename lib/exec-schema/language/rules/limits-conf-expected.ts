import { sourceRangeOf } from '../../unit-file'
import { rule } from '../rule'

/** A resource limit in the words of limits.conf or ulimit. */
export const limitsConfExpected = rule({
  id: 'limits-conf-expected',
  severity: 'error',
  source: 'systemd',
  docs: {
    problem: 'The limit is written as in limits.conf or for ulimit.',
    reason: 'systemd takes one value for both limits, or soft:hard, and leaves the line out otherwise. PAM’s limits.conf does not count for services at all.',
    remedy: 'Write one value, or the soft and the hard one with a colon between them; infinity lifts a limit.',
  },
  manual: 'systemd.exec(5), LimitNOFILE=',
  refines: 'invalid-value',
  refine({ entry, problem }, { target }) {
    const { assignment, setting } = entry
    if (!problem || !setting?.name.startsWith('Limit')) return null
    const words = assignment.value
      .replace(/#.*$/, '')
      .replace(/\b(unlimited|-1)\b|(?<!\S)-1\b/gi, 'infinity')
      .split(/[\s,;/]+/)
      .filter((word) => word !== '' && !['soft', 'hard', '-', '='].includes(word.toLowerCase()))
    const better = words.slice(0, 2).join(':')
    if (words.length === 0 || words.length > 2 || better === assignment.value || setting.value.parse(better, target).value === undefined) return null
    return {
      message: `${assignment.name}=${assignment.value} is left out: write ${better}`,
      fixes: [{ title: `Write ${better}`, safe: !/\b(soft|hard)\b/i.test(assignment.value), edits: [{ range: sourceRangeOf(assignment, { start: 0, end: assignment.value.length }), newText: better }] }],
    }
  },
})
