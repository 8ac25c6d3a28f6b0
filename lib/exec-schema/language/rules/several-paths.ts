import { allSettings, type Setting } from '../../settings'
import { lineEndOf, sourceRangeOf } from '../../unit-file'
import { at, rule } from '../rule'

const takesOne = ({ value, name }: Setting) => value.widget.kind === 'path' || name === 'EnvironmentFile'
const takesSeveral = ({ value }: Setting) => value.widget.kind === 'words' && /path/i.test(value.syntax)

/** Several paths where systemd reads one. */
export const severalPaths = rule({
  id: 'several-paths',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'systemd reads this as one path.',
    reason: 'The setting takes a single path, in which a space is a character as any other; and lists of paths are divided by spaces, so that a comma is a part of the path. systemd looks for what is written, and finds nothing.',
    remedy: 'Give each path a line of its own where the setting takes one, and put spaces between them where it takes several.',
  },
  manual: 'systemd.exec(5); observed: 257',
  settings: allSettings.filter((setting) => takesOne(setting) || takesSeveral(setting)).map(({ name }) => name),
  concernsValue: ({ setting, written }) => (takesSeveral(setting!) ? /(?<=\/\S*),\s*(?=[-+]*\/)/ : /\s+[|!-]*\/(?=\S)/).test(written),
  *look(entry) {
    const { setting, assignment, fate, file } = entry
    if (!setting || fate !== 'in-force' || entry.parsed === undefined) return
    const isList = takesSeveral(setting)
    const range = sourceRangeOf(assignment, { start: 0, end: assignment.value.length })
    const prefix = /^[|!-]*/.exec(assignment.value)![0]
    const fixes = isList
      ? [{ title: 'Put spaces between them', safe: false, edits: [{ range, newText: assignment.value.replace(/,\s*(?=[-+]*\/)/g, ' ') }] }]
      : setting.combine === 'append'
        ? [{ title: 'Give each a line of its own', safe: false, edits: [{ range, newText: assignment.value.split(/\s+(?=[|!-]*\/)/).map((path, index) => (index === 0 ? path : `${assignment.name}=${/^[|!-]/.test(path) ? '' : prefix}${path}`)).join(lineEndOf(file.tree)) }] }]
        : []
    yield { ...at(entry, range), message: isList ? `The comma is part of the path: ${setting.name}= takes paths with spaces between them` : `${setting.name}= takes one path, and the space is part of it`, fixes }
  },
})
