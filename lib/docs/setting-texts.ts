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

/** What is written about a setting; null for old names, which have the texts of the current ones. */
export function textOf(setting: Setting): SettingText | null {
  const texts = textsByGroup[groupOf.get(setting) ?? '']
  const { name } = setting
  const condition = name.replace(/^Assert/, 'Condition')
  return texts?.[name] ?? (texts?.[condition] ? textOfAssertion(name, condition, texts[condition]) : null)
}

/** An assertion asks for the same as a condition, and differs in what becomes of the unit where that is not so (systemd.unit(5); observed: 252). */
function textOfAssertion(name: string, condition: string, text: SettingText): SettingText {
  const renamed = (each: string) => each.replaceAll(`${condition}=`, `${name}=`)
  return {
    ...text,
    does: [
      ...text.does.map(renamed),
      `Where that is not so, the start fails: \`systemctl\` says “Assertion failed on job for” the unit, and units that require this one fail with it. The unit itself stays inactive rather than failed, and OnFailure= starts nothing. ${condition}= skips the start quietly instead.`,
    ],
    when: `Where it would be a fault to go on, and somebody has to hear of it. Where the unit is simply not needed then, ${condition}= is better.`,
    ...(text.wrong && { wrong: text.wrong.map(renamed) }),
    related: [condition, ...(text.related ?? [])],
    examples: text.examples.map((example) => ({ ...example, text: renamed(example.text) })),
    asks: [],
  }
}
