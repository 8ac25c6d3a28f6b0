import { allSettings, capabilityTable } from '@/lib/exec-schema'
import { addressOf } from '../addresses'
import type { PageEntry } from '../page'
import { code } from '../rich-text'
import { effectsOf } from '../setting-effects'
import { capabilityTexts } from '../topics/capabilities'
import { settingTable, topicParts } from './parts'

export const capabilityPages: readonly PageEntry[] = capabilityTable.map(({ name, summary }, number) => {
  const text = capabilityTexts[name]!
  return {
    kind: 'capability',
    address: addressOf('capability', name),
    title: name,
    summary,
    names: [name, name.replace('CAP_', '').replace(/_/g, ' '), `capability ${number}`],
    asks: text.asks ?? [],
    weight: 20,
    facts: () => [{ label: 'Number', value: `${number}, the bit ${code(`0x${(2 ** number).toString(16)}`)} of the masks in ${code('/proc/PID/status')}` }],
    parts: () => topicParts(text, { id: 'dropped', heading: 'Settings that take it away', blocks: settingTable(`Settings that take ${name} away`, droppersOf(name)) }),
  }
})

/** The settings that imply a bounding set without it. */
function droppersOf(name: string): string[] {
  return allSettings
    .filter((setting) => effectsOf(setting).implied.some((each) => each.setting === 'CapabilityBoundingSet' && each.value.startsWith('~') && each.value.slice(1).split(' ').includes(name)))
    .map((setting) => setting.name)
}
