import type { editor } from 'monaco-editor/editor'
import { monospaceFamily } from './load-monaco'

/** How every code editor of the workbench looks and behaves. */
export function editorOptions(): editor.IStandaloneEditorConstructionOptions {
  return {
    fontFamily: monospaceFamily(),
    fontSize: 14,
    lineHeight: 20,
    fontLigatures: false,
    padding: { top: 8, bottom: 8 },
    minimap: { enabled: false },
    // Unit files need no indentation, so Tab goes on to the next control; Ctrl+M gives it back.
    tabFocusMode: true,
    automaticLayout: true,
    scrollBeyondLastLine: false,
    // Browsers don't tell whether a screen reader runs, so the page of lines at the cursor is always kept for one; a longer one would be felt at each key.
    accessibilitySupport: 'on',
    accessibilityPageSize: 100,
    unusualLineTerminators: 'off',
    wordBasedSuggestions: 'off',
    quickSuggestions: { other: true, comments: false, strings: true },
    suggest: { showStatusBar: false, preview: false },
    // Enter behind a word that is written out already begins a new line.
    acceptSuggestionOnEnter: 'smart',
    'semanticHighlighting.enabled': true,
    fixedOverflowWidgets: true,
    renderLineHighlight: 'line',
    overviewRulerBorder: false,
    hideCursorInOverviewRuler: true,
    lineNumbersMinChars: 4,
    lineDecorationsWidth: 10,
    occurrencesHighlight: 'off',
    scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10, useShadows: false },
    lightbulb: { enabled: 'on' as editor.ShowLightbulbIconMode },
    codeLensFontFamily: 'var(--font-sans)',
    codeLensFontSize: 12,
    dragAndDrop: false,
    insertSpaces: false,
    detectIndentation: false,
    autoIndent: 'none',
  }
}
