import type { Range } from '../text/range'
import type { SourceFile } from '../unit-file'
import type { Manager } from '../values/target'
import type { Finding } from './finding'

/** One file of a fixture, and where it begins there. */
export interface FixtureFile extends SourceFile {
  readonly start: number
}

/** The files of `fixtures/`, each with what it is read as. */
export interface Fixture {
  /** The name of its unit. */
  readonly name: string
  readonly version: number
  readonly manager: Manager
  /** The first line, where that says what the fixture is. */
  readonly header: string
  readonly fragment: FixtureFile
  readonly dropIns: readonly FixtureFile[]
  /** Other units. */
  readonly others: readonly FixtureFile[]
}

/**
 * Reads a fixture. Its first line may name the file, with its folder or as one of a package, the release, the manager and the mode of the file:
 * `# foo.service 252 user 0600`. What goes with it follows, each file below a line `#: path`: drop-ins, which end in .conf, and other units.
 */
export function readFixture(whole: string): Fixture {
  const match = /^# (\S+\.\w+)(?: (\d{3}))?(?: (system|user))?(?: (0[0-7]{3}))?\n/.exec(whole)
  const given = match?.[1] ?? 'x.service'
  const manager = (match?.[3] as Manager | undefined) ?? 'system'
  const name = given.slice(given.lastIndexOf('/') + 1)
  const marks = [...whole.matchAll(/^#: (\S+)\n/gm)]
  const partUpTo = (start: number, index: number) => ({ start, text: whole.slice(start, marks[index]?.index ?? whole.length) })
  const further = marks.map((mark, index) => ({ path: mark[1]!, ...partUpTo(mark.index + mark[0].length, index + 1) }))
  return {
    name,
    version: Number(match?.[2] ?? 262),
    manager,
    header: match?.[0] ?? '',
    fragment: { path: given === name ? `/usr/lib/systemd/${manager}/${name}` : given, ...partUpTo(0, 0), ...(match?.[4] && { mode: Number.parseInt(match[4], 8) }) },
    dropIns: further.filter(({ path }) => path.endsWith('.conf')),
    others: further.filter(({ path }) => !path.endsWith('.conf')),
  }
}

/** A finding whose places count from an earlier character on, as where its file stands behind others. */
export function movedBy(finding: Finding, offset: number): Finding {
  const move = ({ start, end }: Range): Range => ({ start: start + offset, end: end + offset })
  return offset === 0 ? finding : { ...finding, range: move(finding.range), fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, range: move(edit.range) })) })) }
}
