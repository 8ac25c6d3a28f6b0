import { groupBy } from '../text/collections'
import type { Manager } from '../values/target'
import type { Dependency } from './dependencies'
import type { MergedUnit } from './merge-unit'
import { fromAssignment, MergedValues, type Origin } from './merged-values'

/** One unit that starts before another, and stops after it. */
export interface OrderEdge {
  readonly first: string
  readonly second: string
  /** The unit that says so. */
  readonly saidBy: string
  readonly kind: 'Before' | 'After' | 'WantedBy' | 'RequiredBy'
  readonly origin: Origin
}

/** The order in which units start; they stop the other way round. */
export interface StartOrder {
  /** Units of a layer may start at the same time, once those of the layers before have; of a cycle one edge is passed over. */
  readonly layers: readonly (readonly string[])[]
  /** What is ordered directly; what follows from other edges is left out. */
  readonly edges: readonly OrderEdge[]
  /** Orders that lead back to where they began, as short as they get. systemd breaks them at boot by leaving out a job, or does not start the unit. */
  readonly cycles: readonly (readonly OrderEdge[])[]
}

/** How systemd's own targets are ordered (observed: 247, 252, 262), by manager: each after those that are named. */
const standard: Readonly<Record<Manager, Readonly<Record<string, readonly string[]>>>> = {
  system: {
    'local-fs.target': ['local-fs-pre.target'],
    'sysinit.target': ['local-fs.target', 'swap.target'],
    'basic.target': ['sysinit.target', 'sockets.target', 'paths.target', 'slices.target'],
    'multi-user.target': ['basic.target'],
    'graphical.target': ['multi-user.target', 'display-manager.service'],
    'network.target': ['network-pre.target'],
    'network-online.target': ['network.target'],
    'remote-fs.target': ['remote-fs-pre.target'],
    'time-sync.target': ['time-set.target'],
    'cryptsetup.target': ['cryptsetup-pre.target'],
  },
  user: {
    'basic.target': ['sockets.target', 'timers.target', 'paths.target'],
    'default.target': ['basic.target'],
    'graphical-session.target': ['graphical-session-pre.target'],
  },
}

/** What has to be known of a unit to put it in order. */
export interface OrderedUnit {
  readonly merged: MergedUnit
  readonly dependencies: readonly Dependency[]
}

/** Puts units of one manager in the order of their start (systemd.unit(5), Before=, After=), together with systemd's own targets that they name. */
export function startOrder(units: readonly OrderedUnit[]): StartOrder {
  const own = units.flatMap(edgesOf)
  const all = [...own, ...standardEdges(units[0]?.merged.target.manager ?? 'system')]
  const cycles = cyclesOf(own, all, groupsOf(neighbours(all)))
  const straight = withoutCycles(own, all, cycles)
  // Only the units that are spoken of, and what lies between them, belong into the picture; slices and the like come with every service.
  const named = new Set([...units.map(({ merged }) => merged.name.name), ...own.flatMap(({ first, second, origin }) => (origin.kind === 'implied' ? [] : [first, second]))])
  const shown = connected(neighbours([...straight]), named)
  const turning = all.filter((edge) => !straight.has(edge) && shown.has(edge.first) && shown.has(edge.second))
  return { layers: layersOf(shown), edges: [...withoutShortcuts(shown, [...straight]), ...turning], cycles }
}

/** How often one edge of each cycle is taken out before all edges within cycles are; units whose orders are that tangled can’t be drawn well anyhow. */
const MOST_ROUNDS = 20

/** What is left when an edge of each cycle is taken out, again and again until there is none. */
function withoutCycles(own: readonly OrderEdge[], all: readonly OrderEdge[], cycles: StartOrder['cycles']): ReadonlySet<OrderEdge> {
  let [left, found] = [all, cycles]
  for (let round = 0; found.length > 0; round++) {
    const group = groupsOf(neighbours(left))
    const taken = new Set(found.map(([edge]) => `${edge!.first} ${edge!.second}`))
    left = left.filter((edge) => (round < MOST_ROUNDS ? !taken.has(`${edge.first} ${edge.second}`) : group.get(edge.first) !== group.get(edge.second)))
    const still = new Set(left)
    found = cyclesOf(own.filter((edge) => still.has(edge)), left, groupsOf(neighbours(left)))
  }
  return new Set(left)
}

/** The cycles alone, which takes a fraction of the time where there are none. */
export function orderingCycles(units: readonly OrderedUnit[]): StartOrder['cycles'] {
  const own = units.flatMap(edgesOf)
  const manager = units[0]?.merged.target.manager ?? 'system'
  // What one unit says leads back only by way of systemd’s own targets.
  const before = new Set(own.flatMap(({ first, second, saidBy }) => (second === saidBy ? [first] : [])))
  const turnsBack = units.length !== 1 || own.some(({ second, saidBy }) => second !== saidBy && [second, ...unitsAfter(second, manager)].some((unit) => before.has(unit)))
  if (!turnsBack) return []
  const all = [...own, ...standardEdges(manager)]
  return cyclesOf(own, all, groupsOf(neighbours(all)))
}

const followersOf: Partial<Record<Manager, ReadonlyMap<string, ReadonlySet<string>>>> = {}

/** Which of systemd’s own targets come after one of them, directly or not. */
export function unitsAfter(unit: string, manager: Manager): ReadonlySet<string> {
  const known = followersOf[manager] ?? reckonFollowers(manager)
  return known.get(unit) ?? new Set()
}

function reckonFollowers(manager: Manager): ReadonlyMap<string, ReadonlySet<string>> {
  const graph = neighbours(standardEdges(manager))
  return (followersOf[manager] = new Map([...graph.keys()].map((unit) => [unit, reachable(graph, [unit])])))
}

/** Targets that are reached when the machine goes down. */
const ofTheStop = ['shutdown.target', 'umount.target']

function edgesOf({ merged, dependencies }: OrderedUnit): OrderEdge[] {
  const { name } = merged.name
  const edges = dependencies.flatMap(({ kind, unit, origin }): OrderEdge[] => {
    if (ofTheStop.includes(unit)) return []
    if (kind === 'Before') return [{ first: name, second: unit, saidBy: name, kind, origin }]
    return kind === 'After' ? [{ first: unit, second: name, saidBy: name, kind, origin }] : []
  })
  return [...edges, ...installedEdges(new MergedValues(merged), edges)]
}

/** A target comes after what is enabled for it, unless that wants to come after the target (systemd.target(5), "Default Dependencies"). */
function installedEdges(values: MergedValues, edges: readonly OrderEdge[]): OrderEdge[] {
  if (!values.hasDefaultDependencies) return []
  const { unit } = values
  return (['WantedBy', 'RequiredBy'] as const).flatMap((kind) =>
    unit.inForce('Install', kind).flatMap((entry) =>
      ((entry.parsed as readonly string[] | undefined) ?? [])
        .filter((target) => target.endsWith('.target') && !edges.some(({ first, second }) => [first, second].includes(target)))
        .map((target): OrderEdge => ({ first: unit.name.name, second: target, saidBy: unit.name.name, kind, origin: fromAssignment(entry) })),
    ),
  )
}

function standardEdges(manager: Manager): OrderEdge[] {
  return Object.entries(standard[manager]).flatMap(([second, before]) => before.map((first): OrderEdge => ({ first, second, saidBy: second, kind: 'After', origin: { kind: 'default' } })))
}

type Graph = ReadonlyMap<string, ReadonlySet<string>>

function neighbours(edges: readonly Pick<OrderEdge, 'first' | 'second'>[]): Graph {
  const graph = new Map<string, Set<string>>()
  for (const { first, second } of edges) {
    if (first === second) continue
    for (const unit of [first, second]) if (!graph.has(unit)) graph.set(unit, new Set())
    graph.get(first)!.add(second)
  }
  return graph
}

/** For each unit the first one of its cycle, or itself: Tarjan’s strongly connected components, without recursion, as chains may be long. */
function groupsOf(graph: Graph): Map<string, string> {
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const group = new Map<string, string>()
  const stack: string[] = []
  for (const root of graph.keys()) {
    if (index.has(root)) continue
    const work: { readonly unit: string; readonly rest: Iterator<string> }[] = []
    const enter = (unit: string) => {
      index.set(unit, index.size)
      low.set(unit, index.get(unit)!)
      stack.push(unit)
      work.push({ unit, rest: graph.get(unit)!.values() })
    }
    enter(root)
    while (work.length > 0) {
      const { unit, rest } = work[work.length - 1]!
      const next = rest.next()
      if (!next.done) {
        if (!index.has(next.value)) enter(next.value)
        else if (!group.has(next.value)) low.set(unit, Math.min(low.get(unit)!, index.get(next.value)!))
        continue
      }
      work.pop()
      const parent = work[work.length - 1]
      if (parent) low.set(parent.unit, Math.min(low.get(parent.unit)!, low.get(unit)!))
      if (low.get(unit) === index.get(unit)) for (let member = ''; member !== unit; ) group.set((member = stack.pop()!), unit)
    }
  }
  return group
}

/** The graph between the units that are named: what leads from one of them to another, with what lies between left in. */
function connected(graph: Graph, named: ReadonlySet<string>): Graph {
  const back = neighbours([...graph].flatMap(([first, seconds]) => [...seconds].map((second) => ({ first: second, second: first }))))
  const [behind, before] = [reachable(graph, named), reachable(back, named)]
  const kept = new Set([...graph.keys(), ...named].filter((unit) => named.has(unit) || (behind.has(unit) && before.has(unit))))
  return new Map([...kept].map((unit) => [unit, new Set([...(graph.get(unit) ?? [])].filter((second) => kept.has(second)))]))
}

function reachable(graph: Graph, from: Iterable<string>): Set<string> {
  const found = new Set<string>()
  const open = [...from]
  for (let unit = open.pop(); unit !== undefined; unit = open.pop())
    for (const next of graph.get(unit) ?? [])
      if (!found.has(next)) {
        found.add(next)
        open.push(next)
      }
  return found
}

/** Each unit as early as those before it allow. */
function layersOf(graph: Graph): string[][] {
  const waiting = new Map([...graph.keys()].map((unit) => [unit, 0]))
  for (const followers of graph.values()) for (const follower of followers) waiting.set(follower, waiting.get(follower)! + 1)
  const layers: string[][] = []
  for (let ready = [...graph.keys()].filter((unit) => waiting.get(unit) === 0); ready.length > 0; ) {
    layers.push([...ready].sort())
    ready = ready.flatMap((unit) =>
      [...graph.get(unit)!].filter((follower) => {
        waiting.set(follower, waiting.get(follower)! - 1)
        return waiting.get(follower) === 0
      }),
    )
  }
  return layers
}

/** So many edges are looked at for whether they follow from others; in a larger picture nobody would see it. */
const MOST_EDGES = 2000

/** The edges that don’t follow from others. */
function withoutShortcuts(graph: Graph, edges: readonly OrderEdge[]): OrderEdge[] {
  const said = new Map<string, OrderEdge>()
  for (const edge of edges) if (!said.has(`${edge.first} ${edge.second}`)) said.set(`${edge.first} ${edge.second}`, edge)
  const drawn = [...graph].flatMap(([first, seconds]) => [...seconds].map((second) => ({ first, second, seconds })))
  const isShortcut = ({ second, seconds }: (typeof drawn)[number]) => [...seconds].some((other) => other !== second && reachable(graph, [other]).has(second))
  return drawn.filter((edge) => drawn.length > MOST_EDGES || !isShortcut(edge)).map(({ first, second }) => said.get(`${first} ${second}`)!)
}

/** The shortest way round for each cycle that a unit at hand has a part in. */
function cyclesOf(own: readonly OrderEdge[], all: readonly OrderEdge[], group: ReadonlyMap<string, string>): OrderEdge[][] {
  const done = new Set<string>()
  const within = groupBy(all, ({ first, second }) => (group.get(first) === group.get(second) ? first : undefined))
  return own.flatMap((edge) => {
    const cycle = group.get(edge.first)!
    if (edge.first === edge.second || cycle !== group.get(edge.second) || done.has(cycle)) return []
    done.add(cycle)
    return [[edge, ...wayBetween(edge.second, edge.first, within)]]
  })
}

/** The fewest edges from one unit to another; edges stand by the unit that they leave. */
function wayBetween(from: string, to: string, leaving: ReadonlyMap<string, readonly OrderEdge[]>): OrderEdge[] {
  const reachedBy = new Map<string, OrderEdge | null>([[from, null]])
  // A map is walked through in the order in which it grows.
  for (const unit of reachedBy.keys()) {
    if (unit === to) break
    for (const edge of leaving.get(unit) ?? []) if (!reachedBy.has(edge.second)) reachedBy.set(edge.second, edge)
  }
  const way: OrderEdge[] = []
  for (let edge = reachedBy.get(to); edge; edge = reachedBy.get(edge.first)) way.push(edge)
  return way.reverse()
}
