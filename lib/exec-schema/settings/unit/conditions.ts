import { answerCondition, anyCondition, architectureCondition, capabilityCondition, controllersCondition, credentialCondition, firmwareCondition, memoryCondition, osReleaseCondition, processorsCondition, securityCondition, virtualizationCondition } from '../../values/condition'
import { conditionBoolean } from '../../values/condition-boolean'
import { conditionPath } from '../../values/condition-path'
import { setting } from '../setting'

export const ConditionArchitecture = setting({
  name: 'ConditionArchitecture',
  sections: ['Unit'],
  value: architectureCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless the system runs on this CPU architecture, such as x86-64.',
  manual: 'systemd.unit(5)',
})

export const ConditionFirmware = setting({
  name: 'ConditionFirmware',
  sections: ['Unit'],
  since: 249,
  value: firmwareCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless the firmware matches, such as uefi, device-tree or an SMBIOS field.',
  manual: 'systemd.unit(5)',
})

export const ConditionVirtualization = setting({
  name: 'ConditionVirtualization',
  sections: ['Unit'],
  value: virtualizationCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless running in the given type of virtual machine or container.',
  manual: 'systemd.unit(5)',
})

export const ConditionHost = setting({
  name: 'ConditionHost',
  sections: ['Unit'],
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless the host name pattern or machine ID matches this system.',
  manual: 'systemd.unit(5)',
})

export const ConditionKernelCommandLine = setting({
  name: 'ConditionKernelCommandLine',
  sections: ['Unit'],
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless this word or assignment is on the kernel command line.',
  manual: 'systemd.unit(5)',
})

export const ConditionKernelVersion = setting({
  name: 'ConditionKernelVersion',
  sections: ['Unit'],
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  aliasOf: 'ConditionVersion',
  summary: 'Old name of ConditionVersion= since v258; skips the start unless the kernel release matches.',
  manual: 'systemd.unit(5)',
})

export const ConditionVersion = setting({
  name: 'ConditionVersion',
  sections: ['Unit'],
  since: 258,
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless the kernel, systemd or glibc version passes this comparison.',
  manual: 'systemd.unit(5)',
})

export const ConditionCredential = setting({
  name: 'ConditionCredential',
  sections: ['Unit'],
  since: 252,
  value: credentialCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless the service manager was given a credential of this name.',
  manual: 'systemd.unit(5)',
})

export const ConditionEnvironment = setting({
  name: 'ConditionEnvironment',
  sections: ['Unit'],
  since: 247,
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless the service manager itself has this variable or NAME=value set.',
  manual: 'systemd.unit(5)',
})

export const ConditionSecurity = setting({
  name: 'ConditionSecurity',
  sections: ['Unit'],
  value: securityCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless this security technology, such as selinux, is enabled.',
  manual: 'systemd.unit(5)',
})

export const ConditionCapability = setting({
  name: 'ConditionCapability',
  sections: ['Unit'],
  value: capabilityCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: "Skips the start quietly unless this capability is in the service manager's bounding set.",
  manual: 'systemd.unit(5)',
})

export const ConditionACPower = setting({
  name: 'ConditionACPower',
  sections: ['Unit'],
  value: answerCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless the machine being on AC power matches this boolean.',
  manual: 'systemd.unit(5)',
})

export const ConditionNeedsUpdate = setting({
  name: 'ConditionNeedsUpdate',
  sections: ['Unit'],
  value: conditionPath,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless the given directory, /etc or /var, is older than /usr.',
  manual: 'systemd.unit(5)',
})

export const ConditionFirstBoot = setting({
  name: 'ConditionFirstBoot',
  sections: ['Unit'],
  value: answerCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless being a first boot (unpopulated /etc) matches this boolean.',
  manual: 'systemd.unit(5)',
})

export const ConditionPathExists = setting({
  name: 'ConditionPathExists',
  sections: ['Unit'],
  value: conditionPath,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless this path exists; ! turns the check round.',
  manual: 'systemd.unit(5)',
})

export const ConditionPathExistsGlob = setting({
  name: 'ConditionPathExistsGlob',
  sections: ['Unit'],
  value: conditionPath,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless at least one path matches this wildcard pattern.',
  manual: 'systemd.unit(5)',
})

export const ConditionPathIsDirectory = setting({
  name: 'ConditionPathIsDirectory',
  sections: ['Unit'],
  value: conditionPath,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless this path exists and is a directory.',
  manual: 'systemd.unit(5)',
})

export const ConditionPathIsSymbolicLink = setting({
  name: 'ConditionPathIsSymbolicLink',
  sections: ['Unit'],
  value: conditionPath,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless this path exists and is a symbolic link.',
  manual: 'systemd.unit(5)',
})

export const ConditionPathIsMountPoint = setting({
  name: 'ConditionPathIsMountPoint',
  sections: ['Unit'],
  value: conditionPath,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless this path exists and is a mount point.',
  manual: 'systemd.unit(5)',
})

export const ConditionPathIsReadWrite = setting({
  name: 'ConditionPathIsReadWrite',
  sections: ['Unit'],
  value: conditionPath,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: "Skips the start quietly if this path's file system is mounted read-only or the path is missing.",
  manual: 'systemd.unit(5)',
})

export const ConditionPathIsEncrypted = setting({
  name: 'ConditionPathIsEncrypted',
  sections: ['Unit'],
  since: 247,
  value: conditionPath,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless the block device under this path is encrypted with dm-crypt or LUKS.',
  manual: 'systemd.unit(5)',
})

export const ConditionPathIsSocket = setting({
  name: 'ConditionPathIsSocket',
  sections: ['Unit'],
  since: 260,
  value: conditionPath,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless this path exists and is a socket.',
  manual: 'systemd.unit(5)',
})

export const ConditionDirectoryNotEmpty = setting({
  name: 'ConditionDirectoryNotEmpty',
  sections: ['Unit'],
  value: conditionPath,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless this path is a directory with at least one entry in it.',
  manual: 'systemd.unit(5)',
})

export const ConditionFileNotEmpty = setting({
  name: 'ConditionFileNotEmpty',
  sections: ['Unit'],
  value: conditionPath,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless this path is a regular file larger than zero bytes.',
  manual: 'systemd.unit(5)',
})

export const ConditionFileIsExecutable = setting({
  name: 'ConditionFileIsExecutable',
  sections: ['Unit'],
  value: conditionPath,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless this path is a regular file with an executable bit set.',
  manual: 'systemd.unit(5)',
})

export const ConditionUser = setting({
  name: 'ConditionUser',
  sections: ['Unit'],
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless the service manager runs as this user name or UID, or @system.',
  manual: 'systemd.unit(5)',
})

export const ConditionGroup = setting({
  name: 'ConditionGroup',
  sections: ['Unit'],
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: "Skips the start quietly unless the service manager's user belongs to this group name or GID.",
  manual: 'systemd.unit(5)',
})

export const ConditionControlGroupController = setting({
  name: 'ConditionControlGroupController',
  sections: ['Unit'],
  value: controllersCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless the given cgroup controllers are available on the system.',
  manual: 'systemd.unit(5)',
})

export const ConditionMemory = setting({
  name: 'ConditionMemory',
  sections: ['Unit'],
  since: 247,
  value: memoryCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: "Skips the start quietly unless the system's RAM passes this comparison, such as >=2G.",
  manual: 'systemd.unit(5)',
})

export const ConditionCPUs = setting({
  name: 'ConditionCPUs',
  sections: ['Unit'],
  since: 247,
  value: processorsCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless the number of usable CPUs passes this comparison, such as >=4.',
  manual: 'systemd.unit(5)',
})

export const ConditionCPUFeature = setting({
  name: 'ConditionCPUFeature',
  sections: ['Unit'],
  since: 251,
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless an x86 CPU reports this feature, such as rdrand; never met elsewhere.',
  manual: 'systemd.unit(5)',
})

export const ConditionOSRelease = setting({
  name: 'ConditionOSRelease',
  sections: ['Unit'],
  since: 249,
  value: osReleaseCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless a field of os-release matches, such as ID=debian or VERSION_ID>=12.',
  manual: 'systemd.unit(5)',
})

export const ConditionMemoryPressure = setting({
  name: 'ConditionMemoryPressure',
  sections: ['Unit'],
  since: 250,
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly if memory pressure is above this percentage, by default over five minutes.',
  manual: 'systemd.unit(5)',
})

export const ConditionCPUPressure = setting({
  name: 'ConditionCPUPressure',
  sections: ['Unit'],
  since: 250,
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly if CPU pressure is above this percentage, by default over five minutes.',
  manual: 'systemd.unit(5)',
})

export const ConditionIOPressure = setting({
  name: 'ConditionIOPressure',
  sections: ['Unit'],
  since: 250,
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly if I/O pressure is above this percentage, by default over five minutes.',
  manual: 'systemd.unit(5)',
})

export const ConditionKernelModuleLoaded = setting({
  name: 'ConditionKernelModuleLoaded',
  sections: ['Unit'],
  since: 258,
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless this kernel module is loaded or built in.',
  manual: 'systemd.unit(5)',
})

export const AssertArchitecture = setting({
  name: 'AssertArchitecture',
  sections: ['Unit'],
  value: architectureCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start with an error unless the system runs on this CPU architecture.',
  manual: 'systemd.unit(5)',
})

export const AssertVirtualization = setting({
  name: 'AssertVirtualization',
  sections: ['Unit'],
  value: virtualizationCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start with an error unless running in the given type of VM or container.',
  manual: 'systemd.unit(5)',
})

export const AssertHost = setting({
  name: 'AssertHost',
  sections: ['Unit'],
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start with an error unless the host name pattern or machine ID matches this system.',
  manual: 'systemd.unit(5)',
})

export const AssertKernelCommandLine = setting({
  name: 'AssertKernelCommandLine',
  sections: ['Unit'],
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start with an error unless this word or assignment is on the kernel command line.',
  manual: 'systemd.unit(5)',
})

export const AssertKernelVersion = setting({
  name: 'AssertKernelVersion',
  sections: ['Unit'],
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  aliasOf: 'AssertVersion',
  summary: 'Old name of AssertVersion= since v258; fails the start unless the kernel release matches.',
  manual: 'systemd.unit(5)',
})

export const AssertVersion = setting({
  name: 'AssertVersion',
  sections: ['Unit'],
  since: 258,
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start loudly unless the kernel, systemd or glibc version passes this comparison.',
  manual: 'systemd.unit(5)',
})

export const AssertCredential = setting({
  name: 'AssertCredential',
  sections: ['Unit'],
  since: 252,
  value: credentialCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start loudly unless the service manager was given a credential of this name.',
  manual: 'systemd.unit(5)',
})

export const AssertEnvironment = setting({
  name: 'AssertEnvironment',
  sections: ['Unit'],
  since: 247,
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start loudly unless the service manager itself has this variable or NAME=value set.',
  manual: 'systemd.unit(5)',
})

export const AssertSecurity = setting({
  name: 'AssertSecurity',
  sections: ['Unit'],
  value: securityCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start with an error unless this security technology, such as selinux, is enabled.',
  manual: 'systemd.unit(5)',
})

export const AssertCapability = setting({
  name: 'AssertCapability',
  sections: ['Unit'],
  value: capabilityCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: "Fails the start with an error unless this capability is in the manager's bounding set.",
  manual: 'systemd.unit(5)',
})

export const AssertACPower = setting({
  name: 'AssertACPower',
  sections: ['Unit'],
  value: answerCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start with an error unless the machine being on AC power matches this boolean.',
  manual: 'systemd.unit(5)',
})

export const AssertNeedsUpdate = setting({
  name: 'AssertNeedsUpdate',
  sections: ['Unit'],
  value: conditionPath,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start with an error unless the given directory, /etc or /var, is older than /usr.',
  manual: 'systemd.unit(5)',
})

export const AssertFirstBoot = setting({
  name: 'AssertFirstBoot',
  sections: ['Unit'],
  value: answerCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start with an error unless being a first boot matches this boolean.',
  manual: 'systemd.unit(5)',
})

export const AssertPathExists = setting({
  name: 'AssertPathExists',
  sections: ['Unit'],
  value: conditionPath,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start with an error unless this path exists.',
  manual: 'systemd.unit(5)',
})

export const AssertPathExistsGlob = setting({
  name: 'AssertPathExistsGlob',
  sections: ['Unit'],
  value: conditionPath,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start with an error unless at least one path matches this wildcard pattern.',
  manual: 'systemd.unit(5)',
})

export const AssertPathIsDirectory = setting({
  name: 'AssertPathIsDirectory',
  sections: ['Unit'],
  value: conditionPath,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start with an error unless this path exists and is a directory.',
  manual: 'systemd.unit(5)',
})

export const AssertPathIsSymbolicLink = setting({
  name: 'AssertPathIsSymbolicLink',
  sections: ['Unit'],
  value: conditionPath,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start with an error unless this path exists and is a symbolic link.',
  manual: 'systemd.unit(5)',
})

export const AssertPathIsMountPoint = setting({
  name: 'AssertPathIsMountPoint',
  sections: ['Unit'],
  value: conditionPath,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start with an error unless this path exists and is a mount point.',
  manual: 'systemd.unit(5)',
})

export const AssertPathIsReadWrite = setting({
  name: 'AssertPathIsReadWrite',
  sections: ['Unit'],
  value: conditionPath,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: "Fails the start with an error if this path's file system is read-only or the path is missing.",
  manual: 'systemd.unit(5)',
})

export const AssertPathIsEncrypted = setting({
  name: 'AssertPathIsEncrypted',
  sections: ['Unit'],
  since: 247,
  value: conditionPath,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start loudly unless the block device under this path is encrypted with dm-crypt or LUKS.',
  manual: 'systemd.unit(5)',
})

export const AssertPathIsSocket = setting({
  name: 'AssertPathIsSocket',
  sections: ['Unit'],
  since: 260,
  value: conditionPath,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start loudly unless this path exists and is a socket.',
  manual: 'systemd.unit(5)',
})

export const AssertDirectoryNotEmpty = setting({
  name: 'AssertDirectoryNotEmpty',
  sections: ['Unit'],
  value: conditionPath,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start with an error unless this path is a directory with at least one entry in it.',
  manual: 'systemd.unit(5)',
})

export const AssertFileNotEmpty = setting({
  name: 'AssertFileNotEmpty',
  sections: ['Unit'],
  value: conditionPath,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start with an error unless this path is a regular file larger than zero bytes.',
  manual: 'systemd.unit(5)',
})

export const AssertFileIsExecutable = setting({
  name: 'AssertFileIsExecutable',
  sections: ['Unit'],
  value: conditionPath,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start with an error unless this path is a regular file with an executable bit set.',
  manual: 'systemd.unit(5)',
})

export const AssertUser = setting({
  name: 'AssertUser',
  sections: ['Unit'],
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start with an error unless the service manager runs as this user, or @system.',
  manual: 'systemd.unit(5)',
})

export const AssertGroup = setting({
  name: 'AssertGroup',
  sections: ['Unit'],
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: "Fails the start with an error unless the service manager's user belongs to this group.",
  manual: 'systemd.unit(5)',
})

export const AssertControlGroupController = setting({
  name: 'AssertControlGroupController',
  sections: ['Unit'],
  value: controllersCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start with an error unless the given cgroup controllers are available.',
  manual: 'systemd.unit(5)',
})

export const AssertMemory = setting({
  name: 'AssertMemory',
  sections: ['Unit'],
  since: 247,
  value: memoryCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: "Fails the start loudly unless the system's RAM passes this comparison, such as >=2G.",
  manual: 'systemd.unit(5)',
})

export const AssertCPUs = setting({
  name: 'AssertCPUs',
  sections: ['Unit'],
  since: 247,
  value: processorsCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start loudly unless the number of usable CPUs passes this comparison, such as >=4.',
  manual: 'systemd.unit(5)',
})

export const AssertCPUFeature = setting({
  name: 'AssertCPUFeature',
  sections: ['Unit'],
  since: 251,
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start loudly unless an x86 CPU reports this feature, such as rdrand; never met elsewhere.',
  manual: 'systemd.unit(5)',
})

export const AssertOSRelease = setting({
  name: 'AssertOSRelease',
  sections: ['Unit'],
  since: 249,
  value: osReleaseCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start loudly unless a field of os-release matches, such as ID=debian or VERSION_ID>=12.',
  manual: 'systemd.unit(5)',
})

export const AssertMemoryPressure = setting({
  name: 'AssertMemoryPressure',
  sections: ['Unit'],
  since: 250,
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start loudly if memory pressure is above this percentage, by default over five minutes.',
  manual: 'systemd.unit(5)',
})

export const AssertCPUPressure = setting({
  name: 'AssertCPUPressure',
  sections: ['Unit'],
  since: 250,
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start loudly if CPU pressure is above this percentage, by default over five minutes.',
  manual: 'systemd.unit(5)',
})

export const AssertIOPressure = setting({
  name: 'AssertIOPressure',
  sections: ['Unit'],
  since: 250,
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start loudly if I/O pressure is above this percentage, by default over five minutes.',
  manual: 'systemd.unit(5)',
})

export const AssertKernelModuleLoaded = setting({
  name: 'AssertKernelModuleLoaded',
  sections: ['Unit'],
  since: 258,
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start loudly unless this kernel module is loaded or built in.',
  manual: 'systemd.unit(5)',
})

export const ConditionNull = setting({
  name: 'ConditionNull',
  sections: ['Unit'],
  until: 246,
  value: conditionBoolean,
  combine: 'append',
  empty: 'resets',
  summary: 'Skips the start if set to no and always passes if set to yes; removed in systemd 247.',
})

export const AssertNull = setting({
  name: 'AssertNull',
  sections: ['Unit'],
  until: 246,
  value: conditionBoolean,
  combine: 'append',
  empty: 'resets',
  summary: 'Fails the start if set to no and always passes if set to yes; removed in systemd 247.',
})

export const ConditionFraction = setting({
  name: 'ConditionFraction',
  sections: ['Unit'],
  since: 262,
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless the given fraction check is met; new in systemd 262.',
})

export const AssertFraction = setting({
  name: 'AssertFraction',
  sections: ['Unit'],
  since: 262,
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start loudly unless the given fraction check is met; new in systemd 262.',
})

export const ConditionMachineTag = setting({
  name: 'ConditionMachineTag',
  sections: ['Unit'],
  since: 262,
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Skips the start quietly unless the machine has this tag; new in systemd 262.',
})

export const AssertMachineTag = setting({
  name: 'AssertMachineTag',
  sections: ['Unit'],
  since: 262,
  value: anyCondition,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Fails the start loudly unless the machine has this tag; new in systemd 262.',
})
