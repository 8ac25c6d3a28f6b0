import { directoriesOf, isAbove, type MergedValues, type UnitAssignment } from '../../effective'
import type { ExecCommand } from '../../values/exec-command'
import type { Fix } from '../finding'
import { rule } from '../rule'
import { aboutAssignment, isOfPackage } from '../unit-findings'
import { placeOfPath, writtenPaths, type WrittenPath } from '../written-paths'

const early = ['ExecCondition', 'ExecStartPre']
const streams: Readonly<Record<string, string>> = { StandardInput: '208/STDIN', StandardOutput: '209/STDOUT', StandardError: '222/STDERR' }

/** Something that is needed before what makes it has its turn. */
export const madeTooLate = rule({
  id: 'made-too-late',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'What the unit needs is made only later.',
    reason: 'WorkingDirectory=, RootDirectory= and EnvironmentFile= hold for every command of the unit, those of ExecStartPre= too: where one of them is missing, the command that is to make it fails as well. And the streams are opened before the directories of the unit and its credentials are there.',
    remedy: 'Have systemd make the directory, with StateDirectory=, RuntimeDirectory= or one of their kin, or let another unit, which comes before this one, make it. A - in front of the value lets it be missing; EnvironmentFile= is read anew for each command.',
  },
  manual: 'systemd.exec(5), WorkingDirectory=, EnvironmentFile=, StandardOutput=, LoadCredential=; observed: 247, 252, 257',
  types: ['service'],
  settings: ['WorkingDirectory', 'RootDirectory', 'EnvironmentFile', ...Object.keys(streams)],
  *check(unit) {
    const { values } = unit
    const directories = directoriesOf(values).map(({ path }) => path)
    const made = madeBefore(values)
    for (const [name, status] of [['WorkingDirectory', '200/CHDIR'], ['RootDirectory', '226/NAMESPACE']] as const) {
      if (name === 'RootDirectory' && values.isOn('RootDirectoryStartOnly')) continue
      const entry = values.last(name)
      const wanted = placeOfPath(entry?.resolved ?? '')
      if (!entry || !wanted.startsWith('/') || directories.includes(wanted)) continue
      // Who makes only something below it knows that it is there.
      const maker = made.find(({ kind, path }) => kind === 'directory' && path === wanted)
      // A package may have brought the directory along.
      if (maker) yield { ...(isOfPackage(unit) && { severity: 'info' as const }), ...aboutAssignment(entry, `${maker.by.assignment.name}= makes ${entry.resolved}, and needs it itself: without it that command ends with status ${status}`), fixes: name === 'WorkingDirectory' ? [mayBeMissing(entry)] : [] }
    }
    for (const entry of values.all('EnvironmentFile')) {
      if (!entry.resolved.startsWith('/')) continue
      const maker = made.find(({ kind, path }) => kind === 'file' && path === placeOfPath(entry.resolved))
      if (maker) yield { ...aboutAssignment(entry, `${maker.by.assignment.name}= writes ${entry.resolved}, and is not started without it`), fixes: [mayBeMissing(entry)] }
      else if (isCredential(entry, values)) yield aboutAssignment(entry, 'Credentials are there for the process alone: systemd reads this file before, and does not find it')
    }
    for (const [name, status] of Object.entries(streams)) {
      const entry = values.last(name)
      const path = /^(?:file|append|truncate):(\/.*)$/.exec(entry?.resolved ?? '')?.[1]
      if (!entry || !path) continue
      const directory = directories.find((each) => isAbove(each, path))
      if (directory) yield aboutAssignment(entry, `${directory} is made only after ${path} has been opened: until it is there the process ends with status ${status}`)
      else if (isCredential(entry, values)) yield aboutAssignment(entry, `Credentials are there only after this has been opened: the process ends with status ${status}`)
    }
  },
})

/** What the commands before the main one make. */
function madeBefore(values: MergedValues): (WrittenPath & { readonly by: UnitAssignment })[] {
  return early.flatMap((name) => values.all(name).flatMap((by) => (by.parsed as readonly ExecCommand[]).flatMap((command) => writtenPaths(command).map((written) => ({ ...written, by })))))
}

function mayBeMissing({ assignment }: UnitAssignment): Fix {
  const { start } = assignment.valueRange
  return { title: 'Let it be missing', safe: false, edits: [{ range: { start, end: start }, newText: '-' }] }
}

/** Up to 249 there are none, and %d is left as it stands. */
function isCredential({ assignment }: UnitAssignment, { unit }: MergedValues): boolean {
  return unit.target.version >= 250 && /^(\w+:)?%d\//.test(assignment.value)
}
