import { byteLength } from '../text/bytes'
import { accept, reject, type ValueGrammar } from './grammar'

/** What the kernel itself calls files in a control group: they begin with the name of a controller. */
const reserved = /^(notify_on_release|release_agent|tasks)$|^(cgroup|cpu|cpuacct|cpuset|io|blkio|memory|devices|pids)\./

/** The name of a control group below the unit's own (systemd.resource-control(5), DelegateSubgroup=). */
export const subgroupName: ValueGrammar<string> = {
  syntax: 'name',
  widget: { kind: 'text' },
  parse: (text) => (/^[^._/][^/]*$/.test(text) && byteLength(text) <= 255 && !reserved.test(text) ? accept(text) : reject(text, 'Expected a name without slashes that begins with neither . nor _ nor the name of a controller and a point')),
  choices: () => [],
}
