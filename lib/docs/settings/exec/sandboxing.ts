import type { SettingText, SettingTexts } from '../../setting-text'

const namespaces: NonNullable<SettingText['values']> = {
  cgroup: 'The view of the control groups, in which the unit’s own one is the root.',
  ipc: 'Shared memory, semaphores and message queues.',
  net: 'Interfaces, addresses, routes and firewall rules.',
  mnt: 'The view of the file systems, with mounts of its own.',
  pid: 'The numbers of processes, with a process 1 of its own.',
  uts: 'The host name and the NIS domain name.',
  time: 'The offsets of the monotonic clock and the clock since boot.',
}

export const sandboxingTexts: SettingTexts = {
  BPFDelegateAttachments: {
    does: [
      'Names the points in the kernel to which programs of the unit may attach BPF programs with a BPF token: `BPFCgroupSysctl`, `BPFNetfilter` and so on, separated by commas, or `any`. systemd writes them into the options of the BPF file system that the unit gets at `/sys/fs/bpf`, where `grep bpf /proc/self/mounts` within the unit shows them as `delegate_attachs=`.',
      'Nothing is granted by the mount alone. The program has to ask the kernel for a token from this file system, and to load its BPF programs with it. The kernel looks into the list when a program is loaded, for the attachment that the program names.',
    ],
    when: 'Together with PrivateBPF= and the other lists, for a program that loads BPF programs without rights on the machine. Name only the points that the program’s documentation names.',
    wrong: [
      'PrivateBPF= is off: there is no file system to delegate with, and the line does nothing.',
      'The program is built with a library that knows no BPF tokens: it gets “Operation not permitted” in spite of the list.',
    ],
    related: ['BPFDelegateCommands', 'BPFDelegatePrograms', 'DelegateNamespaces', 'PrivateUsers'],
    examples: [
      {
        title: 'A program that may attach to the sysctl hook of a control group, and to nothing else.',
        unit: 'sysctl-guard.service',
        text: `[Unit]
Description=Watches who changes kernel settings

[Service]
Type=exec
ExecStart=/usr/bin/sysctl-guard
PrivateUsers=yes
PrivateMounts=yes
DelegateNamespaces=mnt
PrivateBPF=yes
BPFDelegateCommands=BPFProgLoad
BPFDelegatePrograms=BPFProgTypeCgroupSysctl
BPFDelegateAttachments=BPFCgroupSysctl

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['attach bpf programs without root', 'bpf token attach types', 'delegate_attachs'],
  },
  BPFDelegateCommands: {
    does: [
      'Names the commands of the system call `bpf()` that programs of the unit may use with a BPF token, such as `BPFMapCreate`, `BPFProgLoad` or `BPFBtfLoad`, separated by commas, or `any`. systemd writes them into the options of the unit’s own BPF file system, where they show up as `delegate_cmds=` in `/proc/self/mounts`.',
      'Of the four lists this is the one that everything else hangs on: a map type or program type that is delegated is of no use while the command that makes it is not. Commands for which the kernel asks for no token, such as the one that attaches a loaded program, need not be named.',
    ],
    when: 'For a service that loads BPF programs and shall not run with rights on the machine for it. Give `BPFMapCreate` and `BPFProgLoad` first, and others as the program asks for them. A service that runs as root on the machine’s own BPF file system needs none of this.',
    wrong: [
      'PrivateBPF= or the user namespace is missing: the kernel gives out no token, and loading fails with “Operation not permitted”.',
      'The names are separated by spaces: the whole list is dropped, and `delegate_cmds=` is missing from the mount. Write commas without spaces.',
      'The program is built with a library that knows no BPF tokens, or the kernel is older than they are: the same error.',
    ],
    related: ['BPFDelegateMaps', 'BPFDelegatePrograms', 'BPFDelegateAttachments', 'DelegateNamespaces', 'PrivateUsers'],
    examples: [
      {
        title: 'A packet counter that makes maps and loads programs with a token, without rights on the machine.',
        unit: 'packet-counter.service',
        text: `[Unit]
Description=Packet counter

[Service]
Type=exec
ExecStart=/usr/bin/packet-counter
PrivateUsers=yes
PrivateMounts=yes
DelegateNamespaces=mnt
PrivateBPF=yes
BPFDelegateCommands=BPFMapCreate,BPFProgLoad
BPFDelegateMaps=BPFMapTypeArray
BPFDelegatePrograms=BPFProgTypeCgroupSkb
BPFDelegateAttachments=BPFCgroupInetIngress

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['load bpf programs without root', 'bpf token for a service', 'delegate_cmds', 'BPF_PROG_LOAD for a container'],
  },
  BPFDelegateMaps: {
    does: [
      'Names the types of BPF maps that programs of the unit may make with a BPF token, such as `BPFMapTypeArray`, `BPFMapTypeHash` or `BPFMapTypeRingbuf`, separated by commas, or `any`. They become the option `delegate_maps=` of the unit’s own BPF file system.',
      'The list says which types, BPFDelegateCommands= says whether maps may be made at all.',
    ],
    when: 'Besides PrivateBPF= and BPFDelegateCommands=, for the types that the program really uses. Most tools that report events need a ring buffer and a hash or array.',
    wrong: ['`BPFMapCreate` is missing from BPFDelegateCommands=: the kernel refuses each map with “Operation not permitted”, whatever types are listed.'],
    related: ['BPFDelegateCommands', 'BPFDelegatePrograms', 'LimitMEMLOCK'],
    examples: [
      {
        title: 'A tracer that keeps its counts in a hash and reports events through a ring buffer.',
        unit: 'connection-log.service',
        text: `[Unit]
Description=Log of connections

[Service]
Type=exec
ExecStart=/usr/bin/connection-log
PrivateUsers=yes
PrivateMounts=yes
DelegateNamespaces=mnt
PrivateBPF=yes
BPFDelegateCommands=BPFMapCreate,BPFProgLoad
BPFDelegateMaps=BPFMapTypeHash,BPFMapTypeRingbuf
BPFDelegatePrograms=BPFProgTypeCgroupSockAddr
BPFDelegateAttachments=BPFCgroupInet4Connect,BPFCgroupInet6Connect

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['bpf map types without root', 'ring buffer for an unprivileged bpf program', 'delegate_maps'],
  },
  BPFDelegatePrograms: {
    does: [
      'Names the types of BPF programs that the unit may load with a BPF token, such as `BPFProgTypeXdp`, `BPFProgTypeTracing` or `BPFProgTypeCgroupSkb`, separated by commas, or `any`. They become the option `delegate_progs=` of the unit’s own BPF file system.',
      'The type decides how much a program can see and do: one for a control group handles its packets, one for tracing can read memory of the kernel. The list is the place to draw that line.',
    ],
    when: 'Besides PrivateBPF= and BPFDelegateCommands=, for the types that the program really uses. Think twice before you delegate types for tracing: they see far more than the unit itself.',
    wrong: ['The type is listed and its attachment is not: loading fails with “Operation not permitted”, because the kernel checks both when a program is loaded.'],
    related: ['BPFDelegateCommands', 'BPFDelegateAttachments', 'BPFDelegateMaps', 'BPFProgram'],
    examples: [
      {
        title: 'A filter that sees the packets of one network namespace that belongs to it alone.',
        unit: 'edge-filter.service',
        text: `[Unit]
Description=Packet filter with a network of its own

[Service]
Type=exec
ExecStart=/usr/bin/edge-filter
PrivateNetwork=yes
PrivateUsers=yes
PrivateMounts=yes
DelegateNamespaces=mnt net
PrivateBPF=yes
BPFDelegateCommands=BPFMapCreate,BPFProgLoad
BPFDelegateMaps=BPFMapTypeArray
BPFDelegatePrograms=BPFProgTypeXdp
BPFDelegateAttachments=BPFXdp

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['xdp program without root', 'limit which bpf programs a service loads', 'delegate_progs'],
  },
  CacheDirectory: {
    does: [
      'Makes `/var/cache/NAME` before the service starts and gives it to the user of the service. The program finds the path in `$CACHE_DIRECTORY`, and it may write there whatever ProtectSystem= says of the rest of the machine. In units of a user the place is `~/.cache/NAME`.',
      'The directory stays when the service stops. `systemctl clean shop.service` removes it while the service is stopped; without `--what=` the cache is among the things that go.',
      'With DynamicUser= the files lie in `/var/cache/private/NAME`, and `/var/cache/NAME` is a symbolic link to it.',
    ],
    when: 'For what the program can make again: thumbnails, downloaded lists, compiled templates. What may not get lost belongs into StateDirectory=, for it is legitimate that somebody empties `/var/cache` when the disk is full.',
    wrong: [
      'A whole path, `CacheDirectory=/var/cache/shop`, is not taken: the line is ignored with a warning, and no directory is made. Write the name below `/var/cache`.',
      'Something that is not a directory has the name already: the service ends with status 239/CACHE_DIRECTORY, or the oldest releases start it all the same.',
    ],
    related: ['CacheDirectoryMode', 'CacheDirectoryQuota', 'StateDirectory', 'RuntimeDirectory', 'TimeoutCleanSec'],
    examples: [
      {
        title: 'A web application that keeps its thumbnails in /var/cache/shop.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop --cache \${CACHE_DIRECTORY}
CacheDirectory=shop
ProtectSystem=strict

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['create a directory in /var/cache', 'place for temporary downloads', 'cache that can be cleaned', '/var/cache/myapp', 'disposable files', 'thumbnails', 'place for cached data', 'systemctl clean --what=cache', 'safe to delete', 'downloaded files that can be fetched again', 'things that can be thrown away'],
  },
  CacheDirectoryAccounting: {
    does: [
      'Counts how much disk space the directories of CacheDirectory= take up, and shows it in `systemctl status`. The file system does the counting, with a project number that systemd picks and puts on the directories, so that nobody has to walk through the files.',
    ],
    when: 'To learn how large a cache becomes before you set CacheDirectoryQuota=, or to watch it from monitoring. It needs a file system with project quotas switched on, which ext4 and XFS have and btrfs has not.',
    wrong: ['The file system below `/var/cache` can’t do project quotas: on an overlay, as in containers, the service does not even start and ends with status 239/CACHE_DIRECTORY. On btrfs, or where project quotas are not switched on, it starts, nothing is counted, and nobody says so.'],
    related: ['CacheDirectoryQuota', 'StateDirectoryAccounting', 'LogsDirectoryAccounting'],
    examples: [
      {
        title: 'A proxy whose cache shows up with its size in systemctl status.',
        unit: 'proxy.service',
        text: `[Unit]
Description=Caching proxy

[Service]
Type=exec
User=proxy
ExecStart=/usr/bin/proxy
CacheDirectory=proxy
CacheDirectoryAccounting=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['how large is the cache', 'measure disk usage of a service', 'cache size in systemctl status', 'du of a service’s cache'],
  },
  CacheDirectoryMode: {
    does: [
      'Sets the permission bits of the directories named in CacheDirectory=, each time the service starts: what somebody has changed with `chmod` in between is set back. Without DynamicUser= the oldest releases set them only when they make the directory. It holds for the innermost directory only. What has to be made on the way to `shop/thumbnails` belongs to root and everybody may enter it.',
      'Files that the program makes in there are not touched. Their bits come from the program and from UMask=.',
    ],
    when: 'When not everybody on the machine may look into the cache: `0700` for the service alone, `0750` to let its group read.',
    wrong: ['A cache that another service reads, such as a web server, with `0700`: the other gets “Permission denied”. Give it the group and write `0750`.'],
    related: ['UMask', 'Group', 'StateDirectoryMode'],
    examples: [
      {
        title: 'A cache that only the service itself can look into.',
        unit: 'mail-index.service',
        text: `[Unit]
Description=Search index of the mails

[Service]
Type=exec
User=mail-index
ExecStart=/usr/bin/mail-index
CacheDirectory=mail-index
CacheDirectoryMode=0700

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['permissions of the cache', 'private cache', 'chmod of /var/cache folder', 'cache readable by a group'],
  },
  CacheDirectoryQuota: {
    does: [
      'Puts a ceiling on the disk space that the directories of CacheDirectory= may take up. When it is reached, writing fails for this service as if the disk were full, with “Disk quota exceeded” or “No space left on device” as the file system has it, and everything else on the disk goes on.',
      'The limit is a project quota of the file system, which systemd sets up when the service starts. With CacheDirectoryAccounting=yes beside it `systemctl status` shows how much is used.',
    ],
    when: 'For a cache that grows without end, on a disk that others share. The program has to bear a failed write; one that ends in an error when its cache is full is better given a limit of its own. It needs ext4 or XFS with project quotas switched on.',
    wrong: [
      'The file system can’t do project quotas: on an overlay, as in containers, the service ends with status 239/CACHE_DIRECTORY. On btrfs, or where project quotas are not switched on, it starts without any limit, and nobody says so.',
      'The service runs as root with CAP_SYS_RESOURCE: ext4 lets it write past the limit.',
    ],
    related: ['CacheDirectoryAccounting', 'StateDirectoryQuota', 'LogsDirectoryQuota', 'LimitFSIZE'],
    examples: [
      {
        title: 'A proxy whose cache takes 20 gigabytes at most.',
        unit: 'proxy.service',
        text: `[Unit]
Description=Caching proxy

[Service]
Type=exec
User=proxy
ExecStart=/usr/bin/proxy
CacheDirectory=proxy
CacheDirectoryQuota=20G

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['limit disk space of the cache', 'cache fills the disk', 'project quota for the cache', 'cache grows without bound'],
  },
  ConfigurationDirectory: {
    does: [
      'Makes sure that `/etc/NAME` is there before the service starts and tells the program its path in `$CONFIGURATION_DIRECTORY`. A directory that exists already is left as it is: neither its owner nor its mode is changed. One that systemd has to make belongs to the user of the service, in the oldest releases to root. In units of a user the place is `~/.config/NAME`.',
      'It is made empty. Nothing fills it with a default configuration, and nothing removes it when the service stops.',
    ],
    when: 'For a program that reads its configuration from a directory and fails when there is none, or that takes the path from the environment. Where the package brings its files in `/etc/NAME` along, it is hardly needed.',
    wrong: [
      'The configuration holds a password and is readable by all: the mode of a directory that is there already stays as it was, and systemd only warns that it differs. Change it once by hand, or use LoadCredential= for secrets.',
      'A whole path, `ConfigurationDirectory=/etc/shop`, is not taken: the line is ignored with a warning. Write the name below `/etc`.',
    ],
    related: ['ConfigurationDirectoryMode', 'StateDirectory', 'LoadCredential', 'ReadOnlyPaths'],
    examples: [
      {
        title: 'A service that reads all files of /etc/shop and finds the path in its environment.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop --config-dir \${CONFIGURATION_DIRECTORY}
ConfigurationDirectory=shop

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['create a directory in /etc', 'where is the configuration', '/etc/myapp', 'service edits its own config', 'conf folder with owner', 'mkdir /etc/myapp'],
  },
  ConfigurationDirectoryMode: {
    does: [
      'Sets the permission bits of the directories of ConfigurationDirectory= where systemd has to make them. A directory that is there already keeps its mode: systemd writes a warning to the log that the two differ and goes on.',
    ],
    when: 'With `0750` or `0700` for a configuration that not everybody may read, on machines where the directory is made by systemd. Where the package makes it, set the mode in the package.',
    wrong: ['The setting is added to a service that has long been running: `/etc/shop` stays open to all as it was. Run `chmod` once.'],
    related: ['LoadCredential', 'UMask', 'StateDirectoryMode'],
    examples: [
      {
        title: 'A configuration directory that others on the machine can’t look into.',
        unit: 'backup-agent.service',
        text: `[Unit]
Description=Backup agent

[Service]
Type=exec
User=backup-agent
ExecStart=/usr/bin/backup-agent
ConfigurationDirectory=backup-agent
ConfigurationDirectoryMode=0750

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['permissions of the configuration', 'hide configuration from other users', 'chmod of /etc folder', 'config with passwords world readable'],
  },
  DelegateNamespaces: {
    does: [
      'Decides which of the unit’s namespaces belong to its own user namespace. Over those the root user within the unit has power: with `net` it may configure interfaces and firewall rules of the unit’s own network, with `mnt` it may mount and unmount in the unit’s own view of the file system, with `uts` it may set the unit’s own host name.',
      'Namespaces that are not delegated belong to the machine. The unit lives in them, but what systemd has set up there, such as read-only paths, is out of its reach. On the machine itself the unit gains nothing.',
    ],
    when: 'For container managers, test runners and programs that configure a network of their own and shall not be root on the machine. A service that only wants to be shut in needs nothing delegated.',
    values: {
      ...namespaces,
      yes: 'Gives the unit power over all kinds of its namespaces.',
      no: 'Gives the unit power over none of them.',
    },
    wrong: [
      'The kind is delegated but the unit has no namespace of that kind: `net` without PrivateNetwork= lets nobody configure the network of the machine.',
      'With `mnt` the service can undo its own mounts, those that ProtectSystem= and ReadOnlyPaths= have made among them.',
    ],
    related: ['PrivateNetwork', 'PrivateMounts', 'PrivatePIDs', 'RestrictNamespaces', 'Delegate'],
    examples: [
      {
        title: 'A router under test that configures the interfaces of a network of its own.',
        unit: 'router-test.service',
        text: `[Unit]
Description=Router in a network of its own

[Service]
Type=exec
ExecStart=/usr/bin/router-test
PrivateUsers=yes
PrivateNetwork=yes
DelegateNamespaces=net

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['be root in a container only', 'configure the own network namespace', 'mount within the unit', 'ip link in an unprivileged container', 'owner of the network namespace', 'CAP_NET_ADMIN within a user namespace'],
  },
  ExecPaths: {
    does: [
      'Takes files and directories out of what NoExecPaths= forbids: programs that lie there can be run, and libraries can be loaded. Used the usual way round, `NoExecPaths=/` forbids all of the machine and ExecPaths= names what the service needs.',
      'Libraries count as well. A program that is linked dynamically needs the directories of its libraries and the loader in the list, and each interpreter of a script.',
    ],
    when: 'Together with NoExecPaths=, for services that start a known, short list of programs. It is much work for a service that calls shell scripts, because each tool of the script has to be in the list.',
    wrong: [
      'The libraries are missing from the list: the service ends with status 203, or the program says “failed to map segment from shared object”.',
      'ProtectSystem=strict with `ExecPaths=/usr`: the path becomes a mount of its own that is not read-only, so that root in the service can write to `/usr` again. Name the same path in BindReadOnlyPaths=. ReadOnlyPaths= does it only where NoExecPaths= names no path above: otherwise it takes the place of ExecPaths=, and nothing there can be run.',
      'A path that is not there: the service ends with status 226. A `-` in front lets it be missing.',
    ],
    related: ['ReadOnlyPaths', 'TemporaryFileSystem', 'MemoryDenyWriteExecute', 'ProtectSystem'],
    examples: [
      {
        title: 'A service in which nothing can be run but its own program and the libraries of the system.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
NoExecPaths=/
ExecPaths=/usr/bin/shop /usr/lib -/usr/lib64

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['allow only certain programs', 'whitelist executables', 'deny running anything but my binary', 'exec allow list', 'allow shared libraries to be mapped', 'allow only one executable', 'only binaries of /usr may be run'],
  },
  IPCNamespacePath: {
    does: [
      'Starts the service in an IPC namespace that exists already, so that it shares System V shared memory, semaphores and POSIX message queues with those who live there, and sees nothing of the machine’s. The file is one of the kernel’s, such as `/proc/PID/ns/ipc`, or a place where somebody has mounted such a file to keep the namespace alive.',
    ],
    when: 'To join a namespace that a container manager or another program has made. For two services of systemd, PrivateIPC= on both and JoinsNamespaceOf= in the second need no file and no process number.',
    wrong: [
      'The file is missing when the service starts, because the one who makes it comes later: the service ends with status 226. Order it with After= and Requires=.',
      'Older releases look at the line only beside PrivateTmp=, PrivateIPC=, PrivateNetwork= or NetworkNamespacePath=. Without one of these the service starts in the namespace of the machine, and nobody says so.',
      'POSIX shared memory is expected to be shared: that lies in `/dev/shm`, which is a matter of mounts and not of this namespace.',
    ],
    related: ['PrivateIPC', 'NetworkNamespacePath', 'UserNamespacePath', 'JoinsNamespaceOf'],
    examples: [
      {
        title: 'A reader of shared memory that joins the namespace which a simulator keeps in /run.',
        unit: 'simulator-reader.service',
        text: `[Unit]
Description=Reads the results of the simulator
Requires=simulator.service
After=simulator.service

[Service]
Type=exec
ExecStart=/usr/bin/simulator-reader
IPCNamespacePath=/run/simulator/ipc

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['share semaphores with a container', 'join an ipc namespace', 'nsenter --ipc', 'existing ipc namespace'],
  },
  InaccessiblePaths: {
    does: [
      'Covers files and directories with empty ones of mode 0000 that belong to root. For the service a directory looks empty or answers “Permission denied”, and nothing below it can be reached, whatever the permissions on the machine are. Everybody else sees the path as before.',
      'The cover is a mount in the service’s own view. Root in the service with CAP_SYS_ADMIN could take it away again, so pair it with a user of its own or a CapabilityBoundingSet=.',
    ],
    when: 'To keep a service away from something that its user could read otherwise: a socket such as `/run/docker.sock`, the secrets of another service, a mounted backup disk. To hide all homes ProtectHome= is shorter; to show only little of a large tree TemporaryFileSystem= with BindReadOnlyPaths= is better.',
    wrong: [
      'A path that is not on this machine: the service ends with status 226. Write a `-` in front where the path may be missing.',
      'ReadWritePaths= for something below a hidden directory: it stays hidden. Use TemporaryFileSystem= and bind the part that is needed.',
      'The directory with the program or its interpreter is hidden too: the service ends with status 203.',
    ],
    related: ['TemporaryFileSystem', 'ProtectHome', 'ReadOnlyPaths', 'BindReadOnlyPaths'],
    examples: [
      {
        title: 'A web application that must reach neither the socket of Docker nor the backups.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
InaccessiblePaths=-/run/docker.sock -/srv/backup

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['hide a directory from a service', 'no access to a path', 'block docker socket', 'hide /etc/shadow', 'make a path invisible', 'chmod 000 for one service', 'masked paths', 'blacklist a directory', 'block reading of a file', 'keep secrets away from a service', 'hide a folder'],
  },
  LockPersonality: {
    does: [
      'Fixes the execution domain of the processes, which says among other things whether the kernel passes itself off as a 32-bit one and whether addresses are laid out at random. A call of `personality()` that would change it fails with “Operation not permitted”.',
      'Old and odd execution domains are little used code of the kernel. This line puts them out of reach, and keeps a program from switching off the randomness that makes holes harder to use.',
    ],
    when: 'For nearly every service; hardly a program calls it. Leave it off for build machines that use `setarch` or `linux32`, for debuggers, and for programs that run foreign binaries.',
    wrong: ['A build service calls `setarch i686`: it says that it failed to set the personality, and the build stops.'],
    related: ['Personality', 'SystemCallArchitectures', 'MemoryDenyWriteExecute', 'SystemCallFilter'],
    examples: [
      {
        title: 'A service for which the usual small doors are closed.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
NoNewPrivileges=yes
LockPersonality=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['forbid personality changes', 'keep address randomization on', 'ASLR', 'setarch -R', 'ADDR_NO_RANDOMIZE', 'linux32 is blocked', 'READ_IMPLIES_EXEC', 'exec domain', 'lock the architecture personality', 'aslr must not be turned off'],
  },
  LogsDirectory: {
    does: [
      'Makes `/var/log/NAME` before the service starts and gives it to the user of the service. The program finds the path in `$LOGS_DIRECTORY`, and it may write there whatever ProtectSystem= says of the rest of the machine. The directory stays when the service stops. In units of a user the place is `~/.local/state/log/NAME`, in older releases `~/.config/log/NAME`.',
      'It is for log files that the program writes itself. What it prints goes to the journal with or without this line.',
      'With DynamicUser= the files lie in `/var/log/private/NAME`, and `/var/log/NAME` is a symbolic link to it.',
    ],
    when: 'For programs that insist on files of their own: access logs of web servers, audit logs, old daemons. A program that can print its messages is better off with the journal, which rotates by itself.',
    wrong: [
      'Nobody rotates the files: systemd only makes the directory. Add a file for `logrotate`. Where its line `create` names an owner, that has to be the user of the service, or the service can’t write to the new file.',
      'A whole path, `LogsDirectory=/var/log/shop`, is not taken: the line is ignored with a warning. Write the name below `/var/log`.',
      'StandardOutput= leads to a file in this directory: it is opened before the directory is made, so that every start ends with status 209 until something else makes it. Make the directory with tmpfiles.d then.',
    ],
    related: ['LogsDirectoryMode', 'LogsDirectoryQuota', 'StandardOutput', 'StateDirectory', 'ProtectSystem'],
    examples: [
      {
        title: 'A web server that writes its access log to /var/log/front.',
        unit: 'front.service',
        text: `[Unit]
Description=Web server in front of the shop

[Service]
Type=exec
User=front
AmbientCapabilities=CAP_NET_BIND_SERVICE
ExecStart=/usr/bin/front --access-log \${LOGS_DIRECTORY}/access.log
LogsDirectory=front
ProtectSystem=strict

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['create a log directory', 'write log files under /var/log', '/var/log/myapp', 'log folder with the right owner', 'mkdir /var/log', 'own log files beside the journal', 'cannot open log file permission denied', 'where to write own log files'],
  },
  LogsDirectoryAccounting: {
    does: ['Counts how much disk space the directories of LogsDirectory= take up and shows it in `systemctl status`. The file system counts, by a project number that systemd puts on the directories. Messages in the journal are not among it.'],
    when: 'To see which service fills `/var/log`, and before you set LogsDirectoryQuota=. It needs a file system with project quotas switched on, such as ext4 or XFS with `prjquota`; btrfs has none.',
    wrong: ['The file system can’t do project quotas: on an overlay, as in containers, the service does not even start and ends with status 240/LOGS_DIRECTORY. On btrfs, or where project quotas are not switched on, it starts, nothing is counted, and nobody says so.'],
    related: ['LogsDirectoryQuota', 'StateDirectoryAccounting', 'CacheDirectoryAccounting'],
    examples: [
      {
        title: 'A web server whose log files show up with their size in systemctl status.',
        unit: 'front.service',
        text: `[Unit]
Description=Web server in front of the shop

[Service]
Type=exec
User=front
ExecStart=/usr/bin/front
LogsDirectory=front
LogsDirectoryAccounting=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['how large are the log files', 'which service fills /var/log', 'log size in systemctl status', 'du of a service’s logs'],
  },
  LogsDirectoryMode: {
    does: ['Sets the permission bits of the directories of LogsDirectory=, each time the service starts; a `chmod` by hand is undone then. Without DynamicUser= the oldest releases set them only when they make the directory. Only the innermost directory of a name is meant. Files that the program makes in there have the bits that the program and UMask= give them.'],
    when: 'With `0750` and a group such as `adm` where operators read logs that others must not see, or `0700` for the service alone. Log files often hold addresses and names of customers.',
    wrong: ['A log shipper that runs as a user of its own finds nothing with `0700`. Use `0750` and put its user into the group of the service.'],
    related: ['UMask', 'Group', 'LogsDirectoryQuota'],
    examples: [
      {
        title: 'Log files that the service writes and the group adm reads.',
        unit: 'front.service',
        text: `[Unit]
Description=Web server in front of the shop

[Service]
Type=exec
User=front
Group=adm
ExecStart=/usr/bin/front
LogsDirectory=front
LogsDirectoryMode=0750
UMask=0027

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['permissions of log files', 'let a group read logs', 'chmod of /var/log folder', 'adm group reads logs', 'others may not read the logs'],
  },
  LogsDirectoryQuota: {
    does: [
      'Puts a ceiling on the disk space that the log files of the service may take up below `/var/log`. When it is reached, the service can’t write to them any more, with “Disk quota exceeded” or “No space left on device” as the file system has it. The rest of the machine keeps its space. With LogsDirectoryAccounting=yes beside it `systemctl status` shows the use.',
      'The journal is not counted: it has its own limits in `journald.conf`.',
    ],
    when: 'Where one chatty service has filled the disk of a machine before. It is a safety net behind `logrotate`, not a replacement: old files are not removed when the limit is near. It needs ext4 or XFS with project quotas switched on.',
    wrong: [
      'The program can’t bear a failed write to its log and stops working at the limit. Try that out before you rely on it.',
      'The file system can’t do project quotas: on an overlay, as in containers, the service ends with status 240/LOGS_DIRECTORY. On btrfs, or where project quotas are not switched on, it starts without any limit, and nobody says so.',
      'The service runs as root with CAP_SYS_RESOURCE: ext4 lets it write past the limit.',
    ],
    related: ['LogsDirectoryAccounting', 'StateDirectoryQuota', 'LogRateLimitBurst'],
    examples: [
      {
        title: 'A web server whose log files take two gigabytes at most.',
        unit: 'front.service',
        text: `[Unit]
Description=Web server in front of the shop

[Service]
Type=exec
User=front
ExecStart=/usr/bin/front
LogsDirectory=front
LogsDirectoryQuota=2G

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['logs fill the disk', 'limit size of log files', 'project quota for logs', 'log files without rotation'],
  },
  MemoryDenyWriteExecute: {
    does: [
      'No memory of the unit’s processes can be writable and executable at once, and none can be made executable that was not so from the beginning. System calls that ask for it fail with “Operation not permitted” or “Permission denied”. Code that an attacker has written into a buffer can’t be run that way.',
      'It is a filter on `mmap()`, `mprotect()` and their kin. It does not stop a process from writing a file and loading it as a library, for which NoExecPaths= is the counterpart.',
    ],
    when: 'For programs that are compiled ahead: C, C++, Go, Rust. Leave it off for all that makes machine code while it runs: Java, Node.js, .NET, browsers, LuaJIT, PyPy, emulators. Scripts of plain Python, Perl or Ruby mostly work; try those that call C libraries through an interface of the language.',
    wrong: [
      'Node.js, Java or .NET in the unit: they end with an error or a signal right at the start, often with a message about memory that can’t be reserved.',
      'A library compiles regular expressions or shaders at run time: the service starts and fails later, or becomes slow. Look in `strace` for `mmap` and `mprotect` that end with EPERM or EACCES.',
      'Old libraries that ask for an executable stack: the program does not start, and the loader says “cannot enable executable stack”.',
    ],
    related: ['NoExecPaths', 'SystemCallFilter', 'SystemCallArchitectures', 'LockPersonality'],
    examples: [
      {
        title: 'A compiled program that never makes code at run time.',
        unit: 'resolver.service',
        text: `[Unit]
Description=Name resolver

[Service]
Type=exec
User=resolver
AmbientCapabilities=CAP_NET_BIND_SERVICE
ExecStart=/usr/bin/resolver
MemoryDenyWriteExecute=yes
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['forbid executable memory', 'no jit', 'write xor execute', 'W^X', 'jit', 'shellcode', 'mprotect denied', 'node crashes after hardening', 'java does not start with hardening', 'luajit', 'code injection', 'execmem', 'self-modifying code'],
  },
  MemoryKSM: {
    does: [
      'Lets the kernel look for pages with the same content in the memory of the unit’s processes and keep them once. The scanner `ksmd` does that in the background and takes processor time for it. Processes notice nothing until they write to such a page, which is copied then.',
      'It works only where the scanner runs: `/sys/kernel/mm/ksm/run` has to be 1. How much is shared stands in `pages_sharing` beside it.',
    ],
    when: 'For many copies of the same thing that do not share memory by themselves: virtual machines, or dozens of worker processes of an interpreter. Leave it off where tenants must not learn about each other, because the time that a write takes tells whether a page was shared.',
    wrong: ['Nothing is saved and nobody says why: the scanner of the machine is off.'],
    related: ['MemoryTHP', 'MemoryHigh', 'MemoryMax'],
    examples: [
      {
        title: 'Virtual machines of one template that share their equal pages.',
        unit: 'guest@.service',
        text: `[Unit]
Description=Virtual machine %i

[Service]
Type=exec
ExecStart=/usr/bin/run-guest %i
MemoryKSM=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['deduplicate memory', 'share equal memory pages', 'save ram with many copies', 'kernel samepage merging', 'PR_SET_MEMORY_MERGE', 'page merging'],
  },
  MemoryTHP: {
    does: [
      'Says whether the kernel may back the memory of the unit’s processes with huge pages by itself. `disable` turns that off for them, `madvise` leaves it to regions for which the program asks, `system` goes by what `/sys/kernel/mm/transparent_hugepage/enabled` says for the machine, whatever the manager was started with.',
      'The setting of the machine can be narrowed for one unit that way and not widened. `THP_enabled` in `/proc/PID/status` is 0 where they are switched off for a process.',
    ],
    when: 'For databases and stores in memory whose vendors advise against huge pages, because they make memory use jump and requests stall. Programs that work through large tables in memory gain by them, so measure before you turn them off.',
    values: {
      inherit: 'Leaves the processes with what the manager was started with.',
      disable: 'No memory of the processes is put into huge pages by the kernel itself.',
      madvise: 'Only regions for which the program asks get huge pages.',
      system: 'Goes by the setting of the machine in `/sys/kernel/mm/transparent_hugepage/enabled`.',
    },
    wrong: ['The machine has `never`: no value here brings huge pages back for one unit.'],
    related: ['MemoryKSM', 'MemoryHigh', 'LimitMEMLOCK', 'NUMAPolicy'],
    examples: [
      {
        title: 'A store in memory without huge pages, on a machine that uses them otherwise.',
        unit: 'keystore.service',
        text: `[Unit]
Description=Store of keys in memory

[Service]
Type=exec
User=keystore
ExecStart=/usr/bin/keystore
MemoryTHP=disable

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['turn off huge pages for a database', 'transparent huge pages', 'thp', 'khugepaged', 'redis latency warning', 'madvise hugepages', 'PR_SET_THP_DISABLE', 'huge pages waste memory'],
  },
  MountFlags: {
    does: [
      'Says how mounts travel between the machine and the view of the file system that the service has. With `slave` the service sees what is mounted on the machine later, and the machine does not see what the service mounts. With `private` nothing travels in either direction. `shared` by itself changes nothing: the service shares the view of the machine.',
      'Most settings that shut a service in give it a view of its own anyway, in which mounts of the machine arrive and none go out.',
    ],
    when: 'Hardly ever in a new unit. PrivateMounts=yes says the same as `slave` in plainer words.',
    values: {
      shared: 'The service shares the view of the machine, unless another setting gives it one of its own.',
      slave: 'What is mounted on the machine appears in the service; what the service mounts stays inside.',
      private: 'Nothing travels: later mounts of the machine are missing in the service, and the other way round.',
    },
    wrong: [
      'With `private` a disk that is mounted after the start is missing for the service.',
      '`private` keeps a copy of each mount: the machine unmounts a disk, and the device is still busy because the service has it mounted. `slave` avoids that.',
      'MountFlags=shared beside ProtectSystem= or PrivateTmp=, in the hope that mounts of the service appear on the machine: they do not.',
    ],
    related: ['PrivateMounts', 'BindPaths', 'MountAPIVFS', 'PrivateTmp'],
    examples: [
      {
        title: 'A disk checker whose own mounts stay with it.',
        unit: 'disk-check.service',
        text: `[Unit]
Description=Mounts disks to check them

[Service]
Type=oneshot
ExecStart=/usr/bin/disk-check --all
MountFlags=slave
`,
      },
    ],
    asks: ['mount propagation', 'mounts of a service not visible on the host', 'MS_SLAVE', 'rshared', 'docker mount propagation', 'umount on the host not seen inside', 'device busy because of another namespace', 'usb stick mounted later is not visible'],
  },
  NetworkNamespacePath: {
    does: [
      'Starts the service in a network namespace that exists already, mostly one that `ip netns add NAME` has made, which lies in `/run/netns/NAME`. The service sees the interfaces, addresses, routes and firewall rules of that namespace and none of the machine’s. Its abstract Unix sockets are those of the namespace too.',
      'The service only joins it. Interfaces, addresses and the way to the outside have to be set up by somebody else before.',
    ],
    when: 'To send one service through a VPN and nothing else, to put several services into one network of their own, or to test. Where the service needs no network at all, PrivateNetwork= is enough.',
    wrong: [
      'The namespace is not there yet when the service starts: it ends with status 225. Have a service of its own make it, and name that in Requires= and After=.',
      'Names don’t resolve: unlike `ip netns exec`, systemd puts no `/etc/netns/NAME/resolv.conf` in place. Add BindReadOnlyPaths= for `/etc/resolv.conf`.',
      'A socket unit in front of the service listens in the network of the machine all the same. Give the line to the socket as well if that is not wanted.',
    ],
    related: ['PrivateNetwork', 'JoinsNamespaceOf', 'BindReadOnlyPaths', 'RestrictNetworkInterfaces'],
    examples: [
      {
        title: 'A downloader that gets out through the network namespace of a VPN only.',
        unit: 'downloader.service',
        text: `[Unit]
Description=Downloader behind the VPN
Requires=vpn-namespace.service
After=vpn-namespace.service

[Service]
Type=exec
User=downloader
ExecStart=/usr/bin/downloader
NetworkNamespacePath=/run/netns/vpn
BindReadOnlyPaths=/etc/netns/vpn/resolv.conf:/etc/resolv.conf

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['run a service in ip netns', 'only through the vpn', 'join a network namespace', 'ip netns exec', '/run/netns', 'vpn', 'wireguard namespace', 'torrent client through vpn', 'nsenter --net', 'vpn kill switch'],
  },
  NoExecPaths: {
    does: [
      'Nothing that lies at these paths or below can be run as a program or loaded as a library, whatever its permission bits say. Trying ends with “Permission denied”. A downloaded or uploaded program stays a mere file.',
      'A script is still read by its interpreter where somebody calls that by name, `sh /tmp/script`. Only the direct call is stopped.',
    ],
    when: 'For places where the service writes: its state, its uploads, temporary files. `NoExecPaths=/` with a list in ExecPaths= is the strict form for services that start few programs.',
    wrong: [
      '`NoExecPaths=/` alone: the service ends with status 203, because its own program can’t be run any more.',
      '`NoExecPaths=/` beside StateDirectory=, ReadWritePaths= or PrivateTmp=: what those name are mounts of their own, in which programs can still be run. Write `NoExecPaths=/ /var/lib/shop /tmp`.',
      '`NoExecPaths=/` beside ProtectSystem=: with `yes` and `full` nearly all stays as it was, because `/usr` becomes a mount of its own too, and with `strict` the homes do. Name those as well, `NoExecPaths=/ /usr /home /root`.',
      'The path lies below one that ProtectSystem=strict makes read-only: it becomes a mount of its own that is not read-only, and the service can write there as far as the permissions let it. Name it in ReadOnlyPaths= as well.',
    ],
    related: ['ReadOnlyPaths', 'MemoryDenyWriteExecute', 'StateDirectory', 'RestrictSUIDSGID'],
    examples: [
      {
        title: 'A shop from whose uploads nothing can be run.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
StateDirectory=shop
NoExecPaths=/var/lib/shop /tmp /var/tmp

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['forbid running uploaded files', 'mount noexec for a service', 'forbid executing files from a directory', 'no programs from tmp', 'mount flag noexec on one path', 'webshell', 'downloaded binaries', 'block shells', 'uploaded script must not be run', 'prohibit execution from /tmp'],
  },
  PrivateBPF: {
    does: [
      'Mounts a BPF file system of the unit’s own at `/sys/fs/bpf` in place of the machine’s. Maps and programs that others have pinned there are out of sight, and what the unit pins is seen by nobody else and goes with it.',
      'With the lists of BPFDelegateCommands= and its kin the file system hands out BPF tokens, by which a unit in a user namespace may load BPF programs without rights on the machine.',
    ],
    when: 'For a service that uses BPF without being root on the machine, together with PrivateUsers= and the lists. Leave it off where programs are shared by pinning, as between an agent and its command line tool.',
    wrong: ['A tool on the machine looks for the maps that the service has pinned, and finds `/sys/fs/bpf` empty.'],
    related: ['BPFDelegateCommands', 'BPFDelegateMaps', 'BPFDelegatePrograms', 'PrivateUsers', 'DelegateNamespaces'],
    examples: [
      {
        title: 'A packet counter that loads its programs by a token.',
        unit: 'packet-counter.service',
        text: `[Unit]
Description=Packet counter

[Service]
Type=exec
ExecStart=/usr/bin/packet-counter
PrivateUsers=yes
PrivateMounts=yes
DelegateNamespaces=mnt
PrivateBPF=yes
BPFDelegateCommands=BPFMapCreate,BPFProgLoad
BPFDelegateMaps=BPFMapTypeArray
BPFDelegatePrograms=BPFProgTypeCgroupSkb
BPFDelegateAttachments=BPFCgroupInetIngress

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['own bpf file system', 'ebpf without root', 'bpffs', 'bpf token', 'mount -t bpf'],
  },
  PrivateDevices: {
    does: [
      'The service gets a `/dev` of its own with little in it: `null`, `zero`, `full`, `random`, `urandom`, `tty`, terminals, `/dev/shm` and the socket of the log. Disks, partitions, memory, USB and serial devices, `/dev/fuse`, `/dev/kvm` and `/dev/net/tun` are missing. Nothing can be run from `/dev` and nothing added to it, except in `/dev/shm`, which is that of the machine.',
      'A node made elsewhere is of no use either: the right to make one is taken away, and opening real devices is forbidden to the unit’s control group. System calls for direct input and output to ports fail.',
    ],
    when: 'For every service that talks to no hardware, which is most. Leave it off for what needs a real device: VPNs with `/dev/net/tun`, virtual machines, FUSE, disk tools, scanners, GPUs. There DevicePolicy=closed with DeviceAllow= narrows the access instead.',
    wrong: [
      'DeviceAllow= names a device besides: it is allowed and still not there. Drop PrivateDevices=, or bind the device in with BindPaths=.',
      'A VPN says that it can’t open `/dev/net/tun`, “No such file or directory”, though the module is loaded.',
      'A service that reads the temperature of disks with `smartctl` finds none.',
    ],
    related: ['DeviceAllow', 'DevicePolicy', 'BindPaths', 'ProtectClock', 'ProtectKernelModules'],
    examples: [
      {
        title: 'A web application that has nothing to do with the hardware.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
PrivateDevices=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['hide devices', 'no access to disks', 'minimal /dev', '/dev/sda hidden', 'only null zero random', 'no raw disk access', 'deny hardware', 'gpu not visible', '/dev/kvm missing', 'usb device not found in the service', 'no /dev/mem'],
  },
  PrivateIPC: {
    does: [
      'Gives the unit System V shared memory, semaphores, message queues and POSIX message queues of its own. It can’t see or disturb those of the machine, `ipcs` on the machine doesn’t list the unit’s, and all of them are gone when the last process has ended.',
      'POSIX shared memory, which lies in `/dev/shm`, and Unix sockets are not part of this: they are files.',
    ],
    when: 'For services that use such objects among their own processes only, or not at all. Leave it off where separate programs share them, for example a database and a tool that reads its shared memory. Units that belong together join with JoinsNamespaceOf=.',
    wrong: ['A client in another unit attaches to shared memory by its key and gets “No such file or directory”, because the key exists in the other namespace only.'],
    related: ['IPCNamespacePath', 'JoinsNamespaceOf', 'RemoveIPC', 'PrivateTmp'],
    examples: [
      {
        title: 'A simulator whose shared memory nobody else can attach to.',
        unit: 'simulator.service',
        text: `[Unit]
Description=Simulator

[Service]
Type=exec
User=simulator
ExecStart=/usr/bin/simulator
PrivateIPC=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['own shared memory', 'separate semaphores', 'CLONE_NEWIPC', 'docker --ipc private', 'ipcs shows nothing', 'shmget isolation', 'semaphores of others are visible'],
  },
  PrivateMounts: {
    does: [
      'What the service mounts or unmounts is seen by the service alone and is gone with its last process. What the machine mounts later still shows up for the service.',
      'Nearly every setting that changes the view of the file system, ProtectSystem= and PrivateTmp= among them, has this effect as well. The line is for services that use none of those.',
    ],
    when: 'For services that mount for their own use: backup programs with snapshots, image builders, checkers. Never for a service whose purpose is to mount something for others.',
    wrong: [
      'A service is meant to mount a disk for the machine: it reports success, and `findmnt` shows nothing. Take this line and all other sandboxing out of it, or write a mount unit.',
      'You look for such a mount from your shell and don’t find it: `nsenter -t PID -m findmnt` shows what the service sees.',
    ],
    related: ['MountFlags', 'PrivateTmp', 'BindPaths', 'TemporaryFileSystem'],
    examples: [
      {
        title: 'A backup that mounts a snapshot which nobody else sees.',
        unit: 'backup.service',
        text: `[Unit]
Description=Backup from a snapshot

[Service]
Type=oneshot
ExecStart=/usr/bin/backup --mount-snapshot /mnt
PrivateMounts=yes
`,
      },
    ],
    asks: ['own mount namespace', 'mounts only for the service', 'CLONE_NEWNS', 'unshare -m', 'mount invisible from outside', 'mounts vanish when the service ends', 'leaked mounts', 'mount only one service can see'],
  },
  PrivateNetwork: {
    does: [
      'The service gets a network of its own in which there is nothing but a loopback interface. It reaches no other machine and no port of this one, not even `127.0.0.1` of the machine, and nobody reaches its ports. Abstract Unix sockets are cut off too; those that are files, such as the one of D-Bus, still work.',
      'Sockets that systemd passes in are not touched. A service behind a socket unit can serve the whole network and open no connection by itself.',
    ],
    when: 'For everything that needs no network: batch jobs, converters, local daemons on a Unix socket, services that are started by a socket unit. Where some network is needed, IPAddressDeny= with IPAddressAllow= or RestrictAddressFamilies= are the gentler means.',
    wrong: [
      'The service connects to a database on `localhost`: “Connection refused”, because this is its own loopback. Use the Unix socket of the database.',
      'Names don’t resolve, and time servers and package mirrors can’t be reached: whatever goes to another machine ends with “Network is unreachable”.',
      'A service that configures the network of the machine works on its own empty one and reports no error.',
    ],
    related: ['NetworkNamespacePath', 'JoinsNamespaceOf', 'IPAddressDeny', 'RestrictAddressFamilies', 'DelegateNamespaces'],
    examples: [
      {
        title: 'A converter of pictures that has no business on the network.',
        unit: 'convert-pictures.service',
        text: `[Unit]
Description=Converts new pictures

[Service]
Type=oneshot
User=pictures
ExecStart=/usr/bin/convert-pictures
PrivateNetwork=yes
`,
      },
      {
        title: 'A calculator that is reached through its socket unit only.',
        unit: 'calculator.service',
        text: `[Unit]
Description=Calculator behind calculator.socket
Requires=calculator.socket

[Service]
Type=exec
User=calculator
ExecStart=/usr/bin/calculator
PrivateNetwork=yes

[Install]
Also=calculator.socket
`,
      },
    ],
    asks: ['no network access', 'block internet for a service', 'isolate from the network', 'offline', 'unshare -n', 'docker --network none', 'only loopback', 'airgap', 'telemetry', 'must not phone home', 'CLONE_NEWNET', 'without any network', 'must not talk to the outside'],
  },
  PrivatePIDs: {
    does: [
      'The service lives among its own processes only: its first process has the number 1, and `/proc` shows nothing but what it has started itself. It can’t see, signal or trace anything else on the machine. When the first process ends the kernel ends all others at once.',
      'Each command line of the unit gets such a world of its own, so that what ExecStartPre= starts is not visible to ExecStart=.',
    ],
    when: 'For services that have no business with other processes, above all those that run code of others. Leave it off for monitoring, for debuggers, and for what writes its process number somewhere for others to read.',
    wrong: [
      'The program does not handle SIGTERM: as process 1 it is not ended by it, and `systemctl stop` waits until TimeoutStopSec= is over and kills it.',
      'The program starts children and never waits for those that they leave behind: they pile up as zombies, since nobody above takes them. Put a small init in front.',
      'Type=forking beside it: systemd refuses the unit.',
    ],
    related: ['ProtectProc', 'KillSignal', 'TimeoutStopSec', 'PrivateUsers'],
    examples: [
      {
        title: 'A runner of foreign build scripts that sees only its own processes.',
        unit: 'build-runner.service',
        text: `[Unit]
Description=Runner of builds

[Service]
Type=exec
User=build-runner
ExecStart=/usr/bin/build-runner
PrivatePIDs=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['hide other processes', 'own pid namespace', 'run as pid 1', 'CLONE_NEWPID', 'unshare --pid', 'docker --pid', 'cannot signal host processes'],
  },
  PrivateTmp: {
    does: [
      'The service gets a `/tmp` and a `/var/tmp` of its own. They are empty at the start, no other process sees what lies in them, and the service sees nothing of what others have put there. When the service stops, what is in them is removed.',
      'With `yes` they lie on the disk or tmpfs of the machine’s own, below `/tmp/systemd-private-…`, where root can look into them while the service runs, and all commands of the unit share them. With `disconnected` they are a tmpfs, which counts as memory and takes a tenth of the machine’s at most. Each command of the unit gets a new one: ExecStart= finds nothing of what ExecStartPre= has put there.',
    ],
    when: 'For nearly every service: guessable names in `/tmp` are an old way to break into programs. Leave it off where files in `/tmp` are how the service talks to others, such as a socket or files that a person drops there. Two units that need the same `/tmp` join with JoinsNamespaceOf=.',
    values: {
      yes: 'Own `/tmp` and `/var/tmp` on the file systems of the machine, removed when the service stops.',
      no: 'The service shares `/tmp` and `/var/tmp` with everybody.',
      connected: 'The same as `yes`.',
      disconnected: 'Own `/tmp` and `/var/tmp` in memory, which cannot be reached from `/tmp` of the machine.',
    },
    wrong: [
      'A client says that the socket `/tmp/app.sock` does not exist while the service listens on it. Move the socket to a RuntimeDirectory=.',
      'Somebody puts a file into `/tmp` for the service, or looks there for its dump, and neither side finds what the other one wrote. Look below `/tmp/systemd-private-…/tmp`, or use `nsenter -t PID -m`.',
      'State is kept in `/var/tmp` to outlive a restart: it is gone after each stop. Use CacheDirectory= or StateDirectory=.',
    ],
    related: ['JoinsNamespaceOf', 'RuntimeDirectory', 'TemporaryFileSystem', 'ProtectSystem'],
    examples: [
      {
        title: 'A web application with temporary files that nobody else can see.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
PrivateTmp=yes

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A worker that shares the private /tmp of the shop.',
        unit: 'shop-worker.service',
        text: `[Unit]
Description=Worker of the shop
Requires=shop.service
After=shop.service
JoinsNamespaceOf=shop.service

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop-worker
PrivateTmp=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['own tmp directory', 'isolate temporary files', 'files in /tmp are not visible', 'private /tmp', 'tmp symlink attack', 'systemd-private directory in /tmp', 'where are the tmp files of apache', 'file in /tmp not found by the service', 'clean tmp after stop', 'polyinstantiated tmp', 'X11 socket in /tmp missing', 'two programs cannot exchange files in /tmp', 'hide temporary files from others'],
  },
  PrivateUsers: {
    does: [
      'Puts the processes into a user namespace. With `yes` only root, the unit’s own user and their groups exist there; files and processes of all others show up as owned by `nobody`. In units of a user root is not among them. Capabilities count within the namespace alone: on the machine the processes have none, even when they run as root.',
      '`identity` keeps the first 65536 user numbers as they are, `full` all of them, `managed` has a range of numbers assigned that nobody else uses. That decides whom the unit knows, not how little it may do.',
    ],
    when: 'For services that need no rights on the machine, as an additional wall in front of the kernel’s checks. Not for what needs one: ports below 1024, raw sockets, files of other users, mounts, changes to the network.',
    values: {
      yes: 'Only root and the unit’s own user and group exist; all others appear as `nobody`.',
      no: 'The unit is in the user namespace of the manager.',
      self: 'The same as `yes`.',
      identity: 'The first 65536 user and group numbers stay as they are; all above appear as `nobody`.',
      full: 'All user and group numbers stay as they are; only capabilities end at the namespace.',
      managed: 'The unit gets a range of 65536 numbers for itself while it runs.',
    },
    wrong: [
      'AmbientCapabilities=CAP_NET_BIND_SERVICE with a port below 1024: binding still ends with “Permission denied”, because the network belongs to the machine. Use a socket unit.',
      'Shared directories of other users or groups show up as `nobody`, and a program that checks the owner of its files refuses to work.',
      'The kernel or a container forbids new user namespaces: the service ends with status 217.',
      '`managed` beside User=, DynamicUser=, Group= or PAMName=: systemd refuses the unit. It also needs `systemd-nsresourced` and `systemd-mountfsd`: where they do not run, the program is not started.',
    ],
    related: ['User', 'DynamicUser', 'DelegateNamespaces', 'CapabilityBoundingSet', 'UserNamespacePath'],
    examples: [
      {
        title: 'A reader of feeds that has no rights on the machine, whatever happens to it.',
        unit: 'feed-reader.service',
        text: `[Unit]
Description=Reader of feeds

[Service]
Type=exec
User=feed-reader
ExecStart=/usr/bin/feed-reader
PrivateUsers=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['own user namespace', 'root without power on the host', 'rootless service', 'userns', 'CLONE_NEWUSER', 'uid_map', 'docker userns-remap', 'fake root', 'files owned by nobody', 'map root to an unprivileged id'],
  },
  ProtectClock: {
    does: [
      'No process of the unit can set the time, neither that of the system nor that of the hardware clock. `date -s` fails with “Operation not permitted”. Timers that would wake the machine from sleep are refused as well. Root in the unit can still ask `systemd-timedated` to do it, as `timedatectl` does.',
      'Reading the time works as ever, with one exception: `adjtimex()`, by which programs ask how well the clock is synchronised, is refused too.',
    ],
    when: 'For all services but those that keep the time: `chronyd`, `ntpd`, `systemd-timesyncd`, and programs that wake the machine at a given time.',
    wrong: [
      'A monitoring agent reports that its collector for time synchronisation fails with “Operation not permitted”: it calls `adjtimex()`. Leave this line out there.',
      'In older releases the service can’t open other devices any more, “Operation not permitted”: the line brings a DeviceAllow= for the clock there, and that closes all devices but the usual ones such as `/dev/null`. Name those that it needs in DeviceAllow=.',
    ],
    related: ['CapabilityBoundingSet', 'SystemCallFilter', 'ProtectKernelTunables', 'DeviceAllow'],
    examples: [
      {
        title: 'A service that can’t touch the kernel’s clock, modules, settings and log.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
ProtectClock=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['not able to set the system time', 'forbid setting the time', 'protect the hardware clock', 'forbid changing the system time', 'keep from setting the clock', 'settimeofday', 'hwclock', 'date -s denied', '/dev/rtc', 'tamper with the time', 'CAP_SYS_TIME dropped', 'ntp client cannot adjust the time', 'forbid time change'],
  },
  ProtectControlGroups: {
    does: [
      'The unit sees the tree of control groups in `/sys/fs/cgroup` and can’t write there: it can’t raise its limits, make groups or move processes. Writing fails with “Read-only file system”.',
      'With `private` and `strict` the unit gets a control group namespace of its own, in which its group looks like the root of the tree and those of others are not visible. `private` leaves it writable, `strict` does not.',
    ],
    when: 'For all services but those that manage control groups themselves: container engines, runners of jobs, and what has Delegate=. Programs that only read their own limits work as before with `yes`.',
    values: {
      yes: 'The tree in `/sys/fs/cgroup` is read-only.',
      no: 'The tree can be written, as far as the user may.',
      private: 'The unit sees its own group as the root of the tree and may write there.',
      strict: 'The unit sees its own group as the root of the tree, and the tree is read-only.',
    },
    wrong: [
      'A container engine in the unit can’t start containers: “Read-only file system” below `/sys/fs/cgroup`. Take the line out, or use `private` with Delegate=yes.',
      'With `private` a monitoring agent sees its own group as the root and reports no other units.',
    ],
    related: ['Delegate', 'ProtectKernelTunables', 'RestrictNamespaces', 'MemoryMax'],
    examples: [
      {
        title: 'A service that can’t change its own limits.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
MemoryMax=1G
ProtectControlGroups=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['cgroup tree read-only', 'service must not change its limits', 'cgroupfs read-only', '/sys/fs/cgroup not writable', 'cgroup namespace', 'docker --cgroupns', 'CLONE_NEWCGROUP', 'escape from its limits', 'container runtime cannot create cgroups'],
  },
  ProtectHome: {
    does: [
      'Keeps the service away from the homes of people: `/home`, `/root` and `/run/user`. With `yes` they look empty and can’t be entered. With `read-only` all can be read there and nothing changed. With `tmpfs` they are empty, but the unit may have single directories bound into them.',
      'It counts by path, not by user. A system user whose home is `/var/lib/shop` keeps it, and a disk of homes that is mounted at `/srv/home` is not covered.',
    ],
    when: 'With `yes` for every service that has nothing to do with people’s files. `read-only` for backups and indexers. `tmpfs` with BindPaths= where a program lies in a home directory and shall see that and no other.',
    values: {
      no: 'Homes are as they are on the machine.',
      yes: '`/home`, `/root` and `/run/user` look empty and can’t be entered.',
      'read-only': '`/home`, `/root` and `/run/user` can be read and not changed.',
      tmpfs: '`/home`, `/root` and `/run/user` are empty; BindPaths= can bring in single directories.',
    },
    wrong: [
      'The program or its virtual environment lies in `/home` or `/root`: the service ends with status 203; with a WorkingDirectory= below them, with status 200. Move it to `/opt` or `/srv`.',
      'A job as root uses the keys in `/root/.ssh` or a file `/root/.my.cnf`: it is asked for a password or refused. Put the secret into LoadCredential=.',
      'ReadWritePaths= for a directory below `/home` does not bring it back while ProtectHome=yes hides it. Use `tmpfs` with BindPaths=.',
    ],
    related: ['ProtectSystem', 'BindPaths', 'InaccessiblePaths', 'TemporaryFileSystem', 'LoadCredential'],
    examples: [
      {
        title: 'A web application that never sees the homes of people.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
ProtectHome=yes

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A robot that sees its own project in a home directory and nothing else there.',
        unit: 'robot.service',
        text: `[Unit]
Description=Robot of the project

[Service]
Type=exec
User=anna
ExecStart=/usr/bin/robot --project /home/anna/project
ProtectHome=tmpfs
BindPaths=/home/anna/project

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['hide home directories', 'no access to /home', 'protect /root', 'block /home', 'service cannot read my home', 'permission denied in /root', 'home is empty inside the service', 'private data of users', 'ssh keys of users', 'tmpfs over home', 'script in my home folder not found', 'may not look into the homes of users'],
  },
  ProtectHostname: {
    does: [
      'The unit can’t change the name of the machine: setting it fails, in most programs with a message that one has to be root. It keeps the name that the machine had when the service started, also when somebody renames the machine later. Root in the unit can still ask `systemd-hostnamed` to rename it, as `hostnamectl` does.',
      'With `private` the unit gets a name of its own that it may change, and which nobody else sees. A name may follow, `private:shop`, which is set at the start.',
    ],
    when: 'For all services but those that set the name: `systemd-hostnamed`, DHCP clients, programs that provision machines. `private` is for software that binds its licence or its cluster role to the host name.',
    values: {
      yes: 'The host name can’t be changed and stays what it was at the start.',
      no: 'The unit shares the host name of the machine and may change it if its rights suffice.',
      private: 'The unit has a host name of its own that it may change.',
    },
    wrong: ['A machine gets its name by DHCP late at boot: a service that started before goes on with the old one in its messages until it is restarted.'],
    related: ['PrivateNetwork', 'ProtectKernelTunables', 'SystemCallFilter'],
    examples: [
      {
        title: 'A service that can’t rename the machine.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
ProtectHostname=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['forbid changing the host name', 'own host name for a service', 'sethostname', 'uts namespace', 'hostname command fails', 'CLONE_NEWUTS', 'docker --uts', 'domainname', 'own name for a container'],
  },
  ProtectKernelLogs: {
    does: [
      'Shuts the unit off from the log of the kernel: `/dev/kmsg` and `/proc/kmsg` can’t be opened, `dmesg` fails with “Operation not permitted”. Messages of the kernel hold addresses and details of the hardware, which help to write attacks, and false ones could be put in.',
      'The journal is not affected. A service that reads it still sees the kernel’s messages if its user may.',
    ],
    when: 'For all services but those that collect the kernel’s messages themselves, such as `rsyslogd` with its kernel module, `klogd` and detectors of hardware faults.',
    wrong: ['A log collector sends no kernel messages any more, and says that it can’t open `/proc/kmsg` or `/dev/kmsg`. Have it read the journal, or leave the line out.'],
    related: ['ProtectKernelTunables', 'ProtectKernelModules', 'CapabilityBoundingSet', 'ProtectProc'],
    examples: [
      {
        title: 'A web application that can’t read what the kernel says.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
ProtectKernelLogs=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['block dmesg', 'hide kernel messages', '/dev/kmsg', 'dmesg permission denied', 'klogctl', 'CAP_SYSLOG dropped', 'kernel ring buffer', '/proc/kmsg', 'leak of kernel addresses', 'keep a service from reading dmesg'],
  },
  ProtectKernelModules: {
    does: [
      'The unit can load and unload no kernel modules, and the directories with their files look empty. `modprobe` fails: it finds no modules, and the kernel would refuse them with “Operation not permitted”.',
      'What the kernel loads on its own account still comes, for example a protocol when somebody opens a socket of it: it asks a helper outside of the unit.',
    ],
    when: 'For all services but those that handle drivers: `systemd-udevd`, virtual machine managers, VPNs and firewalls that call `modprobe`. Where such a service needs one known module, have it loaded at boot by a file in `/etc/modules-load.d` and keep the line.',
    wrong: ['A VPN or firewall worked until the next reboot and then says that a table or device type does not exist: nobody has loaded its module any more. Load it at boot.'],
    related: ['CapabilityBoundingSet', 'ProtectKernelTunables', 'PrivateDevices', 'SystemCallFilter'],
    examples: [
      {
        title: 'A VPN whose module is loaded at boot, so that it need not do that itself.',
        unit: 'vpn.service',
        text: `[Unit]
Description=VPN to the office
Wants=network-online.target
After=network-online.target systemd-modules-load.service

[Service]
Type=exec
ExecStart=/usr/bin/vpn --config /etc/vpn/office.conf
CapabilityBoundingSet=CAP_NET_ADMIN
ProtectKernelModules=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['forbid loading modules', 'no modprobe', 'insmod', 'rootkit', 'init_module', 'load a driver', '/lib/modules hidden', 'kmod', 'module autoload', 'CAP_SYS_MODULE dropped', 'keep it from loading drivers'],
  },
  ProtectKernelTunables: {
    does: [
      'The unit can read the settings of the kernel and not change them: `/proc/sys`, where `sysctl` writes, its likes such as `/proc/irq`, and all of `/sys` but the control groups are read-only, `/proc/kcore` and the table of the kernel’s symbols can’t be read. Writing fails with “Read-only file system”, also for root.',
    ],
    when: 'For all services but those that tune the machine: routers and VPNs that switch forwarding on, container engines, `tuned`, and databases whose start script sets kernel parameters. Move settings that are always the same into a file in `/etc/sysctl.d` and keep the line.',
    wrong: [
      'A VPN or container engine says that it can’t write `/proc/sys/net/ipv4/ip_forward`, “Read-only file system”, though it runs as root.',
      'A start script calls `sysctl -w` and ends with an error, and the service with it.',
    ],
    related: ['ProtectKernelModules', 'ProtectKernelLogs', 'ProtectControlGroups', 'ProcSubset', 'ProtectProc'],
    examples: [
      {
        title: 'A web application that can’t change how the kernel works.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
ProtectKernelTunables=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['forbid sysctl', 'proc/sys read-only', 'sysctl -w', '/sys is read-only', 'echo into /sys denied', 'kernel parameters at run time', 'ip_forward cannot be changed', '/proc/sysrq-trigger', 'drop_caches', 'tune the kernel from a service'],
  },
  ProtectSystem: {
    does: [
      'Makes the system read-only for the service, whoever it runs as. With `yes` that is `/usr` and the directories of the boot loader, with `full` `/etc` as well, with `strict` the whole tree but `/dev`, `/proc`, `/sys` and the homes. Writing ends with “Read-only file system”, and the rest of the machine notices nothing.',
      'Directories that systemd makes for the unit, by StateDirectory= and its kin, stay writable, and so does what ReadWritePaths= names. With `strict` that list is the complete answer to the question where the service leaves traces.',
      'A process with CAP_SYS_ADMIN could mount it writable again. Against root it holds together with a CapabilityBoundingSet= without that.',
    ],
    when: '`strict` for new services, since it shows at once what a program writes to. `full` for old ones whose places you don’t know yet. `yes` or nothing for package managers, DHCP clients that write `/etc/resolv.conf`, and whatever changes the system by profession.',
    values: {
      no: 'Nothing is made read-only.',
      yes: '`/usr` and the directories of the boot loader are read-only.',
      full: '`/usr`, the directories of the boot loader and `/etc` are read-only.',
      strict: 'All is read-only but `/dev`, `/proc`, `/sys`, the homes and the unit’s own directories.',
    },
    wrong: [
      'With `strict` the service can’t write its process number to `/run`, its socket or its log, and fails with “Read-only file system”. Use RuntimeDirectory=, StateDirectory= and LogsDirectory=.',
      'With `strict` `/tmp` and `/var/tmp` are read-only too. Add PrivateTmp=.',
      'ReadWritePaths= names a directory that is not there yet: the service ends with status 226. Use StateDirectory=, or put a `-` in front.',
    ],
    related: ['ProtectHome', 'ReadWritePaths', 'StateDirectory', 'RuntimeDirectory', 'PrivateTmp', 'CapabilityBoundingSet'],
    examples: [
      {
        title: 'A web application that can write to its own state, its runtime directory and its private /tmp, and nowhere else.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
ProtectSystem=strict
ProtectHome=yes
PrivateTmp=yes
StateDirectory=shop
RuntimeDirectory=shop

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'An old daemon that may write below /var and must leave /usr and /etc alone.',
        unit: 'spooler.service',
        text: `[Unit]
Description=Spooler

[Service]
Type=exec
User=spooler
ExecStart=/usr/bin/spooler
ProtectSystem=full

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['make the file system read-only', 'protect /usr and /etc', 'where may a service write', 'read-only root as in a container', 'docker --read-only', 'readOnlyRootFilesystem', 'immutable os', 'tamper with binaries', 'malware must not modify the system', 'cannot write to /etc', 'lock down the file system', 'make / read-only', 'operating system files must not be changed'],
  },
  ReadOnlyPaths: {
    does: [
      'The service can read these files and directories, with all that lies below, and not change them, whoever it runs as. Writing ends with “Read-only file system”. Others on the machine write there as before, and the service sees the result.',
      'ReadWritePaths= within takes parts out again. A path on which something is mounted after the service has started is beyond it: the new mount shows up as it is.',
    ],
    when: 'To keep a service from changing a tree that its user may write to: the code of a web application, shared data, the configuration. To have all of the system read-only, ProtectSystem= is shorter.',
    wrong: [
      'The path is not there: the service ends with status 226. A `-` in front lets it be missing.',
      'A process with CAP_SYS_ADMIN takes the mount away again. For a service as root add a CapabilityBoundingSet= without it.',
    ],
    related: ['ReadWritePaths', 'ProtectSystem', 'InaccessiblePaths', 'BindReadOnlyPaths', 'NoExecPaths'],
    examples: [
      {
        title: 'A web application that can’t change its own code.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop --code /srv/shop
ReadOnlyPaths=/srv/shop

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['make a directory read-only for a service', 'forbid writing to a path', 'ro bind for one service', 'immutable for the service', 'service must not change files below', 'look but do not touch', 'cannot modify a folder', 'deny writing to a dir'],
  },
  ReadWritePaths: {
    does: [
      'Takes paths out of what ProtectSystem= or ReadOnlyPaths= makes read-only: below them the service may write as far as the permissions of the files let it. It gives no rights of its own. A file that belongs to somebody else stays out of reach.',
      'The paths have to be there before the service starts, for each becomes a mount in its view of the file system.',
    ],
    when: 'With ProtectSystem=strict, for directories that other means make: data of a database on a disk of its own, a spool that several services share. For what belongs to the service alone StateDirectory= and its kin make the directory, give it away and leave it writable in one line.',
    wrong: [
      'The directory does not exist, often one in `/run` after a reboot: the service ends with status 226, “Failed at step NAMESPACE”. Use RuntimeDirectory= or StateDirectory=, or put a `-` in front.',
      'A single file is named, and the program saves by writing a new file and renaming it: that fails with “Device or resource busy” or “Read-only file system”. Name the directory.',
      'The service still gets “Permission denied”: that is the owner of the files and not the sandbox, which says “Read-only file system”.',
    ],
    related: ['ProtectSystem', 'ReadOnlyPaths', 'StateDirectory', 'BindPaths'],
    examples: [
      {
        title: 'A database whose data lies on a disk of its own, and which can write nowhere else.',
        unit: 'database.service',
        text: `[Unit]
Description=Database
RequiresMountsFor=/srv/database

[Service]
Type=notify
User=database
ExecStart=/usr/bin/database --data /srv/database
ProtectSystem=strict
PrivateTmp=yes
ReadWritePaths=/srv/database

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['allow writing to a directory', 'read-only file system error', 'exception from strict', 'EROFS', 'cannot write after hardening', 'whitelist a writable folder', 'permit write', 'attempt to write a readonly database', 'hardening broke uploads', 'ProtectSystem blocks my log folder', 'cannot write below /opt', 'permission to write in one directory', 'let it write despite hardening'],
  },
  RemoveIPC: {
    does: [
      'When the service stops and no other unit runs as its user, removes the System V shared memory, semaphores and message queues and the POSIX ones, `/dev/shm` included, that belong to this user. With the last unit of the group those of the group go likewise. That is by owner: what other programs of the same user have made goes as well. It does nothing for root.',
    ],
    when: 'For services with a user of their own that leave such objects behind when they crash. Not for a user who also runs other things on the machine, such as people, or a database with several instances.',
    wrong: ['Another program of the same user that is not a unit of systemd loses its shared memory while it runs, and fails with “No such file or directory” or “Invalid argument”.'],
    related: ['PrivateIPC', 'User', 'DynamicUser', 'PrivateTmp'],
    examples: [
      {
        title: 'A simulator whose shared memory does not outlive it.',
        unit: 'simulator.service',
        text: `[Unit]
Description=Simulator

[Service]
Type=exec
User=simulator
ExecStart=/usr/bin/simulator
RemoveIPC=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['clean up shared memory', 'remove semaphores on stop', 'ipcrm', 'leftover semaphores', 'postgres semaphores vanish', 'shm segments left behind', '/dev/shm leftovers', 'semget no space left', 'shared memory remains after stop'],
  },
  RestrictAddressFamilies: {
    does: [
      'Says which kinds of sockets the processes may open: `AF_UNIX` for local ones, `AF_INET` and `AF_INET6` for the network, `AF_NETLINK` for talking to the kernel about interfaces, and the many odd ones that hardly anybody needs and in which holes are found. Others fail with “Address family not supported by protocol”.',
      'It is a filter on the system call `socket()`. Sockets that systemd or another process passes in are not touched, whatever their kind. It does not decide whom the service talks to; IPAddressDeny= does.',
    ],
    when: 'As an allow list for nearly every service: `AF_UNIX AF_INET AF_INET6` for what uses the network, `AF_UNIX` alone for what does not. Set SystemCallArchitectures=native beside it, since the filter does not see all 32-bit calls.',
    wrong: [
      'Without `AF_UNIX` the program can’t reach the log, D-Bus or the socket for its readiness: Type=notify waits until the start times out.',
      'Without `AF_NETLINK` programs that list the interfaces of the machine fail or find none: `ip`, many servers in Go or Java, VPNs.',
      'Without `AF_PACKET` a DHCP client or a sniffer can’t open its socket, in spite of CAP_NET_RAW.',
    ],
    related: ['IPAddressDeny', 'PrivateNetwork', 'SystemCallArchitectures', 'SocketBindDeny', 'RestrictNetworkInterfaces'],
    examples: [
      {
        title: 'A web application that uses local sockets and the network, and no odd protocols.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A local helper that can open no network sockets at all.',
        unit: 'spell-checker.service',
        text: `[Unit]
Description=Spell checker on a local socket

[Service]
Type=exec
User=spell-checker
ExecStart=/usr/bin/spell-checker --socket /run/spell-checker/socket
RuntimeDirectory=spell-checker
RestrictAddressFamilies=AF_UNIX
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['allow only ipv4 and ipv6', 'limit socket types', 'forbid raw packet sockets', 'only unix sockets', 'no internet sockets', 'sockets of IPv4 only', 'AF_UNIX', 'AF_NETLINK', 'address family not supported by protocol', 'no bluetooth sockets', 'disable ipv6 for one service', 'netlink denied', 'exotic protocols', 'EAFNOSUPPORT', 'vsock denied'],
  },
  RestrictFileSystems: {
    does: [
      'Says by their type which file systems the unit may open files on. With `~` in front the listed types are closed to it, for example those for debugging and tracing. Without, everything else is. A refused file can’t be opened, “Operation not permitted”, though it is listed and its permissions are fine.',
      'A program in the kernel sees to it, in the security module for BPF. Where the kernel has none, or it is not among the modules that are switched on, the line does nothing and the unit starts all the same.',
    ],
    when: 'Mostly as a deny list, for types that a service has no business with: `~debugfs tracefs`. An allow list has to name everything that the program touches on its way, the type of the root file system, `proc`, `tmpfs` and others, and breaks when a machine uses another one.',
    wrong: [
      'An allow list lacks the type of the disk with the program or its libraries: the program can’t be started.',
      'The line is taken for effective and is not, because `bpf` is missing in `/sys/kernel/security/lsm`.',
    ],
    related: ['ProtectKernelTunables', 'InaccessiblePaths', 'SystemCallFilter', 'RestrictNetworkInterfaces'],
    examples: [
      {
        title: 'A service that can’t open files for debugging and tracing the kernel.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
RestrictFileSystems=~debugfs tracefs

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['forbid debugfs', 'limit file system types', 'tracefs', 'bpf lsm', 'only ext4 and tmpfs', 'no fuse'],
  },
  RestrictNamespaces: {
    does: [
      'Forbids the processes to make or enter namespaces, all of them or those that are not listed. `unshare`, `nsenter` and the like fail with “Operation not permitted”. A user namespace would show them a large part of the kernel in which everybody is root, and many holes of the last years lie there.',
      'Namespaces that systemd makes for the unit, such as those of PrivateTmp= and PrivateNetwork=, are made before and are not concerned.',
    ],
    when: 'For every service that starts no containers and no sandboxes of its own, which is most. Leave it off, or list what is needed, for container engines, for browsers and what prints pages with one, for `bwrap`, Flatpak and build services.',
    values: {
      ...namespaces,
      user: 'Users, groups and capabilities, with a root of its own.',
      yes: 'Forbids all kinds of namespaces.',
      no: 'Forbids none.',
    },
    wrong: [
      'A headless browser for PDF files ends with a message about its sandbox and “Operation not permitted”. Allow it `user`, `pid` and `net`, or leave the line out; don’t switch off the sandbox of the browser instead.',
      'A deny list such as `~user` leaves new kinds of namespaces open that later kernels bring.',
    ],
    related: ['PrivateUsers', 'DelegateNamespaces', 'SystemCallFilter', 'ProtectControlGroups'],
    examples: [
      {
        title: 'A web application that can make no namespaces.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
RestrictNamespaces=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['forbid unshare', 'no user namespaces', 'forbid containers', 'clone() with new namespaces denied', 'bubblewrap fails', 'chromium sandbox fails', 'setns', 'container escape', 'CLONE_NEWUSER denied', 'user namespace exploits', 'no docker inside', 'process may not make containers'],
  },
  RestrictRealtime: {
    does: [
      'Refuses the real-time scheduling policies to the processes: asking for FIFO or round robin ends with “Operation not permitted”. A process with such a policy that runs in a loop can freeze a processor.',
      'It is a filter on `sched_setscheduler()`. In all but the newest releases the other call, `sched_setattr()`, is not watched, and the deadline policy, which is set by that, is still to be had. The newest refuse it altogether, so that a new `chrt` can’t set the ordinary policies either.',
      'What CPUSchedulingPolicy= in the unit sets is set before and counts all the same.',
    ],
    when: 'For all services but those for sound, telephony, clusters and time keeping, which want to be served within fractions of a second.',
    wrong: ['A sound server or cluster daemon warns that it can’t get real-time priority, and the sound stutters or nodes are thrown out under load.'],
    related: ['CPUSchedulingPolicy', 'LimitRTPRIO', 'SystemCallFilter'],
    examples: [
      {
        title: 'A web application that can’t ask for real-time scheduling.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
RestrictRealtime=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['forbid real-time scheduling', 'service must not freeze a processor', 'SCHED_FIFO denied', 'rt process locks up the box', 'denial of service by real-time', 'sched_setscheduler blocked by hardening', 'no rt threads', 'hog the cpu by realtime'],
  },
  RestrictSUIDSGID: {
    does: [
      'The processes can’t give a file or directory the set-user-ID or set-group-ID bit: `chmod u+s`, `install -m 4755` and `mkdir -m 2755` fail with “Operation not permitted”. So nobody who takes over the service can leave a program behind that others run with its rights.',
      'Such programs that exist already can still be started; NoNewPrivileges= takes their power away.',
    ],
    when: 'For all services but package managers, build services, restores of backups, and those that make directories whose group is handed down to new files.',
    wrong: [
      'A Git server with shared repositories can’t make new ones: it sets the group bit on directories.',
      'A restore or an unpacker reports that it can’t set permissions for single files.',
    ],
    related: ['NoNewPrivileges', 'DynamicUser', 'UMask', 'SystemCallFilter'],
    examples: [
      {
        title: 'A web application that can leave no set-user-ID programs behind.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
NoNewPrivileges=yes
RestrictSUIDSGID=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['forbid chmod u+s', 'no setuid files', 'suid bit', 'chmod 4755 denied', 'chmod g+s fails', 'suid backdoor', 'setgid directory', 'install -m 4755', 'chmod operation not permitted after hardening'],
  },
  RuntimeDirectory: {
    does: [
      'Makes `/run/NAME` before the service starts, gives it to the user of the service, and removes it with all that is in it when the service stops. The program finds the path in `$RUNTIME_DIRECTORY`, and it may write there whatever ProtectSystem= says of the rest of the machine. In units of a user the place is `$XDG_RUNTIME_DIR/NAME`.',
      '`/run` is empty after each boot and belongs to root. This line is how a service without root’s rights gets a place there for its socket, its lock and its process number.',
    ],
    when: 'For everything that is of no use once the service is down. What must outlive a stop belongs into StateDirectory=. A directory that several services use is better made by tmpfiles.d, for each of them would remove it when it stops.',
    wrong: [
      'Two units share the name: when one of them stops, the directory with the socket of the other is gone while that still runs. RuntimeDirectoryPreserve=yes on both, or tmpfiles.d, avoids that.',
      'A whole path, `RuntimeDirectory=/run/shop`, is not taken: the line is ignored with a warning, and the service can’t write its socket. Write the name below `/run`.',
      'A restart removes the directory as well: clients that hold a path in it, and containers that have it mounted, look at a directory that is gone. See RuntimeDirectoryPreserve=restart.',
    ],
    related: ['RuntimeDirectoryMode', 'RuntimeDirectoryPreserve', 'StateDirectory', 'PIDFile', 'ProtectSystem'],
    examples: [
      {
        title: 'A daemon with its socket in /run/spell-checker, which only its user and group can reach.',
        unit: 'spell-checker.service',
        text: `[Unit]
Description=Spell checker on a local socket

[Service]
Type=exec
User=spell-checker
ExecStart=/usr/bin/spell-checker --socket \${RUNTIME_DIRECTORY}/socket
RuntimeDirectory=spell-checker
RuntimeDirectoryMode=0750
ProtectSystem=strict

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['create /run/myapp with right owner at start', 'create a directory in /run', 'place for a socket or pid file', 'directory is gone after reboot', '/run/myapp', 'mkdir in /var/run at each boot', 'folder for a unix socket', 'pid directory', 'tmpfiles.d for /run', 'no such file or directory below /run', 'cannot create socket in /run', 'lost after reboot', 'lock file in /var/run', '/run/foo does not exist'],
  },
  RuntimeDirectoryMode: {
    does: ['Sets the permission bits of the directories of RuntimeDirectory=, each time the service starts. Only the innermost directory of a name is meant: of `shop/sockets`, `/run/shop` belongs to root and everybody may enter it.'],
    when: 'With `0750` and a Group= to let certain clients reach a socket, and `0700` where nobody but the service has business there. The directory is the simplest lock for a socket, since whoever can’t enter it can’t connect.',
    wrong: ['With `0700` a web server in front can’t reach the socket in it: “Permission denied” in its log, and visitors see an error 502. Use `0750` and put the web server into the group.'],
    related: ['Group', 'UMask', 'SocketMode', 'StateDirectoryMode'],
    examples: [
      {
        title: 'A socket that the group www-data can reach and nobody else.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
Group=www-data
ExecStart=/usr/bin/shop --socket \${RUNTIME_DIRECTORY}/http.sock
RuntimeDirectory=shop
RuntimeDirectoryMode=0750
UMask=0007

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['permissions of the directory in /run', 'who can reach the socket', 'chmod of /run folder', 'web server may not enter the socket folder', '0750 for the run folder', 'who may enter the run folder'],
  },
  RuntimeDirectoryPreserve: {
    does: [
      'Decides whether the directories of RuntimeDirectory= stay when the service stops. Without it they are removed each time, at a restart too. With `restart` they stay while the service is restarted, and go when it is stopped. With `yes` they stay until the machine is shut down or somebody cleans them up.',
    ],
    when: '`restart` for services that keep something in `/run` over a restart, or whose directory others have open or mounted. `yes` for several units that share one directory, and for a oneshot whose result others read from there.',
    values: {
      no: 'Removes the directories each time the service stops, at a restart too.',
      yes: 'Keeps the directories until the machine is shut down or somebody cleans them up.',
      restart: 'Keeps the directories over a restart and removes them at a stop.',
      'on-success': 'Taken because FileDescriptorStorePreserve= has the word; here it keeps the directories after a failure as well, like `yes`.',
    },
    wrong: ['With `yes` a stale socket or process number is still there at the next start, and the program believes that it runs already.'],
    related: ['FileDescriptorStoreMax', 'StateDirectory', 'Restart'],
    examples: [
      {
        title: 'A broker whose clients keep their path to its socket over a restart.',
        unit: 'broker.service',
        text: `[Unit]
Description=Broker of messages

[Service]
Type=exec
User=broker
ExecStart=/usr/bin/broker --socket \${RUNTIME_DIRECTORY}/socket
Restart=on-failure
RuntimeDirectory=broker
RuntimeDirectoryPreserve=restart

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['keep /run directory on restart', 'directory disappears when the service stops', 'socket vanishes on restart', 'run folder deleted on restart', 'two units share a /run directory', 'pid file lost on restart', 'folder below /run should stay', 'systemctl restart wipes my run folder'],
  },
  StateDirectory: {
    does: [
      'Makes `/var/lib/NAME` before the service starts and gives it to the user of the service. The program finds the path in `$STATE_DIRECTORY`, and it may write there whatever ProtectSystem= says of the rest of the machine. systemd removes nothing when the service stops. In units of a user the place is `~/.local/state/NAME`, in older releases `~/.config/NAME`.',
      'Where the directory belongs to somebody else at the start, it is given to the user of the service with all files in it. So a change of User= needs no `chown` by hand, and with many files the first start after it takes long. Without DynamicUser= the oldest releases leave a directory that is there already with its owner and mode.',
      'With DynamicUser= the files lie in `/var/lib/private/NAME`, which no other user can enter, and `/var/lib/NAME` is a symbolic link to it.',
    ],
    when: 'For all that a service must keep: databases, uploads, queues, keys that it makes itself. It takes the place of `mkdir` and `chown` in ExecStartPre= and in the scripts of a package. What can be made again belongs into CacheDirectory=.',
    wrong: [
      'A whole path, `StateDirectory=/var/lib/shop`, is not taken: the line is ignored with a warning, and no directory is made. Write the name below `/var/lib`; for other places there are ReadWritePaths= and tmpfiles.d.',
      'The working directory is expected to be there by itself. Add `WorkingDirectory=%S/shop`.',
      'A file has the name already: the service ends with status 238/STATE_DIRECTORY, or the oldest releases start it all the same.',
    ],
    related: ['StateDirectoryMode', 'StateDirectoryQuota', 'CacheDirectory', 'RuntimeDirectory', 'DynamicUser', 'ProtectSystem'],
    examples: [
      {
        title: 'A service that keeps its data in /var/lib/shop and can write nowhere else.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop --data \${STATE_DIRECTORY}
StateDirectory=shop
WorkingDirectory=%S/shop
ProtectSystem=strict
PrivateTmp=yes

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A service without an account of its own that keeps its data all the same.',
        unit: 'feed-reader.service',
        text: `[Unit]
Description=Reader of feeds

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/feed-reader --database \${STATE_DIRECTORY}/feeds.db
StateDirectory=feed-reader
StateDirectoryMode=0700

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['create a directory in /var/lib', 'where to keep data', 'mkdir and chown before start', '/var/lib/myapp', 'persistent data', 'data directory with the right owner', 'tmpfiles.d', 'place for a sqlite database', 'where may a service store files', 'permission denied in /var/lib', 'install -d', 'folder owned by a dynamic user', 'service needs a place for its data'],
  },
  StateDirectoryAccounting: {
    does: ['Counts how much disk space the directories of StateDirectory= take up and shows it in `systemctl status`. The file system counts, by a project number that systemd picks and puts on the directories, so that the figure is there at once however many files there are.'],
    when: 'To see how the data of a service grows, and before you set StateDirectoryQuota=. It needs a file system with project quotas, such as ext4 or XFS; btrfs has none.',
    wrong: ['The file system can’t do project quotas: on an overlay, as in containers, the service does not even start and ends with status 238/STATE_DIRECTORY. On btrfs, or where project quotas are not switched on, it starts, nothing is counted, and nobody says so.'],
    related: ['StateDirectoryQuota', 'CacheDirectoryAccounting', 'LogsDirectoryAccounting'],
    examples: [
      {
        title: 'A database whose size shows up in systemctl status.',
        unit: 'database.service',
        text: `[Unit]
Description=Database

[Service]
Type=notify
User=database
ExecStart=/usr/bin/database
StateDirectory=database
StateDirectoryAccounting=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['how much disk does a service use', 'size of /var/lib directory', 'data size in systemctl status', 'du of a service’s data'],
  },
  StateDirectoryMode: {
    does: [
      'Sets the permission bits of the directories of StateDirectory=, each time the service starts; what somebody has changed with `chmod` is set back. Without DynamicUser= the oldest releases set them only when they make the directory. Only the innermost directory of a name is meant. Files within keep their own bits, which come from the program and UMask=.',
    ],
    when: 'With `0700` for data that only the service may see, such as a database with passwords, and `0750` where a backup or web server reads it through the group. Without the line everybody on the machine may list the directory.',
    wrong: ['A web server delivers the uploads of the service directly and gets “Permission denied” after the mode was tightened. Use `0750` and the group, or let it enter with `0711`.'],
    related: ['UMask', 'Group', 'RuntimeDirectoryMode'],
    examples: [
      {
        title: 'Data that nobody on the machine can look into but the service and root.',
        unit: 'vault.service',
        text: `[Unit]
Description=Store of passwords

[Service]
Type=exec
User=vault
ExecStart=/usr/bin/vault --data \${STATE_DIRECTORY}
StateDirectory=vault
StateDirectoryMode=0700
UMask=0077

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['permissions of the data directory', 'private data', 'chmod of /var/lib folder', '0700 data folder', 'other users can read my database', 'lock down the data folder'],
  },
  StateDirectoryQuota: {
    does: [
      'Puts a ceiling on the disk space that the directories of StateDirectory= may take up. When it is reached, writing fails for this service, with “Disk quota exceeded” or “No space left on device” as the file system has it, and the rest of the machine keeps its space.',
      'The limit is a project quota of the file system, which systemd sets up when the service starts. With StateDirectoryAccounting=yes beside it `systemctl status` shows how much is used.',
    ],
    when: 'For services that take uploads or run code of others, on disks that they share. Think of a database that stops when it can’t write: a limit that it meets at night is an outage. The file system needs project quotas, as ext4 and XFS have them.',
    wrong: [
      'The file system can’t do project quotas: on an overlay, as in containers, the service ends with status 238/STATE_DIRECTORY. On btrfs, or where project quotas are not switched on, it starts without any limit, and nobody says so.',
      'The service runs as root with CAP_SYS_RESOURCE: ext4 lets it write past the limit.',
    ],
    related: ['StateDirectoryAccounting', 'CacheDirectoryQuota', 'LogsDirectoryQuota', 'LimitFSIZE'],
    examples: [
      {
        title: 'A service for uploads that may fill 50 gigabytes and no more.',
        unit: 'uploads.service',
        text: `[Unit]
Description=Takes uploads

[Service]
Type=exec
User=uploads
ExecStart=/usr/bin/uploads --data \${STATE_DIRECTORY}
StateDirectory=uploads
StateDirectoryQuota=50G

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['limit disk space of a service', 'quota for a service', 'project quota', 'EDQUOT', 'one service fills the disk'],
  },
  TemporaryFileSystem: {
    does: [
      'Puts an empty file system in memory over each of these directories, for the service alone. What lies there on the machine is out of sight, what the service writes there nobody else sees, and it is gone when the service stops.',
      'Parts of the covered tree come back by BindPaths= and BindReadOnlyPaths=, and directories that systemd makes for the unit, by StateDirectory= and its kin, are put in as well. So `TemporaryFileSystem=/var:ro` with a state directory shows the service a `/var` that holds nothing but its own data.',
    ],
    when: 'To show a service a small part of a large tree, where a list of all that is to be hidden would never be complete. For a scratch directory PrivateTmp= or RuntimeDirectory= fit better.',
    wrong: [
      'A service with a user of its own can’t write to it: it belongs to root with mode 0755. Add an option, `TemporaryFileSystem=/srv/scratch:mode=1777`.',
      'Large files in it end with “No space left on device”: unless `size=` says otherwise it holds a tenth of the memory, in the oldest releases half of it, and what lies in it counts against MemoryMax=.',
      'The covered tree held something that the program needs, such as `/var/lib/dbus` or certificates: it fails with “No such file or directory”. Bind it in.',
    ],
    related: ['BindPaths', 'BindReadOnlyPaths', 'InaccessiblePaths', 'PrivateTmp', 'ProtectHome'],
    examples: [
      {
        title: 'A web application that sees of all sites in /srv its own one only.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop --site /srv/shop
TemporaryFileSystem=/srv:ro
BindReadOnlyPaths=/srv/shop

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['tmpfs for a service', 'show only part of a directory', 'empty directory in memory', 'docker --tmpfs', 'tmpfs', 'ramdisk', 'empty /home inside the sandbox', 'scratch space in ram', 'hide everything but one folder', 'in-memory directory', 'empty directory over another'],
  },
  TimeoutCleanSec: {
    does: [
      'Limits how long `systemctl clean` may take for the unit, which removes the directories that systemd has made for it. When the time is over, the removal is broken off half done, and the unit is marked as failed.',
    ],
    when: 'Where a script cleans many units and must not hang on one, for example on a directory that lies on a network file system. Otherwise leave it alone: removing millions of files takes its time, and breaking off leaves a directory that is neither whole nor gone.',
    wrong: ['It is taken for a limit on stopping the service. That is TimeoutStopSec=; a stop removes only RuntimeDirectory=.'],
    related: ['CacheDirectory', 'StateDirectory', 'LogsDirectory', 'TimeoutStopSec'],
    examples: [
      {
        title: 'A proxy whose large cache is given ten minutes to be removed.',
        unit: 'proxy.service',
        text: `[Unit]
Description=Caching proxy

[Service]
Type=exec
User=proxy
ExecStart=/usr/bin/proxy
CacheDirectory=proxy
TimeoutCleanSec=10min

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['time limit for systemctl clean', 'removing the cache takes too long', 'systemctl clean hangs', 'deleting state takes too long'],
  },
  UserNamespacePath: {
    does: [
      'Starts the service in a user namespace that exists already: with the user numbers that are mapped there, and with rights that count only there. The file is one of the kernel’s, such as `/proc/PID/ns/user`, or a place where somebody has mounted such a file to keep the namespace alive.',
      'It is about users and rights alone. The network, the processes and the mounts stay those of the machine unless other lines say otherwise.',
    ],
    when: 'To start a helper beside a container that another program has made, so that both see the same users. A service that wants a user namespace of its own takes PrivateUsers=.',
    wrong: [
      'The file is not there when the service starts: it ends with status 226. Order it after the one who makes the namespace.',
      'PrivateUsers= beside it: systemd refuses the unit, or in the first release with this line passes PrivateUsers= over.',
    ],
    related: ['NetworkNamespacePath', 'IPCNamespacePath', 'DelegateNamespaces'],
    examples: [
      {
        title: 'A helper that joins the users and the network of a container.',
        unit: 'container-helper.service',
        text: `[Unit]
Description=Helper beside the container
Requires=container.service
After=container.service

[Service]
Type=exec
ExecStart=/usr/bin/container-helper
UserNamespacePath=/run/container/user
NetworkNamespacePath=/run/container/net

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['join a user namespace', 'same users as a container', 'nsenter --user', 'existing user namespace'],
  },
}
