import { overridden } from '../../effective'
import { removeAssignment } from '../../unit-file'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** A line that another setting passes over. */
export const impliedSettingOverridden = rule({
  id: 'implied-setting-overridden',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'What the line says does not hold: another setting implies something else.',
    reason: 'Some settings bring others along and put them in the place of what is written, without a word: DynamicUser=yes makes ProtectSystem= strict whatever the line says.',
    remedy: 'Remove the line, or the setting that implies the other.',
  },
  manual: 'systemd.exec(5), DynamicUser=; observed: 241 to 262',
  settings: [...new Set(overridden.map(({ setting }) => setting))],
  concerns: ({ bySetting }) => overridden.some(({ setting, by }) => bySetting.has(setting) && bySetting.has(by)),
  *check({ values }) {
    for (const { setting, value, by } of values.implied) {
      const line = values.last(setting)
      // Lists are added to; only what has one value is replaced.
      if (!line || line.setting?.combine !== 'last-wins' || line.resolved === value || sameSwitch(line.parsed, value)) continue
      // Who has asked for some protection gets more; who has asked for none may find that the program can’t do its work.
      yield { ...aboutAssignment(line, `${by}= makes this ${setting}=${value}, whatever is written`), severity: values.isOn(setting) ? 'info' : 'warning', fixes: [{ title: 'Remove the line', safe: true, edits: removeAssignment(line.file.tree, line.assignment) }] }
    }
  },
})

function sameSwitch(parsed: unknown, value: string): boolean {
  return typeof parsed === 'boolean' && parsed === (value === 'yes')
}
