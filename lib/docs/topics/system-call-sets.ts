import type { TopicTexts } from '../topic-text'

export const systemCallSetTexts: TopicTexts = {
  '@default': {
    says: [
      'What hardly any process can do without: starting a program with `execve`, ending with `exit_group`, memory by `mmap` and `brk`, waiting on a `futex`, reading the clock and asking for its own IDs. An allow list holds this set without being told, so that it never has to be named.',
      'It is not enough for a program of today: reading, opening files and handling signals are in `@basic-io`, `@file-system` and `@signal`. In older releases `brk` and `mprotect` are only in `@system-service`, so that a list of single sets has to name them there, or hardly a program starts. To deny it with `~` means that nothing starts at all; the unit ends by SIGSYS before the program runs.',
    ],
    related: ['SystemCallFilter', 'SystemCallArchitectures'],
    examples: [
      {
        title: 'A program with very few needs: it reads, computes and writes.',
        unit: 'checksum-worker.service',
        text: `[Unit]
Description=Checksums of the archive

[Service]
Type=oneshot
User=archive
ExecStart=/usr/local/bin/checksum-worker /srv/archive
SystemCallFilter=@default @basic-io @file-system @signal @process
SystemCallErrorNumber=EPERM
SystemCallArchitectures=native
`,
      },
    ],
    asks: ['which system calls are always allowed', 'smallest system call filter', 'calls every program needs'],
  },
  '@aio': {
    says: [
      'Asynchronous input and output: the old calls such as `io_submit` and `io_getevents`, and `io_uring_setup` with its relatives. Databases, virtual machines and fast servers use them to keep many requests to disks and networks on their way.',
      'It is part of `@system-service`. What is done by io_uring is not seen by the filter one by one, and io_uring had many holes, so services that do without it gain from denying the set. Most programs fall back to ordinary reads and writes if the calls fail, but not if they are killed: set an error for them.',
    ],
    steps: [
      'Deny it together with `SystemCallErrorNumber=ENOSYS`; then programs take io_uring for missing and use the older way.',
    ],
    related: ['SystemCallFilter', 'SystemCallErrorNumber', 'LimitMEMLOCK'],
    examples: [
      {
        title: 'A proxy for pictures does without io_uring.',
        unit: 'image-proxy.service',
        text: `[Unit]
Description=Proxy for pictures

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/image-proxy --listen 127.0.0.1:8088
SystemCallFilter=@system-service
SystemCallFilter=~@aio
SystemCallErrorNumber=ENOSYS
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['switch io_uring off for a service', 'io_uring operation not permitted', 'asynchronous io system calls', 'turn io_uring off for security'],
  },
  '@basic-io': {
    says: [
      'The calls that work on files which are already open: `read`, `write`, `lseek`, `dup2`, `close` and their variants. Every program needs them, for its output if for nothing else.',
      'It is part of `@system-service`. In an allow list without it the dynamic loader is killed by SIGSYS when it reads the first library, so that the program does not even print an error. To open files `@file-system` is needed besides.',
    ],
    related: ['SystemCallFilter', 'StandardOutput'],
    examples: [
      {
        title: 'A filter for text gets its input as standard input and needs no more than to read and write.',
        unit: 'line-counter.service',
        text: `[Unit]
Description=Count of lines in the daily report

[Service]
Type=oneshot
DynamicUser=yes
StandardInput=file:/srv/reports/today.txt
StandardOutput=journal
ExecStart=/usr/bin/wc -l
SystemCallFilter=@basic-io @file-system @signal fadvise64
SystemCallErrorNumber=EPERM
SystemCallArchitectures=native
`,
      },
    ],
    asks: ['allow read and write only', 'program killed at start by filter', 'minimal seccomp list'],
  },
  '@chown': {
    says: [
      'Changes of owner and group of files: `chown`, `fchown`, `lchown` and `fchownat`. They do something only for root or with CAP_CHOWN, apart from the group of one’s own files.',
      'It is part of `@system-service` and of `@privileged`. Who writes `SystemCallFilter=~@privileged` takes it away too, and then log rotation, mail delivery, `tar` as root and daemons that prepare a directory are killed by SIGSYS or fail. Services that User= has made ordinary ones mostly do well without it.',
    ],
    steps: [
      'Add `@chown` in a line of its own below the one with `~@privileged`.',
    ],
    related: ['SystemCallFilter', 'StateDirectory', 'LogsDirectory'],
    examples: [
      {
        title: 'A file server may change owners, though other privileged calls are denied.',
        unit: 'drop-folder.service',
        text: `[Unit]
Description=Drop folder of the print shop

[Service]
Type=exec
ExecStart=/usr/sbin/drop-folder --root /srv/drop
SystemCallFilter=@system-service
SystemCallFilter=~@privileged
SystemCallFilter=@chown @setuid
SystemCallErrorNumber=EPERM
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['chown killed by SIGSYS', 'service fails after denying privileged calls', 'forbid chown'],
  },
  '@clock': {
    says: [
      'Setting the clock or changing its pace: `clock_settime`, `settimeofday`, `adjtimex` and `clock_adjtime`. Reading the clock is in `@default`.',
      'Only time services need it. It is not part of `@system-service`, so they have to add it, along with CAP_SYS_TIME. Some programs call `adjtimex` merely to ask whether the clock is synchronised, and are killed by SIGSYS without it. `ProtectClock=yes` refuses the set with “Operation not permitted”.',
    ],
    related: ['SystemCallFilter', 'ProtectClock', 'CapabilityBoundingSet'],
    examples: [
      {
        title: 'A service that follows a clock in the local network may set the time.',
        unit: 'ptp-clock.service',
        text: `[Unit]
Description=Precision time from the network

[Service]
Type=exec
User=ptp
ExecStart=/usr/sbin/ptp-clock --interface plant0
AmbientCapabilities=CAP_SYS_TIME CAP_NET_BIND_SERVICE
CapabilityBoundingSet=CAP_SYS_TIME CAP_NET_BIND_SERVICE
SystemCallFilter=@system-service @clock
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['adjtimex killed by filter', 'allow setting the time', 'time daemon and seccomp', 'clock_settime denied'],
  },
  '@cpu-emulation': {
    says: [
      'Modes of processors for old programs: `modify_ldt` and `vm86` on x86, `switch_endian` and `subpage_prot` on POWER. Emulators of DOS and Wine with 16-bit programs use them.',
      'No ordinary service does, and errors in these seldom-used paths of the kernel have been a way to root. It is not part of `@system-service`; in a deny list it belongs to those that one can name without a second thought.',
    ],
    related: ['SystemCallFilter', 'SystemCallArchitectures', 'LockPersonality'],
    examples: [
      {
        title: 'An old program for DOS runs in an emulator.',
        unit: 'legacy-billing.service',
        text: `[Unit]
Description=Billing of the eighties

[Service]
Type=exec
User=billing
WorkingDirectory=/srv/billing
ExecStart=/usr/bin/dosemu -dumb BILLING.EXE
SystemCallFilter=@system-service @cpu-emulation

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['modify_ldt', 'dosemu or wine in a service', 'forbid 16-bit emulation'],
  },
  '@debug': {
    says: [
      'Looking into other processes and measuring: `ptrace`, `perf_event_open`, `pidfd_getfd`. Debuggers, `strace`, profilers and crash reporters need it. Reading the memory of others by `process_vm_readv` is in `@ipc`.',
      'It is not part of `@system-service`. Services with it in reach could be made to spy on others of the same user. A built-in crash handler that traces its own process is killed by SIGSYS without it, which hides the first error behind a second one.',
    ],
    related: ['SystemCallFilter', 'ProtectProc', 'CapabilityBoundingSet'],
    examples: [
      {
        title: 'A debugger waits for a connection on a test machine.',
        unit: 'remote-debug.service',
        text: `[Unit]
Description=Debugger for the test bench

[Service]
Type=exec
User=tester
ExecStart=/usr/bin/gdbserver --multi 127.0.0.1:2345
SystemCallFilter=@system-service @debug
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['ptrace killed by filter', 'strace inside a service', 'profiler and seccomp', 'perf or gdb killed under a filter'],
  },
  '@file-system': {
    says: [
      'Everything about files by name: `openat`, `stat`, `mkdir`, `rename`, `unlink`, reading directories, extended attributes, and inotify. Changing owners is in `@chown`, mounting in `@mount`.',
      'It is part of `@system-service`, and nearly nothing runs without it, because the dynamic loader opens libraries. To keep a service from writing to files is the task of ProtectSystem= and ReadOnlyPaths=: a filter sees the name of a call, but not which path it is about.',
    ],
    related: ['SystemCallFilter', 'ProtectSystem', 'ReadOnlyPaths'],
    examples: [
      {
        title: 'A maker of small pictures reads and writes files, and has no network.',
        unit: 'thumbnailer.service',
        text: `[Unit]
Description=Thumbnails of new pictures

[Service]
Type=oneshot
User=gallery
ExecStart=/usr/bin/thumbnailer --from /srv/pictures --to /srv/thumbnails
SystemCallFilter=@default @basic-io @file-system @io-event @ipc @process @signal @timer
SystemCallErrorNumber=EPERM
SystemCallArchitectures=native
`,
      },
    ],
    asks: ['forbid opening files', 'calls for files and directories', 'seccomp by path'],
  },
  '@io-event': {
    says: [
      'Waiting until something can be read or written: `poll`, `select`, `epoll_wait`, `eventfd2` and their relatives. Every program with an event loop needs it: servers, runtimes such as Node.js and Go, all that use systemd’s or GLib’s loop.',
      'It is part of `@system-service`. In a list without it such a program is killed by SIGSYS as soon as it begins to wait, so right after its start. Together with `@network-io`, `@timer` and `@signal` it is the middle of a server.',
    ],
    related: ['SystemCallFilter', 'SystemCallErrorNumber'],
    examples: [
      {
        title: 'A relay with an event loop has a list of its own.',
        unit: 'queue-relay.service',
        text: `[Unit]
Description=Relay between message queues

[Service]
Type=exec
User=relay
ExecStart=/usr/bin/queue-relay --config /etc/queue-relay.conf
SystemCallFilter=@basic-io @file-system @io-event @ipc @network-io @process @signal @timer ioctl madvise
SystemCallErrorNumber=EPERM
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['epoll killed by SIGSYS', 'event loop and seccomp', 'poll not permitted'],
  },
  '@ipc': {
    says: [
      'Exchange between processes of one machine: `pipe2`, `memfd_create`, shared memory and semaphores of System V, message queues of POSIX, and `process_vm_readv` and `process_vm_writev` for the memory of others. Sockets are in `@network-io`.',
      'It is part of `@system-service`. Without it a shell can build no pipeline, and runtimes that wake their threads by a pipe are killed at their start. Who wants to keep a service out of shared memory takes PrivateIPC= and RemoveIPC= instead of denying the whole set.',
    ],
    related: ['SystemCallFilter', 'PrivateIPC', 'RemoveIPC'],
    examples: [
      {
        title: 'Reports are made by processes that share memory, which others can’t reach.',
        unit: 'report-mill.service',
        text: `[Unit]
Description=Mill for monthly reports

[Service]
Type=exec
User=reports
ExecStart=/usr/bin/report-mill --workers 4
PrivateIPC=yes
SystemCallFilter=@system-service @ipc
SystemCallFilter=~process_vm_readv process_vm_writev
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['pipe killed by filter', 'shared memory system calls', 'memfd_create denied'],
  },
  '@keyring': {
    says: [
      'The kernel’s own store of keys: `add_key`, `request_key` and `keyctl`. Kerberos, encrypted file systems, network shares and container runtimes keep secrets there.',
      'It is part of `@system-service`, but most services never touch it, and the code behind it had its share of holes. It is a good candidate for a line with `~`. Where it is missing and needed, tickets are not found or an encrypted directory stays locked.',
    ],
    related: ['SystemCallFilter', 'KeyringMode'],
    examples: [
      {
        title: 'A web application has no business with keys of the kernel.',
        unit: 'survey-form.service',
        text: `[Unit]
Description=Forms for surveys

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/survey-form --listen 127.0.0.1:8123
KeyringMode=private
SystemCallFilter=@system-service
SystemCallFilter=~@keyring
SystemCallErrorNumber=EPERM
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['keyctl operation not permitted', 'kernel keyring in a service', 'kerberos ticket not found in service'],
  },
  '@memlock': {
    says: [
      'Keeping memory from being swapped out: `mlock`, `mlock2`, `mlockall` and `munlock`. Stores of secrets, agents for keys, databases and audio programs use it.',
      'It is part of `@system-service`. A program that locks memory for safety often ends where it can’t; others go on with a warning, if the call fails instead of killing them. How much may be locked is up to LimitMEMLOCK= and CAP_IPC_LOCK.',
    ],
    related: ['SystemCallFilter', 'LimitMEMLOCK', 'MemorySwapMax'],
    examples: [
      {
        title: 'An agent for keys locks its memory, and allows little else of the rare calls.',
        unit: 'key-agent.service',
        text: `[Unit]
Description=Agent for signing keys

[Service]
Type=notify
User=keyagent
ExecStart=/usr/bin/key-agent --socket /run/key-agent/agent.sock
RuntimeDirectory=key-agent
LimitMEMLOCK=64M
SystemCallFilter=@basic-io @file-system @io-event @ipc @memlock @network-io @process @signal @timer ioctl madvise mremap
SystemCallErrorNumber=EPERM
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['mlock killed by SIGSYS', 'forbid locking memory', 'lock memory and seccomp'],
  },
  '@module': {
    says: [
      'Putting modules into the kernel and taking them out: `init_module`, `finit_module` and `delete_module`. Only loaders of drivers need it, together with CAP_SYS_MODULE.',
      'It is not part of `@system-service`, but of `@privileged`. `ProtectKernelModules=yes` refuses it with “Operation not permitted” and takes the capability away too, which is shorter than a filter. Modules that the kernel asks for by itself are loaded outside the unit and are not concerned.',
    ],
    related: ['ProtectKernelModules', 'SystemCallFilter', 'CapabilityBoundingSet'],
    examples: [
      {
        title: 'A tool that changes between two drivers of a card.',
        unit: 'driver-switch.service',
        text: `[Unit]
Description=Driver of the capture card

[Service]
Type=oneshot
ExecStart=/usr/local/sbin/driver-switch --card 0 --driver studio
CapabilityBoundingSet=CAP_SYS_MODULE
SystemCallFilter=@system-service @module
SystemCallArchitectures=native
RemainAfterExit=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['forbid loading kernel modules', 'modprobe killed by filter', 'finit_module not permitted', 'insmod denied by seccomp'],
  },
  '@mount': {
    says: [
      'Mounting and what belongs to it: `mount`, `umount2`, `fsopen`, `move_mount`, `pivot_root`, and also `chroot`. Container managers, tools for images and helpers for removable disks need it, mostly with CAP_SYS_ADMIN.',
      'It is not part of `@system-service`. Sandboxes of programs themselves, such as those of browsers and of `bwrap`, also call `mount` and `pivot_root` in namespaces of their own and break without it. What systemd mounts for the unit, by PrivateTmp= or BindPaths=, is done before the filter is in place.',
    ],
    related: ['SystemCallFilter', 'RestrictNamespaces', 'PrivateMounts', 'BindPaths'],
    examples: [
      {
        title: 'A helper mounts disks of visitors to copy from them.',
        unit: 'usb-intake.service',
        text: `[Unit]
Description=Intake of data from USB disks

[Service]
Type=exec
ExecStart=/usr/local/sbin/usb-intake --to /srv/intake
PrivateMounts=yes
CapabilityBoundingSet=CAP_SYS_ADMIN CAP_DAC_READ_SEARCH
SystemCallFilter=@system-service @mount
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['mount killed by SIGSYS', 'forbid mounting', 'chroot denied by filter', 'bubblewrap in a service'],
  },
  '@network-io': {
    says: [
      'Sockets of all kinds: `socket`, `bind`, `connect`, `accept4`, `sendmsg`, `recvfrom`. That includes Unix sockets, and so the journal’s protocol, D-Bus, lookups of names and `sd_notify`, by which a `Type=notify` service says that it is ready.',
      'It is part of `@system-service`. To keep a service off the network without breaking these, take PrivateNetwork=, RestrictAddressFamilies= or IPAddressDeny= and leave the set allowed. Where it is denied altogether, a program that resolves a name or writes to syslog is killed by SIGSYS or goes on without.',
    ],
    related: ['SystemCallFilter', 'RestrictAddressFamilies', 'PrivateNetwork', 'IPAddressDeny'],
    examples: [
      {
        title: 'A small server with the calls that a server needs.',
        unit: 'weather-page.service',
        text: `[Unit]
Description=Page with the weather

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/weather-page --listen 127.0.0.1:8044
SystemCallFilter=@basic-io @file-system @io-event @network-io @process @signal @timer @ipc ioctl madvise
SystemCallErrorNumber=EPERM
SystemCallArchitectures=native
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['forbid network by seccomp', 'socket call killed', 'system calls for sockets'],
  },
  '@obsolete': {
    says: [
      'Calls of the past: `uselib`, `ustat`, `sysfs`, `_sysctl`, `create_module`, and names that never did anything. The C libraries of today do not use them, and most of them are gone from the kernel or only answer with an error.',
      'It is not part of `@system-service`. Very old programs that were linked statically may still call one of them. In a deny list it can stand for every service.',
    ],
    related: ['SystemCallFilter', 'SystemCallArchitectures'],
    examples: [
      {
        title: 'A build server may do nearly everything but use what is out of date.',
        unit: 'build-farm.service',
        text: `[Unit]
Description=Build server

[Service]
Type=exec
User=builder
ExecStart=/usr/bin/build-farm --jobs 8
SystemCallFilter=@known
SystemCallFilter=~@obsolete @cpu-emulation @clock @reboot @swap
SystemCallErrorNumber=EPERM
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['old system calls', 'deny obsolete calls', 'uselib ustat'],
  },
  '@privileged': {
    says: [
      'Calls that mostly do something for root or with a capability only: those of `@chown`, `@clock`, `@module`, `@raw-io`, `@reboot` and `@swap`, and others such as `setuid`, `chroot`, `bpf` and `capset`.',
      'A line with `~@privileged` below `@system-service` is the usual second step for services with User=. It also takes away `chown`, `setuid` and `setgroups`, so daemons that start as root and change to another user are killed by SIGSYS or say “Operation not permitted”. The same happens to `sudo`, `su` and `cron` as children.',
    ],
    steps: [
      'Let User= do the change of the user, so that the program needs no such call.',
      'Where the program has to do it, add `@setuid` and, for files, `@chown` in a line below.',
    ],
    related: ['SystemCallFilter', 'SystemCallErrorNumber', 'User', 'CapabilityBoundingSet'],
    examples: [
      {
        title: 'An application of an ordinary user without all that only root would call.',
        unit: 'ticket-desk.service',
        text: `[Unit]
Description=Ticket desk

[Service]
Type=exec
User=tickets
ExecStart=/usr/bin/ticket-desk --port 8200
NoNewPrivileges=yes
SystemCallFilter=@system-service
SystemCallFilter=~@privileged
SystemCallErrorNumber=EPERM
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['deny privileged system calls', 'setuid killed by filter', 'calls only root needs', 'syscalls that need root'],
  },
  '@process': {
    says: [
      'Starting and controlling processes and threads: `clone`, `fork`, `wait4`, `kill`, `prctl`, and with `unshare` and `setns` also namespaces. `execve` itself is in `@default`.',
      'It is part of `@system-service`. Without it nothing with threads or children runs, since threads begin with `clone` too. To keep a service from making namespaces take RestrictNamespaces=, and to keep it from starting programs NoExecPaths=; both leave the rest of the set usable. TasksMax= limits how many processes there are.',
    ],
    related: ['SystemCallFilter', 'RestrictNamespaces', 'TasksMax', 'NoExecPaths'],
    examples: [
      {
        title: 'A solver with threads, but without namespaces of its own.',
        unit: 'formula-solver.service',
        text: `[Unit]
Description=Solver for formulas

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/formula-solver --threads 6
TasksMax=64
RestrictNamespaces=yes
SystemCallFilter=@basic-io @file-system @io-event @ipc @process @signal ioctl madvise mremap
SystemCallErrorNumber=EPERM
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['forbid fork', 'clone killed by seccomp', 'threads need which system calls', 'no child processes', 'block fork and exec'],
  },
  '@raw-io': {
    says: [
      'Access to hardware past all drivers: `iopl` and `ioperm` for I/O ports of x86, `pciconfig_read` and others for PCI devices. X servers of old, tools for firmware and some controllers of machines use it, with CAP_SYS_RAWIO.',
      'It is not part of `@system-service`, but of `@privileged`. `PrivateDevices=yes` refuses it with “Operation not permitted”. A program killed by SIGSYS for it wants to drive hardware itself, and then needs its device nodes too.',
    ],
    related: ['PrivateDevices', 'SystemCallFilter', 'DeviceAllow', 'CapabilityBoundingSet'],
    examples: [
      {
        title: 'A daemon switches relays at the parallel port.',
        unit: 'relay-board.service',
        text: `[Unit]
Description=Relays at the parallel port

[Service]
Type=exec
ExecStart=/usr/local/sbin/relay-board --port 0x378
CapabilityBoundingSet=CAP_SYS_RAWIO
SystemCallFilter=@system-service @raw-io
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['ioperm killed by filter', 'access io ports', 'iopl not permitted'],
  },
  '@reboot': {
    says: [
      'Ending the run of the kernel: `reboot`, and `kexec_load` and `kexec_file_load` for the one to follow. Cluster agents and hardware watchdogs call it in an emergency, with CAP_SYS_BOOT.',
      'It is not part of `@system-service`, but of `@privileged`. `systemctl reboot` needs none of it, because systemd does the work when it is asked over the bus. For units that shall restart the machine when they fail, FailureAction= says so without any call of the program.',
    ],
    related: ['SystemCallFilter', 'CapabilityBoundingSet', 'FailureAction', 'SuccessAction'],
    examples: [
      {
        title: 'A guard switches the machine off before it burns.',
        unit: 'thermal-guard.service',
        text: `[Unit]
Description=Guard against overheating

[Service]
Type=exec
ExecStart=/usr/local/sbin/thermal-guard --limit 98
CapabilityBoundingSet=CAP_SYS_BOOT
SystemCallFilter=@system-service @reboot
SystemCallArchitectures=native
Restart=always
RestartSec=3s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['reboot call denied', 'kexec system call', 'program may restart the machine'],
  },
  '@resources': {
    says: [
      'Settings of a process for scheduling, memory placement and limits: `sched_setscheduler`, `sched_setaffinity`, `setpriority`, `ioprio_set`, `mbind`, `setrlimit`. Asking for these values is permitted elsewhere.',
      'It is part of `@system-service`, and often taken out with `~@resources`. Then programs break that bind threads to processors or memory to nodes, as databases, Java and web servers with an affinity do. The C library sets limits by `prlimit64`, which is in `@default`, so limits can still be changed.',
    ],
    steps: [
      'Set Nice=, CPUAffinity= or LimitNOFILE= in the unit: systemd applies them before the filter.',
    ],
    related: ['SystemCallFilter', 'Nice', 'CPUAffinity', 'LimitNOFILE', 'NUMAPolicy'],
    examples: [
      {
        title: 'A database binds its threads itself, so the set stays in, and privileged calls go.',
        unit: 'column-store.service',
        text: `[Unit]
Description=Column store for statistics

[Service]
Type=notify
User=columns
ExecStart=/usr/bin/column-store --data /var/lib/columns
StateDirectory=columns
SystemCallFilter=@system-service @resources
SystemCallFilter=~@privileged @keyring
SystemCallErrorNumber=EPERM
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['sched_setaffinity killed by filter', 'setpriority denied', 'deny changing priorities', 'setrlimit or nice killed by SIGSYS'],
  },
  '@setuid': {
    says: [
      'Changing user and groups: `setuid`, `setresuid`, `setgid`, `setgroups` and their relatives. Daemons that begin as root and go on as another user call them, and so do `sshd`, `cron`, mail servers, `su` and `sudo`.',
      'It is part of `@system-service`; its calls for users, and `setgroups`, are also in `@privileged`. Services with User= seldom need it, because systemd has changed the user before the filter is in place. If it is denied and needed, the daemon dies right after its start, by SIGSYS or with a message about “setuid” or “setgroups”.',
    ],
    related: ['User', 'Group', 'SystemCallFilter', 'NoNewPrivileges'],
    examples: [
      {
        title: 'A mailer that stays who it is.',
        unit: 'form-mailer.service',
        text: `[Unit]
Description=Mails from forms

[Service]
Type=exec
User=formmail
ExecStart=/usr/bin/form-mailer --queue /var/spool/form-mailer
NoNewPrivileges=yes
SystemCallFilter=@system-service
SystemCallFilter=~@setuid
SystemCallErrorNumber=EPERM
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['setresuid killed by SIGSYS', 'daemon cannot change user under filter', 'setgroups denied', 'su or sudo under a filter'],
  },
  '@signal': {
    says: [
      'Handling signals: `rt_sigaction`, `rt_sigprocmask`, `sigaltstack`, `signalfd4`. Sending them, by `kill` or `tgkill`, is in `@process`.',
      'It is part of `@system-service`. Shells, runtimes and programs with threads set up handlers and masks as soon as they start, so a list without it ends most services at once. There is no reason to deny it.',
    ],
    related: ['SystemCallFilter', 'KillSignal', 'IgnoreSIGPIPE'],
    examples: [
      {
        title: 'A small program that waits for signals and does little else.',
        unit: 'bell-ringer.service',
        text: `[Unit]
Description=Bell for shifts

[Service]
Type=exec
User=bell
ExecStart=/usr/local/bin/bell-ringer --socket /run/bell-ringer/bell.sock
RuntimeDirectory=bell-ringer
SystemCallFilter=@basic-io @file-system @io-event @network-io @signal @timer
SystemCallErrorNumber=EPERM
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['rt_sigaction killed by filter', 'calls for handling signals', 'sigprocmask seccomp'],
  },
  '@swap': {
    says: [
      'Beginning and ending the use of swap space: `swapon` and `swapoff`. Only tools that manage swap space need it, with CAP_SYS_ADMIN.',
      'It is not part of `@system-service`, but of `@privileged`. Swap units do not depend on it. A service that could switch swap off could drive the machine into a shortage of memory, so it is denied without regret.',
    ],
    related: ['SystemCallFilter', 'MemorySwapMax'],
    examples: [
      {
        title: 'A service adds swap files when memory runs short.',
        unit: 'swap-grower.service',
        text: `[Unit]
Description=Swap files on demand

[Service]
Type=exec
ExecStart=/usr/local/sbin/swap-grower --directory /var/lib/swap-grower
StateDirectory=swap-grower
CapabilityBoundingSet=CAP_SYS_ADMIN
SystemCallFilter=@system-service @swap
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['swapon from a service', 'forbid swapoff', 'swap system calls'],
  },
  '@sync': {
    says: [
      'Having data written to disk now: `fsync`, `fdatasync`, `msync`, `sync` and `syncfs`. Databases, mail servers, package managers and editors call them to be safe against a power cut.',
      'It is part of `@system-service`. Without it programs that mean to keep data are killed by SIGSYS in the middle of their work, or report an error and refuse to go on. In a list of single sets it is easily forgotten, because tests seldom save anything.',
    ],
    related: ['SystemCallFilter', 'ReadWritePaths'],
    examples: [
      {
        title: 'A small database with a list of its own does not forget to sync.',
        unit: 'order-book.service',
        text: `[Unit]
Description=Order book

[Service]
Type=notify
User=orders
ExecStart=/usr/bin/order-book --data /var/lib/orders
StateDirectory=orders
SystemCallFilter=@basic-io @file-system @io-event @ipc @network-io @process @signal @sync @timer flock ioctl madvise
SystemCallErrorNumber=EPERM
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['fsync killed by seccomp', 'database fails under system call filter', 'sync system calls'],
  },
  '@system-service': {
    says: [
      'What ordinary services call: files, sockets, processes, signals, timers, and more. It is the set to begin with: an allow list of this one name lets most programs run and leaves out mounting, modules, debugging, the clock, swap, raw hardware and calls of the past.',
      'Not in it, and missed at times: `@mount` for sandboxes within programs, `@clock` for time services, `@pkey` for some runtimes, `bpf` and `perf_event_open` for agents. What it still permits can be narrowed down by a second line with `~`, mostly `@privileged` and `@resources`.',
    ],
    steps: [
      'Write it in the first line, put `SystemCallArchitectures=native` beside it, and let the program do all that it can do.',
      'If it ends with `status=31/SYS`, look for the number of the call by `journalctl -g type=1326`, and add the call or its set.',
    ],
    related: ['SystemCallFilter', 'SystemCallArchitectures', 'SystemCallErrorNumber', 'SystemCallLog'],
    examples: [
      {
        title: 'An interface for parcels with the usual filter.',
        unit: 'parcel-api.service',
        text: `[Unit]
Description=Interface for parcels

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/parcel-api --listen 127.0.0.1:8300
SystemCallFilter=@system-service
SystemCallErrorNumber=EPERM
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['good default system call filter', 'seccomp allow list for services', 'where to begin with seccomp', 'safe default for SystemCallFilter'],
  },
  '@timer': {
    says: [
      'Setting timers: `timer_create`, `timerfd_create`, `setitimer`, `alarm` and their relatives, and `times`. Plain sleeping and reading the clock are in `@default`.',
      'It is part of `@system-service`. Event loops use timerfd, runtimes use timers for profiling and for time limits of scripts. In a list without it a program runs for a while and is killed by SIGSYS when it first sets a time limit, perhaps at the first request.',
    ],
    related: ['SystemCallFilter', 'TimerSlackNSec'],
    examples: [
      {
        title: 'A controller opens doors by the clock.',
        unit: 'door-schedule.service',
        text: `[Unit]
Description=Schedule of doors

[Service]
Type=exec
User=doors
ExecStart=/usr/local/bin/door-schedule --plan /etc/door-schedule.conf
SystemCallFilter=@basic-io @file-system @io-event @network-io @process @signal @timer
SystemCallErrorNumber=EPERM
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['timerfd killed by filter', 'setitimer not permitted', 'system calls for timers'],
  },
  '@pkey': {
    says: [
      'Keys for memory: `pkey_alloc`, `pkey_free` and `pkey_mprotect`. With them a process marks parts of its memory and switches writing to them on and off quickly, where the processor can do it.',
      'Runtimes with compilers built in, such as those of browsers and of Node.js, use it to guard the code that they make, and a few programs guard their secrets with it. It is not part of `@system-service`. Programs cope with a kernel without it, so an error does no harm, while being killed does.',
    ],
    related: ['SystemCallFilter', 'SystemCallErrorNumber', 'MemoryDenyWriteExecute'],
    examples: [
      {
        title: 'A JavaScript runtime may guard its compiled code.',
        unit: 'template-render.service',
        text: `[Unit]
Description=Rendering of templates

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/node /usr/share/template-render/server.js
SystemCallFilter=@system-service @pkey
SystemCallErrorNumber=ENOSYS
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['pkey_alloc killed by SIGSYS', 'memory protection keys', 'node killed by seccomp'],
  },
  '@known': {
    says: [
      'Every call whose name this release of systemd has. As an allow list it permits all but the calls of kernels that are newer than systemd; as a base it makes “all but” lists possible that still do not grow with the kernel.',
      'It is for programs that need nearly everything, such as container managers and build servers. What it permits is far more than services should have: for those `@system-service` is the better beginning. For a log of unknown calls SystemCallLog= takes it with `~`.',
    ],
    related: ['SystemCallFilter', 'SystemCallLog'],
    examples: [
      {
        title: 'A container manager may do all that is known but load another kernel.',
        unit: 'container-host.service',
        text: `[Unit]
Description=Manager of containers

[Service]
Type=notify
ExecStart=/usr/bin/container-host --root /var/lib/containers
Delegate=yes
KillMode=mixed
SystemCallFilter=@known
SystemCallFilter=~@reboot @swap @obsolete
SystemCallErrorNumber=EPERM
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['allow all known system calls', 'block calls of newer kernels', 'all but some calls'],
  },
  '@sandbox': {
    says: [
      'Calls by which a program confines itself: `seccomp` for a filter of its own, and `landlock_create_ruleset` with its two relatives for rules about files. They only take rights away.',
      'Browsers, tools that unpack or convert, and network daemons use them. In newer releases the set belongs to `@default`, so that allow lists hold it. Those before have it apart, to be named; still older ones do not know it, and there its calls are added by name. If it is denied, such a program ends, or goes on without its own protection, which makes the service less safe.',
    ],
    related: ['SystemCallFilter', 'NoNewPrivileges', 'ProtectSystem'],
    examples: [
      {
        title: 'A tool that unpacks foreign archives may lock itself in further.',
        unit: 'unpacker.service',
        text: `[Unit]
Description=Unpacking of uploads

[Service]
Type=exec
User=unpack
ExecStart=/usr/bin/unpacker --inbox /srv/inbox
NoNewPrivileges=yes
SystemCallFilter=@basic-io @file-system @io-event @process @sandbox @signal @ipc
SystemCallErrorNumber=EPERM
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['landlock in a service', 'seccomp call denied', 'program confines itself'],
  },
}
