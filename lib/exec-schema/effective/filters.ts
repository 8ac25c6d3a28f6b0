import { mergeAddressFamilies, type AddressFamilyFilter } from '../values/address-family-list'
import { allowedNamespaces, type NamespaceList } from '../values/namespace-list'
import { mergeSystemCallFilters, type SystemCallFilter, type SystemCallList } from '../values/system-call-filter'
import type { MergedValues } from './merged-values'

/** Kinds of namespaces that RestrictNamespaces= speaks of in every release. */
export const namespaceKinds = ['cgroup', 'ipc', 'net', 'mnt', 'pid', 'user', 'uts']

/** The kinds of namespaces that the unit may make (systemd.exec(5), RestrictNamespaces=). */
export function namespacesOf(values: MergedValues): Set<string> {
  return allowedNamespaces(values.all('RestrictNamespaces').map((entry) => entry.parsed as NamespaceList), namespaceKinds)
}

/** What RestrictAddressFamilies= leaves; null where it is nowhere written. */
export function addressFamiliesOf(values: MergedValues): AddressFamilyFilter | null {
  return mergeAddressFamilies(values.all('RestrictAddressFamilies').map((entry) => ({ inverted: entry.resolved.startsWith('~'), families: entry.parsed as readonly string[] })))
}

/** What the unit’s own SystemCallFilter= leaves; null where it is nowhere written. What other settings imply is not in it. */
export function systemCallFilterOf(values: MergedValues): SystemCallFilter | null {
  return mergeSystemCallFilters(values.all('SystemCallFilter').map((entry) => entry.parsed as SystemCallList), values.unit.target.version)
}
