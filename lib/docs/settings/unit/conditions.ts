import type { SettingTexts } from '../../setting-text'

export const conditionsTexts: SettingTexts = {
  ConditionArchitecture: {
    does: [
      'Lets the unit start only on one kind of processor. What counts is what the kernel reports (`uname -m`, in systemd’s own words), not for what the program was built: on a 64-bit kernel with 32-bit programs it is the 64-bit name.',
    ],
    when: 'In packages and images that are built for several architectures, for helpers that exist on one of them. To tell features of processors apart, use ConditionCPUFeature=.',
    wrong: [
      'The name of another program is written: `amd64`, `x86_64`, `aarch64`. systemd says `x86-64` and `arm64`; it accepts any word without a message, and the unit never starts.',
      'Two lines with two architectures. Both would have to be met at once; put `|` in front of each to ask for one of them.',
    ],
    related: ['ConditionCPUFeature', 'ConditionFirmware', 'ConditionVirtualization'],
    examples: [
      {
        title: 'A daemon for the power management of ARM boards.',
        unit: 'board-power.service',
        text: `[Unit]
Description=Power management of the board
ConditionArchitecture=arm64

[Service]
Type=exec
ExecStart=/usr/bin/board-power

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['start only on ARM', 'only on x86', 'only on raspberry pi', 'arm64 or amd64', 'uname -m'],
  },
  ConditionFirmware: {
    does: [
      'Lets the unit start only if the machine was booted by this kind of firmware, or if a device tree or a field of the SMBIOS fits. With `smbios-field(…)`, which newer releases know, the unit can be tied to a maker or a model: the fields are the files in `/sys/class/dmi/id`.',
    ],
    when: 'For drivers and fixes that belong to a certain board or laptop, and for services that write EFI variables.',
    values: {
      uefi: 'Met if the machine was booted by UEFI.',
      'device-tree': 'Met if the firmware has passed a device tree.',
    },
    wrong: [
      '`bios` is written for old firmware. There is no such word; `!uefi` says it.',
      'On many boards and virtual machines the fields are missing or hold the name of the hypervisor, so that nothing fits.',
    ],
    related: ['ConditionArchitecture', 'ConditionSecurity', 'ConditionHost', 'ConditionPathExists'],
    examples: [
      {
        title: 'A fix that is only for the laptops of one series.',
        unit: 'lid-fix.service',
        text: `[Unit]
Description=Lid switch of the Nomad series
ConditionFirmware=smbios-field(product_name $= Nomad*)

[Service]
Type=oneshot
ExecStart=/usr/bin/lid-fix

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A service that needs EFI variables.',
        unit: 'boot-report.service',
        text: `[Unit]
Description=Report the boot entries
ConditionFirmware=uefi

[Service]
Type=oneshot
ExecStart=/usr/bin/boot-report

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['only on UEFI machines', 'only on one laptop model', 'match the hardware model', 'bios or uefi', 'dmi product name', 'device tree compatible', 'SMBIOS vendor'],
  },
  ConditionVirtualization: {
    does: [
      'Lets the unit start only in a virtual machine, in a container, in a certain kind of them, or with `no` on bare hardware. `systemd-detect-virt` prints the word for a machine. Of several layers the innermost counts: a container on a virtual machine is a container.',
    ],
    when: 'With `!container` for anything that needs devices, kernel modules or the clock, so that the same image works in containers. With `vm` or one product for guest agents.',
    wrong: [
      'A word that systemd does not know, such as `kubernetes` or `hyperv`, is taken without a message and never fits. Hyper-V is `microsoft`.',
      '`vm` is asked for in an image that also runs in containers on virtual machines. There the answer is the container.',
    ],
    related: ['ConditionArchitecture', 'ConditionCapability', 'ConditionPathExists'],
    examples: [
      {
        title: 'A clock service that leaves containers alone.',
        unit: 'clock-sync.service',
        text: `[Unit]
Description=Clock synchronisation
ConditionVirtualization=!container

[Service]
Type=exec
ExecStart=/usr/bin/clock-sync

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A guest agent for KVM.',
        unit: 'guest-agent.service',
        text: `[Unit]
Description=Guest agent
ConditionVirtualization=kvm

[Service]
Type=exec
ExecStart=/usr/bin/guest-agent

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['not in a container', 'only on bare metal', 'only in a VM', 'systemd-detect-virt', 'skip inside docker', 'kvm or vmware guest', 'am I in a container', 'only on physical machines', 'not in lxc', 'wsl', 'do not start in docker', 'only inside a vm', 'on real hardware only'],
  },
  ConditionHost: {
    does: [
      'Lets the unit start only on a machine of this name or with this machine ID. The name may hold wildcards, and upper and lower case are the same. It is compared with the host name as the kernel has it at the moment, which `hostname` prints.',
    ],
    when: 'When one set of units is rolled out to many machines and some belong to a few of them. For roles rather than names, a file or a tag is easier to keep up: ConditionPathExists= or ConditionMachineTag=.',
    wrong: [
      'The full name is written (`web-1.example.com`) and the machine only calls itself `web-1`, or the other way round.',
      'The name comes from DHCP later in the boot. Units that start early still see the old one.',
    ],
    related: ['ConditionMachineTag', 'ConditionFraction', 'ConditionKernelCommandLine', 'ConditionOSRelease'],
    examples: [
      {
        title: 'A job for the web servers of a fleet.',
        unit: 'log-upload.service',
        text: `[Unit]
Description=Upload the access logs
ConditionHost=web-*

[Service]
Type=oneshot
ExecStart=/usr/bin/log-upload
`,
      },
    ],
    asks: ['start only on some machines', 'match the host name', 'only on this host', 'only on one hostname', 'machine-id match', 'only on one server of the cluster', 'unit everywhere but active on one host', 'run only on server web1', 'depending on the hostname', 'only on the primary server'],
  },
  ConditionKernelCommandLine: {
    does: [
      'Lets the unit start only if the kernel was booted with this word. A word alone also fits if it has a value: `debug` fits `debug` and `debug=all`. With a value the whole assignment has to be there. `cat /proc/cmdline` shows what the machine was booted with.',
    ],
    when: 'To switch a service on or off in the boot menu, for rescue modes and installers, or when something must not run on the next boot.',
    wrong: [
      'The boot configuration was changed and nothing happens: it counts from the next boot on.',
      'In a container the command line of its first process is looked at, not that of the kernel.',
      'Part of a word or a wildcard is written. The word must be there as it is.',
    ],
    related: ['ConditionEnvironment', 'ConditionCredential', 'ConditionFirstBoot'],
    examples: [
      {
        title: 'An installer that only runs if the boot menu says so.',
        unit: 'setup.service',
        text: `[Unit]
Description=Installer
ConditionKernelCommandLine=shop.install

[Service]
Type=oneshot
ExecStart=/usr/bin/shop-setup

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A service that can be left out at the boot prompt.',
        unit: 'inventory.service',
        text: `[Unit]
Description=Inventory of the machine
ConditionKernelCommandLine=!shop.no_inventory

[Service]
Type=oneshot
ExecStart=/usr/bin/inventory

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['kernel parameter', 'switch a service off in the boot menu', '/proc/cmdline', 'boot option enables a service', 'grub parameter', 'enable from boot loader', 'if a kernel option is given', 'disable by a boot parameter'],
  },
  ConditionVersion: {
    does: [
      'Lets the unit start only with certain releases of the kernel, of systemd or of glibc. Several comparisons in one line must all hold. Without the name of a program the kernel is meant, as `uname -r` prints it.',
    ],
    when: 'Where a unit must work with old and new releases and the program can’t find out by itself. To test for a feature, look for what it brings instead, such as a file below `/sys`: distributions put new features into old kernels.',
    wrong: [
      'A number without an operator is a pattern for the whole text: `6.12` does not fit `6.12.3-1-default`, but `6.12.*` and `>=6.12` do.',
      'A program that systemd does not know, such as `bash`. The condition is never met, and no message says so.',
    ],
    related: ['ConditionOSRelease', 'ConditionKernelModuleLoaded', 'ConditionPathExists'],
    examples: [
      {
        title: 'A collector that needs a recent kernel.',
        unit: 'pressure-log.service',
        text: `[Unit]
Description=Log of the pressure figures
ConditionVersion=kernel >=5.10

[Service]
Type=exec
ExecStart=/usr/bin/pressure-log

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['minimum kernel version', 'only with a new kernel', 'uname -r', 'kernel older than', 'only with a certain systemd release', 'glibc version', 'kernel 6 or newer', 'need a minimum kernel'],
  },
  ConditionCredential: {
    does: [
      'Lets the unit start only if the manager itself was given a credential of this name when it started: by the firmware or the hypervisor of a virtual machine, by the boot loader, or by the manager of a container. `systemd-creds --system list` shows them.',
    ],
    when: 'For setup jobs in images that may or may not be given a secret from outside.',
    wrong: [
      'The credential is one that the unit loads itself, with LoadCredential= or SetCredential=. Those are not looked at: the check is about what the manager has.',
    ],
    related: ['ImportCredential', 'LoadCredential', 'ConditionEnvironment', 'ConditionKernelCommandLine'],
    examples: [
      {
        title: 'A job that registers the machine where a token was passed in.',
        unit: 'enroll.service',
        text: `[Unit]
Description=Register the machine
ConditionCredential=shop.enroll-token

[Service]
Type=oneshot
ImportCredential=shop.enroll-token
ExecStart=/usr/bin/enroll

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['only if a secret was passed to the machine', 'only when provisioned', 'skip without a system credential'],
  },
  ConditionEnvironment: {
    does: [
      'Lets the unit start only if this variable is in the environment of the manager, or has exactly this value there. `systemctl show-environment` prints it, with `--user` for the manager of a user.',
    ],
    when: 'Mostly in the units of a user, to tell kinds of sessions apart, and in containers that get variables from outside.',
    wrong: [
      'The variable is set by Environment= or EnvironmentFile= of the unit, or in `/etc/profile`. The manager has none of these.',
      'The unit starts before the session has handed its variables to the manager. Order it after `graphical-session.target`.',
    ],
    related: ['Environment', 'PassEnvironment', 'ConditionUser', 'ConditionKernelCommandLine'],
    examples: [
      {
        title: 'A clipboard helper for Wayland sessions only.',
        unit: 'clip-helper.service',
        manager: 'user',
        text: `[Unit]
Description=Clipboard helper
PartOf=graphical-session.target
After=graphical-session.target
ConditionEnvironment=WAYLAND_DISPLAY

[Service]
Type=exec
ExecStart=/usr/bin/clip-helper

[Install]
WantedBy=graphical-session.target
`,
      },
    ],
    asks: ['only if an environment variable is set', 'only under Wayland', 'if XDG_SESSION_TYPE is', 'manager environment has variable', 'depends on a variable', 'variable of the service manager is set'],
  },
  ConditionSecurity: {
    does: [
      'Lets the unit start only if a security technology is in use: an access control such as SELinux or AppArmor, auditing, Secure Boot, a TPM, a confidential virtual machine, or measured boot.',
    ],
    when: 'For services that load policies or talk to the TPM, so that the same package works on machines with and without.',
    values: {
      selinux: 'Met if SELinux is enabled.',
      apparmor: 'Met if AppArmor is enabled.',
      tomoyo: 'Met if TOMOYO is enabled.',
      smack: 'Met if SMACK is enabled.',
      ima: 'Met if the kernel’s integrity subsystem IMA is there.',
      audit: 'Met if the kernel’s audit system can be used.',
      'uefi-secureboot': 'Met if the machine was booted with Secure Boot.',
      tpm2: 'Met if the firmware reports a TPM 2.0 and the kernel supports such devices. Its driver need not be loaded yet.',
      cvm: 'Met in a confidential virtual machine, such as one with SEV or TDX.',
      'measured-uki': 'Met if a unified kernel image was booted that has measured itself into the TPM.',
      'measured-os': 'Met as `measured-uki`, unless the kernel parameter `systemd.tpm2_measured_os` says otherwise.',
    },
    wrong: ['Upper case, as in `SELinux`. The words are all lower case; another one is taken without a message and never fits.'],
    related: ['ConditionFirmware', 'ConditionCapability', 'AppArmorProfile', 'SELinuxContext'],
    examples: [
      {
        title: 'A service that loads a profile where AppArmor is in use.',
        unit: 'shop-profile.service',
        text: `[Unit]
Description=Load the profile of the shop
ConditionSecurity=apparmor

[Service]
Type=oneshot
ExecStart=/usr/bin/shop-profile load

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A service that seals its key with a TPM.',
        unit: 'seal-key.service',
        text: `[Unit]
Description=Seal the key
ConditionSecurity=tpm2

[Service]
Type=oneshot
ExecStart=/usr/bin/seal-key

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['only with SELinux', 'only with a TPM', 'only with secure boot', 'is apparmor enabled', 'tpm2 available', 'uefi secureboot', 'fips or audit mode', 'confidential vm', 'only if smack or ima is on'],
  },
  ConditionCapability: {
    does: [
      'Lets the unit start only if the manager could have this capability, which on a normal machine it always could. In containers some are taken away, for example the right to load modules or to set the clock.',
    ],
    when: 'For units that would fail in a container that lacks the right. It says more than ConditionVirtualization=, since containers differ.',
    wrong: [
      'It is taken for a check of the unit’s own CapabilityBoundingSet= or AmbientCapabilities=. Only the manager is looked at.',
      'The prefix `CAP_` is left out. No capability of that name is known, and the unit never starts, not even with `!`.',
    ],
    related: ['ConditionVirtualization', 'CapabilityBoundingSet', 'ConditionUser'],
    examples: [
      {
        title: 'A service that sets the clock where that is possible.',
        unit: 'clock-sync.service',
        text: `[Unit]
Description=Clock synchronisation
ConditionCapability=CAP_SYS_TIME

[Service]
Type=exec
ExecStart=/usr/bin/clock-sync

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['only if the container may do it', 'container lacks CAP_SYS_ADMIN', 'unprivileged container', 'skip without the right to load modules', 'missing privilege inside a container'],
  },
  ConditionACPower: {
    does: [
      'Lets the unit start only on mains power, or with `no` only on battery. A machine without any known power supply, such as a server, counts as being on mains. `systemd-ac-power -v` tells.',
    ],
    when: 'For backups, indexing and updates that should not drain a battery.',
    values: {
      yes: 'Met on mains power, and on machines without a known power supply.',
      no: 'Met on battery.',
    },
    wrong: [
      'The plug is pulled while the job runs. It goes on: the check is made at the start only.',
      'A timer starts the unit once a day, always on battery. The run is left out and not made up when the plug is back; let the timer try more often.',
    ],
    related: ['ConditionCPUPressure', 'ConditionMemoryPressure'],
    examples: [
      {
        title: 'A backup that is left out on battery.',
        unit: 'backup.service',
        text: `[Unit]
Description=Backup of the home directories
ConditionACPower=yes

[Service]
Type=oneshot
ExecStart=/usr/bin/home-backup
`,
      },
    ],
    asks: ['not on battery', 'only when plugged in', 'laptop runs on battery', 'on mains power', 'power supply connected', 'skip job on battery', 'laptop is plugged in'],
  },
  ConditionNeedsUpdate: {
    does: [
      'Lets the unit start only if `/usr` is newer than the last update of `/etc` or `/var`. The mark is the file `.updated` in that folder; `systemd-update-done.service` renews it late in the boot, so that the unit runs once after an exchange of the system.',
    ],
    when: 'In images whose `/usr` is exchanged as a whole, for jobs that build caches or user lists from it. Packages of a normal distribution do that while they are installed and need no such unit.',
    wrong: [
      'The unit is not ordered before `systemd-update-done.service`. The mark may be renewed first, and the job does not run at all.',
      'Files deep in `/usr` were changed and nothing happens. Only the time of the folder `/usr` itself counts; the updater has to touch it.',
    ],
    related: ['ConditionFirstBoot', 'ConditionPathIsReadWrite', 'ConditionPathExists'],
    examples: [
      {
        title: 'A job that rebuilds a cache after an update of the image.',
        unit: 'rebuild-cache.service',
        text: `[Unit]
Description=Rebuild the cache of the shop
DefaultDependencies=no
RequiresMountsFor=/var
After=local-fs.target
Before=sysinit.target systemd-update-done.service shutdown.target
Conflicts=shutdown.target
ConditionNeedsUpdate=/var

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/bin/shop-cache rebuild

[Install]
WantedBy=sysinit.target
`,
      },
    ],
    asks: ['run once after an update', 'after an image update', 'after /usr was replaced', '/etc/.updated', 'rebuild caches after an upgrade', 'post-upgrade task'],
  },
  ConditionFirstBoot: {
    does: [
      'Lets the unit start only on the first boot of an installation, or with `no` on all others. It is the first boot if `/etc/machine-id` is missing or, in newer releases, holds the word `uninitialized`. When the boot is done, the answer is “no” for the rest of the time.',
    ],
    when: 'For jobs that generate keys, ask for a password or fill `/etc` in images that are copied to many machines. For a job that should run once in general, test for a file that it writes.',
    values: {
      yes: 'Met on the first boot of an installation.',
      no: 'Met on all other boots.',
    },
    wrong: [
      'The image was built with a machine ID in `/etc/machine-id`. No machine ever has a first boot, and with an empty file neither. Leave the file out, or write `uninitialized` into it.',
      'The unit is not ordered before `first-boot-complete.target`. If power fails in between, the job is not run again.',
    ],
    related: ['ConditionNeedsUpdate', 'ConditionPathExists', 'ConditionKernelCommandLine'],
    examples: [
      {
        title: 'A job that sets up the machine before its first boot counts as done.',
        unit: 'first-setup.service',
        text: `[Unit]
Description=First setup of the shop
Wants=first-boot-complete.target
Before=first-boot-complete.target
ConditionFirstBoot=yes

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/bin/shop-setup --first

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['run once on first boot', 'initial setup', 'uninitialized machine-id', 'firstboot', 'golden image first start', 'generate ssh host keys once'],
  },
  ConditionPathExists: {
    does: [
      'Lets the unit start only if there is something at this path, whatever its kind; with `!` only if there is nothing. Links are followed, so that a link to nowhere counts as nothing. The manager makes the check each time the unit is started, before anything of the unit runs: in the system as root, whatever User= says.',
    ],
    when: 'For optional configuration, for devices and interfaces of the kernel, and with `!` for setup jobs that leave a file behind. To wait for a file that comes later, use a path unit.',
    wrong: [
      'The file appears a moment later and the unit stays down. Nothing is watched: PathExists= in a path unit is.',
      'The path is on a file system that is not mounted yet. Add RequiresMountsFor=.',
      'Two paths stand in one line: they are taken as one long name. Write a line for each, with `|` in front where one is enough.',
      'There are quotes around the path. It does not begin with a slash then, so the line is ignored with a message and the check is not made.',
    ],
    related: ['PathExists', 'ConditionPathExistsGlob', 'RequiresMountsFor', 'ExecCondition', 'ConditionFileNotEmpty'],
    examples: [
      {
        title: 'A service that only starts where it has been configured.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop
ConditionPathExists=/etc/shop/shop.toml

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop --config /etc/shop/shop.toml

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A key that is made only if there is none.',
        unit: 'shop-key.service',
        text: `[Unit]
Description=Make the key of the shop
ConditionPathExists=!/etc/shop/key.pem

[Service]
Type=oneshot
ExecStart=/usr/bin/shop-key --out /etc/shop/key.pem

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['skip unit if file is missing', 'start only if a file exists', 'skip if not configured', 'run only once', 'if file exists then start', 'skip when a lock file is there', 'test -e', 'not configured so do not start', 'do it only the first time', 'disable by creating a file', 'start condition failed path exists', 'skip if a file exists'],
  },
  ConditionPathExistsGlob: {
    does: [
      'Lets the unit start only if at least one path fits a pattern. `*` does not match names that begin with a dot. Unlike with ConditionPathExists=, a link to nowhere counts.',
    ],
    when: 'For folders of snippets and for devices with numbers in their names. For a folder that must not be empty, ConditionDirectoryNotEmpty= is enough.',
    wrong: ['The device is plugged in later. Nothing is watched; have udev pull the unit in, or use PathExistsGlob= in a path unit.'],
    related: ['ConditionPathExists', 'PathExistsGlob', 'ConditionDirectoryNotEmpty'],
    examples: [
      {
        title: 'A reader that starts only if a serial adapter is plugged in.',
        unit: 'meter.service',
        text: `[Unit]
Description=Reader of the meter
ConditionPathExistsGlob=/dev/ttyUSB*

[Service]
Type=exec
User=meter
SupplementaryGroups=dialout
ExecStart=/usr/bin/meter

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['start if any file matches', 'wildcard file check', 'at least one *.conf exists', 'any file of a pattern'],
  },
  ConditionPathIsDirectory: {
    does: ['Lets the unit start only if there is a folder at this path. A link to a folder counts as one.'],
    when: 'For optional features of the kernel, such as a folder below `/sys`, and for data that may be a file on some machines.',
    wrong: [
      'The folder is one that the unit itself makes, by StateDirectory= for example. The check comes first, and on a new machine the unit never starts.',
    ],
    related: ['ConditionPathExists', 'ConditionDirectoryNotEmpty', 'ConditionPathIsMountPoint'],
    examples: [
      {
        title: 'A daemon for machines with sensors that the kernel knows.',
        unit: 'fan-control.service',
        text: `[Unit]
Description=Control of the fans
ConditionPathIsDirectory=/sys/class/hwmon

[Service]
Type=exec
ExecStart=/usr/bin/fan-control

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['start only if a folder exists', 'test -d', 'directory must be there'],
  },
  ConditionPathIsSymbolicLink: {
    does: [
      'Lets the unit start only if the path itself is a symbolic link, whether or not it leads anywhere. Only the last part of the path is looked at in this way.',
    ],
    when: 'For jobs that deal with a switch between versions, or with `!` for ones that must not write through a link.',
    related: ['ConditionPathExists', 'ConditionPathIsDirectory'],
    examples: [
      {
        title: 'A cleaner for installations that are switched by a link.',
        unit: 'shop-clean.service',
        text: `[Unit]
Description=Remove old releases of the shop
ConditionPathIsSymbolicLink=/srv/shop/current

[Service]
Type=oneshot
ExecStart=/usr/bin/shop-clean
`,
      },
    ],
    asks: ['start only if it is a link', 'test -L', 'skip unless it is a symlink'],
  },
  ConditionPathIsMountPoint: {
    does: [
      'Lets the unit start only if something is mounted at this path. It keeps a service from writing into the empty folder below when a disk is missing.',
    ],
    when: 'For backups to removable disks and for network shares that may be absent. Where the mount is a unit or in `/etc/fstab`, RequiresMountsFor= also mounts it first.',
    wrong: [
      'The unit starts before the mount is done. The check makes nothing wait; add After= with the mount unit.',
      'A folder within the mounted file system is named. Only the place where it is mounted counts.',
    ],
    related: ['RequiresMountsFor', 'WantsMountsFor', 'ConditionPathIsReadWrite', 'ConditionPathExists'],
    examples: [
      {
        title: 'A backup that runs only while its disk is mounted.',
        unit: 'backup.service',
        text: `[Unit]
Description=Backup to the removable disk
ConditionPathIsMountPoint=/mnt/backup

[Service]
Type=oneshot
ExecStart=/usr/bin/shop-backup --to /mnt/backup
`,
      },
    ],
    asks: ['only if a disk is mounted', 'backup disk missing', 'mountpoint -q', 'skip backup if the drive is not mounted', 'external drive not attached'],
  },
  ConditionPathIsReadWrite: {
    does: ['Lets the unit start only if the path exists and its file system is not mounted read-only. Owner, mode and free space are not looked at.'],
    when: 'For units that write to `/etc` or `/usr`, in images where these may be read-only.',
    wrong: [
      'The path does not exist. Old releases count that as writable.',
      'The service still gets “Permission denied”: its user may not write there.',
      'It still gets “Read-only file system”: ProtectSystem= or ReadOnlyPaths= of the unit comes after the check, which sees the machine as it is.',
    ],
    related: ['ConditionPathExists', 'ConditionPathIsMountPoint', 'ProtectSystem', 'ReadWritePaths'],
    examples: [
      {
        title: 'A job that writes a file to /etc where that is possible.',
        unit: 'host-keys.service',
        text: `[Unit]
Description=Make host keys
ConditionPathIsReadWrite=/etc

[Service]
Type=oneshot
ExecStart=/usr/bin/host-keys

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['only if writable', 'read-only root', 'test -w', 'live cd', 'mounted ro so skip', 'root is mounted read-only'],
  },
  ConditionPathIsEncrypted: {
    does: [
      'Lets the unit start only if the file system under the path lies on a block device that is encrypted with dm-crypt, as LUKS is. `lsblk` shows it as type `crypt`.',
    ],
    when: 'For services that store secrets and must not do so on a plain disk.',
    wrong: [
      'The data is encrypted by the file system (as ext4 and ZFS can) or by the disk itself. Neither is seen.',
      'The file system lies in an image file on an encrypted disk. What is below the loop device is not looked at.',
    ],
    related: ['ConditionPathExists', 'ConditionPathIsMountPoint', 'RequiresMountsFor', 'ConditionSecurity'],
    examples: [
      {
        title: 'A key store that insists on an encrypted disk.',
        unit: 'keystore.service',
        text: `[Unit]
Description=Key store
RequiresMountsFor=/var/lib/keystore
ConditionPathIsEncrypted=/var/lib/keystore

[Service]
Type=notify
User=keystore
ExecStart=/usr/bin/keystore

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['only on an encrypted disk', 'LUKS', 'dm-crypt', 'refuse to write secrets on plain disk'],
  },
  ConditionPathIsSocket: {
    does: ['Lets the unit start only if there is a socket in the file system at this path. Whether anybody listens on it is not tested.'],
    when: 'For helpers of an optional daemon. Where that daemon is a unit, Requires= and After= say more.',
    wrong: [
      'A daemon has crashed and left its socket behind. The check is met, and connections are refused.',
      'The daemon is still starting and the socket is not there yet. The check makes nothing wait; order the unit after it.',
    ],
    related: ['ConditionPathExists', 'Requires', 'After'],
    examples: [
      {
        title: 'An exporter that starts only where the cache has its socket.',
        unit: 'cache-exporter.service',
        text: `[Unit]
Description=Exporter of the cache figures
After=page-cache.service
ConditionPathIsSocket=/run/page-cache/control.sock

[Service]
Type=exec
User=metrics
ExecStart=/usr/bin/cache-exporter

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['only if a socket exists', 'socket file is there', 'skip if the unix socket is missing'],
  },
  ConditionDirectoryNotEmpty: {
    does: [
      'Lets the unit start only if the path is a folder with something in it. Hidden files and backup copies, such as `.keep` and `rules~`, do not count.',
    ],
    when: 'For services that work through a folder of snippets or a queue. With `!` for jobs that fill an empty one.',
    wrong: ['Files arrive later and the unit is expected to follow. Nothing is watched; DirectoryNotEmpty= in a path unit does that.'],
    related: ['DirectoryNotEmpty', 'ConditionPathExistsGlob', 'ConditionPathIsDirectory'],
    examples: [
      {
        title: 'A service that starts only if somebody has put rules down.',
        unit: 'rules.service',
        text: `[Unit]
Description=Rules of the firewall
ConditionDirectoryNotEmpty=/etc/shop/rules.d

[Service]
Type=oneshot
ExecStart=/usr/bin/shop-rules

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A job that fills an empty data folder.',
        unit: 'seed.service',
        text: `[Unit]
Description=Fill the catalogue
ConditionDirectoryNotEmpty=!/var/lib/catalogue

[Service]
Type=oneshot
ExecStart=/usr/bin/catalogue --seed

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['start only if a folder has files', 'queue not empty', 'nothing to process so skip', 'conf.d has any files', 'skip on empty folder', 'spool has jobs'],
  },
  ConditionFileNotEmpty: {
    does: [
      'Lets the unit start only if the path is a plain file of more than zero bytes. Links are followed. A device or a pipe does not count, and blanks in the file do.',
    ],
    when: 'For configuration files that packages ship empty, and for results of other jobs that may be cut off.',
    wrong: ['A file below `/proc` or `/sys` is tested. Many of them have a size of zero although they can be read; use ConditionPathExists=.'],
    related: ['ConditionPathExists', 'ConditionDirectoryNotEmpty', 'ConditionFileIsExecutable'],
    examples: [
      {
        title: 'An upload that runs only if there is something in the report.',
        unit: 'report-upload.service',
        text: `[Unit]
Description=Upload the report
After=reports.service
ConditionFileNotEmpty=/var/lib/reports/today.csv

[Service]
Type=oneshot
ExecStart=/usr/bin/report-upload /var/lib/reports/today.csv
`,
      },
    ],
    asks: ['start only if a file has content', 'test -s', 'zero byte file', 'skip on an empty config', 'file must not be blank'],
  },
  ConditionFileIsExecutable: {
    does: ['Lets the unit start only if the path is a plain file with a mode bit for running set, no matter for whom. Links are followed.'],
    when: 'For optional helpers that another package brings, and for hooks of the administrator such as a local script.',
    wrong: [
      'The script exists and the unit does not start: it lacks the mode bit. `chmod +x` sets it.',
      'The check is met and the start still ends with status 203: the file system is mounted `noexec`, or the interpreter in its first line is missing.',
    ],
    related: ['ConditionPathExists', 'ConditionFileNotEmpty', 'ExecCondition'],
    examples: [
      {
        title: 'A hook that runs only where the administrator has written one.',
        unit: 'local-hook.service',
        text: `[Unit]
Description=Local hook
ConditionFileIsExecutable=/etc/shop/hook

[Service]
Type=oneshot
ExecStart=/etc/shop/hook

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['start only if a program is installed', 'optional script', 'test -x', 'binary not installed', 'rc.local is executable', 'package removed but unit left', 'only if the binary is there'],
  },
  ConditionUser: {
    does: [
      'Lets the unit start only if the manager runs as this user. In units of the system that is always root, so that the answer never changes. In units of users it tells people from accounts of the system: `@system` stands for the latter.',
    ],
    when: 'In units of users that lie in `/usr/lib/systemd/user` and are meant for some of them only. To run a service as a user, use User=.',
    wrong: ['It is compared with User= of the unit. That plays no part: a system service with the name of its own user here never starts.'],
    related: ['ConditionGroup', 'User', 'ConditionEnvironment'],
    examples: [
      {
        title: 'A desktop indexer that leaves root and accounts of the system alone.',
        unit: 'indexer.service',
        manager: 'user',
        text: `[Unit]
Description=Indexer of the documents
ConditionUser=!@system

[Service]
Type=exec
ExecStart=/usr/bin/indexer

[Install]
WantedBy=default.target
`,
      },
    ],
    asks: ['not for root', 'only for normal users', 'only system users', 'not in root’s user manager', 'uid range', 'only as root', 'user manager of one account'],
  },
  ConditionGroup: {
    does: [
      'Lets the unit start only if the manager belongs to this group, as its main group or as a further one. It is of use in units of users, where it stands for the groups of that person at login.',
    ],
    when: 'To offer a user service to the members of a group only. Group= is what sets the group of a service.',
    wrong: [
      'The user was added to the group a moment ago. The manager of the user has its groups from when it was started, at the first login; it has to be started anew.',
    ],
    related: ['ConditionUser', 'Group', 'SupplementaryGroups'],
    examples: [
      {
        title: 'A tool for users who may access the serial ports.',
        unit: 'meter-tray.service',
        manager: 'user',
        text: `[Unit]
Description=Display of the meter
ConditionGroup=dialout

[Service]
Type=exec
ExecStart=/usr/bin/meter-tray

[Install]
WantedBy=default.target
`,
      },
    ],
    asks: ['only for members of a group', 'id -nG', 'user must be in group'],
  },
  ConditionControlGroupController: {
    does: [
      'Lets the unit start only if these controllers of control groups can be used; with several names all of them. `v2` and `v1` ask for the kind of tree instead. `cat /sys/fs/cgroup/cgroup.controllers` shows what is there.',
    ],
    when: 'For container managers and other services that rely on limits, since kernels and containers can lack controllers.',
    values: {
      cpu: 'Met if processor time can be shared out, as for CPUWeight= and CPUQuota=.',
      io: 'Met if disks can be shared out, as for IOWeight=.',
      memory: 'Met if memory can be limited, as for MemoryMax=.',
      pids: 'Met if the number of processes can be limited, as for TasksMax=.',
      cpuset: 'Met if processors can be assigned, as for AllowedCPUs=.',
      v1: 'Met on the old tree of control groups, one for each controller.',
      v2: 'Met on the unified tree of control groups.',
    },
    wrong: [
      'A misspelled controller is passed over in silence, and the unit starts where it should not.',
      'Limits do not work although the check is met in a user unit: it is about the machine, and the user’s manager may have been given fewer controllers.',
    ],
    related: ['Delegate', 'DisableControllers', 'ConditionMemoryPressure'],
    examples: [
      {
        title: 'A job scheduler that needs to limit memory and processor time.',
        unit: 'scheduler.service',
        text: `[Unit]
Description=Job scheduler
ConditionControlGroupController=cpu memory

[Service]
Type=exec
Delegate=yes
ExecStart=/usr/bin/scheduler

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['only with cgroup v2', 'only if memory limits work', 'unified cgroup hierarchy', 'memory controller missing', 'cgroup v1 or v2'],
  },
  ConditionMemory: {
    does: [
      'Lets the unit start only on machines with so much memory. A size without an operator is the least that there must be; `<` and its relatives ask for something else. In a container the memory that it was given counts. How much is free plays no part.',
    ],
    when: 'To leave out heavy services on small machines, or to start a helper such as compressed swap only there.',
    wrong: [
      '`>=16G` is not met on a machine with 16 gigabytes: the kernel and the firmware keep part of it. Ask for a little less.',
      'A percentage is written, or a size with a unit such as `4G` on an old release that knows plain bytes only. It is not understood, and the unit never starts.',
    ],
    related: ['ConditionCPUs', 'ConditionMemoryPressure', 'MemoryMax'],
    examples: [
      {
        title: 'An indexer that is left out on small machines.',
        unit: 'indexer.service',
        text: `[Unit]
Description=Indexer of the documents
ConditionMemory=>=4G

[Service]
Type=exec
User=indexer
ExecStart=/usr/bin/indexer

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['only with enough RAM', 'skip on small machines', 'minimum memory size', 'low memory device', 'at least 4 GB', 'total ram'],
  },
  ConditionCPUs: {
    does: [
      'Lets the unit start only with so many processors. A number without an operator is the least that there must be. Counted are those that the manager may use, which in a container can be fewer than the machine has.',
    ],
    when: 'To leave out parallel helpers on small machines, or a balancing daemon on those with a single processor.',
    wrong: ['A container is limited by CPUQuota= and not by a list of processors. The quota is not looked at: all processors are counted.'],
    related: ['ConditionMemory', 'ConditionCPUFeature', 'CPUAffinity', 'AllowedCPUs'],
    examples: [
      {
        title: 'A daemon that is of no use with a single processor.',
        unit: 'irq-spread.service',
        text: `[Unit]
Description=Spread interrupts
ConditionCPUs=>=2

[Service]
Type=exec
ExecStart=/usr/bin/irq-spread

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['only with several cores', 'nproc', 'single core machine', 'at least four cores', 'number of processors'],
  },
  ConditionCPUFeature: {
    does: [
      'Lets the unit start only if the processor has this feature, by the name that systemd has for it, as in `avx2` or `sse4_1`. In the newest releases an architecture and a point in front can make clear whose feature is meant. On processors of which systemd knows no features the check is never met.',
    ],
    when: 'Where a program is shipped in two builds, for new and for old processors. Together with ConditionArchitecture= in images for several architectures.',
    wrong: [
      'The name is taken from another source: `sse4.1` is not known, `sse4_1` is. A wrong name is accepted without a message and never fits.',
      'In a virtual machine the hypervisor hides features of the processor.',
    ],
    related: ['ConditionArchitecture', 'ConditionCPUs', 'ConditionVirtualization'],
    examples: [
      {
        title: 'The build for processors with AVX2.',
        unit: 'recognise-fast.service',
        text: `[Unit]
Description=Recognition (AVX2)
ConditionCPUFeature=avx2

[Service]
Type=exec
User=recognise
ExecStart=/usr/bin/recognise-avx2

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'The build for all others.',
        unit: 'recognise.service',
        text: `[Unit]
Description=Recognition
ConditionCPUFeature=!avx2

[Service]
Type=exec
User=recognise
ExecStart=/usr/bin/recognise

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['only with AVX2', 'processor feature', '/proc/cpuinfo flags', 'sse4 or aes support', 'rdrand'],
  },
  ConditionOSRelease: {
    does: [
      'Lets the unit start only if a field of `/etc/os-release` fits. `=` compares text, `<` and `>=` compare versions number by number, and in newer releases `$=` takes wildcards. A field that is not there counts as empty.',
    ],
    when: 'In units that are shipped for several distributions, or that repair something in one release of an image.',
    wrong: [
      '`ID=rhel` misses the rebuilds. Look at `ID_LIKE` with wildcards: `ID_LIKE$=*rhel*`.',
      'An operator or the value is missing, as in `ID` or `ID=`. The check can’t be made and is never met, not even with `!`.',
    ],
    related: ['ConditionVersion', 'ConditionHost', 'ConditionMachineTag'],
    examples: [
      {
        title: 'A fix for machines of one distribution.',
        unit: 'resolver-fix.service',
        text: `[Unit]
Description=Fix of the resolver
ConditionOSRelease=ID=debian
ConditionOSRelease=VERSION_ID<13

[Service]
Type=oneshot
ExecStart=/usr/bin/resolver-fix

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['only on Debian', 'only on one distribution', 'image version', '/etc/os-release', 'ubuntu or fedora', 'VERSION_CODENAME'],
  },
  ConditionMemoryPressure: {
    does: [
      'Lets the unit start only if the machine is not short of memory at the moment. The figure is the share of time in which all tasks that had work waited for memory, on average over the last five minutes, or over a shorter span where `/1min` or `/10sec` stands behind it. A slice and a colon in front ask about that slice instead of the whole machine.',
      '`cat /proc/pressure/memory` shows the figures: the line `full` counts. Where the kernel keeps none, the check is met.',
    ],
    when: 'For optional jobs that need much memory. It is checked at the start only; a job that is running goes on when memory gets short.',
    wrong: [
      'The percent sign is missing, or another span is asked for, such as `/2min`. The check can’t be made and the unit does not start, not even with `!`.',
      'A slice is named that has no running member. There is nothing to measure then, and the check counts as met.',
    ],
    related: ['ConditionCPUPressure', 'ConditionIOPressure', 'ConditionMemory', 'MemoryPressureWatch'],
    examples: [
      {
        title: 'A nightly job that is left out on a struggling machine.',
        unit: 'reindex.service',
        text: `[Unit]
Description=Rebuild the search index
ConditionMemoryPressure=10%/1min

[Service]
Type=oneshot
ExecStart=/usr/bin/reindex
`,
      },
    ],
    asks: ['not when memory is short', 'skip a job under load', 'machine is swapping so postpone', 'PSI memory avg'],
  },
  ConditionCPUPressure: {
    does: [
      'Lets the unit start only if tasks on the machine do not wait much for processors at the moment. The figure is the share of time in which at least one task had to wait, on average over the last five minutes, or over a shorter span where `/1min` or `/10sec` stands behind it. A slice and a colon in front ask about that slice instead of the whole machine.',
      '`cat /proc/pressure/cpu` shows the figures: the line `some` counts. Where the kernel keeps none, the check is met.',
    ],
    when: 'For optional jobs that would make a busy machine slower. A job that may run slowly rather needs `CPUWeight=idle`.',
    wrong: [
      'The percent sign is missing, or another span is asked for, such as `/2min`. The check can’t be made and the unit does not start, not even with `!`.',
      'A slice is named that has no running member. There is nothing to measure then, and the check counts as met.',
    ],
    related: ['ConditionMemoryPressure', 'ConditionIOPressure', 'CPUWeight', 'CPUPressureWatch'],
    examples: [
      {
        title: 'A scan that is left out while the services of the machine are busy.',
        unit: 'scan.service',
        text: `[Unit]
Description=Scan of the uploads
ConditionCPUPressure=system.slice:20%/5min

[Service]
Type=oneshot
ExecStart=/usr/bin/scan /srv/uploads
`,
      },
    ],
    asks: ['not when the CPU is busy', 'skip a job under load', 'load average too high', 'not on a loaded machine'],
  },
  ConditionIOPressure: {
    does: [
      'Lets the unit start only if tasks on the machine do not wait much for disks at the moment. The figure is the share of time in which all tasks that had work waited for a disk, on average over the last five minutes, or over a shorter span where `/1min` or `/10sec` stands behind it. A slice and a colon in front ask about that slice instead of the whole machine.',
      '`cat /proc/pressure/io` shows the figures: the line `full` counts. Where the kernel keeps none, the check is met.',
    ],
    when: 'For optional backups and scans on machines with slow or shared disks.',
    wrong: [
      'The percent sign is missing, or another span is asked for, such as `/2min`. The check can’t be made and the unit does not start, not even with `!`.',
      'A slice is named that has no running member. There is nothing to measure then, and the check counts as met.',
    ],
    related: ['ConditionMemoryPressure', 'ConditionCPUPressure', 'IOWeight', 'IOPressureWatch'],
    examples: [
      {
        title: 'A check of old files that is left out while the disks are busy.',
        unit: 'file-check.service',
        text: `[Unit]
Description=Check of the archive
ConditionIOPressure=15%/5min

[Service]
Type=oneshot
ExecStart=/usr/bin/file-check /srv/archive
`,
      },
    ],
    asks: ['not when the disk is busy', 'skip a job under load', 'io wait too high', 'PSI io avg'],
  },
  ConditionKernelModuleLoaded: {
    does: [
      'Lets the unit start only if this kernel module is loaded and ready. One that is built into the kernel counts if the kernel lists it below `/sys/module`. Dashes and underscores in the name are the same.',
    ],
    when: 'For helpers of a driver that most machines do not have. The check loads nothing: for that, depend on `modprobe@.service` or list the module in `/etc/modules-load.d`.',
    wrong: ['The driver is loaded by udev a little later than the unit is started. Let a udev rule start the unit instead, or order it after the device.'],
    related: ['ConditionPathExists', 'ConditionVersion', 'ProtectKernelModules'],
    examples: [
      {
        title: 'A monitor that starts only where the driver of the card is loaded.',
        unit: 'card-monitor.service',
        text: `[Unit]
Description=Monitor of the capture card
After=systemd-modules-load.service
ConditionKernelModuleLoaded=capture_card

[Service]
Type=exec
ExecStart=/usr/bin/card-monitor

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['only if a driver is loaded', 'lsmod', 'module is loaded or not', 'built-in driver'],
  },
  ConditionNull: {
    does: [
      'Holds nothing but its own answer: `yes` is always met, `no` never. With `|` in front, a `yes` meets the whole group of checks marked so. Newer releases call it an unknown key and go on without it.',
    ],
    when: 'Never in new units. To keep a unit from starting, mask it or disable it.',
    wrong: ['A unit that was held back by `no` starts after an upgrade, since the line is no longer read. `systemctl mask` holds everywhere.'],
    related: ['ConditionPathExists', 'RefuseManualStart'],
    examples: [
      {
        title: 'A unit that was put to rest on old machines.',
        unit: 'old-sync.service',
        text: `[Unit]
Description=Old synchronisation
# unitwright: ignore needs-newer-systemd only old machines have this unit
ConditionNull=no

[Service]
Type=oneshot
ExecStart=/usr/bin/old-sync

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['never start a unit', 'disable a unit with a condition', 'always false'],
  },
  ConditionFraction: {
    does: [
      'Lets the unit start on this share of all machines. Which ones is worked out from the machine ID, so that a machine always gets the same answer, and going from 10% to 30% only adds machines. With a word in front the draw is another one: units with different words hit different machines.',
    ],
    when: 'For rolling out a new service or setting step by step over a fleet, from one and the same package.',
    wrong: [
      'Machines were cloned together with their machine ID. They all get the same answer.',
      'The percent sign is missing, or there are two words in front. The check can’t be made, and the unit starts nowhere.',
      'All roll-outs are written without a word. They meet the same machines first, every time.',
    ],
    related: ['ConditionHost', 'ConditionMachineTag', 'ConditionVersion'],
    examples: [
      {
        title: 'A new agent that runs on a tenth of the machines.',
        unit: 'new-agent.service',
        text: `[Unit]
Description=New agent
ConditionFraction=new-agent 10%

[Service]
Type=exec
ExecStart=/usr/bin/new-agent

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['staged rollout', 'only on some percent of machines', 'canary machines', 'gradual rollout', 'A/B test on a fleet', 'ten percent of hosts'],
  },
  ConditionMachineTag: {
    does: [
      'Lets the unit start only on machines that have a tag of this name. Tags are words that an administrator gives to a machine: `hostnamectl tags` shows and sets them, and they are kept as TAGS= in `/etc/machine-info`. The pattern may hold wildcards, and upper and lower case differ.',
    ],
    when: 'To hand the same set of units to all machines and choose by role. Unlike a host name, a machine can have several tags, and they can be changed at any time.',
    wrong: [
      'The tag has a value, as in `role=web`, and only `role` is asked for. The value belongs to the tag: write `role=web` or `role=*`.',
      'A tag was added and the unit is still down. It has to be started; nothing is watched.',
    ],
    related: ['ConditionHost', 'ConditionFraction', 'ConditionPathExists'],
    examples: [
      {
        title: 'A collector for the machines that serve web pages.',
        unit: 'web-metrics.service',
        text: `[Unit]
Description=Metrics of the web servers
ConditionMachineTag=role=web

[Service]
Type=exec
User=metrics
ExecStart=/usr/bin/web-metrics

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['start by role of the machine', 'only on tagged machines', 'host labels like nodeSelector', 'role of the server', 'web servers only'],
  },
}
