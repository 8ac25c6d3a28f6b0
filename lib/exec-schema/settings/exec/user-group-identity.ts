import { boolean } from '../../values/boolean'
import { noted } from '../../values/noted'
import { plainText } from '../../values/plain-text'
import { refused } from '../../values/refused'
import { groupName, groupNameList, userName } from '../../values/user-name'
import { execSections } from '../sections'
import { setting } from '../setting'

export const User = setting({
  name: 'User',
  sections: execSections,
  value: noted(userName, (text, target) => (text === 'nobody' && target.version >= 246 ? 'The user nobody is shared by much that has nothing to do with this service; systemd calls it unsafe' : null)),
  default: 'root',
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit', unknown: 'refused' },
  manager: 'system',
  summary: 'Account, by name or UID, that the processes run as; root in the system manager by default.',
  manual: 'systemd.exec(5)',
})

export const Group = setting({
  name: 'Group',
  sections: execSections,
  value: groupName,
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit', unknown: 'refused' },
  manager: 'system',
  summary: 'Primary group, by name or GID, of the processes; the default group of User= if left out.',
  manual: 'systemd.exec(5)',
})

export const DynamicUser = setting({
  name: 'DynamicUser',
  sections: execSections,
  value: refused(boolean),
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  manager: 'system',
  summary: 'Runs the unit under a temporary user and group that exist only while it is running.',
  manual: 'systemd.exec(5)',
})

export const SupplementaryGroups = setting({
  name: 'SupplementaryGroups',
  sections: execSections,
  value: groupNameList,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit', unknown: 'refused' },
  manager: 'system',
  summary: 'Adds extra groups to the processes, on top of those their user already belongs to.',
  manual: 'systemd.exec(5)',
})

export const SetLoginEnvironment = setting({
  name: 'SetLoginEnvironment',
  sections: execSections,
  since: 255,
  value: boolean,
  default: 'auto',
  combine: 'last-wins',
  empty: 'resets',
  manager: 'system',
  summary: 'Decides if $HOME, $LOGNAME and $SHELL are set, even for system services without User=.',
  manual: 'systemd.exec(5)',
})

export const PAMName = setting({
  name: 'PAMName',
  sections: execSections,
  value: plainText,
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit' },
  manager: 'system',
  summary: "Opens a PAM session under this PAM service name for the unit's processes; needs User= as well.",
  manual: 'systemd.exec(5)',
})
