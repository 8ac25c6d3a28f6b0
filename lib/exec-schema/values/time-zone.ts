/** What zone names look like: `UTC`, `CET`, `Europe/Berlin`, `Etc/GMT+5`. */
const FORM = /^[A-Z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/

const formats = new Map<string, Intl.DateTimeFormat | null>()

/** The calendar of a zone; null for a name that the zone database does not have. */
function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone)
  if (known !== undefined) return known
  let format: Intl.DateTimeFormat | null = null
  try {
    format = FORM.test(zone) ? new Intl.DateTimeFormat('en-u-ca-iso8601', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' }) : null
  } catch {
    // The only error is that of an unknown zone.
  }
  if (formats.size < 1000) formats.set(zone, format)
  return format
}

/** Whether a name is one of the zone database. Which zones a machine has is its own matter; this is the database that the program runs with. */
export function isTimeZone(name: string): boolean {
  return formatOf(name) !== null
}

/** The wall clock of a zone, as if it were UTC, in milliseconds since 1970; `time` is a moment in the same unit. */
export function localTime(time: number, zone: string): number {
  if (zone === 'UTC') return time
  const parts: Record<string, number> = {}
  for (const { type, value } of formatOf(zone)!.formatToParts(time)) parts[type] = Number(value)
  return Date.UTC(parts.year!, parts.month! - 1, parts.day, parts.hour, parts.minute, parts.second) + (((time % 1000) + 1000) % 1000)
}

/** The moments at which a zone's wall clock shows a time: none when it is skipped, two when clocks are set back, earlier first. */
export function momentsOf(local: number, zone: string): number[] {
  if (zone === 'UTC') return [local]
  const day = 86_400_000
  const offsets = new Set([local - day, local + day].map((moment) => localTime(moment, zone) - moment))
  return [...offsets]
    .map((offset) => local - offset)
    .filter((moment) => localTime(moment, zone) === local)
    .sort((a, b) => a - b)
}
