/** The text without NUL and lone surrogates, which PostgreSQL's text can't hold. */
export function storableText(text: string): string {
  return text.replace(/\x00|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
}
