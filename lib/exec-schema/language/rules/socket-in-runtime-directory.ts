import { isAbove } from '../../effective'
import { rule } from '../rule'
import { runtimeDirectoriesOf, servicesWithRuntimeDirectories } from '../runtime-directories'
import { aboutAssignment, unitsNamed } from '../unit-findings'

const settings = ['ListenStream', 'ListenDatagram', 'ListenSequentialPacket', 'ListenFIFO']

/** A socket in a directory that goes when its service stops. */
export const socketInRuntimeDirectory = rule({
  id: 'socket-in-runtime-directory',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The socket lies in a directory that goes when the service stops.',
    reason: 'systemd removes what RuntimeDirectory= has made, with all that lies in it, each time the service stops. The socket unit goes on listening on a file that nobody can find any more, until it is restarted.',
    remedy: 'Let the socket lie elsewhere in /run, or set RuntimeDirectoryPreserve=yes in the service.',
  },
  manual: 'systemd.exec(5), RuntimeDirectory=; observed: 247, 252, 257',
  types: ['socket'],
  settings,
  concerns: ({ others }) => others.length > 0,
  *check(unit) {
    const { values, merged } = unit
    const follows = unitsNamed(merged, ['BindsTo', 'PartOf'])
    for (const entry of settings.flatMap((name) => values.all(name)).filter(({ resolved }) => resolved.startsWith('/'))) {
      const service = servicesWithRuntimeDirectories(unit).find((other) => !follows.includes(other.unit.name.name) && runtimeDirectoriesOf(other).some(({ path, staysForRestart }) => !staysForRestart && isAbove(path, entry.resolved)))
      if (service) yield aboutAssignment(entry, `${service.unit.name.name} has this directory by RuntimeDirectory=: when it stops the socket is removed as well`)
    }
  },
})
