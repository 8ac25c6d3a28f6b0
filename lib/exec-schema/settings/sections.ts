import type { UnitType } from '../text/unit-name'

/** The sections that systemd reads in unit files. */
export const sectionNames = ['Unit', 'Service', 'Socket', 'Mount', 'Automount', 'Swap', 'Timer', 'Path', 'Slice', 'Scope', 'Target', 'Device', 'Install'] as const
export type SectionName = (typeof sectionNames)[number]

/** Sections of units that start processes take the settings of systemd.exec(5). */
export const execSections = ['Service', 'Socket', 'Mount', 'Swap'] as const satisfies readonly SectionName[]
/** Sections of units with a control group take those of systemd.resource-control(5). */
export const cgroupSections = ['Service', 'Socket', 'Mount', 'Swap', 'Slice', 'Scope'] as const satisfies readonly SectionName[]
/** And those whose processes systemd ends take those of systemd.kill(5). */
export const killSections = ['Service', 'Socket', 'Mount', 'Swap', 'Scope'] as const satisfies readonly SectionName[]

/** The section that bears the name of a unit type. Those of targets and devices hold no settings. */
export function ownSection(type: UnitType): SectionName {
  return own.get(type)!
}

const own = new Map(sectionNames.map((section) => [section.toLowerCase(), section]))

/** The sections that a unit of a type may have, in the order in which people write them. */
export function sectionsOfType(type: UnitType): SectionName[] {
  return ['Unit', ownSection(type), 'Install']
}

/** Settings that fill one list together, so that an empty one of them empties it whole (observed in all releases). */
export const timerTriggers = ['OnCalendar', 'OnActiveSec', 'OnBootSec', 'OnStartupSec', 'OnUnitActiveSec', 'OnUnitInactiveSec']
/** The same for what a socket listens on. */
export const listenSettings = ['ListenStream', 'ListenDatagram', 'ListenSequentialPacket', 'ListenFIFO', 'ListenSpecial', 'ListenNetlink', 'ListenMessageQueue', 'ListenUSBFunction']
/** And for what a path unit watches. */
export const watchedPaths = ['PathExists', 'PathExistsGlob', 'PathChanged', 'PathModified', 'DirectoryNotEmpty']
