import { accept, reject, type ValueGrammar } from './grammar'

/** Reads an access mode in octal, 0 to 7777; null for anything else. Up to 241 a sign was taken (observed: `+1` passes in 241, not in 247). */
export function readMode(text: string, version: number): number | null {
  const match = (version <= 241 ? /^\+?([0-7]+)$/ : /^([0-7]+)$/).exec(text)
  if (!match) return null
  const value = Number.parseInt(match[1]!, 8)
  return value > 0o7777 ? null : value
}

/** A mode as four octal digits. */
export function formatMode(mode: number): string {
  return mode.toString(8).padStart(4, '0')
}

/** A mode in the letters of ls: `rwxr-x---`, with s and t for the special bits. */
export function modeInLetters(mode: number): string {
  const letters = [...'rwxrwxrwx'].map((letter, index) => (mode & (1 << (8 - index)) ? letter : '-'))
  const special: readonly (readonly [bit: number, at: number, letter: string])[] = [
    [0o4000, 2, 's'],
    [0o2000, 5, 's'],
    [0o1000, 8, 't'],
  ]
  for (const [bit, at, letter] of special) if (mode & bit) letters[at] = letters[at] === 'x' ? letter : letter.toUpperCase()
  return letters.join('')
}

/** An access mode in octal, 0000 to 7777 (systemd.exec(5), UMask= and others). */
export const octalMode: ValueGrammar<number> = {
  syntax: 'octal mode',
  widget: { kind: 'mode' },
  parse(text, target) {
    const value = readMode(text, target.version)
    return value === null ? reject(text, 'Expected an access mode in octal, 0000 to 7777') : accept(value)
  },
  choices: () => [],
}
