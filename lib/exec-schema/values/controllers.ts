import { choicesIn, reject, type ValueGrammar } from './grammar'
import { toChoices, type KeywordSpec } from './keyword'
import { splitWords } from './words'
import { wordList } from './word-list'

const names: readonly KeywordSpec[] = ['cpu', 'cpuacct', 'io', 'blkio', 'memory', 'devices', 'pids', ['bpf-firewall', { since: 240 }], ['bpf-devices', { since: 240 }], ['cpuset', { since: 244 }], ['bpf-foreign', { since: 249 }], ['bpf-socket-bind', { since: 249 }], ['bpf-restrict-network-interfaces', { since: 250 }], ['bpf-bind-network-interface', { since: 260 }]]

/** Controllers of control groups (systemd.resource-control(5), Delegate=). */
export const controllers: ValueGrammar<readonly string[]> = wordList(names)

/** The same, words that name none being passed over in silence as long as one does (systemd.resource-control(5), DisableControllers=; observed: 247 to 262). */
export const knownControllers: ValueGrammar<readonly string[]> = {
  ...controllers,
  parse(text, target) {
    const known = choicesIn(toChoices(names), target).map((choice) => choice.value)
    const { words, broken } = splitWords(text, { quotes: false })
    const value = words.map((word) => word.text).filter((word) => known.includes(word))
    return broken || value.length === 0 ? reject(text, 'Expected the name of a controller') : { value, problems: [] }
  },
}
