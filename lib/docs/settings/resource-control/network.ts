import type { SettingText, SettingTexts } from '../../setting-text'

const addresses: NonNullable<SettingText['values']> = {
  any: 'All addresses, of IPv4 and IPv6.',
  localhost: 'The addresses of the loopback: `127.0.0.0/8` and `::1`.',
  'link-local': 'Addresses that hold on one link only: `169.254.0.0/16` and `fe80::/64`.',
  multicast: 'Addresses for groups of receivers: `224.0.0.0/4` and `ff00::/8`.',
}

const binds: NonNullable<SettingText['values']> = {
  any: 'All families, protocols and ports.',
  'tcp:': 'TCP only, with the ports behind it, as in `tcp:8080`.',
  'udp:': 'UDP only, with the ports behind it, as in `udp:5000-5010`.',
  'ipv4:': 'IPv4 only, with protocol or ports behind it, as in `ipv4:tcp:80`.',
  'ipv6:': 'IPv6 only, with protocol or ports behind it, as in `ipv6:tcp:80`.',
}

export const networkTexts: SettingTexts = {
  BindNetworkInterface: {
    does: [
      'Every network socket that the processes of the unit open is tied to this interface, as if the program had an option for it. The usual case is a VRF: the service then uses the routing table of the VRF and answers only there.',
      'It holds for the whole control group, also for commands with `+` in front.',
    ],
    when: 'To put a program without such an option into a VRF, or to send its traffic through a tunnel. To forbid interfaces rather than choose one, use RestrictNetworkInterfaces=.',
    wrong: [
      'The interface does not exist yet when the unit starts. The name is passed over with a message, and the service talks over any interface. Order the unit after the one that makes the interface.',
      'The service no longer reaches 127.0.0.1, and so neither a local resolver nor a local database over TCP, unless the interface is a VRF that has this address itself.',
    ],
    related: ['RestrictNetworkInterfaces', 'BindToDevice', 'IPAddressDeny', 'NetworkNamespacePath'],
    examples: [
      {
        title: 'A monitoring agent that only talks over the VRF for management.',
        unit: 'monitor-agent.service',
        text: `[Unit]
Description=Monitoring agent
Wants=network-online.target
After=network-online.target

[Service]
Type=exec
User=monitor
ExecStart=/usr/bin/monitor-agent
BindNetworkInterface=vrf-mgmt

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['run a service in a VRF', 'bind to a network interface', 'send traffic through a VPN only', 'vrf', 'all sockets of a service to one nic', 'traffic only over wg0', 'ip vrf exec'],
  },
  IPAccounting: {
    does: [
      'Counts the IP packets and bytes that the unit sends and receives. `systemctl status` then has a line “IP:” with what came in and went out, and the journal names the sums when the unit ends.',
      'Traffic over a socket that a socket unit opened is counted for the socket unit, even if the service uses it.',
    ],
    when: 'To see which service causes the traffic of a machine. It costs a little for each packet.',
    wrong: ['The service is started by a socket and its counter stays at zero. Count in the socket unit.'],
    related: ['IPAddressDeny', 'IOAccounting', 'MemoryAccounting'],
    examples: [
      {
        title: 'A mirror of which one wants to see the traffic.',
        unit: 'mirror.service',
        text: `[Unit]
Description=Mirror of the archive

[Service]
Type=exec
User=mirror
ExecStart=/usr/bin/mirror
IPAccounting=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['count network traffic of a service', 'how much does a service send', 'traffic per service', 'bytes in and out', 'bandwidth usage of a unit', 'vnstat'],
  },
  IPAddressAllow: {
    does: [
      'Makes exceptions from IPAddressDeny=: packets to and from these addresses pass. The check is made for both directions by the address of the other side, and an entry here always wins, also over a deny list of the slice above.',
    ],
    when: 'Together with `IPAddressDeny=any`, to list the few partners that a service may talk to. On its own it forbids nothing.',
    values: addresses,
    wrong: [
      'Only this setting is written and everything still gets through, since nothing is denied.',
      'Names are no longer resolved: the address of the DNS server is not in the list. With a local resolver add `localhost`.',
      'Host names are written. Only addresses and networks are understood, and the list does not follow a partner that moves.',
    ],
    related: ['IPAddressDeny', 'RestrictAddressFamilies', 'SocketBindAllow', 'RestrictNetworkInterfaces'],
    examples: [
      {
        title: 'A web application that reaches nothing but this machine and its database network.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
IPAddressDeny=any
IPAddressAllow=localhost 10.20.0.0/24

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['talk to localhost only', 'process may talk to localhost only', 'allow only certain addresses', 'firewall for one service', 'allow localhost only', 'whitelist ip', 'allow only the lan', 'permit 10.0.0.0/8', 'hosts.allow', 'tcp wrappers', 'permit one subnet', 'reachable only from the office', 'only_from in xinetd', 'restrict to certain client addresses'],
  },
  IPAddressDeny: {
    does: [
      'Drops IP packets between the unit and these addresses, in both directions, unless IPAddressAllow= lets them through. With `any` the service has no network but what is allowed explicitly. Programs in the kernel, attached to the control group, see to it; no firewall rules are needed.',
      'It concerns IPv4 and IPv6 alone. Sockets in the file system go on working, and interfaces stay visible.',
    ],
    when: 'To keep a service that talks to few partners from reaching anything else after a break-in. Where it needs no network at all, PrivateNetwork= is stronger.',
    values: addresses,
    wrong: [
      'A blocked TCP connection does not fail at once: it hangs until its timeout, while `ping` and UDP say “Operation not permitted”. Clients from outside see a timeout too.',
      'The service is started by a socket. What comes in over that socket is checked by the lists of the socket unit; write them there too.',
      'In a container or on a kernel without the feature nothing is blocked. The journal tells once, with the first unit that asks for it, and the unit starts all the same.',
    ],
    related: ['IPAddressAllow', 'PrivateNetwork', 'RestrictAddressFamilies', 'SocketBindDeny', 'IPAccounting'],
    examples: [
      {
        title: 'A renderer that is only reached from this machine and reaches nothing else.',
        unit: 'render.service',
        text: `[Unit]
Description=Renderer of invoices

[Service]
Type=exec
User=render
ExecStart=/usr/bin/render --listen 127.0.0.1:9100
IPAddressDeny=any
IPAddressAllow=localhost

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['block network access', 'firewall for one service', 'no internet for a service', 'hosts.deny', 'iptables drop for a service', 'block outgoing connections', 'blacklist ip', 'egress filter', 'cloud metadata 169.254.169.254', 'simple firewall', 'cannot reach network after hardening', 'restrict outgoing traffic', 'no traffic to the internet'],
  },
  IPEgressFilterPath: {
    does: [
      'Runs your own BPF program on each IP packet that the unit sends; it decides which may go. The program is loaded beforehand and pinned below `/sys/fs/bpf`. It works in addition to IPAddressDeny= and to filters of the slices above: a packet has to pass all of them.',
    ],
    when: 'When addresses alone do not say what may go out, for example to filter by port or to mark packets. Otherwise IPAddressDeny= and IPAddressAllow= are far less work.',
    wrong: [
      'The program is not pinned yet when the unit starts: after a reboot `/sys/fs/bpf` is empty. In older releases the unit fails with the result “resources”; newer ones start it without the filter, and only the journal tells. Load it in a unit that is ordered before this one.',
      'It is set in a service that gets its sockets from a socket unit. Those sockets are filtered by what the socket unit says.',
    ],
    related: ['IPIngressFilterPath', 'BPFProgram', 'IPAddressDeny'],
    examples: [
      {
        title: 'A crawler whose packets pass through a filter that another unit has loaded.',
        unit: 'crawler.service',
        text: `[Unit]
Description=Crawler
Requires=crawler-filter.service
After=crawler-filter.service

[Service]
Type=exec
User=crawler
ExecStart=/usr/bin/crawler
IPEgressFilterPath=/sys/fs/bpf/crawler-egress

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['own BPF filter for outgoing packets', 'cgroup_skb egress', 'bpf firewall for sent packets'],
  },
  IPIngressFilterPath: {
    does: [
      'Runs your own BPF program on each IP packet that the unit receives; what it rejects never arrives. The program is loaded beforehand and pinned below `/sys/fs/bpf`. It works in addition to IPAddressDeny= and to filters of the slices above.',
    ],
    when: 'When the address of the sender alone does not decide, for example for limits on rates. For plain lists of addresses use IPAddressDeny= and IPAddressAllow=.',
    wrong: ['The program is not pinned yet when the unit starts, since `/sys/fs/bpf` is empty after a reboot. In older releases the unit fails with the result “resources”; newer ones start it without the filter, and only the journal tells. Load it in a unit that is ordered before this one.'],
    related: ['IPEgressFilterPath', 'BPFProgram', 'IPAddressDeny'],
    examples: [
      {
        title: 'A name server whose queries pass through a filter first.',
        unit: 'names.service',
        text: `[Unit]
Description=Name server
Requires=names-filter.service
After=names-filter.service

[Service]
Type=exec
User=names
ExecStart=/usr/bin/names
AmbientCapabilities=CAP_NET_BIND_SERVICE
IPIngressFilterPath=/sys/fs/bpf/names-ingress

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['own BPF filter for incoming packets', 'cgroup_skb ingress', 'bpf firewall for received packets'],
  },
  NFTSet: {
    does: [
      'Puts a number that belongs to the unit into a set of the nftables firewall when it starts, and takes it out when it stops: the id of its control group, or that of its user or group. Rules can then match the traffic of this service, although the numbers change with each start.',
    ],
    when: 'Where the firewall is kept in nftables and should tell services apart, in particular those with DynamicUser=. For a plain list of addresses IPAddressDeny= needs no firewall.',
    wrong: [
      'The table or the set does not exist when the unit starts. The unit starts all the same, and no rule matches it. Order it after the unit that loads the rules.',
      'The rules are loaded anew while the service runs and the set is empty. `systemctl daemon-reload` fills it again.',
      'The set has the wrong type. For `cgroup` it has to be declared with `type cgroupsv2`, and the rule has to compare at the right level of the tree: `socket cgroupv2 level 2` for a service in `system.slice`.',
    ],
    related: ['IPAddressDeny', 'DynamicUser', 'Slice', 'RestrictNetworkInterfaces'],
    examples: [
      {
        title: 'A mailer whose control group the firewall knows as the set “mailers”.',
        unit: 'mailer.service',
        text: `[Unit]
Description=Mailer of the shop
Wants=nftables.service
After=nftables.service

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/mailer
NFTSet=cgroup:inet:filter:mailers

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['nftables rule for one service', 'firewall by unit', 'match a service in the firewall', 'meta cgroup in nft', 'socket cgroupv2', 'iptables -m cgroup', 'skuid set'],
  },
  RestrictNetworkInterfaces: {
    does: [
      'The processes of the unit can send and receive over the listed interfaces only, or over all but those behind `~`. Packets on any other interface are dropped. The interfaces stay visible, and programs can still bind to their addresses.',
    ],
    when: 'To keep a service on the internal network of a machine with several, or off the management interface. To hide interfaces altogether, use PrivateNetwork=.',
    wrong: [
      '`lo` is missing in the list. The service no longer reaches anything on 127.0.0.1, often the resolver first, so that names are not found.',
      'The interface comes up after the unit, or is removed and made again. It is looked up by name once, when the unit starts, and the new one is not let through until a restart.',
    ],
    related: ['BindNetworkInterface', 'IPAddressDeny', 'PrivateNetwork', 'RestrictAddressFamilies'],
    examples: [
      {
        title: 'A database that answers on the internal network and on the machine itself.',
        unit: 'ledger-db.service',
        text: `[Unit]
Description=Database of the ledger
Wants=network-online.target
After=network-online.target

[Service]
Type=notify
User=ledger
ExecStart=/usr/bin/ledger-db
RestrictNetworkInterfaces=lo eth1

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['allow only one network interface', 'keep a service off an interface', 'ban eth0', 'only lo and wg0', 'network card whitelist', 'vpn interface or nothing'],
  },
  SocketBindAllow: {
    does: [
      'Makes exceptions from SocketBindDeny=: the listed ports may be bound. An entry here always wins. A rule can name the family, the protocol and the port, each of which may be left out.',
    ],
    when: 'Together with `SocketBindDeny=any`, to say on which ports a service may listen. Sockets that a socket unit hands over are bound already and need no rule.',
    values: binds,
    wrong: [
      'Only this setting is written, and the service can bind any port, since nothing is denied.',
      'It is taken for the right to use ports below 1024. That still needs CAP_NET_BIND_SERVICE in AmbientCapabilities=.',
    ],
    related: ['SocketBindDeny', 'AmbientCapabilities', 'IPAddressAllow', 'RestrictAddressFamilies'],
    examples: [
      {
        title: 'A web application that can bind TCP port 8080 and no other.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop --port 8080
SocketBindDeny=any
SocketBindAllow=tcp:8080

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['allow listening on one port only', 'which ports may a service open', 'permit port 8080 only', 'which ports may be bound', 'range of ports to listen on', 'restrict which port can be opened'],
  },
  SocketBindDeny: {
    does: [
      'The processes of the unit cannot bind sockets to these ports: the call fails with “Operation not permitted”. With `any` they cannot bind IP sockets at all, so that a stolen shell cannot listen on a port of its choice. Outgoing connections, which pick their port by themselves, go on working.',
      'A network namespace of its own does not get a process out of this.',
    ],
    when: 'With `any` for services that only connect outwards or are started by a socket; with exceptions in SocketBindAllow= for all others.',
    values: binds,
    wrong: ['A client that binds its own side before connecting, as some FTP, DNS and SIP programs do, fails although it is no server. Allow what it binds.'],
    related: ['SocketBindAllow', 'IPAddressDeny', 'RestrictAddressFamilies', 'PrivateNetwork'],
    examples: [
      {
        title: 'A worker that fetches jobs and never listens.',
        unit: 'worker.service',
        text: `[Unit]
Description=Worker for the queue

[Service]
Type=exec
User=worker
ExecStart=/usr/bin/worker
Restart=on-failure
SocketBindDeny=any

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['forbid opening ports', 'no listening sockets', 'bind() denied', 'EPERM on bind', 'must not open server ports', 'no backdoor port', 'program must not open a port', 'no service may listen on port 22'],
  },
}
