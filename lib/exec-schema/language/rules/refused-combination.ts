import type { UnitAssignment } from '../../effective'
import type { MergedValues } from '../../effective'
import { existsIn, type Lifetime } from '../../values/target'
import { rule } from '../rule'
import { aboutAssignment, isJudgedWhole } from '../unit-findings'

/** Two settings that a release refuses together; the finding stands at what `find` gives. */
interface Combination extends Lifetime {
  readonly types: readonly string[] | 'exec' | 'all'
  readonly message: string
  find(values: MergedValues): UnitAssignment | null
}

const pamNeedsGroup = 'PAMName= needs KillMode=control-group or mixed, so that the session ends'

/** The last assignment of KillMode= where PAMName= is set and the mode is none of these. */
function killModeWithPam(values: MergedValues, modes: readonly string[]): UnitAssignment | null {
  return values.last('PAMName') && !modes.includes(values.text('KillMode') ?? 'control-group') ? values.last('KillMode') : null
}

/** Nodes in the file system that a socket makes, to which Symlinks= could lead. */
function countNodes(values: MergedValues): number {
  const streams = ['ListenStream', 'ListenDatagram', 'ListenSequentialPacket'].flatMap((name) => values.all(name)).filter(({ resolved }) => resolved.startsWith('/'))
  return streams.length + values.all('ListenFIFO').length
}

/** Settings that give a service a view of the file system of its own, as far as WorkingDirectory= is concerned (observed: 262). */
const namespaceSettings = ['PrivateTmp', 'PrivateDevices', 'PrivateMounts', 'ProtectSystem', 'ProtectHome', 'ProtectKernelTunables', 'ProtectKernelModules', 'ProtectControlGroups', 'ProtectKernelLogs', 'PrivateIPC', 'PrivateBPF', 'BindLogSockets']

function ownApiFileSystem(values: MergedValues): boolean {
  const { version } = values.unit.target
  return values.isOn('PrivatePIDs') || (version >= 258 && namespaceSettings.some((name) => values.isOn(name)))
}

const combinations: readonly Combination[] = [
  { types: ['service'], message: pamNeedsGroup, find: (values) => killModeWithPam(values, ['control-group', 'mixed']) },
  // Up to 256 the others took control-group only (observed: 247, 252, 254 and 257, 262).
  { types: ['socket', 'mount', 'swap'], until: 256, message: 'PAMName= needs KillMode=control-group, so that the session ends', find: (values) => killModeWithPam(values, ['control-group']) },
  { types: ['socket', 'mount', 'swap'], since: 257, message: pamNeedsGroup, find: (values) => killModeWithPam(values, ['control-group', 'mixed']) },
  {
    types: 'all',
    message: 'OnFailureJobMode=isolate can start one unit only, and OnFailure= names several',
    find({ unit }) {
      const mode = unit.inForce('Unit', 'OnFailureJobMode').at(-1)
      const isolates = mode && (mode.setting!.name === 'OnFailureIsolate' ? mode.parsed === true : mode.resolved === 'isolate')
      return isolates && unit.inForce('Unit', 'OnFailure').flatMap((entry) => entry.parsed as readonly string[]).length > 1 ? mode : null
    },
  },
  { types: 'exec', since: 257, message: 'A working directory below /proc, /sys or /dev does not go with a file system view of its own', find: (values) => (ownApiFileSystem(values) && /^-?\/+(proc|sys|dev)(\/|$)/.test(values.text('WorkingDirectory') ?? '') ? values.last('WorkingDirectory') : null) },
  { types: 'exec', since: 260, message: 'PrivateUsers= does not go with UserNamespacePath=', find: (values) => (values.last('UserNamespacePath') && values.isOn('PrivateUsers') ? values.last('PrivateUsers') : null) },
  { types: ['socket'], until: 256, message: 'With Accept=yes at least one connection has to be allowed', find: (values) => (values.value<boolean>('Accept') === true && (values.value<number>('MaxConnections') ?? 1) <= 0 ? values.last('MaxConnections') : null) },
  { types: ['socket'], since: 257, message: 'At least one connection has to be allowed', find: (values) => ((values.value<number>('MaxConnections') ?? 1) <= 0 ? values.last('MaxConnections') : null) },
  { types: ['socket'], message: 'Symlinks= needs exactly one path that the socket listens on', find: (values) => (values.all('Symlinks').length > 0 && countNodes(values) !== 1 ? values.last('Symlinks') : null) },
  { types: ['service'], since: 250, message: 'ExitType=cgroup does not go with Type=oneshot', find: (values) => (values.text('Type') === 'oneshot' && values.text('ExitType') === 'cgroup' ? values.last('ExitType') : null) },
  { types: ['service'], since: 257, message: 'PrivatePIDs=yes does not go with Type=forking', find: (values) => (values.text('Type') === 'forking' && values.isOn('PrivatePIDs') ? values.last('PrivatePIDs') : null) },
  { types: 'exec', since: 256, message: 'DynamicUser=yes is not for the manager of a user', find: (values) => (values.unit.target.manager === 'user' && values.isOn('DynamicUser') ? values.last('DynamicUser') : null) },
  { types: 'exec', since: 256, message: 'A dynamic user has no home directory, so WorkingDirectory=~ does not go with DynamicUser=yes', find: (values) => (values.isOn('DynamicUser') && values.text('WorkingDirectory')?.replace(/^-/, '') === '~' ? values.last('WorkingDirectory') : null) },
  { types: ['socket', 'mount', 'swap'], since: 257, message: 'PrivatePIDs= is for services only', find: (values) => (values.isOn('PrivatePIDs') ? values.last('PrivatePIDs') : null) },
  { types: 'exec', since: 260, message: 'PrivateUsers=managed does not go with User=, Group=, DynamicUser= or PAMName=', find: (values) => (values.text('PrivateUsers') === 'managed' && ['User', 'Group', 'PAMName'].some((name) => values.last(name)) ? values.last('PrivateUsers') : null) },
  { types: ['socket'], since: 258, message: 'DeferTrigger= does not go with Accept=yes', find: (values) => (values.value<boolean>('Accept') === true && values.isOn('DeferTrigger') ? values.last('DeferTrigger') : null) },
]

/** Settings that systemd refuses together. */
export const refusedCombination = rule({
  id: 'refused-combination',
  severity: 'error',
  source: 'systemd',
  about: 'unit',
  docs: {
    problem: 'Two settings do not go together.',
    reason: 'systemd refuses to load the unit.',
    remedy: 'Drop one of them.',
  },
  manual: 'systemd.exec(5)',
  *check(unit) {
    const { merged, values } = unit
    const { type } = merged.name
    if (!isJudgedWhole(unit)) return
    for (const combination of combinations) {
      const applies = combination.types === 'all' || (combination.types === 'exec' ? ['service', 'socket', 'mount', 'swap'].includes(type) : combination.types.includes(type))
      const entry = applies && existsIn(combination, unit.target.version) ? combination.find(values) : null
      if (entry) yield aboutAssignment(entry, combination.message)
    }
  },
})
