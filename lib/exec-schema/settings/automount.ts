import { octalMode } from '../values/octal-mode'
import { path } from '../values/path'
import { plainText } from '../values/plain-text'
import { timeSpan } from '../values/time-span'
import { setting } from './setting'

export const Where = setting({
  name: 'Where',
  sections: ['Automount'],
  value: path(),
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit', nothing: 'resets' },
  summary: "Sets the absolute path whose first access triggers the mount; it must match the unit's own name.",
  manual: 'systemd.automount(5)',
})

export const ExtraOptions = setting({
  name: 'ExtraOptions',
  sections: ['Automount'],
  since: 250,
  value: plainText,
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Adds comma-separated mount options to the autofs mount point itself.',
  manual: 'systemd.automount(5)',
})

export const DirectoryMode = setting({
  name: 'DirectoryMode',
  sections: ['Automount'],
  value: octalMode,
  default: '0755',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sets the octal access mode of the automount point and parent directories if they must be created.',
  manual: 'systemd.automount(5)',
})

export const TimeoutIdleSec = setting({
  name: 'TimeoutIdleSec',
  sections: ['Automount'],
  value: timeSpan(),
  default: '0',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Tries to unmount the file system after it has been unused for this long; 0 never does.',
  manual: 'systemd.automount(5)',
})
