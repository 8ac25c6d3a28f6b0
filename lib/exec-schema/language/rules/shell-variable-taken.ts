import { environmentOf, type MergedValues } from '../../effective'
import { sourceRangeOf } from '../../unit-file'
import { environmentVariables } from '../../values/tables/environment-variables'
import { execSettings, rawCommands, shellText, shellTextAt } from '../raw-commands'
import { at, rule } from '../rule'

/** A variable of the shell that systemd replaces before the shell sees it. */
export const shellVariableTaken = rule({
  id: 'shell-variable-taken',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'systemd replaces this variable before the shell sees it.',
    reason: '${NAME} is replaced by systemd in every command, in the text behind sh -c too. What the shell itself sets there systemd does not know, so that nothing is left in its place.',
    remedy: 'Write $${NAME}, of which the shell gets ${NAME}. $NAME within a longer text is left to the shell.',
  },
  manual: 'systemd.service(5), "Command lines"; observed: 252, 257',
  types: ['service'],
  settings: execSettings,
  concernsValue: ({ written }) => /(?<!\$)\$\{/.test(written),
  *look(entry, { target, values }) {
    const { value } = entry.assignment
    if (entry.fate !== 'in-force') return
    for (const command of rawCommands(entry, target)) {
      const text = shellText(command)
      const word = command.argv[shellTextAt(command)]
      if (text === null || !word || /[:|]/.test(command.prefixes)) continue
      const set = new Set([...text.matchAll(/(?:^|[;&|({]|\bdo\b|\bthen\b|\b(?:export|local|readonly)\b)\s*(?:for\s+(\w+)\s+in\b|read\s+(?:-\w+\s+)*(\w+)|(\w+)=)/g)].map(([, each, read, assigned]) => each ?? read ?? assigned))
      // With a colon in it systemd leaves it alone (observed: 252, 257).
      const taken = [...value.slice(word.range.start, word.range.end).matchAll(/(?<!\$)(?:\$\$)*(\$\{(#?)([A-Za-z_]\w*)([^}\w:]?)[^}:]*\})/g)].filter(([, , length, name, operator]) => (set.has(name) && !mayBeKnown(name!, values)) || length === '#' || /^[%#/^,]/.test(operator!))
      if (taken.length === 0) continue
      const places = taken.map((match) => word.range.start + match.index + match[0].length - match[1]!.length)
      yield {
        ...at(entry, sourceRangeOf(entry.assignment, { start: places[0]!, end: places[0]! + taken[0]![1]!.length })),
        message: `systemd replaces ${taken[0]![1]!} before the shell sees it, by nothing`,
        fixes: [{ title: 'Leave it to the shell, by $$', safe: false, edits: places.map((start) => ({ range: sourceRangeOf(entry.assignment, { start, end: start }), newText: '$' })) }],
      }
    }
  },
})

/** Whether systemd may have a value for the variable, which is then put in its place. */
function mayBeKnown(name: string, values: MergedValues): boolean {
  return ['EnvironmentFile', 'PassEnvironment', 'PAMName'].some((setting) => values.all(setting).length > 0) || environmentOf(values).variables.some((variable) => variable.name === name) || environmentVariables.some((variable) => variable.name === name)
}
