import type { SettingTexts } from '../setting-text'

export const scopeTexts: SettingTexts = {
  OOMPolicy: {
    does: [
      'Decides what becomes of the scope when the kernel, for want of memory, or systemd-oomd has killed one of its processes. With `continue` the others run on; with `stop` systemd ends them in an orderly way; with `kill` the kernel kills all of them together. In the last two cases the scope fails with the result `oom-kill`.',
    ],
    when: 'Use `continue` for terminals, login sessions and whatever holds programs that have nothing to do with one another. Use `kill` for one application whose processes are worth nothing alone.',
    values: {
      continue: 'The other processes run on; only the journal tells of it.',
      stop: 'The other processes are ended in an orderly way, and the scope fails with the result `oom-kill`.',
      kill: 'The kernel kills all processes together, and the scope fails with the result `oom-kill`.',
    },
    wrong: ['One compiler that needs too much memory closes the whole terminal window, as the scope of the window is stopped with it. A drop-in with `continue` helps.'],
    related: ['MemoryMax', 'MemoryHigh', 'ManagedOOMMemoryPressure', 'OOMScoreAdjust'],
    examples: [
      {
        title: 'Windows of a terminal that outlive a program which has run out of memory, as a drop-in in `vte-spawn-.scope.d`.',
        unit: 'vte-spawn-1.scope',
        manager: 'user',
        text: `[Unit]
Description=Window of the terminal

[Scope]
OOMPolicy=continue
`,
      },
    ],
    asks: ['terminal closes when out of memory', 'out of memory ends the whole session', 'tmux gone because one program ate memory', 'all shells killed with one terminal tab'],
  },
  RuntimeMaxSec: {
    does: [
      'Ends the scope when it has been there for this long. Its processes get SIGTERM, those that are left after TimeoutStopSec= get SIGKILL, and the scope fails with the result `timeout`. The time counts from its start, busy or not.',
    ],
    when: 'For login sessions with a longest duration, and for commands that are started with `systemd-run --scope`. In a service write it in [Service].',
    wrong: [
      'It is meant to log out idle users, and throws out those who are working as well.',
    ],
    related: ['RuntimeRandomizedExtraSec', 'TimeoutStopSec', 'KillMode'],
    examples: [
      {
        title: 'Login sessions that last for twelve hours at most, as a drop-in in `session-.scope.d`.',
        unit: 'session-1.scope',
        text: `[Unit]
Description=Login session

[Scope]
RuntimeMaxSec=12h
`,
      },
    ],
    asks: ['limit the length of a session', 'log users out after some hours', 'maximum run time', 'stop a service after some time', 'end a session automatically', 'screen time for a user'],
  },
  RuntimeRandomizedExtraSec: {
    does: ['Adds a random time, from nothing up to this, to RuntimeMaxSec=, drawn for each scope. Scopes that began together do not all end together.'],
    when: 'With RuntimeMaxSec= on machines where many scopes begin at once, so that their end does not become a peak of its own. Without RuntimeMaxSec= it does nothing.',
    wrong: ['It is meant to end some of them earlier. RuntimeMaxSec= is the least, never the most.'],
    related: ['TimeoutStopSec', 'RandomizedDelaySec'],
    examples: [
      {
        title: 'Sessions that end after twelve to thirteen hours, as a drop-in in `session-.scope.d`.',
        unit: 'session-1.scope',
        text: `[Unit]
Description=Login session

[Scope]
RuntimeMaxSec=12h
RuntimeRandomizedExtraSec=1h
`,
      },
    ],
    asks: ['not all sessions at once', 'spread forced logouts', 'jitter for session end'],
  },
  TimeoutStopSec: {
    does: [
      'Is how long the processes of a scope have to end after SIGTERM before they get SIGKILL. At the shutdown of the machine this is what “A stop job is running for Session 1 of User …” counts down.',
    ],
    when: 'Shorten it for sessions where programs that ignore SIGTERM hold up each shutdown. Lengthen it where programs in the scope, virtual machines for example, need time to end well.',
    wrong: ['The time is shortened for all sessions, and editors or databases within them are killed before they have saved.'],
    related: ['KillMode', 'KillSignal', 'SendSIGKILL', 'SendSIGHUP', 'RuntimeMaxSec'],
    examples: [
      {
        title: 'Sessions that hold up the shutdown for fifteen seconds at most, as a drop-in in `session-.scope.d`.',
        unit: 'session-1.scope',
        text: `[Unit]
Description=Login session

[Scope]
TimeoutStopSec=15s
`,
      },
    ],
    asks: ['State stop-sigterm timed out. Killing.', 'a stop job is running for session', 'session holds up the shutdown', 'logout hangs for 90 seconds', 'user session will not end'],
  },
}
