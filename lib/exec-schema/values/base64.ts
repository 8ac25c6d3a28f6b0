import { accept, reject, type ValueGrammar } from './grammar'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Decodes Base64 (RFC 4648); white space is skipped, padding must be right, and since 255 `-` and `_` may stand for `+` and `/` (observed: not 254, 257). Null for anything else. */
export function decodeBase64(text: string, version: number): Uint8Array | null {
  const given = text.replace(/[ \t\n\r]+/g, '')
  const clean = version < 255 ? given : given.replace(/-/g, '+').replace(/_/g, '/')
  const padding = clean.endsWith('==') ? 2 : clean.endsWith('=') ? 1 : 0
  const body = clean.slice(0, clean.length - padding)
  if (clean.length % 4 !== 0) return null
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const character of body) {
    const value = alphabet.indexOf(character)
    if (value < 0) return null
    held = (held << 6) | value
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes.push((held >> bits) & 0xff)
      held &= (1 << bits) - 1
    }
  }
  return Uint8Array.from(bytes)
}

/** Encodes bytes as Base64 (RFC 4648), with padding. */
export function encodeBase64(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const group = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    const letters = [18, 12, 6, 0].map((shift) => alphabet[(group >> shift) & 63]!)
    const left = Math.min(3, bytes.length - i)
    text += letters.slice(0, left + 1).join('') + '='.repeat(3 - left)
  }
  return text
}

/** Binary data in Base64. */
export const base64: ValueGrammar<Uint8Array> = {
  syntax: 'Base64',
  widget: { kind: 'text' },
  parse(text, target) {
    const bytes = decodeBase64(text, target.version)
    return bytes ? accept(bytes) : reject(text, 'Expected Base64')
  },
  choices: () => [],
}
