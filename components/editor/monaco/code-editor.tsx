'use client'

import type { editor } from 'monaco-editor/editor'
import { useEffect, useRef, useState } from 'react'
import { PlainHistory } from '@/components/session/plain-history'
import { useSession, useSessionState } from '@/components/session/session-context'
import { fileName } from '@/components/session/unit-paths'
import type { Place } from '@/components/session/unit-session'
import { onColoursChange } from '@/components/shell/theme'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { LineIndex } from '@/lib/exec-schema'
import { toMonacoRange } from '../monaco-convert'
import { defineTheme } from './editor-theme'
import { FileModels } from './file-models'
import { loadMonaco, monospaceFamily } from './load-monaco'
import type { Monaco } from './monaco-type'
import { StaticText } from './static-text'

/** The text of the active file: shown at once, and replaced by the code editor as soon as that is there. */
export function CodeEditor() {
  const session = useSession()
  const host = useRef<HTMLDivElement>(null)
  const [phase, setPhase] = useState<'loading' | 'ready' | 'failed'>('loading')
  const [attempt, setAttempt] = useState(0)
  const file = useSessionState((state) => state.files.find((each) => each.id === state.activeFile) ?? null)

  useEffect(() => {
    let ended = false
    let end: (() => void) | null = null
    loadMonaco().then(
      (monaco) => {
        if (ended) return
        end = openEditor(monaco, session, host.current!)
        setPhase('ready')
      },
      () => {
        if (ended) return
        session.setHistory(new PlainHistory(session))
        setPhase('failed')
      },
    )
    return () => {
      ended = true
      end?.()
    }
  }, [session, attempt])

  return (
    <div className="relative h-full min-h-0 min-w-0 overflow-hidden bg-n1">
      <div ref={host} className={phase === 'ready' && file ? 'absolute inset-0' : 'invisible absolute inset-0'} />
      {phase !== 'ready' && file && <StaticText text={file.text} label={`Text of ${fileName(file.path)}`} />}
      {phase === 'failed' && (
        <div role="alert" className="absolute inset-x-3 bottom-3 flex flex-wrap items-center gap-3 rounded-control border border-hairline-strong bg-n1 p-3 shadow-float">
          <span className="min-w-0 grow">The code editor could not be loaded. Your text is safe, and the form still works.</span>
          <Button
            onClick={() => {
              setPhase('loading')
              setAttempt(attempt + 1)
            }}
          >
            Try again
          </Button>
        </div>
      )}
      {!file && <EmptyState title="No file is open">A unit has one fragment and any number of drop-ins. Open a file, or add a drop-in.</EmptyState>}
    </div>
  )
}

/** Creates the code editor in `host` and keeps it and the session in step until the returned function is called. */
function openEditor(monaco: Monaco, session: ReturnType<typeof useSession>, host: HTMLElement): () => void {
  const models = new FileModels(monaco, session)
  const active = () => session.fileWithId(session.state.activeFile)
  defineTheme(monaco)
  const code = monaco.editor.create(host, { ...options(), model: null })
  const viewStates = new Map<string, editor.ICodeEditorViewState | null>()
  let shown = ''

  const showActive = () => {
    const file = active()
    if (file?.id === shown) return
    if (shown) viewStates.set(shown, code.saveViewState())
    shown = file?.id ?? ''
    code.setModel(file ? models.modelOf(file) : null)
    if (file) code.restoreViewState(viewStates.get(file.id) ?? null)
  }
  const label = () => {
    const file = active()
    if (file) code.updateOptions({ ariaLabel: `Text of ${fileName(file.path)}` })
  }
  const travel = (place: Place) => {
    const file = session.fileWithPath(place.file)
    if (!file) return
    showActive()
    const range = toMonacoRange(new LineIndex(file.text), place)
    code.setSelection(range)
    code.revealRangeInCenterIfOutsideViewport(range)
    code.focus()
  }
  let before = session.state
  const follow = () => {
    const now = session.state
    if (now.files !== before.files) models.followSession()
    if (now.activeFile !== before.activeFile || now.files !== before.files) {
      showActive()
      label()
    }
    if (now.findings !== before.findings) models.showFindings()
    before = now
  }

  showActive()
  label()
  models.showFindings()
  session.setHistory(models)
  const endings = [
    session.subscribe(follow),
    session.onGoTo(travel),
    onColoursChange(() => defineTheme(monaco)),
  ]
  code.onDidChangeCursorPosition(({ position }) => session.update({ cursor: { line: position.lineNumber, column: position.column } }))
  code.onDidFocusEditorText(() => {
    const file = active()
    if (file) models.endStep(file)
  })
  return () => {
    for (const end of endings) end()
    code.dispose()
    models.dispose()
  }
}

function options(): editor.IStandaloneEditorConstructionOptions {
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
    accessibilitySupport: 'auto',
    unusualLineTerminators: 'off',
    wordBasedSuggestions: 'off',
    quickSuggestions: { other: true, comments: false, strings: true },
    suggest: { showStatusBar: false, preview: false },
    // Enter behind a word that is written out already begins a new line.
    acceptSuggestionOnEnter: 'smart',
    fixedOverflowWidgets: true,
    renderLineHighlight: 'line',
    overviewRulerBorder: false,
    hideCursorInOverviewRuler: true,
    lineNumbersMinChars: 4,
    lineDecorationsWidth: 10,
    occurrencesHighlight: 'off',
    scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10, useShadows: false },
    lightbulb: { enabled: 'on' as editor.ShowLightbulbIconMode },
    links: false,
    dragAndDrop: false,
    insertSpaces: false,
    detectIndentation: false,
    autoIndent: 'none',
  }
}
