import { sourceRangeOf } from '../../unit-file'
import { rule } from '../rule'

/** A home directory as shells write it. */
export const tildePath = rule({
  id: 'tilde-path',
  severity: 'error',
  source: 'systemd',
  docs: {
    problem: 'The path begins with ~.',
    reason: 'Only shells put a home directory in its place. systemd leaves the line out, or refuses the unit.',
    remedy: 'Write the whole path. In units of a user %h stands for the home directory; in those of the system it is /root, whatever User= says. WorkingDirectory=~ alone is the home directory of the unit’s user.',
  },
  manual: 'systemd.unit(5), "Specifiers"',
  refines: 'invalid-value',
  refine({ entry, problem }, { target }) {
    if (!problem) return null
    const { assignment, setting } = entry
    const word = assignment.value.slice(problem.range.start, problem.range.end)
    const tilde = /^[-+@:!|]*~(?=\/|$)/.exec(word)
    if (!tilde || !/path|absolute/i.test(problem.message)) return null
    const place = problem.range.start + tilde[0].length - 1
    const fix = { title: 'Write %h for the home directory', safe: true, edits: [{ range: sourceRangeOf(assignment, { start: place, end: place + 1 }), newText: '%h' }] }
    return { message: `${assignment.name}=${word}: ~ is no home directory here`, fixes: target.manager === 'user' && setting?.specifiers ? [fix] : [] }
  },
})
