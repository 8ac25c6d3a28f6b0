import type { Range } from '../text/range'
import type { Cut } from './grammar'
import { specifiers, type Specifier, type SpecifierContext } from './tables/specifiers'

export type { SpecifierContext } from './tables/specifiers'

/** A `%x` in a value. `specifier` is null when the release does not know the letter, which is an error. */
export interface SpecifierUse {
  readonly letter: string
  readonly range: Range
  /** Quotes between the percent sign and the letter, which are gone when the word is read. */
  readonly quotes: string
  readonly specifier: Specifier | null
}

/** The specifier of a letter in a context, as far as the release has it. */
export function findSpecifier(letter: string, context: SpecifierContext, version: number): Specifier | null {
  return specifiers.find((specifier) => specifier.letter === letter && version >= (specifier.since[context] ?? Number.POSITIVE_INFINITY)) ?? null
}

/**
 * All specifiers of a value. `%` before anything but a letter, a digit or `%` is an ordinary character, and so is one at the end
 * (observed in all releases). In words quotes are taken away first, so that `%'n'` is one as well.
 */
export function findSpecifiers(text: string, context: SpecifierContext, version: number, cut: Cut = 'whole'): SpecifierUse[] {
  const uses: SpecifierUse[] = []
  if (!text.includes('%')) return uses
  for (const match of text.matchAll(cut === 'words' ? /%(["']*)([A-Za-z0-9%])/g : /%()([A-Za-z0-9%])/g)) {
    const letter = match[2]!
    uses.push({ letter, range: { start: match.index, end: match.index + match[0].length }, quotes: match[1]!, specifier: findSpecifier(letter, context, version) })
  }
  return uses
}
