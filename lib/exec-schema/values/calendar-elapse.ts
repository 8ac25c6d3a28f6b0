import type { CalendarEvent, CalendarField } from './calendar-event'
import { localTime, momentsOf } from './time-zone'

/** systemd looks no further than this. */
const LAST_YEAR = 2199


/**
 * The next moment after `after` at which a calendar event elapses, in microseconds since 1970; null for never. `zone` is that of the machine, for events
 * that name none. Times that the clock of the zone skips are skipped as well; of those that it shows twice the first is taken (systemd.time(7); observed: 247 to 262).
 */
export function nextElapse(event: CalendarEvent, after: number, zone: string, version: number): number | null {
  const clock = event.zone ?? zone
  // From the next microsecond on, by the wall clock.
  const from = after + 1
  let bound = localTime(Math.floor(from / 1000), clock) * 1000 + (from % 1000)
  for (;;) {
    const local = nextLocal(event, bound, version)
    if (local === null) return null
    const moment = momentsOf(Math.floor(local / 1000), clock).map((each) => each * 1000 + (local % 1000)).find((each) => each >= from)
    if (moment !== undefined) return moment
    bound = local + 1
  }
}

/** What a wall clock shows: year, month from 1, day, hour, minute, and microseconds of the minute. A number may lie beyond its field until it is carried over. */
type WallClock = readonly number[]

const [YEAR, MONTH, DAY, HOUR, MINUTE, SECOND] = [0, 1, 2, 3, 4, 5] as const
const starts: WallClock = [1970, 1, 1, 0, 0, 0]

/** The first time of a wall clock from `bound` on, both in microseconds as if in UTC. */
function nextLocal(event: CalendarEvent, bound: number, version: number): number | null {
  let at: WallClock | null = wallClock(bound)
  for (;;) {
    const next: WallClock | null = approach(event, at, version)
    if (next === null || next === at) return next && microseconds(next)
    at = next
  }
}

/** The time itself if it is one of the event's, else a later one to go on from; null when there are no more. */
function approach(event: CalendarEvent, time: WallClock, version: number): WallClock | null {
  let at = time
  for (const level of starts.keys()) {
    const next = nextIn(fieldOf(event, level, at), at[level]!)
    if (next === null) return level === YEAR ? null : after(at, level - 1)
    if (next > at[level]!) at = [...at.slice(0, level), next, ...starts.slice(level + 1)]
    if (at[YEAR]! > LAST_YEAR) return null
    const shown = wallClock(microseconds(at))
    const changed = shown.findIndex((number, place) => number !== at[place])
    if (changed >= 0) return settled(shown, changed, version)
    if (level === DAY && event.weekdays && !event.weekdays[weekdayOf(at)]) return after(at, DAY)
  }
  // The caller knows a match by its being the very same.
  return at.every((number, place) => number === time[place]) ? time : at
}

/** The beginning of the next year, month, day, hour or minute. */
function after(at: WallClock, level: number): WallClock {
  return wallClock(microseconds([...at.slice(0, level), at[level]! + 1, ...starts.slice(level + 1)]))
}

/**
 * Where the search goes on when the steps of a field, which know no end of their own, have run into the next year, month and so on: just the field below the one
 * that has `changed` starts anew, so that `04/9` passes over 04:00 on the first of a month. Up to 247 none starts anew, and in a new year up to 254 the day does not
 * (observed: 247, 252, 254, 257, 262; those between are taken for the older).
 */
function settled(shown: WallClock, changed: number, version: number): WallClock {
  if (version < 252 || changed === SECOND) return shown
  const anew = changed === YEAR && version > 254 ? [MONTH, DAY] : [changed + 1]
  // Of seconds just the whole ones start anew.
  return shown.map((number, level) => (!anew.includes(level) ? number : level === SECOND ? number % 1e6 : starts[level]!))
}

function fieldOf(event: CalendarEvent, level: number, at: WallClock): CalendarField {
  const field = [event.year, event.month, event.day, event.hour, event.minute, event.second][level]!
  if (level !== DAY || !event.fromEnd || !field) return field
  const length = new Date(Date.UTC(at[YEAR]!, at[MONTH], 0)).getUTCDate()
  const fromStart = (day: number) => (day > length ? -1 : length - day + 1)
  return field.map(({ start, stop, repeat }) => (stop === null ? { start: fromStart(start), stop, repeat } : { start: fromStart(stop), stop: fromStart(start), repeat }))
}

/** The next number of a field from `least` on. Steps without an end may lead beyond what the field can hold. */
function nextIn(field: CalendarField, least: number): number | null {
  if (field === null) return least
  let best: number | null = null
  for (const { start, stop, repeat } of field) {
    const steps = start >= least ? 0 : repeat > 0 ? Math.ceil((least - start) / repeat) : -1
    if (steps < 0) continue
    const number = start + steps * repeat
    if ((stop === null || stop < 0 || number <= stop) && (best === null || number < best)) best = number
  }
  return best
}

/** Monday is 0. */
function weekdayOf(at: WallClock): number {
  return (new Date(Date.UTC(at[YEAR]!, at[MONTH]! - 1, at[DAY])).getUTCDay() + 6) % 7
}

function wallClock(time: number): WallClock {
  const date = new Date(Math.floor(time / 60e6) * 60e3)
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes(), time - date.getTime() * 1e3]
}

function microseconds(at: WallClock): number {
  return Date.UTC(at[YEAR]!, at[MONTH]! - 1, at[DAY], at[HOUR], at[MINUTE]) * 1e3 + at[SECOND]!
}
