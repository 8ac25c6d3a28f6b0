import { accept, type Problem, type ValueGrammar } from './grammar'
import { pathFault } from './path'
import { splitAtColons, withoutBackslashes } from './words'

/** Absolute paths separated by colons; one behind a backslash belongs to its path (systemd.exec(5), ExecSearchPath=; observed: 252 to 262). */
export const searchPath: ValueGrammar<readonly string[]> = {
  syntax: 'path[:path …]',
  widget: { kind: 'words' },
  parse(text, target) {
    const problems: Problem[] = []
    const paths: string[] = []
    let at = 0
    for (const part of splitAtColons(text)) {
      const path = withoutBackslashes(part)
      const fault = pathFault(path, target.version)
      if (fault) problems.push({ range: { start: at, end: at + part.length }, message: fault, effect: 'ignored' })
      else paths.push(path)
      at += part.length + 1
    }
    return accept(paths, problems)
  },
  choices: () => [],
}
