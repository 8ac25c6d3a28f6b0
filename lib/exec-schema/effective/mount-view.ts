import { groupBy } from '../text/collections'
import type { BindPath, TemporaryFileSystem } from '../values/mount-paths'
import type { ListedPath } from '../values/path'
import { existsIn, type Lifetime } from '../values/target'
import { comparePaths, directoriesOf, type UnitDirectory } from './directories'
import type { UnitAssignment } from './merge-unit'
import { fromAssignment, type MergedValues, type Origin } from './merged-values'
import { canMakeNamespaces } from './namespaces'

/** What the processes of a unit see at a path and below, from what hides most to what hides nothing; of two rules for one path the first kind in this order holds. */
export const mountAccesses = ['hidden', 'bound', 'private', 'overlaid', 'devices', 'empty', 'read-only', 'writable', 'as it is'] as const
export type MountAccess = (typeof mountAccesses)[number]

/** One place in the file system that the unit’s processes see otherwise than the rest of the machine. */
export interface MountRule {
  readonly path: string
  readonly access: MountAccess
  /** Where a bound path comes from. */
  readonly source: string | null
  /** Whether what is there can’t be changed. */
  readonly readOnly: boolean
  /** Whether no program that lies there can be run. */
  readonly noExec: boolean
  /** Whether the path may be missing. */
  readonly optional: boolean
  readonly origin: Origin
}

interface FixedRule extends Lifetime {
  readonly paths: readonly string[]
  readonly access: MountAccess
  readonly readOnly?: true
}

const systemFolders = ['/usr', '/boot', '/efi']
const homes = ['/home', '/run/user', '/root']
const kernelFiles = ['/proc/acpi', '/proc/apm', '/proc/asound', '/proc/bus', '/proc/fs', '/proc/irq', '/proc/latency_stats', '/proc/mtrr', '/proc/scsi', '/proc/sys', '/proc/sysrq-trigger', '/proc/timer_stats', '/sys/fs/bpf', '/sys/kernel/debug', '/sys/kernel/tracing']

/** What settings with one value do to the file system (systemd.exec(5)), by setting and value; `yes` stands for every value that switches the setting on. */
const fixed: Readonly<Record<string, Readonly<Record<string, readonly FixedRule[]>>>> = {
  ProtectSystem: {
    yes: [{ paths: systemFolders, access: 'read-only' }],
    full: [{ paths: [...systemFolders, '/etc'], access: 'read-only' }],
    strict: [
      { paths: ['/'], access: 'read-only' },
      { paths: ['/proc', '/sys', '/dev', ...homes], access: 'as it is' },
    ],
  },
  ProtectHome: {
    yes: [{ paths: homes, access: 'hidden' }],
    'read-only': [{ paths: homes, access: 'read-only' }],
    // Since 257 nothing can be written there (observed: 252, 257).
    tmpfs: [
      { paths: homes, access: 'empty', until: 256 },
      { paths: homes, access: 'empty', readOnly: true, since: 257 },
    ],
  },
  ProtectKernelTunables: {
    yes: [
      { paths: kernelFiles, access: 'read-only' },
      // Since 257 the file system is mounted anew there, and can be written to (observed: 252, 257).
      { paths: ['/sys'], access: 'read-only', until: 256 },
      { paths: ['/sys'], access: 'as it is', since: 257 },
      { paths: ['/proc/kallsyms', '/proc/kcore'], access: 'hidden' },
      { paths: ['/sys/fs/cgroup', '/sys/fs/selinux'], access: 'as it is' },
    ],
  },
  ProtectKernelModules: { yes: [{ paths: ['/lib/modules', '/usr/lib/modules'], access: 'hidden' }] },
  ProtectKernelLogs: { yes: [{ paths: ['/proc/kmsg', '/dev/kmsg'], access: 'hidden' }] },
  ProtectControlGroups: { yes: [{ paths: ['/sys/fs/cgroup'], access: 'read-only' }] },
  PrivateTmp: { yes: [{ paths: ['/tmp', '/var/tmp'], access: 'private' }] },
  PrivateDevices: { yes: [{ paths: ['/dev'], access: 'devices' }] },
}

/** ExecPaths= and NoExecPaths= make mounts of their own as well, for which nothing holds that is said of a path above (observed: 252 to 262). */
const listed: Readonly<Record<string, readonly [access: MountAccess, flags?: Partial<MountRule>]>> = {
  ReadWritePaths: ['writable'],
  ReadOnlyPaths: ['read-only'],
  InaccessiblePaths: ['hidden'],
  ExecPaths: ['as it is'],
  NoExecPaths: ['as it is', { noExec: true }],
}

/**
 * The file system as the processes of a unit see it, where that differs from the machine’s: the rules in the order of their paths, so that each holds for what lies
 * below it until the next. Of several rules for one path the one that hides most holds; what lies below a hidden path is hidden with it, and a rule that changes
 * nothing is left out (systemd.exec(5), "Sandboxing"; observed: 247 to 262).
 */
export function mountViewOf(values: MergedValues, directories: readonly UnitDirectory[]): MountRule[] {
  const all = [...fixedRules(values), ...listedRules(values), ...boundRules(values), ...directoryRules(directories)]
  const ordered = all.sort((a, b) => comparePaths(a.path, b.path) || mountAccesses.indexOf(a.access) - mountAccesses.indexOf(b.access))
  const byPath = groupBy(ordered, ({ path }) => path)
  const kept: MountRule[] = []
  // Those that the last one lies below; in the order of the paths no other can be above the next.
  const open: MountRule[] = []
  for (const rules of byPath.values()) {
    const rule = mergedRule(rules)
    while (open.length > 0 && !isAbove(open.at(-1)!.path, rule.path)) open.pop()
    const above = open.at(-1)
    if (above?.access === 'hidden') continue
    if (!changesAnything(rule, above)) continue
    kept.push(rule)
    open.push(rule)
  }
  return kept
}

/** The rule that would hold for a path if none spoke of it; `rules` by their paths. */
export function ruleAbove(path: string, rules: ReadonlyMap<string, MountRule>): MountRule | undefined {
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
    const rule = rules.get(path.slice(0, slash))
    if (rule) return rule
  }
  return path === '/' ? undefined : rules.get('/')
}

/** What the settings ask for and the manager can’t do. What is only to stay writable does so where nothing else is read-only. */
export function mountsLeftOut(values: MergedValues): MountRule[] {
  return canMakeNamespaces(values) ? [] : mountViewOf(values, directoriesOf(values)).filter(({ access, source, noExec }) => access !== 'writable' || source !== null || noExec)
}

/** Of several rules for one path the first: what is read-only, or without programs, by any of them is so by it; ExecPaths= takes back only what other settings bring along. */
function mergedRule(rules: readonly MountRule[]): MountRule {
  const isSaid = (name: string) => rules.some(({ origin }) => origin.kind === 'file' && origin.setting === name)
  return { ...rules[0]!, readOnly: rules.some(({ readOnly }) => readOnly), noExec: isSaid('NoExecPaths') || (!isSaid('ExecPaths') && rules.some(({ noExec }) => noExec)) }
}

/** Whether a rule makes a difference to the one that holds above it, or to none. */
function changesAnything({ access, noExec }: MountRule, above: MountRule | undefined): boolean {
  if (!above) return noExec || !['writable', 'as it is'].includes(access)
  if (access === 'as it is' && ['writable', 'as it is'].includes(above.access)) return noExec !== above.noExec
  return access !== above.access || !['read-only', 'writable'].includes(access)
}

/** Whether something lies at a path or below it. */
export function isAbove(path: string, other: string): boolean {
  return path === other || path === '/' || other.startsWith(`${path}/`)
}

function ruleOf(path: string, access: MountAccess, origin: Origin, more: Partial<MountRule> = {}): MountRule {
  return { path, access, source: null, readOnly: ['read-only', 'hidden', 'overlaid', 'devices'].includes(access), noExec: access === 'devices', optional: false, origin, ...more }
}

function fixedRules(values: MergedValues): MountRule[] {
  return Object.entries(fixed).flatMap(([setting, byValue]) => {
    if (!values.isHeld(setting)) return []
    // What is implied takes the place of what is written.
    const origin = values.originsOf(setting).at(-1)!
    const rules = byValue[values.held(setting)!] ?? byValue.yes!
    return rules.filter((rule) => existsIn(rule, values.unit.target.version)).flatMap(({ paths, access, readOnly }) => paths.map((path) => ruleOf(path, access, origin, { optional: true, ...(readOnly && { readOnly }) })))
  })
}

/** Paths without + are those of the machine, so that nothing is seen of them below another root directory. */
function listedRules(values: MergedValues): MountRule[] {
  const isSeen = ({ value }: { readonly value: ListedPath }) => otherRoot(values) === null || value.prefixes.includes('+')
  return Object.entries(listed).flatMap(([setting, [access, flags]]) => values.list<ListedPath>(setting).filter(isSeen).map(({ value, assignment }) => ruleOf(value.path, access, fromAssignment(assignment), { ...flags, optional: value.prefixes.includes('-') })))
}

function boundRules(values: MergedValues): MountRule[] {
  const bound = (['BindPaths', 'BindReadOnlyPaths'] as const).flatMap((setting) =>
    values.list<BindPath>(setting).map(({ value, assignment }) => ruleOf(value.destination, 'bound', fromAssignment(assignment), { source: value.source, readOnly: setting === 'BindReadOnlyPaths', optional: value.optional })),
  )
  const empty = values.list<TemporaryFileSystem>('TemporaryFileSystem').map(({ value, assignment }) => ruleOf(value.path, 'empty', fromAssignment(assignment), { readOnly: value.readOnly }))
  return [...bound, ...empty, ...rootRules(values), ...imageRules(values)]
}

/** Images are mounted where they say; extensions lie over /usr, and over /opt where they have one, which then can't be changed (observed: 252 to 262). */
function imageRules(values: MergedValues): MountRule[] {
  const images = values.list<string>('MountImages').flatMap(({ value, assignment }) => {
    const [source = '', destination = ''] = value.replace(/^-/, '').split(':')
    return destination === '' ? [] : [ruleOf(destination, 'bound', fromAssignment(assignment), { source, optional: value.startsWith('-') })]
  })
  const over = (source: string, assignment: UnitAssignment) => ['/usr', '/opt'].map((path) => ruleOf(path, 'overlaid', fromAssignment(assignment), { source, optional: true }))
  return [
    ...images,
    ...values.list<string>('ExtensionImages').flatMap(({ value, assignment }) => over(value.replace(/^-/, '').split(':')[0]!, assignment)),
    ...values.list<ListedPath>('ExtensionDirectories').flatMap(({ value, assignment }) => over(value.path, assignment)),
  ]
}

/** The line that gives the unit another root directory than the machine’s. */
function otherRoot(values: MergedValues): UnitAssignment | null {
  const line = values.last('RootImage') ?? values.last('RootDirectory')
  return line && line.resolved !== '/' ? line : null
}

/** Another root directory hides all that is in the machine’s, but for the file systems of the kernel, and since 248 /run, where they are mounted into it (observed: 247, 252). */
function rootRules(values: MergedValues): MountRule[] {
  const line = otherRoot(values)
  if (!line) return []
  const origin = fromAssignment(line)
  const kernel = values.isHeld('MountAPIVFS') ? ['/proc', '/sys', '/dev', ...(values.unit.target.version >= 248 ? ['/run'] : [])] : []
  return [ruleOf('/', 'bound', origin, { source: line.resolved }), ...kernel.map((path) => ruleOf(path, 'as it is', values.originsOf('MountAPIVFS').at(-1)!))]
}

/** Directories that systemd makes for the unit stay writable whatever lies above them, but for those that are to be read only; of those of other dynamic users nothing is seen. */
function directoryRules(directories: readonly UnitDirectory[]): MountRule[] {
  return directories.flatMap(({ path, realPath, origin, parent, readOnly }) => {
    if (parent) return []
    const access = readOnly ? 'read-only' : 'writable'
    if (path !== realPath) return [ruleOf(realPath.slice(0, realPath.indexOf('/private/') + '/private'.length), 'empty', origin, { readOnly: true, noExec: true }), ruleOf(realPath, access, origin)]
    return [ruleOf(path, access, origin)]
  })
}
