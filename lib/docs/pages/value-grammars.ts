import { allSettings, findSetting, limitInWords, newestVersion, valueInWords, type Setting } from '@/lib/exec-schema'
import { addressOf } from '../addresses'
import { examplesPart, filled, paragraphs, table, type PageEntry } from '../page'
import { code } from '../rich-text'
import { leadOf } from '../topic-text'
import { valueGrammarTexts, type ValueGrammarText } from '../value-grammars'
import { settingTable } from './parts'

const bySyntax = new Map(valueGrammarTexts.flatMap((grammar) => grammar.syntaxes.map((syntax) => [syntax, grammar] as const)))
const target = { version: newestVersion, manager: 'system' } as const

/** How values of a syntax are written. */
export function grammarOfSyntax(syntax: string): ValueGrammarText {
  return bySyntax.get(syntax)!
}

export const valueGrammarPages: readonly PageEntry[] = valueGrammarTexts.map((grammar) => {
  const { id, title, says, samples, examples, asks, syntaxes } = grammar
  const { lead, rest } = leadOf(says)
  return {
    kind: 'value-grammar',
    address: addressOf('value-grammar', id),
    title,
    summary: lead,
    names: [title.toLowerCase(), id],
    asks,
    weight: 30,
    facts: () => (syntaxes.length > 8 ? [] : [{ label: 'Written', value: syntaxes.map(code).join(' · ') }]),
    parts: () =>
      filled(
        paragraphs('says', 'How it is written', rest),
        {
          id: 'samples',
          heading: 'What systemd makes of it',
          blocks: table(
            `Samples of ${title.toLowerCase()}`,
            ['Line', 'What becomes of it'],
            samples.map(({ setting: [section, name], value, note }) => ({ cells: [code(`${name}=${value}`), `${outcomeOf(findSetting(section, name)!, value)}${note ? ` ${note}` : ''}`] })),
          ),
        },
        examplesPart(examples),
        { id: 'settings', heading: 'Settings that take it', blocks: settingTable(`Settings that take ${title.toLowerCase()}`, allSettings.flatMap(({ name, value, aliasOf }) => (aliasOf === undefined && syntaxes.includes(value.syntax) ? [name] : []))) },
      ),
  }
})

/** What the newest release makes of a value, in a sentence or two. */
function outcomeOf({ value: grammar }: Setting, text: string): string {
  const { value, problems } = grammar.parse(text, target)
  if (problems.length > 0) return problems.map(({ message, effect }) => `${effect === 'refused' ? 'The unit is refused' : effect === 'ignored' ? 'Left out' : 'Taken, with a message'}: ${plain(message)}.`).join(' ')
  return valueInWords(grammar.widget.kind, value) ?? limitInWords(grammar, value) ?? 'Taken.'
}

/** A message quotes values with backticks or none at all; marks of our own it has not. */
function plain(message: string): string {
  return message.replace(/`/g, '').replace(/\.$/, '')
}
