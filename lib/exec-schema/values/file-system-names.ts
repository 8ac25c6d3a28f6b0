import { accept, type Parsed, type ValueGrammar } from './grammar'
import { parseWords } from './path'

const sets = ['@basic-api', '@auxiliary-api', '@common-block', '@historical-block', '@network', '@privileged-api', '@security', '@temporary', '@known', '@anonymous', '@application']
const common = ['ext4', 'xfs', 'btrfs', 'tmpfs']

/** Types of file systems and sets of them, `~` in front for all but these (systemd.exec(5), RestrictFileSystems=). systemd takes any word; since 255 it says so of sets that it doesn't know (observed: 254, 257). */
export const fileSystemNames: ValueGrammar<readonly string[]> = {
  syntax: '[~]file system or @set …',
  widget: { kind: 'words' },
  parse: (text, target) =>
    parseWords(text.replace(/^~/, ' '), (word): Parsed<string> => {
      if (!word.text.startsWith('@') || sets.includes(word.text) || target.version < 255) return accept(word.text)
      return { problems: [{ range: word.range, message: `${word.text} is no set of file systems`, effect: 'ignored' }] }
    }),
  choices: () => [...sets, ...common].map((value) => ({ value })),
}
