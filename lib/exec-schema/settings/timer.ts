import { boolean } from '../values/boolean'
import { calendarEvent } from '../values/calendar-event'
import { timeSpan } from '../values/time-span'
import { unitName } from '../values/unit-name-list'
import { timerTriggers } from './sections'
import { setting } from './setting'

export const OnActiveSec = setting({
  name: 'OnActiveSec',
  sections: ['Timer'],
  value: timeSpan(),
  combine: 'append',
  empty: 'resets',
  clears: timerTriggers,
  specifiers: { context: 'unit' },
  summary: 'Runs the unit this long after the timer itself was started.',
  manual: 'systemd.timer(5)',
})

export const OnBootSec = setting({
  name: 'OnBootSec',
  sections: ['Timer'],
  value: timeSpan(),
  combine: 'append',
  empty: 'resets',
  clears: timerTriggers,
  specifiers: { context: 'unit' },
  summary: 'Runs the unit this long after the machine booted.',
  manual: 'systemd.timer(5)',
})

export const OnStartupSec = setting({
  name: 'OnStartupSec',
  sections: ['Timer'],
  value: timeSpan(),
  combine: 'append',
  empty: 'resets',
  clears: timerTriggers,
  specifiers: { context: 'unit' },
  summary: 'Runs the unit this long after the service manager started, for user timers usually at login.',
  manual: 'systemd.timer(5)',
})

export const OnUnitActiveSec = setting({
  name: 'OnUnitActiveSec',
  sections: ['Timer'],
  value: timeSpan(),
  combine: 'append',
  empty: 'resets',
  clears: timerTriggers,
  specifiers: { context: 'unit' },
  summary: 'Runs the unit again this long after it was last activated, for repeating timers.',
  manual: 'systemd.timer(5)',
})

export const OnUnitInactiveSec = setting({
  name: 'OnUnitInactiveSec',
  sections: ['Timer'],
  value: timeSpan(),
  combine: 'append',
  empty: 'resets',
  clears: timerTriggers,
  specifiers: { context: 'unit' },
  summary: 'Runs the unit again this long after it last finished or was stopped.',
  manual: 'systemd.timer(5)',
})

export const OnCalendar = setting({
  name: 'OnCalendar',
  sections: ['Timer'],
  value: calendarEvent,
  combine: 'append',
  empty: 'resets',
  clears: timerTriggers,
  specifiers: { context: 'unit' },
  summary: 'Runs the unit at calendar times such as daily or Mon 09:00; may be given several times.',
  manual: 'systemd.timer(5)',
})

export const Unit = setting({
  name: 'Unit',
  sections: ['Timer'],
  value: unitName(),
  combine: 'first-wins',
  empty: 'error',
  specifiers: { context: 'unit-name' },
  summary: 'Names the unit to start when the timer elapses, if not the service with the same name.',
  manual: 'systemd.timer(5)',
})

export const AccuracySec = setting({
  name: 'AccuracySec',
  sections: ['Timer'],
  value: timeSpan(),
  default: '1min',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Lets the timer fire up to this much late so that wake-ups can be grouped to save power.',
  manual: 'systemd.timer(5)',
})

export const RandomizedDelaySec = setting({
  name: 'RandomizedDelaySec',
  sections: ['Timer'],
  value: timeSpan(),
  default: '0',
  combine: 'last-wins',
  empty: 'error',
  summary: "Delays each run by a random time between zero and this value, so machines don't all start at once.",
  manual: 'systemd.timer(5)',
})

export const FixedRandomDelay = setting({
  name: 'FixedRandomDelay',
  sections: ['Timer'],
  since: 247,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Keeps the delay picked for RandomizedDelaySec= the same on every run of the timer.',
  manual: 'systemd.timer(5)',
})

export const RandomizedOffsetSec = setting({
  name: 'RandomizedOffsetSec',
  sections: ['Timer'],
  since: 258,
  value: timeSpan(),
  default: '0',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Shifts OnCalendar= times by a random but stable amount between zero and this.',
  manual: 'systemd.timer(5)',
})

export const DeferReactivation = setting({
  name: 'DeferReactivation',
  sections: ['Timer'],
  since: 257,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: "Plans the next run from when the triggered unit ends, so a slow run isn't followed by another at once.",
  manual: 'systemd.timer(5)',
})

export const OnClockChange = setting({
  name: 'OnClockChange',
  sections: ['Timer'],
  since: 242,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Fires the timer whenever the system wall clock jumps, for example after being set by hand.',
  manual: 'systemd.timer(5)',
})

export const OnTimezoneChange = setting({
  name: 'OnTimezoneChange',
  sections: ['Timer'],
  since: 242,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Fires the timer whenever the local time zone of the system is changed.',
  manual: 'systemd.timer(5)',
})

export const Persistent = setting({
  name: 'Persistent',
  sections: ['Timer'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Runs the unit soon after the timer starts if an OnCalendar= time passed while the timer was off.',
  manual: 'systemd.timer(5)',
})

export const WakeSystem = setting({
  name: 'WakeSystem',
  sections: ['Timer'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Wakes a suspended machine when the timer elapses, if the hardware can do so.',
  manual: 'systemd.timer(5)',
})

export const RemainAfterElapse = setting({
  name: 'RemainAfterElapse',
  sections: ['Timer'],
  value: boolean,
  default: 'yes',
  combine: 'last-wins',
  empty: 'error',
  summary: "Keeps an elapsed timer loaded so its state stays visible; no unloads it once it can't fire again.",
  manual: 'systemd.timer(5)',
})
