import { dependenciesOf, type MergedValues, orderingCycles, unitsAfter, type OrderEdge } from '../../effective'
import { oncePer } from '../../text/collections'
import type { UnitType } from '../../text/unit-name'
import type { UnitFiles } from '../../unit-file'
import type { Target } from '../../values/target'
import { type CheckedUnit, rule } from '../rule'
import { aboutAssignment, aboutUnit, isJudgedWhole, unitsNamed, valuesOf } from '../unit-findings'

/** A unit that would have to start before something that comes before it. */
export const orderingCycle = rule({
  id: 'ordering-cycle',
  severity: 'warning',
  source: 'systemd',
  about: 'unit',
  docs: {
    problem: 'The order of the start leads back to where it began.',
    reason: 'systemd can’t start each unit before the other: it leaves out one of the jobs, at boot perhaps that of local file systems, or does not start the unit at all. Most units come after sysinit.target and basic.target by default.',
    remedy: 'Take out one of the orders, or write DefaultDependencies=no in [Unit] for a unit that belongs to the early boot, with what it needs instead.',
  },
  manual: 'systemd.unit(5), Before= and After=, and systemd.service(5), "Default Dependencies"; observed: 252, 262',
  settings: ['Before', 'After'],
  *check(unit) {
    const { merged, values } = unit
    if (!isJudgedWhole(unit)) return
    const round = cycleAtHand(unit)
    if (round) {
      const entry = merged.assignments.find((each) => each.fate === 'in-force' && ['After', 'Before'].includes(each.setting?.name ?? '') && ((each.parsed as readonly string[] | undefined) ?? []).some((name) => round.includes(name)))
      const message = `The order of the start is a cycle: ${[...round, round[0]!].join(' before ')}`
      yield { ...(entry ? aboutAssignment(entry, message) : aboutUnit(unit, message)), refusesUnit: false }
      return
    }
    if (!mayTurnBack(values)) return
    const dependencies = dependenciesOf(values)
    for (const cycle of orderingCycles([{ merged, dependencies }])) {
      const written = cycle.find(({ origin }) => origin.kind === 'file')?.origin
      const message = `The order of the start is a cycle: ${wayRound(cycle, merged.name.name)}`
      // A target waits for what is enabled for it, which verify knows nothing of.
      const installed = cycle.find(({ kind }) => installs.includes(kind))?.second
      yield { ...(written?.kind === 'file' ? aboutAssignment(written.assignment, message) : aboutUnit(unit, message)), refusesUnit: false, ...(installed && { source: 'advice', reason: `Once the unit is enabled, ${installed} waits for it. What is to come after a target that comes after ${installed} is left out of the start, without more than a line in the journal (observed: 247, 252, 257).`, remedy: 'Enable the unit for the target that it is to come after, or take out the order.' }) }
    }
  },
})

const installs: readonly string[] = ['WantedBy', 'RequiredBy']

/** A way from the unit back to itself, as the units at hand are ordered; null where there is none. */
function cycleAtHand({ merged, atHand, others, target }: CheckedUnit): string[] | null {
  if (others.length === 0) return null
  const own = merged.name.name
  const later = ordersOf(atHand, target)
  // What the unit itself says may be newer than what is at hand of it.
  const before = unitsNamed(merged, ['Before']).filter((other) => other !== own && !other.endsWith('.device'))
  const after = new Set(unitsNamed(merged, ['After']))
  // From each unit that is reached, the one by which it was.
  const from = new Map<string, string>([[own, '']])
  for (const [each] of from)
    for (const next of [...(later.get(each) ?? []), ...(each === own ? before : after.has(each) ? [own] : [])]) {
      if (next === own) {
        const way = [each]
        for (let at = from.get(each)!; at !== ''; at = from.get(at)!) way.unshift(at)
        return way
      }
      if (!from.has(next)) from.set(next, each)
    }
  return null
}

const graphs = oncePer((_: readonly UnitFiles[]) => new Map<string, ReadonlyMap<string, ReadonlySet<string>>>())

/** Which units start later than others, as is written in those at hand; reckoned once for all that are checked beside each other. */
function ordersOf(atHand: readonly UnitFiles[], target: Target): ReadonlyMap<string, ReadonlySet<string>> {
  const known = graphs(atHand)
  const key = `${target.manager} ${target.version}`
  const reckoned = known.get(key)
  if (reckoned) return reckoned
  const later = new Map<string, Set<string>>()
  const add = (first: string, second: string) => first !== second && !second.endsWith('.device') && later.set(first, (later.get(first) ?? new Set()).add(second))
  for (const each of atHand) {
    const { unit } = valuesOf(each, target)
    for (const other of unitsNamed(unit, ['Before'])) add(unit.name.name, other)
    for (const other of unitsNamed(unit, ['After'])) add(other, unit.name.name)
  }
  known.set(key, later)
  return later
}

/** What units of a type come before, and after, by default. */
const defaults: Partial<Record<UnitType, { readonly before: readonly string[]; readonly after: RegExp }>> = {
  service: { before: [], after: /^(sysinit|basic)\.target$/ },
  socket: { before: ['sockets.target'], after: /^sysinit\.target$/ },
  timer: { before: ['timers.target'], after: /^sysinit\.target$/ },
  path: { before: ['paths.target'], after: /^sysinit\.target$/ },
  mount: { before: ['local-fs.target'], after: /^local-fs-pre\.target$/ },
  automount: { before: ['local-fs.target'], after: /^local-fs-pre\.target$/ },
  swap: { before: ['swap.target'], after: /^$/ },
}

/** What else systemd may put before a unit by itself. */
const implied = /^(systemd-(journald|oomd|remount-fs|tmpfiles-setup|udevd)|dbus)|\.(slice|mount|device)$/

/** A look at what is written, as most units need no closer one. */
function mayTurnBack({ unit, hasDefaultDependencies }: MergedValues): boolean {
  const before = unitsNamed(unit, ['Before'])
  const after = new Set(unitsNamed(unit, ['After']))
  if (before.length === 0 && after.size === 0) return false
  const known = defaults[unit.name.type] ?? { before: [], after: /^$/ }
  const waiting = hasDefaultDependencies ? [...known.before, ...unitsNamed(unit, installs, 'Install')] : []
  const later = [...before, ...waiting].flatMap((other) => [other, ...unitsAfter(other, unit.target.manager)])
  return later.some((other) => (hasDefaultDependencies && known.after.test(other)) || implied.test(other) || after.has(other))
}

/** `a before b before a`, from the unit itself. */
function wayRound(cycle: readonly OrderEdge[], unit: string): string {
  const start = Math.max(0, cycle.findIndex(({ first }) => first === unit))
  const units = [...cycle.slice(start), ...cycle.slice(0, start)].map(({ first }) => first)
  return [...units, units[0]!].join(' before ')
}
