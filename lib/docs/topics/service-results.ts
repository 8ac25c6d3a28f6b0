import type { TopicTexts } from '../topic-text'

export const serviceResultTexts: TopicTexts = {
  success: {
    says: [
      'The last run of the service was in order: it ended with status 0, with a status or signal that SuccessExitStatus= names, or by one of SIGHUP, SIGINT, SIGTERM and SIGPIPE, which count as an ordinary end unless it is of `Type=oneshot`. It is also what a service shows that runs, or was never started.',
      'That says nothing about whether it did its work. A server that goes to the background by mistake ends with success, and so does a command with `-` before it whatever it ends with. The journal has the line `Deactivated successfully.`, in older releases `Succeeded.` instead.',
    ],
    steps: [
      'If the service should still be there, see when and how it ended: `systemctl status NAME`, `journalctl -u NAME -b`.',
      'For a server that ends without an error and should not, write `Restart=always`; `on-failure` does nothing here.',
    ],
    related: ['SuccessExitStatus', 'Restart', 'OnSuccess', 'RemainAfterExit'],
    examples: [
      {
        title: 'A backup after whose success another unit prunes the old ones.',
        unit: 'backup.service',
        text: `[Unit]
Description=Backup of the night
OnSuccess=backup-prune.service

[Service]
Type=oneshot
ExecStart=/usr/bin/backup create --target /srv/backup
`,
      },
    ],
    asks: ['deactivated successfully', 'service ended without error', 'inactive dead', 'finished although it should keep running', 'succeeded in the journal'],
  },
  protocol: {
    says: [
      'The service ended, or went on, without doing what its Type= promises. With `Type=notify` the program ended with 0 before it sent `READY=1`; mostly it went to the background, or it is not written for the protocol. With `Type=dbus` a program that ends with 0 before it takes its name on the bus is no violation: the result is `success`.',
      'With `Type=forking` and PIDFile= the first process ended well, nobody was left, and the file was never written: `Daemon never wrote its PID file. Failing.` Without PIDFile= that is `success` too. The journal then says `Failed with result \'protocol\'.` A program that stays and only never says that it is ready, or never writes the file, leads to `timeout` instead.',
    ],
    steps: [
      'See which type it is and what the program can do: `systemctl show -p Type -p PIDFile -p NotifyAccess -p BusName NAME`.',
      'If the program does not notify, use `Type=exec`. If it goes to the background, give it the option to stay in the foreground.',
      'If a script starts it, put `exec` before the program in it, or write `NotifyAccess=all`, so that the message of a child counts.',
      'For PIDFile= check that the path is the one that the program writes, and that its user may write there.',
    ],
    related: ['Type', 'NotifyAccess', 'PIDFile', 'BusName'],
    examples: [
      {
        title: 'An old server that goes to the background and writes its number where systemd looks for it.',
        unit: 'timed.service',
        text: `[Unit]
Description=Time for the old clocks

[Service]
Type=forking
RuntimeDirectory=timed
PIDFile=/run/timed/timed.pid
ExecStart=/usr/sbin/timed --daemon --pid-file /run/timed/timed.pid

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['failed with result protocol', 'daemon never wrote its pid file', 'program ends before it is ready', 'type notify does not work', 'program never notifies with Type=notify', 'exits before READY=1', 'forking daemon ends without main process', 'service did not take the steps required'],
  },
  timeout: {
    says: [
      'Something took longer than it may. At the start it is TimeoutStartSec=: the program never said that it is ready, or a command of ExecStartPre= hangs. At the stop it is TimeoutStopSec=: the program did not end after SIGTERM and was killed. While it runs it is RuntimeMaxSec=.',
      'The journal tells which: `start operation timed out. Terminating.`, `State \'stop-sigterm\' timed out. Killing.`, or `Service reached runtime time limit. Stopping.` Then comes `Failed with result \'timeout\'`.',
    ],
    steps: [
      'Find the line that tells which time was over: `journalctl -u NAME -b`.',
      'At the start: see whether the program is of the Type= that the unit says. One that does not notify waits in “activating” until the time is over; write `Type=exec`.',
      'If it really needs longer, raise TimeoutStartSec= or TimeoutStopSec= for this unit: `systemctl edit NAME`.',
      'To learn where it hangs at the stop, let it leave a core dump: `TimeoutStopFailureMode=abort`.',
    ],
    related: ['TimeoutStartSec', 'TimeoutStopSec', 'RuntimeMaxSec', 'TimeoutStopFailureMode', 'Type'],
    examples: [
      {
        title: 'A database that may take long to recover and to stop, but not for ever.',
        unit: 'orders-db.service',
        text: `[Unit]
Description=Database of the orders

[Service]
Type=notify
User=orders
ExecStart=/usr/bin/orders-db --data /var/lib/orders
StateDirectory=orders
TimeoutStartSec=15min
TimeoutStopSec=5min

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['failed with result timeout', 'start operation timed out', 'service does not stop in time', 'stop-sigterm timed out killing', 'start-pre operation timed out terminating', 'killed after 90 seconds', 'state stop-sigterm timed out'],
  },
  'exit-code': {
    says: [
      'A process of the service ended by itself with a status that does not count as success. It need not be the main one: a command of ExecStartPre= or ExecStartPost= that fails has the same result, and so has ExecCondition= with 255/EXCEPTION.',
      'The status is what matters, and it stands one line above: `Main process exited, code=exited, status=1/FAILURE`, or `Control process exited` for another command. With 200 and above it mostly was systemd that did not get as far as the program; a line with “Failed at step” confirms that.',
    ],
    steps: [
      'Find the status: `systemctl status NAME`, or `systemctl show -p ExecMainCode -p ExecMainStatus NAME`.',
      'Look at what the program said before: `journalctl -u NAME -b -n 50`.',
      'If the status is an ordinary end of this program, name it in SuccessExitStatus=.',
    ],
    related: ['SuccessExitStatus', 'Restart', 'RestartPreventExitStatus', 'OnFailure'],
    examples: [
      {
        title: 'A copy for which it is no failure that files vanish while it runs.',
        unit: 'sync-share.service',
        text: `[Unit]
Description=Copy the share to the branch office
Wants=network-online.target
After=network-online.target

[Service]
Type=oneshot
User=sync
ExecStart=/usr/bin/rsync --archive --delete /srv/share/ branch.example.org:/srv/share/
SuccessExitStatus=24
`,
      },
    ],
    asks: ['failed with result exit-code', 'main process exited code=exited', 'control process exited', 'what does the exit status mean', 'job failed because the control process exited with error', 'see systemctl status and journalctl -xe for details', 'active failed in red', 'service entered failed state'],
  },
  signal: {
    says: [
      'A signal ended a process of the service, and there is no core dump. With `status=9/KILL` somebody killed it: an administrator, a script, a supervisor of its own; when memory was the reason the result mostly is `oom-kill`. With `status=31/SYS` a filter of the unit caught a system call that it does not allow.',
      'With `status=11/SEGV` or `status=6/ABRT` the program crashed, and core dumps are switched off or could not be written. SIGTERM, SIGINT, SIGHUP and SIGPIPE only lead here where they do not count as an ordinary end, as with `Type=oneshot`.',
    ],
    steps: [
      'Find the signal: `systemctl show -p ExecMainCode -p ExecMainStatus NAME`, or the line `Main process exited, code=killed`.',
      'For KILL look at the kernel at the same moment: `journalctl -k -b | grep -i -E "killed process|oom"`.',
      'For SYS find the call: `ausearch -m seccomp -ts recent`, or `journalctl -b | grep -E "SECCOMP|type=1326"`; then add it to SystemCallFilter=.',
      'For SEGV and ABRT let the program leave a core dump with LimitCORE=, and look at it with `coredumpctl`.',
    ],
    related: ['SuccessExitStatus', 'SystemCallFilter', 'LimitCORE', 'KillSignal', 'OOMPolicy'],
    examples: [
      {
        title: 'A job that may be ended by SIGTERM in the middle, without that being a failure.',
        unit: 'reindex.service',
        text: `[Unit]
Description=Make the index anew

[Service]
Type=oneshot
User=search
ExecStart=/usr/bin/reindex --resume
SuccessExitStatus=SIGTERM
`,
      },
    ],
    asks: ['failed with result signal', 'main process exited code=killed', 'status=9/KILL', 'status=31/SYS', 'fatal signal was delivered to the control process', 'somebody killed my daemon', 'service died without an exit code'],
  },
  'core-dump': {
    says: [
      'A signal ended a process of the service, and the kernel wrote a core dump: the program crashed. `status=11/SEGV` is an access to memory that is not there, `status=6/ABRT` an end by the program’s own decision, as after a failed assertion, `status=4/ILL` an instruction that this processor does not know.',
      'The journal says `Main process exited, code=dumped` and `Failed with result \'core-dump\'.` Where systemd-coredump is set up, the dump and a stack trace are kept.',
    ],
    steps: [
      'List the dumps and show the newest: `coredumpctl list`, `coredumpctl info`.',
      'Open it with symbols: `coredumpctl gdb`, then `bt`.',
      'See what changed before the first crash: updates of the program, of its libraries, of the kernel.',
      'Let Restart= bring the service back for now. With SEGV and ILL at the very start look at the processor and at MemoryDenyWriteExecute=.',
    ],
    related: ['LimitCORE', 'CoredumpFilter', 'Restart', 'OnFailure'],
    examples: [
      {
        title: 'A server that is brought back after a crash, and whose dump is whole.',
        unit: 'render.service',
        text: `[Unit]
Description=Renderer of the plans
StartLimitIntervalSec=30min
StartLimitBurst=5

[Service]
Type=exec
User=render
ExecStart=/usr/bin/renderd
LimitCORE=infinity
Restart=on-abnormal
RestartSec=10s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['failed with result core-dump', 'main process exited code=dumped', 'segmentation fault in a service', 'program crashed', 'fatal signal causing the process to dump core', 'coredumpctl lists my service', 'systemd-coredump process dumped core'],
  },
  watchdog: {
    says: [
      'With WatchdogSec= the program has to send `WATCHDOG=1` over the notification socket again and again; when it stops, systemd takes it for hung and ends it with SIGABRT, so that a core dump shows where it hung.',
      'The journal says `Watchdog timeout (limit 30s)!` and `Killing process 4711 (shop) with signal SIGABRT.` A program that does not know the protocol is ended the same way, after the same time at each start. A machine that was overloaded or stood still can be the reason too.',
    ],
    steps: [
      'See whether the program supports it at all: its manual, or `WATCHDOG_USEC` in its source. If not, take WatchdogSec= out.',
      'See whether its message gets through: with helpers or a script in between NotifyAccess= has to be `all`.',
      'Look at the dump: `coredumpctl info`. If it only was slow, raise WatchdogSec=.',
      'Let it be started anew: `Restart=on-watchdog`, `on-failure` or `on-abnormal`.',
    ],
    related: ['WatchdogSec', 'WatchdogSignal', 'NotifyAccess', 'Restart', 'TimeoutAbortSec'],
    examples: [
      {
        title: 'A controller that is ended and started anew when it hangs.',
        unit: 'heating.service',
        text: `[Unit]
Description=Controller of the heating

[Service]
Type=notify
User=heating
ExecStart=/usr/bin/heatingd
WatchdogSec=30s
Restart=on-failure
RestartSec=2s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['Watchdog timeout (limit 30s)', 'failed with result watchdog', 'watchdog timeout', 'service hangs and is killed with SIGABRT', 'restart a service that hangs', 'killing process with signal SIGABRT', 'service failed to send watchdog ping', 'no WATCHDOG=1 in time'],
  },
  'exec-condition': {
    says: [
      'A command of ExecCondition= answered no: it ended with a status other than 0 and 255/EXCEPTION, so the service was not started. The unit is “inactive” and not failed, Restart= does nothing, and ExecStopPost= runs.',
      'The journal says `Skipped due to \'exec-condition\'.` A command that can’t be run at all ends with 203, which is taken as a “no” like any other: the service is then skipped for ever, and nothing looks broken. Later `systemctl show` may say `success` again, because systemd forgets a unit that neither runs nor failed.',
    ],
    steps: [
      'See what the command said: `journalctl -u NAME -b`. A line “Failed at step EXEC” means that it could not be run.',
      'Run it by hand as the user of the service, and look at its status with `echo $?`.',
      'If the service is to fail instead, let the command end with 255/EXCEPTION, or make it an ExecStartPre=.',
    ],
    related: ['ExecCondition', 'ExecStartPre', 'ConditionPathExists', 'ExecStopPost'],
    examples: [
      {
        title: 'An upload that is only made when something waits for it.',
        unit: 'upload.service',
        text: `[Unit]
Description=Upload of the recordings

[Service]
Type=oneshot
User=upload
ExecCondition=/usr/bin/test -s /srv/recordings/queue
ExecStart=/usr/bin/upload-recordings --queue /srv/recordings/queue
`,
      },
    ],
    asks: ['skipped due to exec-condition', 'service is skipped and not failed', 'condition check process exited', 'neither started nor failed after ExecCondition', 'condition command returned 1'],
  },
  'oom-kill': {
    says: [
      'Memory was short, and a process of the service was killed for it: by the kernel, when the machine or the MemoryMax= of the unit or of a slice above had no room left, or by systemd-oomd, when the machine had been waiting for memory too long. It need not be the main process. With `OOMPolicy=stop`, the default, the whole service is then stopped and counts as failed.',
      'The journal says `A process of this unit has been killed by the OOM killer.`, in newer releases `The kernel OOM killer killed some processes in this unit.`, or names systemd-oomd instead, and `Failed with result \'oom-kill\'.` The kernel’s own lines name the process and what it used.',
    ],
    steps: [
      'See whose limit it was: `journalctl -k -b | grep -i oom`. With “CONSTRAINT_MEMCG” it was the limit of a group, else the whole machine.',
      'Compare use and limit: `systemctl show -p MemoryPeak -p MemoryMax -p MemoryHigh NAME`, `systemd-cgtop -m`.',
      'Raise MemoryMax=, or lower what the program takes. With a leak let `Restart=on-failure` bring it back.',
      'If the service can lose a worker and go on, write `OOMPolicy=continue`. What systemd-oomd does is said by `oomctl`.',
    ],
    related: ['OOMPolicy', 'MemoryMax', 'MemoryHigh', 'OOMScoreAdjust', 'ManagedOOMPreference'],
    examples: [
      {
        title: 'A server that goes on when one of its workers takes too much memory.',
        unit: 'convert.service',
        text: `[Unit]
Description=Converter of documents

[Service]
Type=notify
User=convert
ExecStart=/usr/bin/convertd --workers 4
MemoryHigh=1500M
MemoryMax=2G
OOMPolicy=continue
Restart=on-failure
RestartSec=5s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['failed with result oom-kill', 'killed by the oom killer', 'service uses too much memory', 'out of memory', 'memory cgroup out of memory', 'exit 137 because of memory'],
  },
  'start-limit-hit': {
    says: [
      'The service was started more often than StartLimitBurst= allows within StartLimitIntervalSec=, and is not started again. Restarts by Restart= count, and so do starts by hand, by timers, sockets and path units. It is the consequence of another trouble: why each run ended so soon stands above.',
      'The journal says `Start request repeated too quickly.` Many releases keep the result of the last run instead, such as `exit-code`, and show this one only where there was no failure before. A socket or path unit that started the service may have failed with it.',
    ],
    steps: [
      'Find the first failure: `journalctl -u NAME -b`, and mend that.',
      'Let it start again: `systemctl reset-failed NAME`, then `systemctl start NAME`. Start its socket or path unit as well, if that has failed.',
      'If the restarts only come too fast, raise RestartSec=, so that they do not reach the limit.',
    ],
    related: ['StartLimitBurst', 'StartLimitIntervalSec', 'StartLimitAction', 'RestartSec', 'RestartSteps'],
    examples: [
      {
        title: 'A client whose restarts are too far apart ever to reach the limit.',
        unit: 'uplink.service',
        text: `[Unit]
Description=Link to the head office
Wants=network-online.target
After=network-online.target
StartLimitIntervalSec=5min
StartLimitBurst=10

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/uplink --server head.example.org
Restart=on-failure
RestartSec=40s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['start request repeated too quickly', 'failed with result start-limit-hit', 'service is not restarted any more', 'reset the start counter', 'was attempted too often', 'systemctl reset-failed'],
  },
  resources: {
    says: [
      'The manager could not even start the process, or not get what it needs for it; there is then no exit status. By far the most usual cause is EnvironmentFile= with a file that is missing: `Failed to load environment files: No such file or directory`. Files with bytes that are no UTF-8 are refused as well.',
      'Then: a service whose streams are a socket, started without one, in older releases; no new process, because memory or the number of processes is at its limit. The journal says `Failed to spawn \'start\' task`, in older releases `Failed to run \'start\' task`, and `Failed with result \'resources\'`.',
    ],
    steps: [
      'Read the line before: `journalctl -u NAME -b`.',
      'Check the files: `systemctl show -p EnvironmentFiles NAME`, `ls -l` for each. Where one may be missing write `-` before its path.',
      'For “Cannot allocate memory” or “Resource temporarily unavailable” look at the machine: `free -m`, `sysctl kernel.pid_max`, `systemctl status` for the number of tasks.',
      'A service for a socket is started by its socket: `systemctl start NAME.socket`.',
    ],
    related: ['EnvironmentFile', 'StandardInput', 'Sockets', 'TasksMax'],
    examples: [
      {
        title: 'A server whose file of variables may be missing.',
        unit: 'signage.service',
        text: `[Unit]
Description=Signs in the entrance

[Service]
Type=exec
User=signage
Environment=SIGNAGE_PORT=8090
EnvironmentFile=-/etc/default/signage
ExecStart=/usr/bin/signaged --port \${SIGNAGE_PORT}

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['failed with result resources', 'failed to load environment files', 'failed to spawn start task', 'environment file missing', 'unavailable resources or another system error', 'failed to run start task', 'defaults file does not exist'],
  },
}
