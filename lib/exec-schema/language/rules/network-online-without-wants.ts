import { lineEndOf } from '../../unit-file'
import { at, placeOfWord, rule, type CheckedUnit } from '../rule'
import { unitsNamed, valuesOfOthers } from '../unit-findings'

const target = 'network-online.target'

/** An order after the network without anything that brings it up. */
export const networkOnlineWithoutWants = rule({
  id: 'network-online-without-wants',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The unit starts after network-online.target, but does not ask for it.',
    reason: 'After= only puts two starts in order. Nothing starts network-online.target unless a unit wants it, so on a machine where no other does this one starts at once, with or without a network.',
    remedy: 'Add Wants=network-online.target. A service that can wait for the network by itself needs neither.',
  },
  manual: 'systemd.special(7), network-online.target',
  settings: ['After'],
  *check(unit) {
    const { merged, bySetting, values } = unit
    // There is no such target in the manager of a user, which is another matter.
    if (merged.target.manager === 'user') return
    const entry = bySetting.get('After')?.find(({ parsed }) => (parsed as readonly string[] | undefined)?.includes(target))
    if (!entry) return
    // Some wait by themselves, some stay active for others with nothing to do or are there for what they do when the machine stops, and some see no network, or only a connection that has come.
    const commands = ['ExecStartPre', 'ExecStart'].flatMap((setting) => bySetting.get(setting) ?? []).map(({ resolved }) => resolved)
    const doesNothing = (values.value<boolean>('RemainAfterExit') === true || bySetting.has('ExecStop')) && commands.every((command) => /^(\/usr)?\/bin\/true$/.test(command))
    if (doesNothing || commands.some((command) => command.includes('wait-online')) || values.isOn('PrivateNetwork') || values.text('StandardInput') === 'socket') return
    const { found, unknown } = whoStarts(unit)
    if (found) return
    // What is not at hand may ask for it: a unit that is started with this one, or that belongs to a target, which runs nothing itself.
    const perhaps = unknown ?? (merged.name.type === 'target' ? 'what belongs to it' : null)
    const line = entry.assignment.range.start
    yield {
      ...at(entry, placeOfWord(entry, target) ?? entry.assignment.valueRange),
      severity: perhaps ? 'info' : 'warning',
      message: `Nothing here starts ${target}${perhaps ? `, unless ${perhaps} does` : ''}: After= alone only waits for it where something else does`,
      fixes: [{ title: `Add Wants=${target}`, safe: true, edits: [{ range: { start: line, end: line }, newText: `Wants=${target}${lineEndOf(entry.file.tree)}` }] }],
    }
  },
})

/** Whether the unit asks for the target, or one that is started with it does; else a service that it can't do without and that is not at hand. */
function whoStarts(unit: CheckedUnit): { readonly found: boolean; readonly unknown: string | null } {
  const started = new Set(unitsNamed(unit.merged, ['Wants', 'Requires', 'Requisite', 'BindsTo', 'Upholds']))
  const needed = unitsNamed(unit.merged, ['Requires', 'BindsTo']).filter((name) => name.endsWith('.service'))
  const others = new Map(valuesOfOthers(unit).map(({ unit: other }) => [other.name.name, other]))
  // A set is walked through in the order in which it grows.
  for (const name of started) for (const next of others.has(name) ? unitsNamed(others.get(name)!, ['Wants', 'Requires', 'BindsTo', 'Upholds']) : []) started.add(next)
  return { found: started.has(target), unknown: needed.find((name) => !others.has(name)) ?? null }
}
