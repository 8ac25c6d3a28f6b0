import type { Lifetime } from '../target'

/** A variable that systemd itself may put into the environment of a unit's processes (systemd.exec(5), 'Environment variables in spawned processes'). */
export interface EnvironmentVariableName extends Lifetime {
  readonly name: string
  /** When it is there. */
  readonly when: string
  /** Settings that have a part in it. */
  readonly settings: readonly string[]
}

/** All of them, in the order in which they are told of: those of every process first. */
export const environmentVariables: readonly EnvironmentVariableName[] = [
  { name: 'PATH', when: 'always', settings: [] },
  { name: 'LANG', when: 'always: the language of the machine, from `/etc/locale.conf` or the kernel’s command line, or else the one that systemd was built with, mostly C.UTF-8', settings: [] },
  { name: 'USER', when: 'with User= or DynamicUser= and in units of a user; newer releases set it for every process', settings: ['User', 'DynamicUser', 'SetLoginEnvironment'] },
  { name: 'LOGNAME', when: 'with User=, DynamicUser= or PAMName= and in units of a user, or where SetLoginEnvironment= asks for it', settings: ['User', 'DynamicUser', 'PAMName', 'SetLoginEnvironment'] },
  { name: 'HOME', when: 'with User= or PAMName= and in units of a user, or where SetLoginEnvironment= asks for it; not for a dynamic user, and not where the home is /', settings: ['User', 'PAMName', 'SetLoginEnvironment'] },
  { name: 'SHELL', when: 'with User= or PAMName= and in units of a user, or where SetLoginEnvironment= asks for it; not for a dynamic user, and not where the account has no shell to log in with', settings: ['User', 'PAMName', 'SetLoginEnvironment'] },
  { name: 'INVOCATION_ID', when: 'always', settings: [] },
  { name: 'XDG_RUNTIME_DIR', when: 'in units of a user; in services of the system with PAMName=, where pam_systemd opens a session', settings: ['PAMName'] },
  { name: 'MAINPID', when: 'in commands that run while the main process is known, such as ExecStartPost=, ExecReload= and ExecStop=', settings: ['ExecStartPost', 'ExecReload', 'ExecReloadPost', 'ExecStop'] },
  { name: 'MAINPIDFDID', since: 258, when: 'together with MAINPID, where the kernel numbers its pidfds', settings: ['ExecStartPost', 'ExecReload', 'ExecReloadPost', 'ExecStop'] },
  { name: 'MANAGERPID', when: 'in units of a user', settings: [] },
  { name: 'MANAGERPIDFDID', since: 258, when: 'in units of a user, where the kernel numbers its pidfds', settings: [] },
  { name: 'LISTEN_FDS', when: 'for the main process, where it is handed open files: sockets, stored descriptors or those of OpenFile=', settings: ['Sockets', 'FileDescriptorStoreMax', 'OpenFile'] },
  { name: 'LISTEN_PID', when: 'for the main process, where it is handed open files', settings: ['Sockets', 'FileDescriptorStoreMax', 'OpenFile'] },
  { name: 'LISTEN_PIDFDID', since: 259, when: 'for the main process, where it is handed open files and the kernel numbers its pidfds', settings: ['Sockets', 'FileDescriptorStoreMax', 'OpenFile'] },
  { name: 'LISTEN_FDNAMES', when: 'for the main process, where it is handed open files', settings: ['FileDescriptorName', 'Sockets', 'FileDescriptorStoreMax', 'OpenFile'] },
  { name: 'NOTIFY_SOCKET', when: 'for the main process with `Type=notify`, a watchdog, a descriptor store or NotifyAccess=; for other commands where NotifyAccess= is `exec` or `all`', settings: ['NotifyAccess', 'Type', 'WatchdogSec', 'FileDescriptorStoreMax'] },
  { name: 'WATCHDOG_PID', when: 'for the main process, with WatchdogSec= above zero', settings: ['WatchdogSec'] },
  { name: 'WATCHDOG_USEC', when: 'for the main process, with WatchdogSec= above zero', settings: ['WatchdogSec'] },
  { name: 'TERM', when: 'where a standard stream is a terminal or TTYPath= is set', settings: ['StandardInput', 'StandardOutput', 'StandardError', 'TTYPath'] },
  { name: 'JOURNAL_STREAM', when: 'where standard output or standard error goes to the journal', settings: ['StandardOutput', 'StandardError'] },
  { name: 'SERVICE_RESULT', when: 'in ExecStop= and ExecStopPost=', settings: ['ExecStop', 'ExecStopPost'] },
  { name: 'EXIT_CODE', when: 'in ExecStop= and ExecStopPost=, once the main process has ended', settings: ['ExecStop', 'ExecStopPost'] },
  { name: 'EXIT_STATUS', when: 'in ExecStop= and ExecStopPost=, once the main process has ended', settings: ['ExecStop', 'ExecStopPost'] },
  { name: 'PIDFILE', since: 242, when: 'with PIDFile=', settings: ['PIDFile'] },
  { name: 'RUNTIME_DIRECTORY', since: 240, when: 'with RuntimeDirectory=', settings: ['RuntimeDirectory'] },
  { name: 'STATE_DIRECTORY', since: 240, when: 'with StateDirectory=', settings: ['StateDirectory'] },
  { name: 'CACHE_DIRECTORY', since: 240, when: 'with CacheDirectory=', settings: ['CacheDirectory'] },
  { name: 'LOGS_DIRECTORY', since: 240, when: 'with LogsDirectory=', settings: ['LogsDirectory'] },
  { name: 'CONFIGURATION_DIRECTORY', since: 240, when: 'with ConfigurationDirectory=', settings: ['ConfigurationDirectory'] },
  { name: 'LOG_NAMESPACE', since: 246, when: 'with LogNamespace=', settings: ['LogNamespace'] },
  { name: 'CREDENTIALS_DIRECTORY', since: 247, when: 'with at least one credential; newer releases leave it out of ExecReload=, ExecStop= and ExecStopPost=', settings: ['LoadCredential', 'LoadCredentialEncrypted', 'ImportCredential', 'SetCredential', 'SetCredentialEncrypted'] },
  { name: 'SYSTEMD_EXEC_PID', since: 248, when: 'always', settings: [] },
  { name: 'MONITOR_SERVICE_RESULT', since: 251, when: 'in ExecStartPre= and ExecStart= of a unit that exactly one loaded unit names in OnFailure= or OnSuccess=', settings: ['OnFailure', 'OnSuccess'] },
  { name: 'MONITOR_EXIT_CODE', since: 251, when: 'in ExecStartPre= and ExecStart= of a unit that exactly one loaded unit names in OnFailure= or OnSuccess=, if the main process of that unit has ended', settings: ['OnFailure', 'OnSuccess'] },
  { name: 'MONITOR_EXIT_STATUS', since: 251, when: 'in ExecStartPre= and ExecStart= of a unit that exactly one loaded unit names in OnFailure= or OnSuccess=, if the main process of that unit has ended', settings: ['OnFailure', 'OnSuccess'] },
  { name: 'MONITOR_INVOCATION_ID', since: 251, when: 'in ExecStartPre= and ExecStart= of a unit that exactly one loaded unit names in OnFailure= or OnSuccess=', settings: ['OnFailure', 'OnSuccess'] },
  { name: 'MONITOR_UNIT', since: 251, when: 'in ExecStartPre= and ExecStart= of a unit that exactly one loaded unit names in OnFailure= or OnSuccess=', settings: ['OnFailure', 'OnSuccess'] },
  { name: 'TRIGGER_UNIT', since: 252, when: 'where a timer or a path unit has started the service', settings: [] },
  { name: 'TRIGGER_PATH', since: 252, when: 'where a path unit has started the service', settings: ['PathExists', 'PathChanged', 'PathModified', 'DirectoryNotEmpty', 'PathExistsGlob'] },
  { name: 'TRIGGER_TIMER_REALTIME_USEC', since: 252, when: 'where a timer has started the service', settings: ['OnCalendar', 'OnActiveSec', 'OnBootSec', 'OnStartupSec', 'OnUnitActiveSec', 'OnUnitInactiveSec'] },
  { name: 'TRIGGER_TIMER_MONOTONIC_USEC', since: 252, when: 'where a timer has started the service', settings: ['OnCalendar', 'OnActiveSec', 'OnBootSec', 'OnStartupSec', 'OnUnitActiveSec', 'OnUnitInactiveSec'] },
  { name: 'REMOTE_ADDR', when: 'for the instance of one connection, from a socket with `Accept=yes`', settings: ['Accept'] },
  { name: 'REMOTE_PORT', when: 'for the instance of one connection over IP, from a socket with `Accept=yes`', settings: ['Accept'] },
  { name: 'SO_COOKIE', since: 258, when: 'for the instance of one connection, from a socket with `Accept=yes`', settings: ['Accept'] },
  { name: 'MEMORY_PRESSURE_WATCH', since: 254, when: 'unless MemoryPressureWatch= is `skip`', settings: ['MemoryPressureWatch'] },
  { name: 'MEMORY_PRESSURE_WRITE', since: 254, when: 'unless MemoryPressureWatch= is `skip` or switched off', settings: ['MemoryPressureWatch', 'MemoryPressureThresholdSec'] },
  { name: 'CPU_PRESSURE_WATCH', since: 261, when: 'unless CPUPressureWatch= is `skip`; with `auto`, only where a setting of the unit controls its share of processor time', settings: ['CPUPressureWatch'] },
  { name: 'CPU_PRESSURE_WRITE', since: 261, when: 'unless CPUPressureWatch= is `skip` or switched off; with `auto`, only where a setting of the unit controls its share of processor time', settings: ['CPUPressureWatch', 'CPUPressureThresholdSec'] },
  { name: 'IO_PRESSURE_WATCH', since: 261, when: 'unless IOPressureWatch= is `skip`; with `auto`, only where a setting of the unit controls its share of input and output', settings: ['IOPressureWatch'] },
  { name: 'IO_PRESSURE_WRITE', since: 261, when: 'unless IOPressureWatch= is `skip` or switched off; with `auto`, only where a setting of the unit controls its share of input and output', settings: ['IOPressureWatch', 'IOPressureThresholdSec'] },
  { name: 'FDSTORE', since: 254, when: 'with FileDescriptorStoreMax= above zero', settings: ['FileDescriptorStoreMax'] },
  { name: 'DEBUG_INVOCATION', since: 257, when: 'with `RestartMode=debug`, when the service is started again after a failure', settings: ['RestartMode'] },
  { name: 'TMPDIR', since: 258, when: 'with `PrivateTmp=disconnected`, where only /tmp is private and nothing of /var is', settings: ['PrivateTmp'] },
  { name: 'XDG_SEAT', when: 'with PAMName=, where pam_systemd opens a session at a seat', settings: ['PAMName'] },
  { name: 'XDG_VTNR', when: 'with PAMName=, where pam_systemd opens a session on a virtual terminal', settings: ['PAMName'] },
]
