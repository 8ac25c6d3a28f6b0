import { accept, reject, type ValueGrammar } from './grammar'

/** The name of a journal namespace: it becomes part of a unit's name, so it takes nearly the same characters (systemd.exec(5), LogNamespace=). */
export const logNamespace: ValueGrammar<string> = {
  syntax: 'name',
  widget: { kind: 'text' },
  parse: (text) => (/^[0-9A-Za-z:_.@-]+$/.test(text) && text !== '.' && text !== '..' && text.length <= 200 ? accept(text) : reject(text, 'Expected a name of A-Z a-z 0-9 : - _ . and @')),
  choices: () => [],
}
