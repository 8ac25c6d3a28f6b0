import { accept, reject, type ValueGrammar } from './grammar'

export interface LogFilterPattern {
  readonly excludes: boolean
  readonly pattern: string
}

/** A regular expression for messages, `~` in front for those that are left out; its own syntax is looked at only when a message comes (systemd.exec(5), LogFilterPatterns=; observed: 254 to 262). */
export const logFilterPattern: ValueGrammar<LogFilterPattern> = {
  syntax: '[~]regular expression',
  widget: { kind: 'text' },
  parse(text) {
    const excludes = text.startsWith('~')
    const pattern = excludes ? text.slice(1) : text
    return pattern === '' ? reject(text, 'Expected a regular expression behind ~') : accept({ excludes, pattern })
  },
  choices: () => [],
}
