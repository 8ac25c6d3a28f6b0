import { accept, reject, type ValueGrammar } from './grammar'
import { pathFault } from './path'

/** Where a service writes the number of its main process: a path, or a name below /run; since 255 none below /proc, /sys or /dev (systemd.service(5), PIDFile=; observed: 254, 257). Others make systemd refuse the unit. */
export const pidFile: ValueGrammar<string> = {
  syntax: 'path',
  widget: { kind: 'path' },
  parse(text, { version }) {
    const fault = pathFault(text.startsWith('/') ? text : `/run/${text}`, version)
    if (fault) return reject(text, fault, 'refused')
    return version >= 255 && /^\/+(proc|sys|dev)(\/|$)/.test(text) ? reject(text, 'Expected a path that is not below /proc, /sys or /dev', 'refused') : accept(text)
  },
  choices: () => [],
}
