import { accept, type Parsed, type ValueGrammar } from './grammar'
import { parseWords, pathFault, simplifyPath } from './path'

export interface BindPath {
  readonly source: string
  readonly destination: string
  readonly recursive: boolean
  /** `-` in front: a source that is missing is passed over. */
  readonly optional: boolean
}

/** Bind mounts: `source[:destination[:rbind|norbind]]`, `-` in front for sources that may be missing (systemd.exec(5), BindPaths=). */
export const bindPaths: ValueGrammar<readonly BindPath[]> = {
  syntax: '[-]source[:destination[:options]] …',
  widget: { kind: 'words' },
  parse: (text, target) =>
    parseWords(
      text,
      (word): Parsed<BindPath> => {
        const optional = word.text.startsWith('-')
        const [source = '', given = '', options = ''] = splitColons(optional ? word.text.slice(1) : word.text)
        const destination = given === '' ? source : given
        const unknown = options.split(',').find((option) => !['', 'rbind', 'norbind', 'idmap', 'noidmap'].includes(option))
        const fault = pathFault(source, target.version) ?? pathFault(destination, target.version) ?? (unknown === undefined ? null : `Expected rbind or norbind, not ${unknown}`)
        if (fault) return { problems: [{ range: word.range, message: fault, effect: 'ignored' }] }
        return accept({ source: simplifyPath(source), destination: simplifyPath(destination), recursive: !options.split(',').includes('norbind'), optional })
      },
      {},
    ),
  choices: () => [],
}

export interface TemporaryFileSystem {
  readonly path: string
  readonly options: string
  readonly readOnly: boolean
}

/** Empty temporary file systems: `path[:mount options]` (systemd.exec(5), TemporaryFileSystem=). */
export const temporaryFileSystems: ValueGrammar<readonly TemporaryFileSystem[]> = {
  syntax: 'path[:options] …',
  widget: { kind: 'words' },
  parse: (text, target) =>
    parseWords(
      text,
      (word): Parsed<TemporaryFileSystem> => {
        const colon = word.text.indexOf(':')
        const path = colon < 0 ? word.text : word.text.slice(0, colon)
        const options = colon < 0 ? '' : word.text.slice(colon + 1)
        const fault = pathFault(path, target.version)
        if (fault) return { problems: [{ range: word.range, message: fault, effect: 'ignored' }] }
        const flags = options.split(',')
        return accept({ path: simplifyPath(path), options, readOnly: flags.lastIndexOf('ro') > flags.lastIndexOf('rw') })
      },
      {},
    ),
  choices: () => [],
}


/** Splits at colons; `\:` is a colon. */
function splitColons(text: string): string[] {
  return text.split(/(?<!\\):/).map((part) => part.replace(/\\:/g, ':'))
}
