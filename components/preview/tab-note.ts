import { execSections, orderingCycles, ownSection, type EffectiveUnit, type ExitCause } from '@/lib/exec-schema'
import { exposureText, MUCH_EXPOSURE } from './exposure'
import type { PreviewView } from './views'

/** What is said beside the label of a tab. */
export interface TabNote {
  readonly text: string
  /** The same where there is little room. */
  readonly short: string
  /** Whether it is worth a look, rather than a mere count. */
  readonly unusual: boolean
}

/** Whether the unit starts processes at all. */
export function hasProcesses({ merged }: EffectiveUnit): boolean {
  return (execSections as readonly string[]).includes(ownSection(merged.name.type))
}

const mappingSettings = ['SuccessExitStatus', 'RestartPreventExitStatus', 'RestartForceExitStatus']

/** Whether a cause is a line that gives the status a meaning, rather than one that leads to it. */
export function isMapping(cause: ExitCause): boolean {
  return mappingSettings.includes(cause.setting)
}

/** What is unusual of each view, as a count or a word. */
export function tabNotes(unit: EffectiveUnit): Record<PreviewView, TabNote | null> {
  return {
    effective: effectiveNote(unit),
    environment: hasProcesses(unit) ? environmentNote(unit) : null,
    directories: unit.directories.some(({ path, realPath }) => path !== realPath) ? { text: 'private', short: 'private', unusual: true } : count(unit.directories.length),
    'exit-codes': exitCodesNote(unit),
    sandbox: sandboxNote(unit),
    commands: commandsNote(unit),
    timeline: timelineNote(unit),
    dependencies: dependenciesNote(unit),
    security: securityNote(unit),
  }
}

function sandboxNote({ mounts, mountsLeftOut, restrictions, restrictionsLeftOut }: EffectiveUnit): TabNote | null {
  const leftOut = mountsLeftOut.length + restrictionsLeftOut.length
  return leftOut > 0 ? unusual(leftOut, 'left out') : count(mounts.length + restrictions.length)
}

function effectiveNote({ merged, settings }: EffectiveUnit): TabNote | null {
  const dead = merged.assignments.filter(({ fate }) => fate !== 'in-force').length
  return dead > 0 ? unusual(dead, 'not in force') : count(settings.length)
}

function environmentNote({ environment }: EffectiveUnit): TabNote | null {
  const unknown = environment.unknownFiles.length
  if (unknown > 0) return unusual(unknown, unknown === 1 ? 'file unknown' : 'files unknown')
  const overridden = environment.variables.filter((variable) => variable.overridden.length > 0).length
  return overridden > 0 ? unusual(overridden, 'overridden') : count(environment.variables.length)
}

function exitCodesNote({ exitCodes }: EffectiveUnit): TabNote | null {
  const certain = exitCodes.filter(({ causes }) => causes.some((cause) => cause.certain && !isMapping(cause))).length
  return certain > 0 ? unusual(certain, 'certain') : count(exitCodes.length)
}

function commandsNote({ commands }: EffectiveUnit): TabNote | null {
  const privileged = commands.filter(({ prefixes }) => prefixes.includes('+')).length
  return privileged > 0 ? unusual(privileged, 'privileged') : count(commands.length)
}

/** How often a service that fails at once is started. */
function timelineNote({ timeline }: EffectiveUnit): TabNote | null {
  if (!timeline || timeline.restarts.policy === 'no') return null
  const { starts, refusedAt } = timeline.restarts
  return refusedAt === null ? { text: 'for ever', short: '∞', unusual: false } : { text: `${starts.length} starts`, short: String(starts.length), unusual: false }
}

function dependenciesNote(unit: EffectiveUnit): TabNote | null {
  const cycles = orderingCycles([unit]).length
  return cycles > 0 ? unusual(cycles, cycles === 1 ? 'cycle' : 'cycles') : count(unit.dependencies.length)
}

function securityNote({ security }: EffectiveUnit): TabNote | null {
  if (!security) return null
  const text = exposureText(security.exposure)
  return { text, short: text, unusual: security.exposure >= MUCH_EXPOSURE }
}

function count(number: number): TabNote | null {
  return number > 0 ? { text: String(number), short: String(number), unusual: false } : null
}

function unusual(number: number, word: string): TabNote {
  return { text: `${number} ${word}`, short: String(number), unusual: true }
}
