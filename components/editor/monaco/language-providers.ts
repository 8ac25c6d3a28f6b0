import type { languages } from 'monaco-editor/editor'
import { completeAt, hoverAt, parseUnitFile, silenceFinding, type Completion, type Finding, type TextEdit } from '@/lib/exec-schema'
import { toMonacoEdits, toMonacoRange, toOffset, withoutOverlaps } from '../monaco-convert'
import { contextOf } from './editor-context'
import { LANGUAGE } from './language-id'
import type { Monaco } from './monaco-type'

/** Completion, hover, quick fixes and folding: the library's answers in the code editor's terms. */
export function registerProviders(monaco: Monaco): void {
  const { CompletionItemKind } = monaco.languages
  const kinds: Record<Completion['kind'], languages.CompletionItemKind> = {
    section: CompletionItemKind.Module,
    setting: CompletionItemKind.Property,
    value: CompletionItemKind.EnumMember,
    specifier: CompletionItemKind.Variable,
  }

  monaco.languages.registerCompletionItemProvider(LANGUAGE, {
    triggerCharacters: ['[', '=', '%', '@', '~', '-'],
    provideCompletionItems(model, position) {
      const context = contextOf(model)
      if (!context) return { suggestions: [] }
      const completions = completeAt(context.text, toOffset(context.lines, position), context.type, context.target)
      return {
        suggestions: completions.map((completion, index) => ({
          label: { label: completion.label, description: completion.detail },
          kind: kinds[completion.kind],
          documentation: completion.documentation,
          insertText: completion.newText,
          filterText: completion.label,
          sortText: String(index).padStart(5, '0'),
          range: toMonacoRange(context.lines, completion.range),
          // Behind the `=` of a setting its values are asked for next.
          command: completion.newText.endsWith('=') ? { id: 'editor.action.triggerSuggest', title: 'Suggest values' } : undefined,
        })),
      }
    },
  })

  monaco.languages.registerHoverProvider(LANGUAGE, {
    provideHover(model, position) {
      const context = contextOf(model)
      const hover = context && hoverAt(context.text, toOffset(context.lines, position), context.target)
      if (!hover) return null
      return { range: toMonacoRange(context.lines, hover.range), contents: [{ value: `**${escapeMarkdown(hover.title)}**` }, ...hover.paragraphs.map((paragraph) => ({ value: escapeMarkdown(paragraph) }))] }
    },
  })

  monaco.languages.registerCodeActionProvider(LANGUAGE, {
    provideCodeActions(model, range) {
      const context = contextOf(model)
      if (!context) return { actions: [], dispose: () => undefined }
      const near = context.findings.filter((finding) => {
        const place = toMonacoRange(context.lines, finding.range)
        return place.startLineNumber <= range.endLineNumber && place.endLineNumber >= range.startLineNumber
      })
      const action = (title: string, edits: readonly TextEdit[], preferred: boolean): languages.CodeAction => ({
        title,
        kind: 'quickfix',
        isPreferred: preferred,
        edit: { edits: toMonacoEdits(context.text, edits).map((textEdit) => ({ resource: model.uri, versionId: model.getVersionId(), textEdit })) },
      })
      const single = near.flatMap((finding) => finding.fixes.map((fix, index) => action(fix.title, fix.edits, index === 0 && fix.safe)))
      const tree = parseUnitFile(context.text, context.target)
      const silencing = near.flatMap((finding) => {
        const edit = silenceFinding(finding, tree)
        return edit ? [action(`Ignore ${finding.rule} here, and say why`, [edit], false)] : []
      })
      const rules = [...new Set(near.map((finding) => finding.rule))]
      const all = rules.flatMap((rule) => {
        const fixable = context.findings.filter((finding) => finding.rule === rule && firstSafeFix(finding))
        return fixable.length < 2 ? [] : [action(`Fix all ${fixable.length} of this kind (${rule})`, withoutOverlaps(fixable.flatMap((finding) => firstSafeFix(finding)!.edits)), false)]
      })
      return { actions: [...single, ...all, ...silencing], dispose: () => undefined }
    },
  })

  monaco.languages.registerFoldingRangeProvider(LANGUAGE, {
    provideFoldingRanges(model) {
      const context = contextOf(model)
      if (!context) return []
      return parseUnitFile(context.text, context.target).sections.flatMap((section) => {
        const last = [...section.items].reverse().find((item) => item.kind !== 'blank')
        if (!section.header || !last) return []
        const start = context.lines.positionAt(section.header.range.start).line
        const end = context.lines.positionAt(Math.max(section.header.range.start, last.range.end - 1)).line
        return end > start ? [{ start, end }] : []
      })
    },
  })
}

function firstSafeFix(finding: Finding) {
  return finding.fixes.find((fix) => fix.safe)
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+.!|<>~&-]/g, '\\$&')
}
