import { capabilityList } from '../../values/capability-set'
import { plainText } from '../../values/plain-text'
import { execSections } from '../sections'
import { setting } from '../setting'

export const CapabilityBoundingSet = setting({
  name: 'CapabilityBoundingSet',
  sections: execSections,
  value: capabilityList,
  default: 'all',
  combine: 'append',
  empty: 'empties',
  summary: 'Limits the capabilities the processes can ever gain to this list; ~ removes the listed ones.',
  manual: 'systemd.exec(5)',
})

export const AmbientCapabilities = setting({
  name: 'AmbientCapabilities',
  sections: execSections,
  value: capabilityList,
  default: 'none',
  combine: 'append',
  empty: 'resets',
  summary: 'Grants capabilities that a non-root process keeps across execve without file capabilities.',
  manual: 'systemd.exec(5)',
})

export const Capabilities = setting({
  name: 'Capabilities',
  sections: execSections,
  value: plainText,
  combine: 'last-wins',
  empty: 'nothing',
  legacySince: 0,
  summary: 'Ignored with a warning; use AmbientCapabilities= and CapabilityBoundingSet= instead.',
})
