import { environmentOf, showSpecifiers, specifierValue, type EnvironmentVariable } from '../effective'
import { defaultOf, type Setting } from '../settings'
import { specialUnits } from '../settings/special-units'
import type { Range } from '../text/range'
import { parseUnitName } from '../text/unit-name'
import { execPrefixes } from '../values/exec-command'
import { cutOf, type Names } from '../values/grammar'
import { specifiers } from '../values/tables/specifiers'
import { existsIn } from '../values/target'
import type { Completion } from './complete'
import { mergedOf, unitsAtHand, valuesOf, type OpenFile } from './open-file'
import type { ValuePlace } from './place-at'

/** What may stand at a place of a setting's value: specifiers behind %, variables behind $, else what its grammar and the machine know. */
export function completeValue(file: OpenFile, place: ValuePlace, setting: Setting, offset: number): Completion[] {
  const written = file.text.slice(place.word.start - place.flags.length, offset)
  const percent = /(?<!%)(%%)*%$/.test(written)
  if (percent && setting.specifiers) return completeSpecifiers(file, setting, offset)
  const dollar = /(?<!\$)(\$\$)*(\$\{?\w*)$/.exec(written)
  if (dollar && setting.value.widget.kind === 'command' && place.index > 0) return completeVariables(file, place, { start: offset - dollar[2]!.length, end: offset })
  const range = place.part?.range ?? place.word
  return [
    ...completeFlags(file, setting, place, offset),
    ...completeNames(file, setting.value.names, range),
    ...completeWords(file, setting, place, range),
    ...completeMeasures(setting, file.text.slice(range.start, offset), range),
  ]
}

function completeSpecifiers(file: OpenFile, setting: Setting, offset: number): Completion[] {
  const context = setting.specifiers!.context
  const { scope } = mergedOf(file)
  return specifiers
    .filter(({ since }) => file.target.version >= (since[context] ?? Number.POSITIVE_INFINITY))
    .map(({ letter, summary }) => {
      const value = showSpecifiers(specifierValue(letter, scope))
      const detail = value === `%${letter}` || value === '' ? '' : value
      return { label: `%${letter}`, kind: 'specifier', detail: detail === '' ? summary : `${summary}: ${detail}`, documentation: `Stands for the ${summary}.`, range: { start: offset - 1, end: offset }, newText: `%${letter}` }
    })
}

/** The variables that a command gets: those of the unit itself first, then others whose value is known. */
function completeVariables(file: OpenFile, { assignment }: ValuePlace, range: Range): Completion[] {
  const { variables } = environmentOf(valuesOf(file), assignment.name === 'ExecStart' ? undefined : (assignment.name as 'ExecStop'))
  const closed = file.text[range.end] === '}'
  const rank = ({ source, value }: EnvironmentVariable) => (source.kind === 'setting' || source.kind === 'environment-file' ? 0 : value !== null ? 1 : 2)
  return [...variables]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ name, value, note }) => ({ label: `\${${name}}`, kind: 'variable', detail: value ?? note ?? 'known at run time', documentation: `The value of ${name}, as one word; $${name} without braces is cut into words.`, range: closed ? { ...range, end: range.end + 1 } : range, newText: `\${${name}}` }))
}

/** The flags that may stand before a program. */
function completeFlags({ target }: OpenFile, { value }: Setting, { word, flags, index }: ValuePlace, offset: number): Completion[] {
  if (value.widget.kind !== 'command' || index > 0 || offset > word.start) return []
  const kept = execPrefixes.filter(({ prefix, since }) => since <= target.version && !flags.includes(prefix) && !(target.version >= 258 && prefix === '!!'))
  return kept.map(({ prefix, summary }) => ({ label: prefix, kind: 'flag', detail: summary, documentation: `Before the program: ${summary}.`, range: { start: offset, end: offset }, newText: prefix }))
}

function completeNames(file: OpenFile, names: Names | undefined, range: Range): Completion[] {
  const { host, target } = mergedOf(file)
  switch (names?.of) {
    case 'unit': {
      const fits = (name: string) => !names.types?.length || names.types.includes(parseUnitName(name)?.type ?? '')
      const own = unitsAtHand(file).slice(1).filter(({ name }) => fits(name))
      const special = specialUnits.filter((unit) => fits(unit.name) && existsIn(unit, target.version) && unit.managers.includes(target.manager))
      return [
        ...own.map(({ name }) => ({ label: name, kind: 'unit' as const, detail: 'open here', documentation: `${name} is open beside this unit.`, range, newText: name })),
        ...special.filter(({ name }) => !own.some((unit) => unit.name === name)).map(({ name, summary }) => ({ label: name, kind: 'unit' as const, detail: summary, documentation: summary, range, newText: name })),
      ]
    }
    case 'user':
      return host.users.map(({ name, uid, home }) => ({ label: name, kind: 'user', detail: `UID ${uid}`, documentation: `${name}, with ${home} as its home directory on the ${host.name}.`, range, newText: name }))
    case 'group':
      return host.groups.map(({ name, gid }) => ({ label: name, kind: 'user', detail: `GID ${gid}`, documentation: `${name}, a group of the ${host.name}.`, range, newText: name }))
    case 'variable':
      return environmentOf(valuesOf(file)).variables.map(({ name, value, note }) => ({ label: name, kind: 'variable', detail: value ?? note ?? 'known at run time', documentation: `A variable of the unit's environment.`, range, newText: name }))
    default:
      return []
  }
}

/** The words that the grammar offers, but for those that the list has already. */
function completeWords({ text, target }: OpenFile, setting: Setting, { assignment, word, part }: ValuePlace, range: Range): Completion[] {
  if (part?.part.words) return part.part.words.map((value) => ({ label: value, kind: 'value', detail: '', documentation: part.part.summary, range, newText: value }))
  const ordinary = defaultOf(setting, target)
  const isList = cutOf(setting.value) !== 'whole'
  const taken = new Set(isList ? assignment.value.split(/[\s~]+/) : [])
  // The word itself may be offered again, since it may only be the beginning of another.
  taken.delete(text.slice(word.start, word.end))
  return setting.value.choices(target).flatMap(({ value, summary = '', since }) =>
    taken.has(value) ? [] : [{ label: value, kind: 'value' as const, detail: value === ordinary ? 'default' : summary || (since ? `since ${since}` : ''), documentation: summary, range, newText: value }],
  )
}

const measures: Readonly<Record<string, readonly (readonly [unit: string, meaning: string])[]>> = {
  duration: [
    ['s', 'seconds'],
    ['ms', 'milliseconds'],
    ['min', 'minutes'],
    ['h', 'hours'],
    ['d', 'days'],
    ['w', 'weeks'],
  ],
  size: [
    ['K', 'kibibytes'],
    ['M', 'mebibytes'],
    ['G', 'gibibytes'],
    ['T', 'tebibytes'],
  ],
}

const modes = [
  ['0755', 'all may read and enter, the owner may write'],
  ['0750', 'the group may read and enter, others nothing'],
  ['0700', 'only the owner'],
  ['0644', 'all may read, the owner may write'],
  ['0640', 'the group may read'],
  ['0600', 'only the owner, not executable'],
] as const

const masks = [
  ['0022', 'others may read what is made'],
  ['0027', 'the group may read what is made, others nothing'],
  ['0077', 'only the owner may use what is made'],
] as const

/** Units behind a number, and common modes. */
function completeMeasures(setting: Setting, written: string, range: Range): Completion[] {
  const { kind } = setting.value.widget
  const make = (value: string, detail: string): Completion => ({ label: value, kind: 'value', detail, documentation: detail, range, newText: value })
  if (kind === 'mode') return (setting.name === 'UMask' ? masks : modes).map(([value, detail]) => make(value, detail))
  const number = /^\d+(\.\d+)?$/.exec(written)?.[0]
  return number === undefined ? [] : (measures[kind] ?? []).map(([unit, meaning]) => make(`${number}${unit}`, `${number} ${meaning}`))
}
