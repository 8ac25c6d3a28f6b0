import type { SettingTexts } from '../setting-text'

export const mountTexts: SettingTexts = {
  DirectoryMode: {
    does: ['Is the mode of the directory that systemd makes where the place of Where= does not exist. Missing ones above it get the same mode in older releases, and 0755 in newer ones. A directory that is there already is left as it is.'],
    when: 'Where nobody should write or look into the directory while nothing is mounted. As soon as something is, the rights of its root directory count.',
    wrong: ['It is meant to set the rights of the mounted file system, and seems to be ignored. Change them in the file system once it is mounted; for FAT and network shares use options such as `uid=` and `umask=` in Options=.'],
    related: ['Where', 'Options', 'Type'],
    examples: [
      {
        title: 'A place that stays closed to all but root while the disk is away.',
        unit: 'srv-vault.mount',
        text: `[Unit]
Description=Vault

[Mount]
What=/dev/disk/by-label/vault
Where=/srv/vault
Type=ext4
DirectoryMode=0700

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['permissions of the mount point', 'create the mount point', 'chmod of the mount directory', 'mkdir for a mount point', 'rights of an auto-created mount directory'],
  },
  ForceUnmount: {
    does: ['Passes `-f` to `umount` at the stop. A network file system then gives up requests to a server that does not answer, and these fail with an error in the programs that wait for them.'],
    when: 'For NFS and similar shares whose server may vanish, so that a shutdown does not hang. For local file systems it does nothing useful.',
    wrong: ['What programs have written but the server has not confirmed is lost.', 'A process still uses the file system: the unmount fails with “target is busy” as without it. LazyUnmount= is the one that does not mind.'],
    related: ['LazyUnmount', 'Type', 'Options', 'TimeoutSec'],
    examples: [
      {
        title: 'A share whose server may be away when the machine goes down.',
        unit: 'srv-media.mount',
        text: `[Unit]
Description=Media

[Mount]
What=nas.example.com:/export/media
Where=/srv/media
Type=nfs
ForceUnmount=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['unmount when the server is gone', 'nfs hangs at shutdown', 'umount -f', 'stale nfs handle', 'dead file server', 'unmount hangs'],
  },
  LazyUnmount: {
    does: [
      'Takes the file system out of the tree of directories at once, even where processes still use it. They keep what they have open and notice nothing; the file system itself is let go when the last of them has finished.',
    ],
    when: 'For network shares and scratch areas, where a stop must not fail because of one open file. Not for disks that are unplugged or checked afterwards.',
    wrong: [
      'The unit is stopped and the disk is pulled. It was still in use, unseen, and loses data.',
      'The file system is mounted again while old processes work in the one that was let go: two programs write to different places under the same path.',
    ],
    related: ['ForceUnmount', 'TimeoutSec', 'TimeoutIdleSec'],
    examples: [
      {
        title: 'A share that is let go even while somebody looks at it.',
        unit: 'srv-media.mount',
        text: `[Unit]
Description=Media

[Mount]
What=nas.example.com:/export/media
Where=/srv/media
Type=nfs
LazyUnmount=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['target is busy', 'unmount although in use', 'umount -l', 'detach mount', 'device is busy on umount', 'umount fails because files are open', 'process still uses the mount at stop', 'force unmount of a busy disk'],
  },
  Options: {
    does: [
      'Hands options to `mount`, divided by commas as in the fourth column of fstab, such as `ro`, `noatime` or `nosuid`. Some are read by systemd as well: `_netdev` makes a mount one of the network, so that it waits for that, and with `nofail` the boot does not wait for the mount.',
      'A change counts from the next mount on, or from `systemctl reload`, which remounts it in place.',
    ],
    when: 'For every mount that should differ from the default of its file system. For data that nobody runs programs from, `nosuid,nodev,noexec` costs nothing.',
    wrong: [
      'Options of the generator for fstab, such as `x-systemd.automount` and `x-systemd.device-timeout=`, do nothing in a unit file. Write an automount unit, or a drop-in for the device.',
      '`noauto` has no meaning here: a unit is started by those that want it. `user` does not let users mount it; all that it brings is `nosuid`, `nodev` and `noexec`.',
      'A disk that comes over the network, by iSCSI for example, has an ordinary file system, so that systemd takes it for a local one. The boot waits for it before there is a network, and fails. It needs `_netdev`.',
    ],
    related: ['Type', 'SloppyOptions', 'ReadWriteOnly', 'RequiresMountsFor'],
    examples: [
      {
        title: 'A disk with uploads, from which nothing can be run.',
        unit: 'srv-uploads.mount',
        text: `[Unit]
Description=Uploads of the shop

[Mount]
What=/dev/disk/by-label/uploads
Where=/srv/uploads
Type=ext4
Options=noatime,nosuid,nodev,noexec

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['mount read-only', 'fourth column of fstab', 'mount after the network is up', 'noexec', 'mount options', 'options of a mount', 'mount -o', 'nofail', 'noatime', 'uid and gid for vfat', 'password for a cifs share', 'nosuid nodev', 'size of a tmpfs', 'mount readonly', 'boot must not fail if disk missing', 'mount without execution'],
  },
  ReadWriteOnly: {
    does: [
      'Lets the mount fail where it can’t be mounted for writing. Without it `mount` falls back to a mount for reading only when the disk is write-protected, and the unit counts as started.',
    ],
    when: 'For file systems that services write to: a failure at the mount is seen at once, and a unit with RequiresMountsFor= does not start. Leave it off where reading is better than nothing.',
    wrong: ['It is expected to guard a running mount. When the kernel switches a file system to read-only after disk errors, the unit stays active as before.'],
    related: ['Options', 'RequiresMountsFor', 'ConditionPathIsReadWrite'],
    examples: [
      {
        title: 'A disk for a database that is of no use without writing.',
        unit: 'srv-ledger.mount',
        text: `[Unit]
Description=Disk of the ledger

[Mount]
What=/dev/disk/by-label/ledger
Where=/srv/ledger
Type=xfs
ReadWriteOnly=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['fail instead of mounting read-only', 'write-protected disk', 'mount -w', 'do not fall back to ro', 'mounted read-only by surprise', 'write-protected mounting read-only', 'mount must fail if disk is read-only'],
  },
  SloppyOptions: {
    does: ['Passes `-s` to `mount`, on which helpers that know it pass over options that they do not understand. In practice that is the one for NFS; most file systems ignore the flag and refuse unknown options as before.'],
    when: 'For one and the same unit on machines with different helpers, mostly with NFS. In a unit for one kind of machine it only hides mistakes.',
    wrong: ['An option is misspelled and silently dropped, `nosiud` for example. The mount works and lacks the protection.'],
    related: ['Options', 'Type', 'What'],
    examples: [
      {
        title: 'A share whose options come from old machines.',
        unit: 'srv-archive.mount',
        text: `[Unit]
Description=Archive

[Mount]
What=nas.example.com:/export/archive
Where=/srv/archive
Type=nfs
Options=soft,intr
SloppyOptions=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['ignore unknown mount options', 'mount -s', 'unsupported option for a file system', 'bad option in autofs map'],
  },
  TimeoutSec: {
    does: [
      'Is how long `mount` may take, and `umount` at the stop. When the time is over the command gets SIGTERM, and SIGKILL after the same time once more; the unit fails with the result `timeout`. The wait for a disk to appear and the check of the file system are not part of it.',
    ],
    when: 'Raise it for file systems that replay a long journal, and for network shares that come up slowly. Lower it for shares that nobody should wait for.',
    wrong: [
      'A boot waits a minute and a half for a disk that is gone, and this is lowered without effect. That is the wait for the device, which has a time of its own.',
      'The helper for NFS tries for two minutes by itself and is ended before that. Set its `retry=` and this to times that go together.',
    ],
    related: ['JobTimeoutSec', 'Options', 'ForceUnmount', 'What'],
    examples: [
      {
        title: 'A large file system that may take five minutes to replay its journal.',
        unit: 'srv-archive.mount',
        text: `[Unit]
Description=Archive

[Mount]
What=/dev/disk/by-label/archive
Where=/srv/archive
Type=xfs
TimeoutSec=5min

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['mount takes long', 'mount timeout', 'mounting timed out terminating', 'x-systemd.mount-timeout', 'slow disk needs long to mount', 'nfs server answers slowly at boot'],
  },
  Type: {
    does: [
      'Names the kind of file system. Without it `mount` looks at the disk and finds out by itself, which works for local file systems. The type also tells systemd whether a mount needs the network: `nfs` or `cifs` waits for it and belongs to `remote-fs.target`, `ext4` to `local-fs.target`.',
    ],
    when: 'For network shares, for file systems without a disk such as `tmpfs` and `overlay`, and everywhere on servers, where a disk with unexpected contents should rather fail. Leave it out for disks that may hold this or that.',
    wrong: [
      'The helper for the type is not installed: `mount` complains of a bad option or a missing helper program, because `mount.nfs` or `mount.cifs` is not there.',
      'A file system that needs the network is not among those that systemd knows as such, as with many in user space: it counts as a local one. Add `_netdev` to Options=.',
    ],
    related: ['Options', 'What', 'SloppyOptions'],
    examples: [
      {
        title: 'A file system in memory.',
        unit: 'srv-scratch.mount',
        text: `[Unit]
Description=Scratch area

[Mount]
What=tmpfs
Where=/srv/scratch
Type=tmpfs
Options=size=2G,mode=1777,nosuid,nodev

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['kind of file system', 'mount a tmpfs', 'mount an nfs share', 'fstype', 'mount -t', 'third column of fstab', 'unknown filesystem type', 'cifs or smb', 'mount a windows share'],
  },
  What: {
    does: [
      'Names what is mounted: a device, a file with an image, a directory for a bind mount, a share such as `nas.example.com:/export`, or a word such as `tmpfs`. For a device the unit waits until it is there, and is stopped when it goes away.',
      'Names below `/dev/disk/by-label` and `/dev/disk/by-uuid`, or `LABEL=` and `UUID=`, stay the same when disks are added; `/dev/sdb1` does not. Older releases hand the last two to `mount` as they are and wait for no device; the paths work in all.',
    ],
    when: 'In every mount unit. An entry in `/etc/fstab` makes such a unit by itself; unit files serve packages, images and tools.',
    wrong: [
      'The disk is not there: the start waits for a minute and a half and fails with “Timed out waiting for device”. If `local-fs.target` requires the unit, the boot ends in the emergency shell.',
      'A `%` in the path begins a specifier. It has to be doubled.',
      'The source of a bind mount does not exist. It is made as an empty directory, and services find nothing in it; put `RequiresMountsFor=` of the source into [Unit], where it is a mount itself.',
    ],
    related: ['Type', 'Options', 'RequiresMountsFor', 'ReadWriteOnly'],
    examples: [
      {
        title: 'A disk by its label.',
        unit: 'srv-data.mount',
        text: `[Unit]
Description=Data of the shop

[Mount]
What=/dev/disk/by-label/data
Where=/srv/data
Type=ext4

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A directory that is shown in a second place.',
        unit: 'srv-web-media.mount',
        text: `[Unit]
Description=Media in the tree of the web server
RequiresMountsFor=/srv/media

[Mount]
What=/srv/media
Where=/srv/web/media
Type=none
Options=bind

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['mount a disk', 'mount by uuid', 'bind mount', 'mount a network share', 'source of a mount', '/dev/disk/by-uuid', 'LABEL= of a disk', 'first column of fstab', 'iso image', 'loop device', 'nfs server:/export', 'smb path', 'which partition', 'mount a usb drive'],
  },
  Where: {
    does: [
      'Names the directory at which the file system appears. It is made where it does not exist. The name of the unit has to be made from the path: `/srv/data` belongs into `srv-data.mount`, and a dash within the path becomes `\\x2d`; `systemd-escape --path --suffix=mount` tells it.',
      'The unit comes after the mounts of the directories above, and other units reach it by RequiresMountsFor= with the path.',
    ],
    when: 'In every mount unit. Where it is left out systemd takes the path from the name.',
    wrong: [
      'Path and name do not fit together, and systemd refuses the unit: “Where= setting doesn’t match unit name.” A dash in the path is the usual reason.',
      'The path leads over a symbolic link, such as `/var/run`. The mount fails because the path is not canonical; write where the link leads.',
      'The directory is not empty. It is mounted all the same, with a line in the journal, and the old files are hidden until it is unmounted, though they still take space.',
    ],
    related: ['What', 'RequiresMountsFor', 'DirectoryMode', 'WantsMountsFor'],
    examples: [
      {
        title: 'A disk at the place where the shop looks for its data.',
        unit: 'srv-data.mount',
        text: `[Unit]
Description=Data of the shop

[Mount]
What=/dev/disk/by-label/data
Where=/srv/data
Type=ext4

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A path with a dash in it, which the name of the unit writes as `\\x2d`.',
        unit: 'srv-web\\x2ddata.mount',
        text: `[Unit]
Description=Data of the web server

[Mount]
What=/dev/disk/by-label/web
Where=/srv/web-data
Type=ext4

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['mount point', 'name of a mount unit', 'mount is refused because of its name', 'where to mount', 'mount point', 'target directory of a mount', 'second column of fstab', 'mountpoint path', 'hyphen in a mount unit name', 'systemd-escape a path', 'which directory is the disk mounted on'],
  },
}
