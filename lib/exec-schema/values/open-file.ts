import { accept, dividedBy, reject, type ValueGrammar } from './grammar'
import { pathFault } from './path'
import { decodeEscapes } from './words'

const options = ['read-only', 'append', 'truncate', 'graceful']

export interface OpenFile {
  readonly path: string
  /** The name of the descriptor: that of the file where none is given. */
  readonly name: string
  /** Whether the service starts without the file. */
  readonly graceful: boolean
}

/** A path, the name of its descriptor and options, divided by colons (systemd.service(5), OpenFile=). */
export const openFile: ValueGrammar<OpenFile> = {
  syntax: 'path[:name[:options]]',
  parts: dividedBy(':', ['path', 'The file or socket that systemd opens'], ['name', 'What the descriptor is called in $LISTEN_FDNAMES'], ['options', 'graceful passes over what is missing', options]),
  widget: { kind: 'text' },
  parse(text, target) {
    const decoded = decodeEscapes(text)
    const [path = '', given = '', flags = '', ...more] = (decoded ?? text).split(':')
    const name = given || path.replace(/\/$/, '').replace(/^.*\//, '')
    const words = flags === '' ? [] : flags.split(',')
    const fault =
      decoded === null || more.length > 0 || pathFault(path, target.version) !== null
        ? 'Expected an absolute path, a name and options, divided by colons'
        : !/^[ -9;-~]{1,255}$/.test(name)
          ? 'Expected visible ASCII characters as the name, which is that of the file where none is given'
          : words.some((word) => !options.includes(word))
            ? `Expected the options ${options.join(', ')}`
            : words.filter((word) => word !== 'graceful').length > 1
              ? 'Of read-only, append and truncate one is taken'
              : null
    return fault ? reject(text, fault) : accept({ path, name, graceful: words.includes('graceful') })
  },
  choices: () => [],
}
