import { allSettings, oldestVersion, specifiers, type SpecifierContext } from '@/lib/exec-schema'
import { addressOf, settingAddress } from '../addresses'
import { table, type PageEntry } from '../page'
import { specifierTexts } from '../topics/specifiers'
import { lifetimeSince, linkList, releaseLink, topicParts } from './parts'

const contexts: Readonly<Record<SpecifierContext, string>> = { unit: 'most settings', 'unit-name': 'settings that name units', install: 'settings of [Install]' }
const settings = allSettings.filter(({ aliasOf }) => aliasOf === undefined)

export const specifierPages: readonly PageEntry[] = specifiers.map(({ letter, kind, summary, since }) => {
  const text = specifierTexts[letter]!
  const name = `%${letter}`
  return {
    kind: 'specifier',
    address: addressOf('specifier', letter),
    title: name,
    summary: letter === '%' ? 'A percent sign.' : `Stands for ${/^(what|\/)/.test(summary) ? '' : 'the '}${summary}.`,
    names: [name, kind.replace(/-/g, ' ')],
    asks: text.asks ?? [],
    weight: 20,
    ...lifetimeSince(Math.min(...Object.values(since))),
    facts: () => [{ label: 'Replaced in', value: contextsOf(since).map(([context, first]) => `${contexts[context]}${first > oldestVersion ? ` since ${releaseLink(first)}` : ''}`).join('; ') }],
    parts: () =>
      topicParts(text, {
        id: 'settings',
        heading: 'Where it is replaced',
        blocks: table(
          `Settings in which ${name} is replaced`,
          ['Kind', 'Settings'],
          contextsOf(since).map(([context, first]) => ({ cells: [contexts[context], linkList([...new Set(settings.filter((setting) => setting.specifiers?.context === context).map((setting) => `${setting.name}=`))], (setting) => settingAddress(setting.slice(0, -1))!)], ...lifetimeSince(first) })),
        ),
      }),
  }
})

function contextsOf(since: Partial<Record<SpecifierContext, number>>): [SpecifierContext, number][] {
  return Object.entries(since) as [SpecifierContext, number][]
}
