import { compareEffects, type EffectChange, type EffectiveUnit, type Finding } from '@/lib/exec-schema'
import { effectiveContent, findingsOfContent } from '@/lib/workspace/effective-content'
import type { UnitContent } from '@/lib/workspace/unit-content'
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
}

/** So many hunks of a unit are judged; of others an effect is assumed. */
const mostJudged = 60

/** Compares two states of a unit; null stands for a unit that is not there. */
export function compareUnits(before: UnitContent | null, after: UnitContent | null): UnitComparison {
  const [old, now] = [before && read(before), after && read(after)]
  const effects = compareEffects(old, now)
  const [gone, come] = [before ? findingsOfContent(before) : [], after ? findingsOfContent(after) : []]
  return { effects, added: without(come, gone), fixed: before && after ? without(gone, come) : [], files: compareFiles(before, after, effects.length > 0) }
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

function compareFiles(before: UnitContent | null, after: UnitContent | null, unitHasEffect: boolean): FileComparison[] {
  const files = (content: UnitContent | null) => new Map(content?.files.map((file) => [roleOf(file.path, content.name), file]))
  const [old, now] = [files(before), files(after)]
  let judged = 0
  return [...new Set([...now.keys(), ...old.keys()])].map((role): FileComparison => {
    const [from, to] = [old.get(role), now.get(role)]
    const hunks = diffTexts(from?.content ?? '', to?.content ?? '').map((hunk): JudgedHunk => {
      if (!unitHasEffect || !before || !after || !from || !to) return { ...hunk, hasEffect: unitHasEffect }
      if (judged++ >= mostJudged) return { ...hunk, hasEffect: true }
      return { ...hunk, hasEffect: changesEffect(before, from.path, replaceHunk(from.content, hunk, 'forward')) || changesEffect(after, to.path, replaceHunk(to.content, hunk, 'back')) }
    })
    const kind = !from ? 'added' : !to ? 'removed' : hunks.length > 0 ? 'changed' : from.path === to.path ? 'unchanged' : 'renamed'
    return { path: (to ?? from)!.path, oldPath: from?.path ?? null, kind, hunks }
  })
}

/** Whether a unit would do something else with another text in one of its files. */
function changesEffect(content: UnitContent, path: string, text: string): boolean {
  const changed = { ...content, files: content.files.map((file) => (file.path === path ? { path, content: text } : file)) }
  return compareEffects(read(content), effectiveContent(changed)).length > 0
}

/** Each state is compared with many others. */
const memory = new WeakMap<UnitContent, EffectiveUnit>()

function read(content: UnitContent): EffectiveUnit {
  const known = memory.get(content) ?? effectiveContent(content)
  memory.set(content, known)
  return known
}
