import type { SettingTexts } from '../setting-text'

export const socketTexts: SettingTexts = {
  Accept: {
    does: [
      'Decides who takes the connections. When it is off, systemd hands the listening socket itself to one service, which stays up and accepts every client. When it is on, systemd accepts each connection and starts an instance of the template beside the socket for it: `echo.socket` starts `echo@….service`, one process per client, as inetd did.',
      'With one instance per connection `systemctl list-units` shows a unit for each client, with a number and, for IP, both addresses in its name. The instance gets the connection as descriptor 3, or as its input and output instead where its StandardInput= is `socket`. For IP it finds the peer in `$REMOTE_ADDR` and `$REMOTE_PORT`.',
    ],
    when: 'Turn it on for rare, short connections and for programs that were written for inetd or read standard input. Leave it off for anything busy: a process for every request costs far more than one daemon that accepts by itself.',
    wrong: [
      'There is `status.service` but no template `status@.service`. The first connection fails, the socket goes to the failed state and the journal says that the connection service unit can’t be loaded or that the service is missing.',
      'A program that calls `accept()` itself runs behind a socket that accepts already. It gets a connection where it expects a listening socket, and `accept()` fails with “Invalid argument”.',
      'A datagram socket, a FIFO or Service= stands in the same unit. Then systemd refuses to load the socket.',
    ],
    related: ['MaxConnections', 'MaxConnectionsPerSource', 'Service', 'StandardInput', 'TriggerLimitBurst'],
    examples: [
      {
        title: 'A small service that runs a fresh process for each client, as `status@.service`.',
        unit: 'status.socket',
        text: `[Unit]
Description=Status page of the machine

[Socket]
ListenStream=/run/status.sock
Accept=yes
MaxConnections=16

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['one process per connection', 'replace inetd or xinetd', 'start a service for each client', 'inetd nowait', 'xinetd', 'inetd', 'fork per connection', 'spawn a process per client', 'template instance per connection', 'stdin and stdout are the socket', 'tcp server with a shell script', 'one long running daemon for all connections', 'wait=no'],
  },
  AcceptFileDescriptors: {
    does: [
      'Says whether peers on a Unix socket may hand open files to the service together with a message. When it is off, a client that tries gets “Operation not permitted” from `sendmsg()`, and nothing arrives in the service.',
      'It closes a way to harm services that never asked for descriptors: a client could otherwise fill their descriptor table, or send a file on a dead network share whose closing blocks. The kernel does this from Linux 6.16 on. On older kernels the setting has no effect and nothing is logged at the usual level.',
    ],
    when: 'Turn it off for services on a Unix socket that is open to untrusted users and that read bytes only. Leave it on for D-Bus, Wayland, the journal and every protocol in which descriptors travel.',
    wrong: [
      'The protocol does pass descriptors, as D-Bus does. Clients then report “Operation not permitted” for single calls while all others work.',
    ],
    related: ['PassCredentials', 'PassPIDFD', 'ListenStream', 'SocketMode'],
    examples: [
      {
        title: 'A service for all users that takes text only.',
        unit: 'lookup.socket',
        text: `[Unit]
Description=Address lookup for all users

[Socket]
ListenStream=/run/lookup.sock
SocketMode=0666
AcceptFileDescriptors=no

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['forbid passing open files', 'block SCM_RIGHTS', 'fd passing from clients', 'SO_PASSRIGHTS'],
  },
  Backlog: {
    does: [
      'Says how many connections may wait in the kernel between arriving and being accepted. They gather there while the service starts, or when it takes clients more slowly than they come. `ss -lnt` shows the limit in the column Send-Q of a listening socket and those that wait in Recv-Q.',
      'The kernel lowers the number to `net.core.somaxconn`. When the queue is full, TCP clients see slow or timed-out connects, while clients of a Unix socket block or get “Resource temporarily unavailable”.',
    ],
    when: 'Lower it where waiting clients should fail early rather than pile up. To have more than the kernel grants, raise `net.core.somaxconn` as well. It means nothing for datagrams and FIFOs.',
    wrong: [
      'The number is raised but `ss -lnt` still shows the old one: `net.core.somaxconn` is lower, or the socket was not restarted.',
      'It is taken for a limit on open connections. Those that were accepted no longer count here.',
    ],
    related: ['MaxConnections', 'ReceiveBuffer', 'DeferAcceptSec'],
    examples: [
      {
        title: 'A front end that would rather turn clients away than let them queue for long.',
        unit: 'front.socket',
        text: `[Unit]
Description=Front end of the shop

[Socket]
ListenStream=8080
Backlog=64

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['length of the queue of waiting connections', 'listen queue overflow', 'somaxconn', 'accept queue is full', 'pending connections', 'connections refused under burst', 'second argument of listen()', 'syn queue', 'many clients connect at once', 'queue of connections', 'net.core.somaxconn'],
  },
  BindIPv6Only: {
    does: [
      'Says whether a socket that listens on the IPv6 wildcard address also serves IPv4 clients. A bare port such as `ListenStream=80` is such a socket, so this decides whether one line covers both families. IPv4 clients of a shared socket appear with addresses like `::ffff:192.0.2.7`.',
      'Left to the kernel, the answer depends on `net.ipv6.bindv6only` of the machine. Saying it in the unit makes the socket behave the same everywhere.',
    ],
    when: 'Use `ipv6-only` when a second line listens on `0.0.0.0` with the same port, or when IPv4 is served by something else. Use `both` to be safe from machines whose kernel setting was changed.',
    values: {
      yes: 'The same as `ipv6-only`.',
      no: 'The same as `both`.',
      default: 'As `net.ipv6.bindv6only` of the machine says.',
      both: 'The IPv6 wildcard socket serves IPv4 as well.',
      'ipv6-only': 'The IPv6 socket serves IPv6 only.',
    },
    wrong: [
      'ListenStream= lists both `[::]:80` and `0.0.0.0:80`, and the IPv6 socket takes IPv4 as well. The second one fails with “Address already in use” and with it the whole unit.',
      'Access rules or logs of the service look for `192.0.2.7` and find `::ffff:192.0.2.7`.',
    ],
    related: ['ListenStream', 'ListenDatagram', 'FreeBind', 'IPAddressAllow'],
    examples: [
      {
        title: 'One port, with separate sockets for the two families.',
        unit: 'dns.socket',
        text: `[Unit]
Description=Name server

[Socket]
ListenDatagram=[::]:5300
ListenDatagram=0.0.0.0:5300
BindIPv6Only=ipv6-only

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['listen on IPv4 and IPv6', 'IPv6 only', 'dual stack socket', 'IPV6_V6ONLY', 'net.ipv6.bindv6only', 'ipv4-mapped addresses', 'port is taken for ipv4 too', 'IPv4 does not answer on the socket', '[::] also catches 0.0.0.0'],
  },
  BindToDevice: {
    does: [
      'Ties the IP sockets of the unit to one network interface. Packets that come in through any other interface don’t reach them, whatever address they are sent to. Unix sockets and FIFOs of the unit are not concerned.',
      'The unit also gets bound to the device unit of the interface: it waits until the interface exists, and is stopped when the interface goes away. For `lo` there is no such dependency.',
    ],
    when: 'For services that are meant for one network only, such as management, DHCP or TFTP, where the addresses are not known beforehand. Where the address is fixed, listening on that address is clearer and doesn’t tie the unit to a device.',
    wrong: [
      'The interface is renamed or has another name on the next machine. The socket waits for the device, about 90 seconds at boot, and then its job fails with “dependency”.',
      'A VPN interface is removed and made anew when the VPN reconnects: the socket is stopped with it and nothing listens until somebody starts it again.',
      'A local client connects to `127.0.0.1` or to the address of another interface and gets “Connection refused”. From the machine itself only addresses of this interface work.',
    ],
    related: ['ListenStream', 'FreeBind', 'RestrictNetworkInterfaces', 'IPAddressAllow'],
    examples: [
      {
        title: 'A boot server that answers on the internal interface only.',
        unit: 'netboot.socket',
        text: `[Unit]
Description=Boot files for the rack

[Socket]
ListenDatagram=69
BindToDevice=eno2

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['accept connections only on eth1', 'listen on one interface only', 'listen on one network interface', 'only on eth0', 'reachable from the internal network only', 'SO_BINDTODEVICE', 'restrict a listener to a nic', 'listen on the vpn interface only', 'not reachable from wlan'],
  },
  Broadcast: {
    does: [
      'Permits datagrams to broadcast addresses on the socket. Without it `sendto()` to the broadcast address of a network fails in the service with “Permission denied”. Receiving broadcasts never needs it.',
    ],
    when: 'For services that announce themselves or look for others by UDP broadcast and that don’t set the option themselves. It has no use on stream sockets.',
    wrong: [
      'The socket is an IPv6 one, as with a bare port. IPv6 has no broadcast, so bind to `0.0.0.0` or use multicast.',
    ],
    related: ['ListenDatagram', 'BindToDevice', 'IPTTL'],
    examples: [
      {
        title: 'A daemon that finds its devices by broadcast.',
        unit: 'finder.socket',
        text: `[Unit]
Description=Search for displays in the building

[Socket]
ListenDatagram=0.0.0.0:9910
Broadcast=yes

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['send UDP packets to everybody in the network', 'SO_BROADCAST', 'udp to 255.255.255.255'],
  },
  DeferAcceptSec: {
    does: [
      'Keeps a TCP connection in the kernel until its first data has arrived. The listener is woken with a request that it can read at once, and systemd doesn’t start a service for clients that connect and say nothing.',
      'The time says for how long the kernel waits. After about that long a connection without data is handed over or dropped, depending on what the client does. The kernel rounds it to its retransmission steps.',
    ],
    when: 'For protocols in which the client speaks first, such as HTTP and TLS, mostly in front of services that start on demand. Never for protocols in which the server greets, such as SMTP, SSH, FTP or MySQL.',
    wrong: [
      'The server of the protocol speaks first. Both sides wait for each other, and clients hang for the whole time before the greeting comes.',
      'It is less than a second. Only whole seconds count, so nothing is deferred.',
    ],
    related: ['Accept', 'Backlog', 'KeepAlive'],
    examples: [
      {
        title: 'A web service that starts with the first request and not with port scans.',
        unit: 'docs.socket',
        text: `[Unit]
Description=Documentation server

[Socket]
ListenStream=8090
DeferAcceptSec=10s

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['start only when data arrives', 'ignore idle connections', 'TCP_DEFER_ACCEPT', 'port scanner starts the service', 'wake only on the first bytes', 'accept filter'],
  },
  DeferTrigger: {
    does: [
      'Says what happens when traffic arrives while starting the service would stop units that conflict with it. Normally systemd starts the service and stops those units. With this setting the socket goes to the state “deferred”, keeps the traffic in its queue and tries again each time a unit has stopped.',
      'In the plain form it gives up, and the socket fails, when no jobs are left and the conflict is still there. With `patient` it goes on waiting until the conflicting unit ends by itself or DeferTriggerMaxSec= is over.',
    ],
    when: 'For sockets that are listening across a switch of targets, such as the early stage of boot, an update mode or a soft reboot, and whose service must not tear that down. Most sockets have no conflicts and don’t need it.',
    values: {
      yes: 'Holds the traffic back, and gives up when no jobs are left and the conflict is still there.',
      no: 'Starts the service at once and stops units that conflict with it.',
      patient: 'Holds the traffic back until the conflict is over or DeferTriggerMaxSec= runs out.',
    },
    wrong: [
      'The conflicting unit never stops. Clients hang with their connection open for as long as the socket waits.',
    ],
    related: ['Conflicts', 'DeferAcceptSec', 'TriggerLimitIntervalSec', 'IgnoreOnIsolate'],
    examples: [
      {
        title: 'A service that waits until the maintenance mode it conflicts with has ended.',
        unit: 'orders.socket',
        text: `[Unit]
Description=Orders of the shop

[Socket]
ListenStream=/run/orders.sock
DeferTrigger=patient
DeferTriggerMaxSec=10min

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['do not stop conflicting units', 'wait with starting until another unit has stopped', 'wait for the conflicting service to end', 'queue the activation'],
  },
  DeferTriggerMaxSec: {
    does: [
      'Limits how long a socket that DeferTrigger= holds back may wait for its conflict to go away. When the time is over the journal says that it has elapsed, the socket stops listening and goes to the failed state. The clients that wait in the queue are cut off.',
    ],
    when: 'Together with `DeferTrigger=patient`, so that clients get an error after some time and monitoring sees a failed unit. Without it the wait can last forever.',
    wrong: [
      'It is shorter than the job it waits for usually takes. The socket is failed afterwards and doesn’t come back by itself: `systemctl restart` is needed.',
    ],
    related: ['TimeoutSec', 'OnFailure', 'Conflicts'],
    examples: [
      {
        title: 'The service waits for the end of a backup for at most half an hour.',
        unit: 'archive.socket',
        text: `[Unit]
Description=Archive that is closed during backups

[Socket]
ListenStream=/run/archive.sock
DeferTrigger=patient
DeferTriggerMaxSec=30min

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['limit how long activation is deferred', 'activation postponed too long', 'how long to wait for conflicting units'],
  },
  DirectoryMode: {
    does: [
      'Sets the access mode of directories that systemd creates on the way to a socket file, a FIFO or a link of Symlinks=. Directories that exist already keep theirs. The umask of the manager is taken off, as with every `mkdir`.',
      'The directories belong to root, also where SocketUser= gives the socket to somebody else.',
    ],
    when: 'To keep others away from the directory in which a private socket lies. Where the directory has to belong to a service user, let the service’s RuntimeDirectory= or a file in `tmpfiles.d` make it.',
    wrong: [
      'The directory is closed but SocketGroup= should let a group in. Its members get “Permission denied”, as they can’t get through the directory, and the mode of the socket doesn’t matter.',
      'The mode is changed and nothing happens: the directory is still there from before. Remove it or use `chmod` once.',
    ],
    related: ['SocketMode', 'SocketUser', 'SocketGroup', 'RuntimeDirectory', 'RuntimeDirectoryMode'],
    examples: [
      {
        title: 'A socket in a directory that only root may enter.',
        unit: 'vault.socket',
        text: `[Unit]
Description=Vault of the machine

[Socket]
ListenStream=/run/vault/api.sock
DirectoryMode=0700
SocketMode=0600

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['permissions of the folder of the socket', 'mode of parent directories of a socket', 'mkdir for the socket path'],
  },
  ExecStartPost: {
    does: [
      'Runs commands once the sockets and FIFOs exist and have their owner, but before systemd watches them. The socket counts as active only after the last one has ended. Clients can connect already while they run and wait in the queue.',
      'The commands run as processes of the socket unit, with the User=, sandboxing and environment of its [Socket] section. Those of the service play no part.',
    ],
    when: 'To label, link or announce what was created, for example a FIFO that another program must find. Mode and owner have settings of their own: SocketMode=, SocketUser= and SocketGroup=.',
    wrong: [
      'A command connects to the socket and waits for an answer. The service is not started before the commands have ended, so the start hangs until TimeoutSec= is over and the socket fails.',
      'A command fails. The sockets are closed again and the unit is failed with the result “exit-code”.',
    ],
    related: ['TimeoutSec', 'PassFileDescriptorsToExec', 'SocketMode', 'Symlinks'],
    examples: [
      {
        title: 'An access list lets a second group use the socket.',
        unit: 'queue.socket',
        text: `[Unit]
Description=Queue of the print room

[Socket]
ListenStream=/run/queue.sock
SocketGroup=printing
SocketMode=0660
ExecStartPost=/usr/bin/setfacl -m g:reports:rw /run/queue.sock

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['run a command after the socket is created', 'set an ACL on the socket file', 'setfacl on a socket file', 'command once the port is open'],
  },
  ExecStartPre: {
    does: [
      'Runs commands before the sockets and FIFOs are created. If one fails, nothing is created and the socket unit fails.',
      'They belong to the socket unit: User= and sandboxing from its [Socket] section apply, not those of the service. They run each time the socket starts, not each time the service does.',
    ],
    when: 'For what must be there before binding, such as a stale file to be removed or an address to be set up. What the service needs belongs in ExecStartPre= of the service.',
    wrong: [
      'Preparations of the service stand here. They run once at boot, as root, and not again when the service restarts.',
      'A command stays in the foreground. The start hangs until TimeoutSec= is over, and the unit ends with the result “timeout”.',
    ],
    related: ['ExecStartPost', 'TimeoutSec', 'FreeBind', 'DirectoryMode'],
    examples: [
      {
        title: 'An address is added before the socket binds to it.',
        unit: 'vip.socket',
        text: `[Unit]
Description=Service address of the cluster

[Socket]
ListenStream=192.0.2.80:8443
ExecStartPre=/usr/bin/addr-helper add 192.0.2.80

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['run a command before the socket is created', 'modprobe before listening', 'remove an old socket file before bind'],
  },
  ExecStopPost: {
    does: [
      'Runs commands after the sockets are closed and, with RemoveOnStop=, their files are gone. They run also when binding or ExecStartPost= has failed, but not when ExecStartPre= has.',
      'The service may still be running then. Stopping a socket doesn’t stop the service that it has started.',
    ],
    when: 'To take back what ExecStartPre= or ExecStartPost= has set up.',
    wrong: [
      'The clean-up removes files that the service still works with.',
    ],
    related: ['RemoveOnStop', 'TimeoutSec'],
    examples: [
      {
        title: 'The address that was added for the socket goes away with it.',
        unit: 'vip.socket',
        text: `[Unit]
Description=Service address of the cluster

[Socket]
ListenStream=192.0.2.80:8443
ExecStartPre=/usr/bin/addr-helper add 192.0.2.80
ExecStopPost=-/usr/bin/addr-helper remove 192.0.2.80

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['clean up after the socket is closed', 'remove leftovers once the socket is gone', 'clean up after a listener'],
  },
  ExecStopPre: {
    does: [
      'Runs commands while the sockets are still open, as the first step of stopping. The unit is in the state “stop-pre” meanwhile. No new service is started for traffic then, but clients can still connect and wait in the queue until the sockets are closed.',
    ],
    when: 'To tell a load balancer or a registry that this machine is about to leave, before the port stops answering.',
    wrong: [
      'The command waits for connections to end that the service holds. It runs into TimeoutSec=, is terminated, and the unit ends as failed.',
    ],
    related: ['PassFileDescriptorsToExec', 'TimeoutSec', 'RemoveOnStop'],
    examples: [
      {
        title: 'The machine is taken out of the pool before its port closes.',
        unit: 'pool.socket',
        text: `[Unit]
Description=Worker port

[Socket]
ListenStream=9400
ExecStopPre=-/usr/bin/pool-ctl drain

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['do something before the socket is closed', 'hook before the listener goes away', 'command before the port is closed', 'deregister a port before closing'],
  },
  FileDescriptorName: {
    does: [
      'Gives the sockets of this unit a name under which the service finds them. It arrives in `$LISTEN_FDNAMES`, one name for each descriptor, separated by colons, and libraries offer it through calls like `sd_listen_fds_with_names()`.',
      'All sockets of one unit share one name. A service that has to tell several apart is given one socket unit for each, which name it in Service= or are listed in its Sockets=.',
    ],
    when: 'When a service gets sockets for several purposes, such as HTTP and HTTPS, or when its documentation asks for a fixed name. A service with a single socket seldom looks at it.',
    wrong: [
      'Two purposes share one socket unit. Both descriptors carry the same name and the service takes one for the other.',
      'The name doesn’t match what the program looks for. It ignores the descriptor, opens its own port and fails with “Address already in use”.',
    ],
    related: ['Service', 'Sockets', 'OpenFile', 'FileDescriptorStoreMax', 'StandardInput'],
    examples: [
      {
        title: 'The second of two socket units of one web server.',
        unit: 'web-tls.socket',
        text: `[Unit]
Description=HTTPS port of the web server

[Socket]
ListenStream=443
FileDescriptorName=https
Service=web.service

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['tell several sockets apart', 'LISTEN_FDNAMES', 'FDNAME', 'sd_listen_fds_with_names', 'distinguish http from admin socket', 'label of a listen fd', 'which fd is which', 'two listeners in one daemon', 'find out which socket is which'],
  },
  FlushPending: {
    does: [
      'Empties the sockets before systemd begins to watch them again after the service has ended: data that waits is thrown away and connections that wait are accepted and closed. Without it what is still in the queue starts the service again at once.',
      'Clients that came in between see their connection closed, or lose their datagrams without any error.',
    ],
    when: 'For services that end on purpose and for which old messages are worthless, or to break a loop in which one bad message starts the service again and again. Leave it off where no request may be lost.',
    wrong: [
      'It is set for a job queue. Jobs that arrive while the service restarts vanish, and nothing is logged about them.',
    ],
    related: ['TriggerLimitBurst', 'TriggerLimitIntervalSec', 'Accept'],
    examples: [
      {
        title: 'A wake-up socket for which one start is enough, whatever has piled up meanwhile.',
        unit: 'resync.socket',
        text: `[Unit]
Description=Wake-up for the mirror

[Socket]
ListenDatagram=/run/resync.sock
FlushPending=yes

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['discard waiting connections when the service ends', 'service starts again and again from the same message', 'drop stale requests', 'old datagrams start the service anew', 'empty the socket buffer at stop', 'throw away queued requests'],
  },
  FreeBind: {
    does: [
      'Lets the socket bind to an IP address that the machine doesn’t have at that moment. It gets traffic as soon as the address appears. Without it the start fails with “Cannot assign requested address”, which typically happens at boot, when sockets are started before the network is up.',
    ],
    when: 'Whenever a fixed address is listed that comes from DHCP, from a network manager or from a cluster that moves it. With a bare port or a wildcard address it isn’t needed.',
    wrong: [
      'The address has a typing error. The socket is active, nothing is logged, and nobody ever gets through.',
    ],
    related: ['BindToDevice', 'Transparent', 'ListenStream', 'After'],
    examples: [
      {
        title: 'A port on an address that moves between two machines.',
        unit: 'db-proxy.socket',
        text: `[Unit]
Description=Database proxy on the shared address

[Socket]
ListenStream=192.0.2.50:5432
FreeBind=yes

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['bind before the network is up', 'cannot assign requested address', 'listen on a floating IP', 'IP_FREEBIND', 'net.ipv4.ip_nonlocal_bind', 'keepalived virtual ip', 'address not there yet', 'vrrp address on standby node', 'dhcp address comes later'],
  },
  IPTOS: {
    does: [
      'Marks the outgoing IPv4 packets of the socket and of its connections in the type-of-service byte, which today holds the DSCP class. Routers and queueing disciplines that look at it treat the packets accordingly. Most networks and the open internet ignore it or clear it.',
      'IPv6 packets are not marked. On a socket that serves both families, such as a bare port, only the IPv4 clients get marked packets.',
    ],
    when: 'Where the network has a policy for the classes, for example voice or bulk transfers, and the service doesn’t set them itself. Firewall rules that mark by port do the same for both families.',
    values: {
      'low-delay': 'Sets the byte to 16: packets should be quick.',
      throughput: 'Sets the byte to 8: as much as possible should get through.',
      reliability: 'Sets the byte to 4: packets should not get lost.',
      'low-cost': 'Sets the byte to 2: the cheapest way is good enough. On TCP sockets the kernel leaves this out.',
    },
    wrong: [
      'A DSCP class is given as its own number. The byte holds it two bits further left: class 46 is 184.',
    ],
    related: ['Priority', 'IPTTL', 'Mark'],
    examples: [
      {
        title: 'Backups that routers may put behind everything else.',
        unit: 'backup-recv.socket',
        text: `[Unit]
Description=Receiver of backups

[Socket]
ListenStream=0.0.0.0:7700
IPTOS=0x20

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['set DSCP', 'quality of service marking', 'type of service byte', 'IP_TOS', 'lowdelay', 'voip packets first', 'prioritise packets on the router'],
  },
  IPTTL: {
    does: [
      'Sets the hop count, called TTL in IPv4, with which packets leave the socket. Each router takes one off and drops the packet when nothing is left, so with 1 it stays in the local network. It concerns IPv4 and IPv6, but not what is sent to multicast groups.',
    ],
    when: 'To keep a service local on purpose, or for protocols that ask for a fixed value, such as the highest possible one where the receiver checks that no router was passed. Otherwise leave it to the kernel.',
    wrong: [
      'It is too low. Clients near by connect, those further away time out, as the answers are dropped on the way.',
      'One socket serves both families, as with a bare port. Most releases set the count for IPv6 only there, and packets to IPv4 clients leave with the usual one. List `0.0.0.0` and the port on a line of its own and set `BindIPv6Only=ipv6-only`.',
    ],
    related: ['IPTOS', 'Broadcast', 'IPAddressAllow', 'BindToDevice'],
    examples: [
      {
        title: 'A discovery service whose answers never leave the local network.',
        unit: 'neighbour.socket',
        text: `[Unit]
Description=Discovery in the local network

[Socket]
ListenDatagram=0.0.0.0:9911
IPTTL=1

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['limit packets to the local network', 'hop limit', 'IP_TTL', 'ttl of outgoing packets'],
  },
  KeepAlive: {
    does: [
      'Has the kernel ask the other end of idle TCP connections from time to time whether it is still there. When no answer comes the connection is closed with “Connection timed out”, and the service can free what belongs to it. Without it a client that has vanished without a word, by a power cut or a lost network, keeps its connection open forever.',
      'The probes also keep entries of firewalls and address translation alive. Connections that are accepted from the socket inherit the option.',
    ],
    when: 'For services with long idle connections that don’t check them in their own protocol, and with Accept=yes, where each dead client holds a process. The kernel begins only after two hours, so that KeepAliveTimeSec= usually goes with it.',
    wrong: [
      'Only this line is set. A firewall that forgets connections after ten minutes still cuts them, as the first probe comes after two hours.',
      'It is taken for a timeout of idle clients. A client that is alive answers and stays connected as long as it wants.',
    ],
    related: ['KeepAliveTimeSec', 'KeepAliveIntervalSec', 'KeepAliveProbes', 'MaxConnections'],
    examples: [
      {
        title: 'Dead clients are noticed within five minutes or so.',
        unit: 'console.socket',
        text: `[Unit]
Description=Remote console

[Socket]
ListenStream=7001
Accept=yes
KeepAlive=yes
KeepAliveTimeSec=3min
KeepAliveIntervalSec=20s
KeepAliveProbes=5

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['detect dead TCP clients', 'connections stay open after clients are gone', 'SO_KEEPALIVE', 'half open connections', 'dead peers', 'client lost its network', 'broken connections linger', 'peer vanished without closing'],
  },
  KeepAliveIntervalSec: {
    does: [
      'Sets how long the kernel waits between one unanswered keepalive probe and the next. Together with KeepAliveProbes= it says how fast a dead peer is given up once the probing has begun: with 20 seconds and 5 probes after 100 seconds.',
    ],
    when: 'Together with KeepAlive=, where dead clients have to be noticed in minutes rather than after the eleven minutes that the kernel takes by itself. Don’t go below a few seconds on mobile or lossy links.',
    wrong: [
      'It is a fraction of a second. Only whole seconds count, and the kernel refuses 0.',
    ],
    related: ['KeepAlive', 'KeepAliveTimeSec', 'KeepAliveProbes'],
    examples: [
      {
        title: 'Peers that stay silent are given up after two minutes of idling and 50 seconds of probing.',
        unit: 'feed.socket',
        text: `[Unit]
Description=Feed for the branch offices

[Socket]
ListenStream=7100
KeepAlive=yes
KeepAliveTimeSec=2min
KeepAliveIntervalSec=10s
KeepAliveProbes=5

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['time between TCP probes', 'TCP_KEEPINTVL', 'tcp_keepalive_intvl', 'seconds between keepalive packets'],
  },
  KeepAliveProbes: {
    does: [
      'Sets how many keepalive probes in a row may stay unanswered. After the last one the kernel closes the connection, and the service reads “Connection timed out” from it.',
    ],
    when: 'Together with KeepAlive= and KeepAliveIntervalSec=. More probes forgive short breaks of the network, fewer free resources earlier.',
    wrong: [
      'It is 1 or 2. A single lost packet or a short Wi-Fi break ends healthy connections.',
    ],
    related: ['KeepAlive', 'KeepAliveTimeSec', 'KeepAliveIntervalSec'],
    examples: [
      {
        title: 'A connection survives a break of one minute, but not much more.',
        unit: 'till.socket',
        text: `[Unit]
Description=Tills of the shop

[Socket]
ListenStream=7200
KeepAlive=yes
KeepAliveTimeSec=1min
KeepAliveIntervalSec=10s
KeepAliveProbes=6

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['how often to probe a silent client', 'TCP_KEEPCNT', 'tcp_keepalive_probes', 'how many keepalives until disconnect'],
  },
  KeepAliveTimeSec: {
    does: [
      'Sets how long a TCP connection has to be idle before the first keepalive probe goes out. The probe also refreshes the entry of the connection in firewalls and address translation on the way.',
    ],
    when: 'Together with KeepAlive=. Choose it shorter than the idle timeout of the firewall or load balancer in between, often five to ten minutes.',
    wrong: [
      'KeepAlive= is not on. The time is set on the socket, but no probe is sent unless the service turns keepalive on by itself.',
    ],
    related: ['KeepAlive', 'KeepAliveIntervalSec', 'KeepAliveProbes'],
    examples: [
      {
        title: 'Idle connections stay known to a firewall that forgets them after five minutes.',
        unit: 'sync.socket',
        text: `[Unit]
Description=Synchronisation with the stores

[Socket]
ListenStream=7300
KeepAlive=yes
KeepAliveTimeSec=4min

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['firewall drops idle connections', 'idle time before TCP probes', 'TCP_KEEPIDLE', 'tcp_keepalive_time', 'nat timeout', 'keep the load balancer from closing connections'],
  },
  ListenDatagram: {
    does: [
      'Opens a socket for datagrams: UDP where a port or an IP address is given, a Unix datagram socket where a path or an abstract name is. The first datagram starts the service, and it is still there to be read. The service gets the socket as a descriptor and answers each sender with `sendto()`.',
      'There are no connections, so one service takes what comes from everybody. While it starts, datagrams wait in the receive buffer, and those for which there is no room are lost.',
    ],
    when: 'For UDP protocols such as DNS, TFTP and syslog, and for local messages where each stands for itself. It can’t be used with Accept=.',
    wrong: [
      'The service handles one datagram and exits while more are waiting. It is started again and again until its start limit is hit, and the socket fails with “service-start-limit-hit”.',
      'A wildcard address is used on a machine with several addresses. Answers may leave with another address than the one that was asked, and clients drop them. Use PassPacketInfo= if the service supports it, or one line for each address.',
    ],
    related: ['PassPacketInfo', 'ReceiveBuffer', 'Timestamping', 'FlushPending', 'ListenSequentialPacket'],
    examples: [
      {
        title: 'A name server that starts with the first query.',
        unit: 'names.socket',
        text: `[Unit]
Description=Name server for the lab

[Socket]
ListenDatagram=5300
ListenStream=5300
ReceiveBuffer=1M

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['start a service by UDP packet', 'UDP port', 'syslog style socket', 'udp listener', 'SOCK_DGRAM', 'tftp', 'syslog port 514', 'statsd', 'receive datagrams'],
  },
  ListenFIFO: {
    does: [
      'Creates a named pipe at the path, with parent directories as needed, and starts the service when somebody writes to it. The service gets the pipe as a descriptor. It is opened for reading and writing, so that the service never sees an end of file when a writer closes.',
      'The pipe stays in the file system when the unit stops, unless RemoveOnStop= is on. All writers share one stream. Writes up to 4096 bytes arrive in one piece, larger ones may be mixed.',
    ],
    when: 'For shell scripts and old programs that can write to a file but not to a socket. For new programs a Unix socket is better: it tells senders apart and can answer.',
    wrong: [
      'The pipe is left over from an earlier start and has another owner or mode than a fresh one would have, for example because SocketUser= or SocketGroup= changed it. The start fails with “File exists”. RemoveOnStop= avoids that.',
      'The service reads until end of file. It waits forever, or gets “Resource temporarily unavailable”, as the descriptor doesn’t block.',
    ],
    related: ['PipeSize', 'SocketMode', 'SocketUser', 'RemoveOnStop', 'ListenStream'],
    examples: [
      {
        title: 'Scripts start a job with `echo` into a pipe.',
        unit: 'jobs.socket',
        text: `[Unit]
Description=Pipe for job requests

[Socket]
ListenFIFO=/run/jobs.fifo
SocketGroup=jobs
SocketMode=0620
RemoveOnStop=yes

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['named pipe', 'start a service by writing to a pipe', 'mkfifo', 'fifo', 'echo into a pipe triggers a service', '/run/initctl', 'pipe file that wakes a service'],
  },
  ListenMessageQueue: {
    does: [
      'Opens a POSIX message queue and creates it when it isn’t there. A message in the queue starts the service, which gets the queue as a descriptor that it can read from. Queues show up as files below `/dev/mqueue`.',
      'A queue is not a file elsewhere in the file system: its name is a slash and one word. It stays when the unit stops, with its messages, unless RemoveOnStop= is on.',
    ],
    when: 'For programs that use `mq_send()` already. For anything new a Unix datagram or seqpacket socket is better known and easier to debug.',
    wrong: [
      'The name has a second slash, such as `/render/jobs`. The kernel refuses it and the unit fails.',
      'The queue is left over with another owner or mode. The start fails with “File exists”.',
    ],
    related: ['MessageQueueMaxMessages', 'MessageQueueMessageSize', 'SocketMode', 'RemoveOnStop'],
    examples: [
      {
        title: 'A worker that starts when a job is in the queue.',
        unit: 'render.socket',
        text: `[Unit]
Description=Queue of the renderer

[Socket]
ListenMessageQueue=/render
MessageQueueMaxMessages=10
MessageQueueMessageSize=4096
SocketMode=0600

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['POSIX message queue', 'mq_open', '/dev/mqueue', 'mq_receive'],
  },
  ListenNetlink: {
    does: [
      'Opens a netlink socket on which the kernel reports events, and joins multicast groups of the family where a number is given. The number is a set of bits, one for each group: 1 is the first group, 5 the first and the third. The service starts with the first message: a device that appears, an address that changes, an audit record.',
      'The messages come from the kernel and can’t be asked for again. What doesn’t fit the receive buffer while the service starts is lost, and the service then reads “No buffer space available” once.',
    ],
    when: 'For services that handle kernel events and are otherwise not needed, as the device manager does. Have them look at the present state on start as well, as events before the socket are not repeated.',
    wrong: [
      'The number is left out. The socket is open, but nothing of what the kernel announces arrives.',
      'The socket is in a unit with Accept=. There is nothing to accept, and systemd refuses to load it.',
    ],
    related: ['ReceiveBuffer', 'PassCredentials', 'ListenDatagram', 'RestrictAddressFamilies'],
    examples: [
      {
        title: 'A helper that starts when the kernel announces devices.',
        unit: 'plugwatch.socket',
        text: `[Unit]
Description=Kernel events of devices

[Socket]
ListenNetlink=kobject-uevent 1
ReceiveBuffer=8M
PassCredentials=yes

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['start on kernel events', 'listen for uevents', 'route changes', 'NETLINK_KOBJECT_UEVENT', 'audit socket', 'rtnetlink', 'kernel tells about new devices'],
  },
  ListenSequentialPacket: {
    does: [
      'Opens a Unix socket with connections that keeps messages apart: what one side writes in one call the other reads in one piece, in order and without loss. It lies between stream and datagram sockets. Clients have to open it with the type SOCK_SEQPACKET.',
    ],
    when: 'When client and service both speak it, mostly in local protocols with small messages. Which of the three kinds is right is decided by the program, not by the administrator.',
    wrong: [
      'A client opens a stream socket at this path. It gets “Protocol wrong type for socket”. Tools such as `curl --unix-socket` speak stream only; `socat` can do both.',
    ],
    related: ['ListenStream', 'ListenDatagram', 'Accept', 'PassCredentials'],
    examples: [
      {
        title: 'A local control protocol with one message per command.',
        unit: 'switchd.socket',
        text: `[Unit]
Description=Control socket of the switch daemon

[Socket]
ListenSequentialPacket=/run/switchd.sock
SocketMode=0600

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['local socket that keeps message boundaries', 'SOCK_SEQPACKET', 'seqpacket', 'packets over a local socket with connection', 'connection that preserves records'],
  },
  ListenSpecial: {
    does: [
      'Opens a file that exists already, a character device or a file of `/proc` or `/sys`, and starts the service when it has something to read. The service gets the open file as a descriptor.',
    ],
    when: 'For services that handle a device and need not run while it is silent. When the device itself should start the service as soon as it is plugged in, a udev rule with SYSTEMD_WANTS is the right way.',
    wrong: [
      'The device isn’t there yet at boot. The start fails with “No such file or directory”. Order the unit behind its device unit.',
      'An ordinary file or a directory is given. Ordinary files on disk can’t be watched, so the socket fails. Use a path unit for them.',
      'The path is a symbolic link, as below `/dev/disk` or `/dev/serial`. It is not followed, and the start fails with “Too many levels of symbolic links”.',
    ],
    related: ['Writable', 'ListenFIFO', 'PathChanged', 'DeviceAllow'],
    examples: [
      {
        title: 'A reader that starts when a card is held to it.',
        unit: 'cards.socket',
        text: `[Unit]
Description=Card reader

[Socket]
ListenSpecial=/dev/card-reader
Writable=yes

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['start a service when a device has data', 'watch a file in /proc', 'character device', 'wait for data on /dev', '/dev/rfkill'],
  },
  ListenStream: {
    does: [
      'Opens a socket for connections: TCP where a port or an IP address is given, a Unix stream socket where a path or an abstract name is, and a socket between virtual machine and host for vsock. systemd holds it from early boot on. The first connection starts the service, and clients that come meanwhile wait in the queue and get no error.',
      'The service gets the socket as descriptor 3 and upwards, counted in `$LISTEN_FDS`. It has to support this, for example with `sd_listen_fds()`. As systemd keeps the socket open, the service can restart or crash without the port being closed for clients.',
      'For a path, parent directories are created, and a socket file that is left over is replaced. The file stays after stopping unless RemoveOnStop= is on. Ports below 1024 need no rights of the service, because systemd binds them.',
    ],
    when: 'For services that start on demand, that others need early at boot, that restart without lost connections, or that use a low port as an ordinary user. A bare port listens on all addresses: for local use give `127.0.0.1:` and the port, or a path.',
    wrong: [
      'The program doesn’t know socket activation. It tries to bind the port itself and ends with “Address already in use”.',
      'The service was running when the socket was started. systemd says that the service is already active and refuses: stop the service first.',
      'A drop-in adds a port and the old one stays open. Write an empty line first. After a change the socket unit has to be restarted: `daemon-reload` alone opens nothing.',
    ],
    related: ['ListenDatagram', 'Accept', 'BindIPv6Only', 'FreeBind', 'SocketMode', 'FileDescriptorName'],
    examples: [
      {
        title: 'A web application behind a proxy on the same machine, on a Unix socket.',
        unit: 'shop.socket',
        text: `[Unit]
Description=Socket of the shop

[Socket]
ListenStream=/run/shop.sock
SocketUser=root
SocketGroup=www-data
SocketMode=0660

[Install]
WantedBy=sockets.target
`,
      },
      {
        title: 'A port that only this machine can reach, over both families.',
        unit: 'portal.socket',
        text: `[Unit]
Description=Portal

[Socket]
ListenStream=127.0.0.1:8080
ListenStream=[::1]:8080

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['start a service on the first connection', 'open a TCP port', 'socket activation', 'use port 80 without root', 'listen on port', 'lazy start', 'tcp listener', 'bind to a port', 'start on first request', 'change the ssh port', 'listen on a unix socket', 'web server on demand', 'start a daemon when a client connects', 'start ssh only when needed', 'open port 8080'],
  },
  ListenUSBFunction: {
    does: [
      'Opens the endpoints of a USB gadget in a FunctionFS directory, for machines that act as a USB device themselves. systemd writes the descriptors and strings that the service names to the control endpoint, then holds the endpoints open and starts the service when the host talks to it.',
      'The service gets the control endpoint first and the other endpoints after it, sorted by name.',
    ],
    when: 'On boards with a USB device controller whose function is made by a program, such as a media player or a debug bridge. FunctionFS must be mounted at the place before the socket starts.',
    wrong: [
      'The service lacks USBFunctionDescriptors= or USBFunctionStrings=. The start of the socket fails with “Invalid argument”.',
      'FunctionFS isn’t mounted there. The directory has no `ep0`, and the start fails with “No such file or directory”.',
    ],
    related: ['USBFunctionDescriptors', 'USBFunctionStrings', 'Service', 'RequiresMountsFor'],
    examples: [
      {
        title: 'The USB side of a measuring device.',
        unit: 'probe-usb.socket',
        text: `[Unit]
Description=USB function of the probe

[Socket]
ListenUSBFunction=/run/usb/probe
Service=probe.service

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['USB gadget', 'act as a USB device', 'FunctionFS', 'functionfs endpoints', 'emulate usb hardware'],
  },
  Mark: {
    does: [
      'Puts a number on every packet that the socket and its connections send. The number never leaves the machine: firewall rules (`meta mark`, `-m mark`) and routing rules (`ip rule … fwmark`) look at it. So answers of a service can take another route or another class than the rest.',
    ],
    when: 'For policy routing by service, for example answers through a VPN or a second uplink. Where a rule can go by port or by user, that needs no setting here.',
    wrong: [
      'No rule asks for the number. Nothing changes, as the mark by itself has no effect.',
      'The unit belongs to a user’s manager, which lacks the right for it. The mark isn’t set, often without a message.',
    ],
    related: ['IPTOS', 'Priority', 'BindToDevice', 'NFTSet'],
    examples: [
      {
        title: 'Answers leave through the second uplink, by `ip rule add fwmark 7 table uplink2`.',
        unit: 'mirror.socket',
        text: `[Unit]
Description=Public mirror

[Socket]
ListenStream=8873
Mark=7

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['policy routing for one service', 'route answers through a VPN', 'SO_MARK', 'fwmark', 'ip rule fwmark', 'iptables -m mark'],
  },
  MaxConnections: {
    does: [
      'Limits how many instances a socket with Accept= runs at the same time. Connections above that are accepted and closed at once, so that the client sees an immediate end and no waiting. The journal says “Too many incoming connections” with the number.',
    ],
    when: 'With Accept=yes, always with a thought: multiply it by the memory of one instance and see whether the machine bears that. It does nothing for sockets that hand themselves to one service. There the service counts.',
    wrong: [
      'Instances hang because their clients are gone. The number is reached and nobody gets in, while `systemctl list-units` shows many old instances. Use KeepAlive= and RuntimeMaxSec= in the template.',
      'A single client takes all places. MaxConnectionsPerSource= keeps some free.',
    ],
    related: ['MaxConnectionsPerSource', 'TriggerLimitBurst', 'KeepAlive', 'TasksMax', 'Slice'],
    examples: [
      {
        title: 'At most ten clients of a costly conversion at once.',
        unit: 'convert.socket',
        text: `[Unit]
Description=Conversion of documents

[Socket]
ListenStream=/run/convert.sock
Accept=yes
MaxConnections=10

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['limit concurrent clients', 'too many incoming connections', 'instances in xinetd', 'limit simultaneous clients', 'too many connections refusing attempt', 'max clients', '64 connections at most', 'protect a socket against ddos', 'limit the number of clients'],
  },
  MaxConnectionsPerSource: {
    does: [
      'Limits how many connections one source may have open at the same time with Accept=. For IP a source is an address without its port, for vsock it is a machine. For Unix sockets newer releases count by user, older ones not at all. What is above is accepted and closed at once, and the journal says so with the source.',
    ],
    when: 'With Accept=yes on sockets that strangers reach, so that one client can’t take all of MaxConnections=. Leave it off where many clients share an address, behind a proxy or address translation.',
    wrong: [
      'All clients come through a load balancer. They are one source, and the service turns away nearly everybody while it is idle.',
    ],
    related: ['KeepAlive', 'TriggerLimitBurst', 'PollLimitBurst', 'IPAddressDeny'],
    examples: [
      {
        title: 'Nobody gets more than four of the forty places.',
        unit: 'upload.socket',
        text: `[Unit]
Description=Upload of measurements

[Socket]
ListenStream=9500
Accept=yes
MaxConnections=40
MaxConnectionsPerSource=4

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['limit connections per client IP', 'one client takes all connections', 'per_source in xinetd', 'one ip floods the service', 'connections per host', 'too many connections from source', 'brute force from one address', 'single client opens hundreds of connections'],
  },
  MessageQueueMaxMessages: {
    does: [
      'Sets how many messages a queue holds that ListenMessageQueue= creates. When it is full, senders wait or get “Resource temporarily unavailable”. It counts only together with MessageQueueMessageSize=: with one of the two missing, the kernel’s own sizes are taken for both.',
    ],
    when: 'When senders produce bursts while the service starts or works. All queues of a user share a limit in bytes, so many messages and large ones exclude each other.',
    wrong: [
      'A queue with this name exists already, from an earlier start. It keeps its old size: remove it below `/dev/mqueue`, or use RemoveOnStop=.',
      'The numbers are above what the kernel grants. In containers and user managers the start fails with “Invalid argument” above `fs.mqueue.msg_max`; elsewhere with “Too many open files” when number times size exceeds the bytes that one user may have in queues, commonly 800 KiB.',
    ],
    related: ['MessageQueueMessageSize', 'RemoveOnStop', 'LimitMSGQUEUE'],
    examples: [
      {
        title: 'Up to fifty short jobs may wait.',
        unit: 'label.socket',
        text: `[Unit]
Description=Queue of the label printer

[Socket]
ListenMessageQueue=/labels
MessageQueueMaxMessages=50
MessageQueueMessageSize=512

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['how many messages a queue holds', 'mq_maxmsg', 'queue depth'],
  },
  MessageQueueMessageSize: {
    does: [
      'Sets how large a message may be in a queue that ListenMessageQueue= creates. Senders of larger ones get “Message too long”. It counts only together with MessageQueueMaxMessages=.',
    ],
    when: 'When the documentation of the program names a size. A reader needs a buffer of at least this size, so a much larger value can break it.',
    wrong: [
      'The service reads with a smaller buffer. Its `mq_receive()` fails with “Message too long”, even for short messages.',
      'The size is changed, but an existing queue keeps the one it was created with.',
    ],
    related: ['MessageQueueMaxMessages', 'RemoveOnStop', 'LimitMSGQUEUE'],
    examples: [
      {
        title: 'Messages of up to 16 kilobytes, of which eight may wait.',
        unit: 'scan.socket',
        text: `[Unit]
Description=Queue of the scanner

[Socket]
ListenMessageQueue=/scans
MessageQueueMaxMessages=8
MessageQueueMessageSize=16384

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['largest message in a queue', 'mq_msgsize', 'message too long for the queue'],
  },
  NoDelay: {
    does: [
      'Sends small TCP writes at once. Without it the kernel holds a small packet back while an earlier one isn’t acknowledged, to gather more, which can cost some 40 milliseconds for each exchange. Connections that come from the socket inherit it.',
    ],
    when: 'For protocols of many small messages with an answer to each, such as consoles, games and remote procedure calls, when the program doesn’t set it itself. For large transfers it brings nothing and may send more packets.',
    wrong: [
      'The service writes a message in many tiny pieces. Each becomes a packet of its own, and throughput falls.',
    ],
    related: ['DeferAcceptSec', 'SendBuffer', 'TCPCongestion', 'IPTOS'],
    examples: [
      {
        title: 'A remote procedure call service in which each millisecond counts.',
        unit: 'rpc.socket',
        text: `[Unit]
Description=Calls from the web servers

[Socket]
ListenStream=9600
NoDelay=yes

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['lower latency of TCP', 'disable Nagle', 'TCP_NODELAY', 'small packets arrive 40 ms late', 'lag of an interactive protocol', 'send without buffering', 'packets are held back'],
  },
  PassCredentials: {
    does: [
      'Has the kernel add process, user and group of the sender to each message that arrives on a Unix or netlink socket. The sender can’t forge them unless it is privileged. The service has to read with `recvmsg()` to see them. Connections that are accepted from the socket inherit it.',
    ],
    when: 'For datagram sockets on which the service checks or records who sent something, as the journal does. For stream sockets a program usually asks once for each connection with `SO_PEERCRED`, which needs nothing here.',
    wrong: [
      'The service runs with PrivateUsers= or in a container. Most senders from outside appear as user 65534.',
    ],
    related: ['PassPIDFD', 'PassSecurity', 'AcceptFileDescriptors', 'SocketMode', 'ListenDatagram'],
    examples: [
      {
        title: 'A log collector that records who has sent each line.',
        unit: 'collect.socket',
        text: `[Unit]
Description=Local event collector

[Socket]
ListenDatagram=/run/collect.sock
PassCredentials=yes
Timestamping=us

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['know which user sent a message', 'SO_PASSCRED', 'identify the sender', 'SCM_CREDENTIALS', 'uid and pid of the client', 'authenticate local clients', 'who writes to my socket', 'peer credentials', 'verify user id of local clients'],
  },
  PassFileDescriptorsToExec: {
    does: [
      'Hands the open sockets to the commands of ExecStartPost=, ExecStopPre= and ExecStopPost= as well, in the way a service gets them: as descriptors from 3 on, with `$LISTEN_FDS`. So a command can set options for which there is no setting. Commands of ExecStartPre= get none, as nothing is open at that time.',
    ],
    when: 'When a helper has to work on the socket itself, for example to attach a packet filter. Commands that only handle the socket file don’t need it.',
    wrong: [
      'The command reads from the socket and takes the first message away from the service.',
    ],
    related: ['FileDescriptorName', 'OpenFile', 'TimeoutSec'],
    examples: [
      {
        title: 'A helper attaches a packet filter to the socket before it is used.',
        unit: 'filtered.socket',
        text: `[Unit]
Description=Input behind a packet filter

[Socket]
ListenDatagram=9700
ExecStartPost=/usr/bin/attach-filter
PassFileDescriptorsToExec=yes

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['give the socket to a helper command', 'ExecStartPost needs the socket', 'setsockopt by a helper'],
  },
  PassPIDFD: {
    does: [
      'Has the kernel add a pidfd of the sender to each message that arrives on a Unix socket. It stands for exactly that process: unlike a process number it can’t come to mean another one after the sender has ended. The service has to read with `recvmsg()` and closes the descriptor after use.',
    ],
    when: 'For services that support it and that check the sender further, for example its unit or its executable. It needs Linux 6.5; older kernels ignore it.',
    wrong: [
      'The service doesn’t know about it. If it reads control messages for other purposes and doesn’t close what it doesn’t know, each message leaks a descriptor until “Too many open files”.',
    ],
    related: ['PassCredentials', 'PassSecurity', 'AcceptFileDescriptors'],
    examples: [
      {
        title: 'A helper that grants rights by the unit of its caller.',
        unit: 'grantd.socket',
        text: `[Unit]
Description=Rights for services

[Socket]
ListenDatagram=/run/grantd.sock
SocketMode=0666
PassCredentials=yes
PassPIDFD=yes

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['pidfd of the sender', 'SCM_PIDFD', 'SO_PASSPIDFD', 'identify a client without pid race'],
  },
  PassPacketInfo: {
    does: [
      'Has the kernel add to each datagram the address it was sent to and the interface it came in by, and similar details for netlink sockets. A service on a wildcard address can then answer with the address that was asked. It has to read them with `recvmsg()`.',
    ],
    when: 'For UDP services on machines with several addresses or interfaces, when the program supports it but doesn’t turn it on by itself for sockets that it is given. TCP needs nothing of the kind.',
    wrong: [
      'The service ignores the details. Answers still leave with the address that the routing picks, and clients drop them.',
    ],
    related: ['ListenDatagram', 'Timestamping', 'BindToDevice', 'PassCredentials'],
    examples: [
      {
        title: 'A name server that answers from the address that was asked.',
        unit: 'resolver.socket',
        text: `[Unit]
Description=Resolver on all addresses

[Socket]
ListenDatagram=5353
PassPacketInfo=yes

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['which address was a packet sent to', 'answer from the right IP', 'IP_PKTINFO', 'IP_RECVPKTINFO', 'destination address of a datagram', 'interface a packet came in on'],
  },
  PassSecurity: {
    does: [
      'Has the kernel add the security label of the sender, from SELinux, Smack or another such module, to each message that arrives on a Unix socket. The service reads it with `recvmsg()`. Without such a module no label comes.',
    ],
    when: 'On machines with SELinux or Smack, for services that record or check labels, as the journal does.',
    wrong: [
      'The machine uses AppArmor or nothing. The service waits for a label and gets none, or another kind than it expects.',
    ],
    related: ['PassCredentials', 'PassPIDFD', 'SELinuxContextFromNet', 'SmackLabel'],
    examples: [
      {
        title: 'An audit collector that records the SELinux context of each sender.',
        unit: 'trail.socket',
        text: `[Unit]
Description=Collector of audit notes

[Socket]
ListenDatagram=/run/trail.sock
PassCredentials=yes
PassSecurity=yes

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['SELinux context of the sender', 'SO_PASSSEC', 'SCM_SECURITY', 'security label of the peer', 'smack label of the client', 'label of who sent it'],
  },
  PipeSize: {
    does: [
      'Sets how many bytes a pipe of ListenFIFO= holds before writers have to wait. The kernel rounds it up to a power of two in pages.',
    ],
    when: 'When writers produce bursts while the service starts or works, and must not block. A larger pipe only delays the waiting when the reader is too slow altogether.',
    wrong: [
      'A unit of a user’s manager asks for more than `/proc/sys/fs/pipe-max-size`. The journal says “Setting pipe size failed, ignoring: Operation not permitted” and the pipe keeps its size.',
    ],
    related: ['ListenFIFO', 'ReceiveBuffer', 'MessageQueueMaxMessages'],
    examples: [
      {
        title: 'A pipe that takes a megabyte of lines while the reader starts.',
        unit: 'ingest.socket',
        text: `[Unit]
Description=Pipe for access logs

[Socket]
ListenFIFO=/run/ingest.fifo
PipeSize=1M
SocketMode=0620
SocketGroup=www-data
RemoveOnStop=yes

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['bigger buffer for a named pipe', 'writers to the FIFO block', 'F_SETPIPE_SZ', 'fifo capacity', 'pipe is full'],
  },
  PollLimitBurst: {
    does: [
      'Sets how often traffic on one socket may wake systemd within PollLimitIntervalSec=. When that is exceeded systemd looks away from this socket until the interval is over, then goes on. Nothing fails and nothing is lost: clients wait in the queue a little longer.',
      'It is the gentle brake before TriggerLimitBurst=, which puts the socket out of use.',
    ],
    when: 'Lower it to slow down floods of connections with Accept=yes. Raise it for a busy socket with Accept= whose clients see delays of a second or two at peaks.',
    wrong: [
      'It is higher than TriggerLimitBurst= for the same interval. Then the brake never acts, and a flood makes the socket fail instead of slowing it.',
    ],
    related: ['TriggerLimitBurst', 'MaxConnections', 'Backlog', 'Accept'],
    examples: [
      {
        title: 'A busy line printer port whose bursts must not be delayed.',
        unit: 'lpd.socket',
        text: `[Unit]
Description=Line printer port

[Socket]
ListenStream=515
Accept=yes
PollLimitBurst=500
TriggerLimitBurst=1000

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['slow down a flood of connections', 'connections are delayed for two seconds', 'connection flood eats cpu', 'wakeups per second of a socket'],
  },
  PollLimitIntervalSec: {
    does: [
      'Sets the time over which PollLimitBurst= counts how often a socket wakes systemd. It is also the longest pause that clients may see when the limit is hit, as systemd looks at the socket again when the interval is over.',
    ],
    when: 'Together with PollLimitBurst=. A short interval gives short pauses; turning the limit off makes sense only where TriggerLimitIntervalSec= is set with care.',
    wrong: [
      'It is several minutes long. A short burst makes the socket look dead for the rest of that time, while `systemctl status` shows it as active.',
    ],
    related: ['TriggerLimitIntervalSec', 'MaxConnections', 'DeferAcceptSec'],
    examples: [
      {
        title: 'At most fifty connections in half a second, then a short pause.',
        unit: 'finger.socket',
        text: `[Unit]
Description=Who is on duty

[Socket]
ListenStream=7979
Accept=yes
PollLimitIntervalSec=500ms
PollLimitBurst=50

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['how long to ignore a busy socket', 'socket pauses under flood', 'period of the poll limit'],
  },
  Priority: {
    does: [
      'Sets the priority that packets of the socket carry inside this machine. Queueing disciplines of the network interface sort by it, for example which band a packet takes or, on VLANs, which class it is given. Nothing of it is in the packet itself unless such a mapping exists.',
    ],
    when: 'When the interface has a queueing discipline with several bands. To mark packets for routers elsewhere use IPTOS=.',
    wrong: [
      'IPTOS= stands in the same unit. The kernel derives a priority from it as well, and it is applied later, so that this one is lost.',
      'The interface has a discipline that doesn’t look at priorities. Nothing changes.',
    ],
    related: ['IPTOS', 'Mark', 'SendBuffer'],
    examples: [
      {
        title: 'Control traffic that passes the bulk transfers of the same machine.',
        unit: 'control.socket',
        text: `[Unit]
Description=Control channel of the cluster

[Socket]
ListenStream=9800
Priority=6

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['traffic control class of a socket', 'SO_PRIORITY', 'skb priority', 'qdisc band of packets'],
  },
  ReceiveBuffer: {
    does: [
      'Sets how much incoming data the kernel keeps for the socket until the service reads it. It matters most for datagrams and netlink: what doesn’t fit is dropped, which shows as `RcvbufErrors` in `nstat` or in `/proc/net/snmp`.',
      'The system manager may exceed `net.core.rmem_max`, which a service by itself may not. The kernel shows twice the number, as it adds its own bookkeeping.',
    ],
    when: 'For UDP and netlink services that lose messages in bursts or while they start. For TCP leave it alone: a fixed size turns off the kernel’s own tuning and often makes long-distance transfers slower.',
    wrong: [
      'It is raised for a service that is too slow all the time. The losses only come later.',
      'The unit belongs to a user’s manager. There `net.core.rmem_max` is the limit.',
    ],
    related: ['SendBuffer', 'ListenDatagram', 'ListenNetlink', 'Backlog', 'PipeSize'],
    examples: [
      {
        title: 'A collector of flow records that come in bursts.',
        unit: 'flows.socket',
        text: `[Unit]
Description=Collector of flow records

[Socket]
ListenDatagram=2055
ReceiveBuffer=16M

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['UDP packets are dropped', 'RcvbufErrors', 'larger receive queue', 'SO_RCVBUF', 'rmem_max', 'buffer for udp bursts', 'packet receive errors', 'datagrams lost under load', 'kernel drops syslog datagrams'],
  },
  RemoveOnStop: {
    does: [
      'Deletes what the unit has created in the file system when it stops: socket files, FIFOs, message queues and the links of Symlinks=. Without it they stay behind. A leftover socket file answers “Connection refused”, while a missing one answers “No such file or directory”.',
      'While the unit runs nothing changes. The service may still hold the socket when the file goes away: it serves its open connections, but nobody new finds it.',
    ],
    when: 'For FIFOs and message queues that would be refused on the next start because of another owner or size, and where programs take the file as a sign that the service is there. Leave it off for sockets whose service goes on without them.',
    wrong: [
      'A service keeps running while its socket unit is restarted by an update. Its file is deleted, and the new socket can’t start because the service is active. Stop both together.',
    ],
    related: ['Symlinks', 'ListenFIFO', 'ListenMessageQueue', 'ExecStopPost'],
    examples: [
      {
        title: 'A pipe that belongs to a user and has to be fresh at each start.',
        unit: 'badge.socket',
        text: `[Unit]
Description=Pipe of the badge reader

[Socket]
ListenFIFO=/run/badge.fifo
SocketUser=badge
SocketMode=0600
RemoveOnStop=yes

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['delete the socket file on stop', 'stale socket file', 'connection refused on a leftover socket', 'leftover sock file', 'unlink the socket', 'dead .sock file in /run', 'remove the pipe afterwards', 'file stays after the socket unit stopped', 'clean socket path on stop', 'socket file remains after stop'],
  },
  ReusePort: {
    does: [
      'Lets several sockets bind to the same IP address and port. The kernel spreads new connections, or datagrams by sender, over them. All of them must have the option on and belong to the same user; sockets that systemd binds belong to root.',
    ],
    when: 'To run several copies of a service behind one port, each with a socket unit of its own, or to start a new copy while the old one still serves. For a single service it only hides that the port is bound twice.',
    wrong: [
      'One copy hangs. The kernel still gives it its share, and some of the clients wait without end.',
      'The other program doesn’t set the option. The start fails with “Address already in use” all the same.',
    ],
    related: ['ListenStream', 'Accept', 'Backlog', 'FreeBind'],
    examples: [
      {
        title: 'One of several workers that share a port, as instances of a template.',
        unit: 'worker@.socket',
        text: `[Unit]
Description=Worker port %i

[Socket]
ListenStream=9000
ReusePort=yes

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['several services on one port', 'share a port between workers', 'SO_REUSEPORT', 'address already in use for a second instance', 'load balance between processes', 'two instances on the same port'],
  },
  SELinuxContextFromNet: {
    does: [
      'Runs each instance of a socket with Accept= at the SELinux level of its client. The level comes from the label that the network stack gives to the connection; user, role and type are taken from the service as usual. So an instance sees no more than its client may see.',
    ],
    when: 'On machines with a multi-level policy and labelled networking (IPsec or NetLabel). Everywhere else leave it off.',
    wrong: [
      'The connection carries no label. The instance can’t find a context and ends with status 229.',
    ],
    related: ['SELinuxContext', 'PassSecurity', 'MaxConnections'],
    examples: [
      {
        title: 'A file service whose instances run at the level of their clients.',
        unit: 'classified.socket',
        text: `[Unit]
Description=Files by level of the client

[Socket]
ListenStream=9444
Accept=yes
SELinuxContextFromNet=yes

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['multi-level security by client', 'labelled networking', 'mls level of the peer', 'netlabel'],
  },
  SendBuffer: {
    does: [
      'Sets how much outgoing data the kernel takes from the service before a write blocks or returns “Resource temporarily unavailable”. The system manager may exceed `net.core.wmem_max`, which a service by itself may not. For Unix datagram sockets it also bounds how large a single message may be.',
    ],
    when: 'For services that send large datagrams or bursts of them. For TCP leave it alone: a fixed size turns off the kernel’s own tuning.',
    wrong: [
      'The peers are to send larger messages to the service. The buffer of the sender counts for that, which this unit can’t set.',
    ],
    related: ['ReceiveBuffer', 'NoDelay', 'TCPCongestion', 'PipeSize'],
    examples: [
      {
        title: 'A stream of pictures in datagrams that come in bursts.',
        unit: 'camera.socket',
        text: `[Unit]
Description=Pictures of the camera

[Socket]
ListenDatagram=9920
SendBuffer=4M

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['bigger outgoing buffer', 'SO_SNDBUF', 'wmem_max', 'SO_SNDBUFFORCE', 'output buffer of a socket', 'write blocks on a full socket', 'sending side buffer too small'],
  },
  Service: {
    does: [
      'Names the service that traffic starts when it isn’t called like the socket. Several sockets can name the same one. The service then gets the descriptors of all of them that are active when it starts.',
    ],
    when: 'For a second socket of a service, such as an admin port beside the main port, and for sockets whose service has a name that can’t be changed. Where the names match leave it out. It can’t stand beside Accept=, which looks for a template.',
    wrong: [
      'The service has no Sockets= that lists the socket, and somebody starts it by hand before the socket. It comes up without the descriptor, and the socket can’t be started any more while it runs.',
      'The name has a typing error. The start of the socket is refused, as the service is not loaded.',
    ],
    related: ['Sockets', 'FileDescriptorName', 'Accept', 'ListenStream'],
    examples: [
      {
        title: 'An admin socket that starts the same service as the main socket.',
        unit: 'shop-admin.socket',
        text: `[Unit]
Description=Admin socket of the shop

[Socket]
ListenStream=/run/shop-admin.sock
SocketMode=0600
FileDescriptorName=admin
Service=shop.service

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['socket and daemon have different names', 'two sockets start the same daemon', 'foo.socket starts bar.service', 'connect a socket with a service', 'which daemon does the socket start', 'socket unit for a differently named service', 'link socket to its service', 'socket has no matching service', 'activate another unit than the namesake'],
  },
  SmackLabel: {
    does: [
      'Sets the Smack label of the FIFO or socket file in the file system. It decides which processes may open or connect to it, beside the access mode. It works only on kernels that run with Smack as their security module, as on Tizen and some car systems.',
    ],
    when: 'On Smack systems, when the label that new files get from systemd is not the one that clients may use. Elsewhere it has no effect.',
    wrong: [
      'It is meant for a Unix socket. Many releases of systemd label FIFOs only, so look at the file with `chsmack` before you rely on it.',
    ],
    related: ['SmackLabelIPIn', 'SmackLabelIPOut', 'SmackProcessLabel', 'SocketMode'],
    examples: [
      {
        title: 'A pipe that programs with the label of the media player may open.',
        unit: 'tuner.socket',
        text: `[Unit]
Description=Commands for the tuner

[Socket]
ListenFIFO=/run/tuner.fifo
SmackLabel=Media

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['Smack access to a FIFO', 'label of a fifo', 'SMACK64'],
  },
  SmackLabelIPIn: {
    does: [
      'Sets the Smack label that the socket has for incoming IP packets. The kernel checks whether the label of the sender may write to this one and drops what may not come in. It works only on kernels that run Smack.',
    ],
    when: 'On Smack systems with a policy for the network. Elsewhere it has no effect.',
    wrong: [
      'Packets from other machines carry no label and get the one for unlabelled hosts. Without a rule for it nothing arrives, and only the kernel’s audit log tells.',
    ],
    related: ['SmackLabel', 'SmackLabelIPOut', 'SmackProcessLabel', 'IPAddressAllow'],
    examples: [
      {
        title: 'A service that only labelled senders reach.',
        unit: 'gauge.socket',
        text: `[Unit]
Description=Values of the gauges

[Socket]
ListenDatagram=9930
SmackLabelIPIn=Vehicle

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['Smack label of incoming packets', 'SMACK64IPIN', 'smack for received traffic'],
  },
  SmackLabelIPOut: {
    does: [
      'Sets the Smack label that packets of the socket carry when they leave. The receiving side checks it against its own rules. It works only on kernels that run Smack.',
    ],
    when: 'On Smack systems, when answers have to carry another label than the process. Elsewhere it has no effect.',
    wrong: [
      'No rule lets the receiver read this label. The packets are sent and dropped at the other end.',
    ],
    related: ['SmackLabel', 'SmackLabelIPIn', 'SmackProcessLabel'],
    examples: [
      {
        title: 'Answers that the dashboard may receive.',
        unit: 'speed.socket',
        text: `[Unit]
Description=Speed for the dashboard

[Socket]
ListenDatagram=9940
SmackLabelIPOut=Dashboard

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['Smack label of outgoing packets', 'SMACK64IPOUT', 'smack for sent traffic'],
  },
  SocketGroup: {
    does: [
      'Gives the socket file, FIFO or message queue to a group. Together with SocketMode= it decides who may connect: connecting to a Unix socket needs the right to write. It changes nothing about the rights of the service itself.',
    ],
    when: 'To let a certain group use a service, such as the web server’s group for an application socket or an admin group for a control socket.',
    wrong: [
      'SocketMode= is left open for everybody. The group is right, but all others can connect as well.',
      'The group doesn’t exist yet when the socket starts. The unit fails with status 216 of its control process. Create it with `sysusers.d` in the package.',
      'Somebody was added to the group and still gets “Permission denied”. The change counts from the next login.',
    ],
    related: ['SocketUser', 'SocketMode', 'DirectoryMode', 'Group'],
    examples: [
      {
        title: 'A control socket for the members of one group.',
        unit: 'vm-ctl.socket',
        text: `[Unit]
Description=Control of the virtual machines

[Socket]
ListenStream=/run/vm-ctl.sock
SocketGroup=vmadmin
SocketMode=0660

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['let a group connect', 'group of the socket file', 'chgrp the socket', 'docker group for a socket', 'nginx cannot connect to php socket', 'www-data access to a socket', 'only members of a group may connect', 'give a team access to the socket'],
  },
  SocketMode: {
    does: [
      'Sets the access mode of the socket file, FIFO or message queue. To connect to a Unix socket or to send to it one needs the right to write; the bit for executing means nothing. Abstract names and network ports have no mode and are open to all who reach them.',
    ],
    when: 'On nearly every Unix socket that not everybody should use: `0660` with SocketGroup=, or `0600` for root or one user. Services that check their callers themselves, as D-Bus does, keep it open.',
    wrong: [
      'The line is forgotten. Every local user can connect to an admin interface that has no login of its own.',
      'It is `0640`. The group may only read, which isn’t enough to connect: “Permission denied”.',
    ],
    related: ['SocketUser', 'SocketGroup', 'DirectoryMode', 'UMask'],
    examples: [
      {
        title: 'A socket that only the service’s own group and the web server use.',
        unit: 'api.socket',
        text: `[Unit]
Description=Application behind the web server

[Socket]
ListenStream=/run/api.sock
SocketGroup=www-data
SocketMode=0660

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['permissions of the Unix socket', 'who may connect', 'permission denied on a socket file', 'chmod 660 for a socket', 'everybody can connect', 'EACCES on connect', '0666 socket', 'restrict access to a unix socket', 'umask of a socket file', 'connect() permission denied', 'world-writable sock'],
  },
  SocketProtocol: {
    does: [
      'Opens the sockets with another protocol than TCP or UDP: SCTP or Multipath TCP in place of TCP, UDP-Lite in place of UDP. SCTP has messages and several addresses on each side, as telephone networks use it. Multipath TCP lets a client that supports it change or combine its networks and serves ordinary TCP clients as well.',
    ],
    when: 'SCTP and UDP-Lite only when the program speaks them. Multipath TCP can be turned on for most TCP services without touching the program, when clients move between networks, such as phones.',
    values: {
      udplite: 'UDP-Lite in place of UDP: damaged packets can be passed on.',
      sctp: 'SCTP in place of TCP: messages, and several addresses on each side.',
      mptcp: 'Multipath TCP in place of TCP: several networks at once; ordinary TCP clients work too.',
    },
    wrong: [
      'The kernel lacks the protocol or it is turned off (`net.mptcp.enabled`). The start fails with “Protocol not supported” or “Protocol not available”.',
      'It is `sctp`, and clients connect by TCP. They get “Connection refused”, and `ss -lnt` doesn’t show the port.',
    ],
    related: ['ListenStream', 'ListenDatagram', 'NoDelay', 'TCPCongestion'],
    examples: [
      {
        title: 'A web service whose clients may move between Wi-Fi and mobile network.',
        unit: 'mobile.socket',
        text: `[Unit]
Description=Interface for the mobile application

[Socket]
ListenStream=8444
SocketProtocol=mptcp

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['use SCTP', 'use Multipath TCP', 'mptcp', 'IPPROTO_SCTP', 'udplite'],
  },
  SocketUser: {
    does: [
      'Gives the socket file, FIFO or message queue to a user, and to the main group of that user when SocketGroup= isn’t there. The service itself runs as whoever its User= names: this is only about the file.',
    ],
    when: 'When one user has to connect to a private socket, or when the service wants to own its file. Where a group is to have access SocketGroup= is enough.',
    wrong: [
      'The user doesn’t exist when the socket starts. The unit fails with status 217 of its control process.',
      'It names the dynamic user of a service with DynamicUser=. That user exists only while the service runs, after the socket.',
      'It is expected to change the user of the service. That still runs as root, when its own User= is missing.',
    ],
    related: ['SocketGroup', 'SocketMode', 'User', 'DynamicUser'],
    examples: [
      {
        title: 'Only the monitoring user may ask.',
        unit: 'health.socket',
        text: `[Unit]
Description=Health of the machine

[Socket]
ListenStream=/run/health.sock
SocketUser=monitor
SocketMode=0600

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['owner of the socket file', 'chown the socket', 'socket belongs to root', 'owner of a fifo', 'unix socket owned by another user', 'non-root owner of a listener', 'uid of the sock file'],
  },
  Symlinks: {
    does: [
      'Creates symbolic links to the socket file or FIFO of the unit, with parent directories as needed. Clients find the service under these names as well. A link that points elsewhere or a file in its place is left alone with a warning, unless RemoveOnStop= is on: then it is replaced.',
    ],
    when: 'When a socket has moved and old clients still use the old path, or when programs expect a well-known name. The unit must have exactly one path.',
    wrong: [
      'The unit listens on two paths, or on a port only. systemd refuses to load it.',
      'A client runs with another view of the file system, in a container or behind RootDirectory=. It sees the link but not what it points to, and gets “No such file or directory”.',
    ],
    related: ['DirectoryMode', 'RuntimeDirectory', 'ListenStream'],
    examples: [
      {
        title: 'Old clients go on using the path of the predecessor.',
        unit: 'clock.socket',
        text: `[Unit]
Description=Time for local clients

[Socket]
ListenStream=/run/clock/time.sock
Symlinks=/run/oldclock.sock
RemoveOnStop=yes

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['second path for a socket', 'old socket path must still work', 'compat path for a socket', 'link /dev/log', 'alias path of a socket', 'legacy socket location', 'ln -s for a socket', 'fifo under two names'],
  },
  TCPCongestion: {
    does: [
      'Chooses how TCP finds out how fast it may send on connections of the socket. It concerns what this machine sends. `sysctl net.ipv4.tcp_available_congestion_control` lists what is loaded; the system manager can have the kernel load another one that is built as a module.',
    ],
    when: 'For single services whose traffic differs from the rest, such as downloads over lossy or distant lines with `bbr`, or transfers in the background. To change it for all use `net.ipv4.tcp_congestion_control`.',
    wrong: [
      'The name is unknown or the module is missing. The journal says that the option TCP_CONGESTION can’t be set, ignoring, and connections use the usual one. `ss -ti` shows which.',
    ],
    related: ['NoDelay', 'SendBuffer', 'IPTOS', 'SocketProtocol'],
    examples: [
      {
        title: 'Downloads for distant clients.',
        unit: 'download.socket',
        text: `[Unit]
Description=Downloads

[Socket]
ListenStream=8880
TCPCongestion=bbr

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['use BBR', 'TCP algorithm for one service', 'TCP_CONGESTION', 'cubic', 'net.ipv4.tcp_congestion_control'],
  },
  TimeoutSec: {
    does: [
      'Limits how long each of the commands of the socket unit may take: ExecStartPre=, ExecStartPost=, ExecStopPre= and ExecStopPost=, and the step that sets owner and group. When the time is over, what runs is terminated, killed after the same time again, and the unit fails with the result “timeout”.',
      'It says nothing about the service, about connections or about waiting for traffic. A socket can listen forever.',
    ],
    when: 'When a socket has commands and they are slow for a good reason, or should fail sooner. Without commands there is hardly a use.',
    wrong: [
      'It is meant to close idle clients. Nothing is closed: use RuntimeMaxSec= in the template or a timeout of the service.',
      'User and group come from LDAP, and the directory server isn’t reachable at boot. Setting the owner of the socket file hangs until this time is over.',
    ],
    related: ['ExecStartPre', 'ExecStartPost', 'RuntimeMaxSec', 'TimeoutStopSec'],
    examples: [
      {
        title: 'A registration that may take three minutes at boot.',
        unit: 'roster.socket',
        text: `[Unit]
Description=Port in the cluster roster

[Socket]
ListenStream=9510
ExecStartPost=/usr/bin/roster-ctl join
TimeoutSec=3min

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['limit the time of socket commands', 'socket helper command hangs', 'control process of a socket times out'],
  },
  Timestamping: {
    does: [
      'Has the kernel add to each datagram the time at which it arrived. It is the time of arrival at the machine, not that at which the service came to read it, so it stays right when packets have waited in the queue or while the service started. The service reads it with `recvmsg()`.',
    ],
    when: 'For time services, measurements and logs of datagrams, when the program looks at it but can’t turn it on for sockets that it is given.',
    values: {
      yes: 'The same as `ns`.',
      no: 'The same as `off`.',
      off: 'Messages carry no time of arrival.',
      us: 'Each message carries its time of arrival, in microseconds.',
      ns: 'Each message carries its time of arrival, in nanoseconds.',
    },
    wrong: [
      'The service asks for the other resolution than the one that is set. It doesn’t find the kind of message that it looks for and uses its own, later time.',
    ],
    related: ['PassPacketInfo', 'ListenDatagram', 'PassCredentials', 'ReceiveBuffer'],
    examples: [
      {
        title: 'A measurement of delays that counts from the arrival of the packet.',
        unit: 'delay.socket',
        text: `[Unit]
Description=Delay measurement

[Socket]
ListenDatagram=8620
Timestamping=ns

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['arrival time of packets', 'SO_TIMESTAMP', 'SO_TIMESTAMPNS', 'when did the datagram arrive', 'nanosecond receive stamps'],
  },
  Transparent: {
    does: [
      'Lets the socket take connections whose destination is an address that this machine doesn’t have, and answer with that address. The clients notice nothing of the proxy. The packets have to be led to the socket first, by a TPROXY firewall rule and a local route for marked packets.',
    ],
    when: 'For transparent proxies and load balancers whose manual asks for it. To bind early to an address that the machine will have, FreeBind= is meant.',
    wrong: [
      'Only the socket is set up. No traffic arrives, because the firewall rule or the route is missing.',
      'The unit belongs to a user’s manager. The option needs rights that it lacks, the journal has a warning, and foreign addresses are not served.',
    ],
    related: ['FreeBind', 'Mark', 'BindToDevice', 'BindIPv6Only'],
    examples: [
      {
        title: 'A proxy that takes over web traffic which a TPROXY rule leads to it.',
        unit: 'webfilter.socket',
        text: `[Unit]
Description=Transparent web filter

[Socket]
ListenStream=0.0.0.0:3129
Transparent=yes

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['TPROXY', 'IP_TRANSPARENT', 'intercepting proxy', 'squid transparent'],
  },
  TriggerLimitBurst: {
    does: [
      'Sets how often the socket may start its service within TriggerLimitIntervalSec=. Above that systemd takes it for a loop: the journal says “Trigger limit hit, refusing further activation.”, the socket is closed and the unit fails with the result “trigger-limit-hit”. Clients get “Connection refused” until somebody starts the socket again.',
      'With Accept=yes every connection counts, so a busy hour can reach it. PollLimitBurst= normally slows things down before.',
    ],
    when: 'Raise it, with PollLimitBurst=, for sockets with Accept=yes that get hundreds of connections in a second. Lower it where a loop should be stopped early.',
    wrong: [
      'The service ends without reading what has started it. It is started again at once, a few times in a second, until this limit or the start limit of the service is hit. Raising the limit only makes the loop longer: the service must accept or read.',
      'Monitoring looks at the service only, which is rightly inactive, and nobody notices that the socket has failed.',
    ],
    related: ['PollLimitBurst', 'StartLimitBurst', 'MaxConnections', 'FlushPending', 'OnFailure'],
    examples: [
      {
        title: 'Many short connections in a moment are normal for this service.',
        unit: 'ident.socket',
        text: `[Unit]
Description=Who owns a connection

[Socket]
ListenStream=1130
Accept=yes
MaxConnections=200
PollLimitBurst=800
TriggerLimitBurst=1000

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['trigger limit hit', 'socket stops listening under load', 'activation loop', 'service crashes on each connection', 'too many activations per second', 'how often may a socket start its service', 'socket unit failed after a burst'],
  },
  TriggerLimitIntervalSec: {
    does: [
      'Sets the time over which TriggerLimitBurst= counts how often the socket has started its service. When the number is exceeded within it, the socket is closed and fails. Turned off, a service that ends without reading keeps systemd busy without a limit, apart from its own start limit.',
    ],
    when: 'Together with TriggerLimitBurst=, to describe the bursts that are normal. Turning it off is for sockets that must never be closed, and whose service reliably takes what comes.',
    wrong: [
      'It is made longer but the number stays the same. The limit is reached sooner, and the socket fails more often than before.',
    ],
    related: ['PollLimitIntervalSec', 'StartLimitIntervalSec', 'MaxConnections', 'FlushPending'],
    examples: [
      {
        title: 'A public port that must stay open: it is slowed down, but never closed.',
        unit: 'relay.socket',
        text: `[Unit]
Description=Public relay

[Socket]
ListenStream=9525
Accept=yes
MaxConnections=100
TriggerLimitIntervalSec=0

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['never close the socket under load', 'socket gives up after repeated activation', 'window for activations', 'disable the activation limit', 'socket was triggered too often'],
  },
  Writable: {
    does: [
      'Opens the file of ListenSpecial= for writing as well. The service gets one descriptor for both directions and can give commands to the device that has started it.',
    ],
    when: 'When the program writes to the device through the descriptor that it is given. Leave it off for files that are only read, such as those in `/proc`.',
    wrong: [
      'The file can’t be written. The start fails with “Permission denied” or “Read-only file system”.',
      'It is off and the service writes. It gets “Bad file descriptor”.',
    ],
    related: ['ListenSpecial', 'DeviceAllow', 'SocketMode'],
    examples: [
      {
        title: 'A daemon that reads requests of the device and answers them.',
        unit: 'scale.socket',
        text: `[Unit]
Description=Weighing scale

[Socket]
ListenSpecial=/dev/scale
Writable=yes

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['write to the device too', 'O_RDWR for a device', 'open device read-write'],
  },
  XAttrAccept: {
    does: [
      'Attaches an extended attribute to each connection that systemd accepts with Accept=yes. Attributes don’t change what the socket does. They tell tools that look at sockets, such as tracers and BPF programs, which protocol is spoken: systemd marks connections of its own Varlink services with `user.varlink=server`.',
    ],
    when: 'For services whose tools or policies ask for such a mark, together with XAttrListen= and XAttrEntryPoint=. It needs Linux 7.0; on older kernels no mark can be set.',
    wrong: [
      'Accept= is off. systemd accepts nothing then, so the connections carry no mark unless the service sets it.',
    ],
    related: ['XAttrEntryPoint', 'XAttrListen', 'Accept', 'FileDescriptorName'],
    examples: [
      {
        title: 'A Varlink service that marks its file, its socket and its connections.',
        unit: 'stock.socket',
        text: `[Unit]
Description=Stock over Varlink

[Socket]
ListenStream=/run/stock.varlink
Accept=yes
FileDescriptorName=varlink
XAttrEntryPoint=user.varlink=entrypoint
XAttrListen=user.varlink=listen
XAttrAccept=user.varlink=server

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['mark accepted connections for tracing', 'setxattr on accepted sockets', 'user.* attribute per connection', 'tag each client connection'],
  },
  XAttrEntryPoint: {
    does: [
      'Attaches an extended attribute to the socket file in the file system. `getfattr -d` shows it, and tools find sockets of a protocol by it: `varlinkctl list-sockets` lists those that carry `user.varlink=entrypoint`.',
    ],
    when: 'For services with a protocol whose tools look for such a mark, mainly Varlink. It needs a Unix socket with a path and Linux 7.0; older kernels refuse attributes on socket files.',
    wrong: [
      'The socket has an abstract name or a port. There is no file that could carry the mark.',
    ],
    related: ['XAttrListen', 'XAttrAccept', 'FileDescriptorName', 'Symlinks'],
    examples: [
      {
        title: 'A service that `varlinkctl list-sockets` finds.',
        unit: 'prices.socket',
        text: `[Unit]
Description=Prices over Varlink

[Socket]
ListenStream=/run/prices.varlink
FileDescriptorName=varlink
XAttrEntryPoint=user.varlink=entrypoint
XAttrListen=user.varlink=listen

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['make a Varlink service discoverable', 'mark the socket file', 'setfattr on a socket file', 'user.* attribute of a fifo', 'tag a unix socket for discovery'],
  },
  XAttrListen: {
    does: [
      'Attaches an extended attribute to the listening socket itself rather than to its file. It is seen through the descriptor, by the service, by tracers and by BPF programs, also for sockets without a file. systemd marks the sockets of its own Varlink services with `user.varlink=listen`.',
    ],
    when: 'Together with XAttrEntryPoint= for services whose tools or policies ask for it. It needs Linux 7.0; on older kernels no mark can be set.',
    wrong: [
      '`getfattr` on the socket file doesn’t show it. That shows the mark of XAttrEntryPoint= only.',
    ],
    related: ['XAttrEntryPoint', 'XAttrAccept', 'FileDescriptorName'],
    examples: [
      {
        title: 'A Varlink service with both marks.',
        unit: 'orders.socket',
        text: `[Unit]
Description=Orders over Varlink

[Socket]
ListenStream=/run/orders.varlink
SocketMode=0600
FileDescriptorName=varlink
XAttrEntryPoint=user.varlink=entrypoint
XAttrListen=user.varlink=listen

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['mark the listening socket', 'fsetxattr on a listener', 'getfattr of a listening socket', 'tag a listener'],
  },
}
