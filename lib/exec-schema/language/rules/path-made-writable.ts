import { directoriesOf, mountViewOf, ruleAbove, type UnitAssignment } from '../../effective'
import type { Range } from '../../text/range'
import { lineEndOf, sourceRangeOf } from '../../unit-file'
import type { BindPath } from '../../values/mount-paths'
import type { ListedPath } from '../../values/path'
import { at, rule } from '../rule'
import { mayWriteAnywhere } from '../unit-findings'
import { realPath } from '../written-paths'

/** A path about programs that opens what another setting closes. */
export const pathMadeWritable = rule({
  id: 'path-made-writable',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The path can be written to again, though a setting above makes it read-only.',
    reason: 'Each path of ExecPaths= and NoExecPaths= becomes a mount of its own, and what ProtectSystem= or ReadOnlyPaths= say of a path above does not reach into it: ProtectSystem=strict with ExecPaths=/usr leaves /usr writable.',
    remedy: 'Name the same path in BindReadOnlyPaths= as well; in ReadOnlyPaths= only where NoExecPaths= does not name a path above it.',
  },
  manual: 'systemd.exec(5), ExecPaths=; observed: 252, 257, 262',
  settings: ['ExecPaths', 'NoExecPaths'],
  *check({ bySetting, values }) {
    const mayWrite = mayWriteAnywhere(values)
    const byPath = new Map(mountViewOf(values, directoriesOf(values)).map((each) => [each.path, each]))
    const told = new Set([...values.list<ListedPath>('ReadOnlyPaths').map(({ value }) => realPath(value.path)), ...values.list<BindPath>('BindReadOnlyPaths').map(({ value }) => realPath(value.destination))])
    for (const entry of ['ExecPaths', 'NoExecPaths'].flatMap((setting) => bySetting.get(setting) ?? []).filter(({ fate }) => fate === 'in-force')) {
      const opened = ((entry.parsed as readonly ListedPath[] | undefined) ?? []).filter(({ path }) => {
        const own = byPath.get(path)
        if (own?.access !== 'as it is' || own.readOnly || ruleAbove(path, byPath)?.access !== 'read-only' || told.has(realPath(path))) return false
        // What lies there belongs to root, so that nobody else could write to it anyway.
        if (!mayWrite && /^\/usr(\/|$)/.test(realPath(path))) return false
        told.add(realPath(path))
        return true
      })
      if (opened.length === 0) continue
      const paths = opened.map(({ path }) => path)
      const above = ruleAbove(paths[0]!, byPath)!
      // Where the path above has no programs either, ReadOnlyPaths= for one below it is taken for the same, and left out with ExecPaths=: nothing runs then, with status 203 (observed: 252, 257).
      const closing = above.noExec ? 'BindReadOnlyPaths' : 'ReadOnlyPaths'
      const moved = entry.resolved !== entry.assignment.value
      // As they are written: with - for what may be missing, with specifiers and quotes.
      const words = opened.map(({ range }) => (moved ? null : sourceText(entry, range)))
      const line = words.some((word) => word === null) ? null : `${closing}=${words.join(' ')}`
      const end = entry.assignment.range.start
      yield {
        ...at(entry, moved ? entry.assignment.valueRange : sourceRangeOf(entry.assignment, { start: opened[0]!.range.start, end: opened.at(-1)!.range.end })),
        // Who is not root could not write there anyway, mostly.
        severity: mayWrite ? 'warning' : 'info',
        message: `${paths.join(', ')} ${paths.length === 1 ? 'becomes' : 'become'} writable: what makes ${above.path} read-only does not reach into a path of ${entry.assignment.name}=`,
        fixes: line === null ? [] : [{ title: `Add ${line}`, safe: paths.every((path) => /^\/usr(\/|$)/.test(realPath(path))), edits: [{ range: { start: end, end }, newText: `${line}${lineEndOf(entry.file.tree)}` }] }],
      }
    }
  },
})

/** A word of the list as it is written, quotes and prefixes included. */
function sourceText({ assignment }: UnitAssignment, range: Range): string {
  const written = assignment.value.slice(range.start, range.end)
  // BindReadOnlyPaths= knows no +, and ends a path at a colon.
  return written.replace(/^("?)([-+]+)/, (_, quote: string, prefixes: string) => `${quote}${prefixes.replace('+', '')}`)
}
