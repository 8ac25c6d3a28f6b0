import {
  checkUnit,
  codeLensesOf,
  completeAt,
  completeHost,
  definitionAt,
  dropInForFix,
  foldingRangesOf,
  formatEdits,
  hoverAt,
  isForeign,
  judgeReleases,
  lineNotesOf,
  linksOf,
  outlineOf,
  parseUnitFile,
  plainHost,
  ReadingMemory,
  renameUnitEdits,
  selectionRangesAt,
  semanticTokensOf,
  signatureAt,
  silenceFinding,
  unitOfFiles,
  type Clock,
  type Completion,
  type Finding,
  type GivenHost,
  type HostProfile,
  type OpenFile,
  type Range,
  type SourceFile,
  type Target,
  type TextEdit,
  type UnitFiles,
} from '@/lib/exec-schema'
import { leaveAnswer, type SharedAnswer } from './shared-answer'

/** A unit as it is in the editor at a moment. */
export interface UnitSnapshot {
  readonly key: string
  /** The name that it is read under. */
  readonly name: string
  readonly target: Target
  /** The machine that it is meant for; null for a plain installation. */
  readonly host?: GivenHost | null
  readonly files: readonly SourceFile[]
}

/** The same, as the library takes it, with what was read of it the last time. */
interface KnownUnit extends UnitSnapshot {
  /** Its machine, the same object as long as nothing else is said of it: what was read of the unit holds for that one. */
  readonly profile: HostProfile
  readonly whole: UnitFiles
  readonly memory: ReadingMemory
}

/** One file of a unit in the editor. */
export interface FilePlace {
  readonly unit: string
  readonly path: string
}

/** What can be done about a finding besides its own fixes. */
export interface Remedies {
  /** The comment that silences it; null where that is not possible. */
  readonly silence: TextEdit | null
  /** For each of its fixes the drop-in that has the same effect; null where there is none, or where the file may be changed itself. */
  readonly dropIns: readonly (SourceFile | null)[]
}

/** Everything that the editor asks about units, answered without it: it runs in a worker, and in tests without one. Questions about a file that is not there any more have empty answers. */
export class LanguageService {
  private readonly units = new Map<string, KnownUnit>()
  /** Kept until something changes, because what is asked of one text in a row shares its work. */
  private readonly files = new Map<string, OpenFile>()

  /** Takes over what units are by now, and forgets those that are gone; all others stay. */
  put(changed: readonly UnitSnapshot[], gone: readonly string[] = []): void {
    for (const unit of changed) this.units.set(unit.key, { ...unit, profile: this.profileOf(unit), whole: unitOfFiles(unit.name, unit.files, unit.target.version), memory: this.units.get(unit.key)?.memory ?? new ReadingMemory() })
    for (const key of gone) this.units.delete(key)
    this.files.clear()
  }

  /** With `shared` the answer is left there as well, here as below. */
  check(key: string, shared: SharedAnswer | null = null): Finding[] {
    const begun = performance.now()
    const unit = this.units.get(key)
    const findings = unit ? checkUnit(unit.whole, { target: unit.target, host: unit.profile, others: this.beside(unit), memory: unit.memory }) : []
    if (shared) leaveAnswer(shared, findings, begun)
    return findings
  }

  judge(unit: UnitFiles, manager: Target['manager'], host: GivenHost | null = null) {
    return judgeReleases(unit, { manager, host: completeHost(host) })
  }

  complete(place: FilePlace, offset: number, shared: SharedAnswer | null = null): Completion[] {
    const begun = performance.now()
    const completions = this.about(place, [], (file) => completeAt(file, offset))
    if (shared) leaveAnswer(shared, completions, begun)
    return completions
  }

  hover(place: FilePlace, offset: number, clock: Clock) {
    return this.about(place, null, (file) => hoverAt(file, offset, clock))
  }

  signature(place: FilePlace, offset: number) {
    return this.about(place, null, (file) => signatureAt(file, offset))
  }

  outline(place: FilePlace) {
    return this.about(place, [], outlineOf)
  }

  foldingRanges(place: FilePlace) {
    return this.about(place, [], foldingRangesOf)
  }

  semanticTokens(place: FilePlace) {
    return this.about(place, [], semanticTokensOf)
  }

  links(place: FilePlace) {
    return this.about(place, [], linksOf)
  }

  codeLenses(place: FilePlace) {
    return this.about(place, [], codeLensesOf)
  }

  lineNotes(place: FilePlace, clock: Clock) {
    return this.about(place, [], (file) => lineNotesOf(file, clock))
  }

  selectionRanges(place: FilePlace, offsets: readonly number[]) {
    return this.about(place, [], (file) => offsets.map((offset) => selectionRangesAt(file, offset)))
  }

  definition(place: FilePlace, offset: number) {
    return this.about(place, null, (file) => definitionAt(file, offset))
  }

  format(place: FilePlace, range?: Range) {
    return this.about(place, [], ({ text, target }) => formatEdits(text, target.version, range))
  }

  remedies(place: FilePlace, findings: readonly Finding[]): readonly Remedies[] {
    return this.about(place, [], (file) => {
      const tree = parseUnitFile(file.text, file.target)
      const dropIn = (fix: Finding['fixes'][number]) => (isForeign(file.path) ? dropInForFix(file.unit, file.path, fix, file) : null)
      return findings.map((finding) => ({ silence: silenceFinding(finding, tree), dropIns: finding.fixes.map(dropIn) }))
    })
  }

  /** The edits that give a unit another name wherever the units at hand speak of it, by unit and file. */
  rename(from: string, to: string, { version }: Target): { readonly place: FilePlace; readonly edits: readonly TextEdit[] }[] {
    return [...this.units.values()].flatMap((unit) => [...renameUnitEdits(from, to, [unit.whole], version)].map(([path, edits]) => ({ place: { unit: unit.key, path }, edits })))
  }

  private about<T>({ unit: key, path }: FilePlace, otherwise: T, answer: (file: OpenFile) => T): T {
    const unit = this.units.get(key)
    const source = unit?.files.find((file) => file.path === path)
    if (!unit || !source) return otherwise
    const id = `${key} ${path}`
    let file = this.files.get(id)
    if (!file) this.files.set(id, (file = { ...source, unit: unit.whole, target: unit.target, host: unit.profile, others: this.beside(unit), memory: unit.memory }))
    return answer(file)
  }

  private profileOf({ key, host }: UnitSnapshot): HostProfile {
    if (!host) return plainHost
    const before = this.units.get(key)
    return before && JSON.stringify(before.host) === JSON.stringify(host) ? before.profile : completeHost(host)
  }

  /** The other units of the same manager. */
  private beside({ key, target }: Pick<UnitSnapshot, 'key' | 'target'>): UnitFiles[] {
    return [...this.units.values()].filter((other) => other.key !== key && other.target.manager === target.manager).map(({ whole }) => whole)
  }
}
