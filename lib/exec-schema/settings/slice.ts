import { integer } from '../values/integer'
import { setting } from './setting'

export const ConcurrencyHardMax = setting({
  name: 'ConcurrencyHardMax',
  sections: ['Slice'],
  since: 258,
  value: integer({ min: 0, max: 4294967295, infinity: true }),
  default: 'infinity',
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Number of units that may be active at once in the slice; further starts fail with an error.',
  manual: 'systemd.slice(5)',
})

export const ConcurrencySoftMax = setting({
  name: 'ConcurrencySoftMax',
  sections: ['Slice'],
  since: 258,
  value: integer({ min: 0, max: 4294967295, infinity: true }),
  default: 'infinity',
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Number of units that may be active at once in the slice; further starts wait in the queue.',
  manual: 'systemd.slice(5)',
})

export const ActivatingConcurrencyMax = setting({
  name: 'ActivatingConcurrencyMax',
  sections: ['Slice'],
  since: 262,
  value: integer({ min: 0, max: 4294967295, infinity: true }),
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Limits how many units of the slice may be activating at the same time; new in systemd 262.',
})
