import { readErrno } from './errno'
import { accept, choicesIn, type Problem, type ValueGrammar } from './grammar'
import { toChoices } from './keyword'
import { systemCallSets, type SystemCallSet } from './tables/system-call-sets'
import { systemCalls, systemCallSummaries } from './tables/system-calls'
import { existsIn } from './target'
import { splitWords } from './words'

export interface SystemCallWord {
  readonly name: string
  /** What happens instead of the call, from `name:EPERM` or `name:kill`; null for the unit's own SystemCallErrorNumber=. */
  readonly action: string | null
}

export interface SystemCallList {
  readonly inverted: boolean
  readonly words: readonly SystemCallWord[]
}

/** The set of a name such as `@mount`, if the release has it. */
export function findSystemCallSet(name: string, version: number): SystemCallSet | null {
  return systemCallSets.find((set) => set.name === name && existsIn(set, version)) ?? null
}

/** All calls of a set in a release, sets within sets resolved; `@known` holds all that the release knows. Reckoned once for each. */
export function expandSystemCallSet(name: string, version: number): ReadonlySet<string> {
  const key = `${version} ${name}`
  let calls = expanded.get(key)
  if (!calls) expanded.set(key, (calls = expand(name, version)))
  return calls
}

const expanded = new Map<string, ReadonlySet<string>>()

function expand(name: string, version: number): ReadonlySet<string> {
  if (name === '@known') return new Set(systemCallsOf(version))
  const calls = new Set<string>()
  const visit = (setName: string) => {
    for (const member of findSystemCallSet(setName, version)?.members ?? []) {
      const [call, lifetime] = typeof member === 'string' ? [member, {}] : member
      if (!existsIn(lifetime, version)) continue
      if (call.startsWith('@')) visit(call)
      else calls.add(call)
    }
  }
  visit(name)
  return calls
}

/** System calls and sets, `~` in front of the list for all but these; with `actions` `:errno` behind a name for what a denied call returns. */
function callList(options: { readonly actions: boolean }): ValueGrammar<SystemCallList> {
  return {
    syntax: '[~]call or @set …',
    widget: { kind: 'words' },
    parse(text, target) {
      const inverted = text.startsWith('~')
      const offset = inverted ? 1 : 0
      const problems: Problem[] = []
      const words: SystemCallWord[] = []
      const list = splitWords(text.slice(offset), { quotes: false })
      for (const word of list.words) {
        const colon = word.text.indexOf(':')
        const name = colon < 0 ? word.text : word.text.slice(0, colon)
        const action = colon < 0 ? null : word.text.slice(colon + 1)
        const range = { start: word.range.start + offset, end: word.range.end + offset }
        const fault = action !== null && !options.actions ? 'Expected only names here, without an error behind' : (actionFault(action, inverted, target.version) ?? nameFault(name, target.version))
        if (fault) problems.push({ range, message: fault, effect: 'ignored' })
        else words.push({ name, action })
      }
      return accept({ inverted, words }, problems)
    },
    choices: (target) => [
      ...systemCallSets.filter((set) => existsIn(set, target.version)).map(({ name, summary }) => ({ value: name, summary })),
      ...choicesIn([...knownCalls.values()], target),
    ],
  }
}

/** Calls that are allowed or denied (systemd.exec(5), SystemCallFilter=). */
export const systemCallList = callList({ actions: true })

/** Calls that are logged (systemd.exec(5), SystemCallLog=). */
export const loggedSystemCalls = callList({ actions: false })

function nameFault(name: string, version: number): string | null {
  if (name.startsWith('@')) return findSystemCallSet(name, version) ? null : `${name} is no set of system calls in systemd ${version}`
  return isSystemCall(name, version) ? null : `${name} is no system call`
}

function actionFault(action: string | null, inverted: boolean, version: number): string | null {
  if (action === null) return null
  if (!isAction(action, version)) return `${action} is no error name or number`
  return !inverted && version >= 248 ? 'What is allowed returns no error; errors go behind calls that are denied with ~' : null
}

const knownCalls = new Map(toChoices(systemCalls).map((call) => [call.value, { ...call, summary: systemCallSummaries[call.value] }]))

/** All system calls that a release knows by name, of whatever architecture. */
export function systemCallsOf(version: number): string[] {
  return [...knownCalls.values()].filter((call) => existsIn(call, version)).map((call) => call.value)
}

/** Whether a release takes a name as that of a system call. */
function isSystemCall(name: string, version: number): boolean {
  const call = knownCalls.get(name)
  return call !== undefined && existsIn(call, version)
}

function isAction(action: string, version: number): boolean {
  return (action === 'kill' && version >= 247) || readErrno(action, version) !== null
}

/** What SystemCallFilter= lines leave: an allow list or a deny list of calls. */
export interface SystemCallFilter {
  readonly mode: 'allow' | 'deny'
  /** With the action that single calls got: a call with one is denied, on an allow list too. */
  readonly calls: ReadonlyMap<string, string | null>
}

/**
 * Merges SystemCallFilter= lines in their order. The first one decides whether the list allows or denies; an allow list begins with `@default`, which no unit can do without.
 * Later lines of the same kind add their calls, those of the other kind take theirs away; up to 247 also those that a deny list gives an error of their own, which an allow list keeps
 * since then (observed: 247, 252). Null without any line.
 */
export function mergeSystemCallFilters(lists: readonly SystemCallList[], version: number): SystemCallFilter | null {
  const first = lists[0]
  if (!first) return null
  const mode = first.inverted ? 'deny' : 'allow'
  const calls = new Map<string, string | null>()
  if (mode === 'allow') for (const call of expandSystemCallSet('@default', version)) calls.set(call, null)
  for (const list of lists)
    for (const word of list.words) {
      const names = word.name.startsWith('@') ? expandSystemCallSet(word.name, version) : [word.name]
      for (const name of names) {
        if ((mode === 'deny') === list.inverted || (word.action !== null && list.inverted && version >= 248)) calls.set(name, word.action)
        else calls.delete(name)
      }
    }
  return { mode, calls }
}
