import { describedText } from '../../values/plain-text'
import { execSections } from '../sections'
import { setting } from '../setting'

export const SELinuxContext = setting({
  name: 'SELinuxContext',
  sections: execSections,
  value: describedText('[-]label'),
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit', unknown: 'refused' },
  summary: 'Runs the processes in this SELinux context instead of the one policy would choose.',
  manual: 'systemd.exec(5)',
})

export const AppArmorProfile = setting({
  name: 'AppArmorProfile',
  sections: execSections,
  value: describedText('[-]label'),
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit', unknown: 'refused' },
  manager: 'system',
  summary: 'Confines the processes with this AppArmor profile, which must already be loaded in the kernel.',
  manual: 'systemd.exec(5)',
})

export const SmackProcessLabel = setting({
  name: 'SmackProcessLabel',
  sections: execSections,
  value: describedText('[-]label'),
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit', unknown: 'refused' },
  manager: 'system',
  summary: 'Runs the processes with this SMACK label instead of the one derived from the executable.',
  manual: 'systemd.exec(5)',
})
