import { sourceRangeOf } from '../../unit-file'
import type { EnvironmentAssignment } from '../../values/environment-assignment'
import { execSettings, rawCommands, shellTextAt, written } from '../raw-commands'
import { at, rule } from '../rule'

/** ${NAME} where the variable holds several options. */
export const optionsInOneWord = rule({
  id: 'options-in-one-word',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The variable holds several options, and they arrive as a single argument.',
    reason: '${NAME} is replaced by the whole value, blanks and all. $NAME, standing alone as a word, is split at blanks into arguments of their own.',
    remedy: 'Write $NAME, without braces.',
  },
  manual: 'systemd.service(5), "Command lines"; observed: 247, 252, 257',
  types: ['service'],
  settings: execSettings,
  concernsValue: ({ written }) => written.includes('${'),
  *look(entry, { target, values }) {
    if (entry.fate !== 'in-force') return
    for (const command of rawCommands(entry, target)) {
      if (/[:|]/.test(command.prefixes) || shellTextAt(command) >= 0) continue
      for (const [index, word] of command.argv.entries()) {
        // Behind an option the whole is its value.
        if (index === 0 || /^--?[A-Za-z][\w-]*$/.test(command.argv[index - 1]!.text)) continue
        const name = /^"?\$\{(\w+)\}"?$/.exec(written(entry, word))?.[1]
        const value = name === undefined ? undefined : values.list<EnvironmentAssignment>('Environment').findLast(({ value: each }) => each.name === name)?.value.value
        // Several options, or one with a value of its own.
        if (value === undefined || !/^\s*--?[A-Za-z][\w-]*(\s+\S|=\S*\s+(.*\s)?-)/.test(value)) continue
        const range = sourceRangeOf(entry.assignment, word.range)
        yield { ...at(entry, range), message: `\${${name}} is one argument: ${value.trim()}`, fixes: [{ title: `Write $${name}, which is split at blanks`, safe: false, edits: [{ range, newText: `$${name}` }] }] }
      }
    }
  },
})
