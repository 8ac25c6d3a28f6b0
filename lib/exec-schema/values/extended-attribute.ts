import { accept, dividedBy, reject, type ValueGrammar } from './grammar'

/** An extended attribute and its value: `user.name=value` (systemd.socket(5), XAttrListen=). */
export const extendedAttribute: ValueGrammar<string> = {
  syntax: 'name=value',
  parts: dividedBy('=', ['name', 'The name of the attribute; it begins with user.'], ['value', 'What it is set to']),
  widget: { kind: 'text' },
  parse: (text) => (/^user\.[^=]+=/.test(text) ? accept(text) : reject(text, 'Expected the name of an extended attribute that begins with user., = and its value')),
  choices: () => [],
}
