import { accept, dividedBy, reject, type ValueGrammar } from './grammar'
import { readInteger } from './integer'
import { withoutBackslashes } from './words'

/** Which ports may be bound: `[ipv4|ipv6:][tcp|udp:]ports`, ports being one, a range or `any` (systemd.resource-control(5), SocketBindAllow=). */
export const bindRule: ValueGrammar<{ readonly family: string | null; readonly protocol: string | null; readonly ports: string }> = {
  syntax: '[family:][protocol:]port',
  parts: dividedBy(':', ['family', 'ipv4 or ipv6; both where nothing is said'], ['protocol', 'tcp or udp; both where nothing is said'], ['port', 'A port, a range such as 1024-65535, or any']),
  widget: { kind: 'text' },
  parse(text, target) {
    const match = /^(?:(ipv4|ipv6)(?::|$))?(?:(tcp|udp)(?::|$))?(any|[^:]+)?$/i.exec(withoutBackslashes(text))
    const family = match?.[1] ?? null
    const ports = match?.[3] ?? (text.endsWith(':') ? '' : 'any')
    const [first, last = first] = ports === 'any' ? [1] : /^([^-]*)(?:-(.*))?$/.exec(ports)!.slice(1).filter((port) => port !== undefined).map((port) => readInteger(port, target.version) ?? -1)
    // Port 0 came with 257 (observed: 254 refuses it, 257 does not).
    const lowest = target.version >= 257 ? 0 : 1
    const wrong = !match || text === '' || (family !== null && family !== family.toLowerCase()) || first! < lowest || last! > 65535 || first! > last!
    if (wrong) return reject(text, 'Expected ports such as 80, 1024-65535 or any, behind family and protocol')
    return accept({ family, protocol: match[2]?.toLowerCase() ?? null, ports })
  },
  choices: () => ['any', 'tcp:', 'udp:', 'ipv4:', 'ipv6:'].map((value) => ({ value })),
}
