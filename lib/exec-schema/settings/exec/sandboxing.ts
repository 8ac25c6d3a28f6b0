import { addressFamilyList } from '../../values/address-family-list'
import { boolean } from '../../values/boolean'
import { commaNames } from '../../values/comma-names'
import { execDirectories } from '../../values/exec-directory'
import { fileSystemNames } from '../../values/file-system-names'
import { byVersion } from '../../values/grammar'
import { hostNameProtection } from '../../values/host-name'
import { keyword } from '../../values/keyword'
import { temporaryFileSystems } from '../../values/mount-paths'
import { namespaceList } from '../../values/namespace-list'
import { octalMode } from '../../values/octal-mode'
import { oneOf } from '../../values/one-of'
import { path, pathList } from '../../values/path'
import { size } from '../../values/size'
import { timeSpan } from '../../values/time-span'
import { execSections } from '../sections'
import { setting } from '../setting'

export const TimeoutCleanSec = setting({
  name: 'TimeoutCleanSec',
  sections: execSections,
  since: 243,
  value: timeSpan(),
  default: 'infinity',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Limits how long a systemctl clean of the unit may take before it is aborted.',
  manual: 'systemd.exec(5)',
})

export const ProtectSystem = setting({
  name: 'ProtectSystem',
  sections: execSections,
  value: keyword(['no', 'yes', 'full', 'strict'], { boolean: { yes: 'yes', no: 'no' } }),
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Makes /usr and the boot loader directories read-only; full adds /etc, strict nearly the whole tree.',
  manual: 'systemd.exec(5)',
})

export const ProtectHome = setting({
  name: 'ProtectHome',
  sections: execSections,
  value: keyword(['no', 'yes', 'read-only', 'tmpfs'], { boolean: { yes: 'yes', no: 'no' } }),
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Hides /home, /root and /run/user from the unit, or makes them read-only or covers them with empty tmpfs.',
  manual: 'systemd.exec(5)',
})

export const RuntimeDirectory = setting({
  name: 'RuntimeDirectory',
  sections: execSections,
  value: execDirectories({ symlinks: true }),
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: "Creates these directories under /run at start, owned by the unit's user, and removes them at stop.",
  manual: 'systemd.exec(5)',
})

export const StateDirectory = setting({
  name: 'StateDirectory',
  sections: execSections,
  value: execDirectories({ symlinks: true }),
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: "Creates these directories under /var/lib at start, owned by the unit's user, for data that persists.",
  manual: 'systemd.exec(5)',
})

export const CacheDirectory = setting({
  name: 'CacheDirectory',
  sections: execSections,
  value: execDirectories({ symlinks: true }),
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: "Creates these directories under /var/cache at start, owned by the unit's user, for disposable data.",
  manual: 'systemd.exec(5)',
})

export const LogsDirectory = setting({
  name: 'LogsDirectory',
  sections: execSections,
  value: execDirectories({ symlinks: true }),
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: "Creates these directories under /var/log at start, owned by the unit's user, for its own log files.",
  manual: 'systemd.exec(5)',
})

export const ConfigurationDirectory = setting({
  name: 'ConfigurationDirectory',
  sections: execSections,
  value: execDirectories({ symlinks: false }),
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: "Creates these directories under /etc at start, for the unit's user where they are new.",
  manual: 'systemd.exec(5)',
})

export const RuntimeDirectoryMode = setting({
  name: 'RuntimeDirectoryMode',
  sections: execSections,
  value: octalMode,
  default: '0755',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sets the access mode of directories named in RuntimeDirectory=, in octal.',
  manual: 'systemd.exec(5)',
})

export const StateDirectoryMode = setting({
  name: 'StateDirectoryMode',
  sections: execSections,
  value: octalMode,
  default: '0755',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sets the access mode of directories named in StateDirectory=, in octal.',
  manual: 'systemd.exec(5)',
})

export const CacheDirectoryMode = setting({
  name: 'CacheDirectoryMode',
  sections: execSections,
  value: octalMode,
  default: '0755',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sets the access mode of directories named in CacheDirectory=, in octal.',
  manual: 'systemd.exec(5)',
})

export const LogsDirectoryMode = setting({
  name: 'LogsDirectoryMode',
  sections: execSections,
  value: octalMode,
  default: '0755',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sets the access mode of directories named in LogsDirectory=, in octal.',
  manual: 'systemd.exec(5)',
})

export const ConfigurationDirectoryMode = setting({
  name: 'ConfigurationDirectoryMode',
  sections: execSections,
  value: octalMode,
  default: '0755',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sets the access mode of directories named in ConfigurationDirectory=, in octal.',
  manual: 'systemd.exec(5)',
})

export const StateDirectoryQuota = setting({
  name: 'StateDirectoryQuota',
  sections: execSections,
  since: 258,
  value: oneOf(keyword(['off']), size({ percentage: true })),
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Caps the disk space StateDirectory= may use, in bytes or percent of the file system.',
  manual: 'systemd.exec(5)',
})

export const CacheDirectoryQuota = setting({
  name: 'CacheDirectoryQuota',
  sections: execSections,
  since: 258,
  value: oneOf(keyword(['off']), size({ percentage: true })),
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Caps the disk space CacheDirectory= may use, in bytes or percent of the file system.',
  manual: 'systemd.exec(5)',
})

export const LogsDirectoryQuota = setting({
  name: 'LogsDirectoryQuota',
  sections: execSections,
  since: 258,
  value: oneOf(keyword(['off']), size({ percentage: true })),
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Caps the disk space LogsDirectory= may use, in bytes or percent of the file system.',
  manual: 'systemd.exec(5)',
})

export const StateDirectoryAccounting = setting({
  name: 'StateDirectoryAccounting',
  sections: execSections,
  since: 258,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Turns on disk usage counting for StateDirectory= by means of file system quotas.',
  manual: 'systemd.exec(5)',
})

export const CacheDirectoryAccounting = setting({
  name: 'CacheDirectoryAccounting',
  sections: execSections,
  since: 258,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Turns on disk usage counting for CacheDirectory= by means of file system quotas.',
  manual: 'systemd.exec(5)',
})

export const LogsDirectoryAccounting = setting({
  name: 'LogsDirectoryAccounting',
  sections: execSections,
  since: 258,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Turns on disk usage counting for LogsDirectory= by means of file system quotas.',
  manual: 'systemd.exec(5)',
})

export const RuntimeDirectoryPreserve = setting({
  name: 'RuntimeDirectoryPreserve',
  sections: execSections,
  value: keyword(['no', 'yes', 'restart', ['on-success', { since: 261 }]], { boolean: { yes: 'yes', no: 'no' } }),
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Decides if RuntimeDirectory= directories stay after a stop (yes), only across restarts, or never (no).',
  manual: 'systemd.exec(5)',
})

export const ReadWritePaths = setting({
  name: 'ReadWritePaths',
  sections: execSections,
  value: pathList({ prefixes: '-+' }),
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Keeps these paths writable inside areas that ProtectSystem= or ReadOnlyPaths= makes read-only.',
  manual: 'systemd.exec(5)',
})

export const ReadOnlyPaths = setting({
  name: 'ReadOnlyPaths',
  sections: execSections,
  value: pathList({ prefixes: '-+' }),
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Makes these files and directory trees read-only for the unit, whatever the file permissions say.',
  manual: 'systemd.exec(5)',
})

export const InaccessiblePaths = setting({
  name: 'InaccessiblePaths',
  sections: execSections,
  value: pathList({ prefixes: '-+' }),
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Hides these files and directory trees from the unit so it can neither read nor list what is in them.',
  manual: 'systemd.exec(5)',
})

export const ExecPaths = setting({
  name: 'ExecPaths',
  sections: execSections,
  since: 248,
  value: pathList({ prefixes: '-+' }),
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Lists paths whose files may be executed, usually as exceptions to NoExecPaths=.',
  manual: 'systemd.exec(5)',
})

export const NoExecPaths = setting({
  name: 'NoExecPaths',
  sections: execSections,
  since: 248,
  value: pathList({ prefixes: '-+' }),
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: "Lists paths below which the unit can't execute any file, unless ExecPaths= allows it.",
  manual: 'systemd.exec(5)',
})

export const TemporaryFileSystem = setting({
  name: 'TemporaryFileSystem',
  sections: execSections,
  value: temporaryFileSystems,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Covers these directories with empty tmpfs mounts that only the unit sees and that vanish when it stops.',
  manual: 'systemd.exec(5)',
})

export const PrivateTmp = setting({
  name: 'PrivateTmp',
  sections: execSections,
  value: byVersion<unknown>({ since: 239, grammar: boolean }, { since: 257, grammar: keyword(['no', ['connected', { since: 257 }], ['disconnected', { since: 257 }]], { boolean: { yes: 'connected', no: 'no' } }) }),
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: "Gives the unit its own empty /tmp and /var/tmp that other processes can't see.",
  manual: 'systemd.exec(5)',
})

export const PrivateDevices = setting({
  name: 'PrivateDevices',
  sections: execSections,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Gives the unit a minimal /dev with pseudo devices like null and random but no physical hardware.',
  manual: 'systemd.exec(5)',
})

export const PrivateNetwork = setting({
  name: 'PrivateNetwork',
  sections: execSections,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Cuts the unit off from the network by giving it a network namespace with only a loopback interface.',
  manual: 'systemd.exec(5)',
})

export const UserNamespacePath = setting({
  name: 'UserNamespacePath',
  sections: execSections,
  since: 259,
  value: path(),
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit', nothing: 'resets' },
  manager: 'system',
  summary: 'Runs the unit in the existing user namespace that this file refers to.',
  manual: 'systemd.exec(5)',
})

export const NetworkNamespacePath = setting({
  name: 'NetworkNamespacePath',
  sections: execSections,
  since: 242,
  value: path(),
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit', nothing: 'resets' },
  summary: 'Runs the unit in the existing network namespace that this file, often in /run/netns, refers to.',
  manual: 'systemd.exec(5)',
})

export const PrivateIPC = setting({
  name: 'PrivateIPC',
  sections: execSections,
  since: 248,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: "Gives the unit its own System V IPC objects and POSIX message queues, apart from the host's.",
  manual: 'systemd.exec(5)',
})

export const IPCNamespacePath = setting({
  name: 'IPCNamespacePath',
  sections: execSections,
  since: 248,
  value: path(),
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit', nothing: 'resets' },
  summary: 'Runs the unit in the existing IPC namespace that this file refers to.',
  manual: 'systemd.exec(5)',
})

export const MemoryKSM = setting({
  name: 'MemoryKSM',
  sections: execSections,
  since: 254,
  value: boolean,
  default: 'inherit',
  combine: 'last-wins',
  empty: 'resets',
  summary: "Lets the kernel merge identical memory pages of the unit's processes to save RAM.",
  manual: 'systemd.exec(5)',
})

export const MemoryTHP = setting({
  name: 'MemoryTHP',
  sections: execSections,
  since: 260,
  value: keyword([['inherit', { since: 260 }], ['disable', { since: 260 }], ['madvise', { since: 260 }], ['system', { since: 260 }]]),
  default: 'inherit',
  combine: 'last-wins',
  empty: 'error',
  summary: "Sets how transparent huge pages are used for the memory of the unit's processes.",
  manual: 'systemd.exec(5)',
})

export const PrivatePIDs = setting({
  name: 'PrivatePIDs',
  sections: execSections,
  since: 257,
  value: keyword([['no', { since: 257 }], ['yes', { since: 257 }]], { boolean: { yes: 'yes', no: 'no' } }),
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Gives the service its own PID namespace, where it is PID 1 and sees only its own processes.',
  manual: 'systemd.exec(5)',
})

export const PrivateUsers = setting({
  name: 'PrivateUsers',
  sections: execSections,
  value: byVersion<unknown>({ since: 239, grammar: boolean }, { since: 257, grammar: keyword(['no', ['self', { since: 257 }], ['identity', { since: 257 }], ['full', { since: 258 }], ['managed', { since: 260 }]], { boolean: { yes: 'self', no: 'no' } }) }),
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Runs the unit in its own user namespace, so it has no capabilities or root powers on the host.',
  manual: 'systemd.exec(5)',
})

export const ProtectHostname = setting({
  name: 'ProtectHostname',
  sections: execSections,
  since: 242,
  value: byVersion<boolean | string>({ since: 239, grammar: boolean }, { since: 258, grammar: hostNameProtection }),
  default: 'no',
  combine: 'last-wins',
  empty: [{ since: 0, meaning: 'error' }, { since: 258, meaning: 'resets' }],
  specifiers: { context: 'unit', since: 258 },
  summary: 'Keeps the unit from changing the host name of the system; private gives it one it may change itself.',
  manual: 'systemd.exec(5)',
})

export const ProtectClock = setting({
  name: 'ProtectClock',
  sections: execSections,
  since: 245,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Keeps the unit from setting the system clock or the hardware clock.',
  manual: 'systemd.exec(5)',
})

export const ProtectKernelTunables = setting({
  name: 'ProtectKernelTunables',
  sections: execSections,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: "Makes /proc/sys and other settings of the kernel read-only so the unit can't change them.",
  manual: 'systemd.exec(5)',
})

export const ProtectKernelModules = setting({
  name: 'ProtectKernelModules',
  sections: execSections,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Stops the unit from loading or unloading kernel modules and hides the module files from it.',
  manual: 'systemd.exec(5)',
})

export const ProtectKernelLogs = setting({
  name: 'ProtectKernelLogs',
  sections: execSections,
  since: 244,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Denies the unit any reading or writing of the kernel log ring buffer.',
  manual: 'systemd.exec(5)',
})

export const ProtectControlGroups = setting({
  name: 'ProtectControlGroups',
  sections: execSections,
  value: byVersion<unknown>({ since: 239, grammar: boolean }, { since: 257, grammar: keyword(['no', 'yes', ['private', { since: 257 }], ['strict', { since: 257 }]], { boolean: { yes: 'yes', no: 'no' } }) }),
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Makes /sys/fs/cgroup read-only; private and strict also give the unit its own cgroup namespace.',
  manual: 'systemd.exec(5)',
})

export const RestrictAddressFamilies = setting({
  name: 'RestrictAddressFamilies',
  sections: execSections,
  value: addressFamilyList,
  default: 'no restriction',
  combine: 'append',
  empty: 'resets',
  countsWithoutWords: true,
  summary: 'Limits socket creation to the listed address families; a leading ~ denies those instead.',
  manual: 'systemd.exec(5)',
})

export const RestrictFileSystems = setting({
  name: 'RestrictFileSystems',
  sections: execSections,
  since: 250,
  value: fileSystemNames,
  combine: 'append',
  empty: 'resets',
  summary: 'Limits which file system types the unit may access; a leading ~ blocks the listed types instead.',
  manual: 'systemd.exec(5)',
})

export const RestrictNamespaces = setting({
  name: 'RestrictNamespaces',
  sections: execSections,
  value: namespaceList(['cgroup', 'ipc', 'net', 'mnt', 'pid', 'user', 'uts', ['time', { since: 252 }]]),
  default: 'no',
  combine: 'append',
  empty: 'resets',
  summary: 'Denies the creation and entering of all, or of unlisted, kinds of Linux namespace.',
  manual: 'systemd.exec(5)',
})

export const DelegateNamespaces = setting({
  name: 'DelegateNamespaces',
  sections: execSections,
  since: 258,
  value: namespaceList([['cgroup', { since: 258 }], ['ipc', { since: 258 }], ['net', { since: 258 }], ['mnt', { since: 258 }], ['pid', { since: 258 }], ['uts', { since: 258 }], ['time', { since: 258 }]], { never: 'user' }),
  combine: 'append',
  empty: 'resets',
  summary: "Lists namespace types that belong to the unit's user namespace, so that it may control them.",
  manual: 'systemd.exec(5)',
})

export const PrivateBPF = setting({
  name: 'PrivateBPF',
  sections: execSections,
  since: 258,
  value: keyword([['no', { since: 258 }], ['yes', { since: 258 }]], { boolean: { yes: 'yes', no: 'no' } }),
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: "Gives the unit its own BPF file system in place of the host's at /sys/fs/bpf.",
  manual: 'systemd.exec(5)',
})

export const BPFDelegateCommands = setting({
  name: 'BPFDelegateCommands',
  sections: execSections,
  since: 258,
  value: commaNames,
  combine: 'last-wins',
  empty: 'resets',
  summary: "Lists the bpf() commands allowed through the unit's own BPF file system; needs PrivateBPF=.",
  manual: 'systemd.exec(5)',
})

export const BPFDelegateMaps = setting({
  name: 'BPFDelegateMaps',
  sections: execSections,
  since: 258,
  value: commaNames,
  combine: 'last-wins',
  empty: 'resets',
  summary: "Lists the BPF map types allowed through the unit's own BPF file system; needs PrivateBPF=.",
  manual: 'systemd.exec(5)',
})

export const BPFDelegatePrograms = setting({
  name: 'BPFDelegatePrograms',
  sections: execSections,
  since: 258,
  value: commaNames,
  combine: 'last-wins',
  empty: 'resets',
  summary: "Lists the BPF program types allowed through the unit's own BPF file system; needs PrivateBPF=.",
  manual: 'systemd.exec(5)',
})

export const BPFDelegateAttachments = setting({
  name: 'BPFDelegateAttachments',
  sections: execSections,
  since: 258,
  value: commaNames,
  combine: 'last-wins',
  empty: 'resets',
  summary: "Lists the BPF attach types allowed through the unit's own BPF file system; needs PrivateBPF=.",
  manual: 'systemd.exec(5)',
})

export const LockPersonality = setting({
  name: 'LockPersonality',
  sections: execSections,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Stops the processes from changing their kernel execution domain with personality().',
  manual: 'systemd.exec(5)',
})

export const MemoryDenyWriteExecute = setting({
  name: 'MemoryDenyWriteExecute',
  sections: execSections,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Blocks memory mappings that are writable and executable at once; breaks JIT compilers.',
  manual: 'systemd.exec(5)',
})

export const RestrictRealtime = setting({
  name: 'RestrictRealtime',
  sections: execSections,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Denies the processes switching to real-time CPU scheduling policies.',
  manual: 'systemd.exec(5)',
})

export const RestrictSUIDSGID = setting({
  name: 'RestrictSUIDSGID',
  sections: execSections,
  since: 242,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Blocks the unit from setting the set-user-ID or set-group-ID bit on files and directories.',
  manual: 'systemd.exec(5)',
})

export const RemoveIPC = setting({
  name: 'RemoveIPC',
  sections: execSections,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  manager: 'system',
  summary: "Deletes the System V and POSIX IPC objects owned by the unit's user and group when it stops.",
  manual: 'systemd.exec(5)',
})

export const PrivateMounts = setting({
  name: 'PrivateMounts',
  sections: execSections,
  value: boolean,
  default: [{ since: 0, value: 'no' }, { since: 254, value: 'auto' }],
  combine: 'last-wins',
  empty: [{ since: 0, meaning: 'error' }, { since: 254, meaning: 'resets' }],
  summary: 'Keeps file systems the unit mounts or unmounts to itself by giving it a private mount namespace.',
  manual: 'systemd.exec(5)',
})

export const MountFlags = setting({
  name: 'MountFlags',
  sections: execSections,
  value: keyword(['shared', 'slave', 'private']),
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Sets how mounts pass between host and unit: slave lets host mounts in, shared both ways, private neither.',
  manual: 'systemd.exec(5)',
})

export const ReadWriteDirectories = setting({
  name: 'ReadWriteDirectories',
  sections: execSections,
  value: pathList({ prefixes: '-+' }),
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  aliasOf: 'ReadWritePaths',
  summary: 'Old name of ReadWritePaths=, still accepted for existing units.',
})

export const ReadOnlyDirectories = setting({
  name: 'ReadOnlyDirectories',
  sections: execSections,
  value: pathList({ prefixes: '-+' }),
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  aliasOf: 'ReadOnlyPaths',
  summary: 'Old name of ReadOnlyPaths=, still accepted for existing units.',
})

export const InaccessibleDirectories = setting({
  name: 'InaccessibleDirectories',
  sections: execSections,
  value: pathList({ prefixes: '-+' }),
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  aliasOf: 'InaccessiblePaths',
  summary: 'Old name of InaccessiblePaths=, still accepted for existing units.',
})
