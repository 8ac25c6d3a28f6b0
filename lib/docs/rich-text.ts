import { literalAddress, settingAddress } from './addresses'

/** A stretch of a text: plain, code, or a link. */
export interface TextNode {
  readonly text: string
  readonly code?: true
  readonly address?: string
}

/**
 * Reads the marks of a text: `code` between backticks, a link as [words](address) with or without backticks around the words, and the names of settings,
 * `PrivateTmp=` or with a value of one word, `Type=oneshot`, which become links by themselves but for those that lead to `here`. Absolute paths are code with or without backticks.
 */
export function readRichText(text: string, here?: string): TextNode[] {
  const nodes: TextNode[] = []
  let end = 0
  for (const match of text.matchAll(marks)) {
    const node = nodeOf(match)
    if (!node) continue
    if (match.index > end) nodes.push({ text: typeset(text.slice(end, match.index)) })
    nodes.push(node.address === here ? { text: node.text, ...(node.code && { code: true }) } : node)
    end = match.index + match[0].length
  }
  if (end < text.length) nodes.push({ text: typeset(text.slice(end)) })
  return nodes
}

const marks = /\[(?:`([^`]+)`|([^\]`]+))\]\((\/docs[^)\s]*|https:\/\/[^)\s]+)\)|`([^`]+)`|(?<![\w$.-])([A-Z][A-Za-z0-9]+)=((?:(?!\/[A-Z]\w*=)[\w@~%\/-](?:[\w@~%:\/.-]*[\w@~%\/-])?)?)|(?<![\w\/.~}:*-])(\/(?:bin|boot|dev|efi|etc|home|lib|mnt|opt|proc|root|run|sbin|srv|sys|tmp|usr|var)\b(?:\/(?:\.\.|[\w.@%*+-]*[\w@%*+]))*)/g

function nodeOf([, literal, words, address, code, setting, value, path]: RegExpExecArray): TextNode | null {
  if (address !== undefined) return literal === undefined ? { text: words!, address } : { text: literal, code: true, address }
  if (code !== undefined) {
    const target = literalAddress(code)
    return { text: code, code: true, ...(target && { address: target }) }
  }
  if (path !== undefined) return { text: path, code: true }
  const target = settingAddress(setting!)
  return target ? { text: `${setting!}=${value!}`, code: true, address: target } : null
}

/** Words with the apostrophes of print: the library's own are those of a keyboard. */
function typeset(words: string): string {
  return words.replace(/(?<=\w)'(?=\w)|(?<=s)'(?=\s)/g, '’')
}

const listed = new Intl.ListFormat('en-GB')

/** Names as a part of a sentence: `a, b and c`. */
export function inSentence(names: readonly string[]): string {
  return listed.format(names)
}

/** A clause as a sentence: with a capital letter and a full stop. */
export function sentence(clause: string): string {
  return `${clause[0]!.toUpperCase()}${clause.slice(1)}.`
}

/** A text without its marks, as titles and descriptions need it. */
export function plainText(text: string): string {
  return readRichText(text).map((node) => node.text).join('')
}

/** Words as a link; the words must hold no bracket. */
export function link(words: string, address: string): string {
  return `[${words}](${address})`
}

/** Something literal, in the font of code. What holds a backtick itself is left as it is. */
export function code(text: string): string {
  return text.includes('`') ? text : `\`${text}\``
}

/** A literal that leads somewhere. */
export function codeLink(text: string, address: string): string {
  return `[\`${text}\`](${address})`
}
