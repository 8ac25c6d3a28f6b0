import { capabilitiesOf, identityOf, seesAllProcesses, serviceTypeOf, type MergedValues, streamsOf, type UnitAssignment } from '../../effective'
import { ownSection } from '../../settings'
import { addAssignment, removeAssignment } from '../../unit-file'
import { rule, type RuleFinding } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** Settings that count only together with others: why they do nothing here, or null where they count. */
interface Dependence {
  readonly types?: readonly string[]
  readonly settings: readonly string[]
  readonly idle: (values: MergedValues) => string | null
  /** Whether systemd says so itself (observed: 247 to 262). */
  readonly isTold?: true
  /** What else to say of it, where to remove the line is not the answer. */
  readonly more?: (values: MergedValues) => Pick<RuleFinding, 'reason' | 'remedy' | 'fixes'>
}

/** Does nothing unless a setting is there that it speaks of. */
const without = (settings: readonly string[], others: readonly string[], types?: readonly string[]): Dependence => ({
  settings,
  ...(types && { types }),
  idle: (values) => (others.some((name) => values.all(name).length > 0) ? null : `there is no ${others.map((name) => `${name}=`).join(' or ')}`),
})

const usesTerminal = (values: MergedValues) => streamsOf(values).some(({ leadsTo }) => leadsTo.startsWith('tty'))
const restarts = (values: MergedValues) => (values.text('Restart') ?? 'no') !== 'no' || values.all('RestartForceExitStatus').length > 0
// A path that can't be read is one all the same.
const listensOnPaths = (values: MergedValues) => values.unit.assignments.some(({ assignment, problems }) => assignment.name.startsWith('Listen') && problems.length > 0 && assignment.value.includes('/')) || ['ListenStream', 'ListenDatagram', 'ListenSequentialPacket', 'ListenFIFO', 'ListenMessageQueue'].some((name) => values.all(name).some(({ resolved }) => resolved.startsWith('/') || resolved.startsWith('%')))

const dependences: readonly Dependence[] = [
  ...['Runtime', 'State', 'Cache', 'Logs', 'Configuration'].map((kind) => without([`${kind}DirectoryMode`], [`${kind}Directory`])),
  without(['RuntimeDirectoryPreserve'], ['RuntimeDirectory']),
  without(['WatchdogSignal'], ['WatchdogSec', 'TimeoutStartFailureMode', 'TimeoutStopFailureMode'], ['service']),
  without(['SocketBindAllow'], ['SocketBindDeny']),
  without(['RootHash', 'RootVerity', 'RootHashSignature', 'RootImageOptions', 'RootImagePolicy'], ['RootImage']),
  without(['FileDescriptorStorePreserve'], ['FileDescriptorStoreMax', 'LUOSession'], ['service']),
  without(['SystemCallErrorNumber'], ['SystemCallFilter']),
  // With the stamp of an earlier time, one after the start of the machine that is past is not made up for: then it counts (observed: 252, 257).
  { types: ['timer'], settings: ['Persistent'], idle: (values) => (['OnCalendar', 'OnBootSec', 'OnStartupSec', 'OnActiveSec'].some((name) => values.all(name).length > 0) ? null : 'there is no OnCalendar=') },
  without(['FixedRandomDelay'], ['RandomizedDelaySec'], ['timer']),
  without(['NUMAMask'], ['NUMAPolicy', 'CPUAffinity']),
  without(['PipeSize'], ['ListenFIFO'], ['socket']),
  without(['MessageQueueMaxMessages', 'MessageQueueMessageSize'], ['ListenMessageQueue'], ['socket']),
  { types: ['service'], settings: ['RestartSec', 'RestartRandomizedDelaySec', 'RestartSteps', 'RestartMaxDelaySec', 'RestartPreventExitStatus', 'RestartMode'], idle: (values) => (restarts(values) ? null : 'the service is not restarted: Restart= is no') },
  { types: ['service'], settings: ['RestartSteps'], isTold: true, idle: (values) => (values.all('RestartMaxDelaySec').length > 0 ? null : 'there is no RestartMaxDelaySec= to go up to') },
  { types: ['service'], settings: ['RestartMaxDelaySec'], isTold: true, idle: (values) => (values.all('RestartSteps').length > 0 ? null : 'there is no RestartSteps= to get there') },
  { types: ['service'], settings: ['RuntimeMaxSec'], isTold: true, idle: (values) => (values.text('Type') === 'oneshot' ? 'a service of Type=oneshot has no time in which it runs; TimeoutStartSec= ends it' : null) },
  { types: ['service'], settings: ['WatchdogSec'], idle: (values) => (serviceTypeOf(values) === 'oneshot' ? 'a service of Type=oneshot is not watched' : null) },
  { types: ['service'], settings: ['ReloadSignal'], idle: (values) => (serviceTypeOf(values) === 'notify-reload' ? null : 'only Type=notify-reload is reloaded by a signal; ExecReload= says how others are') },
  {
    settings: ['IPAddressAllow'],
    idle: (values) => (['IPAddressDeny', 'IPIngressFilterPath', 'IPEgressFilterPath'].some((name) => values.all(name).length > 0) || values.unit.name.type === 'slice' || values.unit.assignments.some(({ assignment }) => assignment.name === 'Slice') ? null : 'without IPAddressDeny= everything is allowed anyway'),
    more: (values) => ({ remedy: 'Add IPAddressDeny=any, from which these are the exceptions.', fixes: [{ title: 'Add IPAddressDeny=any', safe: false, edits: addAssignment(values.last('IPAddressAllow')!.file.tree, values.last('IPAddressAllow')!.section!, 'IPAddressDeny', 'any') }] }),
  },
  { types: ['service'], settings: ['GuessMainPID'], idle: (values) => (values.text('Type') === 'forking' && values.all('PIDFile').length === 0 ? null : 'only Type=forking without PIDFile= has to guess'), more: () => ({ reason: 'Where another type, or a PIDFile=, tells which process is the main one, nothing is left to be guessed.', remedy: 'Remove the line.' }) },
  // What is done to a terminal is done to that of TTYPath=, whatever the streams are.
  { settings: ['TTYPath'], idle: (values) => (usesTerminal(values) || ['TTYReset', 'TTYVHangup', 'TTYVTDisallocate', 'TTYRows', 'TTYColumns'].some((name) => values.all(name).length > 0) ? null : 'none of the streams is a terminal; it only makes systemd set $TERM') },
  { settings: ['CPUSchedulingPriority'], idle: (values) => (values.unit.target.version < 252 && !['fifo', 'rr'].includes(values.text('CPUSchedulingPolicy') ?? 'other') && (values.value<number>('CPUSchedulingPriority') ?? 0) > 0 ? 'only the policies fifo and rr have priorities' : null) },
  { types: ['socket'], settings: ['SocketUser', 'SocketGroup', 'SocketMode', 'DirectoryMode'], idle: (values) => (listensOnPaths(values) ? null : 'the socket listens on no path') },
  { types: ['socket'], settings: ['MaxConnections', 'MaxConnectionsPerSource'], idle: (values) => (values.value<boolean>('Accept') === true ? null : 'connections are counted with Accept=yes only') },
  { settings: ['MemoryHigh'], idle: (values) => (values.value<number>('MemoryHigh') !== Number.POSITIVE_INFINITY && (values.value<number>('MemoryHigh') ?? 0) > (values.value<number>('MemoryMax') ?? Number.POSITIVE_INFINITY) ? `MemoryMax=${values.text('MemoryMax')} is reached first` : null), more: () => ({ remedy: 'Set it below MemoryMax=, so that the service is slowed down before processes of it are killed.', fixes: [] }) },
  { settings: ['ProtectProc'], idle: hidesNothing, more: showsAll },
]

function hidesNothing(values: MergedValues): string | null {
  if (values.unit.target.manager === 'user' || values.text('ProtectProc') === 'default') return null
  const identity = identityOf(values)
  const capabilities = capabilitiesOf(values, identity)
  // A daemon that can mostly leaves root behind, and then what is hidden counts; a job that runs to its end stays who it is.
  if (capabilities.effective.includes('CAP_SETUID') && serviceTypeOf(values) !== 'oneshot') return null
  const exempt = seesAllProcesses(values, { capabilities }, identity)
  return exempt === null ? null : `from a process with ${exempt} the kernel hides nothing`
}

/** The line is not without any use: it counts for what the program starts as somebody else. */
function showsAll(values: MergedValues): Pick<RuleFinding, 'reason' | 'remedy' | 'fixes'> {
  const identity = identityOf(values)
  const isRoot = ['root', '0'].includes(identity.user)
  const capabilities = capabilitiesOf(values, identity)
  const group = isRoot ? null : values.last('Group')
  return {
    reason: 'The kernel shows the processes of all to whoever has the group root or CAP_SYS_PTRACE. Only what the service starts as somebody else sees less.',
    remedy: `${isRoot ? 'Let the service run as a user of its own, with User= or DynamicUser=, unless it has to be root.' : 'Take the group root from the service.'}${capabilities.bounding.includes('CAP_SYS_PTRACE') ? '' : ' ProtectProc=ptraceable hides from it as it is, because it has no CAP_SYS_PTRACE.'}`,
    fixes: group && ['root', '0'].includes(group.resolved) ? [{ title: `Remove Group=${group.resolved}`, safe: false, edits: removeAssignment(group.file.tree, group.assignment) }] : [],
  }
}

/** What units can share by JoinsNamespaceOf=. */
const shared = ['PrivateTmp', 'PrivateNetwork', 'NetworkNamespacePath', 'PrivateIPC', 'IPCNamespacePath', 'PrivateUsers', 'DynamicUser']

/** A setting whose condition is off. */
export const noEffect = rule({
  id: 'no-effect',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'The setting has no effect here.',
    reason: 'It speaks of something that another setting has to switch on. systemd reads it and says nothing.',
    remedy: 'Set what it depends on, or remove the line.',
  },
  manual: 'systemd.exec(5), systemd.service(5), systemd.socket(5), systemd.timer(5)',
  settings: ['JoinsNamespaceOf', ...dependences.flatMap(({ settings }) => settings)],
  *check({ merged, bySetting, values }) {
    const section = ownSection(merged.name.type)
    const told = new Set<UnitAssignment>()
    const joined = merged.inForce('Unit', 'JoinsNamespaceOf').at(-1)
    if (joined && !shared.some((name) => values.isOn(name))) yield { ...aboutAssignment(joined, 'JoinsNamespaceOf= has no effect: the unit has no namespace that it could share'), remedy: 'Set PrivateTmp=yes, PrivateNetwork=yes or PrivateIPC=yes in both units, whichever they are to share.' }
    for (const { types, settings, idle, isTold, more } of dependences) {
      if (types && !types.includes(merged.name.type)) continue
      for (const name of settings) {
        if (!bySetting.has(name)) continue
        const entry = values.last(name)
        if (!entry || entry.section !== section || told.has(entry)) continue
        const why = idle(values)
        if (why === null) continue
        told.add(entry)
        yield { ...aboutAssignment(entry, `${name}= has no effect: ${why}`), ...(isTold && { source: 'systemd', severity: 'warning', reason: 'It speaks of something that another setting has to switch on; systemd says so in its log and goes on without it.' }), ...(more?.(values) ?? { fixes: [{ title: 'Remove the line', safe: true, edits: removeAssignment(entry.file.tree, entry.assignment) }] }) }
      }
    }
  },
})
