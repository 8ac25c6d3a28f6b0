import { existsIn, expandSystemCallSet, newestVersion, systemCallSets, systemCalls, systemCallSummaries, type Lifetime } from '@/lib/exec-schema'
import { addressOf } from '../addresses'
import { examplesPart, filled, list, paragraphs, table, type PageEntry, type PagePart } from '../page'
import { code, codeLink } from '../rich-text'
import type { Example } from '../setting-text'
import { furtherSystemCallSummaries } from '../system-calls'
import { isSystemCall, systemCallLink, withSystemCallLinks } from '../system-call-links'
import { systemCallSetTexts } from '../topics/system-call-sets'
import { linkList, relatedSettings, sinceFact, topicParts, untilFact } from './parts'

const calls = systemCalls.map((each): { name: string } & Lifetime => (typeof each === 'string' ? { name: each } : { name: each[0], ...each[1] }))

/** What a call does, in a sentence. */
const summaryOf = (call: string) => withSystemCallLinks(systemCallSummaries[call] ?? furtherSystemCallSummaries[call]!)

const callAddress = (name: string) => addressOf('system-call', name)
const setAddress = (name: string) => addressOf('system-call-set', name)

export const systemCallSetPages: readonly PageEntry[] = systemCallSets.map((set) => {
  const { name, summary, since, until, members } = set
  const text = systemCallSetTexts[name]!
  const count = expandSystemCallSet(name, Math.min(until ?? newestVersion, newestVersion)).size
  return {
    kind: 'system-call-set',
    address: setAddress(name),
    title: name,
    summary,
    names: [name, name.slice(1)],
    asks: text.asks ?? [],
    weight: 20,
    since,
    until,
    facts: () => [{ label: 'Holds', value: `${count} calls, those of sets within it included` }, ...sinceFact(since), ...untilFact(until)],
    parts: () =>
      topicParts({ ...text, says: text.says.map(withSystemCallLinks) }, {
        id: 'members',
        heading: 'What it holds',
        blocks: table(
          `What ${name} holds`,
          ['Call or set', 'What it does'],
          members.map((member) => {
            const [each, lifetime] = typeof member === 'string' ? [member, {}] : member
            const does = each.startsWith('@') ? systemCallSets.find((other) => other.name === each)!.summary : isSystemCall(each) ? summaryOf(each) : 'The set names it, but no call is known by this name.'
            return { cells: [systemCallLink(each), does], ...lifetime }
          }),
        ),
      }),
  }
})

export const systemCallPages: readonly PageEntry[] = calls.map(({ name, since, until }) => ({
  kind: 'system-call',
  address: callAddress(name),
  title: name,
  summary: summaryOf(name),
  names: [`${name}()`],
  asks: [],
  weight: 1,
  since,
  until,
  facts: () => [{ label: 'In sets', value: linkList(setsWith(name), setAddress) || 'none' }, ...sinceFact(since), ...untilFact(until)],
  parts: () => filled(filterPart(name), examplesPart([exampleOf(name)]), relatedSettings({ related: ['SystemCallFilter', 'SystemCallErrorNumber', 'SystemCallLog'] })),
}))

/** The sets of the newest release that hold a call, those in which another set brings it included. */
function setsWith(call: string): string[] {
  return systemCallSets.filter((set) => existsIn(set, newestVersion) && set.name !== '@known' && expandSystemCallSet(set.name, newestVersion).has(call)).map(({ name }) => name)
}

function filterPart(name: string): PagePart {
  const sets = setsWith(name)
  const without = sets.length === 0 ? 'No set but `@known` holds it, so that an allow list has to name it.' : `An allow list with ${linkList(sets, setAddress)} permits it; a deny list with one of them refuses it.`
  return {
    ...paragraphs('filter', 'In SystemCallFilter=', [without]),
    blocks: [
      { kind: 'text', text: without },
      ...(sets.includes('@default') ? ([{ kind: 'text', text: 'As a part of `@default` it is permitted by every allow list.' }] as const) : []),
      ...list([
        `A process that makes the call where the filter refuses it is ended by ${codeLink('SIGSYS', addressOf('signal', 'SYS'))}, which the journal shows as ${code('code=dumped, status=31/SYS')} or ${code('code=killed, status=31/SYS')}.`,
        'With SystemCallErrorNumber= the call fails with that error instead, and the program goes on.',
      ]),
    ],
  }
}

/** A service whose filter the call matters to. */
function exampleOf(name: string): Example {
  const permitted = expandSystemCallSet('@system-service', newestVersion).has(name)
  const filter = permitted ? `SystemCallFilter=@system-service` : `SystemCallFilter=@system-service ${name}`
  return {
    title: permitted ? `What services usually need, ${name}() among it.` : `What services usually need, and ${name}() besides.`,
    unit: 'render-queue.service',
    text: `[Unit]\nDescription=Render queue\n\n[Service]\nExecStart=/usr/bin/render-queue\n${filter}\nSystemCallErrorNumber=EPERM\nSystemCallArchitectures=native\n\n[Install]\nWantedBy=multi-user.target\n`,
  }
}
