import type { SettingTexts } from '../setting-text'

export const automountTexts: SettingTexts = {
  DirectoryMode: {
    does: ['Is the mode of the directory that systemd makes where the place of Where= does not exist, and of the missing ones above it. A directory that is there already is left as it is.'],
    when: 'Where nobody else should see into the directory while nothing is mounted. Once the file system is mounted, its own root directory decides who may enter.',
    wrong: ['It is meant to set the rights of the mounted file system. Those are in the file system itself, or in options of the mount such as `umask=` for file systems that have no rights of their own.'],
    related: ['Where', 'ExtraOptions', 'Options'],
    examples: [
      {
        title: 'A place for backups that only root may enter while it is empty.',
        unit: 'srv-backup.automount',
        text: `[Unit]
Description=Backup disk on demand

[Automount]
Where=/srv/backup
DirectoryMode=0700

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['permissions of the mount point', 'mode of the automount directory', 'chmod of an autofs directory'],
  },
  ExtraOptions: {
    does: [
      'Adds mount options to the watching file system, of type autofs, that lies at the place until somebody comes by. The file system that is mounted then is not meant: its options stand in Options= of the mount unit.',
    ],
    when: 'Rarely. With `ignore` the kernel marks the watching mount so that tools which list mounts can leave it out.',
    wrong: [
      'Options for the disk or the share, such as `noatime`, are written here and have no effect on it. They belong into the mount unit.',
      'An option that autofs does not know keeps the automount from starting.',
    ],
    related: ['Options', 'Where', 'TimeoutIdleSec'],
    examples: [
      {
        title: 'An automount that lists of mounts can leave out.',
        unit: 'srv-media.automount',
        text: `[Unit]
Description=Media on demand

[Automount]
Where=/srv/media
ExtraOptions=ignore

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['hide autofs from df', 'options for autofs', 'autofs mount flags', 'options of the trigger mount'],
  },
  TimeoutIdleSec: {
    does: [
      'Has systemd unmount the file system again when nobody has used it for this long. The watch stays, so that the next access mounts it anew. An open file or a shell whose working directory lies within keeps it mounted.',
      'The kernel is asked for it from time to time, so that it may happen a bit later than the time says.',
    ],
    when: 'For disks that should be safe to unplug or to sleep, and for network shares that are needed now and then. Leave it off where services use the files all the time, since each first access costs the mount.',
    wrong: [
      'It is never unmounted: an indexer, a monitoring agent or a file manager looks in every minute.',
      'The time is a few seconds. Programs that come back every now and then wait for a mount each time.',
    ],
    related: ['Where', 'LazyUnmount', 'TimeoutSec'],
    examples: [
      {
        title: 'A backup disk that is unmounted after ten minutes of rest.',
        unit: 'srv-backup.automount',
        text: `[Unit]
Description=Backup disk on demand

[Automount]
Where=/srv/backup
TimeoutIdleSec=10min

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['unmount again after some minutes when nobody uses it', 'unmount when idle', 'unmount automatically', 'let the disk sleep', 'x-systemd.idle-timeout', 'autofs timeout', 'umount after inactivity', 'spin down a usb disk', 'disconnect the share when not used', 'let the nas sleep'],
  },
  Where: {
    does: [
      'Names the directory that is watched. Whoever touches something in it waits, systemd starts the mount unit of the same name, and the access goes on as if the file system had been there all along. If the mount fails the access fails with it.',
      'The name of the unit has to be made from the path: `/srv/media` belongs into `srv-media.automount`, with `srv-media.mount` beside it. `systemd-escape --path --suffix=automount` tells it.',
    ],
    when: 'For what is slow or may be absent at boot, network shares above all, and for what is needed rarely. For a file system that services can’t do without a mount unit alone is more honest: a failure is then seen at boot.',
    wrong: [
      'The mount unit is missing, or has another name. systemd refuses to start the automount, as the unit to trigger is not loaded.',
      'Both units are enabled. The file system is then mounted at each boot, right after the automount, and nothing waits for the first access. Enable the automount only.',
      'The automount is started while the file system is mounted already: it fails with “already a mount point, refusing start”. Stop the mount first.',
      'The server is away: every program that looks into the directory hangs until the mount gives up.',
    ],
    related: ['TimeoutIdleSec', 'RequiresMountsFor', 'Options', 'DirectoryMode'],
    examples: [
      {
        title: 'A share that is mounted when somebody uses it.',
        unit: 'srv-media.automount',
        text: `[Unit]
Description=Media on demand

[Automount]
Where=/srv/media
TimeoutIdleSec=5min

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['mount on demand', 'mount on first access', 'boot without waiting for the share', 'where to mount', 'mount point', 'lazy mount', 'autofs', 'x-systemd.automount', 'mount network share when accessed', 'auto.master', 'mount only when somebody looks into it'],
  },
}
