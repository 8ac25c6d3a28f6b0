import { boolean } from '../../values/boolean'
import { cpuSet } from '../../values/cpu-set'
import { byVersion } from '../../values/grammar'
import { integer } from '../../values/integer'
import { keyword } from '../../values/keyword'
import { execSections } from '../sections'
import { setting } from '../setting'

const classes = ['none', 'realtime', 'best-effort', 'idle']
const policies = ['other', 'batch', 'idle', 'fifo', 'rr']

export const Nice = setting({
  name: 'Nice',
  sections: execSections,
  value: integer({ min: -20, max: 19 }),
  combine: 'last-wins',
  empty: 'resets',
  summary: 'CPU priority of the processes as a nice value, from -20 (favoured) to 19 (gives way to others).',
  manual: 'systemd.exec(5)',
})

export const CPUSchedulingPolicy = setting({
  name: 'CPUSchedulingPolicy',
  sections: execSections,
  value: byVersion({ since: 239, grammar: keyword(policies, { numbers: [0, 2147483647] }) }, { since: 258, grammar: keyword([...policies, ['ext', { since: 260 }]], { numbers: [0, 7] }) }),
  default: 'other',
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Kernel CPU scheduling policy of the processes, such as other, batch, idle, fifo or rr.',
  manual: 'systemd.exec(5)',
})

export const CPUSchedulingPriority = setting({
  name: 'CPUSchedulingPriority',
  sections: execSections,
  value: integer({ min: 0, max: 99 }),
  default: '0',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Real-time priority for the fifo and rr policies, from 1 (lowest) to 99 (highest).',
  manual: 'systemd.exec(5)',
})

export const CPUSchedulingResetOnFork = setting({
  name: 'CPUSchedulingResetOnFork',
  sections: execSections,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Stops child processes from inheriting raised CPU scheduling priorities and policies.',
  manual: 'systemd.exec(5)',
})

export const CPUAffinity = setting({
  name: 'CPUAffinity',
  sections: execSections,
  value: cpuSet({ special: [['numa', { since: 246 }]], refusedUntil: 247 }),
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit', since: 249, nothing: 'resets' },
  summary: 'Pins the processes to the listed CPU numbers and ranges, or to the CPUs of NUMAMask= with numa.',
  manual: 'systemd.exec(5)',
})

export const NUMAPolicy = setting({
  name: 'NUMAPolicy',
  sections: execSections,
  since: 243,
  value: keyword([['default', { since: 243 }], ['preferred', { since: 243 }], ['bind', { since: 243 }], ['interleave', { since: 243 }], ['local', { since: 243 }]]),
  default: 'default',
  combine: 'last-wins',
  empty: 'resets',
  summary: "Sets how the processes' memory is spread over NUMA nodes; pick the nodes with NUMAMask=.",
  manual: 'systemd.exec(5)',
})

export const NUMAMask = setting({
  name: 'NUMAMask',
  sections: execSections,
  since: 243,
  value: cpuSet({ special: [['all', { since: 247 }]] }),
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit', since: 258, nothing: 'resets' },
  summary: 'Lists the NUMA nodes that NUMAPolicy= applies to, as indices and ranges or the word all.',
  manual: 'systemd.exec(5)',
})

export const IOSchedulingClass = setting({
  name: 'IOSchedulingClass',
  sections: execSections,
  value: byVersion({ since: 239, grammar: keyword(classes, { numbers: [0, 8] }) }, { since: 258, grammar: keyword(classes, { numbers: [0, 7] }) }),
  combine: 'last-wins',
  empty: 'resets',
  summary: 'I/O scheduling class of the processes: realtime, best-effort or idle.',
  manual: 'systemd.exec(5)',
})

export const IOSchedulingPriority = setting({
  name: 'IOSchedulingPriority',
  sections: execSections,
  value: integer({ min: 0, max: 7 }),
  combine: 'last-wins',
  empty: 'resets',
  summary: 'I/O priority within the scheduling class, from 0 (highest) to 7 (lowest).',
  manual: 'systemd.exec(5)',
})
