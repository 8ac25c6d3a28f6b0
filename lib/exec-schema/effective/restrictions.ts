import { mergeAddressFamilies } from '../values/address-family-list'
import { allowedNamespaces, type NamespaceList } from '../values/namespace-list'
import { expandSystemCallSet, mergeSystemCallFilters, systemCallsOf, type SystemCallList } from '../values/system-call-filter'
import { systemCallSets } from '../values/tables/system-call-sets'
import { capabilities } from '../values/tables/capabilities'
import { existsIn } from '../values/target'
import { impliedSettings } from './implied'
import { fromAssignment, type MergedValues, type Origin } from './merged-values'
import type { ProcessProperties } from './process'

/** System calls that are left to a unit’s processes after all filters, its own and those that other settings imply. */
export interface AllowedCalls {
  readonly allowed: number
  readonly all: number
  /** Sets of which no call is left, without those that lie within another one of them. */
  readonly missingSets: readonly string[]
}

/** One thing that the processes of a unit may not do, or see otherwise than others. */
export interface Restriction {
  readonly subject: string
  readonly words: string
  readonly origins: readonly Origin[]
}

/** The calls that are left, in the release (systemd.exec(5), SystemCallFilter=); null where nothing filters. */
export function allowedCalls(values: MergedValues): AllowedCalls | null {
  const { target } = values.unit
  const { version } = target
  const implied = impliedSettings(values).filter(({ setting, value }) => setting === 'SystemCallFilter' && value.startsWith('~'))
  const filter = mergeSystemCallFilters(values.all('SystemCallFilter').map((entry) => entry.parsed as SystemCallList), version)
  if (!filter && implied.length === 0) return null
  const sets = systemCallSets.filter((set) => existsIn(set, version) && set.name !== '@known')
  const every = new Set(systemCallsOf(version))
  const left = new Set([...every].filter((call) => !filter || (filter.mode === 'allow') === filter.calls.has(call)))
  for (const { value } of implied)
    for (const word of value.slice(1).split(' ')) for (const call of word.startsWith('@') ? expandSystemCallSet(word, version) : [word]) left.delete(call)
  const missing = sets.map(({ name }) => ({ name, calls: expandSystemCallSet(name, version) })).filter(({ calls }) => calls.size > 0 && [...calls].every((call) => !left.has(call)))
  const outer = missing.filter(({ name, calls }) => !missing.some((other) => other.name !== name && other.calls.size > calls.size && [...calls].every((call) => other.calls.has(call))))
  return { allowed: left.size, all: every.size, missingSets: outer.map(({ name }) => name).sort() }
}

const kinds = ['cgroup', 'ipc', 'net', 'mnt', 'pid', 'user', 'uts']

/** What settings that are switched on take away, by setting. */
const switches: Readonly<Record<string, readonly [subject: string, words: string]>> = {
  PrivateNetwork: ['Network', 'none but a loopback device of its own'],
  PrivateUsers: ['Users', 'only root, its own and nobody are there'],
  PrivateIPC: ['Shared memory', 'of its own'],
  PrivatePIDs: ['Processes', 'only its own'],
  ProtectHostname: ['Host name', 'can’t be changed'],
  ProtectClock: ['Clock', 'can’t be set'],
  ProtectKernelLogs: ['Log of the kernel', 'can’t be read or written'],
  ProtectKernelModules: ['Kernel modules', 'can’t be loaded'],
  MemoryDenyWriteExecute: ['Memory', 'can’t be both written and run'],
  RestrictRealtime: ['Real-time scheduling', 'not allowed'],
  RestrictSUIDSGID: ['Set-user-ID files', 'can’t be made'],
  LockPersonality: ['Personality', 'can’t be changed'],
}

/** What the processes of a unit may not do, besides what the view of the file system says. */
export function restrictionsOf(values: MergedValues, properties: ProcessProperties): Restriction[] {
  const implied = impliedSettings(values)
  const originsOf = (setting: string): Origin[] => {
    const by = implied.filter((entry) => entry.setting === setting).map(({ by }) => by)
    return [...values.all(setting).map(fromAssignment), ...[...new Set(by)].map((each) => ({ kind: 'implied' as const, by: each }))]
  }
  const isOn = (setting: string) => values.isOn(setting) || implied.some((entry) => entry.setting === setting)
  const found: Restriction[] = Object.entries(switches).flatMap(([setting, [subject, words]]) => (isOn(setting) ? [{ subject, words, origins: originsOf(setting) }] : []))
  const families = mergeAddressFamilies(values.all('RestrictAddressFamilies').map((entry) => ({ inverted: entry.resolved.startsWith('~'), families: entry.parsed as readonly string[] })))
  if (families) {
    const names = [...families.families].join(', ')
    found.push({ subject: 'Sockets', words: families.mode === 'allow' ? (names === '' ? 'none' : `only ${names}`) : `all but ${names}`, origins: originsOf('RestrictAddressFamilies') })
  }
  const namespaces = allowedNamespaces(values.all('RestrictNamespaces').map((entry) => entry.parsed as NamespaceList), kinds)
  if (namespaces.size < kinds.length) found.push({ subject: 'Namespaces', words: namespaces.size === 0 ? 'none can be made' : `only ${[...namespaces].sort().join(', ')}`, origins: originsOf('RestrictNamespaces') })
  const calls = allowedCalls(values)
  if (calls) found.push({ subject: 'System calls', words: `${calls.allowed} of ${calls.all}${calls.missingSets.length > 0 ? `, none of ${calls.missingSets.join(' ')}` : ''}`, origins: originsOf('SystemCallFilter') })
  if (values.all('SystemCallArchitectures').length > 0) found.push({ subject: 'Architectures', words: values.list<string>('SystemCallArchitectures').map(({ value }) => value).join(', '), origins: originsOf('SystemCallArchitectures') })
  const kept = properties.capabilities.bounding.length
  if (kept < capabilities.length) found.push({ subject: 'Capabilities', words: kept === 0 ? 'none' : `${kept} of ${capabilities.length}`, origins: originsOf('CapabilityBoundingSet') })
  const policy = implied.find(({ setting }) => setting === 'DevicePolicy')?.value ?? values.text('DevicePolicy') ?? 'auto'
  const devices = values.all('DeviceAllow').map(({ resolved }) => resolved)
  if (policy !== 'auto' || devices.length > 0) found.push({ subject: 'Devices', words: [policy === 'strict' ? 'none' : 'pseudo devices such as /dev/null', ...devices].join(', '), origins: [...originsOf('DevicePolicy'), ...originsOf('DeviceAllow')] })
  const seen = values.text('ProtectProc')
  if (seen !== null && seen !== 'default') found.push({ subject: '/proc', words: seen === 'ptraceable' ? 'only processes that it may trace' : 'no processes of others', origins: originsOf('ProtectProc') })
  const denied = values.list<string>('IPAddressDeny').map(({ value }) => value)
  if (denied.length > 0) {
    const but = values.list<string>('IPAddressAllow').map(({ value }) => value)
    found.push({ subject: 'Addresses', words: `not ${denied.join(', ')}${but.length > 0 ? `, but ${but.join(', ')}` : ''}`, origins: [...originsOf('IPAddressDeny'), ...originsOf('IPAddressAllow')] })
  }
  if (properties.noNewPrivileges) found.push({ subject: 'New privileges', words: 'none, not by set-user-ID programs either', origins: originsOf('NoNewPrivileges') })
  return found
}
