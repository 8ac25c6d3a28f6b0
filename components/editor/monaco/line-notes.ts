import type { editor } from 'monaco-editor/editor'
import { visibleText } from '@/components/preview/visible-text'
import type { LineNote, Range } from '@/lib/exec-schema'
import { toMonacoRange, toOffset } from '../monaco-convert'
import { clock, contextOf } from './editor-context'

/** How long nothing must change before the notes are asked for anew. */
const PAUSE = 250
/** Of a command line that goes on and on only the beginning is shown. */
const MOST_WORDS = 80

/** A note on the page: its zone, and what of it belongs to which stretch of the text. */
interface ShownNote {
  readonly zone: editor.IViewZone
  readonly id: string
  readonly words: readonly { readonly element: HTMLElement; range: Range }[]
}

/** What lines mean, shown below them; screen readers are told the same by hovers and by the preview, since the code editor hides such zones from them. Commands are shown word by word, calendar expressions in words. Pointing at a word shows where it is written, and the other way round. */
export class LineNotes {
  private visible = false
  private shown: ShownNote[] = []
  private content = ''
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly source: editor.IEditorDecorationsCollection
  private unsubscribe: () => void = () => undefined

  constructor(private readonly code: editor.IStandaloneCodeEditor) {
    this.source = code.createDecorationsCollection()
    code.onDidChangeModel(() => {
      this.clear()
      this.follow()
    })
    code.onDidChangeCursorPosition(() => this.markCursor())
    code.onDidLayoutChange(() => this.measure())
    this.follow()
  }

  show(visible: boolean): void {
    this.visible = visible
    if (visible) this.refreshSoon(0)
    else this.clear()
  }

  dispose(): void {
    clearTimeout(this.timer)
    this.unsubscribe()
  }

  /** The notes depend on the whole unit: variables and delays may stand in its other files. */
  private follow(): void {
    this.unsubscribe()
    const model = this.code.getModel()
    const session = model && contextOf(model)?.session
    this.unsubscribe = session?.subscribe(() => this.refreshSoon(PAUSE)) ?? (() => undefined)
    this.refreshSoon(0)
  }

  private refreshSoon(pause: number): void {
    if (!this.visible) return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.refresh(), pause)
  }

  private async refresh(): Promise<void> {
    const model = this.code.getModel()
    const context = model && contextOf(model)
    const version = model?.getVersionId()
    const notes = (await context?.ask((service, place) => service.lineNotes(place, clock()), 'later')) ?? null
    if (!model || !context || !notes || !this.visible || model.isDisposed() || this.code.getModel() !== model || model.getVersionId() !== version) return
    const content = JSON.stringify(notes.map((note) => [toMonacoRange(context.lines, note.line).endLineNumber, contentOf(note)]))
    if (content === this.content) this.moveRanges(notes)
    else this.place(notes, (note) => lastLine(toMonacoRange(context.lines, note.line)))
    this.content = content
    this.markCursor()
  }

  private place(notes: readonly LineNote[], lineOf: (note: LineNote) => number): void {
    this.code.changeViewZones((zones) => {
      for (const { id } of this.shown) zones.removeZone(id)
      this.shown = notes.map((note) => {
        const { element, words } = draw(note, (range) => this.pointAt(range))
        const zone: editor.IViewZone = { afterLineNumber: lineOf(note), heightInPx: 22, domNode: element }
        return { zone, id: zones.addZone(zone), words }
      })
    })
    requestAnimationFrame(() => this.measure())
  }

  /** The same notes at other places of the text. */
  private moveRanges(notes: readonly LineNote[]): void {
    for (const [index, note] of notes.entries()) for (const [at, range] of rangesOf(note).entries()) if (this.shown[index]?.words[at]) this.shown[index].words[at].range = range
  }

  /** A note is as high as its words need at the present width. */
  private measure(): void {
    const width = this.code.getLayoutInfo().contentWidth
    this.code.changeViewZones((zones) => {
      for (const { zone, id } of this.shown) {
        const inner = zone.domNode.firstElementChild as HTMLElement
        inner.style.width = `${width - 24}px`
        const height = inner.offsetHeight + 4
        if (height > 4 && zone.heightInPx !== height) {
          zone.heightInPx = height
          zones.layoutZone(id)
        }
      }
    })
  }

  private pointAt(range: Range | null): void {
    const model = this.code.getModel()
    const context = model && contextOf(model)
    this.source.set(range && context ? [{ range: toMonacoRange(context.lines, range), options: { className: 'line-note-source' } }] : [])
  }

  private markCursor(): void {
    const model = this.code.getModel()
    const position = this.code.getPosition()
    const context = model && contextOf(model)
    const offset = context && position ? toOffset(context.lines, position) : -1
    for (const { words } of this.shown) for (const { element, range } of words) element.toggleAttribute('data-here', range.start <= offset && offset <= range.end)
  }

  private clear(): void {
    this.code.changeViewZones((zones) => this.shown.forEach(({ id }) => zones.removeZone(id)))
    this.shown = []
    this.content = ''
    this.source.clear()
  }
}

function lastLine({ endLineNumber, endColumn }: { readonly endLineNumber: number; readonly endColumn: number }): number {
  return endColumn === 1 ? endLineNumber - 1 : endLineNumber
}

/** What a note shows, wherever it stands. */
function contentOf(note: LineNote): unknown {
  return note.kind === 'command' ? [note.flags, note.words.map(({ texts }) => texts), note.throughShell] : [note.words, note.normalForm, note.times, note.delay]
}

function rangesOf(note: LineNote): Range[] {
  return note.kind === 'command' ? note.words.slice(0, MOST_WORDS).map(({ range }) => range) : []
}

function draw(note: LineNote, point: (range: Range | null) => void): { readonly element: HTMLElement; readonly words: { element: HTMLElement; range: Range }[] } {
  const element = document.createElement('div')
  const inner = element.appendChild(document.createElement('div'))
  inner.className = 'line-note'
  const words: { element: HTMLElement; range: Range }[] = []
  if (note.kind === 'command') {
    for (const { prefix, summary } of note.flags) inner.append(part('line-note-flag', prefix, summary))
    let argument = 0
    for (const { range, texts } of note.words.slice(0, MOST_WORDS)) {
      const group = inner.appendChild(document.createElement('span'))
      group.className = 'line-note-group'
      const entry = { element: group, range }
      words.push(entry)
      group.onmouseenter = () => point(entry.range)
      group.onmouseleave = () => point(null)
      for (const text of texts) group.append(part('line-note-word', text === '' ? 'empty' : visibleText(text), argument++ === 0 ? 'The program' : `argv[${argument - 1}]`, text === ''))
      if (texts.length === 0) group.append(part('line-note-word', 'nothing', 'Nothing is left of this word', true))
    }
    if (note.words.length > MOST_WORDS) inner.append(part('line-note-text', `and ${note.words.length - MOST_WORDS} more words`))
    if (note.throughShell) inner.append(part('line-note-text', 'read by a shell'))
  } else {
    inner.append(part('line-note-text', `${note.words}${note.normalForm === null ? '' : ` · ${note.normalForm}`}`))
    const list = note.times.map(({ text, clockChanged }) => `${text}${clockChanged ? ' (the clock has changed)' : ''}`)
    inner.append(part('line-note-next', list.length === 0 ? 'never again' : `next ${list[0]}`, [...list, ...(note.delay ? [note.delay] : [])].join('\n')))
    if (note.delay) inner.append(part('line-note-text', note.delay))
  }
  return { element, words }
}

function part(className: string, text: string, title?: string, muted = false): HTMLElement {
  const element = document.createElement('span')
  element.className = className
  element.textContent = text
  if (title) element.title = title
  if (muted) element.dataset.muted = ''
  return element
}
