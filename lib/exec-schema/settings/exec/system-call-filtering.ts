import { errno } from '../../values/errno'
import { loggedSystemCalls, systemCallList } from '../../values/system-call-filter'
import { wordList } from '../../values/word-list'
import { execSections } from '../sections'
import { setting } from '../setting'

export const SystemCallFilter = setting({
  name: 'SystemCallFilter',
  sections: execSections,
  value: systemCallList,
  combine: 'append',
  empty: 'resets',
  countsWithoutWords: true,
  summary: 'Allows only the listed system calls and @groups; a leading ~ blocks them instead.',
  manual: 'systemd.exec(5)',
})

export const SystemCallErrorNumber = setting({
  name: 'SystemCallErrorNumber',
  sections: execSections,
  value: errno,
  default: 'kill',
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Error code that filtered system calls return, in place of killing the process.',
  manual: 'systemd.exec(5)',
})

export const SystemCallArchitectures = setting({
  name: 'SystemCallArchitectures',
  sections: execSections,
  value: wordList(['native', 'x86', 'x86-64', 'x32', 'arm', 'arm64', 'mips', 'mips64', 'mips64-n32', 'mips-le', 'mips64-le', 'mips64-le-n32', 'ppc', 'ppc64', 'ppc64-le', 's390', 's390x', ['riscv64', { since: 247 }], ['parisc', { since: 252 }], ['parisc64', { since: 252 }], ['loongarch64', { since: 255 }]]),
  combine: 'append',
  empty: 'resets',
  summary: 'Limits which ABIs may be used for system calls; native rules out the rest, such as 32-bit.',
  manual: 'systemd.exec(5)',
})

export const SystemCallLog = setting({
  name: 'SystemCallLog',
  sections: execSections,
  since: 247,
  value: loggedSystemCalls,
  combine: 'append',
  empty: 'resets',
  summary: 'Logs each use of the listed system calls; a leading ~ logs all calls except those listed.',
  manual: 'systemd.exec(5)',
})
