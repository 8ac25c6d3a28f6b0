import { settingGroups, type Setting } from '@/lib/exec-schema'
import type { SettingText, SettingTexts } from './setting-text'
import { pathsTexts } from './settings/exec/paths'
import { userGroupIdentityTexts } from './settings/exec/user-group-identity'
import { capabilitiesTexts } from './settings/exec/capabilities'
import { securityTexts } from './settings/exec/security'
import { mandatoryAccessControlTexts } from './settings/exec/mandatory-access-control'
import { processPropertiesTexts } from './settings/exec/process-properties'
import { schedulingTexts } from './settings/exec/scheduling'
import { sandboxingTexts } from './settings/exec/sandboxing'
import { systemCallFilteringTexts } from './settings/exec/system-call-filtering'
import { environmentTexts } from './settings/exec/environment'
import { loggingTexts } from './settings/exec/logging'
import { credentialsTexts } from './settings/exec/credentials'
import { systemVCompatibilityTexts } from './settings/exec/system-v-compatibility'
import { unitTexts } from './settings/unit/unit'
import { conditionsTexts } from './settings/unit/conditions'
import { installTexts } from './settings/unit/install'
import { serviceTexts } from './settings/service'
import { socketTexts } from './settings/socket'
import { mountTexts } from './settings/mount'
import { automountTexts } from './settings/automount'
import { swapTexts } from './settings/swap'
import { timerTexts } from './settings/timer'
import { pathTexts } from './settings/path'
import { sliceTexts } from './settings/slice'
import { scopeTexts } from './settings/scope'
import { killTexts } from './settings/kill'
import { processorTexts } from './settings/resource-control/processor'
import { memoryTexts } from './settings/resource-control/memory'
import { inputOutputTexts } from './settings/resource-control/input-output'
import { networkTexts } from './settings/resource-control/network'
import { generalTexts } from './settings/resource-control/general'
import { deprecatedTexts } from './settings/resource-control/deprecated'

/** The texts by the group of the settings, each in a file that is called like that of the records. */
const textsByGroup: Readonly<Record<string, SettingTexts>> = {
  'exec/paths': pathsTexts,
  'exec/user-group-identity': userGroupIdentityTexts,
  'exec/capabilities': capabilitiesTexts,
  'exec/security': securityTexts,
  'exec/mandatory-access-control': mandatoryAccessControlTexts,
  'exec/process-properties': processPropertiesTexts,
  'exec/scheduling': schedulingTexts,
  'exec/sandboxing': sandboxingTexts,
  'exec/system-call-filtering': systemCallFilteringTexts,
  'exec/environment': environmentTexts,
  'exec/logging': loggingTexts,
  'exec/credentials': credentialsTexts,
  'exec/system-v-compatibility': systemVCompatibilityTexts,
  'unit/unit': unitTexts,
  'unit/conditions': conditionsTexts,
  'unit/install': installTexts,
  service: serviceTexts,
  socket: socketTexts,
  mount: mountTexts,
  automount: automountTexts,
  swap: swapTexts,
  timer: timerTexts,
  path: pathTexts,
  slice: sliceTexts,
  scope: scopeTexts,
  kill: killTexts,
  'resource-control/processor': processorTexts,
  'resource-control/memory': memoryTexts,
  'resource-control/input-output': inputOutputTexts,
  'resource-control/network': networkTexts,
  'resource-control/general': generalTexts,
  'resource-control/deprecated': deprecatedTexts,
}

const groupOf = new Map(settingGroups.flatMap(({ id, settings }) => settings.map((setting) => [setting, id] as const)))

/**
 * What is written about a setting; null for old names, which have the texts of the current ones. An assertion is told of as the condition that asks for the
 * same.
 */
export function textOf(setting: Setting): SettingText | null {
  const texts = textsByGroup[groupOf.get(setting) ?? '']
  return texts?.[setting.name] ?? texts?.[setting.name.replace(/^Assert/, 'Condition')] ?? null
}
