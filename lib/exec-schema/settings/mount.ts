import { boolean } from '../values/boolean'
import { octalMode } from '../values/octal-mode'
import { path } from '../values/path'
import { describedText, plainText } from '../values/plain-text'
import { timeSpan } from '../values/time-span'
import { setting } from './setting'

export const What = setting({
  name: 'What',
  sections: ['Mount'],
  value: describedText('path, LABEL= or UUID=', 'path'),
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit', nothing: 'resets' },
  summary: 'Names the device, file, network share or other source to mount, e.g. /dev/sda1 or server:/export.',
  manual: 'systemd.mount(5)',
})

export const Where = setting({
  name: 'Where',
  sections: ['Mount'],
  value: path(),
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit', nothing: 'resets' },
  summary: "Sets the absolute path to mount on, which must match the unit's own name, e.g. srv-data.mount.",
  manual: 'systemd.mount(5)',
})

export const Type = setting({
  name: 'Type',
  sections: ['Mount'],
  value: plainText,
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Names the file system type, such as ext4 or nfs; mount works it out itself if left unset.',
  manual: 'systemd.mount(5)',
})

export const Options = setting({
  name: 'Options',
  sections: ['Mount'],
  value: plainText,
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Lists comma-separated mount options such as noatime or ro, passed on to mount.',
  manual: 'systemd.mount(5)',
})

export const DirectoryMode = setting({
  name: 'DirectoryMode',
  sections: ['Mount'],
  value: octalMode,
  default: '0755',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sets the octal access mode of the mount point and parent directories if they must be created.',
  manual: 'systemd.mount(5)',
})

export const TimeoutSec = setting({
  name: 'TimeoutSec',
  sections: ['Mount'],
  value: timeSpan({ zeroIsInfinity: true }),
  default: '90s',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Limits how long the mount command may take before it is killed and the unit fails; 0 turns it off.',
  manual: 'systemd.mount(5)',
})

export const SloppyOptions = setting({
  name: 'SloppyOptions',
  sections: ['Mount'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: "Ignores mount options the file system doesn't know instead of failing on them (mount -s).",
  manual: 'systemd.mount(5)',
})

export const LazyUnmount = setting({
  name: 'LazyUnmount',
  sections: ['Mount'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Detaches the file system at once on stop and cleans up when it is no longer busy (umount -l).',
  manual: 'systemd.mount(5)',
})

export const ReadWriteOnly = setting({
  name: 'ReadWriteOnly',
  sections: ['Mount'],
  since: 246,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: "Makes the mount fail when it can't be writable, instead of falling back to read-only.",
  manual: 'systemd.mount(5)',
})

export const ForceUnmount = setting({
  name: 'ForceUnmount',
  sections: ['Mount'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: "Forces the unmount on stop, for example when an NFS server can't be reached (umount -f).",
  manual: 'systemd.mount(5)',
})
