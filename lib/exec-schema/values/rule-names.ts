import { accept, type Parsed, type ValueGrammar } from './grammar'
import { parseWords } from './path'

/** Names of rules for systemd-oomd, which are those of files (systemd.resource-control(5), OOMRules=). */
export const ruleNames: ValueGrammar<readonly string[]> = {
  syntax: 'rule …',
  widget: { kind: 'words' },
  parse: (text) =>
    parseWords(
      text,
      (word): Parsed<string> => {
        const good = word.text !== '' && word.text !== '.' && word.text !== '..' && !/[/\\*?["'\x00-\x1f\x7f]/.test(word.text)
        return good ? accept(word.text) : { problems: [{ range: word.range, message: 'Expected the name of a rule, without slashes, quotes and wildcards', effect: 'ignored' }] }
      },
      { keepEscapes: true },
    ),
  choices: () => [],
}
