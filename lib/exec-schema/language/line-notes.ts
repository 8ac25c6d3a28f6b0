import { timerLateness } from '../effective'
import { formatTimeSpan } from '../values/time-span'
import type { CalendarEvent } from '../values/calendar-event'
import { formatCalendarEvent } from '../values/calendar-event'
import type { Range } from '../text/range'
import { commandNotesOf, type CommandNote } from './command-notes'
import { mergedOf, valuesOf, type OpenFile } from './open-file'
import { calendarFacts, type Clock } from './value-in-words'

/** What is shown below a line of the file, because the line alone does not say it. */
export type LineNote =
  | ({ readonly kind: 'command' } & CommandNote)
  | {
      readonly kind: 'calendar'
      readonly line: Range
      readonly words: string
      /** The normal form, where it is written otherwise. */
      readonly normalForm: string | null
      readonly times: readonly { readonly text: string; readonly clockChanged: boolean }[]
      /** What may put it off further, in words. */
      readonly delay: string | null
    }

const TIMES = 5

/** The notes of a file: its command lines word by word where they don't show it themselves, and its calendar expressions in words with their next times. */
export function lineNotesOf(file: OpenFile, clock: Clock): LineNote[] {
  const calendars = mergedOf(file).assignments.flatMap((entry): LineNote[] => {
    if (entry.file.source.path !== file.path || entry.setting?.name !== 'OnCalendar' || entry.fate !== 'in-force' || entry.parsed === undefined) return []
    const event = entry.parsed as CalendarEvent
    const normalForm = formatCalendarEvent(event, file.target.version)
    return [{ kind: 'calendar', line: entry.assignment.range, ...calendarFacts(event, clock, file.target.version, TIMES), normalForm: normalForm === entry.resolved ? null : normalForm, delay: delayInWords(file) }]
  })
  const commands = commandNotesOf(file).filter((note) => !saysItself(note, file)).map((note): LineNote => ({ kind: 'command', ...note }))
  return [...commands, ...calendars].sort((a, b) => a.line.start - b.line.start)
}

/** Whether a command line shows already what the program gets: each word stands there as it is. */
function saysItself({ flags, words, throughShell }: CommandNote, { text }: OpenFile): boolean {
  return flags.length === 0 && !throughShell && words.every(({ range, texts }) => texts.length === 1 && texts[0] === text.slice(range.start, range.end))
}

/** How much later than its times a timer may come. */
function delayInWords(file: OpenFile): string | null {
  const values = valuesOf(file)
  const { accuracy, delay } = timerLateness(values)
  const fixed = values.isOn('FixedRandomDelay') ? ', always the same on one machine' : ''
  const parts = [...(delay > 0 ? [`up to ${formatTimeSpan(delay)} at random${fixed} (RandomizedDelaySec=)`] : []), ...(accuracy > 1 ? [`up to ${formatTimeSpan(accuracy)} to wake up less often (AccuracySec=)`] : [])]
  return parts.length === 0 ? null : `later by ${parts.join(', and ')}`
}
