import { boolean } from '../../values/boolean'
import { deviceLatency, deviceLimit, deviceWeight } from '../../values/device-value'
import { integer } from '../../values/integer'
import { keyword } from '../../values/keyword'
import { timeSpan } from '../../values/time-span'
import { cgroupSections } from '../sections'
import { setting } from '../setting'

export const IOAccounting = setting({
  name: 'IOAccounting',
  sections: cgroupSections,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: "Counts the unit's block device reads and writes so that tools can report them.",
  manual: 'systemd.resource-control(5)',
})

export const IOWeight = setting({
  name: 'IOWeight',
  sections: cgroupSections,
  value: integer({ min: 1, max: 10000 }),
  default: '100',
  combine: 'last-wins',
  empty: 'resets',
  summary: "Sets the unit's share of disk I/O under contention, from 1 to 10000 (default 100).",
  manual: 'systemd.resource-control(5)',
})

export const StartupIOWeight = setting({
  name: 'StartupIOWeight',
  sections: cgroupSections,
  value: integer({ min: 1, max: 10000 }),
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Sets the disk I/O share that replaces IOWeight= while the system boots or shuts down.',
  manual: 'systemd.resource-control(5)',
})

export const IODeviceWeight = setting({
  name: 'IODeviceWeight',
  sections: cgroupSections,
  value: deviceWeight(1, 10000),
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Sets the I/O share (1 to 10000) for one block device, given as a device or file path and a weight.',
  manual: 'systemd.resource-control(5)',
})

export const IOReadBandwidthMax = setting({
  name: 'IOReadBandwidthMax',
  sections: cgroupSections,
  value: deviceLimit,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Caps read speed from a block device in bytes per second (K, M, G, T are powers of 1000).',
  manual: 'systemd.resource-control(5)',
})

export const IOWriteBandwidthMax = setting({
  name: 'IOWriteBandwidthMax',
  sections: cgroupSections,
  value: deviceLimit,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Caps write speed to a block device in bytes per second (K, M, G, T are powers of 1000).',
  manual: 'systemd.resource-control(5)',
})

export const IOReadIOPSMax = setting({
  name: 'IOReadIOPSMax',
  sections: cgroupSections,
  value: deviceLimit,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Caps the number of read operations per second on a block device.',
  manual: 'systemd.resource-control(5)',
})

export const IOWriteIOPSMax = setting({
  name: 'IOWriteIOPSMax',
  sections: cgroupSections,
  value: deviceLimit,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Caps the number of write operations per second on a block device.',
  manual: 'systemd.resource-control(5)',
})

export const IODeviceLatencyTargetSec = setting({
  name: 'IODeviceLatencyTargetSec',
  sections: cgroupSections,
  since: 240,
  value: deviceLatency,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Sets the average I/O latency the unit should see on a device, given as a device path and a time.',
  manual: 'systemd.resource-control(5)',
})

export const IOPressureWatch = setting({
  name: 'IOPressureWatch',
  sections: cgroupSections,
  since: 261,
  value: keyword([['off', { since: 254, until: 256 }], ['auto', { since: 254 }], ['on', { since: 254, until: 256 }], ['skip', { since: 254 }], ['no', { since: 257 }], ['yes', { since: 257 }]], { boolean: { yes: 'yes', no: 'no' } }),
  default: 'auto',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Decides if the service is told where to watch for I/O pressure.',
  manual: 'systemd.resource-control(5)',
})

export const IOPressureThresholdSec = setting({
  name: 'IOPressureThresholdSec',
  sections: cgroupSections,
  since: 261,
  value: timeSpan(),
  default: '200ms',
  combine: 'last-wins',
  empty: 'error',
  summary: 'I/O stall time within the measuring window after which the service is notified.',
  manual: 'systemd.resource-control(5)',
})
