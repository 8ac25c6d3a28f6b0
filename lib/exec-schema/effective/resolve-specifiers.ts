import { unescapePath, unescapeUnitName, type UnitName } from '../text/unit-name'
import { findSpecifiers, type SpecifierContext } from '../values/specifier'
import type { Cut } from '../values/grammar'
import type { Target } from '../values/target'
import { baseDirectories } from './base-directories'
import { managerUserOf, type HostProfile } from './host-profile'

/**
 * Stands for what is known on the running machine only, followed by the letter of the specifier, so that it can be found again in whatever the value
 * is cut into. It is a character of the supplementary private use area, to which nobody has given a meaning and which no keyboard writes.
 */
const UNKNOWN = '\u{f5fd2}'

/** Whether a resolved text holds something that only the running machine knows. */
export function isKnownAtRunTimeOnly(text: string): boolean {
  return text.includes(UNKNOWN)
}

/** The text for people: what only the running machine knows is shown as the specifier that stands for it. */
export function showSpecifiers(text: string): string {
  // The slash in front of a mark belongs to it where it stands for a path, and otherwise to the text.
  return text.replace(new RegExp(`/${UNKNOWN}([${pathLetters}])|${UNKNOWN}(.)`, 'g'), '%$1$2')
}

/** What such a specifier may turn out to be, where only the form matters. */
const samples: Readonly<Record<string, string>> = { a: 'x86-64', b: '0'.repeat(32), m: '0'.repeat(32), v: '6.1.0', A: '', B: '', M: '', r: '', R: '', o: 'debian', w: '12', W: 'server' }

/** The text with something of the right form for what only the running machine knows. */
export function withSamples(text: string): string {
  return text.replace(new RegExp(`${UNKNOWN}(.)`, 'g'), (_, letter: string) => samples[letter] ?? 'host')
}

/** An empty word of a list in which quotes are ordinary characters. No name may hold it. */
const NOTHING = '\u0001'

/** How long a value may become, in characters (LONG_LINE_MAX). */
const LONGEST = 1_048_576

export interface SpecifierScope {
  readonly unit: UnitName
  readonly target: Target
  readonly host: HostProfile
  /** Where the fragment lies, for %y and %Y. */
  readonly fragmentPath: string | null
}

/**
 * Resolves the specifiers of a value (systemd.unit(5), "Specifiers"). Unknown letters stay as they are. In words what is put in is escaped,
 * because systemd resolves specifiers after it has cut the value.
 */
export function resolveSpecifiers(text: string, context: SpecifierContext, scope: SpecifierScope, cut: Cut): string {
  const parts: string[] = []
  let length = 0
  let done = 0
  const add = (part: string) => {
    if (part === '') return
    parts.push(part)
    length += part.length
  }
  for (const use of findSpecifiers(text, context, scope.target.version, cut)) {
    if (!use.specifier) continue
    const value = specifierValue(use.letter, scope)
    add(text.slice(done, use.range.start))
    add(use.quotes)
    add(cut === 'words' ? value.replace(/["'\\]/g, '\\$&') : value)
    done = use.range.end
    // A word of which nothing is left is still a word.
    if (cut !== 'whole' && value === '' && /^(\s|$)/.test(parts.at(-1)?.slice(-1) ?? '') && /^(\s|$)/.test(text.slice(done, done + 1))) add(cut === 'words' ? '""' : NOTHING)
    // systemd gives up on values of this length; what follows stays as it is written.
    if (length > LONGEST) break
  }
  add(text.slice(done))
  return parts.join('')
}

/** What one specifier stands for; what only the running machine knows comes as a mark that `showSpecifiers` undoes. */
export function specifierValue(letter: string, scope: SpecifierScope): string {
  return lookUp(letter, scope) ?? (pathLetters.includes(letter) ? `/${UNKNOWN}${letter}` : `${UNKNOWN}${letter}`)
}

const pathLetters = 'CcDdEfhLSstTVYy'

function lookUp(letter: string, { unit, target, host, fragmentPath }: SpecifierScope): string | null {
  const user = managerUserOf(host, target.manager)
  const bases = baseDirectories(target, host)
  const environment = host.managerEnvironment[target.manager]
  const temporary = environment.TMPDIR ?? environment.TEMP ?? environment.TMP
  const instance = unit.instance ?? ''
  const lastDash = unit.prefix.lastIndexOf('-')
  const lastPart = lastDash < 0 ? unit.prefix : unit.prefix.slice(lastDash + 1)
  switch (letter) {
    case '%':
      return '%'
    case 'n':
      return unit.name
    case 'N':
      return unit.name.slice(0, unit.name.lastIndexOf('.'))
    case 'p':
      return unit.prefix
    case 'P':
      return unescapeUnitName(unit.prefix)
    case 'i':
      return instance
    case 'I':
      return unescapeUnitName(instance)
    case 'j':
      return lastPart
    case 'J':
      return unescapeUnitName(lastPart)
    case 'f':
      return unescapePath(unit.instance ? unit.instance : unit.prefix)
    case 'u':
      return user.name
    case 'U':
      return String(user.uid)
    case 'g':
      return host.groups.find((group) => group.gid === user.gid)?.name ?? user.name
    case 'G':
      return String(user.gid)
    case 'h':
      return user.home
    case 's':
      // Releases up to 247 say /bin/sh for root, later ones what its account says (observed: 247, 252).
      return user.uid === 0 && target.version < 251 ? '/bin/sh' : user.shell
    case 't':
      return bases.RuntimeDirectory
    case 'S':
      return bases.StateDirectory
    case 'C':
      return bases.CacheDirectory
    case 'L':
      return bases.LogsDirectory
    case 'E':
      return bases.ConfigurationDirectory
    case 'D':
      return target.manager === 'system' ? '/usr/share' : (environment.XDG_DATA_HOME ?? `${user.home}/.local/share`)
    case 'T':
      return temporary ?? '/tmp'
    case 'V':
      return temporary ?? '/var/tmp'
    case 'd':
      return `${target.manager === 'system' ? '/run' : bases.RuntimeDirectory}/credentials/${unit.name}`
    case 'H':
      return host.hostname
    case 'l':
      return host.hostname?.split('.')[0] ?? null
    case 'm':
      return host.machineId
    case 'y':
      return fragmentPath?.startsWith('/') ? fragmentPath : null
    case 'Y':
      return fragmentPath?.startsWith('/') ? fragmentPath.slice(0, fragmentPath.lastIndexOf('/')) : null
    default:
      return null
  }
}
