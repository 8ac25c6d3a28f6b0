import type { SettingText, SettingTexts } from '../../setting-text'

const actions: NonNullable<SettingText['values']> = {
  none: 'The machine does nothing.',
  reboot: 'Reboots in order: all units are stopped first.',
  'reboot-force': 'Reboots without stopping units: processes are killed and file systems unmounted.',
  'reboot-immediate': 'Reboots at once: nothing is ended or unmounted, and data can be lost.',
  poweroff: 'Powers off in order: all units are stopped first.',
  'poweroff-force': 'Powers off without stopping units: processes are killed and file systems unmounted.',
  'poweroff-immediate': 'Powers off at once: nothing is ended or unmounted, and data can be lost.',
  exit: 'Ends a container or the manager of a user in order; on a machine it is like `poweroff`.',
  'exit-force': 'Ends a container or the manager of a user at once; on a machine it is like `poweroff-force`.',
  'soft-reboot': 'Stops all units and starts anew with the same kernel.',
  'soft-reboot-force': 'Starts anew with the same kernel without stopping units; processes are killed.',
  kexec: 'Stops all units, then boots the kernel that `kexec` has loaded.',
  'kexec-force': 'Boots the kernel that `kexec` has loaded without stopping units; processes are killed.',
  halt: 'Stops all units and the machine, and leaves the power on.',
  'halt-force': 'Stops the machine without stopping units and leaves the power on; processes are killed.',
  'halt-immediate': 'Stops the machine at once: nothing is ended or unmounted, and data can be lost.',
}

const jobModes: NonNullable<SettingText['values']> = {
  fail: 'A start that would get in the way of a waiting job is given up.',
  replace: 'The start takes the place of waiting jobs that are in its way.',
  'replace-irreversibly': 'As `replace`, and later jobs can’t take the place of this one.',
  isolate: 'Stops everything that the unit does not need; the unit has to allow it by AllowIsolate=.',
  flush: 'All other waiting jobs are cancelled first.',
  'ignore-dependencies': 'Starts the unit at once, without what it requires and without regard to any order.',
  'ignore-requirements': 'Starts the unit in order, but without what it requires.',
  triggering: 'Fits only jobs that stop a unit: the start is refused, with a message in the journal.',
  'restart-dependencies': 'As `replace`, and running units that depend on the unit are restarted.',
  lenient: 'The start is given up if a unit that conflicts with it is active.',
}

export const unitTexts: SettingTexts = {
  After: {
    does: [
      'Puts an order between two starts. When this unit and a listed one are to start in the same go, this one waits until the start of the other is over, whether it succeeded or failed. When both stop, the order is turned round: this unit stops first.',
      'It starts nothing. If nobody else asks for the listed unit, the line waits for nothing at all, and a unit that doesn’t exist is passed over in silence. To have the other unit started as well add Wants= or Requires=.',
      'When a start counts as over depends on the other unit’s Type=. A `simple` service is there as soon as its process has been forked, `notify` when the program says that it is ready, `oneshot` when it has ended.',
    ],
    when: 'Whenever this unit needs something that another one has prepared: a file, a socket, a mount. Not to have the other unit started. Ordinary services needn’t name `basic.target` or `local-fs.target`, which come before them anyway.',
    wrong: [
      'There is `After=network-online.target` without `Wants=network-online.target`: on a machine where nothing else wants that target the service starts at once and finds no network.',
      'The program still sees “Connection refused” although the database is listed. The database has Type=simple, so it counts as started long before it listens. Change it to `notify`, or let the program try again.',
      'Two units wait for each other: the journal says “Found ordering cycle”, and systemd drops the start of one of the units to break it.',
    ],
    related: ['Before', 'Wants', 'Requires', 'Type'],
    examples: [
      {
        title: 'A shop that starts once its database is ready.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop
Wants=postgresql.service
After=postgresql.service

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['start order', 'wait for another service', 'start when the network is up', 'start this one later', 'starts too early', 'race condition at boot', 'delay until postgres is up', 'wait for docker', 'Required-Start in an LSB header', 'sequence of services', 'comes up before its database', 'launch once mysql is running', 'begins before the network is there', 'order of startup'],
  },
  AllowIsolate: {
    does: [
      'Lets the unit be the goal of `systemctl isolate`. That command starts the unit and what it depends on, and stops everything else that doesn’t have IgnoreOnIsolate=, much as a change of the runlevel once did. Units without this setting answer “Operation refused, unit may not be isolated”.',
    ],
    when: 'For targets that describe a whole state of the machine, such as a maintenance mode. Never for a service: isolating it would stop nearly everything else, the network and the login services included.',
    wrong: ['A target is isolated over SSH and nothing in it wants the SSH server or the network: no new connection comes through, and the machine can only be reached from its console.'],
    related: ['IgnoreOnIsolate', 'Requires', 'Conflicts', 'OnFailureJobMode'],
    examples: [
      {
        title: 'A maintenance mode that leaves only logins and the network.',
        unit: 'maintenance.target',
        text: `[Unit]
Description=Maintenance
Requires=basic.target
Wants=ssh.service systemd-networkd.service getty.target
After=basic.target ssh.service
AllowIsolate=yes
`,
      },
    ],
    asks: ['a runlevel of my own', 'maintenance mode', 'stop everything else', 'systemctl isolate is refused', 'unit may not be isolated', 'switch runlevel', 'custom boot target', 'isolate a target of my own'],
  },
  Before: {
    does: [
      'The same as After=, seen from the other side: when this unit and a listed one start in the same go, the listed one waits for this one. On the way down the listed unit stops first.',
      'It starts nothing, neither this unit nor the listed ones. For the order to count, something else has to start both.',
    ],
    when: 'When this unit prepares something for a unit that you don’t want to change, for example one that a package brings. Where this unit is the one that needs the other, write After=.',
    wrong: [
      'The unit is meant to run before `sshd.service` at boot, but has no [Install] section or was never enabled. Nothing starts it, so nothing happens.',
      'A service is put before `sysinit.target` or `local-fs.target` and keeps its default dependencies: these make it wait for `basic.target`, which comes after both. The journal says “Found ordering cycle”. DefaultDependencies=no is needed so early.',
    ],
    related: ['After', 'RequiredBy', 'WantedBy', 'DefaultDependencies'],
    examples: [
      {
        title: 'A job that decrypts the configuration before the web server reads it.',
        unit: 'shop-config.service',
        text: `[Unit]
Description=Prepare the configuration of the shop
Before=nginx.service

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/bin/shop-config --output /etc/nginx/shop.conf

[Install]
WantedBy=nginx.service
`,
      },
    ],
    asks: ['run first', 'prepare something for another service', 'start this one earlier', 'must be up before nginx', 'run ahead of', 'start before docker', 'run prior to another unit', 'stop after the others', 'ready before login', 'first in the queue', 'has to be finished before the other begins'],
  },
  BindsTo: {
    does: [
      'Ties this unit to others. It starts them like Requires=, but it also stops when one of them goes away for any reason: a stop by hand, a crash, the end of a service that has done its work, a device that is unplugged, a mount that is taken away.',
      'Together with After= for the same unit the tie is stricter: this unit can only be up while the other one is active. If the other is skipped because of a condition, the start of this one ends with “Dependency failed”, where Requires= would let it through.',
    ],
    when: 'For what makes no sense without the other: a service for a device, an interface or a mount, or a helper that works inside another service’s namespace. For an ordinary database or cache it is too strict; use Wants= with After= and let the program reconnect.',
    wrong: [
      'The other service crashes and Restart= brings it back a moment later, but this unit has been stopped and stays down. Let the other unit name this one in Wants=, or use Requires= here.',
      'After= is missing. Then both start at the same time, and this unit may run before the other one is there.',
      'It is bound to a service of Type=oneshot without RemainAfterExit=: that one goes inactive as soon as it is done. With After= the start of this unit then ends with “Dependency failed”, without it the unit is stopped right after its start.',
    ],
    related: ['Requires', 'After', 'PartOf', 'Upholds', 'StopPropagatedFrom'],
    examples: [
      {
        title: 'A service that lives only as long as the scanner is plugged in.',
        unit: 'scan-station.service',
        text: `[Unit]
Description=Scan station
BindsTo=dev-scanner0.device
After=dev-scanner0.device

[Service]
Type=exec
ExecStart=/usr/bin/scan-station --device /dev/scanner0

[Install]
WantedBy=dev-scanner0.device
`,
      },
    ],
    asks: ['stop when the device is unplugged', 'stop when the other service crashes', 'live and die together', 'die with the other unit', 'tied to a device', 'stop when the usb stick is removed', 'sidecar container', 'stop when the mount goes away', 'stop if the vpn drops', 'stronger than Requires', 'follow the life of another unit', 'stop when an interface goes down'],
  },
  CollectMode: {
    does: [
      'Says when systemd forgets a unit that is no longer running. By default a unit that failed stays in memory, so that `systemctl status` and `systemctl --failed` show what happened until somebody calls `systemctl reset-failed`. With `inactive-or-failed` it goes at once, failed or not.',
      'Only what systemd remembers is forgotten: the result, the counter of starts and the state in `systemctl`. The journal keeps all its messages.',
    ],
    when: 'For instances of templates and transient units that come by the hundred, such as one per connection or per job, where failures are looked up in the journal. Not for services that monitoring watches through the state “failed”.',
    values: {
      inactive: 'Forgets the unit when it is inactive; a failed one stays until `systemctl reset-failed`.',
      'inactive-or-failed': 'Forgets the unit when it is inactive, failed or not.',
    },
    wrong: [
      'A monitoring check counts failed units and finds none although jobs fail: the units are gone before it looks.',
    ],
    related: ['OnFailure', 'StartLimitIntervalSec'],
    examples: [
      {
        title: 'Instances for single jobs that leave no failed units behind.',
        unit: 'render@.service',
        text: `[Unit]
Description=Render job %i
CollectMode=inactive-or-failed

[Service]
Type=oneshot
DynamicUser=yes
ExecStart=/usr/bin/render --job %i
`,
      },
    ],
    asks: ['too many failed units', 'forget failed units', 'reset-failed by itself', 'garbage collect failed units', 'systemd-run leaves failed units', 'inactive-or-failed', 'failed transient units pile up', 'remove a failed unit automatically', 'systemctl --failed keeps old entries'],
  },
  Conflicts: {
    does: [
      'This unit and the listed ones never run together. Starting this one stops them, and starting one of them stops this one. Nobody is asked, and the one that gives way ends as after `systemctl stop`.',
      'Unless After= or Before= names the same unit, the stop and the start run side by side. With either of them the old unit is down before the new one comes up.',
    ],
    when: 'For two programs that want the same port, device or directory, and for modes that exclude each other. Not to stop a service at shutdown: systemd adds that by itself.',
    wrong: [
      'The new service says “Address already in use” although it stops the other: there is no order between the two. Add After= for the same unit.',
      'Both units are enabled. At boot systemd keeps one of them and drops the start of the other, and which one is not obvious. Enable only one.',
      'An empty line in a drop-in doesn’t take the conflict away. Copy the whole unit to `/etc/systemd/system` and remove it there.',
    ],
    related: ['After', 'Before', 'Requisite', 'DefaultDependencies'],
    examples: [
      {
        title: 'Two programs that use the same serial line.',
        unit: 'modem-update.service',
        text: `[Unit]
Description=Update the firmware of the modem
Conflicts=modem.service
After=modem.service

[Service]
Type=oneshot
ExecStart=/usr/bin/modem-update /dev/ttyUSB0
`,
      },
    ],
    asks: ['never both at once', 'stop the other service', 'mutually exclusive services', 'must not run at the same time', 'units that exclude each other', 'cannot run at the same time', 'either one or the other', 'only one of them may be active', 'kills the other on start', 'incompatible services', 'apache and nginx both want port 80', 'chrony versus ntpd', 'negative dependency', 'replace one running service by another', 'two services cannot run together', 'mutual exclusion'],
  },
  DefaultDependencies: {
    does: [
      'On, systemd adds what almost every unit of the type wants: an ordinary service starts after `basic.target`, so after local file systems, sockets and temporary files are there, and is stopped before the machine shuts down. Sockets, timers, paths, mounts and targets get their own share.',
      'Off, all of that is gone, and you have to write down each dependency the unit needs, the stop at shutdown included.',
    ],
    when: 'Switch it off only for what runs very early in the boot, before `sysinit.target`, or very late in the shutdown. Leave it on for everything else.',
    wrong: [
      'It is switched off without `Conflicts=shutdown.target` and `Before=shutdown.target`: nothing stops the service in order at shutdown, and its processes are killed at the very end.',
      'The service starts before `/var` is mounted and writes below the mount point, or finds no `/tmp`. Add RequiresMountsFor= for what it needs.',
    ],
    related: ['After', 'Before', 'Conflicts', 'RequiresMountsFor'],
    examples: [
      {
        title: 'A job that runs early in the boot and puts in the dependencies that are missing then.',
        unit: 'panel-early.service',
        text: `[Unit]
Description=Set up the front panel early
DefaultDependencies=no
After=systemd-udevd.service
Before=sysinit.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/bin/panel-setup

[Install]
WantedBy=sysinit.target
`,
      },
    ],
    asks: ['start very early in the boot', 'run late at shutdown', 'no implicit dependencies', 'ordering cycle with sysinit', 'run before everything else', 'before local file systems are mounted', 'no implicit After=basic.target', 'bare unit without dependencies', 'not stopped at shutdown', 'stop very late at power off', 'needed in early boot'],
  },
  Description: {
    does: [
      'The name people see: in `systemctl status` and `systemctl list-units`, in the messages of the boot, and in the journal as in “Started shop.service - The shop”. Nothing else depends on it.',
    ],
    when: 'In every unit. Write what the thing is, in a few words, with capitals as in a headline or a noun phrase. Don’t repeat the unit’s name, don’t write a sentence, and leave out “service” and “daemon”.',
    wrong: [
      'In a template the text is the same for all instances, so that the journal doesn’t tell them apart. Put `%i` or `%I` into it.',
      'A percent sign stands before a letter or a digit, as in “90%CPU”: that starts a specifier, and the text changes or is dropped with a message. Write the sign twice.',
    ],
    related: ['Documentation', 'SyslogIdentifier'],
    examples: [
      {
        title: 'An instance that shows which queue it works on.',
        unit: 'worker@.service',
        text: `[Unit]
Description=Worker for queue %I

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/worker --queue %I

[Install]
WantedBy=multi-user.target
DefaultInstance=default
`,
      },
    ],
    asks: ['name shown at boot', 'text in systemctl status', 'human readable name', 'display name', 'title of a service', 'starting message at boot', 'comment for a unit', 'text in systemctl list-units', 'label in the log'],
  },
  Documentation: {
    does: [
      'Says where to read more. `systemctl status` shows the addresses, and `systemctl help` opens those that are manual pages. It has no effect on what runs.',
    ],
    when: 'In every unit that others will have to deal with: put the runbook first, then the manual page. An address that opens without a login is worth most at night.',
    values: {
      'https://': 'The address of a web page.',
      'man:': 'A manual page, as in `man:sshd(8)`, which `systemctl help` opens.',
      'info:': 'A page of the info system, as in `info:make`.',
      'file:/': 'A file on the machine, with its absolute path.',
    },
    wrong: ['A plain path or a bare host name is written: the entry is dropped with a message, because it has to be a URI. Files need `file:` in front, manual pages `man:`.'],
    related: ['Description', 'SourcePath'],
    examples: [
      {
        title: 'A service that names its runbook and its manual page.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop
Documentation=https://wiki.example.com/runbooks/shop man:shop(8)

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['link to the runbook', 'where is the manual of this service', 'docs line in status', 'wiki url in a unit', 'man page in systemctl status', 'systemctl help', 'help page for on-call', 'homepage of the software', 'add a url to a unit'],
  },
  FailureAction: {
    does: [
      'When the unit fails, the whole machine acts: it reboots, powers off, or, in a container or a user manager, the manager exits. The plain actions shut down in order like `systemctl reboot`. Those that end in `-force` skip the orderly stop of services, and `-immediate` ones unmount nothing either.',
      'The action comes as soon as the unit enters the state “failed”, at the first failure also where Restart= would bring it back. A start that is skipped because of a condition doesn’t count.',
    ],
    when: 'For appliances, containers and machines with a failover partner, where a machine without this service is worth nothing. On a server that people share a restart of the service is the better answer: Restart=, and OnFailure= for a message.',
    values: actions,
    wrong: [
      'The service fails at each start, and the machine reboots in a loop before anybody can log in. Boot with `systemd.unit=rescue.target`, and combine the setting with a start limit: StartLimitAction= instead of this one.',
      'It is tried out on a laptop or over SSH: the first typo in the command line takes the machine down.',
    ],
    related: ['SuccessAction', 'FailureActionExitStatus', 'StartLimitAction', 'OnFailure', 'RebootArgument'],
    examples: [
      {
        title: 'A payment terminal that reboots when its only program fails.',
        unit: 'terminal.service',
        text: `[Unit]
Description=Payment terminal
FailureAction=reboot

[Service]
Type=notify
WatchdogSec=30s
ExecStart=/usr/bin/terminal

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['reboot when the service fails', 'power off on failure', 'end the container when the service dies', 'reboot the machine if the app dies', 'halt the system on error', 'critical service failure restarts the box', 'exit the container on crash', 'power down on failure', 'crash should restart the whole machine'],
  },
  FailureActionExitStatus: {
    does: [
      'The number with which the manager itself ends when FailureAction= is `exit` or `exit-force`. In a container that is the exit status of the whole container, in a user session that of the user manager. Without it the status of the failed service’s main process is passed on.',
    ],
    when: 'In containers that run systemd inside, when what starts the container tells failures apart by their number. It has no effect with an action that isn’t an exit.',
    wrong: ['On a physical or virtual machine there is nobody to hand the number to: the manager of the system can’t exit there, and the machine powers off instead.'],
    related: ['FailureAction', 'SuccessActionExitStatus', 'SuccessExitStatus'],
    examples: [
      {
        title: 'A container that ends with status 3 when its job fails.',
        unit: 'import.service',
        text: `[Unit]
Description=Import of the catalogue
FailureAction=exit
FailureActionExitStatus=3
SuccessAction=exit

[Service]
Type=oneshot
ExecStart=/usr/bin/catalogue-import

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['exit status of a container', 'container exit code after a failure', 'pass an error code to docker'],
  },
  IgnoreOnIsolate: {
    does: [
      'The unit keeps running when `systemctl isolate` switches to another target, for example from `graphical.target` to `multi-user.target`. Without it everything that the new target doesn’t want is stopped.',
      'A unit that conflicts with the new target is stopped nonetheless.',
    ],
    when: 'For what has to survive a change of the target: a remote console, a logging agent, a device monitor. Not as a protection against `systemctl stop`, against which it does nothing.',
    wrong: ['The service was to survive a reboot or shutdown as well: these stop it, because shutdown conflicts with every unit that has its default dependencies.'],
    related: ['AllowIsolate', 'RefuseManualStop', 'SurviveFinalKillSignal'],
    examples: [
      {
        title: 'An agent that keeps watching while targets are switched.',
        unit: 'watch-agent.service',
        text: `[Unit]
Description=Watch agent
IgnoreOnIsolate=yes

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/watch-agent
Restart=on-failure
RestartSec=5s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['survive a change of target', 'keep running in rescue mode', 'keep ssh alive during isolate', 'not stopped by systemctl isolate', 'survive a runlevel change', 'stay up when the target changes'],
  },
  IgnoreOnSnapshot: {
    does: [
      'Kept the unit out of snapshots. These were units ending in `.snapshot` that `systemctl snapshot` made, a list of what was running, to which `systemctl isolate` could return later. They are gone, and so is the command.',
      'The line is read in order to log that it is ignored.',
    ],
    when: 'In no unit. Take the line out; there is nothing to put in its place. If the unit is meant to keep running while targets are switched, IgnoreOnIsolate= does that. To have a state to return to, write a target with AllowIsolate= that wants the units of that state.',
    wrong: [
      'The journal says “Support for option IgnoreOnSnapshot= has been removed and it is ignored”. The message is harmless.',
      'It is taken for a protection against snapshots of a file system or a virtual machine. With these it never had anything to do.',
    ],
    related: ['IgnoreOnIsolate', 'AllowIsolate', 'Wants'],
    examples: [
      {
        title: 'A target to switch to for maintenance, with remote login and little else.',
        unit: 'maintenance.target',
        text: `[Unit]
Description=Maintenance with remote login
Requires=basic.target
Wants=sshd.service systemd-networkd.service
After=basic.target
AllowIsolate=yes
`,
      },
    ],
    asks: ['snapshot of running units', 'return to an earlier set of running units', 'systemctl snapshot', 'saved state of units'],
  },
  JobRunningTimeoutSec: {
    does: [
      'Limits how long a start, stop or other job of the unit may run, counted from when systemd begins with it. The time it waits in the queue for others doesn’t count.',
      'When the time is up the job is given up, and what waited for it with Requires= fails as well. The unit itself is not stopped: a service that is still starting goes on and may come up later.',
    ],
    when: 'For devices that may never appear, which systemd waits for in a job. For services use TimeoutStartSec= and TimeoutStopSec=, which kill what hangs.',
    wrong: ['It is set on a service to end a start that hangs: `systemctl start` returns with “timed out”, but the process runs on. Use TimeoutStartSec=.'],
    related: ['JobTimeoutSec', 'JobTimeoutAction', 'TimeoutStartSec', 'TimeoutStopSec'],
    examples: [
      {
        title: 'A target whose start is given up after two minutes.',
        unit: 'shop.target',
        text: `[Unit]
Description=All parts of the shop
Requires=shop-web.service shop-worker.service
After=shop-web.service shop-worker.service
JobRunningTimeoutSec=2min

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['do not wait so long for a device', 'limit the time of a job', 'x-systemd.device-timeout', 'missing disk delays boot by 90 seconds', 'timeout of a device unit'],
  },
  JobTimeoutAction: {
    does: [
      'What the machine does when JobTimeoutSec= or JobRunningTimeoutSec= runs out for this unit: nothing, or reboot, power off, exit and so on, as for FailureAction=. systemd uses it itself for the case that a reboot hangs: `reboot.target` has a limit of 30 minutes, after which it is rebooted by force.',
    ],
    when: 'On targets of the boot or the shutdown of machines that nobody sits in front of, as a last way out of a hang. For a single service StartLimitAction= or FailureAction= fits better.',
    values: actions,
    wrong: ['Neither JobTimeoutSec= nor JobRunningTimeoutSec= is set: nothing ever runs out, and the action never comes.'],
    related: ['FailureAction', 'StartLimitAction', 'JobTimeoutRebootArgument'],
    examples: [
      {
        title: 'A boot that has not reached its goal after ten minutes begins again.',
        unit: 'kiosk.target',
        text: `[Unit]
Description=Kiosk ready
Requires=kiosk.service
After=kiosk.service
JobTimeoutSec=10min
JobTimeoutAction=reboot-force

[Install]
WantedBy=graphical.target
`,
      },
    ],
    asks: ['reboot when the boot hangs', 'force the shutdown', 'power off if shutdown takes too long', 'force reboot when shutdown hangs', 'reset if boot does not finish', 'boot did not finish so power off'],
  },
  JobTimeoutRebootArgument: {
    does: [
      'A word that is handed to the kernel with the reboot, when JobTimeoutAction= reboots the machine. What it means depends on the firmware and the architecture: on a Raspberry Pi it can choose the partition to boot from, on Android-like boards it selects the recovery system.',
    ],
    when: 'On boards whose bootloader reads it. On ordinary PCs and servers nothing looks at it.',
    related: ['JobTimeoutSec', 'RebootArgument'],
    examples: [
      {
        title: 'A board that boots its recovery system when the normal one hangs.',
        unit: 'panel.target',
        text: `[Unit]
Description=Control panel ready
Requires=panel.service
After=panel.service
JobTimeoutSec=5min
JobTimeoutAction=reboot-force
JobTimeoutRebootArgument=recovery

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['boot into recovery after a hang', 'fastboot after a timeout', 'reboot reason after a timeout'],
  },
  JobTimeoutSec: {
    does: [
      'Limits how long a job of this unit may take, from the moment it is queued. Waiting for other units, for instance because of After=, counts too. `systemctl start` then ends with “Job for … timed out.”, and units that require this one fail with the result “dependency”.',
      'It is the job that is given up, not the unit. A service that was already starting goes on with it and may well become active afterwards.',
    ],
    when: 'For devices and for targets of the boot, so that the boot doesn’t wait for ever. To end a service that hangs, use TimeoutStartSec= and TimeoutStopSec=.',
    wrong: [
      'A service is meant to be killed when its start takes too long: the command reports the timeout, the process lives on. Use TimeoutStartSec=.',
      'The service waits in the queue behind a slow mount, and its own short limit runs out before anything of it has started. Use JobRunningTimeoutSec=, which doesn’t count the wait.',
    ],
    related: ['JobRunningTimeoutSec', 'JobTimeoutAction', 'TimeoutStartSec', 'TimeoutStopSec'],
    examples: [
      {
        title: 'A target that is given up when its parts are not there after five minutes.',
        unit: 'lab.target',
        text: `[Unit]
Description=All instruments of the laboratory
Requires=scale.service camera.service
After=scale.service camera.service
JobTimeoutSec=5min

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['boot hangs on a start job', 'a start job is running', 'do not wait for ever', 'boot waits forever', 'cancel a queued start', 'unit waits in the queue for ever', 'start job running no limit', 'boot stuck on a job', 'abort a start that waits too long'],
  },
  JoinsNamespaceOf: {
    does: [
      'Two services share what is otherwise private to each: with PrivateTmp= their `/tmp` and `/var/tmp`, with PrivateNetwork= their network, with PrivateIPC= their shared memory and semaphores. Only what both have switched on is shared, and the name has to stand in one of the two units only.',
      'The one that starts first makes the namespace, the other enters it. It says nothing about starts and order: add Wants= or Requires= and After= where these matter.',
    ],
    when: 'When a helper has to reach files in the private `/tmp` of its service, or should sit behind the same private network. Where a socket or a directory with RuntimeDirectory= can pass the data, take that instead.',
    wrong: [
      'The private setting is on in one of the units only: nothing is shared and nothing is said about it. The helper sees an empty `/tmp`.',
      'The line is added while the other service runs. A service that is up already stays where it is; restart both.',
    ],
    related: ['PrivateTmp', 'PrivateNetwork', 'PrivateIPC', 'NetworkNamespacePath', 'BindsTo'],
    examples: [
      {
        title: 'An exporter that reads the files the shop leaves in its private directory for temporary files.',
        unit: 'shop-exporter.service',
        text: `[Unit]
Description=Metrics of the shop
JoinsNamespaceOf=shop.service
Wants=shop.service
After=shop.service

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop-exporter --read /tmp/shop-stats
PrivateTmp=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['share a private tmp', 'two services in one network namespace', 'like a pod', 'share /tmp between two services', 'see the /tmp of another unit', 'localhost between two isolated services', 'docker --network container:'],
  },
  OnFailure: {
    does: [
      'Starts other units when this one fails: a command ends with an error, a timeout runs out, the watchdog bites, the kernel kills it for want of memory. The usual use is a template such as `alert@.service`, to which `%n` hands the name of the failed unit.',
      'The started unit learns from `$MONITOR_UNIT`, `$MONITOR_SERVICE_RESULT` and `$MONITOR_EXIT_STATUS` what happened. It runs as a unit of its own: whether it succeeds or not changes nothing for this one.',
      'With Restart= recent releases start the listed units after every failure, also where a restart follows; RestartMode=direct keeps them quiet until the last one. Older releases start them only once the start limit is reached.',
    ],
    when: 'For messages and for cleaning up after jobs that nobody watches: backups, imports, timers. To bring the service back use Restart=, and for a message about every unit put the line in a drop-in below `service.d`.',
    wrong: [
      'The drop-in in `service.d` holds for the alert as well: when that fails, it calls itself. Take it out with an empty file of the same name in `alert@.service.d`.',
      'The service is skipped because of a condition: that is no failure, so no alert comes. When its start is given up because of a unit that it requires the alert does come, although the service shows as inactive and not as failed.',
      'The program ends with status 0 although it failed, or the failing command has a `-` in front: systemd sees a success.',
    ],
    related: ['OnSuccess', 'OnFailureJobMode', 'Restart', 'RestartMode', 'FailureAction'],
    examples: [
      {
        title: 'A nightly backup that sends a message when it fails.',
        unit: 'backup.service',
        text: `[Unit]
Description=Backup of the shop
OnFailure=alert@%n.service

[Service]
Type=oneshot
ExecStart=/usr/bin/shop-backup
`,
      },
    ],
    asks: ['send a mail when a service fails', 'alert on failure', 'run a script after a crash', 'notify me', 'email when a service crashed', 'slack message on crash', 'webhook when a unit fails', 'MAILTO like in cron', 'error handler', 'failover', 'get informed about failed units', 'fallback service', 'alert by telegram', 'execute something when it fails'],
  },
  OnFailureJobMode: {
    does: [
      'Says how the starts of the units in OnFailure= get along with jobs that are already waiting. By default they replace what is in their way. With `isolate` everything that the listed unit doesn’t need is stopped, so that the machine falls back to a small safe state; OnFailure= may then name one unit only.',
    ],
    when: 'Hardly ever needed. The one real use is `isolate`, for a unit of the boot without which the machine should drop to a rescue target.',
    values: jobModes,
    wrong: ['`isolate` stands together with two or more units in OnFailure=: systemd refuses to load the unit.'],
    related: ['OnFailure', 'OnSuccessJobMode', 'AllowIsolate'],
    examples: [
      {
        title: 'A check of the boot that drops to a rescue target when it fails.',
        unit: 'storage-check.service',
        text: `[Unit]
Description=Check the storage
OnFailure=rescue.target
OnFailureJobMode=isolate

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/bin/storage-check

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['fall back to rescue mode', 'how the failure handler is queued', 'isolate on failure', 'stop everything else on failure'],
  },
  OnSuccess: {
    does: [
      'Starts other units when this one has come to its end without an error. For a job that is the moment its last command is done. For a daemon it is also a plain `systemctl stop`, which counts as a success.',
      'With RemainAfterExit= a job stays active after its commands, so the listed units start only when it is stopped. With Restart= they may also be started before a restart that follows a clean end.',
    ],
    when: 'To string jobs together when the second makes sense only after the first worked: upload after backup, reload after fetching. For several steps that always belong together write more than one ExecStart= in one service of Type=oneshot.',
    wrong: [
      'The service has RemainAfterExit=yes: the next job never starts, because this one never ends.',
      'A daemon lists a clean-up job, and the job runs at each `systemctl stop` as well, which nobody meant.',
    ],
    related: ['OnFailure', 'OnSuccessJobMode', 'SuccessAction', 'ExecStartPost', 'RemainAfterExit'],
    examples: [
      {
        title: 'A backup after which the upload starts.',
        unit: 'backup.service',
        text: `[Unit]
Description=Backup of the shop
OnSuccess=backup-upload.service

[Service]
Type=oneshot
ExecStart=/usr/bin/shop-backup
`,
      },
    ],
    asks: ['run the next job afterwards', 'chain jobs', 'when it has finished', 'run another unit on success', 'run B after A finished', 'pipeline of jobs', 'next step after a successful backup', 'success hook', 'healthchecks.io ping', 'post-processing when it is done', 'start the next job if first was ok'],
  },
  OnSuccessJobMode: {
    does: [
      'Says how the starts of the units in OnSuccess= get along with jobs that are already waiting. By default a start that would get in the way of another job is given up; with `replace` it takes that job’s place.',
    ],
    when: 'Leave it alone unless the unit in OnSuccess= is one that others start and stop at the same moment.',
    values: jobModes,
    related: ['OnSuccess', 'OnFailureJobMode'],
    examples: [
      {
        title: 'A fetch after which a stop of the importer that is still waiting gives way to its start.',
        unit: 'catalogue-fetch.service',
        text: `[Unit]
Description=Fetch the catalogue
OnSuccess=catalogue-import.service
OnSuccessJobMode=replace

[Service]
Type=oneshot
DynamicUser=yes
StateDirectory=catalogue
ExecStart=/usr/bin/catalogue-fetch
`,
      },
    ],
    asks: ['how the follow-up job is queued', 'isolate a target on success'],
  },
  PartOf: {
    does: [
      'Stops and restarts this unit along with a listed one: `systemctl stop` or `systemctl restart` of that one takes this one with it. In the other direction nothing happens, and starting the listed unit doesn’t start this one.',
      'It is about orders that are given, not about what happens by itself. If the listed unit crashes or ends on its own, this one keeps running. But when Restart= then brings that one back, this one is restarted with it.',
    ],
    when: 'For the parts of a whole, for example workers below one target: the target gets Wants= for its parts, each part gets PartOf= for the target. To follow a crash too use BindsTo=.',
    wrong: [
      '`systemctl start shop.target` starts nothing: PartOf= pulls nothing in. Add WantedBy= for the target and enable the parts.',
      'After a stop and a start of the listed unit this one stays down, because a start isn’t passed on. Only a restart in one go brings it back.',
    ],
    related: ['BindsTo', 'Requires', 'WantedBy', 'PropagatesStopTo', 'PropagatesReloadTo'],
    examples: [
      {
        title: 'A worker that is started, stopped and restarted with all parts of the shop.',
        unit: 'shop-worker.service',
        text: `[Unit]
Description=Worker of the shop
PartOf=shop.target

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop-worker

[Install]
WantedBy=shop.target
`,
      },
    ],
    asks: ['stop A when B stops or is restarted', 'stop when other service stops', 'restart together', 'stop a group of services', 'restart all at once', 'restart follows the main unit', 'sub-service of an application', 'child unit', 'stopping the target stops its services', 'restart all workers with one command', 'umbrella unit', 'instances restart with the target', 'restarting the parent should restart this'],
  },
  PropagatesReloadTo: {
    does: [
      '`systemctl reload` of this unit is passed on to the listed ones. Those that aren’t running, or have nothing to reload, are left alone.',
      'A unit that can’t be reloaded itself refuses the command, so nothing is passed on from it either: a service needs ExecReload= or Type=notify-reload for that. Targets can be reloaded as soon as they have this setting.',
    ],
    when: 'When several services read the same files: one command makes them all look again. To restart instead of reload use PartOf= on the other side.',
    wrong: ['The service has no ExecReload=: `systemctl reload` says “Job type reload is not applicable”, and the listed units hear nothing.'],
    related: ['ReloadPropagatedFrom', 'ExecReload', 'PartOf'],
    examples: [
      {
        title: 'A proxy that passes a reload on to its log shipper.',
        unit: 'proxy.service',
        text: `[Unit]
Description=Proxy of the shop
PropagatesReloadTo=proxy-logs.service

[Service]
Type=notify-reload
ExecStart=/usr/bin/proxy

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['reload several services', 'pass on a reload', 'cascade reload', 'one reload for all backends'],
  },
  PropagatesStopTo: {
    does: [
      'When this unit is stopped, the listed ones are stopped too. It also works when this unit goes down by itself, after a crash or at the end of its work. Starts are not passed on.',
    ],
    when: 'To take down units that mustn’t run without this one and that you don’t want to change. Where you can edit the other unit, BindsTo= or PartOf= in it tells its reader more.',
    wrong: ['`systemctl restart` may stop the listed units and then starts only this one again. For a restart in step use PartOf= in the others.'],
    related: ['StopPropagatedFrom', 'PartOf', 'BindsTo', 'Conflicts'],
    examples: [
      {
        title: 'A licence server whose end also ends the solver.',
        unit: 'licences.service',
        text: `[Unit]
Description=Licence server
PropagatesStopTo=solver.service

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/licences

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['stop the others as well', 'pass on a stop', 'cascade stop', 'stopping this takes workers down too'],
  },
  RebootArgument: {
    does: [
      'A word that is handed to the kernel with the reboot when FailureAction=, SuccessAction= or StartLimitAction= reboots the machine. Boards with a bootloader that reads it boot another partition or the recovery system.',
    ],
    when: 'On embedded boards whose documentation names such words. On PCs and servers it mostly has no effect.',
    related: ['FailureAction', 'StartLimitAction', 'SuccessAction', 'JobTimeoutRebootArgument'],
    examples: [
      {
        title: 'A control program that boots the recovery system when it fails again and again.',
        unit: 'control.service',
        text: `[Unit]
Description=Control of the machine
StartLimitIntervalSec=5min
StartLimitBurst=5
StartLimitAction=reboot-force
RebootArgument=recovery

[Service]
Type=exec
ExecStart=/usr/bin/control
Restart=on-failure
RestartSec=5s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['reboot into recovery', 'argument for the bootloader', 'reboot to bootloader', 'reboot reason', 'LINUX_REBOOT_CMD_RESTART2'],
  },
  RefuseManualStart: {
    does: [
      'Nobody can start or restart the unit with `systemctl`; the answer is “Operation refused, unit … may be requested by dependency only”. It still starts when another unit wants or requires it, or when a timer, socket or path triggers it.',
    ],
    when: 'For units that do harm when they start outside their place, such as targets and steps of the boot or an update. It is a guard against slips, not against root, who can edit the unit.',
    wrong: ['During a fault nobody can restart the service by hand either. Think of who will need to, before you set it on a daemon.'],
    related: ['RefuseManualStop', 'AllowIsolate'],
    examples: [
      {
        title: 'A step of an update that only its target may start.',
        unit: 'firmware-write.service',
        text: `[Unit]
Description=Write the firmware
RefuseManualStart=yes

[Service]
Type=oneshot
ExecStart=/usr/bin/firmware-write

[Install]
WantedBy=firmware-update.target
`,
      },
    ],
    asks: ['forbid systemctl start', 'start by dependency only', 'deny start from the command line', 'nobody may start it by hand', 'unit may be requested by dependency only', 'internal helper unit', 'only other units may start it'],
  },
  RefuseManualStop: {
    does: [
      'Nobody can stop or restart the unit with `systemctl`; the answer is “Operation refused, unit … may be requested by dependency only”. It is still stopped at shutdown, by a conflict, and along with units that it requires.',
      'The processes are not protected: `kill` and `systemctl kill` end them as before.',
    ],
    when: 'For services without which the machine or its audit trail is worthless, where a slip of an administrator is to be caught. It doesn’t protect from root, who can edit the unit.',
    wrong: ['A package update wants to restart the service and can’t: the old program keeps running until the next reboot.'],
    related: ['RefuseManualStart', 'IgnoreOnIsolate'],
    examples: [
      {
        title: 'An audit recorder that runs from boot to shutdown.',
        unit: 'recorder.service',
        text: `[Unit]
Description=Audit recorder
RefuseManualStop=yes

[Service]
Type=notify
ExecStart=/usr/bin/recorder

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['forbid systemctl stop', 'must not be stopped by hand', 'protect a service from being stopped', 'admin must not stop it', 'critical service cannot be stopped', 'nobody should be able to stop it', 'deny stop from the command line'],
  },
  ReloadPropagatedFrom: {
    does: [
      'The other side of PropagatesReloadTo=: `systemctl reload` of a listed unit reloads this one as well, if it is running.',
    ],
    when: 'When this unit should follow the reload of a service that you don’t want to change, for example one that a package brings.',
    wrong: ['This service has no way to reload, neither ExecReload= nor Type=notify-reload: it stays as it is, and nothing is said.'],
    related: ['PropagatesReloadTo', 'ExecReload', 'PartOf'],
    examples: [
      {
        title: 'A log shipper that looks at its files again whenever the web server is reloaded.',
        unit: 'web-logs.service',
        text: `[Unit]
Description=Log shipper of the web server
ReloadPropagatedFrom=nginx.service

[Service]
Type=exec
ExecStart=/usr/bin/web-logs
ExecReload=/bin/kill -HUP $MAINPID

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['reload with another service', 'follow a reload', 'reload me when nginx reloads', 'be reloaded along', 'reload whenever the proxy is reloaded'],
  },
  Requires: {
    does: [
      'Starts the listed units along with this one. When one of them is stopped or restarted by `systemctl`, this one is stopped or restarted too. That is the part most people don’t expect.',
      'Together with After= this one doesn’t start when the start of a listed unit fails: “Dependency failed for …”. Without After= both start at the same time and a failure of the other is not noticed.',
      'It doesn’t watch. If a listed unit crashes or ends later, this one keeps running; to stop then there is BindsTo=. But when Restart= brings the listed unit back, this one is restarted with it. A listed unit that is skipped because of a condition counts as good.',
    ],
    when: 'When this unit can do nothing without the other and should go down with it. In doubt use Wants=: a service that waits and reconnects survives an update of its database, one that requires it is stopped with it.',
    wrong: [
      'After= is missing: sometimes it works, sometimes the service starts first and finds nothing there.',
      'The database is stopped for an update and started again. This service was stopped with it, and nobody starts it: a stop is passed on, a start isn’t.',
      'The listed unit doesn’t exist: the start ends with “Unit … not found”, where Wants= would go on.',
    ],
    related: ['After', 'Wants', 'BindsTo', 'Requisite', 'PartOf'],
    examples: [
      {
        title: 'A service that can’t work without its key store.',
        unit: 'signer.service',
        text: `[Unit]
Description=Signer
Requires=keystore.service
After=keystore.service

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/signer

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['depends on another service', 'needs the database', 'do not start without it', 'hard dependency', 'cannot work without redis', 'mandatory service', 'strict dependency', 'dependency failed for', 'fail if the dependency fails', 'depends_on in docker compose', 'useless without another service', 'does not work without mysql'],
  },
  RequiresMountsFor: {
    does: [
      'Looks up which mount units lead to the given paths, requires them and starts after them. If one of them can’t be mounted, this unit fails with “Dependency failed” instead of writing into the empty directory below.',
      'You give the path and not the mount: the same line is right whether `/srv/shop` is a file system of its own, part of another one, or on the root file system, where it asks for nothing.',
    ],
    when: 'For every service whose data may lie on a disk or share of its own. StateDirectory=, RuntimeDirectory= and their like do it for their directories already.',
    wrong: [
      'The file system is mounted by hand or by a script: systemd knows no unit for it that it could start, and the service doesn’t wait. Put it in `/etc/fstab` or write a mount unit.',
      'In `/etc/fstab` it has `noauto`: that keeps it out of the boot, but this setting mounts it all the same when the service starts.',
    ],
    related: ['WantsMountsFor', 'ConditionPathIsMountPoint', 'StateDirectory', 'After'],
    examples: [
      {
        title: 'A media server that doesn’t start without its disk.',
        unit: 'media.service',
        text: `[Unit]
Description=Media server
RequiresMountsFor=/srv/media

[Service]
Type=exec
User=media
ExecStart=/usr/bin/media --library /srv/media

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['wait for a mount', 'wait for NFS', 'do not start before the disk is mounted', 'data is on another partition', 'start after /data is mounted', 'service writes into an empty mount point', 'path on a separate file system', 'depends on a usb disk', 'home on nfs', 'drive is not there yet at start', 'docker data root on another disk', 'needs /mnt/data', 'external disk must be mounted'],
  },
  Requisite: {
    does: [
      'Lets this unit start only if the listed ones are already running. It doesn’t start them: if one is down, the start ends at once with “A dependency job for … failed”, and the unit stays inactive. Later stops and restarts of the listed units are passed on as with Requires=.',
    ],
    when: 'For helpers that make sense only beside something that somebody else has started, such as a debugging shell for a running service. Write After= for the same unit as well.',
    wrong: [
      'After= is missing and both start in the boot: systemd looks before the other is up, and this unit fails or not depending on the moment.',
      'It is used to have the other unit started. Use Requires= or Wants= for that.',
    ],
    related: ['Requires', 'After', 'BindsTo', 'ConditionPathExists'],
    examples: [
      {
        title: 'A tracer that can be started only while the shop is running.',
        unit: 'shop-trace.service',
        text: `[Unit]
Description=Trace of the shop
Requisite=shop.service
After=shop.service

[Service]
Type=oneshot
ExecStart=/usr/bin/shop-trace --seconds 60
`,
      },
    ],
    asks: ['only if already running', 'do not start the other one', 'fail immediately if the other is not up', 'refuse to start when the dependency is down', 'check the vpn but never launch it', 'must be up already', 'no start without a running vpn'],
  },
  SourcePath: {
    does: [
      'Names the file from which the unit was made, for units that a generator writes: `/etc/fstab` for mounts, a script in `/etc/init.d` for old services. `systemctl status` shows it in place of the unit file, and when it changes says that `systemctl daemon-reload` is needed.',
    ],
    when: 'Only in units that a program generates from another configuration. In a unit written by hand it sends readers to the wrong file.',
    related: ['Documentation', 'Description'],
    examples: [
      {
        title: 'A unit that a generator has made from a table of jobs.',
        unit: 'job-report.service',
        text: `[Unit]
Description=Job report
SourcePath=/etc/jobtab

[Service]
Type=oneshot
ExecStart=/usr/bin/report
`,
      },
    ],
    asks: ['generated from which file', 'unit comes from which config', 'generated by fstab-generator', 'origin of a generated unit', 'which generator made this unit'],
  },
  StartLimitAction: {
    does: [
      'What the machine does when the unit is started too often, that is when a start is refused by StartLimitIntervalSec= and StartLimitBurst=: reboot, power off and so on, as for FailureAction=. It counts starts by hand and by triggers as well as those of Restart=.',
    ],
    when: 'For appliances that nobody sits in front of: first the service is restarted some times, then the machine. Better than FailureAction=reboot there, because a single crash doesn’t reboot.',
    values: actions,
    wrong: [
      'The fault is still there after the reboot, and the machine reboots for ever. Leave enough time between the restarts for somebody to log in, with a long RestartSec=.',
      'RestartSec= is so long that the limit is never reached: with `RestartSec=5s` and the default of five starts in ten seconds the action never comes. Set a longer StartLimitIntervalSec=.',
    ],
    related: ['StartLimitIntervalSec', 'StartLimitBurst', 'Restart', 'RestartSec', 'FailureAction'],
    examples: [
      {
        title: 'A gateway that reboots after the fifth failure in ten minutes.',
        unit: 'gateway.service',
        text: `[Unit]
Description=Gateway
StartLimitIntervalSec=10min
StartLimitBurst=5
StartLimitAction=reboot

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/gateway
Restart=on-failure
RestartSec=20s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['reboot after too many restarts', 'give up and reboot', 'reboot if it keeps crashing', 'reset the box after too many crashes', 'escalate after the restart limit'],
  },
  StartLimitBurst: {
    does: [
      'How many starts fit into the time of StartLimitIntervalSec=. The next one is refused: the journal says “Start request repeated too quickly.”, the unit fails with the result “start-limit-hit”, and Restart= gives up.',
      'Every start counts: by hand, by a dependency, by a timer, socket or path, and each automatic restart. `systemctl reset-failed` sets the count back, and it is forgotten when systemd unloads the unit.',
    ],
    when: 'Raise it for services that are rightly started in quick succession, such as by a socket or a path. Lower it where a few failures are enough to know that it is no use.',
    wrong: [
      'It is raised while RestartSec= stays at its 100 milliseconds: the service crashes twenty times instead of five within two seconds and is given up all the same. A longer RestartSec= is what helps.',
      'It stands in [Service] next to StartLimitIntervalSec=: the latter is not known there. Both belong in [Unit].',
    ],
    related: ['StartLimitIntervalSec', 'Restart', 'RestartSec', 'StartLimitAction'],
    examples: [
      {
        title: 'A service that is given up after three failures in a minute.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop
StartLimitIntervalSec=1min
StartLimitBurst=3

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
Restart=on-failure
RestartSec=2s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['how many restarts', 'give up after some tries', 'startretries', 'max retries', 'respawn limit', 'maximum restart attempts', 'stop trying after five crashes', 'how often may it crash', 'docker on-failure:5', 'allow more restarts'],
  },
  StartLimitIntervalSec: {
    does: [
      'The span of time in which starts of the unit are counted. Once StartLimitBurst= starts have happened within it, further ones are refused, by hand too, and Restart= gives up: the unit is failed with the result “start-limit-hit”. The value 0 switches the limit off.',
      'A start by hand works again when the span has gone by, or at once after `systemctl reset-failed`. After that the automatic restarts work again as well, but nothing starts the unit anew by itself.',
    ],
    when: 'Set it to 0, with a RestartSec= of some seconds, for services that have to come back however long the fault lasts. Make it long to give up on a service that keeps failing slowly.',
    wrong: [
      'It stands in [Service], where only the old name StartLimitInterval= is understood: “Unknown key” in the journal, and the default limit stays. Move it to [Unit].',
      'It is 0 and RestartSec= isn’t set: a service that fails at once is restarted about ten times a second, which fills the journal and a processor.',
      'Restart=always is taken literally: after a database failure of a minute the service stays down, because its five tries were used up in the first seconds.',
    ],
    related: ['StartLimitBurst', 'Restart', 'RestartSec', 'RestartSteps', 'StartLimitAction'],
    examples: [
      {
        title: 'A service that is tried again every five seconds for as long as it takes.',
        unit: 'uplink.service',
        text: `[Unit]
Description=Uplink
StartLimitIntervalSec=0

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/uplink
Restart=always
RestartSec=5s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['never give up restarting no matter how often it failed', 'never give up restarting', 'start-limit-hit', 'restart for ever', 'infinite retries', 'too many restarts in a short time', 'restart indefinitely', 'keep retrying endlessly', 'reset-failed needed each time', 'disable the start rate limit', 'time window for crashes', 'systemd gave up on my service', 'does not come back after some crashes', 'stopped trying to start it'],
  },
  StopPropagatedFrom: {
    does: [
      'The other side of PropagatesStopTo=: this unit is stopped when a listed one stops, be it by `systemctl`, after a crash, or at the end of its work. It doesn’t start the listed units and has no order with them.',
    ],
    when: 'When this unit shall go down with another that it neither starts nor needs at its own start. Where it needs it, BindsTo= with After= says so in one go.',
    wrong: ['The listed unit is restarted: this one may be stopped by that and then stays down. PartOf= follows restarts.'],
    related: ['PropagatesStopTo', 'PartOf', 'BindsTo'],
    examples: [
      {
        title: 'A preview that ends with the camera service.',
        unit: 'preview.service',
        text: `[Unit]
Description=Preview of the camera
StopPropagatedFrom=camera.service

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/preview

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['stop with another service', 'follow a stop', 'stop me when that one is stopped', 'inherit the stop'],
  },
  StopWhenUnneeded: {
    does: [
      'The unit is stopped as soon as no active unit wants, requires or is bound to it any more. It comes up when the first one needs it and goes with the last.',
      'Nobody’s wish but that of other units counts: a start by hand ends at once, because no unit needs it.',
    ],
    when: 'For helpers that cost memory, bandwidth or battery and are of use to other units only: a tunnel, a mount, a licence server.',
    wrong: [
      '`systemctl start` succeeds, and a moment later the unit is inactive. For a test start a unit that needs it.',
      'It is enabled with WantedBy=multi-user.target: the target stays active, so the unit is needed for ever.',
    ],
    related: ['Wants', 'Requires', 'BindsTo', 'RefuseManualStart'],
    examples: [
      {
        title: 'A share that is mounted only while a unit uses it.',
        unit: 'srv-archive.mount',
        text: `[Unit]
Description=Archive
StopWhenUnneeded=yes

[Mount]
What=archive.example.com:/export
Where=/srv/archive
Type=nfs
`,
      },
    ],
    asks: ['stop when nobody uses it', 'only while it is needed', 'on demand', 'shut down when the last user is gone', 'stop if nothing depends on it', 'refcount of a unit', 'idle helper service', 'stop a helper that nobody needs', 'stop after the last dependent has gone'],
  },
  SuccessAction: {
    does: [
      'When the unit ends without an error, the whole machine acts: it powers off, reboots, or, in a container, the manager exits. The plain actions shut down in order, those in `-force` and `-immediate` don’t.',
      'A plain `systemctl stop` of a running service is a clean end too, and sets the action off.',
    ],
    when: 'For machines and containers that exist for one job: installers, test runs, update systems. Together with FailureAction= both outcomes are covered.',
    values: actions,
    wrong: [
      'Somebody stops the service by hand to look at something, and the machine powers off.',
      'The job has RemainAfterExit=yes: it never ends, and nothing happens.',
    ],
    related: ['FailureAction', 'SuccessActionExitStatus', 'OnSuccess', 'RebootArgument'],
    examples: [
      {
        title: 'A test machine that powers off after its run.',
        unit: 'testrun.service',
        text: `[Unit]
Description=Test run
SuccessAction=poweroff
FailureAction=poweroff

[Service]
Type=oneshot
ExecStart=/usr/bin/testrun

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['power off when done', 'end the container after the job', 'reboot after the update', 'shutdown when the script has finished', 'turn the machine off when the job completes', 'exit nspawn when the job is done', 'power off after the backup'],
  },
  SuccessActionExitStatus: {
    does: [
      'The number with which the manager itself ends when SuccessAction= is `exit` or `exit-force`. In a container it becomes the exit status of the container, in a user session that of the user manager. Without it the status of the service’s main process is taken.',
    ],
    when: 'In containers with systemd inside, when a clean end shall be told apart from others by its number. With another action it does nothing.',
    related: ['SuccessAction', 'FailureActionExitStatus', 'SuccessExitStatus'],
    examples: [
      {
        title: 'A container whose job ends the container with status 10 when there was nothing wrong.',
        unit: 'audit.service',
        text: `[Unit]
Description=Audit of the images
SuccessAction=exit
SuccessActionExitStatus=10
FailureAction=exit

[Service]
Type=oneshot
ExecStart=/usr/bin/audit-images

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['exit status of a container', 'container exit code on success', 'return value of nspawn when done'],
  },
  SurviveFinalKillSignal: {
    does: [
      'At the end of a shutdown or soft reboot systemd sends SIGTERM and SIGKILL to every process that is left. Processes of this unit are left out. They have to get that far: the unit mustn’t be stopped before, which takes DefaultDependencies=no and IgnoreOnIsolate=yes.',
      'With a soft reboot the processes keep running while the userspace below them is replaced, and the new manager takes them over. With a real reboot or power off they run until the kernel goes down.',
    ],
    when: 'For services that carry on through `systemctl soft-reboot`, and for storage daemons that the root file system hangs on. Their programs and files mustn’t lie on a file system that goes away; run them from a tmpfs or an image of their own.',
    wrong: [
      'The unit keeps its default dependencies: it is stopped in the ordinary way at the beginning of the shutdown, long before this setting would count.',
      'The program still uses files of the old root: its file system can’t be unmounted, and the shutdown reports it busy.',
    ],
    related: ['DefaultDependencies', 'IgnoreOnIsolate', 'RootImage', 'FileDescriptorStorePreserve'],
    examples: [
      {
        title: 'A packet filter that keeps working through a soft reboot.',
        unit: 'filter.service',
        text: `[Unit]
Description=Packet filter
DefaultDependencies=no
After=basic.target
Before=shutdown.target rescue.target emergency.target
Conflicts=reboot.target kexec.target poweroff.target halt.target rescue.target emergency.target
IgnoreOnIsolate=yes
SurviveFinalKillSignal=yes

[Service]
Type=notify
RootImage=/run/filter.raw
ExecStart=/usr/bin/filter

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['survive a soft reboot', 'not killed at shutdown', 'argv[0] with @', 'exclude from killall at shutdown', 'keep running until the very end of shutdown', 'storage daemon of the root file system'],
  },
  Upholds: {
    does: [
      'As long as this unit is up, the listed ones are kept up: whenever one of them is found inactive or failed, systemd starts it again. It doesn’t matter why it went down; a stop by hand lasts only a moment.',
      'There is no pause between the tries. A unit that fails at once reaches its start limit within moments and is then tried again now and then: the journal says “not starting since we tried this too often recently”.',
    ],
    when: 'From a target, for parts that always have to run while the target does, also after a stop that a dependency caused. For a service that only has to come back after a crash use Restart=, which has RestartSec= as its pause.',
    wrong: [
      'Somebody stops a listed service for maintenance, and it is back at once. Stop the unit that upholds it, or mask the service for the time being.',
      'A job of Type=oneshot without RemainAfterExit= is listed: it runs again each time it has ended, until the start limit stops it.',
    ],
    related: ['UpheldBy', 'Wants', 'Restart', 'BindsTo'],
    examples: [
      {
        title: 'A target that keeps both parts of the shop running.',
        unit: 'shop.target',
        text: `[Unit]
Description=All parts of the shop
Upholds=shop-web.service shop-worker.service

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['keep another service running', 'start it again whenever it stops', 'always up', 'babysit another service', 'relaunch another unit when it died', 'supervise other units', 'continuous Wants', 'make sure another service always runs', 'restart others that went down'],
  },
  Wants: {
    does: [
      'Starts the listed units along with this one, and that is all. If one of them fails, doesn’t exist or is stopped later, this unit isn’t touched.',
      'It gives no order: both start at the same time unless After= or Before= says otherwise. `systemctl enable` works through the same kind of dependency, written as a link in a `.wants` directory.',
    ],
    when: 'The right choice for most dependencies, together with After=. Take Requires= or BindsTo= only where this unit must not run without the other.',
    wrong: [
      'The name is misspelt, or the unit isn’t installed: nothing is said, and this unit starts without it.',
      'After= is missing: the service starts next to the other one and has to wait for it itself.',
      'An empty line in a drop-in doesn’t take a dependency away. Copy the unit to `/etc/systemd/system` and remove it there, or mask the listed unit.',
    ],
    related: ['After', 'Requires', 'WantedBy', 'Upholds'],
    examples: [
      {
        title: 'A service that needs a working network at its start.',
        unit: 'sync.service',
        text: `[Unit]
Description=Synchronise with the head office
Wants=network-online.target
After=network-online.target

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/sync-office

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['start another service as well', 'pull in a unit', 'optional dependency', 'soft dependency', 'nice to have service', 'start along but ignore its failure', 'Should-Start in an LSB header', 'weak dependency', 'recommended service', 'pull in network-online.target', 'can live without it', 'start it too but do not fail'],
  },
  WantsMountsFor: {
    does: [
      'Like RequiresMountsFor=, but the mounts may fail: systemd tries to mount what leads to the given paths, waits until that is over, and then starts this unit in any case.',
    ],
    when: 'For data that is good to have: a cache, an archive, a share with media. Where writing into the empty directory below the mount point would do harm, take RequiresMountsFor=.',
    wrong: ['The share is down, the service starts and fills the root file system through the empty mount point. When the share is mounted later, those files are hidden below it.'],
    related: ['RequiresMountsFor', 'ConditionPathIsMountPoint', 'ReadWritePaths'],
    examples: [
      {
        title: 'A player that shows a shared library if it can be mounted.',
        unit: 'player.service',
        text: `[Unit]
Description=Player
WantsMountsFor=/srv/library

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/player --optional-library /srv/library

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['try to mount first', 'mount may fail', 'optional mount', 'wait for a mount but start anyway', 'mount is nice to have', 'do not fail if the share is missing'],
  },
}
