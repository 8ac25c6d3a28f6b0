import type { SettingText, SettingTexts } from '../../setting-text'

const controllers: NonNullable<SettingText['values']> = {
  cpu: 'Shares of processor time, as for CPUWeight= and CPUQuota=.',
  cpuacct: 'Counting of processor time, in the old tree of control groups.',
  io: 'Limits and weights for disks, as for IOWeight= and IOReadBandwidthMax=.',
  blkio: 'Limits and weights for disks, in the old tree of control groups.',
  memory: 'Counting and limits of memory, as for MemoryMax= and MemoryHigh=.',
  devices: 'The list of devices that may be opened, in the old tree of control groups.',
  pids: 'The number of processes and threads, as for TasksMax=.',
  'bpf-firewall': 'The filter for IP addresses and the counting of IP traffic, as for IPAddressDeny=.',
  'bpf-devices': 'The list of devices that may be opened, as for DeviceAllow=.',
  cpuset: 'The choice of processors and memory nodes, as for AllowedCPUs=.',
  'bpf-foreign': 'Programs of others in the kernel, as for BPFProgram=.',
  'bpf-socket-bind': 'The list of ports that may be bound, as for SocketBindDeny=.',
  'bpf-restrict-network-interfaces': 'The list of network interfaces, as for RestrictNetworkInterfaces=.',
  'bpf-bind-network-interface': 'The interface that sockets are bound to, as for BindNetworkInterface=.',
}

export const generalTexts: SettingTexts = {
  BPFProgram: {
    does: [
      'Attaches your own BPF program to the unit’s control group when it starts, at the hook that stands before the colon: for packets, for `bind` and `connect`, for socket options, devices or sysctl. The program has been loaded before and is pinned below `/sys/fs/bpf`. When the unit stops, it is detached.',
    ],
    when: 'For rules that no setting covers, by people who write BPF programs. For addresses, ports, interfaces and devices there are settings that need none.',
    wrong: ['The program is not pinned when the unit starts. The unit starts without it and only the journal has a warning, so that a rule for safety may be missing unnoticed. Require and order the unit that loads it.'],
    related: ['IPIngressFilterPath', 'IPEgressFilterPath', 'SocketBindDeny', 'DeviceAllow'],
    examples: [
      {
        title: 'A proxy whose connections are judged by a program that another unit has pinned.',
        unit: 'proxy.service',
        text: `[Unit]
Description=Proxy for outgoing calls
Requires=proxy-bpf.service
After=proxy-bpf.service

[Service]
Type=exec
User=proxy
ExecStart=/usr/bin/proxy
BPFProgram=connect4:/sys/fs/bpf/proxy-connect4

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['attach a BPF program to a service', 'eBPF cgroup hook', 'bpftool cgroup attach', 'pinned program', 'cgroup_skb or sysctl hook'],
  },
  CoredumpReceive: {
    does: [
      'When a process crashes inside a container of this unit, `systemd-coredump` of the host tries to hand the dump to the `systemd-coredump` that runs in the container. `coredumpctl` in there then lists it.',
    ],
    when: 'For units that run whole systems in containers, whose administrators look for crashes inside. It needs Delegate= in the same unit, and a container that has `systemd-coredump`.',
    wrong: ['Delegate= is missing, or the container runs no systemd. Dumps stay on the host, where `coredumpctl` shows them as before.'],
    related: ['Delegate', 'LimitCORE', 'CoredumpFilter'],
    examples: [
      {
        title: 'A container manager that passes crashes on into its containers.',
        unit: 'boxes.service',
        text: `[Unit]
Description=Container manager

[Service]
Type=notify
ExecStart=/usr/bin/boxes
Delegate=yes
CoredumpReceive=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['core dumps of containers', 'forward crash dumps into a container', 'coredumpctl inside nspawn'],
  },
  Delegate: {
    does: [
      'Hands the part of the control group tree below the unit over to its own processes. They may make groups there, move their children into them and set limits on them. systemd keeps its hands off everything below. With User= the folder also gets that owner.',
      'A list of controllers passes on only what the program needs, such as memory and numbers of processes.',
    ],
    when: 'For container managers, job schedulers and anything else that makes control groups itself. Normal services do not need it.',
    values: {
      ...controllers,
      yes: 'Hands over the tree below the unit with all controllers that there are.',
      no: 'The tree below the unit belongs to systemd.',
    },
    wrong: [
      'A container manager without it: systemd takes the groups below for its own and may change or remove them, for example at the next `daemon-reload`. Limits of containers then vanish.',
      'The program stays in the group of the unit itself and cannot switch on controllers for groups below: “Device or resource busy”. A group with processes cannot have controlled groups below it. Move it with DelegateSubgroup=.',
    ],
    related: ['DelegateSubgroup', 'Slice', 'KillMode', 'OOMPolicy', 'DisableControllers'],
    examples: [
      {
        title: 'A container manager that makes a control group for each container.',
        unit: 'boxes.service',
        text: `[Unit]
Description=Container manager

[Service]
Type=notify
ExecStart=/usr/bin/boxes
Delegate=yes

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A scheduler that only limits processor time and memory of its jobs.',
        unit: 'scheduler.service',
        text: `[Unit]
Description=Job scheduler

[Service]
Type=exec
User=scheduler
ExecStart=/usr/bin/scheduler
Delegate=cpu memory

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['let a program manage its own cgroups', 'run a container manager', 'cgroup delegation', 'docker in a unit', 'kubelet or podman as a service', 'cgroup.subtree_control', 'write to its own cgroup', 'rootless containers cpu limits', 'run docker inside of a service'],
  },
  DelegateSubgroup: {
    does: [
      'Starts the main process in a group of this name below the unit’s own, as in `/system.slice/boxes.service/supervisor`. The group of the unit itself stays empty, so that the program can switch on controllers for other groups beside its own without moving itself first.',
      'Reload commands and their like do not go there but into a group `.control`.',
    ],
    when: 'In nearly every unit with Delegate=, unless the program moves itself into a subgroup. Without Delegate= it has no effect.',
    wrong: ['A program that moves itself and expects to find itself at the top of its tree makes its groups one level too deep. Leave the setting out for it.'],
    related: ['Delegate', 'Slice'],
    examples: [
      {
        title: 'A container manager that runs in a group of its own beside its containers.',
        unit: 'boxes.service',
        text: `[Unit]
Description=Container manager

[Service]
Type=notify
ExecStart=/usr/bin/boxes
Delegate=yes
DelegateSubgroup=supervisor

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['device or resource busy in a delegated cgroup', 'main process in a subgroup', 'cgroup.procs EBUSY', 'no internal processes rule'],
  },
  DeviceAllow: {
    does: [
      'Lets the unit use a device, or all of a class such as `char-ttyUSB`, and by that forbids most others: once there is one line, what is not listed cannot be opened, apart from pseudo devices such as `/dev/null`. The call fails with “Operation not permitted”, also for root.',
      'The files in `/dev` stay visible, and their owner and mode still count. Who may not read a node cannot do so with this setting either.',
    ],
    when: 'For services that need one or a few devices. If a service needs none, PrivateDevices= is simpler.',
    wrong: [
      'The device is plugged in after the unit has started. A path is looked up once, at the start, and skipped if nothing is there. Allow the class instead of the node.',
      'The class is not known yet because no module has registered it: nothing matches, and the list lacks it. Load the module first, with `Wants=` and `After=` on `modprobe@loop.service` for example.',
      'A wildcard in a path, as in `/dev/ttyUSB*`. Only names of classes take them.',
    ],
    related: ['DevicePolicy', 'PrivateDevices', 'SupplementaryGroups', 'BPFProgram'],
    examples: [
      {
        title: 'A meter reader that uses serial adapters only, also those plugged in later.',
        unit: 'meter.service',
        text: `[Unit]
Description=Reader of the meter

[Service]
Type=exec
User=meter
SupplementaryGroups=dialout
ExecStart=/usr/bin/meter
DeviceAllow=char-ttyUSB rw

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['allow only one device', 'access to a serial port', 'restrict devices', 'access to the GPU only', 'allow access to a device in dev', 'access to a serial port', 'docker --device', '/dev/ttyUSB0', '/dev/kvm', '/dev/dri', 'whitelist device nodes', 'nvidia', '/dev/fuse', 'open device operation not permitted', 'only this usb stick'],
  },
  DevicePolicy: {
    does: [
      'Says what the unit may open besides the devices in DeviceAllow=. With `closed` these are the pseudo devices, such as `/dev/null` and `/dev/urandom`. With `strict` there is nothing else. With `auto` all devices are open as long as no DeviceAllow= stands there, and it is like `closed` otherwise.',
      'What is forbidden fails with “Operation not permitted”, also for root.',
    ],
    when: 'Say `closed` for a service that needs no hardware but has to see `/dev` as it is. To take the nodes away as well, use PrivateDevices=, which implies it.',
    values: {
      auto: 'All devices are open as long as there is no DeviceAllow=; with one it is like `closed`.',
      closed: 'Only pseudo devices such as `/dev/null` and `/dev/urandom`, and what DeviceAllow= names.',
      strict: 'Only what DeviceAllow= names.',
    },
    wrong: ['With `strict` alone the unit ends with status 208/STDIN: systemd itself may not open `/dev/null` as its standard input. With that listed programs still fail on `/dev/urandom` and the like. Use `closed`, or list them all.'],
    related: ['DeviceAllow', 'PrivateDevices'],
    examples: [
      {
        title: 'A converter that needs no hardware.',
        unit: 'convert.service',
        text: `[Unit]
Description=Converter of documents

[Service]
Type=exec
User=convert
ExecStart=/usr/bin/convert-documents
DevicePolicy=closed

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['no access to hardware', 'forbid devices', 'devices cgroup', 'deny all devices', 'closed or strict', 'standard pseudo devices only', '/dev whitelist mode', 'device access control'],
  },
  DisableControllers: {
    does: [
      'Keeps the listed controllers from being switched on for the units below this one. Settings of those units that need such a controller are then without effect: with `cpu` disabled in a slice, CPUWeight= and CPUQuota= of its members do nothing, and they share the time of the slice by other means, such as Nice=.',
    ],
    when: 'On slices with very many members, where the bookkeeping of the processor controller costs too much, or to end a competition of weights inside a slice. The limits of the slice itself stay in force.',
    values: controllers,
    wrong: [
      'Limits of a service are ignored without a message. Look for this setting in the slices above it: `systemctl show -p DisableControllers system.slice`.',
      'It is added while a unit with Delegate= runs below. What has been handed over is not touched, and the controller stays on until that unit is stopped.',
    ],
    related: ['Delegate', 'Slice', 'CPUWeight', 'Nice'],
    examples: [
      {
        title: 'A slice for thousands of short jobs without shares of processor time inside.',
        unit: 'jobs.slice',
        text: `[Unit]
Description=Short jobs

[Slice]
CPUQuota=400%
DisableControllers=cpu
`,
      },
    ],
    asks: ['turn off a cgroup controller', 'scheduler overhead of many services', 'cgroup.subtree_control without cpu', 'context switch cost of cpu controller'],
  },
  Slice: {
    does: [
      'Puts the unit into this slice, a branch of the tree of control groups. The limits and weights of the slice hold for all its members together, and `systemd-cgls` and `systemd-cgtop` show them as one branch.',
      'The name says where the branch is: `shop-web.slice` lies in `shop.slice`. A slice that has no file is made by itself, without limits. Members are stopped when the slice is stopped.',
    ],
    when: 'To give several services one common limit, or to separate important from unimportant ones. A limit for a single service needs no slice.',
    wrong: [
      'The running service stays where it was. It moves when it is restarted, not with `daemon-reload`.',
      'A dash in the name makes levels that were not wanted: `web-shop.slice` is created below a `web.slice` that nobody has set up.',
      'The service moves out of `system.slice` to the top level. It then competes with all system services together as an equal, at the same weight.',
    ],
    related: ['CPUWeight', 'MemoryMax', 'TasksMax', 'Delegate'],
    examples: [
      {
        title: 'A report job that shares the limits of all batch jobs.',
        unit: 'reports.service',
        text: `[Unit]
Description=Nightly reports

[Service]
Type=oneshot
User=reports
ExecStart=/usr/bin/reports --all
Slice=batch.slice
`,
      },
    ],
    asks: ['group services', 'common limit for several services', 'put a service into another cgroup', 'cgroup parent', 'docker --cgroup-parent', 'tenant', 'user.slice or system.slice', 'limit two services together', 'budget for several services', 'move a service into a group'],
  },
  TasksAccounting: {
    does: [
      'Counts the processes and threads of the unit. `systemctl status` shows the number on the line “Tasks:”, with the limit behind it. Once one unit is counted, the kernel counts its neighbours in the slice as well.',
    ],
    when: 'Hardly ever needed, since it is on unless `system.conf` says otherwise.',
    wrong: ['The number is far higher than that of the processes in `ps`. Threads count one by one; `ps -eLf` shows them.'],
    related: ['TasksMax', 'MemoryAccounting', 'LimitNPROC'],
    examples: [
      {
        title: 'A service whose threads are to be counted on every machine.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
TasksAccounting=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['count threads of a service', 'pids.current', 'number of tasks in systemctl status'],
  },
  TasksMax: {
    does: [
      'Caps how many processes and threads the unit may have at a time. At the cap a new one cannot be made: the program gets “Resource temporarily unavailable”, Java says “unable to create native thread”, and the kernel log has “fork rejected by pids controller” with the name of the group.',
      'Unlike LimitNPROC= it counts for this unit and not for all processes of a user, and it also holds for root.',
    ],
    when: 'Low for services that should never fork much, against fork bombs and runaway workers. Higher, or `infinity`, for container hosts, build servers and databases with a thread per connection.',
    wrong: [
      'A busy server stops accepting connections at some number although memory and processors are free. Compare “Tasks:” in `systemctl status` with the limit behind it.',
      'The service has `infinity` and still hits a limit. Its slice has one too, or the kernel does (`kernel.threads-max`, `kernel.pid_max`).',
    ],
    related: ['LimitNPROC', 'TasksAccounting', 'MemoryMax', 'Slice'],
    examples: [
      {
        title: 'A web application that never needs more than two hundred threads.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
TasksMax=200

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['protect against fork bomb', 'limit number of processes', 'limit threads', 'fork bomb', 'cannot create thread', 'pids.max', 'docker --pids-limit', 'fork rejected by pids controller', 'can’t start new thread', 'unable to create native thread', 'too many threads', 'process count quota', 'clone resource temporarily unavailable', 'maximum number of threads'],
  },
}
