import { parseUnitName, type UnitName } from '../text/unit-name'
import { accept, reject, type Parsed, type ValueGrammar } from './grammar'
import { parseWords } from './path'
import type { WordOptions } from './words'

/** Reads words, each of which is a name or is left out. */
function wordsThatAre(isName: (word: string) => boolean, options?: WordOptions) {
  return (text: string) => parseWords(text, (word): Parsed<string> => (isName(word.text) ? accept(word.text) : { problems: [{ range: word.range, message: unitNameFault(word.text), effect: 'ignored' }] }), options)
}

/** Names of units, separated by white space; quotes and backslashes have no meaning. Each needs its ending (systemd.unit(5), Requires=). */
export const unitNames: ValueGrammar<readonly string[]> = {
  syntax: 'unit …',
  names: { of: 'unit' },
  widget: { kind: 'words' },
  cut: 'plain-words',
  parse: wordsThatAre(mayBeNamed, { quotes: false, keepEscapes: true }),
  choices: () => [],
}

/** Types of units that templates are made of. */
const templateTypes: readonly string[] = ['service', 'socket', 'target', 'timer', 'path']

/** Whether a unit of that name can be: slices and others have no instances. */
function mayBeNamed(name: string): boolean {
  const unit = parseUnitName(name)
  return unit !== null && (unit.instance === null || templateTypes.includes(unit.type))
}

/** The same in [Install], where quotes do have a meaning: systemctl enable reads these (systemd.unit(5), WantedBy=; observed: 257). */
export const installNames: ValueGrammar<readonly string[]> = {
  ...unitNames,
  cut: 'words',
  parse: wordsThatAre(mayBeNamed),
}

/**
 * Other names of the unit itself. `multi-user.target.wants/NAME` and the same with `.requires` are the old way to write WantedBy= and RequiredBy=, which
 * systemctl enable still takes (observed: 247 to 262).
 */
export const aliasNames: ValueGrammar<readonly string[]> = {
  ...installNames,
  syntax: '[unit.wants/]unit …',
  parse: wordsThatAre((word) => readAlias(word) !== null),
}

/** The name that an alias gives the unit, with the unit that it is put into the folder of, if any; null for what is none. */
export function readAlias(alias: string): { readonly folder: UnitName | null; readonly name: UnitName } | null {
  const [, owner, own] = /^([^/]+)\.(?:wants|requires)\/([^/]+)$/.exec(alias) ?? [null, null, alias]
  const [folder, name] = [owner === null ? null : parseUnitName(owner), parseUnitName(own)]
  return name && mayBeNamed(own) && (owner === null || folder) ? { folder, name } : null
}

/** Names of sockets, all of them units that end in .socket; here a backslash is dropped (systemd.service(5), Sockets=; observed: 247 to 262). */
export const socketNames: ValueGrammar<readonly string[]> = {
  ...unitNames,
  syntax: 'name.socket …',
  names: { of: 'unit', types: ['socket'] },
  parse: (text) =>
    parseWords(
      text,
      (word): Parsed<string> => (parseUnitName(word.text)?.type === 'socket' ? accept(word.text) : { problems: [{ range: word.range, message: 'Expected units that end in .socket', effect: 'ignored' }] }),
      { quotes: false },
    ),
}

/** One unit, of the given types where any are named; with `instance` no bare template. */
export function unitName(types: readonly string[] = [], options: { readonly instance?: boolean } = {}): ValueGrammar<string> {
  return {
    syntax: types.length > 0 ? `name.${types.join(' or .')}` : 'unit',
    names: { of: 'unit', types },
    widget: { kind: 'text' },
    parse(text) {
      const unit = parseUnitName(text)
      if (!unit || !mayBeNamed(text)) return reject(text, unitNameFault(text))
      if (options.instance && unit.instance === '') return reject(text, `${text} is a template; write the instance behind the @`)
      return types.length > 0 && !types.includes(unit.type) ? reject(text, `Expected a unit that ends in .${types.join(' or .')}`) : accept(text)
    },
    choices: () => [],
  }
}

function unitNameFault(text: string): string {
  if (parseUnitName(text)) return `${text} can't be: units of this type have no instances`
  return text.includes('.') ? `${text} is no valid unit name` : `${text} is no unit name: the ending is missing, such as .service or .target`
}
