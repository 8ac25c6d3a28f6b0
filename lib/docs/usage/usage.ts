import counts from './usage-counts.json'

/** How Debian's unit files use a setting of a section. */
export interface UsageCounts {
  /** How many files assign it, of how many that have the section. */
  readonly files: number
  readonly of: number
  /** Usual values, or words of its lists, each with the number of files. */
  readonly values: readonly (readonly [value: string, files: number])[]
  /** Settings that stand beside it more often than elsewhere, each with the share of these files in percent. */
  readonly companions: readonly (readonly [name: string, percent: number])[]
}

/** The counts of a setting; null for one that hardly any file uses. */
export function usageCounts(section: string, name: string): UsageCounts | null {
  return (counts as unknown as Readonly<Record<string, UsageCounts>>)[`${section}.${name}`] ?? null
}
