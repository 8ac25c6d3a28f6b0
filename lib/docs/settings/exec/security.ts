import type { SettingTexts } from '../../setting-text'

export const securityTexts: SettingTexts = {
  NoNewPrivileges: {
    does: [
      'The processes of the unit, and all that they start, can never gain rights that they did not begin with. A program with a set-user-ID bit or with file capabilities still runs, but as whoever has called it: `sudo`, `su`, `ping` on some machines, and mail programs that hand over to a privileged helper stop working from within the unit.',
      'The kernel keeps the promise for good. No process below can lift it, so that a stolen shell can’t use a hole in a set-user-ID program of the machine.',
    ],
    when: 'For every service that starts no privileged helpers, which is most. Leave it off where the program calls `sudo`, changes users by a set-user-ID helper, or delivers mail with one.',
    wrong: [
      'A script in the unit calls `sudo`: it says that the "no new privileges" flag is set and ends with status 1.',
      'A monitoring agent can’t `ping` any more, where `ping` has its right from a file capability. Give the unit `AmbientCapabilities=CAP_NET_RAW` instead.',
    ],
    related: ['AmbientCapabilities', 'CapabilityBoundingSet', 'RestrictSUIDSGID', 'SystemCallFilter'],
    examples: [
      {
        title: 'A web application that never needs more rights than it starts with.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
NoNewPrivileges=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['no sudo', 'forbid setuid programs', 'never gain privileges', 'PR_SET_NO_NEW_PRIVS', 'sudo does not work in a service', 'privilege escalation', 'ignore the suid bit', 'allowPrivilegeEscalation: false', 'effective uid is not 0', 'stop su from working', 'setuid helper fails', 'no more rights after exec', 'stop it from becoming root'],
  },
  SecureBits: {
    does: [
      'Sets flags of the kernel that say how the user root and capabilities belong together in this process: whether user number 0 has all capabilities just for being root (`noroot`), whether capabilities survive a change of user (`keep-caps`), and whether capabilities are adjusted when the user changes (`no-setuid-fixup`). Each has a twin that ends in `-locked`, after which nobody below can change it back.',
      'The kernel takes `keep-caps` away whenever a program is executed. So the program of the unit starts without it and has to set it itself; `noroot` and `no-setuid-fixup` stay.',
    ],
    when: 'For programs that manage capabilities themselves and say in their documentation which flags they want. To give a service a few rights, AmbientCapabilities= and a user of its own are simpler and enough.',
    values: {
      'keep-caps': 'A change from root to another user leaves the permitted capabilities. It is lost when a program is executed, so that the program of the unit starts without it.',
      'keep-caps-locked': 'Nobody below can change `keep-caps` any more, so that the program can’t set it either.',
      'no-setuid-fixup': 'The kernel does not adjust capabilities when a process changes its user to or from root.',
      'no-setuid-fixup-locked': 'Nobody below can change `no-setuid-fixup` any more.',
      noroot: 'Running a program as root, or one with the set-user-ID bit of root, brings no capabilities.',
      'noroot-locked': 'Nobody below can change `noroot` any more.',
    },
    wrong: [
      'With `noroot` a program that runs as root and expects to be let through everywhere gets “Permission denied” or “Operation not permitted” for what it took for granted.',
      '`keep-caps` is written so that a program keeps its capabilities when it leaves root: it has none afterwards. Write `no-setuid-fixup`.',
    ],
    related: ['AmbientCapabilities', 'CapabilityBoundingSet', 'User'],
    examples: [
      {
        title: 'A service that keeps its capabilities when it changes from root to another user by itself.',
        unit: 'gateway.service',
        text: `[Unit]
Description=Gateway that changes its user itself

[Service]
Type=exec
ExecStart=/usr/bin/gateway --user gateway
SecureBits=no-setuid-fixup
CapabilityBoundingSet=CAP_NET_BIND_SERVICE CAP_SETUID CAP_SETGID

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['keep capabilities after changing user', 'root without capabilities', 'PR_SET_SECUREBITS', 'SECBIT_KEEP_CAPS', 'uid 0 is not special'],
  },
}
