import { boolean } from '../../values/boolean'
import { deviceLimit, deviceWeight } from '../../values/device-value'
import { integer } from '../../values/integer'
import { plainText } from '../../values/plain-text'
import { size } from '../../values/size'
import { cgroupSections } from '../sections'
import { setting } from '../setting'

export const CPUAccounting = setting({
  name: 'CPUAccounting',
  sections: cgroupSections,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  legacySince: 258,
  summary: 'Obsolete and ignored since 258; CPU time is now counted without it.',
  manual: 'systemd.resource-control(5)',
})

export const DefaultStartupMemoryLow = setting({
  name: 'DefaultStartupMemoryLow',
  sections: cgroupSections,
  since: 254,
  value: size({ infinity: true, percentage: true, positive: true }),
  combine: 'last-wins',
  empty: 'resets',
  legacySince: 260,
  summary: 'Ignored since systemd 260; once a default for child units, so set StartupMemoryLow= instead.',
  manual: 'systemd.resource-control(5)',
})

export const CPUShares = setting({
  name: 'CPUShares',
  sections: cgroupSections,
  value: integer({ min: 2, max: 262144 }),
  default: '1024',
  combine: 'last-wins',
  empty: 'resets',
  legacySince: 258,
  deprecatedSince: 248,
  summary: 'Obsolete cgroup v1 CPU share, ignored since 258; use CPUWeight= instead.',
  manual: 'systemd.resource-control(5)',
})

export const StartupCPUShares = setting({
  name: 'StartupCPUShares',
  sections: cgroupSections,
  value: integer({ min: 2, max: 262144 }),
  combine: 'last-wins',
  empty: 'resets',
  legacySince: 258,
  deprecatedSince: 248,
  summary: 'Obsolete cgroup v1 CPU share for boot, ignored since 258; use StartupCPUWeight= instead.',
  manual: 'systemd.resource-control(5)',
})

export const MemoryLimit = setting({
  name: 'MemoryLimit',
  sections: cgroupSections,
  value: size({ infinity: true, percentage: true, positive: true }),
  default: 'infinity',
  combine: 'last-wins',
  empty: 'resets',
  legacySince: 258,
  deprecatedSince: 248,
  summary: 'Obsolete cgroup v1 memory limit, ignored since 258; use MemoryMax= instead.',
  manual: 'systemd.resource-control(5)',
})

export const BlockIOAccounting = setting({
  name: 'BlockIOAccounting',
  sections: cgroupSections,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  legacySince: 258,
  summary: 'Obsolete cgroup v1 I/O counting, ignored since 258; use IOAccounting= instead.',
  manual: 'systemd.resource-control(5)',
})

export const BlockIOWeight = setting({
  name: 'BlockIOWeight',
  sections: cgroupSections,
  value: integer({ min: 10, max: 1000 }),
  default: '500',
  combine: 'last-wins',
  empty: 'resets',
  legacySince: 258,
  summary: 'Obsolete cgroup v1 I/O share, ignored since 258; use IOWeight= instead.',
  manual: 'systemd.resource-control(5)',
})

export const StartupBlockIOWeight = setting({
  name: 'StartupBlockIOWeight',
  sections: cgroupSections,
  value: integer({ min: 10, max: 1000 }),
  combine: 'last-wins',
  empty: 'resets',
  legacySince: 258,
  summary: 'Obsolete cgroup v1 I/O share for boot, ignored since 258; use StartupIOWeight= instead.',
  manual: 'systemd.resource-control(5)',
})

export const BlockIODeviceWeight = setting({
  name: 'BlockIODeviceWeight',
  sections: cgroupSections,
  value: deviceWeight(10, 1000),
  default: '1000',
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  legacySince: 258,
  deprecatedSince: 248,
  summary: 'Obsolete cgroup v1 per-device I/O share, ignored since 258; use IODeviceWeight= instead.',
  manual: 'systemd.resource-control(5)',
})

export const BlockIOReadBandwidth = setting({
  name: 'BlockIOReadBandwidth',
  sections: cgroupSections,
  value: deviceLimit,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  legacySince: 258,
  deprecatedSince: 248,
  summary: 'Obsolete cgroup v1 read speed cap, ignored since 258; use IOReadBandwidthMax= instead.',
  manual: 'systemd.resource-control(5)',
})

export const BlockIOWriteBandwidth = setting({
  name: 'BlockIOWriteBandwidth',
  sections: cgroupSections,
  value: deviceLimit,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  legacySince: 258,
  deprecatedSince: 248,
  summary: 'Obsolete cgroup v1 write speed cap, ignored since 258; use IOWriteBandwidthMax= instead.',
  manual: 'systemd.resource-control(5)',
})

export const NetClass = setting({
  name: 'NetClass',
  sections: cgroupSections,
  value: plainText,
  combine: 'last-wins',
  empty: 'nothing',
  legacySince: 0,
  summary: 'Obsolete and ignored with a warning; systemd no longer assigns network class IDs to units.',
})

export const DefaultMemoryMin = setting({
  name: 'DefaultMemoryMin',
  sections: cgroupSections,
  since: 243,
  value: size({ infinity: true, percentage: true }),
  combine: 'last-wins',
  empty: 'resets',
  legacySince: 260,
  summary: 'Ignored since systemd 260; once the default MemoryMin= for child units, so set MemoryMin= instead.',
})

export const DefaultMemoryLow = setting({
  name: 'DefaultMemoryLow',
  sections: cgroupSections,
  since: 243,
  value: size({ infinity: true, percentage: true }),
  combine: 'last-wins',
  empty: 'resets',
  legacySince: 260,
  summary: 'Ignored since systemd 260; once the default MemoryLow= for child units, so set MemoryLow= instead.',
})
