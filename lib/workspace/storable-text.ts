/** The text without NUL and lone surrogates, which PostgreSQL's text can't hold. */
export function storableText(text: string): string {
  return text.replace(/\x00|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
}

/** The text as it is kept for searching and searched for: storable, and in small letters. */
export function searchable(text: string): string {
  return storableText(text).toLowerCase()
}
