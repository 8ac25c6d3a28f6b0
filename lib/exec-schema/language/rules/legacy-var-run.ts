import type { UnitAssignment } from '../../effective'
import { replaceValue, sourceRangeOf } from '../../unit-file'
import type { Fix } from '../finding'
import { at, rule } from '../rule'

const settings = ['PIDFile', 'ListenStream', 'ListenDatagram', 'ListenSequentialPacket', 'ListenFIFO', 'PathExists', 'PathExistsGlob', 'PathChanged', 'PathModified', 'DirectoryNotEmpty', 'EnvironmentFile', 'WorkingDirectory', 'ReadWritePaths', 'ReadOnlyPaths', 'InaccessiblePaths', 'BindPaths', 'BindReadOnlyPaths']

/** The old name of /run. */
export const legacyVarRun = rule({
  id: 'legacy-var-run',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'The path lies below /var/run.',
    reason: '/var/run is a symbolic link to /run, kept for old programs. systemd follows it; of PIDFile= and of what a socket listens on it says in the journal that the unit should be brought up to date.',
    remedy: 'Write /run instead.',
  },
  manual: 'file-hierarchy(7)',
  settings,
  concernsValue: ({ written }) => written.includes('/var/run'),
  *look(entry) {
    const { assignment, problems } = entry
    if (problems.length > 0) return
    const place = /(?<![\w/])\/var\/run(?=\/|$|\s)/.exec(assignment.value)
    if (place) yield { ...at(entry, sourceRangeOf(assignment, { start: place.index, end: place.index + place[0].length })), message: '/var/run is the old name of /run', fixes: [withoutVar(entry, place.index)] }
  },
  refines: 'discouraged-value',
  refine({ entry, problem }) {
    const place = entry.assignment.value.indexOf('/var/run')
    return problem?.message.startsWith('/var/run') && place >= 0 ? { message: problem.message, fixes: [withoutVar(entry, place)] } : null
  },
})

function withoutVar({ assignment, file }: UnitAssignment, place: number): Fix {
  const { value } = assignment
  const words = value.split(/\s+/)
  const old = /^\S*/.exec(value.slice(place))![0]
  // Some write both names; then one of them goes.
  const isTwice = words.includes(old) && words.includes(old.slice('/var'.length))
  return isTwice
    ? { title: `Leave out ${old}`, safe: true, edits: replaceValue(file.tree, assignment, words.filter((word) => word !== old).join(' ')) }
    : { title: 'Write /run', safe: true, edits: [{ range: sourceRangeOf(assignment, { start: place, end: place + '/var'.length }), newText: '' }] }
}
