import { accept, dividedBy, type Parsed, type ValueGrammar } from './grammar'
import { parseWords } from './path'

const sources = ['cgroup', 'user', 'group']
const families = ['arp', 'bridge', 'inet', 'ip', 'ip6', 'netdev']

/** What to put into which set of the firewall: `source:family:table:set` (systemd.resource-control(5), NFTSet=). */
export const nftSets: ValueGrammar<readonly string[]> = {
  syntax: 'source:family:table:set …',
  parts: dividedBy(':', ['source', 'What of the unit is put into the set', sources], ['family', 'The family of the table', families], ['table', 'The table of the firewall'], ['set', 'The set in that table']),
  widget: { kind: 'words' },
  parse: (text) =>
    parseWords(text, (word): Parsed<string> => {
      const [source = '', family = '', table = '', set = '', ...more] = word.text.split(':').filter((part) => part !== '')
      const valid = sources.includes(source) && families.includes(family) && [table, set].every((name) => /^[A-Za-z][A-Za-z0-9/\\_.]{0,30}$/.test(name)) && more.length === 0
      return valid ? accept(word.text) : { problems: [{ range: word.range, message: 'Expected source:family:table:set, such as cgroup:inet:filter:web', effect: 'ignored' }] }
    }),
  choices: () => [],
}
