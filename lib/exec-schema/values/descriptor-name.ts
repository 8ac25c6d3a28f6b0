import { accept, reject, type ValueGrammar } from './grammar'

/** The name under which a service finds a descriptor: visible ASCII without `:`, at most 255 characters, and none where specifiers leave nothing (systemd.socket(5), FileDescriptorName=). */
export const descriptorName: ValueGrammar<string> = {
  syntax: 'name',
  widget: { kind: 'text' },
  parse: (text) => (/^[ -9;-~]{0,255}$/.test(text) ? accept(text) : reject(text, 'Expected visible ASCII characters without a colon')),
  choices: () => [],
}
