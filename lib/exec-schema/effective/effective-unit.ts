import { groupBy } from '../text/collections'
import { defaultOf, execSections, isAlias, isLegacy, ownSection, sectionsOfType, settingsOfSection, type SectionName, type Setting } from '../settings'
import type { UnitFiles } from '../unit-file'
import { commandsOf, type UnitCommand } from './commands'
import { dependenciesOf, type Dependency } from './dependencies'
import { directoriesOf, type UnitDirectory } from './directories'
import { environmentOf, type Environment } from './environment'
import { exitCodesOf, type UnitExitCode } from './exit-codes'
import { identityOf, type Identity } from './identity'
import { keyOf, mergeUnit, type MergedUnit, type MergeOptions, type UnitAssignment } from './merge-unit'
import { mountViewOf, type MountRule } from './mount-view'
import { canMakeNamespaces } from './namespaces'
import { processOf, type ProcessProperties } from './process'
import { fromAssignment, MergedValues, type Origin } from './merged-values'
import { restrictionsOf, type Restriction } from './restrictions'
import { showSpecifiers } from './resolve-specifiers'
import { securityOf, type Security } from './security'
import { timelineOf, type Timeline } from './timeline'
import { streamsOf, type StandardStream } from './streams'

/** A setting with the value that holds, and all that was written for it. */
export interface EffectiveSetting {
  readonly section: SectionName
  readonly setting: Setting
  /** One entry for each assignment that counts, and for what other settings imply; the default where there is neither. */
  readonly values: readonly { readonly value: string; readonly origin: Origin }[]
  /** Assignments that came to nothing: overridden, reset, invalid, or replaced by what another setting implies. */
  readonly dead: readonly UnitAssignment[]
}

/** What systemd makes of a unit. */
export interface EffectiveUnit {
  readonly merged: MergedUnit
  /** All settings that are written somewhere or implied, by section, in the order of the manual. */
  readonly settings: readonly EffectiveSetting[]
  readonly environment: Environment
  readonly directories: readonly UnitDirectory[]
  readonly exitCodes: readonly UnitExitCode[]
  readonly identity: Identity
  readonly process: ProcessProperties
  readonly streams: readonly StandardStream[]
  readonly commands: readonly UnitCommand[]
  readonly dependencies: readonly Dependency[]
  /** Where its processes see the file system otherwise than the rest of the machine. */
  readonly mounts: readonly MountRule[]
  /** What the settings ask for and the manager can’t do. */
  readonly mountsLeftOut: readonly MountRule[]
  /** What its processes may not do besides. */
  readonly restrictions: readonly Restriction[]
  /** What they may do all the same, since the manager can't keep them from it. */
  readonly restrictionsLeftOut: readonly Restriction[]
  /** Null for units that are no services. */
  readonly timeline: Timeline | null
  /** Null for units that are no services. */
  readonly security: Security | null
}

/**
 * Computes what systemd of the target makes of a unit: merged settings, environment, directories, exit codes, identity, process properties and command lines.
 * Takes any text and never throws.
 */
export function effectiveUnit(unit: UnitFiles, options: MergeOptions): EffectiveUnit {
  const merged = mergeUnit(unit, options)
  const values = new MergedValues(merged)
  const runsProcesses = (execSections as readonly string[]).includes(ownSection(merged.name.type))
  const environment = runsProcesses ? environmentOf(values) : { variables: [], unset: [], unknownFiles: [] }
  const identity = identityOf(values)
  const directories = directoriesOf(values)
  const process = processOf(values, identity)
  const mounts = runsProcesses ? mountViewOf(values, directories) : []
  const restrictions = runsProcesses ? restrictionsOf(values, process, identity) : { inForce: [], leftOut: [] }
  return {
    merged,
    settings: effectiveSettings(values),
    environment,
    directories,
    exitCodes: merged.name.type === 'service' ? exitCodesOf(values) : [],
    identity,
    process,
    streams: runsProcesses ? streamsOf(values) : [],
    commands: commandsOf(values, environment),
    dependencies: dependenciesOf(values),
    mounts: canMakeNamespaces(values) ? mounts : [],
    mountsLeftOut: canMakeNamespaces(values) ? [] : mounts,
    restrictions: restrictions.inForce,
    restrictionsLeftOut: restrictions.leftOut,
    timeline: timelineOf(values),
    security: merged.name.type === 'service' ? securityOf(values, identity, process) : null,
  }
}

function effectiveSettings(values: MergedValues): EffectiveSetting[] {
  const merged = values.unit
  const found: EffectiveSetting[] = []
  const own = ownSection(merged.name.type)
  const { version } = merged.target
  const bySetting = groupBy(merged.assignments, ({ section, setting }) => (setting ? keyOf(section!, setting, version) : undefined))
  for (const section of sectionsOfType(merged.name.type))
    for (const setting of settingsOfSection(section, version)) {
      const written = bySetting.get(`${section}.${setting.name}`) ?? []
      const brought = section === own ? values.implied.filter((entry) => entry.setting === setting.name) : []
      if ((written.length === 0 && brought.length === 0) || isLegacy(setting, version) || isAlias(setting, version)) continue
      const inForce = merged.inForce(section, setting.name)
      const fallback = defaultOf(setting, merged.target)
      const replaced = brought.length > 0 && setting.combine === 'last-wins'
      const holding: EffectiveSetting['values'] = [
        ...(replaced ? [] : inForce).map((entry) => ({ value: showSpecifiers(entry.resolved), origin: fromAssignment(entry) })),
        // Several settings may imply the same value; one is enough where there can be but one.
        ...(replaced ? brought.slice(0, 1) : brought).map(({ value, by }) => ({ value, origin: { kind: 'implied' as const, by } })),
      ]
      found.push({
        section,
        setting,
        values: holding.length > 0 || fallback === null ? holding : [{ value: fallback, origin: { kind: 'default' } }],
        dead: written.filter((entry) => entry.fate === 'overridden' || entry.fate === 'reset' || entry.fate === 'ignored' || (replaced && entry.fate === 'in-force')),
      })
    }
  return found
}
