import type { SettingTexts } from '../../setting-text'

export const schedulingTexts: SettingTexts = {
  CPUAffinity: {
    does: [
      'Pins the processes of the unit to the processors named. They run nowhere else, even if those are busy and others idle. Numbers are those that the kernel gives the logical processors, as `lscpu -e` shows them; `0-3,6` and `0 1 2` are both read, and several lines add up.',
      'It is a setting of the process, not a fence: children inherit it, and a program may pin itself anew. Nor are the processors reserved; other services run there too unless they are kept away.',
    ],
    when: 'For latency, for licences counted by processor, and to keep noisy work away from chosen processors. To fence a service in so that it can’t leave use AllowedCPUs=; to give it a share of the time use CPUQuota= or CPUWeight=.',
    values: {
      numa: 'Pins the processes to the processors of the nodes in NUMAMask=.',
    },
    wrong: [
      'The unit ends with status 215/CPUAFFINITY: none of the processors named exists or is online, for example after the move to a smaller virtual machine.',
      'A drop-in is to replace the list and only makes it longer. Write an empty `CPUAffinity=` line first.',
      'The program reads the number of all processors and starts as many threads, which now share the few that are named. Tell it the number as well.',
    ],
    related: ['AllowedCPUs', 'CPUQuota', 'CPUWeight', 'NUMAMask'],
    examples: [
      {
        title: 'A packet processor that has two processors for itself, as far as others keep away.',
        unit: 'packets.service',
        text: `[Unit]
Description=Packet processor

[Service]
Type=exec
ExecStart=/usr/bin/packets --threads 2
CPUAffinity=2-3

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['pin to cores', 'taskset for a service', 'run on one processor only', 'taskset -c', 'sched_setaffinity', 'run on cpu 2 and 3', 'processor mask', 'nail a process to a core', 'bind to cpu 0', 'stick to one core', 'use only one core', 'threads jump between cores'],
  },
  CPUSchedulingPolicy: {
    does: [
      'Chooses by which rules the kernel gives the processes time. `batch` is for computing jobs and makes a process wait a little longer when others wake up, `idle` lets it run when hardly anybody else wants the processor. `fifo` and `rr` are real-time policies: such a process runs before all ordinary ones, as long as it wants.',
      'Child processes inherit the policy. CPUSchedulingResetOnFork= keeps them from it.',
    ],
    when: 'Use `batch` or `idle` for background work. Use `fifo` or `rr` only for programs that are made for it, that wait most of the time, and that miss a deadline otherwise. To make a service faster in general they are the wrong means; CPUWeight= is the right one.',
    values: {
      other: 'The ordinary policy: the time is shared out by niceness and weight.',
      batch: 'For computing jobs: shared out like `other`, but a process waits a little longer when others wake up.',
      idle: 'Runs when hardly anybody else wants the processor.',
      fifo: 'Real time: runs before all ordinary processes until it waits by itself.',
      rr: 'Real time like `fifo`, but processes of the same priority take turns.',
      ext: 'Leaves it to a scheduler loaded as a BPF program; without one it is like `other`.',
    },
    wrong: [
      'A real-time process that loops takes a processor away: shells hang, the network stalls, the watchdog bites. The kernel leaves the others a small rest only. Set LimitRTTIME= as a brake.',
      'The unit ends with status 214/SETSCHEDULER: the kernel shares out real-time time by control groups and the group has none, or a container or the manager of a user may not use real time.',
      'On a busy machine a job with `idle` hardly gets on. If it holds a lock, everybody who needs the lock waits with it.',
    ],
    related: ['Nice', 'CPUWeight', 'LimitRTTIME', 'LimitRTPRIO', 'RestrictRealtime'],
    examples: [
      {
        title: 'A job that only takes the time that nobody else wants.',
        unit: 'reindex.service',
        text: `[Unit]
Description=Rebuild the search index

[Service]
Type=oneshot
User=search
ExecStart=/usr/bin/search-reindex
CPUSchedulingPolicy=idle
IOSchedulingClass=idle
`,
      },
      {
        title: 'A controller that has to answer in time.',
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
    asks: ['real-time priority', 'run only when idle', 'chrt for a service', 'background job slows everything down', 'realtime priority', 'realtime scheduling', 'SCHED_FIFO', 'SCHED_RR', 'SCHED_BATCH', 'chrt -f', 'low latency audio', 'hard real time', 'sched_setscheduler', 'round robin', 'real-time process', 'only if nothing else needs the cpu'],
  },
  CPUSchedulingPriority: {
    does: ['Orders real-time processes among each other: with the policies `fifo` and `rr` the highest number runs first. Every real-time process, even with priority 1, runs before all ordinary ones. The other policies know no such priority.'],
    when: 'Together with CPUSchedulingPolicy= `fifo` or `rr`. Stay well below 99, where threads of the kernel work. For ordinary services use Nice= or CPUWeight=.',
    wrong: [
      'The policy is forgotten: the unit ends with status 214/SETSCHEDULER, because the kernel takes no priority without a real-time policy. Older releases leave the line out with a message instead, and do so as well if the policy stands below it.',
      'The number is taken for a nice value. Here larger means sooner.',
      'With 99 a busy process holds up the kernel’s own threads that should serve it, and the machine stutters.',
    ],
    related: ['LimitRTPRIO', 'LimitRTTIME', 'Nice', 'RestrictRealtime'],
    examples: [
      {
        title: 'An audio engine in the lower half of the real-time priorities.',
        unit: 'mixer.service',
        text: `[Unit]
Description=Audio mixer of the studio

[Service]
Type=exec
ExecStart=/usr/bin/mixer
CPUSchedulingPolicy=rr
CPUSchedulingPriority=40
CPUSchedulingResetOnFork=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['order of real-time processes', 'real-time priority number', 'chrt -p', 'sched_priority', 'rt prio 99'],
  },
  CPUSchedulingResetOnFork: {
    does: ['Lets only the main process keep a raised priority. What it starts falls back to ordinary scheduling, and a negative nice value goes back to 0. The kernel sees to it at the moment of the fork, for processes and threads alike.'],
    when: 'For services in real time or with a negative nice value that call scripts or helpers. Not where the program makes worker threads that have to inherit its real-time policy.',
    wrong: ['The program is in real time, but its worker threads are not, and deadlines are missed: threads are forked too.'],
    related: ['Nice', 'LimitRTPRIO'],
    examples: [
      {
        title: 'A monitor in real time whose alarm scripts run as ordinary processes.',
        unit: 'monitor.service',
        text: `[Unit]
Description=Monitor of the cooling

[Service]
Type=exec
ExecStart=/usr/bin/cooling-monitor
CPUSchedulingPolicy=fifo
CPUSchedulingPriority=20
CPUSchedulingResetOnFork=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['children without raised priority', 'do not inherit real-time policy', 'SCHED_RESET_ON_FORK', 'forked helpers inherit realtime'],
  },
  IOSchedulingClass: {
    does: [
      'Says how the kernel orders the reading and writing of the processes on a disk. `idle` lets them have the disk when nobody else wants it, `best-effort` takes part in the ordinary order, `realtime` goes before everybody.',
      'It depends on the scheduler of the disk: `bfq` follows it, others look at the class only in part, and with `none`, which fast drives mostly have, it does nothing. `/sys/block/sda/queue/scheduler` shows which one is used. Written data that the kernel brings to the disk later is often not counted for the process.',
    ],
    when: 'Set `idle` for backups, indexing and clean-up on disks that obey it. Hardly ever use `realtime`: it starves all others. Where IOWeight= or IOReadBandwidthMax= works, those hold for the whole unit and are surer.',
    values: {
      none: 'Asks for no class; the processes are then treated like `best-effort`.',
      realtime: 'Goes before everybody else and can starve them.',
      'best-effort': 'Takes part in the ordinary order, by IOSchedulingPriority=.',
      idle: 'Has the disk only when nobody else wants it.',
    },
    wrong: [
      'A backup with `idle` slows the machine down as before: the disk has the scheduler `none`, or the load comes from delayed writes.',
      'With `idle` on a disk that is never quiet the job makes no progress for hours.',
    ],
    related: ['IOWeight', 'IOReadBandwidthMax', 'Nice', 'CPUSchedulingPolicy'],
    examples: [
      {
        title: 'A backup that gives way to all others.',
        unit: 'backup.service',
        text: `[Unit]
Description=Backup of the shop

[Service]
Type=oneshot
ExecStart=/usr/bin/backup /srv/shop
Nice=10
IOSchedulingClass=idle
`,
      },
    ],
    asks: ['ionice for a service', 'backup makes the disk slow', 'disk priority', 'low priority reads and writes', 'ionice -c3', 'ioprio_set', 'idle disk priority', 'rsync makes the server slow', 'disk access only when idle', 'updatedb hogs the disk', 'disk-heavy job should be polite'],
  },
  IOSchedulingPriority: {
    does: ['Orders processes within the same class of IOSchedulingClass=: 0 is served first, 7 last. Written alone it puts the processes into the class `best-effort`. In the class `idle` the number changes nothing. As the class does, it counts only where the scheduler of the disk looks at it.'],
    when: 'To move a service a little ahead or behind on a disk with a scheduler such as `bfq`. IOWeight= does the same for the whole unit and is to be preferred where it works.',
    wrong: ['A large number is meant to be a high priority. It is the reverse: 7 is served last.'],
    related: ['IOWeight', 'Nice'],
    examples: [
      {
        title: 'A log shipper that is served last among ordinary processes.',
        unit: 'log-shipper.service',
        text: `[Unit]
Description=Ship logs to the archive

[Service]
Type=exec
User=shipper
ExecStart=/usr/bin/log-shipper
IOSchedulingClass=best-effort
IOSchedulingPriority=7

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['ionice level', 'serve disk requests first', 'ionice -n', 'best-effort level', 'io nice value', 'which io goes first'],
  },
  NUMAMask: {
    does: ['Names the memory nodes that NUMAPolicy= speaks of, on machines with several processors that each have memory of their own. `numactl --hardware` lists the nodes. With `CPUAffinity=numa` the processors of these nodes are used as well.'],
    when: 'Together with NUMAPolicy= `bind`, `preferred` or `interleave`. With `preferred` name one node. Machines with one node have no use for it.',
    values: {
      all: 'Stands for all nodes of the machine.',
    },
    wrong: [
      'The unit ends with status 242/NUMA_POLICY: the node named does not exist on this machine.',
      'It stands there without NUMAPolicy= and without `CPUAffinity=numa`, and nothing changes.',
    ],
    related: ['AllowedMemoryNodes', 'CPUAffinity'],
    examples: [
      {
        title: 'A database with its memory and its processors on the first node.',
        unit: 'warehouse.service',
        text: `[Unit]
Description=Database of the warehouse

[Service]
Type=notify
User=warehouse
ExecStart=/usr/bin/warehouse
NUMAPolicy=bind
NUMAMask=0
CPUAffinity=numa

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['choose memory node', 'numactl nodes for a service', 'nodes of the memory policy', 'node 0 only'],
  },
  NUMAPolicy: {
    does: ['Says from which node new memory comes, on machines with several processors that each have memory of their own. `local` takes it where the process runs, `preferred` tries one node first, `bind` takes it from the named nodes only, `interleave` spreads it evenly over them. It does not move memory that is in use already, and says nothing about where the process runs.'],
    when: 'For databases, virtual machines and computations on large servers where `numastat` shows much access to other nodes. `interleave` suits one large shared cache, `bind` a service that fits into one node. Leave it out elsewhere.',
    values: {
      default: 'Sets nothing special: the kernel takes memory where the process runs, if there is some.',
      preferred: 'Tries the node of NUMAMask= first, then others.',
      bind: 'Takes memory from the nodes of NUMAMask= only, even when they are full.',
      interleave: 'Spreads memory evenly over the nodes of NUMAMask=.',
      local: 'Takes memory from the node where the process runs, and from others when that is full.',
    },
    wrong: [
      'With `bind` the nodes named fill up and the service is killed for lack of memory, although other nodes have plenty.',
      '`bind` or `interleave` without NUMAMask=: the unit ends with status 242/NUMA_POLICY.',
      'Memory is bound to one node while the processes run on another: every access takes the long way. Set `CPUAffinity=numa` as well.',
    ],
    related: ['CPUAffinity', 'AllowedMemoryNodes', 'AllowedCPUs'],
    examples: [
      {
        title: 'A large cache that is spread over two nodes.',
        unit: 'cache.service',
        text: `[Unit]
Description=Cache of the shop

[Service]
Type=exec
User=cache
ExecStart=/usr/bin/cache
NUMAPolicy=interleave
NUMAMask=0-1

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['numactl for a service', 'spread memory over nodes', 'memory close to the processor', 'set_mempolicy', 'numactl --interleave', 'mongodb numa warning', 'MPOL_BIND', 'keep memory near the cpu', 'spread memory over both sockets'],
  },
  Nice: {
    does: [
      'Sets the nice value with which the processes begin: with a positive one they give way when the processor is contested, with a negative one they are preferred. It bounds nothing. On an idle machine a process with 19 still takes all the time that it wants.',
      'The kernel compares nice values only among processes that share a group. Where systemd shares out processor time by control group, or the kernel groups by session, each service has a group of its own, and between services CPUWeight= decides.',
    ],
    when: 'For processes within one service or session, and on machines where no weights are used. To favour or hold back a whole service against others set CPUWeight=, to bound it CPUQuota=.',
    wrong: [
      'A job with `Nice=19` still takes half of the time from another service: both are groups of equal weight. Set a low CPUWeight=.',
      'The sign is mixed up: -10 is favoured, 10 gives way.',
      'In the manager of a user a negative value has no effect unless a limit allows it. systemd takes the nearest value that is permitted; in older releases the unit ends with status 201/NICE.',
    ],
    related: ['CPUWeight', 'CPUQuota', 'CPUSchedulingPolicy', 'LimitNICE', 'IOSchedulingClass'],
    examples: [
      {
        title: 'A clean-up job that gives way, by its nice value and as a unit.',
        unit: 'cleanup.service',
        text: `[Unit]
Description=Remove old previews

[Service]
Type=oneshot
ExecStart=/usr/bin/remove-old-previews
Nice=15
CPUWeight=20
`,
      },
    ],
    asks: ['lower priority', 'background job', 'prefer a service over others', 'nice level', 'lower priority', 'renice', 'nice -n 19', 'give way to others', 'negative nice', 'compile job slows the desktop', 'low prio', 'setpriority', 'run without disturbing others', 'niceness', 'less important process'],
  },
}
