import { environmentAssignments, environmentNames, environmentNamesOrAssignments } from '../../values/environment-assignment'
import { path } from '../../values/path'
import { execSections } from '../sections'
import { setting } from '../setting'

export const Environment = setting({
  name: 'Environment',
  sections: execSections,
  value: environmentAssignments,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Sets environment variables for the processes from a list of NAME=value assignments.',
  manual: 'systemd.exec(5)',
})

export const EnvironmentFile = setting({
  name: 'EnvironmentFile',
  sections: execSections,
  value: path({ prefixes: '-' }),
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Reads environment variables from a file at start; a - prefix tolerates a missing file.',
  manual: 'systemd.exec(5)',
})

export const PassEnvironment = setting({
  name: 'PassEnvironment',
  sections: execSections,
  value: environmentNames,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: "Names of variables to hand on from the system manager's own environment to the processes.",
  manual: 'systemd.exec(5)',
})

export const UnsetEnvironment = setting({
  name: 'UnsetEnvironment',
  sections: execSections,
  value: environmentNamesOrAssignments,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Removes these variables or exact assignments from the environment as the last step.',
  manual: 'systemd.exec(5)',
})
