import { isDeepStrictEqual } from 'node:util'
import { assignmentsOf, compareEffects, type EffectChange, type EffectiveUnit, type Finding, newestVersion, type Origin, originsOfSides, parseUnitFile, placeOf, readVersion } from '@/lib/exec-schema'
import { effectiveContent, findingsOfContent } from '@/lib/workspace/effective-content'
import type { Hosts } from '@/lib/workspace/hosts'
import { targetsOf, type UnitContent } from '@/lib/workspace/unit-content'
import { diffTexts, replaceHunk, type TextHunk } from './diff-texts'
import { roleOf } from './read-patch-set'

/** A hunk, and whether systemd does anything else because of it. */
export interface JudgedHunk extends TextHunk {
  readonly hasEffect: boolean
}

export interface FileComparison {
  readonly path: string
  /** What the file was called; null for one that is new. */
  readonly oldPath: string | null
  readonly kind: 'added' | 'removed' | 'changed' | 'renamed' | 'unchanged'
  readonly hunks: readonly JudgedHunk[]
}

/** What becomes of one unit: effects first, then findings, then the text. */
export interface UnitComparison {
  readonly effects: readonly EffectChange[]
  /** Findings that come and go. */
  readonly added: readonly Finding[]
  readonly fixed: readonly Finding[]
  readonly files: readonly FileComparison[]
  /** The same for the other targets of the unit; those with the same outcome are one. */
  readonly others: readonly TargetComparison[]
}

export interface TargetComparison {
  readonly targets: readonly string[]
  readonly effects: readonly EffectChange[]
  readonly added: readonly Finding[]
  readonly fixed: readonly Finding[]
  /** Whether the outcome is that of the target that is shown first. */
  readonly isSame: boolean
}

/**
 * How many hunks may still be judged one by one, on a page with many units; of others an effect is assumed, unless they are but comments and form. Those that a
 * changed value comes from, or came from, are not counted: they need no judging.
 */
export interface Judgements {
  left: number
}

/** Compares two states of a unit; null stands for a unit that is not there. */
export function compareUnits(before: UnitContent | null, after: UnitContent | null, hosts: Hosts, judgements: Judgements = { left: 60 }): UnitComparison {
  const first = compareFor(before, after, hosts)
  const others: TargetComparison[] = []
  for (const target of targetsOf((after ?? before)!).slice(1)) {
    const outcome = compareFor(before, after, hosts, target)
    const same = others.findIndex((other) => isDeepStrictEqual(wordsOf(other), wordsOf(outcome)))
    if (same < 0) others.push({ ...outcome, targets: [target], isSame: isDeepStrictEqual(wordsOf(outcome), wordsOf(first)) })
    else others[same] = { ...others[same]!, targets: [...others[same]!.targets, target] }
  }
  const hasEffect = [first, ...others].some(({ effects }) => effects.length > 0)
  return { ...first, others, files: compareFiles(before, after, hosts, hasEffect ? first.effects : null, judgements) }
}

/** For one target; without it each state is looked at with the target that it is shown with. */
function compareFor(before: UnitContent | null, after: UnitContent | null, hosts: Hosts, target?: string) {
  const effects = compareEffects(before && read(before, hosts, target), after && read(after, hosts, target))
  const [gone, come] = [before ? findingsOfContent(before, hosts, target) : [], after ? findingsOfContent(after, hosts, target) : []]
  return { effects, added: without(come, gone), fixed: before && after ? without(gone, come) : [] }
}

/** What of an outcome counts, wherever it comes from; messages name the release that they are about. */
function wordsOf({ effects, added, fixed }: Pick<UnitComparison, 'effects' | 'added' | 'fixed'>) {
  const found = (findings: readonly Finding[]) => findings.map(({ rule, section, setting }) => [rule, section, setting])
  return [effects.map(({ aspect, subject, before, after }) => [aspect, subject, before?.values, after?.values]), found(added), found(fixed)]
}

/** The findings of one list that are not in the other, each as often as it is there; where they stand does not matter. */
function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const keyOf = ({ rule, section, setting, message }: Finding) => JSON.stringify([rule, section, setting, message])
  const left = new Map<string, number>()
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1)
  return findings.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0
    left.set(keyOf(finding), count - 1)
    return count <= 0
  })
}

/** `effects` are those of the target that is shown first; null where there are none on any. */
function compareFiles(before: UnitContent | null, after: UnitContent | null, hosts: Hosts, effects: readonly EffectChange[] | null, judgements: Judgements): FileComparison[] {
  const told = linesToldOf(effects ?? [])
  const files = (content: UnitContent | null) => new Map(content?.files.map((file) => [roleOf(file.path, content.name), file]))
  const [old, now] = [files(before), files(after)]
  return [...new Set([...now.keys(), ...old.keys()])].map((role): FileComparison => {
    const [from, to] = [old.get(role), now.get(role)]
    const hunks = diffTexts(from?.content ?? '', to?.content ?? '').map((hunk): JudgedHunk => {
      if (!effects || !before || !after || !from || !to) return { ...hunk, hasEffect: effects !== null }
      if (hunk.rows.some(({ kind, old, now: line }) => (kind === 'added' && told.now.has(`${to.path}:${line!}`)) || (kind === 'removed' && told.old.has(`${from.path}:${old!}`)))) return { ...hunk, hasEffect: true }
      const [forward, back] = [replaceHunk(from.content, hunk, 'forward'), replaceHunk(to.content, hunk, 'back')]
      if (isOfComments(hunk) && saysTheSame(before, from.content, forward) && saysTheSame(after, to.content, back)) return { ...hunk, hasEffect: false }
      if (judgements.left-- <= 0) return { ...hunk, hasEffect: true }
      return { ...hunk, hasEffect: changesEffect(before, hosts, from.path, forward) || changesEffect(after, hosts, to.path, back) }
    })
    const kind = !from ? 'added' : !to ? 'removed' : hunks.length > 0 ? 'changed' : from.path === to.path ? 'unchanged' : 'renamed'
    return { path: (to ?? from)!.path, oldPath: from?.path ?? null, kind, hunks }
  })
}

/** The lines that changed values come from, in the new texts, and came from, in the old ones, as `path:line`. */
function linesToldOf(effects: readonly EffectChange[]): { readonly old: ReadonlySet<string>; readonly now: ReadonlySet<string> } {
  const lines = (origins: readonly Origin[]) => origins.flatMap((origin) => (origin.kind === 'file' ? [placeOf(origin.assignment)] : [])).map(({ file, line }) => `${file}:${line}`)
  const sides = effects.map(originsOfSides)
  return { old: new Set(sides.flatMap(({ gone }) => lines(gone))), now: new Set(sides.flatMap(({ come }) => lines(come))) }
}

/** Whether the lines that changed look like comments. Within a value that goes on over several lines they may be something else. */
const isOfComments = ({ rows }: TextHunk) => rows.every(({ kind, text }) => kind === 'same' || /^\s*([#;].*)?$/.test(text))

/** Whether two texts of a file have the same assignments: then they differ in comments and form alone, which is seen sooner than from effects. */
function saysTheSame(content: UnitContent, text: string, other: string): boolean {
  return targetsOf(content).every((target) => {
    const said = (of: string) => [...assignmentsOf(parseUnitFile(of, { version: readVersion(target) ?? newestVersion }))].map(({ section, assignment: { name, value } }) => [section, name, value])
    return isDeepStrictEqual(said(text), said(other))
  })
}

/** Whether a unit would do something else, on any of its targets, with another text in one of its files. */
function changesEffect(content: UnitContent, hosts: Hosts, path: string, text: string): boolean {
  const changed = { ...content, files: content.files.map((file) => (file.path === path ? { path, content: text } : file)) }
  return targetsOf(content).some((target) => compareEffects(read(content, hosts, target), effectiveContent(changed, hosts, target)).length > 0)
}

/** Each state is compared with many others. */
const memory = new WeakMap<UnitContent, Map<string, EffectiveUnit>>()

function read(content: UnitContent, hosts: Hosts, target = content.target): EffectiveUnit {
  const known = memory.get(content) ?? new Map<string, EffectiveUnit>()
  memory.set(content, known)
  const unit = known.get(target) ?? effectiveContent(content, hosts, target)
  known.set(target, unit)
  return unit
}
