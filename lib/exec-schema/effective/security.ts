import type { AddressFamilyFilter } from '../values/address-family-list'
import { readBoolean } from '../values/boolean'
import { expandSystemCallSet, type SystemCallFilter } from '../values/system-call-filter'
import type { Capability } from '../values/tables/capabilities'
import { existsIn } from '../values/target'
import { addressFamiliesOf, namespacesOf, systemCallFilterOf } from './filters'
import type { Identity } from './identity'
import type { UnitAssignment } from './merge-unit'
import type { MergedValues } from './merged-values'
import type { ProcessProperties } from './process'
import { assessments, type Assessment, type AssessmentKind } from './security-assessments'

/** One row of the table: how bad it is, and what would mend it. Exposures are tenths, so that 96 is 9.6. */
export interface SecurityRow {
  readonly id: string
  readonly danger: string
  /** Null where the row does not apply to this unit. */
  readonly badness: number | null
  /** The share of the row in the exposure of the unit, 0 where nothing is to be mended. */
  readonly exposure: number
  /** The line that makes the row as good as it gets; null where it is, or where a line alone does not. */
  readonly fix: string | null
  /** By how much the exposure of the unit falls with the fix of this row alone. */
  readonly gain: number
  /** The settings that the row rests on. */
  readonly settings: readonly string[]
  /** The lines that the row rests on. */
  readonly assignments: readonly UnitAssignment[]
}

/** From the best to the worst. */
export const securityRatings = ['perfect', 'safe', 'ok', 'medium', 'exposed', 'unsafe', 'dangerous'] as const
export type SecurityRating = (typeof securityRatings)[number]

export interface Security {
  /** In tenths, 0 to 100. */
  readonly exposure: number
  readonly rating: SecurityRating
  readonly rows: readonly SecurityRow[]
}

const ratings: readonly (readonly [least: number, rating: SecurityRating])[] = [
  [100, 'dangerous'],
  [90, 'unsafe'],
  [75, 'exposed'],
  [50, 'medium'],
  [10, 'ok'],
  [1, 'safe'],
  [0, 'perfect'],
]

/** The least exposure, in tenths, that is rated so. */
export function leastExposure(rating: SecurityRating): number {
  return ratings.find(([, each]) => each === rating)![0]
}

/** How an exposure in tenths, 0 to 100, is rated (systemd-analyze(1), security). */
export function exposureRating(exposure: number): SecurityRating {
  return ratings.find(([least]) => exposure >= least)![1]
}

/**
 * The table and the number that `systemd-analyze security --offline` of the release gives a service (systemd-analyze(1)): each row's badness counts by its weight,
 * and the exposure is their share of the worst there could be. Releases before 252 have no such command; what they assess on a running system is the same.
 */
export function securityOf(values: MergedValues, identity: Identity, properties: ProcessProperties): Security {
  const { version } = values.unit.target
  const facts = factsOf(values, identity, properties)
  const judged = assessments
    .filter((assessment) => existsIn(assessment, version))
    .map((assessment) => ({ assessment, settings: settingsOf(assessment), badness: assessment.lateOnly && !values.hasDefaultDependencies ? null : badnessOf(assessment.judged, facts) }))
  const counting = judged.filter(({ badness }) => badness !== null)
  const weights = counting.reduce((sum, { assessment }) => sum + assessment.weight, 0)
  const total = counting.reduce((sum, { assessment, badness }) => sum + weighted(assessment, badness!), 0)
  const exposure = Math.ceil((100 * total) / weights)
  return {
    exposure,
    rating: exposureRating(exposure),
    rows: judged.map(({ assessment, badness, settings }) => ({
      id: assessment.id,
      danger: assessment.danger,
      badness,
      exposure: badness === null ? 0 : Math.ceil(Math.ceil((badness * assessment.weight * 100) / assessment.range) / weights),
      fix: badness === null || badness === 0 ? null : (assessment.fix ?? null),
      gain: badness === null || !assessment.fix ? 0 : exposure - Math.ceil((100 * (total - weighted(assessment, badness))) / weights),
      settings,
      assignments: settings.flatMap((name) => values.all(name)),
    })),
  }
}

function weighted({ weight, range }: Assessment, badness: number): number {
  return Math.ceil((badness * weight) / range)
}

/** The id of a row tells settings: `RootDirectory=/RootImage=` are two. */
function settingsOf({ id, also = [] }: Assessment): string[] {
  return [...[...id.matchAll(/(\w+)=/g)].map((match) => match[1]!), ...also]
}

interface Facts {
  readonly values: MergedValues
  readonly version: number
  readonly user: string
  readonly root: boolean
  readonly capabilities: ReadonlySet<Capability>
  readonly properties: ProcessProperties
  readonly calls: SystemCallFilter | null
  readonly families: AddressFamilyFilter | null
  readonly namespaces: ReadonlySet<string>
}

function factsOf(values: MergedValues, identity: Identity, properties: ProcessProperties): Facts {
  const { version } = values.unit.target
  const user = identity.chosen ? identity.user : 'root'
  return {
    values,
    version,
    user,
    root: ['root', '0'].includes(user),
    capabilities: new Set(properties.capabilities.bounding),
    properties,
    calls: systemCallFilterOf(values),
    families: addressFamiliesOf(values),
    namespaces: namespacesOf(values),
  }
}

/** How bad a row is, from 0; null where it does not apply. */
function badnessOf(judged: AssessmentKind, facts: Facts): number | null {
  const { values, version } = facts
  switch (judged.kind) {
    case 'switch':
      return values.isHeld(judged.setting) === (judged.goodWhen !== 'off') ? 0 : 1
    case 'capabilities':
      return judged.names.some((name) => facts.capabilities.has(name)) ? 1 : 0
    case 'calls':
      return callBadness(judged.set, facts)
    case 'namespace':
      return facts.namespaces.has(judged.name) ? 1 : 0
    case 'families':
      return familiesBadness(judged.names, facts.families)
    case 'words': {
      const text = values.held(judged.setting) ?? judged.fallback
      const truth = readBoolean(text)
      return judged.badness[truth === null ? text : truth ? 'yes' : 'no'] ?? judged.otherwise
    }
    case 'user':
      return facts.user === 'nobody' ? 9 : facts.root ? 10 : 0
    case 'mounts':
      // Since 254 not to say anything counts as yes, whatever else there is (observed).
      return (version >= 254 && values.last('PrivateMounts') === null) || values.isHeld('PrivateMounts') ? 0 : 1
    case 'root-directory':
      return ['RootDirectory', 'RootImage'].some((setting) => !['/', null].includes(values.text(setting))) ? 0 : 1
    case 'file-mode-mask':
      return ([[0o002, 10], [0o004, 5], [0o020, 2], [0o040, 1]] as const).find(([bit]) => (facts.properties.umask & bit) === 0)?.[1] ?? 0
    case 'remove-ipc':
      return facts.root ? null : values.isHeld('RemoveIPC') ? 0 : 1
    case 'supplementary-groups':
      return facts.root ? null : values.list('SupplementaryGroups').length > 0 ? 1 : 0
    case 'architectures': {
      const names = values.list<string>('SystemCallArchitectures').map(({ value }) => value)
      return names.length === 0 ? 10 : names.every((name) => name === 'native') ? 0 : 8
    }
    case 'addresses':
      return addressBadness(facts)
    case 'devices': {
      const policy = values.held('DevicePolicy') ?? 'auto'
      const entries = values.all('DeviceAllow').length + values.implied.filter(({ setting }) => setting === 'DeviceAllow').length
      return policy === 'auto' ? 10 : entries > 0 ? 5 : 0
    }
    case 'ambient':
      return facts.properties.capabilities.ambient.length > 0 ? 1 : 0
  }
}

/** Whether a filter lets any call of a set through. */
function callBadness(set: string, { calls, version }: Facts): number {
  if (calls === null) return 10
  const names = [...expandSystemCallSet(set, version)]
  if (calls.mode === 'allow') return names.some((name) => calls.calls.has(name)) ? 9 : 0
  if (names.some((name) => !calls.calls.has(name))) return 10
  return version <= 246 ? 5 : 0
}

const named = ['AF_INET', 'AF_INET6', 'AF_UNIX', 'AF_NETLINK', 'AF_PACKET']

/** A deny list that names one of several families counts as one that keeps all of them away, an allow list that names one as one that lets all through (observed). */
function familiesBadness(names: readonly string[] | 'other', filter: AddressFamilyFilter | null): number {
  if (filter === null) return 1
  const mentioned = names === 'other' ? [...filter.families].some((family) => !named.includes(family)) : names.some((name) => filter.families.has(name))
  return mentioned === (filter.mode === 'allow') ? 1 : 0
}

function addressBadness({ values }: Facts): number {
  if (values.all('IPIngressFilterPath').length > 0 && values.all('IPEgressFilterPath').length > 0) return 0
  const words = (setting: string) => values.list<string>(setting).map(({ value }) => value)
  const denied = words('IPAddressDeny')
  const both = ['0.0.0.0/0', '::/0'].every((all) => denied.includes(all))
  if (!denied.includes('any') && !both) return 10
  const allowed = words('IPAddressAllow')
  const local = (word: string) => word === 'localhost' || /^127\./.test(word) || /^::1(\/128)?$/.test(word)
  return allowed.some((word) => !local(word)) ? 5 : allowed.length > 0 ? 2 : 0
}
