import { fileName } from '@/components/session/unit-paths'
import { toMonacoRange, toOffset, toRange } from '../../monaco-convert'
import { answer, contextOfUri, RUN } from '../editor-context'
import { LANGUAGE } from '../language-id'
import type { Monaco } from '../monaco-type'

/** Ways to other places: what a name stands for, who uses the unit, what overrides a line. */
export function registerGoing(monaco: Monaco): void {
  monaco.languages.registerDefinitionProvider(LANGUAGE, {
    provideDefinition: (model, position) =>
      answer(
        model,
        (service, place, { lines }) => service.definition(place, toOffset(lines, position)),
        ({ file, range }, { modelOf }) => {
          const target = modelOf(file)
          return target && { uri: target.model.uri, range: toMonacoRange(target.lines, range) }
        },
      ),
  })

  monaco.languages.registerCodeLensProvider(LANGUAGE, {
    provideCodeLenses: (model) =>
      answer(
        model,
        (service, place) => service.codeLenses(place),
        (lenses, { goTo }, range) => ({
          lenses: lenses.map(({ range: at, title, to }) => ({ range: range(at), command: { id: RUN, title, tooltip: `Go to ${fileName(to.file)}`, arguments: [() => goTo({ file: to.file, ...to.range })] } })),
          dispose: () => undefined,
        }),
        'later',
      ),
  })

  // The code editor only knows its own model; what leads to another one goes by way of the workbench.
  monaco.editor.registerEditorOpener({
    openCodeEditor(_, resource, at) {
      const context = contextOfUri(resource.toString())
      if (!context) return false
      const range = at && 'startLineNumber' in at ? toRange(context.lines, at) : { start: 0, end: 0 }
      context.goTo({ file: context.path, ...range })
      return true
    },
  })

  monaco.editor.registerCommand(RUN, (_, run: () => void) => run())
}
