import type { Problem, ValueGrammar } from './grammar'
import type { Target } from './target'

/** Adds what systemd says about a value that it takes: `note` gives the message, or null for nothing. */
export function noted<V>(grammar: ValueGrammar<V>, note: (text: string, target: Target) => string | null): ValueGrammar<V> {
  return {
    ...grammar,
    // What systemd warns about is taken, but not offered.
    choices: (target) => grammar.choices(target).filter((choice) => note(choice.value, target) === null),
    parse(text, target) {
      const parsed = grammar.parse(text, target)
      const message = parsed.value === undefined ? null : note(text, target)
      if (message === null) return parsed
      const problem: Problem = { range: { start: 0, end: text.length }, message, effect: 'noted' }
      return { ...parsed, problems: [...parsed.problems, problem] }
    },
  }
}

/** What systemd says of paths below /var/run: the legacy name of /run (observed: 241 and 257 say so of PIDFile=, 247 to 254 don't). */
export function legacyRunPath(text: string, target: Target): string | null {
  const told = target.version <= 241 || target.version >= 255
  return told && /^\/var\/run\//.test(text) ? `/var/run is the old name of /run; systemd reads this as ${text.slice(4)}` : null
}

/** The same for addresses of sockets, since 255 (observed: not in 254 and before, in 257). */
export function legacyRunAddress(text: string, target: Target): string | null {
  return target.version >= 255 ? legacyRunPath(text, target) : null
}

/** What systemd says since 246 of output to syslog: it goes to the journal all the same. */
export function obsoleteSyslog(text: string, target: Target): string | null {
  return /^syslog(\+console)?$/.test(text) && target.version >= 246 ? `Output to syslog is obsolete; systemd takes it for ${text.replace('syslog', 'journal')}` : null
}
