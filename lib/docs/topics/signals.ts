import type { TopicTexts } from '../topic-text'

export const signalTexts: TopicTexts = {
  HUP: {
    says: [
      'The kernel sends it when a terminal or connection is gone, and people send it by `kill -HUP`. A program that does not handle it ends. Most daemons have given it a meaning of their own: they read their configuration again or reopen their logs.',
      'A service that ends by it shows `code=killed, status=1/HUP`. For systemd that is a clean end, except for the command of a `Type=oneshot` service, so `Restart=on-failure` does not start a daemon again. The usual reason is an ExecReload= or a job of logrotate that sends it to a program without a handler.',
    ],
    steps: [
      'Look which line of ExecReload= or of `/etc/logrotate.d` sends the signal, and whether the program’s manual promises a reload by it.',
      'Where it does not, take ExecReload= out, or use the program’s own command for a reload.',
    ],
    related: ['ExecReload', 'ReloadSignal', 'SendSIGHUP', 'TTYVHangup', 'Restart'],
    examples: [
      {
        title: 'A daemon reads its configuration again by this signal, and says so to systemd.',
        unit: 'cable-router.service',
        text: `[Unit]
Description=Router for building automation

[Service]
Type=notify-reload
User=cable
ExecStart=/usr/sbin/cable-router --config /etc/cable-router.conf
ReloadSignal=SIGHUP

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['reload kills the service', 'status 1/HUP', 'sighup reload configuration', 'service gone after logrotate', 'program died when the terminal closed'],
  },
  INT: {
    says: [
      'Ctrl+C at a terminal sends it to the program in front, and some programs name it as their signal for a quick but orderly end. PostgreSQL, for instance, ends all connections and shuts down at it. A program that does not handle it ends.',
      'A service that ends by it shows `code=killed, status=2/INT`, which systemd takes for a clean end, except for the command of a `Type=oneshot` service. A shell says 130 for it. Languages such as Python turn it into an exception, so that the program may end with an exit status and a trace in the journal instead.',
    ],
    related: ['KillSignal', 'SuccessExitStatus', 'RestartKillSignal'],
    examples: [
      {
        title: 'A program that saves only at what Ctrl+C sends.',
        unit: 'lab-notebook.service',
        text: `[Unit]
Description=Notebook server of the laboratory

[Service]
Type=exec
User=lab
ExecStart=/usr/bin/lab-notebook --directory /srv/lab
KillSignal=SIGINT
SuccessExitStatus=130

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['stop with ctrl-c', 'exit status 130', 'keyboardinterrupt when stopping', 'status 2/INT'],
  },
  QUIT: {
    says: [
      'Ctrl+\\ at a terminal sends it. By default the process ends and leaves a core dump. Java and Go print the state of all their threads at it, Java goes on afterwards and Go ends. nginx, PHP-FPM and Unicorn let running requests finish at it.',
      'As KillSignal= it is right for such servers. One that dies of it shows `code=killed, status=3/QUIT`, or `code=dumped` with a core dump, and systemd takes both for a failure. A shell says 131.',
    ],
    steps: [
      'If a service is “failed” after each stop, the program does not catch the signal: take another KillSignal=. `SuccessExitStatus=SIGQUIT` helps only with `code=killed`, as systemd never takes `code=dumped` for success.',
      'For a dump of Java’s threads send it by `systemctl kill --signal=QUIT --kill-who=main`, and look into the journal.',
    ],
    related: ['KillSignal', 'SuccessExitStatus', 'WatchdogSignal', 'KillMode'],
    examples: [
      {
        title: 'A pool of workers lets running requests finish.',
        unit: 'page-pool.service',
        text: `[Unit]
Description=Pool of page workers

[Service]
Type=notify
ExecStart=/usr/sbin/page-pool --nodaemonize --workers 12
KillSignal=SIGQUIT
KillMode=mixed
TimeoutStopSec=45s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['java thread dump from a service', 'graceful shutdown of nginx', 'status 3/QUIT', 'exit status 131'],
  },
  ILL: {
    says: [
      'The kernel sends it when the processor meets an instruction that it does not know or that is not permitted. The process dies with a core dump: `code=dumped, status=4/ILL`, 132 in a shell.',
      'The usual reason is a program that was built for a newer processor: AVX or the like is missing in an old machine, or is hidden by the processor model of a virtual one. Compilers can also build traps into a program, by which it ends itself in this way when something is wrong inside. The kernel log has a line with “invalid opcode”.',
    ],
    steps: [
      'Compare the flags in `/proc/cpuinfo` with what the program asks for, and give a virtual machine the processor of its host.',
      'If the program ran on this machine before, look at the trace by `coredumpctl info`: it may have ended itself.',
    ],
    related: ['LimitCORE', 'Restart'],
    examples: [
      {
        title: 'The build for newer processors starts only where the processor can run it.',
        unit: 'speech-model.service',
        text: `[Unit]
Description=Recognition of speech
ConditionCPUFeature=avx2

[Service]
Type=exec
User=speech
ExecStart=/usr/bin/speech-model-avx2 --model /usr/share/speech/large.bin
RestartPreventExitStatus=SIGILL
Restart=on-failure
RestartSec=5s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['illegal instruction', 'invalid opcode in the log', 'status 4/ILL', 'program crashes on old cpu', 'exit status 132', 'cpu without AVX instructions'],
  },
  TRAP: {
    says: [
      'Breakpoints and single steps of a debugger cause it. Without a debugger the process dies with a core dump: `code=dumped, status=5/TRAP`, 133 in a shell.',
      'In services it is mostly a program that stops itself: GLib does so after a fatal error, Chromium and programs built on it where something inside is impossible. Right before it stands the reason in the journal, and the kernel log may have a line with “trap int3”.',
    ],
    steps: [
      'Read the last lines of the program before the crash; the message is there rather than in the trace.',
    ],
    related: ['LimitCORE', 'Restart'],
    examples: [
      {
        title: 'A browser on a screen is started again when it has stopped itself.',
        unit: 'signage-browser.service',
        text: `[Unit]
Description=Browser for the departure board

[Service]
Type=exec
User=signage
ExecStart=/usr/bin/signage-browser --kiosk https://board.example.com/
RestartForceExitStatus=SIGTRAP
RestartSec=3s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['trap int3', 'trace/breakpoint trap', 'status 5/TRAP', 'glib fatal error crash', 'exit status 133', 'chromium or electron trap in dmesg'],
  },
  ABRT: {
    says: [
      'A program sends it to itself by `abort()`: after a failed assertion, when its memory is corrupt, or after a C++ exception that nobody catches. systemd sends it to a service that has missed its keep-alive of WatchdogSec=.',
      'The process dies with a core dump: `code=dumped, status=6/ABRT`, or `code=killed` where no dump is written; a shell says 134. After a missed keep-alive the journal has the line “Watchdog timeout” before it, and the result of the unit is `watchdog`.',
    ],
    steps: [
      'With “Watchdog timeout” in the journal the program hung or was starved: look at `coredumpctl info` for where, and at the load of the machine at that time.',
      'Without it, read the last lines of the program: assertions and libraries say why before they abort.',
    ],
    related: ['WatchdogSec', 'WatchdogSignal', 'LimitCORE', 'TimeoutStartFailureMode', 'TimeoutStopFailureMode'],
    examples: [
      {
        title: 'A controller is aborted and started again when it does not report for twenty seconds.',
        unit: 'valve-control.service',
        text: `[Unit]
Description=Control of valves

[Service]
Type=notify
User=valves
ExecStart=/usr/sbin/valve-control
WatchdogSec=20s
WatchdogSignal=SIGABRT
Restart=on-watchdog

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['watchdog timeout killed my service', 'service aborted', 'status 6/ABRT', 'assertion failed core dump', 'exit status 134', 'abort() called', 'terminate called after throwing an instance', 'free(): invalid pointer'],
  },
  BUS: {
    says: [
      'The kernel sends it when memory is mapped but can’t be had. Mostly a mapped file has become shorter under the program, its disk had an error, or the file system behind it is full, as `/dev/shm` may be. On some processors unaligned access causes it too.',
      'The process dies with a core dump: `code=dumped, status=7/BUS`, 135 in a shell. If it begins after an update, somebody may have written over a library or data file that was in use, instead of replacing it.',
    ],
    steps: [
      'Look with `df` whether a file system is full, `/dev/shm` and `/tmp` included.',
      'Look into the kernel log for errors of the disk that holds the program and its data.',
      'Restart the service if files of it were replaced.',
    ],
    related: ['LimitCORE', 'PrivateTmp', 'TemporaryFileSystem'],
    examples: [
      {
        title: 'A cache in a mapped file gets a temporary file system with room enough.',
        unit: 'tile-cache.service',
        text: `[Unit]
Description=Cache of map tiles

[Service]
Type=exec
User=tiles
ExecStart=/usr/bin/tile-cache --cache /var/cache-ram/tiles
TemporaryFileSystem=/var/cache-ram:size=2G,mode=1777
Restart=on-abnormal

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['bus error', 'status 7/BUS', 'crash when disk is full', 'mapped file truncated', 'exit status 135', 'truncated mmap on full disk or nfs'],
  },
  FPE: {
    says: [
      'The kernel sends it after an arithmetic error, nearly always an integer divided by zero. In spite of its name it seldom has to do with floating point, where such a division gives infinity. The process dies with a core dump: `code=dumped, status=8/FPE`, 136 in a shell.',
      'It is a fault of the program, often brought about by an empty value in its input or configuration. The kernel log has a line with “divide error” on x86.',
    ],
    steps: [
      'Look at `coredumpctl info` for the place, and at what was read last: a zero in a configuration or an empty file is the usual suspect.',
    ],
    related: ['LimitCORE', 'Restart', 'StartLimitBurst'],
    examples: [
      {
        title: 'A crash by arithmetic is not repeated for hours, as the input stays the same.',
        unit: 'meter-average.service',
        text: `[Unit]
Description=Averages of the meters

[Service]
Type=exec
User=meters
ExecStart=/usr/bin/meter-average --window 15
Restart=on-failure
RestartSec=10s
RestartPreventExitStatus=SIGFPE

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['divide by zero crash', 'floating point exception', 'status 8/FPE', 'exit status 136'],
  },
  KILL: {
    says: [
      'It ends a process at once. No program can catch it, so nothing is saved and no message is written. systemd sends it when the signal before it did not help in time, TimeoutStopSec= being the usual limit; the kernel sends it when memory has run out; people send it by `kill -9`.',
      'A service that ended by it shows `code=killed, status=9/KILL`, a shell 137. The line before tells the reason: “timed out. Killing.” for a time limit, “OOM killer” or “systemd-oomd killed” for memory, where the result of the unit is `oom-kill`. With neither of them somebody sent it, a container manager or an agent that guards memory included.',
    ],
    steps: [
      'For a time limit find out what the program waits for when it stops, or set TimeoutStopSec= higher.',
      'For memory look into the kernel log for “Out of memory” or “Memory cgroup out of memory”; with the latter MemoryMax= of the unit or of a slice above it is the limit.',
      'Where CPU time is limited, LimitCPU= kills at its hard limit.',
    ],
    related: ['TimeoutStopSec', 'MemoryMax', 'OOMPolicy', 'SendSIGKILL', 'FinalKillSignal', 'LimitCPU'],
    examples: [
      {
        title: 'A service that takes long to write its data gets the time for it.',
        unit: 'ledger.service',
        text: `[Unit]
Description=General ledger

[Service]
Type=notify
User=ledger
ExecStart=/usr/bin/ledger --data /var/lib/ledger
StateDirectory=ledger
TimeoutStopSec=5min
FinalKillSignal=SIGKILL
MemoryHigh=3G
MemoryMax=4G
Restart=on-failure

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['exit status 137', 'status 9/KILL', 'killed by oom killer', 'who killed my service', 'stop timeout killing', 'kill -9', 'killed without any message', 'code=killed status=9'],
  },
  USR1: {
    says: [
      'It means what the program makes of it: nginx reopens its log files, HAProxy stops after the last connection, `dd` prints how far it is. A program that does not handle it ends.',
      'A service that ends by it shows `code=killed, status=10/USR1`, a shell 138, and systemd takes it for a failure. Then something sends it to a program that does not know it, or too early, before the handler is set up.',
    ],
    steps: [
      'Find the sender: ExecReload=, a job of logrotate, a script of the package.',
      'Send it to the main process only, by `systemctl kill --kill-who=main --signal=USR1`, since workers may not handle it.',
    ],
    related: ['ExecReload', 'ReloadSignal', 'KillSignal'],
    examples: [
      {
        title: 'A proxy is told to reopen its logs after they were rotated.',
        unit: 'reopen-proxy-logs.service',
        text: `[Unit]
Description=Reopening of the proxy’s logs
Requisite=proxy.service
After=proxy.service

[Service]
Type=oneshot
ExecStart=/usr/bin/systemctl kill --kill-who=main --signal=USR1 proxy.service
`,
      },
    ],
    asks: ['reopen log files', 'status 10/USR1', 'user defined signal 1', 'service dies at logrotate', 'exit status 138', 'logrotate sends USR1'],
  },
  SEGV: {
    says: [
      'The kernel sends it when a program uses an address that it has no right to: a null pointer, memory that was given back, a stack that is too small. The process dies with a core dump: `code=dumped, status=11/SEGV`, 139 in a shell. The kernel log has a line with “segfault at”, which also names the library.',
      'It is a fault of the program or of one of its libraries, and seldom one of the unit. Exceptions are MemoryDenyWriteExecute=, with which some compilers at run time fail in this way, a LimitSTACK= that is too low, and libraries that do not fit after an update. If many programs crash at random, the memory of the machine is broken.',
    ],
    steps: [
      'Look at `coredumpctl info` for the trace. Where there is none, see whether `systemd-coredump` is installed and LimitCORE= permits core dumps.',
      'Take MemoryDenyWriteExecute= and limits for memory out for a test, if the crash came with them.',
      'Compare with the last update of the program and its libraries.',
    ],
    related: ['LimitCORE', 'MemoryDenyWriteExecute', 'LimitSTACK', 'Restart'],
    examples: [
      {
        title: 'A program that crashes now and then is started again, and its core dumps are kept small.',
        unit: 'face-index.service',
        text: `[Unit]
Description=Index of faces in pictures

[Service]
Type=exec
User=faces
ExecStart=/usr/bin/face-index --pictures /srv/pictures
LimitCORE=500M
Restart=on-abnormal
RestartSec=15s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['segmentation fault', 'segfault at address in log', 'status 11/SEGV', 'where is the core dump', 'exit status 139', 'null pointer crash', 'general protection fault in dmesg'],
  },
  USR2: {
    says: [
      'A second signal for what the program makes of it: Unicorn starts its next generation, HAProxy in its master mode reloads, many programs switch messages for debugging on. A program that does not handle it ends.',
      'A service that ends by it shows `code=killed, status=12/USR2`, a shell 140, and systemd takes it for a failure. As with USR1, the sender has mixed up programs or was too early.',
    ],
    steps: [
      'Look at ExecReload= and ReloadSignal= of the unit, and at what the program’s manual says of the signal.',
    ],
    related: ['ExecReload', 'ReloadSignal', 'RestartKillSignal'],
    examples: [
      {
        title: 'A balancer takes over its new configuration at this signal.',
        unit: 'edge-balancer.service',
        text: `[Unit]
Description=Balancer at the edge

[Service]
Type=notify
ExecStart=/usr/sbin/edge-balancer -W -f /etc/edge-balancer/main.cfg
ExecReload=/usr/sbin/edge-balancer -c -f /etc/edge-balancer/main.cfg
ExecReload=/usr/bin/kill -USR2 $MAINPID
KillMode=mixed

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['reload by usr2', 'status 12/USR2', 'user defined signal 2', 'exit status 140'],
  },
  PIPE: {
    says: [
      'The kernel sends it to a process that writes to a pipe or socket which nobody reads any more. Services ignore it by default, because IgnoreSIGPIPE= is on: there the write fails with “Broken pipe”, and the program goes on or ends as it likes.',
      'With `IgnoreSIGPIPE=no`, or if the program switches the handling back, a service can show `code=killed, status=13/PIPE`. systemd takes that for a clean end, except for the command of a `Type=oneshot` service, so that `Restart=on-failure` does not help. Shell scripts with pipelines are the other side: with the signal ignored, the left part of `producer | head` complains of a broken pipe instead of ending quietly.',
    ],
    steps: [
      'For a daemon that dies of it leave IgnoreSIGPIPE= on, or add `RestartForceExitStatus=SIGPIPE`.',
      'For a script with pipelines set `IgnoreSIGPIPE=no`.',
    ],
    related: ['IgnoreSIGPIPE', 'RestartForceExitStatus', 'StandardOutput'],
    examples: [
      {
        title: 'A script with a pipeline that ends early.',
        unit: 'largest-files.service',
        text: `[Unit]
Description=List of the largest files

[Service]
Type=oneshot
User=reports
ExecStart=/usr/local/bin/largest-files --top 20 /srv
IgnoreSIGPIPE=no
`,
      },
    ],
    asks: ['broken pipe in a service', 'status 13/PIPE', 'script works in the shell but broken pipe under systemd', 'exit status 141', 'client hung up and daemon dies'],
  },
  ALRM: {
    says: [
      'The timer that a program has set by `alarm` or `setitimer` has run out. Programs use it as a time limit for something slow. One without a handler ends: `code=killed, status=14/ALRM`, 142 in a shell; the message of shells is “Alarm clock”.',
      'For systemd it is a failure. It means that the program, often a Perl script or a check, ran into a time limit that it has set itself: a server does not answer, or a lock is not given back.',
    ],
    steps: [
      'Find out what the program waited for; the limit is in the program or its options, not in the unit.',
    ],
    related: ['TimeoutStartSec', 'RuntimeMaxSec', 'Restart'],
    examples: [
      {
        title: 'A script with a time limit of its own tries again when it runs out.',
        unit: 'feed-fetch.service',
        text: `[Unit]
Description=Fetching of price lists
Wants=network-online.target
After=network-online.target

[Service]
Type=exec
User=feeds
ExecStart=/usr/local/bin/feed-fetch --alarm 90 https://prices.example.com/list
RestartForceExitStatus=SIGALRM
RestartSec=5min

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['alarm clock message', 'status 14/ALRM', 'script ends by its own timeout', 'exit status 142'],
  },
  TERM: {
    says: [
      'It asks a process to end in order. systemd sends it when a unit is stopped, unless KillSignal= names another one, and so do `kill` and shutdown scripts. Servers stop listening, finish what they do and save; a program without a handler just ends.',
      'A service that ends by it shows `code=killed, status=15/TERM`, which is a clean end for systemd, except for the command of a `Type=oneshot` service. Java and others catch it and end with status 143, which does not count as clean: the unit is then “failed” after each stop until `SuccessExitStatus=143` is set.',
      'If it appears although nobody stopped the unit, look in the journal for what else was stopped at that moment: units tied by BindsTo= or PartOf=, a shutdown, a script with `pkill`.',
    ],
    steps: [
      'After a stop with status 143 add `SuccessExitStatus=143`.',
      'If the program does not end by it and is killed later, look for a shell script in front of it that does not pass the signal on: end the script with `exec`.',
    ],
    related: ['KillSignal', 'TimeoutStopSec', 'SuccessExitStatus', 'KillMode'],
    examples: [
      {
        title: 'A Java application whose orderly end has a status of its own.',
        unit: 'freight-quotes.service',
        text: `[Unit]
Description=Quotes for freight

[Service]
Type=exec
User=freight
ExecStart=/usr/bin/java -jar /usr/share/freight/quotes.jar
KillSignal=SIGTERM
SuccessExitStatus=143
TimeoutStopSec=40s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['exit status 143', 'status 15/TERM', 'java service failed after stop', 'graceful stop', 'service terminated who sent it', 'kill without options', 'code=killed status=15', 'docker stop and exit 143'],
  },
  STKFLT: {
    says: [
      'A leftover of early Linux for faults of the coprocessor’s stack. The kernel never sends it; a program without a handler ends by it: `code=killed, status=16/STKFLT`, 144 in a shell.',
      'Who sees it has somebody who sends it on purpose, in a test or as one of the few numbers that nothing else uses, or has mixed up a number: 16 is SIGUSR1 on MIPS.',
    ],
    related: ['SuccessExitStatus', 'RestartPreventExitStatus'],
    examples: [
      {
        title: 'Drills end workers by a signal that nothing else uses, and no alarm is raised for it.',
        unit: 'drill-worker.service',
        text: `[Unit]
Description=Worker that takes part in failure drills
OnFailure=page-operator.service

[Service]
Type=exec
User=worker
ExecStart=/usr/bin/drill-worker --queue jobs
SuccessExitStatus=SIGSTKFLT
Restart=always
RestartSec=2s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['stack fault signal', 'status 16/STKFLT', 'signal 16'],
  },
  CHLD: {
    says: [
      'The kernel sends it to a process one of whose children has ended, stopped or gone on. It is ignored by default, so nothing ever dies of it. Main processes use it to collect their children and start new ones.',
      'It plays a part in units where it is missing: a program that does not collect its children leaves zombies, which `ps` shows as `defunct`. They go away when their parent ends.',
    ],
    related: ['KillMode', 'ExitType', 'GuessMainPID'],
    examples: [
      {
        title: 'A main process notices the end of its workers by this signal; it alone is told to stop.',
        unit: 'gallery-workers.service',
        text: `[Unit]
Description=Workers of the gallery

[Service]
Type=notify
User=gallery
ExecStart=/usr/bin/gallery-master --workers 6
KillMode=mixed
TimeoutStopSec=30s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['zombie processes of a service', 'defunct children', 'parent does not reap'],
  },
  CONT: {
    says: [
      'It lets a process go on that was stopped by SIGSTOP or SIGTSTP; to all others it does nothing unless they handle it. No service dies of it.',
      'After KillSignal= systemd sends it too, so that stopped processes wake up and can follow the request to end. Otherwise somebody sends it by hand, by `fg` in a shell or by `systemctl kill --signal=CONT`, to let go on what was held.',
    ],
    related: ['KillSignal', 'KillMode', 'SendSIGHUP'],
    examples: [
      {
        title: 'Transcoding that was held during the day goes on in the evening.',
        unit: 'resume-transcoding.service',
        text: `[Unit]
Description=Continuation of transcoding in the evening
Requisite=transcoder.service
After=transcoder.service

[Service]
Type=oneshot
ExecStart=/usr/bin/systemctl kill --signal=CONT transcoder.service
`,
      },
    ],
    asks: ['resume a stopped process', 'continue after sigstop', 'why does systemd send sigcont', 'kill -CONT'],
  },
  STOP: {
    says: [
      'It stops a process until SIGCONT comes. No program can catch, block or ignore it, so it works on any, but open connections and locks stay as they are, and others wait for them.',
      'The unit stays “active (running)”, and `systemctl status` does not show that nothing moves; `ps` shows the state `T`. With WatchdogSec= the keep-alive is missed, and the service is aborted. `systemctl freeze` does the same for a whole unit without a signal.',
    ],
    steps: [
      'If a service hangs without using the processor, look for the state `T` in `ps`, and send SIGCONT by `systemctl kill --signal=CONT`.',
    ],
    related: ['WatchdogSec', 'KillSignal'],
    examples: [
      {
        title: 'Transcoding is held during working hours and goes on where it was.',
        unit: 'hold-transcoding.service',
        text: `[Unit]
Description=Pause of transcoding during working hours
Requisite=transcoder.service
After=transcoder.service

[Service]
Type=oneshot
ExecStart=/usr/bin/systemctl kill --signal=STOP transcoder.service
ExecStop=/usr/bin/systemctl kill --signal=CONT transcoder.service
RemainAfterExit=yes
`,
      },
    ],
    asks: ['pause a service', 'process state T', 'service hangs but is running', 'hold a process', 'kill -STOP'],
  },
  TSTP: {
    says: [
      'Ctrl+Z at a terminal sends it. Unlike SIGSTOP a program can catch it. By default the process stops until SIGCONT comes; nothing dies of it.',
      'Services have no such terminal, so some programs give it another meaning: Sidekiq takes no new jobs after it. The main process of a service without a handler mostly passes it over, because the kernel does not stop by it where no shell could wake the process again. SIGSTOP stops it in any case.',
    ],
    related: ['ExecStop', 'KillSignal', 'ExecReload'],
    examples: [
      {
        title: 'A worker takes no new jobs from the moment in which its stop begins.',
        unit: 'mail-jobs.service',
        text: `[Unit]
Description=Worker for mails to customers

[Service]
Type=exec
User=mailjobs
ExecStart=/usr/bin/mail-jobs --concurrency 10
ExecStop=/usr/bin/kill -TSTP $MAINPID
ExecStop=/usr/bin/sleep 10
TimeoutStopSec=60s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['ctrl-z in a service', 'stop taking new jobs', 'quiet a worker before stop'],
  },
  TTIN: {
    says: [
      'The kernel sends it to a process in the background that reads from its terminal, and it stops the process. Nothing dies of it: the service hangs, still counts as “active (running)”, and `ps` shows the state `T`. Where no shell or other parent could wake the process, it is not stopped, and the read fails with “Input/output error”.',
      'Services seldom have a terminal. With StandardInput=tty a program that starts another one in a process group of its own can run into it. Some servers use the signal for themselves: Gunicorn and Unicorn start one more worker at it.',
    ],
    related: ['StandardInput', 'TTYPath'],
    examples: [
      {
        title: 'One more worker for the rush hour.',
        unit: 'more-workers.service',
        text: `[Unit]
Description=One more worker for the booking site
Requisite=booking.service
After=booking.service

[Service]
Type=oneshot
ExecStart=/usr/bin/systemctl kill --kill-who=main --signal=TTIN booking.service
`,
      },
    ],
    asks: ['service stopped reading from terminal', 'one more worker', 'state T after reading input', 'stopped (tty input)'],
  },
  TTOU: {
    says: [
      'The kernel sends it to a process in the background that changes the settings of its terminal, or that writes to it where the terminal has `tostop` set. It stops the process. Nothing dies of it, but the service hangs, and `ps` shows the state `T`. Where no shell or other parent could wake the process, the call fails with “Input/output error” instead.',
      'It is rare with services, as they mostly have no terminal. Gunicorn and Unicorn use the signal for themselves: they end one worker at it.',
    ],
    related: ['StandardOutput', 'TTYPath', 'StandardInput'],
    examples: [
      {
        title: 'One worker less when the rush hour is over.',
        unit: 'fewer-workers.service',
        text: `[Unit]
Description=One worker less for the booking site
Requisite=booking.service
After=booking.service

[Service]
Type=oneshot
ExecStart=/usr/bin/systemctl kill --kill-who=main --signal=TTOU booking.service
`,
      },
    ],
    asks: ['service stopped writing to terminal', 'one worker less', 'stty in the background hangs', 'stopped (tty output)'],
  },
  URG: {
    says: [
      'The kernel sends it when urgent data comes in on a socket whose owner asked for it. It is ignored by default, so nothing dies of it.',
      'It is seen in traces all the same: the runtime of Go sends it to its own threads all the time to interrupt them, and newer PostgreSQL wakes its processes by it. That is no sign of trouble. A filter must permit sending signals for it, which `@process` does.',
    ],
    related: ['SystemCallFilter'],
    examples: [
      {
        title: 'A Go program whose runtime interrupts its threads by this signal keeps the calls for it.',
        unit: 'badge-service.service',
        text: `[Unit]
Description=Server for badges

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/badge-service --listen 127.0.0.1:8077
SystemCallFilter=@basic-io @file-system @io-event @ipc @network-io @process @signal @timer ioctl madvise
SystemCallErrorNumber=EPERM
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['sigurg in strace', 'go runtime signals', 'many signals 23'],
  },
  XCPU: {
    says: [
      'The kernel sends it when a process has used the CPU time of the soft limit of LimitCPU=, and again every second until the hard limit, at which SIGKILL comes. The soft limit of LimitRTTIME= sends it too, for work in real time without a pause.',
      'By default the process dies with a core dump: `code=dumped, status=24/XCPU`, 152 in a shell. With a single value for LimitCPU= both limits are the same, and the process is killed by SIGKILL instead. The time is that of all threads of one process, and does not count while it sleeps.',
    ],
    steps: [
      'If the work is as long as it should be, raise LimitCPU=; to hold a service back without killing it take CPUQuota=.',
      'If not, look by `coredumpctl info` where it spins.',
    ],
    related: ['LimitCPU', 'LimitRTTIME', 'CPUQuota', 'RuntimeMaxSec'],
    examples: [
      {
        title: 'A job that spins is told after half an hour of CPU time, and killed a minute later.',
        unit: 'route-planner.service',
        text: `[Unit]
Description=Plan of routes for tomorrow

[Service]
Type=oneshot
User=routes
ExecStart=/usr/bin/route-planner --output /var/lib/routes/tomorrow.json
StateDirectory=routes
LimitCPU=30min:31min
`,
      },
    ],
    asks: ['cpu time limit exceeded', 'status 24/XCPU', 'limit cpu time of a job', 'exit status 152'],
  },
  XFSZ: {
    says: [
      'The kernel sends it when a process writes to a file beyond the size of LimitFSIZE=. By default it dies with a core dump: `code=dumped, status=25/XFSZ`, 153 in a shell. A program that ignores or catches the signal gets “File too large” for the write instead.',
      'The limit is for each file, not for all together, and counts for logs and databases alike. A full disk does not cause it.',
    ],
    steps: [
      'Raise LimitFSIZE=, or let the program begin a new file before it is reached.',
      'To limit all files of a service together take a quota of the file system.',
    ],
    related: ['LimitFSIZE', 'StateDirectory'],
    examples: [
      {
        title: 'An export that gets out of hand ends before it fills the disk.',
        unit: 'csv-export.service',
        text: `[Unit]
Description=Export of bookings

[Service]
Type=oneshot
User=export
ExecStart=/usr/bin/csv-export --to /var/lib/csv-export/bookings.csv
StateDirectory=csv-export
LimitFSIZE=10G
`,
      },
    ],
    asks: ['file size limit exceeded', 'status 25/XFSZ', 'file too large in a service', 'exit status 153'],
  },
  VTALRM: {
    says: [
      'A timer that counts the CPU time of the program’s own code has run out; `setitimer` sets it. Some runtimes switch between threads by it, others measure. A program without a handler ends: `code=killed, status=26/VTALRM`, 154 in a shell.',
      'In services it is rare. The timer survives `execve`, so a program can die of one that a wrapper before it has set.',
    ],
    steps: [
      'Look whether a wrapper or profiler is in front of the program, and start the program without it.',
    ],
    related: ['LimitCPU', 'ExecStart'],
    examples: [
      {
        title: 'An engine that limits its own thinking by this timer is started anew for the next game.',
        unit: 'chess-engine.service',
        text: `[Unit]
Description=Chess engine for the club

[Service]
Type=exec
User=chess
ExecStart=/usr/bin/chess-engine --think 60 --port 7000
RestartForceExitStatus=SIGVTALRM
RestartSec=1s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['virtual timer expired', 'status 26/VTALRM', 'setitimer kills the program'],
  },
  PROF: {
    says: [
      'A timer that counts the CPU time of a process, its time within the kernel included, has run out; `setitimer` sets it. Profilers of Go, gperftools and others take their samples by it, and PHP its time limit for scripts. A program without a handler ends: `code=killed, status=27/PROF`, 155 in a shell; the message of shells is “Profiling timer expired”.',
      'In services it mostly means that a profiler was left on: the timer survives `execve`, and the program started then knows nothing of it.',
    ],
    steps: [
      'Look for variables that switch a profiler on, such as `CPUPROFILE`, in Environment= and EnvironmentFile=.',
    ],
    related: ['Environment', 'LimitCPU', 'UnsetEnvironment'],
    examples: [
      {
        title: 'A profiler that is switched on for others is kept away from this service.',
        unit: 'rule-engine.service',
        text: `[Unit]
Description=Engine for rules

[Service]
Type=exec
User=rules
ExecStart=/usr/bin/rule-engine --rules /etc/rule-engine
UnsetEnvironment=CPUPROFILE
Restart=on-failure

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['profiling timer expired', 'status 27/PROF', 'profiler kills the service', 'exit status 155'],
  },
  WINCH: {
    says: [
      'The kernel sends it to the program in front of a terminal whose window has another size. It is ignored by default, so nothing dies of it.',
      'As services have no window, Apache has given it another meaning: it takes no new connections, lets running requests finish and ends. Units of it therefore have it as KillSignal=. Sent to a program without a handler, a stop does nothing until TimeoutStopSec= is over and SIGKILL comes.',
    ],
    related: ['KillSignal', 'KillMode', 'TimeoutStopSec'],
    examples: [
      {
        title: 'A web server lets running requests finish at this signal.',
        unit: 'intranet-web.service',
        text: `[Unit]
Description=Web server of the intranet

[Service]
Type=notify
ExecStart=/usr/sbin/httpd -DFOREGROUND -f /etc/httpd/intranet.conf
KillSignal=SIGWINCH
KillMode=mixed
TimeoutStopSec=60s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['apache graceful stop', 'sigwinch as stop signal', 'window size signal'],
  },
  IO: {
    says: [
      'The kernel sends it for a file descriptor that is ready, where a program has asked to be told in this way, and to the holder of a lease on a file that somebody else wants to open. Few programs still use it, since `epoll` is better.',
      'One without a handler ends: `code=killed, status=29/IO`, 157 in a shell; the message of shells is “I/O possible”. It is a fault of the program: it asks for the signal before it can handle it. It does not mean that a disk had an error.',
    ],
    related: ['Restart', 'StandardInput'],
    examples: [
      {
        title: 'A logger of an old kind is started again when it dies at the first byte.',
        unit: 'serial-logger.service',
        text: `[Unit]
Description=Logger at the serial line

[Service]
Type=exec
User=serial
SupplementaryGroups=dialout
ExecStart=/usr/local/bin/serial-logger --device /dev/ttyS0
RestartForceExitStatus=SIGIO
RestartSec=2s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['i/o possible message', 'status 29/IO', 'signal 29', 'exit status 157'],
  },
  PWR: {
    says: [
      'It tells of a failing power supply. Programs for an uninterruptible power supply, or a host of containers, send it to the manager of the system, which then starts `sigpwr.target`. A process without a handler ends: `code=killed, status=30/PWR`, 158 in a shell.',
      'Linux itself hardly sends it. As PID 1 of a container systemd does not shut down by it unless something hangs on the target, so a container manager that stops by it waits in vain where that is not the case. Boehm’s garbage collector, in Mono of old and others, uses it to stop threads.',
    ],
    steps: [
      'To do something when the power fails, hang a unit on `sigpwr.target` by WantedBy=.',
    ],
    related: ['WantedBy', 'KillSignal'],
    examples: [
      {
        title: 'Caches are written to disk when the power fails.',
        unit: 'powerfail-flush.service',
        text: `[Unit]
Description=Flush of caches at power failure
DefaultDependencies=no

[Service]
Type=oneshot
ExecStart=/usr/bin/sync

[Install]
WantedBy=sigpwr.target
`,
      },
    ],
    asks: ['power failure signal', 'ups shutdown', 'status 30/PWR', 'container does not stop'],
  },
  SYS: {
    says: [
      'The kernel sends it to a process that has made a system call which a filter forbids. In services that is mostly SystemCallFilter= without SystemCallErrorNumber=; it also follows from SystemCallArchitectures= and from filters that programs set up for themselves.',
      'The process dies: `code=dumped, status=31/SYS`, or `code=killed` where no core dump is written, and 159 in a shell, with the words “Bad system call”. The kernel log has a line with `type=1326`, in which stand the program and the number of the call. Often it begins after an update of the program or of the C library, which now makes a newer call.',
    ],
    steps: [
      'Find the number of the call by `journalctl -g type=1326`, behind `syscall=`, and its name by `ausyscall` or `scmp_sys_resolver`. Where `auditd` runs, `ausearch -m SECCOMP` shows the line.',
      'Add the call, or the set that it belongs to, to SystemCallFilter=.',
      'Or set `SystemCallErrorNumber=EPERM`, so that the call fails and the program goes on.',
    ],
    related: ['SystemCallFilter', 'SystemCallErrorNumber', 'SystemCallArchitectures', 'SystemCallLog'],
    examples: [
      {
        title: 'A filter kills what goes beyond it, and the service is not started into the same wall again.',
        unit: 'badge-printer.service',
        text: `[Unit]
Description=Printing of badges

[Service]
Type=exec
User=badges
ExecStart=/usr/bin/badge-printer --queue /var/spool/badges
SystemCallFilter=@system-service
SystemCallArchitectures=native
Restart=on-failure
RestartSec=5s
RestartPreventExitStatus=SIGSYS

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['bad system call', 'killed by seccomp', 'status 31/SYS', 'exit status 159', 'crash after hardening', 'audit line with sig=31', 'program killed by a forbidden call'],
  },
}
