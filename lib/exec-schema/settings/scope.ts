import { keyword } from '../values/keyword'
import { timeSpan } from '../values/time-span'
import { setting } from './setting'

export const OOMPolicy = setting({
  name: 'OOMPolicy',
  sections: ['Scope'],
  since: 252,
  value: keyword([['continue', { since: 243 }], ['stop', { since: 243 }], ['kill', { since: 243 }]]),
  default: 'stop',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Decides if the scope goes on, is stopped or is killed whole after an out-of-memory kill in it.',
  manual: 'systemd.scope(5)',
})

export const RuntimeMaxSec = setting({
  name: 'RuntimeMaxSec',
  sections: ['Scope'],
  since: 244,
  value: timeSpan(),
  default: 'infinity',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Ends the scope and marks it failed once it has been active for this long.',
  manual: 'systemd.scope(5)',
})

export const RuntimeRandomizedExtraSec = setting({
  name: 'RuntimeRandomizedExtraSec',
  sections: ['Scope'],
  since: 250,
  value: timeSpan(),
  default: '0',
  combine: 'last-wins',
  empty: 'error',
  summary: "Lengthens RuntimeMaxSec= by a random amount up to this, so that scopes don't all end together.",
  manual: 'systemd.scope(5)',
})

export const TimeoutStopSec = setting({
  name: 'TimeoutStopSec',
  sections: ['Scope'],
  value: timeSpan(),
  default: '90s',
  combine: 'last-wins',
  empty: 'error',
  summary: "Sets how long the scope's processes get to exit on stop before they are killed with SIGKILL.",
  manual: 'systemd.service(5)',
})
