import { accept, reject, type Parsed, type ValueGrammar } from './grammar'
import { readInteger } from './integer'
import { parseWords } from './path'

/**
 * Whether a network interface may bear this name: visible ASCII characters without `:` and `/`, no number, neither `.` nor `..`; at most 15 characters, or 127
 * where alternative names are taken. Since 248 neither `%`, `all` and `default` nor numbers of other bases (observed: 247, 252).
 */
function isInterfaceName(name: string, version: number, longest = 15): boolean {
  if (!/^[!-.0-9;-~]+$/.test(name) || /^\d+$/.test(name) || name.length > longest || ['.', '..'].includes(name)) return false
  return version < 248 || (!name.includes('%') && (readInteger(name, version) ?? -1) < 0 && !['all', 'default'].includes(name))
}

/** One network interface; alternative names are taken where `alternative` says so. */
function oneInterface(options: { readonly alternative: boolean }): ValueGrammar<string> {
  const longest = options.alternative ? 127 : 15
  return {
    syntax: 'network interface',
    widget: { kind: 'text' },
    parse: (text, target) => (isInterfaceName(text, target.version, longest) ? accept(text) : reject(text, `Expected the name of a network interface, at most ${longest} characters`)),
    choices: () => [],
  }
}

/** The interface of a socket (systemd.socket(5), BindToDevice=). */
export const interfaceName = oneInterface({ alternative: false })

/** The same, alternative names included (systemd.resource-control(5), BindNetworkInterface=). */
export const alternativeInterfaceName = oneInterface({ alternative: true })

/** Several, `~` in front for all but these; since 255 alternative names too (systemd.resource-control(5), RestrictNetworkInterfaces=; observed: 254, 257). */
export const interfaceNames: ValueGrammar<readonly string[]> = {
  syntax: '[~]network interface …',
  widget: { kind: 'words' },
  parse(text, target) {
    const offset = text.startsWith('~') ? 1 : 0
    const longest = target.version >= 255 ? 127 : 15
    return parseWords(text.slice(offset), (word): Parsed<string> => {
      if (isInterfaceName(word.text, target.version, longest)) return accept(word.text)
      return { problems: [{ range: { start: word.range.start + offset, end: word.range.end + offset }, message: `Expected the name of a network interface, at most ${longest} characters`, effect: 'ignored' }] }
    })
  },
  choices: () => [],
}
