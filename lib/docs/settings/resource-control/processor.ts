import type { SettingTexts } from '../../setting-text'

export const processorTexts: SettingTexts = {
  AllowedCPUs: {
    does: [
      'The processes of the unit run on the listed processors only. No process below can leave them: a call such as `taskset` that asks for another processor fails or is cut down to the list. That is the difference to CPUAffinity=, which a program may change again.',
      'A unit never gets more than the slices above it have. `systemctl show -p EffectiveCPUs` tells which processors are really left.',
    ],
    when: 'To keep a noisy batch job off the processors of a latency-sensitive service, or to hold a program with a license by the core to what is paid for. To limit how much time it gets rather than where it runs, use CPUQuota= or CPUWeight=.',
    wrong: [
      'Somebody expects the processors to be reserved. Other units still run on them, until they are kept off by an AllowedCPUs= of their own, for example one for `system.slice`.',
      'A program starts one thread for each processor of the machine, because it counts what is online instead of what it may use. Many threads then share few processors, and it is slower than before: set its number of workers too.',
      'It is set in the unit of a user and nothing changes. `user@.service` passes on the controllers for processor time, memory and numbers of processes only, unless a drop-in adds `cpuset` to its Delegate=.',
    ],
    related: ['CPUAffinity', 'CPUQuota', 'AllowedMemoryNodes', 'CPUSetPartition', 'StartupAllowedCPUs'],
    examples: [
      {
        title: 'A transcoder that stays on the last four processors.',
        unit: 'transcode.service',
        text: `[Unit]
Description=Transcoder for uploads

[Service]
Type=exec
User=transcode
ExecStart=/usr/bin/transcode --threads 4
AllowedCPUs=4-7

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A slice whose members share two processors.',
        unit: 'batch.slice',
        text: `[Unit]
Description=Batch jobs

[Slice]
AllowedCPUs=0-1
`,
      },
    ],
    asks: ['pin a service to CPU cores', 'run only on certain processors', 'cpuset', 'cpuset.cpus', 'docker --cpuset-cpus', 'restrict to cores 0-3', 'p-cores or e-cores', 'keep noisy neighbours on some cores', 'use only four cores', 'cannot be escaped by sched_setaffinity', 'dedicate cores to a service'],
  },
  AllowedMemoryNodes: {
    does: [
      'On a machine with more than one NUMA node, the unit gets its memory from the listed nodes only. When these are full, the kernel reclaims there or ends a process, even if other nodes have free memory. `numastat -p` shows where the memory of a process lies.',
      'It says nothing about where the processes run. `systemctl show -p EffectiveMemoryNodes` tells which nodes are really left, since the slices above have a say as well.',
    ],
    when: 'For databases and packet processors on machines with several sockets, together with the AllowedCPUs= of the same node. On a machine with a single node it changes nothing.',
    wrong: [
      'The nodes are limited and the processors are not. Threads that run on another socket then reach all memory over the link between the sockets, and the service is slower than without the setting.',
      'A service needs more than its node holds. It is ended by the out-of-memory killer while `free` shows gigabytes.',
    ],
    related: ['AllowedCPUs', 'NUMAPolicy', 'NUMAMask', 'StartupAllowedMemoryNodes'],
    examples: [
      {
        title: 'A database that stays on the processors and the memory of the second socket.',
        unit: 'ledger-db.service',
        text: `[Unit]
Description=Database of the ledger

[Service]
Type=notify
User=ledger
ExecStart=/usr/bin/ledger-db
AllowedCPUs=16-31
AllowedMemoryNodes=1

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['bind memory to a NUMA node', 'numactl membind', 'cpuset.mems', 'docker --cpuset-mems', 'memory of the local node'],
  },
  CPUPressureThresholdSec: {
    does: [
      'Sets for how much of two seconds tasks of the unit must be waiting for a processor before the service is told that there is pressure. The time is handed to the service in `$CPU_PRESSURE_WRITE`, where it only works if the program follows that protocol.',
      'A small value makes the program react early and often. A large one keeps it quiet until it is really slowed down.',
    ],
    when: 'For a program that listens to CPU pressure and reacts too late or too nervously with the usual value. Where CPUPressureWatch= is off it means nothing.',
    wrong: ['The value is raised above two seconds. systemd cuts it down to that, and the program hears of pressure only when some task waits without a break.'],
    related: ['CPUPressureWatch', 'MemoryPressureThresholdSec', 'IOPressureThresholdSec'],
    examples: [
      {
        title: 'A search service that drops optional work after half a second of waiting.',
        unit: 'search.service',
        text: `[Unit]
Description=Search of the shop

[Service]
Type=notify
User=search
ExecStart=/usr/bin/search
CPUPressureWatch=yes
CPUPressureThresholdSec=500ms

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['react to CPU pressure earlier', 'cpu stall time before a notice', 'cpu stall threshold'],
  },
  CPUPressureWatch: {
    does: [
      'Tells the program where it can listen for a lack of processor time. `$CPU_PRESSURE_WATCH` then holds the path of the file `cpu.pressure` of the unit’s own control group, which the user of the service may write to, and `$CPU_PRESSURE_WRITE` what to write there. With `no` the variable is `/dev/null`, which asks the program not to listen at all.',
      'The manager does nothing about the pressure itself. The program must know the protocol and do something useful, such as putting off background work. One that does not know it ignores the variables.',
    ],
    when: 'For programs that say that they support it. Use `skip` if the program must not see the variables, for example because something else sets them.',
    values: {
      yes: 'Sets `$CPU_PRESSURE_WATCH` to the file of the unit’s control group.',
      no: 'Sets `$CPU_PRESSURE_WATCH` to `/dev/null`: the program shall not listen.',
      off: 'The same as `no`.',
      auto: 'Like `yes` where a setting of the unit controls its share of processor time, else like `skip`.',
      on: 'The same as `yes`.',
      skip: 'Leaves `$CPU_PRESSURE_WATCH` unset and says nothing to the program.',
    },
    related: ['CPUPressureThresholdSec', 'MemoryPressureWatch', 'IOPressureWatch', 'CPUWeight'],
    examples: [
      {
        title: 'An indexer that pauses while its own threads wait for the processor.',
        unit: 'indexer.service',
        text: `[Unit]
Description=Indexer of the documents

[Service]
Type=notify
User=indexer
ExecStart=/usr/bin/indexer
CPUWeight=20
CPUPressureWatch=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['tell a service that the CPU is overloaded', 'PSI notification', 'cpu.pressure', 'program told that cpu is short'],
  },
  CPUQuota: {
    does: [
      'Caps the processor time of all processes of the unit together, counted in whole processors: `50%` is half of one, `200%` two. When the share of a period is used up, all of them stand still until the next period, even if the machine is idle. The file `cpu.stat` of the control group counts this as `nr_throttled`, and `systemd-cgtop` shows the use.',
    ],
    when: 'To hold a misbehaving or billed program to a fixed amount. Where a unit should only step back when others want the processor, CPUWeight= is better, because it wastes no idle time.',
    wrong: [
      'The percentage is taken for a share of the machine. `CPUQuota=50%` on sixteen processors leaves a thirty-second part of them, and the service seems to hang.',
      'Answers get slow in bursts of up to a period although the load is low. A program with many threads spends its share in the first few milliseconds and then waits. Raise the quota, lower the number of threads, or shorten CPUQuotaPeriodSec=.',
      'Start-up is slow and ends in a timeout, because warming up needs far more time than normal work.',
    ],
    related: ['CPUWeight', 'CPUQuotaPeriodSec', 'AllowedCPUs', 'TasksMax', 'MemoryMax'],
    examples: [
      {
        title: 'A report generator that never uses more than one and a half processors.',
        unit: 'reports.service',
        text: `[Unit]
Description=Nightly reports

[Service]
Type=oneshot
User=reports
ExecStart=/usr/bin/reports --all
CPUQuota=150%
`,
      },
    ],
    asks: ['limit CPU usage', 'cap processor time', 'a service eats all CPU', 'use only half a cpu', 'limit cpu usage', 'cpu.max', 'docker --cpus', 'cfs quota', 'cpulimit', 'throttle cpu', 'no more than two cores', '100% cpu', 'limit processor to 20%', 'at most half of the processor', 'takes 100 percent cpu'],
  },
  CPUQuotaPeriodSec: {
    does: [
      'Sets how long the periods are over which CPUQuota= is counted. With a short period a unit that has used up its share waits for a shorter time, so that answers come more evenly. With a long one it can work in longer bursts, and then stands still for longer.',
    ],
    when: 'When a service with a quota shows pauses of some tens of milliseconds under load. Without CPUQuota= it has no effect.',
    wrong: ['The period is made very short to get rid of all pauses. The kernel then has to count and stop so often that throughput falls.'],
    related: ['CPUQuota', 'CPUWeight'],
    examples: [
      {
        title: 'A voice bridge with a quota and short pauses.',
        unit: 'voice-bridge.service',
        text: `[Unit]
Description=Voice bridge

[Service]
Type=exec
User=voice
ExecStart=/usr/bin/voice-bridge
CPUQuota=80%
CPUQuotaPeriodSec=10ms

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['shorter pauses with a CPU limit', 'throttling makes latency spikes', 'cfs_period_us', 'docker --cpu-period', 'cpu.max period'],
  },
  CPUSetPartition: {
    does: [
      'Makes a partition of its own out of the processors in AllowedCPUs=. With `root` the kernel balances load inside the partition apart from the rest of the machine. With `isolated` it does not balance at all: threads stay on the processor where they are put, and nothing else is moved there.',
      'The processors are taken away from all other groups. That is much like the kernel parameter `isolcpus`, but at run time, and undone when the unit stops.',
    ],
    when: 'For real-time work and packet processing that need processors to themselves. For a plain restriction AllowedCPUs= is enough.',
    values: {
      member: 'No partition of its own: the unit shares the processors of the group above.',
      root: 'The processors are taken from all others; the kernel balances load among them apart from the rest.',
      isolated: 'The processors are taken from all others, and the kernel moves no threads between them.',
    },
    wrong: [
      'The unit lies in a slice that is no partition itself, such as `system.slice`. The kernel then accepts the word and does nothing: the file `cpuset.cpus.partition` of the group reads “isolated invalid” with the reason behind it. Use a slice at the top, below the root of the tree.',
      'AllowedCPUs= is missing, or another unit beside it lists the same processors. The partition is invalid in the same way.',
      'With `isolated` a program with many threads runs them all on one processor, since nobody moves them. It has to set the affinity of each thread itself.',
    ],
    related: ['AllowedCPUs', 'CPUAffinity', 'CPUSchedulingPolicy'],
    examples: [
      {
        title: 'A slice at the top of the tree that has two processors to itself.',
        unit: 'realtime.slice',
        text: `[Unit]
Description=Real-time control

[Slice]
AllowedCPUs=2-3
CPUSetPartition=isolated
`,
      },
    ],
    asks: ['isolate CPU cores', 'isolcpus at run time', 'dedicated processors', 'cpuset.cpus.partition', 'isolated partition', 'nohz cores for one service'],
  },
  CPUWeight: {
    does: [
      'Says how the processor time is shared when there is not enough for all. Units in the same slice get time in proportion to their weights: one with 200 gets twice as much as one with the usual 100. An idle machine takes no notice of it, and a unit that is alone gets everything.',
      'With `idle` the unit runs only when nothing else in its slice wants the processor.',
    ],
    when: 'As the first choice for priorities between services: high for what people wait for, low for backups and indexing. It is no cap; that is CPUQuota=.',
    values: {
      idle: 'The unit hardly runs while anything else in its slice wants the processor.',
    },
    wrong: [
      'Weights are compared across slices. A service with 1000 in `system.slice` competes only with its neighbours there; `system.slice` as a whole competes with `user.slice` and has a weight of its own.',
      'A low weight is expected to keep the load down. `top` still shows 100% while nobody else wants the processor, which is as it should be.',
    ],
    related: ['CPUQuota', 'Nice', 'IOWeight', 'StartupCPUWeight', 'Slice'],
    examples: [
      {
        title: 'A backup that steps back as soon as others have work.',
        unit: 'backup.service',
        text: `[Unit]
Description=Backup of the shop

[Service]
Type=oneshot
ExecStart=/usr/bin/shop-backup
CPUWeight=20
IOWeight=20
`,
      },
      {
        title: 'Maintenance that only gets what is left over.',
        unit: 'reindex.service',
        text: `[Unit]
Description=Rebuild the search index

[Service]
Type=oneshot
User=search
ExecStart=/usr/bin/reindex
CPUWeight=idle
`,
      },
    ],
    asks: ['CPU priority', 'lower priority for background jobs', 'share the processor fairly', 'cpu.weight', 'docker --cpu-shares', 'fair share of cpu', 'relative cpu priority', 'deprioritize when others need cpu', 'cpu contention', 'more cpu than the others', 'others should get more cpu', 'less important service gets less cpu'],
  },
  StartupAllowedCPUs: {
    does: [
      'Takes the place of AllowedCPUs= while the machine boots or shuts down. When booting is done, the list is exchanged in the running unit, without a restart.',
    ],
    when: 'To let a service use all processors while it warms up at boot and only a few later, or to keep slow starters off the processors that the boot needs.',
    wrong: ['A service is restarted on a running machine and is slow to come up: only booting and shutting down count, not the start of the unit itself.'],
    related: ['AllowedCPUs', 'StartupCPUWeight', 'StartupAllowedMemoryNodes'],
    examples: [
      {
        title: 'A cache that may warm up on eight processors and then stays on two.',
        unit: 'page-cache.service',
        text: `[Unit]
Description=Page cache

[Service]
Type=notify
User=cache
ExecStart=/usr/bin/page-cache
StartupAllowedCPUs=0-7
AllowedCPUs=6-7

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['different CPUs while booting', 'cpuset during boot', 'all cores during boot'],
  },
  StartupAllowedMemoryNodes: {
    does: [
      'Takes the place of AllowedMemoryNodes= while the machine boots or shuts down. Afterwards the list for normal operation is put into force in the running unit.',
    ],
    when: 'Seldom: for a service that loads much data at boot and may use all nodes for it. It is of use only on machines with several NUMA nodes.',
    wrong: ['It is expected to apply to each start of the unit. On a machine that is up, AllowedMemoryNodes= holds from the first moment.'],
    related: ['AllowedMemoryNodes', 'StartupAllowedCPUs', 'NUMAPolicy'],
    examples: [
      {
        title: 'A service that may take memory from both nodes while booting.',
        unit: 'catalogue.service',
        text: `[Unit]
Description=Catalogue in memory

[Service]
Type=notify
User=catalogue
ExecStart=/usr/bin/catalogue
StartupAllowedMemoryNodes=0-1
AllowedMemoryNodes=0

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['NUMA nodes while booting', 'cpuset.mems during boot', 'memory nodes for boot only'],
  },
  StartupCPUWeight: {
    does: [
      'Takes the place of CPUWeight= while the machine boots or shuts down. When booting is done, the weight is changed in the running unit.',
      'As with the normal weight, it counts only against neighbours in the same slice, and only while the processors are busy.',
    ],
    when: 'To get what people wait for up first, such as the login screen, or to hold back a scanner that starts at boot and is not urgent.',
    values: {
      idle: 'The unit hardly runs while anything else in its slice wants the processor.',
    },
    wrong: ['Somebody sets it to make a manual restart faster. Only booting and shutting down count.'],
    related: ['CPUWeight', 'StartupIOWeight', 'StartupAllowedCPUs'],
    examples: [
      {
        title: 'An inventory scanner that does not slow the boot down.',
        unit: 'inventory.service',
        text: `[Unit]
Description=Inventory of the machine

[Service]
Type=exec
ExecStart=/usr/bin/inventory --watch
StartupCPUWeight=10
StartupIOWeight=10

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['faster boot', 'CPU priority while booting', 'cpu.weight during boot', 'speed up boot of the desktop'],
  },
}
