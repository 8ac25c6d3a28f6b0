/**
 * Text as people can see it: control characters as their pictures, and bytes that are not UTF-8 as `\xHH`. Browsers drop or replace them,
 * and what the server and the browser make of them would differ.
 */
export function visibleText(text: string): string {
  return text.replace(/[\x00-\x08\x0b-\x1f\x7f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, picture)
}

function picture(character: string): string {
  const code = character.charCodeAt(0)
  if (code === 0x7f) return '\u2421'
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code >= 0xdc80 && code <= 0xdcff) return `\\x${(code - 0xdc00).toString(16)}`
  return `\\u${code.toString(16).padStart(4, '0')}`
}
