import { accept, reject, type ValueGrammar } from './grammar'

const truthy = ['1', 'yes', 'y', 'true', 't', 'on']
const falsy = ['0', 'no', 'n', 'false', 'f', 'off']

/** Reads a boolean as systemd does in all releases: any case, no white space, no quotes; null for anything else (systemd.syntax(7)). */
export function readBoolean(text: string): boolean | null {
  const word = text.toLowerCase()
  if (truthy.includes(word)) return true
  return falsy.includes(word) ? false : null
}

/** `yes` or `no`, and their other spellings (systemd.syntax(7)). */
export const boolean: ValueGrammar<boolean> = {
  syntax: 'boolean',
  widget: { kind: 'switch' },
  parse(text) {
    const value = readBoolean(text)
    return value === null ? reject(text, 'Expected a boolean: yes or no') : accept(value)
  },
  choices: () => [{ value: 'yes' }, { value: 'no' }],
}
