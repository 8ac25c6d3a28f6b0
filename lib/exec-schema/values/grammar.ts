import type { Range } from '../text/range'
import { existsIn, type Lifetime, type Target } from './target'

/**
 * What the target's systemd does about a value that it doesn't take: it leaves the assignment (or the word) out with a message,
 * it refuses the whole unit, or it uses the value all the same and says something about it.
 */
export type Effect = 'ignored' | 'refused' | 'noted'

/** A place in a value that systemd complains about; `range` counts within the value. */
export interface Problem {
  readonly range: Range
  readonly message: string
  readonly effect: Effect
}

export interface Parsed<V> {
  /** What systemd understood; absent when nothing of the value is used. */
  readonly value?: V
  readonly problems: readonly Problem[]
}

/** One of the words that a setting takes. */
export interface Choice extends Lifetime {
  readonly value: string
  readonly summary?: string
}

/** Which control of the form edits a value. */
export type Widget =
  | { readonly kind: 'text' }
  | { readonly kind: 'switch' }
  | { readonly kind: 'select' }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'duration' }
  | { readonly kind: 'size' }
  | { readonly kind: 'mode' }
  | { readonly kind: 'path' }
  | { readonly kind: 'words' }
  | { readonly kind: 'command' }
  | { readonly kind: 'key-value' }

/** What specifiers are resolved in: the value as a whole, its words once they are out of their quotes, or words in which quotes are ordinary characters. */
export type Cut = 'whole' | 'words' | 'plain-words'

/** The cut of a grammar: lists are cut into words unless they say otherwise. */
export function cutOf({ cut, widget }: ValueGrammar): Cut {
  return cut ?? (['words', 'command', 'key-value'].includes(widget.kind) ? 'words' : 'whole')
}

/** Names that only a machine or the units at hand know, so that they can be offered, followed and renamed. */
export type Names = { readonly of: 'unit'; readonly types?: readonly string[] } | { readonly of: 'user' | 'group' | 'variable' }

/** One part of a value. Its name stands in the `syntax` of the grammar. */
export interface Part {
  readonly name: string
  readonly summary: string
  /** Words that it takes, where they are few. */
  readonly words?: readonly string[]
}

/** What a value is made of: with white space as the divider all of it, with another one each of its words. The last part may be there several times. */
export interface Parts {
  readonly divider: ':' | '=' | ' '
  readonly list: readonly Part[]
}

/** Names the parts of a value, in order. */
export function dividedBy(divider: Parts['divider'], ...list: readonly (readonly [name: string, summary: string, words?: readonly string[]])[]): Parts {
  return { divider, list: list.map(([name, summary, words]) => ({ name, summary, ...(words && { words }) })) }
}

/**
 * How the value of a setting is written. What is shown (syntax, choices, control) and what is checked come from the same place.
 * `parse` never throws, whatever the text.
 */
export interface ValueGrammar<V = unknown> {
  readonly syntax: string
  readonly widget: Widget
  /** How the value is cut before specifiers are resolved, where the control does not tell. */
  readonly cut?: Cut
  readonly names?: Names
  readonly parts?: Parts
  parse(text: string, target: Target): Parsed<V>
  choices(target: Target): readonly Choice[]
}

/** A value that is used, with what there is to say about it all the same. */
export function accept<V>(value: V, problems: readonly Problem[] = []): Parsed<V> {
  return { value, problems }
}

/** A value of which nothing is used. Without a range the whole text is meant. */
export function reject(text: string, message: string, effect: Effect = 'ignored', range: Range = { start: 0, end: text.length }): Parsed<never> {
  return { problems: [{ range, message, effect }] }
}

/** The choices that exist in the target's release. */
export function choicesIn(choices: readonly Choice[], target: Target): Choice[] {
  return choices.filter((choice) => existsIn(choice, target.version))
}

/** A grammar whose form and words differ between releases: the last entry whose `since` is reached counts. */
export function byVersion<V>(...entries: readonly { readonly since: number; readonly grammar: ValueGrammar<V> }[]): ValueGrammar<V> {
  const pick = (target: Target) => [...entries].reverse().find((entry) => entry.since <= target.version)?.grammar ?? entries[0]!.grammar
  const newest = entries[entries.length - 1]!.grammar
  return {
    syntax: newest.syntax,
    widget: newest.widget,
    names: newest.names,
    parts: newest.parts,
    parse: (text, target) => pick(target).parse(text, target),
    choices: (target) => pick(target).choices(target),
  }
}

/** The names of a list in English: `a, b or c`. */
export function listInWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`
}
