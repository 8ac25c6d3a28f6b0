import type { SettingTexts } from '../setting-text'

export const swapTexts: SettingTexts = {
  Options: {
    does: [
      'Hands options to `swapon`, divided by commas as in the fourth column of fstab. `discard` tells the disk which blocks are free again, which flash memory likes; `pri=` sets the priority and wins over Priority= of the unit.',
    ],
    when: 'For `discard` on disks that know it, and for what `swapon` offers besides. For the priority alone Priority= is clearer.',
    wrong: ['Options that only the generator for fstab understands, such as those that begin with `x-systemd.`, do nothing in a unit file. Write the settings of the unit in their place.'],
    related: ['Priority', 'What', 'TimeoutSec'],
    examples: [
      {
        title: 'A partition for swapping on a flash disk.',
        unit: 'dev-vdb2.swap',
        text: `[Unit]
Description=Swap on the second disk

[Swap]
What=/dev/vdb2
Options=discard

[Install]
WantedBy=swap.target
`,
      },
    ],
    asks: ['trim swap', 'swap flags as in fstab', 'swapon -o', 'nofail for swap', 'discard on ssd swap'],
  },
  Priority: {
    does: [
      'Decides the order in which the kernel fills several areas: the one with the highest number first, those with equal numbers in turn. Areas that have no priority come after all that have one. `swapon --show` lists them.',
    ],
    when: 'Where a fast area, such as compressed memory, should be full before the disk is used, or where two equal disks should share the work. With a single area it changes nothing.',
    wrong: [
      'The slow disk was given the higher number, in the belief that 1 means first. The fast area stays empty.',
      'Options= holds a `pri=` as well. That one counts, and this line does nothing.',
    ],
    related: ['Options', 'MemorySwapMax', 'What'],
    examples: [
      {
        title: 'A fast disk that is used before all others.',
        unit: 'dev-nvme1n1p2.swap',
        text: `[Unit]
Description=Swap on the fast disk

[Swap]
What=/dev/nvme1n1p2
Priority=100

[Install]
WantedBy=swap.target
`,
      },
    ],
    asks: ['which swap is used first', 'swap order', 'pri= in fstab', 'swapon -p', 'zram before disk swap'],
  },
  TimeoutSec: {
    does: [
      'Is how long `swapon` may take at the start, and `swapoff` at the stop. When the time is over the command gets SIGTERM, and SIGKILL after the same time once more, and the unit fails with the result `timeout`. The wait for the disk to appear is not part of it.',
    ],
    when: 'Raise it for large areas on slow disks, which are mostly slow to give back: at the stop everything that lies there has to fit into memory again.',
    wrong: ['A full area on a slow disk is switched off by hand. It takes minutes, the time is over, and the area is still in use.'],
    related: ['JobTimeoutSec', 'Options', 'What'],
    examples: [
      {
        title: 'A large area on a slow disk that may take ten minutes to be given back.',
        unit: 'dev-sdc1.swap',
        text: `[Unit]
Description=Swap on the slow disk

[Swap]
What=/dev/sdc1
TimeoutSec=10min

[Install]
WantedBy=swap.target
`,
      },
    ],
    asks: ['swapoff takes long', 'swapon timeout', 'swapoff timed out'],
  },
  What: {
    does: [
      'Names the partition, logical volume or file on which memory is swapped out. The name of the unit has to be made from the same path: `/dev/vdb2` belongs into `dev-vdb2.swap`, `/var/swapfile` into `var-swapfile.swap`; `systemd-escape --path --suffix=swap` tells it.',
      'The unit waits for the device, or for the file system in which the file lies. The area must have been made with `mkswap` before.',
    ],
    when: 'In every swap unit. An entry in `/etc/fstab` makes such a unit by itself and is enough in most cases; a unit file serves images and tools.',
    wrong: [
      'Name and path do not fit together, and systemd refuses the unit: “Value of What= and unit name do not match, not loading”.',
      'The area was never made: `swapon` says “read swap header failed” and the unit fails.',
      'A file for swapping has holes, or lies on a file system that copies on each write. `swapon` refuses it; one that others may read it takes with a warning, and then anybody can read memory out of it.',
    ],
    related: ['Priority', 'Options', 'TimeoutSec', 'MemorySwapMax'],
    examples: [
      {
        title: 'A partition for swapping.',
        unit: 'dev-vdb2.swap',
        text: `[Unit]
Description=Swap on the second disk

[Swap]
What=/dev/vdb2

[Install]
WantedBy=swap.target
`,
      },
      {
        title: 'A file for swapping.',
        unit: 'var-swapfile.swap',
        text: `[Unit]
Description=Swap in a file

[Swap]
What=/var/swapfile

[Install]
WantedBy=swap.target
`,
      },
    ],
    asks: ['swap file', 'swap partition', 'add swap', '/swapfile', 'pagefile', 'zram device', 'which swap device'],
  },
}
