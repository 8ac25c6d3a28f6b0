import { accept, reject, type ValueGrammar } from './grammar'

/** A D-Bus name: at least two parts, of letters, digits, `_` and `-`, none beginning with a digit but in unique names (`:1.5`), at most 255 characters (systemd.service(5), BusName=). */
export const busName: ValueGrammar<string> = {
  syntax: 'D-Bus name',
  widget: { kind: 'text' },
  parse: (text) => (text.length <= 255 && /^([A-Za-z_-][A-Za-z0-9_-]*(\.[A-Za-z_-][A-Za-z0-9_-]*)+|:[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)+)$/.test(text) ? accept(text) : reject(text, 'Expected a D-Bus name such as org.example.Shop')),
  choices: () => [],
}
