import { describedText } from '../../values/plain-text'
import { aliasNames, installNames } from '../../values/unit-name-list'
import { setting } from '../setting'

export const Alias = setting({
  name: 'Alias',
  sections: ['Install'],
  value: aliasNames,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'install' },
  summary: 'Creates symlinks under these additional names for the unit when it is enabled.',
  manual: 'systemd.unit(5)',
})

export const WantedBy = setting({
  name: 'WantedBy',
  sections: ['Install'],
  value: installNames,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'install' },
  summary: 'Makes the listed units pull this one in with Wants= once it is enabled, e.g. multi-user.target.',
  manual: 'systemd.unit(5)',
})

export const RequiredBy = setting({
  name: 'RequiredBy',
  sections: ['Install'],
  value: installNames,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'install' },
  summary: 'Makes the listed units pull this one in with Requires=, a hard dependency, once it is enabled.',
  manual: 'systemd.unit(5)',
})

export const UpheldBy = setting({
  name: 'UpheldBy',
  sections: ['Install'],
  since: 254,
  value: installNames,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'install' },
  summary: 'Makes the listed units keep this one running, through Upholds=, once it is enabled.',
  manual: 'systemd.unit(5)',
})

export const Also = setting({
  name: 'Also',
  sections: ['Install'],
  value: installNames,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'install' },
  summary: 'Enables and disables the listed units together with this one.',
  manual: 'systemd.unit(5)',
})

export const DefaultInstance = setting({
  name: 'DefaultInstance',
  sections: ['Install'],
  value: describedText('instance'),
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'install' },
  summary: 'Sets the instance name used when a template unit is enabled without one, as with foo@.service.',
  manual: 'systemd.unit(5)',
})
