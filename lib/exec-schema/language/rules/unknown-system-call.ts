import { sourceRangeOf } from '../../unit-file'
import { nearest } from '../nearest'
import { rule } from '../rule'

const settings = ['SystemCallFilter', 'SystemCallLog']

/** A name that is no system call, and no set of them. */
export const unknownSystemCall = rule({
  id: 'unknown-system-call',
  severity: 'error',
  source: 'systemd',
  docs: {
    problem: 'There is no such system call, or set of system calls, in the release.',
    reason: 'systemd leaves the word out with a message. On a list of what is allowed the program may be killed at a call that was meant to be there; on a list of what is denied the call stays allowed.',
    remedy: 'Correct the name. The sets of a release are shown by systemd-analyze syscall-filter.',
  },
  manual: 'systemd.exec(5), SystemCallFilter=',
  refines: 'invalid-value',
  refine({ entry, problem }, { target }) {
    const { assignment, setting } = entry
    if (!problem || !setting || !settings.includes(setting.name)) return null
    const word = assignment.value.slice(problem.range.start, problem.range.end)
    const name = word.split(':')[0]!
    if (!/ is no (set of system calls|system call)/.test(problem.message)) return null
    const guess = nearest(name, setting.value.choices(target).map(({ value }) => value).filter((value) => value.startsWith('@') === name.startsWith('@')))
    return {
      message: guess ? `${problem.message}; did you mean ${guess}?` : problem.message,
      fixes: guess ? [{ title: `Change to ${guess}`, safe: false, edits: [{ range: sourceRangeOf(assignment, { start: problem.range.start, end: problem.range.start + name.length }), newText: guess }] }] : [],
    }
  },
})
