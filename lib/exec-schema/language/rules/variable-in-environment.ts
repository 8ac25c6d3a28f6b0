import { variablesIn } from '../../values/environment-assignment'
import { sourceRangeOf } from '../../unit-file'
import { at, rule } from '../rule'

const variable = /\$(?:\{[A-Za-z_]\w*\}|[A-Za-z_]\w*)/

/** A variable within the value of another. */
export const variableInEnvironment = rule({
  id: 'variable-in-environment',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'A variable is named where systemd replaces none.',
    reason: 'Variables are replaced in command lines only. Elsewhere a dollar sign is an ordinary character, so the process gets the text as it stands.',
    remedy: 'Write the value itself. What is known only at run time can be put together by a shell: ExecStart=/bin/sh -c "exec env PATH=$PATH:/opt program".',
  },
  manual: 'systemd.exec(5), Environment=',
  settings: ['Environment'],
  concernsValue: ({ written }) => written.includes('$'),
  *look(entry) {
    for (const { name, value, range } of variablesIn(entry.parsed)) {
      const found = variable.exec(value)?.[0]
      if (found === undefined) continue
      // Where specifiers have been resolved the places have moved.
      const place = entry.resolved === entry.assignment.value ? range : { start: 0, end: entry.assignment.value.length }
      yield { ...at(entry, sourceRangeOf(entry.assignment, place)), message: `${found} is not replaced: the process gets ${name}=${value.length > 40 ? `${value.slice(0, 40)}…` : value}, letter for letter` }
    }
  },
  refines: 'invalid-value',
  refine({ entry, problem }) {
    const { name, value } = entry.assignment
    const found = problem && name === 'EnvironmentFile' && /^-?\$/.test(value) ? variable.exec(value)?.[0] : undefined
    return found === undefined ? null : { message: `${found} is not replaced here: EnvironmentFile= needs the path itself` }
  },
})
