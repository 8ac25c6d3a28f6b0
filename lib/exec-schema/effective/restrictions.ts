import type { ListedPath } from '../values/path'
import { expandSystemCallSet, systemCallsOf } from '../values/system-call-filter'
import { systemCallSets } from '../values/tables/system-call-sets'
import { capabilities } from '../values/tables/capabilities'
import { existsIn } from '../values/target'
import { addressFamiliesOf, namespaceKinds, namespacesOf, systemCallFilterOf } from './filters'
import type { MergedValues, Origin } from './merged-values'
import { canChangeMounts } from './mount-view'
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
  const { version } = values.unit.target
  const implied = values.implied.filter(({ setting, value }) => setting === 'SystemCallFilter' && value.startsWith('~'))
  const filter = systemCallFilterOf(values)
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
  const found: Restriction[] = Object.entries(switches).flatMap(([setting, [subject, words]]) => (values.isHeld(setting) ? [{ subject, words, origins: values.originsOf(setting) }] : []))
  const families = addressFamiliesOf(values)
  if (families) {
    const names = [...families.families].join(', ')
    found.push({ subject: 'Sockets', words: families.mode === 'allow' ? (names === '' ? 'none' : `only ${names}`) : `all but ${names}`, origins: values.originsOf('RestrictAddressFamilies') })
  }
  const namespaces = namespacesOf(values)
  if (namespaces.size < namespaceKinds.length) found.push({ subject: 'Namespaces', words: namespaces.size === 0 ? 'none can be made' : `only ${[...namespaces].sort().join(', ')}`, origins: values.originsOf('RestrictNamespaces') })
  const calls = allowedCalls(values)
  if (calls) found.push({ subject: 'System calls', words: `${calls.allowed} of ${calls.all}${calls.missingSets.length > 0 ? `, none of ${calls.missingSets.join(' ')}` : ''}`, origins: values.originsOf('SystemCallFilter') })
  if (values.all('SystemCallArchitectures').length > 0) found.push({ subject: 'Architectures', words: values.list<string>('SystemCallArchitectures').map(({ value }) => value).join(', '), origins: values.originsOf('SystemCallArchitectures') })
  const kept = properties.capabilities.bounding.length
  if (kept < capabilities.length) found.push({ subject: 'Capabilities', words: kept === 0 ? 'none' : `${kept} of ${capabilities.length}`, origins: values.originsOf('CapabilityBoundingSet') })
  const policy = values.held('DevicePolicy') ?? 'auto'
  const devices = values.all('DeviceAllow').map(({ resolved }) => resolved)
  if (policy !== 'auto' || devices.length > 0) found.push({ subject: 'Devices', words: [policy === 'strict' ? 'none' : 'pseudo devices such as /dev/null', ...devices].join(', '), origins: [...values.originsOf('DevicePolicy'), ...values.originsOf('DeviceAllow')] })
  const noPrograms = values.list<ListedPath>('NoExecPaths').map(({ value }) => value.path)
  if (noPrograms.length > 0 && canChangeMounts(values)) {
    const but = values.list<ListedPath>('ExecPaths').map(({ value }) => value.path)
    found.push({ subject: 'Programs', words: `none from ${noPrograms.join(', ')}${but.length > 0 ? `, but from ${but.join(', ')}` : ''}`, origins: [...values.originsOf('NoExecPaths'), ...values.originsOf('ExecPaths')] })
  }
  const seen = values.text('ProtectProc')
  if (seen !== null && seen !== 'default') found.push({ subject: '/proc', words: seen === 'ptraceable' ? 'only processes that it may trace' : 'no processes of others', origins: values.originsOf('ProtectProc') })
  const denied = values.list<string>('IPAddressDeny').map(({ value }) => value)
  if (denied.length > 0) {
    const but = values.list<string>('IPAddressAllow').map(({ value }) => value)
    found.push({ subject: 'Addresses', words: `not ${denied.join(', ')}${but.length > 0 ? `, but ${but.join(', ')}` : ''}`, origins: [...values.originsOf('IPAddressDeny'), ...values.originsOf('IPAddressAllow')] })
  }
  if (properties.noNewPrivileges) found.push({ subject: 'New privileges', words: 'none, not by set-user-ID programs either', origins: values.originsOf('NoNewPrivileges') })
  return found
}
