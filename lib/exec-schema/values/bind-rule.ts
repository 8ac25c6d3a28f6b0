import { accept, reject, type ValueGrammar } from './grammar'

/** Which ports may be bound: `[ipv4|ipv6:][tcp|udp:]ports`, ports being one, a range or `any` (systemd.resource-control(5), SocketBindAllow=). */
export const bindRule: ValueGrammar<{ readonly family: string | null; readonly protocol: string | null; readonly ports: string }> = {
  syntax: '[family:][protocol:]port',
  widget: { kind: 'text' },
  parse(text, target) {
    const match = /^(?:(ipv4|ipv6)(?::|$))?(?:(tcp|udp)(?::|$))?(any|\d+(?:-\d+)?)?$/.exec(text)
    const ports = match?.[3] ?? null
    const [first, last = first] = ports && ports !== 'any' ? ports.split('-').map(Number) : [1, 1]
    // Port 0 came with 257 (observed: 254 refuses it, 257 does not).
    const lowest = target.version >= 257 ? 0 : 1
    if (!match || text === '' || first! < lowest || last! > 65535 || first! > last!) return reject(text, 'Expected ports such as 80, 1024-65535 or any, behind family and protocol')
    return accept({ family: match[1] ?? null, protocol: match[2] ?? null, ports: ports ?? 'any' })
  },
  choices: () => ['any', 'tcp:', 'udp:', 'ipv4:', 'ipv6:'].map((value) => ({ value })),
}
