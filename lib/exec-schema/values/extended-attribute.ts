import { accept, reject, type ValueGrammar } from './grammar'

/** An extended attribute and its value: `user.name=value` (systemd.socket(5), XAttrListen=). */
export const extendedAttribute: ValueGrammar<string> = {
  syntax: 'name=value',
  widget: { kind: 'text' },
  parse: (text) => (/^user\.[^=]+=/.test(text) ? accept(text) : reject(text, 'Expected the name of an extended attribute that begins with user., = and its value')),
  choices: () => [],
}
