import type { ExecCommand } from '../../values/exec-command'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'
import { placeOfPath } from '../written-paths'

/** The program is told of one file, and systemd of another. */
export const pidFileDiffers = rule({
  id: 'pid-file-differs',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The program writes its process into another file than PIDFile= names.',
    reason: 'With Type=forking systemd waits for the file of PIDFile=. Where that never comes the start fails when its time is up.',
    remedy: 'Name the same file in both places.',
  },
  manual: 'systemd.service(5), PIDFile=; observed: 257',
  types: ['service'],
  settings: ['PIDFile'],
  *look(entry, { values }) {
    if (entry.fate !== 'in-force' || typeof entry.parsed !== 'string' || values.text('Type') !== 'forking' || ['RootDirectory', 'RootImage'].some((name) => values.last(name) !== null)) return
    const own = placeOfPath(entry.parsed.startsWith('/') ? entry.parsed : `/run/${entry.parsed}`)
    for (const { value } of values.list<ExecCommand>('ExecStart')) {
      const words = value.argv.map(({ text }) => text).join(' ')
      const told = /(?:^|\s)--?pid-?file[= ](\/\S+)/i.exec(words)?.[1]
      if (told && !told.includes('$') && placeOfPath(told) !== own) yield aboutAssignment(entry, `The program is told to write its process into ${told}, and systemd waits for ${own}`)
    }
  },
})
