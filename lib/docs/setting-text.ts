/**
 * What is written by hand about a setting. What it takes, its default, how lines are put together, releases, managers, exit statuses and use are not:
 * pages take those from the library, so that they are told once.
 *
 * Texts are plain sentences. `code` stands between backticks; the name of a setting is written with its equals sign, `PrivateTmp=`, and becomes a link.
 */
export interface SettingText {
  /** What it does, in one to four paragraphs: the effect that somebody who looks at the machine would see. */
  readonly does: readonly string[]
  /** When to use it, and when not. */
  readonly when: string
  /** What each word does that it takes, where the library's record does not say it. */
  readonly values?: Readonly<Record<string, string>>
  /** What goes wrong: each a cause with what is seen then. */
  readonly wrong?: readonly string[]
  /** Settings to know besides; those that it implies or needs need not be named. */
  readonly related?: readonly string[]
  readonly examples: readonly Example[]
  /** What somebody who does not know its name would ask for, in a few words each. */
  readonly asks?: readonly string[]
}

/** A whole unit in which the setting is used, without a finding of weight. */
export interface Example {
  /** What it shows, in one sentence. */
  readonly title: string
  /** The name of the unit. */
  readonly unit: string
  readonly text: string
  readonly manager?: 'user'
  /** The line with the mistake that it shows, counted from 0. */
  readonly fault?: number
}

/** Texts by the name of the setting. */
export type SettingTexts = Readonly<Record<string, SettingText>>
