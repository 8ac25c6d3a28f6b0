import { keyword } from '../../values/keyword'
import { plainText } from '../../values/plain-text'
import { execSections } from '../sections'
import { setting } from '../setting'

export const UtmpIdentifier = setting({
  name: 'UtmpIdentifier',
  sections: execSections,
  value: plainText,
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: "Gives the four-character ID for the unit's utmp and wtmp records; without it none are written.",
  manual: 'systemd.exec(5)',
})

export const UtmpMode = setting({
  name: 'UtmpMode',
  sections: execSections,
  value: keyword(['init', 'login', 'user']),
  default: 'init',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Selects the utmp/wtmp records UtmpIdentifier= writes: init only, init and login, or those and user.',
  manual: 'systemd.exec(5)',
})
