import { boolean } from '../values/boolean'
import { busName } from '../values/bus-name'
import { execCommands } from '../values/exec-command'
import { exitStatusSet } from '../values/exit-status'
import { integer } from '../values/integer'
import { keyword } from '../values/keyword'
import { legacyRunPath, noted } from '../values/noted'
import { oneOf } from '../values/one-of'
import { openFile } from '../values/open-file'
import { pidFile } from '../values/pid-file'
import { path } from '../values/path'
import { plainText } from '../values/plain-text'
import { signal } from '../values/signal'
import { sessionNames } from '../values/session-names'
import { timeSpan } from '../values/time-span'
import { socketNames } from '../values/unit-name-list'
import { wordList } from '../values/word-list'
import { setting } from './setting'

export const Type = setting({
  name: 'Type',
  sections: ['Service'],
  value: keyword(['simple', 'forking', 'oneshot', 'dbus', 'notify', 'idle', ['exec', { since: 240 }], ['notify-reload', { since: 253 }]]),
  default: 'simple',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Tells systemd how the process signals that it is up, which decides when later units may start.',
  manual: 'systemd.service(5)',
})

export const OOMPolicy = setting({
  name: 'OOMPolicy',
  sections: ['Service'],
  since: 243,
  value: keyword([['continue', { since: 243 }], ['stop', { since: 243 }], ['kill', { since: 243 }]]),
  default: 'stop',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Decides if the service goes on, is stopped or is killed whole after an out-of-memory kill in it.',
  manual: 'systemd.service(5)',
})

export const RuntimeMaxSec = setting({
  name: 'RuntimeMaxSec',
  sections: ['Service'],
  value: timeSpan(),
  default: 'infinity',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Longest time the service may stay active before it is terminated and marked failed.',
  manual: 'systemd.service(5)',
})

export const ExitType = setting({
  name: 'ExitType',
  sections: ['Service'],
  since: 250,
  value: keyword([['main', { since: 250 }], ['cgroup', { since: 250 }]]),
  default: 'main',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Decides if the service counts as ended with its main process or only with its last process (cgroup).',
  manual: 'systemd.service(5)',
})

export const RemainAfterExit = setting({
  name: 'RemainAfterExit',
  sections: ['Service'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Keeps the service counted as active after all of its processes have exited successfully.',
  manual: 'systemd.service(5)',
})

export const RuntimeRandomizedExtraSec = setting({
  name: 'RuntimeRandomizedExtraSec',
  sections: ['Service'],
  since: 250,
  value: timeSpan(),
  default: '0',
  combine: 'last-wins',
  empty: 'error',
  summary: "Lengthens RuntimeMaxSec= by a random amount up to this, so that services don't all end together.",
  manual: 'systemd.service(5)',
})

export const TimeoutSec = setting({
  name: 'TimeoutSec',
  sections: ['Service'],
  value: timeSpan({ zeroIsInfinity: true }),
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sets TimeoutStartSec= and TimeoutStopSec= to the same value in one line.',
  manual: 'systemd.service(5)',
})

export const GuessMainPID = setting({
  name: 'GuessMainPID',
  sections: ['Service'],
  value: boolean,
  default: 'yes',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Lets systemd guess the main process of a Type=forking service that has no PIDFile=.',
  manual: 'systemd.service(5)',
})

export const PIDFile = setting({
  name: 'PIDFile',
  sections: ['Service'],
  value: noted(pidFile, legacyRunPath),
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit', nothing: 'resets' },
  summary: 'Path of the file a Type=forking daemon writes its main PID to, so systemd can read it.',
  manual: 'systemd.service(5)',
})

export const BusName = setting({
  name: 'BusName',
  sections: ['Service'],
  value: busName,
  combine: 'last-wins',
  empty: 'error',
  specifiers: { context: 'unit' },
  summary: 'D-Bus name the service takes on the bus; Type=dbus counts it as started once acquired.',
  manual: 'systemd.service(5)',
})

export const ExecStart = setting({
  name: 'ExecStart',
  sections: ['Service'],
  value: execCommands,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Command line that runs the service; several are allowed only with Type=oneshot.',
  manual: 'systemd.service(5)',
})

export const ExecStartPre = setting({
  name: 'ExecStartPre',
  sections: ['Service'],
  value: execCommands,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Commands run one after another before ExecStart=; a failure without the - prefix stops the start.',
  manual: 'systemd.service(5)',
})

export const ExecStartPost = setting({
  name: 'ExecStartPost',
  sections: ['Service'],
  value: execCommands,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Commands run once the service counts as started, according to its Type=.',
  manual: 'systemd.service(5)',
})

export const ExecCondition = setting({
  name: 'ExecCondition',
  sections: ['Service'],
  since: 243,
  value: execCommands,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Command run before ExecStartPre=; exit codes 1 to 254 skip the start without marking it failed.',
  manual: 'systemd.service(5)',
})

export const ExecReload = setting({
  name: 'ExecReload',
  sections: ['Service'],
  value: execCommands,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Commands run on systemctl reload to make the service reread its configuration.',
  manual: 'systemd.service(5)',
})

export const ExecReloadPost = setting({
  name: 'ExecReloadPost',
  sections: ['Service'],
  since: 259,
  value: execCommands,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Command run after the service has been reloaded successfully.',
  manual: 'systemd.service(5)',
})

export const ExecStop = setting({
  name: 'ExecStop',
  sections: ['Service'],
  value: execCommands,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Commands run to stop a service that started successfully; leftover processes are then killed.',
  manual: 'systemd.service(5)',
})

export const ExecStopPost = setting({
  name: 'ExecStopPost',
  sections: ['Service'],
  value: execCommands,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Commands run after the service has stopped, even if it crashed or failed to start.',
  manual: 'systemd.service(5)',
})

export const RestartSec = setting({
  name: 'RestartSec',
  sections: ['Service'],
  value: timeSpan(),
  default: '100ms',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Pause before an automatic restart by Restart=; 100 ms unless set otherwise.',
  manual: 'systemd.service(5)',
})

export const RestartSteps = setting({
  name: 'RestartSteps',
  sections: ['Service'],
  since: 254,
  value: integer({ min: 0, max: 4294967295 }),
  default: '0',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Number of steps in which the restart delay grows from RestartSec= to RestartMaxDelaySec=.',
  manual: 'systemd.service(5)',
})

export const RestartMaxDelaySec = setting({
  name: 'RestartMaxDelaySec',
  sections: ['Service'],
  since: 254,
  value: timeSpan(),
  default: 'infinity',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Longest wait between automatic restarts once RestartSteps= has raised the delay in full.',
  manual: 'systemd.service(5)',
})

export const TimeoutStartSec = setting({
  name: 'TimeoutStartSec',
  sections: ['Service'],
  value: timeSpan({ zeroIsInfinity: true }),
  default: '90s',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Time allowed for starting before the service is considered failed; off by default for oneshot.',
  manual: 'systemd.service(5)',
})

export const TimeoutStopSec = setting({
  name: 'TimeoutStopSec',
  sections: ['Service'],
  value: timeSpan({ zeroIsInfinity: true }),
  default: '90s',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Time each stop command and the final shutdown get before leftover processes are killed by force.',
  manual: 'systemd.service(5)',
})

export const TimeoutAbortSec = setting({
  name: 'TimeoutAbortSec',
  sections: ['Service'],
  since: 243,
  value: timeSpan(),
  default: 'same as TimeoutStopSec',
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Time a service gets to finish after a watchdog abort, such as to dump core, before it is killed.',
  manual: 'systemd.service(5)',
})

export const PermissionsStartOnly = setting({
  name: 'PermissionsStartOnly',
  sections: ['Service'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Deprecated switch that applies User= and similar to ExecStart= only; use the + prefix instead.',
  manual: 'systemd.service(5)',
})

export const TimeoutStartFailureMode = setting({
  name: 'TimeoutStartFailureMode',
  sections: ['Service'],
  since: 246,
  value: keyword([['terminate', { since: 246 }], ['abort', { since: 246 }], ['kill', { since: 246 }]]),
  default: 'terminate',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Decides if a service that starts too slowly is terminated, aborted or killed at once.',
  manual: 'systemd.service(5)',
})

export const TimeoutStopFailureMode = setting({
  name: 'TimeoutStopFailureMode',
  sections: ['Service'],
  since: 246,
  value: keyword([['terminate', { since: 246 }], ['abort', { since: 246 }], ['kill', { since: 246 }]]),
  default: 'terminate',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Decides if a service that stops too slowly is terminated, aborted or killed at once.',
  manual: 'systemd.service(5)',
})

export const WatchdogSec = setting({
  name: 'WatchdogSec',
  sections: ['Service'],
  value: timeSpan(),
  default: '0',
  combine: 'last-wins',
  empty: 'error',
  summary: "Fails the service if it doesn't send a keep-alive notification within this time; 0 disables it.",
  manual: 'systemd.service(5)',
})

export const Restart = setting({
  name: 'Restart',
  sections: ['Service'],
  value: keyword([
    ['no', { summary: 'The service stays down until somebody starts it.' }],
    ['on-success', { summary: 'Restarts after an end with success only: status 0 or another clean end.' }],
    ['on-failure', { summary: 'Restarts after a failure of any kind: an error status, a signal, a timeout, the watchdog.' }],
    ['on-abnormal', { summary: 'Restarts after a signal, a timeout or the watchdog, but not after an error status.' }],
    ['on-watchdog', { summary: 'Restarts only when the service has missed its keep-alive of WatchdogSec=.' }],
    ['on-abort', { summary: 'Restarts only when a signal that is no clean end has killed the service.' }],
    ['always', { summary: 'Restarts after every end, with success as well; not after systemctl stop.' }],
  ]),
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Decides after which kinds of exit the service is started again by itself; off by default.',
  manual: 'systemd.service(5)',
})

export const RestartMode = setting({
  name: 'RestartMode',
  sections: ['Service'],
  since: 254,
  value: keyword([['normal', { since: 254 }], ['direct', { since: 254 }], ['debug', { since: 257 }]]),
  default: 'normal',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Decides if restarts pass through a failed state (normal), skip it (direct) or turn on debugging.',
  manual: 'systemd.service(5)',
})

export const SuccessExitStatus = setting({
  name: 'SuccessExitStatus',
  sections: ['Service'],
  value: exitStatusSet,
  combine: 'append',
  empty: 'resets',
  summary: 'Extra exit codes and signals of the main process that count as a clean exit.',
  manual: 'systemd.service(5)',
})

export const RestartPreventExitStatus = setting({
  name: 'RestartPreventExitStatus',
  sections: ['Service'],
  value: exitStatusSet,
  combine: 'append',
  empty: 'resets',
  summary: 'Exit codes and signals after which Restart= never restarts the service.',
  manual: 'systemd.service(5)',
})

export const FailureAction = setting({
  name: 'FailureAction',
  sections: ['Service'],
  value: keyword(['none', 'reboot', 'reboot-force', 'reboot-immediate', 'poweroff', 'poweroff-force', 'poweroff-immediate', ['exit', { since: 240 }], ['exit-force', { since: 240 }], ['soft-reboot', { since: 254 }], ['soft-reboot-force', { since: 254 }], ['kexec', { since: 254 }], ['kexec-force', { since: 254 }], ['halt', { since: 254 }], ['halt-force', { since: 254 }], ['halt-immediate', { since: 254 }]]),
  combine: 'last-wins',
  empty: 'error',
  aliasOf: 'FailureAction',
  movedTo: 'Unit',
  summary: 'Old location, kept for compatibility; write FailureAction= in the [Unit] section instead.',
  manual: 'systemd.unit(5)',
})

export const RestartForceExitStatus = setting({
  name: 'RestartForceExitStatus',
  sections: ['Service'],
  value: exitStatusSet,
  combine: 'append',
  empty: 'resets',
  summary: 'Exit codes and signals after which the service is restarted whatever Restart= says.',
  manual: 'systemd.service(5)',
})

export const RootDirectoryStartOnly = setting({
  name: 'RootDirectoryStartOnly',
  sections: ['Service'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: "Applies RootDirectory= to ExecStart= only, leaving the other commands in the host's root.",
  manual: 'systemd.service(5)',
})

export const NonBlocking = setting({
  name: 'NonBlocking',
  sections: ['Service'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Makes descriptors received through socket activation non-blocking (O_NONBLOCK).',
  manual: 'systemd.service(5)',
})

export const NotifyAccess = setting({
  name: 'NotifyAccess',
  sections: ['Service'],
  value: keyword(['none', 'main', 'exec', 'all']),
  default: 'none',
  combine: 'last-wins',
  empty: 'error',
  summary: "Decides which of the service's processes may send sd_notify status messages to systemd.",
  manual: 'systemd.service(5)',
})

export const Sockets = setting({
  name: 'Sockets',
  sections: ['Service'],
  value: socketNames,
  combine: 'append',
  empty: 'nothing',
  specifiers: { context: 'unit-name' },
  summary: 'Socket units whose descriptors are passed to the service, besides the one of the same name.',
  manual: 'systemd.service(5)',
})

export const FileDescriptorStoreMax = setting({
  name: 'FileDescriptorStoreMax',
  sections: ['Service'],
  value: integer({ min: 0, max: 4294967295 }),
  default: '0',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Number of file descriptors the service may park in systemd across restarts; 0 disables this.',
  manual: 'systemd.service(5)',
})

export const FileDescriptorStorePreserve = setting({
  name: 'FileDescriptorStorePreserve',
  sections: ['Service'],
  since: 254,
  value: keyword([['no', { since: 254 }], ['yes', { since: 254 }], ['restart', { since: 254 }], ['on-success', { since: 261 }]], { boolean: { yes: 'yes', no: 'no' } }),
  default: 'restart',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Decides if stored file descriptors survive a full stop (yes), only a restart (restart) or neither (no).',
  manual: 'systemd.service(5)',
})

export const USBFunctionDescriptors = setting({
  name: 'USBFunctionDescriptors',
  sections: ['Service'],
  value: path(),
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit', nothing: 'resets' },
  summary: "Path of a file with USB FunctionFS descriptors, written to the gadget's ep0 endpoint.",
  manual: 'systemd.service(5)',
})

export const USBFunctionStrings = setting({
  name: 'USBFunctionStrings',
  sections: ['Service'],
  value: path(),
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit', nothing: 'resets' },
  summary: "Path of a file with USB FunctionFS strings, written to the gadget's ep0 endpoint.",
  manual: 'systemd.service(5)',
})

export const StartLimitBurst = setting({
  name: 'StartLimitBurst',
  sections: ['Service'],
  value: integer({ min: 0, max: 4294967295 }),
  combine: 'last-wins',
  empty: 'error',
  aliasOf: 'StartLimitBurst',
  movedTo: 'Unit',
  summary: 'Old location, kept for compatibility; write StartLimitBurst= in the [Unit] section instead.',
  manual: 'systemd.unit(5)',
})

export const StartLimitAction = setting({
  name: 'StartLimitAction',
  sections: ['Service'],
  value: keyword(['none', 'reboot', 'reboot-force', 'reboot-immediate', 'poweroff', 'poweroff-force', 'poweroff-immediate', ['exit', { since: 240 }], ['exit-force', { since: 240 }], ['soft-reboot', { since: 254 }], ['soft-reboot-force', { since: 254 }], ['kexec', { since: 254 }], ['kexec-force', { since: 254 }], ['halt', { since: 254 }], ['halt-force', { since: 254 }], ['halt-immediate', { since: 254 }]]),
  combine: 'last-wins',
  empty: 'error',
  aliasOf: 'StartLimitAction',
  movedTo: 'Unit',
  summary: 'Old location, kept for compatibility; write StartLimitAction= in the [Unit] section instead.',
  manual: 'systemd.unit(5)',
})

export const OpenFile = setting({
  name: 'OpenFile',
  sections: ['Service'],
  since: 253,
  value: openFile,
  combine: 'append',
  empty: 'resets',
  summary: 'Opens a file or connects a UNIX socket before the start and passes the service its descriptor.',
  manual: 'systemd.service(5)',
})

export const RebootArgument = setting({
  name: 'RebootArgument',
  sections: ['Service'],
  value: plainText,
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit' },
  aliasOf: 'RebootArgument',
  movedTo: 'Unit',
  summary: 'Old location, kept for compatibility; write RebootArgument= in the [Unit] section instead.',
  manual: 'systemd.unit(5)',
})

export const ReloadSignal = setting({
  name: 'ReloadSignal',
  sections: ['Service'],
  since: 253,
  value: signal,
  default: 'SIGHUP',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Chooses the signal that asks a Type=notify-reload service to reload its configuration.',
  manual: 'systemd.service(5)',
})

export const RefreshOnReload = setting({
  name: 'RefreshOnReload',
  sections: ['Service'],
  since: 260,
  value: oneOf(boolean, wordList(['extensions', 'credentials'], { invertible: true })),
  default: 'extensions',
  combine: 'append',
  empty: 'resets',
  summary: 'Picks what a reload also renews for the running service, such as extensions or credentials.',
  manual: 'systemd.service(5)',
})

export const StartLimitInterval = setting({
  name: 'StartLimitInterval',
  sections: ['Service'],
  value: timeSpan(),
  combine: 'last-wins',
  empty: 'error',
  aliasOf: 'StartLimitIntervalSec',
  movedTo: 'Unit',
  summary: 'Old location; write StartLimitIntervalSec= in the [Unit] section instead.',
})

export const SysVStartPriority = setting({
  name: 'SysVStartPriority',
  sections: ['Service'],
  value: plainText,
  combine: 'last-wins',
  empty: 'nothing',
  legacySince: 0,
  summary: 'Ignored with a warning; order units with Before= and After= instead.',
})

export const BusPolicy = setting({
  name: 'BusPolicy',
  sections: ['Service'],
  value: plainText,
  combine: 'last-wins',
  empty: 'nothing',
  legacySince: 0,
  summary: 'Ignored with a warning; it belonged to kdbus, so ship a D-Bus policy file instead.',
})

export const LUOSession = setting({
  name: 'LUOSession',
  sections: ['Service'],
  since: 262,
  value: sessionNames,
  combine: 'append',
  empty: 'resets',
  summary: 'Names sessions that carry file descriptors of the service over a live update of the kernel.',
})

export const RestartRandomizedDelaySec = setting({
  name: 'RestartRandomizedDelaySec',
  sections: ['Service'],
  since: 262,
  value: timeSpan(),
  default: '0',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Adds a random delay of up to this to each automatic restart of the service.',
})
