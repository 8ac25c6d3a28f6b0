import { accept, dividedBy, reject, type Parsed, type Parts, type ValueGrammar } from './grammar'
import { parseWords, pathFault } from './path'
import { splitAndDecode, withoutBackslashes } from './words'

/** The partitions of a disk image that options can speak of. */
const partitions = ['root', 'root-secondary', 'home', 'srv', 'esp', 'swap', 'root-verity', 'root-secondary-verity', 'xbootldr', 'tmp', 'var', 'usr', 'usr-secondary', 'usr-verity', 'usr-secondary-verity', 'root-verity-sig', 'root-secondary-verity-sig', 'usr-verity-sig', 'usr-secondary-verity-sig']

const source = ['source', 'A disk image or a block device; - in front passes over one that is missing'] as const
const options = ['options', 'Mount options, divided by commas'] as const

/** The parts of a word between colons, of which empty ones don't count; null where an escape is unknown. */
function partsOf(text: string): string[] | null {
  return splitAndDecode(text)?.filter((part) => part !== '') ?? null
}

/** Reads a list of words with parts; `fault` says what is wrong with one. */
function imageList(syntax: string, parts: Parts, fault: (parts: readonly string[], version: number) => string | null): ValueGrammar<readonly string[]> {
  return {
    syntax,
    parts,
    widget: { kind: 'words' },
    parse: (text, { version }) =>
      parseWords(
        text,
        (word): Parsed<string> => {
          const parts = partsOf(word.text)
          if (parts?.length === 0) return { problems: [] }
          const wrong = parts === null ? 'This escape sequence is not known' : fault(parts, version)
          return wrong ? { problems: [{ range: word.range, message: wrong, effect: 'ignored' }] } : accept(word.text)
        },
        { keepEscapes: true },
      ),
    choices: () => [],
  }
}

/** Mount options, those for one partition behind its name and a colon (systemd.exec(5), RootImageOptions=). */
export const imageOptions = imageList('[partition:]options …', dividedBy(':', ['partition', 'The partition that the options are for', partitions], options), (parts) =>
  parts.length === 1 || (parts.length === 2 && partitions.includes(parts[0]!)) ? null : 'Expected options, behind a partition such as root or home and a colon if they are for that one',
)

/** Disk images and where they are mounted: `[-]source:destination[:options]` (systemd.exec(5), MountImages=). */
export const mountImages = imageList('[-]source:destination[:options] …', dividedBy(':', source, ['destination', 'Where its file system is mounted'], options), ([source = '', destination, ...options], version) =>
  destination === undefined ? 'Expected the path of an image, a colon and where to mount it' : (pathFault(source.replace(/^-/, ''), version) ?? pathFault(destination, version) ?? partitionFault(options)),
)

/** Disk images that extend /usr and /opt: `[-]path[:options]`; since 255 none below /dev, /proc and /sys (systemd.exec(5), ExtensionImages=; observed: 254, 257). */
export const extensionImages = imageList('[-]path[:options] …', dividedBy(':', ['path', source[1]], options), ([source = '', ...options], version) => {
  const path = source.replace(/^-/, '')
  if (version >= 255 && /^\/+(dev|proc|sys)(\/|$)/.test(path)) return 'Expected a path that is not below /dev, /proc or /sys'
  return pathFault(path, version) ?? partitionFault(options)
})

/** Options stand alone, or in pairs behind the partition that they are for. */
function partitionFault(options: readonly string[]): string | null {
  const wrong = options.length > 1 ? options.find((part, index) => index % 2 === 0 && !partitions.includes(part)) : undefined
  return wrong === undefined ? null : `Expected a partition such as root or home, not ${wrong}`
}

const flags = ['verity', 'signed', 'encrypted', 'unprotected', 'unused', 'absent', 'open', 'ignore', 'read-only-on', 'read-only-off', 'growfs-on', 'growfs-off', 'encryptedwithintegrity']

function isRule(rule: string): boolean {
  const [partition = '', policy, ...more] = rule.split('=')
  const known = partition === '' || partitions.includes(partition)
  return known && policy !== undefined && more.length === 0 && (policy === '' || policy.split('+').every((flag) => flag === '-' || flags.includes(flag)))
}

/** What the partitions of an image must be like: `partition=flag+flag:…`, or `*`, `-` and `~` for using, ignoring and forbidding all (systemd.image-policy(7)). What is wrong makes systemd refuse the unit. */
export const imagePolicy: ValueGrammar<string> = {
  syntax: 'partition=policy:…',
  widget: { kind: 'text' },
  parse(text, target) {
    if (['*', '-', '~'].includes(text)) return accept(text)
    const rules = withoutBackslashes(text).split(':')
    // Since 258 names that it doesn't know are passed over, however often they come (observed: 257 refuses them, 262 does not).
    const named = rules.map((rule) => rule.replace(/=.*/, '')).filter((name) => target.version < 258 || name === '' || partitions.includes(name))
    const valid = new Set(named).size === named.length && rules.every((rule) => (target.version >= 258 ? rule.includes('=') : isRule(rule)))
    return valid ? accept(text) : reject(text, 'Expected rules such as root=verity+signed:home=absent, or *, - or ~', 'refused')
  },
  choices: () => [{ value: '*' }, { value: '-' }, { value: '~' }],
}
