import type { Example } from './setting-text'

/**
 * What is written by hand about a thing that is no setting: an exit status, a special unit, a capability. Numbers, names, releases and what follows from the
 * library's tables are not: pages take those from there.
 *
 * Sentences are written as those of settings are: `code` between backticks, settings with their equals sign.
 */
export interface TopicText {
  /** One to three paragraphs: what it is, when one meets it, and what is seen then. */
  readonly says: readonly string[]
  /** What to do about it or with it, one step a sentence or two, in their order. */
  readonly steps?: readonly string[]
  /** Names of settings to know besides. */
  readonly related?: readonly string[]
  /** Units in which it plays its part; where there are none, pages make one from the library's tables. */
  readonly examples?: readonly Example[]
  /** What somebody who does not know its name would ask for, in a few words each. */
  readonly asks?: readonly string[]
}

/** The first sentence of what is said, which stands at the head of a page, and what is said after it. */
export function leadOf(says: readonly string[]): { readonly lead: string; readonly rest: readonly string[] } {
  const lead = says[0]!.split(/(?<=\.) /)[0]!
  return { lead, rest: [says[0]!.slice(lead.length + 1), ...says.slice(1)].filter((text) => text !== '') }
}

/** Texts by the name of the thing, as the library's tables write it. */
export type TopicTexts = Readonly<Record<string, TopicText>>
