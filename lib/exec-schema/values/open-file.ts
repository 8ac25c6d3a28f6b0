import { accept, reject, type ValueGrammar } from './grammar'
import { pathFault } from './path'
import { decodeEscapes } from './words'

const options = ['read-only', 'append', 'truncate', 'graceful']

/** A path, the name of its descriptor and options, divided by colons (systemd.service(5), OpenFile=). */
export const openFile: ValueGrammar<{ readonly path: string; readonly name: string | null; readonly options: readonly string[] }> = {
  syntax: 'path[:name[:options]]',
  widget: { kind: 'text' },
  parse(text, target) {
    const decoded = decodeEscapes(text)
    const [path = '', name = '', flags = '', ...more] = (decoded ?? text).split(':')
    const words = flags === '' ? [] : flags.split(',')
    const fault =
      decoded === null || more.length > 0 || pathFault(path, target.version) !== null
        ? 'Expected an absolute path, a name and options, divided by colons'
        : !/^[ -9;-~]{1,255}$/.test(name || path.replace(/\/$/, '').replace(/^.*\//, ''))
          ? 'Expected visible ASCII characters as the name, which is that of the file where none is given'
          : words.some((word) => !options.includes(word))
            ? `Expected the options ${options.join(', ')}`
            : words.filter((word) => word !== 'graceful').length > 1
              ? 'Of read-only, append and truncate one is taken'
              : null
    return fault ? reject(text, fault) : accept({ path, name: name === '' ? null : name, options: words })
  },
  choices: () => [],
}
