import { newestVersion, sectionNames, sectionsOfType, sectionSummaries, settingsOfSection, unitTypes, usageOf } from '@/lib/exec-schema'
import { addressOf, settingAddress } from '../addresses'
import { manualLink } from '../manual'
import { table, type PageEntry } from '../page'
import { codeLink } from '../rich-text'
import { sectionTexts } from '../topics/sections'
import { unitTypeTexts } from '../topics/unit-types'
import { linkList, topicParts } from './parts'

export const sectionPages: readonly PageEntry[] = sectionNames.map((section) => {
  const { summary, manual } = sectionSummaries[section]
  const text = sectionTexts[section]!
  const settings = settingsOfSection(section, newestVersion)
  return {
    kind: 'section',
    address: addressOf('section', section),
    title: `[${section}]`,
    summary,
    names: [section, `[${section}]`],
    asks: text.asks ?? [],
    weight: 60,
    facts: () => [
      { label: 'In units of type', value: linkList(unitTypes.filter((type) => sectionsOfType(type).includes(section)), (type) => addressOf('unit-type', type)) },
      { label: 'Settings', value: settings.length === 0 ? 'none of its own' : `${settings.length} in systemd ${newestVersion}` },
      { label: 'Manual', value: manualLink(manual, newestVersion) },
    ],
    parts: () =>
      topicParts(text, {
        id: 'settings',
        heading: 'Its settings',
        blocks: table(
          `Settings of [${section}]`,
          ['Setting', 'What it does', 'In Debian'],
          [...settings].sort((a, b) => a.name.localeCompare(b.name, 'en')).map(({ name, summary: does, since }) => ({ cells: [codeLink(`${name}=`, settingAddress(name)!), does, usageOf(section, name) > 0 ? `${usageOf(section, name)}%` : ''], ...(since && { since }) })),
        ),
      }),
  }
})

const typeSummaries = {
  service: 'A program that systemd runs and watches.',
  socket: 'An address or a file that systemd listens on for a service, which it starts when something arrives.',
  target: 'A point that others are ordered against and pulled in by; it runs nothing itself.',
  device: 'A device of the machine, which systemd knows from udev.',
  mount: 'A file system and the place where it is mounted.',
  automount: 'A place where a file system is mounted when somebody first looks.',
  swap: 'A device or file that memory is swapped to.',
  timer: 'The times at which another unit is started.',
  path: 'Files and folders; when they change another unit is started.',
  slice: 'A branch of the tree of control groups, with limits for all that is in it.',
  scope: 'Processes that systemd did not start itself, such as those of a login session.',
} as const

export const unitTypePages: readonly PageEntry[] = unitTypes.map((type) => {
  const text = unitTypeTexts[type]!
  return {
    kind: 'unit-type',
    address: addressOf('unit-type', type),
    title: `.${type}`,
    summary: typeSummaries[type],
    names: [type, `.${type}`, `${type} unit`, `systemd.${type}`],
    asks: text.asks ?? [],
    weight: 60,
    facts: () => [
      { label: 'Sections', value: sectionsOfType(type).map((section) => codeLink(`[${section}]`, addressOf('section', section))).join(', ') },
      { label: 'Manual', value: manualLink(`systemd.${type}(5)`, newestVersion) },
    ],
    parts: () => topicParts(text),
  }
})
