import { accept, reject, type ValueGrammar } from './grammar'

const options = ['read-only', 'append', 'truncate', 'graceful']

/** A path, the name of its descriptor and options, divided by colons (systemd.service(5), OpenFile=). */
export const openFile: ValueGrammar<{ readonly path: string; readonly name: string | null; readonly options: readonly string[] }> = {
  syntax: 'path[:name[:options]]',
  widget: { kind: 'text' },
  parse(text) {
    const [path = '', name = '', flags = '', ...more] = text.split(':')
    const words = flags === '' ? [] : flags.split(',')
    const fault = !path.startsWith('/') || more.length > 0 ? 'Expected an absolute path, a name and options, divided by colons' : words.some((word) => !options.includes(word)) ? `Expected the options ${options.join(', ')}` : null
    return fault ? reject(text, fault) : accept({ path, name: name === '' ? null : name, options: words })
  },
  choices: () => [],
}
