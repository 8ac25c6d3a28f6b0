import { oncePer } from '../../text/collections'
import type { MergedUnit } from '../../effective'
import type { EnvironmentAssignment } from '../../values/environment-assignment'
import { sourceRangeOf } from '../../unit-file'
import { execSettings, rawCommands } from '../raw-commands'
import { at, rule } from '../rule'

/** The variables that a unit sets; many commands may ask. */
const variablesOf = oncePer((merged: MergedUnit) => new Map(merged.inForce('Service', 'Environment').flatMap((entry) => (entry.parsed as readonly EnvironmentAssignment[]).map(({ name, value }) => [name, value] as const))))

/** A variable in the place of the program. */
export const variableAsProgram = rule({
  id: 'variable-as-program',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The program is named by a variable.',
    reason: 'Variables are replaced in the arguments only. systemd looks for a program of that very name and ends the process with status 203.',
    remedy: 'Write the program itself, or have a shell read the line.',
  },
  manual: 'systemd.service(5), "Command lines"',
  settings: execSettings,
  concernsValue: ({ written }) => written.includes('$'),
  *look(entry, { target, merged }) {
    for (const { program, prefixes } of rawCommands(entry, target)) {
      const name = prefixes.includes('|') ? undefined : /^\$(?:\{(\w+)\}|(\w+)$)/.exec(program.text)
      if (!name) continue
      const variable = name[1] ?? name[2]!
      const known = variablesOf(merged).get(variable)
      // Flags stand in front of the program, within the same word.
      const end = program.range.end
      const start = end - program.text.length
      yield {
        ...at(entry, sourceRangeOf(entry.assignment, { start, end })),
        message: `The name of a program is never replaced: systemd looks for one that is called ${program.text}`,
        fixes: known?.startsWith('/') && /^\S+$/.test(known) ? [{ title: `Write ${known}`, safe: true, edits: [{ range: sourceRangeOf(entry.assignment, { start, end: start + name[0].length }), newText: known }] }] : [],
      }
    }
  },
  refines: 'invalid-value',
  refine({ entry, problem }) {
    const word = problem ? entry.assignment.value.slice(problem.range.start, problem.range.end).replace(/^[-+@:!]+/, '') : ''
    return execSettings.includes(entry.setting?.name ?? '') && /^\$(\w|\{\w)/.test(word) && /absolute/.test(problem!.message) ? { message: `The name of a program is never replaced: ${word} is no absolute path` } : null
  },
})
