import type { MergedValues, UnitAssignment } from '../../effective'
import type { SocketAddress } from '../../values/socket-address'
import { rule } from '../rule'
import { aboutAssignment, ofAllAtHand } from '../unit-findings'

const settings = ['ListenStream', 'ListenDatagram', 'ListenSequentialPacket']

interface Listening {
  readonly entry: UnitAssignment
  /** The kind of socket, and where, in words that are alike where the kernel lets only one of them in. */
  readonly kind: string
  readonly address: SocketAddress
  readonly v6only: boolean
}

const socketsAtHand = ofAllAtHand((units) => units.filter((values) => values.unit.name.type === 'socket'))

/** An address that only one socket can have. */
export const sameAddressTwice = rule({
  id: 'same-address-twice',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The address is taken already.',
    reason: 'Only one socket can listen on an address. A port alone is that port of all addresses, of IPv4 as well unless BindIPv6Only=ipv6-only is set. The second one fails with “Address already in use”, and with it the whole unit. A path is taken from whoever listens on it.',
    remedy: 'Listen once. ReusePort=yes lets several sockets share a port on purpose.',
  },
  manual: 'systemd.socket(5), ListenStream=, BindIPv6Only=; observed: 247, 252, 257',
  types: ['socket'],
  settings,
  *check(unit) {
    const { values, merged } = unit
    if (values.value<boolean>('ReusePort') === true) return
    const own = listeningOf(values)
    for (const [index, each] of own.entries()) {
      // A path that stands there twice is made anew the second time (observed: 247, 252, 257).
      const before = own.slice(0, index).find((other) => each.address.kind !== 'path' && collides(each, other))
      if (before) yield aboutAssignment(each.entry, `${before.entry.resolved} is listened on already, which leaves no room for ${each.entry.resolved}`)
    }
    // What is bound to a device, or in another network, is elsewhere.
    if (isApart(values) || merged.name.instance !== null) return
    for (const other of socketsAtHand(unit)) {
      if (other.unit.name.instance !== null || other.unit.name.name === merged.name.name || isApart(other) || other.value<boolean>('ReusePort') === true || areApart(unit.merged.inForce('Unit', 'Conflicts'), other.unit.name.name) || areApart(other.unit.inForce('Unit', 'Conflicts'), merged.name.name)) continue
      const theirs = listeningOf(other)
      for (const each of own) {
        const taken = theirs.find((listening) => collides(each, listening))
        if (taken) yield aboutAssignment(each.entry, `${other.unit.name.name} listens on ${taken.entry.resolved} as well: ${each.address.kind === 'path' ? 'whichever starts later takes it from the other' : 'only one of the two can be started'}`)
      }
    }
  },
})

function listeningOf(values: MergedValues): Listening[] {
  const v6only = values.text('BindIPv6Only') === 'ipv6-only'
  return settings.flatMap((kind) => values.all(kind).map((entry) => ({ entry, kind, address: entry.parsed as SocketAddress, v6only })))
}

/** Only what is certain: one of two that listen on all addresses takes the port of a single one as well. */
function collides(a: Listening, b: Listening): boolean {
  if (a.kind !== b.kind) return a.address.kind === 'path' && b.address.kind === 'path' && a.address.name === b.address.name
  return covers(a, b) || covers(b, a)
}

function covers({ address: a, kind, v6only }: Listening, { address: b }: Listening): boolean {
  if ('name' in a || 'name' in b) return 'name' in a && 'name' in b && a.kind === b.kind && a.name === b.name
  // systemd lets datagram sockets of one port stand beside each other (observed: 247, 252, 257).
  if (a.port !== b.port || kind === 'ListenDatagram') return false
  if (a.kind === 'vsock' || b.kind === 'vsock') return a.kind === 'vsock' && b.kind === 'vsock' && a.cid === b.cid
  if (a.kind === 'port') return b.kind !== 'ipv4' || !v6only
  return b.kind === a.kind && (a.address === b.address || a.address === '0.0.0.0' || a.address === '::')
}

function isApart(values: MergedValues): boolean {
  return ['BindToDevice', 'PrivateNetwork', 'NetworkNamespacePath'].some((name) => values.last(name) !== null)
}

function areApart(conflicts: readonly UnitAssignment[], name: string): boolean {
  return conflicts.some(({ parsed }) => (parsed as readonly string[]).includes(name))
}
