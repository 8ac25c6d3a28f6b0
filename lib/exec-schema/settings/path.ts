import { boolean } from '../values/boolean'
import { integer } from '../values/integer'
import { octalMode } from '../values/octal-mode'
import { path } from '../values/path'
import { timeSpan } from '../values/time-span'
import { unitName } from '../values/unit-name-list'
import { watchedPaths } from './sections'
import { setting } from './setting'

export const PathExists = setting({
  name: 'PathExists',
  sections: ['Path'],
  value: path(),
  combine: 'append',
  empty: 'resets',
  clears: watchedPaths,
  specifiers: { context: 'unit' },
  summary: 'Starts the unit whenever this absolute path exists, including when it already does at start.',
  manual: 'systemd.path(5)',
})

export const PathExistsGlob = setting({
  name: 'PathExistsGlob',
  sections: ['Path'],
  value: path(),
  combine: 'append',
  empty: 'resets',
  clears: watchedPaths,
  specifiers: { context: 'unit' },
  summary: 'Starts the unit whenever at least one file matches this wildcard pattern.',
  manual: 'systemd.path(5)',
})

export const PathChanged = setting({
  name: 'PathChanged',
  sections: ['Path'],
  value: path(),
  combine: 'append',
  empty: 'resets',
  clears: watchedPaths,
  specifiers: { context: 'unit' },
  summary: 'Starts the unit when this path changes, for written files only once the writer closes them.',
  manual: 'systemd.path(5)',
})

export const DirectoryMode = setting({
  name: 'DirectoryMode',
  sections: ['Path'],
  value: octalMode,
  default: '0755',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sets the octal access mode of directories that MakeDirectory= creates.',
  manual: 'systemd.path(5)',
})

export const PathModified = setting({
  name: 'PathModified',
  sections: ['Path'],
  value: path(),
  combine: 'append',
  empty: 'resets',
  clears: watchedPaths,
  specifiers: { context: 'unit' },
  summary: 'Starts the unit when this path changes, for files already on each write before they are closed.',
  manual: 'systemd.path(5)',
})

export const DirectoryNotEmpty = setting({
  name: 'DirectoryNotEmpty',
  sections: ['Path'],
  value: path(),
  combine: 'append',
  empty: 'resets',
  clears: watchedPaths,
  specifiers: { context: 'unit' },
  summary: 'Starts the unit whenever this directory contains at least one entry.',
  manual: 'systemd.path(5)',
})

export const Unit = setting({
  name: 'Unit',
  sections: ['Path'],
  value: unitName(),
  combine: 'first-wins',
  empty: 'error',
  specifiers: { context: 'unit-name' },
  summary: 'Names the unit to start when a watched path triggers, if not the service with the same name.',
  manual: 'systemd.path(5)',
})

export const MakeDirectory = setting({
  name: 'MakeDirectory',
  sections: ['Path'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Creates the watched directories before watching starts; has no effect on PathExists=.',
  manual: 'systemd.path(5)',
})

export const TriggerLimitIntervalSec = setting({
  name: 'TriggerLimitIntervalSec',
  sections: ['Path'],
  since: 250,
  value: timeSpan(),
  default: '2s',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Window in which TriggerLimitBurst= activations are allowed before the path unit fails.',
  manual: 'systemd.path(5)',
})

export const TriggerLimitBurst = setting({
  name: 'TriggerLimitBurst',
  sections: ['Path'],
  since: 250,
  value: integer({ min: 0, max: 4294967295 }),
  default: '200',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Number of activations allowed per TriggerLimitIntervalSec= before the path unit fails.',
  manual: 'systemd.path(5)',
})
