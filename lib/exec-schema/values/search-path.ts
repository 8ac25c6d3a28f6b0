import { accept, type Problem, type ValueGrammar } from './grammar'
import { pathFault } from './path'

/** Absolute paths separated by colons (systemd.exec(5), ExecSearchPath=). */
export const searchPath: ValueGrammar<readonly string[]> = {
  syntax: 'path[:path …]',
  widget: { kind: 'words' },
  parse(text, target) {
    const problems: Problem[] = []
    const paths: string[] = []
    let at = 0
    for (const part of text.split(':')) {
      const fault = pathFault(part, target.version)
      if (fault) problems.push({ range: { start: at, end: at + part.length }, message: fault, effect: 'ignored' })
      else paths.push(part)
      at += part.length + 1
    }
    return accept(paths, problems)
  },
  choices: () => [],
}
