import type { Range } from '../text/range'
import { specifiers, type Specifier, type SpecifierContext } from './tables/specifiers'

export type { SpecifierContext } from './tables/specifiers'

/** A `%x` in a value. `specifier` is null when the release does not know the letter, which is an error. */
export interface SpecifierUse {
  readonly letter: string
  readonly range: Range
  readonly specifier: Specifier | null
}

/** The specifier of a letter in a context, as far as the release has it. */
export function findSpecifier(letter: string, context: SpecifierContext, version: number): Specifier | null {
  return specifiers.find((specifier) => specifier.letter === letter && version >= (specifier.since[context] ?? Number.POSITIVE_INFINITY)) ?? null
}

/**
 * All specifiers of a value. `%` before anything but a letter, a digit or `%` is an ordinary character, and so is one at the end
 * (observed in all releases).
 */
export function findSpecifiers(text: string, context: SpecifierContext, version: number): SpecifierUse[] {
  const uses: SpecifierUse[] = []
  if (!text.includes('%')) return uses
  for (const match of text.matchAll(/%([A-Za-z0-9%])/g)) {
    const letter = match[1]!
    uses.push({ letter, range: { start: match.index, end: match.index + 2 }, specifier: findSpecifier(letter, context, version) })
  }
  return uses
}
