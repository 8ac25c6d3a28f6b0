import { decodeBase64 } from './base64'
import { accept, reject, type ValueGrammar } from './grammar'

/** A Verity root hash in hexadecimal, at least 16 bytes, or the path of a file with it (systemd.exec(5), RootHash=). */
export const rootHash: ValueGrammar<string> = {
  syntax: 'hexadecimal | path',
  widget: { kind: 'text' },
  parse: (text) => (isPath(text) || /^([0-9a-fA-F]{2}){16,}$/.test(text) ? accept(text) : reject(text, 'Expected at least 32 hexadecimal digits, or an absolute path')),
  choices: () => [],
}

/** The signature of a root hash: `base64:` and the data, or the path of a file with it (systemd.exec(5), RootHashSignature=). */
export const rootHashSignature: ValueGrammar<string> = {
  syntax: 'base64:data | path',
  widget: { kind: 'text' },
  parse(text, target) {
    const encoded = text.startsWith('base64:') && decodeBase64(text.slice(7), target.version) !== null
    return isPath(text) || encoded ? accept(text) : reject(text, 'Expected base64: and the data, or an absolute path')
  },
  choices: () => [{ value: 'base64:' }],
}

/** Any absolute path: neither its length nor `..` in it is looked at (observed: 247 to 262). */
function isPath(text: string): boolean {
  return text.startsWith('/')
}
