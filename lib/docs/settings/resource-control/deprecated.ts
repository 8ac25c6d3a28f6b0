import type { SettingTexts } from '../../setting-text'

export const deprecatedTexts: SettingTexts = {
  BlockIOAccounting: {
    does: [
      'Switched on the `blkio` controller of cgroup v1 for the unit, so that the kernel counted what it read from disks and wrote to them. `systemd-cgtop` showed the rates. On cgroup v2 it switched on the controller `io`, but `systemctl status` has figures only with IOAccounting=.',
      'Newer releases know cgroup v2 alone. They read the line, log that it is ignored, and count nothing because of it.',
    ],
    when: 'In no unit. Write IOAccounting= with the same value in its place.',
    wrong: [
      'The journal says “Support for option BlockIOAccounting= has been removed and it is ignored”. The unit runs, and `systemctl status` has no line “IO:”.',
    ],
    related: ['IOAccounting', 'IOWeight', 'MemoryAccounting'],
    examples: [
      {
        title: 'An export job whose reads and writes are counted.',
        unit: 'export.service',
        text: `[Unit]
Description=Export of the orders

[Service]
Type=oneshot
User=export
ExecStart=/usr/bin/export-orders --to /srv/export
IOAccounting=yes
`,
      },
    ],
    asks: ['old disk accounting is ignored', 'block I/O accounting replacement'],
  },
  BlockIODeviceWeight: {
    does: [
      'Set the share of one disk that the unit got while others wanted it too, by the `blkio` controller of cgroup v1. On cgroup v2 older releases divided the number by five and used it as IODeviceWeight=, unless a newer setting such as IOWeight= or `IOAccounting=yes` stood in the unit.',
      'Newer releases read the line and log that it is ignored. The unit then has the same share of the disk as its neighbours.',
    ],
    when: 'In no unit. Write IODeviceWeight= with the same path and a fifth of the number: `/dev/sda 1000` becomes `/dev/sda 200`, and `/dev/sda 500` the usual 100.',
    wrong: [
      'The number is taken over as it is. A weight of 500 was an ordinary one before; now it is five times what the neighbours have.',
      'The last releases that used it warn “please use IO*= settings instead” when they read the unit, those before them say nothing; newer ones say “Support for option BlockIODeviceWeight= has been removed and it is ignored”.',
    ],
    related: ['IODeviceWeight', 'IOWeight', 'IODeviceLatencyTargetSec'],
    examples: [
      {
        title: 'A video recorder with twice the usual share of the disk that it records to.',
        unit: 'recorder.service',
        text: `[Unit]
Description=Recorder of the cameras
RequiresMountsFor=/srv/recordings

[Service]
Type=exec
User=recorder
ExecStart=/usr/bin/recorder --store /srv/recordings
IODeviceWeight=/srv/recordings 200

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['old weight of one disk is ignored', 'convert blkio device weight'],
  },
  BlockIOReadBandwidth: {
    does: [
      'Capped how many bytes per second the unit read from a device, by the `blkio` controller of cgroup v1. On cgroup v2 older releases used it as IOReadBandwidthMax=, unless a newer setting such as IOWeight= or `IOAccounting=yes` stood in the unit.',
      'Newer releases read the line and log that it is ignored. The unit reads as fast as the disk can.',
    ],
    when: 'In no unit. Write IOReadBandwidthMax= with the same value: paths, numbers and endings such as `20M` mean the same there.',
    wrong: [
      'After an upgrade a backup or a scan slows down the whole machine, since its cap is gone. The journal says “Support for option BlockIOReadBandwidth= has been removed and it is ignored”.',
      'Both names stand in the unit, in order to work everywhere. On cgroup v2 the new name alone counts in every release, so that the old line can go.',
    ],
    related: ['IOReadBandwidthMax', 'IOReadIOPSMax', 'IOWeight'],
    examples: [
      {
        title: 'A checksum run over an archive that reads at most thirty megabytes a second.',
        unit: 'checksums.service',
        text: `[Unit]
Description=Checksums of the archive
RequiresMountsFor=/srv/archive

[Service]
Type=oneshot
User=archive
ExecStart=/usr/bin/archive-checksums /srv/archive
IOReadBandwidthMax=/srv/archive 30M
`,
      },
    ],
    asks: ['old read speed limit is ignored', 'disk cap gone after upgrade'],
  },
  BlockIOWeight: {
    does: [
      'Said how busy disks are shared between units, by the `blkio` controller of cgroup v1, on a scale from 10 to 1000 with 500 in the middle. On cgroup v2 older releases divided the number by five and used it as IOWeight=, unless a newer setting such as `IOAccounting=yes` stood in the unit.',
      'Newer releases read the line and log that it is ignored. The unit then has the same weight as its neighbours.',
    ],
    when: 'In no unit. Write IOWeight= with a fifth of the number: 500 becomes 100, which is the usual weight there, 1000 becomes 200 and 50 becomes 10.',
    wrong: [
      'The number is taken over as it is. A unit with 100 was one of the low ones before and is an ordinary one now.',
      'Older releases say nothing when they read the line. Only newer ones log “Support for option BlockIOWeight= has been removed and it is ignored”.',
    ],
    related: ['IOWeight', 'StartupIOWeight', 'IODeviceWeight', 'IOSchedulingClass'],
    examples: [
      {
        title: 'A thumbnail builder with a fifth of the usual share of the disks.',
        unit: 'thumbnails.service',
        text: `[Unit]
Description=Thumbnails of the gallery

[Service]
Type=exec
User=gallery
ExecStart=/usr/bin/gallery-thumbnails --watch /srv/gallery
IOWeight=20

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['convert blkio weight', 'old disk priority is ignored'],
  },
  BlockIOWriteBandwidth: {
    does: [
      'Capped how many bytes per second the unit wrote to a device, by the `blkio` controller of cgroup v1. There it hardly held for writes through the cache, which the kernel writes out on behalf of nobody in particular. On cgroup v2 older releases used it as IOWriteBandwidthMax=, unless a newer setting such as IOWeight= or `IOAccounting=yes` stood in the unit.',
      'Newer releases read the line and log that it is ignored. The unit writes as fast as the disk can.',
    ],
    when: 'In no unit. Write IOWriteBandwidthMax= with the same value: paths, numbers and endings such as `50M` mean the same there.',
    wrong: [
      'The same number slows the service down much more than it used to. On cgroup v2 writes through the cache count as well, if the file system takes part, so that a cap that nobody noticed before takes hold. Measure, and raise it.',
      'The journal says “Support for option BlockIOWriteBandwidth= has been removed and it is ignored”, and an import fills the queue of the disk again.',
    ],
    related: ['IOWriteBandwidthMax', 'IOWriteIOPSMax', 'IOWeight', 'MemoryHigh'],
    examples: [
      {
        title: 'A log collector that writes at most ten megabytes a second.',
        unit: 'log-collector.service',
        text: `[Unit]
Description=Collector of the logs of all shops
RequiresMountsFor=/srv/logs

[Service]
Type=exec
User=logs
ExecStart=/usr/bin/log-collector --store /srv/logs
IOWriteBandwidthMax=/srv/logs 10M

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['old write speed limit is ignored', 'convert blkio write limit'],
  },
  CPUAccounting: {
    does: [
      'Had the processor time of the unit counted, which `systemctl status` shows on the line “CPU:” and the journal names when the unit ends. On cgroup v1 this took controllers of the kernel that cost something, and so one could choose.',
      'On cgroup v2 the kernel counts the time of every control group in its file `cpu.stat`, without any controller. Newer releases always show the figure; they read the line and log that it is ignored.',
    ],
    when: 'In no unit. Take the line out; nothing has to be written in its place. Most older releases count by default too, except on machines with cgroup v1 or a very old kernel.',
    wrong: [
      'The journal and `systemd-analyze verify` say “Support for option CPUAccounting= has been removed and it is ignored”. The message is harmless.',
      'The line is `CPUAccounting=no`, to save work on a busy machine. The time is counted all the same, and nothing is saved.',
    ],
    related: ['CPUWeight', 'CPUQuota', 'IOAccounting', 'MemoryAccounting'],
    examples: [
      {
        title: 'A renderer whose processor time is counted without a line for it, and its disk use with one.',
        unit: 'renderer.service',
        text: `[Unit]
Description=Renderer of the catalogue

[Service]
Type=oneshot
User=renderer
ExecStart=/usr/bin/renderer --catalogue /srv/catalogue
IOAccounting=yes
`,
      },
    ],
    asks: ['cpu time of a service', 'accounting option has been removed'],
  },
  CPUShares: {
    does: [
      'Said how processor time is shared when there is not enough for all, by the `cpu` controller of cgroup v1, with 1024 as the usual number. On cgroup v2 older releases converted it to a CPUWeight=, unless CPUWeight= or StartupCPUWeight= stood in the unit.',
      'Newer releases read the line and log that it is ignored. The unit then has the same weight as its neighbours.',
    ],
    when: 'In no unit. Write CPUWeight= with the number divided by 10.24: 1024 becomes 100, 512 becomes 50, 2048 becomes 200. What falls below 1 becomes 1, and the most is 10000.',
    wrong: [
      'The number is taken over as it is. A service with 1024, which was an ordinary one, gets more than ten times the time of its neighbours.',
      'The last releases that used it warn “Unit uses CPUShares=; please use CPUWeight= instead.” when they read the unit, those before them say nothing. Newer ones say that support for it has been removed, and a background job gets in the way of the others again.',
    ],
    related: ['CPUWeight', 'StartupCPUWeight', 'CPUQuota', 'Nice'],
    examples: [
      {
        title: 'A scorer in the background with a quarter of the usual weight.',
        unit: 'scorer.service',
        text: `[Unit]
Description=Scorer of customer reviews

[Service]
Type=exec
User=scorer
ExecStart=/usr/bin/scorer --queue reviews
CPUWeight=25

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['convert cpu shares to weight', 'cpu shares are ignored', '1024 shares'],
  },
  DefaultMemoryLow: {
    does: [
      'Stood in a slice and was the MemoryLow= of every unit below it that had none of its own. The protection of the slice itself it left alone. It was meant for kernels that do not hand the protection of a group down to what is in it.',
      'Kernels of today do: what a slice has by MemoryLow= and its members do not claim protects them all together. Newer releases read the line and log that it is ignored.',
    ],
    when: 'In no unit. Give the slice a MemoryLow= for all members together, and those that need a part of it for sure a MemoryLow= of their own. As the slice had to be protected anyway for the default to do anything, often the line can just go.',
    wrong: [
      'Its number is written as the MemoryLow= of the slice. It was one for each member; with ten members the slice needs ten times as much for the same protection.',
      'Some members have a MemoryLow= that uses up what the slice has. Those that relied on the default then have nothing left to share.',
      'It stands in a service, which has no units below it. It never did anything there.',
    ],
    related: ['MemoryLow', 'StartupMemoryLow', 'MemoryMin', 'Slice'],
    examples: [
      {
        title: 'A slice whose members share six gigabytes of protected memory.',
        unit: 'directories.slice',
        text: `[Unit]
Description=Directory services

[Slice]
MemoryLow=6G
`,
      },
    ],
    asks: ['protect memory of all services in a slice', 'default memory protection is ignored'],
  },
  DefaultMemoryMin: {
    does: [
      'Stood in a slice and was the MemoryMin= of every unit below it that had none of its own, so that the kernel left each of them at least that much. The slice itself was not changed by it.',
      'Kernels of today hand the protection of a slice down to its members by themselves. Newer releases read the line and log that it is ignored.',
    ],
    when: 'In no unit. Give the slice a MemoryMin= that is enough for all members together, and write one into the few units that need a part of it for sure.',
    wrong: [
      'The line was all that there was, and the slice has no MemoryMin=. Nothing was ever protected then, since a unit has no more protection than the slices above it.',
      'The number is multiplied by all members that might run at some time. What is protected in this way is missing everywhere else, and the kernel kills processes sooner.',
    ],
    related: ['MemoryMin', 'MemoryLow', 'OOMScoreAdjust', 'Slice'],
    examples: [
      {
        title: 'A slice for the services of an emergency access that keeps its memory.',
        unit: 'emergency-access.slice',
        text: `[Unit]
Description=Access to the machine in an emergency

[Slice]
MemoryMin=96M
`,
      },
    ],
    asks: ['guaranteed memory for each service of a slice', 'default memory minimum is ignored'],
  },
  DefaultStartupMemoryLow: {
    does: [
      'Stood in a slice and was the StartupMemoryLow= of the units below it that had none of their own: a protection of their memory while the machine boots or shuts down.',
      'Kernels of today hand the protection of a slice down to its members by themselves. Newer releases read the line and log that it is ignored.',
    ],
    when: 'In no unit. Write StartupMemoryLow= into the slice, with enough for all members together, and MemoryLow= for the time afterwards.',
    wrong: [
      'The journal says “Support for option DefaultStartupMemoryLow= has been removed and it is ignored”, or on older releases that the key is not known: only a few releases in between made use of it.',
    ],
    related: ['StartupMemoryLow', 'MemoryLow', 'Slice'],
    examples: [
      {
        title: 'A slice that has three gigabytes protected while booting and one later.',
        unit: 'indexes.slice',
        text: `[Unit]
Description=Search indexes

[Slice]
StartupMemoryLow=3G
MemoryLow=1G
`,
      },
    ],
    asks: ['protect memory of a slice while booting', 'default startup memory is ignored'],
  },
  MemoryLimit: {
    does: [
      'The hard limit on the memory of the unit by cgroup v1. On cgroup v2 older releases used it as MemoryMax=, unless the unit had another of the newer settings, such as MemoryHigh= or MemorySwapMax=: then they left it out altogether.',
      'Newer releases read the line and log that it is ignored. The unit runs without any limit.',
    ],
    when: 'In no unit. Write MemoryMax= with the same value: sizes, percentages and `infinity` mean the same there. MemoryMax= works in older releases too, also on machines with cgroup v1.',
    wrong: [
      'After an upgrade a leaking service takes the memory of the whole machine and others are killed. Its limit is gone; the journal has “Support for option MemoryLimit= has been removed and it is ignored”.',
      'The file `memory.max` of the control group reads `max` although there is a limit in the unit. On older releases look for a MemoryHigh= or MemorySwapMax= beside it.',
      'The last releases that used it warn “Unit uses MemoryLimit=; please use MemoryMax= instead.” each time they read the unit; those before them say nothing.',
    ],
    related: ['MemoryMax', 'MemoryHigh', 'MemorySwapMax', 'OOMPolicy'],
    examples: [
      {
        title: 'A document converter that is ended and started again when it takes more than 700 megabytes.',
        unit: 'converter.service',
        text: `[Unit]
Description=Converter of documents

[Service]
Type=exec
User=converter
ExecStart=/usr/bin/converter --listen 127.0.0.1:9200
Restart=on-failure
MemoryMax=700M

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['old memory limit is ignored', 'memory limit has no effect after upgrade', 'please use MemoryMax instead'],
  },
  NetClass: {
    does: [
      'Gave the unit a number in the `net_cls` controller of cgroup v1, a fixed one or with `auto` one that was free. The kernel marked what the unit sent with it, so that `tc` and firewall rules could tell it apart. cgroup v2 has no such controller.',
      'The line is read in order to log that it is ignored. No packet is marked.',
    ],
    when: 'In no unit. Let the firewall know the unit by its control group instead: NFTSet= puts it into a set of nftables, and a rule there can count, drop or mark what it sends. To allow or forbid addresses, IPAddressAllow= and IPAddressDeny= need no firewall.',
    wrong: [
      'The journal says “Support for option NetClass= has been removed and it is ignored”. Rules that ask for the number match nothing, and the traffic goes the way of all the rest.',
      'A queue of `tc` is to keep a service slow and does not. Its filter asks for the class of the control group; let a firewall rule set a mark, and filter by that.',
    ],
    related: ['NFTSet', 'IPAddressDeny', 'IPAccounting', 'BPFProgram'],
    examples: [
      {
        title: 'A nightly replication that a firewall rule can mark by the set “bulk”.',
        unit: 'replication.service',
        text: `[Unit]
Description=Nightly replication to the second site
Wants=nftables.service network-online.target
After=nftables.service network-online.target

[Service]
Type=oneshot
User=replication
ExecStart=/usr/bin/replication --push
NFTSet=cgroup:inet:shaping:bulk
`,
      },
    ],
    asks: ['mark packets of a service', 'traffic shaping for one service', 'net_cls class id'],
  },
  StartupBlockIOWeight: {
    does: [
      'Took the place of BlockIOWeight= while the machine boots, and in later releases while it shuts down, on cgroup v1. On cgroup v2 older releases divided the number by five and used it as StartupIOWeight=, unless a newer setting such as IOWeight= or `IOAccounting=yes` stood in the unit.',
      'Newer releases read the line and log that it is ignored. The unit then has the same weight while booting as its neighbours.',
    ],
    when: 'In no unit. Write StartupIOWeight= with a fifth of the number: 500 becomes 100 and 1000 becomes 200. Convert BlockIOWeight= beside it as well.',
    wrong: [
      'Only one of the two lines is rewritten. As soon as one newer setting stands in the unit, older releases pay no attention to those of cgroup v1.',
    ],
    related: ['StartupIOWeight', 'IOWeight', 'StartupCPUWeight'],
    examples: [
      {
        title: 'A mail archive that gets little of the disks while booting and its normal share later.',
        unit: 'mail-archive.service',
        text: `[Unit]
Description=Archive of the mail

[Service]
Type=notify
User=mail-archive
ExecStart=/usr/bin/mail-archive --store /srv/mail-archive
StartupIOWeight=20
IOWeight=100

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['old disk weight while booting is ignored'],
  },
  StartupCPUShares: {
    does: [
      'Took the place of CPUShares= while the machine boots, and in later releases while it shuts down, on cgroup v1. On cgroup v2 older releases converted it to a StartupCPUWeight=, unless CPUWeight= or StartupCPUWeight= stood in the unit.',
      'Newer releases read the line and log that it is ignored. The unit then has the same weight while booting as its neighbours.',
    ],
    when: 'In no unit. Write StartupCPUWeight= with the number divided by 10.24: 1024 becomes 100, 2048 becomes 200. Convert CPUShares= beside it as well.',
    wrong: [
      'CPUWeight= is written and the old line for booting is left as it was. Older releases then ignore it too, without a word about that, and the unit has its normal weight while booting.',
      'The last releases that used it warn “Unit uses StartupCPUShares=; please use CPUWeight= instead.” The counterpart is StartupCPUWeight=, whatever the message says.',
    ],
    related: ['StartupCPUWeight', 'CPUWeight', 'StartupIOWeight'],
    examples: [
      {
        title: 'A login screen that gets more processor time than others while booting.',
        unit: 'kiosk-login.service',
        text: `[Unit]
Description=Login screen of the kiosk
After=systemd-user-sessions.service

[Service]
Type=exec
ExecStart=/usr/bin/kiosk-login
Restart=always
StartupCPUWeight=400
CPUWeight=100

[Install]
WantedBy=graphical.target
`,
      },
    ],
    asks: ['old cpu shares while booting are ignored'],
  },
}
