import { environmentOf, showSpecifiers, specifierValue, type UnitAssignment, type VariableSource } from '../effective'
import { currentName, isKnown, isLegacy, sectionsOfType, sectionSummaries, settingsOfSection, type SectionName, type Setting } from '../settings'
import type { Range } from '../text/range'
import { sourceRangeOf, type Assignment } from '../unit-file'
import type { CalendarEvent } from '../values/calendar-event'
import { cutOf } from '../values/grammar'
import { findSpecifier } from '../values/specifier'
import { splitWords } from '../values/words'
import { commandNotesOf } from './command-notes'
import { entryOf, linesOf, mergedOf, typeOf, valuesOf, type OpenFile } from './open-file'
import { placeAt, type ValuePlace } from './place-at'
import { settingFacts } from './setting-facts'
import { calendarFacts, limitInWords, valueInWords, type Clock } from './value-in-words'
import { meaningOfWord, type WordMeaning } from './word-meaning'

/** What is to be said of the thing at an offset: sentences in plain text, and facts in two columns. */
export interface Hover {
  readonly range: Range
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly facts: readonly (readonly [label: string, value: string])[]
  /** Where more is said: a path below the site's root. */
  readonly docs: string | null
}

/** Explains the section, setting, specifier, variable or word at an offset; null where nothing is to be said. */
export function hoverAt(file: OpenFile, offset: number, clock: Clock): Hover | null {
  const place = placeAt(file, offset)
  if (place.kind === 'header') return hoverSection(file, place.name, place.range)
  if (place.kind === 'name') return place.assignment && place.setting && place.section ? hoverSetting(file, place.section.name, place.setting, place.assignment) : null
  if (place.kind !== 'value' || !place.setting || offset > place.assignment.valueRange.end) return null
  return hoverSpecifier(file, place, place.setting, offset) ?? hoverVariable(file, place, place.setting, offset) ?? hoverCommand(file, place, place.setting, offset) ?? hoverEnvironment(file, place, place.setting, offset) ?? hoverValue(file, place, place.setting, clock) ?? hoverWord(file, place, place.setting)
}

function hoverSection(file: OpenFile, name: string, range: Range): Hover | null {
  const known = sectionSummaries[name as SectionName]
  if (!known) return null
  const fits = sectionsOfType(typeOf(file)).includes(name as SectionName)
  const count = settingsOfSection(name as SectionName, file.target.version).length
  return {
    range,
    title: `[${name}]`,
    paragraphs: [known.summary, ...(fits ? [] : [`Units of type ${typeOf(file)} don't have this section; systemd passes over it.`])],
    facts: [...(count > 0 ? [['Settings', `${count} in systemd ${file.target.version}`] as const] : []), ['Manual', known.manual]],
    docs: `/docs/sections/${name}`,
  }
}

function hoverSetting(file: OpenFile, section: string, setting: Setting, assignment: Assignment): Hover {
  const { target } = file
  const current = currentName(section, setting, target.version)
  const entry = entryOf(file, assignment)
  const known = isKnown(setting, target.version)
  return {
    range: assignment.nameRange,
    title: `${setting.name}=`,
    paragraphs: [
      setting.summary,
      ...(known ? [] : [setting.since && setting.since > target.version ? `systemd ${target.version} does not know it yet and passes over the line.` : `systemd ${target.version} does not know it any more.`]),
      ...(isLegacy(setting, target.version) ? [`systemd ${target.version} reads it only to say that it does nothing.`] : []),
      ...(current.name === setting.name ? [] : [`This is an old name of ${current.name}=.`]),
      ...(entry ? fateInWords(file, entry) : []),
    ],
    facts: settingFacts(setting, target).map(({ label, value }) => [label, value] as const),
    docs: `/docs/${setting.name}`,
  }
}

/** What became of an assignment, where it is not what one would think. */
function fateInWords(file: OpenFile, { fate, by }: UnitAssignment): string[] {
  const where = by && `${by.file.source.path === file.path ? `line ${linesOf(file).positionAt(by.assignment.range.start).line}` : `${by.file.source.path} line ${by.file.lines.positionAt(by.assignment.range.start).line}`}`
  if (fate === 'overridden') return [`This line does not count: ${where} takes its place.`]
  if (fate === 'reset') return [`This line does not count: ${where} takes it back.`]
  return fate === 'ignored' ? [where ? `systemd leaves this line out: ${where} came first.` : 'systemd leaves this line out.'] : []
}

function hoverSpecifier(file: OpenFile, { assignment }: ValuePlace, { specifiers: taken }: Setting, offset: number): Hover | null {
  if (!taken) return null
  for (const match of file.text.slice(assignment.valueRange.start, assignment.valueRange.end).matchAll(/%[A-Za-z0-9%]/g)) {
    const start = assignment.valueRange.start + match.index
    if (offset < start || offset >= start + 2) continue
    const specifier = findSpecifier(match[0][1]!, taken.context, file.target.version)
    const value = specifier && showSpecifiers(specifierValue(specifier.letter, mergedOf(file).scope))
    return {
      range: { start, end: start + 2 },
      title: match[0],
      paragraphs: [!specifier ? `systemd ${file.target.version} knows no such specifier here.` : specifier.letter === '%' ? 'A percent sign.' : `Stands for the ${specifier.summary}.`],
      facts: !specifier || specifier.letter === '%' ? [] : [['Here', value === match[0] ? 'known on the running machine only' : value || 'nothing']],
      docs: specifier ? `/docs/specifiers/${specifier.kind}` : '/docs/specifiers',
    }
  }
  return null
}

function hoverVariable(file: OpenFile, { assignment }: ValuePlace, { name, value: { widget } }: Setting, offset: number): Hover | null {
  if (widget.kind !== 'command') return null
  for (const match of file.text.slice(assignment.valueRange.start, assignment.valueRange.end).matchAll(/\$\$|\$\{([^}\s]*)\}|\$(\w+)/g)) {
    const start = assignment.valueRange.start + match.index
    const range = { start, end: start + match[0].length }
    if (offset < range.start || offset >= range.end) continue
    if (match[0] === '$$') return { range, title: '$$', paragraphs: ['A dollar sign.'], facts: [], docs: null }
    const wanted = match[1] ?? match[2]!
    const variable = environmentOf(valuesOf(file), name as 'ExecStart').variables.find((each) => each.name === wanted)
    const split = match[1] === undefined ? ['Without braces its value is cut into words.'] : []
    if (!variable) return { range, title: match[0], paragraphs: [`The command gets no variable ${wanted}, so that nothing is left of this.`], facts: [], docs: null }
    return { range, title: match[0], paragraphs: split, facts: [['Value', variable.value ?? variable.note ?? 'known at run time'], ['From', sourceInWords(variable.source)]], docs: null }
  }
  return null
}

/** The flags before a program, and what becomes of a word on its way to the program. */
function hoverCommand(file: OpenFile, { assignment }: ValuePlace, setting: Setting, offset: number): Hover | null {
  if (setting.value.widget.kind !== 'command') return null
  for (const { line, flags, flagsRange, words } of commandNotesOf(file)) {
    if (line.start !== assignment.range.start) continue
    if (contains(flagsRange, offset)) return { range: flagsRange, title: flags.map(({ prefix }) => prefix).join(''), paragraphs: [], facts: flags.map(({ prefix, summary }) => [prefix, summary]), docs: `/docs/${setting.name}` }
    let argument = 0
    for (const { range, texts } of words) {
      if (contains(range, offset)) {
        const place = texts.length > 1 ? `argv[${argument}] to argv[${argument + texts.length - 1}]` : `argv[${argument}]`
        const shown = texts.length === 0 ? 'nothing' : texts.map((text) => (text === '' ? 'an empty word' : text)).join(' · ')
        return { range, title: argument === 0 ? 'The program' : place, paragraphs: texts.length === 0 ? ['Nothing is left of this word.'] : [], facts: [[argument === 0 ? 'Runs' : 'Gets', shown]], docs: null }
      }
      argument += texts.length
    }
  }
  return null
}

/** One `NAME=value`, and whether it is what the process gets. */
function hoverEnvironment(file: OpenFile, { assignment }: ValuePlace, setting: Setting, offset: number): Hover | null {
  if (setting.value.widget.kind !== 'key-value') return null
  const { text, range: inValue } = splitWords(assignment.value, { escapes: true, relaxed: true }).words.find(({ range }) => contains(sourceRangeOf(assignment, range), offset)) ?? { text: '', range: null }
  const name = /^[A-Za-z_]\w*(?==)/.exec(text)?.[0]
  const variable = name && environmentOf(valuesOf(file)).variables.find((each) => each.name === name)
  if (!inValue || !name || !variable) return null
  const { source } = variable
  const counts = source.kind === 'setting' && source.assignment.assignment.range.start === assignment.range.start && source.assignment.file.source.path === file.path
  return { range: sourceRangeOf(assignment, inValue), title: `$${name}`, paragraphs: counts ? [] : ['Something else sets it in the end.'], facts: [['Value', variable.value ?? variable.note ?? 'known at run time'], ...(counts ? [] : [['From', sourceInWords(source)] as const])], docs: `/docs/${setting.name}` }
}

function contains({ start, end }: Range, offset: number): boolean {
  return offset >= start && offset < end
}

/** Where a variable comes from, in words. */
function sourceInWords(source: VariableSource): string {
  if (source.kind === 'manager') return 'the manager'
  if (source.kind === 'systemd') return source.setting ?? 'systemd'
  const { assignment, file } = source.assignment
  return `${assignment.name}= in line ${file.lines.positionAt(assignment.range.start).line} of ${file.source.path}`
}

function hoverWord(file: OpenFile, { part, word, assignment }: ValuePlace, setting: Setting): Hover | null {
  const range = part?.range ?? (cutOf(setting.value) === 'whole' ? assignment.valueRange : word)
  const text = file.text.slice(range.start, range.end)
  const meaning: WordMeaning | null = meaningOfWord(file, setting, text)
  if (meaning) return { range, title: text, ...meaning, docs: meaning.docs ?? `/docs/${setting.name}` }
  return part && text !== '' && setting.value.widget.kind !== 'command' ? { range, title: text, paragraphs: [`${part.part.summary}.`], facts: [['Part', part.part.name.replace(/^:/, '')]], docs: `/docs/${setting.name}` } : null
}

function hoverValue(file: OpenFile, { assignment }: ValuePlace, setting: Setting, clock: Clock): Hover | null {
  const range = assignment.valueRange
  const { value } = setting.value.parse(assignment.value, file.target)
  const base = { range, title: assignment.value, docs: `/docs/${setting.name}` }
  if (setting.value.syntax === 'calendar expression' && value) {
    const { words, times } = calendarFacts(value as CalendarEvent, clock, file.target.version, 5)
    const next = times.map(({ text, clockChanged }, index) => [index === 0 ? 'Next' : 'Then', clockChanged ? `${text}, the clock has changed` : text] as const)
    return { ...base, paragraphs: [`${words[0]!.toUpperCase()}${words.slice(1)}.`, ...(times.length === 0 ? ['It never comes again.'] : [])], facts: next }
  }
  const words = valueInWords(setting.value.widget.kind, value) ?? limitInWords(setting.value, value)
  return words === null ? null : { ...base, paragraphs: [words], facts: [] }
}
