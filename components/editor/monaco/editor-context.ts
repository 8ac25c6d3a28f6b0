import type { editor } from 'monaco-editor/editor'
import { LineIndex, type Finding, type Target, type UnitType } from '@/lib/exec-schema'

/** What the language features need to know of the file in a model. */
interface EditorContext {
  readonly text: string
  readonly lines: LineIndex
  readonly type: UnitType
  readonly target: Target
  readonly findings: readonly Finding[]
}

const contexts = new Map<string, () => EditorContext | null>()

/** Language features are registered once for the page, sessions come and go: each tells here what its models hold. */
export function provideContext(model: editor.ITextModel, read: () => EditorContext | null): void {
  contexts.set(model.uri.toString(), read)
  model.onWillDispose(() => contexts.delete(model.uri.toString()))
}

export function contextOf(model: editor.ITextModel): EditorContext | null {
  return contexts.get(model.uri.toString())?.() ?? null
}
