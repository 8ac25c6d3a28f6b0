import type { SettingTexts } from '../setting-text'

export const killTexts: SettingTexts = {
  FinalKillSignal: {
    does: ['Sets the signal that goes to processes that are still there when the time to stop is over. Usually that is SIGKILL, which no process can catch. With another one, such as SIGQUIT or SIGABRT, the process can leave a core dump that shows where it hung. If it does not end from it either, systemd gives up waiting and leaves it behind.'],
    when: 'For a while, to find out why a service does not stop in time. Afterwards take it out again: only SIGKILL is sure to work.',
    wrong: [
      'The program catches the signal too and goes on. The unit counts as failed, and the process is still there and holds its port.',
      'It is written together with SendSIGKILL= `no`, and the signal is never sent.',
    ],
    related: ['TimeoutStopFailureMode', 'WatchdogSignal', 'LimitCORE'],
    examples: [
      {
        title: 'A core dump of a service that does not stop in time.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
TimeoutStopSec=30s
FinalKillSignal=SIGABRT
LimitCORE=infinity

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['core dump when stopping hangs', 'find out why a service does not stop', 'instead of kill -9', 'last signal after the timeout', 'SIGABRT as last resort'],
  },
  KillMode: {
    does: [
      'Decides which processes are ended when the unit stops. With `control-group` all processes of the unit get the stop signal, and those that are left when the time is over get SIGKILL. With `mixed` only the main process gets the stop signal, and what is left when it has ended is killed at once.',
      'With `process` only the main process is ended, its children stay. With `none` systemd ends nothing and runs ExecStop= only. What stays goes on without any unit that looks after it: it keeps its ports and files, and the next start warns of left-over processes.',
    ],
    when: 'Leave it alone for most services. Use `mixed` for a main process that ends its workers by itself in good order. Use `process` only where children are meant to outlive the service, such as sessions of people or containers, and `none` never.',
    values: {
      'control-group': 'All processes of the unit get the stop signal; SIGKILL follows when the time is over.',
      process: 'Only the main process is ended; its children run on.',
      mixed: 'The main process gets the stop signal; what is left when it has ended is killed at once.',
      none: 'No process is ended; only ExecStop= is run.',
    },
    wrong: [
      'With `process` a restart fails with “Address already in use”: a worker from before still has the port. The journal speaks of a “left-over process”.',
      'With `mixed` workers that need a moment to finish are killed in the middle, because the main process ends without waiting for them.',
      'A master process reports that its workers died, or starts new ones, during a stop: with `control-group` they get the signal at the same time as it does. `mixed` helps.',
    ],
    related: ['TimeoutStopSec', 'ExecStop', 'SendSIGKILL', 'Delegate', 'ExitType'],
    examples: [
      {
        title: 'A server whose main process lets its workers finish.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=notify
User=shop
ExecStart=/usr/bin/shop --workers 8
KillMode=mixed
TimeoutStopSec=60s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['kill all child processes', 'keep children running after stop', 'processes left after stop', 'graceful stop with workers', 'orphan processes after stop', 'kill only the parent', 'stop kills my tmux sessions', 'killasgroup in supervisord', 'background processes die with the service', 'sshd restart closes all sessions', 'left-over process in control group while starting unit', 'spawned programs survive a restart', 'terminate the process tree', 'do not terminate detached children'],
  },
  KillSignal: {
    does: [
      'Sets the signal that asks the processes to end when the unit is stopped. systemd then waits for TimeoutStopSec=, and kills what is left. Which processes get it is up to KillMode=. SIGCONT follows it, so that stopped processes wake up to handle it.',
      'If ExecStop= is set, it runs first. The signal then goes to what is left.',
    ],
    when: 'Where the program’s manual names another signal than SIGTERM for an orderly end: SIGQUIT for a web server that lets requests finish, SIGINT for programs that only know Ctrl-C.',
    wrong: [
      'After `systemctl stop` the unit is “failed” with `status=3/QUIT` or the like: the program ends by the signal instead of catching it, and only SIGHUP, SIGINT, SIGTERM and SIGPIPE count as clean. Name the signal in SuccessExitStatus=. An end with a core dump counts as a failure all the same.',
      'With SIGKILL the program has no chance to save anything, and the unit is “failed” after each stop.',
    ],
    related: ['SuccessExitStatus', 'RestartKillSignal', 'TimeoutStopSec', 'ExecStop'],
    examples: [
      {
        title: 'A web server that lets running requests finish at SIGQUIT.',
        unit: 'web.service',
        text: `[Unit]
Description=Web server of the shop

[Service]
Type=notify
ExecStart=/usr/bin/web
KillSignal=SIGQUIT
KillMode=mixed
TimeoutStopSec=30s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['stop with SIGINT', 'other signal than SIGTERM', 'graceful shutdown', 'STOPSIGNAL in a Dockerfile', 'docker --stop-signal', 'SIGTERM is ignored by the program', 'ctrl-c signal to end the program', 'postgres fast shutdown', 'polite stop signal', 'SIGQUIT instead of SIGTERM', 'program wants SIGINT for a clean exit', 'stop by another signal'],
  },
  RestartKillSignal: {
    does: ['Sets the signal that asks the processes to end when the unit is stopped as part of a restart, by `systemctl restart` or because a unit that it belongs to is restarted. An ordinary stop uses KillSignal=. When the program has ended by itself and Restart= starts it again, nobody has to be asked, and the setting plays no part.'],
    when: 'For programs that know the difference: one signal to shut down for good, another to hand over state, sockets or sessions to the process that follows at once.',
    wrong: ['It is set in the hope that the program gets it on `systemctl reload`. That runs ExecReload= or sends ReloadSignal=.'],
    related: ['ReloadSignal', 'FileDescriptorStoreMax', 'KillMode'],
    examples: [
      {
        title: 'A chat server that tells its clients to come back when it is restarted.',
        unit: 'chat.service',
        text: `[Unit]
Description=Chat server

[Service]
Type=notify
User=chat
ExecStart=/usr/bin/chat
KillSignal=SIGTERM
RestartKillSignal=SIGUSR2

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['different signal on restart', 'know if it is a restart or a stop', 'systemctl restart sends another signal', 'quicker exit on restart'],
  },
  SendSIGHUP: {
    does: ['Sends SIGHUP right after the stop signal to the same processes. Interactive shells ignore SIGTERM, but end when their connection is hung up, and this looks to them as if it were.'],
    when: 'For units in which shells or programs at a terminal run, such as login and session services. Not for daemons: to most of them SIGHUP means to read the configuration again.',
    wrong: ['A daemon reloads its configuration in the middle of stopping, or forgets that it was to stop, and is killed when the time is over.'],
    related: ['KillSignal', 'TTYVHangup', 'TimeoutStopSec'],
    examples: [
      {
        title: 'A shell on a console that ends at once when the unit stops.',
        unit: 'maintenance-shell.service',
        text: `[Unit]
Description=Maintenance shell on console 9

[Service]
ExecStart=/bin/bash --login
StandardInput=tty
TTYPath=/dev/tty9
TTYReset=yes
TTYVHangup=yes
SendSIGHUP=yes
Restart=always

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['shell does not end at stop', 'bash ignores SIGTERM', 'login shell ignores stop', 'hang up the terminal on stop'],
  },
  SendSIGKILL: {
    does: ['Decides what happens to processes that are still there when TimeoutStopSec= is over. Switched on, they are killed. Switched off, systemd gives up: the unit is “failed” with the result timeout, the processes run on outside of any control. As long as they do, systemd refuses the next start; with `KillMode=process` it only warns of them.'],
    when: 'Hardly ever switch it off. A database that must not be killed while it writes is better served with a long TimeoutStopSec= or `infinity`: then systemd waits for it instead of forgetting it.',
    wrong: [
      'The service can’t be started again: “Will not start SendSIGKILL=no service of type KillMode=control-group or mixed while processes exist”. The old process was never ended and has to be killed by hand. With `KillMode=process`, and in the oldest releases, two copies run instead.',
      'At shutdown it does not help: the last step of shutting down kills what is left in any case.',
    ],
    related: ['TimeoutStopSec', 'FinalKillSignal', 'KillMode', 'TimeoutStopFailureMode'],
    examples: [
      {
        title: 'A tape robot that must never be killed while it moves a tape.',
        unit: 'tape-robot.service',
        text: `[Unit]
Description=Tape robot

[Service]
Type=exec
ExecStart=/usr/bin/tape-robot
TimeoutStopSec=15min
SendSIGKILL=no

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['don’t kill -9 on stop', 'never kill hard', 'do not kill after timeout', 'no kill -9', 'let it finish however long it takes', 'database must never be killed hard', 'processes remain after timeout', 'never shoot it down by force', 'wait endlessly until it has quit'],
  },
  WatchdogSignal: {
    does: ['Sets the signal that a service gets when it has missed its keep-alive of WatchdogSec=. SIGABRT makes most programs leave a core dump that shows where they hung. The same signal is used where TimeoutStartFailureMode= or TimeoutStopFailureMode= is `abort`. What is still there afterwards is killed.'],
    when: 'Where SIGABRT does not fit: SIGQUIT for programs that print the state of all their threads at it, SIGKILL where large core dumps would delay the restart.',
    wrong: [
      'The program catches the signal and tries to end in order, which it can’t, because it hangs: the restart waits until the time is over.',
      'Every missed keep-alive writes a core dump of many gigabytes, and the restart waits for it. Bound it with LimitCORE=, or take SIGKILL.',
    ],
    related: ['TimeoutAbortSec', 'LimitCORE', 'Restart', 'NotifyAccess'],
    examples: [
      {
        title: 'A service that prints the state of its threads when it hangs, and is started again.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=notify
User=shop
ExecStart=/usr/bin/shop
WatchdogSec=30s
WatchdogSignal=SIGQUIT
Restart=on-failure

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['stack trace when a service hangs', 'no core dump from the watchdog', 'signal on missed heartbeat', 'SIGABRT is wrong for my runtime', 'watchdog kill without core dump'],
  },
}
