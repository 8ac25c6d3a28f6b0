import { answerCondition, anyCondition, architectureCondition, capabilityCondition, controllersCondition, credentialCondition, firmwareCondition, kernelVersionCondition, memoryCondition, osReleaseCondition, pressureCondition, processorsCondition, securityCondition, virtualizationCondition } from '../../values/condition'
import { conditionBoolean } from '../../values/condition-boolean'
import { conditionPath } from '../../values/condition-path'
import type { ValueGrammar } from '../../values/grammar'
import type { Lifetime } from '../../values/target'
import type { Setting } from '../setting'

/** A test of the machine that Condition…= and Assert…= make alike. */
interface Test extends Lifetime {
  /** What stands behind `Condition` and `Assert`. */
  readonly name: string
  readonly value: ValueGrammar
  /** When the start goes on, as it follows "Skips the start quietly". */
  readonly met: string
  readonly oldNameOf?: string
  /** Whether there is an Assert…= of it. */
  readonly assert?: false
  /** Whether specifiers are resolved in it. */
  readonly specifiers?: false
  /** Whether the manual lists it. */
  readonly listed?: false
}

const tests: readonly Test[] = [
  { name: 'Architecture', value: architectureCondition, met: 'unless the system runs on this CPU architecture, such as x86-64' },
  { name: 'Firmware', since: 249, value: firmwareCondition, met: 'unless the firmware matches, such as uefi, device-tree or an SMBIOS field', assert: false },
  { name: 'Virtualization', value: virtualizationCondition, met: 'unless running in the given type of virtual machine or container' },
  { name: 'Host', value: anyCondition, met: 'unless the host name pattern or machine ID matches this system' },
  { name: 'KernelCommandLine', value: anyCondition, met: 'unless this word or assignment is on the kernel command line' },
  { name: 'KernelVersion', value: kernelVersionCondition, oldNameOf: 'Version', met: 'unless the kernel release matches; the old name of Version since 258' },
  { name: 'Version', since: 258, value: anyCondition, met: 'unless the kernel, systemd or glibc version passes this comparison' },
  { name: 'Credential', since: 252, value: credentialCondition, met: 'unless the service manager was given a credential of this name' },
  { name: 'Environment', since: 247, value: anyCondition, met: 'unless the service manager itself has this variable or NAME=value set' },
  { name: 'Security', value: securityCondition, met: 'unless this security technology, such as selinux, is enabled' },
  { name: 'Capability', value: capabilityCondition, met: "unless this capability is in the service manager's bounding set" },
  { name: 'ACPower', value: answerCondition, met: 'unless the machine being on AC power matches this boolean' },
  { name: 'NeedsUpdate', value: conditionPath, met: 'unless the given directory, /etc or /var, is older than /usr' },
  { name: 'FirstBoot', value: answerCondition, met: 'unless being a first boot (unpopulated /etc) matches this boolean' },
  { name: 'PathExists', value: conditionPath, met: 'unless this path exists; ! turns the check round' },
  { name: 'PathExistsGlob', value: conditionPath, met: 'unless at least one path matches this wildcard pattern' },
  { name: 'PathIsDirectory', value: conditionPath, met: 'unless this path exists and is a directory' },
  { name: 'PathIsSymbolicLink', value: conditionPath, met: 'unless this path exists and is a symbolic link' },
  { name: 'PathIsMountPoint', value: conditionPath, met: 'unless this path exists and is a mount point' },
  { name: 'PathIsReadWrite', value: conditionPath, met: "if this path's file system is mounted read-only or the path is missing" },
  { name: 'PathIsEncrypted', since: 247, value: conditionPath, met: 'unless the block device under this path is encrypted with dm-crypt or LUKS' },
  { name: 'PathIsSocket', since: 260, value: conditionPath, met: 'unless this path exists and is a socket' },
  { name: 'DirectoryNotEmpty', value: conditionPath, met: 'unless this path is a directory with at least one entry in it' },
  { name: 'FileNotEmpty', value: conditionPath, met: 'unless this path is a regular file larger than zero bytes' },
  { name: 'FileIsExecutable', value: conditionPath, met: 'unless this path is a regular file with an executable bit set' },
  { name: 'User', value: anyCondition, met: 'unless the service manager runs as this user name or UID, or @system' },
  { name: 'Group', value: anyCondition, met: "unless the service manager's user belongs to this group name or GID" },
  { name: 'ControlGroupController', value: controllersCondition, met: 'unless the given cgroup controllers are available on the system' },
  { name: 'Memory', since: 247, value: memoryCondition, met: "unless the system's RAM passes this comparison, such as >=2G" },
  { name: 'CPUs', since: 247, value: processorsCondition, met: 'unless the number of usable CPUs passes this comparison, such as >=4' },
  { name: 'CPUFeature', since: 251, value: anyCondition, met: 'unless the CPU reports this feature, such as rdrand; before 262 of x86 CPUs alone' },
  { name: 'OSRelease', since: 249, value: osReleaseCondition, met: 'unless a field of os-release matches, such as ID=debian or VERSION_ID>=12' },
  { name: 'MemoryPressure', since: 250, value: pressureCondition, met: 'if memory pressure is above this percentage, by default over five minutes' },
  { name: 'CPUPressure', since: 250, value: pressureCondition, met: 'if CPU pressure is above this percentage, by default over five minutes' },
  { name: 'IOPressure', since: 250, value: pressureCondition, met: 'if I/O pressure is above this percentage, by default over five minutes' },
  { name: 'KernelModuleLoaded', since: 258, value: anyCondition, met: 'unless this kernel module is loaded or built in' },
  { name: 'Null', until: 246, value: conditionBoolean, met: 'if set to no, and always passes if set to yes; removed in systemd 247', specifiers: false, listed: false },
  { name: 'Fraction', since: 262, value: anyCondition, met: 'unless the given fraction check is met; new in systemd 262', listed: false },
  { name: 'MachineTag', since: 262, value: anyCondition, met: 'unless the machine has this tag; new in systemd 262', listed: false },
]

/** Both settings of each test: one that skips the start, and one that makes it fail. */
export const conditionsAndAssertions: readonly Setting[] = (['Condition', 'Assert'] as const).flatMap((kind) =>
  tests
    .filter(({ assert }) => kind === 'Condition' || assert !== false)
    .map(({ name, met, oldNameOf, value, since, until, specifiers, listed }) => ({
      name: `${kind}${name}`,
      sections: ['Unit'],
      ...(since !== undefined && { since }),
      ...(until !== undefined && { until }),
      value,
      combine: 'append',
      empty: 'resets',
      ...(specifiers !== false && { specifiers: { context: 'unit' } as const }),
      ...(oldNameOf && { aliasOf: `${kind}${oldNameOf}` }),
      summary: `${kind === 'Condition' ? 'Skips the start quietly' : 'Fails the start with an error'} ${met}.`,
      ...(listed !== false && { manual: 'systemd.unit(5)' }),
    })),
)
