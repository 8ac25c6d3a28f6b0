import { findSetting, isKnown } from '../settings'
import type { UnitFiles } from '../unit-file'
import { identityOf } from './identity'
import { mergeUnit, type MergedUnit, type MergeOptions } from './merge-unit'
import { MergedValues } from './merged-values'
import { processOf } from './process'
import { securityOf, type Security, type SecurityRow } from './security'

/** A line that hardening adds or changes. */
export interface HardeningLine {
  readonly setting: string
  readonly value: string
}

/** Lines that belong together, to be accepted or left as one. */
export interface HardeningGroup {
  readonly id: string
  readonly title: string
  /** What stops working for services that need it. */
  readonly breaks: string
  /** The lines that the unit lacks. */
  readonly lines: readonly HardeningLine[]
  /** The exposure with these lines, in tenths. */
  readonly exposure: number
}

interface Proposal extends Omit<HardeningGroup, 'lines' | 'exposure'> {
  readonly lines: readonly string[]
}

/** What is proposed, from what hardly ever breaks anything to what most services can't do without. */
const proposals: readonly Proposal[] = [
  { id: 'privileges', title: 'No new privileges', breaks: 'programs that use sudo, su or other set-user-ID programs.', lines: ['NoNewPrivileges=yes', 'RestrictSUIDSGID=yes', 'LockPersonality=yes', 'RestrictRealtime=yes', 'RestrictNamespaces=yes', 'KeyringMode=private'] },
  { id: 'kernel', title: 'Hands off the kernel', breaks: 'programs that load modules, change sysctl settings, set the clock or the host name, or read the kernel’s log.', lines: ['ProtectKernelTunables=yes', 'ProtectKernelModules=yes', 'ProtectKernelLogs=yes', 'ProtectControlGroups=yes', 'ProtectClock=yes', 'ProtectHostname=yes'] },
  { id: 'files', title: 'Hands off the files of others', breaks: 'programs that write anywhere but in directories such as that of StateDirectory=, that read home directories, or that share /tmp with others. ReadWritePaths= opens what is needed.', lines: ['ProtectSystem=strict', 'ProtectHome=yes', 'PrivateTmp=yes', 'UMask=0077'] },
  { id: 'devices', title: 'No devices', breaks: 'programs that use hardware: disks, serial ports, graphics, sound. DeviceAllow= opens what is needed.', lines: ['PrivateDevices=yes', 'DevicePolicy=closed'] },
  { id: 'processes', title: 'No sight of other processes', breaks: 'programs that watch or control other processes, and such as read settings of the kernel in /proc/sys.', lines: ['ProtectProc=invisible', 'ProcSubset=pid', 'PrivateUsers=yes'] },
  { id: 'calls', title: 'Only the system calls of services', breaks: 'programs that mount, reboot, debug, or change their limits; the service ends with signal SYS where it tries.', lines: ['SystemCallArchitectures=native', 'SystemCallFilter=@system-service', 'SystemCallFilter=~@privileged @resources'] },
  { id: 'memory', title: 'No code written at run time', breaks: 'programs with a just-in-time compiler, such as Java, Node.js, .NET, browsers and PHP with JIT.', lines: ['MemoryDenyWriteExecute=yes'] },
  { id: 'capabilities', title: 'No capabilities of root', breaks: 'programs that listen below port 1024, change users, or pass over the permissions of files. CapabilityBoundingSet=CAP_NET_BIND_SERVICE and the like keep single ones.', lines: ['CapabilityBoundingSet=', 'AmbientCapabilities='] },
  { id: 'sockets', title: 'Only usual sockets', breaks: 'programs that talk to the kernel about the network, or send raw packets.', lines: ['RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6'] },
  { id: 'user', title: 'A user of its own', breaks: 'programs whose files belong to somebody else, or that have to be root when they start. StateDirectory= gives the user files that last.', lines: ['DynamicUser=yes'] },
  { id: 'network', title: 'No network', breaks: 'programs that talk to the network in any way, or accept connections from it.', lines: ['PrivateNetwork=yes', 'RestrictAddressFamilies=AF_UNIX', 'IPAddressDeny=any'] },
]

/** Where a proposal is written to be reckoned with: behind all other files of the unit. */
const PROPOSED = 'zzz-proposed.conf'

/**
 * Groups of lines that would lower the exposure of a service, each with what it would come to. Lines that the release does not know, or that hold already, are left out,
 * and so are groups that would lower nothing.
 */
export function hardeningGroups(unit: UnitFiles, options: MergeOptions): HardeningGroup[] {
  const merged = mergeUnit(unit, options)
  if (merged.name.type !== 'service') return []
  const now = assess(merged)
  return proposals.flatMap(({ lines, ...proposal }) => {
    const lacking = lines.flatMap((line): HardeningLine[] => {
      const [setting, value] = [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]
      const record = findSetting('Service', setting)
      return record && isKnown(record, options.target.version) && isBad(now.rows, setting) ? [{ setting, value }] : []
    })
    if (lacking.length === 0) return []
    const exposure = assess(mergeUnit(withLines(unit, lacking), options)).exposure
    return exposure < now.exposure ? [{ ...proposal, lines: lacking, exposure }] : []
  })
}

function assess(unit: MergedUnit): Security {
  const values = new MergedValues(unit)
  const identity = identityOf(values)
  return securityOf(values, identity, processOf(values, identity))
}

/** Whether a row that the setting stands behind is not as good as it gets. */
function isBad(rows: readonly SecurityRow[], setting: string): boolean {
  return rows.some(({ settings, badness }) => badness !== null && badness > 0 && settings.includes(setting))
}

function withLines(unit: UnitFiles, lines: readonly HardeningLine[]): UnitFiles {
  const text = `[Service]\n${lines.map(({ setting, value }) => `${setting}=${value}\n`).join('')}`
  return { ...unit, dropIns: [...unit.dropIns, { path: `${unit.name}.d/${PROPOSED}`, text }] }
}
