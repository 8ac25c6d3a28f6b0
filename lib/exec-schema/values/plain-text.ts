import { accept, type ValueGrammar } from './grammar'

/** Any text. Also what settings use whose own grammar is not written yet: nothing is checked, nothing is claimed. */
export const plainText: ValueGrammar<string> = {
  syntax: 'text',
  widget: { kind: 'text' },
  parse: (text) => accept(text),
  choices: () => [],
}

/** Text with a syntax of its own that is shown but not checked. */
export function describedText(syntax: string, kind: 'text' | 'words' | 'path' = 'text'): ValueGrammar<string> {
  return { ...plainText, syntax, widget: { kind } }
}
