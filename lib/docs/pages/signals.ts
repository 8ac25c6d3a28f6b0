import { signals } from '@/lib/exec-schema'
import { addressOf } from '../addresses'
import type { Fact, PageEntry } from '../page'
import { code } from '../rich-text'
import { signalTexts } from '../topics/signals'
import { topicParts } from './parts'

/** What ends no process that does not ask for it, and what ends one with a core dump (signal(7)). */
const harmless = new Set(['CHLD', 'CONT', 'STOP', 'TSTP', 'TTIN', 'TTOU', 'URG', 'WINCH'])
const dumping = new Set(['QUIT', 'ILL', 'TRAP', 'ABRT', 'BUS', 'FPE', 'SEGV', 'XCPU', 'XFSZ', 'SYS'])

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
    facts: () => [{ label: 'Number', value: `${number} on most machines` }, ...journalFact(name, number)],
    parts: () => topicParts(text),
  }
})

/** How the journal shows the end of a process by the signal; nothing where it ends none. */
function journalFact(name: string, number: number): Fact[] {
  if (harmless.has(name)) return []
  const shown = (how: string) => code(`code=${how}, status=${number}/${name}`)
  return [{ label: 'In the journal', value: dumping.has(name) ? `${shown('dumped')}, or ${code('code=killed')} where no core dump may be written` : shown('killed') }]
}
