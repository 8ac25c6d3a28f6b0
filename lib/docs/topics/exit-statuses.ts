import type { TopicTexts } from '../topic-text'

export const exitStatusTexts: TopicTexts = {
  '0': {
    says: [
      'The process ended and says that all went well. For a job that is the goal. For a server it means that it stopped by itself: with `Type=exec` or `Type=simple` the unit is then “inactive (dead)” without any failure, and `Restart=on-failure` does not start it again.',
      'A server that ends with 0 right after its start has usually gone to the background: the process that systemd watches is over, and what it left behind is ended with the unit. Some programs end with another status after an ordinary stop, such as a Java runtime with 143; SuccessExitStatus= makes that count like 0.',
    ],
    steps: [
      'Look at what the program said last: `journalctl -u NAME -b -n 50`.',
      'If it goes to the background, give it the option that keeps it in the foreground, often `-f`, `--foreground` or `--no-daemon`. Where there is none use `Type=forking` with PIDFile=.',
      'If it is meant to run for ever whatever it says, write `Restart=always`.',
    ],
    related: ['SuccessExitStatus', 'Restart', 'Type', 'RemainAfterExit'],
    examples: [
      {
        title: 'A server on a Java runtime, whose 143 after SIGTERM counts as success.',
        unit: 'billing.service',
        text: `[Unit]
Description=Billing of the shop

[Service]
Type=exec
User=billing
ExecStart=/usr/bin/java -jar /usr/share/billing/billing.jar
SuccessExitStatus=143
Restart=on-failure
RestartSec=5s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=0/SUCCESS', 'service stops by itself without error', 'inactive dead right after start', 'daemon goes to the background', 'service ends immediately but is not failed', 'exits with 0 but should keep running'],
  },
  '1': {
    says: [
      'The program itself ended with an error of no particular kind. systemd has done its part: it found the program and ran it. Scripting languages end so after an uncaught exception, shell scripts whose last command failed with it, and most tools for anything that has no number of its own.',
      'What happened stands in the program’s own messages, a few lines above `Main process exited, code=exited, status=1/FAILURE`. The number alone tells nothing.',
    ],
    steps: [
      'Read what the program said: `journalctl -u NAME -b`. Where it writes to files of its own, look there too.',
      'If it runs well by hand, the difference is mostly user, directory or environment: try `runuser -u USER -- COMMAND` from `/`, or add `env` as ExecStartPre= to see what it is given.',
      'If it can’t write or read something, compare with the sandbox of the unit: `systemctl cat NAME`.',
    ],
    related: ['Restart', 'RestartPreventExitStatus', 'Environment', 'OnFailure'],
    examples: [
      {
        title: 'A worker that is started again after an error, with a pause that spares the log.',
        unit: 'mail-worker.service',
        text: `[Unit]
Description=Worker for outgoing mail
StartLimitIntervalSec=10min
StartLimitBurst=5

[Service]
Type=exec
User=mail-worker
ExecStart=/usr/bin/mail-worker --queue /var/spool/mail-worker
Restart=on-failure
RestartSec=15s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=1/FAILURE', 'main process exited with an error', 'works by hand but not as a service', 'program fails without a reason', 'generic error of a program', 'runs in a terminal but crashes under systemd', 'python traceback then exit'],
  },
  '2': {
    says: [
      'The name goes back to a convention for init scripts, and says that arguments are wrong. Many programs keep to it: an option that they do not know, an argument too many, a mistake of syntax in a shell script. Tools written with common Python or Go libraries end so after a misspelled option.',
      'Not all mean it: a Go program that panics ends with 2 as well, and `grep` and `diff` use it for trouble of any kind. systemd only prints the name that belongs to the number. The program’s own message and manual count.',
    ],
    steps: [
      'Look for a usage text or a stack trace: `journalctl -u NAME -b`.',
      'Check the command line as systemd has it: `systemctl show -p ExecStart NAME`. Quotes, `>` and `|` are no shell syntax there, and a dash that a web page made longer is no option.',
      'If the status can’t get better by trying again, name it in RestartPreventExitStatus=.',
    ],
    related: ['ExecStart', 'RestartPreventExitStatus', 'SuccessExitStatus'],
    examples: [
      {
        title: 'A resolver that is not started again after a wrong option.',
        unit: 'resolver.service',
        text: `[Unit]
Description=Resolver of the office

[Service]
Type=exec
User=resolver
ExecStart=/usr/sbin/resolver --config /etc/resolver.toml
Restart=on-failure
RestartSec=2s
RestartPreventExitStatus=2

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=2/INVALIDARGUMENT', 'unknown option in ExecStart', 'go panic exit status', 'wrong arguments', 'bash syntax error', 'misuse of shell builtins'],
  },
  '3': {
    says: [
      'By the convention for init scripts the program does not know the action that it was asked for, such as `reload` for a script that only knows `start` and `stop`. Such scripts are nearly gone. Other programs use the number for whatever they like, and systemd prints the name all the same.',
      'It is also what `systemctl status` and `systemctl is-active` end with when a unit is not running. A script that calls them as its last command passes that on as its own status.',
    ],
    steps: [
      'Look into the program’s manual for its list of exit statuses, and into `journalctl -u NAME -b` for what it said.',
      'If the unit runs a script, see which command comes last in it, and what that ends with.',
      'If 3 is a fine answer of this program, name it in SuccessExitStatus=.',
    ],
    related: ['SuccessExitStatus', 'ExecReload'],
    examples: [
      {
        title: 'A check of a mirror that ends with 3 when there is nothing new.',
        unit: 'mirror-check.service',
        text: `[Unit]
Description=Look for changes on the mirror
Wants=network-online.target
After=network-online.target

[Service]
Type=oneshot
User=mirror
ExecStart=/usr/bin/mirror-check --quiet
SuccessExitStatus=3
`,
      },
    ],
    asks: ['status=3/NOTIMPLEMENTED', 'init script action unknown', 'systemctl is-active exit status', 'unit is not active exit code', 'systemctl status returns 3'],
  },
  '4': {
    says: [
      'By the convention for init scripts the user may not do this. Programs with numbers of their own mean something else by it: `wget` says with 4 that the network failed, `systemctl status` that there is no such unit.',
      'The name is only what belongs to the number. Whether a permission is missing stands in what the program said.',
    ],
    steps: [
      'Read the message above the status: `journalctl -u NAME -b`.',
      'If it does speak of a permission, see as whom it runs and what the path allows: `systemctl show -p User -p Group NAME` and `namei -l PATH`.',
      'If the number stands for something that passes, such as a network that is down, let Restart= try again.',
    ],
    related: ['User', 'AmbientCapabilities', 'Restart'],
    examples: [
      {
        title: 'A download that is tried again when the network failed.',
        unit: 'blocklist.service',
        text: `[Unit]
Description=Fetch the block list
Wants=network-online.target
After=network-online.target

[Service]
Type=oneshot
User=blocklist
StateDirectory=blocklist
ExecStart=/usr/bin/wget --quiet --output-document=/var/lib/blocklist/list https://lists.example.org/hosts
Restart=on-failure
RestartSec=5min
`,
      },
    ],
    asks: ['status=4/NOPERMISSION', 'insufficient privileges', 'wget network failure in a service', 'systemctl status returns 4', 'no such unit exit code'],
  },
  '5': {
    says: [
      'By the convention for init scripts the program behind the script is not installed: old scripts test for it and end with 5 where it is missing, as after a package was removed and its script was not. `wget` uses the number for a certificate that it does not trust, other programs for other things.',
      'When systemd itself does not find the program of ExecStart=, the status is 203. So 5 always comes from something that did run.',
    ],
    steps: [
      'See what did run: `systemctl cat NAME`, and `systemctl show -p SourcePath NAME` for a unit made from an init script.',
      'Install what is missing, or remove the script with the rest of the package.',
      'A unit that may be there without its program is better skipped by a condition than ended by an error.',
    ],
    related: ['ConditionPathExists', 'ConditionFileIsExecutable', 'SourcePath', 'SuccessExitStatus'],
    examples: [
      {
        title: 'A scanner that is skipped quietly where its program is not installed.',
        unit: 'virus-scan.service',
        text: `[Unit]
Description=Scan of the shared files
ConditionFileIsExecutable=/usr/bin/virus-scan

[Service]
Type=oneshot
ExecStart=/usr/bin/virus-scan --recursive /srv/share
Nice=10
`,
      },
    ],
    asks: ['status=5/NOTINSTALLED', 'init script of a removed package', 'skip service when program is missing', 'systemctl start returns 5', 'unit not found exit code'],
  },
  '6': {
    says: [
      'By the convention for init scripts the program is not configured: the script looked for its file below `/etc` or `/etc/default` and did not find it, or found it switched off. `curl` ends with 6 when it can’t resolve a host name, which at boot is mostly a job that runs before the network is up.',
      'The name of the convention is printed for both. Only the program’s own message tells them apart.',
    ],
    steps: [
      'Read what was said: `journalctl -u NAME -b`.',
      'If a configuration is missing, write it, or skip the unit with ConditionPathExists= until it is there.',
      'If a name could not be resolved, order the unit after `network-online.target` and let it try again.',
    ],
    related: ['ConditionPathExists', 'EnvironmentFile', 'After', 'Restart'],
    examples: [
      {
        title: 'A call that waits for the network and is made again when it failed.',
        unit: 'register-host.service',
        text: `[Unit]
Description=Register this machine in the inventory
Wants=network-online.target
After=network-online.target

[Service]
Type=oneshot
DynamicUser=yes
ExecStart=/usr/bin/curl --silent --show-error --fail https://inventory.example.org/register/%H
Restart=on-failure
RestartSec=30s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=6/NOTCONFIGURED', 'configuration missing', 'curl could not resolve host at boot', 'daemon is not set up yet'],
  },
  '7': {
    says: [
      'By the convention for init scripts the program is not running, so that there is nothing to stop or to reload. It is then seen at the command of ExecReload= or ExecStop=, while the server itself has ended before. `curl` uses 7 for a connection that could not be made, because nothing listens on the other side.',
      'Both have something in common: the one who answers is not there. Look at its log and not only at this one.',
    ],
    steps: [
      'See which command ended with it: `systemctl status NAME` lists each process with its status.',
      'Find out whether the other side is up: `systemctl status` for its unit, `ss -ltnp` for its port.',
      'Order the unit after the one that it needs. If nothing is lost when it is missing, put `-` before the command.',
    ],
    related: ['ExecReload', 'ExecStop', 'After', 'SuccessExitStatus'],
    examples: [
      {
        title: 'A job that calls a service on the same machine, and does not fail where that is down.',
        unit: 'cache-flush.service',
        text: `[Unit]
Description=Empty the cache of the shop
After=shop.service

[Service]
Type=oneshot
DynamicUser=yes
ExecStart=/usr/bin/curl --silent --show-error --fail --request POST http://localhost:8080/flush
SuccessExitStatus=7
`,
      },
    ],
    asks: ['status=7/NOTRUNNING', 'curl failed to connect in a service', 'reload of a program that is not running'],
  },
  '64': {
    says: [
      'The program says that it was called wrongly: an unknown option, too few arguments, or some that do not go together. The numbers from 64 to 78 come from the mail programs of BSD, and programs that use them usually mean what they say. Others end with 1 or 2 for the same mistake.',
      'Trying again does not help, since the command line stays what it is. The journal mostly shows the usage text of the program.',
    ],
    steps: [
      'Compare the command line with the manual of the version that is installed: `systemctl show -p ExecStart NAME`, `COMMAND --help`.',
      'Look for a variable that is empty: systemd then passes one argument less, or an empty one. For one that is not set at all, newer releases say “Referenced but unset environment variable” in the journal.',
      'Keep such a mistake from being repeated with `RestartPreventExitStatus=64`, which newer releases also take as `USAGE`.',
    ],
    related: ['ExecStart', 'Environment', 'RestartPreventExitStatus'],
    examples: [
      {
        title: 'A list server that stays down after a call that it does not understand.',
        unit: 'lists.service',
        text: `[Unit]
Description=Mailing lists

[Service]
Type=exec
User=lists
ExecStart=/usr/bin/listd --spool /var/spool/lists
Restart=on-failure
RestartSec=5s
RestartPreventExitStatus=USAGE CONFIG

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=64/USAGE', 'command line is wrong', 'sysexits usage error', 'usage text printed instead of starting'],
  },
  '65': {
    says: [
      'The program got its input and could not make sense of it: a file with a broken line, a truncated download, a message in the wrong format. The program itself is fine, and so is mostly the unit.',
      'The same input gives the same status at the next try. In a job that works through a queue, one broken piece can block all that come after it.',
    ],
    steps: [
      'Find the file or line that the program names: `journalctl -u NAME -b`.',
      'Put the broken piece aside and start the unit again.',
      'Where the program deals with broken input itself and goes on next time, let the status count as success with SuccessExitStatus=.',
    ],
    related: ['SuccessExitStatus', 'RestartPreventExitStatus', 'StandardInput'],
    examples: [
      {
        title: 'An import that puts broken orders aside and is not to be reported for them.',
        unit: 'order-import.service',
        text: `[Unit]
Description=Import of new orders

[Service]
Type=oneshot
User=orders
ExecStart=/usr/bin/order-import --rejects /srv/orders/rejected /srv/orders/incoming
SuccessExitStatus=DATAERR
`,
      },
    ],
    asks: ['status=65/DATAERR', 'input file is broken', 'malformed data', 'cannot parse the input file'],
  },
  '66': {
    says: [
      'A file that the program was to read is missing, or it may not read it. It speaks of its input, such as a message, a list or a table; for its configuration most programs use 78 or plain 1.',
      'In a service the usual reason is that the file belongs to somebody else, or that the sandbox of the unit hides it: with ProtectHome= the homes look empty, with PrivateTmp= a file in `/tmp` that another one has put there is not to be seen.',
    ],
    steps: [
      'Find the name of the file in `journalctl -u NAME -b`, and look at each step of its path: `namei -l PATH`.',
      'Ask as the user of the service: `runuser -u USER -- cat PATH`. If that works, the sandbox is in the way.',
      'If the file only comes later, start the unit when it is there, with a path unit.',
    ],
    related: ['ProtectHome', 'PrivateTmp', 'BindReadOnlyPaths', 'PathExists'],
    examples: [
      {
        title: 'A report that is skipped while its input is not there.',
        unit: 'stock-report.service',
        text: `[Unit]
Description=Report of the stock
ConditionPathExists=/srv/stock/today.csv

[Service]
Type=oneshot
User=stock
ExecStart=/usr/bin/stock-report --output /srv/stock/report.html /srv/stock/today.csv
`,
      },
    ],
    asks: ['status=66/NOINPUT', 'input file missing', 'cannot read file in a service'],
  },
  '67': {
    says: [
      'The addressee of a message is unknown: mail programs end so when they are asked to deliver to a mailbox that does not exist. Seldom does another program use it, for an account that it looked up and did not find.',
      'It has nothing to do with User= of the unit. An account that systemd itself does not find gives status 217 before the program runs.',
    ],
    steps: [
      'Look for the address in the program’s messages: `journalctl -u NAME -b`.',
      'Check the table of addresses or the account: `getent passwd NAME`.',
      'If single unknown addresses are to be expected, let the status count as success.',
    ],
    related: ['SuccessExitStatus', 'User'],
    examples: [
      {
        title: 'A digest whose run is fine though somebody has left the house.',
        unit: 'digest.service',
        text: `[Unit]
Description=Digest of the week by mail

[Service]
Type=oneshot
User=digest
ExecStart=/usr/bin/send-digest --recipients /etc/digest/recipients
SuccessExitStatus=NOUSER
`,
      },
    ],
    asks: ['status=67/NOUSER', 'mail user unknown', 'recipient does not exist'],
  },
  '68': {
    says: [
      'The program was given a host name that it could not find. Either the name is wrong, or it could not be looked up: at boot, before the network is up; in a sandbox without network; in a tree of its own without `/etc/resolv.conf`.',
      'Programs outside the world of mail rarely use the number, and end with 1 for the same thing.',
    ],
    steps: [
      'Try the name on the machine: `getent hosts NAME`, or `resolvectl query NAME`.',
      'If it works there, look at the unit for PrivateNetwork=, RestrictAddressFamilies= and RootDirectory=.',
      'If it fails only at boot, order the unit after `network-online.target` and let Restart= try again.',
    ],
    related: ['After', 'PrivateNetwork', 'RestrictAddressFamilies', 'Restart'],
    examples: [
      {
        title: 'A collector of mail that tries again when its host was not found.',
        unit: 'mail-fetch.service',
        text: `[Unit]
Description=Fetch mail from the provider
Wants=network-online.target
After=network-online.target

[Service]
Type=exec
User=mail-fetch
ExecStart=/usr/bin/mail-fetch --host imap.example.org
Restart=on-failure
RestartSec=1min

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=68/NOHOST', 'host name unknown', 'name resolution fails in a service'],
  },
  '69': {
    says: [
      'Something that the program needs does not answer: a database, a helper, a server elsewhere. The program is in order and gives up, because without the other one it has nothing to do. Some use the number for everything that went wrong and has no better one.',
      'At boot it mostly is a matter of order: After= puts the other unit first, but it counts as started as soon as its Type= says so, which for `Type=simple` is long before it answers.',
    ],
    steps: [
      'Find out whom the program means: `journalctl -u NAME -b`; then look at that one’s own status.',
      'Order the unit with After= and Requires=, and see that the other unit tells systemd when it is ready.',
      'Let Restart= bridge what remains.',
    ],
    related: ['After', 'Requires', 'Restart', 'RestartSec'],
    examples: [
      {
        title: 'A server that waits for its database, and comes back if that was away.',
        unit: 'tickets.service',
        text: `[Unit]
Description=Ticket system
Requires=postgresql.service
After=postgresql.service

[Service]
Type=exec
User=tickets
ExecStart=/usr/bin/ticketd
Restart=on-failure
RestartSec=10s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=69/UNAVAILABLE', 'database not reachable at boot', 'needed service not available'],
  },
  '70': {
    says: [
      'The program has found a fault in itself: a state that its authors took for impossible, an assertion, an exception that nobody caught. It is neither the unit nor the machine, though an unusual one of either may have led to it.',
      'The journal mostly shows a stack trace or the name of a source file. That is what a report to the authors needs.',
    ],
    steps: [
      'Save the messages: `journalctl -u NAME -b -o short-precise`.',
      'See whether an update of the program or of a library came shortly before: `journalctl -u NAME --since -7d` and the log of the package manager.',
      'Let Restart= bring it back for now.',
    ],
    related: ['Restart', 'RestartSec', 'OnFailure'],
    examples: [
      {
        title: 'A server that is brought back after a fault in itself, and reports it.',
        unit: 'calendar.service',
        text: `[Unit]
Description=Calendar server
OnFailure=report-failure@%n.service
StartLimitIntervalSec=1h
StartLimitBurst=5

[Service]
Type=exec
User=calendar
ExecStart=/usr/bin/calendard
Restart=on-failure
RestartSec=20s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=70/SOFTWARE', 'internal software error', 'bug in the program', 'internal exception of a program'],
  },
  '71': {
    says: [
      'The operating system refused the program something: a new process, a pipe, a socket. In a service the refusal often comes from the unit: TasksMax= or LimitNPROC= leave no room for another process, LimitNOFILE= none for another file, and a filter for system calls says no to something that the program needs.',
      'The program’s message has the error of the kernel, such as “Resource temporarily unavailable” or “Too many open files”.',
    ],
    steps: [
      'Read the error: `journalctl -u NAME -b`, and `journalctl -k -b` for what the kernel says.',
      'Compare use and limit: `systemctl show -p TasksCurrent -p TasksMax -p LimitNOFILE NAME`.',
      'Raise the limit that is reached, or find out why so much is needed.',
    ],
    related: ['TasksMax', 'LimitNPROC', 'LimitNOFILE', 'SystemCallFilter'],
    examples: [
      {
        title: 'A mail server with room for many processes and files.',
        unit: 'relay.service',
        text: `[Unit]
Description=Mail relay

[Service]
Type=notify
ExecStart=/usr/sbin/relayd --foreground
TasksMax=8192
LimitNOFILE=65536
Restart=on-failure
RestartSec=5s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=71/OSERR', 'cannot fork', 'operating system error', 'too many open files'],
  },
  '72': {
    says: [
      'A file of the system is missing, can’t be opened or is broken: `/etc/passwd`, a device, a file that belongs to the machine and not to the program. On a machine that works otherwise, look at the sandbox of the unit first: in a tree of RootDirectory=, with PrivateDevices= or with ProtectProc= such a file may be missing for the service alone.',
      'Few programs use the number. Their own message names the file.',
    ],
    steps: [
      'Find the file in `journalctl -u NAME -b`.',
      'See it with the eyes of the service: `nsenter --target PID --mount ls -l PATH` while a process of it runs, or a copy of the unit that runs `ls` for a moment.',
      'Bring the file in with BindReadOnlyPaths=, or take back the setting that hides it.',
    ],
    related: ['BindReadOnlyPaths', 'PrivateDevices', 'RootDirectory', 'ProtectProc'],
    examples: [
      {
        title: 'A delivery agent in a tree of its own that is shown the files of the system which it reads.',
        unit: 'delivery.service',
        text: `[Unit]
Description=Delivery of local mail

[Service]
Type=exec
RootDirectory=/srv/delivery
BindReadOnlyPaths=/etc/passwd /etc/group /etc/resolv.conf
ExecStart=/usr/bin/deliveryd

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=72/OSFILE', 'system file missing', 'file in /etc missing inside the service'],
  },
  '73': {
    says: [
      'The program could not make a file that it was to write. In a service the usual reasons are: the directory belongs to root while the service runs as somebody else, the directory is missing, or the sandbox of the unit makes it read-only, as ProtectSystem= does with `/usr`, when `full` with `/etc` too, and when `strict` with nearly everything.',
      '“Permission denied” points to owner and mode, “Read-only file system” to the sandbox, “No space left on device” to the disk.',
    ],
    steps: [
      'Find the path and the error: `journalctl -u NAME -b`.',
      'Give the service a directory of its own with StateDirectory=, CacheDirectory= or RuntimeDirectory=, which is made, owned and writable by itself.',
      'For a place elsewhere set the owner, and name it in ReadWritePaths= if the sandbox is in the way.',
    ],
    related: ['StateDirectory', 'ReadWritePaths', 'ProtectSystem', 'UMask'],
    examples: [
      {
        title: 'An archiver with a directory of its own, in an otherwise read-only system.',
        unit: 'archiver.service',
        text: `[Unit]
Description=Archive of all messages

[Service]
Type=exec
User=archiver
StateDirectory=archiver
ProtectSystem=strict
ExecStart=/usr/bin/archiver --output /var/lib/archiver

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=73/CANTCREAT', 'service cannot write to disk', 'cannot create file', 'read-only file system in a service', 'touch or mkdir fails'],
  },
  '74': {
    says: [
      'Reading or writing failed in the middle: a disk with bad blocks, a network file system that went away, a full disk, a connection or pipe that the other side closed. The file could be opened, so permissions are mostly not the cause.',
      'What the kernel says at the same moment decides whether it is the hardware.',
    ],
    steps: [
      'Compare the times: `journalctl -u NAME -b` and `journalctl -k -b`, with an eye on “I/O error”.',
      'Look at space and inodes: `df -h PATH` and `df -i PATH`.',
      'If the data lies on another file system, tie the unit to it with RequiresMountsFor=.',
    ],
    related: ['RequiresMountsFor', 'IgnoreSIGPIPE', 'Restart', 'LimitFSIZE'],
    examples: [
      {
        title: 'A backup that runs only where its disk is mounted.',
        unit: 'backup-disk.service',
        text: `[Unit]
Description=Backup to the second disk
RequiresMountsFor=/mnt/backup
ConditionPathIsMountPoint=/mnt/backup

[Service]
Type=oneshot
ExecStart=/usr/bin/backup --target /mnt/backup
IOSchedulingClass=idle
`,
      },
    ],
    asks: ['status=74/IOERR', 'input output error', 'disk or network drive failed while writing'],
  },
  '75': {
    says: [
      'Something did not work that may work in a moment: a server that is busy, a lock that somebody else holds, a queue that is full. The program asks to be called again. Mail programs use it most; they keep the message and try later.',
      'It is the one status of this family for which a restart is the right answer.',
    ],
    steps: [
      'Leave it to a restart: `Restart=on-failure` with a RestartSec= that gives the other side time.',
      'For a job with a timer that comes often enough let the status count as success: `SuccessExitStatus=TEMPFAIL`. The next run does the rest.',
      'If it never gets better, read what the program waits for: `journalctl -u NAME -b`.',
    ],
    related: ['Restart', 'RestartSec', 'RestartForceExitStatus', 'SuccessExitStatus'],
    examples: [
      {
        title: 'A queue runner that tries again only after passing failures.',
        unit: 'queue-run.service',
        text: `[Unit]
Description=Deliver what waits in the queue
StartLimitIntervalSec=1h
StartLimitBurst=6

[Service]
Type=exec
User=queue
ExecStart=/usr/bin/queue-run --all
RestartForceExitStatus=TEMPFAIL
RestartSec=2min
`,
      },
    ],
    asks: ['status=75/TEMPFAIL', 'temporary failure', 'try again later', 'retry a job only for some errors', 'sendmail says try later'],
  },
  '76': {
    says: [
      'The other side of a connection did or said something that the protocol does not allow. Often the two are of different age, or something else listens on that port: an HTTPS server where plain HTTP is expected, a proxy with a page of its own.',
      'It is for the program’s log to tell what came instead.',
    ],
    steps: [
      'Read what was expected and what came: `journalctl -u NAME -b`, with a more talkative level if the program has one.',
      'Ask the other side by hand: `openssl s_client -connect HOST:PORT`, or `curl -v`.',
      'Bring both sides to versions that understand each other. Trying again rarely helps.',
    ],
    related: ['RestartPreventExitStatus', 'Environment'],
    examples: [
      {
        title: 'A client that gives up where the other side speaks another protocol, and tries again otherwise.',
        unit: 'sensor-link.service',
        text: `[Unit]
Description=Link to the sensor hub
Wants=network-online.target
After=network-online.target

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/sensor-link --hub hub.example.org
Restart=on-failure
RestartSec=30s
RestartPreventExitStatus=PROTOCOL

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=76/PROTOCOL', 'remote error in protocol', 'other side answers nonsense'],
  },
  '77': {
    says: [
      'The program says that it lacks a permission for what it was asked to do: to bind to a port below 1024, to read a key, to change something of the system. For files that can’t be opened the family has numbers of their own, but not all programs keep to that.',
      'Do not answer with `User=root` at once. Mostly one capability, one group or another owner of a file is enough.',
    ],
    steps: [
      'Read what was refused: `journalctl -u NAME -b`, and with SELinux `ausearch -m avc -ts recent`.',
      'For ports below 1024 grant CAP_NET_BIND_SERVICE by AmbientCapabilities=, or let a socket unit listen.',
      'For secrets that only root may read use LoadCredential=. For devices add a group by SupplementaryGroups=.',
    ],
    related: ['AmbientCapabilities', 'SupplementaryGroups', 'LoadCredential', 'NoNewPrivileges'],
    examples: [
      {
        title: 'A name server that may bind to its port without being root.',
        unit: 'names.service',
        text: `[Unit]
Description=Name server of the office

[Service]
Type=exec
User=names
ExecStart=/usr/sbin/namesd --listen 0.0.0.0:53
AmbientCapabilities=CAP_NET_BIND_SERVICE
CapabilityBoundingSet=CAP_NET_BIND_SERVICE
NoNewPrivileges=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=77/NOPERM', 'permission denied by the program', 'bind to port 80 without root', 'operation not permitted', 'must be run as root'],
  },
  '78': {
    says: [
      'The program does not accept its configuration: a key that it does not know, a value out of range, a file that it can’t parse. It appears after edits and after updates that dropped an option. The message names the file and often the line.',
      'Until somebody corrects the file, each restart ends the same way and fills the log until the limit for starts is reached.',
    ],
    steps: [
      'Read the line that it complains about: `journalctl -u NAME -b`.',
      'Use the program’s own test of its configuration, often `-t` or `--check`, and put it into ExecStartPre=.',
      'Keep systemd from trying in vain: `RestartPreventExitStatus=CONFIG`.',
    ],
    related: ['RestartPreventExitStatus', 'ExecStartPre', 'ExecReload'],
    examples: [
      {
        title: 'A proxy that tests its configuration first, and is not restarted for a mistake in it.',
        unit: 'proxy.service',
        text: `[Unit]
Description=Proxy in front of the shop

[Service]
Type=notify
ExecStartPre=/usr/sbin/proxyd --check /etc/proxyd.conf
ExecStart=/usr/sbin/proxyd --config /etc/proxyd.conf
Restart=on-failure
RestartSec=2s
RestartPreventExitStatus=CONFIG

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=78/CONFIG', 'configuration error at start', 'do not restart after a wrong configuration', 'config file invalid', 'php-fpm failed to load its configuration', 'bad config file and endless restarts'],
  },
  '200': {
    says: [
      'Before it ran the program, systemd could not enter the working directory of the process. It does so late: after the sandbox is built, after the root is changed, and as the user of the service. So what counts is what this user sees in there, and not what `ls` shows to root.',
      'Usual causes: the directory of WorkingDirectory= does not exist; the user may not enter it or one above it, such as a home with mode 0700; ProtectHome= or TemporaryFileSystem= hides it; it is missing in the tree of RootDirectory=. `WorkingDirectory=~` needs a home that exists.',
      'The journal says `Changing to the requested working directory failed: No such file or directory`, and after it `Failed at step CHDIR spawning` with the program. The program is fine, though it is named there.',
    ],
    steps: [
      'See which directory it is: `systemctl show -p WorkingDirectory -p User -p RootDirectory NAME`.',
      'Look at each step of the path with `namei -l PATH`, and try it as the user: `runuser -u USER -- ls PATH`.',
      'If the directory is the service’s own, let systemd make it: StateDirectory= and the like are made before it is entered. If it may be missing, put a `-` before the path; the process then starts in `/`.',
    ],
    related: ['WorkingDirectory', 'StateDirectory', 'ProtectHome', 'RootDirectory'],
    examples: [
      {
        title: 'A wiki whose working directory is made by systemd.',
        unit: 'wiki.service',
        text: `[Unit]
Description=Wiki of the team

[Service]
Type=exec
User=wiki
StateDirectory=wiki
WorkingDirectory=/var/lib/wiki
ExecStart=/usr/bin/wikid

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=200/CHDIR', 'failed at step CHDIR', 'working directory does not exist', 'changing to the requested working directory failed', 'chdir no such file or directory', 'cd into a folder that is missing', 'home directory of the service user does not exist', 'changing directory permission denied'],
  },
  '201': {
    says: [
      'Before it ran the program, systemd could not give the process the niceness of Nice=. This is rare: the manager of the system may set any value, and newer releases take the nearest value that they are allowed instead of giving up.',
      'What remains are containers and filters around systemd that forbid the change altogether, and old releases where the manager of a user, or one in a container, is to set a negative value. The journal says `Failed at step NICE spawning` with the program, mostly with `Permission denied`.',
    ],
    steps: [
      'See what is asked for: `systemctl show -p Nice NAME`.',
      'In a unit of a user take out a negative Nice=, or raise what the user may do with LimitNICE= in `user@.service`.',
      'In a container allow the capability CAP_SYS_NICE, or use CPUWeight=, which needs none.',
    ],
    related: ['Nice', 'LimitNICE', 'CPUWeight'],
    examples: [
      {
        title: 'A job of low priority, which anybody may ask for.',
        unit: 'thumbnails.service',
        text: `[Unit]
Description=Make thumbnails of new pictures

[Service]
Type=oneshot
User=gallery
ExecStart=/usr/bin/make-thumbnails /srv/gallery
Nice=15
CPUWeight=20
`,
      },
    ],
    asks: ['status=201/NICE', 'cannot set niceness', 'negative nice not permitted'],
  },
  '202': {
    says: [
      'Before it ran the program, systemd could not prepare the file descriptors that the process gets or loses. By far the most usual cause is OpenFile=: the file is missing or may not be opened. Without `read-only` it is opened for writing too, which the manager of a user may not do with files of the system.',
      'In newer releases it also comes when StandardInput=, StandardOutput= or StandardError= asks for a descriptor by name, with `fd:`, and no socket unit passes one of that name. The journal says `Failed to get OpenFile= file descriptors` with the reason, or `Failed at step FDS spawning` with the program.',
    ],
    steps: [
      'List what is asked for: `systemctl cat NAME | grep -E "OpenFile|fd:"`.',
      'Check that the file is there and that the manager may open it that way. Add `read-only` where the program only reads, and `graceful` where the file may be missing.',
      'For `fd:` compare the name with FileDescriptorName= of the socket, and see that the socket is active before the service.',
    ],
    related: ['OpenFile', 'FileDescriptorName', 'Sockets', 'StandardInput'],
    examples: [
      {
        title: 'A map server that is handed a file which only root may open, for reading alone.',
        unit: 'maps.service',
        text: `[Unit]
Description=Map server

[Service]
Type=exec
User=maps
OpenFile=/srv/maps/licence.key:licence:read-only
ExecStart=/usr/bin/mapsd

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=202/FDS', 'failed at step FDS', 'OpenFile cannot be opened', 'failed to adjust passed file descriptors'],
  },
  '203': {
    says: [
      'Everything was prepared, and then the kernel did not run the program, or systemd did not find it. Mostly the path is wrong or the package is missing: `No such file or directory`. The same message comes when the file is there and its interpreter is not: the one of the `#!` line, also with a Windows line end after it, or the loader of a program built for another C library or a 32-bit system.',
      '`Permission denied` means: no right to execute; a directory above that the user of the service may not pass, such as a home; a mount with `noexec` or NoExecPaths=; or SELinux, as with programs in a home. `Exec format error` means a script without `#!` line, an empty file or another architecture.',
      'The sandbox plays a part: ProtectHome=, InaccessiblePaths=, TemporaryFileSystem= and RootDirectory= can hide a file that `ls` shows. A SystemCallFilter= that answers `execve` with an error does it too. The journal says `Failed at step EXEC spawning /opt/shop/run: Permission denied`.',
    ],
    steps: [
      'Ask what the file is: `ls -lZ PROGRAM`, `file PROGRAM`, and for a script `head -1 PROGRAM | cat -A`, where a line end of Windows shows as `^M$`.',
      'Check the way to it: `namei -l PROGRAM` for owners and modes, `findmnt -T PROGRAM` for `noexec`.',
      'Try it as the user: `runuser -u USER -- PROGRAM --version`. If that works, look at the sandbox: `systemctl cat NAME`; with SELinux at `ausearch -m avc -ts recent`, and `restorecon -v PROGRAM`.',
      'Mend it: `chmod +x`, a `#!` line, the right path, or a place below `/usr` or `/opt` instead of a home. Use `Type=exec`, so that `systemctl start` reports the failure, which it does not with `Type=simple`.',
    ],
    related: ['ExecStart', 'ExecSearchPath', 'NoExecPaths', 'ProtectHome', 'RootDirectory', 'Type'],
    examples: [
      {
        title: 'A Python program that names its interpreter, and so needs neither a #! line nor the right to be executed.',
        unit: 'bookings.service',
        text: `[Unit]
Description=Bookings of the rooms

[Service]
Type=exec
User=bookings
WorkingDirectory=/opt/bookings
ExecStart=/opt/bookings/venv/bin/python -m bookings
Restart=on-failure
RestartSec=5s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=203/EXEC', 'service program not found', 'exec format error', 'permission denied when starting a script', 'failed at step EXEC', 'no such file or directory although the script exists', 'shebang line missing', 'bad interpreter windows line endings', 'script without execute permission chmod +x', 'unable to locate executable', 'SELinux denies a binary in home'],
  },
  '204': {
    says: [
      'While it prepared the process, systemd itself ran out of memory or could not put together the environment. On a machine with memory to spare it is next to never seen. A program that needs too much later is killed by the kernel instead: the result is then `oom-kill`.',
      'The usual place is a container or a small machine under heavy load, or a MemoryMax= so low that not even the preparation fits. The journal says `Failed at step MEMORY spawning` with the program and `Cannot allocate memory`.',
    ],
    steps: [
      'See how much was free at that time: `free -m`, `journalctl -k -b | grep -i memory`.',
      'Look at the limits of the unit and of the slices above: `systemctl show -p MemoryMax -p LimitAS NAME`, `systemd-cgtop -m`.',
      'Raise the limit, or make room on the machine.',
    ],
    related: ['MemoryMax', 'MemoryHigh', 'LimitAS', 'Environment'],
    examples: [
      {
        title: 'A small agent with a limit that leaves room for its start.',
        unit: 'probe-agent.service',
        text: `[Unit]
Description=Agent of the monitoring

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/probe-agent
MemoryHigh=96M
MemoryMax=128M

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=204/MEMORY', 'cannot allocate memory at start', 'failed at step MEMORY'],
  },
  '205': {
    says: [
      'Before it ran the program, systemd could not set one of the limits of the Limit… settings. A value above what the manager itself may give is no reason: it is lowered to the nearest one that is allowed, without a word, and the process then has less than the unit says.',
      'So the status is rare, and points to something around systemd that refuses the change altogether, such as the filter of a container, or for open files a `/proc/sys/fs/nr_open` that was lowered after systemd had started, and lies below the value now. The journal names the limit, as in `Failed to adjust resource limit RLIMIT_NOFILE: Operation not permitted`.',
    ],
    steps: [
      'See which limit it is: `journalctl -u NAME -b | grep RLIMIT`.',
      'Compare with what the manager has: `cat /proc/1/limits`, and for open files `sysctl fs.nr_open`.',
      'Lower the value, or raise the bound on the machine or of the container.',
    ],
    related: ['LimitNOFILE', 'LimitMEMLOCK', 'LimitNPROC', 'CoredumpFilter'],
    examples: [
      {
        title: 'A search server with more open files, still below what the kernel allows to a process.',
        unit: 'search.service',
        text: `[Unit]
Description=Search of the shop

[Service]
Type=exec
User=search
ExecStart=/usr/bin/searchd
LimitNOFILE=262144
LimitMEMLOCK=infinity

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=205/LIMITS', 'failed to adjust resource limit', 'cannot set open file limit', 'above the hard limit', 'higher than nr_open'],
  },
  '206': {
    says: [
      'Before it ran the program, systemd could not write the value of OOMScoreAdjust= for the process. Where only the right to lower it is missing, as in containers and in the manager of a user, systemd passes over it: the service runs with the value that it has. So this status is hardly ever seen.',
      'What is left is a `/proc` that is missing or read-only. The journal says `Failed at step OOM_ADJUST spawning` with the program and the reason.',
    ],
    steps: [
      'Read the reason: `journalctl -u NAME -b`.',
      'See whether `/proc` is mounted and writable around systemd: `findmnt /proc`.',
      'Take the line out if the container can’t be changed, and protect the service by MemoryMin= or MemoryLow= instead.',
    ],
    related: ['OOMScoreAdjust', 'OOMPolicy', 'MemoryLow', 'MemoryMin'],
    examples: [
      {
        title: 'A login service that is among the last to be killed when memory runs out.',
        unit: 'gatekeeper.service',
        text: `[Unit]
Description=Logins of the office

[Service]
Type=notify
ExecStart=/usr/sbin/gatekeeper
OOMScoreAdjust=-500
MemoryLow=64M

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=206/OOM_ADJUST', 'failed to adjust oom setting', 'oom score cannot be set', 'negative OOMScoreAdjust without root'],
  },
  '207': {
    says: [
      'Before it ran the program, systemd could not reset which signals the new process blocks. That needs no permission and depends on no setting, so a unit can’t be the cause.',
      'It means that something around systemd refuses plain system calls: a broken emulation of another architecture, or the filter of a container. The journal says `Failed at step SIGNAL_MASK spawning` with the program.',
    ],
    steps: [
      'See whether other units fail too: `systemctl --failed`.',
      'In a container look at its filter for system calls; under an emulator try a newer one.',
      'Where nothing of that is in play, suspect that the program itself ended with this number.',
    ],
    related: ['SystemCallFilter', 'IgnoreSIGPIPE'],
    examples: [
      {
        title: 'A plain service; its unit can neither cause this status nor prevent it.',
        unit: 'clock-display.service',
        text: `[Unit]
Description=Clock in the hall

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/clock-display

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=207/SIGNAL_MASK', 'failed to set process signal mask'],
  },
  '208': {
    says: [
      'Before it ran the program, systemd could not open what StandardInput= asks for. Usual causes: the file of `file:` is missing; the terminal of TTYPath= does not exist, as in a container or with a serial adapter that is unplugged; the device is no terminal; with `tty-fail` somebody else has the terminal.',
      'Also, with `DevicePolicy=strict` even `/dev/null` is closed to the unit until DeviceAllow= names it, and then every start ends so. The journal says `Failed to set up standard input: No such file or directory`, and `Failed at step STDIN spawning` with the program.',
    ],
    steps: [
      'See what is asked for: `systemctl show -p StandardInput -p TTYPath -p DevicePolicy NAME`.',
      'Check that the file or device is there: `ls -l PATH`. For a device that comes late, order the unit after its device unit with After= and BindsTo=.',
      'For `DevicePolicy=strict` add `DeviceAllow=/dev/null rw`, or use `closed`, which allows the usual ones.',
    ],
    related: ['StandardInput', 'TTYPath', 'DevicePolicy', 'DeviceAllow'],
    examples: [
      {
        title: 'A menu on a second console, only where there is one.',
        unit: 'console-menu.service',
        text: `[Unit]
Description=Menu on the second console
ConditionPathExists=/dev/tty2
Conflicts=getty@tty2.service
After=getty@tty2.service

[Service]
Type=exec
ExecStart=/usr/bin/console-menu
StandardInput=tty
StandardOutput=tty
TTYPath=/dev/tty2
Restart=always

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=208/STDIN', 'failed to set up standard input', 'terminal missing', 'failed at step STDIN', 'file for StandardInput not found'],
  },
  '209': {
    says: [
      'Before it ran the program, systemd could not open what StandardOutput= asks for. Mostly it is a file by `file:`, `append:` or `truncate:` whose directory does not exist. It is opened before LogsDirectory= and its kind are made, and for ExecStartPre= as well, so that neither of them can make the directory in time for the first start.',
      'Other causes: a file that the manager of a user may not write to, a directory of that name, a terminal that is missing, and `DevicePolicy=strict` without `/dev/null`. A journal that does not answer is none: the output is then thrown away, and the unit starts.',
      'The journal says `Failed to set up standard output: No such file or directory`, and `Failed at step STDOUT spawning` with the program.',
    ],
    steps: [
      'See what is asked for: `systemctl show -p StandardOutput NAME`.',
      'Let tmpfiles.d make the directory: a line `d /var/log/NAME 0750 USER GROUP` in `/etc/tmpfiles.d/NAME.conf`, then `systemd-tmpfiles --create`.',
      'Or leave the output to the journal and take the line out: `journalctl -u NAME` shows it just as well.',
    ],
    related: ['StandardOutput', 'LogsDirectory', 'DevicePolicy', 'TTYPath'],
    examples: [
      {
        title: 'A job that writes its report to a file in a directory that is there on every machine.',
        unit: 'disk-report.service',
        text: `[Unit]
Description=Report on the disks

[Service]
Type=oneshot
ExecStart=/usr/bin/df --human-readable --local
StandardOutput=truncate:/var/log/disk-report.txt
StandardError=journal
`,
      },
    ],
    asks: ['status=209/STDOUT', 'failed to set up standard output', 'log file directory missing', 'append log file fails at start', 'no such file for StandardOutput=append', 'cannot create log file at start'],
  },
  '210': {
    says: [
      'Before it ran the program, systemd could not make the directory of RootDirectory= the root of the process. This way is only taken where the unit needs no view of the file system of its own, which in newer releases means `MountAPIVFS=no` and no other setting of the sandbox; otherwise the same mistake ends with status 226.',
      'The directory is missing, or the manager may not change the root, as the manager of a user. The journal says `Chrooting to the requested root directory failed`, and `Failed at step CHROOT spawning` with the program. A program that calls `chroot` by itself, and fails, ends with a number of its own.',
    ],
    steps: [
      'See which directory it is: `systemctl show -p RootDirectory -p MountAPIVFS NAME`, and `ls -ld` for it.',
      'Leave MountAPIVFS= at its default, so that the service has `/proc`, `/sys` and `/dev` in its tree.',
      'In a unit of a user, use BindPaths= and TemporaryFileSystem= instead of another root, or a unit of the system.',
    ],
    related: ['RootDirectory', 'MountAPIVFS', 'RootImage'],
    examples: [
      {
        title: 'A program in a tree of its own, that is only started where the tree is there.',
        unit: 'legacy-fax.service',
        text: `[Unit]
Description=Fax gateway in its old system
ConditionPathIsDirectory=/srv/legacy-fax/usr

[Service]
Type=exec
RootDirectory=/srv/legacy-fax
ExecStart=/usr/sbin/faxd -f

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=210/CHROOT', 'chroot fails', 'root directory cannot be changed', 'failed at step CHROOT', 'RootDirectory does not exist'],
  },
  '211': {
    says: [
      'The kernel refused the class or priority for input and output. Only the class `realtime` needs a permission, and the manager of a user does not have it, nor has a container that was started without capabilities.',
      'The journal says `Failed to set up IO scheduling priority: Operation not permitted`, and `Failed at step IOPRIO spawning` with the program.',
    ],
    steps: [
      'See what is asked for: `systemctl show -p IOSchedulingClass -p IOSchedulingPriority NAME`.',
      'Use `best-effort` with priority 0, which needs no permission, or IOWeight=.',
      'If it has to be `realtime`, make it a unit of the system.',
    ],
    related: ['IOSchedulingClass', 'IOSchedulingPriority', 'IOWeight'],
    examples: [
      {
        title: 'A recorder that comes first at the disk, without a class that needs permission.',
        unit: 'recorder.service',
        manager: 'user',
        text: `[Unit]
Description=Record the radio

[Service]
Type=exec
ExecStart=/usr/bin/radio-recorder --output %h/radio
IOSchedulingClass=best-effort
IOSchedulingPriority=0

[Install]
WantedBy=default.target
`,
      },
    ],
    asks: ['status=211/IOPRIO', 'failed to set up io scheduling priority', 'realtime io not permitted'],
  },
  '212': {
    says: [
      'The kernel refused the value of TimerSlackNSec=. A process may set this for itself without any permission, so that the status is practically never seen.',
      'If it is, something around systemd forbids the system call: the filter of a container, or an emulator that lacks it. The journal says `Failed to set up timer slack`, and `Failed at step TIMERSLACK spawning` with the program.',
    ],
    steps: [
      'Read the reason: `journalctl -u NAME -b`.',
      'Take the line out for a try: `systemctl edit --full NAME`.',
      'If it starts then, look at what surrounds systemd, such as the filter of the container.',
    ],
    related: ['TimerSlackNSec'],
    examples: [
      {
        title: 'A watcher whose timers may be gathered, to let the processor sleep.',
        unit: 'battery-watch.service',
        text: `[Unit]
Description=Watch over the battery

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/battery-watch --interval 60
TimerSlackNSec=500ms

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=212/TIMERSLACK', 'failed to set up timer slack'],
  },
  '213': {
    says: [
      'Before it ran the program, systemd could not set the flags of SecureBits=. That needs the capability CAP_SETPCAP, which the manager of the system has. The manager of a user has it not, so that units of users with this line always end here. In older releases so do units of the system with User=. A container that was started without this capability is the other case.',
      'The journal says `Failed to set process secure bits: Operation not permitted`, and `Failed at step SECUREBITS spawning` with the program.',
    ],
    steps: [
      'See what is asked for: `systemctl show -p SecureBits NAME`.',
      'In a unit of a user take the line out. `NoNewPrivileges=yes` needs no permission and covers most of what is wanted.',
      'In a container allow CAP_SETPCAP.',
    ],
    related: ['SecureBits', 'NoNewPrivileges', 'AmbientCapabilities', 'CapabilityBoundingSet'],
    examples: [
      {
        title: 'A service of the system for which being root means nothing.',
        unit: 'vault.service',
        text: `[Unit]
Description=Vault of the office

[Service]
Type=exec
User=vault
ExecStart=/usr/bin/vaultd
SecureBits=noroot noroot-locked
CapabilityBoundingSet=CAP_IPC_LOCK
AmbientCapabilities=CAP_IPC_LOCK

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=213/SECUREBITS', 'failed to set process secure bits', 'failed at step SECUREBITS'],
  },
  '214': {
    says: [
      'The kernel refused the policy or priority of the CPUScheduling… settings. `Invalid argument`: a priority is given and the policy is missing or is none of `fifo` and `rr`, or the kernel does not know the policy. `Operation not permitted`: the manager of a user or a container may not use real time.',
      'On kernels that share out real-time time by control groups, the group of the service has none, and even the system’s own manager is refused. The journal says `Failed to set up CPU scheduling` with the reason, and `Failed at step SETSCHEDULER spawning` with the program.',
    ],
    steps: [
      'See what is asked for: `systemctl show -p CPUSchedulingPolicy -p CPUSchedulingPriority NAME`.',
      'For `Invalid argument` write a policy to the priority, or take the priority out.',
      'For `Operation not permitted` see whether the kernel shares out real time: `zgrep RT_GROUP_SCHED /proc/config.gz` or `/boot/config-*`. If so, the kernel needs another configuration; often a high CPUWeight= does as well.',
    ],
    related: ['CPUSchedulingPolicy', 'CPUSchedulingPriority', 'LimitRTPRIO', 'CPUWeight', 'RestrictRealtime'],
    examples: [
      {
        title: 'A mixer of sound with policy and priority together.',
        unit: 'mixer.service',
        text: `[Unit]
Description=Mixer of the studio

[Service]
Type=exec
User=studio
ExecStart=/usr/bin/mixerd
CPUSchedulingPolicy=fifo
CPUSchedulingPriority=40
LimitMEMLOCK=infinity

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=214/SETSCHEDULER', 'failed to set up cpu scheduling', 'real-time scheduling not permitted', 'failed at step SETSCHEDULER', 'SCHED_FIFO refused at start', 'rt_runtime_us of the cgroup is zero'],
  },
  '215': {
    says: [
      'None of the processors that CPUAffinity= names can be used. Mostly the unit comes from a bigger machine: it asks for processor 8, and this one has 0 to 3. Processors that are switched off, or closed to the group by AllowedCPUs= or by the container, count as missing. One that is there is enough for the start.',
      'The journal says `Failed to set up CPU affinity: Invalid argument`, and `Failed at step CPUAFFINITY spawning` with the program.',
    ],
    steps: [
      'Compare: `systemctl show -p CPUAffinity -p AllowedCPUs NAME` and `lscpu | grep -i on-line`.',
      'In a container see what it may use: `cat /sys/fs/cgroup/cpuset.cpus.effective`.',
      'Correct the list, or use CPUQuota= and CPUWeight=, which hold on any machine.',
    ],
    related: ['CPUAffinity', 'AllowedCPUs', 'NUMAPolicy', 'CPUQuota'],
    examples: [
      {
        title: 'An encoder on processors that even the smallest of the machines has.',
        unit: 'encoder.service',
        text: `[Unit]
Description=Encoder of the lectures

[Service]
Type=exec
User=encoder
ExecStart=/usr/bin/encoderd --threads 2
CPUAffinity=0 1

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=215/CPUAFFINITY', 'failed to set up cpu affinity', 'cpu not available', 'failed at step CPUAFFINITY', 'CPUAffinity names missing cores'],
  },
  '216': {
    says: [
      'Before it ran the program, systemd could not find or take on a group. In units of the system a name in Group= or SupplementaryGroups= is mostly unknown: misspelled, not made yet, or called otherwise on this distribution. A missing account of User= gives status 217 instead.',
      'In units of a user the cause is another: the manager of a user may not change groups at all, so that User= with another account, Group= or SupplementaryGroups= end here with `Operation not permitted`, though all names exist.',
      'The journal says `Failed to determine group credentials`, in newer releases `Failed to determine credentials for group` with its name, or `Failed to determine supplementary groups`, often with `No such process`, which here only means “not found”; or `Changing group credentials failed`. `Failed at step GROUP spawning` follows.',
    ],
    steps: [
      'Look the names up: `systemctl show -p Group -p SupplementaryGroups NAME`, then `getent group GROUP` for each.',
      'Make what is missing: a file in `/usr/lib/sysusers.d` and `systemd-sysusers`, or `groupadd --system GROUP`.',
      'In a unit of a user take the lines out: it runs as this user anyway. To run as somebody else write a unit of the system.',
    ],
    related: ['Group', 'SupplementaryGroups', 'User', 'DynamicUser'],
    examples: [
      {
        title: 'A reader of a serial line, with the group that owns such devices on Debian.',
        unit: 'meter.service',
        text: `[Unit]
Description=Read the power meter

[Service]
Type=exec
User=meter
Group=meter
SupplementaryGroups=dialout
ExecStart=/usr/bin/meter-reader /dev/ttyUSB0
Restart=on-failure
RestartSec=10s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=216/GROUP', 'failed to determine group credentials', 'group does not exist', 'changing group credentials failed', 'user service with User=', 'unknown group in a unit', 'operation not permitted with User= in systemctl --user'],
  },
  '217': {
    says: [
      'Before it ran the program, systemd could not find or become the user of the service. Mostly the account of User= does not exist: misspelled, removed, not made by the package, or in a directory service that does not answer yet at boot. A number without an account is refused too.',
      'It also comes with DynamicUser= in the manager of a user, where newer releases refuse the unit at once, and when PrivateUsers= can’t make a user namespace because the kernel or a container forbids it.',
      'The journal says `Failed to determine user credentials: No such process`, which only means “not found”, in newer releases `Failed to determine credentials for user` with the name; then `Failed at step USER spawning` with the program, which is fine.',
    ],
    steps: [
      'Look the account up: `systemctl show -p User -p DynamicUser -p PrivateUsers NAME`, then `getent passwd USER`.',
      'If it is missing, make it: a file in `/usr/lib/sysusers.d` and `systemd-sysusers`, or `useradd --system USER`. Or write `DynamicUser=yes`, which needs none.',
      'If it comes from a directory service, order the unit after `nss-user-lookup.target`.',
      'For PrivateUsers= see `sysctl user.max_user_namespaces` and what the container allows.',
    ],
    related: ['User', 'DynamicUser', 'PrivateUsers', 'After'],
    examples: [
      {
        title: 'A service that needs no account at all.',
        unit: 'weather.service',
        text: `[Unit]
Description=Weather for the display in the hall
Wants=network-online.target
After=network-online.target

[Service]
Type=exec
DynamicUser=yes
StateDirectory=weather
ExecStart=/usr/bin/weatherd --cache /var/lib/weather
Restart=on-failure
RestartSec=1min

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=217/USER', 'failed to determine user credentials', 'user of the service does not exist', 'no such process at start', 'failed at step USER', 'unknown user in a unit', 'account of User= is not in passwd', 'package forgot its user'],
  },
  '218': {
    says: [
      'Before it ran the program, systemd could not drop or grant capabilities. The manager of the system can, on a machine of its own. In a container it may only hand on what the container has: an AmbientCapabilities= with a capability that is missing there ends so.',
      'The manager of a user has no capabilities. AmbientCapabilities= and CapabilityBoundingSet= end here without PrivateUsers=, and in older releases so does what implies them, such as PrivateDevices= and the ProtectKernel… settings. The journal says `Failed to apply ambient capabilities` or `Failed to drop capabilities`, with `Operation not permitted`, and `Failed at step CAPABILITIES spawning`.',
    ],
    steps: [
      'See what is asked for: `systemctl show -p AmbientCapabilities -p CapabilityBoundingSet NAME`.',
      'See what the manager has: `grep Cap /proc/1/status`, and `capsh --decode=` with the number.',
      'In a container grant what is missing, or take it out of the unit. In a unit of a user take these lines out, or make it a unit of the system.',
    ],
    related: ['AmbientCapabilities', 'CapabilityBoundingSet', 'PrivateUsers', 'NoNewPrivileges'],
    examples: [
      {
        title: 'A web server that gets the one capability it needs, and could get no other.',
        unit: 'frontend.service',
        text: `[Unit]
Description=Web server in front

[Service]
Type=exec
User=frontend
ExecStart=/usr/bin/frontend --listen 0.0.0.0:443
AmbientCapabilities=CAP_NET_BIND_SERVICE
CapabilityBoundingSet=CAP_NET_BIND_SERVICE
NoNewPrivileges=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=218/CAPABILITIES', 'failed to drop capabilities', 'failed to apply ambient capabilities', 'failed at step CAPABILITIES', 'hardened user service does not start', 'AmbientCapabilities in a container or user unit'],
  },
  '219': {
    says: [
      'Before it ran the program, systemd could not put the process into the control group of its unit, or not hand the group over for Delegate=. Usual causes: somebody else writes to the tree of groups, such as a container runtime that makes groups where systemd has its own; the tree is mounted read-only in a container; or a group in threaded mode is in the way.',
      'The journal says `Failed to attach to cgroup` with its path and the reason, and `Failed at step CGROUP spawning` with the program.',
    ],
    steps: [
      'Read path and reason: `journalctl -u NAME -b`. The path is below `/sys/fs/cgroup`.',
      'See how the tree is mounted: `findmnt -t cgroup2,cgroup`. In a container it has to be writable for systemd.',
      'Find out who else makes groups there, and have it use `systemd` as its driver for control groups.',
    ],
    related: ['Delegate', 'Slice', 'DelegateSubgroup'],
    examples: [
      {
        title: 'A runtime of containers that gets a part of the tree to itself, and so does not meddle elsewhere.',
        unit: 'pods.service',
        text: `[Unit]
Description=Runtime of the containers

[Service]
Type=notify
ExecStart=/usr/bin/podsd
Delegate=yes
KillMode=mixed

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=219/CGROUP', 'failed to attach to cgroup', 'control group cannot be set up', 'failed at step CGROUP'],
  },
  '220': {
    says: [
      'Before it ran the program, systemd could not give the process a session of its own, by `setsid`. A fresh child of the manager always may do that, so that a unit can’t be the cause and the status is practically never seen.',
      'If it is, something around systemd refuses plain system calls, such as the filter of a container or an emulator. The journal says `Failed to create new process session`, and `Failed at step SETSID spawning` with the program.',
    ],
    steps: [
      'See whether other units fail too: `systemctl --failed`.',
      'Look at what surrounds systemd, such as the filter of the container.',
      'If only this unit ends so, and the journal has no line “Failed at step SETSID”, the number comes from the program itself.',
    ],
    related: ['SystemCallFilter'],
    examples: [
      {
        title: 'A plain service; its unit can neither cause this status nor prevent it.',
        unit: 'door-bell.service',
        text: `[Unit]
Description=Door bell

[Service]
Type=exec
DynamicUser=yes
SupplementaryGroups=audio
ExecStart=/usr/bin/door-bell

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=220/SETSID', 'failed to create new process session'],
  },
  '221': {
    says: [
      'Somebody said no. With `systemd.confirm_spawn` on the command line of the kernel systemd asks on the console before it starts a process, and here the answer was to leave it out and count it as failed.',
      'On a machine that nobody watches, the word on the command line is left from a search for a fault at boot. The journal says `Execution cancelled by the user`, and `Failed at step CONFIRM spawning` with the program.',
    ],
    steps: [
      'See whether the machine was started that way: `grep confirm_spawn /proc/cmdline`.',
      'Take the word out of the configuration of the boot loader, and start the machine anew.',
      'For a unit that was refused by mistake: `systemctl start NAME`.',
    ],
    related: ['ExecCondition', 'ConditionKernelCommandLine'],
    examples: [
      {
        title: 'A service that is left out by a word on the kernel’s command line, without any question.',
        unit: 'fleet-agent.service',
        text: `[Unit]
Description=Agent of the fleet management
ConditionKernelCommandLine=!fleet.off

[Service]
Type=exec
ExecStart=/usr/bin/fleet-agent

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=221/CONFIRM', 'systemd asks before each start', 'execution cancelled by the user', 'systemd.confirm_spawn'],
  },
  '222': {
    says: [
      'Before it ran the program, systemd could not open what StandardError= asks for. As a rule it is a file whose directory is missing: it is opened before LogsDirectory= and its kind are made. Where StandardError= is not written it follows StandardOutput=, and a mistake there shows as status 209.',
      'A terminal that is missing, a file that the manager of a user may not write to, and `DevicePolicy=strict` without `/dev/null` are the other causes. The journal says `Failed to set up standard error output`, and `Failed at step STDERR spawning` with the program.',
    ],
    steps: [
      'See what is asked for: `systemctl show -p StandardOutput -p StandardError NAME`.',
      'Make the directory with tmpfiles.d: a line `d /var/log/NAME 0750 USER GROUP` in `/etc/tmpfiles.d/NAME.conf`, then `systemd-tmpfiles --create`.',
      'Or leave errors to the journal, where they stand beside what systemd says of the unit.',
    ],
    related: ['StandardError', 'StandardOutput', 'LogsDirectory', 'DevicePolicy'],
    examples: [
      {
        title: 'A measurement whose data go to a file, and whose errors go to the journal.',
        unit: 'measure.service',
        text: `[Unit]
Description=Measure the line

[Service]
Type=exec
ExecStart=/usr/bin/measure-line --format csv
StandardOutput=append:/var/log/measure-line.csv
StandardError=journal
Restart=on-failure
RestartSec=10s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=222/STDERR', 'failed to set up standard error output', 'error log cannot be opened'],
  },
  '224': {
    says: [
      'PAM did not open a session for the process. That happens only with PAMName=, as in `user@.service`, in services for logins, and in some for scheduled jobs. Usual causes: the account is locked or has expired; a module is named that is not installed; a module refuses, such as one that reads its own list; the account comes from a directory service that does not answer.',
      'If there is no file of that name in `/etc/pam.d`, PAM uses the one called `other`, which denies everything on many machines. The journal says `Failed to set up PAM session: Operation not permitted`, and above it what the module says.',
    ],
    steps: [
      'Read what the modules say: `journalctl -b | grep -i pam`.',
      'See which file it is and that it is there: `systemctl show -p PAMName NAME`, `cat /etc/pam.d/PAMNAME`.',
      'Check the account: `chage -l USER`, `passwd -S USER`.',
      'Where no session is needed, take PAMName= out.',
    ],
    related: ['PAMName', 'User', 'TTYPath'],
    examples: [
      {
        title: 'A browser on the first console, with a session by PAM’s file for logins.',
        unit: 'kiosk.service',
        text: `[Unit]
Description=Kiosk in the library
Conflicts=getty@tty1.service
After=systemd-user-sessions.service getty@tty1.service

[Service]
Type=exec
User=kiosk
PAMName=login
TTYPath=/dev/tty1
StandardInput=tty
ExecStart=/usr/bin/kiosk-browser https://catalogue.example.org/
Restart=always
RestartSec=3s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=224/PAM', 'failed to set up pam session', 'user@ service fails', 'failed at step PAM', 'account expired', 'pam_limits error at spawn'],
  },
  '225': {
    says: [
      'Before it ran the program, systemd could not make or enter the network namespace. Mostly NetworkNamespacePath= names one that is not there yet: those in `/run/netns` vanish at each boot, and somebody has to make them before the service starts. The manager of a user may not enter another one at all.',
      'With PrivateNetwork= it is a container that forbids the namespace, or a kernel that has no more of them to give; newer releases run the service without it where only the permission is missing. The journal says `Failed to open network namespace path /run/netns/vpn: No such file or directory`, and `Failed at step NETWORK spawning` with the program.',
    ],
    steps: [
      'See what is asked for: `systemctl show -p PrivateNetwork -p NetworkNamespacePath NAME`, and what there is: `ip netns list`.',
      'Have a unit of its own make the namespace, and name that in Requires= and After=.',
      'For PrivateNetwork= see `sysctl user.max_net_namespaces` and what the container allows.',
    ],
    related: ['NetworkNamespacePath', 'PrivateNetwork', 'JoinsNamespaceOf', 'Requires'],
    examples: [
      {
        title: 'A downloader in the namespace of a tunnel, which another unit makes first.',
        unit: 'downloads.service',
        text: `[Unit]
Description=Downloads through the tunnel
Requires=tunnel-namespace.service
After=tunnel-namespace.service

[Service]
Type=exec
User=downloads
NetworkNamespacePath=/run/netns/tunnel
ExecStart=/usr/bin/downloadd

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=225/NETWORK', 'failed to open network namespace path', 'network namespace missing', 'failed at step NETWORK', '/run/netns file is gone after reboot', 'PrivateNetwork impossible in a container', 'ip netns does not exist'],
  },
  '226': {
    says: [
      'Before it ran the program, systemd could not build the view of the file system for the service. By far the most usual cause is a path that does not exist: in ReadWritePaths=, ReadOnlyPaths=, BindPaths= or InaccessiblePaths=, as RootDirectory= or as RootImage=. With `ProtectSystem=strict` people name directories that the program was to make itself; those in `/run` are gone after each boot.',
      'Other causes: an image that the kernel can’t mount or that the policy refuses; an extension that does not fit the system; a place to mount at that is missing in a read-only tree; a container, or the manager of a user, that may not make namespaces. No setting is then to blame by itself, and any of Protect… and Private… leads here.',
      'The journal names the path: `Failed to set up mount namespacing: /srv/app: No such file or directory`. Below it stands `Failed at step NAMESPACE spawning` with the program, which looks as if the program were missing, and is not meant so.',
    ],
    steps: [
      'Read the path in the line with “mount namespacing”: `journalctl -u NAME -b`.',
      'If it is a directory of the service, use StateDirectory=, RuntimeDirectory=, CacheDirectory= or LogsDirectory= in the place of ReadWritePaths=: they make it and let it be written to.',
      'If the path may be missing, put a `-` before it. If another unit brings it, write RequiresMountsFor= or After= with Requires=.',
      'If there is no path in the line, or the error is `Operation not permitted`, find the setting: take the sandbox out line by line by a drop-in, or allow namespaces in the container.',
    ],
    related: ['ReadWritePaths', 'BindPaths', 'RootDirectory', 'RootImage', 'StateDirectory', 'RequiresMountsFor'],
    examples: [
      {
        title: 'A strict sandbox whose writable places are made by systemd or may be missing.',
        unit: 'photos.service',
        text: `[Unit]
Description=Photo library

[Service]
Type=exec
User=photos
StateDirectory=photos
CacheDirectory=photos
ProtectSystem=strict
ProtectHome=yes
ReadWritePaths=-/srv/photos
ExecStart=/usr/bin/photosd --library /srv/photos --index /var/lib/photos

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=226/NAMESPACE', 'failed to set up mount namespacing', 'failed at step NAMESPACE', 'ReadWritePaths directory missing', 'sandbox prevents the start', 'mount namespacing fails in docker or LXC', 'start fails after hardening', 'PrivateTmp in an unprivileged container', 'BindPaths source does not exist'],
  },
  '227': {
    says: [
      'The kernel refused the flag of NoNewPrivileges=. Every process may set it for itself, and every kernel of today has it, so that the status is practically never seen. Many settings of the sandbox set the same flag besides.',
      'If it is seen, something around systemd forbids the system call, such as an emulator or the filter of a container. The journal says `Failed to disable new privileges`, and `Failed at step NO_NEW_PRIVILEGES spawning` with the program.',
    ],
    steps: [
      'Read the reason: `journalctl -u NAME -b`.',
      'Look at what surrounds systemd: `systemd-detect-virt`, and the filter of the container.',
      'A program that uses `sudo` and fails later has another trouble: there the flag has been set, and works.',
    ],
    related: ['NoNewPrivileges', 'RestrictSUIDSGID', 'SystemCallFilter'],
    examples: [
      {
        title: 'A chat bot that can’t become anybody else.',
        unit: 'chat-bot.service',
        text: `[Unit]
Description=Bot of the chat
Wants=network-online.target
After=network-online.target

[Service]
Type=exec
User=chat-bot
NoNewPrivileges=yes
ExecStart=/usr/bin/chat-bot

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=227/NO_NEW_PRIVILEGES', 'failed to disable new privileges', 'cannot set no_new_privs'],
  },
  '228': {
    says: [
      'Before it ran the program, systemd could not load a filter for system calls into the kernel. The filter need not come from SystemCallFilter=: RestrictNamespaces=, RestrictRealtime=, MemoryDenyWriteExecute=, LockPersonality=, PrivateDevices= and several Protect… settings are made of filters as well.',
      'A wrong list is not the cause: names that are unknown are left out, and a call that is missing kills the program later, with `status=31/SYS`. The cause lies below: a container or an emulator that refuses filters, a kernel without full support for them, or a library for filters that does not fit the kernel. The journal says for example `Failed to apply system call filters`, and `Failed at step SECCOMP spawning` with the program.',
    ],
    steps: [
      'Read which step failed: `journalctl -u NAME -b`; the line says which restriction it was.',
      'See whether all hardened units fail: `systemctl --failed`. If so, it is the machine: `systemd-detect-virt`, `grep Seccomp /proc/1/status`.',
      'Let the container load filters, or take the setting out there by a drop-in.',
    ],
    related: ['SystemCallFilter', 'SystemCallArchitectures', 'RestrictNamespaces', 'MemoryDenyWriteExecute', 'PrivateDevices'],
    examples: [
      {
        title: 'A service with a usual filter, which answers forbidden calls with an error.',
        unit: 'feeds.service',
        text: `[Unit]
Description=Feeds of the news
Wants=network-online.target
After=network-online.target

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/feedsd
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallErrorNumber=EPERM

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=228/SECCOMP', 'failed to apply system call filters', 'seccomp not permitted in a container', 'failed at step SECCOMP', 'kernel without seccomp'],
  },
  '229': {
    says: [
      'The process could not be sent into the SELinux context of SELinuxContext=. Usual causes: the context is misspelled or not part of the loaded policy, or the policy does not allow the manager to go there. With SELinux switched off the line is passed over, so the status is only seen where it is on.',
      'The journal says `Failed to change SELinux context to` with the context and `Invalid argument` or `Permission denied`, and `Failed at step SELINUX_CONTEXT spawning` with the program. What the policy forbids to the program itself shows as status 203 or in its own messages.',
    ],
    steps: [
      'See what is asked for, and whether SELinux is on: `systemctl show -p SELinuxContext NAME`, `getenforce`.',
      'Look for the denial: `ausearch -m avc -ts recent`. Check the type: `seinfo -t TYPE`.',
      'Load the module of the policy that has the type, or put a `-` before the context where the service may run without it.',
    ],
    related: ['SELinuxContext', 'AppArmorProfile', 'NoNewPrivileges'],
    examples: [
      {
        title: 'A service that runs in its own domain where the policy has it, and starts elsewhere too.',
        unit: 'ledger.service',
        text: `[Unit]
Description=Ledger of the shop

[Service]
Type=exec
User=ledger
SELinuxContext=-system_u:system_r:ledger_t:s0
ExecStart=/usr/bin/ledgerd

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=229/SELINUX_CONTEXT', 'failed to change selinux context', 'failed at step SELINUX_CONTEXT'],
  },
  '230': {
    says: [
      'The kernel did not take the execution domain of Personality=. Which ones there are depends on the processor: a line written for a 64-bit machine of one kind makes no sense on another. The status is rare, since systemd itself knows only those of its own architecture and passes over others when it reads the unit.',
      'What is left is a container whose filter forbids the change. The journal says `Failed to set up execution domain (personality)`, and `Failed at step PERSONALITY spawning` with the program.',
    ],
    steps: [
      'Compare: `systemctl show -p Personality NAME` and `uname -m`.',
      'Take the line out for a try. A program built for 32 bits runs without it too; only what `uname` tells it is different.',
      'In a container allow the system call `personality`.',
    ],
    related: ['Personality', 'LockPersonality', 'SystemCallArchitectures'],
    examples: [
      {
        title: 'A builder of 32-bit packages, only on machines of the right kind.',
        unit: 'build32.service',
        text: `[Unit]
Description=Builder of 32-bit packages
ConditionArchitecture=x86-64

[Service]
Type=exec
User=builder
Personality=x86
ExecStart=/usr/bin/build-worker --queue i386

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=230/PERSONALITY', 'failed to set up execution domain', '32-bit personality not accepted'],
  },
  '231': {
    says: [
      'The process could not be given the AppArmor profile of AppArmorProfile=. Nearly always the profile is not loaded: its file is missing or has a mistake, the name is not the one inside the file, or the service starts before profiles are loaded. Where AppArmor is off the line is passed over.',
      'The journal says `Failed to prepare AppArmor profile change to` with the name and `No such file or directory`, and `Failed at step APPARMOR spawning` with the program. What the profile then forbids to the running program shows otherwise, as a denial in the log of the kernel.',
    ],
    steps: [
      'See which profiles are loaded: `aa-status`; compare with `systemctl show -p AppArmorProfile NAME`.',
      'Load it: `apparmor_parser -r /etc/apparmor.d/FILE`, which also tells of mistakes in it.',
      'Order the unit after `apparmor.service`, or put a `-` before the name where the service may run without the profile.',
    ],
    related: ['AppArmorProfile', 'SELinuxContext', 'After'],
    examples: [
      {
        title: 'A viewer of documents in its profile, after all profiles are loaded.',
        unit: 'preview.service',
        text: `[Unit]
Description=Previews of documents
After=apparmor.service

[Service]
Type=exec
User=preview
AppArmorProfile=previewd
ExecStart=/usr/bin/previewd

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=231/APPARMOR', 'apparmor profile not loaded', 'failed to prepare apparmor profile change', 'failed at step APPARMOR', 'AppArmorProfile but apparmor is off'],
  },
  '232': {
    says: [
      'Before it ran the program, systemd could not load the filter of RestrictAddressFamilies= into the kernel. Like status 228 it is about the machine and not about the list: a container or an emulator refuses filters, or the kernel lacks a part of the support.',
      'A family that is missing in the list does not lead here: the program starts, and its socket fails with “Address family not supported by protocol”. The journal says `Failed to restrict address families`, and `Failed at step ADDRESS_FAMILIES spawning` with the program.',
    ],
    steps: [
      'See whether other hardened units fail too: `systemctl --failed`, `grep Seccomp /proc/1/status`.',
      'Let the container load filters for system calls.',
      'Where that can’t be had, take the line out there: `systemctl edit NAME`, with an empty `RestrictAddressFamilies=` below `[Service]`.',
    ],
    related: ['RestrictAddressFamilies', 'SystemCallFilter', 'PrivateNetwork'],
    examples: [
      {
        title: 'A web service that may speak IP and local sockets, and nothing else.',
        unit: 'guestbook.service',
        text: `[Unit]
Description=Guest book

[Service]
Type=exec
DynamicUser=yes
StateDirectory=guestbook
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6
ExecStart=/usr/bin/guestbookd

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=232/ADDRESS_FAMILIES', 'failed to restrict address families', 'failed at step ADDRESS_FAMILIES'],
  },
  '233': {
    says: [
      'Before it ran the program, systemd could not make a directory of RuntimeDirectory= below `/run`, or not give it to the user of the service. Mostly something else has the name: a file, a socket or a link that a program left there. Then `/run` may be full, since it lies in memory, or read-only in a container. In units of a user the place is `$XDG_RUNTIME_DIR`.',
      'The journal says `Failed to set up special execution directory in /run: Not a directory` or the like, and `Failed at step RUNTIME_DIRECTORY spawning` with the program. It names only the place, and not the directory itself.',
    ],
    steps: [
      'See what has the name: `systemctl show -p RuntimeDirectory NAME`, then `ls -ld /run/DIRECTORY`.',
      'Look at room and options: `df -h /run`, `df -i /run`, `findmnt /run`.',
      'Remove what is in the way, and find out who makes it: often a line in tmpfiles.d, or a script that is older than the unit.',
    ],
    related: ['RuntimeDirectory', 'RuntimeDirectoryMode', 'RuntimeDirectoryPreserve', 'User'],
    examples: [
      {
        title: 'A server whose socket lies in a runtime directory of its own.',
        unit: 'spool.service',
        text: `[Unit]
Description=Spool of the label printer

[Service]
Type=exec
User=spool
RuntimeDirectory=spool
RuntimeDirectoryMode=0750
ExecStart=/usr/bin/spoold --socket /run/spool/control.sock

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=233/RUNTIME_DIRECTORY', 'failed to set up special execution directory in /run', 'directory in /run cannot be made', 'failed at step RUNTIME_DIRECTORY'],
  },
  '235': {
    says: [
      'This one comes from socket units. systemd has made the socket or the FIFO in the file system, and a helper could not give it to the owner of SocketUser= or SocketGroup=. The file system below may not know owners, may be read-only, or a container forbids the change; in the manager of a user another owner is never allowed.',
      'An owner that does not exist gives status 217 or status 216 for the same socket unit. The journal says `Failed to chown()` with the reason, and the socket unit fails. The service is not started at all.',
    ],
    steps: [
      'Look at the socket unit and not at the service: `systemctl status NAME.socket`.',
      'See where the socket lies and on what: `systemctl cat NAME.socket`, `findmnt -T PATH`.',
      'Put it below `/run`. In a unit of a user take SocketUser= and SocketGroup= out and use SocketMode=.',
    ],
    related: ['SocketUser', 'SocketGroup', 'SocketMode', 'ListenStream'],
    examples: [
      {
        title: 'A socket below `/run` that belongs to the group which may use it.',
        unit: 'scanner.socket',
        text: `[Unit]
Description=Socket of the scanner

[Socket]
ListenStream=/run/scanner.sock
SocketUser=root
SocketGroup=scanner
SocketMode=0660

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['status=235/CHOWN', 'owner of a socket cannot be changed', 'socket unit fails to chown', 'SocketUser does not exist'],
  },
  '236': {
    says: [
      'Before it ran the program, systemd could not give the process the SMACK label of SmackProcessLabel=. Only kernels that run with SMACK get that far, as in some cars and televisions; on all others the line is passed over.',
      'The label is malformed, or the manager lacks the capability CAP_MAC_ADMIN. The journal says `Failed to set SMACK process label`, and `Failed at step SMACK_PROCESS_LABEL spawning` with the program.',
    ],
    steps: [
      'See what is asked for: `systemctl show -p SmackProcessLabel NAME`.',
      'Compare with the rules: `cat /sys/fs/smackfs/load2`.',
      'Put a `-` before the label where the service may run without it.',
    ],
    related: ['SmackProcessLabel', 'SELinuxContext', 'AppArmorProfile'],
    examples: [
      {
        title: 'A player that runs under its label where there is one, and starts elsewhere too.',
        unit: 'player.service',
        text: `[Unit]
Description=Player of the car radio

[Service]
Type=exec
User=player
SmackProcessLabel=-User::App
ExecStart=/usr/bin/playerd

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=236/SMACK_PROCESS_LABEL', 'failed to set smack process label'],
  },
  '237': {
    says: [
      'Before it ran the program, systemd could not set up the kernel keyring of the process, which every service of the system gets, whether KeyringMode= is written or not. It is rare: where the kernel has no keyrings, a container forbids them or there are too many already, systemd passes over it.',
      'What is left are odd refusals, as of a container’s filter that answers with an unusual error. The journal says `Failed to set up kernel keyring` with the reason, and `Failed at step KEYRING spawning` with the program.',
    ],
    steps: [
      'Read the reason: `journalctl -u NAME -b`.',
      'With `KeyringMode=shared` see how many keys the user has and how many are allowed: `cat /proc/key-users`, `sysctl kernel.keys`.',
      'For a try write `KeyringMode=inherit`, with which systemd sets up none.',
    ],
    related: ['KeyringMode', 'User', 'PAMName'],
    examples: [
      {
        title: 'A service in a container that does without a keyring of its own.',
        unit: 'forms.service',
        text: `[Unit]
Description=Forms of the town hall

[Service]
Type=exec
User=forms
KeyringMode=inherit
ExecStart=/usr/bin/formsd

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=237/KEYRING', 'failed to set up kernel keyring', 'failed at step KEYRING', 'keyring disk quota exceeded'],
  },
  '238': {
    says: [
      'Before it ran the program, systemd could not make a directory of StateDirectory= below `/var/lib`, or not give it to the user of the service. Usual causes: a file or a broken link has the name; `/var` is read-only or full; with DynamicUser= the old directory is a mount point, which can’t be moved to `/var/lib/private`, or `/var/lib/private` itself has a mode wider than 0700.',
      'A quota by StateDirectoryQuota= ends here on a file system that has no quotas at all, such as an overlay in containers; on ext4 without project quotas it is passed over. In units of a user the place is `~/.local/state`, in older releases `~/.config`. The journal says `Failed to set up special execution directory in /var/lib: Not a directory` or `File exists`, and `Failed at step STATE_DIRECTORY spawning`.',
    ],
    steps: [
      'See what is there: `systemctl show -p StateDirectory -p DynamicUser NAME`, then `ls -ld /var/lib/DIRECTORY /var/lib/private`.',
      'Look at the file system: `findmnt -T /var/lib`, `df -h /var/lib`.',
      'Move what is in the way elsewhere. For a wide mode: `chmod 0700 /var/lib/private`. For a mount point mount at `/var/lib/private/DIRECTORY`, or use an account with User=.',
    ],
    related: ['StateDirectory', 'StateDirectoryMode', 'DynamicUser', 'User'],
    examples: [
      {
        title: 'A poll server that keeps its data in a directory made for it.',
        unit: 'polls.service',
        text: `[Unit]
Description=Polls of the club

[Service]
Type=exec
User=polls
StateDirectory=polls
StateDirectoryMode=0700
ExecStart=/usr/bin/pollsd --database /var/lib/polls/polls.db

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=238/STATE_DIRECTORY', 'failed to set up special execution directory in /var/lib', 'state directory cannot be made', 'failed at step STATE_DIRECTORY', 'file in the way of StateDirectory'],
  },
  '239': {
    says: [
      'Before it ran the program, systemd could not make a directory of CacheDirectory= below `/var/cache`, or not give it to the user of the service. Mostly something that is no directory has the name, or a cleaning script has put a broken link there; else `/var` is read-only or full. A quota by CacheDirectoryQuota= fails here on a file system that has no quotas at all, such as an overlay in containers.',
      'The journal says `Failed to set up special execution directory in /var/cache: Not a directory` or the like, and `Failed at step CACHE_DIRECTORY spawning` with the program. In units of a user the place is `$XDG_CACHE_HOME`, usually `~/.cache`.',
    ],
    steps: [
      'See what has the name: `systemctl show -p CacheDirectory NAME`, then `ls -ld /var/cache/DIRECTORY`.',
      'Look at room and options: `df -h /var/cache`, `findmnt -T /var/cache`.',
      'Remove what is in the way. A cache may be thrown away: `systemctl clean --what=cache NAME` does it while the unit is stopped.',
    ],
    related: ['CacheDirectory', 'CacheDirectoryMode', 'DynamicUser', 'StateDirectory'],
    examples: [
      {
        title: 'A tile server whose cache is made for it.',
        unit: 'tiles.service',
        text: `[Unit]
Description=Tiles of the maps

[Service]
Type=exec
DynamicUser=yes
CacheDirectory=tiles
ExecStart=/usr/bin/tilesd --cache /var/cache/tiles

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=239/CACHE_DIRECTORY', 'failed to set up special execution directory in /var/cache', 'cache directory cannot be made'],
  },
  '240': {
    says: [
      'Before it ran the program, systemd could not make a directory of LogsDirectory= below `/var/log`, or not give it to the user of the service. Mostly a plain log file from before has the name that is now to be a directory; else `/var/log` is full or read-only. A quota by LogsDirectoryQuota= fails here on a file system that has no quotas at all, such as an overlay in containers.',
      'The journal says `Failed to set up special execution directory in /var/log: Not a directory` or the like, and `Failed at step LOGS_DIRECTORY spawning` with the program. When StandardOutput= leads to a file there and its directory is missing, the status is 209 instead.',
    ],
    steps: [
      'See what has the name: `systemctl show -p LogsDirectory NAME`, then `ls -ld /var/log/DIRECTORY`.',
      'Move the old file into the place where it belongs: `mv /var/log/NAME /var/log/NAME.old`.',
      'Look at room and options: `df -h /var/log`, `journalctl --disk-usage`, `findmnt -T /var/log`.',
    ],
    related: ['LogsDirectory', 'LogsDirectoryMode', 'StandardOutput', 'DynamicUser'],
    examples: [
      {
        title: 'A gateway that writes logs of its own into a directory made for it.',
        unit: 'sms-gateway.service',
        text: `[Unit]
Description=Gateway for text messages

[Service]
Type=exec
User=sms
LogsDirectory=sms-gateway
LogsDirectoryMode=0750
ExecStart=/usr/bin/sms-gateway --log-directory /var/log/sms-gateway

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=240/LOGS_DIRECTORY', 'failed to set up special execution directory in /var/log', 'log directory cannot be made'],
  },
  '241': {
    says: [
      'Before it ran the program, systemd could not make a directory of ConfigurationDirectory= below `/etc`. Mostly `/etc` is read-only, as on machines that run from an image; else a file has the name. It stays in the hands of root, unlike the directories for state, cache and logs.',
      'The journal says `Failed to set up special execution directory in /etc: Read-only file system` or the like, and `Failed at step CONFIGURATION_DIRECTORY spawning` with the program. In units of a user the place is `$XDG_CONFIG_HOME`, usually `~/.config`.',
    ],
    steps: [
      'See what is there: `systemctl show -p ConfigurationDirectory NAME`, then `ls -ld /etc/DIRECTORY`, `findmnt -T /etc`.',
      'If `/etc` can’t be written to, put the directory into the image, or take the line out: it is only needed where the directory may be missing.',
      'Remove or rename a file that has the name.',
    ],
    related: ['ConfigurationDirectory', 'ConfigurationDirectoryMode', 'ProtectSystem'],
    examples: [
      {
        title: 'A print server that finds a directory for its configuration even when it is empty.',
        unit: 'labels.service',
        text: `[Unit]
Description=Server for label printers

[Service]
Type=exec
User=labels
ConfigurationDirectory=labels
ExecStart=/usr/bin/labelsd --config-directory /etc/labels

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=241/CONFIGURATION_DIRECTORY', 'failed to set up special execution directory in /etc', 'configuration directory cannot be made'],
  },
  '242': {
    says: [
      'The kernel refused the policy for memory nodes. Either NUMAMask= names a node that this machine does not have, or NUMAPolicy= is `bind` or `interleave` and NUMAMask= is missing: that fails on every machine. On a kernel without support for nodes the line is passed over.',
      'The journal says `Failed to set NUMA memory policy: Invalid argument`, and `Failed at step NUMA_POLICY spawning` with the program.',
    ],
    steps: [
      'Compare: `systemctl show -p NUMAPolicy -p NUMAMask NAME` and `lscpu | grep -i numa`.',
      'Write NUMAMask= with nodes that there are.',
      'For a unit that goes to machines of several kinds use `NUMAPolicy=local`, which needs no nodes.',
    ],
    related: ['NUMAPolicy', 'NUMAMask', 'AllowedMemoryNodes', 'CPUAffinity'],
    examples: [
      {
        title: 'A database on the first node, which every machine has.',
        unit: 'warehouse.service',
        text: `[Unit]
Description=Warehouse of the figures

[Service]
Type=notify
User=warehouse
ExecStart=/usr/bin/warehoused
NUMAPolicy=bind
NUMAMask=0

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=242/NUMA_POLICY', 'failed to set numa memory policy', 'numa node missing'],
  },
  '243': {
    says: [
      'Before it ran the program, systemd could not provide a credential. Mostly the file of LoadCredential= is missing. Then an encrypted one can’t be opened: it was made on another machine or with another key, the TPM or what it measures has changed, or its name in the unit differs from the one that it was encrypted with. Too large a credential is refused as well.',
      'The journal says `Failed to set up credentials`, and `Failed at step CREDENTIALS spawning` with the program. Many releases only add `Protocol error`, which tells that a helper gave up and not why. A credential with a relative name that nobody passed is no error; the program then finds no file.',
    ],
    steps: [
      'List them: `systemctl cat NAME | grep -i credential`, and see that each file is there: `ls -l PATH`.',
      'Try an encrypted one by hand: `systemd-creds decrypt --name=ID PATH -`. It says what is wrong.',
      'Encrypt it anew on this machine: `systemd-creds encrypt --name=ID SECRET PATH`.',
      'If it may be missing, add SetCredential= with a value for that case.',
    ],
    related: ['LoadCredential', 'LoadCredentialEncrypted', 'SetCredential', 'SetCredentialEncrypted', 'ImportCredential'],
    examples: [
      {
        title: 'A backup with an encrypted key, which is skipped where the key has not been brought yet.',
        unit: 'offsite.service',
        text: `[Unit]
Description=Backup to the other site
ConditionPathExists=/etc/credstore.encrypted/offsite.key

[Service]
Type=oneshot
DynamicUser=yes
LoadCredentialEncrypted=offsite.key:/etc/credstore.encrypted/offsite.key
ExecStart=/usr/bin/offsite-backup --key-file %d/offsite.key
`,
      },
    ],
    asks: ['status=243/CREDENTIALS', 'failed to set up credentials', 'protocol error at start', 'encrypted credential cannot be decrypted', 'failed at step CREDENTIALS', 'LoadCredential file not found', 'tpm cannot unseal', 'LoadCredentialEncrypted fails on another machine'],
  },
  '244': {
    says: [
      'Before it ran the program, systemd could not apply RestrictFileSystems= to the group of the service. Where the kernel lacks the security module for BPF, or it is not switched on, the line is passed over and the unit starts. So this status is rare: the kernel can do it, and only refused it for this service. PrivateBPF= of newer releases can lead here too.',
      'The journal says `Failed to restrict filesystems` with the reason, and `Failed at step BPF spawning` with the program. A type that is missing in an allow list does not lead here by itself, but keeps the program from being opened, which is status 203.',
    ],
    steps: [
      'Read the reason: `journalctl -u NAME -b`.',
      'See whether the kernel takes part: `cat /sys/kernel/security/lsm` should have `bpf`.',
      'For a try take the line out: `systemctl edit NAME`, with an empty `RestrictFileSystems=` below `[Service]`.',
    ],
    related: ['RestrictFileSystems', 'ProtectKernelTunables', 'SystemCallFilter'],
    examples: [
      {
        title: 'A service that may not open files for debugging and tracing the kernel.',
        unit: 'payments.service',
        text: `[Unit]
Description=Payments of the shop

[Service]
Type=exec
User=payments
RestrictFileSystems=~debugfs tracefs
ExecStart=/usr/bin/paymentsd

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=244/BPF', 'failed to restrict filesystems', 'failed at step BPF'],
  },
  '245': {
    says: [
      'The kernel did not switch on for the process that equal pages of memory are merged, as MemoryKSM= asks. It is too old to do that for single processes, or was built without the merging.',
      'The journal says `Failed to set KSM: Invalid argument`, and `Failed at step KSM spawning` with the program. A kernel that can do it, and whose scanner is off, gives no error: the unit starts, and nothing is saved.',
    ],
    steps: [
      'See whether the kernel has it, as it can from 6.4 on: `ls /sys/kernel/mm/ksm/general_profit`.',
      'Take the line out on such machines by a drop-in, or skip it: it only saves memory.',
      'Where it is there, switch the scanner on: `echo 1 > /sys/kernel/mm/ksm/run`.',
    ],
    related: ['MemoryKSM', 'MemoryHigh', 'MemoryMax'],
    examples: [
      {
        title: 'Many equal interpreters that share their memory, only where the kernel can do that for one service.',
        unit: 'notebooks.service',
        text: `[Unit]
Description=Notebooks of the class
ConditionPathExists=/sys/kernel/mm/ksm/general_profit

[Service]
Type=exec
User=notebooks
MemoryKSM=yes
ExecStart=/usr/bin/notebook-server --workers 40

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=245/KSM', 'failed to set ksm', 'memory merging not supported'],
  },
  '246': {
    says: [
      'The kernel refused what MemoryTHP= asks for the huge pages of the process. A kernel that does not know the value is no reason: there the line is passed over without a word. What is left is an emulator or the filter of a container that refuses the call, so the status is hardly ever seen.',
      'The journal says `Failed to set MemoryTHP=` with the value and the reason, and `Failed at step MEMORY_THP spawning` with the program.',
    ],
    steps: [
      'Read the reason: `journalctl -u NAME -b`.',
      'See what the machine does by itself: `cat /sys/kernel/mm/transparent_hugepage/enabled`.',
      'Take the line out for a try with `systemctl edit --full NAME`, and set the mode for the whole machine where that will do.',
    ],
    related: ['MemoryTHP', 'MemoryKSM', 'MemoryHigh'],
    examples: [
      {
        title: 'A store in memory without huge pages.',
        unit: 'sessions.service',
        text: `[Unit]
Description=Store of the sessions

[Service]
Type=exec
User=sessions
MemoryTHP=disable
ExecStart=/usr/bin/sessionsd

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=246/MEMORY_THP', 'huge pages cannot be switched off', 'failed at step MEMORY_THP'],
  },
  '255': {
    says: [
      'The program ended with the highest number that there is, which mostly means −1 in its source: a fatal error of any kind. PHP ends so after a fatal error, `ssh` when the connection itself failed, and many small tools for everything. systemd’s own steps before the program have other numbers.',
      'As the answer of ExecCondition= it has a meaning to systemd: this number makes the unit fail, while the smaller ones from 1 on only skip it quietly.',
    ],
    steps: [
      'Read what the program said: `journalctl -u NAME -b`. For PHP look into its own error log too.',
      'For `ssh` try the connection as the user of the service: `runuser -u USER -- ssh -v HOST true`. Keys, known hosts and agents of your own account do not count there.',
      'Let Restart= try again where a connection is concerned.',
    ],
    related: ['ExecCondition', 'Restart', 'RestartSec', 'SuccessExitStatus'],
    examples: [
      {
        title: 'A tunnel by ssh that is made again each time the connection is lost.',
        unit: 'reverse-tunnel.service',
        text: `[Unit]
Description=Tunnel to the bastion
Wants=network-online.target
After=network-online.target
StartLimitIntervalSec=0

[Service]
Type=exec
User=tunnel
ExecStart=/usr/bin/ssh -N -o BatchMode=yes -o ExitOnForwardFailure=yes -o ServerAliveInterval=30 -R 2222:localhost:22 bastion.example.org
Restart=always
RestartSec=20s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status=255/EXCEPTION', 'exit -1', 'ssh connection failed in a service', 'php fatal error in a service', 'autossh fails under systemd', 'ssh tunnel ends at once', 'exit code minus one'],
  },
}
