import { accept, reject, type ValueGrammar } from './grammar'
import { splitWords } from './words'

/** Kinds of memory in the order of their bits in the kernel's mask. */
const kinds = ['private-anonymous', 'shared-anonymous', 'private-file-backed', 'shared-file-backed', 'elf-headers', 'private-huge', 'shared-huge', 'private-dax', 'shared-dax']
const masks = new Map([...kinds.map((name, bit) => [name, 2 ** bit] as const), ['default', 0x33], ['all', 2 ** kinds.length - 1]])

/** What words of CoredumpFilter= come to, as the kernel's mask without bits that it does not know. */
export function coredumpMask(words: readonly string[]): number {
  return words.reduce((mask, word) => mask | (masks.get(word) ?? Number.parseInt(word.replace(/^\+/, ''), 16) & masks.get('all')!), 0)
}

/** Kinds of memory by name, or a mask in hexadecimal (systemd.exec(5), CoredumpFilter=). One that is wrong costs the whole line. */
export const coredumpFilter: ValueGrammar<readonly string[]> = {
  syntax: 'kinds of memory, or a mask in hexadecimal',
  widget: { kind: 'words' },
  parse(text) {
    const { words, broken } = splitWords(text, { quotes: false })
    if (broken) return reject(text, 'This escape sequence is not known', 'ignored', broken.range)
    const wrong = words.find((word) => !masks.has(word.text) && !/^\+?(0x)?[0-9a-f]{1,16}$/i.test(word.text))
    return wrong ? reject(text, 'Expected kinds of memory such as private-anonymous, or a mask in hexadecimal', 'ignored', wrong.range) : accept(words.map((word) => word.text))
  },
  choices: () => [...masks.keys()].map((value) => ({ value })),
}
