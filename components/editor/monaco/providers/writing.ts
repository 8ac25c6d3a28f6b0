import type { IPosition, IRange, languages } from 'monaco-editor/editor'
import type { Completion, TextEdit } from '@/lib/exec-schema'
import { toMonacoEdits, toOffset, toRange } from '../../monaco-convert'
import { answer, type EditorContext } from '../editor-context'
import { LANGUAGE } from '../language-id'
import type { Monaco } from '../monaco-type'

/** Help with what is being written: completion, the parts of a value, and the form of the file. */
export function registerWriting(monaco: Monaco): void {
  const { CompletionItemKind, CompletionItemInsertTextRule } = monaco.languages
  const kinds: Record<Completion['kind'], languages.CompletionItemKind> = {
    section: CompletionItemKind.Module,
    setting: CompletionItemKind.Property,
    value: CompletionItemKind.EnumMember,
    unit: CompletionItemKind.File,
    user: CompletionItemKind.User,
    specifier: CompletionItemKind.Constant,
    variable: CompletionItemKind.Variable,
    flag: CompletionItemKind.Operator,
    template: CompletionItemKind.Snippet,
  }

  monaco.languages.registerCompletionItemProvider(LANGUAGE, {
    triggerCharacters: ['[', '=', '%', '@', '~', '-', '$', '{', ':'],
    async provideCompletionItems(model, position, _, token) {
      const at = (asked: IPosition) =>
        answer(
          model,
          (service, place, { lines }, shared) => service.complete(place, toOffset(lines, asked), shared),
          (completions, _context, range) => ({ suggestions: completions.map((completion, index) => suggestion(completion, index, range(completion.range))) }),
          'before-frame',
        )
      const found = await at(position)
      // Who types fast is at the next word by now, for which the code editor would not ask again.
      const now = monaco.editor.getEditors().find((each) => each.getModel() === model && each.hasTextFocus())?.getPosition()
      const wordAt = (place: IPosition) => model.getWordUntilPosition(place).startColumn
      const isElsewhere = now?.lineNumber === position.lineNumber && wordAt(now) !== wordAt(position)
      return isElsewhere && !token.isCancellationRequested ? at(now) : found
    },
  })

  function suggestion(completion: Completion, index: number, range: IRange): languages.CompletionItem {
    return {
      label: { label: completion.label, description: completion.detail },
      kind: kinds[completion.kind],
      documentation: completion.documentation,
      insertText: completion.newText,
      insertTextRules: completion.isTemplate && CompletionItemInsertTextRule.InsertAsSnippet,
      filterText: completion.label,
      sortText: String(index).padStart(5, '0'),
      range,
      // Behind the `=` of a setting its values are asked for next.
      command: completion.goesOn && { id: 'editor.action.triggerSuggest', title: 'Suggest values' },
    }
  }

  monaco.languages.registerSignatureHelpProvider(LANGUAGE, {
    signatureHelpTriggerCharacters: ['=', ':', ' '],
    signatureHelpRetriggerCharacters: [':', ' ', '='],
    provideSignatureHelp: (model, position) =>
      answer(
        model,
        (service, place, { lines }) => service.signature(place, toOffset(lines, position)),
        ({ label, documentation, parts, active }) => ({
          value: { signatures: [{ label, documentation, parameters: parts.map((part) => ({ label: [part.range.start, part.range.end] as [number, number], documentation: part.documentation })) }], activeSignature: 0, activeParameter: active },
          dispose: () => undefined,
        }),
      ),
  })

  const edits = (changes: readonly TextEdit[], { text }: EditorContext) => toMonacoEdits(text, changes)
  monaco.languages.registerDocumentFormattingEditProvider(LANGUAGE, {
    provideDocumentFormattingEdits: (model) => answer(model, (service, place) => service.format(place), edits),
  })
  monaco.languages.registerDocumentRangeFormattingEditProvider(LANGUAGE, {
    provideDocumentRangeFormattingEdits: (model, range) => answer(model, (service, place, { lines }) => service.format(place, toRange(lines, range)), edits),
  })
}
