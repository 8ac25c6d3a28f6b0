import { boolean } from '../../values/boolean'
import { byVersion } from '../../values/grammar'
import { keyword } from '../../values/keyword'
import { percentage } from '../../values/percentage'
import { ruleNames } from '../../values/rule-names'
import { size } from '../../values/size'
import { timeSpan } from '../../values/time-span'
import { cgroupSections } from '../sections'
import { setting } from '../setting'

export const MemoryAccounting = setting({
  name: 'MemoryAccounting',
  sections: cgroupSections,
  value: boolean,
  default: 'yes',
  combine: 'last-wins',
  empty: 'error',
  summary: "Tracks the unit's memory use so that systemctl status and other tools can report it.",
  manual: 'systemd.resource-control(5)',
})

export const MemoryMin = setting({
  name: 'MemoryMin',
  sections: cgroupSections,
  since: 240,
  value: size({ infinity: true, percentage: true }),
  default: '0',
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Memory in bytes (or a percentage of RAM) that the kernel never reclaims from the unit.',
  manual: 'systemd.resource-control(5)',
})

export const MemoryLow = setting({
  name: 'MemoryLow',
  sections: cgroupSections,
  value: byVersion({ since: 239, grammar: size({ infinity: true, percentage: true, positive: true }) }, { since: 246, grammar: size({ infinity: true, percentage: true }) }),
  default: '0',
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Shields this much memory from reclaim as long as unprotected units have some to give; bytes or percent.',
  manual: 'systemd.resource-control(5)',
})

export const StartupMemoryLow = setting({
  name: 'StartupMemoryLow',
  sections: cgroupSections,
  since: 254,
  value: size({ infinity: true, percentage: true }),
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Replaces MemoryLow= (bytes or percent) while the system is booting or shutting down.',
  manual: 'systemd.resource-control(5)',
})

export const MemoryHigh = setting({
  name: 'MemoryHigh',
  sections: cgroupSections,
  value: size({ infinity: true, percentage: true, positive: true }),
  default: 'infinity',
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Slows the unit and reclaims its memory above this soft limit in bytes or percent of RAM, without killing.',
  manual: 'systemd.resource-control(5)',
})

export const StartupMemoryHigh = setting({
  name: 'StartupMemoryHigh',
  sections: cgroupSections,
  since: 254,
  value: size({ infinity: true, percentage: true, positive: true }),
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Replaces MemoryHigh= (bytes or percent) while the system is booting or shutting down.',
  manual: 'systemd.resource-control(5)',
})

export const MemoryMax = setting({
  name: 'MemoryMax',
  sections: cgroupSections,
  value: size({ infinity: true, percentage: true, positive: true }),
  default: 'infinity',
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Sets a hard memory limit in bytes (K, M, G, T) or percent of RAM, past which the OOM killer acts.',
  manual: 'systemd.resource-control(5)',
})

export const StartupMemoryMax = setting({
  name: 'StartupMemoryMax',
  sections: cgroupSections,
  since: 254,
  value: size({ infinity: true, percentage: true, positive: true }),
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Replaces MemoryMax= (bytes or percent) while the system is booting or shutting down.',
  manual: 'systemd.resource-control(5)',
})

export const MemorySwapMax = setting({
  name: 'MemorySwapMax',
  sections: cgroupSections,
  value: size({ infinity: true, percentage: true }),
  default: 'infinity',
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Sets a hard limit on swap used by the unit in bytes (K, M, G, T suffixes); 0 keeps it out of swap.',
  manual: 'systemd.resource-control(5)',
})

export const StartupMemorySwapMax = setting({
  name: 'StartupMemorySwapMax',
  sections: cgroupSections,
  since: 254,
  value: size({ infinity: true, percentage: true }),
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Replaces MemorySwapMax= (bytes or percent) while the system is booting or shutting down.',
  manual: 'systemd.resource-control(5)',
})

export const MemoryZSwapMax = setting({
  name: 'MemoryZSwapMax',
  sections: cgroupSections,
  since: 253,
  value: size({ infinity: true, percentage: true }),
  default: 'infinity',
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Caps, in bytes, how much the unit may keep in compressed zswap memory.',
  manual: 'systemd.resource-control(5)',
})

export const StartupMemoryZSwapMax = setting({
  name: 'StartupMemoryZSwapMax',
  sections: cgroupSections,
  since: 254,
  value: size({ infinity: true, percentage: true }),
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Replaces MemoryZSwapMax= (in bytes) while the system is booting or shutting down.',
  manual: 'systemd.resource-control(5)',
})

export const MemoryZSwapWriteback = setting({
  name: 'MemoryZSwapWriteback',
  sections: cgroupSections,
  since: 256,
  value: boolean,
  default: 'yes',
  combine: 'last-wins',
  empty: 'error',
  summary: "Allows the kernel to move the unit's pages from compressed zswap memory on to the swap device.",
  manual: 'systemd.resource-control(5)',
})

export const ManagedOOMMemoryPressureLimitPercent = setting({
  name: 'ManagedOOMMemoryPressureLimitPercent',
  sections: cgroupSections,
  since: 247,
  until: 247,
  unsupportedIn: ['Socket', 'Mount', 'Swap'],
  value: percentage({ whole: true }),
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Name used only in systemd 247 for what is now ManagedOOMMemoryPressureLimit=.',
  manual: 'systemd.resource-control(5)',
})

export const ManagedOOMSwap = setting({
  name: 'ManagedOOMSwap',
  sections: cgroupSections,
  since: 247,
  unsupportedIn: ['Socket', 'Mount', 'Swap'],
  value: keyword([['auto', { since: 247 }], ['kill', { since: 247 }]]),
  default: 'auto',
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Lets systemd-oomd kill something below this unit when swap runs short, if set to kill.',
  manual: 'systemd.resource-control(5)',
})

export const ManagedOOMMemoryPressure = setting({
  name: 'ManagedOOMMemoryPressure',
  sections: cgroupSections,
  since: 247,
  unsupportedIn: ['Socket', 'Mount', 'Swap'],
  value: keyword([['auto', { since: 247 }], ['kill', { since: 247 }]]),
  default: 'auto',
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Lets systemd-oomd kill something below this unit when its memory pressure stays high, if set to kill.',
  manual: 'systemd.resource-control(5)',
})

export const ManagedOOMMemoryPressureLimit = setting({
  name: 'ManagedOOMMemoryPressureLimit',
  sections: cgroupSections,
  since: 248,
  unsupportedIn: ['Socket', 'Mount', 'Swap'],
  value: percentage(),
  default: '0%',
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Memory pressure percentage at which systemd-oomd acts on the unit; 0% keeps the oomd.conf value.',
  manual: 'systemd.resource-control(5)',
})

export const ManagedOOMMemoryPressureDurationSec = setting({
  name: 'ManagedOOMMemoryPressureDurationSec',
  sections: cgroupSections,
  since: 257,
  unsupportedIn: ['Socket', 'Mount', 'Swap'],
  value: timeSpan({ min: 1e6 }),
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Time memory pressure must stay over the limit before systemd-oomd kills, for this unit only.',
  manual: 'systemd.resource-control(5)',
})

export const ManagedOOMPreference = setting({
  name: 'ManagedOOMPreference',
  sections: cgroupSections,
  since: 248,
  value: keyword([['none', { since: 248 }], ['avoid', { since: 248 }], ['omit', { since: 248 }]]),
  default: 'none',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Asks systemd-oomd to pick the unit only late (avoid) or never (omit) when it has to kill.',
  manual: 'systemd.resource-control(5)',
})

export const MemoryPressureWatch = setting({
  name: 'MemoryPressureWatch',
  sections: cgroupSections,
  since: 254,
  value: keyword([['off', { since: 254, until: 256 }], ['auto', { since: 254 }], ['on', { since: 254, until: 256 }], ['skip', { since: 254 }], ['no', { since: 257 }], ['yes', { since: 257 }]], { boolean: { yes: 'yes', no: 'no' } }),
  default: 'auto',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Decides if the service is told, through $MEMORY_PRESSURE_WATCH, where to watch memory pressure.',
  manual: 'systemd.resource-control(5)',
})

export const MemoryPressureThresholdSec = setting({
  name: 'MemoryPressureThresholdSec',
  sections: cgroupSections,
  since: 254,
  value: timeSpan(),
  default: '200ms',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Memory stall time within a 2s window after which the service is told to free memory.',
  manual: 'systemd.resource-control(5)',
})

export const OOMRules = setting({
  name: 'OOMRules',
  sections: cgroupSections,
  since: 262,
  unsupportedIn: ['Socket', 'Mount', 'Swap'],
  value: ruleNames,
  combine: 'append',
  empty: 'resets',
  summary: 'Names out-of-memory rules that apply to the unit; new in systemd 262.',
})
