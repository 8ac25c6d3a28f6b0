import type { UnitType } from '../text/unit-name'

/** The sections that systemd reads in unit files. */
export const sectionNames = ['Unit', 'Service', 'Socket', 'Mount', 'Automount', 'Swap', 'Timer', 'Path', 'Slice', 'Scope', 'Target', 'Device', 'Install'] as const
export type SectionName = (typeof sectionNames)[number]

/** What each section is for, and the manual page that lists its own settings. */
export const sectionSummaries: Readonly<Record<SectionName, { readonly summary: string; readonly manual: string }>> = {
  Unit: { summary: 'What the unit is, what it needs, what it is ordered against, and under which conditions it starts.', manual: 'systemd.unit(5)' },
  Service: { summary: 'The program that is run: its commands, how systemd tells that it is ready, when it is restarted, and what its processes may do.', manual: 'systemd.service(5)' },
  Socket: { summary: 'What systemd listens on; the service is started when something arrives.', manual: 'systemd.socket(5)' },
  Mount: { summary: 'A file system, where it is mounted and with which options.', manual: 'systemd.mount(5)' },
  Automount: { summary: 'A place where the file system is mounted as soon as somebody looks.', manual: 'systemd.automount(5)' },
  Swap: { summary: 'A device or file that memory is swapped to.', manual: 'systemd.swap(5)' },
  Timer: { summary: 'When the unit that belongs to the timer is started.', manual: 'systemd.timer(5)' },
  Path: { summary: 'The files and folders that are watched; the unit that belongs to them is started when they change.', manual: 'systemd.path(5)' },
  Slice: { summary: 'The share of the machine that all units below the slice have together.', manual: 'systemd.slice(5)' },
  Scope: { summary: 'The limits of processes that systemd has not started itself.', manual: 'systemd.scope(5)' },
  Target: { summary: 'Targets have no settings of their own.', manual: 'systemd.target(5)' },
  Device: { summary: 'Devices have no settings of their own.', manual: 'systemd.device(5)' },
  Install: { summary: 'What systemctl enable does with the unit: which others pull it in, and under which further names. systemd itself does not read it.', manual: 'systemd.unit(5)' },
}

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
