import { exitStatusesOf, findUser } from '../effective'
import { specialUnits } from '../settings/special-units'
import { assignmentsOf, parseUnitFile, type UnitFiles } from '../unit-file'
import type { Setting } from '../settings'
import { readInteger } from '../values/integer'
import { capabilities } from '../values/tables/capabilities'
import { signals } from '../values/tables/signals'
import { readSignal, signalName } from '../values/signal'
import { findSystemCallSet, expandSystemCallSet } from '../values/system-call-filter'
import { existsIn } from '../values/target'
import { findUnit, mergedOf, type OpenFile } from './open-file'

/** What a word of a value means: sentences, and facts in two columns; null where the word says all itself. */
export interface WordMeaning {
  readonly paragraphs: readonly string[]
  readonly facts: readonly (readonly [label: string, value: string])[]
  /** Where more is said of the word itself: a path below the site's root. */
  readonly docs?: string
}

const LISTED = 60

/** Explains one word of the value of a setting, as it is written without flags in front. */
export function meaningOfWord(file: OpenFile, setting: Setting, word: string): WordMeaning | null {
  const { target } = file
  if (word === '') return null
  const { names } = setting.value
  if (names?.of === 'unit') return meaningOfUnit(file, word)
  if (names?.of === 'user' || names?.of === 'group') return meaningOfUser(file, names.of, word)
  const set = word.startsWith('@') ? findSystemCallSet(word, target.version) : null
  const choice = setting.value.choices(target).find(({ value }) => value === word)
  if (set && choice) {
    const members = [...expandSystemCallSet(word, target.version)].sort()
    const shown = members.length > LISTED ? `${members.slice(0, LISTED).join(', ')} and ${members.length - LISTED} others` : members.join(', ')
    return { paragraphs: choice.summary ? [choice.summary] : [], facts: [[`${members.length} calls`, shown]], docs: `/docs/system-call-sets/${set.name.slice(1)}` }
  }
  const status = setting.value.syntax.startsWith('exit status') ? meaningOfStatus(file, word) : null
  if (status) return status
  if (!choice) return null
  const since = choice.since ? ([['Since', `systemd ${choice.since}`]] as const) : []
  if (!choice.summary && !choice.since) return null
  const isCapability = (capabilities as readonly string[]).includes(choice.value)
  return { paragraphs: choice.summary ? [choice.summary] : [], facts: since, ...(isCapability && { docs: `/docs/linux-capabilities/${choice.value}` }) }
}

function meaningOfStatus({ target }: OpenFile, word: string): WordMeaning | null {
  const number = readInteger(word, target.version)
  const status = exitStatusesOf(target.version).find(({ code, name }) => name === word || code === number)
  if (status) return { paragraphs: [status.meaning], facts: [['Exit status', `${status.code}/${status.name} (${status.class})`]], docs: `/docs/exit-codes/${status.code}` }
  const signal = number === null ? readSignal(word, target.version) : null
  if (signal === null) return null
  const summary = signals.find(([, value]) => value === signal)?.[2]
  return { paragraphs: summary ? [summary] : [], facts: [['Signal', `${signal}, ${signalName(signal)}`]], docs: `/docs/signals/${signalName(signal).replace(/^SIG/, '')}` }
}

/** What is known of a unit: what it is to systemd, and what it says of itself where it is at hand. */
export function meaningOfUnit(file: OpenFile, name: string): WordMeaning | null {
  const { target } = file
  const special = specialUnits.find((unit) => unit.name === name && existsIn(unit, target.version))
  const unit = findUnit(file, name)
  const description = unit?.fragment ? descriptionOf(unit, target.version) : null
  const facts: (readonly [string, string])[] = [...(description ? [['Description', description] as const] : []), ...(unit?.fragment ? [['File', unit.fragment.path] as const] : [])]
  if (!special && facts.length === 0) return null
  return { paragraphs: special ? [special.summary] : [], facts, ...(special && { docs: `/docs/special-units/${special.name}` }) }
}

function descriptionOf({ fragment }: UnitFiles, version: number): string | null {
  for (const { section, assignment } of assignmentsOf(parseUnitFile(fragment!.text, { version }))) if (section === 'Unit' && assignment.name === 'Description') return assignment.value
  return null
}

function meaningOfUser(file: OpenFile, kind: 'user' | 'group', word: string): WordMeaning | null {
  const { host } = mergedOf(file)
  if (kind === 'group') {
    const group = host.groups.find(({ name, gid }) => name === word || String(gid) === word)
    return group ? { paragraphs: [], facts: [['Group', `${group.name}, GID ${group.gid} on the ${host.name}`]] } : null
  }
  const user = findUser(host, word)
  return user ? { paragraphs: [], facts: [['User', `${user.name}, UID ${user.uid} on the ${host.name}`], ['Home', user.home], ['Shell', user.shell]] } : null
}
