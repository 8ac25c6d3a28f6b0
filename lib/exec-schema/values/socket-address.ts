import { byteLength } from '../text/bytes'
import { accept, dividedBy, reject, type ValueGrammar } from './grammar'
import { readInteger } from './integer'
import { isIpv4, isIpv6 } from './ip-address'
import { pathFault } from './path'

/** What a socket may listen on. */
export type SocketAddress =
  | { readonly kind: 'path' | 'abstract'; readonly name: string }
  | { readonly kind: 'port'; readonly port: number }
  | { readonly kind: 'ipv4' | 'ipv6'; readonly address: string; readonly port: number }
  | { readonly kind: 'vsock'; readonly cid: string; readonly port: number }

/** How many bytes of a path fit a socket's address, with its NUL. */
const LONGEST_PATH = 108

/** Reads an address as ListenStream= takes it; null for what is none: a path, `@name`, a port, `address:port`, `[v6 address]:port`, `vsock:CID:port`. Ports may be octal or hexadecimal. */
export function readSocketAddress(text: string, version: number): SocketAddress | null {
  if (text.startsWith('/')) return text !== '/' && byteLength(text) < LONGEST_PATH ? { kind: 'path', name: text } : null
  if (text.startsWith('@')) return text.length > 1 && byteLength(text) <= LONGEST_PATH ? { kind: 'abstract', name: text.slice(1) } : null
  const vsock = /^vsock(-(?:stream|dgram|seqpacket))?:(\d*):(\d+)$/.exec(text)
  // The kinds came with 254 (observed: 252, 254, 257).
  if (vsock?.[1] !== undefined && version < 254) return null
  if (vsock) return { kind: 'vsock', cid: vsock[2]!, port: Number(vsock[3]) }
  const [, ipv6, ipv4, portText = ''] = /^(?:\[([^\]]+)\]:|([^:]+):)?([^:]+)$/.exec(text) ?? []
  const port = readInteger(portText, version)
  if (port === null || port < 1 || port > 65535) return null
  if (ipv6 !== undefined) return isIpv6(ipv6.replace(/%.*$/, '')) ? { kind: 'ipv6', address: ipv6, port } : null
  if (ipv4 !== undefined) return isIpv4(ipv4) ? { kind: 'ipv4', address: ipv4, port } : null
  return { kind: 'port', port }
}

/** An address to listen on (systemd.socket(5), ListenStream=). */
export const socketAddress: ValueGrammar<SocketAddress> = {
  syntax: 'path, @name, port, address:port, [v6 address]:port or vsock:CID:port',
  widget: { kind: 'text' },
  parse(text, target) {
    const address = readSocketAddress(text, target.version)
    return address ? accept(address) : reject(text, 'Expected a path, a port, address:port, [v6 address]:port, @name or vsock:CID:port')
  },
  choices: () => [],
}

/** The same for sockets that keep packets in order: the kernel has them only for paths and abstract names (systemd.socket(5), ListenSequentialPacket=). */
export const localAddress: ValueGrammar<SocketAddress> = {
  ...socketAddress,
  syntax: 'path or @name',
  parse(text, target) {
    const address = readSocketAddress(text, target.version)
    return address?.kind === 'path' || address?.kind === 'abstract' ? accept(address) : reject(text, 'Expected a path or @name')
  },
}

const netlinkFamilies = ['route', 'firewall', 'inet-diag', 'nflog', 'xfrm', 'selinux', 'iscsi', 'audit', 'fib-lookup', 'connector', 'netfilter', 'ip6-fw', 'dnrtmsg', 'kobject-uevent', 'generic', 'scsitransport', 'ecryptfs', 'rdma']

/** A netlink family by name or number and, behind white space, a multicast group (systemd.socket(5), ListenNetlink=). */
export const netlinkAddress: ValueGrammar<string> = {
  syntax: 'family [group]',
  parts: dividedBy(' ', ['family', 'A netlink family by name or number', netlinkFamilies], ['group', 'Multicast groups, as a mask of bits']),
  widget: { kind: 'text' },
  parse(text, target) {
    const [family = '', group, ...more] = text.split(/[ \t]+/)
    const number = readInteger(family, target.version)
    const known = netlinkFamilies.includes(family) || (number !== null && number >= 0 && number <= 2147483647)
    return known && (group === undefined || (readInteger(group, target.version) ?? -1) >= 0) && more.length === 0 ? accept(text) : reject(text, 'Expected a netlink family such as kobject-uevent, and a group')
  },
  choices: () => [],
}

/** A path for a FIFO, device node or other thing to listen on: absolute; since 256 not below /proc, /sys or /dev where `noApi` says so. */
export function listenPath(options: { readonly noApi?: boolean } = {}): ValueGrammar<string> {
  return {
    syntax: 'absolute path',
    widget: { kind: 'path' },
    parse(text, target) {
      const fault = pathFault(text, target.version)
      if (fault) return reject(text, fault)
      if (options.noApi && target.version >= 256 && /^\/(proc|sys|dev)(\/|$)/.test(text)) return reject(text, 'Nothing below /proc, /sys or /dev is taken here')
      return accept(text)
    },
    choices: () => [],
  }
}
