import { highlight, newestVersion, parseUnitFile } from '@/lib/exec-schema'
import { LANGUAGE } from './language-id'
import { registerProviders } from './language-providers'
import type { Monaco } from './monaco-type'

/** Whether the line before ended in a backslash, so that this one goes on with its value. */
class LineState {
  constructor(readonly continued: boolean) {}
  clone() {
    return this
  }
  equals(other: LineState) {
    return other.continued === this.continued
  }
}

const fresh = new LineState(false)
const continued = new LineState(true)
/** What makes the library read a line as the continuation of a value. */
const LEAD = 'X=\\\n'

/** Makes the code editor know unit files. The colours come from the library, line by line, so they are those of the page before it is loaded. */
export function registerUnitFileLanguage(monaco: Monaco): void {
  monaco.languages.register({ id: LANGUAGE })
  monaco.languages.setLanguageConfiguration(LANGUAGE, {
    comments: { lineComment: '#' },
    autoClosingPairs: [{ open: '[', close: ']' }, { open: '"', close: '"' }],
    surroundingPairs: [{ open: '"', close: '"' }, { open: "'", close: "'" }],
    wordPattern: /[^\s=:,~!|"'[\]]+/,
  })
  monaco.languages.setTokensProvider(LANGUAGE, {
    getInitialState: () => fresh,
    tokenize(line, state) {
      const lead = (state as LineState).continued ? LEAD : ''
      const tokens = highlight(parseUnitFile(lead + line, { version: newestVersion })).filter((token) => token.range.start >= lead.length)
      const scopes: { startIndex: number; scopes: string }[] = []
      let end = 0
      for (const token of tokens) {
        if (token.range.start - lead.length > end) scopes.push({ startIndex: end, scopes: '' })
        scopes.push({ startIndex: token.range.start - lead.length, scopes: token.kind })
        end = token.range.end - lead.length
      }
      if (end < line.length) scopes.push({ startIndex: end, scopes: '' })
      const comment = /^\s*[#;]/.test(line)
      const goesOn = comment ? (state as LineState).continued : /(^|[^\\])(\\\\)*\\$/.test(line)
      return { tokens: scopes, endState: goesOn ? continued : fresh }
    },
  })
  // The keys that the code editor has for this begin with that of the palette.
  const { KeyMod, KeyCode } = monaco
  monaco.editor.addKeybindingRules([
    { keybinding: KeyMod.CtrlCmd | KeyMod.Alt | KeyCode.KeyH, command: 'editor.action.showHover', when: 'editorTextFocus' },
    { keybinding: KeyMod.CtrlCmd | KeyMod.Shift | KeyCode.KeyP, command: 'editor.action.quickCommand', when: 'editorFocus' },
    { keybinding: KeyMod.chord(KeyMod.CtrlCmd | KeyCode.KeyK, KeyMod.CtrlCmd | KeyCode.KeyI), command: '-editor.action.showHover' },
  ])
  registerProviders(monaco)
}
