import { spawnSync } from 'node:child_process'
import { formatCalendarEvent, formatTimeSpan, nextElapse, readCalendarEvent, readTimeSpan } from '..'
import { generateCalendars, generateSpans } from './generated-times'
import { releaseRoot } from './systemd-release'

/** How many expressions go to one process, and how many times of each are compared. */
const LOT = 200
const TIMES = 4

/** Moments before which clocks change somewhere or a month or a year ends, and the zones that a machine may be in. */
const settings = [
  ['2026-11-20 12:00:00', 'UTC'],
  ['2026-03-28 20:00:00', 'Europe/Berlin'],
  ['2026-10-24 20:00:00', 'Europe/Berlin'],
  ['2026-03-07 20:00:00', 'America/New_York'],
  ['2026-10-31 20:00:00', 'America/New_York'],
  ['2026-04-04 10:00:00', 'Australia/Lord_Howe'],
  ['2026-10-03 10:00:00', 'Australia/Lord_Howe'],
  ['2028-02-28 22:30:00', 'Asia/Kolkata'],
  ['2026-04-30 20:00:00', 'UTC'],
  ['2026-12-30 12:00:00', 'UTC'],
  ['2026-12-31 20:00:00', 'UTC'],
] as const

/** Runs systemd-analyze on lots of texts; answers text by text, null for those that it refuses. It may end at the first one that it refuses. */
function analyze(version: number, verb: readonly string[], texts: readonly string[], zone: string): (readonly string[] | null)[] {
  const answers = new Map<string, readonly string[] | null>()
  const env = { PATH: '/usr/sbin:/usr/bin', LANG: 'C.UTF-8', TZ: zone, SYSTEMD_COLORS: '0' } as unknown as NodeJS.ProcessEnv
  for (;;) {
    const lot = texts.filter((text) => !answers.has(text)).slice(0, LOT)
    if (lot.length === 0) return texts.map((text) => answers.get(text)!)
    const { stdout, stderr } = spawnSync('chroot', [releaseRoot(version), '/usr/bin/systemd-analyze', ...verb, '--', ...lot], { encoding: 'utf8', env, maxBuffer: 2 ** 28 })
    const before = answers.size
    for (const [, text] of stderr.matchAll(/Failed to parse (?:calendar specification|time span) '(.*)': /g)) answers.set(text!, null)
    // Around changes of clocks it gives up now and then; then there is nothing to compare.
    for (const [, text] of stderr.matchAll(/Failed to determine next elapse for '(.*)': /g)) answers.set(text!, [])
    for (const block of blocksOf(stdout)) {
      const text = /^\s*Original(?: form)?: (.*)$/.exec(block[0]!)?.[1] ?? block[0]!.slice('Normalized form: '.length)
      if (!answers.has(text)) answers.set(text, block)
    }
    if (answers.size === before) throw new Error(`systemd-analyze ${version} said nothing of ${lot[0]}: ${stderr}`)
  }
}

/** What is said of one text begins with the text, or with its normal form where that is the same. */
function blocksOf(output: string): string[][] {
  const blocks: string[][] = []
  for (const line of output.split('\n')) {
    const last = blocks.at(-1)
    const followsText = last?.length === 1 && /^\s*Original form: /.test(last[0]!)
    if (/^\s*Original(?: form)?: /.test(line) || (line.startsWith('Normalized form: ') && !followsText)) blocks.push([line])
    else last?.push(line)
  }
  return blocks
}

export interface TimeDifference {
  readonly text: string
  readonly theirs: string
  readonly ours: string
}

/** Compares normal forms and next times of generated calendar expressions; gives how many were compared, and the differences. */
export function compareCalendars(version: number, options: { readonly count: number; readonly seed: number }): { compared: number; differences: TimeDifference[] } {
  const each = Math.ceil(options.count / settings.length)
  const differences: TimeDifference[] = []
  let compared = 0
  settings.forEach(([base, zone], index) => {
    const texts = generateCalendars({ count: each, seed: options.seed + index })
    const answers = analyze(version, ['calendar', `--base-time=${base} UTC`, `--iterations=${TIMES}`], texts, zone)
    texts.forEach((text, place) => {
      const answer = answers[place]!
      if (answer?.length === 0) return
      compared++
      const theirs = calendarAnswer(answer)
      const ours = ourCalendar(text, base, zone, version)
      if (theirs !== ours) differences.push({ text: `${text} (in ${zone} after ${base})`, theirs, ours })
    })
  })
  return { compared, differences }
}

/** Normal form and times in UTC, to the second, as systemd-analyze prints them. */
function calendarAnswer(lines: readonly string[] | null): string {
  if (lines === null) return 'refused'
  const normal = lines.find((line) => line.startsWith('Normalized form: '))?.slice('Normalized form: '.length)
  const times = lines.flatMap((line, index) => {
    const own = /^\s*(?:Next elapse|Iter\. #\d+|Iteration #\d+): (.*)$/.exec(line)?.[1]
    if (own === undefined) return []
    if (own === 'never' || own.endsWith(' UTC')) return [own.replace(/^\w+ | UTC$/g, '').replace(/^$/, 'never')]
    return [/\(in UTC\): \w+ (.*) UTC$/.exec(lines[index + 1] ?? '')?.[1] ?? '?']
  })
  return [normal, ...times].join(' | ')
}

function ourCalendar(text: string, base: string, zone: string, version: number): string {
  const event = readCalendarEvent(text)
  if (!event) return 'refused'
  const times: string[] = []
  let after: number | null = Date.parse(`${base.replace(' ', 'T')}Z`) * 1000
  for (let i = 0; i < TIMES && after !== null; i++) {
    after = nextElapse(event, after, zone, version)
    if (after !== null) times.push(new Date(Math.floor(after / 1000)).toISOString().slice(0, 19).replace('T', ' '))
    else if (i === 0) times.push('never')
  }
  return [formatCalendarEvent(event, version), ...times].join(' | ')
}

/** Compares what generated time spans come to, and their normal forms. */
export function compareSpans(version: number, options: { readonly count: number; readonly seed: number }): { compared: number; differences: TimeDifference[] } {
  const texts = generateSpans(options)
  const answers = analyze(version, ['timespan'], texts, 'UTC')
  const differences = texts.flatMap((text, index) => {
    const lines = answers[index]!
    const shown = (name: RegExp) => lines?.map((line) => name.exec(line)?.[1]).find((found) => found !== undefined) ?? '?'
    const theirs = lines === null ? 'refused' : `${shown(/^\s*[µμu]s: (.*)$/)} | ${shown(/^\s*Human(?:ized)?: (.*)$/)}`
    const span = readTimeSpan(text, version)
    const ours = span === null ? 'refused' : `${span === Number.POSITIVE_INFINITY ? '18446744073709551615' : BigInt(span)} | ${formatTimeSpan(span)}`
    // Beyond 285 years ours are not exact to the microsecond.
    const near = span !== null && span > Number.MAX_SAFE_INTEGER && Math.abs(Number(theirs.split(' ')[0]) - span) < span * 1e-15
    return theirs === ours || near ? [] : [{ text, theirs, ours }]
  })
  return { compared: texts.length, differences }
}
