import type { editor, IRange } from 'monaco-editor/editor'
import type { Haste, Question, RemoteService } from '@/components/session/language-client'
import type { FilePlace } from '@/components/session/language-service'
import type { SharedAnswer } from '@/components/session/shared-answer'
import type { Place, UnitSession } from '@/components/session/unit-session'
import type { Clock, Finding, LineIndex, Range } from '@/lib/exec-schema'
import { toMonacoRange } from '../monaco-convert'

/** What the language features need to know of the file in a model, and how they ask more of it. */
export interface EditorContext {
  readonly session: UnitSession
  readonly path: string
  readonly text: string
  readonly lines: LineIndex
  readonly findings: readonly Finding[]
  /** Asks the language worker about the file as it is now; null where it does not answer. */
  readonly ask: <T>(question: Question<T>, haste?: Haste) => Promise<T | null>
  /** Shows a place of any file that is open. */
  readonly goTo: (place: Place) => void
  /** The model of a file among those that are open, to which a definition leads. */
  readonly modelOf: (path: string) => { readonly model: editor.ITextModel; readonly lines: LineIndex } | null
}

const contexts = new Map<string, () => EditorContext | null>()

/** Language features are registered once for the page, models come and go: each tells here what it holds. */
export function provideContext(model: editor.ITextModel, read: () => EditorContext | null): void {
  contexts.set(model.uri.toString(), read)
  model.onWillDispose(() => contexts.delete(model.uri.toString()))
}

export function contextOf(model: editor.ITextModel): EditorContext | null {
  return contextOfUri(model.uri.toString())
}

export function contextOfUri(uri: string): EditorContext | null {
  return contexts.get(uri)?.() ?? null
}

/** What a provider answers: the worker's answer in the code editor's terms, or nothing where there is no answer. */
export async function answer<T, R>(model: editor.ITextModel, question: (service: RemoteService, place: FilePlace, context: EditorContext, shared: SharedAnswer | null) => Promise<T>, convert: (answered: NonNullable<T>, context: EditorContext, range: (range: Range) => IRange) => R, haste?: Haste): Promise<R | null> {
  const context = contextOf(model)
  if (!context) return null
  const answered = await context.ask((service, place, shared) => question(service, place, context, shared), haste)
  return answered === null || answered === undefined ? null : convert(answered, context, (range) => toMonacoRange(context.lines, range))
}

/** The clock of this browser. */
export function clock(): Clock {
  return { now: Date.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone }
}

/** The command by which code actions and lenses run a function of ours. */
export const RUN = 'unitwright.run'
