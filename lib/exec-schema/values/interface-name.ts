import { accept, reject, type Parsed, type ValueGrammar } from './grammar'
import { parseWords } from './path'

/** Whether a network interface may bear this name: at most 15 visible ASCII characters without `:` and `/`, not digits only, neither `.` nor `..`, nor `all` and `default`. */
export function isInterfaceName(name: string): boolean {
  return /^[!-.0-9;-~]{1,15}$/.test(name) && !name.includes('%') && !/^\d+$/.test(name) && !['.', '..', 'all', 'default'].includes(name)
}

/** One network interface (systemd.socket(5), BindToDevice=). */
export const interfaceName: ValueGrammar<string> = {
  syntax: 'network interface',
  widget: { kind: 'text' },
  parse: (text) => (isInterfaceName(text) ? accept(text) : reject(text, 'Expected the name of a network interface, at most 15 characters')),
  choices: () => [],
}

/** Several, `~` in front for all but these (systemd.resource-control(5), RestrictNetworkInterfaces=). */
export const interfaceNames: ValueGrammar<readonly string[]> = {
  syntax: '[~]network interface …',
  widget: { kind: 'words' },
  parse(text) {
    const offset = text.startsWith('~') ? 1 : 0
    return parseWords(
      text.slice(offset),
      (word): Parsed<string> => {
        if (isInterfaceName(word.text)) return accept(word.text)
        return { problems: [{ range: { start: word.range.start + offset, end: word.range.end + offset }, message: 'Expected the name of a network interface, at most 15 characters', effect: 'ignored' }] }
      },
      { escapes: true },
    )
  },
  choices: () => [],
}
