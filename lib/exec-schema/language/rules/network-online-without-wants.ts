import { lineEndOf, sourceRangeOf } from '../../unit-file'
import { at, rule } from '../rule'

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
  *check({ merged, bySetting, target: { manager } }) {
    // There is no such target in the manager of a user, which is another matter.
    if (manager === 'user') return
    const entry = bySetting.get('After')?.find(({ parsed }) => (parsed as readonly string[] | undefined)?.includes(target))
    if (!entry) return
    // Some wait by themselves, and some are there for what they do when the machine stops.
    const commands = ['ExecStartPre', 'ExecStart'].flatMap((setting) => bySetting.get(setting) ?? []).map(({ resolved }) => resolved)
    if (commands.some((command) => command.includes('wait-online')) || (commands.every((command) => /^(\/usr)?\/bin\/true$/.test(command)) && bySetting.has('ExecStop'))) return
    const asks = ['Wants', 'Requires', 'Requisite', 'BindsTo', 'Upholds'].some((setting) => merged.inForce('Unit', setting).some(({ parsed }) => (parsed as readonly string[]).includes(target)))
    if (asks) return
    const start = entry.assignment.value.indexOf(target)
    const line = entry.assignment.range.start
    yield {
      ...at(entry, start < 0 ? entry.assignment.valueRange : sourceRangeOf(entry.assignment, { start, end: start + target.length })),
      message: `Nothing here starts ${target}: After= alone only waits for it where something else does`,
      fixes: [{ title: `Add Wants=${target}`, safe: true, edits: [{ range: { start: line, end: line }, newText: `Wants=${target}${lineEndOf(entry.file.tree)}` }] }],
    }
  },
})
