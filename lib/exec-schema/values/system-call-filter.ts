import { accept, type Problem, type ValueGrammar } from './grammar'
import { errnos } from './tables/errnos'
import { systemCallSets, type SystemCallSet } from './tables/system-call-sets'
import { systemCalls } from './tables/system-calls'
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

/** All calls of a set in a release, sets within sets resolved. */
export function expandSystemCallSet(name: string, version: number): Set<string> {
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

/** System calls and sets, `~` in front of the list for all but these, `:errno` behind a name for what a denied call returns (systemd.exec(5), SystemCallFilter=). */
export const systemCallList: ValueGrammar<SystemCallList> = {
  syntax: '[~]call or @set …',
  widget: { kind: 'words' },
  parse(text, target) {
    const inverted = text.startsWith('~')
    const offset = inverted ? 1 : 0
    const problems: Problem[] = []
    const words: SystemCallWord[] = []
    for (const word of splitWords(text.slice(offset), {}).words) {
      const colon = word.text.indexOf(':')
      const name = colon < 0 ? word.text : word.text.slice(0, colon)
      const action = colon < 0 ? null : word.text.slice(colon + 1)
      const range = { start: word.range.start + offset, end: word.range.end + offset }
      if (action !== null && !isAction(action, target.version)) problems.push({ range, message: `${action} is no error name or number`, effect: 'ignored' })
      else if (name.startsWith('@') && !findSystemCallSet(name, target.version)) problems.push({ range, message: `${name} is no set of system calls in systemd ${target.version}`, effect: 'ignored' })
      else if (!name.startsWith('@') && !isSystemCall(name)) problems.push({ range, message: `${name} is no system call`, effect: 'ignored' })
      else if (action !== null && !inverted && target.version >= 248) problems.push({ range, message: 'What is allowed returns no error; errors go behind calls that are denied with ~', effect: 'ignored' })
      else words.push({ name, action })
    }
    return accept({ inverted, words }, problems)
  },
  choices: (target) => [
    ...systemCallSets.filter((set) => existsIn(set, target.version)).map((set) => ({ value: set.name })),
    ...systemCalls.map((value) => ({ value })),
  ],
}

const knownCalls = new Set([...systemCalls, ...systemCallSets.flatMap((set) => set.members.map((member) => (typeof member === 'string' ? member : member[0])))])

/** Whether a name is that of a system call on any architecture, as far as systemd's own list goes. */
function isSystemCall(name: string): boolean {
  return knownCalls.has(name)
}

function isAction(action: string, version: number): boolean {
  if (action === 'kill') return version >= 247
  const number = /^\d+$/.test(action) ? Number(action) : null
  return number === null ? errnos.some(([name]) => name === action) : number >= 0 && number <= 4095
}

/** What SystemCallFilter= lines leave: an allow list or a deny list of calls, with the action that single calls got. */
export interface SystemCallFilter {
  readonly mode: 'allow' | 'deny'
  readonly calls: ReadonlyMap<string, string | null>
}

/**
 * Merges SystemCallFilter= lines in their order. The first one decides whether the list allows or denies; an allow list begins with `@default`, which no unit can do without.
 * Later lines of the same kind add their calls, those of the other kind take theirs away; of an allow list an entry with an errno denies with that errno. Null without any line.
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
        if ((mode === 'deny') === list.inverted) calls.set(name, word.action)
        else calls.delete(name)
      }
    }
  return { mode, calls }
}
