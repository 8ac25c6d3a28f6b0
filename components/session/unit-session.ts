import { isDropInPath, parseUnitName, readVersion, newestVersion, unitOfFiles, type Finding, type GivenHost, type ReleaseRange, type Manager, type SourceFile, type Target, type TextEdit, type UnitFiles, type UnitType } from '@/lib/exec-schema'
import type { Elsewhere } from './other-tabs'
import type { Proposal } from './propose'
import { fileName, nameForReading, renamePath } from './unit-paths'

/** One file as it is being edited. Its id stays when it is renamed, so that its undo history stays as well. */
export interface EditedFile extends SourceFile {
  readonly id: string
}

/** A file without what only the editor knows of it. */
export function sourceOf({ path, text, mode }: EditedFile): SourceFile {
  return { path, text, mode }
}

/** What is known of the saved unit that is being edited; null for a scratch unit. */
export interface SavedUnit {
  readonly id: string
  readonly revision: number
}

/** Whether the unit is being checked; `starting` until the first findings are there, which may come with the page. */
export type ChecksState = 'starting' | 'running' | 'failed'

export type SavingState = 'idle' | 'saving' | 'failed'

/** Everything that makes up the unit in the editor: what is kept as a draft, sent when saved, and brought back by undo. */
export interface UnitContent {
  readonly name: string
  /** The type to read the unit as where its name says none. */
  readonly chosenType: UnitType | null
  readonly manager: Manager
  /** A release such as `debian-12`, or a version such as `252`. */
  readonly target: string
  readonly files: readonly EditedFile[]
}

export interface SessionState extends UnitContent {
  readonly activeFile: string
  readonly findings: readonly Finding[]
  /** The files that the findings speak of, which may have changed since. */
  readonly checkedFiles: readonly EditedFile[]
  readonly checks: ChecksState
  /** What each release does with the unit; null until that is known. */
  readonly releases: readonly ReleaseRange[] | null
  readonly saved: SavedUnit | null
  /** The review whose proposal this is; null for all other units. */
  readonly proposal: Proposal | null
  readonly saving: SavingState
  /** The content that the server, or the sample, has: what differs from it is unsaved. Null where nobody else has it. */
  readonly savedContent: UnitContent | null
  readonly draftKept: boolean
  /** What other tabs and other people do with the unit; null for nothing. */
  readonly elsewhere: Elsewhere | null
  readonly cursor: { readonly line: number; readonly column: number }
}

/** Where the cursor is to go: a stretch of one file. */
export interface Place {
  readonly file: string
  readonly start: number
  readonly end: number
}

/** Applies edits to the text of a file so that they can be undone. The code editor registers one that works on its models. */
export interface TextHistory {
  apply(file: EditedFile, edits: readonly TextEdit[], group: string): void
  undo(fileId: string): void
  redo(fileId: string): void
}

/** How long views may lag behind what comes with each key, in milliseconds: too short to be noticed, and long enough that the findings of a key are mostly drawn together with it. */
const VIEW_PAUSE = 40

let lastFileId = 0
let lastUnit = 0

export function newFileId(): string {
  return `file-${++lastFileId}`
}

/** The unit in the editor. Its `state` is replaced as a whole by every change; what changes it are the methods. */
export class UnitSession {
  /** What it is called among the units in the editor, whatever its name. */
  readonly key = `unit-${++lastUnit}`
  state: SessionState
  /** The state that views show: it follows at once, or a moment later after what comes with each key, so that drawing does not hold up typing and its markers. */
  viewed: SessionState
  private readonly listeners = new Set<() => void>()
  private readonly viewers = new Set<() => void>()
  private viewTimer: ReturnType<typeof setTimeout> | null = null
  private history: TextHistory | null = null
  private waiting: (() => void)[] = []
  private readonly travellers = new Set<(place: Place) => void>()

  /** The machine that the saved unit is meant for, with its name; null for a plain installation. */
  readonly host: GivenHost | null

  constructor(initial: { readonly content: Omit<UnitContent, 'files'> & { readonly files: readonly SourceFile[] }; readonly saved: SavedUnit | null; readonly host?: GivenHost | null; readonly findings?: readonly Finding[] }) {
    this.host = initial.host ?? null
    // Ids are counted within the session: the server and the browser have to render the same ones.
    const files = initial.content.files.map((file, index) => ({ id: `first-${index}`, ...file }))
    const content: UnitContent = { ...initial.content, files }
    this.viewed = this.state = { ...content, activeFile: files[0]?.id ?? '', findings: initial.findings ?? [], checkedFiles: files, checks: initial.findings ? 'running' : 'starting', releases: null, saved: initial.saved, proposal: null, saving: 'idle', savedContent: content, draftKept: false, elsewhere: null, cursor: { line: 1, column: 1 } }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Tells of changes of `viewed`. */
  subscribeView = (viewer: () => void): (() => void) => {
    this.viewers.add(viewer)
    return () => this.viewers.delete(viewer)
  }

  update(change: Partial<SessionState>): void {
    this.change(change)
    this.view()
  }

  /** Takes over what comes with each key: views are told of it a moment later. */
  follow(change: Partial<Pick<SessionState, 'files' | 'findings' | 'checkedFiles' | 'checks' | 'cursor'>>): void {
    this.change(change)
    this.viewTimer ??= setTimeout(() => this.view(), VIEW_PAUSE)
  }

  private change(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }

  private view(): void {
    if (this.viewTimer !== null) clearTimeout(this.viewTimer)
    this.viewTimer = null
    if (this.viewed === this.state) return
    this.viewed = this.state
    for (const viewer of this.viewers) viewer()
  }

  get content(): UnitContent {
    const { name, chosenType, manager, target, files } = this.state
    return { name, chosenType, manager, target, files }
  }

  fileWithPath(path: string): EditedFile | undefined {
    return this.state.files.find((file) => file.path === path)
  }

  fileWithId(id: string): EditedFile | undefined {
    return this.state.files.find((file) => file.id === id)
  }

  /** The code editor says what a file holds after a change. */
  setText(id: string, text: string): void {
    const files = this.state.files.map((file) => (file.id === id && file.text !== text ? { ...file, text } : file))
    if (files.some((file, index) => file !== this.state.files[index])) this.follow({ files })
  }

  /**
   * Edits a file from outside the code editor, such as by the form, on the same undo stack. Edits of one `group` that follow each other are undone together.
   * `compute` gets the text as it is when the edit is made, which may be a moment later while the code editor is still being loaded.
   */
  edit(id: string, group: string, compute: (text: string) => readonly TextEdit[]): void {
    this.whenReady((history) => {
      const file = this.fileWithId(id)
      const edits = file ? compute(file.text) : []
      if (file && edits.length > 0) history.apply(file, edits, group)
    })
  }

  /** Makes edits that speak of the text of a file as it was read; if it has changed in between, they don't fit it any more and are left out. */
  editAsRead(read: EditedFile, group: string, edits: readonly TextEdit[]): void {
    this.edit(read.id, group, (text) => (text === read.text ? edits : []))
  }

  undo(): void {
    this.whenReady((history) => history.undo(this.state.activeFile))
  }

  redo(): void {
    this.whenReady((history) => history.redo(this.state.activeFile))
  }

  setHistory(history: TextHistory): void {
    this.history = history
    for (const run of this.waiting.splice(0)) run()
  }

  private whenReady(run: (history: TextHistory) => void): void {
    if (this.history) run(this.history)
    else this.waiting.push(() => run(this.history!))
  }

  /** Shows a place: its file comes to the front, and the code editor selects it. */
  goTo(place: Place): void {
    const file = this.fileWithPath(place.file)
    if (!file) return
    this.update({ activeFile: file.id })
    for (const travel of this.travellers) travel(place)
  }

  onGoTo(travel: (place: Place) => void): () => void {
    this.travellers.add(travel)
    return () => this.travellers.delete(travel)
  }

  /** Puts other content in place of the present one; files with an id that is known keep their undo history. */
  replaceContent(content: UnitContent, change: Partial<SessionState> = {}): void {
    const activeFile = content.files.some((file) => file.id === this.state.activeFile) ? this.state.activeFile : (content.files[0]?.id ?? '')
    this.update({ ...content, activeFile, ...change })
  }

  addFile(path: string, text: string): void {
    this.putFile({ id: newFileId(), path, text })
  }

  /** Adds a file, or puts one back that was removed. */
  putFile(file: EditedFile): void {
    this.update({ files: sortFiles([...this.state.files.filter((each) => each.path !== file.path), file]), activeFile: file.id })
  }

  /** Gives a file a text, which can be undone; adds the file where there is none of that path. */
  writeFile({ path, text }: { readonly path: string; readonly text: string }): void {
    const known = this.fileWithPath(path)
    if (!known) this.addFile(path, text)
    else {
      this.edit(known.id, `write:${path}`, (before) => [{ range: { start: 0, end: before.length }, newText: text }])
      this.update({ activeFile: known.id })
    }
  }

  removeFile(id: string): void {
    const files = this.state.files.filter((file) => file.id !== id)
    this.update({ files, activeFile: this.state.activeFile === id ? (files[0]?.id ?? '') : this.state.activeFile })
  }

  renameFile(id: string, path: string): void {
    this.update({ files: sortFiles(this.state.files.map((file) => (file.id === id ? { ...file, path } : file))) })
  }

  renameUnit(name: string): void {
    const from = this.state.name
    this.update({ name, files: this.state.files.map((file) => ({ ...file, path: renamePath(file.path, from, name) })) })
  }
}

/** The fragment first, then the drop-ins by the name of the file, as systemd reads them. */
function sortFiles(files: readonly EditedFile[]): EditedFile[] {
  const key = (file: EditedFile) => (isDropInPath(file.path) ? `1${fileName(file.path)}` : '0')
  return [...files].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

export function targetOf(state: Pick<UnitContent, 'target' | 'manager'>): Target {
  return { version: readVersion(state.target) ?? newestVersion, manager: state.manager }
}

export function unitTypeOf(state: Pick<UnitContent, 'name' | 'chosenType'>): UnitType {
  return parseUnitName(nameForReading(state.name, state.chosenType))?.type ?? 'service'
}

/** The unit as the library takes it, the same way everywhere: the fragment, and the drop-ins that the target's systemd reads, in its order. */
export function unitFilesOf(state: UnitContent): UnitFiles {
  return unitOfFiles(nameForReading(state.name, state.chosenType), state.files.map(sourceOf), targetOf(state).version)
}

/** Whether there is something in the editor that is kept nowhere else. */
export function hasChanges(state: SessionState): boolean {
  return state.savedContent === null || !sameContent(state, state.savedContent)
}

/** Whether two states of a unit would be saved alike. */
export function sameContent(a: UnitContent, b: UnitContent): boolean {
  return (
    a.name === b.name &&
    a.manager === b.manager &&
    a.target === b.target &&
    a.files.length === b.files.length &&
    a.files.every((file, index) => file.path === b.files[index]!.path && file.text === b.files[index]!.text)
  )
}
