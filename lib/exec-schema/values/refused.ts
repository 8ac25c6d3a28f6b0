import type { ValueGrammar } from './grammar'

/** The same grammar for a setting where systemd refuses the whole unit for a value that it doesn't take, up to a release where one is named. */
export function refused<V>(grammar: ValueGrammar<V>, options: { readonly until?: number } = {}): ValueGrammar<V> {
  return {
    ...grammar,
    parse(text, target) {
      const parsed = grammar.parse(text, target)
      if (target.version > (options.until ?? Number.POSITIVE_INFINITY)) return parsed
      return { ...parsed, problems: parsed.problems.map((problem) => (problem.effect === 'ignored' ? { ...problem, effect: 'refused' as const } : problem)) }
    },
  }
}
