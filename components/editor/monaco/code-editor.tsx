'use client'

import type { editor } from 'monaco-editor/editor'
import { useEffect, useRef } from 'react'
import type { Desk } from '@/components/session/desk'
import { useDesk, useSessionState } from '@/components/session/session-context'
import { fileName } from '@/components/session/unit-paths'
import type { EditedFile, Place, UnitSession } from '@/components/session/unit-session'
import { onColoursChange } from '@/components/shell/theme'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { LineIndex } from '@/lib/exec-schema'
import { moveFocus } from '../focus-text'
import { splitLineEnds } from '../line-ends'
import { toMonacoRange } from '../monaco-convert'
import type { DeskModels } from './desk-models'
import { editorOptions } from './editor-options'
import { defineTheme } from './editor-theme'
import { forgetAnnouncements } from './forget-announcements'
import { LANGUAGE } from './language-id'
import { LineNotes } from './line-notes'
import { StaticText } from './static-text'
import type { EditorModels } from './use-editor-models'

interface CodeEditorProps {
  readonly editor: EditorModels
  /** Whether what lines mean is shown below them. */
  readonly notes: boolean
  /** What the file in front is compared with; null where it is shown alone. */
  readonly original: OriginalText | null
}

/** The text of the file in front: shown at once, and replaced by the code editor as soon as that is there. */
export function CodeEditor({ editor: { phase, models, retry }, notes, original }: CodeEditorProps) {
  const desk = useDesk()
  const host = useRef<HTMLDivElement>(null)
  const shown = useRef<{ readonly notes: LineNotes } | null>(null)
  const file = useSessionState((state) => state.files.find((each) => each.id === state.activeFile) ?? null)

  useEffect(() => {
    if (!models) return
    const opened = openEditor(models, desk, host.current!, original)
    shown.current = opened
    return () => {
      shown.current = null
      opened.end()
    }
  }, [models, desk, original])
  useEffect(() => shown.current?.notes.show(notes), [models, notes, original])

  return (
    <div className="relative h-full min-h-0 min-w-0 overflow-hidden bg-n1">
      <div ref={host} className={phase === 'ready' && file ? 'absolute inset-0' : 'invisible absolute inset-0'} />
      {phase !== 'ready' && file && <StaticText text={file.text} label={`Text of ${fileName(file.path)}`} />}
      {phase === 'failed' && (
        <div role="alert" className="absolute inset-x-3 bottom-3 flex flex-wrap items-center gap-3 rounded-control border border-hairline-strong bg-n1 p-3 shadow-float">
          <span className="min-w-0 grow">The code editor could not be loaded. Your text is safe, and the form may be used meanwhile.</span>
          <Button onClick={retry}>Try again</Button>
        </div>
      )}
      {!file && <EmptyState title="No file is open">A unit has one fragment and any number of drop-ins. Open a file, or add a drop-in.</EmptyState>}
    </div>
  )
}

/** Finds the text that a file of a unit is compared with, as it is now. */
export type OriginalText = (unit: UnitSession, file: EditedFile) => string

/** A code editor, alone or as the right side of a comparison, and how it is given a model. */
interface Surface {
  readonly code: editor.IStandaloneCodeEditor
  readonly show: (model: editor.ITextModel | null, unit: UnitSession, file: EditedFile | undefined) => void
  readonly dispose: () => void
}

function plainSurface({ monaco }: DeskModels, host: HTMLElement): Surface {
  const code = monaco.editor.create(host, { ...editorOptions(), model: null })
  return { code, show: (model) => code.setModel(model), dispose: () => code.dispose() }
}

function comparingSurface({ monaco }: DeskModels, host: HTMLElement, original: OriginalText): Surface {
  const diff = monaco.editor.createDiffEditor(host, { ...editorOptions(), originalEditable: false, originalAriaLabel: 'What it is compared with', renderOverviewRuler: false, useInlineViewWhenSpaceIsLimited: true, renderSideBySideInlineBreakpoint: 640 })
  let before: editor.ITextModel | null = null
  const replace = (next: editor.ITextModel | null) => {
    const last = before
    before = next
    last?.dispose()
  }
  return {
    code: diff.getModifiedEditor(),
    show: (model, unit, file) => {
      const made = model && file ? monaco.editor.createModel(splitLineEnds(original(unit, file)).text, LANGUAGE) : null
      diff.setModel(model && made && { original: made, modified: model })
      replace(made)
    },
    dispose: () => {
      diff.dispose()
      replace(null)
    },
  }
}

/** Creates the code editor in `host` and shows in it what is in front, until it is ended. */
function openEditor(models: DeskModels, desk: Desk, host: HTMLElement, original: OriginalText | null) {
  const { monaco } = models
  defineTheme(monaco)
  const surface = original ? comparingSurface(models, host, original) : plainSurface(models, host)
  const { code } = surface
  const notes = new LineNotes(code)
  const viewStates = new Map<editor.ITextModel, editor.ICodeEditorViewState | null>()
  const active = () => {
    const unit = desk.state.active
    return { unit, file: unit.fileWithId(unit.state.activeFile) }
  }

  const tellCursor = () => {
    const position = code.getPosition()
    if (position) desk.state.active.follow({ cursor: { line: position.lineNumber, column: position.column } })
  }

  const showActive = () => {
    const { unit, file } = active()
    const model = file ? models.of(unit).modelOf(file) : null
    const before = code.getModel()
    if (model !== before) {
      if (before) viewStates.set(before, code.saveViewState())
      surface.show(model, unit, file)
      if (model) code.restoreViewState(viewStates.get(model) ?? null)
      tellCursor()
    }
    if (file) code.updateOptions({ ariaLabel: `Text of ${fileName(file.path)}` })
  }
  const travel = (place: Place) => {
    const file = desk.state.active.fileWithPath(place.file)
    if (!file) return
    showActive()
    const range = toMonacoRange(new LineIndex(file.text), place)
    code.setSelection(range)
    code.revealRangeInCenterIfOutsideViewport(range)
    code.focus()
  }
  let endings: (() => void)[] = []
  const followUnit = (unit: UnitSession) => {
    for (const end of endings) end()
    let before = unit.state
    const follow = () => {
      const changed = unit.state.activeFile !== before.activeFile || unit.state.files !== before.files
      before = unit.state
      if (changed) showActive()
    }
    endings = [unit.subscribe(follow), unit.onGoTo(travel)]
    showActive()
  }
  let front = desk.state.active
  const unsubscribe = desk.subscribe(() => {
    if (desk.state.active === front) return
    front = desk.state.active
    followUnit(front)
  })
  followUnit(front)
  const stopTheme = onColoursChange(() => defineTheme(monaco))
  const stopLeaving = leaveHoversByEscape(code)
  const stopForgetting = forgetAnnouncements()

  code.onDidChangeCursorPosition(tellCursor)
  code.onDidFocusEditorText(() => {
    const { unit, file } = active()
    if (file) models.of(unit).endStep(file)
  })
  return {
    notes,
    end: () => {
      for (const end of [...endings, unsubscribe, stopTheme, stopLeaving, stopForgetting]) end()
      notes.dispose()
      surface.dispose()
    },
  }
}

/** Escape leads from a hover back into the text, wherever in the hover one is. */
function leaveHoversByEscape(code: editor.IStandaloneCodeEditor): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !(event.target instanceof Element)) return
    // Who reads a hover by arrows has the focus nowhere (observed: Orca 43).
    const within = event.target === document.body ? document.querySelector('.monaco-hover')?.checkVisibility() : event.target.closest('.monaco-hover, .monaco-resizable-hover')
    if (!within) return
    event.preventDefault()
    event.stopPropagation()
    moveFocus(
      () => code.focus(),
      () => code.trigger('escape', 'editor.action.hideHover', null),
    )
  }
  document.addEventListener('keydown', press, true)
  return () => document.removeEventListener('keydown', press, true)
}
