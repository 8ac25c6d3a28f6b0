import type { TopicTexts } from '../topic-text'

export const unitTypeTexts: TopicTexts = {
  service: {
    says: [
      'A service is a program that systemd starts, watches and stops: a daemon that keeps running, or a job that runs once and ends. The file holds the command in ExecStart= and says with Type= when the program counts as started. All processes of a service live in one control group, so that systemd finds them again whatever they fork. `systemctl status` shows that tree with the main process, and with the last lines of the log.',
      'Files of the administrator lie in `/etc/systemd/system`, those of packages in `/usr/lib/systemd/system`; of two files with the same name the one below `/etc` counts. Units of people lie in `~/.config/systemd/user`. A name with `@` at the end, such as `backup@.service`, is a template: `backup@photos.service` is started from it, and `%i` in the file stands for `photos`. After a change `systemctl daemon-reload` makes systemd read the files, and a restart makes the program see it.',
      '`systemctl start` runs it now, `systemctl enable` makes WantedBy= in `[Install]` count at the next boot, and neither does the work of the other. To stop it systemd runs ExecStop=, then sends SIGTERM to all processes, waits for TimeoutStopSec= and kills what is left. The usual mistakes: `Type=forking` for a program that stays in the foreground, so that the start runs into its time limit; shell syntax in ExecStart= without a shell; a relative path to the program.',
    ],
    related: ['ExecStart', 'Type', 'Restart', 'User', 'WorkingDirectory', 'TimeoutStopSec'],
    examples: [
      {
        title: 'A small web application that is started at boot.',
        unit: 'guestbook.service',
        text: `[Unit]
Description=Guest book of the web site

[Service]
Type=exec
User=guestbook
ExecStart=/usr/bin/guestbook --port 8080

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A mail gateway that says when it is ready, comes back after a crash and keeps to its own directories.',
        unit: 'mail-gateway.service',
        text: `[Unit]
Description=Mail gateway
Documentation=man:mail-gateway(8)
Wants=network-online.target
After=network-online.target

[Service]
Type=notify
User=mailgw
StateDirectory=mail-gateway
RuntimeDirectory=mail-gateway
ExecStart=/usr/sbin/mail-gateway --config /etc/mail-gateway.conf
ExecReload=/bin/kill -HUP $MAINPID
Restart=on-failure
RestartSec=5s
ProtectSystem=strict
ProtectHome=yes
PrivateTmp=yes
NoNewPrivileges=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['run a program at boot', 'start a daemon', 'run a script as a service', 'keep a program running', 'location of my own unit files', 'difference between enable and start', 'daemon-reload after editing a unit', 'changed on disk run daemon-reload', 'write my first unit'],
  },
  socket: {
    says: [
      'A socket unit makes systemd listen on ports, paths, FIFOs or message queues and start a service when somebody connects. Clients wait instead of being refused, while the service starts or restarts, and a service that is seldom used takes no memory until then. The program must be able to take the open socket over: it finds it as file descriptor 3, with `$LISTEN_FDS` telling how many there are.',
      '`news.socket` starts `news.service` unless Service= names another one. With `Accept=yes` every connection gets a process of its own from the template `news@.service`, and the program talks over the connection that it is given. Enable the socket, not the service: `systemctl enable --now news.socket`. `systemctl list-sockets` shows what is listened on and which unit it starts.',
      'The usual mistakes: the service is already running without the socket, and starting the socket fails with “Socket service news.service already active, refusing.” The program binds the port by itself and finds it taken. It ends without taking the connection, systemd starts it again and again, and at last the socket unit fails with the result service-start-limit-hit.',
    ],
    related: ['ListenStream', 'Accept', 'Service', 'SocketMode', 'FileDescriptorName', 'TriggerLimitBurst'],
    examples: [
      {
        title: 'A port on this machine only, whose service starts at the first connection.',
        unit: 'dictionary.socket',
        text: `[Unit]
Description=Port of the dictionary server

[Socket]
ListenStream=127.0.0.1:2628

[Install]
WantedBy=sockets.target
`,
      },
      {
        title: 'A path for members of one group, with a process of its own for each connection.',
        unit: 'print-queue.socket',
        text: `[Unit]
Description=Socket of the print queue

[Socket]
ListenStream=/run/print-queue/socket
Accept=yes
MaxConnections=32
SocketUser=root
SocketGroup=lp
SocketMode=0660
RemoveOnStop=yes

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['start service on connection', 'socket activation', 'replace inetd', 'listen on a port', 'port opened by systemd'],
  },
  target: {
    says: [
      'A target is a name for a group of units, and a point in the order of starting. It runs nothing itself. `multi-user.target` stands for a machine that is fully up, `graphical.target` for one that also shows a desktop, and `default.target` is another name of the one that the machine boots into. Units put themselves into a target with WantedBy= in `[Install]`; the target may also name them with Wants= or Requires=.',
      'By itself a target is ordered behind the units that it pulls in, unless `DefaultDependencies=no` is set. It is reached when all of them are started or have failed; one that fails and is named in Requires= keeps the target from being reached. `systemctl list-dependencies NAME.target` shows what belongs to it. `systemctl isolate NAME.target` starts it and stops everything else, if it has `AllowIsolate=yes`.',
      'The usual mistakes: stopping a target does not stop the units in it; for that each of them needs PartOf=. `After=network.target` does not wait for a network that works; that is `network-online.target`, which has to be wanted as well. Units that a target pulls in start side by side: being in a target puts them into no order among themselves.',
    ],
    related: ['Wants', 'Requires', 'PartOf', 'AllowIsolate', 'WantedBy', 'After'],
    examples: [
      {
        title: 'A group for all services of one application.',
        unit: 'webshop.target',
        text: `[Unit]
Description=All parts of the web shop

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A mode for maintenance in which only the console and remote login run.',
        unit: 'maintenance.target',
        text: `[Unit]
Description=Maintenance mode
Requires=basic.target
After=basic.target
Wants=sshd.service getty@tty1.service
Conflicts=rescue.service rescue.target
AllowIsolate=yes
`,
      },
    ],
    asks: ['group services together', 'runlevel', 'start several services at once', 'boot into text mode', 'milestone of the boot'],
  },
  device: {
    says: [
      'A device unit stands for a piece of hardware that the kernel has found. Nobody writes files for them: systemd makes a unit for every device to which udev gives the tag `systemd`, and it is active as long as the device is there. They can’t be switched on or off: starting one only waits until the device is there. Other units refer to them: one that is wanted by a device starts when it is plugged in, and one with BindsTo= and After= on it stops when it goes.',
      'The name is the path with dashes for slashes: `/dev/sdb1` is `dev-sdb1.device`, `/sys/subsystem/net/devices/eth0` is `sys-subsystem-net-devices-eth0.device`. A dash in the path becomes `\\x2d`; `systemd-escape -p --suffix=device /dev/disk/by-label/data-1` prints the right name. `systemctl list-units --type=device --all` lists all of them. To start a unit when the device appears, WantedBy= in `[Install]` may name the device, or a udev rule sets `SYSTEMD_WANTS`.',
      'The usual mistakes: the device has no tag `systemd`, so that its unit never becomes active, and the start ends with “Timed out waiting for device”, usually after 90 seconds. A line of `/etc/fstab` names a disk that is gone: the boot waits for it and stops in emergency mode, which the option `nofail` prevents. `/dev/sdb` may be another disk after the next boot; names below `/dev/disk/by-id` stay.',
    ],
    related: ['BindsTo', 'After', 'WantedBy', 'JobRunningTimeoutSec'],
    examples: [
      {
        title: 'A service that runs while a serial adapter is plugged in.',
        unit: 'weather-station.service',
        text: `[Unit]
Description=Reads the weather station
BindsTo=dev-ttyUSB0.device
After=dev-ttyUSB0.device

[Service]
Type=exec
User=weather
SupplementaryGroups=dialout
ExecStart=/usr/bin/weather-reader /dev/ttyUSB0

[Install]
WantedBy=dev-ttyUSB0.device
`,
      },
      {
        title: 'An address server that waits for one network card, and stops when it is removed.',
        unit: 'lab-dhcp.service',
        text: `[Unit]
Description=Address server of the laboratory
BindsTo=sys-subsystem-net-devices-enp3s0.device
After=sys-subsystem-net-devices-enp3s0.device network.target

[Service]
Type=exec
ExecStart=/usr/sbin/lab-dhcp --interface enp3s0
Restart=on-failure
RestartSec=10s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['start when usb is plugged in', 'wait for a disk', 'timed out waiting for device', 'stop service when device is removed', 'udev device as a dependency'],
  },
  mount: {
    says: [
      'A mount unit is one file system at one place: What= is the device or share, Where= the directory, Type= and Options= are those of `mount`. The name of the file must be the path of Where= with dashes for slashes: `/srv/photos` belongs in `srv-photos.mount`. A dash in the path becomes `\\x2d`; `systemd-escape -p --suffix=mount /srv/my-data` prints the name. With another name systemd refuses the unit and says “Where= setting doesn’t match unit name”.',
      'Lines of `/etc/fstab` become mount units too, written below `/run/systemd/generator` at boot and at `systemctl daemon-reload`, and whatever somebody mounts by hand appears as a unit as well. Starting mounts, stopping unmounts. The directory is made where it is missing. Each unit with RequiresMountsFor= on a path below, and each service that keeps its data there by StateDirectory= and the like, waits for it.',
      'The usual mistakes: options such as `x-systemd.automount` and `noauto` work in `/etc/fstab` and not in Options=. Where= may not lead through a symbolic link. A network share without `_netdev` or a network type is taken for a local disk, and systemd tries to mount it without waiting for the network. After a change of `/etc/fstab` without `systemctl daemon-reload` the old line still counts. Stopping fails with “target is busy” while a process has a file open there.',
    ],
    related: ['What', 'Where', 'Type', 'Options', 'RequiresMountsFor', 'TimeoutSec'],
    examples: [
      {
        title: 'A disk for photographs.',
        unit: 'srv-photos.mount',
        text: `[Unit]
Description=Disk with the photographs

[Mount]
What=/dev/disk/by-label/photos
Where=/srv/photos
Type=ext4

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A share of the file server, with options and a limit for the time that mounting may take.',
        unit: 'srv-archive.mount',
        text: `[Unit]
Description=Archive on the file server
Wants=network-online.target
After=network-online.target

[Mount]
What=files.example.org:/export/archive
Where=/srv/archive
Type=nfs
Options=ro,nosuid,nodev,soft
TimeoutSec=30s

[Install]
WantedBy=remote-fs.target
`,
      },
    ],
    asks: ['mount a disk at boot', 'fstab as a unit', 'mount nfs share', 'unit name from path', 'replace a line of fstab', 'attach a network drive'],
  },
  automount: {
    says: [
      'An automount unit watches a directory and mounts the file system as soon as somebody looks into it. The boot does not wait for a slow disk or a file server, and a share that nobody uses is not mounted. Every automount goes with a mount unit of the same name: `srv-archive.automount` needs `srv-archive.mount`, and both are named after the path in Where=.',
      'Enable and start the automount unit only; an enabled mount unit would mount at boot all the same. With TimeoutIdleSec= the file system is unmounted again when nobody has used it for a while. The process that looks first waits until it is mounted, and gets an error if that fails. In `systemctl status` the unit is “active (waiting)” before and “active (running)” while the file system is mounted.',
      'The usual mistakes: the mount unit is missing, or its path is another one. The directory itself is mounted already when the automount starts, which systemd refuses. Stopping the mount unit only unmounts: the next look mounts it again, so stop the automount unit too. Programs that walk through all directories, such as a backup or `find /`, mount everything.',
    ],
    related: ['Where', 'TimeoutIdleSec', 'DirectoryMode', 'What'],
    examples: [
      {
        title: 'A share that is mounted at the first look.',
        unit: 'srv-music.automount',
        text: `[Unit]
Description=Music on the file server, when it is wanted

[Automount]
Where=/srv/music

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A backup disk that is unmounted after ten idle minutes, so that it can spin down.',
        unit: 'mnt-backup.automount',
        text: `[Unit]
Description=Backup disk, when it is wanted

[Automount]
Where=/mnt/backup
DirectoryMode=0700
TimeoutIdleSec=10min

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['mount nfs share only when somebody looks into it', 'mount on access', 'mount when needed', 'unmount when idle', 'boot without waiting for nfs', 'mount on demand'],
  },
  swap: {
    says: [
      'A swap unit switches a partition or a file on that memory is moved to when it runs short. The name of the unit is the path of What= with dashes for slashes: `/swapfile` is `swapfile.swap`, `/dev/disk/by-label/swap` is `dev-disk-by\\x2dlabel-swap.swap`. `systemd-escape -p --suffix=swap PATH` prints it. Lines of type swap in `/etc/fstab` become such units by themselves, and so does what `swapon` has switched on.',
      'Starting the unit does what `swapon` does, stopping it does what `swapoff` does, which takes long when there is much to move back into memory. `swapon --show` and `/proc/swaps` list what is in use. A file must be made before: of full length without holes, with mode 0600, and prepared by `mkswap`. The unit makes no file.',
      'The usual mistakes: the name does not match What=, and systemd refuses the unit. The file was never prepared, and the log says “read swap header failed”; or it has holes, and the log says “it appears to have holes”, on some file systems only “swapon failed: Invalid argument”. Priority= is larger for what is to be used first, and areas without one come last; of areas with the same one the kernel takes pages in turn.',
    ],
    related: ['What', 'Priority', 'Options', 'TimeoutSec', 'MemorySwapMax'],
    examples: [
      {
        title: 'A swap file in the root directory.',
        unit: 'swapfile.swap',
        text: `[Unit]
Description=Swap file

[Swap]
What=/swapfile

[Install]
WantedBy=swap.target
`,
      },
      {
        title: 'A fast partition that is used before all others and told which blocks are free.',
        unit: 'dev-nvme0n1p3.swap',
        text: `[Unit]
Description=Swap on the fast disk

[Swap]
What=/dev/nvme0n1p3
Priority=100
Options=discard
TimeoutSec=1min

[Install]
WantedBy=swap.target
`,
      },
    ],
    asks: ['add swap file', 'swap at boot', 'swap partition', 'swap priority'],
  },
  timer: {
    says: [
      'A timer starts another unit at set times, as cron does. OnCalendar= names times by the clock, such as `Mon..Fri 08:00`; OnBootSec= and OnUnitActiveSec= count from the boot and from the last run. `backup.timer` starts `backup.service` unless Unit= names another one. That service is usually of `Type=oneshot`; it is a file of its own and needs no `[Install]`.',
      'Enable and start the timer, not the service: `systemctl enable --now backup.timer`. `systemctl list-timers` shows when each one ran last and runs next; `systemctl start backup.service` is a run by hand, and `journalctl -u backup.service` shows what it said. With `Persistent=yes` a run by OnCalendar= that was missed while the machine was off is made up for at the next start.',
      'The usual mistakes: the service is still running when the time comes, or stays active by `RemainAfterExit=yes`: then nothing is started. Runs come up to a minute late, because AccuracySec= is one minute by default. OnUnitActiveSec= alone never begins, because the unit has never run; add OnBootSec= or OnActiveSec=. Cron’s five fields are no calendar expression: `*/5 * * * *` is written `*:0/5`.',
    ],
    related: ['OnCalendar', 'OnBootSec', 'OnUnitActiveSec', 'Persistent', 'RandomizedDelaySec', 'AccuracySec', 'Unit'],
    examples: [
      {
        title: 'A backup every night at three.',
        unit: 'nightly-backup.timer',
        text: `[Unit]
Description=Backup every night

[Timer]
OnCalendar=03:00
Persistent=yes

[Install]
WantedBy=timers.target
`,
      },
      {
        title: 'A check ten minutes after boot and every six hours from then on, spread so that not all machines ask at once.',
        unit: 'license-check.timer',
        text: `[Unit]
Description=Looks whether the licenses are still good

[Timer]
OnBootSec=10min
OnUnitActiveSec=6h
RandomizedDelaySec=15min
AccuracySec=1min
Unit=license-check.service

[Install]
WantedBy=timers.target
`,
      },
    ],
    asks: ['run every night', 'replace cron', 'schedule a job', 'run a script every five minutes', 'better than cron', 'windows task scheduler for Linux', 'periodic task'],
  },
  path: {
    says: [
      'A path unit watches files and directories and starts a service when something happens there. PathExists= and DirectoryNotEmpty= look whether something is there; PathChanged= waits until a file that was written to is closed, or an entry of a directory comes or goes; PathModified= fires at each single write as well. `invoices.path` starts `invoices.service` unless Unit= names another one. The service is not told which file of a directory it was: it has to look itself.',
      'The kernel’s inotify does the watching. It sees the named directory and not those below it, and on a network file system only what this machine changes. When the service has ended, PathExists= and DirectoryNotEmpty= are looked at again, and it is started anew at once as long as the file is there. Enable the path unit, not the service.',
      'The usual mistakes: the service leaves the file in its place, so that it is started again and again until its start limit is reached; in newer releases the path unit then fails with the result unit-start-limit-hit. A program writes a file slowly, and PathModified= or DirectoryNotEmpty= starts the service in the middle: let the writer rename the finished file into the directory.',
    ],
    related: ['PathExists', 'PathChanged', 'PathModified', 'DirectoryNotEmpty', 'MakeDirectory', 'Unit', 'TriggerLimitBurst'],
    examples: [
      {
        title: 'Reloads a name server’s zones when somebody has written them.',
        unit: 'zones-changed.path',
        text: `[Unit]
Description=Watches the zone files

[Path]
PathChanged=/etc/zones

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A drop box that is emptied whenever something lies in it; more than ten times a minute, and the path unit gives up.',
        unit: 'scan-inbox.path',
        text: `[Unit]
Description=Watches the inbox of the scanner

[Path]
DirectoryNotEmpty=/srv/scans/inbox
MakeDirectory=yes
DirectoryMode=0770
TriggerLimitIntervalSec=1min
TriggerLimitBurst=10
Unit=scan-import.service

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['run when a file changes', 'watch a directory', 'inotify', 'process uploaded files', 'file system watcher'],
  },
  slice: {
    says: [
      'A slice is a share of the machine: a branch of the tree of control groups with limits for everything in it together. It holds no processes itself, but services, scopes and other slices. Its place follows from its name: `web-shop.slice` lies in `web.slice`, which lies in the root, `-.slice`. Services of the system run in `system.slice` unless Slice= says otherwise, sessions of people in `user.slice`, virtual machines and containers in `machine.slice`.',
      'A slice needs no file: it comes into being with the first unit in it. A file gives it limits, such as `MemoryMax=4G` or `CPUQuota=200%`, that all units below have to share, and weights, such as CPUWeight=, that count against other slices at the same place in the tree. `systemd-cgls` shows the tree, `systemd-cgtop` what each branch uses, and `systemctl set-property` changes limits at once. Stopping a slice stops all that is in it.',
      'The usual mistakes: a dash in the name is taken for part of a word, and the slice lies two levels deep. Limits of a slice and of the services in it do not add up: the tighter one counts. Slice= of a running service is changed, and it stays in its old place until it is restarted.',
    ],
    related: ['Slice', 'MemoryMax', 'MemoryHigh', 'CPUQuota', 'CPUWeight', 'TasksMax', 'IOWeight'],
    examples: [
      {
        title: 'At most four gigabytes for all batch jobs together.',
        unit: 'batch.slice',
        text: `[Unit]
Description=Batch jobs

[Slice]
MemoryMax=4G
`,
      },
      {
        title: 'A branch below the one of batch jobs that gives way to all others, whatever runs in it.',
        unit: 'batch-reports.slice',
        text: `[Unit]
Description=Reports, the least of the batch jobs

[Slice]
CPUWeight=20
IOWeight=20
CPUQuota=150%
MemoryHigh=1G
MemoryMax=1500M
TasksMax=200
`,
      },
    ],
    asks: ['limit several services together', 'memory limit for a group', 'cgroup hierarchy', 'limit memory of all users', 'resource pool for a customer'],
  },
  scope: {
    says: [
      'A scope holds processes that somebody else has started: a login session, a container, a virtual machine, or a command behind `systemd-run --scope`. A program asks systemd over D-Bus for a scope and names the processes to put into it. systemd gives them a control group with limits, shows them in `systemctl status`, and ends them when the scope is stopped. It starts none, so a scope has neither ExecStart= nor an environment of its own.',
      'A scope can’t be started from a file and can’t be enabled; its unit is transient and gone with its last process. Files only add to it: a drop-in gives limits to a scope that will be made. For many with the same beginning of the name, the directory ends in a dash: `/etc/systemd/system/session-.scope.d/50-limits.conf` counts for `session-4.scope` and all other sessions. A running scope is changed by `systemctl set-property`.',
      'The usual mistakes: settings of processes such as User=, Nice= or LimitNOFILE= stand in `[Scope]`, where only those of control groups and of stopping are read. Processes that are left in the scope of a session end with it where logind is told to kill the processes of users; what should outlive the session is started as a service by `systemd-run --user`, behind `loginctl enable-linger`.',
    ],
    related: ['RuntimeMaxSec', 'TimeoutStopSec', 'OOMPolicy', 'MemoryMax', 'TasksMax', 'KillMode'],
    examples: [
      {
        title: 'The limits of a drop-in such as `50-limits.conf` for login sessions, as one file.',
        unit: 'session-4.scope',
        text: `[Scope]
MemoryMax=8G
TasksMax=2000
`,
      },
      {
        title: 'The lines of a drop-in for a container that a manager puts into a scope, with an end after a day and time to shut down.',
        unit: 'build-container.scope',
        text: `[Unit]
Description=Container that packages are built in

[Scope]
Slice=machine.slice
MemoryHigh=6G
MemoryMax=8G
CPUWeight=50
RuntimeMaxSec=1d
TimeoutStopSec=2min
OOMPolicy=stop
`,
      },
    ],
    asks: ['session scope', 'limit a login session', 'systemd-run scope', 'processes killed at logout', 'cgroup for an already running program'],
  },
}
