import { serviceResults, type MainProcessEnd } from '@/lib/exec-schema'
import { addressOf } from '../addresses'
import { table, type PageEntry } from '../page'
import { code, sentence } from '../rich-text'
import { serviceResultTexts } from '../topics/service-results'
import { lifetimeSince, sinceFact, topicParts } from './parts'

export const serviceResultPages: readonly PageEntry[] = serviceResults.map(({ result, since, meaning, ends }) => {
  const text = serviceResultTexts[result]!
  return {
    kind: 'service-result',
    address: addressOf('service-result', result),
    title: result,
    summary: meaning,
    names: [result, `result ${result}`, `Result=${result}`, `SERVICE_RESULT=${result}`, `Failed with result '${result}'`],
    asks: text.asks ?? [],
    weight: 40,
    ...lifetimeSince(since),
    facts: () => [{ label: 'In the journal', value: code(`Failed with result '${result}'.`) }, { label: 'For commands', value: code(`SERVICE_RESULT=${result}`) }, ...sinceFact(since)],
    parts: () => topicParts(text, { id: 'ends', heading: 'How the main process ended', blocks: table(`How the main process ended for ${result}`, ['EXIT_CODE', 'EXIT_STATUS', 'When'], ends.map((end) => ({ cells: endCells(end) }))) }),
  }
})

/** The variables that ExecStop= and ExecStopPost= get for an end of the main process, and when it comes to that. */
export function endCells({ code: how, status, when = '' }: MainProcessEnd): [string, string, string] {
  const numbers = status === null ? 'not set' : 'from' in status ? (status.from === status.to ? String(status.from) : `${status.from} to ${status.to}`) : [...status.signals.map(code), ...(status.others ? ['other signals'] : [])].join(', ')
  return [how === null ? 'not set' : code(how), numbers, when === '' ? '' : sentence(when)]
}
