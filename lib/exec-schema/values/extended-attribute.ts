import { accept, reject, type ValueGrammar } from './grammar'

/** An extended attribute and its value: `user.name=value` (systemd.socket(5), XAttrListen=). */
export const extendedAttribute: ValueGrammar<string> = {
  syntax: 'name=value',
  widget: { kind: 'text' },
  parse: (text) => (/^[^=\s]+=/.test(text) ? accept(text) : reject(text, 'Expected the name of an extended attribute, = and its value')),
  choices: () => [],
}
