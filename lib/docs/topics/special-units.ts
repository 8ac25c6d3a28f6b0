import type { TopicTexts } from '../topic-text'

export const specialUnitTexts: TopicTexts = {
  '-.mount': {
    says: [
      'It is there before any other unit, because the root directory is mounted before systemd runs. systemd never stops it, and `systemctl status -- -.mount` shows it. Its unit file is made from the line for `/` in `/etc/fstab`, but the options in that line are applied later, by `systemd-remount-fs.service`.',
      'Nobody has to name it: RequiresMountsFor= with any path brings it along. An order after it does not mean that `/` can be written to. For that an early unit is ordered after `systemd-remount-fs.service`.',
    ],
    related: ['RequiresMountsFor', 'WantsMountsFor', 'DefaultDependencies'],
    examples: [
      {
        title: 'The root file system is grown to the size of its disk early in the boot.',
        unit: 'grow-root.service',
        text: `[Unit]
Description=Grow the root file system
DefaultDependencies=no
Requires=-.mount
After=-.mount systemd-remount-fs.service
Before=local-fs.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/grow-root

[Install]
WantedBy=local-fs.target
`,
      },
    ],
    asks: ['root file system unit', 'wait until root is mounted', 'what is -.mount'],
  },
  '-.slice': {
    says: [
      'It is the root of the control groups that the manager is in charge of, exists as long as the manager runs, and can’t be stopped. On the system `system.slice`, `user.slice`, `machine.slice` and `init.scope` lie right below it; `systemd-cgls` shows the tree.',
      'Names say where a slice lies: `web-api.slice` is in `web.slice`, and that is in this one. `Slice=-.slice` puts a service beside `system.slice`, where it shares processor and memory with all system services as one group. Limits written for this slice itself mostly have no effect on a machine, as the kernel has no limits at the top of the tree. Set them for `system.slice` or `user.slice`.',
    ],
    related: ['Slice', 'CPUWeight', 'MemoryMax'],
    examples: [
      {
        title: 'A mixer gets as much of the processor as all other services together.',
        unit: 'studio-mixer.service',
        text: `[Unit]
Description=Audio mixer of the studio

[Service]
Type=exec
User=mixer
Slice=-.slice
CPUWeight=100
ExecStart=/usr/bin/studio-mixer

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['top of the cgroup tree', 'root slice', 'limit the whole system'],
  },
  'NetworkManager-wait-online.service': {
    says: [
      'It runs `nm-online -s -q`, which ends when NetworkManager has brought up the connections that come by themselves, or after 60 seconds. It is enabled together with NetworkManager, but runs at boot only if some unit asks for `network-online.target`.',
      'When it fails, `systemctl --failed` shows it, and the target is reached all the same, only late. Most often no DHCP server answers on a connection that comes up by itself, or its device is missing. Units wait for `network-online.target` and not for this service, so that they also work where something else manages the network.',
    ],
    steps: [
      'Find out who asks for the wait: `systemctl list-dependencies --reverse network-online.target`.',
      'Switch autoconnect off for connections that need not come up: `nmcli connection modify NAME connection.autoconnect no`.',
      'Disable the service where nothing has to wait for the network.',
    ],
    related: ['Wants', 'After'],
    examples: [
      {
        title: 'A tunnel that counts as part of being online comes up once NetworkManager is done.',
        unit: 'office-tunnel.service',
        text: `[Unit]
Description=Tunnel to the office
After=NetworkManager-wait-online.service
Before=network-online.target

[Service]
Type=notify
ExecStart=/usr/sbin/office-tunnel

[Install]
WantedBy=network-online.target
`,
      },
    ],
    asks: ['boot waits for network', 'wait-online failed', 'nm-online timeout', 'slow boot network', 'NetworkManager delays the boot by a minute', 'can I disable wait-online'],
  },
  'NetworkManager.service': {
    says: [
      'It is enabled in `multi-user.target`, starts after `network-pre.target` and before `network.target`, and asks for the latter itself. In newer releases it is bound to `dbus.service`: when the bus stops, it stops too. Most connections stay up while it is stopped, so a restart does not cut them.',
      'That it has started does not mean that there is an address. What needs one waits for `network-online.target`. Name this service only in units that have to do with NetworkManager itself, such as one that writes connection profiles; all others are ordered after `network.target`.',
    ],
    related: ['Before', 'After', 'BindsTo'],
    examples: [
      {
        title: 'Connection profiles are written before NetworkManager reads them.',
        unit: 'site-profiles.service',
        text: `[Unit]
Description=Network profiles of this site
Before=NetworkManager.service

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/site-profiles /etc/NetworkManager/system-connections

[Install]
WantedBy=NetworkManager.service
`,
      },
    ],
    asks: ['desktop network service', 'network manager start order', 'start after networkmanager', 'nmcli connection up first'],
  },
  'app.slice': {
    says: [
      'The manager of each user puts services here that name no Slice=. Desktops start each program in a scope or service of its own inside it, often named like `app-gnome-…`. Instances of templates get a slice below it: those of `sync@.service` are in `app-sync.slice`.',
      'Nothing has to be written to be in it. To limit a group of programs, make a slice whose name begins with `app-`, and put the units in it with Slice=. Limits on `app.slice` itself hold for all programs of the user together, as far as the controllers are delegated to `user@.service`.',
    ],
    related: ['Slice', 'MemoryHigh', 'CPUWeight'],
    examples: [
      {
        title: 'Builds of a user may together take a part of the memory only.',
        unit: 'app-builds.slice',
        text: `[Unit]
Description=Builds of this user

[Slice]
MemoryHigh=6G
MemoryMax=8G
`,
        manager: 'user',
      },
    ],
    asks: ['cgroup of desktop applications', 'limit all apps of a user', 'default slice of user services'],
  },
  'background.slice': {
    says: [
      'It has a lower CPU weight than `app.slice` and `session.slice`: 30 instead of 100. Tasks in it get less of the processor only while something else wants it, and all of it otherwise. Older releases set no such weight and do not delegate the CPU controller to users: add Nice= there.',
      'Put backups, indexers and downloads of a user here with `Slice=background.slice`. Only weights differ: without further settings the disk and the memory are shared as usual. It starts when the first unit in it does.',
    ],
    related: ['Slice', 'CPUWeight', 'IOWeight', 'Nice'],
    examples: [
      {
        title: 'Photos are indexed without slowing the desktop down.',
        unit: 'photo-index.service',
        text: `[Unit]
Description=Index of the photos

[Service]
Type=exec
Slice=background.slice
ExecStart=/usr/bin/photo-index %h/Pictures

[Install]
WantedBy=default.target
`,
        manager: 'user',
      },
    ],
    asks: ['low priority user service', 'background task slows the desktop', 'indexer takes all cpu'],
  },
  'basic.target': {
    says: [
      'During boot it comes after `sysinit.target`, and after enabled sockets, paths and slices are set up; timers are asked for, but not waited for. `rescue.target` does without it, `multi-user.target` requires it. The manager of a user has one of its own, which comes after its sockets, timers and paths.',
      'Services come after it by themselves, so `After=basic.target` says nothing new; on the system that does not bring it along, as they require `sysinit.target` only. `Before=basic.target` in a service makes a cycle unless `DefaultDependencies=no` is written too, and the journal then tells of an ordering cycle and of a job that was deleted. What is to start with the machine belongs to `multi-user.target`.',
    ],
    related: ['DefaultDependencies', 'WantedBy', 'After'],
    examples: [
      {
        title: 'Licences are unlocked before any usual service starts.',
        unit: 'licence-unlock.service',
        text: `[Unit]
Description=Unlock the licences of this machine
DefaultDependencies=no
After=sysinit.target
Before=basic.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/licence-unlock

[Install]
WantedBy=basic.target
`,
      },
    ],
    asks: ['before all services start', 'start early in boot', 'default dependencies of services', 'ordering cycle basic.target', 'what comes implicitly before my service'],
  },
  'blockdev@.target': {
    says: [
      'The instance is the escaped path of a device: `blockdev@dev-mapper-vault.target` belongs to `/dev/mapper/vault`. Units of mounts and swaps whose What= is a device come after its instance by themselves. The service that makes the device comes before it and asks for it with Wants=; `systemd-cryptsetup@.service` does that for encrypted devices.',
      'It matters most at shutdown, where the order is turned round: the file system is unmounted first, and only then is the device taken down. Without it a storage service may stop while its device is still mounted, and unmounting hangs or fails. Where no such service asks for it, the target is not there and does nothing.',
    ],
    related: ['What', 'Before', 'Wants'],
    examples: [
      {
        title: 'A service that provides a mapped device and stops only after it is unmounted.',
        unit: 'vault-mapper.service',
        text: `[Unit]
Description=Map the vault to /dev/mapper/vault
DefaultDependencies=no
Wants=blockdev@dev-mapper-vault.target
Before=blockdev@dev-mapper-vault.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/vault-map open
ExecStop=/usr/sbin/vault-map close

[Install]
WantedBy=sysinit.target
`,
      },
    ],
    asks: ['unmount before storage service stops', 'service provides a block device', 'shutdown hangs on unmount'],
  },
  'bluetooth.target': {
    says: [
      'A rule of udev asks for it when a Bluetooth controller appears, at boot or when one is plugged in, in the manager of the system and in those of users. It stops when the last controller is gone. Most distributions enable `bluetooth.service` in it.',
      '`WantedBy=bluetooth.target` starts a service only on machines that need it. The service stays when the controller goes, unless it has `PartOf=bluetooth.target` too. The target says that there is a controller, not that it is switched on or that the daemon answers: for that order after `bluetooth.service`.',
    ],
    related: ['WantedBy', 'PartOf', 'StopWhenUnneeded'],
    examples: [
      {
        title: 'A bridge for sensors runs as long as there is a controller.',
        unit: 'sensor-bridge.service',
        text: `[Unit]
Description=Bridge for Bluetooth sensors
PartOf=bluetooth.target
After=bluetooth.service

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/sensor-bridge

[Install]
WantedBy=bluetooth.target
`,
      },
    ],
    asks: ['start service when bluetooth is available', 'bluetooth adapter plugged in'],
  },
  'boot-complete.target': {
    says: [
      'A boot loader that counts attempts wants to know whether a boot went well. If it counts, `systemd-bless-boot.service` is started, requires this target, and afterwards marks the entry as good. On machines without counting nothing asks for the target, and it is not reached.',
      'A check is enabled with RequiredBy= and ordered with Before=: if it fails, so does the target, and the entry is not marked. After some such boots the loader falls back to an older entry. What must wait for a boot that is known to be good requires the target and is ordered after it. WantedBy= is the usual mistake for checks: a failure is passed over then.',
    ],
    related: ['RequiredBy', 'Before', 'FailureAction'],
    examples: [
      {
        title: 'The boot only counts as good if the shop answers.',
        unit: 'check-shop.service',
        text: `[Unit]
Description=Check that the shop answers
After=multi-user.target
Before=boot-complete.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/bin/check-shop --timeout 60

[Install]
RequiredBy=boot-complete.target
`,
      },
    ],
    asks: ['mark boot as good', 'automatic boot assessment', 'roll back after failed boot', 'boot counting'],
  },
  'capsule.slice': {
    says: [
      'Each capsule is a manager of services with a user ID that exists only while it runs. `systemctl start capsule@NAME.service` starts one, and all its processes are in this slice, separate from those of the system and of people who log in.',
      'The slice starts with the first capsule. Give it limits to keep all capsules together from taking the machine; limits for a single one belong to a drop-in of `capsule@NAME.service`.',
    ],
    related: ['MemoryMax', 'CPUWeight', 'TasksMax'],
    examples: [
      {
        title: 'All capsules together get at most half of the memory.',
        unit: 'capsule.slice',
        text: `[Unit]
Description=Capsules of this machine
Before=slices.target

[Slice]
MemoryMax=50%
TasksMax=4096
`,
      },
    ],
    asks: ['limit all capsules', 'what is capsule.slice', 'capsule resource limits'],
  },
  'capsule@.target': {
    says: [
      'The manager of the capsule NAME is started with `capsule@NAME.target` as its goal, which requires `basic.target`. It takes the place that `default.target` has for an ordinary user.',
      'A unit that is to start with the capsule is enabled in it with `systemctl --capsule=NAME enable`. With `WantedBy=default.target`, as in units for ordinary users, it is not started by itself in a capsule.',
    ],
    related: ['WantedBy', 'Requires'],
    examples: [
      {
        title: 'A report server that starts with the capsule called reports.',
        unit: 'report-server.service',
        text: `[Unit]
Description=Server for reports

[Service]
Type=exec
ExecStart=/usr/bin/report-server --port 8090

[Install]
WantedBy=capsule@reports.target
`,
        manager: 'user',
      },
    ],
    asks: ['start service in a capsule', 'default target of a capsule'],
  },
  'cryptsetup-pre.target': {
    says: [
      'Each `systemd-cryptsetup@.service` comes after it, so what is ordered before it has run before the first encrypted device is opened. It can’t be started by hand and is reached only if a unit asks for it.',
      'What is to run before uses `Wants=cryptsetup-pre.target` together with Before=. With Before= alone the target may be missing, and then the order does not hold. Such a unit is part of the early boot and needs `DefaultDependencies=no`. For the root file system all this happens in the initrd, where the unit must be present as well.',
    ],
    related: ['Before', 'Wants', 'DefaultDependencies'],
    examples: [
      {
        title: 'Keys are fetched from a card before encrypted disks are opened.',
        unit: 'disk-keys.service',
        text: `[Unit]
Description=Keys of the disks from the card
DefaultDependencies=no
Wants=cryptsetup-pre.target
Before=cryptsetup-pre.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
RemainAfterExit=yes
RuntimeDirectory=cryptsetup-keys.d
RuntimeDirectoryMode=0700
ExecStart=/usr/sbin/card-keys --to /run/cryptsetup-keys.d

[Install]
WantedBy=cryptsetup.target
`,
      },
    ],
    asks: ['run before luks unlock', 'provide key before disk decryption', 'unlock disks with key from usb'],
  },
  'cryptsetup.target': {
    says: [
      'For each line of `/etc/crypttab` there is a `systemd-cryptsetup@NAME.service`. This target requires those without `nofail`, and `sysinit.target` asks for this target during boot. Lines with `_netdev` belong to `remote-cryptsetup.target`, those with `noauto` to none.',
      'Usual services need not name it: they come after `sysinit.target`. Only early units, such as those that assemble volumes on top of encrypted devices, are ordered after it, with `DefaultDependencies=no`. A boot that hangs here mostly waits for a passphrase or for a device that is missing: `systemctl list-jobs` shows which. `nofail` in the line lets the boot go on.',
    ],
    related: ['After', 'DefaultDependencies', 'RequiresMountsFor'],
    examples: [
      {
        title: 'Volumes that lie on encrypted devices are put together before file systems are mounted.',
        unit: 'pool-assemble.service',
        text: `[Unit]
Description=Assemble the storage pool
DefaultDependencies=no
After=cryptsetup.target
Wants=local-fs-pre.target
Before=local-fs-pre.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/pool-assemble --all

[Install]
WantedBy=sysinit.target
`,
      },
    ],
    asks: ['wait for luks devices', 'boot hangs on encrypted disk', 'crypttab units', 'volumes on encrypted disks', 'start after LUKS is unlocked', 'crypttab disk open before my service'],
  },
  'ctrl-alt-del.target': {
    says: [
      'The kernel tells PID 1 of the keys by SIGINT, and PID 1 starts this target. As systemd ships it, it is a link to `reboot.target`, so the machine reboots without asking. In a graphical session the desktop gets the keys instead. Pressed more than seven times within two seconds, they reboot at once, whatever the target is, unless `system.conf` says otherwise.',
      '`systemctl mask ctrl-alt-del.target` makes the keys harmless. `systemctl enable poweroff.target` links it to that one instead. Any other target can take the place with Alias=; a service can’t, as the types differ. If that target leaves the machine running, it needs `StopWhenUnneeded=yes`, or else the keys work only once.',
    ],
    steps: [
      'Mask the target on servers whose console others can reach: `systemctl mask ctrl-alt-del.target`.',
      'Set the option `CtrlAltDelBurstAction` in `system.conf` to `none` too, if repeated presses shall not reboot either.',
    ],
    related: ['Alias', 'StopWhenUnneeded'],
    examples: [
      {
        title: 'The keys call an operator instead of rebooting the machine.',
        unit: 'operator-call.target',
        text: `[Unit]
Description=Operator is called from the console
Wants=operator-call.service
StopWhenUnneeded=yes

[Install]
Alias=ctrl-alt-del.target
`,
      },
    ],
    asks: ['disable ctrl alt del reboot', 'keyboard reboots the server', 'ctrl+alt+delete on console', 'three finger salute', 'mask ctrl-alt-del'],
  },
  'dbus.service': {
    says: [
      'The system has one, and each user another for their session. It starts when somebody first uses `dbus.socket`, or with the boot. Where `dbus-broker` is used, this is another name of `dbus-broker.service`.',
      'Do not restart it on a running system: services lose their connection and many, logins among them, do not recover without a reboot. `systemctl reload dbus.service` is enough for new policies. An order after it is not needed for starting, as the socket is there before; it makes sense where a service needs the bus while it stops.',
    ],
    related: ['Type', 'BusName', 'After'],
    examples: [
      {
        title: 'A recorder that still sends a message over the bus while it stops.',
        unit: 'call-recorder.service',
        text: `[Unit]
Description=Recorder of calls
After=dbus.service

[Service]
Type=notify
User=recorder
ExecStart=/usr/bin/call-recorder
ExecStop=/usr/bin/call-recorder --announce-stop

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['restart dbus', 'system bus daemon', 'dbus order of start', 'failed to connect to bus', 'org.freedesktop.DBus not available', 'dbus-broker or dbus-daemon'],
  },
  'dbus.socket': {
    says: [
      'It listens at `/run/dbus/system_bus_socket`, for a user at `bus` in `$XDG_RUNTIME_DIR`. It is part of `sockets.target` and so there before any usual service. A client that connects early waits until the daemon takes over.',
      'With `Type=dbus` a service requires it and comes after it by itself. Others with default dependencies need no line either, unless the socket might be missing. Early units with `DefaultDependencies=no` can’t use the bus: the socket is set up after `sysinit.target`. When `systemctl --user` says that `$XDG_RUNTIME_DIR` is not defined, the shell belongs to no session of the user. “Failed to connect to bus: No such file or directory” means the same in old releases, and in newer ones that the manager of the user does not run.',
    ],
    related: ['Type', 'BusName', 'DefaultDependencies'],
    examples: [
      {
        title: 'A monitor that uses the bus without having a name on it.',
        unit: 'battery-monitor.service',
        text: `[Unit]
Description=Monitor of the batteries
Requires=dbus.socket
After=dbus.socket

[Service]
Type=notify
DynamicUser=yes
ExecStart=/usr/bin/battery-monitor

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['failed to connect to bus', 'system bus socket', 'wait for dbus', 'XDG_RUNTIME_DIR not set'],
  },
  'default.target': {
    says: [
      'At the end of the boot this is what PID 1 wants to reach. `systemctl set-default multi-user.target` links it in `/etc/systemd/system`; without such a link it is `graphical.target`. `systemd.unit=` on the kernel command line goes before it for one boot. For a user it is a target of its own, reached when the manager of the user starts at the first login.',
      'Units of a user have `WantedBy=default.target`. Units of the system have `WantedBy=multi-user.target` or graphical.target: with default.target they start in whatever was made the default, be it a rescue shell.',
    ],
    steps: [
      '`systemctl get-default` shows where the link leads.',
      '`systemctl set-default` changes it for all boots from now on.',
      '`systemctl isolate multi-user.target` goes there at once, and stops what does not belong to it.',
    ],
    related: ['WantedBy', 'AllowIsolate'],
    examples: [
      {
        title: 'A service that starts with the manager of a user.',
        unit: 'mail-sync.service',
        text: `[Unit]
Description=Synchronise the mail

[Service]
Type=exec
ExecStart=/usr/bin/mail-sync --watch
Restart=on-failure

[Install]
WantedBy=default.target
`,
        manager: 'user',
      },
    ],
    asks: ['boot to text mode', 'change default runlevel', 'disable graphical login', 'start user service at login', 'systemctl set-default', 'systemctl get-default'],
  },
  'display-manager.service': {
    says: [
      '`graphical.target` asks for it and comes after it. The program that shows the login screen is enabled with `Alias=display-manager.service`, and the link in `/etc/systemd/system` decides which one is started.',
      '`systemctl enable` of a second one ends with a message that the file already exists: disable the first, or use `--force`. `systemctl restart display-manager` ends all sessions that run on it. Where the link is missing, the machine boots to a text console without an error, even if graphical.target is the default.',
    ],
    related: ['Alias', 'Conflicts', 'TTYPath'],
    examples: [
      {
        title: 'A kiosk takes the place of the graphical login.',
        unit: 'kiosk.service',
        text: `[Unit]
Description=Screen of the kiosk
Conflicts=getty@tty1.service
After=systemd-user-sessions.service getty@tty1.service

[Service]
Type=exec
User=kiosk
PAMName=login
TTYPath=/dev/tty1
StandardInput=tty
StandardOutput=journal
ExecStart=/usr/bin/kiosk-shell
Restart=always

[Install]
Alias=display-manager.service
`,
      },
    ],
    asks: ['login screen service', 'switch from gdm to sddm', 'no graphical login after boot', 'two display managers', 'restart gdm or lightdm', 'black screen instead of a login', 'start before the login screen'],
  },
  'emergency.service': {
    says: [
      '`emergency.target` requires it. It asks for root’s password on the console and starts a shell; Ctrl+D leaves it and goes on with the boot. If root’s account is locked, there is no shell, only a message that the console can’t be accessed.',
      'Next to nothing else runs: `/` may be read-only, other file systems may be missing, and there is no network. What would write to the console or read from it conflicts with this service and is ordered before it, so that it is gone first. Usual services need no such line, as they conflict by way of `sysinit.target`.',
    ],
    steps: [
      'Read why: `journalctl -xb -p err`.',
      'Make `/` writable: `mount -o remount,rw /`.',
      'Repair `/etc/fstab` or what else is at fault, then `systemctl default`.',
    ],
    related: ['Conflicts', 'OnFailure'],
    examples: [
      {
        title: 'A boot menu on the console makes way for the emergency shell.',
        unit: 'console-menu.service',
        text: `[Unit]
Description=Menu on the console
DefaultDependencies=no
After=local-fs.target
Conflicts=shutdown.target emergency.service
Before=shutdown.target emergency.service

[Service]
Type=exec
StandardInput=tty
TTYPath=/dev/tty7
ExecStart=/usr/sbin/console-menu

[Install]
WantedBy=sysinit.target
`,
      },
    ],
    asks: ['root account is locked', 'emergency shell password', 'cannot open access to console'],
  },
  'emergency.target': {
    says: [
      'The machine ends up here when `local-fs.target` fails, mostly because a file system of `/etc/fstab` is missing or can’t be checked. The console says “You are in emergency mode”. One also gets here with `emergency` on the kernel command line and with `systemctl emergency`.',
      'Unlike `rescue.target` it mounts nothing and does not bring `sysinit.target` along: what is mounted stays, services do not run. An early service without which going on would do harm can lead here with OnFailure= and `OnFailureJobMode=replace-irreversibly`. For usual services that is too much: one that fails would take the whole machine down to a shell.',
    ],
    steps: [
      'Look for “Dependency failed for” and “Timed out waiting for device” in `journalctl -xb`.',
      'Correct the line in `/etc/fstab`, or add `nofail` to what the machine can do without.',
      'Run `systemctl daemon-reload`, then `systemctl default` or reboot.',
    ],
    related: ['OnFailure', 'OnFailureJobMode', 'AllowIsolate'],
    examples: [
      {
        title: 'A machine whose seal is broken does not boot any further.',
        unit: 'seal-check.service',
        text: `[Unit]
Description=Check the seal of the machine
DefaultDependencies=no
After=local-fs.target
Before=sysinit.target shutdown.target
Conflicts=shutdown.target
OnFailure=emergency.target
OnFailureJobMode=replace-irreversibly

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/seal-check

[Install]
RequiredBy=sysinit.target
`,
      },
    ],
    asks: ['you are in emergency mode', 'boot fails with fstab error', 'machine does not boot after adding a disk', 'welcome to emergency mode', 'give root password for maintenance', 'press Control-D to continue', 'server drops to a shell after fstab edit'],
  },
  'exit.target': {
    says: [
      '`systemctl --user exit` starts it for a user, `systemctl exit` for the system. It stops everything by way of `shutdown.target`, and the manager ends. In a container the status given to `systemctl exit` becomes that of the container; on a machine that is no container it powers off.',
      '`SuccessAction=exit` and `FailureAction=exit` start it when a service has ended: so a container lives as long as its main service. Units need not conflict with it, as by default they conflict with `shutdown.target`. Users do not need it to log out; their manager is stopped after the last session, unless they linger.',
    ],
    related: ['SuccessAction', 'FailureAction', 'SuccessActionExitStatus'],
    examples: [
      {
        title: 'A container ends with its job, and with the status of that.',
        unit: 'render-job.service',
        text: `[Unit]
Description=Render job of this container
ConditionVirtualization=container
SuccessAction=exit
FailureAction=exit

[Service]
Type=oneshot
ExecStart=/usr/bin/render-job /srv/job

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['stop container when service ends', 'end user manager', 'exit code of a container with systemd', 'docker container with systemd does not exit'],
  },
  'factory-reset-now.target': {
    says: [
      'It is reached once, early in the boot in which the reset takes place: in the initrd if that has these units, or else on the host. A generator asks for it when `systemd.factory_reset=` is on the kernel command line or the firmware has a request in the variable `FactoryResetRequest`. `systemd-repart` erases partitions before it, and `systemd-factory-reset-complete.service` takes the request back after it.',
      'What erases data of its own is enabled in it with WantedBy= and ordered before it, with `DefaultDependencies=no`. For the initrd the unit must be part of the image, and the root file system is not mounted yet. The target can’t be started by hand: to ask for a reset, start `factory-reset.target`.',
    ],
    related: ['WantedBy', 'Before', 'DefaultDependencies'],
    examples: [
      {
        title: 'Pairings in the chip of a radio are erased when the device is reset.',
        unit: 'pairing-erase.service',
        text: `[Unit]
Description=Erase the pairings
DefaultDependencies=no
Before=factory-reset-now.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
ExecStart=/usr/sbin/pairing-store erase

[Install]
WantedBy=factory-reset-now.target
`,
      },
    ],
    asks: ['erase data on factory reset', 'factory reset at boot', 'hook for factory reset'],
  },
  'factory-reset.target': {
    says: [
      '`systemctl start factory-reset.target` begins a reset. In newer releases it notes the request in a variable of the firmware, may ask the TPM to be cleared, and reboots; the data goes in the next boot. In older releases the target brings nothing of its own, and does what the vendor’s units hook into it.',
      'What must happen while the system still works, such as signing a device off, is enabled in it with WantedBy= and ordered before it. What erases data belongs to `factory-reset-now.target` where that exists. Starting the target by mistake loses all data, so leave it out of anything that runs by itself.',
    ],
    related: ['WantedBy', 'Before'],
    examples: [
      {
        title: 'A device signs off from its server before it is reset.',
        unit: 'device-sign-off.service',
        text: `[Unit]
Description=Sign this device off
Wants=network-online.target
After=network-online.target
Before=factory-reset.target

[Service]
Type=oneshot
ExecStart=/usr/bin/device-sign-off
TimeoutStartSec=30s

[Install]
WantedBy=factory-reset.target
`,
      },
    ],
    asks: ['factory reset a device', 'erase all data and start over', 'reset to defaults'],
  },
  'final.target': {
    says: [
      '`systemd-poweroff.service`, `systemd-reboot.service` and their like require it, after `shutdown.target` and `umount.target`. Services have stopped and other file systems are unmounted by then. What is still there is killed afterwards.',
      'A unit that runs here has `DefaultDependencies=no`, or else it would be stopped instead of started. It is ordered after `umount.target` and before final.target, and can use only what lies on the root file system. It runs at each kind of shutdown; for power-off alone hook into `poweroff.target` before `systemd-poweroff.service`. For an ordinary last action ExecStop= of a service is the better place.',
    ],
    related: ['DefaultDependencies', 'ExecStop', 'WantedBy'],
    examples: [
      {
        title: 'A watchdog board is told at the very end that the machine goes down.',
        unit: 'board-release.service',
        text: `[Unit]
Description=Release the watchdog board
DefaultDependencies=no
After=shutdown.target umount.target
Before=final.target

[Service]
Type=oneshot
ExecStart=/usr/sbin/board-release

[Install]
WantedBy=final.target
`,
      },
    ],
    asks: ['run as the very last thing at shutdown', 'after unmounting file systems', 'late shutdown script'],
  },
  'first-boot-complete.target': {
    says: [
      'It is reached in a boot in which `/etc/machine-id` was missing or uninitialised, and only then: ConditionFirstBoot= keeps it away from others. The machine ID is written for good after it. If the power fails before, the next boot is a first boot again, and what belongs to it runs once more.',
      'A unit of the first boot has `ConditionFirstBoot=yes`, `Wants=first-boot-complete.target` and Before= it. Without the order a crash in the middle leaves the work half done for ever. Such units must stand being run again.',
    ],
    related: ['ConditionFirstBoot', 'Wants', 'Before'],
    examples: [
      {
        title: 'A machine enrols itself once, and again if the first boot broke off.',
        unit: 'enrol.service',
        text: `[Unit]
Description=Enrol this machine
ConditionFirstBoot=yes
Wants=first-boot-complete.target
Before=first-boot-complete.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/enrol-machine

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['run only on first boot', 'provision on first boot', 'first boot interrupted', 'initial provisioning like cloud-init'],
  },
  'getty-pre.target': {
    says: [
      'Login prompts on virtual consoles, serial lines and in containers come after it. It is reached only if a unit asks for it; otherwise prompts wait for nothing.',
      'A setup dialogue or anything that asks on the console has `Wants=getty-pre.target` and is ordered before it. With Before= alone the target is missing from the boot, and the prompt appears in the middle of the dialogue. The unit must end, or each login prompt is held back for as long.',
    ],
    related: ['Before', 'Wants', 'StandardInput'],
    examples: [
      {
        title: 'The first questions are asked before there is a login prompt.',
        unit: 'setup-dialogue.service',
        text: `[Unit]
Description=Questions before first use
ConditionPathExists=!/var/lib/setup-dialogue/done
After=systemd-user-sessions.service
Wants=getty-pre.target
Before=getty-pre.target

[Service]
Type=oneshot
RemainAfterExit=yes
StandardInput=tty-force
TTYPath=/dev/console
ExecStart=/usr/sbin/setup-dialogue

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['ask on the console before login prompt', 'setup wizard before login', 'hold back getty'],
  },
  'getty.target': {
    says: [
      '`multi-user.target` asks for it. It holds `getty@tty1.service` and prompts on serial lines that a generator finds by `console=` on the kernel command line. Further virtual consoles get a prompt from `systemd-logind.service` when somebody switches to them.',
      'A prompt of one’s own is enabled in it and ordered before it. `systemctl enable serial-getty@ttyS1.service` adds one for a further serial line; the speed and the port have to be right, or nothing appears. Services that need a console are better off on one where no prompt is.',
    ],
    related: ['WantedBy', 'TTYPath', 'StandardInput'],
    examples: [
      {
        title: 'A status screen on a console of its own, beside the login prompts.',
        unit: 'status-screen.service',
        text: `[Unit]
Description=Status on the eighth console
After=systemd-user-sessions.service getty-pre.target
Before=getty.target

[Service]
Type=idle
DynamicUser=yes
StandardInput=tty
StandardOutput=tty
TTYPath=/dev/tty8
TTYReset=yes
ExecStart=/usr/bin/status-screen
Restart=always

[Install]
WantedBy=getty.target
`,
      },
    ],
    asks: ['login prompt on serial console', 'enable getty on ttyS1', 'text console logins', 'no login prompt', 'no console login on a VM', 'number of text consoles'],
  },
  'getty@tty1.service': {
    says: [
      'It is an instance of `getty@.service`, enabled in `getty.target`, and starts late so that messages of the boot do not cover the prompt.',
      'What wants the first console for itself, such as a kiosk or a graphical login, conflicts with it and is ordered after it: so the prompt has ended before the other begins. A unit that uses `/dev/tty1` without that fights with it for each key. For a login without password replace ExecStart= in a drop-in of this instance, with an empty assignment first.',
    ],
    related: ['Conflicts', 'TTYPath', 'ExecStart'],
    examples: [
      {
        title: 'A dashboard takes the place of the first login prompt.',
        unit: 'dashboard.service',
        text: `[Unit]
Description=Dashboard on the first console
Conflicts=getty@tty1.service
After=getty@tty1.service systemd-user-sessions.service

[Service]
Type=exec
User=dashboard
StandardInput=tty
StandardOutput=tty
TTYPath=/dev/tty1
ExecStart=/usr/bin/dashboard
Restart=always

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['autologin on console', 'start program instead of login prompt', 'disable login on tty1', 'tty1 login without password', 'agetty options', 'boot messages vanish at the login prompt'],
  },
  'graphical-session-pre.target': {
    says: [
      'A desktop’s own session target asks for it with Wants= and comes after it. It can’t be started by hand, and stops when nothing needs it any more. `graphical-session.target` comes after it.',
      'What must be there before the first window, such as a key agent or settings in the environment, is enabled in it, ordered before it, and has `PartOf=graphical-session.target` so that it ends with the session. Programs with windows must not be here: there is no display yet.',
    ],
    related: ['PartOf', 'Before', 'PassEnvironment'],
    examples: [
      {
        title: 'A key agent is there before the desktop starts.',
        unit: 'key-agent.service',
        text: `[Unit]
Description=Agent for keys
PartOf=graphical-session.target
Before=graphical-session-pre.target

[Service]
Type=notify
ExecStart=/usr/bin/key-agent --socket %t/key-agent

[Install]
WantedBy=graphical-session-pre.target
`,
        manager: 'user',
      },
    ],
    asks: ['start before the desktop', 'ssh agent for graphical session', 'set environment before desktop starts'],
  },
  'graphical-session.target': {
    says: [
      'The desktop’s own target is bound to it and brings it up; it can’t be started by hand. It stops when the desktop ends. Full desktops have it, while bare window managers may never reach it: `systemctl --user status graphical-session.target` tells.',
      'A program with windows has PartOf= and After= for it and is enabled in it with WantedBy=. With `WantedBy=default.target` it starts without a display, ends with “cannot open display” or a missing `$WAYLAND_DISPLAY`, and does not end at logout. With WantedBy= alone it outlives the session and hangs on to a dead display.',
    ],
    related: ['PartOf', 'After', 'WantedBy'],
    examples: [
      {
        title: 'A panel that comes and goes with the desktop.',
        unit: 'side-panel.service',
        text: `[Unit]
Description=Panel at the side of the screen
PartOf=graphical-session.target
After=graphical-session.target

[Service]
Type=exec
ExecStart=/usr/bin/side-panel
Restart=on-failure

[Install]
WantedBy=graphical-session.target
`,
        manager: 'user',
      },
    ],
    asks: ['when desktop session starts', 'start program with the desktop', 'cannot open display from user service', 'WAYLAND_DISPLAY missing', 'stop user service at logout', 'start after GNOME or KDE is up', 'DISPLAY not set in a user service', 'tray applet as a user service', 'waybar or polybar at login'],
  },
  'graphical.target': {
    says: [
      'It is where the boot leads on most machines, unless the default was changed. It requires `multi-user.target` and asks for `display-manager.service`, and comes after both. On a server without a display manager it is reached just the same and differs in nothing.',
      'Enable a service here only if it makes no sense without a graphical login. Everything else belongs to `multi-user.target`, which is part of this one: a service that is enabled here does not start once somebody has set the default to multi-user.target. Programs with windows belong to the session of a user, in `graphical-session.target`.',
    ],
    related: ['WantedBy', 'AllowIsolate'],
    examples: [
      {
        title: 'A daemon for tablets that is of use only with a graphical login.',
        unit: 'tablet-daemon.service',
        text: `[Unit]
Description=Daemon for graphics tablets

[Service]
Type=dbus
BusName=org.example.Tablets
ExecStart=/usr/bin/tablet-daemon

[Install]
WantedBy=graphical.target
`,
      },
    ],
    asks: ['start service with graphical login', 'runlevel 5', 'difference to multi-user', 'server boots to graphical target', 'wait for X11 at boot', 'server wants no desktop'],
  },
  'halt.target': {
    says: [
      '`systemctl halt` starts it. Everything stops as for a power-off, and then the processor is halted while fans and lights stay on, so that somebody has to press the button. On most machines `poweroff.target` is what is meant.',
      'A unit enabled in it runs only when halting: it has `DefaultDependencies=no` and is ordered before `systemd-halt.service`. To do something at each shutdown, use ExecStop= of a service instead.',
    ],
    related: ['WantedBy', 'DefaultDependencies', 'ExecStop'],
    examples: [
      {
        title: 'A lamp shows that the halted machine may be switched off.',
        unit: 'service-lamp.service',
        text: `[Unit]
Description=Lamp that allows to switch off
DefaultDependencies=no
After=shutdown.target umount.target
Before=systemd-halt.service

[Service]
Type=oneshot
ExecStart=/usr/sbin/service-lamp green

[Install]
WantedBy=halt.target
`,
      },
    ],
    asks: ['machine stays on after shutdown', 'halt or poweroff', 'power does not go off'],
  },
  'hibernate.target': {
    says: [
      '`systemctl hibernate`, a button or a lid starts it, as `systemd-logind.service` is set up. It requires `systemd-hibernate.service`, which runs after `sleep.target` and returns when the machine has woken up. Then the target is over and stops.',
      'Without enough swap space, or with Secure Boot locking the kernel down, it is refused: “Not enough suitable swap space for hibernation available” or the like. Units that act before any kind of sleep belong to `sleep.target`. One enabled here and ordered after hibernate.target runs after waking up from hibernation.',
    ],
    related: ['WantedBy', 'After', 'StopWhenUnneeded'],
    examples: [
      {
        title: 'Cards are set up anew after each hibernation.',
        unit: 'card-wakeup.service',
        text: `[Unit]
Description=Set the measuring cards up again
After=hibernate.target

[Service]
Type=oneshot
ExecStart=/usr/sbin/card-setup --all

[Install]
WantedBy=hibernate.target
`,
      },
    ],
    asks: ['hibernation does not work', 'run after resume from hibernate', 'not enough swap for hibernation', 'hook before hibernation', 'suspend to disk'],
  },
  'hybrid-sleep.target': {
    says: [
      '`systemctl hybrid-sleep` starts it. The image on disk is only used if the power fails while the machine sleeps; otherwise it wakes up as fast as from suspend. It needs what hibernation needs: enough swap space.',
      'It takes the same way as the others: `sleep.target` first, then `systemd-hybrid-sleep.service`, which returns after waking up. Hooks for all kinds of sleep belong to `sleep.target`; a hook that is enabled only in `suspend.target` does not run here.',
    ],
    related: ['WantedBy', 'After', 'StopWhenUnneeded'],
    examples: [
      {
        title: 'A clock is read again after each kind of waking up.',
        unit: 'clock-reread.service',
        text: `[Unit]
Description=Read the radio clock again
After=suspend.target hibernate.target hybrid-sleep.target suspend-then-hibernate.target

[Service]
Type=oneshot
ExecStart=/usr/bin/clock-reread

[Install]
WantedBy=suspend.target hibernate.target hybrid-sleep.target suspend-then-hibernate.target
`,
      },
    ],
    asks: ['suspend and hibernate at once', 'sleep safe against power loss', 'hook runs only on suspend'],
  },
  'imports-pre.target': {
    says: [
      'Services made for `systemd.pull=` on the kernel command line or the credential `import.pull` come after it. It can’t be started by hand and is reached only if a unit asks for it.',
      'What downloads need, such as certificates or keys to check signatures, is put in place by a unit with `Wants=imports-pre.target` and Before= it. It is part of the early boot, hence `DefaultDependencies=no`.',
    ],
    related: ['Before', 'Wants', 'DefaultDependencies'],
    examples: [
      {
        title: 'Keys for checking images are written before any is downloaded.',
        unit: 'image-keys.service',
        text: `[Unit]
Description=Keys for checking disk images
DefaultDependencies=no
After=local-fs.target
Wants=imports-pre.target
Before=imports-pre.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/image-keys install

[Install]
WantedBy=imports.target
`,
      },
    ],
    asks: ['before images are downloaded at boot', 'systemd.pull certificates', 'prepare image import'],
  },
  'imports.target': {
    says: [
      'A generator makes a service for each image that `systemd.pull=` on the kernel command line or the credential `import.pull` names, and all of them come before this target. `sysinit.target` asks for it; on machines where nothing is to be downloaded it is reached at once.',
      'What uses such images, for containers, extensions or portable services, is ordered after it. That it is reached need not mean that each download has worked, so a unit that can’t do without its image checks for it with ConditionPathExists= or AssertPathExists=.',
    ],
    related: ['After', 'AssertPathExists', 'RootImage'],
    examples: [
      {
        title: 'Images are checked after the download and before machines start from them.',
        unit: 'image-check.service',
        text: `[Unit]
Description=Check the downloaded machine images
After=imports.target
Before=machines.target
ConditionDirectoryNotEmpty=/var/lib/machines

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/image-check /var/lib/machines

[Install]
WantedBy=machines.target
`,
      },
    ],
    asks: ['wait for downloaded image', 'systemd.pull at boot', 'import.pull credential'],
  },
  'init.scope': {
    says: [
      'It is the control group of PID 1, and in the manager of a user that of the manager itself. It lies right below `-.slice`, is there as long as the manager runs, and can’t be stopped. No service can be put in it.',
      'Nobody has to order anything against it. What one meets is its name: `systemd-cgls` shows it, and messages of PID 1 in the journal have `_SYSTEMD_UNIT=init.scope`, so that `journalctl -u init.scope` finds them. A limit on it would hit the manager itself.',
    ],
    related: ['Slice', 'Delegate'],
    examples: [
      {
        title: 'A probe records how much memory PID 1 takes.',
        unit: 'init-probe.service',
        text: `[Unit]
Description=Memory of the service manager
ConditionPathExists=/sys/fs/cgroup/init.scope

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/cgroup-probe /sys/fs/cgroup/init.scope/memory.current

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['cgroup of pid 1', 'messages of systemd itself in journal', 'memory of pid 1'],
  },
  'initrd-fs.target': {
    says: [
      'It is reached in the initrd when the root file system is mounted at `/sysroot`, its `/etc/fstab` has been read, and what that marks with `x-initrd.mount` is mounted too, as `/usr` is by itself. `initrd.target` asks for it and `initrd-switch-root.target` comes after it. If it fails, the machine stops in emergency mode of the initrd.',
      'A unit that changes files of the system before it is started is ordered after it, and before `initrd.target`. `/sysroot` is mounted read-only unless the kernel command line has `rw`. On the booted system the target can’t be used: it insists on `/etc/initrd-release`.',
    ],
    related: ['After', 'DefaultDependencies', 'AssertPathExists'],
    examples: [
      {
        title: 'A machine without configuration gets one in the initrd.',
        unit: 'sysroot-config.service',
        text: `[Unit]
Description=Configuration for the real system
DefaultDependencies=no
ConditionPathExists=/etc/initrd-release
ConditionPathExists=!/sysroot/etc/site.conf
After=initrd-fs.target
Before=initrd.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
ExecStartPre=/usr/bin/mount -o remount,rw /sysroot
ExecStart=/usr/bin/site-config --root /sysroot

[Install]
WantedBy=initrd.target
`,
      },
    ],
    asks: ['initrd mounts done', 'x-initrd.mount', 'change sysroot before switch root'],
  },
  'initrd-root-device.target': {
    says: [
      'It comes after the device that `root=` on the kernel command line names, before that is checked and mounted. `initrd.target` asks for it. If the device never appears, it fails: “Timed out waiting for device” is followed by the emergency shell of the initrd.',
      'A unit that makes the device, by network or by unlocking something, is ordered before it. The usual reason for a boot that ends here is a driver that is missing in the initrd or a UUID that has changed.',
    ],
    steps: [
      'Compare `root=` in `/proc/cmdline` with what `blkid` shows.',
      'Rebuild the initrd with the driver, or correct the UUID in the boot entry.',
    ],
    related: ['Before', 'DefaultDependencies'],
    examples: [
      {
        title: 'A disk array is put together before the root device is needed.',
        unit: 'array-start.service',
        text: `[Unit]
Description=Start the disk array
DefaultDependencies=no
ConditionPathExists=/etc/initrd-release
After=systemd-udevd.service
Before=initrd-root-device.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/array-start --all

[Install]
WantedBy=initrd-root-device.target
`,
      },
    ],
    asks: ['root device not found', 'timed out waiting for device at boot', 'dracut emergency shell'],
  },
  'initrd-root-fs.target': {
    says: [
      '`sysroot.mount` is required by it and comes before it. It is the point from which the files of the real system can be seen below `/sysroot`, apart from other file systems, for which `initrd-fs.target` waits.',
      'What works on the mounted root file system, such as a service that grows it, is ordered before it; what has to come before the mount itself, before `sysroot.mount`. What reads its files is ordered after it. In services of the booted system it is of no use: it is a matter of the initrd alone.',
    ],
    related: ['Before', 'After', 'DefaultDependencies'],
    examples: [
      {
        title: 'The key of a tenant is read from the root file system while still in the initrd.',
        unit: 'tenant-key.service',
        text: `[Unit]
Description=Key of the tenant
DefaultDependencies=no
ConditionPathExists=/etc/initrd-release
After=initrd-root-fs.target
Before=initrd.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
ExecStart=/usr/bin/tenant-key load /sysroot/etc/tenant

[Install]
WantedBy=initrd.target
`,
      },
    ],
    asks: ['sysroot mounted', 'before root is mounted in initrd', 'failed to mount /sysroot'],
  },
  'initrd-switch-root.target': {
    says: [
      'At the end of the initrd `initrd-cleanup.service` isolates it: what does not belong to it is stopped. Then `initrd-switch-root.service` makes `/sysroot` the root and starts the systemd that lies there, which goes on with the units of the real system.',
      'Units of the initrd need not name it to be stopped, but those without default dependencies that must have ended before conflict with it and are ordered before it. What is still running is killed at the switch. Use WantedBy= for it only for last steps that have to come after all others in the initrd.',
    ],
    related: ['Conflicts', 'Before', 'IgnoreOnIsolate'],
    examples: [
      {
        title: 'A network console of the initrd ends before the real system takes over.',
        unit: 'rescue-console.service',
        text: `[Unit]
Description=Network console of the initrd
DefaultDependencies=no
ConditionPathExists=/etc/initrd-release
After=systemd-networkd.service
Conflicts=shutdown.target initrd-switch-root.target
Before=shutdown.target initrd-switch-root.target

[Service]
Type=exec
ExecStart=/usr/sbin/rescue-console --port 22

[Install]
WantedBy=initrd.target
`,
      },
    ],
    asks: ['leave the initrd', 'pivot to real root', 'service from initrd is killed'],
  },
  'initrd-usr-fs.target': {
    says: [
      'In images that bring `/usr` and make the root file system at the first boot, `/usr` is mounted early, at `/sysusr/usr`, and then this target is reached. It comes before the root file system has to be there, so that definitions from `/usr` can be used to make it. `systemd-repart.service` does so.',
      'What needs definitions from `/usr` to prepare the root file system is ordered after it and before `initrd-root-fs.target`. Where `/usr` is no file system of its own, it is part of the root file system, and the target waits for that.',
    ],
    related: ['After', 'Before', 'DefaultDependencies'],
    examples: [
      {
        title: 'The root file system is labelled with what /usr says.',
        unit: 'root-label.service',
        text: `[Unit]
Description=Label the new root file system
DefaultDependencies=no
ConditionPathExists=/etc/initrd-release
After=initrd-usr-fs.target systemd-repart.service
Before=initrd-root-fs.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
ExecStart=/usr/bin/root-label /sysusr/usr/lib/os-release

[Install]
WantedBy=initrd.target
`,
      },
    ],
    asks: ['usr mounted in initrd', 'create root partition at first boot', 'sysusr'],
  },
  'initrd.target': {
    says: [
      'In the initrd it stands for `default.target`: systemd sees by `/etc/initrd-release` where it is, and starts it; with the oldest releases a link `default.target` in the image leads there. It asks for the root device, its file system and others, and comes after them. `initrd-cleanup.service` then goes on to the real system.',
      'A unit for the initrd is enabled in it and must be part of the image, so the initrd has to be built anew after each change. `ConditionPathExists=/etc/initrd-release` keeps it from running on the booted system, where the target does not work. A unit that is not to hold back the boot must end or be of a type that starts quickly.',
    ],
    related: ['WantedBy', 'ConditionPathExists', 'DefaultDependencies'],
    examples: [
      {
        title: 'A machine that has to be watched reports from the initrd.',
        unit: 'early-report.service',
        text: `[Unit]
Description=Report from the early boot
ConditionPathExists=/etc/initrd-release
DefaultDependencies=no
After=basic.target
Before=initrd.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
ExecStart=/usr/bin/early-report

[Install]
WantedBy=initrd.target
`,
      },
    ],
    asks: ['run service in initramfs', 'add unit to initrd', 'dracut custom service'],
  },
  'integritysetup-pre.target': {
    says: [
      'The services made from `/etc/integritytab` come after it. It can’t be started by hand and is reached only if a unit asks for it.',
      'A unit that fetches keys or makes the devices below has `Wants=integritysetup-pre.target` together with Before=; with Before= alone there may be no target and so no order. It belongs to the early boot and needs `DefaultDependencies=no`.',
    ],
    related: ['Before', 'Wants', 'DefaultDependencies'],
    examples: [
      {
        title: 'Keys are there before devices with dm-integrity are set up.',
        unit: 'integrity-keys.service',
        text: `[Unit]
Description=Keys of the integrity devices
DefaultDependencies=no
Wants=integritysetup-pre.target
Before=integritysetup-pre.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
RemainAfterExit=yes
RuntimeDirectory=integrity-keys
RuntimeDirectoryMode=0700
ExecStart=/usr/sbin/integrity-keys --to /run/integrity-keys

[Install]
WantedBy=integritysetup.target
`,
      },
    ],
    asks: ['before dm-integrity devices', 'key for integritytab', 'prepare integrity devices'],
  },
  'integritysetup.target': {
    says: [
      'Each line of `/etc/integritytab` becomes an instance of `systemd-integritysetup@.service`, and this target asks for those that are to be set up at boot. `sysinit.target` asks for the target, so usual services come after it by themselves.',
      'Only early units that use such a device need to be ordered after it. A mount of the device waits for the device itself and needs no line. If the boot hangs, look with `systemctl list-jobs` which device is waited for.',
    ],
    related: ['After', 'DefaultDependencies', 'What'],
    examples: [
      {
        title: 'An array on top of devices with dm-integrity is started early.',
        unit: 'checked-array.service',
        text: `[Unit]
Description=Array on checked devices
DefaultDependencies=no
After=integritysetup.target
Wants=local-fs-pre.target
Before=local-fs-pre.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/checked-array assemble

[Install]
WantedBy=sysinit.target
`,
      },
    ],
    asks: ['wait for dm-integrity', 'integritytab units', 'boot hangs on integrity device'],
  },
  'kbrequest.target': {
    says: [
      'PID 1 starts it when the key combination is pressed on a virtual console. Most systems have no unit of this name, and then nothing happens besides a line in the journal. Anybody at the keyboard can press the keys without logging in.',
      'To use it, give a target of one’s own this name with Alias=, and let the target ask for what is to run. Without `StopWhenUnneeded=yes` it stays reached, and the keys work only once. Do not link it to `rescue.target` or a root shell on a machine that others can reach.',
    ],
    related: ['Alias', 'Wants', 'StopWhenUnneeded'],
    examples: [
      {
        title: 'The keys switch the status display on.',
        unit: 'console-status.target',
        text: `[Unit]
Description=Status display was asked for at the console
Wants=console-status.service
StopWhenUnneeded=yes

[Install]
Alias=kbrequest.target
`,
      },
    ],
    asks: ['hotkey on the console', 'start something by key press', 'alt up key on console'],
  },
  'kexec.target': {
    says: [
      '`systemctl kexec` starts it. Everything is stopped as for a reboot, and then the kernel that was loaded before is started directly. That saves the time that firmware and boot loader take, minutes on some servers. If no kernel is loaded, systemctl tries to load the default entry of the boot loader.',
      'Devices are not reset by firmware, and some drivers do not get over that. A unit that has to act only at this kind of restart has `DefaultDependencies=no`, is enabled in it, and is ordered before `systemd-kexec.service`.',
    ],
    related: ['WantedBy', 'DefaultDependencies'],
    examples: [
      {
        title: 'A network card that dislikes it is switched off before the new kernel starts.',
        unit: 'card-quiesce.service',
        text: `[Unit]
Description=Quiesce the fabric card
DefaultDependencies=no
After=shutdown.target umount.target
Before=systemd-kexec.service

[Service]
Type=oneshot
ExecStart=/usr/sbin/card-quiesce

[Install]
WantedBy=kexec.target
`,
      },
    ],
    asks: ['reboot without firmware', 'fast reboot', 'load new kernel without reboot', 'systemctl kexec', 'skip BIOS on reboot'],
  },
  'local-fs-pre.target': {
    says: [
      'All local mounts and their checks come after it. It can’t be started by hand, but `systemd-remount-fs.service` asks for it, so it is mostly there.',
      'A unit that makes devices ready, such as one for multipath or volumes, has `Wants=local-fs-pre.target` and is ordered before it, with `DefaultDependencies=no`. A usual service that is ordered before it makes a cycle, because it comes after `sysinit.target` and so after all local mounts. Mounts need no line: they come after it by default.',
    ],
    related: ['Before', 'Wants', 'DefaultDependencies'],
    examples: [
      {
        title: 'Disks behind a controller are woken before anything is mounted.',
        unit: 'shelf-power.service',
        text: `[Unit]
Description=Switch the disk shelf on
DefaultDependencies=no
After=systemd-udevd.service
Wants=local-fs-pre.target
Before=local-fs-pre.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/shelf-power on

[Install]
WantedBy=local-fs.target
`,
      },
    ],
    asks: ['run before fstab is mounted', 'prepare disks before mount', 'ordering cycle local-fs', 'after disks are found but before mounting'],
  },
  'local-fs.target': {
    says: [
      'Mounts of `/etc/fstab` are required by it, those with `nofail` only wanted and not waited for. `sysinit.target` comes after it. If it fails, `emergency.target` is started: that is how a missing disk ends in “You are in emergency mode”, mostly 90 seconds later.',
      'Usual services come after it by themselves. A mount unit of one’s own is enabled in it with WantedBy=, or with RequiredBy= if the machine shall not boot without it. A service that needs one directory says so with RequiresMountsFor=, which also holds for mounts that come later. File systems on the network belong to `remote-fs.target`.',
    ],
    steps: [
      'Look for the mount that failed: `systemctl --failed` and `journalctl -b -u local-fs.target`.',
      'Correct its line in `/etc/fstab`, or add `nofail`.',
    ],
    related: ['RequiresMountsFor', 'WantedBy', 'RequiredBy', 'What'],
    examples: [
      {
        title: 'An archive disk that the machine can do without.',
        unit: 'srv-archive.mount',
        text: `[Unit]
Description=Archive disk

[Mount]
What=/dev/disk/by-label/archive
Where=/srv/archive
Type=ext4
Options=noatime

[Install]
WantedBy=local-fs.target
`,
      },
    ],
    asks: ['dependency failed for local file systems', 'wait until disks are mounted', 'mount unit enable', 'missing disk stops boot', 'wait for fstab mounts', 'all local partitions mounted', '$local_fs in an LSB header'],
  },
  'machine.slice': {
    says: [
      'Scopes and services that `systemd-nspawn`, libvirt and others register with `systemd-machined.service` are here, one for each machine, such as `machine-qemu….scope` or `systemd-nspawn@web.service`. It starts with the first of them. `machinectl` lists what is registered.',
      'Limits on it hold for all machines together, and its weight sets them against `system.slice` and `user.slice`. A service that starts a virtual machine itself joins with `Slice=machine.slice`; without that line it counts among the services of the system.',
    ],
    related: ['Slice', 'CPUWeight', 'MemoryMax'],
    examples: [
      {
        title: 'A virtual machine for builds counts as a machine, not as a service of the system.',
        unit: 'build-vm.service',
        text: `[Unit]
Description=Virtual machine for builds

[Service]
Type=exec
User=vm
Slice=machine.slice
MemoryMax=10G
ExecStart=/usr/bin/qemu-system-x86_64 -machine q35 -m 8G -drive file=/srv/vm/build.qcow2 -display none

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['limit all virtual machines', 'cgroup of containers and VMs', 'weight of VMs against services'],
  },
  'machines.target': {
    says: [
      '`multi-user.target` asks for it where it is enabled, and comes after it. `machinectl enable NAME` enables `systemd-nspawn@NAME.service` in it, and in newer releases the target too.',
      'A unit for a virtual machine or container is enabled in it with WantedBy=, and with `PartOf=machines.target` and Before= all machines stop and start together: `systemctl stop machines.target` ends them all. Without PartOf= stopping the target leaves them running. If a machine does not come up at boot, see whether the target itself is enabled.',
    ],
    related: ['WantedBy', 'PartOf', 'Before'],
    examples: [
      {
        title: 'A mail server in a virtual machine comes and goes with all machines.',
        unit: 'mail-vm.service',
        text: `[Unit]
Description=Virtual machine of the mail server
PartOf=machines.target
Before=machines.target
RequiresMountsFor=/srv/vm

[Service]
Type=exec
User=vm
Slice=machine.slice
ExecStart=/usr/bin/vm-run /srv/vm/mail.img
TimeoutStopSec=3min

[Install]
WantedBy=machines.target
`,
      },
    ],
    asks: ['start container at boot', 'stop all machines together', 'nspawn autostart', 'machinectl enable does not start'],
  },
  'modprobe@.service': {
    says: [
      '`modprobe@loop.service` runs `modprobe` for the module `loop` and ends. The failure of modprobe is passed over, so the unit counts as a success even if there is no such module. It is started only by units that ask for it.',
      'A service that needs a module has `Wants=modprobe@loop.service` and After= for the same name: with After= alone nothing is loaded. Write modules with `_` where the file has `-`, such as `dm_mod`, since `-` has another meaning in instances. For modules that the machine always needs, a file in `/etc/modules-load.d` is simpler.',
    ],
    related: ['Wants', 'After', 'ProtectKernelModules'],
    examples: [
      {
        title: 'A bridge for CAN buses gets its module first.',
        unit: 'can-bridge.service',
        text: `[Unit]
Description=Bridge between CAN buses
Wants=modprobe@can_gw.service
After=modprobe@can_gw.service

[Service]
Type=exec
DynamicUser=yes
AmbientCapabilities=CAP_NET_ADMIN
CapabilityBoundingSet=CAP_NET_ADMIN
ExecStart=/usr/bin/can-bridge can0 can1

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['load kernel module before service', 'modprobe in a unit', 'module not loaded at boot', 'wait for a kernel module in a unit', 'nf_conntrack before the firewall'],
  },
  'multi-user.target': {
    says: [
      'It requires `basic.target` and holds the services of a running machine, logins on text consoles included. With a graphical login it is part of `graphical.target`; on a server it is often the default itself.',
      '`WantedBy=multi-user.target` is right for nearly each service that is to start with the machine. It is a place to hook into, not a moment to wait for: services in it start side by side, and `After=multi-user.target` together with WantedBy= for it only delays a service behind all the others. In the manager of a user it does not exist; there default.target takes its place.',
    ],
    steps: [
      'Enable the service: `systemctl enable --now NAME`.',
      'If it does not start at boot, see `systemctl is-enabled NAME` and `journalctl -b -u NAME`.',
    ],
    related: ['WantedBy', 'After', 'RequiredBy'],
    examples: [
      {
        title: 'A service that starts with the machine, with or without graphics.',
        unit: 'ticket-desk.service',
        text: `[Unit]
Description=Ticket desk

[Service]
Type=notify
User=tickets
StateDirectory=ticket-desk
ExecStart=/usr/bin/ticket-desk
Restart=on-failure

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['start service at boot', 'runlevel 3', 'where to enable a service', 'difference to default.target', 'run last at boot after everything else', 'boot finished without desktop', 'normal server mode'],
  },
  'network-online.target': {
    says: [
      'What “online” means is up to the network manager: its wait service, such as `systemd-networkd-wait-online.service` or `NetworkManager-wait-online.service`, comes before the target and ends when links are set up or its time is over. The target is reached at boot only if some unit asks for it, and it does not fall when the network goes down later.',
      'A unit needs both lines, `Wants=network-online.target` and `After=network-online.target`: with After= alone nothing starts the wait. Servers that listen on all addresses do not need it at all, nor clients that try again. Each unit that asks for it may delay the boot, up to two minutes where a cable is missing. Reached does not mean that a certain host answers.',
    ],
    steps: [
      'Check that a wait service is enabled: `systemctl list-dependencies network-online.target`.',
      'Add both lines, or better let the service try again with Restart=.',
      'Do not name it in units of users: in their managers the target does not exist.',
    ],
    related: ['Wants', 'After', 'Restart'],
    examples: [
      {
        title: 'A report that can’t be sent before there is a network.',
        unit: 'boot-mail.service',
        text: `[Unit]
Description=Mail that the machine has started
Wants=network-online.target
After=network-online.target

[Service]
Type=oneshot
DynamicUser=yes
ExecStart=/usr/bin/boot-mail --to ops@example.org

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['wait until there is really an ip address', 'service starts before network is up', 'wait for internet at boot', 'cannot assign requested address at boot', 'name resolution fails at boot', 'wait for the network', 'after the network is up', 'wait for ip address', 'wait for dhcp lease', 'unreachable only at boot', 'needs internet at startup', '$network in an LSB header', 'no address yet when the service binds'],
  },
  'network-pre.target': {
    says: [
      'Network managers come after it, so that what is ordered before it is done before any interface has an address. It can’t be started by hand and is part of the boot only if a unit asks for it.',
      'A firewall has both `Wants=network-pre.target` and `Before=network-pre.target`. With Before= alone the target may be missing, and the rules come too late without a message. Usual services are ordered after `network.target` or network-online.target, never before this one: interfaces themselves may be there already, only not set up.',
    ],
    related: ['Before', 'Wants', 'DefaultDependencies'],
    examples: [
      {
        title: 'Rules of the firewall are loaded before the network is set up.',
        unit: 'gate-rules.service',
        text: `[Unit]
Description=Rules of the firewall
DefaultDependencies=no
After=local-fs.target
Wants=network-pre.target
Before=network-pre.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/nft -f /etc/gate.nft
ExecReload=/usr/sbin/nft -f /etc/gate.nft

[Install]
WantedBy=sysinit.target
`,
      },
    ],
    asks: ['firewall before network', 'rules before interfaces come up', 'load iptables at boot', 'nftables before the network comes up', 'change MAC address before link up'],
  },
  'network.target': {
    says: [
      'The network manager asks for it and comes before it. At boot it says little: the manager has started, addresses may come much later. It matters at shutdown, where the order is turned round.',
      '`After=network.target` means that the service stops before the network goes away, so that it can still say goodbye to its clients. That is enough for servers, which listen on all addresses. A service that has to reach others as it starts needs `network-online.target` with Wants= and After=. Do not ask for this one with Wants= or Requires=: that belongs to the network manager, and by hand it can’t be started.',
    ],
    related: ['After', 'Restart'],
    examples: [
      {
        title: 'A game server that tells its players when it is stopped.',
        unit: 'game-server.service',
        text: `[Unit]
Description=Game server
After=network.target

[Service]
Type=notify
User=games
ExecStart=/usr/bin/game-server --listen [::]:27500
KillSignal=SIGINT

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['service order and network', 'network.target or network-online.target', 'stop service before network goes down', 'still connected while stopping'],
  },
  'nss-lookup.target': {
    says: [
      'A local resolver, such as `systemd-resolved.service` or unbound, asks for it and comes before it. Without one it is not reached, and an order after it does nothing.',
      'A client has `After=nss-lookup.target` only; Wants= for it belongs to the resolver, which also has Before=. It does not say that servers out there answer, so what looks up names as it starts needs `network-online.target` as well, or tries again. For users and groups there is `nss-user-lookup.target`.',
    ],
    related: ['After', 'Before', 'Wants'],
    examples: [
      {
        title: 'A resolver of one’s own that others can wait for.',
        unit: 'town-resolver.service',
        text: `[Unit]
Description=Resolver for names
After=network.target
Wants=nss-lookup.target
Before=nss-lookup.target

[Service]
Type=notify
DynamicUser=yes
AmbientCapabilities=CAP_NET_BIND_SERVICE
ExecStart=/usr/sbin/town-resolver

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['dns not ready at boot', 'wait for name resolution', 'temporary failure in name resolution at start', 'start after resolver', 'wait for dns', 'name or service not known at boot', 'getaddrinfo fails on startup', '$named in an LSB header'],
  },
  'nss-user-lookup.target': {
    says: [
      'Services that bring users from LDAP or a domain, such as sssd or winbind, come before it. Logins wait for it: `systemd-user-sessions.service` and `systemd-logind.service` come after it. Where all users are in `/etc/passwd`, it is not reached and delays nothing.',
      'A service whose User= comes from a directory has `After=nss-user-lookup.target`. Otherwise it may fail at boot with status 217, while it works later when started by hand. What provides users asks for the target with Wants= and comes before it. System services are better off with a user in `/etc/passwd`, made by sysusers.d.',
    ],
    related: ['User', 'After', 'Before'],
    examples: [
      {
        title: 'A service that runs as a user from the company’s directory.',
        unit: 'plan-sync.service',
        text: `[Unit]
Description=Synchronise the plans
After=nss-user-lookup.target
Wants=network-online.target
After=network-online.target

[Service]
Type=exec
User=planner
ExecStart=/usr/bin/plan-sync
Restart=on-failure

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['status 217 at boot', 'ldap user not found at boot', 'service user from active directory', 'sssd not ready yet'],
  },
  'paths.target': {
    says: [
      '`basic.target` asks for it, so that watching begins early in the boot, or in the manager of a user at login. Path units come before it by default.',
      'A path is enabled with `WantedBy=paths.target`. It waits for the mount of what it watches: for a network file system that holds up the early boot or, with NetworkManager, makes an ordering cycle. `DefaultDependencies=no` avoids both, with Conflicts= and Before= for `shutdown.target` by hand. The service that the path starts needs no `[Install]`: enabled itself it would run at each boot as well. To order a service after paths.target is of no use, as being watched says nothing of whether a file has come.',
    ],
    related: ['WantedBy', 'PathExists', 'PathChanged', 'Unit'],
    examples: [
      {
        title: 'Orders are handled as soon as a file lies in the inbox.',
        unit: 'orders-inbox.path',
        text: `[Unit]
Description=Inbox for orders

[Path]
DirectoryNotEmpty=/srv/orders/inbox
Unit=orders.service

[Install]
WantedBy=paths.target
`,
      },
    ],
    asks: ['watch a directory from boot on', 'enable path unit', 'start service when a file appears'],
  },
  'poweroff.target': {
    says: [
      '`systemctl poweroff`, the power button and `shutdown now` start it. It requires `systemd-poweroff.service`, and that requires `shutdown.target`, `umount.target` and `final.target`, so that all is stopped and unmounted first. After 30 minutes the power goes off whether that has worked or not.',
      'To do something at each shutdown, give a service ExecStop= and let it run from the boot on. A unit that is enabled here runs only at power-off, without network and mounts; it needs `DefaultDependencies=no` and Before= for `systemd-poweroff.service`. `WantedBy=poweroff.target` for a usual service does not work: it is to be stopped at the same moment.',
    ],
    related: ['WantedBy', 'DefaultDependencies', 'ExecStop', 'SuccessAction'],
    examples: [
      {
        title: 'The supply outside is told to cut the power a little later.',
        unit: 'supply-cut.service',
        text: `[Unit]
Description=Tell the power supply to switch off
DefaultDependencies=no
After=shutdown.target umount.target final.target
Before=systemd-poweroff.service

[Service]
Type=oneshot
ExecStart=/usr/sbin/supply-cut --delay 30

[Install]
WantedBy=poweroff.target
`,
      },
    ],
    asks: ['run script at shutdown', 'run only at power off', 'shutdown hangs', 'runlevel 0', 'shutdown -h now', 'execute a script before power down', 'turn the machine off'],
  },
  'printer.target': {
    says: [
      'A rule of udev asks for it when a printer appears, for example at a USB port, in the manager of the system and in those of users. It stops when the last one is gone. Printers on the network do not count.',
      'CUPS is often enabled in it, so that it starts on machines with a printer. A service with `WantedBy=printer.target` stays when the printer is unplugged, unless it has `PartOf=printer.target`. For one certain printer bind the service to its device unit instead.',
    ],
    related: ['WantedBy', 'PartOf', 'BindsTo'],
    examples: [
      {
        title: 'Labels are printed on machines that have a printer.',
        unit: 'label-queue.service',
        text: `[Unit]
Description=Queue for labels
PartOf=printer.target
After=cups.service

[Service]
Type=exec
DynamicUser=yes
StateDirectory=label-queue
ExecStart=/usr/bin/label-queue

[Install]
WantedBy=printer.target
`,
      },
    ],
    asks: ['start service when printer is plugged in', 'usb printer detected', 'cups on demand'],
  },
  'rc-local.service': {
    says: [
      'A generator adds it to `multi-user.target` when the script can be executed: `/etc/rc.local` on Debian, `/etc/rc.d/rc.local` on Fedora. Without the bit for executing it is skipped, with no more than a line in the log. It comes after `network.target`, so there may be no addresses yet, and newer releases no longer have it.',
      'A script without `#!` in its first line fails with “Exec format error”, status 203. It is better replaced by units of one’s own: a oneshot service for each thing that the script does, with the order that it needs. Enabling rc-local.service by hand does nothing, because it has no `[Install]`.',
    ],
    steps: [
      'Make the script executable: `chmod +x /etc/rc.local`.',
      'See what it printed: `journalctl -b -u rc-local`.',
      'Move each line to a oneshot service with `RemainAfterExit=yes`.',
    ],
    related: ['Type', 'RemainAfterExit', 'ConditionFileIsExecutable'],
    examples: [
      {
        title: 'A step that used to be in rc.local, still after what is left there.',
        unit: 'fan-curve.service',
        text: `[Unit]
Description=Curve of the fans
After=rc-local.service

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/fan-curve /etc/fan-curve.conf

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['rc.local does not run', 'replace rc.local', 'run script at boot', 'exec format error rc.local', 'enable rc.local on Debian or Ubuntu', 'rc.local compatibility', 'rc.local runs before network'],
  },
  'reboot.target': {
    says: [
      '`systemctl reboot`, `shutdown -r` and mostly Ctrl+Alt+Del start it. All services stop and file systems are unmounted, then the machine restarts. After 30 minutes it is restarted by force.',
      'A restart that takes long mostly waits for a service that does not stop: “A stop job is running for …” names it, and TimeoutStopSec= bounds it. A unit that shall run only before a restart is enabled here, with `DefaultDependencies=no` and Before= for `systemd-reboot.service`. To restart because of a failed service use FailureAction=.',
    ],
    related: ['FailureAction', 'TimeoutStopSec', 'WantedBy', 'RebootArgument'],
    examples: [
      {
        title: 'The entry for the next start is chosen before a restart.',
        unit: 'next-entry.service',
        text: `[Unit]
Description=Choose the boot entry for the next start
DefaultDependencies=no
Before=shutdown.target umount.target systemd-reboot.service

[Service]
Type=oneshot
ExecStart=/usr/sbin/next-entry --from /etc/next-entry

[Install]
WantedBy=reboot.target
`,
      },
    ],
    asks: ['a stop job is running', 'reboot hangs', 'run before reboot only', 'runlevel 6', 'shutdown -r now'],
  },
  'remote-cryptsetup.target': {
    says: [
      'Lines of `/etc/crypttab` with `_netdev` belong to it instead of `cryptsetup.target`. It is enabled in `multi-user.target` and comes after `remote-fs-pre.target`, so that the early boot, which has no network yet, does not wait for such devices.',
      'An encrypted disk on iSCSI without `_netdev` is waited for before the network is set up, and the boot hangs until the time is over. Services that use the decrypted device are ordered after it, or have RequiresMountsFor= for where it is mounted, which is more exact.',
    ],
    related: ['After', 'RequiresMountsFor'],
    examples: [
      {
        title: 'A backup to an encrypted volume on the network.',
        unit: 'volume-backup.service',
        text: `[Unit]
Description=Backup to the encrypted volume
After=remote-cryptsetup.target
ConditionPathExists=/dev/mapper/backup

[Service]
Type=oneshot
ExecStart=/usr/sbin/volume-backup /dev/mapper/backup

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['encrypted iscsi disk hangs at boot', '_netdev in crypttab', 'unlock remote disk'],
  },
  'remote-fs-pre.target': {
    says: [
      'Mounts of file systems on the network come after it by default. It can’t be started by hand and is reached only if a unit asks for it.',
      'What such mounts need, such as a tunnel, an iSCSI login or a ticket, has `Wants=remote-fs-pre.target` and Before= it. Then it also stops only after these file systems are unmounted, which keeps the shutdown from hanging. It must be ordered after `network-online.target` by itself if it needs the network.',
    ],
    related: ['Before', 'Wants', 'After'],
    examples: [
      {
        title: 'A tunnel through which network file systems are reached.',
        unit: 'storage-tunnel.service',
        text: `[Unit]
Description=Tunnel to the storage
Wants=network-online.target remote-fs-pre.target
After=network-online.target
Before=remote-fs-pre.target

[Service]
Type=notify
ExecStart=/usr/sbin/storage-tunnel

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['nfs over vpn at boot', 'tunnel before network mount', 'shutdown hangs on nfs', 'vpn up before nfs mounts'],
  },
  'remote-fs.target': {
    says: [
      'Mounts whose type is that of a network file system, or with `_netdev` in Options=, belong to it: they wait for `network-online.target` and come before this one. `multi-user.target` asks for it, and logins wait for it.',
      'A service that needs one of them has RequiresMountsFor= for the directory. `After=remote-fs.target` would wait for all of them and not fail if its own is missing. Without `_netdev` an image or disk on the network counts as local, is mounted too early, and hangs the boot. With `nofail` or an automount the boot does not depend on the server.',
    ],
    related: ['RequiresMountsFor', 'Options', 'WantedBy'],
    examples: [
      {
        title: 'Films on a file server are mounted when the network is there.',
        unit: 'srv-films.mount',
        text: `[Unit]
Description=Films on the file server

[Mount]
What=files.example.org:/export/films
Where=/srv/films
Type=nfs
Options=ro,soft

[Install]
WantedBy=remote-fs.target
`,
      },
    ],
    asks: ['nfs mount at boot fails', '_netdev', 'wait for network shares', 'service starts before nfs is mounted', 'service needs a cifs share at boot', '$remote_fs in an LSB header', 'nas mounted before start'],
  },
  'remote-integritysetup.target': {
    says: [
      'Lines of `/etc/integritytab` with `_netdev` belong to it instead of `integritysetup.target`. It is enabled in `multi-user.target` and comes after `remote-fs-pre.target`.',
      'Without `_netdev` a device on the network is waited for in the early boot, before there is a network. Usual services that use the device directly are ordered after this target; those that use a file system on it have RequiresMountsFor=.',
    ],
    related: ['After', 'RequiresMountsFor'],
    examples: [
      {
        title: 'A store on a checked device that is reached by network.',
        unit: 'block-store.service',
        text: `[Unit]
Description=Store of blocks
After=remote-integritysetup.target
ConditionPathExists=/dev/mapper/blocks

[Service]
Type=notify
User=blocks
SupplementaryGroups=disk
ExecStart=/usr/sbin/block-store /dev/mapper/blocks

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['dm-integrity over iscsi', '_netdev in integritytab', 'integrity device on network'],
  },
  'remote-veritysetup.target': {
    says: [
      'Lines of `/etc/veritytab` with `_netdev` belong to it instead of `veritysetup.target`. It is enabled in `multi-user.target` and comes after `remote-fs-pre.target`.',
      'Without `_netdev` the boot waits for the device before there is a network, and ends in a timeout. A service that reads such a device is ordered after this target, or better after the mount, by RequiresMountsFor=.',
    ],
    related: ['After', 'RequiresMountsFor'],
    examples: [
      {
        title: 'A viewer shows what lies on a verified volume on the network.',
        unit: 'exhibit.service',
        text: `[Unit]
Description=Exhibit from the verified volume
After=remote-veritysetup.target
RequiresMountsFor=/srv/exhibit

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/exhibit --root /srv/exhibit

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['dm-verity over network', '_netdev in veritytab', 'verified image on iscsi'],
  },
  'rescue.service': {
    says: [
      '`rescue.target` requires it, and it starts when `sysinit.target` is reached: local file systems are mounted, usual services do not run. It asks for root’s password on the console. Leaving the shell with Ctrl+D goes on to `default.target`.',
      'Login prompts conflict with it and come before it, so that nobody else reads from the console. A unit that takes the console does the same. If root’s account is locked, the shell is refused; then boot with `init=/bin/sh` or from another medium.',
    ],
    related: ['Conflicts', 'TTYPath'],
    examples: [
      {
        title: 'A control panel on the console gives way to the rescue shell.',
        unit: 'control-panel.service',
        text: `[Unit]
Description=Control panel on the console
After=systemd-user-sessions.service
Conflicts=rescue.service
Before=rescue.service

[Service]
Type=exec
DynamicUser=yes
StandardInput=tty
StandardOutput=tty
TTYPath=/dev/tty9
ExecStart=/usr/bin/control-panel

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['rescue shell', 'single user shell', 'root locked in rescue mode'],
  },
  'rescue.target': {
    says: [
      '`systemctl rescue` goes there, as does `single`, `1` or `rescue` on the kernel command line. It comes after `sysinit.target`, so file systems of `/etc/fstab` are mounted and udev and the journal run, but no network and no usual service. `multi-user.target` conflicts with it: going there from a running system stops the services.',
      'Use it to repair services, and `emergency.target` if mounting itself fails. Over SSH it may cut one’s own connection, and the shell is on the console. A tool that shall also be there in rescue mode is enabled in it too. A usual service will do: it requires only `sysinit.target` by default, and its order after `basic.target` does not bring that along.',
    ],
    steps: [
      'Enter it at boot by adding `systemd.unit=rescue.target` to the kernel command line.',
      'Repair what is broken, then `systemctl default`.',
    ],
    related: ['AllowIsolate', 'WantedBy'],
    examples: [
      {
        title: 'A recorder of hardware errors that runs in rescue mode too.',
        unit: 'fault-recorder.service',
        text: `[Unit]
Description=Recorder of hardware faults

[Service]
Type=exec
ExecStart=/usr/sbin/fault-recorder

[Install]
WantedBy=multi-user.target rescue.target
`,
      },
    ],
    asks: ['single user mode', 'boot without services', 'runlevel 1', 'repair shell at boot', 'reset root password at boot', 'boot into recovery mode', 'systemd.unit= on the kernel line'],
  },
  'rpcbind.target': {
    says: [
      '`rpcbind.service` asks for it and comes before it. It can’t be started by hand, and where no port mapper is installed it is not reached.',
      'An RPC service has `After=rpcbind.target`, which holds whatever the port mapper is called, and asks for the port mapper itself, for example with `Wants=rpcbind.service`. Wants= for this target starts no port mapper. NFSv4 needs none of it.',
    ],
    related: ['After', 'Wants'],
    examples: [
      {
        title: 'A server for quotas registers itself with the port mapper.',
        unit: 'quota-server.service',
        text: `[Unit]
Description=Server for disk quotas
Wants=rpcbind.service
After=rpcbind.target network.target

[Service]
Type=exec
ExecStart=/usr/sbin/quota-server --foreground

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['rpc port mapper', 'nfs server start order', 'cannot register service with rpcbind', '$portmap in an LSB header'],
  },
  'runlevel0.target': {
    says: [
      'The name stands for the runlevel in which machines before systemd switched off. `systemctl status runlevel0.target` shows `poweroff.target`, and `telinit 0` or `init 0` lead there. Newer releases may come without these names.',
      'Write `poweroff.target` in units, and `systemctl poweroff` in scripts. Scripts in `/etc/rc0.d` are replaced by ExecStop= of the services concerned.',
    ],
    related: ['ExecStop', 'DefaultDependencies'],
    examples: [
      {
        title: 'What was a script for runlevel 0 names the target itself.',
        unit: 'cooling-off.service',
        text: `[Unit]
Description=Switch the outer cooling off
DefaultDependencies=no
After=shutdown.target umount.target
Before=systemd-poweroff.service

[Service]
Type=oneshot
ExecStart=/usr/sbin/cooling off

[Install]
WantedBy=poweroff.target
`,
      },
    ],
    asks: ['init 0', 'telinit 0', 'runlevel for shutdown', 'rc0.d script'],
  },
  'runlevel1.target': {
    says: [
      'It stands for single-user mode. `1`, `s` and `single` on the kernel command line, and `telinit 1`, all lead to `rescue.target`. Newer releases may come without the name.',
      'Write `rescue.target` in units. The usual boot does not pass through it, so nothing that is needed in normal operation should be enabled here alone.',
    ],
    related: ['WantedBy', 'Conflicts'],
    examples: [
      {
        title: 'A reader for hardware logs that belongs to single-user mode alone.',
        unit: 'bmc-log.service',
        text: `[Unit]
Description=Log of the management controller
DefaultDependencies=no
After=sysinit.target
Conflicts=shutdown.target
Before=shutdown.target

[Service]
Type=oneshot
ExecStart=/usr/sbin/bmc-log --to /var/log/bmc.log

[Install]
WantedBy=rescue.target
`,
      },
    ],
    asks: ['init 1', 'single user', 'telinit s', 'old name of rescue mode'],
  },
  'runlevel2.target': {
    says: [
      'On Debian runlevel 2 was the usual one, elsewhere the one without network. Here 2, 3 and 4 are all `multi-user.target`: `systemctl isolate runlevel2.target` switches nothing off. Newer releases may come without the name.',
      'A unit with `WantedBy=runlevel2.target` is enabled only under that name, and is lost when the name goes. Write `multi-user.target`. Who needs several sets of services makes a target for each, with AllowIsolate=.',
    ],
    related: ['WantedBy', 'AllowIsolate'],
    examples: [
      {
        title: 'A service whose script said runlevels 2 to 5.',
        unit: 'weather-station.service',
        text: `[Unit]
Description=Weather station
After=network.target

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/weather-station

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['init 2', 'runlevel without network', 'Default-Start 2 3 4 5'],
  },
  'runlevel3.target': {
    says: [
      '`3` on the kernel command line and `telinit 3` lead to `multi-user.target`, the running system without graphics. `runlevel` still prints 3 there, where that command exists. Newer releases may come without the name.',
      'Where a guide says runlevel 3, write `multi-user.target`. To boot without graphics from now on, run `systemctl set-default multi-user.target`; the line `id:3:initdefault:` in `/etc/inittab` has no effect.',
    ],
    related: ['WantedBy', 'AllowIsolate'],
    examples: [
      {
        title: 'A service that was started in runlevel 3.',
        unit: 'hotel-board.service',
        text: `[Unit]
Description=Board of free rooms

[Service]
Type=exec
User=hotel
ExecStart=/usr/bin/hotel-board --port 8100

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['init 3', 'boot to text mode', 'inittab initdefault', 'change runlevel to 3'],
  },
  'runlevel4.target': {
    says: [
      'Runlevel 4 was left for the administrator. For systemd it is `multi-user.target` as well, so going there changes nothing. Newer releases may come without the name.',
      'Do not give it a meaning of one’s own by a unit file of this name. Make a target with a name that says what it is for: it requires multi-user.target or less, has `AllowIsolate=yes`, and services are enabled in it.',
    ],
    related: ['AllowIsolate', 'WantedBy', 'Requires'],
    examples: [
      {
        title: 'A set of services of one’s own, which `systemctl isolate` can go to.',
        unit: 'maintenance.target',
        text: `[Unit]
Description=Machine during maintenance
Requires=basic.target
After=basic.target
Wants=ssh.service
Conflicts=rescue.target
AllowIsolate=yes
`,
      },
    ],
    asks: ['custom runlevel', 'own set of services', 'init 4'],
  },
  'runlevel5.target': {
    says: [
      '`5` on the kernel command line and `telinit 5` lead to `graphical.target`. Newer releases may come without the name.',
      'Where a guide says runlevel 5, write `graphical.target`, but only for what needs a graphical login. Scripts that said 2 3 4 5 become services with `WantedBy=multi-user.target`, which graphical.target includes. To boot with graphics run `systemctl set-default graphical.target`.',
    ],
    related: ['WantedBy'],
    examples: [
      {
        title: 'A calibration that is needed only with a graphical login.',
        unit: 'screen-calibration.service',
        text: `[Unit]
Description=Calibration of the screens
After=display-manager.service

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/bin/screen-calibration --load

[Install]
WantedBy=graphical.target
`,
      },
    ],
    asks: ['init 5', 'start graphical mode', 'runlevel for desktop'],
  },
  'runlevel6.target': {
    says: [
      'It stands for the runlevel in which machines restarted. `telinit 6` and `init 6` lead to `reboot.target`. Newer releases may come without the name.',
      'Write `reboot.target` in units and `systemctl reboot` in scripts. A script from `/etc/rc6.d` mostly becomes ExecStop= of a service, which also runs when the machine is switched off.',
    ],
    related: ['ExecStop', 'RemainAfterExit'],
    examples: [
      {
        title: 'What was a script in rc0.d and rc6.d runs when the service stops.',
        unit: 'counter-store.service',
        text: `[Unit]
Description=Store the counters at shutdown

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/counters load
ExecStop=/usr/sbin/counters store

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['init 6', 'telinit 6', 'rc6.d script'],
  },
  'session.slice': {
    says: [
      'Desktops put here what the session can’t do without: the compositor, the sound server, the bus. It has the same weight as `app.slice` as a whole, so that many busy programs do not starve the few parts that draw the screen. That takes the CPU controller, which older releases do not delegate to `user@.service` by default.',
      'A service joins with `Slice=session.slice`. Ordinary programs do not belong here, or else the protection is worth nothing; they are in `app.slice` without any line. The slice has nothing to do with login sessions, whose scopes are below `user.slice` of the system.',
    ],
    related: ['Slice', 'CPUWeight', 'MemoryLow'],
    examples: [
      {
        title: 'A notification daemon that stays quick while programs are busy.',
        unit: 'notice-daemon.service',
        text: `[Unit]
Description=Notifications on the desktop
PartOf=graphical-session.target
After=graphical-session.target

[Service]
Type=dbus
BusName=org.freedesktop.Notifications
Slice=session.slice
ExecStart=/usr/bin/notice-daemon

[Install]
WantedBy=graphical-session.target
`,
        manager: 'user',
      },
    ],
    asks: ['compositor cgroup', 'desktop freezes under load', 'protect the desktop from busy programs'],
  },
  'shutdown.target': {
    says: [
      'Each way to power off, reboot or halt requires it. Units conflict with it and are ordered before it by default, so that all of them stop, each after those that are ordered after it, before the machine goes on.',
      'With `DefaultDependencies=no` both lines must be written by hand: `Conflicts=shutdown.target` and `Before=shutdown.target`. Without them the unit is not stopped in order: its processes are killed at the very end and ExecStop= never runs. A unit with `WantedBy=shutdown.target` and default dependencies contradicts itself and is not started. Use a service that runs from the boot on, with ExecStop=.',
    ],
    steps: [
      'Something to be done at shutdown: a oneshot service with `RemainAfterExit=yes` and ExecStop=.',
      'If it needs the network, add `After=network.target`: it is stopped before the network is.',
    ],
    related: ['DefaultDependencies', 'Conflicts', 'ExecStop', 'RemainAfterExit'],
    examples: [
      {
        title: 'Shutting down closes the till, while the network is still there.',
        unit: 'till-close.service',
        text: `[Unit]
Description=Close the till at shutdown
After=network.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/bin/till open
ExecStop=/usr/bin/till close
TimeoutStopSec=2min

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['run command at shutdown', 'ExecStop not run at shutdown', 'service killed at shutdown', 'script before poweroff', 'script on both reboot and poweroff', 'systemd shutdown hook', 'save something before the machine goes down'],
  },
  'sigpwr.target': {
    says: [
      'PID 1 starts it when it gets SIGPWR, which some tools for power supplies send. It is empty: unless a unit is enabled in it, nothing happens when the power fails. Old releases of LXC send SIGPWR too, to shut a container down; newer ones see that systemd runs in it and send another signal.',
      'A service that saves what can be saved, or powers off, has `WantedBy=sigpwr.target`. Supplies with a daemon of their own, such as NUT or apcupsd, do not use it and call shutdown themselves.',
    ],
    related: ['WantedBy', 'SuccessAction'],
    examples: [
      {
        title: 'The machine is shut down when PID 1 hears of a power failure.',
        unit: 'power-failed.service',
        text: `[Unit]
Description=Shut down because power has failed
SuccessAction=poweroff
FailureAction=poweroff

[Service]
Type=oneshot
ExecStart=/usr/bin/power-failed-report
TimeoutStartSec=20s

[Install]
WantedBy=sigpwr.target
`,
      },
    ],
    asks: ['power failure ups', 'SIGPWR pid 1', 'shut down when power fails', 'lxc stop does nothing'],
  },
  'sleep.target': {
    says: [
      'Suspend, hibernation and all mixtures of them require it and come after it. It stops when the machine has woken up, because nothing needs it then.',
      'A service with `WantedBy=sleep.target`, Before= it and `StopWhenUnneeded=yes` starts before sleep; with `RemainAfterExit=yes` its ExecStop= runs after waking up. What shall only run afterwards is enabled in `suspend.target` and ordered after that. User managers have no such target: a unit of a user that names it never hears of sleep. A hook that does not end holds sleep up for good unless TimeoutStartSec= bounds it, as a oneshot service has no time limit by default.',
    ],
    related: ['Before', 'StopWhenUnneeded', 'ExecStop', 'TimeoutStartSec'],
    examples: [
      {
        title: 'A modem is switched off before any kind of sleep, and on again afterwards.',
        unit: 'modem-sleep.service',
        text: `[Unit]
Description=Switch the modem off during sleep
Before=sleep.target
StopWhenUnneeded=yes

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/bin/modem-power off
ExecStop=/usr/bin/modem-power on

[Install]
WantedBy=sleep.target
`,
      },
    ],
    asks: ['run script before suspend', 'run after resume', 'hook for sleep', 'unload module before suspend', 'system-sleep script', 'stop a service during suspend', 'device broken after resume'],
  },
  'slices.target': {
    says: [
      '`basic.target` asks for it during boot. It holds `-.slice` and `system.slice`, and what is enabled in it. Slices are otherwise started with the first unit that lies in them, so most need no `[Install]`.',
      'Enable a slice in it when the group must be there without any unit of it, for example because a tool puts processes there or somebody watches its numbers. A service need not be ordered after its slice; Slice= does that.',
    ],
    related: ['WantedBy', 'Slice'],
    examples: [
      {
        title: 'A slice that a scheduler of jobs fills from outside.',
        unit: 'jobs.slice',
        text: `[Unit]
Description=Jobs of the scheduler
Before=slices.target

[Slice]
CPUWeight=50
MemoryMax=32G

[Install]
WantedBy=slices.target
`,
      },
    ],
    asks: ['start slice at boot', 'slice without services', 'permanent cgroup'],
  },
  'smartcard.target': {
    says: [
      'A rule of udev asks for it when a reader is found, in the manager of the system and in those of users. It is about the reader: a card need not be in it. It stops when the last reader is gone.',
      'A service that only makes sense with a reader has `WantedBy=smartcard.target`, and `PartOf=smartcard.target` if it shall end with it. Access to the card goes through pcscd, which starts by its socket, so ordering after `pcscd.socket` is enough.',
    ],
    related: ['WantedBy', 'PartOf', 'After'],
    examples: [
      {
        title: 'A lock for the screen, told by the card, on machines with a reader.',
        unit: 'card-lock.service',
        text: `[Unit]
Description=Watch for cards that are taken out
PartOf=smartcard.target
After=pcscd.socket

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/card-lock

[Install]
WantedBy=smartcard.target
`,
      },
    ],
    asks: ['start when card reader is plugged in', 'smart card reader detected', 'yubikey service'],
  },
  'sockets.target': {
    says: [
      '`basic.target` asks for it and comes after it, so that enabled sockets listen before any usual service starts. The manager of a user has one of its own. Sockets come before it by default.',
      'A socket has `WantedBy=sockets.target`. Because it is there so early, clients need no order after the service behind it: their connections wait. Enable either the socket alone, or both with Also=; a service that opens the port by itself collides with the socket, and “Address already in use” follows. A socket bound to an address that is not there yet needs `FreeBind=yes`.',
    ],
    related: ['WantedBy', 'ListenStream', 'FreeBind', 'Also'],
    examples: [
      {
        title: 'A service for passports starts with its first connection.',
        unit: 'stamp-desk.socket',
        text: `[Unit]
Description=Socket of the stamp desk

[Socket]
ListenStream=/run/stamp-desk.sock
SocketMode=0660
SocketGroup=clerks

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['enable socket activation at boot', 'start service on first connection', 'address already in use socket', 'WantedBy for a .socket unit'],
  },
  'soft-reboot.target': {
    says: [
      '`systemctl soft-reboot` starts it. All units stop and file systems are unmounted as for a reboot, but instead of restarting the machine PID 1 begins anew, with `/run/nextroot` as root file system if there is one. Kernel, firmware and devices stay as they are, so it takes seconds.',
      'A service that shall run through it has `SurviveFinalKillSignal=yes` and `IgnoreOnIsolate=yes`, and no default dependencies, since those would stop it. It must not use files of the old root file system, which goes away below it: usually it runs from an image. A new kernel is not started by it; that takes reboot or kexec.',
    ],
    related: ['SurviveFinalKillSignal', 'IgnoreOnIsolate', 'DefaultDependencies', 'RootImage'],
    examples: [
      {
        title: 'A packet relay from an image goes on while everything else is restarted.',
        unit: 'packet-relay.service',
        text: `[Unit]
Description=Relay that outlives a soft reboot
DefaultDependencies=no
After=basic.target
Conflicts=reboot.target kexec.target poweroff.target halt.target rescue.target emergency.target
Before=shutdown.target reboot.target kexec.target poweroff.target halt.target rescue.target emergency.target
IgnoreOnIsolate=yes
SurviveFinalKillSignal=yes

[Service]
Type=notify
RootImage=/srv/images/packet-relay.raw
ExecStart=/usr/bin/packet-relay

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['restart userspace without kernel', 'update without downtime', 'survive soft reboot', 'quick restart of all services'],
  },
  'sound.target': {
    says: [
      'A rule of udev asks for it when a sound card is ready, in the manager of the system and in those of users. It stops when the last card is gone.',
      'A service that plays or records without a desktop has `WantedBy=sound.target` and After= it, so that the card is there. With `WantedBy=multi-user.target` and `After=sound.target` it starts at once where the card is slow, because nothing asks for the target by then. Several cards: it is reached with the first, which need not be the right one; bind to the device unit then.',
    ],
    related: ['WantedBy', 'After', 'BindsTo'],
    examples: [
      {
        title: 'A loudspeaker on the network plays as soon as there is a card.',
        unit: 'room-speaker.service',
        text: `[Unit]
Description=Loudspeaker of the hall
After=sound.target network.target

[Service]
Type=exec
DynamicUser=yes
SupplementaryGroups=audio
ExecStart=/usr/bin/room-speaker --name Hall

[Install]
WantedBy=sound.target
`,
      },
    ],
    asks: ['wait for sound card', 'no audio device at boot', 'start player when sound is ready', 'after the alsa card is there'],
  },
  'ssh-access.target': {
    says: [
      'It says that somebody can come in from outside by SSH, over IP or from the host of a virtual machine. The sockets and services that accept such connections ask for it and come before it. Where these units do not know of it, it is not reached.',
      'A unit that offers SSH has `Wants=ssh-access.target` and Before= it. A unit that wants to know when it can be logged in to has After= alone. SSH that is used within the machine only does not count.',
    ],
    related: ['Wants', 'Before', 'After'],
    examples: [
      {
        title: 'A socket for SSH on a second port.',
        unit: 'side-ssh.socket',
        text: `[Unit]
Description=SSH on the management network
Wants=ssh-access.target
Before=ssh-access.target

[Socket]
ListenStream=10.20.0.5:2222
FreeBind=yes
Accept=yes

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['when can I log in with ssh', 'ssh ready', 'wait for sshd in a VM'],
  },
  'storage-target-mode.target': {
    says: [
      'With `rd.systemd.unit=storage-target-mode.target` on the kernel command line the initrd starts it instead of the usual boot. It brings up the network and `systemd-storagetm.service`, which offers all local disks by NVMe over TCP until the machine is restarted. The screen shows how to connect.',
      'Anybody who reaches the machine can read and change the disks, as there is no password: use it on a cable between two machines. Units that shall run in this mode, such as a display, are enabled in it and must be part of the initrd.',
    ],
    related: ['WantedBy', 'ConditionPathExists'],
    examples: [
      {
        title: 'A front panel shows that the disks are being offered.',
        unit: 'panel-storage.service',
        text: `[Unit]
Description=Front panel in storage mode
ConditionPathExists=/etc/initrd-release
DefaultDependencies=no
After=systemd-udevd.service
Conflicts=shutdown.target
Before=shutdown.target

[Service]
Type=exec
ExecStart=/usr/bin/front-panel --show storage

[Install]
WantedBy=storage-target-mode.target
`,
      },
    ],
    asks: ['offer disks over network', 'target disk mode', 'copy disks of a laptop over nvme tcp'],
  },
  'suspend-then-hibernate.target': {
    says: [
      '`systemctl suspend-then-hibernate` starts it. The machine wakes up by a timer, or when the battery is low, and hibernates; `HibernateDelaySec` in `sleep.conf` says when. It needs what hibernation needs: enough swap space.',
      'Its way is that of the others: `sleep.target`, then a service that returns when a person has woken the machine up. Hooks that are enabled only in `suspend.target` do not run; list all targets, or use `sleep.target`. Hooks before sleep run once, not again when suspend turns into hibernation.',
    ],
    related: ['WantedBy', 'After'],
    examples: [
      {
        title: 'A mail client is told to look for mail after a long sleep.',
        unit: 'sleep-over.service',
        text: `[Unit]
Description=Work after waking up
After=suspend.target suspend-then-hibernate.target

[Service]
Type=oneshot
ExecStart=/usr/bin/sleep-over --refresh

[Install]
WantedBy=suspend.target suspend-then-hibernate.target
`,
      },
    ],
    asks: ['hibernate after some time asleep', 'laptop battery empty after suspend', 'HibernateDelaySec'],
  },
  'suspend.target': {
    says: [
      '`systemctl suspend`, the lid or the desktop start it. It requires `systemd-suspend.service`, which runs after `sleep.target` and returns after waking up; only then is this target reached, and it stops again.',
      'So a unit with `WantedBy=suspend.target` and `After=suspend.target` runs after waking up, and one with Before= for `sleep.target` before sleep. `Before=suspend.target` alone gives no order against the sleep itself. A unit for waking up must end: one that stays active is not started the next time.',
    ],
    steps: [
      'Find out what wakes the machine or keeps it awake: `systemd-inhibit --list` and `journalctl -b -u systemd-suspend`.',
      'For all kinds of sleep name the other targets too, or use `sleep.target`.',
    ],
    related: ['After', 'WantedBy', 'RemainAfterExit'],
    examples: [
      {
        title: 'A wireless card is reset each time the machine wakes up.',
        unit: 'radio-reset.service',
        text: `[Unit]
Description=Reset the radio after waking up
After=suspend.target

[Service]
Type=oneshot
ExecStart=/usr/sbin/radio-reset

[Install]
WantedBy=suspend.target
`,
      },
    ],
    asks: ['run script after resume', 'lock screen on suspend', 'suspend fails', 'restart service after wakeup', 'do something after wake up', 'suspend to ram'],
  },
  'swap.target': {
    says: [
      '`sysinit.target` asks for it. Swaps of `/etc/fstab` are required by it or, with `nofail`, only wanted, and come before it. Swap that is made later, such as on zram, joins by the same order.',
      'A swap unit is named after its device or file, and enabled with `WantedBy=swap.target`. Usual services come after it by themselves. If a swap device is gone, the boot waits 90 seconds for it, which is usual after a partition has been formatted anew: correct the UUID in `/etc/fstab`, and for hibernation in `resume=` too.',
    ],
    related: ['WantedBy', 'What', 'Priority'],
    examples: [
      {
        title: 'A file is used as swap from the early boot on.',
        unit: 'srv-swapfile.swap',
        text: `[Unit]
Description=Swap file

[Swap]
What=/srv/swapfile
Priority=10

[Install]
WantedBy=swap.target
`,
      },
    ],
    asks: ['enable swap file at boot', 'boot waits for swap device', 'a start job is running for dev-disk-by uuid', 'wait until swap is on', 'swap partition missing delays boot'],
  },
  'sysinit.target': {
    says: [
      'It stands between the early boot and the rest: local file systems, swap, encrypted devices, udev, kernel modules, sysctl.d, sysusers.d and tmpfiles.d are done. `basic.target` comes after it, and so does each service with default dependencies.',
      'Only units of the early boot are enabled here, with `DefaultDependencies=no`, `Before=sysinit.target`, and Conflicts= and Before= for `shutdown.target`. A usual service with `WantedBy=sysinit.target` or `Before=sysinit.target` makes an ordering cycle, since it waits for what waits for it; systemd then leaves out a job, at times an important one. There is no bus, no network and perhaps no log on disk yet. In the manager of a user it does not exist.',
    ],
    related: ['DefaultDependencies', 'Before', 'Conflicts'],
    examples: [
      {
        title: 'Limits of the hardware are set in the early boot.',
        unit: 'power-limits.service',
        text: `[Unit]
Description=Power limits of the processor
DefaultDependencies=no
After=local-fs.target systemd-modules-load.service
Before=sysinit.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/power-limits apply

[Install]
WantedBy=sysinit.target
`,
      },
    ],
    asks: ['run service early in boot', 'ordering cycle sysinit.target', 'before all other services', 'early boot unit', 'as early as possible at boot', 'udev and tmpfiles done'],
  },
  'syslog.socket': {
    says: [
      'It listens at `/run/systemd/journal/syslog`, to which the journal sends a copy of each message if `ForwardToSyslog` in `journald.conf` is on. It starts `syslog.service`, which a syslog daemon has to be enabled as. It is there from the early boot on, so that messages wait for the daemon.',
      'A daemon that takes part has `Alias=syslog.service`, `Requires=syslog.socket` and takes the socket from systemd. Without such a daemon the socket stays unused or fails, and the journal goes on without it. Many daemons read the journal’s files instead and need none of this.',
    ],
    related: ['Alias', 'Sockets', 'Requires'],
    examples: [
      {
        title: 'A syslog daemon that takes what the journal forwards.',
        unit: 'town-syslog.service',
        text: `[Unit]
Description=Syslog daemon
Requires=syslog.socket

[Service]
Type=notify
ExecStart=/usr/sbin/town-syslogd
StandardOutput=null
Restart=on-failure

[Install]
WantedBy=multi-user.target
Alias=syslog.service
`,
      },
    ],
    asks: ['rsyslog and journald', 'forward journal to syslog', 'syslog.service not found', 'ForwardToSyslog receiver', 'rsyslog gets no messages'],
  },
  'system-update-cleanup.service': {
    says: [
      '`system-update.target` asks for it. It runs after that target is reached, and only if `/system-update`, or in newer releases `/etc/system-update`, is still there: then the updater has failed to take the link away. It removes the link and reboots, so that the machine does not boot into the update for ever.',
      'If one meets it in the journal, the updater has crashed or was never enabled; look for its messages in the boot before. An updater removes the link as its first act and needs no line against this service other than to come before `system-update.target`.',
    ],
    related: ['Before', 'SuccessAction', 'FailureAction'],
    examples: [
      {
        title: 'An updater that removes the link first and restarts whatever comes of it.',
        unit: 'till-update.service',
        text: `[Unit]
Description=Update of the till
DefaultDependencies=no
Requires=sysinit.target
After=sysinit.target system-update-pre.target
Before=system-update.target shutdown.target
Conflicts=shutdown.target
ConditionPathExists=/system-update
SuccessAction=reboot
FailureAction=reboot

[Service]
Type=oneshot
ExecStartPre=/usr/bin/rm -f /system-update
ExecStart=/usr/sbin/till-update install

[Install]
WantedBy=system-update.target
`,
      },
    ],
    asks: ['boot loop after update', '/system-update link left', 'offline update did not run'],
  },
  'system-update-pre.target': {
    says: [
      'It lies between `sysinit.target` and the updates in the special boot for updates. It can’t be started by hand and is reached only if a unit asks for it.',
      'What has to happen first, such as a snapshot, has `Wants=system-update-pre.target` and Before= it, and is enabled in `system-update.target`. Enabled in multi-user.target it would not be started in that boot at all. If the snapshot must not fail, let the updater require it.',
    ],
    related: ['Before', 'Wants', 'DefaultDependencies'],
    examples: [
      {
        title: 'A snapshot is taken before updates are installed.',
        unit: 'update-snapshot.service',
        text: `[Unit]
Description=Snapshot before the update
DefaultDependencies=no
Requires=sysinit.target
After=sysinit.target
Wants=system-update-pre.target
Before=system-update-pre.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
ExecStart=/usr/sbin/update-snapshot create

[Install]
WantedBy=system-update.target
`,
      },
    ],
    asks: ['snapshot before update', 'before offline update', 'prepare system update'],
  },
  'system-update.target': {
    says: [
      'If `/system-update`, or in newer releases `/etc/system-update`, exists at boot, a generator puts this target in the place of `default.target` for that boot. File systems are mounted, usual services are not started, and updaters that are enabled in it do their work. Then the machine is restarted.',
      'An updater checks first that the link points to its own data and else leaves it alone, removes the link before it does anything risky, and restarts even if it fails, with `FailureAction=reboot`. An updater that leaves the link boots the machine into updates again and again, until `system-update-cleanup.service` stops that. It must not wait for the network: nobody brings it up.',
    ],
    related: ['WantedBy', 'FailureAction', 'DefaultDependencies'],
    examples: [
      {
        title: 'Firmware of a scale is updated in a boot of its own.',
        unit: 'scale-firmware.service',
        text: `[Unit]
Description=Update of the scale
DefaultDependencies=no
Requires=sysinit.target
After=sysinit.target system-update-pre.target
Before=system-update.target shutdown.target
Conflicts=shutdown.target
ConditionPathIsSymbolicLink=/system-update
SuccessAction=reboot
FailureAction=reboot

[Service]
Type=oneshot
ExecStartPre=/usr/bin/rm -f /system-update
ExecStart=/usr/sbin/scale-firmware /var/lib/scale-firmware

[Install]
WantedBy=system-update.target
`,
      },
    ],
    asks: ['offline updates', 'install updates at reboot', 'machine boots into update mode'],
  },
  'system.slice': {
    says: [
      'Each service, mount, socket and swap of the system without Slice= is here; instances of templates get a slice of their own below it. `systemd-cgls /system.slice` shows the tree, `systemd-cgtop` what each part uses. It stays as long as the machine runs.',
      'Limits on it hold for all system services together, the journal and logins included: a tight MemoryMax= here makes the machine unusable. Its weight sets services against `user.slice` and `machine.slice`. To bound a group of services, make a slice of their own.',
    ],
    related: ['Slice', 'CPUWeight', 'MemoryLow', 'MemoryMax'],
    examples: [
      {
        title: 'A slice below it, for a group of services that are to be bounded together.',
        unit: 'system-reports.slice',
        text: `[Unit]
Description=Services that make reports

[Slice]
CPUQuota=150%
MemoryMax=4G
`,
      },
    ],
    asks: ['limit all services together', 'cgroup of system services', 'protect services from users', 'default parent of services', 'memory limit for all daemons'],
  },
  'systemd-journal-flush.service': {
    says: [
      'Until it has run, the journal writes to memory in `/run/log/journal`. When `/var/log/journal` is mounted and can be written to, it moves all to disk; whether there is such a directory is up to `Storage` in `journald.conf`. With storage in memory it does nothing.',
      'A unit that reads messages of earlier boots, or wants its own to be on disk, is ordered after it. It waits for the mount of `/var/log/journal`: a slow or broken `/var` shows up here as a long start. It comes before `systemd-tmpfiles-setup.service`, so ownership there is not settled yet.',
    ],
    related: ['After', 'RequiresMountsFor', 'StandardOutput'],
    examples: [
      {
        title: 'A report on the last boot, made when its log can be read.',
        unit: 'crash-report.service',
        text: `[Unit]
Description=Report on how the last boot ended
After=systemd-journal-flush.service

[Service]
Type=oneshot
StateDirectory=crash-report
ExecStart=/usr/bin/crash-report --boot -1

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['journal not persistent', 'journal flush slow at boot', 'logs of the last boot missing', 'logs lost after reboot', 'Storage=persistent'],
  },
  'systemd-journald-dev-log.socket': {
    says: [
      'It makes `/dev/log` a link to a socket below `/run/systemd/journal`, from the early boot on. Programs that call `syslog()` write there, and the messages come to the journal with the unit that sent them.',
      'Usual services need no line: sockets are there before them. An early one with `DefaultDependencies=no` that logs by syslog has After= and Requires= or Wants= for it. A service in a root of its own does not see `/dev/log`, and its messages vanish; BindLogSockets= brings it there.',
    ],
    related: ['BindLogSockets', 'RootDirectory', 'SyslogIdentifier'],
    examples: [
      {
        title: 'An early daemon that logs by syslog.',
        unit: 'disk-guard.service',
        text: `[Unit]
Description=Guard of the disks
DefaultDependencies=no
Requires=systemd-journald-dev-log.socket
After=systemd-journald-dev-log.socket local-fs.target
Before=sysinit.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=forking
PIDFile=/run/disk-guard.pid
ExecStart=/usr/sbin/disk-guard

[Install]
WantedBy=sysinit.target
`,
      },
    ],
    asks: ['/dev/log missing', 'syslog messages lost', 'log from chroot'],
  },
  'systemd-journald.service': {
    says: [
      'It runs from the first moments of the boot until the end, started by its sockets. Messages of services, of the kernel and of syslog meet in it. If it is restarted, services keep their connection to it, because systemd holds the streams meanwhile.',
      'Nothing needs an order after it: services that write to the journal come after its socket by themselves. Stopping it is not sensible; its sockets start it again. A watchdog that kills it, with the journal on a slow disk, shows up as gaps in the log. What reads the journal uses `journalctl --follow` or its library.',
    ],
    steps: [
      'After a change of `journald.conf` run `systemctl restart systemd-journald`.',
      'Check the files with `journalctl --verify`, and how much they take with `journalctl --disk-usage`.',
    ],
    related: ['StandardOutput', 'LogNamespace', 'LogRateLimitBurst'],
    examples: [
      {
        title: 'Messages are sent on to a collector.',
        unit: 'log-courier.service',
        text: `[Unit]
Description=Send the journal to the collector
After=systemd-journald.service network.target

[Service]
Type=exec
DynamicUser=yes
SupplementaryGroups=systemd-journal
StateDirectory=log-courier
ExecStart=/usr/bin/log-courier --cursor /var/lib/log-courier/cursor
Restart=on-failure

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['restart journald', 'journal disk usage', 'messages suppressed in log', 'vacuum the journal', 'journal takes too much space', 'corrupted or uncleanly shut down renaming and replacing', 'SystemMaxUse'],
  },
  'systemd-journald.socket': {
    says: [
      'It holds the socket for messages with fields of their own and the one to which systemd connects what services print, both below `/run/systemd/journal`. It is set up before the journal itself, so that nothing written meanwhile is lost.',
      'A service of the system whose output goes to the journal, as is the default, comes after it without a line. Only a unit without default dependencies that sends its own messages by the library, and prints nothing, has to be ordered after it. Isolating another target does not stop it.',
    ],
    related: ['StandardOutput', 'StandardError', 'BindLogSockets'],
    examples: [
      {
        title: 'An early service that writes to the journal with fields of its own.',
        unit: 'lid-observer.service',
        text: `[Unit]
Description=Observe the case for being opened
DefaultDependencies=no
Requires=systemd-journald.socket
After=systemd-journald.socket
Before=sysinit.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=notify
StandardOutput=null
StandardError=null
ExecStart=/usr/sbin/lid-observer

[Install]
WantedBy=sysinit.target
`,
      },
    ],
    asks: ['log from early boot service', 'journal socket', 'native journal protocol'],
  },
  'systemd-logind.service': {
    says: [
      '`multi-user.target` asks for it, and the bus can start it. It makes a scope for each login, starts `user@.service` for the first of a user, gives access to devices of a seat, and carries out what buttons, lids and idleness are set to do in `logind.conf`.',
      'If it is down or the bus was restarted, logins take 25 seconds each, and the log says that `org.freedesktop.login1` could not be activated in time. What has to hold sleep or shutdown back takes an inhibitor lock from it, and is ordered after it to have it until the end. A service that does not run as root gets locks that block only by a rule of polkit. A process that shall survive logout belongs in a user service with lingering, see `loginctl enable-linger`.',
    ],
    related: ['After', 'PAMName', 'Slice'],
    examples: [
      {
        title: 'A burner keeps the machine from sleeping while it works.',
        unit: 'disc-burner.service',
        text: `[Unit]
Description=Burner of discs
After=systemd-logind.service

[Service]
Type=exec
ExecStart=/usr/bin/disc-burner --inhibit-sleep

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['ssh login takes 25 seconds', 'process killed at logout', 'lid close suspends', 'failed to activate org.freedesktop.login1', 'KillUserProcesses', 'tmux killed after ssh logout', 'power button shuts down the server', 'loginctl shows no session'],
  },
  'systemd-modules-load.service': {
    says: [
      'It runs once in the early boot, before `sysinit.target`. Without any file in `modules-load.d` it is skipped. A module that is not there for the running kernel makes it fail: `systemctl status systemd-modules-load` says “Failed to find module”, and the boot goes on.',
      'Usual services come after it by themselves; early ones are ordered after it. Modules for devices are loaded by udev and need no file. A failure right after a kernel update mostly means that the machine has not been restarted or that a module was not built for the new kernel.',
    ],
    steps: [
      'See which module: `journalctl -b -u systemd-modules-load`.',
      'Remove the line in `/etc/modules-load.d`, or install the module for `uname -r`.',
    ],
    related: ['After', 'ProtectKernelModules'],
    examples: [
      {
        title: 'A clock card is set up when its module, listed in modules-load.d, is loaded.',
        unit: 'clock-card.service',
        text: `[Unit]
Description=Set the clock card up
DefaultDependencies=no
After=systemd-modules-load.service local-fs.target
Before=sysinit.target shutdown.target
Conflicts=shutdown.target
ConditionPathExists=/etc/modules-load.d/clock-card.conf

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/clock-card init

[Install]
WantedBy=sysinit.target
`,
      },
    ],
    asks: ['failed to start load kernel modules', 'failed to find module', 'load module at boot', 'driver loaded automatically at boot'],
  },
  'systemd-networkd-wait-online.service': {
    says: [
      'It is enabled with `systemd-networkd.service` and runs if a unit asks for `network-online.target`. By default it waits until all links that networkd manages are set up, for two minutes at most. Then it fails with “Timeout occurred while waiting for network connectivity”, and the target is reached all the same.',
      'It waits in vain on machines where networkd manages nothing, because NetworkManager does: disable it there. Do not order units after it, but after `network-online.target`, so that they work elsewhere too.',
    ],
    steps: [
      '`networkctl` shows which link is still “configuring”.',
      'Set `RequiredForOnline` to `no` in the `.network` file of links that may be down, or give the service `--any` in a drop-in.',
      'Disable it where another network manager is at work.',
    ],
    related: ['Wants', 'After', 'ExecStart'],
    examples: [
      {
        title: 'Being online includes that the gateway answers.',
        unit: 'gateway-check.service',
        text: `[Unit]
Description=Wait until the gateway answers
After=systemd-networkd-wait-online.service
Before=network-online.target

[Service]
Type=oneshot
RemainAfterExit=yes
DynamicUser=yes
ExecStart=/usr/bin/gateway-check --timeout 30
TimeoutStartSec=45s

[Install]
WantedBy=network-online.target
`,
      },
    ],
    asks: ['systemd-networkd-wait-online timeout', 'boot takes two minutes', 'wait-online failed', 'timeout occurred while waiting for network connectivity', 'start job wait for network to be configured', 'unplugged interface delays boot', 'RequiredForOnline'],
  },
  'systemd-networkd-wait-online@.service': {
    says: [
      '`systemd-networkd-wait-online@lan0.service` waits for `lan0` only. It is for machines with several links, of which one counts: enable the instance, and disable `systemd-networkd-wait-online.service`, which would go on to wait for all.',
      'A service that needs one certain link can name the instance itself, with Wants= and After=; then it works only where networkd manages the link. The name is that of the interface as it is, also with a `-`: nothing is to be escaped. A wrong name lets it wait until its time is over.',
    ],
    related: ['Wants', 'After', 'BindsTo'],
    examples: [
      {
        title: 'A server for start images that needs the link to the racks.',
        unit: 'rack-boot.service',
        text: `[Unit]
Description=Start images for the racks
Wants=systemd-networkd-wait-online@rack0.service
After=systemd-networkd-wait-online@rack0.service

[Service]
Type=exec
DynamicUser=yes
AmbientCapabilities=CAP_NET_BIND_SERVICE
ExecStart=/usr/bin/rack-boot --interface rack0

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['wait for one interface', 'wait for eth0 before service', 'only one link must be online'],
  },
  'systemd-networkd.service': {
    says: [
      'It reads `.network` and `.netdev` files and sets links up accordingly. It starts early, after `network-pre.target`, and asks for `network.target`, which it comes before. Links that no file matches are left alone.',
      'Services are ordered after `network.target` or `network-online.target`, not after it. A unit that writes its files is ordered before it, with `DefaultDependencies=no`, as it starts before usual services. Two network managers for the same link undo each other’s work: enable one of them.',
    ],
    steps: [
      '`networkctl status LINK` shows which file applies and the last messages.',
      'After changing a file run `networkctl reload`.',
    ],
    related: ['Before', 'DefaultDependencies'],
    examples: [
      {
        title: 'Network files are made from the inventory before networkd reads them.',
        unit: 'inventory-network.service',
        text: `[Unit]
Description=Network files from the inventory
DefaultDependencies=no
After=local-fs.target
Before=systemd-networkd.service shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/inventory-network --to /run/systemd/network

[Install]
WantedBy=systemd-networkd.service
`,
      },
    ],
    asks: ['networkd does not configure interface', 'write network files at boot', 'link unmanaged', 'static ip by .network file', 'netplan backend'],
  },
  'systemd-random-seed.service': {
    says: [
      'At boot it gives the kernel the seed from `/var/lib/systemd/random-seed` and puts a new one in its place, at shutdown it saves one again. It is skipped in containers and in the initrd. It needs `/var`, so it may be later than one thinks.',
      'A unit that makes keys in the early boot is ordered after it. Usual programs need nothing: `getrandom()` waits until the kernel has enough. An image that is copied to many machines must not bring the file along, or all begin with the same seed.',
    ],
    related: ['After', 'RequiresMountsFor'],
    examples: [
      {
        title: 'The key of a machine is made after the seed was read.',
        unit: 'machine-key.service',
        text: `[Unit]
Description=Key of this machine
After=systemd-random-seed.service
ConditionPathExists=!/var/lib/machine-key/key

[Service]
Type=oneshot
RemainAfterExit=yes
StateDirectory=machine-key
StateDirectoryMode=0700
UMask=0077
ExecStart=/usr/bin/machine-key generate /var/lib/machine-key/key

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['entropy at boot', 'random seed file', 'ssh keys generated too early', 'boot waits for randomness'],
  },
  'systemd-remount-fs.service': {
    says: [
      'The kernel or the initrd mounts `/` first, often read-only. This service applies the options that `/etc/fstab` has for `/` and `/usr`, after the check of the file system. From then on `/` can be written to. Without a line for them it has nothing to do.',
      'An early unit that writes to `/etc` or `/var` is ordered after it. Usual services are so anyway, and in newer releases any with StateDirectory=, CacheDirectory= or LogsDirectory=. If it fails, an option in the line for `/` is wrong, and the machine goes on with `/` read-only: “Read-only file system” from all sides.',
    ],
    steps: [
      'Read the message: `journalctl -b -u systemd-remount-fs`.',
      '`mount -o remount,rw /`, correct `/etc/fstab`, and reboot.',
    ],
    related: ['After', 'DefaultDependencies', 'StateDirectory'],
    examples: [
      {
        title: 'A file in /etc is written as early as possible.',
        unit: 'hostname-file.service',
        text: `[Unit]
Description=Write the name of the machine
DefaultDependencies=no
After=systemd-remount-fs.service
Before=sysinit.target shutdown.target
Conflicts=shutdown.target
ConditionPathIsReadWrite=/etc

[Service]
Type=oneshot
ExecStart=/usr/sbin/hostname-file --from-serial

[Install]
WantedBy=sysinit.target
`,
      },
    ],
    asks: ['root file system read-only after boot', 'failed to remount root', 'write to disk early in boot'],
  },
  'systemd-resolved.service': {
    says: [
      'It answers at `127.0.0.53`, on the bus and through the module `resolve` in `/etc/nsswitch.conf`. It comes before `nss-lookup.target` and asks for that. `resolvectl status` shows which servers it uses for which link.',
      'What looks up names is ordered after `nss-lookup.target`, so that it does not matter who answers. Name the service only for what speaks to it, such as a unit that runs `resolvectl`: what that sets for a link outlasts a restart of resolved, but goes with the link. A DNS server of one’s own on port 53 collides with it only if it binds to one of the addresses that resolved uses, or to all.',
    ],
    related: ['After', 'BindsTo', 'Requires'],
    examples: [
      {
        title: 'Names of a laboratory are asked from its own server whenever its link is there.',
        unit: 'lab-names.service',
        text: `[Unit]
Description=Names of the laboratory
Requires=systemd-resolved.service
BindsTo=sys-subsystem-net-devices-lab0.device
After=systemd-resolved.service sys-subsystem-net-devices-lab0.device

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/bin/resolvectl dns lab0 10.8.0.1
ExecStart=/usr/bin/resolvectl domain lab0 ~lab.example.org

[Install]
WantedBy=sys-subsystem-net-devices-lab0.device
`,
      },
    ],
    asks: ['127.0.0.53', 'port 53 already in use', 'dns settings of a link lost', 'split dns', 'stub resolver', 'resolv.conf is overwritten', 'dns cache on localhost'],
  },
  'systemd-sysctl.service': {
    says: [
      'It runs once in the early boot, before `sysinit.target`. Files in `/etc/sysctl.d` hide those of the same name elsewhere, and of two that set the same key the later name counts. Values for interfaces that appear later are set by udev.',
      'Usual services come after it. A key that exists only when a module is loaded, such as those of bridges, is not there yet and is passed over or reported: list the module in `modules-load.d`, which comes before. Changed files count after `sysctl --system` or the next boot.',
    ],
    related: ['After', 'ProtectKernelTunables'],
    examples: [
      {
        title: 'Values that depend on the size of the machine are set after those of sysctl.d.',
        unit: 'memory-tuning.service',
        text: `[Unit]
Description=Kernel parameters by size of memory
DefaultDependencies=no
After=systemd-sysctl.service local-fs.target
Before=sysinit.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/memory-tuning

[Install]
WantedBy=sysinit.target
`,
      },
    ],
    asks: ['sysctl setting not applied at boot', 'sysctl.d ignored', 'bridge-nf-call sysctl', 'sysctl.conf is not loaded', 'kernel parameters lost after reboot'],
  },
  'systemd-sysusers.service': {
    says: [
      'It runs in the early boot, before `sysinit.target`, and only if it has something to do: mostly after `/usr` was updated, as in images. On systems with packages the users are made when a package is installed, and the service is skipped.',
      'Usual services come after it by themselves. An early one whose User= comes from sysusers.d is ordered after it, or it fails with status 217 in the first boot. It makes users and groups, but does not change those that exist: a changed number in the file has no effect.',
    ],
    related: ['User', 'Group', 'DynamicUser', 'ConditionNeedsUpdate'],
    examples: [
      {
        title: 'An early service that runs as a user from sysusers.d.',
        unit: 'bus-probe.service',
        text: `[Unit]
Description=Probe of the field bus
DefaultDependencies=no
After=systemd-sysusers.service systemd-udevd.service
Before=sysinit.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=notify
User=fieldbus
ExecStart=/usr/sbin/bus-probe

[Install]
WantedBy=sysinit.target
`,
      },
    ],
    asks: ['system user missing at first boot', 'status 217 early service', 'create users at boot', 'package creates its account at install'],
  },
  'systemd-time-wait-sync.service': {
    says: [
      'It waits until the kernel counts the clock as synchronised, and `time-sync.target` comes after it. It is not enabled by default: without it that target says little. `systemd-timesyncd.service` and other programs that set the clock by the kernel’s interface end the wait.',
      'Enable it on machines where services insist on the right time. It has no time limit, so without a time server all that waits for `time-sync.target` never starts, timers with OnCalendar= included. The rest of the boot is not held back. Services are ordered after the target and not after this service.',
    ],
    steps: [
      'Enable it: `systemctl enable systemd-time-wait-sync.service`.',
      'See whether it still waits: `systemctl list-jobs` and `timedatectl`.',
    ],
    related: ['After', 'OnCalendar'],
    examples: [
      {
        title: 'A service that signs with the time never starts before the clock is right.',
        unit: 'time-stamp.service',
        text: `[Unit]
Description=Signed time stamps
Requires=systemd-time-wait-sync.service
After=systemd-time-wait-sync.service time-sync.target

[Service]
Type=notify
User=stamps
ExecStart=/usr/bin/time-stamp

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['wait until clock is synchronised', 'wrong time at boot', 'timers do not run after boot', 'certificate not yet valid'],
  },
  'systemd-timesyncd.service': {
    says: [
      'It is a simple client for time servers. When it starts it sets the clock at least to the time it last knew, which it keeps in `/var/lib/systemd/timesync`, and `time-set.target` comes after that. It is skipped in containers.',
      'Only one program may set the clock: chrony and ntpd conflict with it, as a time daemon of one’s own should. `timedatectl set-ntp true` enables it where no other is installed. That it has started does not mean that the clock is right; wait for `time-sync.target` with `systemd-time-wait-sync.service` enabled.',
    ],
    steps: ['`timedatectl timesync-status` shows the server and how far the clock was off.'],
    related: ['Conflicts', 'After'],
    examples: [
      {
        title: 'A time daemon for a radio clock takes its place.',
        unit: 'radio-clock.service',
        text: `[Unit]
Description=Time from the radio clock
Conflicts=systemd-timesyncd.service
Wants=time-sync.target
Before=time-sync.target

[Service]
Type=notify
CapabilityBoundingSet=CAP_SYS_TIME
ExecStart=/usr/sbin/radio-clock

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['ntp client of systemd', 'clock is wrong', 'two time daemons', 'set time from server', 'timedatectl says NTP inactive', 'chrony instead of timesyncd'],
  },
  'systemd-tmpfiles-setup.service': {
    says: [
      'It runs in the early boot after local file systems are mounted, and `sysinit.target` comes after it. It also removes what lines of the types `r` and `R` name and what lies in directories of type `D`, and heeds lines with `!`, which are meant for the boot alone. The manager of a user can have one for their own files, which has to be enabled.',
      'Usual services of the system come after it by themselves. An early one that needs such a directory is ordered after it. For the directories of one service RuntimeDirectory= and StateDirectory= are simpler and clean up. A line that fails, such as an unknown user, is told in the log and does not stop the others: `journalctl -b -u systemd-tmpfiles-setup`.',
    ],
    related: ['RuntimeDirectory', 'StateDirectory', 'After'],
    examples: [
      {
        title: 'An early service that uses a directory from tmpfiles.d.',
        unit: 'door-lock.service',
        text: `[Unit]
Description=Lock of the door
DefaultDependencies=no
After=systemd-tmpfiles-setup.service
Before=sysinit.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=exec
ExecStart=/usr/sbin/door-lock --spool /run/door-lock/spool

[Install]
WantedBy=sysinit.target
`,
      },
    ],
    asks: ['directory in /run missing after reboot', 'tmpfiles.d at boot', 'create directory at boot', 'who cleans /tmp at boot', 'symlink made at each boot'],
  },
  'systemd-udev-settle.service': {
    says: [
      'It waits until udev has nothing in its queue, and gives up after two minutes. Devices that the hardware reports later are not waited for, so it makes the boot slow and still is no guarantee. It runs only if a unit asks for it, and newer releases say in the log that this is deprecated.',
      'What needs a device waits for that one: BindsTo= and After= for its device unit, or a rule of udev with `SYSTEMD_WANTS`. Old tools for volumes and arrays are the ones that still ask for it; `systemctl list-dependencies --reverse systemd-udev-settle.service` names them.',
    ],
    steps: [
      'Find the device unit: `systemctl list-units --type=device`.',
      'Give the device the tag `systemd` in a rule of udev, if it has no unit.',
      'Replace the order after the service by one after the device unit.',
    ],
    related: ['BindsTo', 'After', 'JobTimeoutSec'],
    examples: [
      {
        title: 'Instead of waiting for all devices, the service waits for its own.',
        unit: 'laser-head.service',
        text: `[Unit]
Description=Head of the laser
BindsTo=dev-ttyUSB0.device
After=dev-ttyUSB0.device

[Service]
Type=exec
User=laser
SupplementaryGroups=dialout
ExecStart=/usr/bin/laser-head /dev/ttyUSB0

[Install]
WantedBy=dev-ttyUSB0.device
`,
      },
    ],
    asks: ['udev-settle slows down boot', 'wait for a device at boot', 'systemd-udev-settle deprecated', 'udev wait for complete device initialization', 'zfs or lvm import waits for udev'],
  },
  'systemd-udev-trigger.service': {
    says: [
      'Devices that the kernel found before udev ran get no rules by themselves. This service has the kernel report all of them once more, in the early boot, and ends at once: udev works on them after that.',
      'Being ordered after it does not mean that devices are there; wait for a device unit. A unit that writes rules at boot is ordered before it, so that they hold for all devices. In containers it is skipped, and device units mostly do not exist there.',
    ],
    related: ['Before', 'After', 'BindsTo'],
    examples: [
      {
        title: 'Rules for the cards of this machine are written before devices are handled.',
        unit: 'slot-rules.service',
        text: `[Unit]
Description=Rules of udev by slot
DefaultDependencies=no
After=systemd-remount-fs.service
Before=systemd-udev-trigger.service shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/slot-rules --to /run/udev/rules.d
ExecStartPost=-/usr/bin/udevadm control --reload

[Install]
WantedBy=sysinit.target
`,
      },
    ],
    asks: ['coldplug devices', 'udev rules not applied at boot', 'generate udev rules at boot'],
  },
  'systemd-udevd.service': {
    says: [
      'It starts in the early boot and runs until the end. For each event of the kernel it applies the rules: names, links, permissions, modules, and tags by which systemd makes device units.',
      'Programs that rules start are killed when the event is done, can’t use the network, and what they mount is seen by nobody else. To start something that lasts, give the device the tag `systemd` and `SYSTEMD_WANTS`, and write a service. Usual services come after it by themselves; in the early boot an order after it says that events are handled from now on, not that a device is there.',
    ],
    steps: [
      '`udevadm test PATH` shows what the rules make of a device.',
      'After a change run `udevadm control --reload` and `udevadm trigger`.',
    ],
    related: ['BindsTo', 'After', 'DeviceAllow'],
    examples: [
      {
        title: 'A scan that a rule of udev asks for with SYSTEMD_WANTS when a reader is plugged in.',
        unit: 'film-scan@.service',
        text: `[Unit]
Description=Scan from %I
After=systemd-udevd.service
BindsTo=%i.device
After=%i.device

[Service]
Type=oneshot
User=scans
ExecStart=/usr/bin/film-scan %f
`,
      },
    ],
    asks: ['start service from udev rule', 'udev kills my script', 'run program when device is plugged in', 'usb plugged in', 'RUN in a udev rule is killed', 'SYSTEMD_WANTS in a udev rule', 'long script from udev'],
  },
  'systemd-user-sessions.service': {
    says: [
      'It removes `/run/nologin` at boot and puts it back at shutdown. Until then ordinary users are told “System is booting up. Unprivileged users are not permitted to log in yet.” It comes after `network.target`, `remote-fs.target` and `nss-user-lookup.target`, so homes on the network are there.',
      'Login prompts and display managers are ordered after it. What has to be ready before people log in, such as a quota or a home directory, is ordered before it. A service that hangs before it locks all but root out, and SSH logins fail although the port answers.',
    ],
    steps: [
      'See what it waits for: `systemctl list-jobs`.',
      'As root, `rm /run/nologin` lets users in meanwhile.',
    ],
    related: ['Before', 'After', 'PAMName'],
    examples: [
      {
        title: 'Homes are restored before anybody can log in.',
        unit: 'classroom-reset.service',
        text: `[Unit]
Description=Put the homes of the classroom back
Before=systemd-user-sessions.service
RequiresMountsFor=/home

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/classroom-reset
TimeoutStartSec=2min

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['system is booting up unprivileged users are not permitted to log in', 'pam_nologin', 'ssh login refused during boot', '/run/nologin', 'when are logins allowed at boot', 'pam refuses login while booting'],
  },
  'time-set.target': {
    says: [
      'On boards without a battery the clock starts years ago. `systemd-timesyncd.service`, or what reads another clock, sets it to a time that is at least not before the last shutdown, and comes before this target. It says nothing of being right to the second.',
      'What needs time to go forward, for example to compare files, has After= for it. Timers with OnCalendar= are ordered so by themselves, except in the oldest releases that have the target. What needs the right time, such as checking certificates, takes `time-sync.target`. Wants= belongs to the service that sets the clock.',
    ],
    related: ['After', 'OnCalendar'],
    examples: [
      {
        title: 'A recorder that names files after the time.',
        unit: 'tide-gauge.service',
        text: `[Unit]
Description=Recorder of the tides
After=time-set.target

[Service]
Type=exec
User=tides
StateDirectory=tide-gauge
ExecStart=/usr/bin/tide-gauge --store /var/lib/tide-gauge

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['clock starts in 1970', 'board without rtc', 'time goes backwards at boot'],
  },
  'time-sync.target': {
    says: [
      'Services that wait for a good clock come before it: `systemd-time-wait-sync.service` or one of chrony, if enabled. Without such a service it is reached at once or not at all, whatever the time is. It does not fall when the clock goes wrong later.',
      'A service that checks certificates or signs has After= for it, and the administrator enables the wait. Timers with OnCalendar= come after it by themselves. Do not ask for it with Wants=: that is for the service that synchronises, and brings no synchronisation.',
    ],
    steps: [
      'Enable `systemd-time-wait-sync.service`, or `chrony-wait.service` with chrony.',
      'Make sure that a time server can be reached, or all that waits will wait for ever.',
    ],
    related: ['After', 'OnCalendar'],
    examples: [
      {
        title: 'A gateway that checks certificates once the clock can be trusted.',
        unit: 'meter-gateway.service',
        text: `[Unit]
Description=Gateway of the meters
Wants=network-online.target
After=network-online.target time-sync.target

[Service]
Type=notify
DynamicUser=yes
ExecStart=/usr/bin/meter-gateway
Restart=on-failure

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['wait for ntp before service', 'correct time before start', 'tls fails at boot because of the clock', 'wait for chrony', '$time in an LSB header', 'kerberos clock skew at startup'],
  },
  'timers.target': {
    says: [
      '`basic.target` of the system asks for it but does not wait for it. Timers run from the boot on, and in the manager of a user from the first login on. Timers come before it by default.',
      'A timer has `WantedBy=timers.target` and is enabled with `systemctl enable --now`. Enabling only the service is the usual mistake: it then runs once at each boot and never by time. A timer that waits for the clock comes late, and timers.target with it. `systemctl list-timers` shows what is due and when.',
    ],
    steps: [
      'Enable the timer, not the service: `systemctl enable --now NAME.timer`.',
      '`systemctl list-timers --all` shows also those that are not running.',
    ],
    related: ['WantedBy', 'OnCalendar', 'Persistent', 'Unit'],
    examples: [
      {
        title: 'Old scans are thrown away each night.',
        unit: 'scan-cleanup.timer',
        text: `[Unit]
Description=Throw old scans away at night

[Timer]
OnCalendar=03:20
RandomizedDelaySec=20min
Persistent=yes

[Install]
WantedBy=timers.target
`,
      },
    ],
    asks: ['timer does not start after reboot', 'enable a timer', 'cron replacement', 'timer inactive', 'WantedBy for a .timer unit', 'list-timers does not show mine'],
  },
  'tpm2.target': {
    says: [
      'The driver of a TPM may come up after services that need it have started. If the firmware says that there is a TPM, a generator has the boot wait for its device by way of this target. On machines without one nothing asks for it and nothing is delayed.',
      'A unit that uses the TPM in the early boot has After= for it, and no Wants=, because that would make machines without a TPM wait for a device that never comes. `ConditionSecurity=tpm2` keeps the unit from starting there. Usual services come late enough by themselves in most cases.',
    ],
    related: ['After', 'ConditionSecurity', 'LoadCredentialEncrypted'],
    examples: [
      {
        title: 'A seal is opened early with the TPM.',
        unit: 'seal-open.service',
        text: `[Unit]
Description=Open the seal with the TPM
DefaultDependencies=no
ConditionSecurity=tpm2
After=tpm2.target local-fs.target
Before=sysinit.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/seal-open

[Install]
WantedBy=sysinit.target
`,
      },
    ],
    asks: ['wait for tpm', 'tpm device not ready at boot', 'tpmrm0 missing at boot'],
  },
  'umount.target': {
    says: [
      'Power-off, reboot and their like require it. Mounts and swaps conflict with it and are ordered before it by default, so that it is reached when they are gone. Then `final.target` follows.',
      'Write it only in units of storage without default dependencies: `Conflicts=umount.target` and Before= it, as well as for `shutdown.target`, make it stop in order. “Failed unmounting” or a long wait here means that a process still uses the file system: mostly one whose service does not stop, or that KillMode= has spared.',
    ],
    related: ['DefaultDependencies', 'RequiresMountsFor', 'KillMode'],
    examples: [
      {
        title: 'A file system that is mounted early by its own rules, and gone before the end.',
        unit: 'srv-ledger.mount',
        text: `[Unit]
Description=Ledger, mounted in the early boot
DefaultDependencies=no
After=systemd-remount-fs.service
Before=local-fs.target umount.target
Conflicts=umount.target

[Mount]
What=/dev/disk/by-label/ledger
Where=/srv/ledger
Type=xfs

[Install]
WantedBy=local-fs.target
`,
      },
    ],
    asks: ['failed unmounting at shutdown', 'target is busy', 'shutdown waits for unmount', 'unmount order'],
  },
  'usb-gadget.target': {
    says: [
      'A rule of udev asks for it when there is a USB device controller, as on many small boards: with that the board can look like a network card, a disk or a serial port to a computer that it is plugged into.',
      'A service that sets such a function up has `WantedBy=usb-gadget.target` and After= it. It says that the controller is there, not that a cable is plugged in. Sockets with ListenUSBFunction= are for functions that a program provides itself.',
    ],
    related: ['WantedBy', 'ListenUSBFunction', 'USBFunctionDescriptors'],
    examples: [
      {
        title: 'A board looks like a network card to the computer at its port.',
        unit: 'gadget-network.service',
        text: `[Unit]
Description=Network by the USB port of the board
After=usb-gadget.target sys-kernel-config.mount
Wants=sys-kernel-config.mount

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/gadget-network up
ExecStop=/usr/sbin/gadget-network down

[Install]
WantedBy=usb-gadget.target
`,
      },
    ],
    asks: ['board as usb device', 'configfs gadget at boot', 'usb network gadget'],
  },
  'user.slice': {
    says: [
      'Each user who is logged in has `user-UID.slice` in it, and in that a scope for each session and `user@UID.service`. `systemd-cgls /user.slice` shows who runs what.',
      'Limits on it hold for all users together. For each single user, write a drop-in in `user-.slice.d`, which counts for every `user-UID.slice`. Services of the system do not belong here, not even those with User=: they are in `system.slice`. A weight below 100 keeps people from taking the machine away from its services.',
    ],
    steps: [
      'A limit for each user: `/etc/systemd/system/user-.slice.d/50-limit.conf` with `[Slice]` and `MemoryMax=4G`.',
      'A limit for one: `systemctl set-property user-1000.slice CPUQuota=200%`.',
    ],
    related: ['Slice', 'MemoryMax', 'CPUQuota', 'TasksMax'],
    examples: [
      {
        title: 'All users together leave something of the memory for services.',
        unit: 'user.slice',
        text: `[Unit]
Description=Sessions and managers of users
Before=slices.target

[Slice]
CPUWeight=50
MemoryHigh=70%
MemoryMax=80%
`,
      },
    ],
    asks: ['limit memory per user', 'user takes all cpu', 'limit logged in users', 'fork bomb by a user', 'one user slows down the whole server', 'cpu share for each logged in user'],
  },
  'user@.service': {
    says: [
      '`systemd-logind.service` starts it at the first login of a user and stops it some seconds after the last session has ended. With `loginctl enable-linger` it runs from the boot on. It runs the `systemd --user` that looks after services in `~/.config/systemd/user`.',
      'Settings for all user managers go to drop-ins in `user@.service.d`, for example Delegate= with more controllers. A unit of the system that needs services of a user requires the instance with the numeric ID and comes after it; the services themselves can’t be named across managers. “Failed to connect to bus” after `su` or `sudo` means that the shell does not belong to a session of that user: use `machinectl shell` or `systemctl --user -M NAME@`.',
    ],
    steps: [
      'Let services of a user run without login: `loginctl enable-linger NAME`.',
      'See its messages: `journalctl -u user@1000.service`.',
    ],
    related: ['Delegate', 'After', 'Requires', 'TimeoutStopSec'],
    examples: [
      {
        title: 'A backup of what the manager of a user runs, while that is there.',
        unit: 'home-backup.service',
        text: `[Unit]
Description=Backup of the home of anna
Requires=user@1000.service
After=user@1000.service

[Service]
Type=oneshot
User=anna
Environment=XDG_RUNTIME_DIR=/run/user/1000
ExecStart=/usr/bin/home-backup --pause-user-services

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['user services stop at logout', 'user service without login', 'enable linger', 'systemctl --user failed to connect to bus', 'loginctl enable-linger', 'user service at boot without login', 'failed to connect to bus no medium found', 'sudo or su and systemctl --user'],
  },
  'veritysetup-pre.target': {
    says: [
      'The services made from `/etc/veritytab` come after it. It can’t be started by hand and is reached only if a unit asks for it.',
      'A unit that has to act before, for example to fetch signatures or bring a device up, has `Wants=veritysetup-pre.target` and Before= it, and `DefaultDependencies=no` as part of the early boot. For a root file system or `/usr` with dm-verity it must be in the initrd.',
    ],
    related: ['Before', 'Wants', 'DefaultDependencies'],
    examples: [
      {
        title: 'A certificate is loaded before signatures of images are checked.',
        unit: 'verity-certificate.service',
        text: `[Unit]
Description=Certificate for verified devices
DefaultDependencies=no
Wants=veritysetup-pre.target
Before=veritysetup-pre.target shutdown.target
Conflicts=shutdown.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/verity-certificate load

[Install]
WantedBy=veritysetup.target
`,
      },
    ],
    asks: ['before dm-verity devices', 'load verity certificates', 'prepare verity device'],
  },
  'veritysetup.target': {
    says: [
      'Each line of `/etc/veritytab` becomes an instance of `systemd-veritysetup@.service` that comes before it. `sysinit.target` asks for it, so usual services need no line. Lines with `_netdev` belong to `remote-veritysetup.target`.',
      'Only an early unit that reads such a device directly is ordered after it. That the device is set up does not mean that all of it has been checked: each block is checked when it is read, and a read error with a line of the kernel on verity says that the data was changed.',
    ],
    related: ['After', 'DefaultDependencies', 'RootVerity'],
    examples: [
      {
        title: 'Maps on a verified device are opened in the early boot.',
        unit: 'chart-store.service',
        text: `[Unit]
Description=Open the store of charts
DefaultDependencies=no
After=veritysetup.target local-fs.target
Before=sysinit.target shutdown.target
Conflicts=shutdown.target
ConditionPathExists=/dev/mapper/charts

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/chart-store open /dev/mapper/charts

[Install]
WantedBy=sysinit.target
`,
      },
    ],
    asks: ['wait for dm-verity', 'veritytab units', 'verity corruption in log'],
  },
  'xdg-desktop-autostart.target': {
    says: [
      'A generator turns each `.desktop` file in `/etc/xdg/autostart` and `~/.config/autostart` into a service such as `app-nm\\x2dapplet@autostart.service`. Desktops that leave their start to systemd ask for this target; it can’t be started by hand. Others read the folders themselves, and the target is not reached.',
      'The session target of a window manager gets all these programs with `Wants=xdg-desktop-autostart.target`. Do not ask for it where the desktop starts them by itself, or each runs twice. A program that does not start has mostly `OnlyShowIn` or `Hidden` in its file: `systemctl --user list-units --all \'app-*autostart*\'` shows which were made.',
    ],
    related: ['Wants', 'PartOf', 'BindsTo'],
    examples: [
      {
        title: 'The session of a small window manager brings the autostart programs along.',
        unit: 'meadow-session.target',
        text: `[Unit]
Description=Session of the Meadow window manager
BindsTo=graphical-session.target
Before=graphical-session.target
Wants=graphical-session-pre.target
After=graphical-session-pre.target
Wants=xdg-desktop-autostart.target
Before=xdg-desktop-autostart.target
`,
        manager: 'user',
      },
    ],
    asks: ['autostart programs with systemd', 'desktop file autostart not started', 'program starts twice at login', 'autostart in sway', '~/.config/autostart'],
  },
}
