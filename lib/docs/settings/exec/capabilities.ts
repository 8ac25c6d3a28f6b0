import type { SettingTexts } from '../../setting-text'

export const capabilitiesTexts: SettingTexts = {
  AmbientCapabilities: {
    does: [
      'Gives these capabilities to the processes although they run as an ordinary user. Programs that they start keep them, without set-user-ID bits or capabilities in files; scripts and interpreters have them too.',
    ],
    when: 'When one right of root is all that stands in the way of User=: a port below 1024, raw sockets, a clock to set. Not for CAP_SYS_ADMIN or CAP_DAC_OVERRIDE, with which the service is as good as root.',
    wrong: [
      'CapabilityBoundingSet= lacks the capability: it is left out without a message, and the program gets “Permission denied” as before; older releases end the unit with status 218. Name it in both.',
      'The program starts a helper with a set-user-ID bit or with capabilities of its own in the file: the helper does not inherit these.',
      'A misspelled name is passed over without a word.',
    ],
    related: ['CapabilityBoundingSet', 'User', 'NoNewPrivileges', 'DynamicUser', 'SecureBits'],
    examples: [
      {
        title: 'A web server that is not root listens on the ports 80 and 443.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop on the ports of the web

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop --listen 80,443
AmbientCapabilities=CAP_NET_BIND_SERVICE
CapabilityBoundingSet=CAP_NET_BIND_SERVICE

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['port below 1024 without root', 'give one root right', 'ping without root', 'setcap', 'docker --cap-add', 'node on port 80', 'grant a capability', 'listen on a privileged port as non-root', 'CAP_NET_BIND_SERVICE for a normal user', 'change network without being root', 'raw socket for a normal user', 'EACCES on bind'],
  },
  Capabilities: {
    does: [
      'Once set the capabilities with which the program was started, in the text form of `cap_from_text`, such as `cap_net_raw=ep`. The kernel computes them anew when a program is executed, so that an ordinary user kept nothing of them unless the file had capabilities too, and the line seldom did what it promised.',
      'Now it is read in order to log that it is ignored. The unit starts as if the line were not there.',
    ],
    when: 'In no unit. To give a right to an ordinary user write AmbientCapabilities= beside User=. To take rights away from root write CapabilityBoundingSet=. Both want plain names, such as `CAP_NET_RAW`, without the letters behind.',
    wrong: [
      'The line was to lock the service in, and nobody reads “Support for option Capabilities= has been removed and it is ignored” in the journal. A service without User= then runs as root with all its rights; the line `CapEff:` in `/proc/PID/status` shows what it has.',
      'The value is copied to AmbientCapabilities= with `=ep` or `+ep` behind it. The name is then unknown, and the program still gets “Operation not permitted”.',
    ],
    related: ['AmbientCapabilities', 'CapabilityBoundingSet', 'User', 'NoNewPrivileges'],
    examples: [
      {
        title: 'A time client that is not root, and may set the clock and nothing else of what root may.',
        unit: 'time-client.service',
        text: `[Unit]
Description=Time client
Wants=network-online.target
After=network-online.target

[Service]
Type=exec
User=timeclient
ExecStart=/usr/bin/time-client --server time.example.com
AmbientCapabilities=CAP_SYS_TIME
CapabilityBoundingSet=CAP_SYS_TIME

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['old capabilities line is ignored', 'cap_net_raw=ep in a unit', 'cap_from_text in a unit', 'setpcap in a unit'],
  },
  CapabilityBoundingSet: {
    does: [
      'Limits what the processes of the unit can ever be permitted to do, whoever they are: a root process keeps only the capabilities in the list, and a set-user-ID program can’t bring back the others. What is not in the list is gone for all that they start, too.',
      'It takes away and gives nothing. A process of an ordinary user has no capabilities to begin with, and gains none by being allowed them here.',
    ],
    when: 'For services that have to be root, to leave them only what they need, and with an empty value for those that need no capability at all. To give a right to an ordinary user take AmbientCapabilities=.',
    wrong: [
      'Root can’t read the files of others any more: without CAP_DAC_OVERRIDE their owner and mode count for root as well, and the program says “Permission denied”.',
      'A daemon that starts as root and changes to its own user fails with “Operation not permitted”: it needs CAP_SETUID and CAP_SETGID.',
      'A misspelled name is passed over without a word, and the right is missing at run time.',
    ],
    related: ['AmbientCapabilities', 'NoNewPrivileges', 'User', 'SecureBits', 'SystemCallFilter'],
    examples: [
      {
        title: 'A DHCP server that is root, but can do little more than its work.',
        unit: 'dhcp.service',
        text: `[Unit]
Description=Address server

[Service]
Type=exec
ExecStart=/usr/bin/address-server
CapabilityBoundingSet=CAP_NET_ADMIN CAP_NET_RAW CAP_NET_BIND_SERVICE CAP_SETUID CAP_SETGID

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A service that needs no right of root at all.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
CapabilityBoundingSet=
NoNewPrivileges=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['limit what root may do', 'drop capabilities', 'root without full rights', 'docker --cap-drop', 'weaken root', 'least privilege', 'strip capabilities', 'take powers away from root', 'no CAP_SYS_ADMIN', 'capsh --drop', 'reduce the rights of a root daemon'],
  },
}
