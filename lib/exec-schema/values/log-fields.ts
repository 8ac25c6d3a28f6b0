import { accept, dividedBy, type Parsed, type ValueGrammar } from './grammar'
import { parseWords } from './path'

/** Journal fields `NAME=value`: names of A-Z, 0-9 and `_`, at most 64 characters, beginning with a letter (systemd.exec(5), LogExtraFields=). */
export const logFields: ValueGrammar<readonly string[]> = {
  syntax: 'FIELD=value …',
  parts: dividedBy('=', ['FIELD', 'A journal field in capital letters'], ['value', 'What each line of the log is given in that field']),
  widget: { kind: 'words' },
  parse: (text) =>
    parseWords(
      text,
      (word): Parsed<string> =>
        /^[A-Z][A-Z0-9_]{0,63}=/.test(word.text) ? accept(word.text) : { problems: [{ range: word.range, message: 'Expected FIELD=value, the field in capital letters', effect: 'ignored' }] },
      { escapes: true },
    ),
  choices: () => [],
}
