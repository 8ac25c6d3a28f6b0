/** How deep quotes and lists may lie in each other, and how many signs of emphasis and links a text may have. */
const [DEEPEST, MOST_SIGNS] = [20, 2000]

/** Whether a text is one that takes a reader of Markdown very long, or more memory than there is, though it is short. No person writes so. */
export function isTangled(text: string): boolean {
  const depth = (line: string) => (/^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)]))*/.exec(line)?.[0].match(/>|[-*+]|\d+/g) ?? []).length
  const signs = text.match(/[*_[\]~`!<]/g) ?? []
  return signs.length > MOST_SIGNS || text.split('\n').some((line) => depth(line) > DEEPEST || /^[ \t]{200}/.test(line))
}
