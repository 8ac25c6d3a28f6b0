import { applyEdits, type TextEdit } from '@/lib/exec-schema'
import type { EditedFile, TextHistory, UnitSession } from './unit-session'

/** Takes the code editor's place where that can't be loaded, so that the form still edits, and what it did can be undone. */
export class PlainHistory implements TextHistory {
  private readonly done = new Map<string, string[]>()
  private readonly undone = new Map<string, string[]>()
  private lastGroup = ''

  constructor(private readonly session: UnitSession) {}

  apply(file: EditedFile, edits: readonly TextEdit[], group: string): void {
    if (group !== this.lastGroup) this.push(this.done, file.id, file.text)
    this.lastGroup = group
    this.undone.delete(file.id)
    this.session.setText(file.id, applyEdits(file.text, edits))
  }

  undo(fileId: string): void {
    this.move(fileId, this.done, this.undone)
  }

  redo(fileId: string): void {
    this.move(fileId, this.undone, this.done)
  }

  private move(fileId: string, from: Map<string, string[]>, to: Map<string, string[]>): void {
    const text = from.get(fileId)?.pop()
    const file = this.session.fileWithId(fileId)
    if (text === undefined || !file) return
    this.push(to, fileId, file.text)
    this.lastGroup = ''
    this.session.setText(fileId, text)
  }

  private push(stack: Map<string, string[]>, fileId: string, text: string): void {
    stack.set(fileId, [...(stack.get(fileId) ?? []), text])
  }
}
