import type { SettingText, SettingTexts } from '../../setting-text'

const imagePolicies: NonNullable<SettingText['values']> = {
  '*': 'Uses every partition that is found, protected or not.',
  '-': 'Uses no partition, whatever the image holds.',
  '~': 'Takes only an image that has none of the partitions a policy speaks of.',
}

export const pathsTexts: SettingTexts = {
  BindLogSockets: {
    does: [
      'Brings the sockets of the journal below `/run/systemd/journal` into the unit’s own root, where `/dev/log` leads to one of them. Programs that call `syslog()` or write to the journal with fields of their own reach it from there.',
      'What a program prints goes to the journal without them, because systemd opens these streams before the root is changed.',
    ],
    when: 'For services with RootDirectory= or RootImage= that log by syslog or the journal’s own protocol. Switch it off for programs that print their messages and need not speak to the journal at all.',
    wrong: ['Switched off: messages by `syslog()` vanish without an error, while what is printed still arrives.'],
    related: ['RootDirectory', 'RootImage', 'MountAPIVFS', 'LogNamespace', 'StandardOutput'],
    examples: [
      {
        title: 'A mail filter in a tree of its own that reports by syslog.',
        unit: 'mail-filter.service',
        text: `[Unit]
Description=Mail filter in its own tree

[Service]
Type=exec
User=filter
RootDirectory=/srv/mail-filter
BindLogSockets=yes
ExecStart=/usr/bin/mail-filter

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['syslog from a chroot', '/dev/log missing', 'log to journal from an image', 'syslog() from a jail', '/run/systemd/journal in chroot', 'logging does not work with own root'],
  },
  BindPaths: {
    does: [
      'A file or directory of the machine appears at another place for this unit, and can be written to there as far as owner and mode permit. The rest of the machine sees nothing of it.',
      'The place may lie below what another setting hides or makes read-only: with ProtectHome=tmpfs or TemporaryFileSystem= an empty tree is filled again with what the service needs. A place that is missing is made where that is possible.',
    ],
    when: 'To let a few directories through a wall, to bring files into a RootDirectory=, or to put data elsewhere than the program expects. To lift a write protection in the same place, ReadWritePaths= is enough; for reading alone take BindReadOnlyPaths=.',
    wrong: [
      'The source is missing: the unit ends with status 226. A `-` in front lets it be missing.',
      'A single file is bound, and somebody replaces it by renaming a new one over it, as editors do: the service keeps seeing the old one until it is restarted. Bind the directory.',
      'The directory is there and the program still gets “Permission denied”: binding changes neither owner nor mode.',
    ],
    related: ['BindReadOnlyPaths', 'ReadWritePaths', 'TemporaryFileSystem', 'ProtectHome', 'RootDirectory'],
    examples: [
      {
        title: 'A gallery sees one directory of all homes, where it expects its pictures.',
        unit: 'gallery.service',
        text: `[Unit]
Description=Picture gallery

[Service]
Type=exec
User=anna
ProtectHome=tmpfs
BindPaths=/home/anna/pictures
ExecStart=/usr/bin/gallery --pictures /home/anna/pictures

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['bind mount for one service', 'make a directory appear elsewhere', 'allow one directory below /home', 'docker -v', 'docker volume for a service', 'volume', 'map a host folder into the jail', 'expose a path inside the sandbox', 'make one hidden home folder visible', 'rbind', 'mount a directory into the sandbox'],
  },
  BindReadOnlyPaths: {
    does: [
      'A file or directory of the machine appears at another place for this unit, and can’t be written to there. All others see the machine as it is.',
      'Sockets in such a directory can still be connected to: being read-only keeps nobody from talking to a service behind a socket.',
    ],
    when: 'To bring configuration, certificates or `/etc/resolv.conf` into a RootDirectory= or RootImage=, or to show a few files of a hidden tree. Where the service shall write take BindPaths=.',
    wrong: [
      'The source is missing: the unit ends with status 226. A `-` in front lets it be missing.',
      'A single file is bound and later replaced by a new one, as certificates are when they are renewed: the service reads the old one until it is restarted. Bind the directory.',
      'A symbolic link in the bound directory leads to a place that the unit does not see, and opening it says “No such file or directory”. Bind its target as well.',
    ],
    related: ['BindPaths', 'ReadOnlyPaths', 'RootDirectory', 'TemporaryFileSystem'],
    examples: [
      {
        title: 'All of /etc/ssl is hidden but for what the service is to read.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
TemporaryFileSystem=/etc/ssl:ro
BindReadOnlyPaths=/etc/ssl/certs /etc/ssl/shop
ExecStart=/usr/bin/shop --certificates /etc/ssl/shop

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['read-only bind mount', 'show host files in a chroot', 'bring resolv.conf into the image', 'docker -v :ro', 'read-only volume', 'see /etc/ssl in a chroot', 'own hosts file for one service', 'custom resolv.conf for one service', 'share config without write access', 'mount read-only into the sandbox'],
  },
  ExecSearchPath: {
    does: [
      'Names the directories in which systemd looks for programs that are written without a path, such as `ExecStart=shop --serve`. The list takes the place of the usual one; directories that are not named are not searched.',
      'The processes get the same list as `$PATH`, so that a shell script in the unit finds its tools there too. A `PATH=` in Environment= or EnvironmentFile= changes what the processes see, and nothing of what systemd itself searches.',
    ],
    when: 'For software that lies in a directory of its own, such as `/opt/shop/bin`, and calls its own helpers by name. A single program is clearer with its full path in ExecStart=.',
    wrong: [
      'Only `/opt/shop/bin` is named: scripts no longer find `sed` or `python3` and say “command not found”. Name `/usr/bin` as well.',
      'A program given by name alone lies outside the list: the unit ends with status 203.',
    ],
    related: ['Environment', 'UnsetEnvironment', 'WorkingDirectory'],
    examples: [
      {
        title: 'A vendor’s programs go first, those of the system after them.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecSearchPath=/opt/shop/bin:/usr/bin
ExecStart=shop --serve

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['set PATH for a service', 'find programs in /opt', 'command not found in service', '$PATH of a unit', 'virtualenv bin', 'binary in ~/.local/bin', 'look up a program by name'],
  },
  ExtensionDirectories: {
    does: [
      'The same as ExtensionImages=, with plain directories in place of images: their `usr`, `opt` and `etc` are laid over those of the unit. Each needs its release file, `usr/lib/extension-release.d/extension-release.NAME`, or `etc/extension-release.d/extension-release.NAME` for configuration, where NAME is the name of the directory.',
    ],
    when: 'While you develop an extension, or where extensions are built on the machine itself. What is shipped is better an image, which can be verified.',
    wrong: [
      'The directory was renamed and the release file in it was not: the unit ends with status 226.',
      'Files are changed in the directory while the service runs: what overlayfs shows then is not defined. Restart the unit after a change.',
    ],
    related: ['ExtensionImages', 'BindReadOnlyPaths', 'RootDirectory'],
    examples: [
      {
        title: 'A plugin under development is laid over a stock service.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop with a plugin under development

[Service]
Type=exec
User=shop
ExtensionDirectories=/srv/build/shop-plugin
ExecStart=/usr/bin/shop

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['extension from a directory', 'test a plugin without installing it', 'overlay a directory over /usr', 'sysext as plain folder', 'overlay without image'],
  },
  ExtensionImagePolicy: {
    does: [
      'The same as RootImagePolicy=, for the images of ExtensionImages=: which of their partitions may be used, and how they have to be protected. An extension that does not fit is not laid over the unit’s tree.',
    ],
    when: 'When extensions add programs to a service and shall come from a trusted builder only. Without it an unprotected extension is taken too.',
    values: imagePolicies,
    wrong: ['The policy asks for `signed` and the extension was built without a signature: the unit ends with status 226.'],
    related: ['ExtensionImages', 'RootImagePolicy', 'MountImagePolicy'],
    examples: [
      {
        title: 'Plugins have to be signed.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop with signed plugins

[Service]
Type=exec
User=shop
RootImage=/var/lib/images/shop.raw
ExtensionImages=/var/lib/images/shop-plugins.raw
ExtensionImagePolicy=root=signed+absent:usr=signed+absent
ExecStart=/usr/bin/shop

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['require signed extensions', 'only trusted plugins', 'policy for sysext', 'extension must be signed'],
  },
  ExtensionImages: {
    does: [
      'Lays extension images over the unit’s own tree: those with programs over `/usr` and `/opt`, those with configuration over `/etc`. The service finds the added files as if they were installed; the machine itself does not have them.',
      'Each image carries a file `extension-release.NAME` that says which system it is made for. systemd compares it with the `os-release` of the tree below, and takes the image only if they go together.',
    ],
    when: 'To add plugins, debug tools or settings to a service that runs from an image, or to a stock service without touching the machine. To extend the whole machine use `systemd-sysext`.',
    wrong: [
      'The release file has another name than the image, or another ID than the system: the unit ends with status 226.',
      'The program wants to write below `/usr` or `/opt`: with an extension on top they are read-only.',
    ],
    related: ['ExtensionDirectories', 'ExtensionImagePolicy', 'RootImage', 'MountImages'],
    examples: [
      {
        title: 'A service from an image, with its plugins in a second one.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop with its plugins

[Service]
Type=exec
User=shop
RootImage=/var/lib/images/shop.raw
ExtensionImages=/var/lib/images/shop-plugins.raw
ExecStart=/usr/bin/shop

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['sysext for one service', 'add plugins to an image', 'overlay /usr', 'sysext', 'confext', '.raw extension', 'add files to /usr without changing it'],
  },
  MountAPIVFS: {
    does: [
      'Mounts `/proc`, `/sys`, `/dev` and, in newer releases, an empty `/run` into the root directory or image of the unit. Without them most programs fail early: no `/dev/null`, no `/proc/self`.',
      'The mount points have to be in the tree, as empty directories, where it can’t be written to.',
    ],
    when: 'Say `yes` for a unit with a root of its own where the release does not do so by itself. Switch it off for a minimal tree that shall see nothing of the kernel, or that has these directories mounted already.',
    wrong: [
      'Switched off: the program ends with messages about `/dev/null`, `/dev/urandom` or `/proc/self/fd` that are missing.',
      'A read-only image without a directory `/proc` or `/run`: the unit ends with status 226.',
    ],
    related: ['RootDirectory', 'RootImage', 'BindLogSockets', 'PrivateDevices'],
    examples: [
      {
        title: 'A static program in an empty tree that is to see nothing of the kernel.',
        unit: 'echo.service',
        text: `[Unit]
Description=Echo server in an empty tree

[Service]
Type=exec
User=echo
RootDirectory=/srv/echo
MountAPIVFS=no
ExecStart=/echo --port 7007

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['no /proc in chroot', '/dev/null missing in chroot', 'mount /sys and /dev in the root', '/dev/urandom missing in a jail', 'proc in chroot', 'mount -t proc', 'sysfs in chroot'],
  },
  MountImagePolicy: {
    does: [
      'The same as RootImagePolicy=, for the images of MountImages=: which partitions may be used, and whether they have to be verified or signed. An image that does not fit is not mounted.',
    ],
    when: 'When images with data come from elsewhere, such as a download, and shall be taken only with verity data. Otherwise leave it out.',
    values: imagePolicies,
    wrong: ['The policy asks for `verity` and the image is a plain file system: the unit ends with status 226.'],
    related: ['MountImages', 'RootImagePolicy', 'ExtensionImagePolicy'],
    examples: [
      {
        title: 'Map data are taken from a verified image only.',
        unit: 'maps.service',
        text: `[Unit]
Description=Map server

[Service]
Type=exec
DynamicUser=yes
MountImages=/var/lib/images/europe.raw:/srv/maps
MountImagePolicy=root=verity+signed
ExecStart=/usr/bin/maps --data /srv/maps

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['require verity for mounted images', 'only signed data images', 'policy for data images', 'verity for mounted data'],
  },
  MountImages: {
    does: [
      'Mounts disk images or block devices at places in the unit’s own view of the file system. They are mounted before the program starts and are gone when the unit ends; the rest of the machine does not see them.',
    ],
    when: 'For large data that come as an image, such as maps, models or a database that is only read. What several services share, or people look into, is better a `.mount` unit.',
    wrong: [
      'The image is missing or has no file system that the kernel knows: the unit ends with status 226. A `-` in front lets it be missing.',
      'The program expects to write, and the file system of the image, such as squashfs, is one that can’t be written to.',
    ],
    related: ['MountImagePolicy', 'BindPaths', 'RootImage', 'ExtensionImages'],
    examples: [
      {
        title: 'A map server reads its data from an image.',
        unit: 'maps.service',
        text: `[Unit]
Description=Map server

[Service]
Type=exec
DynamicUser=yes
MountImages=/var/lib/images/europe.raw:/srv/maps
ExecStart=/usr/bin/maps --data /srv/maps

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['mount an image for one service', 'data from squashfs', 'private loop mount', 'squashfs in a sandbox', '.img file as data', 'loop device for one service'],
  },
  ProcSubset: {
    does: [
      'With `pid` there is nothing in the unit’s `/proc` but the directories of processes: `/proc/meminfo`, `/proc/cpuinfo`, `/proc/loadavg` and all of `/proc/sys` are gone. The service can read neither the settings of the kernel nor the state of the machine there.',
    ],
    when: 'For small programs that you know well and have tested with it. Many runtimes read these files, so that it is the first to leave out when a hardened service acts up.',
    values: {
      all: 'All of `/proc` is there, the settings of the kernel and the state of the machine as well.',
      pid: 'Only the directories of processes are there: no `/proc/meminfo`, no `/proc/sys`.',
    },
    wrong: [
      'A program that sizes its caches by `/proc/meminfo` ends with an error or takes a poor guess; databases are among these.',
      'A server written in Go can’t read `net.core.somaxconn` and falls back to a backlog of 128 connections.',
      'Tools such as `free`, `uptime` and `sysctl` fail in scripts of the unit.',
    ],
    related: ['ProtectProc', 'ProtectKernelTunables', 'PrivatePIDs'],
    examples: [
      {
        title: 'A small proxy that needs nothing of the kernel’s files.',
        unit: 'proxy.service',
        text: `[Unit]
Description=Small proxy

[Service]
Type=exec
User=proxy
ProcSubset=pid
ProtectProc=invisible
ExecStart=/usr/bin/small-proxy

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['hide /proc/meminfo', 'hide kernel files in /proc', 'no /proc/sys', 'subset=pid', '/proc/cpuinfo is missing', 'hide system information', '/proc without sysctl', 'no meminfo and cpuinfo'],
  },
  ProtectProc: {
    does: [
      'Hides processes of other users from the unit. With `invisible` their directories in `/proc` are not there and `ps` lists only the service’s own user; `ptraceable` leaves only those that the service may trace; `noaccess` leaves the numbers and closes the content.',
      'It protects command lines, environments and memory maps of others, which may hold secrets. Processes of the same user still see each other.',
    ],
    when: 'For services that run as a user of their own and have no business with other processes, which is most. Not for monitoring agents, process managers and programs that look up who is calling them.',
    values: {
      default: 'Processes of all users can be seen in `/proc`, as usual.',
      noaccess: 'Processes of other users are listed, but most of what `/proc` says about them can’t be read.',
      invisible: 'Processes of other users are missing in `/proc` altogether.',
      ptraceable: 'Only processes that the service may trace are in `/proc`.',
    },
    wrong: [
      'The service runs as root with all capabilities: `invisible` hides nothing from it.',
      'A program that checks its callers in `/proc/PID`, as polkit and many D-Bus services do, refuses everyone, because it can’t see them.',
      'A monitoring agent reports a machine on which nothing runs but itself.',
    ],
    related: ['ProcSubset', 'User', 'PrivatePIDs', 'CapabilityBoundingSet'],
    examples: [
      {
        title: 'A web application that sees no processes but its own.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ProtectProc=invisible
ExecStart=/usr/bin/shop

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['hide processes of others', 'hidepid', 'ps shows only own processes', 'hidepid=2', 'cannot see foreign processes', 'ps aux shows only mine', 'invisible processes', '/proc/pid of others', 'command lines of other users', 'noaccess', 'hide other processes in ps'],
  },
  RootDirectory: {
    does: [
      'The processes see this directory as `/`. Nothing of the machine’s files outside of it is there for them: the program, its libraries, `/etc` and its data have to lie inside, at the paths that the program knows.',
      'ExecStart= names the program as it is called within the new root. Directories of StateDirectory= and its kin are mounted into it, and BindPaths= brings in what else is needed.',
    ],
    when: 'For software that brings its own file system tree, such as another distribution or an older one. To hide parts of the machine from an ordinary program, ProtectSystem=, ProtectHome= and InaccessiblePaths= are less work.',
    wrong: [
      'The directory is missing: the unit ends with status 226, or with 210 where nothing makes a mount namespace for it, as with `MountAPIVFS=no`.',
      'The program, its interpreter or its libraries are not inside: status 203, though the file is there on the machine, or status 127 from the loader with “error while loading shared libraries”.',
      'Names of hosts can’t be resolved, because `/etc/resolv.conf` is not inside. Bring it in with `BindReadOnlyPaths=/etc/resolv.conf`.',
    ],
    related: ['RootImage', 'BindReadOnlyPaths', 'RootEphemeral', 'BindLogSockets'],
    examples: [
      {
        title: 'A program of an older distribution, in a tree of its own that it can’t change.',
        unit: 'legacy-billing.service',
        text: `[Unit]
Description=Billing in the tree of an older distribution

[Service]
Type=exec
User=billing
RootDirectory=/srv/billing-root
BindReadOnlyPaths=/etc/resolv.conf
ProtectSystem=strict
StateDirectory=billing
ExecStart=/usr/bin/billing

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['chroot a service', 'other root for a program', 'jail', 'chroot', 'pivot_root', 'debootstrap tree', 'run inside another distribution', 'change root', 'alternative root file system', 'old distro in a folder', 'lock into one directory', 'jail for a service'],
  },
  RootEphemeral: {
    does: [
      'The unit runs on a copy of its root directory or image, below `/var/lib/systemd/ephemeral-trees`. It may write anywhere in it; when the unit stops the copy is removed, and the original is as it was.',
      'On btrfs a subvolume is copied by a snapshot, and an image file on a file system with reflinks shares its blocks. Elsewhere all is copied at each start.',
    ],
    when: 'For tests, builds and programs that insist on writing to their own tree, where each run shall begin alike. Not for services that keep data in their root; StateDirectory= survives, because it lies outside.',
    wrong: [
      'The root lies on another file system than `/var/lib/systemd`, or on ext4: each start copies everything, takes long, and needs the space twice.',
      'What the service has stored in its root is gone after a restart.',
    ],
    related: ['RootDirectory', 'RootImage', 'StateDirectory', 'ProtectSystem'],
    examples: [
      {
        title: 'A test run that may change its tree as it likes and leaves nothing behind.',
        unit: 'shop-test.service',
        text: `[Unit]
Description=Test run of the shop in a fresh tree

[Service]
Type=oneshot
RootDirectory=/srv/shop-root
RootEphemeral=yes
User=shop
ExecStart=/usr/bin/shop-test --all

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['throw away changes after stop', 'fresh file system at each start', 'temporary copy of the root', 'docker --rm', 'btrfs snapshot at each start', 'discard changes', 'volatile root'],
  },
  RootHash: {
    does: [
      'The image of RootImage= is opened with dm-verity under this hash. The kernel checks each block when it is read; a block that was changed gives an input/output error in place of its content.',
      'The hash is all that has to be trusted: who knows it can take the image from anywhere. A file beside the image, called the same but with `.roothash` in place of `.raw`, is found by itself, so that this line is often not needed.',
    ],
    when: 'When the hash is known apart from the image, for example because the package with the unit is signed and the image is not. It needs an image that was built with verity data, inside or in a file for RootVerity=.',
    wrong: [
      'The image was built anew and the hash was not: the unit ends with status 226.',
      'The image lies in the same place with the same owner as the unit: whoever can change one can change the other. Pin the hash with RootHashSignature= or in signed packages.',
    ],
    related: ['RootHashSignature', 'RootVerity', 'RootImagePolicy'],
    examples: [
      {
        title: 'An image that runs only as long as it is bit by bit what was built.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop from its verified image

[Service]
Type=exec
DynamicUser=yes
RootImage=/var/lib/images/shop.raw
RootHash=4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a
ExecStart=/usr/bin/shop

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['verify image integrity', 'dm-verity', 'detect a tampered image', 'veritysetup format', 'tamper-proof image'],
  },
  RootHashSignature: {
    does: [
      'Gives the signature of the root hash of RootImage=. systemd checks it by the kernel’s keyring and the certificates in `/etc/verity.d`. Older releases refuse an image for which none of them vouches. Newer ones do so only if RootImagePolicy= takes `signed` and not `verity`; otherwise the hash alone is enough for them.',
      'The signature is one of PKCS#7 in DER form. A file beside the image, called the same but with `.roothash.p7s` in place of `.raw`, is found by itself.',
    ],
    when: 'Where images come from a build server and machines shall run what that server has signed, and nothing else. Enforce it with RootImagePolicy= as well.',
    values: {
      'base64:': 'The signature itself follows, in base64, instead of the path of a file.',
    },
    wrong: [
      'The certificate is not on the machine: the unit ends with status 226. In newer releases without a strict RootImagePolicy= it starts instead, from an image whose signature nobody has confirmed.',
      'The signature file is in PEM form, as text: it can’t be used. Convert it to DER.',
    ],
    related: ['RootImagePolicy', 'RootVerity'],
    examples: [
      {
        title: 'An image whose root hash is signed by the build server.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop from its signed image

[Service]
Type=exec
DynamicUser=yes
RootImage=/var/lib/images/shop.raw
RootHash=/var/lib/images/shop.roothash
RootHashSignature=/var/lib/images/shop.roothash.p7s
ExecStart=/usr/bin/shop

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['signed image', 'only run images of our build server', 'signature of the root hash', 'pkcs7', '.p7s file', 'kernel keyring verifies an image'],
  },
  RootImage: {
    does: [
      'The disk image or block device is mounted for the unit alone, and the processes see its file system as `/`. The mount is there while the unit runs; `mount` on the machine does not show it.',
      'The image holds one file system, such as squashfs, or a partition table whose partitions are recognized by their type: root, usr, home, srv, var and so on take their places by themselves. Partitions with verity data are checked while they are read, if their hash is known, as by RootHash=.',
    ],
    when: 'To ship a service with all it needs as one file that is replaced as a whole, and whose integrity can be checked. A plain directory with RootDirectory= is easier to look into and to change.',
    wrong: [
      'The file is missing, is no image, or has no root partition for this architecture: the unit ends with status 226.',
      'The image is overwritten in place while the service runs: the program reads broken data and crashes. Put the new file beside the old, rename it over, and restart the unit.',
      'The program can’t write its data, because the file system of the image is read-only. Give it StateDirectory=, which is mounted from the machine.',
    ],
    related: ['RootDirectory', 'RootHash', 'RootImagePolicy', 'RootEphemeral', 'BindReadOnlyPaths'],
    examples: [
      {
        title: 'A service that is delivered as one image and keeps its data outside of it.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop from its image

[Service]
Type=exec
DynamicUser=yes
RootImage=/var/lib/images/shop.raw
BindReadOnlyPaths=/etc/resolv.conf
StateDirectory=shop
ExecStart=/usr/bin/shop

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['run a service from a disk image', 'squashfs as root', 'portable service', 'raw image as root', 'mkosi image', 'loop mount as root', 'immutable app image', 'container image without docker', 'ddi'],
  },
  RootImageOptions: {
    does: [
      'Adds mount options to the file systems of RootImage=, for each partition by its name or, without a name, for the root partition. What `mount -o` takes for the file system can stand here: `ro`, `nosuid`, `noatime`, `discard`.',
    ],
    when: 'To mount a partition of the image read-only or without set-user-ID programs, or to give options that its file system needs. Leave it out where the usual options are right.',
    wrong: [
      'The options name no partition, but are meant for `home`: they hold for the root file system only. Write `home:nosuid`.',
      'The file system doesn’t know the option: the mount fails, and the unit ends with status 226.',
    ],
    related: ['RootImagePolicy', 'MountImages', 'ProtectSystem'],
    examples: [
      {
        title: 'The root of the image is read-only, and no program in its home partition gains rights.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop from its image

[Service]
Type=exec
User=shop
RootImage=/var/lib/images/shop.raw
RootImageOptions=root:ro home:nosuid,nodev
ExecStart=/usr/bin/shop

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['mount options for the image', 'mount image read-only', 'nosuid for a partition', 'ro,noatime for the root image', 'options per partition', 'nodev on an image'],
  },
  RootImagePolicy: {
    does: [
      'Says which partitions of RootImage= may be used and how each has to be protected: verified, signed, or not at all. systemd holds the image against the policy before it mounts anything; an image that does not fit is not used.',
      'Without it systemd takes what it finds, an unprotected root as well. Partitions that a policy does not name are passed over, unless it has a rule without a name, which is for the rest.',
    ],
    when: 'To make sure that nobody can replace a signed image by a plain one. For images that you build and trust on the machine itself the default does.',
    values: imagePolicies,
    wrong: [
      'The policy asks for `signed` and the image has verity data but no signature: the unit ends with status 226.',
      'The policy names `root` only, and the image keeps its data in `var`: that partition is not mounted, and the program finds an empty directory.',
    ],
    related: ['RootHash', 'RootHashSignature', 'MountImagePolicy', 'ExtensionImagePolicy'],
    examples: [
      {
        title: 'Only an image with a verified and signed root may run.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop from its signed image

[Service]
Type=exec
DynamicUser=yes
RootImage=/var/lib/images/shop.raw
RootImagePolicy=root=signed:usr=signed+absent
ExecStart=/usr/bin/shop

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['require signed images', 'refuse unprotected partitions', 'image policy', 'accept only verity root', 'systemd-analyze image-policy'],
  },
  RootMStack: {
    does: [
      'The processes see as `/` what a directory with the ending `.mstack` describes: layers that systemd lays over each other with overlayfs, and mounts within. The names in it say what each entry is: `layer@0` and `layer@1.raw` are layers from the bottom up, `rw` is the one that is written to, `bind@var` is mounted on `/var`.',
      'Several services can share a base layer and differ in those above. `systemd-mstack` prints what a stack consists of.',
    ],
    when: 'For services that are put together from a base and additions, as images of containers are. A single tree or image is simpler with RootDirectory= or RootImage=.',
    wrong: [
      'The stack has no `rw`, and the program writes where there are only layers: it gets “Read-only file system”. Add `rw`, or give the unit StateDirectory=.',
      'The directory or one of its layers is missing: the unit does not get as far as its program.',
    ],
    related: ['RootDirectory', 'RootImage', 'ExtensionImages', 'RootEphemeral'],
    examples: [
      {
        title: 'A service from a base layer and a layer of its own.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop from its layers

[Service]
Type=exec
User=shop
RootMStack=/var/lib/images/shop.mstack
ExecStart=/usr/bin/shop

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['overlayfs as root', 'container layers without a container manager', 'several layers as one root', 'lowerdir upperdir', '.mstack', 'image layers like docker'],
  },
  RootVerity: {
    does: [
      'Names the file with the hash tree of dm-verity for RootImage=, where that is not a partition of the image itself. Without it systemd looks for a file beside the image that is called the same but has `.verity` in place of `.raw`.',
    ],
    when: 'For images that are a bare file system, such as squashfs, and so have no room for a second partition. Images with a partition table carry the data inside and need no such line.',
    wrong: ['The file belongs to another build of the image: the hash does not fit, and the unit ends with status 226.'],
    related: ['RootHashSignature', 'RootImagePolicy'],
    examples: [
      {
        title: 'A squashfs file with its hash tree in a second file.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop from its verified image

[Service]
Type=exec
DynamicUser=yes
RootImage=/var/lib/images/shop.squashfs
RootHash=/var/lib/images/shop.hash
RootVerity=/var/lib/images/shop.hashtree
ExecStart=/usr/bin/shop

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['hash tree in a separate file', 'verity data for squashfs', '.verity file', 'hash device'],
  },
  WorkingDirectory: {
    does: [
      'The processes start with this as their current directory. Relative paths in arguments and in the program’s own files are taken from there, and programs that write files without saying where put them there.',
      'The program of ExecStart= is not looked up in it. Where another root directory is set, the path is one within that root.',
    ],
    when: 'For programs that look for their files relative to where they are started, as many of Node.js, Python and Ruby do. Programs with absolute paths in their settings do well in `/`.',
    values: {
      '~': 'Starts in the home directory of the user that User= names, or else of the user that the manager runs as.',
    },
    wrong: [
      'The directory is missing, or the user of the unit may not enter it: the unit ends with status 200, and the journal names the step CHDIR. A `-` in front lets it be missing; the processes then start in `/`.',
      'The directory lies below `/home` and ProtectHome=yes hides it: the same status 200, though `ls` shows the directory.',
      'A relative path such as `app` makes systemd refuse the whole unit. So does `ExecStart=./run.sh` in the hope that it is found in the working directory.',
    ],
    related: ['StateDirectory', 'RootDirectory', 'ProtectHome', 'User'],
    examples: [
      {
        title: 'A Node.js application that loads its modules and templates from where it is started.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
WorkingDirectory=/srv/shop
ExecStart=/usr/bin/node server.js

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A program that leaves its files where it stands, in a directory that systemd makes for it.',
        unit: 'meter.service',
        text: `[Unit]
Description=Meter readings

[Service]
Type=exec
DynamicUser=yes
StateDirectory=meter
WorkingDirectory=%S/meter
ExecStart=/usr/bin/meter --database readings.db

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['cd before start', 'current directory of a service', 'relative paths not found', 'cd before the command', 'change directory before running', 'cwd', 'chdir', 'pwd', 'docker -w', 'WORKDIR', 'directory= in supervisord', 'starts in /', 'works only when I cd first', 'program does not find its files', 'runs in the wrong directory'],
  },
}
