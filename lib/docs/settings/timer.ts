import type { SettingTexts } from '../setting-text'

export const timerTexts: SettingTexts = {
  AccuracySec: {
    does: [
      'Gives systemd some room: the timer goes off at its time or up to this much later. Timers whose rooms overlap go off together, so that the processor wakes once for all of them. The point within the room stays the same on one machine and differs between machines.',
      'With the default a timer for 03:00:00 may well start its service at 03:00:37. `systemctl list-timers` shows the time without this delay.',
    ],
    when: 'Make it short, such as one second, for timers that run every few seconds or whose moment matters. Make it long, such as an hour, for housekeeping on laptops and in virtual machines. To spread load over many machines RandomizedDelaySec= is meant.',
    wrong: [
      'A timer for every ten seconds goes off at odd moments, at times only once a minute: that is the default room. Set it to one second.',
      'A microsecond is set everywhere “to be exact”: each timer wakes the machine by itself, and the service still needs its time to start.',
    ],
    related: ['RandomizedDelaySec', 'OnCalendar', 'OnUnitActiveSec'],
    examples: [
      {
        title: 'A measurement every ten seconds that is on time.',
        unit: 'measure.timer',
        text: `[Unit]
Description=Measure every ten seconds

[Timer]
OnCalendar=*:*:0/10
AccuracySec=1s

[Install]
WantedBy=timers.target
`,
      },
    ],
    asks: ['exact time', 'timer runs too late', 'every few seconds', 'save power', 'timer fires up to a minute late', 'run at the exact second', 'timer is imprecise', 'off by some seconds', 'coalesce wakeups', 'run every second', 'sub-second timer', 'precision of a timer'],
  },
  DeferReactivation: {
    does: [
      'Decides what happens when a run takes longer than the distance between two times of OnCalendar=. Without it a time that went by during the run is made up for as soon as the service ends, so that a slow job runs back to back. With it that time is dropped, and the next run is at the first time after the end.',
    ],
    when: 'For jobs that now and then take longer than their interval, where a pause matters more than the number of runs. Two runs never overlap, with or without it.',
    wrong: ['The timer has OnUnitActiveSec= or other distances and no OnCalendar=: it has no effect there. Use OnUnitInactiveSec= for a pause after each run.'],
    related: ['OnCalendar', 'OnUnitInactiveSec', 'Persistent'],
    examples: [
      {
        title: 'A scan on the quarter hours that takes a break after a slow run.',
        unit: 'scan.timer',
        text: `[Unit]
Description=Scan every quarter of an hour

[Timer]
OnCalendar=*:0/15
DeferReactivation=yes

[Install]
WantedBy=timers.target
`,
      },
    ],
    asks: ['job takes longer than its interval', 'no runs back to back', 'skip a missed time', 'starts at once again after a long run', 'job longer than its period', 'overlapping schedule'],
  },
  FixedRandomDelay: {
    does: [
      'The delay of RandomizedDelaySec= is no longer drawn anew for each run but stays the same for this timer on this machine, over reboots too. A daily job then runs at the same odd minute each day, and other machines have other minutes.',
      'It is worked out from the machine’s ID, the user of the manager and the name of the timer. Machines that were cloned with the same `/etc/machine-id` get the same delay.',
    ],
    when: 'On fleets that shall spread their load and still keep an even distance between two runs. Without RandomizedDelaySec= it does nothing.',
    wrong: ['All clones of an image go off at the same moment: they share one machine ID. Empty `/etc/machine-id` in the image.'],
    related: ['RandomizedOffsetSec', 'OnCalendar', 'AccuracySec'],
    examples: [
      {
        title: 'An upload that each machine does at its own minute of the night.',
        unit: 'upload.timer',
        text: `[Unit]
Description=Upload of the night

[Timer]
OnCalendar=03:00
RandomizedDelaySec=2h
FixedRandomDelay=yes

[Install]
WantedBy=timers.target
`,
      },
    ],
    asks: ['same random minute every day', 'spread load evenly', 'stable delay', 'deterministic jitter', 'delay is different each time', 'jenkins H in cron', 'consistent offset per host', 'always the same random delay'],
  },
  OnActiveSec: {
    does: [
      'Starts the service once, this long after the timer itself was started. Each new start of the timer counts from zero again; `systemctl daemon-reload` doesn’t start it anew.',
    ],
    when: 'For the first run of a repeating timer, together with OnUnitActiveSec= or OnUnitInactiveSec=, so that it also works when the timer is started long after boot. To count from the boot use OnBootSec=.',
    wrong: ['It is taken for an interval: the service runs once and never again, and `systemctl list-timers` has no next time. Add OnUnitActiveSec=.'],
    related: ['OnBootSec', 'OnUnitActiveSec', 'OnStartupSec', 'RemainAfterElapse'],
    examples: [
      {
        title: 'A check one minute after the timer’s start and then every ten minutes.',
        unit: 'check.timer',
        text: `[Unit]
Description=Check every ten minutes

[Timer]
OnActiveSec=1min
OnUnitActiveSec=10min

[Install]
WantedBy=timers.target
`,
      },
    ],
    asks: ['run once after a delay', 'first run of a repeating timer', 'in five minutes', 'sleep 300 and run', 'after the timer is enabled', 'at now + 5 minutes', 'countdown', 'delayed execution', 'once in half an hour'],
  },
  OnBootSec: {
    does: [
      'Starts the service this long after the machine booted. In a container the time counts from the start of the container’s own manager. Time that the machine spends suspended doesn’t count.',
      'When the timer is first started and that moment is already over, the service starts at once. That is what happens with `systemctl enable --now` on a machine that has been up for days.',
    ],
    when: 'For jobs that should let the boot finish first, and as the first run of a repeating timer. In a user manager OnStartupSec= is mostly what is meant, because the boot may be long ago at login.',
    wrong: [
      'It stands alone and is meant as an interval: the service runs once per boot. Add OnUnitActiveSec=.',
      'The timer is set up on a running server with `enable --now`, and the job that was meant for after the next boot runs there and then. Enable it without `--now`.',
    ],
    related: ['OnStartupSec', 'OnActiveSec', 'OnUnitActiveSec', 'OnCalendar'],
    examples: [
      {
        title: 'An inventory ten minutes after boot and then every hour.',
        unit: 'inventory.timer',
        text: `[Unit]
Description=Inventory every hour

[Timer]
OnBootSec=10min
OnUnitActiveSec=1h

[Install]
WantedBy=timers.target
`,
      },
    ],
    asks: ['some minutes after boot', 'run at startup with a delay', 'like @reboot in cron', 'delay a service after boot', 'fifteen minutes after power on', 'once the machine is up for a while', 'boot is slow so start it later', 'uptime', 'postpone heavy job at startup', 'rc.local with sleep'],
  },
  OnCalendar: {
    does: [
      'Starts the service at times of the calendar, as cron does: every day at three, on weekdays at noon, every quarter of an hour. Times are those of the machine’s time zone unless the expression names another one. `systemd-analyze calendar` shows what an expression means and when it comes round next.',
      'When the clock is changed or the machine wakes from suspend the next time is worked out anew; a time that passed during suspend is made up for at once. A time at which the machine was off is lost, unless Persistent= is on.',
      'The service isn’t started twice: while it is running, or stays active, the timer waits.',
    ],
    when: 'For everything that belongs to a time of day or a date. For a plain distance between two runs use OnUnitActiveSec= or OnUnitInactiveSec=.',
    wrong: [
      'An expression is copied from a crontab, such as `*/5 * * * *`: systemd can’t read it, and without another time the timer is refused. Write `*:0/5`.',
      '`OnCalendar=*-*-* 02:*:00` is meant to run at two and runs every minute from two to three. The minute has to be written: `02:00`.',
      'A time between two and three at night is skipped or comes late on the day when daylight saving time begins. Choose another hour or name UTC.',
    ],
    related: ['Persistent', 'RandomizedDelaySec', 'AccuracySec', 'OnUnitActiveSec'],
    examples: [
      {
        title: 'A backup each night that is made up for after a night without power.',
        unit: 'backup.timer',
        text: `[Unit]
Description=Backup each night

[Timer]
OnCalendar=03:15
Persistent=yes

[Install]
WantedBy=timers.target
`,
      },
      {
        title: 'A report on working days at seven in Berlin, wherever the machine stands.',
        unit: 'report.timer',
        text: `[Unit]
Description=Report on working days

[Timer]
OnCalendar=Mon..Fri 07:00 Europe/Berlin

[Install]
WantedBy=timers.target
`,
      },
    ],
    asks: ['cron job', 'run every day', 'every five minutes', 'run at a certain time', 'crontab', 'nightly backup', 'schedule weekly', 'first day of the month', 'every 15 minutes', 'only on weekdays', 'at midnight', 'cron expression', 'at 3am each day', 'twice a day'],
  },
  OnClockChange: {
    does: [
      'Starts the service whenever the clock of the system is set: by hand or by a jump of the time synchronisation. The slow correction that keeps a clock right doesn’t count.',
      'A timer may have this as its only trigger.',
    ],
    when: 'For programs that have worked out times and must do so again, such as a scheduler of its own or a display of a clock. Not as a way to learn that the clock is right after boot: use `time-sync.target` for that.',
    related: ['OnTimezoneChange', 'OnCalendar'],
    examples: [
      {
        title: 'A display that is told when the clock was set.',
        unit: 'clock-display.timer',
        text: `[Unit]
Description=Tell the display of a new time

[Timer]
OnClockChange=yes

[Install]
WantedBy=timers.target
`,
      },
    ],
    asks: ['when the time was set', 'after the clock jumps', 'ntp corrected the time', 'daylight saving switch', 'date set by hand', 'clock was wrong at boot'],
  },
  OnStartupSec: {
    does: [
      'Starts the service this long after the manager started. For the manager of the system that is nearly the boot, as with OnBootSec=. For a user’s manager it is the first login, or the boot where lingering is on.',
    ],
    when: 'In timers of users, for what should happen some time after login. In timers of the system OnBootSec= is clearer.',
    wrong: ['In a user timer a second login starts nothing: the manager is still running from the first one, and ends only some time after the last logout.'],
    related: ['OnBootSec', 'OnActiveSec', 'OnUnitActiveSec'],
    examples: [
      {
        title: 'Mail that is fetched two minutes after login and then every quarter of an hour.',
        unit: 'mail-fetch.timer',
        manager: 'user',
        text: `[Unit]
Description=Fetch mail

[Timer]
OnStartupSec=2min
OnUnitActiveSec=15min

[Install]
WantedBy=timers.target
`,
      },
    ],
    asks: ['some minutes after login', 'after the session starts', 'when the user manager comes up', 'delayed autostart of a desktop program', 'user timer after session start'],
  },
  OnTimezoneChange: {
    does: [
      'Starts the service when the time zone of the machine changes, as with `timedatectl set-timezone` or on a laptop that travels. A timer may have this as its only trigger.',
    ],
    when: 'For programs that read the time zone once at their start and have to be told. Timers with OnCalendar= adapt by themselves.',
    related: ['OnClockChange', 'OnCalendar'],
    examples: [
      {
        title: 'A calendar service that is told of a new time zone.',
        unit: 'calendar-zone.timer',
        text: `[Unit]
Description=Tell the calendar of a new time zone

[Timer]
OnTimezoneChange=yes

[Install]
WantedBy=timers.target
`,
      },
    ],
    asks: ['when the time zone changes', 'laptop travels', 'timedatectl set-timezone', '/etc/localtime changed'],
  },
  OnUnitActiveSec: {
    does: [
      'Runs the service again this long after its last start. Together with a first run by OnBootSec= or OnActiveSec= it makes an interval; alone it has nothing to count from and never begins until somebody starts the service.',
      'The distance counts from the start of a run. If a run takes longer than that, the next one follows as soon as it has ended; two never overlap. A service that stays active, because it is a daemon or has RemainAfterExit=, is never run again.',
    ],
    when: 'For intervals that needn’t fall on certain times of the clock. For a fixed pause after each run use OnUnitInactiveSec=, for round times OnCalendar=.',
    wrong: [
      'It is the only trigger: `systemctl list-timers` shows no next time, `systemctl status` says “elapsed”. Add OnBootSec= or OnActiveSec=.',
      'The service has RemainAfterExit=yes: it runs once, and the timer stays “running” for ever.',
      'Persistent= is on as well: it has no effect on intervals. After a boot they begin anew.',
    ],
    related: ['OnBootSec', 'OnActiveSec', 'OnUnitInactiveSec', 'OnCalendar', 'AccuracySec'],
    examples: [
      {
        title: 'A synchronisation every twenty minutes, from five minutes after boot.',
        unit: 'sync.timer',
        text: `[Unit]
Description=Synchronise every twenty minutes

[Timer]
OnBootSec=5min
OnUnitActiveSec=20min

[Install]
WantedBy=timers.target
`,
      },
    ],
    asks: ['every few minutes', 'repeat at an interval', 'run periodically', 'every 30 seconds', 'loop every ten minutes', 'polling job', 'fixed rate', 'like watch -n', 'launchd StartInterval', 'every six hours after the last start', 'repeat every ten seconds', 'each minute'],
  },
  OnUnitInactiveSec: {
    does: [
      'Runs the service again this long after its last run ended. A pause of that length always lies between two runs, however long they take, so that the moments drift.',
      'Like OnUnitActiveSec= it needs something that brings about the first run.',
    ],
    when: 'For jobs whose length varies and that shall leave the machine alone in between: polling, indexing, synchronising. Where the rhythm matters more than the pause use OnUnitActiveSec= or OnCalendar=.',
    wrong: ['It is the only trigger and nobody starts the service: the timer never goes off. Add OnBootSec= or OnActiveSec=.'],
    related: ['OnUnitActiveSec', 'OnBootSec', 'OnActiveSec', 'DeferReactivation'],
    examples: [
      {
        title: 'An indexer that rests for half an hour after each run.',
        unit: 'index.timer',
        text: `[Unit]
Description=Index with half an hour of rest in between

[Timer]
OnBootSec=15min
OnUnitInactiveSec=30min

[Install]
WantedBy=timers.target
`,
      },
    ],
    asks: ['pause between runs', 'wait after it has finished', 'run again after the end', 'fixed delay after completion', 'no overlap of runs', 'job overlaps with itself', 'ten minutes after the last run ended', 'sleep between two runs', 'start again ten minutes after it finished'],
  },
  Persistent: {
    does: [
      'Makes up for a time of OnCalendar= that passed while the timer was not running, for instance because the machine was off: the service runs once soon after the timer starts, however many times were missed. What happened last is kept in a file below `/var/lib/systemd/timers`, for users below `~/.local/share/systemd/timers`.',
      'When the timer is started for the first time there is nothing to make up for, and it waits for its next time. `systemctl clean --what=state` on the stopped timer forgets the last run.',
    ],
    when: 'For daily and weekly jobs on machines that are not always on: backups, updates, cleaning up. Not for jobs that make sense at their time only, such as a report that must not be sent at noon.',
    wrong: [
      'It is used with OnBootSec= or OnUnitActiveSec= and no OnCalendar=: nothing is made up for.',
      'After a long weekend all jobs start together in the first minute after boot. Add RandomizedDelaySec=.',
      'The last run failed, and people expect it to be repeated: a failed run counts as a run.',
    ],
    related: ['RandomizedDelaySec', 'WakeSystem', 'OnBootSec'],
    examples: [
      {
        title: 'A weekly check of the disks that isn’t lost when the machine is off.',
        unit: 'disk-check.timer',
        text: `[Unit]
Description=Check the disks once a week

[Timer]
OnCalendar=weekly
Persistent=yes
RandomizedDelaySec=30min

[Install]
WantedBy=timers.target
`,
      },
    ],
    asks: ['catch up missed runs', 'like anacron', 'machine was off', 'run after wake up', 'missed cron job', 'run at next boot if missed', 'laptop was sleeping at that time', 'catch-up', 'backup when the pc is on again', 'job skipped because computer was off', 'timer fires immediately when started', 'stamp file of a timer', 'computer was off when it should have run'],
  },
  RandomizedDelaySec: {
    does: [
      'Adds a random delay between zero and this to each run, so that many machines, or many timers of one machine, don’t go off at the same second. It is drawn anew for each run, and `systemctl list-timers` shows the time with the delay in it.',
      'It comes on top of what AccuracySec= leaves open, and in all but the oldest releases it also holds for runs that Persistent= makes up for after boot.',
    ],
    when: 'On everything that many machines send to one server: backups, updates, certificate renewals. Not where the moment counts.',
    wrong: [
      'The delay is longer than the interval: two runs come close together, or a run of the day falls on the next one. Keep it well below the distance, or use FixedRandomDelay=.',
      'A hook expects the job to be done at four, but the job for three has two hours of delay.',
    ],
    related: ['FixedRandomDelay', 'RandomizedOffsetSec', 'AccuracySec', 'Persistent'],
    examples: [
      {
        title: 'A renewal of certificates that doesn’t hit the server with all machines at once.',
        unit: 'renew.timer',
        text: `[Unit]
Description=Renew certificates twice a day

[Timer]
OnCalendar=0/12:00
RandomizedDelaySec=1h
Persistent=yes

[Install]
WantedBy=timers.target
`,
      },
    ],
    asks: ['spread load over machines', 'not all at the same time', 'random start time', 'jitter', 'random delay', 'splay', 'RANDOM_DELAY in anacrontab', 'all hosts hit the server at once', 'stagger backups', 'sleep $RANDOM in cron', 'cron jobs overload the mirror', 'smear start times', 'random offset'],
  },
  RandomizedOffsetSec: {
    does: [
      'Shifts the times of OnCalendar= by an amount between zero and this, which is chosen once for this timer on this machine and stays the same. Each machine thus has a calendar of its own: a run at midnight becomes one at 00:17 here and at 00:42 there, every day.',
    ],
    when: 'On fleets, in place of RandomizedDelaySec= with FixedRandomDelay=, when the shift shall belong to the schedule itself. A run that Persistent= makes up for after boot isn’t held back by it.',
    wrong: ['The timer has no OnCalendar=: there is nothing to shift. Use RandomizedDelaySec=.'],
    related: ['RandomizedDelaySec', 'FixedRandomDelay', 'OnCalendar', 'Persistent'],
    examples: [
      {
        title: 'A report that each machine sends at its own fixed minute after midnight.',
        unit: 'fleet-report.timer',
        text: `[Unit]
Description=Report of the fleet each night

[Timer]
OnCalendar=daily
RandomizedOffsetSec=1h
Persistent=yes

[Install]
WantedBy=timers.target
`,
      },
    ],
    asks: ['stable shift per machine', 'spread a schedule over a fleet', 'phase shift by machine id', 'fixed offset of a weekly job', 'schedule differs per machine'],
  },
  RemainAfterElapse: {
    does: [
      'Says what becomes of a timer that can’t go off again: with `yes` it stays, as “elapsed”, so that its state can be looked at and a second start of it by a dependency does nothing. With `no` it is stopped and forgotten. Timers that can still go off, such as those with a repeating OnCalendar=, are not affected.',
    ],
    when: 'Set it to `no` for timers that a program makes for one occasion and may make again under the same name. For timers from files the default is right.',
    wrong: ['With `no` a timer from a file is started a second time by the next target that wants it, and runs its job once more.'],
    related: ['OnActiveSec', 'OnCalendar', 'CollectMode'],
    examples: [
      {
        title: 'A reminder that goes off once and leaves nothing behind.',
        unit: 'reminder.timer',
        text: `[Unit]
Description=Reminder in one hour

[Timer]
OnActiveSec=1h
RemainAfterElapse=no
`,
      },
    ],
    asks: ['timer that runs once', 'remove the timer after it ran', 'one-shot timer disappears', 'unload timer after firing', 'start the same transient timer again'],
  },
  Unit: {
    does: [
      'Names what the timer starts. Without it that is the service of the same name: `backup.timer` starts `backup.service`. It can be a unit of another type, such as a target, but not the timer itself.',
      'The first one that is read counts. A drop-in can’t change it; copy the timer to `/etc/systemd/system` for that.',
    ],
    when: 'When the names differ, when two timers start the same service, or when a timer starts an instance of a template. Leave it out where the names agree.',
    wrong: [
      'The named service doesn’t exist: the start of the timer fails with “Refusing to start, unit … to trigger not loaded”.',
      'The service has an [Install] section and is enabled as well: it also runs at each boot. Enable only the timer.',
    ],
    related: ['OnCalendar', 'OnUnitActiveSec'],
    examples: [
      {
        title: 'A timer that starts an instance of a template.',
        unit: 'backup-weekly.timer',
        text: `[Unit]
Description=Full backup once a week

[Timer]
OnCalendar=Sun 04:00
Unit=backup@full.service

[Install]
WantedBy=timers.target
`,
      },
    ],
    asks: ['timer starts another service', 'two timers for one service', 'which service does the timer run', 'timer and service have different names', 'trigger a target from a timer', 'run a service with another name by timer'],
  },
  WakeSystem: {
    does: [
      'Wakes the machine from suspend when the timer is due, if the hardware has a clock that can do so. Afterwards the machine stays awake: nothing puts it back to sleep unless the service does. A machine that is switched off is not switched on.',
      'Times such as OnBootSec= and OnUnitActiveSec= then also count the time in suspend, which they otherwise leave out.',
    ],
    when: 'For alarms and backups on machines that sleep. A laptop in a bag that wakes for housekeeping gets hot and empties its battery; Persistent= or the run on waking up is enough there.',
    wrong: [
      'The machine doesn’t wake: the firmware has the alarm switched off, or the virtual machine has no such clock.',
      'In a user’s manager or a container the right to set such alarms (CAP_WAKE_ALARM) may be missing: the timer then fails at its start.',
    ],
    related: ['Persistent', 'OnCalendar', 'AccuracySec'],
    examples: [
      {
        title: 'A recorder that wakes the machine for the evening programme.',
        unit: 'record.timer',
        text: `[Unit]
Description=Record the evening programme

[Timer]
OnCalendar=20:10
AccuracySec=1s
WakeSystem=yes

[Install]
WantedBy=timers.target
`,
      },
    ],
    asks: ['wake from suspend', 'alarm clock', 'run while sleeping', 'rtcwake', 'wake up the pc at night', 'resume laptop for a backup', 'run although the computer sleeps', 'machine is suspended at that time', 'wake from suspend for a job'],
  },
}
