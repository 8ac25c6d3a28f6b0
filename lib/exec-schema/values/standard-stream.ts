import { accept, choicesIn, listInWords, reject, type ValueGrammar } from './grammar'
import { toChoices, type KeywordSpec } from './keyword'
import { pathFault } from './path'
import { existsIn, type Lifetime } from './target'

export interface StreamForm extends Lifetime {
  /** Such as `file:`. */
  readonly prefix: string
  readonly argument: 'path' | 'name'
}

/**
 * Where a standard stream leads: a word, or a form with an argument such as `file:/path` or `fd:name`. systemd takes the word of a form with a path alone as well, and ends
 * the process with a signal then (observed: 257), so such words are not offered.
 */
export function standardStream(specs: readonly KeywordSpec[], forms: readonly StreamForm[]): ValueGrammar<string> {
  const all = toChoices(specs)
  const offered = all.filter(({ value }) => !forms.some(({ prefix, argument }) => argument === 'path' && prefix === `${value}:`))
  return {
    syntax: [...offered.map((choice) => choice.value), ...forms.map((form) => `${form.prefix}${form.argument.toUpperCase()}`)].join(' | '),
    widget: { kind: 'select' },
    parse(text, target) {
      const words = choicesIn(all, target).map((choice) => choice.value)
      if (words.includes(text)) return accept(text)
      const form = forms.find((candidate) => existsIn(candidate, target.version) && text.startsWith(candidate.prefix))
      if (!form) return reject(text, `Expected ${listInWords([...choicesIn(offered, target).map(({ value }) => value), ...forms.filter((candidate) => existsIn(candidate, target.version)).map((candidate) => `${candidate.prefix}…`)])}${text.startsWith('/') ? `; a file is file:${text}` : ''}`)
      const argument = text.slice(form.prefix.length)
      const fault = form.argument === 'path' ? pathFault(argument, target.version) : !/^[ -9;-~]{0,255}$/.test(argument) ? 'Expected a name of at most 255 visible ASCII characters without a colon' : null
      return fault ? reject(text, fault, form.argument === 'path' && target.version < 247 ? 'refused' : 'ignored') : accept(text)
    },
    choices: (target) => choicesIn([...offered, ...forms.map((form) => ({ ...form, value: form.prefix }))], target),
  }
}
