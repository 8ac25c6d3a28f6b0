import type { TopicTexts } from '../topic-text'

export const capabilityTexts: TopicTexts = {
  CAP_CHOWN: {
    says: [
      'A process that has it may give any file to any user and group. Without it `chown` fails with “Operation not permitted”. The owner of a file may still change its group to one that he belongs to.',
      'File servers, mail delivery, restores from backups, package managers and daemons that prepare a directory for their own user need it. It is one step from root: whoever has it can take `/etc/shadow` into his possession.',
      'The owner of StateDirectory= and the like is set by systemd itself before the program starts; the unit needs no such right for that.',
    ],
    related: ['CapabilityBoundingSet', 'AmbientCapabilities', 'StateDirectory', 'SystemCallFilter'],
    examples: [
      {
        title: 'A scan server hands each new file over to the person it is for.',
        unit: 'scan-sorter.service',
        text: `[Unit]
Description=Distribution of scanned pages

[Service]
Type=exec
ExecStart=/usr/sbin/scan-sorter --from /srv/scans/incoming --to /srv/scans/people
CapabilityBoundingSet=CAP_CHOWN
NoNewPrivileges=yes
ProtectSystem=full

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['chown operation not permitted', 'change owner of files as a service', 'which capability for chown', 'chown as non-root'],
  },
  CAP_DAC_OVERRIDE: {
    says: [
      'A process that has it reads, writes and enters everything, whatever owner, mode and access lists say. Of root’s rights this is the one that people think of first, and it is as good as root: `/etc/shadow` and all programs can be changed.',
      'Where a service of root has lost it, owner and mode count for root as well. Files of other users then give “Permission denied”, which surprises, because the process is root. Read-only mounts, such as those of ProtectSystem=, stay read-only even with it.',
    ],
    steps: [
      'Look at the owner of the file that can’t be opened, and give the file to the user or group of the service, before this right is granted.',
      'Take CAP_DAC_READ_SEARCH where reading is enough.',
    ],
    related: ['CapabilityBoundingSet', 'User', 'SupplementaryGroups', 'ReadWritePaths'],
    examples: [
      {
        title: 'A tool that tidies up in the homes of all users, and can do nothing else of what root may.',
        unit: 'home-quota.service',
        text: `[Unit]
Description=Removal of old cache files from home directories

[Service]
Type=oneshot
ExecStart=/usr/local/sbin/tidy-homes --older-than 90
CapabilityBoundingSet=CAP_DAC_OVERRIDE
NoNewPrivileges=yes
ProtectSystem=strict
ReadWritePaths=/home
`,
      },
    ],
    asks: ['root gets permission denied', 'ignore file permissions', 'write files of other users', 'root cannot write to a file of a user', 'write anywhere without being root'],
  },
  CAP_DAC_READ_SEARCH: {
    says: [
      'A process that has it reads every file and looks into every directory, whatever their modes; it may not write by it. It also permits `open_by_handle_at`, which opens files past their directories and so leads out of a container or a bind mount.',
      'Backup programs, indexers, virus scanners and file servers for NFS need it. Without it files of others give “Permission denied”, and `open_by_handle_at` “Operation not permitted”. All secrets of the machine lie open to whoever has it: private keys, password hashes, mail.',
    ],
    related: ['AmbientCapabilities', 'CapabilityBoundingSet', 'ProtectSystem', 'InaccessiblePaths'],
    examples: [
      {
        title: 'A backup that reads everything without being root.',
        unit: 'nightly-backup.service',
        text: `[Unit]
Description=Nightly backup of the whole machine
Wants=network-online.target
After=network-online.target

[Service]
Type=oneshot
User=backup
ExecStart=/usr/bin/restic backup / --one-file-system --cache-dir %C/restic
EnvironmentFile=/etc/restic/repository.env
AmbientCapabilities=CAP_DAC_READ_SEARCH
CapabilityBoundingSet=CAP_DAC_READ_SEARCH
ProtectSystem=strict
CacheDirectory=restic
`,
      },
    ],
    asks: ['backup without root', 'read all files but not write', 'permission denied during backup', 'restic or borg without root', 'read every file'],
  },
  CAP_FOWNER: {
    says: [
      'A process that has it counts as the owner of every file where only the owner may act: it changes modes, access lists and times, removes files of others from directories with the sticky bit such as `/tmp`, and opens files without touching their access time.',
      'Without it `chmod`, `utimensat` and `setfacl` on files of others fail with “Operation not permitted”. File servers, restores of backups and tools that clean up temporary directories need it. With it a program can make any file writable for all, so it is close to root.',
    ],
    related: ['CapabilityBoundingSet', 'AmbientCapabilities', 'RestrictSUIDSGID'],
    examples: [
      {
        title: 'Files that arrive by upload get their modes, whoever owns them.',
        unit: 'upload-modes.service',
        text: `[Unit]
Description=Modes of uploaded files

[Service]
Type=oneshot
ExecStart=/usr/bin/chmod -R u=rwX,g=rX,o= /srv/uploads
CapabilityBoundingSet=CAP_FOWNER CAP_DAC_READ_SEARCH
NoNewPrivileges=yes
ProtectSystem=strict
ReadWritePaths=/srv/uploads
`,
      },
    ],
    asks: ['chmod operation not permitted', 'set acl on files of others', 'delete files of others in tmp', 'chmod a file that I do not own'],
  },
  CAP_FSETID: {
    says: [
      'The kernel clears the set-user-ID and set-group-ID bits of a file when somebody else than a privileged process writes to it, and drops set-group-ID from a `chmod` by somebody who is not in the group of the file. With this capability both bits stay.',
      'There is no error when it is missing: a mode is a little smaller than what was asked for. Installers, restores of backups and file servers miss it then. Ordinary services have no use for it; with RestrictSUIDSGID= they can’t set such bits in any case.',
    ],
    related: ['RestrictSUIDSGID', 'CapabilityBoundingSet', 'NoNewPrivileges'],
    examples: [
      {
        title: 'A restore that brings back files with all bits of their modes.',
        unit: 'tree-restore.service',
        text: `[Unit]
Description=Restore of the project tree

[Service]
Type=oneshot
ExecStart=/usr/bin/tar --extract --preserve-permissions --file /srv/backup/projects.tar --directory /srv/projects
CapabilityBoundingSet=CAP_FSETID CAP_CHOWN CAP_FOWNER CAP_DAC_OVERRIDE
NoNewPrivileges=yes
`,
      },
    ],
    asks: ['setgid bit disappears', 'suid bit lost after writing', 'keep special mode bits on restore'],
  },
  CAP_KILL: {
    says: [
      'A process that has it may send signals to processes of other users. Without it `kill` fails with “Operation not permitted” unless sender and receiver belong to the same user.',
      'It is missed most by a main process of root whose workers run as another user: it can’t end them or tell them to reopen their logs. Supervisors, job schedulers and programs that kill when memory runs out need it too. It doesn’t lead to root, but can end any service on the machine.',
      'Stopping a unit is the business of systemd itself: neither `systemctl stop` nor `systemctl kill` depends on what the unit may do.',
    ],
    related: ['CapabilityBoundingSet', 'KillMode', 'KillSignal', 'ExecReload'],
    examples: [
      {
        title: 'A main process of root ends its filters, which run as another user.',
        unit: 'print-spooler.service',
        text: `[Unit]
Description=Print spooler with separate filters

[Service]
Type=notify
ExecStart=/usr/sbin/print-spooler --foreground
CapabilityBoundingSet=CAP_KILL CAP_SETUID CAP_SETGID
KillMode=mixed

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['kill operation not permitted', 'master cannot signal its workers', 'send signal to process of another user'],
  },
  CAP_SETGID: {
    says: [
      'A process that has it takes on any group by `setgid` and `setgroups`, that of root and of `shadow` or `disk` included, which is often enough to become root. Daemons that start as root and change to a user of their own need it together with CAP_SETUID.',
      'Without it the change of groups fails with “Operation not permitted”, and most daemons end with a line such as “setgroups failed”. Where User= names the user from the beginning, systemd changes the groups itself and the program needs neither.',
    ],
    related: ['User', 'Group', 'SupplementaryGroups', 'CapabilityBoundingSet'],
    examples: [
      {
        title: 'A scheduler that runs jobs in the groups of their owners.',
        unit: 'job-runner.service',
        text: `[Unit]
Description=Runner for jobs of the departments

[Service]
Type=exec
ExecStart=/usr/sbin/job-runner --jobs /etc/job-runner
CapabilityBoundingSet=CAP_SETGID CAP_SETUID

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['setgroups operation not permitted', 'drop privileges failed', 'change group of a daemon', 'initgroups failed'],
  },
  CAP_SETUID: {
    says: [
      'A process that has it becomes any user by `setuid` and its relatives, root included, and may claim to be another one when it sends its credentials over a socket. It is as good as root, as long as root has capabilities left to gain.',
      'Login programs, `cron`, mail servers and all daemons that start as root and change to their own user need it. Without it they end with “Operation not permitted” at `setuid` or `setresuid`. With User= systemd does the change, and the program needs no such right.',
    ],
    steps: [
      'Set User= and Group= and switch off the change of the user in the program’s own configuration, where it has such an option.',
      'Where it has to do the change itself, keep both CAP_SETUID and CAP_SETGID in CapabilityBoundingSet=.',
    ],
    related: ['User', 'Group', 'NoNewPrivileges', 'CapabilityBoundingSet'],
    examples: [
      {
        title: 'A scheduler of root that runs each task as the user it belongs to.',
        unit: 'task-clock.service',
        text: `[Unit]
Description=Scheduled tasks of users

[Service]
Type=exec
ExecStart=/usr/sbin/task-clock --foreground
CapabilityBoundingSet=CAP_SETUID CAP_SETGID
ProtectSystem=full

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['setuid operation not permitted', 'daemon cannot switch to its user', 'cron capabilities', 'su and sudo need which capability'],
  },
  CAP_SETPCAP: {
    says: [
      'A process that has it may take capabilities out of its own bounding set, change its secure bits, and put into its inheritable set what its bounding set holds. It gives no right that the process could not have anyhow.',
      'Programs that confine others need it: container runtimes, `capsh`, `setpriv`, and init systems. Without it dropping from the bounding set fails with “Operation not permitted”, and some of them refuse to go on for safety. Services that let systemd do this with CapabilityBoundingSet= and SecureBits= do not need it.',
    ],
    related: ['CapabilityBoundingSet', 'SecureBits', 'AmbientCapabilities', 'NoNewPrivileges'],
    examples: [
      {
        title: 'A host process that takes rights from each plug-in before it runs it.',
        unit: 'plugin-host.service',
        text: `[Unit]
Description=Host for plug-ins of the portal

[Service]
Type=exec
ExecStart=/usr/bin/plugin-host --plugins /usr/lib/portal/plugins
CapabilityBoundingSet=CAP_SETPCAP CAP_SETUID CAP_SETGID

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['drop capabilities inside a program', 'prctl capbset drop fails', 'capsh operation not permitted'],
  },
  CAP_LINUX_IMMUTABLE: {
    says: [
      'A process that has it sets and clears the flags immutable and append-only of files, which bind root as well. `chattr +i` and `chattr +a` do it by hand. Without the capability they fail with “Operation not permitted while setting flags”.',
      'Tools that guard backups, logs and configuration need it; ordinary services do not. Taking it away from a service makes append-only logs safe from that service, even if it is root.',
    ],
    related: ['CapabilityBoundingSet', 'ReadOnlyPaths', 'ProtectSystem'],
    examples: [
      {
        title: 'Finished archives are made immutable.',
        unit: 'seal-archive.service',
        text: `[Unit]
Description=Seal on finished archives

[Service]
Type=oneshot
ExecStart=/usr/bin/chattr -R +i /srv/archive/finished
CapabilityBoundingSet=CAP_LINUX_IMMUTABLE
NoNewPrivileges=yes
`,
      },
    ],
    asks: ['chattr operation not permitted', 'make a file immutable from a service', 'append only log file', 'chattr +i from a service'],
  },
  CAP_NET_BIND_SERVICE: {
    says: [
      'A process that has it may bind to ports below 1024, for TCP as for UDP. Without it `bind` fails with “Permission denied”, not with “Operation not permitted”, and web, mail and DNS servers end at once.',
      'It is the mildest of all and leads to nothing but the port. With User= give it by AmbientCapabilities=; for a process of root it is enough that CapabilityBoundingSet= holds it. A socket unit makes it needless, because systemd opens the port, and so does the sysctl `net.ipv4.ip_unprivileged_port_start`.',
    ],
    steps: [
      'Add `AmbientCapabilities=CAP_NET_BIND_SERVICE`, and the same name to CapabilityBoundingSet= if the unit has one.',
      'With `PrivateUsers=yes` the right does not count for the network of the machine: take that line out, or pass the port by a socket unit.',
    ],
    related: ['AmbientCapabilities', 'CapabilityBoundingSet', 'User', 'SocketBindAllow', 'ListenStream'],
    examples: [
      {
        title: 'A DNS server on port 53 that is never root.',
        unit: 'name-server.service',
        text: `[Unit]
Description=Name server for the office

[Service]
Type=notify
User=dns
ExecStart=/usr/sbin/name-server --config /etc/name-server.conf
AmbientCapabilities=CAP_NET_BIND_SERVICE
CapabilityBoundingSet=CAP_NET_BIND_SERVICE
NoNewPrivileges=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['port 80 without root', 'bind permission denied', 'listen on port 443 as normal user', 'privileged port', 'nginx or caddy on 443 as user', 'ports under 1024'],
  },
  CAP_NET_BROADCAST: {
    says: [
      'The name promises more than there is. The kernel asks for it in one place: a netlink socket that wants the messages of other network namespaces besides its own. Sending to broadcast addresses needs no capability at all, only a socket option.',
      'Hardly any service misses it; monitors of containers and virtual networks may. Without it setting the socket option fails with “Operation not permitted”. It is harmless, and can be left out of nearly every CapabilityBoundingSet=.',
    ],
    related: ['CapabilityBoundingSet', 'AmbientCapabilities', 'PrivateNetwork'],
    examples: [
      {
        title: 'A monitor that hears of links in all network namespaces of the host.',
        unit: 'link-watcher.service',
        text: `[Unit]
Description=Monitor of links in all network namespaces

[Service]
Type=exec
User=linkwatch
ExecStart=/usr/bin/link-watcher --all-namespaces
AmbientCapabilities=CAP_NET_BROADCAST
CapabilityBoundingSet=CAP_NET_BROADCAST
RestrictAddressFamilies=AF_NETLINK AF_UNIX

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['netlink messages of all namespaces', 'capability for broadcast', 'send broadcast without root'],
  },
  CAP_NET_ADMIN: {
    says: [
      'A process that has it configures the network: interfaces, addresses, routes, firewall rules, tunnels and traffic shaping. It also permits a few socket options, such as larger buffers than the sysctls allow. All traffic of the machine can be led elsewhere with it.',
      'VPN and DHCP programs, network managers, firewalls and routing daemons need it. Without it `ip` says “RTNETLINK answers: Operation not permitted”, and `/dev/net/tun` opens but yields no interface. With PrivateNetwork= it concerns the network of the unit alone.',
    ],
    related: ['AmbientCapabilities', 'CapabilityBoundingSet', 'RestrictAddressFamilies', 'DeviceAllow', 'PrivateNetwork'],
    examples: [
      {
        title: 'A VPN client that makes its tunnel without being root.',
        unit: 'office-vpn.service',
        text: `[Unit]
Description=Tunnel to the office
Wants=network-online.target
After=network-online.target

[Service]
Type=exec
User=vpn
ExecStart=/usr/sbin/office-vpn --config /etc/office-vpn.conf
AmbientCapabilities=CAP_NET_ADMIN
CapabilityBoundingSet=CAP_NET_ADMIN
DeviceAllow=/dev/net/tun rw
Restart=on-failure

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['rtnetlink answers operation not permitted', 'vpn without root', 'change firewall from a service', 'create tun interface', 'ip link set operation not permitted', 'wireguard or openvpn as user', 'iptables you must be root'],
  },
  CAP_NET_RAW: {
    says: [
      'A process that has it opens raw and packet sockets. With them it sees the traffic of an interface and sends packets with whatever content and sender, so it can spy and deceive in its network, but does not become root.',
      '`ping`, packet capture, DHCP, ARP tools and intrusion detection need it. Without it `socket` fails with “Operation not permitted”. Where RestrictAddressFamilies= is set, packet sockets need `AF_PACKET` there as well.',
    ],
    steps: [
      'Many systems let `ping` work without it, by the sysctl `net.ipv4.ping_group_range`; look there before the right is granted.',
    ],
    related: ['AmbientCapabilities', 'CapabilityBoundingSet', 'RestrictAddressFamilies'],
    examples: [
      {
        title: 'A probe that captures packets as a user of its own.',
        unit: 'traffic-probe.service',
        text: `[Unit]
Description=Probe of traffic at the uplink

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/traffic-probe --interface uplink0 --output %S/traffic-probe
StateDirectory=traffic-probe
AmbientCapabilities=CAP_NET_RAW
CapabilityBoundingSet=CAP_NET_RAW
RestrictAddressFamilies=AF_PACKET AF_NETLINK AF_UNIX

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['ping operation not permitted', 'raw socket without root', 'capture packets in a service', 'tcpdump as normal user', 'ping socket operation not permitted', 'nmap or arping as user'],
  },
  CAP_IPC_LOCK: {
    says: [
      'A process that has it keeps any amount of memory from being swapped out, past LimitMEMLOCK=. Without it `mlock` and `mlockall` fail with “Cannot allocate memory” above the limit, and with “Operation not permitted” where the limit is zero.',
      'Stores of secrets, databases with huge pages, real-time audio and packet processing ask for it. It doesn’t lead to root, but whoever has it can take the memory away from all others. A limit that fits, such as `LimitMEMLOCK=1G`, does the same without the capability.',
    ],
    related: ['LimitMEMLOCK', 'AmbientCapabilities', 'MemorySwapMax', 'SystemCallFilter'],
    examples: [
      {
        title: 'A store of secrets whose memory never reaches the swap space.',
        unit: 'secret-store.service',
        text: `[Unit]
Description=Store of secrets

[Service]
Type=notify
User=vault
ExecStart=/usr/bin/secret-store server --config /etc/secret-store.conf
AmbientCapabilities=CAP_IPC_LOCK
CapabilityBoundingSet=CAP_IPC_LOCK
NoNewPrivileges=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['mlock failed', 'cannot lock memory', 'keep secrets out of swap', 'mlockall cannot allocate memory', 'gpg secure memory'],
  },
  CAP_IPC_OWNER: {
    says: [
      'A process that has it uses shared memory, semaphores and message queues of System V, whoever they belong to and whatever their modes are. Without it attaching to those of others fails with “Permission denied”.',
      'Few programs still need it: monitors of old databases and application servers. Data of other services lies open with it as far as they share memory in this way. A common group and the mode of the segment are mostly the better answer.',
    ],
    related: ['PrivateIPC', 'RemoveIPC', 'CapabilityBoundingSet', 'Group'],
    examples: [
      {
        title: 'A monitor reads the shared memory of an old application server.',
        unit: 'segment-monitor.service',
        text: `[Unit]
Description=Monitor of shared memory segments

[Service]
Type=exec
User=monitor
ExecStart=/usr/local/bin/segment-monitor --interval 60
AmbientCapabilities=CAP_IPC_OWNER
CapabilityBoundingSet=CAP_IPC_OWNER

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['shared memory permission denied', 'shmat of another user', 'semaphores of other users'],
  },
  CAP_SYS_MODULE: {
    says: [
      'A process that has it loads code into the kernel and takes modules out. It is more than root: what is loaded can do everything and hide it. Without it `modprobe` fails with “Operation not permitted”.',
      'Only `systemd-modules-load`, udev, installers of drivers and a few container and VPN programs need it. `ProtectKernelModules=yes` takes it out of CapabilityBoundingSet= and refuses the calls of `@module` too. What the kernel loads by itself, for a device or a file system, goes on as before.',
    ],
    steps: [
      'Let a file in `/etc/modules-load.d` load the module at boot, so that the service needs no such right.',
    ],
    related: ['ProtectKernelModules', 'CapabilityBoundingSet', 'SystemCallFilter'],
    examples: [
      {
        title: 'A small unit loads a driver with options, and can do nothing else.',
        unit: 'sensor-driver.service',
        text: `[Unit]
Description=Driver for the sensor board
Before=sensor-reader.service

[Service]
Type=oneshot
ExecStart=/usr/sbin/modprobe sensor_board rate=50
RemainAfterExit=yes
CapabilityBoundingSet=CAP_SYS_MODULE
NoNewPrivileges=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['modprobe operation not permitted', 'load kernel module from a service', 'forbid kernel modules', 'insmod from a container'],
  },
  CAP_SYS_RAWIO: {
    says: [
      'A process that has it reaches hardware past its drivers: I/O ports, `/dev/mem`, raw commands to disks, registers of the processor. That may be enough to take over the kernel, so it is near to root.',
      '`smartd`, tools for firmware and sensors, and some drivers outside the kernel need it. Without it `ioperm` and `iopl`, `/dev/mem` and raw disk commands fail with “Operation not permitted”. `PrivateDevices=yes` takes it out of CapabilityBoundingSet= and hides the devices as well.',
    ],
    related: ['PrivateDevices', 'DeviceAllow', 'CapabilityBoundingSet', 'SystemCallFilter'],
    examples: [
      {
        title: 'A daemon asks SATA disks for their health by raw commands.',
        unit: 'disk-health.service',
        text: `[Unit]
Description=Health of disks

[Service]
Type=exec
ExecStart=/usr/sbin/disk-health --interval 1800
CapabilityBoundingSet=CAP_SYS_RAWIO
DeviceAllow=block-sd rw
NoNewPrivileges=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['smartctl operation not permitted', 'access to dev mem', 'io ports from a service', 'raw disk commands', 'nvme or hdparm access'],
  },
  CAP_SYS_CHROOT: {
    says: [
      'A process that has it may call `chroot`, and so give itself another root directory. The same right lets it break out of one again, so a chroot confines nobody who still has it.',
      'SSH, FTP and name servers that lock themselves or their users in need it. Without it they end with “chroot: Operation not permitted”. With RootDirectory= systemd changes the root before the program starts, and the right can be taken away.',
    ],
    related: ['RootDirectory', 'RootImage', 'CapabilityBoundingSet', 'SystemCallFilter'],
    examples: [
      {
        title: 'A file server locks each user into a directory.',
        unit: 'partner-upload.service',
        text: `[Unit]
Description=Uploads by partners

[Service]
Type=exec
ExecStart=/usr/sbin/upload-server --chroot-users
CapabilityBoundingSet=CAP_SYS_CHROOT CAP_SETUID CAP_SETGID CAP_NET_BIND_SERVICE

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['chroot operation not permitted', 'lock sftp users into a directory', 'break out of chroot', 'sshd internal-sftp jail'],
  },
  CAP_SYS_PTRACE: {
    says: [
      'A process that has it looks into processes of all users and changes them: by `ptrace`, by `process_vm_readv`, or through `/proc/PID/mem`. As it can put code into a process of root, it is as good as root. Nothing in `/proc` is hidden from it by ProtectProc=.',
      'Debuggers, profilers and monitors that list open files or memory maps of others need it. Without it `strace -p` says “Operation not permitted”, and `/proc/PID/fd` of others “Permission denied”. Processes of the same user can mostly be traced without it, as far as security modules permit.',
    ],
    related: ['ProtectProc', 'CapabilityBoundingSet', 'SystemCallFilter', 'PrivatePIDs'],
    examples: [
      {
        title: 'A monitor counts the open files of all processes without being root.',
        unit: 'fd-exporter.service',
        text: `[Unit]
Description=Export of open files by process

[Service]
Type=exec
User=exporter
ExecStart=/usr/bin/fd-exporter --listen 127.0.0.1:9256
AmbientCapabilities=CAP_SYS_PTRACE CAP_DAC_READ_SEARCH
CapabilityBoundingSet=CAP_SYS_PTRACE CAP_DAC_READ_SEARCH
SystemCallFilter=@system-service
SystemCallFilter=~@debug process_vm_writev
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['ptrace operation not permitted', 'strace another process', 'read proc of other users', 'debugger without root', 'gdb attach denied'],
  },
  CAP_SYS_PACCT: {
    says: [
      'A process that has it switches process accounting on and off by `acct`. The kernel then writes a record to a file for each process that ends, which `lastcomm` and `sa` evaluate. Without it `accton` fails with “Operation not permitted”.',
      'Only the accounting package needs it. It is no way to root, but whoever has it can stop the records that would show what he did. It is safe to leave it out for all other services.',
    ],
    related: ['CapabilityBoundingSet', 'SystemCallFilter'],
    examples: [
      {
        title: 'Accounting runs as long as the unit is active.',
        unit: 'process-accounting.service',
        text: `[Unit]
Description=Process accounting

[Service]
Type=oneshot
ExecStartPre=/usr/bin/touch /var/log/account/pacct
ExecStart=/usr/sbin/accton /var/log/account/pacct
ExecStop=/usr/sbin/accton off
RemainAfterExit=yes
LogsDirectory=account
CapabilityBoundingSet=CAP_SYS_PACCT

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['process accounting', 'accton operation not permitted', 'lastcomm shows nothing'],
  },
  CAP_SYS_ADMIN: {
    says: [
      'This is the collection of all that has no capability of its own: mounting, entering namespaces, quotas, swap, the host name, many commands of devices and file systems, and what newer capabilities such as CAP_BPF and CAP_PERFMON permit. It is nearly as good as root.',
      'Container managers, mount helpers, storage and quota tools need it. Without it `mount`, `setns`, `swapon`, `sethostname` and many an `ioctl` fail with “Operation not permitted”. Programs that ask for it often need a single thing, which a setting of the unit does as well: BindPaths=, PrivateTmp=, RootDirectory=, a mount unit.',
    ],
    steps: [
      'Find out which call fails, with `strace` or from the program’s message, and look for a setting or a smaller capability first.',
      'Where nothing helps, grant it together with a narrow SystemCallFilter=.',
      'Where a mount succeeds but the machine does not see it, look for settings such as ProtectHome= or PrivateTmp=: they give the unit a view of its own, and its mounts stay in there.',
    ],
    related: ['CapabilityBoundingSet', 'RestrictNamespaces', 'PrivateMounts', 'SystemCallFilter', 'PrivateUsers'],
    examples: [
      {
        title: 'A helper that mounts snapshots, with little else of root’s rights.',
        unit: 'snapshot-mounter.service',
        text: `[Unit]
Description=Mounts of snapshots for restores

[Service]
Type=exec
ExecStart=/usr/sbin/snapshot-mounter --below /srv/snapshots
CapabilityBoundingSet=CAP_SYS_ADMIN
NoNewPrivileges=yes
RestrictAddressFamilies=AF_UNIX

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['mount operation not permitted', 'nearly root', 'cap for mounting', 'setns not permitted', 'mount inside a service denied', 'privileged container', 'the new root'],
  },
  CAP_SYS_BOOT: {
    says: [
      'A process that has it calls `reboot`, which restarts or powers off at once, without stopping anything, and loads another kernel by `kexec`. Without it both fail with “Operation not permitted”.',
      '`systemctl reboot` does not need it: it asks systemd over the bus, and polkit decides. Programs that pull the emergency brake need it, such as hardware watchdogs and cluster software, and the loader for `kexec`. With a kernel of one’s own choice it is a way to full control.',
    ],
    related: ['SystemCallFilter', 'CapabilityBoundingSet', 'FailureAction', 'RebootArgument'],
    examples: [
      {
        title: 'A node of a cluster resets itself when it has lost its peers.',
        unit: 'cluster-fence.service',
        text: `[Unit]
Description=Fencing agent of the cluster

[Service]
Type=notify
ExecStart=/usr/sbin/cluster-fence --timeout 20
CapabilityBoundingSet=CAP_SYS_BOOT
NoNewPrivileges=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['reboot from a service', 'kexec operation not permitted', 'power off without root'],
  },
  CAP_SYS_NICE: {
    says: [
      'A process that has it raises its priority, schedules itself in real time, on newer kernels takes the real-time class for input and output, and changes priorities and processors of processes of others. Without it `setpriority` fails with “Permission denied” and `sched_setscheduler` with “Operation not permitted”.',
      'Audio servers, virtual machine managers, databases and controllers of machines ask for it. systemd can do it for them: Nice=, CPUSchedulingPolicy= and CPUAffinity= need no right in the unit, and LimitRTPRIO= lets a program go up to a priority. It leads to nothing but a machine that others can’t use.',
    ],
    related: ['Nice', 'CPUSchedulingPolicy', 'LimitRTPRIO', 'LimitNICE', 'RestrictRealtime'],
    examples: [
      {
        title: 'An audio engine puts single threads of its own into real time.',
        unit: 'studio-audio.service',
        text: `[Unit]
Description=Audio engine of the studio

[Service]
Type=exec
User=studio
ExecStart=/usr/bin/audio-engine --device studio
AmbientCapabilities=CAP_SYS_NICE
CapabilityBoundingSet=CAP_SYS_NICE
LimitMEMLOCK=512M

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['real time priority without root', 'negative nice value', 'sched_setscheduler not permitted', 'renice as non-root'],
  },
  CAP_SYS_RESOURCE: {
    says: [
      'A process that has it passes over limits: it raises hard resource limits, makes itself less likely to be killed when memory runs out, and ignores disk quotas, the space that file systems reserve for root, and several limits of queues and pipes.',
      'Without it raising a hard limit fails with “Operation not permitted”, and lowering `oom_score_adj` with “Permission denied”. Databases, mail servers and login programs ask for it. With LimitNOFILE= and its relatives, and with OOMScoreAdjust=, systemd does this before the program starts. It doesn’t lead to root.',
    ],
    related: ['LimitNOFILE', 'LimitNPROC', 'OOMScoreAdjust', 'CapabilityBoundingSet'],
    examples: [
      {
        title: 'A broker raises the limits of each session that it starts.',
        unit: 'session-broker.service',
        text: `[Unit]
Description=Broker for sessions of terminals

[Service]
Type=exec
User=broker
ExecStart=/usr/bin/session-broker --sessions 400
AmbientCapabilities=CAP_SYS_RESOURCE
CapabilityBoundingSet=CAP_SYS_RESOURCE

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['setrlimit operation not permitted', 'raise open files limit in the program', 'ignore disk quota', 'oom_score_adj permission denied', 'limit beyond the hard limit'],
  },
  CAP_SYS_TIME: {
    says: [
      'A process that has it sets the system clock, changes its pace and sets the hardware clock. Without it `clock_settime` and `adjtimex` fail with “Operation not permitted”. Whoever has it can make certificates valid or invalid and confuse every log.',
      'Only time services need it: clients of NTP and PTP, receivers of radio clocks. `ProtectClock=yes` takes it out of CapabilityBoundingSet=. A filter by `SystemCallFilter=@system-service` needs `@clock` besides.',
    ],
    steps: [
      'Look for ProtectClock= and PrivateUsers= in the unit, which both take the right away.',
      'Add `@clock` to SystemCallFilter=, if the unit has one.',
      'In a container the host keeps the clock to itself; let the time service run there.',
    ],
    related: ['ProtectClock', 'SystemCallFilter', 'AmbientCapabilities', 'DeviceAllow'],
    examples: [
      {
        title: 'A receiver for radio time sets the clock as a user of its own.',
        unit: 'radio-clock.service',
        text: `[Unit]
Description=Time by radio
Conflicts=systemd-timesyncd.service

[Service]
Type=exec
User=radioclock
ExecStart=/usr/bin/radio-clock --device /dev/ttyS1
SupplementaryGroups=dialout
AmbientCapabilities=CAP_SYS_TIME
CapabilityBoundingSet=CAP_SYS_TIME
SystemCallFilter=@system-service @clock
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['set the system clock', 'ntp operation not permitted', 'adjtimex fails', 'time service without root', 'date -s operation not permitted'],
  },
  CAP_SYS_TTY_CONFIG: {
    says: [
      'A process that has it configures virtual consoles, such as their keyboard tables and which of them is shown, and hangs up a terminal by `vhangup`. Without it these calls fail with “Operation not permitted”, some of them even on a console of the program’s own.',
      'Login programs at consoles, display servers that run without a session manager, and tools such as `loadkeys` and `setfont` need it. It does not lead to root by itself, but keyboard tables can be changed so that others type what they did not want.',
    ],
    related: ['TTYPath', 'StandardInput', 'TTYVHangup', 'CapabilityBoundingSet'],
    examples: [
      {
        title: 'The keyboard table of the consoles is loaded at boot.',
        unit: 'console-keys.service',
        text: `[Unit]
Description=Keyboard table of the consoles

[Service]
Type=oneshot
ExecStart=/usr/bin/loadkeys --console=/dev/tty1 de-nodeadkeys
RemainAfterExit=yes
CapabilityBoundingSet=CAP_SYS_TTY_CONFIG
NoNewPrivileges=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['switch virtual console', 'loadkeys permission denied', 'vhangup operation not permitted'],
  },
  CAP_MKNOD: {
    says: [
      'A process that has it makes device nodes by `mknod`. A node of a disk that it can open leads to all files on it, so the capability comes close to root. Named pipes and sockets need no right.',
      'Container and image builders, udev’s helpers and restores of whole systems need it. Without it `mknod` fails with “Operation not permitted”. `PrivateDevices=yes` takes it out of CapabilityBoundingSet=, and DevicePolicy= refuses devices that are not listed, whatever nodes there are.',
    ],
    related: ['PrivateDevices', 'DevicePolicy', 'DeviceAllow', 'CapabilityBoundingSet'],
    examples: [
      {
        title: 'A builder of system images puts device nodes into their trees.',
        unit: 'image-builder.service',
        text: `[Unit]
Description=Builder of system images

[Service]
Type=oneshot
ExecStart=/usr/bin/image-builder --recipe /etc/image-builder/router.conf
CapabilityBoundingSet=CAP_MKNOD CAP_CHOWN CAP_FOWNER CAP_DAC_OVERRIDE
NoNewPrivileges=yes
StateDirectory=image-builder
`,
      },
    ],
    asks: ['mknod operation not permitted', 'create device nodes in a service', 'build images with device files'],
  },
  CAP_LEASE: {
    says: [
      'A process that has it takes a lease on any file by `fcntl`, and is told by a signal before somebody else opens it. Without it leases are for files of one’s own; on others the call fails with “Permission denied”.',
      'File servers that let their clients cache need it, as Samba does. Others can be kept waiting for a moment at files on which somebody holds a lease, but nothing else comes of it.',
    ],
    related: ['CapabilityBoundingSet', 'AmbientCapabilities'],
    examples: [
      {
        title: 'A file server lets its clients cache, and hears when somebody else opens a file.',
        unit: 'file-share.service',
        text: `[Unit]
Description=File server for the workshop

[Service]
Type=notify
User=share
ExecStart=/usr/sbin/file-share --root /srv/workshop
AmbientCapabilities=CAP_LEASE
CapabilityBoundingSet=CAP_LEASE

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['file leases', 'samba oplocks kernel', 'fcntl setlease permission denied'],
  },
  CAP_AUDIT_WRITE: {
    says: [
      'A process that has it adds records to the kernel’s audit log. Programs that log users in do that: `sshd`, `login`, `sudo`, `su`, `cron` and all that use PAM for it. Buses do so where SELinux refuses something.',
      'Without it the record is refused with “Operation not permitted”. Where the kernel has auditing, PAM then lets a login by a root process fail, with nothing but “System error” or a session that ends at once. The right lets somebody put wrong records into the log, and no more.',
    ],
    related: ['CapabilityBoundingSet', 'PAMName', 'NoNewPrivileges'],
    examples: [
      {
        title: 'A terminal in the browser that logs users in by PAM.',
        unit: 'web-terminal.service',
        text: `[Unit]
Description=Terminal in the browser

[Service]
Type=exec
ExecStart=/usr/sbin/web-terminal --listen 127.0.0.1:7681
CapabilityBoundingSet=CAP_AUDIT_WRITE CAP_SETUID CAP_SETGID CAP_CHOWN CAP_DAC_READ_SEARCH

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['pam system error', 'sudo unable to send audit message', 'login fails after hardening'],
  },
  CAP_AUDIT_CONTROL: {
    says: [
      'A process that has it switches the kernel’s auditing on and off, changes its rules, and changes the login user of a process once that is set. Without it `auditctl` fails with “Operation not permitted”.',
      'Only `auditd` and programs that replace it need it. Whoever has it can blind the audit log before doing harm, so it belongs in the bounding set of no other service.',
    ],
    related: ['CapabilityBoundingSet', 'PAMName'],
    examples: [
      {
        title: 'The rules of auditing are loaded at boot.',
        unit: 'audit-rules.service',
        text: `[Unit]
Description=Rules for auditing

[Service]
Type=oneshot
ExecStart=/usr/sbin/augenrules --load
RemainAfterExit=yes
CapabilityBoundingSet=CAP_AUDIT_CONTROL
NoNewPrivileges=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['auditctl operation not permitted', 'change audit rules', 'switch auditing off'],
  },
  CAP_SETFCAP: {
    says: [
      'A process that has it writes capabilities into program files, as `setcap` does; whoever runs such a file gets them. Newer kernels also ask for it where a user namespace is to contain the real root. Without it both fail with “Operation not permitted”.',
      'Package managers and tools that unpack container images need it. A service with it can lay out programs with all rights for others, so it is as good as root where somebody runs them.',
    ],
    related: ['CapabilityBoundingSet', 'NoNewPrivileges', 'RestrictSUIDSGID'],
    examples: [
      {
        title: 'A tool for measurements gets its capabilities after each installation.',
        unit: 'tool-installer.service',
        text: `[Unit]
Description=Capabilities of the measuring tools

[Service]
Type=oneshot
ExecStart=/usr/sbin/setcap cap_net_raw+ep /usr/local/bin/measure-latency
CapabilityBoundingSet=CAP_SETFCAP
NoNewPrivileges=yes
`,
      },
    ],
    asks: ['setcap operation not permitted', 'capabilities on files', 'unpack container images', 'rpm or dpkg unpacks file capabilities'],
  },
  CAP_MAC_OVERRIDE: {
    says: [
      'A process that has it passes over the rules of mandatory access control. Of the kernel’s security modules only Smack heeds it; AppArmor and SELinux hold for their processes in any case.',
      'On machines without Smack it means nothing, and it can be left out of every CapabilityBoundingSet=. With Smack, access that the rules refuse ends with “Permission denied” without it, and with it the labels of all files count no more.',
    ],
    related: ['SmackProcessLabel', 'CapabilityBoundingSet'],
    examples: [
      {
        title: 'A backup on a machine with Smack reads files of all labels.',
        unit: 'backup-labels.service',
        text: `[Unit]
Description=Backup across all Smack labels
ConditionSecurity=smack

[Service]
Type=oneshot
ExecStart=/usr/bin/tar --create --xattrs --file /srv/backup/system.tar /etc /var/lib
CapabilityBoundingSet=CAP_MAC_OVERRIDE CAP_DAC_READ_SEARCH
NoNewPrivileges=yes
`,
      },
    ],
    asks: ['override smack rules', 'pass over mandatory access control', 'mac capability'],
  },
  CAP_MAC_ADMIN: {
    says: [
      'A process that has it changes mandatory access control itself: the rules and labels of Smack, the profiles of AppArmor, and labels that the policy of SELinux does not know. Without it loading a profile or setting such a label fails with “Operation not permitted” or “Permission denied”.',
      'The loaders of policies, package managers on such machines and container managers with profiles of their own need it. As it can switch the confinement of others off, ordinary services should not have it.',
    ],
    related: ['AppArmorProfile', 'SmackProcessLabel', 'SELinuxContext', 'CapabilityBoundingSet'],
    examples: [
      {
        title: 'The profiles of the company’s own programs are loaded into AppArmor.',
        unit: 'app-profiles.service',
        text: `[Unit]
Description=AppArmor profiles of own programs
ConditionSecurity=apparmor
Before=shop-api.service

[Service]
Type=oneshot
ExecStart=/usr/sbin/apparmor_parser --replace /etc/apparmor.d/shop-api
RemainAfterExit=yes
CapabilityBoundingSet=CAP_MAC_ADMIN

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['load apparmor profile', 'change smack label', 'apparmor_parser permission denied'],
  },
  CAP_SYSLOG: {
    says: [
      'A process that has it reads the kernel log where that is restricted, clears it, and sees addresses of the kernel in `/proc` that are hidden from others. Without it `dmesg` says “Operation not permitted” as soon as the sysctl `kernel.dmesg_restrict` is on.',
      'Log collectors and tools that analyse crashes need it. It has nothing to do with `syslog()` for messages of programs, which needs no right. `ProtectKernelLogs=yes` takes it out of CapabilityBoundingSet=. The addresses help somebody who attacks the kernel.',
    ],
    related: ['ProtectKernelLogs', 'CapabilityBoundingSet', 'AmbientCapabilities'],
    examples: [
      {
        title: 'A shipper reads the kernel log as a user of its own.',
        unit: 'kernel-log-shipper.service',
        text: `[Unit]
Description=Shipping of the kernel log

[Service]
Type=exec
User=logship
ExecStart=/usr/bin/dmesg-shipper --follow --to logs.example.com:6514
AmbientCapabilities=CAP_SYSLOG
CapabilityBoundingSet=CAP_SYSLOG
Restart=on-failure

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['dmesg operation not permitted', 'read kernel log without root', 'dev kmsg permission denied', 'kptr_restrict'],
  },
  CAP_WAKE_ALARM: {
    says: [
      'A process that has it sets timers that wake the machine from sleep, by `timerfd_create` or `timer_create` with one of the alarm clocks. Without it these calls fail with “Operation not permitted”.',
      'Alarm clocks, recorders and backup programs on machines that sleep ask for it. A timer unit with WakeSystem= does the same, and the service needs no right. `ProtectClock=yes` takes it out of CapabilityBoundingSet=. It is harmless but for the battery.',
    ],
    related: ['WakeSystem', 'ProtectClock', 'AmbientCapabilities'],
    examples: [
      {
        title: 'A recorder wakes the machine for its programmes.',
        unit: 'tv-recorder.service',
        text: `[Unit]
Description=Recorder for television

[Service]
Type=exec
User=recorder
ExecStart=/usr/bin/tv-recorder --library /srv/recordings
AmbientCapabilities=CAP_WAKE_ALARM
CapabilityBoundingSet=CAP_WAKE_ALARM

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['wake machine from suspend', 'timer does not wake the computer', 'alarm timer permission'],
  },
  CAP_BLOCK_SUSPEND: {
    says: [
      'A process that has it keeps the machine awake: by the flag EPOLLWAKEUP of epoll, or by `/sys/power/wake_lock`. Without it the flag is passed over in silence, and writing to the file fails.',
      'It matters on phones and other machines that sleep whenever they can. Services on servers and desktops hold an inhibitor lock of logind instead, for which this right is not needed. It is harmless but for the battery.',
    ],
    related: ['CapabilityBoundingSet', 'AmbientCapabilities', 'WakeSystem'],
    examples: [
      {
        title: 'The telephone of a hand-held device stays awake while a call comes in.',
        unit: 'call-daemon.service',
        text: `[Unit]
Description=Telephone calls

[Service]
Type=notify
User=phone
ExecStart=/usr/bin/call-daemon --modem /dev/modem0
AmbientCapabilities=CAP_BLOCK_SUSPEND
CapabilityBoundingSet=CAP_BLOCK_SUSPEND

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['prevent suspend', 'keep machine awake', 'wake lock'],
  },
  CAP_AUDIT_READ: {
    says: [
      'A process that has it receives the audit records of the kernel as they come, over a netlink socket with many listeners. Without it joining fails with “Operation not permitted”.',
      'The journal and agents that watch for intrusions use it beside `auditd`. The records show what users and programs do, and may contain command lines with secrets, but the right changes nothing on the machine.',
    ],
    related: ['CapabilityBoundingSet', 'RestrictAddressFamilies', 'AmbientCapabilities'],
    examples: [
      {
        title: 'An agent forwards audit records without being root.',
        unit: 'audit-forwarder.service',
        text: `[Unit]
Description=Forwarding of audit records

[Service]
Type=exec
User=auditship
ExecStart=/usr/bin/audit-forwarder --to 10.20.0.5:6514
AmbientCapabilities=CAP_AUDIT_READ
CapabilityBoundingSet=CAP_AUDIT_READ
RestrictAddressFamilies=AF_NETLINK AF_INET AF_INET6 AF_UNIX

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['receive audit events', 'listen to the audit log', 'audit netlink not permitted'],
  },
  CAP_PERFMON: {
    says: [
      'A process that has it measures the whole machine: by `perf_event_open` beyond what the sysctl `kernel.perf_event_paranoid` permits, and, together with CAP_BPF, by BPF programs that trace. Without it `perf` says “Permission denied” or “Operation not permitted” and names the sysctl.',
      'Profilers and observability agents need it. It can read much of the kernel’s and of others’ memory, and so their secrets, but does not change them. On older kernels the same needs CAP_SYS_ADMIN.',
    ],
    related: ['AmbientCapabilities', 'CapabilityBoundingSet', 'SystemCallFilter'],
    examples: [
      {
        title: 'A profiler samples all processes at a low rate.',
        unit: 'flame-sampler.service',
        text: `[Unit]
Description=Continuous profiler

[Service]
Type=exec
User=profiler
ExecStart=/usr/bin/flame-sampler --rate 19 --output %S/flame-sampler
StateDirectory=flame-sampler
AmbientCapabilities=CAP_PERFMON
CapabilityBoundingSet=CAP_PERFMON
SystemCallFilter=@system-service perf_event_open
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['perf permission denied', 'profile the whole system without root', 'perf_event_paranoid', 'node exporter perf collector'],
  },
  CAP_BPF: {
    says: [
      'A process that has it loads BPF programs and makes maps of all kinds. Programs that trace need CAP_PERFMON besides, those for packets CAP_NET_ADMIN. Without it `bpf` fails with “Operation not permitted” wherever use without privileges is switched off, as it mostly is.',
      'Observability agents, network plug-ins of container platforms and load balancers need it. Together with one of the other two it sees or changes much of what goes on. On older kernels the same needs CAP_SYS_ADMIN. A filter by `SystemCallFilter=@system-service` needs `bpf` besides.',
    ],
    related: ['AmbientCapabilities', 'CapabilityBoundingSet', 'SystemCallFilter', 'BPFProgram'],
    examples: [
      {
        title: 'An agent traces new connections by BPF.',
        unit: 'connection-map.service',
        text: `[Unit]
Description=Map of connections between services

[Service]
Type=exec
User=connmap
ExecStart=/usr/bin/connection-map --export 127.0.0.1:9435
AmbientCapabilities=CAP_BPF CAP_PERFMON
CapabilityBoundingSet=CAP_BPF CAP_PERFMON
SystemCallFilter=@system-service bpf perf_event_open
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['bpf operation not permitted', 'load ebpf without root', 'bpf agent capabilities', 'bpftrace as normal user'],
  },
  CAP_CHECKPOINT_RESTORE: {
    says: [
      'A process that has it saves processes and brings them back as they were: it chooses the number of a new process, and follows the links to mapped files of other processes. Without it these steps fail with “Operation not permitted”.',
      'CRIU and tools built on it need it, for instance to start a large Java application from an image of its running state. It is far less than CAP_SYS_ADMIN, which older kernels ask for in its place.',
    ],
    related: ['AmbientCapabilities', 'CapabilityBoundingSet', 'SystemCallFilter'],
    examples: [
      {
        title: 'An application is brought back from a checkpoint in place of a slow start.',
        unit: 'fast-start.service',
        text: `[Unit]
Description=Pricing engine from a checkpoint

[Service]
Type=exec
User=pricing
ExecStart=/usr/bin/pricing-engine --restore /var/lib/pricing/checkpoint
StateDirectory=pricing
AmbientCapabilities=CAP_CHECKPOINT_RESTORE
CapabilityBoundingSet=CAP_CHECKPOINT_RESTORE

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['criu without root', 'checkpoint and restore a process', 'set pid of new process'],
  },
}
