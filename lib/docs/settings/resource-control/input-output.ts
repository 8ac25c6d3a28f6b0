import type { SettingTexts } from '../../setting-text'

export const inputOutputTexts: SettingTexts = {
  IOAccounting: {
    does: [
      'Counts what the unit reads from block devices and writes to them. `systemctl status` then has a line “IO:”, the journal names the sums when the unit ends, and `systemd-cgtop` shows the rates. Once one unit is counted, the kernel counts its neighbours in the slice as well.',
      'Reads that are served from the cache do not appear, since they never reach a device.',
    ],
    when: 'To find out which service keeps the disk busy. A limit or weight on input and output makes the kernel count as well, but `systemctl` and the journal show the figures only with this setting.',
    wrong: ['The unit writes much and the counter stays low. Network file systems are no block devices, and not every file system tells the kernel for whom it writes later.'],
    related: ['IOWeight', 'MemoryAccounting', 'IPAccounting', 'IOReadBandwidthMax'],
    examples: [
      {
        title: 'An importer of which one wants to see how much it writes.',
        unit: 'importer.service',
        text: `[Unit]
Description=Importer of price lists

[Service]
Type=oneshot
User=importer
ExecStart=/usr/bin/importer
IOAccounting=yes
`,
      },
    ],
    asks: ['which service uses the disk', 'count reads and writes', 'io.stat', 'iotop per service', 'bytes written by a service'],
  },
  IODeviceLatencyTargetSec: {
    does: [
      'Says how long requests of this unit to a device may take on average. When they take longer, the kernel holds back units beside it that have a looser target or none, until the target is met again. As long as it is met nobody is held back, so that nothing of the device is wasted.',
    ],
    when: 'For a database or another service that waits for single reads, on a disk that batch jobs use too. It protects without numbers for the jobs, which limits such as IOWriteBandwidthMax= need. The kernel must be built with this controller.',
    wrong: [
      'The target is shorter than what the device can do. Everybody else is held back all the time, and it still is not met. Measure first.',
      'The jobs lie in another slice. Units compete within their slice, and slices with each other: set the target on the slice that holds the service too.',
    ],
    related: ['IOWeight', 'IODeviceWeight', 'IOReadIOPSMax', 'IOWriteBandwidthMax'],
    examples: [
      {
        title: 'A database for which batch jobs on the same disk are slowed down.',
        unit: 'ledger-db.service',
        text: `[Unit]
Description=Database of the ledger

[Service]
Type=notify
User=ledger
ExecStart=/usr/bin/ledger-db
IODeviceLatencyTargetSec=/dev/nvme0n1 5ms

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['disk latency target', 'protect a database from slow disks', 'io.latency', 'response time of the disk'],
  },
  IODeviceWeight: {
    does: [
      'Like IOWeight=, for one device: the share of this disk that the unit gets while others want it too. A path to a file or folder stands for the disk that it lies on; a partition stands for the whole disk.',
    ],
    when: 'When a unit should have the right of way on one disk and not on another. Otherwise one IOWeight= for all devices is enough.',
    wrong: [
      'Nothing changes. Weights need a scheduler that heeds them: `cat /sys/block/sda/queue/scheduler` must show `[bfq]`, or the cost controller `io.cost` must be set up for the device.',
      'The path lies on a RAID or on a logical volume over several disks. There is no one disk behind it, and the weight does not reach the disks.',
    ],
    related: ['IOWeight', 'StartupIOWeight', 'IODeviceLatencyTargetSec', 'IOReadBandwidthMax'],
    examples: [
      {
        title: 'A media server with the right of way on the disk of its library.',
        unit: 'media.service',
        text: `[Unit]
Description=Media server
RequiresMountsFor=/srv/media

[Service]
Type=exec
User=media
ExecStart=/usr/bin/media --library /srv/media
IODeviceWeight=/srv/media 500

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['disk priority for one disk', 'weight for one drive', 'io.weight for nvme only'],
  },
  IOPressureThresholdSec: {
    does: [
      'Sets for how much of two seconds tasks of the unit must be waiting for disks before the service is told that there is pressure. The time reaches the program in `$IO_PRESSURE_WRITE`; only a program that follows the protocol makes use of it.',
    ],
    when: 'For a program that listens to pressure and should react earlier or later. Where IOPressureWatch= is off it means nothing.',
    related: ['IOPressureWatch', 'CPUPressureThresholdSec', 'MemoryPressureThresholdSec'],
    examples: [
      {
        title: 'An archiver that slows itself down after a second of waiting.',
        unit: 'archiver.service',
        text: `[Unit]
Description=Archiver

[Service]
Type=notify
User=archiver
ExecStart=/usr/bin/archiver
IOPressureWatch=yes
IOPressureThresholdSec=1s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['react to disk pressure earlier', 'io stall time before a notice', 'disk stall threshold'],
  },
  IOPressureWatch: {
    does: [
      'Tells the program where it can listen for slow disks. `$IO_PRESSURE_WATCH` then holds the path of the file `io.pressure` of the unit’s own control group, which its user may write to, and `$IO_PRESSURE_WRITE` what to write there. With `no` the variable is `/dev/null`, which asks the program not to listen.',
      'The manager does nothing about the pressure itself. A program that does not know the protocol takes no notice.',
    ],
    when: 'For programs that say that they support it, such as ones that put off compaction while the disk is busy. With `skip` the variables are not set at all.',
    values: {
      yes: 'Sets `$IO_PRESSURE_WATCH` to the file of the unit’s control group.',
      no: 'Sets `$IO_PRESSURE_WATCH` to `/dev/null`: the program shall not listen.',
      off: 'The same as `no`.',
      auto: 'Like `yes` where a setting of the unit counts its input and output or controls its share, else like `skip`.',
      on: 'The same as `yes`.',
      skip: 'Leaves `$IO_PRESSURE_WATCH` unset and says nothing to the program.',
    },
    related: ['IOPressureThresholdSec', 'IOWeight', 'MemoryPressureWatch', 'CPUPressureWatch'],
    examples: [
      {
        title: 'A store that puts off compaction while its disk is slow.',
        unit: 'events-store.service',
        text: `[Unit]
Description=Store of events

[Service]
Type=notify
User=events
ExecStart=/usr/bin/events-store
IOPressureWatch=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['tell a service that the disk is busy', 'io.pressure', 'program told that the disk is congested'],
  },
  IOReadBandwidthMax: {
    does: [
      'Caps how many bytes per second the unit reads from a device. At the cap its processes wait in the read, in state D in `ps`, even if nobody else uses the disk. Reads that come from the cache are not held back.',
      'A path to a file or folder stands for the disk that it lies on. A partition stands for its whole disk.',
    ],
    when: 'For scans and backups on storage that is shared with other machines or paid by throughput. Where a unit should only step back when others read, use IOWeight= or IODeviceLatencyTargetSec=.',
    wrong: [
      'The device is not there when the unit starts, or is named differently on the next boot. The unit then runs without a cap and the journal has a warning. Use a path below `/dev/disk/by-id`.',
      'The data lies on a network file system. There is no block device and no cap.',
    ],
    related: ['IOWriteBandwidthMax', 'IOReadIOPSMax', 'IOWeight', 'IOAccounting'],
    examples: [
      {
        title: 'A virus scan that reads at most twenty megabytes a second.',
        unit: 'scan.service',
        text: `[Unit]
Description=Scan of the uploads
RequiresMountsFor=/srv/uploads

[Service]
Type=oneshot
ExecStart=/usr/bin/scan /srv/uploads
IOReadBandwidthMax=/srv/uploads 20M
`,
      },
    ],
    asks: ['limit disk read speed', 'throttle disk reads', 'rbps', 'docker --device-read-bps', 'backup reads too fast', 'read MB/s cap', 'io.max', 'disk bandwidth limit'],
  },
  IOReadIOPSMax: {
    does: [
      'Caps how many read requests per second the unit sends to a device, whatever their size. At the cap its processes wait in the read. Many small reads hit this cap, few large ones rather IOReadBandwidthMax=.',
    ],
    when: 'On cloud volumes with a fixed number of operations per second, to leave some of them for others. On a disk of one’s own IOWeight= is usually the better choice.',
    wrong: ['It is set on a database to tame a report. All queries of the unit share the cap, and the whole database gets slow.'],
    related: ['IOWriteIOPSMax', 'IOReadBandwidthMax', 'IOWeight'],
    examples: [
      {
        title: 'A crawler over many small files that leaves operations for others.',
        unit: 'indexer.service',
        text: `[Unit]
Description=Indexer of the documents
RequiresMountsFor=/srv/documents

[Service]
Type=exec
User=indexer
ExecStart=/usr/bin/indexer /srv/documents
IOReadIOPSMax=/srv/documents 500

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['limit IOPS', 'limit read operations', 'riops', 'docker --device-read-iops', 'read requests per second'],
  },
  IOWeight: {
    does: [
      'Says how disks are shared when they are busy. Units in the same slice get input and output in proportion to their weights. A disk that is not busy takes no notice.',
    ],
    when: 'To let backups, indexing and logs step back behind what people wait for. It is no cap; for a fixed rate there are IOReadBandwidthMax= and its relatives.',
    wrong: [
      'Nothing changes. Weights work only with the scheduler `bfq` or with the cost controller `io.cost`; many machines run `none` or `mq-deadline`, which know no weights. See `/sys/block/sda/queue/scheduler`.',
      'A backup with a low weight still slows everybody: most of what it writes goes to the cache, and the file system writes it out later on behalf of nobody in particular.',
      'It is set in the unit of a user. `user@.service` does not pass on the controller for input and output, unless a drop-in adds `io` to its Delegate=.',
    ],
    related: ['CPUWeight', 'IODeviceWeight', 'IOSchedulingClass', 'StartupIOWeight', 'IOReadBandwidthMax'],
    examples: [
      {
        title: 'A backup that leaves the disk to others.',
        unit: 'backup.service',
        text: `[Unit]
Description=Backup of the shop

[Service]
Type=oneshot
ExecStart=/usr/bin/shop-backup
IOWeight=10
CPUWeight=20
`,
      },
    ],
    asks: ['disk priority', 'lower I/O priority', 'backup slows the machine', 'io.weight', 'docker --blkio-weight', 'disk share', 'disk contention', 'fair share of the disk', 'bfq weight', 'database before backup on disk', 'io priority among services'],
  },
  IOWriteBandwidthMax: {
    does: [
      'Caps how many bytes per second the unit writes to a device, even if nobody else uses it. What it writes first goes to the cache; the cap holds where that is written out, and the processes wait when too much is pending.',
      'A path to a file or folder stands for the disk that it lies on. A partition stands for its whole disk.',
    ],
    when: 'For restores, imports and loggers that would otherwise fill the queue of a disk. Where a unit should only step back when others write, use IOWeight=.',
    wrong: [
      'The cap seems to be without effect for the first seconds. The program writes into memory, until the cache of the unit is full. A MemoryHigh= keeps that short.',
      'It never has an effect: the file system does not tell the kernel for whom it writes out. ext4, btrfs and XFS do.',
      'The device is not there when the unit starts. The journal has a warning, and the unit runs without a cap.',
    ],
    related: ['IOReadBandwidthMax', 'IOWriteIOPSMax', 'IOWeight', 'MemoryHigh'],
    examples: [
      {
        title: 'A restore that writes at most fifty megabytes a second.',
        unit: 'restore.service',
        text: `[Unit]
Description=Restore of the archive
RequiresMountsFor=/srv/archive

[Service]
Type=oneshot
ExecStart=/usr/bin/restore --to /srv/archive
IOWriteBandwidthMax=/srv/archive 50M
`,
      },
    ],
    asks: ['limit disk write speed', 'throttle disk writes', 'wbps', 'docker --device-write-bps', 'writes saturate the disk', 'slow down copying', 'write MB/s cap', 'database writes flood the disk'],
  },
  IOWriteIOPSMax: {
    does: [
      'Caps how many write requests per second the unit sends to a device, whatever their size. Programs that force every small change onto the disk feel it most: each of those calls has to wait for its turn.',
    ],
    when: 'On volumes with a fixed number of operations per second, for units that write many small pieces. To step back only under load, use IOWeight=.',
    wrong: ['The cap is so low that a clean stop takes longer than TimeoutStopSec=. The unit is then killed while it writes its last data.'],
    related: ['IOReadIOPSMax', 'IOWriteBandwidthMax', 'IOWeight'],
    examples: [
      {
        title: 'A collector of metrics that leaves operations of the volume for others.',
        unit: 'metrics.service',
        text: `[Unit]
Description=Collector of metrics
RequiresMountsFor=/srv/metrics

[Service]
Type=exec
User=metrics
ExecStart=/usr/bin/metrics --data /srv/metrics
IOWriteIOPSMax=/srv/metrics 200

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['limit IOPS', 'limit write operations', 'wiops', 'docker --device-write-iops', 'write requests per second'],
  },
  StartupIOWeight: {
    does: [
      'Takes the place of IOWeight= while the machine boots or shuts down. When booting is done, the weight is changed in the running unit. The same schedulers are needed as for the normal weight.',
    ],
    when: 'To get what people wait for from a slow disk first while booting, or to hold back what is not urgent.',
    wrong: ['A manual restart is no faster. Only booting and shutting down count, not each start of the unit.'],
    related: ['IOWeight', 'StartupCPUWeight', 'IODeviceWeight'],
    examples: [
      {
        title: 'A catalogue that is loaded from the disk before others at boot.',
        unit: 'catalogue.service',
        text: `[Unit]
Description=Catalogue in memory

[Service]
Type=notify
User=catalogue
ExecStart=/usr/bin/catalogue
StartupIOWeight=1000
IOWeight=100

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['disk priority while booting', 'faster boot', 'io weight during boot', 'desktop first on disk at boot'],
  },
}
