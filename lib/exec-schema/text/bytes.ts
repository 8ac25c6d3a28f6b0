/**
 * Unit files are bytes; the editor works on strings. Valid UTF-8 becomes the characters it stands for, and each byte that is not part of
 * valid UTF-8 becomes one lone low surrogate U+DC80…U+DCFF (0xDC00 + byte). UTF-8 can't hold surrogates, so the way back is exact.
 */
const ESCAPE_BASE = 0xdc00

/** Reads any bytes; never throws. `encodeBytes(decodeBytes(bytes))` has the same bytes. */
export function decodeBytes(bytes: Uint8Array): string {
  const parts: string[] = []
  let codes: number[] = []
  const push = (code: number) => {
    if (code > 0xffff) {
      const offset = code - 0x10000
      codes.push(0xd800 + (offset >> 10), 0xdc00 + (offset & 0x3ff))
    } else codes.push(code)
    if (codes.length > 8000) {
      parts.push(String.fromCharCode(...codes))
      codes = []
    }
  }
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i)
    if (length === 0) {
      push(ESCAPE_BASE + bytes[i]!)
      i++
      continue
    }
    push(codePointAt(bytes, i, length))
    i += length
  }
  parts.push(String.fromCharCode(...codes))
  return parts.join('')
}

/** Writes a string as bytes: UTF-8, with escaped bytes put back. A lone surrogate outside U+DC80…U+DCFF is written as its three bytes. */
export function encodeBytes(text: string): Uint8Array {
  const bytes: number[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const next = text.charCodeAt(i + 1)
    if (unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000) {
      const code = 0x10000 + ((unit - 0xd800) << 10) + (next - 0xdc00)
      bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
      i++
    } else if (isEscapedByte(unit)) bytes.push(unit - ESCAPE_BASE)
    else if (unit < 0x80) bytes.push(unit)
    else if (unit < 0x800) bytes.push(0xc0 | (unit >> 6), 0x80 | (unit & 63))
    else bytes.push(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 63), 0x80 | (unit & 63))
  }
  return Uint8Array.from(bytes)
}

/**
 * Whether the text holds anything that systemd does not take for clean UTF-8: escaped bytes, lone surrogates, and the noncharacters
 * U+FDD0 to U+FDEF and the last two of each plane.
 */
export function hasInvalidUtf8(text: string): boolean {
  if (/[\ufdd0-\ufdef\ufffe\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/.test(text)) return true
  return /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)
}

/** How many bytes the text takes when written. */
export function byteLength(text: string): number {
  let length = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80 || isEscapedByte(unit)) length += 1
    else if (unit < 0x800) length += 2
    else length += 3
    const next = text.charCodeAt(i + 1)
    if (unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000) {
      length += 1
      i++
    }
  }
  return length
}

/** Whether a text has more than so many bytes in UTF-8; mostly its length tells, as no unit of UTF-16 has more than three. */
export function hasMoreBytes(text: string, bytes: number): boolean {
  return text.length * 3 > bytes && byteLength(text) > bytes
}

function isEscapedByte(unit: number): boolean {
  return unit >= 0xdc80 && unit <= 0xdcff
}

/** The length of the valid UTF-8 sequence at `at`, or 0; overlong forms, surrogates and code points above U+10FFFF are not valid. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!
  if (first < 0x80) return 1
  const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0
  if (length === 0 || at + length > bytes.length) return 0
  for (let i = 1; i < length; i++) if ((bytes[at + i]! & 0xc0) !== 0x80) return 0
  const code = codePointAt(bytes, at, length)
  if (length === 3 && (code < 0x800 || (code >= 0xd800 && code <= 0xdfff))) return 0
  if (length === 4 && (code < 0x10000 || code > 0x10ffff)) return 0
  return length
}

function codePointAt(bytes: Uint8Array, at: number, length: number): number {
  const first = bytes[at]!
  if (length === 1) return first
  let code = first & (0xff >> (length + 1))
  for (let i = 1; i < length; i++) code = (code << 6) | (bytes[at + i]! & 63)
  return code
}
