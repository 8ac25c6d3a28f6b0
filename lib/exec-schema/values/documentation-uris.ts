import { accept, type Parsed, type ValueGrammar } from './grammar'
import { parseWords } from './path'

/** Addresses of documentation: `http:`, `https:`, `file:`, `info:` and `man:` (systemd.unit(5), Documentation=). */
export const documentationUris: ValueGrammar<readonly string[]> = {
  syntax: 'URI …',
  widget: { kind: 'words' },
  parse: (text) =>
    parseWords(
      text,
      (word): Parsed<string> => {
        if (/^(https?:\/\/.|file:\/.|info:.|man:.)/.test(word.text)) return accept(word.text)
        return { problems: [{ range: word.range, message: 'Expected an address that begins with http://, https://, file:/, info: or man:', effect: 'ignored' }] }
      },
      { keepEscapes: true },
    ),
  choices: () => ['https://', 'man:', 'info:', 'file:/'].map((value) => ({ value })),
}
