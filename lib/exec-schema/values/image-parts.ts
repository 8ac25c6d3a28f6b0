import { accept, reject, type Parsed, type ValueGrammar } from './grammar'
import { parseWords, pathFault } from './path'

/** The partitions of a disk image that options can speak of. */
const partitions = ['root', 'root-secondary', 'home', 'srv', 'esp', 'swap', 'root-verity', 'root-secondary-verity', 'xbootldr', 'tmp', 'var', 'usr', 'usr-secondary', 'usr-verity', 'usr-secondary-verity', 'root-verity-sig', 'root-secondary-verity-sig', 'usr-verity-sig', 'usr-secondary-verity-sig']

/** Mount options, those for one partition behind its name and a colon (systemd.exec(5), RootImageOptions=). */
export const imageOptions: ValueGrammar<readonly string[]> = {
  syntax: '[partition:]options …',
  widget: { kind: 'words' },
  parse: (text) =>
    parseWords(text, (word): Parsed<string> => {
      const colon = word.text.indexOf(':')
      if (colon < 0 || partitions.includes(word.text.slice(0, colon))) return accept(word.text)
      return { problems: [{ range: word.range, message: `Expected a partition such as root or home before the colon`, effect: 'ignored' }] }
    }),
  choices: () => [],
}

/** Disk images and where they are mounted: `[-]source:destination[:options]` (systemd.exec(5), MountImages=). */
export const mountImages: ValueGrammar<readonly string[]> = {
  syntax: '[-]source:destination[:options] …',
  widget: { kind: 'words' },
  parse: (text, target) =>
    parseWords(text, (word): Parsed<string> => {
      const [source = '', destination = ''] = word.text.replace(/^-/, '').split(/(?<!\\):/)
      const fault = destination === '' ? 'Expected the path of an image, a colon and where to mount it' : (pathFault(source, target.version) ?? pathFault(destination, target.version))
      return fault ? { problems: [{ range: word.range, message: fault, effect: 'ignored' }] } : accept(word.text)
    }),
  choices: () => [],
}

/** Disk images that extend /usr and /opt: `[-]path[:options]` (systemd.exec(5), ExtensionImages=). */
export const extensionImages: ValueGrammar<readonly string[]> = {
  syntax: '[-]path[:options] …',
  widget: { kind: 'words' },
  parse: (text, target) =>
    parseWords(text, (word): Parsed<string> => {
      const fault = pathFault(word.text.replace(/^-/, '').split(/(?<!\\):/)[0] ?? '', target.version)
      return fault ? { problems: [{ range: word.range, message: fault, effect: 'ignored' }] } : accept(word.text)
    }),
  choices: () => [],
}

const flags = ['verity', 'signed', 'encrypted', 'unprotected', 'unused', 'absent', 'open', 'ignore', 'read-only-on', 'read-only-off', 'growfs-on', 'growfs-off', 'encryptedwithintegrity']

/** What the partitions of an image must be like: `partition=flag+flag:…`, or `*`, `-` and `~` for all, none and ignoring (systemd.image-policy(7)). What is wrong makes systemd refuse the unit. */
export const imagePolicy: ValueGrammar<string> = {
  syntax: 'partition=policy:…',
  widget: { kind: 'text' },
  parse(text) {
    if (['*', '-', '~'].includes(text)) return accept(text)
    const valid = text.split(':').every((rule) => {
      const [partition = '', policy, ...more] = rule.split('=')
      const known = partition === '' || partitions.includes(partition)
      return known && policy !== undefined && more.length === 0 && policy.split('+').every((flag) => flag === '' || flags.includes(flag))
    })
    return valid ? accept(text) : reject(text, 'Expected rules such as root=verity+signed:home=absent, or *, - or ~', 'refused')
  },
  choices: () => [{ value: '*' }, { value: '-' }, { value: '~' }],
}
