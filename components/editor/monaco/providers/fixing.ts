import type { editor, languages } from 'monaco-editor/editor'
import { fixesForAll } from '@/components/session/apply-fix'
import { fileName } from '@/components/session/unit-paths'
import type { SourceFile, TextEdit } from '@/lib/exec-schema'
import { toMonacoEdits, toMonacoRange } from '../../monaco-convert'
import { answer, RUN, type EditorContext } from '../editor-context'
import { LANGUAGE } from '../language-id'
import type { Monaco } from '../monaco-type'

/** What can be done about the findings at the cursor: their fixes, one kind of fix for all of a rule, drop-ins for files of packages, and silence. */
export function registerFixing(monaco: Monaco): void {
  monaco.languages.registerCodeActionProvider(
    LANGUAGE,
    {
      provideCodeActions(model, range) {
        const touches = ({ findings, lines }: EditorContext) =>
          findings.filter((finding) => {
            const place = toMonacoRange(lines, finding.range)
            return place.startLineNumber <= range.endLineNumber && place.endLineNumber >= range.startLineNumber
          })
        return answer(
          model,
          (service, place, context) => service.remedies(place, touches(context)),
          (remedies, context) => {
            const near = touches(context).slice(0, remedies.length)
            const inDropIns = near.flatMap(({ fixes }, at) => fixes.flatMap((fix, index) => dropInAction(context, fix.title, remedies[at]!.dropIns[index] ?? null)))
            const single = near.flatMap(({ fixes }) => fixes.map((fix, index) => action(model, context, fix.title, fix.edits, index === 0 && fix.safe && inDropIns.length === 0)))
            const all = [...new Set(near.map(({ rule }) => rule))].flatMap((rule) => {
              const fixes = fixesForAll(context.findings, rule)
              return fixes.count < 2 ? [] : [action(model, context, `Fix all ${fixes.count} of this kind (${rule})`, fixes.edits, false)]
            })
            const silencing = near.flatMap(({ rule }, at) => {
              const edit = remedies[at]!.silence
              return edit ? [action(model, context, `Ignore ${rule} here, and say why`, [edit], false)] : []
            })
            return { actions: [...inDropIns, ...single, ...all, ...silencing], dispose: () => undefined }
          },
        )
      },
    },
    { providedCodeActionKinds: ['quickfix'] },
  )
}

function action(model: editor.ITextModel, { text }: EditorContext, title: string, edits: readonly TextEdit[], preferred: boolean): languages.CodeAction {
  return { title, kind: 'quickfix', isPreferred: preferred, edit: { edits: toMonacoEdits(text, edits).map((textEdit) => ({ resource: model.uri, versionId: model.getVersionId(), textEdit })) } }
}

/** The file belongs to a package, so that the change goes into a file of its own. */
function dropInAction({ session }: EditorContext, title: string, dropIn: SourceFile | null): languages.CodeAction[] {
  if (!dropIn) return []
  const run = () => session.writeFile(dropIn)
  return [{ title: `${title}, in ${fileName(dropIn.path)}`, kind: 'quickfix', isPreferred: true, command: { id: RUN, title, arguments: [run] } }]
}
