import { accept, reject, type Effect, type Problem, type ValueGrammar } from './grammar'
import { readInteger } from './integer'
import { existsIn, type Lifetime } from './target'
import { splitWords } from './words'

/** The highest number that systemd takes for a processor or node: it keeps sets of up to 8192. */
const HIGHEST = 8191

/**
 * Numbers and ranges of processors or NUMA nodes, separated by white space or commas (systemd.exec(5), CPUAffinity=).
 * Since 258 one that is wrong costs itself alone. Before it costs the whole line, but for a range that goes down; up to 247 systemd refuses the unit for it where
 * `refusedUntil` says so (observed: 247 refuses, 252 does not; 257, 262).
 */
export function cpuSet(options: { readonly special?: readonly (readonly [word: string, lifetime: Lifetime])[]; readonly refusedUntil?: number } = {}): ValueGrammar<readonly number[]> {
  const special = options.special ?? []
  return {
    syntax: ['numbers and ranges', ...special.map(([word]) => word)].join(' | '),
    widget: { kind: 'words' },
    cut: 'whole',
    parse(text, target) {
      if (special.some(([word, lifetime]) => word === text && existsIn(lifetime, target.version))) return accept([])
      const effect: Effect = target.version <= (options.refusedUntil ?? 0) ? 'refused' : 'ignored'
      const numbers = new Set<number>()
      const problems: Problem[] = []
      const { words, broken } = splitWords(text.replace(/,/g, ' '))
      if (broken) return reject(text, 'A quote is opened and not closed', effect, broken.range)
      for (const { text: word, range } of words) {
        const dash = word.indexOf('-')
        const first = readInteger(dash < 0 ? word : word.slice(0, dash), target.version) ?? -1
        const last = dash < 0 ? first : (readInteger(word.slice(dash + 1), target.version) ?? -1)
        if (first < 0 || last < 0 || first > HIGHEST || last > HIGHEST) {
          const fault = { range, message: 'Expected numbers and ranges such as 0-3 8', effect }
          if (target.version < 258) return { problems: [fault] }
          problems.push(fault)
          continue
        }
        if (first > last) problems.push({ range, message: `The range goes from ${first} down to ${last}`, effect: 'ignored' })
        if (numbers.size <= HIGHEST) for (let number = first; number <= last; number++) numbers.add(number)
      }
      return accept([...numbers], problems)
    },
    choices: (target) => special.filter(([, lifetime]) => existsIn(lifetime, target.version)).map(([value]) => ({ value })),
  }
}
