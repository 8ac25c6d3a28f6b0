import { accept, reject, type ValueGrammar } from './grammar'

/** The name of a session that keeps descriptors over a live update of the kernel: at most 63 ASCII characters without quotes, backslashes, colons and wildcards (systemd.service(5), LUOSession=; observed: 262). */
export const sessionName: ValueGrammar<string> = {
  syntax: 'name',
  widget: { kind: 'text' },
  parse: (text) => (/^[ !#-&()+-9;->@-Z\]-~]{1,63}$/.test(text) ? accept(text) : reject(text, 'Expected at most 63 ASCII characters without quotes, backslashes, colons and wildcards')),
  choices: () => [],
}
