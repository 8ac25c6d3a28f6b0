import type { IMarkdownString, languages } from 'monaco-editor/editor'
import { semanticKinds, type Hover, type OutlineItem, type Range } from '@/lib/exec-schema'
import { showHelp } from '../../help'
import { toMonacoRange, toOffset } from '../../monaco-convert'
import { answer, clock, type EditorContext } from '../editor-context'
import { LANGUAGE } from '../language-id'
import type { Monaco } from '../monaco-type'

/** The command by which hovers show a page of the documentation. */
const HELP = 'unitwright.help'

/** What helps to read a file: explanations, outline, folding, colours, growing selections. */
export function registerReading(monaco: Monaco): void {
  const { languages } = monaco
  monaco.editor.registerCommand(HELP, (_, address: string) => showHelp(address))

  languages.registerHoverProvider(LANGUAGE, {
    provideHover: (model, position) =>
      answer(
        model,
        (service, place, { lines }) => service.hover(place, toOffset(lines, position), clock()),
        (hover, _, range) => ({ range: range(hover.range), contents: hoverText(hover) }),
      ),
  })

  languages.registerDocumentSymbolProvider(LANGUAGE, {
    provideDocumentSymbols: (model) => answer(model, (service, place) => service.outline(place), (items, context) => items.map((item) => symbol(item, context)), 'later'),
  })

  function symbol({ kind, name, detail, range, nameRange, children }: OutlineItem, context: EditorContext): languages.DocumentSymbol {
    const place = (where: Range) => toMonacoRange(context.lines, where)
    const symbolKind = kind === 'section' ? languages.SymbolKind.Module : languages.SymbolKind.Property
    return { name: kind === 'section' ? `[${name}]` : name, detail, kind: symbolKind, tags: [], range: place(range), selectionRange: place(nameRange), children: children.map((child) => symbol(child, context)) }
  }

  languages.registerFoldingRangeProvider(LANGUAGE, {
    provideFoldingRanges: (model) =>
      answer(
        model,
        (service, place) => service.foldingRanges(place),
        (ranges, _, range) => ranges.map((each) => range(each)).map(({ startLineNumber: start, endLineNumber: end }) => ({ start, end })),
        'later',
      ),
  })

  languages.registerSelectionRangeProvider(LANGUAGE, {
    provideSelectionRanges: (model, positions) =>
      answer(
        model,
        (service, place, { lines }) => service.selectionRanges(place, positions.map((position) => toOffset(lines, position))),
        (all, _, range) => all.map((ranges) => ranges.map((each) => ({ range: range(each) }))),
      ),
  })

  languages.registerDocumentSemanticTokensProvider(LANGUAGE, {
    getLegend: () => ({ tokenTypes: [...semanticKinds], tokenModifiers: [] }),
    provideDocumentSemanticTokens: (model) =>
      answer(
        model,
        (service, place) => service.semanticTokens(place),
        (tokens, { lines }) => {
          // Each token counts from the one before: lines, columns, length, kind, no modifiers.
          const data = new Uint32Array(tokens.length * 5)
          let [line, column] = [1, 1]
          for (const [index, { kind, range }] of tokens.entries()) {
            const start = lines.positionAt(range.start)
            data.set([start.line - line, start.line === line ? start.column - column : start.column - 1, range.end - range.start, semanticKinds.indexOf(kind), 0], index * 5)
            ;[line, column] = [start.line, start.column]
          }
          return { data }
        },
        'later',
      ),
    releaseDocumentSemanticTokens: () => undefined,
  })

  languages.registerLinkProvider(LANGUAGE, {
    provideLinks: (model) => answer(model, (service, place) => service.links(place), (links, _, range) => ({ links: links.map((link) => ({ range: range(link.range), url: link.address })) }), 'later'),
  })
}

/** A hover as the code editor shows it: the name, sentences, and a table. */
function hoverText({ title, paragraphs, facts, docs }: Hover): IMarkdownString[] {
  const shown = title.length > 200 ? `${title.slice(0, 200)}…` : title
  const table = facts.map(([label, value]) => `| ${escapeMarkdown(label)} | ${escapeMarkdown(value)} |`)
  return [{ value: `**${escapeMarkdown(shown)}**` }, ...paragraphs.map((paragraph) => ({ value: escapeMarkdown(paragraph) })), ...(facts.length > 0 ? [{ value: ['| | |', '|:--|:--|', ...table].join('\n') }] : []), ...(docs === null ? [] : [{ value: `[Documentation (F1)](command:${HELP}?${encodeURIComponent(JSON.stringify([docs]))})`, isTrusted: { enabledCommands: [HELP] } }])]
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+.!|<>~&-]/g, '\\$&').replace(/[\r\n]+/g, ' ')
}
