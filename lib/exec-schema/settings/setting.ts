import type { ValueGrammar } from '../values/grammar'
import type { SpecifierContext } from '../values/specifier'
import type { Lifetime } from '../values/target'
import type { SectionName } from './sections'

/** A default that changed: the last entry whose `since` is reached counts. */
export type DefaultValue = string | readonly { readonly since: number; readonly value: string }[]

/** What an empty assignment does; where that changed, the last entry whose `since` is reached counts. */
export type EmptyMeaning = 'resets' | 'empties' | 'error' | 'nothing'

/** One setting of one or more sections: all that validation, completion, hover, form and documentation need to know of it. */
export interface Setting extends Lifetime {
  readonly name: string
  readonly sections: readonly SectionName[]
  readonly value: ValueGrammar
  /** What holds when the setting is nowhere assigned; absent where there is no single value, or nothing. */
  readonly default?: DefaultValue
  /** What a second assignment does: it replaces the first, adds to it, or is left out with a message. */
  readonly combine: 'last-wins' | 'append' | 'first-wins'
  /**
   * What an empty assignment does: it takes back what was assigned before, it does so and stands for an empty set where the default is a full one,
   * it is an error that changes nothing, or it means nothing.
   */
  readonly empty: EmptyMeaning | readonly { readonly since: number; readonly meaning: EmptyMeaning }[]
  /** Whether an assignment counts though every word of it is wrong: the first one decides whether the list allows or denies (observed: 247 to 262). */
  readonly countsWithoutWords?: true
  /** Other settings of the section that an empty assignment takes back as well. */
  readonly clears?: readonly string[]
  /** Where `%` specifiers are resolved, since when, whether an unknown one makes systemd refuse the unit, and whether a value of which they leave nothing is an empty one. */
  readonly specifiers?: { readonly context: SpecifierContext; readonly since?: number; readonly unknown?: 'refused'; readonly nothing?: 'resets' }
  /** Sections in which the name is read, but systemd says that units of their type don't support it. */
  readonly unsupportedIn?: readonly SectionName[]
  /** The only manager that can bring it about, where the manual says so: that of a user reads it all the same. */
  readonly manager?: 'system'
  /** The current name of a setting that is read under an old one as well. */
  readonly aliasOf?: string
  /** The section that the current name belongs to, where that is another one. */
  readonly movedTo?: SectionName
  /** Since this release systemd warns whenever the setting is used; 0 for all releases. */
  readonly deprecatedSince?: number
  /** Since this release the name is only read in order to be ignored with a message; 0 for all releases. */
  readonly legacySince?: number
  readonly summary: string
  /** The manual page that describes it; absent for names that no page lists. */
  readonly manual?: string
}

/** Checks the shape of a record where it is written. */
export function setting(record: Setting): Setting {
  return record
}
