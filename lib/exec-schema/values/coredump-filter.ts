import { accept, reject, type ValueGrammar } from './grammar'
import { splitWords } from './words'

const kinds = ['private-anonymous', 'shared-anonymous', 'private-file-backed', 'shared-file-backed', 'elf-headers', 'private-huge', 'shared-huge', 'private-dax', 'shared-dax', 'default', 'all']

/** Kinds of memory by name, or a mask in hexadecimal (systemd.exec(5), CoredumpFilter=). One that is wrong costs the whole line. */
export const coredumpFilter: ValueGrammar<readonly string[]> = {
  syntax: 'kinds of memory, or a mask in hexadecimal',
  widget: { kind: 'words' },
  parse(text) {
    const { words, broken } = splitWords(text, { quotes: false })
    if (broken) return reject(text, 'This escape sequence is not known', 'ignored', broken.range)
    const wrong = words.find((word) => !kinds.includes(word.text) && !/^\+?(0x)?[0-9a-f]{1,16}$/i.test(word.text))
    return wrong ? reject(text, 'Expected kinds of memory such as private-anonymous, or a mask in hexadecimal', 'ignored', wrong.range) : accept(words.map((word) => word.text))
  },
  choices: () => kinds.map((value) => ({ value })),
}
