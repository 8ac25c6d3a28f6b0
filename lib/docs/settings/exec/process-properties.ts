import type { SettingTexts } from '../../setting-text'

export const processPropertiesTexts: SettingTexts = {
  CoredumpFilter: {
    does: [
      'Chooses which kinds of memory the kernel puts into a core dump when a process crashes. Memory that is left out is missing in the dump, which makes it smaller and keeps its contents from the disk.',
      'Several lines add up. Whether a dump is written at all, and up to which size, is up to LimitCORE= and coredump.conf.',
    ],
    when: 'To leave out large shared memory, such as the buffers of a database, or to add it when a bug hides there. Not as the only means to protect secrets: those are in private memory, which a useful dump needs. Set LimitCORE= to 0 for that.',
    values: {
      'private-anonymous': 'Memory of the process’s own, such as heap and stack.',
      'shared-anonymous': 'Memory shared with other processes that belongs to no file.',
      'private-file-backed': 'Private views of files, such as the code of the program and its libraries.',
      'shared-file-backed': 'Files mapped for common use, such as those of a database.',
      'elf-headers': 'The first page of each program and library, by which debuggers recognise its build.',
      'private-huge': 'Private memory in huge pages.',
      'shared-huge': 'Shared memory in huge pages.',
      'private-dax': 'Private views of files on persistent memory.',
      'shared-dax': 'Shared views of files on persistent memory.',
      default: 'What the kernel takes by itself: anonymous memory, ELF headers and private huge pages.',
      all: 'All kinds of memory.',
    },
    wrong: ['The debugger says that it cannot access memory at an address that the program has used: that kind of memory was left out of the dump.'],
    related: ['LimitCORE', 'WatchdogSignal'],
    examples: [
      {
        title: 'Dumps of a database without its large shared buffers.',
        unit: 'warehouse.service',
        text: `[Unit]
Description=Database of the warehouse

[Service]
Type=notify
User=warehouse
ExecStart=/usr/bin/warehouse
LimitCORE=infinity
CoredumpFilter=private-anonymous elf-headers

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['smaller core dumps', 'leave shared memory out of core dumps', 'include shared memory in crash dumps', 'coredump_filter', 'MADV_DONTDUMP', 'hugepages in a core dump'],
  },
  IgnoreSIGPIPE: {
    does: ['Decides what happens when a process writes to a pipe or socket that nobody reads any more. Switched on, the signal SIGPIPE is ignored and the write fails with “Broken pipe”, which the program has to handle. Switched off, the signal ends the process, as it does in a shell. Programs that set the signal up themselves are not affected.'],
    when: 'Switch it off for units that run shell pipelines or command line tools that count on being ended by SIGPIPE. Leave it on for servers, which would otherwise die with a client that hangs up.',
    wrong: [
      'A script with `generate | head -1` fills the journal with “write error: Broken pipe”, or never ends, because `generate` does not stop when `head` is gone.',
      'It is switched off for a daemon that does not handle SIGPIPE: a client closes its connection and the daemon is gone. systemd counts the end by SIGPIPE as clean, so that Restart=on-failure does not bring it back.',
    ],
    related: ['SuccessExitStatus', 'Restart', 'StandardOutput'],
    examples: [
      {
        title: 'A job with a pipeline that ends early.',
        unit: 'newest-order.service',
        text: `[Unit]
Description=Record the newest order

[Service]
Type=oneshot
ExecStart=/bin/sh -c '/usr/bin/list-orders | head -1 > /srv/shop/newest'
IgnoreSIGPIPE=no
`,
      },
    ],
    asks: ['write error broken pipe', 'pipeline in a service never ends', 'EPIPE', 'client disconnect kills the process', 'yes piped into head never ends', 'python broken pipe', 'writing to a closed connection kills it'],
  },
  KeyringMode: {
    does: [
      'Decides which keys in the kernel’s keyrings the processes of the unit see. With `private` each start gets a fresh session keyring that is not connected with keys of the same user elsewhere. With `shared` the user’s keyring is linked into it, so that services of one user share the keys in that. With `inherit` systemd sets up nothing and the processes keep the keyring of the manager.',
      'Keyrings hold passwords cached at boot, Kerberos tickets, and keys of encrypted or network file systems. A key that a process puts into its private session keyring is gone when the processes have ended.',
    ],
    when: 'Set `shared` or `inherit` only for services that have to find keys put there by somebody else, such as a login screen that reuses the password of the disk, or a helper that loads keys for others. Keep `private` otherwise.',
    values: {
      inherit: 'Sets up nothing: the processes have the keyring of the manager.',
      private: 'Each command of the unit gets a fresh session keyring without a link to the user’s keys.',
      shared: 'The fresh session keyring is linked with the user’s keyring, so services of one user share the keys in that.',
    },
    wrong: ['A service loads a key with `keyctl`, and the next one says “Required key not available”: both have a private keyring. Let both run as the same user with `shared`, and load the key into the user keyring, `@u`.'],
    related: ['User', 'LoadCredential', 'SetCredential'],
    examples: [
      {
        title: 'A job that loads a key which other services of the same user are to find.',
        unit: 'load-keys.service',
        text: `[Unit]
Description=Load the keys of the archive

[Service]
Type=oneshot
RemainAfterExit=yes
User=archive
KeyringMode=shared
ExecStart=/usr/bin/load-keys

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['share kernel keys between services', 'required key not available', 'reuse disk password at login', 'keyctl', 'session keyring', 'pam_keyinit', 'kerberos ccache in the keyring', 'isolate kernel keys of a service', 'add_key and request_key in a service'],
  },
  LimitAS: {
    does: ['Bounds the address space of each process: everything that it has mapped, used or not, with its libraries, mapped files and stacks of threads. At the limit `malloc` and `mmap` fail with “Cannot allocate memory”.'],
    when: 'For small programs in C that are to fail instead of growing. Not for anything with a garbage collector, a just-in-time compiler or large mapped files: those reserve far more addresses than memory. MemoryMax= bounds what is really used.',
    wrong: [
      'Java, Go, Node.js or a browser engine don’t start, and say that they can’t reserve memory, though the limit is larger than the memory that they use.',
      'A service with ten workers uses ten times the limit: each process has its own.',
    ],
    related: ['MemoryMax', 'LimitDATA', 'LimitSTACK', 'LimitRSS'],
    examples: [
      {
        title: 'A parser of untrusted files, which fails when a file makes it grow.',
        unit: 'parse-mail.service',
        text: `[Unit]
Description=Parse incoming mail

[Service]
Type=oneshot
User=parser
ExecStart=/usr/bin/parse-mail /srv/incoming
LimitAS=1G
`,
      },
    ],
    asks: ['limit virtual memory', 'ulimit -v for a service', 'bound address space', 'RLIMIT_AS', 'vsz limit', 'malloc fails at a limit', 'virtual memory cap'],
  },
  LimitCORE: {
    does: [
      'Bounds the size of the core dump that the kernel writes when a process crashes. With 0 the memory of the process is not stored. With `infinity` all of it is.',
      'Where crashes are handed to systemd-coredump, that program looks at the limit itself. With 0 the journal still says that the process has crashed, but `coredumpctl` has no dump to open. How much is stored at most is also bounded by coredump.conf.',
    ],
    when: 'Set `0` for programs that hold keys, passwords or data of customers in memory. Set `infinity` for a service whose crash you are looking for.',
    wrong: [
      '`coredumpctl` lists the crash, and the journal says “Resource limits disable core dumping”: the soft limit is 0.',
      'The limit is `infinity` and there is no dump all the same: `kernel.core_pattern` names a file in a directory that the user of the service can’t write.',
    ],
    related: ['CoredumpFilter', 'WatchdogSignal', 'TimeoutStopFailureMode'],
    examples: [
      {
        title: 'A signing service whose keys never land on the disk after a crash.',
        unit: 'signer.service',
        text: `[Unit]
Description=Signing service

[Service]
Type=exec
User=signer
ExecStart=/usr/bin/signer
LimitCORE=0

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'Whole dumps of a service that crashes now and then.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
LimitCORE=infinity
Restart=on-failure

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['coredump size', 'core dump size', 'no core dumps', 'enable core dumps', 'ulimit -c for a service', 'RLIMIT_CORE', 'core file on segfault', 'forbid memory dumps', 'ulimit -c unlimited', 'secrets in a crash dump', 'program crashes but leaves no core', 'get a core dump when it crashes'],
  },
  LimitCPU: {
    does: [
      'Bounds the processor time that a single process may use up, counted while it computes and not while it sleeps or waits. At the soft limit the kernel sends SIGXCPU, which ends a program that does not catch it, usually with a core dump. At the hard limit it sends SIGKILL.',
      'Each process has an account of its own. A child begins at zero, so that a service that forks often never reaches the limit as a whole.',
    ],
    when: 'For jobs that may run away, such as converters that are fed with files of strangers. Don’t use it for daemons: the time adds up over weeks until the kernel ends a healthy process. To slow a service down use CPUQuota=, to bound its run by the clock use RuntimeMaxSec=.',
    wrong: [
      'A daemon dies after days with `status=24/XCPU` or `status=9/KILL`, without a message of its own: its processor time has added up.',
      'With a single value the soft and the hard limit are the same, and the process may be killed without the SIGXCPU that it could have caught. Write two values, `10min:11min`.',
    ],
    related: ['CPUQuota', 'RuntimeMaxSec', 'CPUWeight', 'LimitRTTIME'],
    examples: [
      {
        title: 'A nightly job that may compute ten minutes, and gets one more to clean up.',
        unit: 'thumbnails.service',
        text: `[Unit]
Description=Thumbnails of new pictures

[Service]
Type=oneshot
ExecStart=/usr/bin/make-thumbnails /srv/pictures
LimitCPU=10min:11min
`,
      },
    ],
    asks: ['stop a process that computes too long', 'limit processor seconds', 'killed by SIGXCPU', 'RLIMIT_CPU', 'ulimit -t', 'runaway computation', 'kill after cpu seconds'],
  },
  LimitDATA: {
    does: [
      'Bounds the private writable memory of each process: its heap and what it maps for data of its own. When it is used up, `malloc` fails, and the program reports that it is out of memory or crashes.',
      'It counts what a process has asked for, whether the memory is touched or not. Each process is counted alone.',
    ],
    when: 'Rarely: for a single process that is known to leak and that reports a failed allocation well. For nearly everything else MemoryMax= is right: it bounds the whole unit by memory that is really used.',
    wrong: ['A program with many threads, or with a runtime that reserves memory in advance, fails at start with “Cannot allocate memory” although the machine has plenty free.'],
    related: ['MemoryMax', 'LimitAS', 'LimitSTACK'],
    examples: [
      {
        title: 'A small converter that is to fail early when it asks for too much.',
        unit: 'convert.service',
        text: `[Unit]
Description=Convert incoming documents

[Service]
Type=oneshot
ExecStart=/usr/bin/convert-documents /srv/incoming
LimitDATA=512M
`,
      },
    ],
    asks: ['limit heap of a process', 'bound malloc', 'RLIMIT_DATA', 'ulimit -d', 'brk limit'],
  },
  LimitFSIZE: {
    does: [
      'Bounds how large a file may become that a process of the unit writes. A write past the limit brings SIGXFSZ, which ends a program that does not handle it; one that ignores the signal gets the error “File too large”.',
      'The limit holds for each file by itself. A process can still fill the disk with many files. Output that goes to the journal is not counted, a log that is written to a file by StandardOutput= is.',
    ],
    when: 'As a safety net for programs that write one file that must not grow without end. To bound the space that a service takes altogether use a quota of the file system.',
    wrong: [
      'A database or a backup program ends with `status=25/XFSZ` when its file reaches the limit, often long after the unit was written.',
      'A process dies as soon as its own log has grown to the limit, although the data files are small.',
    ],
    related: ['LimitNOFILE', 'LimitCORE', 'StandardOutput'],
    examples: [
      {
        title: 'A recorder whose files never grow beyond 2 GiB.',
        unit: 'recorder.service',
        text: `[Unit]
Description=Recorder of the lobby camera

[Service]
Type=exec
User=recorder
StateDirectory=recorder
ExecStart=/usr/bin/recorder --output /var/lib/recorder
LimitFSIZE=2G

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['maximum file size', 'file too large', 'killed by SIGXFSZ', 'RLIMIT_FSIZE', 'ulimit -f', 'EFBIG', 'prevent one huge file', 'file must not get bigger than', 'stop a log file from growing'],
  },
  LimitLOCKS: {
    does: ['Nothing on current kernels. It was meant to bound how many file locks a process may hold; the kernel stores the number and never looks at it.'],
    when: 'Never in a new unit. Remove it from an old one.',
    related: ['LimitNOFILE', 'TasksMax'],
    examples: [
      {
        title: 'An inherited line that may go.',
        unit: 'queue.service',
        text: `[Unit]
Description=Queue of orders

[Service]
Type=exec
User=queue
ExecStart=/usr/bin/queue
LimitLOCKS=1024

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['limit file locks', 'number of flock locks', 'RLIMIT_LOCKS', 'ulimit -x'],
  },
  LimitMEMLOCK: {
    does: [
      'Bounds how much memory a process may lock so that it is never swapped out. Past the limit `mlock` and `mlockall` fail, and the program says that it could not lock its memory. On older kernels BPF maps and programs count as well; io_uring buffers may count too.',
      'A process with CAP_IPC_LOCK is not bounded by it. Services that run as root have that capability, unless CapabilityBoundingSet= takes it.',
    ],
    when: 'Raise it for search engines and databases that lock their heap, for audio, and for programs that keep secrets out of swap. Locked memory is gone for everybody else, so give a number where you know one.',
    wrong: [
      'A program asks to lock its whole heap and stops at start with “Unable to lock JVM Memory” or “Cannot allocate memory”: the limit is below the heap.',
      'A BPF tool that runs as an ordinary user says “Operation not permitted” when it makes a map on an older kernel.',
    ],
    related: ['MemoryMax', 'MemorySwapMax', 'AmbientCapabilities', 'LimitRTPRIO'],
    examples: [
      {
        title: 'A search engine that locks its heap into memory.',
        unit: 'search.service',
        text: `[Unit]
Description=Search engine of the shop

[Service]
Type=exec
User=search
ExecStart=/usr/bin/search --lock-memory
LimitMEMLOCK=infinity

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['allow mlock', 'never swap a service out', 'ulimit -l for a service', 'unable to lock memory', 'RLIMIT_MEMLOCK', 'mlockall', 'bootstrap.memory_lock', 'memlock unlimited', 'vault mlock', 'infiniband rdma', 'pin pages in ram', 'io_uring ENOMEM'],
  },
  LimitMSGQUEUE: {
    does: ['Bounds how many bytes the POSIX message queues of the unit’s user may take, counted over all processes of that user. A queue counts with its full size from the moment that it is made. Past the limit `mq_open` fails with “Too many open files”.'],
    when: 'Raise it for programs that make many or large POSIX message queues. System V queues and sockets have nothing to do with it.',
    wrong: ['A program says “Too many open files” though it has few open: the error came from `mq_open`, and LimitNOFILE= does not help.'],
    related: ['LimitNOFILE', 'ListenMessageQueue', 'MessageQueueMaxMessages', 'PrivateIPC'],
    examples: [
      {
        title: 'A collector with large message queues.',
        unit: 'collector.service',
        text: `[Unit]
Description=Collector of measurements

[Service]
Type=exec
User=collector
ExecStart=/usr/bin/collector
LimitMSGQUEUE=16M

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['mq_open fails', 'larger message queues', 'ulimit -q for a service', 'RLIMIT_MSGQUEUE', 'bytes in posix queues'],
  },
  LimitNICE: {
    does: ['Says how far a process without CAP_SYS_NICE may lower its nice value, which raises its priority. It changes nothing by itself: the process begins with what Nice= says and may go down to the limit on its own.'],
    when: 'For programs that adjust the priority of their threads and run as a user of their own, such as audio servers and game servers. If the priority is known beforehand, write Nice= instead.',
    wrong: [
      'A number without a sign is not a nice value but the kernel’s own scale, in which 1 stands for 19 and 40 for -20. `LimitNICE=5` lets the process go to 15 only, `LimitNICE=-5` to -5.',
      'The service is as slow as before: the program itself never asks for a better priority.',
    ],
    related: ['Nice', 'LimitRTPRIO', 'AmbientCapabilities', 'CPUWeight'],
    examples: [
      {
        title: 'A game server that raises the priority of one of its threads.',
        unit: 'game.service',
        text: `[Unit]
Description=Game server

[Service]
Type=exec
User=game
ExecStart=/usr/bin/game-server
LimitNICE=-10

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['let a program raise its own priority', 'setpriority permission denied', 'ulimit -e for a service', 'RLIMIT_NICE', 'program renices itself', 'nice ceiling'],
  },
  LimitNOFILE: {
    does: [
      'Bounds how many files, sockets and pipes a process can have open at the same time. At the limit calls that would open one more fail, and programs say “Too many open files”.',
      'There is a soft limit, which counts, and a hard limit, up to which the process may raise the soft one by itself. One value sets both, `1024:65536` sets them apart. Servers that know about it raise the soft limit when they start.',
      'Entries in /etc/security/limits.conf don’t matter here. They reach a service only if it has PAMName= and its PAM stack contains pam_limits, and then they win over the unit.',
    ],
    when: 'Raise it for servers with many connections or databases with many tables that don’t raise the soft limit themselves. Leave the soft limit low for old programs that call `select()`, which breaks with descriptors from 1024 on.',
    wrong: [
      'With `infinity` the limit can be a thousand million. Programs that close every possible descriptor, or allocate a table for all of them, then hang at full load for minutes when they start, or take gigabytes of memory.',
      'The value is written as in limits.conf, such as `unlimited` or `65536 65536`: systemd leaves the line out and says so in the journal. The process keeps the old limit.',
      'In a unit of the manager of a user a value above the hard limit of that manager is cut down to it, without a message.',
    ],
    related: ['PAMName', 'TasksMax', 'LimitNPROC', 'FileDescriptorStoreMax'],
    examples: [
      {
        title: 'A proxy with many connections.',
        unit: 'proxy.service',
        text: `[Unit]
Description=Proxy in front of the shop

[Service]
Type=exec
User=proxy
ExecStart=/usr/bin/proxy
LimitNOFILE=65536

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'An old program that uses select() itself, and starts helpers that raise their own limit.',
        unit: 'gateway.service',
        text: `[Unit]
Description=Gateway to the warehouse

[Service]
Type=exec
User=gateway
ExecStart=/usr/bin/gateway
LimitNOFILE=1024:65536

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['too many open files', 'ulimit -n for a service', 'more file descriptors', 'maximum number of connections', 'EMFILE', 'nofile', 'RLIMIT_NOFILE', 'limits.conf nofile is ignored', 'increase the fd limit', 'elasticsearch max file descriptors', 'ulimit has no effect on my service', 'maximum file handles', 'too many sockets open', 'out of file descriptors'],
  },
  LimitNPROC: {
    does: [
      'Bounds how many processes and threads the user of the unit may have. All that run as this user are counted, in whichever unit or session they are. When the number is reached, no new process or thread can be started: “Resource temporarily unavailable”. Nothing is bounded for root.',
    ],
    when: 'Hardly ever. TasksMax= bounds this unit alone, works for root too, and does not depend on what else runs under the same user.',
    wrong: [
      'Two services share a user, and one can’t start threads any more because the other has used up the number.',
      'A service without User= is given a limit against fork bombs, and forks on: it runs as root.',
    ],
    related: ['TasksMax', 'User', 'LimitNOFILE'],
    examples: [
      {
        title: 'A build agent that is alone under its user.',
        unit: 'build-agent.service',
        text: `[Unit]
Description=Build agent

[Service]
Type=exec
User=builder
ExecStart=/usr/bin/build-agent
LimitNPROC=4096

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['stop fork bombs', 'maximum number of processes', 'ulimit -u for a service', 'cannot create thread', 'RLIMIT_NPROC', 'nproc limit', 'EAGAIN on fork', 'processes per user', 'fork resource temporarily unavailable', 'too many processes of one user'],
  },
  LimitRSS: {
    does: ['Nothing on current kernels. The value is handed to the kernel and shown in `/proc/PID/limits`, and no process is ever stopped by it.'],
    when: 'Never in a new unit. Write MemoryMax= or MemoryHigh=, which bound the memory of the whole unit.',
    wrong: ['A service with LimitRSS= eats all memory of the machine. Nothing was bounded.'],
    related: ['MemoryMax', 'MemoryHigh', 'LimitAS'],
    examples: [
      {
        title: 'A unit that was taken over from another system: the limit that counts is MemoryMax=.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
LimitRSS=1G
MemoryMax=1G

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['limit resident memory', 'RLIMIT_RSS', 'ulimit -m'],
  },
  LimitRTPRIO: {
    does: ['Says up to which real-time priority a process without CAP_SYS_NICE may go. It starts nothing in real time by itself: the program has to ask for the policy, and is refused with “Operation not permitted” above the limit.'],
    when: 'For audio servers, controllers and the like that run as a user of their own and choose the priority of their threads. To start the whole service in real time use CPUSchedulingPolicy= with CPUSchedulingPriority=.',
    wrong: [
      'The program is still refused: RestrictRealtime= is on in the same unit, or the kernel hands out real-time time by control group and the group has none.',
      'A thread at a high priority that never waits takes a processor away from everything else. Set LimitRTTIME= too.',
    ],
    related: ['CPUSchedulingPolicy', 'LimitRTTIME', 'RestrictRealtime', 'LimitMEMLOCK'],
    examples: [
      {
        title: 'An audio server that raises its own threads.',
        unit: 'mixer.service',
        text: `[Unit]
Description=Audio mixer of the studio

[Service]
Type=exec
User=mixer
ExecStart=/usr/bin/mixer
LimitRTPRIO=70
LimitRTTIME=200ms
LimitMEMLOCK=256M

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['allow real-time threads', 'sched_setscheduler operation not permitted', 'ulimit -r for a service', 'audio without dropouts', 'RLIMIT_RTPRIO', 'jack realtime', 'pipewire realtime', '@audio rtprio 95', 'SCHED_FIFO without root', 'allow rtprio for music software'],
  },
  LimitRTTIME: {
    does: ['Bounds how long a thread with a real-time policy may compute in one go, without a call that waits. At the soft limit the kernel sends SIGXCPU, and again for each further second; at the hard limit it sends SIGKILL. Every call that waits sets the count back. Ordinary threads are not affected.'],
    when: 'Together with LimitRTPRIO= or a real-time CPUSchedulingPolicy=, so that an endless loop at a high priority ends itself instead of blocking the machine.',
    wrong: ['A number without a unit counts microseconds: `LimitRTTIME=200` kills the process after a fifth of a millisecond of work.'],
    related: ['LimitRTPRIO', 'CPUSchedulingPolicy', 'LimitCPU'],
    examples: [
      {
        title: 'A controller in real time that is killed when it loops.',
        unit: 'controller.service',
        text: `[Unit]
Description=Controller of the milling machine

[Service]
Type=exec
ExecStart=/usr/bin/controller
CPUSchedulingPolicy=fifo
CPUSchedulingPriority=50
LimitRTTIME=500ms

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['kill a runaway real-time process', 'real-time thread blocks the machine', 'RLIMIT_RTTIME', 'SIGXCPU in a real-time thread', 'rtkit'],
  },
  LimitSIGPENDING: {
    does: ['Bounds how many signals may wait in queues for the processes of the user that the unit runs as, counted over all processes of that user. At the limit `sigqueue` fails, and so does `timer_create`, since each POSIX timer keeps a place in the queue: “Resource temporarily unavailable”.'],
    when: 'Raise it for programs with very many POSIX timers or real-time signals. Others never come near the limit.',
    wrong: ['A program with thousands of timers can’t create another one, though memory is free: its user has as many pending signals as are allowed.'],
    related: ['LimitNPROC', 'LimitMSGQUEUE'],
    examples: [
      {
        title: 'A telephone exchange with a POSIX timer for each call.',
        unit: 'exchange.service',
        text: `[Unit]
Description=Telephone exchange

[Service]
Type=exec
User=exchange
ExecStart=/usr/bin/exchange
LimitSIGPENDING=200000

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['timer_create fails', 'queued signals', 'ulimit -i for a service', 'RLIMIT_SIGPENDING', 'sigqueue EAGAIN'],
  },
  LimitSTACK: {
    does: [
      'Bounds the stack of the main thread of each process. A process that goes past it gets SIGSEGV, so that endless recursion shows as a crash.',
      'The soft limit has two more effects. The C library takes it as the size of the stacks of new threads that ask for no size of their own, and the kernel derives from it how long the arguments and the environment of a new program may be.',
    ],
    when: 'Raise it for programs that recurse deeply, such as some compilers and language runtimes, or that say so in their manual. Lower it for programs with thousands of threads when address space is short.',
    wrong: [
      'With a small value programs fail to start others: “Argument list too long”.',
      'With a large value a program with many threads reserves that much address space for each, and runs into LimitAS=.',
    ],
    related: ['LimitAS', 'LimitDATA', 'MemoryMax'],
    examples: [
      {
        title: 'A rule engine that recurses deeply.',
        unit: 'rules.service',
        text: `[Unit]
Description=Rule engine of the shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop-rules
LimitSTACK=64M

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['stack overflow in a service', 'deep recursion crashes', 'ulimit -s for a service', 'RLIMIT_STACK', 'stack size', 'segfault by recursion', 'default thread stack'],
  },
  OOMScoreAdjust: {
    does: [
      'Tells the kernel how readily it should kill the processes of the unit when memory runs out. Each process has a score by the memory that it uses; this value is added, in thousandths of all memory. A high value makes it the first victim, -1000 exempts it. Children inherit the value.',
      'It is about the kernel’s killer only. systemd-oomd, which acts earlier on the pressure of whole units, does not look at it; ManagedOOMPreference= is for that.',
    ],
    when: 'Give a negative value to what you need to get onto a machine without memory, such as sshd or the database that everything depends on. Give a high positive value to batch jobs. For a service that leaks set MemoryMax=, so that it does not hit others at all.',
    wrong: [
      'Everything important gets -1000: when memory runs out, the kernel finds no victim among the large processes and kills what little is left.',
      'Shells and jobs started from the service inherit the negative value, and are spared too.',
      'In a unit of the manager of a user a lower value than that of the manager is refused by the kernel: the processes get the manager’s value, and there is no message.',
    ],
    related: ['OOMPolicy', 'ManagedOOMPreference', 'MemoryMax', 'MemoryLow'],
    examples: [
      {
        title: 'A database that is spared as long as there is another victim.',
        unit: 'warehouse.service',
        text: `[Unit]
Description=Database of the warehouse

[Service]
Type=notify
User=warehouse
ExecStart=/usr/bin/warehouse
OOMScoreAdjust=-600

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A report that goes first when memory is short.',
        unit: 'report.service',
        text: `[Unit]
Description=Monthly report

[Service]
Type=oneshot
User=report
ExecStart=/usr/bin/report
OOMScoreAdjust=800
`,
      },
    ],
    asks: ['protect from the oom killer', 'kill this first when memory runs out', 'out of memory killed my database', 'oom_score_adj', 'docker --oom-score-adj', 'choom', 'sacrifice this service first', 'never oom-kill sshd', 'kernel kills the wrong process', 'oom priority', 'kill the browser before the database'],
  },
  Personality: {
    does: ['Makes the kernel tell the processes another architecture than it runs on: with `x86` on a 64-bit PC `uname -m` prints a 32-bit name. Programs and build systems that look at it then act as on such a machine. Nothing is emulated: the programs themselves have to be of a kind that the processor runs.'],
    when: 'For build jobs and old 32-bit software, mostly together with a 32-bit root directory. Other programs have no need of it.',
    wrong: ['`uname -m` prints what it always did: the name belongs to another kind of machine, such as `x86` on ARM. systemd leaves the line out, with a message in the journal.'],
    related: ['LockPersonality', 'RootDirectory', 'SystemCallArchitectures'],
    examples: [
      {
        title: 'A build in a 32-bit root directory.',
        unit: 'build-i386.service',
        text: `[Unit]
Description=Build the packages for 32-bit PCs

[Service]
Type=oneshot
RootDirectory=/srv/build/i386
ExecStart=/usr/bin/build-packages
Personality=x86
`,
      },
    ],
    asks: ['pretend to be a 32-bit machine', 'uname shows i686', 'linux32 for a service', 'setarch', 'i386 build on amd64', 'uname -m for one service'],
  },
  TimerSlackNSec: {
    does: [
      'Says how much later than asked the kernel may wake the processes of the unit from a sleep or a timeout. With more leeway it serves several wake-ups together, and the processor sleeps longer; with less the program wakes more exactly.',
      'Processes with a real-time policy are woken on time, whatever is set here. A program can also change the value for itself.',
    ],
    when: 'Raise it for background services that poll on machines that run on a battery, or on hosts with hundreds of idle services. Lower it for programs that measure or send at exact intervals, if they don’t do so themselves.',
    wrong: ['The number is taken for milliseconds: without a unit it counts nanoseconds, and `TimerSlackNSec=50` asks for almost no leeway. Write the unit, `50ms`.'],
    related: ['CPUSchedulingPolicy', 'AccuracySec', 'Nice'],
    examples: [
      {
        title: 'A watcher that polls, and may wake up somewhat late.',
        unit: 'disk-watch.service',
        text: `[Unit]
Description=Watch free space

[Service]
Type=exec
User=watch
ExecStart=/usr/bin/disk-watch --interval 10
TimerSlackNSec=100ms

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['fewer wakeups', 'save battery', 'more exact timers', 'group timers of a process', 'PR_SET_TIMERSLACK', 'sleep precision', 'nanosleep overshoots'],
  },
  UMask: {
    does: [
      'Says which permission bits are taken away from files, directories and sockets that the processes create. `0077` leaves them to the user of the service alone, `0027` lets the group read, `0002` lets the group write.',
      'It counts only where a program asks for more than that. A program that sets the mode of a file itself afterwards, or has a mask of its own in its configuration, gets what it asks for. Directories that systemd makes, such as that of StateDirectory=, follow their own mode setting instead.',
    ],
    when: 'Set `0077` or `0027` for services that write anything confidential. Set `0002` or `0007` where several users work on the same files through a common group.',
    wrong: [
      'With `0077` a web server gets “Permission denied” on the socket that an application makes: it needs `0007` and a common group.',
      'Files that exist already keep their mode. After a change of the mask the old ones have to be changed by hand.',
    ],
    related: ['StateDirectoryMode', 'RuntimeDirectoryMode', 'LogsDirectoryMode', 'SocketMode', 'Group'],
    examples: [
      {
        title: 'A service whose files nobody else can read.',
        unit: 'ledger.service',
        text: `[Unit]
Description=Ledger of the shop

[Service]
Type=exec
User=ledger
StateDirectory=ledger
StateDirectoryMode=0700
UMask=0077
ExecStart=/usr/bin/ledger

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['permissions of new files', 'files readable by the group', 'files only the service can read', 'umask 027', 'default file permissions', 'group writable files', 'umask 002 for a shared folder', 'created files are world readable', 'log files have the wrong mode', 'others must not read new files', 'chmod of created files', 'created files are too open'],
  },
}
