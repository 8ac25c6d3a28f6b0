import { boolean } from '../values/boolean'
import { descriptorName } from '../values/descriptor-name'
import { execCommands } from '../values/exec-command'
import { extendedAttribute } from '../values/extended-attribute'
import { byVersion } from '../values/grammar'
import { integer, longInteger } from '../values/integer'
import { interfaceName } from '../values/interface-name'
import { keyword } from '../values/keyword'
import { legacyRunAddress, noted } from '../values/noted'
import { octalMode } from '../values/octal-mode'
import { pathList } from '../values/path'
import { plainText } from '../values/plain-text'
import { refused } from '../values/refused'
import { size } from '../values/size'
import { listenPath, localAddress, netlinkAddress, socketAddress } from '../values/socket-address'
import { timeSpan } from '../values/time-span'
import { unitName } from '../values/unit-name-list'
import { groupName, userName } from '../values/user-name'
import { listenSettings } from './sections'
import { setting } from './setting'

export const ListenStream = setting({
  name: 'ListenStream',
  sections: ['Socket'],
  value: noted(socketAddress, legacyRunAddress),
  combine: 'append',
  empty: 'resets',
  clears: listenSettings,
  specifiers: { context: 'unit' },
  summary: 'Listens for stream connections on a TCP port, address:port, Unix socket path, @abstract name or vsock.',
  manual: 'systemd.socket(5)',
})

export const ListenDatagram = setting({
  name: 'ListenDatagram',
  sections: ['Socket'],
  value: noted(socketAddress, legacyRunAddress),
  combine: 'append',
  empty: 'resets',
  clears: listenSettings,
  specifiers: { context: 'unit' },
  summary: 'Listens for datagrams on a UDP port, address:port, Unix socket path, @abstract name or vsock.',
  manual: 'systemd.socket(5)',
})

export const Priority = setting({
  name: 'Priority',
  sections: ['Socket'],
  value: integer(),
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sets the queueing priority of packets sent from the socket (SO_PRIORITY).',
  manual: 'systemd.socket(5)',
})

export const ListenSequentialPacket = setting({
  name: 'ListenSequentialPacket',
  sections: ['Socket'],
  value: noted(localAddress, legacyRunAddress),
  combine: 'append',
  empty: 'resets',
  clears: listenSettings,
  specifiers: { context: 'unit' },
  summary: 'Listens on a Unix socket that keeps message boundaries within a connection (SOCK_SEQPACKET).',
  manual: 'systemd.socket(5)',
})

export const DirectoryMode = setting({
  name: 'DirectoryMode',
  sections: ['Socket'],
  value: octalMode,
  default: '0755',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sets the octal access mode of parent directories created for a socket file or FIFO.',
  manual: 'systemd.socket(5)',
})

export const ListenFIFO = setting({
  name: 'ListenFIFO',
  sections: ['Socket'],
  value: noted(listenPath({ noApi: true }), legacyRunAddress),
  combine: 'append',
  empty: 'resets',
  clears: listenSettings,
  specifiers: { context: 'unit' },
  summary: 'Creates a named pipe at this absolute path and starts the service when something writes to it.',
  manual: 'systemd.socket(5)',
})

export const TimeoutSec = setting({
  name: 'TimeoutSec',
  sections: ['Socket'],
  value: timeSpan({ zeroIsInfinity: true }),
  default: '90s',
  combine: 'last-wins',
  empty: 'error',
  summary: "Limits how long the socket's own Exec commands may take before it counts as failed; 0 turns it off.",
  manual: 'systemd.socket(5)',
})

export const ListenSpecial = setting({
  name: 'ListenSpecial',
  sections: ['Socket'],
  value: listenPath(),
  combine: 'append',
  empty: 'resets',
  clears: listenSettings,
  specifiers: { context: 'unit' },
  summary: 'Opens an existing device node or /proc or /sys file and starts the service when it has data.',
  manual: 'systemd.socket(5)',
})

export const ListenNetlink = setting({
  name: 'ListenNetlink',
  sections: ['Socket'],
  value: netlinkAddress,
  combine: 'append',
  empty: 'resets',
  clears: listenSettings,
  specifiers: { context: 'unit' },
  summary: 'Listens for kernel messages on a netlink family, optionally of multicast groups, as a mask of bits.',
  manual: 'systemd.socket(5)',
})

export const ListenMessageQueue = setting({
  name: 'ListenMessageQueue',
  sections: ['Socket'],
  value: listenPath({ noApi: true }),
  combine: 'append',
  empty: 'resets',
  clears: listenSettings,
  specifiers: { context: 'unit' },
  summary: 'Listens on the POSIX message queue with this name, which starts with a slash.',
  manual: 'systemd.socket(5)',
})

export const ListenUSBFunction = setting({
  name: 'ListenUSBFunction',
  sections: ['Socket'],
  value: listenPath({ noApi: true }),
  combine: 'append',
  empty: 'resets',
  clears: listenSettings,
  specifiers: { context: 'unit' },
  summary: 'Opens the USB FunctionFS endpoints in this directory for a USB gadget service.',
  manual: 'systemd.socket(5)',
})

export const ExecStartPre = setting({
  name: 'ExecStartPre',
  sections: ['Socket'],
  value: execCommands,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Runs extra commands before the listening sockets or FIFOs are created.',
  manual: 'systemd.socket(5)',
})

export const SocketProtocol = setting({
  name: 'SocketProtocol',
  sections: ['Socket'],
  value: keyword(['udplite', 'sctp', ['mptcp', { since: 257 }]], { anyCase: true }),
  combine: 'last-wins',
  empty: 'error',
  summary: 'Picks UDP-Lite, SCTP or MPTCP for the sockets instead of plain UDP or TCP.',
  manual: 'systemd.socket(5)',
})

export const ExecStartPost = setting({
  name: 'ExecStartPost',
  sections: ['Socket'],
  value: execCommands,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Runs extra commands after the listening sockets or FIFOs are created and bound.',
  manual: 'systemd.socket(5)',
})

export const TriggerLimitIntervalSec = setting({
  name: 'TriggerLimitIntervalSec',
  sections: ['Socket'],
  value: timeSpan(),
  default: '2s',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sets the time window in which TriggerLimitBurst= counts activations; 0 turns the limit off.',
  manual: 'systemd.socket(5)',
})

export const BindIPv6Only = setting({
  name: 'BindIPv6Only',
  sections: ['Socket'],
  value: keyword(['default', 'both', 'ipv6-only'], { boolean: { yes: 'ipv6-only', no: 'both' } }),
  default: 'default',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Decides if an IPv6 wildcard socket also takes IPv4 traffic (both) or not (ipv6-only).',
  manual: 'systemd.socket(5)',
})

export const TriggerLimitBurst = setting({
  name: 'TriggerLimitBurst',
  sections: ['Socket'],
  value: integer({ min: 0, max: 4294967295 }),
  default: '20',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sets how many activations TriggerLimitIntervalSec= allows before the socket fails and stops listening.',
  manual: 'systemd.socket(5)',
})

export const Backlog = setting({
  name: 'Backlog',
  sections: ['Socket'],
  value: integer({ min: 0, max: 4294967295 }),
  default: [{ since: 0, value: '128' }, { since: 254, value: '4294967295' }],
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sets how many connections may queue before being accepted; the kernel caps it at net.core.somaxconn.',
  manual: 'systemd.socket(5)',
})

export const BindToDevice = setting({
  name: 'BindToDevice',
  sections: ['Socket'],
  value: interfaceName,
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit', since: 258 },
  summary: 'Ties the sockets to this network interface and its device unit, ignoring traffic on all others.',
  manual: 'systemd.socket(5)',
})

export const SocketUser = setting({
  name: 'SocketUser',
  sections: ['Socket'],
  value: userName,
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit', unknown: 'refused' },
  summary: 'Makes this user the owner of the socket file or FIFO in the file system, instead of root.',
  manual: 'systemd.socket(5)',
})

export const ExecStopPost = setting({
  name: 'ExecStopPost',
  sections: ['Socket'],
  value: execCommands,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Runs extra commands after the listening sockets or FIFOs are closed and removed.',
  manual: 'systemd.socket(5)',
})

export const SocketGroup = setting({
  name: 'SocketGroup',
  sections: ['Socket'],
  value: groupName,
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit', unknown: 'refused' },
  summary: 'Makes this the group of the socket file or FIFO, instead of root or the main group of SocketUser=.',
  manual: 'systemd.socket(5)',
})

export const SocketMode = setting({
  name: 'SocketMode',
  sections: ['Socket'],
  value: octalMode,
  default: '0666',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sets the access mode of the socket file or FIFO, in octal.',
  manual: 'systemd.socket(5)',
})

export const Accept = setting({
  name: 'Accept',
  sections: ['Socket'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Starts one service instance per connection when on; off passes the listening socket to one service.',
  manual: 'systemd.socket(5)',
})

export const Writable = setting({
  name: 'Writable',
  sections: ['Socket'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Opens the ListenSpecial= file for writing too, instead of read-only.',
  manual: 'systemd.socket(5)',
})

export const FlushPending = setting({
  name: 'FlushPending',
  sections: ['Socket'],
  since: 247,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Throws away data and connections still waiting on the socket once the triggered service exits.',
  manual: 'systemd.socket(5)',
})

export const MaxConnections = setting({
  name: 'MaxConnections',
  sections: ['Socket'],
  value: integer({ min: 0, max: 4294967295 }),
  default: '64',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Caps connections served at once with Accept=yes; further ones are refused until some end.',
  manual: 'systemd.socket(5)',
})

export const MaxConnectionsPerSource = setting({
  name: 'MaxConnectionsPerSource',
  sections: ['Socket'],
  value: integer({ min: 0, max: 4294967295 }),
  default: '0',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Caps connections served at once from the same source address with Accept=yes; 0 means no such limit.',
  manual: 'systemd.socket(5)',
})

export const KeepAlive = setting({
  name: 'KeepAlive',
  sections: ['Socket'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Turns on TCP keepalive probes, so that dead peers are noticed on idle connections.',
  manual: 'systemd.socket(5)',
})

export const KeepAliveTimeSec = setting({
  name: 'KeepAliveTimeSec',
  sections: ['Socket'],
  value: timeSpan(),
  default: '7200s',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sets how long a connection must be idle before the first keepalive probe is sent.',
  manual: 'systemd.socket(5)',
})

export const KeepAliveIntervalSec = setting({
  name: 'KeepAliveIntervalSec',
  sections: ['Socket'],
  value: timeSpan(),
  default: '75s',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sets the pause between keepalive probes that get no reply.',
  manual: 'systemd.socket(5)',
})

export const KeepAliveProbes = setting({
  name: 'KeepAliveProbes',
  sections: ['Socket'],
  value: integer({ min: 0, max: 4294967295 }),
  default: '9',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sets how many keepalive probes may go unanswered before the connection is dropped.',
  manual: 'systemd.socket(5)',
})

export const NoDelay = setting({
  name: 'NoDelay',
  sections: ['Socket'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: "Sends small TCP packets at once by turning Nagle's algorithm off (TCP_NODELAY).",
  manual: 'systemd.socket(5)',
})

export const DeferAcceptSec = setting({
  name: 'DeferAcceptSec',
  sections: ['Socket'],
  value: timeSpan(),
  combine: 'last-wins',
  empty: 'error',
  summary: 'Waits until the client has sent data, for up to about this long, before waking the listener.',
  manual: 'systemd.socket(5)',
})

export const ReceiveBuffer = setting({
  name: 'ReceiveBuffer',
  sections: ['Socket'],
  value: size(),
  combine: 'last-wins',
  empty: 'error',
  summary: "Sets the socket's receive buffer size in bytes, with K, M or G as powers of 1024.",
  manual: 'systemd.socket(5)',
})

export const SendBuffer = setting({
  name: 'SendBuffer',
  sections: ['Socket'],
  value: size(),
  combine: 'last-wins',
  empty: 'error',
  summary: "Sets the socket's send buffer size in bytes, with K, M or G as powers of 1024.",
  manual: 'systemd.socket(5)',
})

export const IPTOS = setting({
  name: 'IPTOS',
  sections: ['Socket'],
  value: keyword(['low-delay', 'throughput', 'reliability', 'low-cost'], { numbers: [0, 255] }),
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Sets the type-of-service byte of outgoing IP packets, as a number or a word such as low-delay.',
  manual: 'systemd.socket(5)',
})

export const IPTTL = setting({
  name: 'IPTTL',
  sections: ['Socket'],
  value: integer(),
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sets the time-to-live of outgoing IPv4 packets, or the hop limit for IPv6.',
  manual: 'systemd.socket(5)',
})

export const Mark = setting({
  name: 'Mark',
  sections: ['Socket'],
  value: integer(),
  combine: 'last-wins',
  empty: 'error',
  summary: 'Puts a numeric firewall mark on packets from the socket, for firewall and routing rules to match.',
  manual: 'systemd.socket(5)',
})

export const ReusePort = setting({
  name: 'ReusePort',
  sections: ['Socket'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Lets several sockets bind to the same TCP or UDP port and share its traffic (SO_REUSEPORT).',
  manual: 'systemd.socket(5)',
})

export const SmackLabel = setting({
  name: 'SmackLabel',
  sections: ['Socket'],
  value: plainText,
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Sets the SMACK label on the FIFO or Unix socket file, which controls who may access it.',
  manual: 'systemd.socket(5)',
})

export const SmackLabelIPIn = setting({
  name: 'SmackLabelIPIn',
  sections: ['Socket'],
  value: plainText,
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Sets the SMACK label used to check traffic coming in on the IP socket.',
  manual: 'systemd.socket(5)',
})

export const SmackLabelIPOut = setting({
  name: 'SmackLabelIPOut',
  sections: ['Socket'],
  value: plainText,
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Sets the SMACK label used to check traffic going out from the IP socket.',
  manual: 'systemd.socket(5)',
})

export const SELinuxContextFromNet = setting({
  name: 'SELinuxContextFromNet',
  sections: ['Socket'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: "Takes the SELinux level of each started service instance from the connecting peer's network label.",
  manual: 'systemd.socket(5)',
})

export const PipeSize = setting({
  name: 'PipeSize',
  sections: ['Socket'],
  value: size(),
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sets the buffer size of FIFOs from ListenFIFO= in bytes, with K, M or G as powers of 1024.',
  manual: 'systemd.socket(5)',
})

export const MessageQueueMaxMessages = setting({
  name: 'MessageQueueMaxMessages',
  sections: ['Socket'],
  value: longInteger,
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sets how many messages a queue from ListenMessageQueue= holds; needs MessageQueueMessageSize= too.',
  manual: 'systemd.socket(5)',
})

export const MessageQueueMessageSize = setting({
  name: 'MessageQueueMessageSize',
  sections: ['Socket'],
  value: byVersion<unknown>({ since: 239, grammar: longInteger }, { since: 258, grammar: size({ largest: 2n ** 63n - 1n }) }),
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sets the largest message in bytes for ListenMessageQueue=; needs MessageQueueMaxMessages= too.',
  manual: 'systemd.socket(5)',
})

export const FreeBind = setting({
  name: 'FreeBind',
  sections: ['Socket'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: "Lets the socket bind to an IP address that isn't configured on the machine yet.",
  manual: 'systemd.socket(5)',
})

export const Transparent = setting({
  name: 'Transparent',
  sections: ['Socket'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Lets the socket take connections for foreign IP addresses, as a transparent proxy needs.',
  manual: 'systemd.socket(5)',
})

export const Broadcast = setting({
  name: 'Broadcast',
  sections: ['Socket'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Lets a datagram socket send to broadcast addresses (SO_BROADCAST).',
  manual: 'systemd.socket(5)',
})

export const PassCredentials = setting({
  name: 'PassCredentials',
  sections: ['Socket'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: "Lets a Unix socket receive the sender's PID, UID and GID with each message (SO_PASSCRED).",
  manual: 'systemd.socket(5)',
})

export const PassPIDFD = setting({
  name: 'PassPIDFD',
  sections: ['Socket'],
  since: 258,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Lets the service receive a pidfd for the sending process with messages on a UNIX socket.',
  manual: 'systemd.socket(5)',
})

export const PassSecurity = setting({
  name: 'PassSecurity',
  sections: ['Socket'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: "Lets a Unix socket receive the sender's security label with each message (SO_PASSSEC).",
  manual: 'systemd.socket(5)',
})

export const PassPacketInfo = setting({
  name: 'PassPacketInfo',
  sections: ['Socket'],
  since: 246,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Attaches packet details such as address and interface to each message the socket receives.',
  manual: 'systemd.socket(5)',
})

export const AcceptFileDescriptors = setting({
  name: 'AcceptFileDescriptors',
  sections: ['Socket'],
  since: 258,
  value: boolean,
  default: 'yes',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Decides if peers on a UNIX socket may send file descriptors to the service.',
  manual: 'systemd.socket(5)',
})

export const Timestamping = setting({
  name: 'Timestamping',
  sections: ['Socket'],
  since: 247,
  value: keyword(['off', 'us', 'ns'], { boolean: { yes: 'ns', no: 'off' }, spellings: { usec: { of: 'us' }, '\u00b5s': { of: 'us' }, '\u03bcs': { of: 'us', since: 252 }, nsec: { of: 'ns' } } }),
  default: 'off',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Adds a receive time to each incoming message, in microseconds (us) or nanoseconds (ns).',
  manual: 'systemd.socket(5)',
})

export const TCPCongestion = setting({
  name: 'TCPCongestion',
  sections: ['Socket'],
  value: plainText,
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Picks the TCP congestion control algorithm for the socket, such as cubic or bbr.',
  manual: 'systemd.socket(5)',
})

export const ExecStopPre = setting({
  name: 'ExecStopPre',
  sections: ['Socket'],
  value: execCommands,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Runs extra commands before the listening sockets or FIFOs are closed.',
  manual: 'systemd.socket(5)',
})

export const Service = setting({
  name: 'Service',
  sections: ['Socket'],
  value: refused(unitName(['service'], { instance: true }), { until: 241 }),
  combine: 'last-wins',
  empty: 'error',
  specifiers: { context: 'unit-name' },
  summary: "Names the service to start on traffic when it isn't the one called like the socket; needs Accept=no.",
  manual: 'systemd.socket(5)',
})

export const RemoveOnStop = setting({
  name: 'RemoveOnStop',
  sections: ['Socket'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Deletes the socket files, FIFOs, queues and their Symlinks= from disk when the unit stops.',
  manual: 'systemd.socket(5)',
})

export const Symlinks = setting({
  name: 'Symlinks',
  sections: ['Socket'],
  value: pathList(),
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: "Creates symlinks at these paths that point to the unit's one Unix socket or FIFO.",
  manual: 'systemd.socket(5)',
})

export const FileDescriptorName = setting({
  name: 'FileDescriptorName',
  sections: ['Socket'],
  value: descriptorName,
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Names the sockets passed to the service, as it will see them in $LISTEN_FDNAMES.',
  manual: 'systemd.socket(5)',
})

export const PollLimitIntervalSec = setting({
  name: 'PollLimitIntervalSec',
  sections: ['Socket'],
  since: 255,
  value: timeSpan(),
  default: '2s',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Window in which PollLimitBurst= wake-ups are allowed before the socket is briefly ignored.',
  manual: 'systemd.socket(5)',
})

export const PollLimitBurst = setting({
  name: 'PollLimitBurst',
  sections: ['Socket'],
  since: 255,
  value: integer({ min: 0, max: 4294967295 }),
  default: '15',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Number of wake-ups allowed per PollLimitIntervalSec= before the socket is briefly ignored.',
  manual: 'systemd.socket(5)',
})

export const DeferTrigger = setting({
  name: 'DeferTrigger',
  sections: ['Socket'],
  since: 258,
  value: keyword([['no', { since: 258 }], ['yes', { since: 258 }], ['patient', { since: 258 }]], { boolean: { yes: 'yes', no: 'no' } }),
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Holds back the service while conflicting units run, rather than stopping them for it.',
  manual: 'systemd.socket(5)',
})

export const DeferTriggerMaxSec = setting({
  name: 'DeferTriggerMaxSec',
  sections: ['Socket'],
  since: 258,
  value: timeSpan({ zeroIsInfinity: true }),
  default: 'infinity',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Longest time DeferTrigger= waits for a conflict to clear before the socket unit fails.',
  manual: 'systemd.socket(5)',
})

export const PassFileDescriptorsToExec = setting({
  name: 'PassFileDescriptorsToExec',
  sections: ['Socket'],
  since: 256,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: "Passes the open sockets to the socket unit's ExecStartPost=, ExecStopPre= and ExecStopPost= commands.",
  manual: 'systemd.socket(5)',
})

export const XAttrEntryPoint = setting({
  name: 'XAttrEntryPoint',
  sections: ['Socket'],
  since: 262,
  value: extendedAttribute,
  combine: 'append',
  empty: 'resets',
  summary: "Sets a NAME=value extended attribute on the socket's file system node; new in systemd 262.",
})

export const XAttrListen = setting({
  name: 'XAttrListen',
  sections: ['Socket'],
  since: 262,
  value: extendedAttribute,
  combine: 'append',
  empty: 'resets',
  summary: 'Sets a NAME=value extended attribute on the listening socket; new in systemd 262.',
})

export const XAttrAccept = setting({
  name: 'XAttrAccept',
  sections: ['Socket'],
  since: 262,
  value: extendedAttribute,
  combine: 'append',
  empty: 'resets',
  summary: 'Sets a NAME=value extended attribute on each accepted connection; new in systemd 262.',
})
