import { accept, reject, type Effect, type ValueGrammar } from './grammar'
import { existsIn, type Lifetime } from './target'
import { splitWords } from './words'

/** The highest number that systemd takes for a processor or node: it keeps sets of up to 8192. */
const HIGHEST = 8191

/**
 * Numbers and ranges of processors or NUMA nodes, separated by white space or commas (systemd.exec(5), CPUAffinity=).
 * One that is wrong costs the whole line; up to 247 systemd refuses the unit for it where `refusedUntil` says so (observed: 247 refuses, 252 does not).
 */
export function cpuSet(options: { readonly special?: readonly (readonly [word: string, lifetime: Lifetime])[]; readonly refusedUntil?: number } = {}): ValueGrammar<readonly number[]> {
  const special = options.special ?? []
  return {
    syntax: ['numbers and ranges', ...special.map(([word]) => word)].join(' | '),
    widget: { kind: 'words' },
    parse(text, target) {
      if (special.some(([word, lifetime]) => word === text && existsIn(lifetime, target.version))) return accept([])
      const effect: Effect = target.version <= (options.refusedUntil ?? 0) ? 'refused' : 'ignored'
      const numbers = new Set<number>()
      for (const word of splitWords(text.replace(/,/g, ' ')).words) {
        const range = /^(\d+)(?:-(\d+))?$/.exec(word.text)
        const first = Number(range?.[1])
        const last = Number(range?.[2] ?? range?.[1])
        if (!range || first > HIGHEST || last > HIGHEST) return reject(text, 'Expected numbers and ranges such as 0-3 8', effect, word.range)
        if (numbers.size <= HIGHEST) for (let number = first; number <= last; number++) numbers.add(number)
      }
      return accept([...numbers])
    },
    choices: (target) => special.filter(([, lifetime]) => existsIn(lifetime, target.version)).map(([value]) => ({ value })),
  }
}
