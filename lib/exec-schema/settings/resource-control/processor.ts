import { cpuSet } from '../../values/cpu-set'
import { byVersion } from '../../values/grammar'
import { integer } from '../../values/integer'
import { keyword } from '../../values/keyword'
import { oneOf } from '../../values/one-of'
import { percentage } from '../../values/percentage'
import { timeSpan } from '../../values/time-span'
import { cgroupSections } from '../sections'
import { setting } from '../setting'

export const CPUWeight = setting({
  name: 'CPUWeight',
  sections: cgroupSections,
  value: byVersion<unknown>({ since: 239, grammar: integer({ min: 1, max: 10000 }) }, { since: 252, grammar: oneOf(integer({ min: 1, max: 10000 }), keyword(['idle'])) }),
  default: '100',
  combine: 'last-wins',
  empty: 'resets',
  summary: "Sets the unit's share of CPU time under contention, 1 to 10000, or idle for leftover time only.",
  manual: 'systemd.resource-control(5)',
})

export const StartupCPUWeight = setting({
  name: 'StartupCPUWeight',
  sections: cgroupSections,
  value: byVersion<unknown>({ since: 239, grammar: integer({ min: 1, max: 10000 }) }, { since: 252, grammar: oneOf(integer({ min: 1, max: 10000 }), keyword(['idle'])) }),
  default: 'same as CPUWeight',
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Sets the CPU share that replaces CPUWeight= while the system boots or shuts down.',
  manual: 'systemd.resource-control(5)',
})

export const CPUQuota = setting({
  name: 'CPUQuota',
  sections: cgroupSections,
  value: percentage({ unbounded: true, positive: true }),
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Caps CPU time as a percentage of one CPU, so 200% allows the unit two full CPUs.',
  manual: 'systemd.resource-control(5)',
})

export const CPUQuotaPeriodSec = setting({
  name: 'CPUQuotaPeriodSec',
  sections: cgroupSections,
  since: 242,
  value: timeSpan(),
  default: '100ms',
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Length of the period over which CPUQuota= is enforced, kept between 1ms and 1000ms.',
  manual: 'systemd.resource-control(5)',
})

export const AllowedCPUs = setting({
  name: 'AllowedCPUs',
  sections: cgroupSections,
  since: 244,
  value: cpuSet(),
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit', since: 250, nothing: 'resets' },
  summary: 'Limits the unit to these CPUs, given as numbers and ranges such as 0-3,8.',
  manual: 'systemd.resource-control(5)',
})

export const StartupAllowedCPUs = setting({
  name: 'StartupAllowedCPUs',
  sections: cgroupSections,
  since: 250,
  value: cpuSet(),
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit', since: 250, nothing: 'resets' },
  summary: 'Replaces AllowedCPUs= while the system is booting or shutting down.',
  manual: 'systemd.resource-control(5)',
})

export const AllowedMemoryNodes = setting({
  name: 'AllowedMemoryNodes',
  sections: cgroupSections,
  since: 244,
  value: cpuSet(),
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit', since: 250, nothing: 'resets' },
  summary: "Limits the unit's memory to these NUMA nodes, given as numbers and ranges.",
  manual: 'systemd.resource-control(5)',
})

export const StartupAllowedMemoryNodes = setting({
  name: 'StartupAllowedMemoryNodes',
  sections: cgroupSections,
  since: 250,
  value: cpuSet(),
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit', since: 250, nothing: 'resets' },
  summary: 'Replaces AllowedMemoryNodes= while the system is booting or shutting down.',
  manual: 'systemd.resource-control(5)',
})

export const CPUPressureWatch = setting({
  name: 'CPUPressureWatch',
  sections: cgroupSections,
  since: 261,
  value: keyword([['off', { since: 254, until: 256 }], ['auto', { since: 254 }], ['on', { since: 254, until: 256 }], ['skip', { since: 254 }], ['no', { since: 257 }], ['yes', { since: 257 }]], { boolean: { yes: 'yes', no: 'no' } }),
  default: 'auto',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Decides if the service is told where to watch for CPU pressure.',
  manual: 'systemd.resource-control(5)',
})

export const CPUPressureThresholdSec = setting({
  name: 'CPUPressureThresholdSec',
  sections: cgroupSections,
  since: 261,
  value: timeSpan(),
  default: '200ms',
  combine: 'last-wins',
  empty: 'error',
  summary: 'CPU stall time within the measuring window after which the service is notified.',
  manual: 'systemd.resource-control(5)',
})

export const CPUSetPartition = setting({
  name: 'CPUSetPartition',
  sections: cgroupSections,
  since: 262,
  value: keyword(['member', 'root', 'isolated']),
  combine: 'last-wins',
  empty: 'resets',
  summary: "Sets the cpuset partition type of the unit's cgroup; new in systemd 262.",
})
