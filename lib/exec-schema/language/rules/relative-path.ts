import { rule } from '../rule'

/** A path that does not begin with a slash. */
export const relativePath = rule({
  id: 'relative-path',
  severity: 'error',
  source: 'systemd',
  docs: {
    problem: 'The path is not absolute.',
    reason: 'There is no directory that systemd could take it from: a unit does not know in which one it was written, and WorkingDirectory= counts for the program, not for the unit.',
    remedy: 'Write the whole path, beginning with a slash. Programs in the usual places need no path at all.',
  },
  manual: 'systemd.syntax(7) and systemd.service(5)',
  refines: 'invalid-value',
  refine({ entry, problem }) {
    if (!problem || !/absolute path|absolute or a name/i.test(problem.message)) return null
    const word = entry.assignment.value.slice(problem.range.start, problem.range.end).replace(/^[-+@:!|]+/, '')
    if (!/^\.{0,2}\/|^[\w.@-]+(\/|$)/.test(word) || word.startsWith('/')) return null
    return { message: `${entry.assignment.name}=${word.length > 40 ? `${word.slice(0, 40)}…` : word}: expected a path that begins with a slash` }
  },
})
