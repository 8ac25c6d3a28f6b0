import type { Setting } from '../settings'
import type { SourceFile, UnitFiles } from '../unit-file'
import type { Problem } from '../values/grammar'
import type { MergedUnit, MergeOptions, UnitFileWithTree } from './merge-unit'

/** One value of a setting, and what was made of it. */
export interface JudgedValue {
  /** Null where the release does not have the setting. */
  readonly setting: Setting | null
  readonly written: string
  /** The value with specifiers resolved. */
  readonly resolved: string
  /** What the value grammar made of it. */
  readonly parsed: unknown
  readonly problems: readonly Problem[]
}

/**
 * What was read of a unit the last time, for whoever reads it again after each key: files that are the same are not read again, values that are the
 * same not judged again. It holds a few times as much as the unit itself at most, and changes nothing of what is read.
 */
export class ReadingMemory {
  private circumstances = ''
  private host: unknown = null
  private readonly files = new Map<string, UnitFileWithTree>()
  private readonly values = new Map<Setting, Map<string, JudgedValue>>()
  /** How long the values that are held are together. */
  private held = 0
  private last: { readonly unit: UnitFiles; readonly merged: MergedUnit } | null = null

  /** The same unit, read under the same circumstances before. */
  recall(unit: UnitFiles, options: MergeOptions): MergedUnit | null {
    return this.last?.unit === unit && this.circumstances === circumstancesOf(unit, options) && this.host === options.host ? this.last.merged : null
  }

  /** Begins another reading; what was found under other circumstances is forgotten. */
  begin(unit: UnitFiles, options: MergeOptions): void {
    const circumstances = circumstancesOf(unit, options)
    if (circumstances !== this.circumstances || options.host !== this.host) {
      this.files.clear()
      this.forgetValues()
    }
    this.circumstances = circumstances
    this.host = options.host
  }

  /** `read` is given what the file was before. */
  file(source: SourceFile, read: (before?: UnitFileWithTree) => UnitFileWithTree): UnitFileWithTree {
    const known = this.files.get(source.path)
    const file = known?.source.text === source.text ? { ...known, source } : read(known)
    this.files.set(source.path, file)
    return file
  }

  value(setting: Setting, value: string, judge: () => JudgedValue): JudgedValue {
    let values = this.values.get(setting)
    if (!values) this.values.set(setting, (values = new Map<string, JudgedValue>()))
    let judged = values.get(value)
    if (!judged) {
      values.set(value, (judged = judge()))
      this.held += value.length
    }
    return judged
  }

  /** Ends the reading: files that the unit does not have any more are forgotten, and values once they are much longer than the files. */
  end(unit: UnitFiles, merged: MergedUnit): void {
    const paths = new Set(merged.files.map(({ source }) => source.path))
    for (const path of this.files.keys()) if (!paths.has(path)) this.files.delete(path)
    const length = merged.files.reduce((sum, { source }) => sum + source.text.length, 0)
    if (this.held > 4 * length + 10_000) this.forgetValues()
    this.last = { unit, merged }
  }

  private forgetValues(): void {
    this.values.clear()
    this.held = 0
  }
}

/** All that values are judged by besides themselves, but for the host, which is compared as it is. */
function circumstancesOf({ name, fragment }: UnitFiles, { target, instance }: MergeOptions): string {
  return JSON.stringify([name, instance, target.version, target.manager, fragment?.path])
}
