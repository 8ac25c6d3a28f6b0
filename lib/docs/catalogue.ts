import { groupBy } from '@/lib/exec-schema'
import { DOCS, type PageEntry } from './page'
import { capabilityPages } from './pages/capabilities'
import { environmentVariablePages } from './pages/environment-variables'
import { exitStatusPages } from './pages/exit-statuses'
import { listPages } from './pages/lists'
import { comparePage, releasePages } from './pages/releases'
import { rulePages } from './pages/rules'
import { sectionPages, unitTypePages } from './pages/sections'
import { serviceResultPages } from './pages/service-results'
import { settingPages } from './pages/settings'
import { signalPages } from './pages/signals'
import { specialUnitPages } from './pages/special-units'
import { specifierPages } from './pages/specifiers'
import { systemCallPages, systemCallSetPages } from './pages/system-calls'
import { tablePages } from './pages/tables'
import { valueGrammarPages } from './pages/value-grammars'

const things = [
  ...settingPages,
  ...sectionPages,
  ...unitTypePages,
  ...valueGrammarPages,
  ...specifierPages,
  ...environmentVariablePages,
  ...exitStatusPages,
  ...serviceResultPages,
  ...signalPages,
  ...capabilityPages,
  ...systemCallSetPages,
  ...systemCallPages,
  ...specialUnitPages,
  ...rulePages,
  ...releasePages,
  ...tablePages,
]

/** All pages, lists included. */
export const catalogue: readonly PageEntry[] = [...listPages(things), comparePage, ...things]

const byAddress = new Map(catalogue.map((entry) => [entry.address, entry]))
const byName = groupBy(
  catalogue.flatMap((entry) => [entry.title, ...entry.names].map((name) => ({ name: name.toLowerCase(), entry }))),
  ({ name }) => name,
)

/** The page at an address; null where there is none. */
export function findPage(address: string): PageEntry | null {
  return byAddress.get(address) ?? null
}

/**
 * The address that somebody means who asks for this one, which has no page: the same in other letters, with an equals sign, an old name, a status as a log writes it.
 * Null where nothing is called so.
 */
export function meantAddress(address: string): string | null {
  const wanted = address.slice(DOCS.length + 1).toLowerCase()
  const sameInOtherLetters = catalogue.find((entry) => entry.address.toLowerCase() === address.toLowerCase())
  const last = wanted.slice(wanted.lastIndexOf('/') + 1)
  const named = [wanted, last, last.replace(/=$/, ''), last.replace(/^(result|status)=/, ''), wanted.replace(/^(?:code=\w+, *)?status=/, '')].flatMap((name) => byName.get(name) ?? [])
  return (sameInOtherLetters ?? named.map(({ entry }) => entry).sort((a, b) => b.weight - a.weight)[0])?.address ?? null
}
