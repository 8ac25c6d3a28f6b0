import { choicesIn, listInWords, reject, type ValueGrammar } from './grammar'

/** Takes what any of the grammars takes: the first that finds no fault counts. */
export function oneOf(...grammars: readonly ValueGrammar[]): ValueGrammar {
  const syntax = grammars.map((grammar) => grammar.syntax).join(' | ')
  return {
    syntax,
    widget: grammars[0]!.widget,
    names: grammars.find(({ names }) => names)?.names,
    parts: grammars.find(({ parts }) => parts)?.parts,
    parse(text, target) {
      for (const grammar of grammars) {
        const parsed = grammar.parse(text, target)
        if (parsed.problems.length === 0) return parsed
      }
      return reject(text, `Expected ${listInWords(grammars.map((grammar) => grammar.syntax))}`)
    },
    choices: (target) => choicesIn(grammars.flatMap((grammar) => grammar.choices(target)), target),
  }
}
