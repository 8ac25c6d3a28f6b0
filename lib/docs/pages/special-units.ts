import { specialUnits } from '@/lib/exec-schema'
import { addressOf } from '../addresses'
import type { PageEntry } from '../page'
import { specialUnitTexts } from '../topics/special-units'
import { sinceFact, topicParts, untilFact } from './parts'

export const specialUnitPages: readonly PageEntry[] = specialUnits.map(({ name, managers, summary, since, until }) => {
  const text = specialUnitTexts[name]!
  return {
    kind: 'special-unit',
    address: addressOf('special-unit', name),
    title: name,
    summary,
    names: [name, name.slice(0, name.lastIndexOf('.'))],
    asks: text.asks ?? [],
    weight: 5,
    since,
    until,
    facts: () => [{ label: 'Managers', value: managers.length === 2 ? 'that of the system, and those of users' : managers[0] === 'system' ? 'that of the system' : 'those of users' }, ...sinceFact(since), ...untilFact(until)],
    parts: () => topicParts(text),
  }
})
