import * as execPaths from './exec/paths'
import * as execUserGroupIdentity from './exec/user-group-identity'
import * as execCapabilities from './exec/capabilities'
import * as execSecurity from './exec/security'
import * as execMandatoryAccessControl from './exec/mandatory-access-control'
import * as execProcessProperties from './exec/process-properties'
import * as execScheduling from './exec/scheduling'
import * as execSandboxing from './exec/sandboxing'
import * as execSystemCallFiltering from './exec/system-call-filtering'
import * as execEnvironment from './exec/environment'
import * as execLogging from './exec/logging'
import * as execCredentials from './exec/credentials'
import * as execSystemVCompatibility from './exec/system-v-compatibility'
import * as unitUnit from './unit/unit'
import { conditionsAndAssertions } from './unit/conditions'
import * as unitInstall from './unit/install'
import * as service from './service'
import * as socket from './socket'
import * as mount from './mount'
import * as automount from './automount'
import * as swap from './swap'
import * as timer from './timer'
import * as path from './path'
import * as slice from './slice'
import * as scope from './scope'
import * as kill from './kill'
import * as resourceControlProcessor from './resource-control/processor'
import * as resourceControlMemory from './resource-control/memory'
import * as resourceControlInputOutput from './resource-control/input-output'
import * as resourceControlNetwork from './resource-control/network'
import * as resourceControlGeneral from './resource-control/general'
import * as resourceControlDeprecated from './resource-control/deprecated'
import type { Setting } from './setting'

/** Settings that belong together, as the manual pages group them; each group is a file of this folder. */
export interface SettingGroup {
  readonly id: string
  readonly title: string
  readonly settings: readonly Setting[]
}

/** All settings, group by group, in the order of the manual. */
export const settingGroups: readonly SettingGroup[] = [
  { id: 'exec/paths', title: 'Paths', settings: Object.values(execPaths) },
  { id: 'exec/user-group-identity', title: 'User and group', settings: Object.values(execUserGroupIdentity) },
  { id: 'exec/capabilities', title: 'Capabilities', settings: Object.values(execCapabilities) },
  { id: 'exec/security', title: 'Security', settings: Object.values(execSecurity) },
  { id: 'exec/mandatory-access-control', title: 'Mandatory access control', settings: Object.values(execMandatoryAccessControl) },
  { id: 'exec/process-properties', title: 'Process properties', settings: Object.values(execProcessProperties) },
  { id: 'exec/scheduling', title: 'Scheduling', settings: Object.values(execScheduling) },
  { id: 'exec/sandboxing', title: 'Sandboxing', settings: Object.values(execSandboxing) },
  { id: 'exec/system-call-filtering', title: 'System call filtering', settings: Object.values(execSystemCallFiltering) },
  { id: 'exec/environment', title: 'Environment', settings: Object.values(execEnvironment) },
  { id: 'exec/logging', title: 'Logging and standard streams', settings: Object.values(execLogging) },
  { id: 'exec/credentials', title: 'Credentials', settings: Object.values(execCredentials) },
  { id: 'exec/system-v-compatibility', title: 'System V compatibility', settings: Object.values(execSystemVCompatibility) },
  { id: 'unit/unit', title: 'Unit', settings: Object.values(unitUnit) },
  { id: 'unit/conditions', title: 'Conditions and assertions', settings: conditionsAndAssertions },
  { id: 'unit/install', title: 'Install', settings: Object.values(unitInstall) },
  { id: 'service', title: 'Service', settings: Object.values(service) },
  { id: 'socket', title: 'Socket', settings: Object.values(socket) },
  { id: 'mount', title: 'Mount', settings: Object.values(mount) },
  { id: 'automount', title: 'Automount', settings: Object.values(automount) },
  { id: 'swap', title: 'Swap', settings: Object.values(swap) },
  { id: 'timer', title: 'Timer', settings: Object.values(timer) },
  { id: 'path', title: 'Path', settings: Object.values(path) },
  { id: 'slice', title: 'Slice', settings: Object.values(slice) },
  { id: 'scope', title: 'Scope', settings: Object.values(scope) },
  { id: 'kill', title: 'Killing processes', settings: Object.values(kill) },
  { id: 'resource-control/processor', title: 'Processor', settings: Object.values(resourceControlProcessor) },
  { id: 'resource-control/memory', title: 'Memory', settings: Object.values(resourceControlMemory) },
  { id: 'resource-control/input-output', title: 'Input and output', settings: Object.values(resourceControlInputOutput) },
  { id: 'resource-control/network', title: 'Network', settings: Object.values(resourceControlNetwork) },
  { id: 'resource-control/general', title: 'Control groups', settings: Object.values(resourceControlGeneral) },
  { id: 'resource-control/deprecated', title: 'Old resource control', settings: Object.values(resourceControlDeprecated) },
]

/** All settings, in the order of the manual. */
export const allSettings: readonly Setting[] = settingGroups.flatMap(({ settings }) => settings)
