import type { ValueGrammar } from '../values/grammar'
import type { CalendarEvent } from '../values/calendar-event'
import { calendarInWords, formatMoment } from '../values/calendar-words'
import { nextElapse } from '../values/calendar-elapse'
import { modeInLetters } from '../values/octal-mode'
import type { ResourceLimit } from '../values/resource-limit'
import { formatTimeSpan } from '../values/time-span'

/** A value in plain words, where the written form does not say it all. */
export function valueInWords(kind: string, value: unknown): string | null {
  if (typeof value !== 'number') return null
  if (kind === 'duration') return value === Number.POSITIVE_INFINITY ? 'No limit.' : `${formatTimeSpan(value)} (${value / 1e6} seconds).`
  if (kind === 'mode') return modeInLetters(value)
  if (kind === 'size') return value === Number.POSITIVE_INFINITY ? 'No limit.' : `${value.toLocaleString('en')} bytes.`
  return null
}

/** Both limits in words; null for what is none. */
export function limitInWords({ syntax }: ValueGrammar, value: unknown): string | null {
  const limit = value as Partial<ResourceLimit> | undefined
  if (typeof limit?.soft !== 'number' || typeof limit.hard !== 'number') return null
  const one = (number: number) => (number === Number.POSITIVE_INFINITY ? 'no limit' : syntax.startsWith('size') ? `${number.toLocaleString('en')} bytes` : number.toLocaleString('en'))
  return limit.soft === limit.hard ? `Soft and hard limit: ${one(limit.soft)}.` : `Soft limit: ${one(limit.soft)}; hard limit: ${one(limit.hard)}.`
}

/** When it is, and the zone of the machine, which only the asker knows. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: number
  /** A name of the zone database. */
  readonly zone: string
}

/** The next times of a calendar event, as many as there are up to `count`: in milliseconds since 1970. */
export function nextTimes(event: CalendarEvent, { now, zone }: Clock, version: number, count: number): number[] {
  const times: number[] = []
  let after = now * 1000
  while (times.length < count) {
    const next = nextElapse(event, after, zone, version)
    if (next === null) break
    times.push(Math.floor(next / 1000))
    after = next
  }
  return times
}

/** A calendar event in words, and its next times by the clock that it goes by; a change of that clock between two of them is told. */
export function calendarFacts(event: CalendarEvent, clock: Clock, version: number, count: number): { readonly words: string; readonly times: readonly { readonly text: string; readonly clockChanged: boolean }[] } {
  const zone = event.zone ?? clock.zone
  const texts = [clock.now, ...nextTimes(event, clock, version, count)].map((time) => formatMoment(time, zone))
  const times = texts.slice(1).map((text, index) => ({ text, clockChanged: text.slice(-6) !== texts[index]!.slice(-6) }))
  return { words: calendarInWords(event), times }
}
