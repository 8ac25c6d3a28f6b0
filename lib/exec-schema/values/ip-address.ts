import { accept, type Parsed, type ValueGrammar } from './grammar'
import { readInteger } from './integer'
import { parseWords } from './path'

/** Whether a text is an IPv4 address in dotted form. */
export function isIpv4(text: string): boolean {
  const parts = text.split('.')
  return parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255)
}

/** Whether a text is an IPv6 address, without zone. */
export function isIpv6(text: string): boolean {
  const halves = text.split('::')
  if (halves.length > 2) return false
  const groups = (half: string): number | null => {
    if (half === '') return 0
    const parts = half.split(':')
    let count = 0
    for (const [index, part] of parts.entries()) {
      if (index === parts.length - 1 && part.includes('.')) {
        if (!isIpv4(part)) return null
        count += 2
      } else if (/^[0-9a-fA-F]{1,4}$/.test(part)) count++
      else return null
    }
    return count
  }
  const left = groups(halves[0]!)
  const right = halves.length === 2 ? groups(halves[1]!) : 0
  if (left === null || right === null) return false
  return halves.length === 2 ? left + right <= 7 : left === 8
}

/** Names that stand for this machine, as systemd knows them. */
function isLocalhost(name: string): boolean {
  return /(^|\.)localhost(\.localdomain)?\.?$/i.test(name)
}

/** How many bits of an address count; like other numbers it is octal behind a 0. */
function isLength(text: string, bits: number, version: number): boolean {
  const length = readInteger(text, version)
  return length !== null && length >= 0 && length <= bits
}

const names = ['any', 'localhost', 'link-local', 'multicast']

/** Addresses with an optional prefix length, and names for common groups of them (systemd.resource-control(5), IPAddressAllow=). */
export const addressPrefixes: ValueGrammar<readonly string[]> = {
  syntax: 'address[/length] … | any | localhost | link-local | multicast',
  widget: { kind: 'words' },
  parse(text, target) {
    let broken = false
    return parseWords(text, (word): Parsed<string> => {
      // Up to 249 nothing behind a wrong word is read (observed: 247, 252).
      if (broken && target.version < 250) return { problems: [] }
      const [address = '', length, ...more] = word.text.split('/')
      const bits = isIpv4(address) ? 32 : isIpv6(address) ? 128 : -1
      const known = names.includes(word.text) || isLocalhost(word.text) || (bits > 0 && more.length === 0 && (length === undefined || isLength(length, bits, target.version)))
      broken ||= !known
      return known ? accept(word.text) : { problems: [{ range: word.range, message: `Expected an address such as 10.0.0.0/8, or ${names.join(', ')}`, effect: 'ignored' }] }
    }, { quotes: false })
  },
  choices: () => names.map((value) => ({ value })),
}
