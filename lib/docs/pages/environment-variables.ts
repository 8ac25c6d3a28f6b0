import { environmentVariables } from '@/lib/exec-schema'
import { addressOf } from '../addresses'
import type { PageEntry } from '../page'
import { environmentVariableTexts } from '../topics/environment-variables'
import { leadOf } from '../topic-text'
import { settingTable, sinceFact, topicParts, untilFact } from './parts'

export const environmentVariablePages: readonly PageEntry[] = environmentVariables.map(({ name, when, settings, since, until }) => {
  const text = environmentVariableTexts[name]!
  const { lead, rest } = leadOf(text.says)
  return {
    kind: 'environment-variable',
    address: addressOf('environment-variable', name),
    title: `$${name}`,
    summary: lead,
    names: [name, `$${name}`],
    asks: text.asks ?? [],
    weight: 15,
    since,
    until,
    facts: () => [{ label: 'Is there', value: when }, ...sinceFact(since), ...untilFact(until)],
    parts: () => topicParts({ ...text, says: rest }, { id: 'settings', heading: 'Settings that have a part in it', blocks: settingTable(`Settings that have a part in $${name}`, settings) }),
  }
})
