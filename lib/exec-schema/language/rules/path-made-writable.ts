import { directoriesOf, identityOf, mountViewOf, ruleAbove } from '../../effective'
import { lineEndOf, sourceRangeOf } from '../../unit-file'
import type { ListedPath } from '../../values/path'
import { at, rule } from '../rule'

/** A path about programs that opens what another setting closes. */
export const pathMadeWritable = rule({
  id: 'path-made-writable',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The path can be written to again, though a setting above makes it read-only.',
    reason: 'Each path of ExecPaths= and NoExecPaths= becomes a mount of its own, and what ProtectSystem= or ReadOnlyPaths= say of a path above does not reach into it: ProtectSystem=strict with ExecPaths=/usr leaves /usr writable.',
    remedy: 'Name the same path in ReadOnlyPaths= as well.',
  },
  manual: 'systemd.exec(5), ExecPaths=; observed: 252, 257, 262',
  settings: ['ExecPaths', 'NoExecPaths'],
  *check({ bySetting, values }) {
    const isRoot = identityOf(values).record?.uid === 0
    const byPath = new Map(mountViewOf(values, directoriesOf(values)).map((each) => [each.path, each]))
    for (const entry of ['ExecPaths', 'NoExecPaths'].flatMap((setting) => bySetting.get(setting) ?? []).filter(({ fate }) => fate === 'in-force'))
      for (const { path, range } of (entry.parsed as readonly ListedPath[] | undefined) ?? []) {
        const own = byPath.get(path)
        const above = ruleAbove(path, byPath)
        if (own?.access !== 'as it is' || own.readOnly || above?.access !== 'read-only') continue
        const moved = entry.resolved !== entry.assignment.value
        const end = entry.assignment.range.start
        yield {
          ...at(entry, moved ? entry.assignment.valueRange : sourceRangeOf(entry.assignment, range)),
          // Who is not root could not write there anyway, mostly.
          severity: isRoot ? 'warning' : 'info',
          message: `${path} becomes writable: what makes ${above.path} read-only does not reach into a path of ${entry.assignment.name}=`,
          fixes: [{ title: `Add ReadOnlyPaths=${path}`, safe: true, edits: [{ range: { start: end, end }, newText: `ReadOnlyPaths=${path}${lineEndOf(entry.file.tree)}` }] }],
        }
      }
  },
})
