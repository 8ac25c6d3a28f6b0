import { accept, type Parsed, type ValueGrammar } from './grammar'
import { parseWords } from './path'

/** Types of file systems and sets of them, `~` in front for all but these (systemd.exec(5), RestrictFileSystems=). systemd takes any word. */
export const fileSystemNames: ValueGrammar<readonly string[]> = {
  syntax: '[~]file system or @set …',
  widget: { kind: 'words' },
  parse: (text) => parseWords(text.replace(/^~/, ' '), (word): Parsed<string> => accept(word.text)),
  choices: () => ['@basic-api', '@auxiliary-api', '@common-block', '@historical-block', '@network', '@privileged-api', '@security', '@temporary', '@known', 'ext4', 'xfs', 'btrfs', 'tmpfs'].map((value) => ({ value })),
}
