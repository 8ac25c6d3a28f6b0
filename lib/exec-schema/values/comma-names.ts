import { accept, type ValueGrammar } from './grammar'

/** Names divided by commas and nothing else, or `any` for all of them (systemd.exec(5), BPFDelegateCommands=). Which there are depends on the kernel, and systemd speaks of others without naming the line (observed: 262). */
export const commaNames: ValueGrammar<readonly string[]> = {
  syntax: 'name[,name …] | any',
  widget: { kind: 'text' },
  parse: (text) => accept(text.split(',')),
  choices: () => [{ value: 'any' }],
}
