import { boolean } from '../../values/boolean'
import { coredumpFilter } from '../../values/coredump-filter'
import { integer } from '../../values/integer'
import { keyword } from '../../values/keyword'
import { octalMode } from '../../values/octal-mode'
import { resourceLimit } from '../../values/resource-limit'
import { timeSpan } from '../../values/time-span'
import { execSections } from '../sections'
import { setting } from '../setting'

export const LimitCPU = setting({
  name: 'LimitCPU',
  sections: execSections,
  value: resourceLimit('seconds'),
  combine: 'last-wins',
  empty: 'error',
  summary: 'Caps the CPU time of each process, in seconds unless another unit is given.',
  manual: 'systemd.exec(5)',
})

export const LimitFSIZE = setting({
  name: 'LimitFSIZE',
  sections: execSections,
  value: resourceLimit('bytes'),
  combine: 'last-wins',
  empty: 'error',
  summary: 'Caps the size of any file a process may write, in bytes or with a K, M, G or larger suffix.',
  manual: 'systemd.exec(5)',
})

export const LimitDATA = setting({
  name: 'LimitDATA',
  sections: execSections,
  value: resourceLimit('bytes'),
  combine: 'last-wins',
  empty: 'error',
  summary: 'Caps the data segment and heap of each process, in bytes or with a size suffix.',
  manual: 'systemd.exec(5)',
})

export const LimitSTACK = setting({
  name: 'LimitSTACK',
  sections: execSections,
  value: resourceLimit('bytes'),
  combine: 'last-wins',
  empty: 'error',
  summary: 'Caps the stack size of each process, in bytes or with a size suffix.',
  manual: 'systemd.exec(5)',
})

export const LimitCORE = setting({
  name: 'LimitCORE',
  sections: execSections,
  value: resourceLimit('bytes'),
  combine: 'last-wins',
  empty: 'error',
  summary: 'Caps the size of core dump files, in bytes or with a size suffix; 0 turns them off.',
  manual: 'systemd.exec(5)',
})

export const LimitRSS = setting({
  name: 'LimitRSS',
  sections: execSections,
  value: resourceLimit('bytes'),
  combine: 'last-wins',
  empty: 'error',
  summary: "Resident memory limit that current Linux kernels don't enforce; use MemoryMax= instead.",
  manual: 'systemd.exec(5)',
})

export const LimitNOFILE = setting({
  name: 'LimitNOFILE',
  sections: execSections,
  value: resourceLimit('count'),
  combine: 'last-wins',
  empty: 'error',
  summary: 'Caps how many file descriptors each process may have open at once.',
  manual: 'systemd.exec(5)',
})

export const LimitAS = setting({
  name: 'LimitAS',
  sections: execSections,
  value: resourceLimit('bytes'),
  combine: 'last-wins',
  empty: 'error',
  summary: 'Caps the virtual address space of each process, in bytes or with a size suffix.',
  manual: 'systemd.exec(5)',
})

export const LimitNPROC = setting({
  name: 'LimitNPROC',
  sections: execSections,
  value: resourceLimit('count'),
  combine: 'last-wins',
  empty: 'error',
  summary: "Caps the processes of the unit's user as a whole; TasksMax= limits a single unit instead.",
  manual: 'systemd.exec(5)',
})

export const LimitMEMLOCK = setting({
  name: 'LimitMEMLOCK',
  sections: execSections,
  value: resourceLimit('bytes'),
  combine: 'last-wins',
  empty: 'error',
  summary: 'Caps the memory each process may lock into RAM, in bytes or with a size suffix.',
  manual: 'systemd.exec(5)',
})

export const LimitLOCKS = setting({
  name: 'LimitLOCKS',
  sections: execSections,
  value: resourceLimit('count'),
  combine: 'last-wins',
  empty: 'error',
  summary: "File lock limit that current Linux kernels don't enforce, so setting it has no effect.",
  manual: 'systemd.exec(5)',
})

export const LimitSIGPENDING = setting({
  name: 'LimitSIGPENDING',
  sections: execSections,
  value: resourceLimit('count'),
  combine: 'last-wins',
  empty: 'error',
  summary: 'Caps how many signals may be queued for the user the processes run as.',
  manual: 'systemd.exec(5)',
})

export const LimitMSGQUEUE = setting({
  name: 'LimitMSGQUEUE',
  sections: execSections,
  value: resourceLimit('bytes'),
  combine: 'last-wins',
  empty: 'error',
  summary: "Caps the bytes the unit's user may hold in POSIX message queues (RLIMIT_MSGQUEUE), suffixes K to E allowed.",
  manual: 'systemd.exec(5)',
})

export const LimitNICE = setting({
  name: 'LimitNICE',
  sections: execSections,
  value: resourceLimit('nice'),
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sets how far processes may raise their own priority (RLIMIT_NICE), as a signed nice level or a raw value.',
  manual: 'systemd.exec(5)',
})

export const LimitRTPRIO = setting({
  name: 'LimitRTPRIO',
  sections: execSections,
  value: resourceLimit('count'),
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sets the highest real-time scheduling priority processes may ask for (RLIMIT_RTPRIO).',
  manual: 'systemd.exec(5)',
})

export const LimitRTTIME = setting({
  name: 'LimitRTTIME',
  sections: execSections,
  value: resourceLimit('microseconds'),
  combine: 'last-wins',
  empty: 'error',
  summary: 'Limits CPU time a real-time process may use without blocking (RLIMIT_RTTIME), in microseconds if no unit.',
  manual: 'systemd.exec(5)',
})

export const UMask = setting({
  name: 'UMask',
  sections: execSections,
  value: octalMode,
  default: '0022',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Octal mask of permission bits withheld from files the processes create; 0022 by default.',
  manual: 'systemd.exec(5)',
})

export const CoredumpFilter = setting({
  name: 'CoredumpFilter',
  sections: execSections,
  since: 246,
  value: coredumpFilter,
  combine: 'append',
  empty: 'resets',
  summary: "Picks which kinds of memory mapping go into a core dump of the unit's processes.",
  manual: 'systemd.exec(5)',
})

export const KeyringMode = setting({
  name: 'KeyringMode',
  sections: execSections,
  value: keyword(['inherit', 'private', 'shared']),
  default: 'private',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Decides whether the unit gets its own kernel session keyring or shares an existing one.',
  manual: 'systemd.exec(5)',
})

export const OOMScoreAdjust = setting({
  name: 'OOMScoreAdjust',
  sections: execSections,
  value: integer({ min: -1000, max: 1000 }),
  combine: 'last-wins',
  empty: 'resets',
  summary: "Bias for the kernel's out-of-memory killer, from -1000 (never kill) to 1000 (kill first).",
  manual: 'systemd.exec(5)',
})

export const TimerSlackNSec = setting({
  name: 'TimerSlackNSec',
  sections: execSections,
  value: timeSpan({ defaultUnit: 1e-3 }),
  combine: 'last-wins',
  empty: 'error',
  summary: 'Leeway the kernel has to delay and group timer wake-ups of the processes, in ns by default.',
  manual: 'systemd.exec(5)',
})

export const Personality = setting({
  name: 'Personality',
  sections: execSections,
  value: keyword(['x86', 'x86-64', 'ppc', 'ppc-le', 'ppc64', 'ppc64-le', 's390', 's390x', 'arm64', 'arm64-be', 'arm', 'arm-be', 'm68k', 'alpha']),
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Makes uname report another architecture to the unit, such as x86 on an x86-64 machine.',
  manual: 'systemd.exec(5)',
})

export const IgnoreSIGPIPE = setting({
  name: 'IgnoreSIGPIPE',
  sections: execSections,
  value: boolean,
  default: 'yes',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Starts processes with SIGPIPE ignored, so writing to a closed pipe returns an error instead of killing them.',
  manual: 'systemd.exec(5)',
})
