import { signals } from '@/lib/exec-schema'
import { addressOf } from '../addresses'
import type { PageEntry } from '../page'
import { code } from '../rich-text'
import { signalTexts } from '../topics/signals'
import { topicParts } from './parts'

export const signalPages: readonly PageEntry[] = signals.map(([name, number, summary]) => {
  const text = signalTexts[name]!
  return {
    kind: 'signal',
    address: addressOf('signal', name),
    title: `SIG${name}`,
    summary,
    names: [name, `SIG${name}`, `status=${number}/${name}`, `signal ${number}`],
    asks: text.asks ?? [],
    weight: 15,
    facts: () => [{ label: 'Number', value: `${number} on most machines` }, { label: 'In the journal', value: code(`code=killed, status=${number}/${name}`) }],
    parts: () => topicParts(text),
  }
})
