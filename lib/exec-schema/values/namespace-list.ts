import { readBoolean } from './boolean'
import { accept, choicesIn, type Problem, type ValueGrammar } from './grammar'
import { toChoices, type KeywordSpec } from './keyword'
import { splitWords } from './words'

export type NamespaceList = { readonly all: boolean } | { readonly inverted: boolean; readonly names: readonly string[] }

/** Kinds of namespaces, or a boolean for all or none; `~` in front means all but these. The kind `never` is known, but taken behind `~` alone. */
export function namespaceList(specs: readonly KeywordSpec[], options: { readonly never?: string } = {}): ValueGrammar<NamespaceList> {
  const all = toChoices(specs)
  return {
    syntax: 'boolean | [~]namespace …',
    widget: { kind: 'words' },
    parse(text, target) {
      const known = choicesIn(all, target).map((choice) => choice.value)
      const whole = readBoolean(text)
      if (whole !== null) return accept({ all: whole })
      const inverted = text.startsWith('~')
      const offset = inverted ? 1 : 0
      const problems: Problem[] = []
      const names: string[] = []
      for (const word of splitWords(text.slice(offset), { quotes: false }).words) {
        if (known.includes(word.text) || (inverted && word.text === options.never)) names.push(word.text)
        else problems.push({ range: { start: word.range.start + offset, end: word.range.end + offset }, message: `Expected a kind of namespace: ${known.join(', ')}`, effect: 'ignored' })
      }
      // One unknown word makes systemd leave out the whole line.
      return problems.length > 0 ? { problems } : accept({ inverted, names }, problems)
    },
    choices: (target) => [{ value: 'yes' }, { value: 'no' }, ...choicesIn(all, target)],
  }
}

/**
 * The namespaces that a unit may still create after these RestrictNamespaces= lines (systemd.exec(5)): a boolean or an empty line starts afresh,
 * the first list sets what is allowed, later ones add to it, `~` ones take away.
 */
export function allowedNamespaces(lists: readonly NamespaceList[], known: readonly string[]): Set<string> {
  let allowed: Set<string> | null = null
  for (const list of lists) {
    if ('all' in list) allowed = new Set(list.all ? [] : known)
    else if (list.inverted) {
      const before: Set<string> = allowed ?? new Set(known)
      allowed = new Set([...before].filter((name) => !list.names.includes(name)))
    } else allowed = new Set([...(allowed ?? []), ...list.names])
  }
  return allowed ?? new Set(known)
}
