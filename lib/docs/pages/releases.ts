import { allVersions, newestVersion, oldestVersion, releases } from '@/lib/exec-schema'
import { addressOf } from '../addresses'
import { changes, type Change } from '../changes'
import { manualLink } from '../manual'
import { table, type PageEntry, type PagePart } from '../page'
import { inSentence, link, sentence } from '../rich-text'

const COMPARE = addressOf('release', 'compare')

export const releasePages: readonly PageEntry[] = allVersions.map((version) => {
  const distributions = releases.filter((release) => release.version === version).map(({ name }) => name)
  const own = changes.filter((change) => change.version === version)
  const counts = (['new', 'changed', 'gone'] as const).map((kind) => `${own.filter((change) => change.kind === kind).length} ${kind}`).join(', ')
  return {
    kind: 'release',
    address: addressOf('release', String(version)),
    title: `systemd ${version}`,
    summary: version === oldestVersion ? 'The oldest release that is known here.' : `${distributions.length > 0 ? `The release of ${inSentence(distributions)}: ` : ''}${counts}.`,
    names: [String(version), `systemd ${version}`, `v${version}`, ...distributions],
    asks: [`what is new in systemd ${version}`],
    weight: distributions.length > 0 ? 20 : 5,
    facts: () => [
      { label: 'Ships with', value: distributions.length > 0 ? distributions.join(', ') : 'none of the distributions that are known here' },
      ...(version === oldestVersion ? [] : [{ label: 'Changes', value: counts }]),
      { label: 'Manual', value: manualLink('systemd.directives(7)', version) },
    ],
    parts: () => [
      ...[changesPart('new', 'New', own, version), changesPart('changed', 'Changed', own, version), changesPart('gone', 'Gone', own, version)].filter(({ blocks }) => blocks.length > 0),
      { id: 'compare', heading: 'Compare', blocks: [{ kind: 'text', text: `${link('Compare two releases', COMPARE)} to see everything that lies between them.` }] },
    ],
  }
})

function changesPart(kind: Change['kind'], heading: string, all: readonly Change[], version: number): PagePart {
  const rows = all.filter((change) => change.kind === kind).map((change) => ({ cells: [change.thing, inWords(change)] }))
  return { id: kind, heading, blocks: table(`${heading} in systemd ${version}`, ['What', 'Change'], rows) }
}

function inWords({ what, summary }: Change): string {
  // That a new setting is new is said by the column or the heading.
  return [...(what === 'new' ? [] : [sentence(what)]), ...(summary === undefined ? [] : [summary])].join(' ')
}

/** Everything that has changed, of which a script shows what lies between two releases. */
export const comparePage: PageEntry = {
  kind: 'list',
  address: COMPARE,
  title: 'Compare releases',
  summary: 'What is new, changed and gone between any two releases of systemd.',
  names: ['compare', 'difference between versions'],
  asks: ['what changed between two versions', 'compare systemd versions', 'upgrade from an older systemd'],
  weight: 20,
  facts: () => [{ label: 'Releases', value: `${oldestVersion} to ${newestVersion}` }],
  parts: () => [{ id: 'changes', heading: 'All changes', blocks: [{ kind: 'comparison', versions: allVersions }, ...table('Changes', ['Release', 'Kind', 'What', 'Change'], changes.map((change) => ({ cells: [link(String(change.version), addressOf('release', String(change.version))), change.kind, change.thing, inWords(change)] })))] }],
}
