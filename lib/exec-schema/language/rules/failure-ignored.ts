import type { ExecCommand } from '../../values/exec-command'
import { sourceRangeOf } from '../../unit-file'
import { rawCommands } from '../raw-commands'
import { at, rule } from '../rule'

/** What a failure of the main process would be told from. */
const onFailure = ['on-failure', 'on-abnormal', 'on-abort']

/** A main command whose failure counts as success, and a restart that waits for failure. */
export const failureIgnored = rule({
  id: 'failure-ignored',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The service is not restarted when its program fails.',
    reason: '- before the program makes every exit status and signal of it a success. Restart=on-failure then sees no failure, and OnFailure= starts nothing.',
    remedy: 'Remove the - . Single statuses that are no failure are named by SuccessExitStatus=.',
  },
  manual: 'systemd.service(5), ExecStart=; observed: 247, 252, 257',
  types: ['service'],
  settings: ['ExecStart'],
  *check({ values, merged, target }) {
    const entry = values.all('ExecStart').at(-1)
    const commands = values.list<ExecCommand>('ExecStart')
    const restart = values.text('Restart') ?? 'no'
    const waits = onFailure.includes(restart) ? `Restart=${restart} restarts` : merged.inForce('Unit', 'OnFailure').length > 0 ? 'OnFailure= starts' : null
    // Of several commands those without it are what is watched.
    if (!entry || !waits || !commands.every(({ value }) => value.prefixes.includes('-')) || values.all('RestartForceExitStatus').length > 0) return
    const command = rawCommands(entry, target).at(-1)
    const dash = command && command.range.start >= 0 ? entry.assignment.value.indexOf('-', command.range.start) : -1
    const range = dash >= 0 ? sourceRangeOf(entry.assignment, { start: dash, end: dash + 1 }) : entry.assignment.valueRange
    yield { ...at(entry, range), message: `With - every exit status and signal of the program counts as success: ${waits} nothing then`, fixes: dash >= 0 && commands.length === 1 ? [{ title: 'Remove the -', safe: false, edits: [{ range, newText: '' }] }] : [] }
  },
})
