import type { Setting } from '../settings'
import type { SourceFile, UnitFiles } from '../unit-file'
import type { Problem } from '../values/grammar'
import type { MergedUnit, MergeOptions, UnitFileWithTree } from './merge-unit'

/** What was made of one value. */
export interface JudgedValue {
  readonly resolved: string
  readonly parsed: unknown
  readonly problems: readonly Problem[]
}

/**
 * What was read of a unit the last time, for whoever reads it again after each key: files that are the same are not read again, values that are the
 * same not judged again. It holds as much as the unit itself, and changes nothing of what is read.
 */
export class ReadingMemory {
  private circumstances = ''
  private host: unknown = null
  private files = new Map<string, UnitFileWithTree>()
  private values = new Map<Setting, Map<string, JudgedValue>>()
  private seen = new Map<Setting, Map<string, JudgedValue>>()
  private last: { readonly unit: UnitFiles; readonly merged: MergedUnit } | null = null

  /** The same unit, read under the same circumstances before. */
  recall(unit: UnitFiles, options: MergeOptions): MergedUnit | null {
    return this.last?.unit === unit && this.circumstances === circumstancesOf(unit, options) && this.host === options.host ? this.last.merged : null
  }

  /** Begins another reading; what was found under other circumstances is forgotten. */
  begin(unit: UnitFiles, options: MergeOptions): void {
    const circumstances = circumstancesOf(unit, options)
    if (circumstances !== this.circumstances || options.host !== this.host) {
      this.files = new Map()
      this.values = new Map()
    }
    this.circumstances = circumstances
    this.host = options.host
    this.seen = new Map()
  }

  file(source: SourceFile, read: () => UnitFileWithTree): UnitFileWithTree {
    const known = this.files.get(source.path)
    const file = known?.source.text === source.text ? { ...known, source } : read()
    this.files.set(source.path, file)
    return file
  }

  value(setting: Setting, section: string, value: string, judge: () => JudgedValue): JudgedValue {
    const key = `${section}\n${value}`
    const judged = this.values.get(setting)?.get(key) ?? this.seen.get(setting)?.get(key) ?? judge()
    const seen = this.seen.get(setting)
    if (seen) seen.set(key, judged)
    else this.seen.set(setting, new Map([[key, judged]]))
    return judged
  }

  /** Ends the reading: what the unit does not hold any more is forgotten. */
  end(unit: UnitFiles, merged: MergedUnit): void {
    const paths = new Set(merged.files.map(({ source }) => source.path))
    for (const path of this.files.keys()) if (!paths.has(path)) this.files.delete(path)
    this.values = this.seen
    this.last = { unit, merged }
  }
}

/** All that values are judged by besides themselves, but for the host, which is compared as it is. */
function circumstancesOf({ name, fragment }: UnitFiles, { target, instance }: MergeOptions): string {
  return JSON.stringify([name, instance, target.version, target.manager, fragment?.path])
}
