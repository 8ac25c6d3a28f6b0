import type { SocketAddress } from '../../values/socket-address'
import { sourceRangeOf } from '../../unit-file'
import { at, rule } from '../rule'

/** A socket of a user where only root may listen. */
export const rootAddressInUserSocket = rule({
  id: 'root-address-in-user-socket',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The manager of a user may not listen there.',
    reason: 'Ports below 1024 and paths directly in /run are for root: the socket unit fails to start.',
    remedy: 'Take a port from 1024 on, or a path below %t, which is the runtime directory of the user.',
  },
  manual: 'systemd.socket(5), ListenStream=; observed: 257',
  types: ['socket'],
  settings: ['ListenStream', 'ListenDatagram', 'ListenSequentialPacket', 'ListenFIFO'],
  *look(entry, { target }) {
    if (target.manager !== 'user' || entry.fate !== 'in-force') return
    const range = sourceRangeOf(entry.assignment, { start: 0, end: entry.assignment.value.length })
    const path = /^(?:\/var)?\/run\/([^/]+)$/.exec(entry.resolved)?.[1]
    const address = entry.parsed as SocketAddress | string
    const port = typeof address === 'object' && 'port' in address && address.kind !== 'vsock' ? address.port : null
    if (path) yield { ...at(entry, range), message: 'Only root may make anything in /run', fixes: [{ title: `Change to %t/${path}`, safe: false, edits: [{ range, newText: `%t/${path}` }] }] }
    else if (port !== null && port < 1024) yield { ...at(entry, range), message: `Only root may listen on port ${port}` }
  },
})
