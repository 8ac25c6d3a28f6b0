import { accept, reject, type ValueGrammar } from './grammar'
import { keyword } from './keyword'

/** Whether a machine may bear this name: letters, digits and dashes in parts between points, none of which begins or ends with a dash; at most 64 characters. */
export function isHostName(name: string): boolean {
  return name.length <= 64 && name.split('.').every((part) => /^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/.test(part))
}

const kind = keyword(['no', 'yes', 'private'], { boolean: { yes: 'yes', no: 'no' } })

/** How a unit is kept from changing the host name, and the name that it sees instead (systemd.exec(5), ProtectHostname= since 258; observed: 262). */
export const hostNameProtection: ValueGrammar<string> = {
  ...kind,
  syntax: 'yes[:host name] | no | private[:host name]',
  parse(text, target) {
    const colon = text.indexOf(':')
    const parsed = kind.parse(colon < 0 ? text : text.slice(0, colon), target)
    if (parsed.value === undefined) return { problems: parsed.problems }
    if (colon < 0) return accept(parsed.value)
    const name = text.slice(colon + 1)
    if (parsed.value === 'no') return reject(text, 'Expected yes or private before the host name')
    return isHostName(name) ? accept(`${parsed.value}:${name}`) : reject(text, 'Expected a host name of letters, digits, dashes and points behind the colon, at most 64 characters', 'ignored', { start: colon + 1, end: text.length })
  },
}
