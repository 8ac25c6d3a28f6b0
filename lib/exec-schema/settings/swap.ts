import { byVersion } from '../values/grammar'
import { integer } from '../values/integer'
import { path } from '../values/path'
import { describedText, plainText } from '../values/plain-text'
import { timeSpan } from '../values/time-span'
import { setting } from './setting'

export const What = setting({
  name: 'What',
  sections: ['Swap'],
  value: byVersion({ since: 239, grammar: path() }, { since: 255, grammar: describedText('path, LABEL= or UUID=', 'path') }),
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit', nothing: 'resets' },
  summary: "Gives the absolute path of the swap device or file, which must match the unit's own name.",
  manual: 'systemd.swap(5)',
})

export const Priority = setting({
  name: 'Priority',
  sections: ['Swap'],
  value: byVersion({ since: 239, grammar: integer() }, { since: 245, grammar: integer({ min: -1, max: 32767 }) }),
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Sets the priority of this swap area, -1 to 32767; areas with higher numbers are filled first.',
  manual: 'systemd.swap(5)',
})

export const Options = setting({
  name: 'Options',
  sections: ['Swap'],
  value: plainText,
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Lists comma-separated swapon options, such as discard or nofail.',
  manual: 'systemd.swap(5)',
})

export const TimeoutSec = setting({
  name: 'TimeoutSec',
  sections: ['Swap'],
  value: timeSpan({ zeroIsInfinity: true }),
  default: '90s',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Limits how long swapon may take before it is killed and the unit fails; 0 turns it off.',
  manual: 'systemd.swap(5)',
})
