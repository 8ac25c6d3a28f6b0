import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** Settings that take one path, and those that take a pattern in its place. */
const withGlob: Readonly<Record<string, string>> = { ConditionPathExists: 'ConditionPathExistsGlob', AssertPathExists: 'AssertPathExistsGlob', PathExists: 'PathExistsGlob' }
const plain = ['ConditionPathIsDirectory', 'ConditionFileNotEmpty', 'ConditionDirectoryNotEmpty', 'PathChanged', 'PathModified', 'DirectoryNotEmpty', 'WorkingDirectory', 'ReadWritePaths', 'ReadOnlyPaths', 'InaccessiblePaths', 'BindPaths', 'BindReadOnlyPaths', 'RequiresMountsFor', 'PIDFile']

/** A pattern where systemd looks for a path of just that name. */
export const globInPath = rule({
  id: 'glob-in-path',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'systemd looks for a path with these very characters.',
    reason: 'Few settings know * and ?, among them EnvironmentFile= and those whose names end in Glob. For all others they are part of a name that hardly exists.',
    remedy: 'Name the folder instead of what is in it, or use the setting that takes patterns.',
  },
  manual: 'systemd.unit(5), ConditionPathExistsGlob=, systemd.path(5), PathExistsGlob=; observed: 257',
  settings: [...Object.keys(withGlob), ...plain],
  concernsValue: ({ resolved }) => /[*?]|\[[^\]]+\]/.test(resolved),
  *look(entry) {
    if (entry.fate !== 'in-force') return
    const name = entry.setting!.name
    const better = withGlob[name]
    yield {
      ...aboutAssignment(entry, `${name}= knows no patterns: it looks for a path with ${/[*?[]/.exec(entry.resolved)![0]} in its name`),
      fixes: better ? [{ title: `Change to ${better}=`, safe: false, edits: [{ range: entry.assignment.nameRange, newText: better }] }] : [],
    }
  },
})
