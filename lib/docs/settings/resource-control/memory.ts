import type { SettingTexts } from '../../setting-text'

export const memoryTexts: SettingTexts = {
  ManagedOOMMemoryPressure: {
    does: [
      'With `kill`, `systemd-oomd` watches how long the processes of this unit wait for memory. When that stays above the limit for long enough, it picks the control group below the unit that makes the kernel reclaim most, and sends SIGKILL to everything in it. A unit with nothing below it is itself what gets killed.',
      'This happens before the machine grinds to a halt, and long before the kernel’s own killer acts. `oomctl` shows which groups are watched and how high their pressure is. The journal names what was killed and why.',
    ],
    when: 'On slices that hold many interchangeable things: sessions of users, jobs of a build farm, containers. For a single service with a known size MemoryMax= is more predictable.',
    values: {
      auto: '`systemd-oomd` does not watch this unit, but may kill it for a slice above that is watched.',
      kill: '`systemd-oomd` kills this unit, or one of those below it, when it has to wait for memory too long.',
    },
    wrong: [
      'It is set and nothing ever happens, because `systemd-oomd` is not installed (Debian and others have it as a package of its own) or the kernel runs without pressure information.',
      'On a desktop the whole session disappears when one program takes too much. All programs lie in the same control group; they have to be started as units of their own.',
    ],
    related: ['ManagedOOMSwap', 'ManagedOOMMemoryPressureLimit', 'ManagedOOMPreference', 'MemoryHigh', 'OOMPolicy'],
    examples: [
      {
        title: 'A slice for build jobs of which one is ended when memory gets tight.',
        unit: 'build.slice',
        text: `[Unit]
Description=Build jobs

[Slice]
ManagedOOMMemoryPressure=kill
ManagedOOMMemoryPressureLimit=50%
`,
      },
    ],
    asks: ['kill before the machine swaps to death', 'early OOM killer', 'systemd-oomd', 'enable oomd for a slice', 'earlyoom', 'desktop freezes when memory is low', 'kill by pressure not by the kernel', 'thrashing', 'PSI based killing'],
  },
  ManagedOOMMemoryPressureDurationSec: {
    does: [
      'Says for how long the memory pressure of the unit must stay above its limit until `systemd-oomd` kills something. It replaces the time of `oomd.conf` for this unit alone.',
      'A short time catches fast leaks, but also short peaks that would have passed. A long one gives the kernel time to reclaim.',
    ],
    when: 'When `systemd-oomd` acts too early or too late for this unit. It counts only beside `ManagedOOMMemoryPressure=kill`.',
    related: ['ManagedOOMMemoryPressure', 'ManagedOOMMemoryPressureLimit'],
    examples: [
      {
        title: 'Build jobs that may struggle for a minute before one of them is killed.',
        unit: 'build.slice',
        text: `[Unit]
Description=Build jobs

[Slice]
ManagedOOMMemoryPressure=kill
ManagedOOMMemoryPressureDurationSec=1min
`,
      },
    ],
    asks: ['how long until oomd kills', 'how many seconds of pressure', 'oomd kills too soon'],
  },
  ManagedOOMMemoryPressureLimit: {
    does: [
      'Sets the share of time in which all processes of the unit at once may stand waiting for memory. At `60%` none of them got on for more than half of the last seconds. When the pressure stays above it, `systemd-oomd` kills something below the unit.',
      'The figure to compare with is the one after `full avg10=` in the unit’s `memory.pressure` file, which `oomctl` prints as well.',
    ],
    when: 'To be stricter or more patient with one slice than with the rest of the machine. It counts only beside `ManagedOOMMemoryPressure=kill`.',
    wrong: ['The percentage is taken for a share of the memory. It is waiting time: a unit that holds 90% of the memory and never waits has a pressure of zero.'],
    related: ['ManagedOOMMemoryPressure', 'ManagedOOMMemoryPressureDurationSec', 'MemoryHigh'],
    examples: [
      {
        title: 'Sessions of a terminal server of which one goes when a third of the time is lost to waiting.',
        unit: 'terminals.slice',
        text: `[Unit]
Description=Terminal sessions

[Slice]
ManagedOOMMemoryPressure=kill
ManagedOOMMemoryPressureLimit=35%
`,
      },
    ],
    asks: ['memory pressure threshold', 'oomd limit percent', 'oomd too aggressive'],
  },
  ManagedOOMMemoryPressureLimitPercent: {
    does: ['The first name of what is now ManagedOOMMemoryPressureLimit=. A single release knows it; all others call it an unknown key and go on without it, so that the limit of `oomd.conf` holds.'],
    when: 'Never in new units. Where one must run on that release too, both lines can stand in it: each release takes the one that it knows and warns about the other.',
    wrong: ['The limit seems to be ignored after an upgrade. The journal has “Unknown key” for this line; rename it.'],
    related: ['ManagedOOMMemoryPressureLimit', 'ManagedOOMMemoryPressure'],
    examples: [
      {
        title: 'Both names in a slice that has to work on old and new machines.',
        unit: 'build.slice',
        text: `[Unit]
Description=Build jobs

[Slice]
ManagedOOMMemoryPressure=kill
ManagedOOMMemoryPressureLimit=50%
# unitwright: ignore needs-newer-systemd some machines know the limit under this name only
ManagedOOMMemoryPressureLimitPercent=50%
`,
      },
    ],
  },
  ManagedOOMPreference: {
    does: [
      'Tells `systemd-oomd` how to think of this unit when it looks for something to kill. With `avoid` it takes the unit only if there is nothing else, with `omit` never. The wish is stored as an extended attribute on the unit’s control group.',
      'It does not protect from the kernel’s own killer; OOMScoreAdjust= does that.',
    ],
    when: 'For the few things without which nobody can repair the machine: remote login, the display server, the agent that reports. If many units have it, there is nothing left to kill.',
    values: {
      none: 'The unit is chosen like any other.',
      avoid: 'The unit is killed only if there is nothing else.',
      omit: 'The unit is never chosen.',
    },
    wrong: [
      'It is set on a slice or on a service with groups of its own below it. It holds for that group and is not handed down to those below.',
      'A unit of a user has `omit` and is killed all the same. The wish of an unprivileged user counts only where the watched group belongs to the same user.',
    ],
    related: ['ManagedOOMMemoryPressure', 'ManagedOOMSwap', 'OOMScoreAdjust', 'OOMPolicy'],
    examples: [
      {
        title: 'The agent for remote maintenance that has to outlive a shortage.',
        unit: 'remote-agent.service',
        text: `[Unit]
Description=Agent for remote maintenance

[Service]
Type=exec
ExecStart=/usr/bin/remote-agent
ManagedOOMPreference=avoid
OOMScoreAdjust=-500

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['never kill this service when memory runs out', 'protect from oomd', 'exclude from oomd', 'oomd killed my session', 'avoid or omit', 'oomd picks the wrong victim'],
  },
  ManagedOOMSwap: {
    does: [
      'With `kill`, `systemd-oomd` may kill what lies below this unit when both the memory and the swap of the machine are nearly used up. It takes the control group that holds most swap and sends SIGKILL to everything in it.',
      'Unlike the memory pressure, this is looked at for the whole machine. The unit only says where victims may be found. `oomctl` shows the groups that are watched.',
    ],
    when: 'On machines with swap, usually on the root slice `-.slice` so that any unit can be chosen. On servers with a few important services rather limit each of them by MemoryMax= and MemorySwapMax=.',
    values: {
      auto: 'The unit is no target of its own, but may be killed for a slice above that is one.',
      kill: '`systemd-oomd` may kill this unit, or one of those below it, when memory and swap are nearly full.',
    },
    wrong: [
      'The machine has no swap. The setting never has an effect; use ManagedOOMMemoryPressure=.',
      'An important service that lies quietly in swap is killed, because it holds most of it. Give it a ManagedOOMPreference=, or keep it out of swap by MemorySwapMax=.',
    ],
    related: ['ManagedOOMMemoryPressure', 'ManagedOOMPreference', 'MemorySwapMax'],
    examples: [
      {
        title: 'A slice for notebooks of users that may be ended when swap runs out.',
        unit: 'notebooks.slice',
        text: `[Unit]
Description=Notebooks of users

[Slice]
ManagedOOMSwap=kill
`,
      },
    ],
    asks: ['kill when swap is full', 'kill the biggest swap user', 'SwapUsedLimit', 'swap 90 percent full'],
  },
  MemoryAccounting: {
    does: [
      'Counts the memory of the unit: processes, page cache and kernel memory that it caused. `systemctl status` shows it on the line “Memory:”, in newer releases with the peak behind it, and `systemd-cgtop` sorts by it. Once one unit is counted, the kernel counts its neighbours in the slice as well.',
      'A memory limit works with or without it.',
    ],
    when: 'Hardly ever needed, since it is on unless `system.conf` says otherwise. Turn it on where an administrator has switched the counting off for the machine.',
    wrong: ['The number is compared with what `ps` or `top` show. It is higher, since cached files of the unit belong to it; the kernel gives those up when memory is short.'],
    related: ['MemoryMax', 'MemoryHigh', 'TasksAccounting', 'IOAccounting'],
    examples: [
      {
        title: 'A service whose memory is to be seen on every machine, whatever the default there.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
MemoryAccounting=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['see how much memory a service uses', 'memory.current', 'memory line in systemctl status', 'systemd-cgtop shows no memory', 'ram usage of a service', 'memory statistics', 'how much ram does it take'],
  },
  MemoryHigh: {
    does: [
      'The soft limit. When the unit grows above it, the kernel takes memory away from it first, drops its cached files, moves pages to swap and makes its processes wait when they ask for more. Nothing is killed: the unit gets slow instead.',
      '`systemctl status` shows the limit behind “Memory:”, and the file `memory.events` of the control group counts under `high` how often it was hit.',
    ],
    when: 'To keep caches and leaks of one service from pushing out everybody else. Set it some way below MemoryMax=, which catches what the soft limit cannot hold.',
    wrong: [
      'The program needs more than the limit for good and there is no swap. It crawls for hours instead of failing, and no message says why. Raise the limit, or add a MemoryMax= so that it ends and is restarted.',
      'The limit is expected to show up inside. The program still sees the memory of the whole machine and may choose the size of its heap by that; set its own option as well.',
    ],
    related: ['MemoryMax', 'MemorySwapMax', 'MemoryLow', 'StartupMemoryHigh', 'ManagedOOMMemoryPressure'],
    examples: [
      {
        title: 'A service that is slowed down from 800 megabytes on and ended at one gigabyte.',
        unit: 'thumbnails.service',
        text: `[Unit]
Description=Thumbnails of the shop

[Service]
Type=exec
User=thumbnails
ExecStart=/usr/bin/thumbnails
Restart=on-failure
MemoryHigh=800M
MemoryMax=1G

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['soft memory limit', 'slow down instead of killing', 'limit memory', 'memory.high', 'soft limit', 'throttle before the oom', 'reclaim page cache early', 'backup fills the page cache', 'slow a memory hog', 'slow down when it uses too much memory'],
  },
  MemoryLow: {
    does: [
      'Protects this much of the unit’s memory. When memory gets short, the kernel takes it from units without protection first. Only when these have nothing left to give does it touch what is protected.',
      'What counts is the whole way up the tree: a unit is protected only as far as each slice above it is. What a slice has and its members do not claim is shared by them.',
    ],
    when: 'For services that get slow when their cache is lost, such as databases and directories, on machines where other things run too. To forbid the kernel to touch it at all, use MemoryMin=.',
    wrong: [
      'It is set on a service and does nothing, since its slice has no protection. `system.slice` has none as delivered: give it a MemoryLow= of at least the sum of its protected members, in a drop-in for the slice.',
      'Everything is protected. The kernel then has to take from protected units in equal measure, and the setting is worth nothing.',
    ],
    related: ['MemoryMin', 'MemoryHigh', 'StartupMemoryLow', 'Slice'],
    examples: [
      {
        title: 'A slice with protected memory for the databases in it.',
        unit: 'databases.slice',
        text: `[Unit]
Description=Databases

[Slice]
MemoryLow=4G
`,
      },
      {
        title: 'A database that has most of what is protected in that slice.',
        unit: 'ledger-db.service',
        text: `[Unit]
Description=Database of the ledger

[Service]
Type=notify
User=ledger
ExecStart=/usr/bin/ledger-db
Slice=databases.slice
MemoryLow=3G

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['guarantee memory for a service', 'protect from being swapped out', 'reserve memory', 'memory.low', 'docker --memory-reservation', 'best-effort protection', 'sshd gets swapped out', 'keep working set in ram', 'protect against eviction'],
  },
  MemoryMax: {
    does: [
      'The hard limit on the memory of all processes of the unit together, with the cached files and the files in memory file systems that they caused. At the limit the kernel first drops caches and swaps. If that does not help, it kills a process of the unit, and no other on the machine.',
      'The killed process gets SIGKILL. The unit then ends with the result “oom-kill”, or goes on without that process, as OOMPolicy= says. `systemctl status` shows the use, the limit and, in newer releases, the peak on the line “Memory:”.',
    ],
    when: 'For every service that might leak or that works on the input of strangers, with some air above its normal peak. Add Restart= to have it come back. To slow a unit down rather than kill it, use MemoryHigh= below this limit.',
    wrong: [
      'The unit swaps instead of ending. The limit is about memory alone; add `MemorySwapMax=0`.',
      'A Java or database program sizes its heap by the memory of the machine and is killed again and again. Set its own option to fit below the limit.',
      '`MemoryMax=512MB` or `MemoryMax=512 MB`: the unit runs without a limit, since sizes end in K, M, G or T alone.',
    ],
    related: ['MemoryHigh', 'MemorySwapMax', 'OOMPolicy', 'TasksMax', 'LimitAS'],
    examples: [
      {
        title: 'A service that is ended and started again when it leaks.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
Restart=on-failure
MemoryMax=1G
MemorySwapMax=0

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A slice whose members have two gigabytes together.',
        unit: 'batch.slice',
        text: `[Unit]
Description=Batch jobs

[Slice]
MemoryMax=2G
`,
      },
    ],
    asks: ['not more than 512 megs of RAM', 'at most so many megabytes of RAM', 'limit memory', 'memory limit', 'stop a memory leak', 'cap RAM', 'memory.max', 'docker --memory', 'mem_limit in docker compose', 'eats all ram', 'limit ram to 2 GB', 'cgroup memory limit', 'at most 500 MB', 'machine freezes because one program takes all memory', 'restrict memory usage', 'memory leak protection'],
  },
  MemoryMin: {
    does: [
      'Protects this much of the unit’s memory without exception. The kernel never reclaims it, not even to save the machine: it rather calls the out-of-memory killer. As with MemoryLow=, a unit is protected only as far as all the slices above it are.',
    ],
    when: 'For a little that must always be there at once, such as the service for remote login or a watchdog. For caches use MemoryLow=, which gives way in an emergency.',
    wrong: [
      'It is set on the service alone. The slice above has none, so that nothing is protected; no message tells.',
      'The sum of all protections comes near the size of the machine. The kernel finds nothing to reclaim any more and kills processes although caches are full.',
    ],
    related: ['MemoryLow', 'MemoryMax', 'OOMScoreAdjust', 'MemorySwapMax'],
    examples: [
      {
        title: 'A slice at the top of the tree that keeps its memory whatever happens.',
        unit: 'rescue.slice',
        text: `[Unit]
Description=What is needed to repair the machine

[Slice]
MemoryMin=64M
`,
      },
    ],
    asks: ['guarantee memory', 'never reclaim memory of a service', 'memory.min', 'hard memory guarantee', 'memory that nobody takes away', 'never give up these pages'],
  },
  MemoryPressureThresholdSec: {
    does: [
      'Sets for how much of two seconds tasks of the unit must be waiting for memory before the service is told to give some back. The time reaches the program in `$MEMORY_PRESSURE_WRITE`, next to the path in `$MEMORY_PRESSURE_WATCH`.',
    ],
    when: 'For a program that supports the protocol and should react earlier or later than usual. Where MemoryPressureWatch= is off it means nothing.',
    wrong: ['It is expected to kill something. It is only a hint to the program, which may ignore it.'],
    related: ['MemoryPressureWatch', 'MemoryHigh', 'CPUPressureThresholdSec'],
    examples: [
      {
        title: 'A cache that empties itself after a tenth of a second of waiting.',
        unit: 'page-cache.service',
        text: `[Unit]
Description=Page cache

[Service]
Type=notify
User=cache
ExecStart=/usr/bin/page-cache
MemoryHigh=2G
MemoryPressureThresholdSec=100ms

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['react to memory pressure earlier', 'memory stall time before a notice'],
  },
  MemoryPressureWatch: {
    does: [
      'Tells the program where it can listen for memory getting short. `$MEMORY_PRESSURE_WATCH` then holds the path of the file `memory.pressure` of the unit’s own control group, which its user may write to, and `$MEMORY_PRESSURE_WRITE` what to write there. With `no` the variable is `/dev/null`, which asks the program not to listen.',
      'A program that follows the protocol drops caches or gives back unused memory. One that does not know it takes no notice.',
    ],
    when: 'Leave it alone in most units: it is on wherever memory is counted. Say `skip` if the variables disturb a program, or `no` to keep it from shrinking its caches.',
    values: {
      yes: 'Sets `$MEMORY_PRESSURE_WATCH` to the file of the unit’s control group.',
      no: 'Sets `$MEMORY_PRESSURE_WATCH` to `/dev/null`: the program shall not listen.',
      off: 'The same as `no`.',
      auto: 'Like `yes` where the memory of the unit is counted, else like `skip`.',
      on: 'The same as `yes`.',
      skip: 'Leaves `$MEMORY_PRESSURE_WATCH` unset and says nothing to the program.',
    },
    related: ['MemoryPressureThresholdSec', 'MemoryHigh', 'CPUPressureWatch', 'IOPressureWatch'],
    examples: [
      {
        title: 'A service that keeps its cache even when memory is short.',
        unit: 'catalogue.service',
        text: `[Unit]
Description=Catalogue in memory

[Service]
Type=notify
User=catalogue
ExecStart=/usr/bin/catalogue
MemoryPressureWatch=no

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['tell a service to free memory', 'PSI memory notification', 'memory.pressure', 'malloc_trim', 'program frees caches when asked'],
  },
  MemorySwapMax: {
    does: [
      'Limits how much of the unit may lie in swap. With `0` nothing of it is swapped out: it stays in memory or, at its limit, is killed. A percentage is counted from the memory of the machine, not from its swap.',
    ],
    when: 'With `0` for services that must answer at once, and beside MemoryMax= where a leak has to end the process rather than fill the swap. A small limit keeps one unit from using up the swap that all share.',
    wrong: [
      'Set to `0` to save memory. It does the opposite: what is seldom used has to stay in memory too.',
      'MemoryMax= without this setting, and a leaking service fills the swap for an hour before it ends.',
    ],
    related: ['MemoryMax', 'MemoryZSwapMax', 'StartupMemorySwapMax', 'ManagedOOMSwap'],
    examples: [
      {
        title: 'A key store of which nothing gets onto the disk by way of swap.',
        unit: 'keystore.service',
        text: `[Unit]
Description=Key store

[Service]
Type=notify
User=keystore
ExecStart=/usr/bin/keystore
MemoryMax=512M
MemorySwapMax=0

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['never swap this process out', 'no swap for a service', 'limit swap', 'disable swapping', 'memory.swap.max', 'docker --memory-swap', 'swappiness', 'keep the database out of swap', 'do not page out', 'no swapping for one service', 'must not be swapped'],
  },
  MemoryZSwapMax: {
    does: [
      'Limits how much the unit may hold in zswap, the compressed part of memory that pages pass through on their way to swap. When the limit is reached, further pages go to the swap device itself. With `0` the unit does not use zswap at all.',
    ],
    when: 'Where zswap is switched on in the kernel and one unit with data that compresses badly fills it for all. Without zswap it does nothing.',
    wrong: ['It is used against zram. That is a swap device in memory, and MemorySwapMax= is what limits it.'],
    related: ['MemorySwapMax', 'MemoryZSwapWriteback', 'StartupMemoryZSwapMax'],
    examples: [
      {
        title: 'A transcoder whose data is not worth compressing.',
        unit: 'transcode.service',
        text: `[Unit]
Description=Transcoder for uploads

[Service]
Type=exec
User=transcode
ExecStart=/usr/bin/transcode
MemoryZSwapMax=0

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['limit compressed swap', 'zswap', 'memory.zswap.max', 'compressed ram cache'],
  },
  MemoryZSwapWriteback: {
    does: [
      'Says whether pages of the unit may go from the compressed memory of zswap to the swap device. With `no` nothing of the unit is written to the device: what zswap cannot take stays in memory uncompressed.',
    ],
    when: 'Say `no` for units whose swapping would wear out or block a slow disk, on machines with zswap. Unlike `MemorySwapMax=0` it still lets seldom used pages be compressed.',
    wrong: ['It is expected to keep the unit off the disk on a machine without zswap. There it has no effect, and the unit is swapped out as ever.'],
    related: ['MemoryZSwapMax', 'MemorySwapMax'],
    examples: [
      {
        title: 'An agent whose pages are compressed but never written to the memory card.',
        unit: 'sensor-agent.service',
        text: `[Unit]
Description=Agent of the sensors

[Service]
Type=exec
User=sensors
ExecStart=/usr/bin/sensor-agent
MemoryZSwapWriteback=no

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['compress memory but never write swap to disk', 'memory.zswap.writeback', 'zswap must not hit the ssd'],
  },
  OOMRules: {
    does: [
      'Names rules by which `systemd-oomd` watches this unit. Each is a file `NAME.oomrule` below `/etc/systemd/oomd/rules.d` or its counterparts in `/run` and `/usr/lib`. Its section `[Rule]` says from which memory pressure or use of swap on, after how long, and what is done then.',
      'That is finer than ManagedOOMMemoryPressure= and ManagedOOMSwap=, which know one threshold each: a rule can ask for pressure and full swap at the same time.',
    ],
    when: 'On slices for which one threshold is not enough, or where units need different reactions. Each watched unit costs some work at every look, so put it on few slices rather than on hundreds of services.',
    wrong: ['The file is missing, or is called `.conf`, or the name is written with its ending. Nothing is watched by it; look into the journal of `systemd-oomd.service` and at `oomctl`.'],
    related: ['ManagedOOMMemoryPressure', 'ManagedOOMSwap', 'ManagedOOMPreference', 'OOMPolicy'],
    examples: [
      {
        title: 'Build jobs that are watched by the rule in /etc/systemd/oomd/rules.d/build-pressure.oomrule.',
        unit: 'build.slice',
        text: `[Unit]
Description=Build jobs

[Slice]
OOMRules=build-pressure
`,
      },
    ],
    asks: ['own rules for systemd-oomd', 'kill only if swap and memory are short', 'oomd rules', 'custom kill conditions'],
  },
  StartupMemoryHigh: {
    does: [
      'Takes the place of MemoryHigh= while the machine boots or shuts down. When booting is done, the limit for normal operation is set in the running unit, and the kernel begins to take back what is above it.',
    ],
    when: 'For a service that needs much more memory while it loads its data at boot than later.',
    wrong: ['A manual restart hits the normal limit at once and is slow. Only booting and shutting down count, not each start of the unit.'],
    related: ['MemoryHigh', 'StartupMemoryMax', 'StartupCPUWeight'],
    examples: [
      {
        title: 'An index that needs twice the memory while it is built at boot.',
        unit: 'search.service',
        text: `[Unit]
Description=Search of the shop

[Service]
Type=notify
User=search
ExecStart=/usr/bin/search
StartupMemoryHigh=4G
MemoryHigh=2G

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['more memory while booting', 'soft memory limit at boot', 'memory.high during boot'],
  },
  StartupMemoryLow: {
    does: [
      'Takes the place of MemoryLow= while the machine boots or shuts down. Protection at boot keeps the pages of a service in memory while everything else is starting. As with MemoryLow=, the slices above must be protected too.',
    ],
    when: 'Seldom: where a service at boot loses its memory to others that start beside it and comes up late.',
    wrong: ['The slice above has no protection while booting. The setting then has no effect.'],
    related: ['MemoryLow', 'MemoryMin', 'StartupMemoryHigh'],
    examples: [
      {
        title: 'A slice whose members keep two gigabytes while booting and one later.',
        unit: 'databases.slice',
        text: `[Unit]
Description=Databases

[Slice]
StartupMemoryLow=2G
MemoryLow=1G
`,
      },
    ],
    asks: ['protect memory while booting', 'memory.low during boot'],
  },
  StartupMemoryMax: {
    does: [
      'Takes the place of MemoryMax= while the machine boots or shuts down. When booting is done, the normal limit is set in the running unit. What is above it is reclaimed then, and if that is not possible, a process is killed.',
    ],
    when: 'For a service that uses more memory during boot than it may later, and gives it back by itself.',
    wrong: ['The service keeps what it took at boot. It is then killed at the moment when booting is done, without having asked for anything.'],
    related: ['MemoryMax', 'StartupMemoryHigh', 'StartupMemorySwapMax', 'OOMPolicy'],
    examples: [
      {
        title: 'An importer that may use six gigabytes at boot and two later.',
        unit: 'importer.service',
        text: `[Unit]
Description=Importer of price lists

[Service]
Type=notify
User=importer
ExecStart=/usr/bin/importer
StartupMemoryMax=6G
MemoryMax=2G

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['higher memory limit while booting', 'memory.max during boot', 'less memory while starting up'],
  },
  StartupMemorySwapMax: {
    does: [
      'Takes the place of MemorySwapMax= while the machine boots or shuts down. Afterwards the normal limit is set in the running unit.',
    ],
    when: 'To let a service use swap while everything starts at once, and keep it out of swap in normal operation, or the other way round.',
    wrong: ['The limit falls to `0` after booting and the pages are expected back in memory. The limit only stops further swapping; pages come back when they are used.'],
    related: ['MemorySwapMax', 'StartupMemoryMax', 'StartupMemoryZSwapMax'],
    examples: [
      {
        title: 'A service that may swap at boot and not afterwards.',
        unit: 'quotes.service',
        text: `[Unit]
Description=Price quotes

[Service]
Type=notify
User=quotes
ExecStart=/usr/bin/quotes
StartupMemorySwapMax=1G
MemorySwapMax=0

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['allow swap only while booting', 'memory.swap.max during boot'],
  },
  StartupMemoryZSwapMax: {
    does: [
      'Takes the place of MemoryZSwapMax= while the machine boots or shuts down. Afterwards the normal limit on compressed memory is set in the running unit.',
    ],
    when: 'Where zswap is in use and a unit should compress more, or less, during boot than later. Without zswap it does nothing.',
    related: ['MemoryZSwapMax', 'StartupMemorySwapMax', 'MemoryZSwapWriteback'],
    examples: [
      {
        title: 'A service that uses compressed memory only after booting.',
        unit: 'reports-cache.service',
        text: `[Unit]
Description=Cache of the reports

[Service]
Type=exec
User=reports
ExecStart=/usr/bin/reports-cache
StartupMemoryZSwapMax=0
MemoryZSwapMax=512M

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['zswap while booting', 'memory.zswap.max during boot'],
  },
}
