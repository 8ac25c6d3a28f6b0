import type { TopicTexts } from '../topic-text'

export const environmentVariableTexts: TopicTexts = {
  PATH: {
    says: [
      'The directories in which a process looks for programs, separated by colons. Most machines have `/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin`; where sbin and bin are one directory, the sbin ones are missing. In services of the system it is the same for root and for every other user, and nobody’s login shell has a part in it: what `/etc/profile`, `~/.bashrc` or a version manager adds is not there. In units of a user the desktop may have set another one with `systemctl --user import-environment`.',
      'ExecSearchPath= replaces it, and Environment= and EnvironmentFile= win over that. A program that is written without a path in ExecStart= is not looked up here but in a list that is built into systemd, or in ExecSearchPath=: `Environment=PATH=` does not help there, and the unit ends with status 203.',
      '`Environment=PATH=$PATH:/opt/bin` does not add anything, because nothing is replaced there. The process then has a path with a dollar sign in it, and even `ls` is not found.',
    ],
    steps: ['Run `systemctl show -p Environment UNIT` to see what the unit sets, and `tr \'\\0\' \'\\n\' < /proc/PID/environ` to see what the running process got.', 'Write programs with their whole path, or set the whole search path in ExecSearchPath=.'],
    related: ['ExecSearchPath', 'Environment', 'EnvironmentFile'],
    examples: [
      {
        title: 'A Ruby application finds the programs of its own version first.',
        unit: 'redmine.service',
        text: `[Unit]
Description=Redmine issue tracker
After=network.target

[Service]
Type=exec
User=redmine
WorkingDirectory=/srv/redmine
Environment=PATH=/opt/ruby/bin:/usr/local/bin:/usr/bin
ExecStart=/opt/ruby/bin/bundle exec puma

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['program not found', 'command not found in a service', 'works in the shell but not as a service', 'status 203', 'npm or nvm not found', 'executable file not found in $PATH', 'default search path', '/usr/local/bin is not searched'],
  },
  LANG: {
    says: [
      'The language and character set for messages, sorting and the form of numbers, such as `C.UTF-8` or `de_DE.UTF-8`. It comes from `/etc/locale.conf` or from `locale.LANG=` on the kernel’s command line, and all units get it. Where neither is set, it is the one that was chosen when systemd was built, usually `C.UTF-8`.',
      'Other variables of `/etc/locale.conf`, such as `LC_TIME`, come along with it. `localectl set-locale` changes them for services that start afterwards; running ones keep what they have. Environment= replaces it for one unit, and UnsetEnvironment= takes it away.',
      'A service that has no UTF-8 here stumbles over umlauts in file names: older Pythons report a UnicodeEncodeError, PostgreSQL creates a cluster with SQL_ASCII.',
    ],
    related: ['Environment', 'UnsetEnvironment'],
    examples: [
      {
        title: 'A converter of documents handles names with umlauts whatever the machine is set to.',
        unit: 'document-converter.service',
        text: `[Unit]
Description=Converter of office documents

[Service]
Type=exec
User=converter
Environment=LANG=C.UTF-8
ExecStart=/usr/bin/document-converter --watch /srv/documents

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['locale of a service', 'umlauts broken', 'unicode error in a service', 'sort order differs', 'ascii codec can’t encode', 'question marks instead of umlauts', 'LC_ALL not set'],
  },
  USER: {
    says: [
      'The name of the account that the process runs as: that of User=, of the dynamic user, or of the person whose manager runs the unit. Newer releases set it for every process, so that a service without User= has `root` here; older ones leave it out there.',
      'It is a name for programs to show or to build paths from, and no proof of anything: Environment= may set another one. In command lines `$USER` is replaced, while `%u` is the user of the manager, which is root for all services of the system.',
    ],
    related: ['User', 'DynamicUser', 'SetLoginEnvironment'],
    examples: [
      {
        title: 'A synchronisation is told the account that it runs as.',
        unit: 'photo-sync.service',
        text: `[Unit]
Description=Synchronisation of photos

[Service]
Type=oneshot
User=lena
ExecStart=/usr/bin/rsync --archive /srv/photos/\${USER}/ /mnt/nas/photos/\${USER}/
`,
      },
    ],
    asks: ['name of the account in a service', 'whoami in a unit', 'USER is not set', '$USER empty in a script'],
  },
  LOGNAME: {
    says: [
      'The name of the account, the same as in `USER`, for programs that ask for it by this older name: mailers, scripts from the times of cron, Python’s `getpass`.',
      'A service of the system without User= does not have it unless SetLoginEnvironment= is `yes`, even where `USER` is set. With `SetLoginEnvironment=no` it is missing in services with User= as well. A shell script with `set -u` stops at it with “unbound variable”.',
    ],
    related: ['User', 'DynamicUser', 'SetLoginEnvironment'],
    examples: [
      {
        title: 'A mail report of root gets the variables of a login.',
        unit: 'logwatch.service',
        text: `[Unit]
Description=Daily report of the logs

[Service]
Type=oneshot
SetLoginEnvironment=yes
ExecStart=/usr/sbin/logwatch --output mail --mailto \${LOGNAME}
`,
      },
    ],
    asks: ['logname missing', 'login name in a service', 'unbound variable'],
  },
  HOME: {
    says: [
      'The home directory of the account of User=, as the user database has it, such as `/var/lib/postgresql`. Programs look below it for their configuration and caches: `~/.ssh`, `~/.cache`, `~/.npm`, `~/.gitconfig`.',
      'It is missing in services of the system without User=, where root’s is not assumed, for dynamic users, and where the account’s home is `/`. Then Git says “$HOME not set”, Go “neither $XDG_CACHE_HOME nor $HOME are defined”, and some shells leave `~` as it is. SetLoginEnvironment= or a value in Environment= mends it.',
      'It is only a name: whether the directory is there, may be written to, or is hidden by ProtectHome=, is another matter. `%h` is not the same, because it is the home of the manager’s user: `/root` in all services of the system.',
    ],
    related: ['User', 'SetLoginEnvironment', 'ProtectHome', 'StateDirectory'],
    examples: [
      {
        title: 'A build agent with a dynamic user has a home in its state directory.',
        unit: 'build-agent.service',
        text: `[Unit]
Description=Build agent
After=network.target

[Service]
Type=exec
DynamicUser=yes
StateDirectory=build-agent
Environment=HOME=/var/lib/build-agent
ExecStart=/usr/bin/build-agent --cache \${HOME}/cache

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['home not set', 'tilde does not work in a service', 'git config not found', 'neither xdg_cache_home nor home are defined', 'root services have no HOME', 'could not determine home directory', '~/.ssh not found by a service'],
  },
  SHELL: {
    says: [
      'The login shell of the account, such as `/bin/bash`. Programs that open a shell for somebody use it: `tmux`, `script`, terminal servers, editors.',
      'It is missing without User=, for dynamic users, and for accounts whose shell is `nologin`, `false` or `true`, which most accounts of services have. systemd itself never uses it: command lines of a unit are read by no shell, and a shell has to be named in them.',
    ],
    related: ['User', 'SetLoginEnvironment'],
    examples: [
      {
        title: 'A shared terminal opens the shell of its account.',
        unit: 'terminal-server.service',
        text: `[Unit]
Description=Terminal in the browser
After=network.target

[Service]
Type=exec
User=anna
ExecStart=/usr/bin/ttyd --interface lo --port 7681 \${SHELL}

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['login shell of a service', 'which shell runs my unit'],
  },
  INVOCATION_ID: {
    says: [
      'A name for this one run of the unit: 32 hexadecimal digits that are drawn anew each time the unit starts, also at an automatic restart. All commands of the run get the same, from ExecStartPre= to ExecStopPost=.',
      'The journal keeps it with every message. `journalctl _SYSTEMD_INVOCATION_ID=…` shows what one run has printed and nothing of those before it, and `systemctl show -P InvocationID UNIT` tells the current one.',
      'Programs put it in their own logs, or take its being there as a sign that systemd started them. That is wrong in a shell of a user’s session, which inherits it too.',
    ],
    related: ['SyslogIdentifier', 'LogExtraFields'],
    examples: [
      {
        title: 'A backup marks its archive with the run that wrote it.',
        unit: 'archive-backup.service',
        text: `[Unit]
Description=Backup of the archive

[Service]
Type=oneshot
User=backup
ExecStart=/usr/bin/restic --repo /srv/backup backup --tag \${INVOCATION_ID} /srv/archive
`,
      },
    ],
    asks: ['logs of one run only', 'logs since the last start', 'identifier of a service run', 'filter the journal by _SYSTEMD_INVOCATION_ID', 'correlate logs of one start'],
  },
  XDG_RUNTIME_DIR: {
    says: [
      'The directory for sockets and other short-lived files of a logged-in person, such as `/run/user/1000`. It is theirs alone, with mode 0700, lies in memory, and goes away with their last session. Units of a user’s manager all have it; sockets of the message bus, of PipeWire and of Wayland lie there.',
      'Services of the system do not have it, also not with User=: the directory need not even be there while nobody is logged in. With PAMName= and pam_systemd a session is opened and the variable is set. Setting it by hand with `%U` gives `/run/user/0`. A service of the system that needs a directory of its own takes RuntimeDirectory=.',
      'In such a service `systemctl --user` cannot connect to the bus of the user, and programs that need it fail. Run them in a unit of the user, with lingering switched on by `loginctl enable-linger`.',
    ],
    related: ['PAMName', 'RuntimeDirectory', 'User'],
    examples: [
      {
        title: 'An agent of a user opens its socket in their runtime directory.',
        unit: 'key-agent.service',
        text: `[Unit]
Description=Agent for SSH keys

[Service]
Type=exec
ExecStart=/usr/bin/ssh-agent -D -a \${XDG_RUNTIME_DIR}/key-agent.socket

[Install]
WantedBy=default.target
`,
        manager: 'user',
      },
    ],
    asks: ['failed to connect to bus', 'run user 1000 missing', 'user socket directory', 'podman in a system service', 'rootless podman finds no runtime dir', '/run/user/0 does not exist'],
  },
  MAINPID: {
    says: [
      'The number of the main process, for commands that have to speak to it: ExecReload= above all, ExecStop= and ExecStartPost=. The main process itself does not get it, and ExecStopPost= has none, since the main process has ended by then.',
      'In the command line `$MAINPID` is replaced, so that `/bin/kill -HUP $MAINPID` works without a shell. A service of `Type=oneshot` has none; one of `Type=forking` has one only if it is known, for which PIDFile= is there.',
      'Where it is missing, the word vanishes from the command line, and in newer releases the journal says “Referenced but unset environment variable evaluates to an empty string: MAINPID”. `kill` then complains about its usage and the reload fails. ExecStop= need not send the signal by hand: KillSignal= does.',
    ],
    related: ['ExecReload', 'ExecStop', 'PIDFile', 'KillSignal'],
    examples: [
      {
        title: 'A proxy reads its configuration anew at SIGUSR2.',
        unit: 'haproxy-edge.service',
        text: `[Unit]
Description=Load balancer at the edge
After=network.target

[Service]
Type=notify
ExecStart=/usr/sbin/haproxy -Ws -f /etc/haproxy/edge.cfg
ExecReload=/usr/sbin/haproxy -Ws -f /etc/haproxy/edge.cfg -c -q
ExecReload=/bin/kill -USR2 $MAINPID

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['send a signal on reload', 'process number of the service', 'kill usage error in reload', 'kill -HUP in ExecReload', '$MAINPID is empty'],
  },
  MAINPIDFDID: {
    says: [
      'Another number for the main process, in decimal: that of the kernel’s inode behind its pidfd. Unlike a process number it is never given away a second time while the machine runs.',
      'A command that got `MAINPID` can open a pidfd for it and compare the inode with this one. If they are equal, the process is still the one that was meant, and a signal through the pidfd hits nobody else. Kernels that keep no such inodes leave the variable out, and so do older releases of systemd. Plain `kill` knows nothing of it.',
    ],
    related: ['ExecReload', 'ExecStop', 'ExecStartPost'],
    examples: [
      {
        title: 'A reload by a program that makes sure of the process.',
        unit: 'ledger.service',
        text: `[Unit]
Description=Ledger of payments

[Service]
Type=exec
User=ledger
ExecStart=/usr/bin/ledgerd
ExecReload=/usr/bin/ledgerctl reload --pid $MAINPID --pidfd-inode $MAINPIDFDID

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['process number reused', 'pidfd of the main process'],
  },
  MANAGERPID: {
    says: [
      'The process number of the user’s manager that started the unit: that of `systemd --user`. Services of the system do not have it, because their manager is always process 1.',
      'Libraries compare it with their parent to learn that the process was started by the manager itself and not by another program in the session. The variable is inherited by all that the process starts, so that its being there says little.',
    ],
    related: ['ExecStart'],
    examples: [
      {
        title: 'A note of the manager that started the session’s helper.',
        unit: 'session-note.service',
        text: `[Unit]
Description=Note about the session

[Service]
Type=oneshot
ExecStart=/usr/bin/echo "The manager of this session is process \${MANAGERPID}"
`,
        manager: 'user',
      },
    ],
    asks: ['process number of systemd --user', 'started by the user manager'],
  },
  MANAGERPIDFDID: {
    says: [
      'The number of the kernel’s inode behind the pidfd of the user’s manager, in decimal. It goes with `MANAGERPID` and tells whether the process of that number is still the same manager.',
      'Services of the system do not have it. It is missing where the kernel keeps no such inodes and in older releases of systemd.',
    ],
    related: ['ExecStart'],
    examples: [
      {
        title: 'A session helper watches the manager and ends with it.',
        unit: 'session-watch.service',
        text: `[Unit]
Description=Watcher of the session

[Service]
Type=exec
ExecStart=/usr/bin/session-watch --manager \${MANAGERPID} --pidfd-inode \${MANAGERPIDFDID}

[Install]
WantedBy=default.target
`,
        manager: 'user',
      },
    ],
    asks: ['pidfd of the user manager', 'recognise the session manager'],
  },
  LISTEN_FDS: {
    says: [
      'How many open files the main process was handed. They begin at descriptor 3, so that `2` means descriptors 3 and 4. They are the sockets of socket units, what the service has put in its descriptor store, and the files of OpenFile=.',
      'Programs read it through `sd_listen_fds()` or by hand, and only believe it if `LISTEN_PID` is their own number. Only the main process of ExecStart= gets them. If it is missing, the service was started without its socket: by hand while Sockets= and the socket’s name do not fit, or with `StandardInput=socket`, where the connection is standard input instead.',
      'A shell or wrapper in ExecStart= has to `exec` the program, or the number in `LISTEN_PID` is no longer right and the program opens its port a second time: “Address already in use”.',
    ],
    related: ['Sockets', 'FileDescriptorStoreMax', 'OpenFile', 'FileDescriptorName'],
    examples: [
      {
        title: 'A web application takes its sockets over from systemd.',
        unit: 'wiki.service',
        text: `[Unit]
Description=Wiki
Requires=wiki.socket
After=wiki.socket

[Service]
Type=notify
User=wiki
Sockets=wiki.socket
ExecStart=/usr/bin/wiki --listen-from-environment

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['socket activation', 'file descriptors passed to a service', 'address already in use with a socket unit', 'sd_listen_fds', 'inherited socket is fd 3'],
  },
  LISTEN_PID: {
    says: [
      'The number of the process that the open files are meant for. A program uses `LISTEN_FDS` only if this is its own process number; all its children inherit the variable and see by it that the files are not theirs.',
      'A wrapper that starts the program instead of replacing itself with `exec` keeps the number for itself: the program sees a foreign one, ignores the sockets and tries to open its own. In a namespace of process numbers that a wrapper opens, the number does not fit either.',
    ],
    related: ['Sockets', 'OpenFile', 'FileDescriptorStoreMax'],
    examples: [
      {
        title: 'A wrapper script replaces itself, so that the number stays right.',
        unit: 'paste.service',
        text: `[Unit]
Description=Paste board
Requires=paste.socket
After=paste.socket

[Service]
Type=exec
User=paste
ExecStart=/bin/sh -c "umask 027; exec /usr/bin/paste-board"
`,
      },
    ],
    asks: ['socket activation ignored by the program', 'wrapper breaks socket activation'],
  },
  LISTEN_PIDFDID: {
    says: [
      'The number of the kernel’s inode behind the pidfd of the process that the open files are meant for, in decimal. It makes sure what `LISTEN_PID` says: process numbers are given away again, these are not.',
      'Libraries check it by themselves. Older releases of systemd and kernels without such inodes leave it out, and then `LISTEN_PID` alone counts.',
    ],
    related: ['Sockets', 'OpenFile', 'FileDescriptorStoreMax'],
    examples: [
      {
        title: 'A printing service that is handed its socket.',
        unit: 'label-printer.service',
        text: `[Unit]
Description=Printer of labels
Requires=label-printer.socket
After=label-printer.socket

[Service]
Type=notify
DynamicUser=yes
ExecStart=/usr/bin/label-printer
`,
      },
    ],
    asks: ['pidfd in socket activation', 'descriptors meant for another process'],
  },
  LISTEN_FDNAMES: {
    says: [
      'The names of the handed files, in the order of their descriptors, separated by colons: `http:https:stored`. By them a program tells its sockets apart, because the order of several socket units is nothing to rely on.',
      'A socket is called as FileDescriptorName= says, or else like its unit, `wiki.socket`. The connection of a socket with `Accept=yes` is called `connection`, what comes out of the descriptor store without a name `stored`, and a file of OpenFile= by the name given there or that of the file.',
      'Two sockets with one FileDescriptorName= have the same name twice. That is meant for one service on several addresses.',
    ],
    related: ['FileDescriptorName', 'Sockets', 'OpenFile', 'FileDescriptorStoreMax'],
    examples: [
      {
        title: 'A socket gets the name that the program looks for.',
        unit: 'gateway-https.socket',
        text: `[Unit]
Description=HTTPS socket of the gateway

[Socket]
ListenStream=443
FileDescriptorName=https
Service=gateway.service

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['several sockets for one service', 'tell http and https sockets apart', 'name of a socket descriptor'],
  },
  NOTIFY_SOCKET: {
    says: [
      'Where the program reports that it is ready, reloading or stopping: the path of a datagram socket, `/run/systemd/notify` for services of the system and `/run/user/1000/systemd/notify` for those of a user. `sd_notify()` and `systemd-notify` use it. A value that begins with `@` names a socket in the abstract namespace.',
      'The main process has it with `Type=notify`, WatchdogSec=, FileDescriptorStoreMax= or NotifyAccess=. Other commands have it only where NotifyAccess= is `exec` or `all`, and children of the main process are heard only with `all`: else the message is dropped, and the start runs into its timeout. Older releases tell of it in the journal, “Got notification message from PID …, but reception only permitted for main PID”; newer ones only at the level debug.',
      'It is inherited. A program that is started by the service and knows the protocol itself may report ready in its place. In a chroot, a container or a network namespace of its own making the socket may be out of reach.',
    ],
    related: ['Type', 'NotifyAccess', 'WatchdogSec', 'FileDescriptorStoreMax'],
    examples: [
      {
        title: 'A script reports ready by a helper, which is why all processes may speak.',
        unit: 'tunnel.service',
        text: `[Unit]
Description=Tunnel to the branch office
After=network.target

[Service]
Type=notify
NotifyAccess=all
ExecStart=/usr/local/bin/branch-tunnel

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['service stays in activating', 'start timed out with type notify', 'sd_notify', 'ready notification not received', 'systemd-notify does nothing', 'READY=1 from Python or Go'],
  },
  WATCHDOG_PID: {
    says: [
      'The number of the process that has to give signs of life, which is the main process. A program sends them only if this is its own number, so that children, which inherit the variable, keep silent.',
      'With a wrapper that does not `exec` the program the number does not fit. The program then sends nothing, and systemd kills the service with SIGABRT when WatchdogSec= is over.',
    ],
    related: ['WatchdogSec', 'WatchdogSignal', 'NotifyAccess'],
    examples: [
      {
        title: 'A broker that gives signs of life from its main process.',
        unit: 'queue-broker.service',
        text: `[Unit]
Description=Broker of message queues

[Service]
Type=notify
User=broker
WatchdogSec=30s
Restart=on-watchdog
ExecStart=/bin/sh -c "ulimit -c 0; exec /usr/bin/queue-broker"

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['watchdog kills the service', 'watchdog not answered behind a wrapper'],
  },
  WATCHDOG_USEC: {
    says: [
      'How much time may pass between two signs of life, in microseconds: `30000000` for 30 seconds. The program sends `WATCHDOG=1` to the socket in `NOTIFY_SOCKET`, by custom after half of that time. `sd_watchdog_enabled()` reads it.',
      'Only the main process has it. A program that does not know the protocol sends nothing and is killed again and again; “Watchdog timeout (limit 30s)!” is in the journal. Then take WatchdogSec= out of the unit.',
    ],
    related: ['WatchdogSec', 'WatchdogSignal', 'Restart'],
    examples: [
      {
        title: 'A camera service is started again when it hangs.',
        unit: 'door-camera.service',
        text: `[Unit]
Description=Camera at the door

[Service]
Type=notify
User=camera
ExecStart=/usr/bin/door-camera --device /dev/video0
WatchdogSec=20s
Restart=on-failure
RestartSec=2s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['watchdog timeout limit', 'how often to ping the watchdog', 'watchdog interval in a program', 'sd_watchdog_enabled'],
  },
  TERM: {
    says: [
      'The kind of terminal, for programs that draw on the screen: usually `linux` on the consoles `/dev/tty1` to `/dev/tty63` and `vt220` on serial lines. It is there only if a standard stream is a terminal, or TTYPath= is set.',
      'An ordinary service has none, since it has no terminal. `clear` and `top` then say “TERM environment variable not set”, and programs print without colours. For a serial console with a better emulator set another value in Environment=.',
    ],
    related: ['TTYPath', 'StandardInput', 'StandardOutput'],
    examples: [
      {
        title: 'A monitor on the twelfth console draws with colours.',
        unit: 'console-monitor.service',
        text: `[Unit]
Description=Process monitor on the twelfth console

[Service]
Type=exec
TTYPath=/dev/tty12
StandardInput=tty-force
StandardOutput=tty
Environment=TERM=linux
ExecStart=/usr/bin/htop
Restart=always
RestartSec=5s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['term environment variable not set', 'colours on the console', 'terminal type of a service'],
  },
  JOURNAL_STREAM: {
    says: [
      'Two numbers, `9:1773843`: device and inode of the connection to the journal that is standard output or standard error. Where both go there and differ, it describes standard error.',
      'A program compares them with its own standard error by `fstat()`. If they are equal, it may speak the journal’s own protocol, with levels and fields, or leave out its own time stamps. If they differ, the stream has been redirected, and the variable was only inherited.',
      'That the variable is there says nothing by itself: a program that is started from a service with its output in a file has it too.',
    ],
    related: ['StandardOutput', 'StandardError', 'SyslogIdentifier'],
    examples: [
      {
        title: 'A service whose logging library sees that it writes to the journal.',
        unit: 'feed-reader.service',
        text: `[Unit]
Description=Reader of news feeds
After=network.target

[Service]
Type=exec
User=feeds
StandardOutput=journal
StandardError=inherit
ExecStart=/usr/bin/feed-reader --log auto

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['detect that output goes to the journal', 'double time stamps in the log', 'log levels in the journal', 'is stderr connected to journald'],
  },
  SERVICE_RESULT: {
    says: [
      'How the service came out, in one word: `success`, `exit-code`, `signal`, `core-dump`, `timeout`, `watchdog`, `oom-kill`, `resources`, `protocol` or `exec-condition`. It is the “Result” of `systemctl status`.',
      'Commands of ExecStop= and ExecStopPost= have it. In ExecStop= it is nearly always `success`, because that runs for services that are stopped or have ended well; whoever wants to react to failures looks at it in ExecStopPost=, which also runs when the start failed.',
      'No shell reads the command line: a comparison needs a script, or `/bin/sh -c`. To tell other people of a failure OnFailure= is the better place.',
    ],
    related: ['ExecStopPost', 'ExecStop', 'OnFailure', 'SuccessExitStatus'],
    examples: [
      {
        title: 'A log line about the outcome, whether good or bad.',
        unit: 'import-orders.service',
        text: `[Unit]
Description=Import of orders

[Service]
Type=oneshot
User=orders
ExecStart=/usr/bin/import-orders
ExecStopPost=/usr/bin/logger --tag import-orders "The import ended with \${SERVICE_RESULT}"
`,
      },
    ],
    asks: ['why did the service stop', 'run a command only after a failure', 'result in a stop script', 'success or failure known in ExecStopPost'],
  },
  EXIT_CODE: {
    says: [
      'The way in which the main process ended: `exited` by itself, `killed` by a signal, or `dumped` by a signal that left a core dump. Despite its name it is a word; the number is in `EXIT_STATUS`.',
      'ExecStop= and ExecStopPost= have it, once the main process has ended. In an ExecStop= that runs while the service is well, and in an ExecStopPost= after a start that never came to the main process, it is missing, and a script with `set -u` stops there.',
    ],
    related: ['ExecStopPost', 'ExecStop'],
    examples: [
      {
        title: 'A crash with a core dump is kept apart from an orderly end.',
        unit: 'simulation.service',
        text: `[Unit]
Description=Simulation of the plant

[Service]
Type=exec
User=plant
ExecStart=/usr/bin/plant-simulation
ExecStopPost=/bin/sh -c 'test "$EXIT_CODE" != dumped || touch /var/lib/plant/crashed'

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['exited killed or dumped', 'did it crash or exit', 'find out if a process was killed'],
  },
  EXIT_STATUS: {
    says: [
      'What the main process ended with: a number if `EXIT_CODE` is `exited`, and else the name of the signal without its SIG, such as `TERM`, `KILL` or `SEGV`. A script that takes it for a number has to be ready for both.',
      'ExecStop= and ExecStopPost= have it, once the main process has ended. Numbers from 200 on usually come from systemd itself: the program was never run.',
    ],
    related: ['ExecStopPost', 'ExecStop', 'SuccessExitStatus'],
    examples: [
      {
        title: 'The status of a check is kept in a file.',
        unit: 'disk-check.service',
        text: `[Unit]
Description=Check of the disks

[Service]
Type=oneshot
StateDirectory=disk-check
ExecStart=/usr/sbin/smartctl --health /dev/sda
ExecStopPost=/bin/sh -c 'echo "$EXIT_CODE $EXIT_STATUS" > "$STATE_DIRECTORY/last"'
`,
      },
    ],
    asks: ['exit code in a stop script', 'exit status of the main process', 'which signal killed the service', '$? in ExecStopPost'],
  },
  PIDFILE: {
    says: [
      'The path of PIDFile=, made absolute: `/run/nginx-edge.pid`. All commands of the service get it, so that the path stands in the unit once and the program can be told it in its command line.',
      'Of this file systemd only reads the number, and removes it when the service has stopped. Writing it is up to the program, and the directory must be one that it may write to.',
    ],
    related: ['PIDFile', 'Type', 'RuntimeDirectory'],
    examples: [
      {
        title: 'An older daemon is told where to leave its number.',
        unit: 'fax-server.service',
        text: `[Unit]
Description=Fax server

[Service]
Type=forking
PIDFile=/run/fax-server/fax.pid
RuntimeDirectory=fax-server
ExecStart=/usr/sbin/fax-server --daemon --pid-file \${PIDFILE}

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['path of the pid file', 'tell a daemon where to write its pid'],
  },
  RUNTIME_DIRECTORY: {
    says: [
      'The directory for sockets and short-lived files of the unit as an absolute path: `/run/shop` for `RuntimeDirectory=shop` in a service of the system, `/run/user/1000/shop` in one of a user. Where the setting names several, all paths stand here with colons between them; newer releases sort them, so that nothing should rely on which is first.',
      'The directory is made before the commands run, given to the user of the unit and removed when the unit stops, unless RuntimeDirectoryPreserve= keeps it. The variable is not set for a directory that the program makes itself. In command lines `${RUNTIME_DIRECTORY}` is replaced, in other settings it is not: write `%t/shop` there.',
    ],
    related: ['RuntimeDirectory', 'RuntimeDirectoryMode', 'RuntimeDirectoryPreserve'],
    examples: [
      {
        title: 'A cache opens its socket in a directory of its own.',
        unit: 'session-cache.service',
        text: `[Unit]
Description=Cache of sessions

[Service]
Type=exec
DynamicUser=yes
RuntimeDirectory=session-cache
ExecStart=/usr/bin/session-cache --socket \${RUNTIME_DIRECTORY}/cache.sock

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['directory below run', 'where to put a socket', 'cannot create pid file in run', 'RuntimeDirectory path in the program'],
  },
  STATE_DIRECTORY: {
    says: [
      'The directory for lasting data of the unit as an absolute path: `/var/lib/shop` for `StateDirectory=shop` in a service of the system, `/home/anna/.local/state/shop` in one of a user, in older releases `/home/anna/.config/shop`. Where the setting names several, all paths stand here with colons between them; newer releases sort them, so that nothing should rely on which is first.',
      'It is made at the start and given to the user of the unit; nothing removes it at a stop. With DynamicUser= the data lies below `/var/lib/private`, and the variable still names `/var/lib/shop`, which leads there. In command lines `${STATE_DIRECTORY}` is replaced; in settings such as WorkingDirectory= it is not, write `%S/shop` there.',
    ],
    related: ['StateDirectory', 'StateDirectoryMode', 'DynamicUser'],
    examples: [
      {
        title: 'A counter keeps its database where its user may write.',
        unit: 'visit-counter.service',
        text: `[Unit]
Description=Counter of visits

[Service]
Type=exec
DynamicUser=yes
StateDirectory=visit-counter
ExecStart=/usr/bin/visit-counter --database \${STATE_DIRECTORY}/visits.db

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['service cannot write to disk', 'where to keep data of a service', 'directory below var lib', 'data path handed to the program'],
  },
  CACHE_DIRECTORY: {
    says: [
      'The directory for what can be made anew of the unit as an absolute path: `/var/cache/shop` for `CacheDirectory=shop` in a service of the system, `/home/anna/.cache/shop` in one of a user. Where the setting names several, all paths stand here with colons between them; newer releases sort them, so that nothing should rely on which is first.',
      'It is made at the start and given to the user of the unit; `systemctl clean --what=cache` removes it from a stopped unit. Programs do not look at the variable by themselves, so that it has to be handed to them in the command line or by a variable that they know, and in Environment= it is not replaced: write `%C/shop` there.',
    ],
    related: ['CacheDirectory', 'CacheDirectoryMode', 'TimeoutCleanSec'],
    examples: [
      {
        title: 'A server of map tiles keeps finished tiles.',
        unit: 'map-tiles.service',
        text: `[Unit]
Description=Server of map tiles
After=network.target

[Service]
Type=exec
DynamicUser=yes
CacheDirectory=map-tiles
ExecStart=/usr/bin/map-tiles --tile-cache \${CACHE_DIRECTORY}

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['cache directory of a service', 'where to put temporary results'],
  },
  LOGS_DIRECTORY: {
    says: [
      'The directory for log files of the unit as an absolute path: `/var/log/shop` for `LogsDirectory=shop` in a service of the system, `/home/anna/.local/state/log/shop` in one of a user, in older releases `/home/anna/.config/log/shop`. Where the setting names several, all paths stand here with colons between them; newer releases sort them, so that nothing should rely on which is first.',
      'It is for programs that write log files themselves. systemd makes the directory and gives it to the user of the unit; turning files over is up to the program or to logrotate. What is printed goes to the journal all the same.',
    ],
    related: ['LogsDirectory', 'LogsDirectoryMode', 'StandardOutput'],
    examples: [
      {
        title: 'A proxy writes its access log to a directory of its own.',
        unit: 'forward-proxy.service',
        text: `[Unit]
Description=Forward proxy
After=network.target

[Service]
Type=exec
User=proxy
LogsDirectory=forward-proxy
ExecStart=/usr/bin/forward-proxy --access-log \${LOGS_DIRECTORY}/access.log

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['permission denied in var log', 'log directory of a service'],
  },
  CONFIGURATION_DIRECTORY: {
    says: [
      'The directory for configuration of the unit as an absolute path: `/etc/shop` for `ConfigurationDirectory=shop` in a service of the system, `/home/anna/.config/shop` in one of a user. Where the setting names several, all paths stand here with colons between them; newer releases sort them, so that nothing should rely on which is first.',
      'If it is missing it is made, and nothing is put into it. Unlike its siblings it stays with the owner that it has if it is there already, as a rule root, so that the service reads and does not write it.',
    ],
    related: ['ConfigurationDirectory', 'ConfigurationDirectoryMode'],
    examples: [
      {
        title: 'A relay is told where its configuration lies.',
        unit: 'sms-relay.service',
        text: `[Unit]
Description=Relay of text messages
After=network.target

[Service]
Type=exec
User=sms
ConfigurationDirectory=sms-relay
ExecStart=/usr/bin/sms-relay --config \${CONFIGURATION_DIRECTORY}/relay.toml

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['directory below etc', 'where is the configuration of a service'],
  },
  LOG_NAMESPACE: {
    says: [
      'The name of the log namespace that LogNamespace= puts the unit in. Its messages are kept by a journal of their own, and `journalctl` without `--namespace=` shows none of them.',
      'A program that starts others or reads its own log finds by it where to look: `journalctl --namespace=billing -u UNIT`. Units in the ordinary journal do not have the variable.',
    ],
    related: ['LogNamespace', 'StandardOutput'],
    examples: [
      {
        title: 'A service with a journal of its own notes where its log is.',
        unit: 'billing.service',
        text: `[Unit]
Description=Billing

[Service]
Type=exec
User=billing
LogNamespace=billing
ExecStartPre=/usr/bin/echo "The log is in namespace \${LOG_NAMESPACE}"
ExecStart=/usr/bin/billing

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['journal shows nothing of a service', 'separate journal'],
  },
  CREDENTIALS_DIRECTORY: {
    says: [
      'The directory with the credentials of the unit, one file for each: `/run/credentials/shop.service` for the system, `/run/user/1000/credentials/shop.service` for a user. It lies in memory, can’t be written to, and goes away with the service. Only the user of the unit and root read it, whatever the owner of the original.',
      'The files have mode 0400 and belong to the user, or they belong to root and an access list lets the user read: `ls -l` then shows `-r--r-----+` and a mode of 0440. Programs that refuse keys which a group may read stumble over that, though no group can. Newer releases leave the variable out of ExecReload=, ExecStop= and ExecStopPost=.',
      'In a command line write `${CREDENTIALS_DIRECTORY}/name`, in Environment= and other settings `%d/name`. A program that only knows a password in a variable can’t use it without a wrapper. Reading `/run/credentials` as another user fails with “Permission denied”.',
    ],
    related: ['LoadCredential', 'LoadCredentialEncrypted', 'SetCredential', 'ImportCredential'],
    examples: [
      {
        title: 'A mail relay reads its key from a credential.',
        unit: 'mail-relay.service',
        text: `[Unit]
Description=Mail relay
After=network.target

[Service]
Type=exec
DynamicUser=yes
LoadCredential=tls.key:/etc/mail-relay/tls.key
ExecStart=/usr/bin/mail-relay --key \${CREDENTIALS_DIRECTORY}/tls.key

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['where are the credentials', 'read a secret in a service', 'private key permissions too open', 'pass a password to a service', 'open a credential from code', 'cat a secret in a script'],
  },
  SYSTEMD_EXEC_PID: {
    says: [
      'The number of the process that systemd itself started for this command. A program for which it is its own number was started by systemd directly; one for which it is another was started by something in between, such as a script.',
      'That is why it is a better sign than `INVOCATION_ID`, which is inherited by everything. Older releases do not set it.',
    ],
    related: ['ExecStart', 'Type'],
    examples: [
      {
        title: 'A shell makes sure that systemd has started it before it goes on.',
        unit: 'certificate-renewal.service',
        text: `[Unit]
Description=Renewal of certificates

[Service]
Type=oneshot
ExecStart=/bin/sh -c 'test "$SYSTEMD_EXEC_PID" = "$$$$" && exec /usr/bin/renew --quiet'
`,
      },
    ],
    asks: ['detect that systemd started the program', 'is this process run by systemd', 'am I started by systemd'],
  },
  MONITOR_SERVICE_RESULT: {
    says: [
      'How the unit came out that led to this start: `success`, `exit-code`, `signal`, `timeout`, `oom-kill` and the like, the words of `SERVICE_RESULT`.',
      'Commands of ExecStartPre= and ExecStart= have it if exactly one loaded unit names this one in OnFailure= or OnSuccess=. Those that name it are counted, not those that failed: as soon as a second unit uses the same alert unit, the variable is missing, and the journal speaks of multiple trigger source candidates. A template such as `alert@.service` gives each unit an instance of its own.',
    ],
    related: ['OnFailure', 'OnSuccess', 'SuccessExitStatus'],
    examples: [
      {
        title: 'An alert names the failed unit and what went wrong.',
        unit: 'alert-mail@.service',
        text: `[Unit]
Description=Mail about the failure of %i

[Service]
Type=oneshot
ExecStart=/usr/local/bin/alert-mail --unit %i --result \${MONITOR_SERVICE_RESULT}
`,
      },
    ],
    asks: ['reason in an alert mail', 'result of the failed unit'],
  },
  MONITOR_EXIT_CODE: {
    says: [
      'How the main process of that unit ended: `exited`, `killed` or `dumped`. It is missing if there was no main process, for example because a command of ExecStartPre= failed.',
      'Commands of ExecStartPre= and ExecStart= have it if exactly one loaded unit names this one in OnFailure= or OnSuccess=. Those that name it are counted, not those that failed: as soon as a second unit uses the same alert unit, the variable is missing, and the journal speaks of multiple trigger source candidates. A template such as `alert@.service` gives each unit an instance of its own.',
    ],
    related: ['OnFailure', 'OnSuccess'],
    examples: [
      {
        title: 'An alert keeps crashes apart from other failures.',
        unit: 'alert-pager@.service',
        text: `[Unit]
Description=Page about the failure of %i

[Service]
Type=oneshot
ExecStart=/usr/local/bin/page-operator --unit %i --ended \${MONITOR_EXIT_CODE}
`,
      },
    ],
    asks: ['crash or exit in an alert', 'how did the failed unit end'],
  },
  MONITOR_EXIT_STATUS: {
    says: [
      'What the main process of that unit ended with: the exit status as a number, or the name of the signal without its SIG. It is missing if there was no main process.',
      'Commands of ExecStartPre= and ExecStart= have it if exactly one loaded unit names this one in OnFailure= or OnSuccess=. Those that name it are counted, not those that failed: as soon as a second unit uses the same alert unit, the variable is missing, and the journal speaks of multiple trigger source candidates. A template such as `alert@.service` gives each unit an instance of its own.',
    ],
    related: ['OnFailure', 'OnSuccess'],
    examples: [
      {
        title: 'A chat message with the status of the failed unit.',
        unit: 'alert-chat@.service',
        text: `[Unit]
Description=Chat message about the failure of %i

[Service]
Type=oneshot
ExecStart=/usr/local/bin/chat-post --channel operations "%i has ended with \${MONITOR_EXIT_STATUS}"
`,
      },
    ],
    asks: ['exit status in an alert', 'exit code of the failed unit'],
  },
  MONITOR_INVOCATION_ID: {
    says: [
      'The name of the run that has ended, as in the `INVOCATION_ID` of that unit. `journalctl _SYSTEMD_INVOCATION_ID=…` with it shows the messages of that run only, even when the unit has been started again meanwhile.',
      'Commands of ExecStartPre= and ExecStart= have it if exactly one loaded unit names this one in OnFailure= or OnSuccess=. Those that name it are counted, not those that failed: as soon as a second unit uses the same alert unit, the variable is missing, and the journal speaks of multiple trigger source candidates. A template such as `alert@.service` gives each unit an instance of its own.',
    ],
    related: ['OnFailure', 'OnSuccess'],
    examples: [
      {
        title: 'The log of the failed run is kept in a file.',
        unit: 'keep-log@.service',
        text: `[Unit]
Description=Log of the failed run of %i

[Service]
Type=oneshot
StateDirectory=failed-runs
ExecStart=/usr/local/bin/keep-log --unit %i --run \${MONITOR_INVOCATION_ID} --into \${STATE_DIRECTORY}
`,
      },
    ],
    asks: ['log of the failed run', 'journal lines in an alert'],
  },
  MONITOR_UNIT: {
    says: [
      'The name of the unit whose end led to this start, with its ending: `backup.service`.',
      'Commands of ExecStartPre= and ExecStart= have it if exactly one loaded unit names this one in OnFailure= or OnSuccess=. Those that name it are counted, not those that failed: as soon as a second unit uses the same alert unit, the variable is missing, and the journal speaks of multiple trigger source candidates. A template such as `alert@.service` gives each unit an instance of its own.',
      'With a template the name can be had from `%i` as well, which works in all releases and needs no luck with the counting.',
    ],
    related: ['OnFailure', 'OnSuccess'],
    examples: [
      {
        title: 'A clean-up after a finished import learns what has finished.',
        unit: 'import-follow-up.service',
        text: `[Unit]
Description=Work after an import

[Service]
Type=oneshot
ExecStart=/usr/local/bin/import-follow-up --after \${MONITOR_UNIT}
`,
      },
    ],
    asks: ['which unit failed', 'name of the failed service', 'name of the unit that triggered OnFailure'],
  },
  TRIGGER_UNIT: {
    says: [
      'The name of the timer or path unit that has started the service, such as `backup.timer`. A service with several of them learns which one it was.',
      'It is missing when the service is started by hand or as a dependency of another unit. A script has to get along without it.',
    ],
    related: ['Unit', 'OnCalendar', 'PathChanged'],
    examples: [
      {
        title: 'A backup with two timers learns whether it is the nightly or the weekly one.',
        unit: 'file-backup.service',
        text: `[Unit]
Description=Backup of files

[Service]
Type=oneshot
ExecStart=/usr/local/bin/file-backup --started-by \${TRIGGER_UNIT}
`,
      },
    ],
    asks: ['which timer started this', 'started by hand or by timer'],
  },
  TRIGGER_PATH: {
    says: [
      'The path of the path unit’s setting that came true, such as `/srv/incoming`. It is what stands in PathChanged= and its kin, not the file that was changed: in a watched directory the service has to look for itself.',
      'It is missing when the service is started by hand or as a dependency of another unit. A script has to get along without it.',
    ],
    related: ['PathChanged', 'PathModified', 'PathExists', 'DirectoryNotEmpty'],
    examples: [
      {
        title: 'Scanned pages are sorted from the directory that became full.',
        unit: 'scan-sort.service',
        text: `[Unit]
Description=Sorting of scanned pages

[Service]
Type=oneshot
User=scans
ExecStart=/usr/local/bin/scan-sort --from \${TRIGGER_PATH}
`,
      },
    ],
    asks: ['which file changed', 'path unit tell the file name', 'name of the new file in a path unit'],
  },
  TRIGGER_TIMER_REALTIME_USEC: {
    says: [
      'When the timer elapsed, in microseconds since the beginning of 1970: `1767225600000000`. Divided by a million it is what `date -d @…` reads.',
      'It is missing when the service is started by hand or as a dependency of another unit. A script has to get along without it.',
    ],
    related: ['OnCalendar', 'Persistent', 'AccuracySec'],
    examples: [
      {
        title: 'A report is made for the time at which its timer elapsed.',
        unit: 'sales-report.service',
        text: `[Unit]
Description=Report of sales

[Service]
Type=oneshot
User=sales
ExecStart=/usr/local/bin/sales-report --at-microseconds \${TRIGGER_TIMER_REALTIME_USEC}
`,
      },
    ],
    asks: ['time at which the timer elapsed', 'planned time of a job'],
  },
  TRIGGER_TIMER_MONOTONIC_USEC: {
    says: [
      'When the timer elapsed, in microseconds of the clock that begins at boot and that nobody sets. It is good for measuring how long the service waited before it ran; it says nothing about the date and starts anew with each boot.',
      'It is missing when the service is started by hand or as a dependency of another unit. A script has to get along without it.',
    ],
    related: ['OnBootSec', 'OnUnitActiveSec', 'OnActiveSec'],
    examples: [
      {
        title: 'A probe measures how late it is.',
        unit: 'latency-probe.service',
        text: `[Unit]
Description=Probe of the delay of timers

[Service]
Type=oneshot
ExecStart=/usr/local/bin/latency-probe --elapsed \${TRIGGER_TIMER_MONOTONIC_USEC}
`,
      },
    ],
    asks: ['delay between timer and service', 'monotonic time of a timer'],
  },
  REMOTE_ADDR: {
    says: [
      'The address of the other side of the connection, `192.0.2.7` or `2001:db8::7`. Each instance of a service behind a socket with `Accept=yes` has it. An IPv4 client that comes in over an IPv6 socket is shown with its plain IPv4 address.',
      'It is read when the command starts. If the other side has hung up by then it is missing, and so it may be for Unix sockets, whose clients seldom have an address. Behind a proxy it is the address of the proxy.',
    ],
    related: ['Accept', 'ListenStream', 'MaxConnectionsPerSource'],
    examples: [
      {
        title: 'A service for one connection each logs who asks.',
        unit: 'time-of-day@.service',
        text: `[Unit]
Description=Time of day for one client

[Service]
Type=exec
DynamicUser=yes
StandardInput=socket
StandardOutput=socket
StandardError=journal
ExecStart=/usr/bin/time-of-day --client \${REMOTE_ADDR}
`,
      },
    ],
    asks: ['ip of the peer in a per-connection script', 'ip address of the client', 'who connects to my socket', 'inetd remote host', 'peer ip in an inetd style service'],
  },
  REMOTE_PORT: {
    says: [
      'The port of the other side of the connection, such as `51514`. With `REMOTE_ADDR` it names the connection in the logs of both sides.',
      'It is there for connections over IP from a socket with `Accept=yes`. If the other side has hung up before the command starts, it is missing.',
    ],
    related: ['Accept', 'ListenStream'],
    examples: [
      {
        title: 'A receiver of weather data logs address and port.',
        unit: 'weather-input@.service',
        text: `[Unit]
Description=Weather data from one station

[Service]
Type=exec
User=weather
StandardInput=socket
StandardOutput=journal
ExecStart=/usr/bin/weather-input --station \${REMOTE_ADDR} --port \${REMOTE_PORT}
`,
      },
    ],
    asks: ['port of the client', 'client port of a connection'],
  },
  SO_COOKIE: {
    says: [
      'A number that the kernel gave to the socket of this connection and gives to no other one until the next boot, in decimal. `ss -e` shows the same in hexadecimal behind `sk:`.',
      'It is there for instances behind a socket with `Accept=yes`, in newer releases only. With it a connection is found in traces and in BPF programs, where address and port are used again after a while.',
    ],
    related: ['Accept', 'ListenStream'],
    examples: [
      {
        title: 'A debugging service notes the cookie of its connection.',
        unit: 'trace-target@.service',
        text: `[Unit]
Description=Target for traces of one connection

[Service]
Type=exec
DynamicUser=yes
StandardInput=socket
StandardOutput=journal
ExecStart=/usr/bin/trace-target --cookie \${SO_COOKIE}
`,
      },
    ],
    asks: ['socket cookie', 'identify a connection in bpf'],
  },
  MEMORY_PRESSURE_WATCH: {
    says: [
      'The file by which the program learns that memory gets short: `memory.pressure` in the unit’s own control group, `/sys/fs/cgroup/system.slice/shop.service/memory.pressure` for a service of the system. The program opens it, writes the text of `MEMORY_PRESSURE_WRITE` into it and waits with `poll()`.',
      'If it is `/dev/null`, MemoryPressureWatch= is switched off and the program shall not watch at all; if it is missing, `skip` is set or the release is too old, and the program may look for itself. It then drops caches or gives unused memory back. Programs that do not know the protocol take no notice of it.',
    ],
    related: ['MemoryPressureWatch', 'MemoryPressureThresholdSec'],
    examples: [
      {
        title: 'A cache of pictures lets go of memory when it gets short.',
        unit: 'picture-cache.service',
        text: `[Unit]
Description=Cache of pictures

[Service]
Type=exec
User=pictures
MemoryHigh=1G
MemoryPressureWatch=yes
ExecStart=/usr/bin/picture-cache --pressure-file \${MEMORY_PRESSURE_WATCH}

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['memory getting short', 'memory pressure notification'],
  },
  MEMORY_PRESSURE_WRITE: {
    says: [
      'What the program writes into the file of `MEMORY_PRESSURE_WATCH` after it has decoded it from Base64. By default that is `some 200000 2000000` with a zero byte at its end: tell when processes have had to wait for memory for 200 ms within 2 seconds.',
      'MemoryPressureThresholdSec= changes the first number. The variable is missing where there is nothing to write, because `MEMORY_PRESSURE_WATCH` is `/dev/null` or missing.',
    ],
    related: ['MemoryPressureWatch', 'MemoryPressureThresholdSec'],
    examples: [
      {
        title: 'A search index is told earlier than usual.',
        unit: 'search-index.service',
        text: `[Unit]
Description=Index for the search

[Service]
Type=exec
User=search
MemoryHigh=2G
MemoryPressureThresholdSec=100ms
ExecStart=/usr/bin/search-index --pressure-trigger \${MEMORY_PRESSURE_WRITE}

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['threshold for memory pressure', 'memory pressure trigger'],
  },
  CPU_PRESSURE_WATCH: {
    says: [
      'The file by which the program learns that processor time gets short: `cpu.pressure` in the unit’s own control group, `/sys/fs/cgroup/system.slice/shop.service/cpu.pressure` for a service of the system. The program opens it, writes the text of `CPU_PRESSURE_WRITE` into it and waits with `poll()`.',
      'If it is `/dev/null`, CPUPressureWatch= is switched off and the program shall not watch at all. If it is missing, `skip` is set, the release is too old, or the unit neither asks for it nor has a setting such as CPUWeight= or CPUQuota=; the program may then look for itself. It then puts off work that can wait or runs fewer threads. Programs that do not know the protocol take no notice of it.',
    ],
    related: ['CPUPressureWatch', 'CPUPressureThresholdSec'],
    examples: [
      {
        title: 'An encoder starts fewer jobs when processors are busy.',
        unit: 'video-encoder.service',
        text: `[Unit]
Description=Encoder of videos

[Service]
Type=exec
User=video
CPUWeight=50
CPUPressureWatch=yes
ExecStart=/usr/bin/video-encoder --pressure-file \${CPU_PRESSURE_WATCH}

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['processor time getting short', 'processor pressure notification'],
  },
  CPU_PRESSURE_WRITE: {
    says: [
      'What the program writes into the file of `CPU_PRESSURE_WATCH` after it has decoded it from Base64. By default that is `some 200000 2000000` with a zero byte at its end: tell when processes have had to wait for processor time for 200 ms within 2 seconds.',
      'CPUPressureThresholdSec= changes the first number. The variable is missing where there is nothing to write, because `CPU_PRESSURE_WATCH` is `/dev/null` or missing.',
    ],
    related: ['CPUPressureWatch', 'CPUPressureThresholdSec'],
    examples: [
      {
        title: 'A renderer is told only of longer waits.',
        unit: 'renderer.service',
        text: `[Unit]
Description=Renderer of plans

[Service]
Type=exec
User=plans
CPUWeight=20
CPUPressureWatch=yes
CPUPressureThresholdSec=500ms
ExecStart=/usr/bin/renderer --pressure-trigger \${CPU_PRESSURE_WRITE}

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['threshold for processor pressure', 'processor pressure trigger'],
  },
  IO_PRESSURE_WATCH: {
    says: [
      'The file by which the program learns that input and output gets short: `io.pressure` in the unit’s own control group, `/sys/fs/cgroup/system.slice/shop.service/io.pressure` for a service of the system. The program opens it, writes the text of `IO_PRESSURE_WRITE` into it and waits with `poll()`.',
      'If it is `/dev/null`, IOPressureWatch= is switched off and the program shall not watch at all. If it is missing, `skip` is set, the release is too old, or the unit neither asks for it nor has a setting such as IOWeight= or IOAccounting=; the program may then look for itself. It then puts off reading and writing that can wait. Programs that do not know the protocol take no notice of it.',
    ],
    related: ['IOPressureWatch', 'IOPressureThresholdSec'],
    examples: [
      {
        title: 'An indexer pauses while disks are busy.',
        unit: 'file-indexer.service',
        text: `[Unit]
Description=Indexer of files

[Service]
Type=exec
User=indexer
IOWeight=20
IOPressureWatch=yes
ExecStart=/usr/bin/file-indexer --pressure-file \${IO_PRESSURE_WATCH}

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['input and output getting short', 'disk pressure notification'],
  },
  IO_PRESSURE_WRITE: {
    says: [
      'What the program writes into the file of `IO_PRESSURE_WATCH` after it has decoded it from Base64. By default that is `some 200000 2000000` with a zero byte at its end: tell when processes have had to wait for input and output for 200 ms within 2 seconds.',
      'IOPressureThresholdSec= changes the first number. The variable is missing where there is nothing to write, because `IO_PRESSURE_WATCH` is `/dev/null` or missing.',
    ],
    related: ['IOPressureWatch', 'IOPressureThresholdSec'],
    examples: [
      {
        title: 'A scrubber of archives is told early.',
        unit: 'archive-scrub.service',
        text: `[Unit]
Description=Scrubber of archives

[Service]
Type=exec
User=archive
IOWeight=10
IOPressureWatch=yes
IOPressureThresholdSec=150ms
ExecStart=/usr/bin/archive-scrub --pressure-trigger \${IO_PRESSURE_WRITE}

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['threshold for disk pressure', 'disk pressure trigger'],
  },
  FDSTORE: {
    says: [
      'How many open files the service may leave with systemd, the number of FileDescriptorStoreMax=. A program sees by it that there is a store, and pushes its sockets or memory files there with `FDSTORE=1` over the socket in `NOTIFY_SOCKET`.',
      'After a restart the files come back among those of `LISTEN_FDS`. Where the variable is missing, there is no store, or an older release that has one and does not say so. What is pushed beyond the number is closed.',
    ],
    related: ['FileDescriptorStoreMax', 'FileDescriptorStorePreserve', 'NotifyAccess'],
    examples: [
      {
        title: 'A game server keeps its connections across a restart.',
        unit: 'game-server.service',
        text: `[Unit]
Description=Game server
After=network.target

[Service]
Type=notify
User=games
FileDescriptorStoreMax=512
ExecStart=/usr/bin/game-server
Restart=on-failure

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['keep connections across a restart', 'file descriptor store', 'hand over sockets on restart'],
  },
  DEBUG_INVOCATION: {
    says: [
      'It is `1` when `RestartMode=debug` is set and systemd starts the service again by itself after a failure. Programs that know it log in more detail for this one run; on the first start it is missing.',
      'At the same time systemd raises LogLevelMax= to debug for that run, so that nothing of it is dropped. A program that does not know the variable needs a wrapper that looks at it.',
    ],
    related: ['RestartMode', 'Restart', 'LogLevelMax'],
    examples: [
      {
        title: 'A controller that talks more after a crash.',
        unit: 'heating-control.service',
        text: `[Unit]
Description=Control of the heating

[Service]
Type=exec
User=heating
ExecStart=/bin/sh -c 'exec /usr/bin/heating-control $\${DEBUG_INVOCATION:+--verbose}'
Restart=on-failure
RestartMode=debug
RestartSec=5s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['more logging after a crash', 'debug log on restart'],
  },
  TMPDIR: {
    says: [
      'The directory for temporary files. systemd sets it to `/tmp` in one case only: with `PrivateTmp=disconnected` in a unit that has `DefaultDependencies=no` and does not wait for `/var`: then `/tmp` is private and `/var/tmp` is not. Programs that prefer `/var/tmp` are thereby led to the private directory.',
      'With `PrivateTmp=yes` it is not set, because both directories are private then. Environment= may point it elsewhere for any service; for large temporary files a directory of CacheDirectory= is a better place than `/tmp`, which often lies in memory.',
    ],
    related: ['PrivateTmp', 'CacheDirectory', 'DefaultDependencies'],
    examples: [
      {
        title: 'A converter puts large temporary files on the disk.',
        unit: 'audio-convert.service',
        text: `[Unit]
Description=Converter of recordings

[Service]
Type=exec
User=audio
PrivateTmp=yes
CacheDirectory=audio-convert
Environment=TMPDIR=%C/audio-convert
ExecStart=/usr/bin/audio-convert --watch /srv/recordings

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['no space left on tmp', 'temporary directory of a service', 'tmp too small', 'which directory does mktemp take'],
  },
  XDG_SEAT: {
    says: [
      'The seat of the session: a set of screen, keyboard and mouse that belong together. `seat0` is the one that every machine with a console has. Compositors find by it which graphics cards and input devices are theirs.',
      'It is not set by systemd itself. It comes from pam_systemd, if PAMName= names a PAM service that has it in its stack and the session has a virtual terminal. Services without it get “Permission denied” on `/dev/dri` and input devices.',
    ],
    related: ['PAMName', 'TTYPath', 'User'],
    examples: [
      {
        title: 'A screen in the lobby opens a session at the seat.',
        unit: 'lobby-screen.service',
        text: `[Unit]
Description=Screen in the lobby
After=systemd-user-sessions.service

[Service]
Type=exec
User=lobby
PAMName=login
TTYPath=/dev/tty7
StandardInput=tty-fail
StandardOutput=journal
UtmpIdentifier=tty7
UtmpMode=user
ExecStart=/usr/bin/cage -- /usr/bin/lobby-screen
Restart=on-failure

[Install]
WantedBy=graphical.target
`,
      },
    ],
    asks: ['seat of a graphical session', 'compositor cannot open the graphics card', 'kiosk service'],
  },
  XDG_VTNR: {
    says: [
      'The number of the virtual terminal of the session: `7` for `/dev/tty7`. A compositor or an X server that is started as a service uses it to draw on the right one.',
      'It comes from pam_systemd, where PAMName= opens a session and TTYPath= names a virtual terminal. Without both it is missing, and the program opens another terminal or none.',
    ],
    related: ['PAMName', 'TTYPath', 'StandardInput'],
    examples: [
      {
        title: 'A display for the kitchen on the eighth console.',
        unit: 'kitchen-display.service',
        text: `[Unit]
Description=Display for the kitchen
After=systemd-user-sessions.service

[Service]
Type=exec
User=kitchen
PAMName=login
TTYPath=/dev/tty8
StandardInput=tty-fail
StandardOutput=journal
UtmpIdentifier=tty8
UtmpMode=user
ExecStart=/usr/bin/startx /usr/bin/kitchen-display -- vt\${XDG_VTNR} -keeptty
Restart=on-failure

[Install]
WantedBy=graphical.target
`,
      },
    ],
    asks: ['virtual terminal of a session', 'which console does x use'],
  },
}
