import type { editor } from 'monaco-editor/editor'
import type { LanguageClient } from '@/components/session/language-client'
import type { EditedFile, TextHistory, UnitSession } from '@/components/session/unit-session'
import { LineIndex, type Finding, type TextEdit } from '@/lib/exec-schema'
import { changeLineEnds, joinLineEnds, splitLineEnds, type LineEnds } from '../line-ends'
import { toMonacoEdits, toMonacoMarker } from '../monaco-convert'
import { provideContext, type EditorContext } from './editor-context'
import { LANGUAGE } from './language-id'
import type { Monaco } from './monaco-type'

interface FileModel {
  readonly model: editor.ITextModel
  /** What model and line ends say together. */
  text: string
  lineEnds: LineEnds
  /** The line ends at each state of the undo history, so that undo brings mixed ones back as they were. */
  readonly history: Map<number, LineEnds>
}

/** What the models of one unit need of all that are open. */
export type OtherModels = Pick<EditorContext, 'goTo' | 'modelOf'>

/** The code editor's models of a unit, one for each file, kept as long as the unit is open so that undo reaches back behind a closed tab. */
export class FileModels implements TextHistory {
  private readonly models = new Map<string, FileModel>()
  private readonly unsubscribe: () => void
  /** The files that have markers. */
  private readonly marked = new Set<string>()
  private lastGroup = ''
  private applying = false

  constructor(
    private readonly monaco: Monaco,
    private readonly session: UnitSession,
    private readonly language: LanguageClient,
    private readonly others: OtherModels,
  ) {
    let before = session.state
    this.unsubscribe = session.subscribe(() => {
      const last = before
      before = session.state
      if (before.files !== last.files) this.followSession()
      if (before.findings !== last.findings) this.showFindings()
    })
    session.setHistory(this)
    this.showFindings()
  }

  modelOf(file: EditedFile): editor.ITextModel {
    const known = this.models.get(file.id)
    if (known) return known.model
    const { text, lineEnds } = splitLineEnds(file.text)
    const model = this.monaco.editor.createModel('', LANGUAGE, this.monaco.Uri.from({ scheme: 'unit', authority: this.session.key, path: `/${file.id}` }))
    model.setEOL(this.monaco.editor.EndOfLineSequence.LF)
    // Given to createModel, a byte order mark at the beginning would be lost.
    model.applyEdits([{ range: model.getFullModelRange(), text }])
    const entry: FileModel = { model, text: file.text, lineEnds, history: new Map([[model.getAlternativeVersionId(), lineEnds]]) }
    this.models.set(file.id, entry)
    model.onDidChangeContent((event) => this.changed(file.id, entry, event))
    let index: { text: string; lines: LineIndex } | null = null
    provideContext(model, () => {
      const { session, language } = this
      const current = session.fileWithId(file.id)
      if (!current) return null
      const { findings, checkedFiles } = session.state
      const isChecked = checkedFiles.some((each) => each.id === file.id && each.text === current.text)
      if (index?.text !== current.text) index = { text: current.text, lines: new LineIndex(current.text) }
      return {
        ...index,
        session,
        path: current.path,
        findings: isChecked ? findings.filter((finding) => finding.file === current.path) : [],
        ask: (question, haste) => language.ask(session, current.path, question, haste),
        ...this.others,
      }
    })
    return model
  }

  /** Models follow texts that came from elsewhere, such as a draft that was given back or a file that was opened anew. */
  private followSession(): void {
    for (const file of this.session.state.files) {
      const entry = this.models.get(file.id)
      if (!entry || entry.text === file.text) continue
      const { text, lineEnds } = splitLineEnds(file.text)
      entry.model.pushStackElement()
      entry.model.pushEditOperations(null, [{ range: entry.model.getFullModelRange(), text }], () => null)
      entry.lineEnds = lineEnds
      entry.history.set(entry.model.getAlternativeVersionId(), lineEnds)
      entry.text = file.text
      this.session.setText(file.id, file.text)
    }
  }

  private changed(id: string, entry: FileModel, event: editor.IModelContentChangedEvent): void {
    const text = entry.model.getValue()
    const version = entry.model.getAlternativeVersionId()
    const remembered = event.isUndoing || event.isRedoing ? entry.history.get(version) : undefined
    const changes = event.changes.map(({ range, text: inserted }) => ({
      line: range.startLineNumber - 1,
      removed: range.endLineNumber - range.startLineNumber,
      inserted: inserted.split('\n').length - 1,
    }))
    entry.lineEnds = remembered ?? changeLineEnds(entry.lineEnds, changes, text)
    entry.history.set(version, entry.lineEnds)
    if (!this.applying) this.lastGroup = ''
    entry.text = joinLineEnds(text, entry.lineEnds)
    this.session.setText(id, entry.text)
  }

  apply(file: EditedFile, edits: readonly TextEdit[], group: string): void {
    const model = this.modelOf(file)
    if (group !== this.lastGroup) model.pushStackElement()
    this.applying = true
    model.pushEditOperations(null, toMonacoEdits(file.text, edits), () => null)
    this.applying = false
    this.lastGroup = group
  }

  undo(fileId: string): void {
    void this.models.get(fileId)?.model.undo()
  }

  redo(fileId: string): void {
    void this.models.get(fileId)?.model.redo()
  }

  /** Ends the present step of the undo history: what is typed next is undone on its own. */
  endStep(file: EditedFile): void {
    this.modelOf(file).pushStackElement()
    this.lastGroup = ''
  }

  private showFindings(): void {
    const { files, findings } = this.session.state
    const byFile = groupFindings(findings)
    for (const file of files) {
      const own = byFile.get(file.path) ?? []
      // Most drop-ins have nothing before and nothing after a key.
      if (own.length === 0 && !this.marked.has(file.id)) continue
      const lines = new LineIndex(file.text)
      this.monaco.editor.setModelMarkers(this.modelOf(file), 'unitwright', own.map((finding) => toMonacoMarker(lines, finding)))
      if (own.length > 0) this.marked.add(file.id)
      else this.marked.delete(file.id)
    }
  }

  dispose(): void {
    this.unsubscribe()
    for (const { model } of this.models.values()) model.dispose()
    this.models.clear()
  }
}

function groupFindings(findings: readonly Finding[]): ReadonlyMap<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.file)
    if (group) group.push(finding)
    else groups.set(finding.file, [finding])
  }
  return groups
}
