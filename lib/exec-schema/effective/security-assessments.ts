import type { Capability } from '../values/tables/capabilities'
import type { Lifetime } from '../values/target'

/** What is looked at for one row; `security.ts` knows how each kind is judged. */
export type AssessmentKind =
  | { readonly kind: 'switch'; readonly setting: string; readonly goodWhen?: 'off' }
  | { readonly kind: 'capabilities'; readonly names: readonly Capability[] }
  | { readonly kind: 'calls'; readonly set: string }
  | { readonly kind: 'namespace'; readonly name: string }
  | { readonly kind: 'families'; readonly names: readonly string[] | 'other' }
  | { readonly kind: 'words'; readonly setting: string; readonly fallback: string; readonly badness: Readonly<Record<string, number>>; readonly otherwise: number }
  | { readonly kind: 'user' | 'mounts' | 'root-directory' | 'file-mode-mask' | 'remove-ipc' | 'supplementary-groups' | 'architectures' | 'addresses' | 'devices' | 'ambient' }

/** One row of the table that `systemd-analyze security` prints. */
export interface Assessment extends Lifetime {
  /** As systemd names the row. */
  readonly id: string
  /** The share of the row in the whole. */
  readonly weight: number
  /** The worst badness of the row. */
  readonly range: number
  readonly judged: AssessmentKind
  /** Settings that count besides those that the id names. */
  readonly also?: readonly string[]
  /** Units without default dependencies run before the file systems are there; for them the row does not count. */
  readonly lateOnly?: true
  /** What somebody who takes over the service may do as long as the row is bad. */
  readonly danger: string
  /** The line that makes the row as good as it gets; absent where a line alone does not. */
  readonly fix?: string
}

const toggle = (setting: string, weight: number, danger: string, more: Partial<Assessment> = {}): Assessment => ({ id: `${setting}=`, weight, range: 1, judged: { kind: 'switch', setting }, danger, fix: `${setting}=yes`, ...more })

const capability = (pattern: string, weight: number, names: readonly Capability[], danger: string, more: Partial<Assessment> = {}): Assessment => ({
  id: `CapabilityBoundingSet=~${pattern}`,
  weight,
  range: 1,
  judged: { kind: 'capabilities', names },
  danger,
  fix: `CapabilityBoundingSet=~${names.join(' ')}`,
  ...more,
})

const calls = (set: string, weight: number, danger: string): Assessment => ({ id: `SystemCallFilter=~${set}`, weight, range: 10, judged: { kind: 'calls', set }, danger, fix: `SystemCallFilter=~${set}` })

/** Up to 249 the rows bear the kernel's names. */
const namespace = (name: string, flag: string, weight: number, danger: string): Assessment[] =>
  [{ id: `RestrictNamespaces=~${flag}`, until: 249 }, { id: `RestrictNamespaces=~${name}`, since: 250 }].map((each) => ({ ...each, weight, range: 1, judged: { kind: 'namespace', name }, danger, fix: `RestrictNamespaces=~${name}` }))

const families = (pattern: string, weight: number, names: readonly string[] | 'other', danger: string, fix: string): Assessment => ({ id: `RestrictAddressFamilies=~${pattern}`, weight, range: 1, judged: { kind: 'families', names }, danger, fix })

const words = (setting: string, weight: number, range: number, judged: { readonly fallback: string; readonly badness: Readonly<Record<string, number>>; readonly otherwise: number }, danger: string, fix: string, more: Partial<Assessment> = {}): Assessment => ({
  id: `${setting}=`,
  weight,
  range,
  judged: { kind: 'words', setting, ...judged },
  danger,
  fix: `${setting}=${fix}`,
  ...more,
})

/** All rows with their weights (systemd-analyze(1), `security`; observed: 252 to 262). */
export const assessments: readonly Assessment[] = [
  { id: 'User=/DynamicUser=', weight: 2000, range: 10, judged: { kind: 'user' }, danger: 'act as root', fix: 'DynamicUser=yes' },
  { id: 'SupplementaryGroups=', weight: 200, range: 1, judged: { kind: 'supplementary-groups' }, danger: 'use what further groups may' },
  toggle('PrivateDevices', 1000, 'reach the hardware'),
  { id: 'PrivateMounts=', weight: 1000, range: 1, judged: { kind: 'mounts' }, danger: 'mount file systems that the whole machine sees', fix: 'PrivateMounts=yes' },
  toggle('PrivateNetwork', 2500, 'reach the network of the machine'),
  toggle('PrivateTmp', 1000, 'read and plant temporary files of others', { lateOnly: true }),
  toggle('PrivateUsers', 1000, 'meet the accounts of the machine'),
  toggle('ProtectControlGroups', 1000, 'change the control groups'),
  toggle('ProtectKernelModules', 1000, 'load and read kernel modules'),
  toggle('ProtectKernelTunables', 1000, 'change the settings of the kernel'),
  words('ProtectHome', 1000, 10, { fallback: 'no', badness: { no: 10, 'read-only': 5, tmpfs: 1, yes: 0 }, otherwise: 0 }, 'read or change home directories', 'yes', { lateOnly: true }),
  words('ProtectSystem', 1000, 10, { fallback: 'no', badness: { no: 10, yes: 5, full: 3, strict: 0 }, otherwise: 0 }, 'change the operating system', 'strict', { lateOnly: true }),
  { id: 'RootDirectory=/RootImage=', weight: 200, range: 1, judged: { kind: 'root-directory' }, lateOnly: true, danger: 'see the root directory of the machine' },
  toggle('LockPersonality', 100, 'change how the kernel treats its programs'),
  toggle('MemoryDenyWriteExecute', 100, 'write code into memory and run it'),
  toggle('NoNewPrivileges', 1000, 'gain privileges through set-user-ID programs'),
  capability('CAP_SYS_ADMIN', 1500, ['CAP_SYS_ADMIN'], 'administer the machine'),
  capability('CAP_SET(UID|GID|PCAP)', 1500, ['CAP_SETUID', 'CAP_SETGID', 'CAP_SETPCAP'], 'become other users'),
  capability('CAP_SYS_PTRACE', 1500, ['CAP_SYS_PTRACE'], 'look into other processes and change them'),
  capability('CAP_SYS_TIME', 1000, ['CAP_SYS_TIME'], 'set the clock'),
  capability('CAP_NET_ADMIN', 1000, ['CAP_NET_ADMIN'], 'configure the network'),
  capability('CAP_RAWIO', 1000, ['CAP_SYS_RAWIO'], 'talk to devices directly', { until: 245 }),
  capability('CAP_SYS_RAWIO', 1000, ['CAP_SYS_RAWIO'], 'talk to devices directly', { since: 246 }),
  capability('CAP_SYS_MODULE', 1000, ['CAP_SYS_MODULE'], 'load kernel modules'),
  capability('CAP_AUDIT_*', 500, ['CAP_AUDIT_CONTROL', 'CAP_AUDIT_READ', 'CAP_AUDIT_WRITE'], 'read and write the audit log'),
  capability('CAP_SYSLOG', 500, ['CAP_SYSLOG'], 'read the log of the kernel'),
  capability('CAP_SYS_(NICE|RESOURCE)', 500, ['CAP_SYS_NICE', 'CAP_SYS_RESOURCE'], 'take more than its share of the machine'),
  capability('CAP_MKNOD', 500, ['CAP_MKNOD'], 'make device nodes'),
  capability('CAP_(CHOWN|FSETID|SETFCAP)', 1000, ['CAP_CHOWN', 'CAP_FSETID', 'CAP_SETFCAP'], 'change owners, modes and capabilities of any file'),
  capability('CAP_(DAC_*|FOWNER|IPC_OWNER)', 1000, ['CAP_DAC_OVERRIDE', 'CAP_DAC_READ_SEARCH', 'CAP_FOWNER', 'CAP_IPC_OWNER'], 'pass over the permissions of files'),
  capability('CAP_KILL', 500, ['CAP_KILL'], 'send signals to any process'),
  capability('CAP_NET_(BIND_SERVICE|BROADCAST|RAW)', 500, ['CAP_NET_BIND_SERVICE', 'CAP_NET_BROADCAST', 'CAP_NET_RAW'], 'listen on privileged ports and forge packets'),
  capability('CAP_SYS_BOOT', 100, ['CAP_SYS_BOOT'], 'reboot the machine'),
  capability('CAP_MAC_*', 100, ['CAP_MAC_ADMIN', 'CAP_MAC_OVERRIDE'], 'change mandatory access control'),
  capability('CAP_LINUX_IMMUTABLE', 75, ['CAP_LINUX_IMMUTABLE'], 'make files immutable'),
  capability('CAP_IPC_LOCK', 50, ['CAP_IPC_LOCK'], 'lock memory'),
  capability('CAP_SYS_CHROOT', 50, ['CAP_SYS_CHROOT'], 'change its root directory'),
  capability('CAP_BLOCK_SUSPEND', 25, ['CAP_BLOCK_SUSPEND'], 'keep the machine from sleeping'),
  capability('CAP_WAKE_ALARM', 25, ['CAP_WAKE_ALARM'], 'wake the machine'),
  capability('CAP_LEASE', 25, ['CAP_LEASE'], 'take leases on any file'),
  capability('CAP_SYS_TTY_CONFIG', 25, ['CAP_SYS_TTY_CONFIG'], 'configure terminals'),
  capability('CAP_SYS_PACCT', 25, ['CAP_SYS_PACCT'], 'switch process accounting'),
  capability('CAP_BPF', 25, ['CAP_BPF'], 'load BPF programs', { since: 252 }),
  { id: 'UMask=', weight: 100, range: 10, judged: { kind: 'file-mode-mask' }, danger: 'read what the service writes', fix: 'UMask=0077' },
  words('KeyringMode', 1000, 1, { fallback: 'private', badness: { private: 0 }, otherwise: 1 }, 'use the keys of other services', 'private'),
  words('NotifyAccess', 1000, 1, { fallback: 'none', badness: { all: 1 }, otherwise: 0 }, 'report a wrong state from any process of the service', 'main'),
  { id: 'RemoveIPC=', weight: 100, range: 1, judged: { kind: 'remove-ipc' }, danger: 'leave shared memory behind', fix: 'RemoveIPC=yes' },
  { id: 'Delegate=', weight: 100, range: 1, judged: { kind: 'switch', setting: 'Delegate', goodWhen: 'off' }, danger: 'run a control group tree of its own', fix: 'Delegate=no' },
  toggle('RestrictRealtime', 500, 'claim the processor with real-time scheduling'),
  ...namespace('user', 'CLONE_NEWUSER', 1500, 'make user namespaces'),
  ...namespace('mnt', 'CLONE_NEWNS', 500, 'make mount namespaces'),
  ...namespace('ipc', 'CLONE_NEWIPC', 500, 'make namespaces for shared memory'),
  ...namespace('pid', 'CLONE_NEWPID', 500, 'make process namespaces'),
  ...namespace('cgroup', 'CLONE_NEWCGROUP', 500, 'make control group namespaces'),
  ...namespace('net', 'CLONE_NEWNET', 500, 'make network namespaces'),
  ...namespace('uts', 'CLONE_NEWUTS', 100, 'make host name namespaces'),
  families('AF_(INET|INET6)', 1500, ['AF_INET', 'AF_INET6'], 'open Internet sockets', 'RestrictAddressFamilies=~AF_INET AF_INET6'),
  families('AF_UNIX', 25, ['AF_UNIX'], 'open local sockets', 'RestrictAddressFamilies=~AF_UNIX'),
  families('AF_NETLINK', 200, ['AF_NETLINK'], 'talk to the kernel about the network', 'RestrictAddressFamilies=~AF_NETLINK'),
  families('AF_PACKET', 1000, ['AF_PACKET'], 'listen to and forge packets', 'RestrictAddressFamilies=~AF_PACKET'),
  families('…', 1250, 'other', 'open exotic sockets', 'RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6'),
  { id: 'SystemCallArchitectures=', weight: 1000, range: 10, judged: { kind: 'architectures' }, danger: 'make system calls of other architectures', fix: 'SystemCallArchitectures=native' },
  calls('@swap', 1000, 'switch swap space'),
  calls('@obsolete', 250, 'make system calls that nobody needs any more'),
  calls('@clock', 1000, 'set the clock'),
  calls('@cpu-emulation', 250, 'make system calls that emulate processors'),
  calls('@debug', 1000, 'debug other processes'),
  calls('@mount', 1000, 'mount file systems'),
  calls('@module', 1000, 'load kernel modules'),
  calls('@raw-io', 1000, 'talk to devices directly'),
  calls('@reboot', 1000, 'reboot the machine'),
  calls('@privileged', 700, 'make system calls that need privileges'),
  calls('@resources', 700, 'change limits and scheduling'),
  { id: 'IPAddressDeny=', weight: 1000, range: 10, judged: { kind: 'addresses' }, also: ['IPAddressAllow', 'IPIngressFilterPath', 'IPEgressFilterPath'], danger: 'talk to any address', fix: 'IPAddressDeny=any' },
  { id: 'DeviceAllow=', weight: 1000, range: 10, judged: { kind: 'devices' }, also: ['DevicePolicy'], danger: 'open any device', fix: 'DevicePolicy=closed' },
  { id: 'AmbientCapabilities=', weight: 500, range: 1, judged: { kind: 'ambient' }, danger: 'hand capabilities on to programs', fix: 'AmbientCapabilities=' },
  toggle('ProtectHostname', 50, 'change the host name', { since: 242 }),
  toggle('RestrictSUIDSGID', 1000, 'make set-user-ID files', { since: 242 }),
  toggle('ProtectKernelLogs', 1000, 'read the log of the kernel', { since: 244 }),
  toggle('ProtectClock', 1000, 'set the clock', { since: 245 }),
  words('ProtectProc', 1000, 3, { fallback: 'default', badness: { default: 3, noaccess: 1 }, otherwise: 0 }, 'see the processes of others', 'invisible', { since: 247 }),
  words('ProcSubset', 10, 1, { fallback: 'all', badness: { pid: 0 }, otherwise: 1 }, 'read /proc beyond processes', 'pid', { since: 247 }),
]
