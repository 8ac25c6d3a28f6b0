import { accept, dividedBy, reject, type ValueGrammar } from './grammar'
import { pathFault } from './path'
import { withoutBackslashes } from './words'

const types = ['ingress', 'egress', 'sock_create', 'sock_ops', 'device', 'bind4', 'bind6', 'connect4', 'connect6', 'post_bind4', 'post_bind6', 'sendmsg4', 'sendmsg6', 'sysctl', 'recvmsg4', 'recvmsg6', 'getsockopt', 'setsockopt']

/** A kind of program and its path in the BPF file system (systemd.resource-control(5), BPFProgram=). Further colons in front and between them are passed over (observed: 257, 262). */
export const bpfProgram: ValueGrammar<{ readonly type: string; readonly path: string }> = {
  syntax: 'type:path',
  parts: dividedBy(':', ['type', 'Where the program is attached', types], ['path', 'The program in the BPF file system']),
  widget: { kind: 'text' },
  parse(text, target) {
    const match = /^:*([^:]+):+(.*)$/s.exec(text)
    const type = withoutBackslashes(match?.[1] ?? '')
    const path = match?.[2] ?? ''
    if (!types.includes(type)) return reject(text, 'Expected a type of program, a colon and a path')
    const fault = pathFault(path, target.version)
    return fault ? reject(text, fault, 'ignored', { start: text.length - path.length, end: text.length }) : accept({ type, path })
  },
  choices: () => [],
}
