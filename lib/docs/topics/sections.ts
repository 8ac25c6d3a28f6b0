import type { TopicTexts } from '../topic-text'

export const sectionTexts: TopicTexts = {
  Unit: {
    says: [
      'Units of every type may have `[Unit]`. It tells what the unit is and how it stands to others: Description= is the text in logs and in `systemctl status`, Requires= and Wants= pull others in, After= and Before= put them in order, Condition…= and Assert…= decide whether it starts at all. StartLimitIntervalSec= and StartLimitBurst= stand here as well, not in `[Service]`.',
      'A section may be written several times, in one file or in drop-ins: systemd reads on as if all of it stood together. Names are compared with capitals: `[unit]` is unknown, the log says “Unknown section ‘unit’”, and none of its lines count. A section whose name begins with `X-`, such as `[X-Notes]`, is passed over without a word, for the use of other programs.',
    ],
    related: ['Description', 'Documentation', 'After', 'Requires', 'Wants', 'ConditionPathExists', 'StartLimitIntervalSec', 'OnFailure'],
    examples: [
      {
        title: 'A service that waits for its database, and starts only where it is configured.',
        unit: 'ticket-desk.service',
        text: `[Unit]
Description=Ticket desk
Documentation=https://tickets.example.org/manual
Requires=postgresql.service
After=postgresql.service network.target
ConditionPathExists=/etc/ticket-desk.conf
StartLimitIntervalSec=5min
StartLimitBurst=3

[Service]
Type=exec
User=tickets
ExecStart=/usr/bin/ticket-desk
Restart=on-failure
RestartSec=10s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['dependencies of a unit', 'order of units', 'general settings', 'unknown section ignoring', 'where does After go'],
  },
  Service: {
    says: [
      'Files that end in `.service` have `[Service]`, and nearly all need it: a unit with neither ExecStart= nor ExecStop=, nor SuccessAction= in `[Unit]`, is refused. It holds the commands, Type= for when the program counts as started, Restart= for when it is started again, and the limits of time. The settings for users, directories, environment, output, sandboxing, memory and signals stand here too, because they are about the processes that the service starts.',
      'In a file of another type `[Service]` is an unknown section: the log says so once, and its lines are not read. The commonest mix-up within a service is the other way round: Wants=, After= or StartLimitIntervalSec= in `[Service]` and User= in `[Unit]`. For these the log says “Unknown key”, and the service runs without them. Several `[Service]` sections, also in drop-ins, are read as one; a new ExecStart= in a drop-in needs an empty `ExecStart=` before it.',
    ],
    related: ['ExecStart', 'Type', 'Restart', 'User', 'Environment', 'WorkingDirectory', 'TimeoutStopSec'],
    examples: [
      {
        title: 'A server with a user, an environment and a directory of its own.',
        unit: 'map-tiles.service',
        text: `[Unit]
Description=Map tiles
After=network.target

[Service]
Type=notify
User=tiles
Environment=TILE_CACHE=/var/cache/map-tiles
CacheDirectory=map-tiles
ExecStart=/usr/bin/map-tiles --listen 127.0.0.1:8085
ExecReload=/bin/kill -HUP $MAINPID
Restart=on-failure
TimeoutStopSec=20s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['where does execstart go', 'unknown key in section service', 'settings of a daemon', 'where does Environment go'],
  },
  Socket: {
    says: [
      'Files that end in `.socket` have `[Socket]`. It names what systemd listens on, by ListenStream=, ListenDatagram=, ListenFIFO= and the like, of which at least one is needed, and whether each connection gets a process of its own (Accept=). Owner and mode of paths are SocketUser=, SocketGroup= and SocketMode=, sizes of buffers and options of the kernel stand here as well.',
      'The section also takes settings about processes, such as User= and PrivateTmp=, but they count for the commands of the socket unit itself, ExecStartPre= and the like. They do not reach the service that it starts: that one has its own file. PrivateNetwork= and IPAddressAllow= are the exceptions, for the socket is opened under them.',
    ],
    related: ['ListenStream', 'ListenDatagram', 'Accept', 'SocketMode', 'SocketUser', 'FileDescriptorName', 'Service'],
    examples: [
      {
        title: 'One service behind a port and a path.',
        unit: 'phone-book.socket',
        text: `[Unit]
Description=Ways to the phone book

[Socket]
ListenStream=8389
ListenStream=/run/phone-book.sock
SocketMode=0660
SocketGroup=staff

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['mode of a socket file', 'listen settings', 'which port does systemd listen on'],
  },
  Mount: {
    says: [
      'Files that end in `.mount` have `[Mount]`. What= and Where= belong in every one, Type= and Options= are what follows `-t` and `-o` of `mount`. Where= has to fit the name of the file, or systemd refuses the unit. Units made of `/etc/fstab` have the same section: `systemctl cat srv-photos.mount` shows it.',
      'Settings of processes, signals and control groups are taken as well; they count for the `mount` command that systemd runs, not for what later uses the file system. TimeoutSec= bounds how long mounting and unmounting may take.',
    ],
    related: ['What', 'Where', 'Type', 'Options', 'DirectoryMode', 'LazyUnmount', 'ForceUnmount', 'TimeoutSec'],
    examples: [
      {
        title: 'A file system in memory for the files that a build leaves behind.',
        unit: 'srv-build.mount',
        text: `[Unit]
Description=Room for builds, in memory

[Mount]
What=tmpfs
Where=/srv/build
Type=tmpfs
Options=size=8G,mode=1777,nosuid,nodev

[Install]
WantedBy=local-fs.target
`,
      },
    ],
    asks: ['mount options in a unit', 'what and where', 'fstab columns in systemd'],
  },
  Automount: {
    says: [
      'Files that end in `.automount` have `[Automount]`, and it is short: Where= is the directory that is watched, DirectoryMode= the mode with which it is made, TimeoutIdleSec= the time without use after which it is unmounted again, and ExtraOptions= goes to the automounter of the kernel. What is mounted, and how, stands in the mount unit of the same name. Where= has to fit the name of the file here too.',
    ],
    related: ['Where', 'TimeoutIdleSec', 'DirectoryMode', 'ExtraOptions'],
    examples: [
      {
        title: 'Installation media are mounted when somebody looks, and unmounted after five minutes.',
        unit: 'mnt-install.automount',
        text: `[Unit]
Description=Installation media, when they are wanted

[Automount]
Where=/mnt/install
TimeoutIdleSec=5min

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['idle timeout of a mount', 'settings of automount'],
  },
  Swap: {
    says: [
      'Files that end in `.swap` have `[Swap]`. What= is the device or file and has to fit the name of the unit, Priority= tells in which order areas are used, the larger first and those without one last, Options= is what `swapon -o` takes, and TimeoutSec= bounds how long switching on or off may take. Settings of processes and control groups are taken as well and count for the `swapon` command only. Limits of swap for a service are MemorySwapMax= in `[Service]`, not here.',
    ],
    related: ['What', 'Priority', 'Options', 'TimeoutSec', 'MemorySwapMax'],
    examples: [
      {
        title: 'A swap file below /var with the lowest priority; only areas without any come after it.',
        unit: 'var-swap.swap',
        text: `[Unit]
Description=Spare swap file

[Swap]
What=/var/swap
Priority=0
TimeoutSec=30s

[Install]
WantedBy=swap.target
`,
      },
    ],
    asks: ['settings of swap', 'order of swap areas'],
  },
  Timer: {
    says: [
      'Files that end in `.timer` have `[Timer]`, with at least one time: OnCalendar= by the clock, or OnBootSec=, OnStartupSec=, OnActiveSec=, OnUnitActiveSec=, OnUnitInactiveSec= by what has passed; in newer releases OnClockChange= or OnTimezoneChange= will do too. Several of them add up: the timer fires at each. An empty assignment to any of these forgets all of them, which a drop-in that sets another time has to do first.',
      'Unit= names what is started, AccuracySec= and RandomizedDelaySec= how exactly, Persistent= whether missed runs are made up for. What is run, as which user and with which limits stands in the service, not here: ExecStart= or User= in `[Timer]` are unknown keys.',
    ],
    related: ['OnCalendar', 'OnBootSec', 'OnUnitActiveSec', 'Unit', 'Persistent', 'AccuracySec', 'RandomizedDelaySec', 'WakeSystem'],
    examples: [
      {
        title: 'A report on workdays at seven, and on the first of each month at noon.',
        unit: 'sales-report.timer',
        text: `[Unit]
Description=When the sales report is made

[Timer]
OnCalendar=Mon..Fri 07:00
OnCalendar=*-*-01 12:00
AccuracySec=1s

[Install]
WantedBy=timers.target
`,
      },
    ],
    asks: ['change the time of a timer', 'several times in one timer', 'where does oncalendar go', 'where do I write the interval'],
  },
  Path: {
    says: [
      'Files that end in `.path` have `[Path]`, with at least one thing to watch: PathExists=, PathExistsGlob=, PathChanged=, PathModified= or DirectoryNotEmpty=. Several of them are watched together, and an empty assignment to any of these forgets all. Unit= names what is started, MakeDirectory= makes a missing directory before it is watched, and TriggerLimitIntervalSec= with TriggerLimitBurst= bound how often it may be started: beyond that the path unit fails.',
    ],
    related: ['PathExists', 'PathExistsGlob', 'PathChanged', 'PathModified', 'DirectoryNotEmpty', 'Unit', 'MakeDirectory'],
    examples: [
      {
        title: 'A certificate or its key has been written anew.',
        unit: 'certificate-renewed.path',
        text: `[Unit]
Description=Watches the certificate of the mail server

[Path]
PathChanged=/etc/ssl/mail/server.crt
PathChanged=/etc/ssl/mail/server.key
Unit=mail-reload.service

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['which files are watched', 'settings of a path unit'],
  },
  Slice: {
    says: [
      'Files that end in `.slice` have `[Slice]`. It takes the settings of control groups: MemoryMax=, CPUQuota=, CPUWeight=, TasksMax=, IOWeight=, IPAddressDeny= and their like, and newer ones that bound how many units of the slice may run or start at a time. They count for all units below the slice together. A slice starts nothing, so users, environment and sandboxing have no place here.',
      'To put a unit into a slice, its own section says Slice=, in `[Service]` or `[Scope]` for example. The place of a slice in the tree follows from its name alone, and no setting changes it.',
    ],
    related: ['MemoryMax', 'MemoryHigh', 'CPUQuota', 'CPUWeight', 'TasksMax', 'IOWeight', 'ConcurrencyHardMax', 'Slice'],
    examples: [
      {
        title: 'Customers’ sites share two processors and six gigabytes.',
        unit: 'customers.slice',
        text: `[Unit]
Description=Sites of customers

[Slice]
CPUQuota=200%
MemoryHigh=5G
MemoryMax=6G
TasksMax=4000
`,
      },
    ],
    asks: ['limits for a group of services', 'settings of a slice'],
  },
  Scope: {
    says: [
      'Units that end in `.scope` have `[Scope]`, nearly always in a drop-in, because programs make scopes while the machine runs. It takes the settings of control groups, such as MemoryMax= and TasksMax=, those of stopping, such as KillMode= and SendSIGHUP=, and a few of its own: TimeoutStopSec=, RuntimeMaxSec= and OOMPolicy=. Nothing that is set when a process starts can stand here, for the processes are there already.',
    ],
    related: ['RuntimeMaxSec', 'TimeoutStopSec', 'OOMPolicy', 'KillMode', 'MemoryMax', 'TasksMax'],
    examples: [
      {
        title: 'The lines of a drop-in that give a virtual machine two minutes to shut down, and bounds of memory and processor.',
        unit: 'machine-files.scope',
        text: `[Unit]
Description=Virtual machine with the file server

[Scope]
Slice=machine.slice
MemoryMax=4G
CPUQuota=300%
KillMode=mixed
TimeoutStopSec=2min
`,
      },
    ],
    asks: ['limits of a session', 'settings of a scope'],
  },
  Target: {
    says: [
      'Files that end in `.target` may have `[Target]`, but there is nothing to write in it: any setting there is answered with “Unknown key” and has no effect. What a target is made of stands in `[Unit]`, by Wants=, Requires=, After= and AllowIsolate=, and in the `[Install]` of the units that belong to it. Leave the section out.',
    ],
    related: ['Wants', 'Requires', 'After', 'AllowIsolate', 'WantedBy'],
    examples: [
      {
        title: 'A target that needs no section of its own.',
        unit: 'radio-station.target',
        text: `[Unit]
Description=Everything that is on air
Wants=playlist.service encoder.service
After=playlist.service encoder.service

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['settings of a target', 'empty target section'],
  },
  Device: {
    says: [
      'Units that end in `.device` may have `[Device]`, but it has no settings: any line in it is answered with “Unknown key”. systemd makes these units by itself from what udev reports. A file of that name is of use only to add dependencies in `[Unit]`, and a rule of udev that sets `SYSTEMD_WANTS`, or WantedBy= in the unit that should start, does the same with less.',
    ],
    related: ['BindsTo', 'After', 'WantedBy', 'Wants'],
    examples: [
      {
        title: 'A service that hangs on a device by its own sections.',
        unit: 'label-printer.service',
        text: `[Unit]
Description=Prints labels
BindsTo=dev-ttyACM0.device
After=dev-ttyACM0.device

[Service]
Type=exec
User=labels
SupplementaryGroups=dialout
ExecStart=/usr/bin/label-printer --device /dev/ttyACM0

[Install]
WantedBy=dev-ttyACM0.device
`,
      },
    ],
    asks: ['settings of a device', 'device section'],
  },
  Install: {
    says: [
      'All types of units may have `[Install]`. It does nothing while the unit runs: `systemctl enable` and `systemctl disable` read it. WantedBy= and RequiredBy= make links in directories such as `/etc/systemd/system/multi-user.target.wants`, Alias= gives the unit further names by links, Also= takes other units along, DefaultInstance= names the instance that a template is enabled for. A change counts after `systemctl reenable`, because the old links stay.',
      'A unit without `[Install]` can’t be enabled. systemctl says that it has no installation config, and `systemctl is-enabled` calls it “static”: it starts when something else pulls it in. That is right for the service of a timer or socket. Wants= or After= do not belong here: the log calls them unknown keys. A wrong name behind WantedBy= and its kin is told only when the unit is enabled.',
    ],
    related: ['WantedBy', 'RequiredBy', 'UpheldBy', 'Alias', 'Also', 'DefaultInstance'],
    examples: [
      {
        title: 'A template for tunnels that is enabled by name, with a usual one.',
        unit: 'tunnel@.service',
        text: `[Unit]
Description=Tunnel to %i
Wants=network-online.target
After=network-online.target

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/tunnel --config /etc/tunnel/%i.conf
Restart=on-failure
RestartSec=15s

[Install]
WantedBy=multi-user.target
DefaultInstance=office
`,
      },
    ],
    asks: ['start at boot', 'unit is static', 'no installation config', 'enable does nothing', 'what is WantedBy under', 'does systemctl start need it'],
  },
}
