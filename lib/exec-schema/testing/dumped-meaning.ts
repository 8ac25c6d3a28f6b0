import { effectiveUnit, findSetting, MergedValues, readBoolean, readTimeSpan, type EnvironmentAssignment, type ExecCommand, type UnitFiles } from '..'
import type { GeneratedUnit } from './generated-units'

/** What a release and we understood, in the same words. */
export interface Meaning {
  readonly theirs: string
  readonly ours: string
}

/** Names under which a dump shows a setting, where they differ. */
const shownAs: Readonly<Record<string, string>> = { AccuracySec: 'Accuracy', RandomizedDelaySec: 'RandomizedDelay' }

/**
 * Compares what a release understood by a unit's setting with what we do: command lines word by word, the environment, switches, words, numbers, sizes, time spans and modes.
 * Null where the dump does not show the setting, or nothing of it is in force.
 */
export function compareMeaning(generated: GeneratedUnit, dump: readonly string[], version: number): Meaning | null {
  const unit: UnitFiles = { name: generated.name, fragment: { path: generated.name, text: generated.text }, dropIns: [] }
  const effective = effectiveUnit(unit, { target: { version, manager: 'system' } })
  const setting = findSetting(generated.section, generated.setting)!
  const values = new MergedValues(effective.merged)
  if (setting.value.widget.kind === 'command') return commandMeaning(generated.setting, values, dump, version)
  if (generated.setting === 'Environment') {
    const ours = new Map(values.list<EnvironmentAssignment>('Environment').map(({ value }) => [value.name, value.value]))
    const theirs = new Map(linesOf(dump, 'Environment').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]))
    return { theirs: JSON.stringify([...theirs].sort()), ours: JSON.stringify([...ours].sort()) }
  }
  const [shown, ...more] = linesOf(dump, shownAs[generated.setting] ?? generated.setting)
  const last = effective.merged.inForce(generated.section, generated.setting).at(-1)
  if (shown === undefined || more.length > 0 || setting.combine === 'append' || !last || last.assignment.value === '') return null
  const ours = last.parsed
  if (typeof ours === 'boolean') return same(readBoolean(shown), ours)
  switch (setting.value.widget.kind) {
    case 'duration':
      return spanMeaning(readTimeSpan(shown, version, generated.setting === 'TimerSlackNSec' ? 1e-3 : 1), ours)
    case 'mode':
      return same(Number.parseInt(shown, 8), ours)
    case 'size':
      return typeof ours === 'number' ? same(ours === Number.POSITIVE_INFINITY && BigInt(shown) === 18446744073709551615n ? ours : Number(shown), ours) : null
    case 'number':
      // Shares are shown as what they come to.
      return typeof ours === 'number' && !/[%‰‱]$/.test(last.resolved) ? same(BigInt(shown) >= 18446744073709551615n ? Number.POSITIVE_INFINITY : Number(shown), ours) : null
    case 'select':
      // Of streams only the kind is shown, some words as numbers, syslog and inherit as what they come to.
      return typeof ours === 'string' && !/^[+-]?\d|^inherit/.test(ours + shown) ? same(shown, generated.setting.startsWith('Standard') ? ours.replace(/:.*/, '').replace(/^syslog/, 'journal') : ours) : null
    default:
      return null
  }
}

/** Spans are shown to the second or millisecond by some settings, and large ones less exactly. */
function spanMeaning(theirs: number | null, ours: unknown): Meaning | null {
  if (theirs === null || typeof ours !== 'number') return null
  const close = Math.abs(ours - theirs) < Math.max(1e-3, ours * 1e-9) || [1e3, 1e6].some((shown) => theirs % shown === 0 && ours - theirs >= 0 && ours - theirs < shown)
  return same(theirs, close ? theirs : ours)
}

function same(theirs: unknown, ours: unknown): Meaning {
  return { theirs: String(theirs), ours: String(ours) }
}

function linesOf(dump: readonly string[], name: string): string[] {
  return dump.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2))
}

/** The command lines that stand under the setting's heading: words before variables are expanded, behind @ without the program. */
function commandMeaning(setting: string, values: MergedValues, dump: readonly string[], version: number): Meaning | null {
  const shown: string[] = []
  let inside = false
  for (const line of dump) {
    const heading = /^(?:→|->) (\w+):/.exec(line)
    if (heading) inside = heading[1] === setting
    else if (inside && line.startsWith('Command Line: ')) shown.push(line.slice('Command Line: '.length))
  }
  const ours = values.list<ExecCommand>(setting).map(({ value: { prefixes, argv } }) => [...(prefixes.includes('|') ? [prefixes.includes('@') ? '-sh' : 'sh'] : []), ...argv.map((word) => word.text)])
  // Up to 247 nothing but white space is quoted, so that such words can't be told apart.
  if (version <= 247) return ours.flat().some((word) => word === '' || /["'\s]/.test(word)) ? null : same(shown.join('\n'), ours.map((words) => words.join(' ')).join('\n'))
  return same(JSON.stringify(shown.map(shellWords)), JSON.stringify(ours))
}

/** Takes words apart that a release since 252 wrote for a shell: plain, or in double quotes with escapes. */
function shellWords(text: string): string[] {
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/gs)].map(([, quoted, plain]) => (quoted === undefined ? plain! : quoted.replace(/\\(x[0-9a-f]{2}|[0-7]{3}|.)/gs, (_, code: string) => decode(code))))
}

function decode(code: string): string {
  const letters: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' }
  if (code.startsWith('x')) return String.fromCharCode(Number.parseInt(code.slice(1), 16))
  return /^[0-7]{3}$/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (letters[code] ?? code)
}
