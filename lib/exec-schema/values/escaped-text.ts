import { accept, reject, type ValueGrammar } from './grammar'
import { decodeEscapes } from './words'

/** Text with the escapes of C (systemd.exec(5), StandardInputText=). */
export const escapedText: ValueGrammar<string> = {
  syntax: 'text with escapes',
  widget: { kind: 'text' },
  parse(text) {
    const decoded = decodeEscapes(text)
    return decoded === null ? reject(text, 'Expected known escapes only, such as \\n or \\x41; a backslash is \\\\') : accept(decoded)
  },
  choices: () => [],
}
