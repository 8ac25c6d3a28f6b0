import { accept, reject, type ValueGrammar } from './grammar'

/** What the firmware or boot loader is told at a reboot; since 248 ASCII only (systemd.unit(5), RebootArgument=; observed: 247, 252). */
export const rebootArgument: ValueGrammar<string> = {
  syntax: 'text',
  widget: { kind: 'text' },
  parse: (text, target) => (target.version < 248 || (text.length <= 255 && [...text].every((character) => character < '\x80')) ? accept(text) : reject(text, 'Expected at most 255 ASCII characters')),
  choices: () => [],
}
