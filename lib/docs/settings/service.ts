import type { SettingTexts } from '../setting-text'

export const serviceTexts: SettingTexts = {
  BusName: {
    does: [
      'Says which name the service takes on D-Bus. With `Type=dbus` the start is over in the moment in which the name appears on the bus, and units that are ordered after the service wait for that. When the name goes away again the service counts as ended: systemd sends SIGTERM to what is left of it.',
      'The name alone makes the service one of `Type=dbus`, where no Type= is written. With another type the name is for information: `systemctl service-log-level` finds the program by it. The system manager watches the system bus, the manager of a user that user’s own bus.',
    ],
    when: 'For every service that offers an interface on D-Bus, together with an activation file below `/usr/share/dbus-1/`. Leave it out for programs that only call others over the bus.',
    wrong: [
      'The name differs from the one that the program takes, often by a letter or in case. The program runs and answers, the unit stays in “activating” and is ended when TimeoutStartSec= is over.',
      'The policy of the bus does not let the user of the service own the name. The program ends with “not allowed to own the service”; a file in `/usr/share/dbus-1/system.d/` has to permit it.',
      'Two units claim the same name. systemd refuses the second one and logs that two services are allocated for it; an alias is meant to be a link, not a copy of the file.',
    ],
    related: ['TimeoutStartSec', 'User', 'Restart'],
    examples: [
      {
        title: 'A service that a call on the bus starts, and that is up once it has its name.',
        unit: 'stock.service',
        text: `[Unit]
Description=Stock of the shop, on the bus

[Service]
Type=dbus
BusName=com.example.Stock
ExecStart=/usr/bin/stockd
User=stock
`,
      },
    ],
    asks: ['start when called over dbus', 'wait until the name is on the bus', 'd-bus activation', 'own a name on the system bus', 'org.freedesktop name of a daemon', 'well-known name', 'up once the bus name is acquired', 'dbus service start times out'],
  },
  BusPolicy: {
    does: [
      'Belonged to kdbus, a message bus in the kernel that was never taken into Linux. A line named a bus name and `see`, `talk` or `own`, and the service could reach nothing else on the bus.',
      'Now it is read in order to log that it is ignored. What the service may do on the bus is up to the bus daemon and its files alone.',
    ],
    when: 'In no unit. Who may own and call a name is said in a policy file in `/usr/share/dbus-1/system.d/`, which packages ship with the service. The name itself stands in BusName=. A service that needs no bus at all can have its socket hidden with `InaccessiblePaths=/run/dbus`.',
    wrong: [
      'The line is taken for a restriction. The service can call everything on the bus that its user may call; the journal says “Support for option BusPolicy= has been removed and it is ignored”.',
      'The line with `own` is taken for the permission to own the name. The bus refuses it, and a service of `Type=dbus` never comes up.',
    ],
    related: ['BusName', 'Type', 'User', 'InaccessiblePaths'],
    examples: [
      {
        title: 'A service on the bus whose user may own the name by a policy file of the package.',
        unit: 'heating.service',
        text: `[Unit]
Description=Control of the heating, on the bus

[Service]
Type=dbus
BusName=com.example.Heating
User=heating
ExecStart=/usr/bin/heatingd
`,
      },
    ],
    asks: ['restrict what a service may call on dbus', 'kdbus policy', 'who may talk on the bus', 'dbus permissions in a unit'],
  },
  ExecCondition: {
    does: [
      'Runs a command first of all, whose exit status decides whether the service starts. With 0 the start goes on. With nearly all others the rest is skipped and the unit is back in “inactive”, not in “failed”; the journal says that it was skipped due to “exec-condition”. Only the highest exit status, which systemd calls `EXCEPTION`, a signal or a timeout is a real failure.',
      'The command runs as the user of the service and in its sandbox, like the other commands. ExecStopPost= runs after a skip too, with `exec-condition` in `$SERVICE_RESULT`, while ExecStop= does not.',
    ],
    when: 'For checks that need a program: is this machine the primary one, is there anything to do. Where a file, a kernel option or the kind of machine decides, the conditions in [Unit] are cheaper and start no process.',
    wrong: [
      'A program that is not there ends with status 203, which means “no” like any other: the service is skipped for ever and nothing looks broken. Look into the journal for “Failed at step EXEC”.',
      'A check that can’t tell and ends with an ordinary error status counts as “no”. Let it end with the highest status in that case.',
      'It is read as a guard while the service runs. It is asked at each start only, which includes automatic restarts.',
    ],
    related: ['ExecStartPre', 'ConditionPathExists', 'ExecStopPost', 'SuccessExitStatus'],
    examples: [
      {
        title: 'A nightly export that runs on the primary machine only.',
        unit: 'export.service',
        text: `[Unit]
Description=Export of the orders

[Service]
Type=oneshot
User=shop
ExecCondition=/usr/bin/shop-admin is-primary
ExecStart=/usr/bin/shop-admin export
`,
      },
    ],
    asks: ['start only if a script says yes', 'skip without failing', 'run a check before start', 'exit code decides whether to run', 'only run on the leader node', 'skip job if there is nothing to do', 'guard script', 'if statement before start', 'abort start silently', 'start only when a host answers', 'start only when a check succeeds'],
  },
  ExecReload: {
    does: [
      'Says what `systemctl reload` runs to make the service read its configuration again. The process of the service stays, and `$MAINPID` holds its number. Until the commands have ended the unit is in “reloading”, and each of them gets as long as TimeoutStartSec= says.',
      'If a command fails, or takes too long, the reload job fails and the service runs on as before. Without this line `systemctl reload` refuses with “Job type reload is not applicable”, except for `Type=notify-reload` services and, in newer releases, for those that RefreshOnReload= makes reloadable.',
    ],
    when: 'For programs that can take over a new configuration without a restart. A command that waits for the result and says whether it was good is better than a signal; where the program speaks the protocol, `Type=notify-reload` needs no command at all.',
    wrong: [
      'The program has no handler for SIGHUP, and the line sends one: the reload ends the service. As SIGHUP counts as a clean end, `Restart=on-failure` does not bring it back.',
      '`kill -HUP $MAINPID` returns at once. `systemctl reload` reports success while the program still reads, or has refused the file. Put a test of the configuration on a line before it.',
      'The command starts a new instance of the program, as some old scripts do. It becomes no main process, and runs into the port of the old one.',
    ],
    related: ['ReloadSignal', 'Type', 'ExecReloadPost', 'TimeoutStartSec', 'PropagatesReloadTo'],
    examples: [
      {
        title: 'A proxy whose configuration is tested before it is told to read it.',
        unit: 'proxy.service',
        text: `[Unit]
Description=Proxy in front of the shop

[Service]
Type=exec
User=proxy
ExecStart=/usr/bin/shop-proxy --config /etc/shop-proxy.conf
ExecReload=/usr/bin/shop-proxy --config /etc/shop-proxy.conf --test
ExecReload=/bin/kill -HUP $MAINPID

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['reload configuration without restart', 'send a hangup signal', 'systemctl reload does not work', 'kill -HUP', 'reread config', 'hot reload', 'apply new settings without downtime', 'job type reload is not applicable', 'graceful reload of nginx', 'logrotate postrotate', 'pick up config changes without dropping clients', 'tell the daemon to read its config again', 're-read configuration files'],
  },
  ExecReloadPost: {
    does: [
      'Runs commands after a reload that has worked: after those of ExecReload=, and with `Type=notify-reload` after the program has said that it is ready again. Until they have ended the unit stays in “reloading”, and whoever waits for the reload waits for them too.',
      'After a reload that failed they do not run. `$MAINPID` holds the number of the main process.',
    ],
    when: 'For what has to follow a new configuration, such as to empty a cache or to tell a load balancer. What belongs to the reload itself stays in ExecReload=.',
    wrong: ['It is taken for clean-up that runs either way. A reload that fails leaves it out; there is no counterpart of ExecStopPost= for reloads.'],
    related: ['ReloadSignal', 'ExecStartPost', 'Type', 'PropagatesReloadTo'],
    examples: [
      {
        title: 'A service after whose reload a cache is emptied.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=notify-reload
User=shop
ExecStart=/usr/bin/shop
ExecReloadPost=/usr/bin/shop-admin flush-cache

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['run something after reload', 'hook after reload', 'flush cache after new config', 'notify others after systemctl reload'],
  },
  ExecStart: {
    does: [
      'Is the command that makes up the service. systemd starts the program itself, with no shell in between: words are divided at blanks, quotes hold them together, `$NAME` and `${NAME}` are replaced by variables of the unit, and `%` begins a specifier. The process that results is the main process, by whose end systemd judges the service; with `Type=forking` it is one that this process leaves behind.',
      'A service of `Type=oneshot` may have several commands, which run one after the other and stop at the first that fails. All other types take exactly one. When the start is over, and units that are ordered after it may go on, Type= decides.',
      'Characters before the program change how it runs: with `-` a failure counts as success, with `+` it has full privileges whatever User= and the sandbox say, with `:` dollar signs are left alone.',
    ],
    when: 'For every service. Name the program by its absolute path, keep it in the foreground, and wrap it in `/bin/sh -c` only where pipes or redirections are needed.',
    wrong: [
      '`>`, `|`, `&&` and `*` reach the program as arguments, since no shell reads the line. For output use StandardOutput=.',
      'A drop-in adds a second command to a service that may have one, and systemd refuses the unit: it “has more than one ExecStart= setting”. Write an empty `ExecStart=` above the new one.',
      'The program can’t be executed and ends with status 203: the path is wrong, the file lacks the right to be executed, or the interpreter of its `#!` line is missing.',
    ],
    related: ['Type', 'Environment', 'WorkingDirectory', 'ExecStartPre', 'StandardOutput', 'User'],
    examples: [
      {
        title: 'A server that stays in the foreground, with an argument from a variable.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
Environment=SHOP_PORT=8080
ExecStart=/usr/bin/shop --port \${SHOP_PORT}

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A job of two steps, the second of which runs only if the first has worked.',
        unit: 'report.service',
        text: `[Unit]
Description=Report of the day

[Service]
Type=oneshot
User=report
ExecStart=/usr/bin/report collect
ExecStart=/usr/bin/report send
`,
      },
    ],
    asks: ['run a program as a service', 'start command', 'run several commands one after another', 'run a script at boot', 'entrypoint', 'command line of the daemon', 'which binary to launch', 'command= in supervisord', 'start java -jar', 'run a python script with arguments', 'launch a node app', 'bash -c in a unit', 'program and its parameters', 'exec stanza in upstart'],
  },
  ExecStartPost: {
    does: [
      'Runs commands when the service counts as started by its Type=: after the program was executed with `Type=exec`, after `READY=1` with `Type=notify`, after the last command with `Type=oneshot`. Until they have ended the unit stays in “activating”, and units that are ordered after it wait.',
      'If one of them fails, and has no `-` before it, the whole start has failed: the main process gets SIGTERM, and ExecStopPost= runs, but not ExecStop=. They run as the user and in the sandbox of the service, and know the main process as `$MAINPID`.',
    ],
    when: 'To register a service somewhere once it is up, or to wait until it answers where the program can’t notify systemd. What must be there before the program starts belongs into ExecStartPre=.',
    wrong: [
      'With `Type=simple`, the default, they run right after the fork, often before the program listens, and even where the program can’t be executed. Use `Type=notify`, or let the command wait.',
      'A command that never ends keeps the unit in “activating” until TimeoutStartSec= is over, and then takes the running service down with it.',
    ],
    related: ['ExecStartPre', 'Type', 'TimeoutStartSec', 'ExecStopPost'],
    examples: [
      {
        title: 'A start that is over when the program answers requests.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
ExecStartPost=/usr/bin/shop-admin wait-until-ready
TimeoutStartSec=60s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['run script after service started', 'run something after the service has started', 'wait until the service answers', 'post-start hook', 'tell the load balancer it is up', 'warm the cache after startup', 'register in consul', 'ping a url when started', 'smoke test after launch', 'post-start in upstart', 'inform another system once it is running'],
  },
  ExecStartPre: {
    does: [
      'Runs commands before the program of ExecStart=, one after the other. If one fails, and has no `-` before it, nothing more is started: the unit fails, ExecStopPost= runs and ExecStop= does not. Restart= counts such a failure like one of the program.',
      'Each command is a process of its own with the user, the environment and the sandbox of the service. Nothing that it sets in its own process stays: variables, the working directory and limits are gone with it. With `+` before the program it runs with full privileges instead.',
    ],
    when: 'For steps that depend on the machine at the time of the start, such as to test a configuration or to migrate a database. For directories use RuntimeDirectory=, StateDirectory= and their kind, which need no command and get the owner right.',
    wrong: [
      '`mkdir /run/shop` fails with “Permission denied”, because the command runs as the user of the service as well. Write `RuntimeDirectory=shop`, or put a `+` before the program.',
      'A script exports variables or writes `ulimit`, and the program sees nothing of it. Use EnvironmentFile= and the limits of the unit.',
      'A long migration runs into TimeoutStartSec=, which each command has for itself, and is ended in the middle. Give the unit more time.',
    ],
    related: ['ExecCondition', 'RuntimeDirectory', 'StateDirectory', 'EnvironmentFile', 'TimeoutStartSec', 'ExecStartPost'],
    examples: [
      {
        title: 'A server that starts only with a configuration that it can read.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStartPre=/usr/bin/shop --check-config
ExecStart=/usr/bin/shop

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['run a command before start', 'check the configuration first', 'prepare before starting', 'migrate the database at start', 'pre-start script', 'wait for a port before starting', 'sleep before start', 'init container', 'nginx -t before starting', 'control process exited in start-pre', 'remove stale lock first', 'download something first', 'create a folder before the program is launched', 'do something first'],
  },
  ExecStop: {
    does: [
      'Runs commands to end the service in its own way, before systemd sends any signal. When they have ended, what is still running gets SIGTERM, and SIGKILL when TimeoutStopSec= is over. Without this line the stop begins with SIGTERM, which most programs understand.',
      'The commands run at `systemctl stop` and in the first half of a restart, and also when the main process has ended by itself with success; then `$MAINPID` is empty. They do not run when the start failed, and not when the main process has crashed or ended with an error: for that there is ExecStopPost=.',
    ],
    when: 'For programs that need more than a signal to end well, such as a database with a command of its own that waits until all is written. For a different signal use KillSignal=.',
    wrong: [
      'The command only asks for the end and returns. systemd goes on to SIGTERM in the same moment and cuts off the clean end. Use the option of the tool that waits.',
      'In a service of `Type=oneshot` it runs right after the commands of the start. Only with `RemainAfterExit=yes` it waits for the stop.',
      '`kill $MAINPID` in it repeats what systemd does anyway, and fails where the process is gone already.',
    ],
    related: ['ExecStopPost', 'KillSignal', 'TimeoutStopSec', 'RemainAfterExit', 'KillMode'],
    examples: [
      {
        title: 'A database that writes everything to the disk before it ends.',
        unit: 'ledger.service',
        text: `[Unit]
Description=Ledger of the shop

[Service]
Type=notify
User=ledger
ExecStart=/usr/bin/ledgerd
ExecStop=/usr/bin/ledger-admin shutdown --wait
TimeoutStopSec=5min

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'Rules that are set at the start and taken away at the stop, with no process in between.',
        unit: 'shaping.service',
        text: `[Unit]
Description=Limits for outgoing traffic
After=network.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/shaping apply
ExecStop=/usr/sbin/shaping clear

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['command to shut down cleanly', 'run a command at stop', 'undo at shutdown', 'stop script', 'how to stop the program properly', 'pre-stop hook', 'command instead of a signal', 'docker stop in a unit', 'redis-cli shutdown', 'save state before power off', 'deregister before going down', 'apachectl stop', 'graceful shutdown command'],
  },
  ExecStopPost: {
    does: [
      'Runs commands after the service has ended, however it ended: after a stop, a crash, a timeout, a failed start or a start that ExecCondition= has skipped. By then the main process is gone; others of the service may still be ending, and what is left of them is killed after these commands. How it went stands in `$SERVICE_RESULT`, for example `exit-code`, `signal` or `timeout`; `$EXIT_CODE` and `$EXIT_STATUS` tell of the main process.',
      'It runs before each automatic restart as well. Until it has ended the unit is in “deactivating”, so that the next start waits for it.',
    ],
    when: 'To clean up what must not stay, and to report how the service ended. To start another unit after a failure use OnFailure=; runtime directories vanish by themselves.',
    wrong: [
      'The command talks to the service, which is no longer there. That belongs into ExecStop=.',
      'It relies on a start that was complete. After a start that failed half-way there may be nothing to clean up; put `-` before the program or let it pass over what is missing.',
    ],
    related: ['ExecStop', 'OnFailure', 'RuntimeDirectory', 'Restart', 'ExecCondition'],
    examples: [
      {
        title: 'A worker whose leases are given back even after a crash.',
        unit: 'worker.service',
        text: `[Unit]
Description=Worker of the shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop-worker
ExecStopPost=-/usr/bin/shop-admin release-leases --host %H
Restart=on-failure
RestartSec=5s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['clean up after a crash', 'run something after the service ended', 'find out why it stopped', 'post-stop', 'teardown', 'always run cleanup', 'finally block', 'remove temp files after it died', 'release a lock after a kill', 'delete iptables rules when it ends', 'run even when the start failed'],
  },
  ExitType: {
    does: [
      'Decides when the service is over. With `main` it is the end of the main process; what it leaves behind is then ended by systemd. With `cgroup` the service runs on until the last process in it has gone, whoever started it and however often it has forked.',
      'With `cgroup` the main process may end early: `systemctl status` then shows an active unit without a main process. What it ended with is remembered, so that an error status of it makes the unit fail later.',
    ],
    when: 'Use `cgroup` for programs whose processes nobody can foresee: desktop applications, launchers, generated units. For a server with a main process leave it alone, because only that shows whether it works.',
    values: {
      main: 'The service is over when its main process has ended; what is left is then ended too.',
      cgroup: 'The service is over when the last process in it has ended.',
    },
    wrong: [
      'With `cgroup` the server itself has died and one helper lives on: the unit stays active, and Restart= does nothing.',
      'It is used to tame a program that goes to the background. An option that keeps it in the foreground is the better answer.',
    ],
    related: ['Type', 'KillMode', 'Restart', 'GuessMainPID'],
    examples: [
      {
        title: 'A desktop application that hands over to other processes and ends its first one.',
        unit: 'app-sketch.service',
        manager: 'user',
        text: `[Unit]
Description=Sketch

[Service]
Type=exec
ExitType=cgroup
ExecStart=/usr/bin/sketch
Slice=app.slice

[Install]
WantedBy=default.target
`,
      },
    ],
    asks: ['service ends too early', 'keep running while child processes live', 'program forks several times', 'launcher spawns and quits', 'wrapper exits but the game keeps running', 'track the whole process tree', 'inactive while children still run', 'wait for all processes of the cgroup', 'parent exits but child carries on'],
  },
  FileDescriptorStoreMax: {
    does: [
      'Lets the service leave open descriptors with systemd and have them back after a restart or a crash. The program sends them with `FDSTORE=1` over the notification socket; the next time it starts they come after those of its sockets, with their names in `$LISTEN_FDNAMES`. Connections stay open meanwhile, and what is written into a memory file is still there.',
      'The number is how many it may leave there at most. systemd closes what it holds when the other side hangs up, and when the service is stopped for good; FileDescriptorStorePreserve= says how long it stays. In newer releases `systemd-analyze fdstore` lists what is there.',
    ],
    when: 'For programs that are written for it, so that an update does not cost the connections or the state. Without support in the program it does nothing.',
    wrong: [
      'The program leaves more than the number allows: the surplus is closed, and the journal of systemd says so. After the next restart those connections are gone.',
      '`systemctl stop` followed by `systemctl start` loses everything where `systemctl restart` keeps it.',
      'A second copy with the same name does not replace the first. The program has to remove it with `FDSTOREREMOVE=1`.',
    ],
    related: ['FileDescriptorStorePreserve', 'Sockets', 'Restart', 'RuntimeDirectoryPreserve'],
    examples: [
      {
        title: 'A gateway that keeps the connections of its clients over a restart.',
        unit: 'gateway.service',
        text: `[Unit]
Description=Gateway of the shop

[Service]
Type=notify
User=gateway
ExecStart=/usr/bin/gateway
FileDescriptorStoreMax=512
Restart=on-failure
RestartSec=3s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['keep connections over a restart', 'restart without losing state', 'zero downtime restart', 'FDSTORE=1', 'hot upgrade of a daemon', 'seamless restart without dropping clients', 'keep memfd over a restart', 'hand open sockets to the next process', 'clients stay connected during a restart'],
  },
  FileDescriptorStorePreserve: {
    does: [
      'Decides how long systemd holds the descriptors that the service has left with it. With `restart` they last over restarts of any kind and go when the service is stopped. With `yes` they also outlast a stop, so that a start hours later gets them back; with `no` they go whenever the service stops.',
      'What is kept with `yes` can be dropped with `systemctl clean --what=fdstore`. Until then the unit stays loaded, even while it is inactive.',
    ],
    when: 'Use `yes` for services that hold something which must outlive a stop, and that are stopped while the machine is updated. In other cases `restart` is right, as a stop then really frees everything.',
    values: {
      yes: 'Keeps the descriptors over stops too; `systemctl clean --what=fdstore` closes them.',
      no: 'Closes the descriptors each time the service stops, at a restart too.',
      restart: 'Keeps the descriptors over restarts of any kind and closes them at a stop.',
      'on-success': 'Keeps the descriptors over stops and restarts, and closes them when the service ends up failed.',
    },
    wrong: ['With `yes` a stopped service still holds its ports, device files or locks, since systemd has the descriptors open. Another program gets “Address already in use” from a service that is not running.'],
    related: ['RuntimeDirectoryPreserve', 'Sockets', 'NotifyAccess'],
    examples: [
      {
        title: 'A virtual machine monitor whose devices stay open while it is stopped for an update.',
        unit: 'vmm.service',
        text: `[Unit]
Description=Monitor of the virtual machines

[Service]
Type=notify
ExecStart=/usr/bin/vmm
FileDescriptorStoreMax=64
FileDescriptorStorePreserve=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['keep descriptors while stopped', 'keep sockets open after stop', 'stored fds are lost on stop', 'keep fd store after a failure', 'systemctl clean --what=fdstore'],
  },
  GuessMainPID: {
    does: [
      'Lets systemd look for the main process of a `Type=forking` service that names no PIDFile=. When the first process has ended, the one that it leaves behind becomes the main process; children of that one do not count. Where it leaves several side by side there is no main process: `systemctl status` shows none, and `$MAINPID` is empty.',
      'With `no` systemd does not guess at all. The service then runs for as long as any process of it is there.',
    ],
    when: 'Set it to `no` for a forking program of several equal processes, where a guess would be wrong. For all others it is better to name PIDFile=, or to keep the program in the foreground with `Type=exec`.',
    wrong: [
      'The guess hits a short-lived helper. When it ends, systemd takes the whole service for ended and kills the rest.',
      'Without a main process a crash is seen only when the last process has gone, and then without a reason; Restart=on-failure has nothing to go by.',
    ],
    related: ['Type', 'ExitType', 'Restart'],
    examples: [
      {
        title: 'An old daemon of several equal processes that writes no file with its number.',
        unit: 'mailqueue.service',
        text: `[Unit]
Description=Mail queue

[Service]
Type=forking
GuessMainPID=no
ExecStart=/usr/sbin/mailqueue start
ExecStop=/usr/sbin/mailqueue stop

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['no main pid', 'wrong main process', 'wrong pid is taken as main', 'forking service without pidfile', 'MAINPID unknown', 'which process does systemd follow'],
  },
  LUOSession: {
    does: [
      'Gives the service a session of the kernel’s live update orchestrator. What a program puts into such a session, memory files for example, outlasts a change of the kernel by kexec and can be taken out again under the new one. systemd opens `/dev/liveupdate`, which only one process can, and hands over the session as a descriptor in the store of the service, with the given name in `$LISTEN_FDNAMES`.',
      'A session that is already in the store, because the service was restarted or the kernel was changed, is used again and not replaced. Where the machine has no `/dev/liveupdate` the service starts without one.',
    ],
    when: 'For programs that are written for live updates and hold state that is expensive to build, such as the memory of virtual machines. Add `FileDescriptorStorePreserve=yes`, so that the session is still there when the machine goes down for the kexec.',
    wrong: [
      'The session is lost at the change of the kernel, because FileDescriptorStorePreserve= was left at its default and the service was stopped before.',
      'The kernel was built without live updates: no session arrives, and only a program that looks at `$LISTEN_FDNAMES` notices.',
    ],
    related: ['FileDescriptorStorePreserve', 'FileDescriptorStoreMax', 'OpenFile'],
    examples: [
      {
        title: 'A cache whose contents last over an update of the kernel.',
        unit: 'cache.service',
        text: `[Unit]
Description=Cache of the shop

[Service]
Type=notify
User=cache
ExecStart=/usr/bin/shop-cache
LUOSession=contents
FileDescriptorStoreMax=8
FileDescriptorStorePreserve=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['keep state over a kernel update', 'survive kexec', 'live update orchestrator', 'preserve fds across kexec', 'kernel live update'],
  },
  NonBlocking: {
    does: [
      'Switches the sockets that the service is handed by its socket units to non-blocking. A call such as `accept()` then returns at once with “Resource temporarily unavailable” where nobody is there, in place of waiting. Descriptors from the store of the service are left as they are.',
    ],
    when: 'For programs built on an event loop that say they expect it and do not set the flag themselves. A program that waits in `accept()` must not have it.',
    wrong: [
      'A program that expects to wait takes the error for a failure and ends, or turns in circles at full processor load.',
      'Two services share a socket and differ in this setting. The flag belongs to the socket and not to a process, so that the one that starts later changes it for both.',
    ],
    related: ['Sockets', 'FileDescriptorStoreMax', 'ListenStream', 'Accept'],
    examples: [
      {
        title: 'A server with an event loop that a socket unit of the same name starts.',
        unit: 'chat.service',
        text: `[Unit]
Description=Chat of the shop

[Service]
Type=notify
User=chat
ExecStart=/usr/bin/chatd
NonBlocking=yes

[Install]
Also=chat.socket
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['non-blocking sockets', 'O_NONBLOCK on passed sockets', 'accept blocks the event loop'],
  },
  NotifyAccess: {
    does: [
      'Decides whose messages over the notification socket count: those of the main process only (`main`), of the commands of the unit as well (`exec`), of every process in the unit (`all`), or nobody’s. Such messages say that the service is ready, alive, reloading or stopping, and what `systemctl status` shows as its status.',
      'What others send is dropped. In older releases the journal then says that a message came from a process, but reception is only permitted for the main one; newer ones say so only at debug level.',
    ],
    when: 'Raise it to `all` where a child sends the message, as with a shell script that starts the program, or a wrapper that stays. With a program that notifies by itself the default that its type brings is right.',
    values: {
      none: 'Takes messages of nobody; with `Type=notify`, `Type=notify-reload`, WatchdogSec= or FileDescriptorStoreMax= it counts as `main`.',
      main: 'Takes messages of the main process only.',
      exec: 'Takes messages of the main process and of the other commands, such as ExecStartPre=.',
      all: 'Takes messages of every process in the unit.',
    },
    wrong: [
      'A shell script in ExecStart= starts the program without `exec`. `READY=1` comes from a child, is dropped, and the start ends with a timeout though the program runs well.',
      'With `all` any process in the unit can say that the service is alive, and a watchdog no longer tells that the main process hangs.',
      'A helper sends its message and ends at once. systemd may no longer find out to which unit it belonged, and drops it.',
    ],
    related: ['Type', 'WatchdogSec', 'FileDescriptorStoreMax', 'ExecStart'],
    examples: [
      {
        title: 'A launcher that stays, while the program below it says when it is ready.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=notify
NotifyAccess=all
User=shop
ExecStart=/usr/bin/shop-launcher /usr/bin/shop

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['ready message is ignored', 'notification from a child process', 'systemd-notify in a script', 'got notification message but reception only permitted for main pid', 'notification is ignored', 'sd_notify from a shell script', 'READY=1 from a child', 'ready message of a worker process', 'STATUS= text does not show up', 'which process may send ready', 'watchdog ping from another pid', 'notify socket of podman'],
  },
  OOMPolicy: {
    does: [
      'Decides what becomes of the service when the kernel, for want of memory, or systemd-oomd has killed one of its processes. With `continue` the rest runs on and only the journal tells of it. With `stop` systemd ends the other processes in an orderly way; with `kill` the kernel kills all of them together.',
      'With `stop` and `kill` the unit ends up as failed with the result `oom-kill`, which Restart= takes for a failure. Memory can run out on the whole machine or only under MemoryMax= of the unit.',
    ],
    when: 'Use `continue` for services whose workers are replaced when they die, such as databases, job runners and terminals. Use `kill` where half of the processes is worth nothing.',
    values: {
      continue: 'The other processes run on; only the journal tells of it.',
      stop: 'The other processes are ended in an orderly way, and the unit fails with the result `oom-kill`.',
      kill: 'The kernel kills all processes together, and the unit fails with the result `oom-kill`.',
    },
    wrong: [
      'One greedy job in a build runner takes all other jobs down, since the default ends the service. Set it to `continue` there.',
      'With `continue` the main process lives and the important worker is gone: the unit looks healthy and does nothing.',
    ],
    related: ['MemoryMax', 'MemoryHigh', 'OOMScoreAdjust', 'Restart', 'ManagedOOMMemoryPressure'],
    examples: [
      {
        title: 'A build runner in which one job that needs too much memory does not end the others.',
        unit: 'builder.service',
        text: `[Unit]
Description=Builder

[Service]
Type=exec
User=builder
ExecStart=/usr/bin/builder
OOMPolicy=continue
MemoryMax=8G

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['out of memory kills the whole service', 'survive the oom killer', 'restart after out of memory', 'one worker oom-killed and everything stops', 'keep going after a child was oom-killed', 'memory.oom.group', 'process of this unit killed by OOM killer', 'what happens after an oom kill', 'container manager should survive one killed child'],
  },
  OpenFile: {
    does: [
      'Has systemd open the file before the program starts, or connect to the socket that lies at the path, and hand the descriptor over. The program finds it from number 3 on, with its name in `$LISTEN_FDNAMES`. It is opened with the rights of the manager, so that the user of the service needs none on the file.',
      'With no options the file is opened for reading and writing. With `read-only`, `append` or `truncate` it is opened in that way, and `graceful` lets the service start where it can’t be opened.',
    ],
    when: 'To give a service without privileges, or one that is shut into its own view of the file system, exactly one file. The program must know the protocol of passed descriptors; for secrets LoadCredential= is easier to read.',
    wrong: [
      'The file is missing and `graceful` is not given: the service fails to start with status 202.',
      'The program opens the path by itself all the same and gets “Permission denied”. It has to take the descriptor.',
      'The log is rotated by renaming: the service goes on writing into the old file, because it holds that one open.',
    ],
    related: ['LoadCredential', 'BindReadOnlyPaths', 'StandardInput', 'Sockets'],
    examples: [
      {
        title: 'An analyser that reads a log which its user may not open.',
        unit: 'analyser.service',
        text: `[Unit]
Description=Analyser of the mail log

[Service]
Type=exec
DynamicUser=yes
OpenFile=/var/log/mail.log:log:read-only
ExecStart=/usr/bin/analyser

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['give a service one file', 'read a file without permission', 'hand over a descriptor', 'read a root-only log as normal user', 'LISTEN_FDS for a file', 'connect a unix socket in advance', 'let systemd open the file'],
  },
  PIDFile: {
    does: [
      'Names the file into which a program that goes to the background writes the number of its process. systemd waits for it, and takes that process for the main one: it is what `systemctl status` shows, what signals go to, and whose end ends the service. systemd does not write the file, but removes it when the service has stopped.',
      'A file that does not belong to root (in a user manager: to its user) may only name a process that is already in the unit, so that nobody can have a foreign process killed by it. In all but the oldest releases `$PIDFILE` holds the path for the commands of the unit.',
    ],
    when: 'With `Type=forking`, where the program can’t stay in the foreground. A program that can needs no such file: use `Type=exec` or `Type=notify`.',
    wrong: [
      'The path differs from the one in the configuration of the program: the journal says “Can’t open PID file … (yet?)”, and after the time to start the service is ended though it ran well.',
      'The user of the service can’t write to `/run`. Give the unit RuntimeDirectory= and let the file lie in there.',
    ],
    related: ['GuessMainPID', 'RuntimeDirectory', 'TimeoutStartSec', 'ExitType'],
    examples: [
      {
        title: 'An old daemon that goes to the background and writes its number into a file.',
        unit: 'oldmail.service',
        text: `[Unit]
Description=Old mail server

[Service]
Type=forking
RuntimeDirectory=oldmail
PIDFile=/run/oldmail/oldmail.pid
ExecStart=/usr/sbin/oldmail --pid-file /run/oldmail/oldmail.pid

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['file with the process number', 'daemon goes to the background', 'wrong main process', 'pid file can not be opened', 'pid file is not there yet', 'where does the daemon write its pidfile', '/var/run/foo.pid', 'can’t open PID file yet after start', 'new main PID does not belong to service', 'stale pid file', 'start-stop-daemon --pidfile', 'supervising a process which is not our child'],
  },
  PermissionsStartOnly: {
    does: [
      'Applies User=, Group=, capabilities and the other rights of the unit to ExecStart= alone. All the other commands, from ExecStartPre= to ExecStopPost=, then run as root with full rights.',
    ],
    when: 'In no new unit. A `+` before the program does the same for the one command that needs it, and the others stay locked in.',
    wrong: ['A script that was harmless as the user of the service runs as root. If it works on files that this user can write, a break-in into the service becomes one into the machine.'],
    related: ['User', 'ExecStartPre', 'RootDirectoryStartOnly', 'RuntimeDirectory'],
    examples: [
      {
        title: 'An old unit whose preparation needs root.',
        unit: 'oldshop.service',
        text: `[Unit]
Description=The old shop

[Service]
Type=exec
User=shop
PermissionsStartOnly=yes
ExecStartPre=/usr/bin/shop-admin load-firmware
ExecStart=/usr/bin/shop

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['run the preparation as root', 'only the main command as another user', 'ExecStartPre as root', 'pre commands with full privileges', 'plus prefix instead', 'chown before start although not root'],
  },
  RefreshOnReload: {
    does: [
      'Says what systemd renews itself when the service is reloaded, besides what the program does: the credentials (`credentials`), and the configuration extensions of ExtensionImages= and ExtensionDirectories= (`extensions`), of which a newer version is picked up only where the path leads into a `.v` directory. Extensions that bring programs stay as they are. A service whose password file was changed then sees the new one in `$CREDENTIALS_DIRECTORY` after `systemctl reload`, with no restart.',
      'Where it is written down, and the service uses what it names, `systemctl reload` works even without ExecReload=: the reload is done when the renewal is.',
    ],
    when: 'Use `credentials` for services whose certificates or passwords change while they run, and that read them anew at a reload. With `no` a reload leaves both alone, as for a program that has its files open and must not see them change.',
    values: {
      yes: 'Renews both extensions and credentials at a reload.',
      no: 'A reload renews neither.',
      extensions: 'A reload renews the configuration that ExtensionImages= and ExtensionDirectories= lay over `/etc`, where one of the paths leads into a `.v` directory.',
      credentials: 'A reload renews the files in `$CREDENTIALS_DIRECTORY`.',
    },
    wrong: ['The program reads its certificate once at the start. The file is new after the reload, the program still uses the old one. It has to be told, with ExecReload= or `Type=notify-reload`.'],
    related: ['LoadCredential', 'ExtensionImages', 'ExecReload', 'ReloadSignal'],
    examples: [
      {
        title: 'A server that gets a renewed certificate by a reload.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=notify-reload
User=shop
LoadCredential=tls.key:/etc/shop/tls.key
RefreshOnReload=credentials
ExecStart=/usr/bin/shop

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['new certificate without restart', 'renew credentials at reload', 'update extension images of a running service', 'rotate a tls certificate on reload', 'reread LoadCredential without restart', 'reload sysext of a service'],
  },
  ReloadSignal: {
    does: [
      'Names the signal that `systemctl reload` sends to the main process of a `Type=notify-reload` service. The program answers with `RELOADING=1` and, when it has read its configuration, with `READY=1`; until then the unit is in “reloading”.',
    ],
    when: 'Where the program takes another signal than SIGHUP for “read your configuration again”. Other types know nothing of it: there the signal stands in a command of ExecReload=.',
    wrong: [
      'The program has no handler for the signal, and the signal ends it. Newer releases look for the handler and refuse the start.',
      'The program reloads well but sends no `RELOADING=1` with a time: the reload hangs until TimeoutStartSec= is over and is reported as failed.',
    ],
    related: ['ExecReload', 'KillSignal', 'TimeoutStartSec', 'ExecReloadPost'],
    examples: [
      {
        title: 'A program that reads its configuration anew on SIGUSR2.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=notify-reload
ReloadSignal=SIGUSR2
User=shop
ExecStart=/usr/bin/shop

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['reload with another signal', 'reload by SIGUSR1', 'RELOADING=1', 'notify-reload signal', 'SIGHUP or SIGUSR2 for reload', 'signal that rereads the config'],
  },
  RemainAfterExit: {
    does: [
      'Keeps the service active after its processes have ended well. `systemctl status` shows “active (exited)”, a further `systemctl start` does nothing, and `systemctl stop` runs ExecStop=. If the commands fail the unit fails as always.',
      'So a unit can stand for a state of the machine: something was set up, and is until it is taken down.',
    ],
    when: 'With `Type=oneshot` for what sets something up once, and for what has an ExecStop= that undoes it. Not for jobs that a timer starts: an active unit is not started a second time.',
    wrong: [
      'A timer starts the unit, and it runs only the first time. As it stays active, each later start of the timer has nothing to do.',
      'In a service with a long-running program it hides the end: the program has ended with status 0, the unit stays green, and even `Restart=always` does not start it again.',
    ],
    related: ['Type', 'ExecStop', 'Restart', 'ConditionPathExists'],
    examples: [
      {
        title: 'Settings of a device that are made once and undone at the stop.',
        unit: 'leds.service',
        text: `[Unit]
Description=Lights of the rack

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/bin/rack-leds on
ExecStop=/usr/bin/rack-leds off

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['stay active after exit', 'run once at boot', 'service shows inactive after success', 'active (exited)', 'oneshot stays green', 'unit dead after its script finished', 'firewall script as a service', 'state without a process', 'oneshot is run again and again', 'do not run it twice', 'keep status up after script ends', 'setup script that can be undone', 'script has finished but unit should be active'],
  },
  Restart: {
    does: [
      'Decides after which ends systemd starts the service again by itself. `on-failure` covers error statuses, signals, timeouts and the watchdog; `always` adds the end with success; `on-abnormal` leaves out error statuses, for programs that end with one on purpose. After `systemctl stop` there is no restart, whatever stands here.',
      'Between the end and the start lies RestartSec=. Each restart counts as a start for StartLimitBurst=: too many within StartLimitIntervalSec= and systemd gives up, with “Start request repeated too quickly”. Failures of ExecStartPre= and of the other commands count like those of the program.',
    ],
    when: 'Use `on-failure` for nearly every service that runs for long, `always` for those that have no reason to end at all. For jobs that run once leave it off, or use `on-failure` with a RestartSec= of minutes; the oldest releases refuse a `Type=oneshot` service with it.',
    wrong: [
      'With the short default pause a service that fails at once uses up five starts within a second and stays down for good, for example while the database boots. Set RestartSec= to a few seconds.',
      'The program ends by SIGTERM or SIGHUP from somebody else than systemd: that is a clean end, and `on-failure` does nothing.',
      'A configuration error ends in a loop of restarts that fills the journal. Let the program end with a status of its own and name it in RestartPreventExitStatus=.',
    ],
    related: ['RestartSec', 'StartLimitBurst', 'StartLimitIntervalSec', 'RestartPreventExitStatus', 'SuccessExitStatus', 'OnFailure'],
    examples: [
      {
        title: 'A server that comes back after a crash, and is tried again for as long as it takes.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
Restart=on-failure
RestartSec=5s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['restart always', 'start again after a crash', 'keep it running', 'service stays down after failing', 'bring it back automatically', 'always restart the service', 'restart', 'respawn', 'restart=always in docker', 'autorestart in supervisord', 'relaunch it when it exits', 'self healing', 'process supervisor like monit or pm2', 'stay alive no matter what', 'only on failure not on clean exit', 'bring it up again when it falls over', 'keep a bot running for ever'],
  },
  RestartForceExitStatus: {
    does: [
      'Names exit statuses and signals of the main process after which the service is started again even though Restart= would not do it. With them a program can ask for its restart by the way it ends.',
      'The restart waits for RestartSec= and counts for the start limit as any other. It does not happen where the service was stopped by `systemctl stop`.',
    ],
    when: 'For programs that end with a certain status to be started anew, after an update of themselves for example. Where every end should lead to a restart, write `Restart=always`.',
    wrong: [
      'It stands in a service of `Type=oneshot`. Older releases refuse the unit; newer ones take it, but do not start it again after a status that counts as success.',
      'A program ends with that status each time, and after five quick starts stays down with the result `start-limit-hit`.',
    ],
    related: ['Restart', 'RestartPreventExitStatus', 'SuccessExitStatus', 'RestartSec'],
    examples: [
      {
        title: 'A program that ends with status 100 after it has updated itself.',
        unit: 'agent.service',
        text: `[Unit]
Description=Agent of the shop

[Service]
Type=exec
User=agent
ExecStart=/usr/bin/agent
SuccessExitStatus=100
RestartForceExitStatus=100
RestartSec=2s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['restart on a certain exit code', 'program wants to restart itself', 'exit code that means restart me', 'self update then relaunch', 'respawn even after success', 'always come back when it exits with 42'],
  },
  RestartMaxDelaySec: {
    does: [
      'Is the longest pause between automatic restarts, where they become rarer with each attempt. The pause begins at RestartSec= and reaches this after the number of attempts in RestartSteps=; from then on it stays. `systemctl show` tells the next pause as `RestartUSecNext`.',
    ],
    when: 'For services that depend on something that may be away for long: quick attempts first, and then patient ones. Without RestartSteps= it does nothing.',
    wrong: [
      'It is smaller than RestartSec=: systemd lowers RestartSec= to it and says so in the journal, and every pause is this one.',
      'The early pauses are short enough for StartLimitBurst= to be reached, and the service is given up before the long pauses come. Raise the limit or RestartSec=.',
    ],
    related: ['RestartSec', 'StartLimitBurst', 'StartLimitIntervalSec', 'RestartRandomizedDelaySec'],
    examples: [
      {
        title: 'Attempts after 5 s, about 10 s, about 20 s and so on, up to five minutes.',
        unit: 'uplink.service',
        text: `[Unit]
Description=Uplink to the head office

[Service]
Type=exec
User=uplink
ExecStart=/usr/bin/uplink
Restart=always
RestartSec=5s
RestartSteps=6
RestartMaxDelaySec=5min

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['exponential backoff', 'wait longer after each failure', 'limit the restart delay', 'crashloopbackoff like in kubernetes', 'backoff', 'cap on the restart delay', 'ceiling for retry delay', 'back off while the database is down', 'do not wait longer than a minute'],
  },
  RestartMode: {
    does: [
      'Decides through which state an automatic restart goes. With `normal` the unit is inactive or failed for a moment, and units that depend on it notice. With `direct` it goes straight back to “activating”: dependent units are left alone, and OnFailure= and OnSuccess= are not started for it. With `debug` it goes as with `normal`, but the automatic restarts run with `DEBUG_INVOCATION=1` and with debug messages of systemd in the journal.',
      'ExecStopPost= runs in every mode. What counts as a start for the start limit stays the same.',
    ],
    when: 'Use `direct` where others hang on a service that comes back by itself within seconds. Use `debug` while you look for the reason of failures at the start. Otherwise leave it off.',
    values: {
      normal: 'The unit is inactive or failed for a moment: units that depend on it notice, and OnFailure= starts.',
      direct: 'Goes straight back to “activating”: other units notice nothing, and OnFailure= is not started.',
      debug: 'As `normal`, but the restarts run with `DEBUG_INVOCATION=1` and debug messages of systemd.',
    },
    wrong: ['With `direct` alarms by OnFailure= stay silent while the service crashes and comes back all day. They come only when it is given up.'],
    related: ['RestartSec', 'OnFailure', 'BindsTo', 'Upholds', 'StartLimitBurst'],
    examples: [
      {
        title: 'A broker whose clients stay up while it is restarted.',
        unit: 'broker.service',
        text: `[Unit]
Description=Message broker

[Service]
Type=notify
User=broker
ExecStart=/usr/bin/broker
Restart=on-failure
RestartSec=3s
RestartMode=direct

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['restart without stopping dependent services', 'debug output after a crash', 'no alarm for each restart', 'dependents go down while it restarts', 'OnFailure fires on every restart', 'auto-restart should not trigger the alert', 'verbose logging after a crash'],
  },
  RestartPreventExitStatus: {
    does: [
      'Names exit statuses and signals of the main process after which the service is not started again, whatever Restart= says. The unit then stays failed, or inactive where the status counts as success, until somebody starts it.',
      'Only the main process counts. If a command of ExecStartPre= ends with such a status the service is restarted all the same.',
    ],
    when: 'For ends that a restart can’t cure: a broken configuration, a license that has run out, a schema that is too old. The program needs a status for it that it uses for nothing else.',
    wrong: ['Status 1 is named, with which most programs end for any reason at all. After the first real crash nothing brings the service back.'],
    related: ['RestartForceExitStatus', 'SuccessExitStatus', 'OnFailure', 'StartLimitBurst'],
    examples: [
      {
        title: 'A server that is not tried again when its configuration is wrong.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
Restart=on-failure
RestartSec=5s
RestartPreventExitStatus=78

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['no restart on a configuration error', 'stop the restart loop for an exit code', 'permanent error should not loop', 'no respawn for exit code 2', 'fatal error so give up at once', 'normal exit in upstart', 'do not retry with a bad config', 'do not bring it back on some errors'],
  },
  RestartRandomizedDelaySec: {
    does: [
      'Adds a random time, from nothing up to this, to the pause before each automatic restart. It comes on top of RestartSec= and of what RestartSteps= has made of it. Services that failed together, because the database or the network was away, then do not all come back in the same moment.',
    ],
    when: 'For many instances of a template, or many machines with the same unit, that share something which suffers when all of them knock at once. For a single service a fixed pause is easier to understand.',
    wrong: ['It is taken for the pause itself. The random part can be nearly nothing, so that without RestartSec= the next start may come after 100 ms.'],
    related: ['RestartSec', 'RestartSteps', 'RandomizedDelaySec', 'StartLimitBurst'],
    examples: [
      {
        title: 'Workers that come back spread over half a minute.',
        unit: 'worker@.service',
        text: `[Unit]
Description=Worker %i of the shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop-worker --queue %i
Restart=on-failure
RestartSec=5s
RestartRandomizedDelaySec=30s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['spread restarts', 'thundering herd after an outage', 'random delay before restart', 'jitter for restarts', 'clients should not reconnect all at once', 'stagger respawns'],
  },
  RestartSec: {
    does: [
      'Is the pause between the end of the service and its automatic restart. Meanwhile the unit is in “activating (auto-restart)”. A restart by `systemctl restart` does not wait.',
      'It also decides whether the start limit is ever reached. With five starts allowed in ten seconds a pause of more than two seconds means that systemd tries for ever; with a shorter one it gives up on a service that fails at once.',
    ],
    when: 'With nearly every Restart=: a few seconds are a good beginning. Take more where each attempt costs something, such as a login that is counted.',
    wrong: [
      'A value without a unit is meant as milliseconds and counts as seconds: `RestartSec=500` waits more than eight minutes.',
      'The pause is set to 0 for a quick return. A service that fails at once keeps the machine busy until the start limit ends it.',
      'It does nothing: Restart= is missing.',
    ],
    related: ['StartLimitIntervalSec', 'StartLimitBurst', 'RestartSteps', 'RestartRandomizedDelaySec'],
    examples: [
      {
        title: 'A client of a database that is tried every ten seconds until the database is there.',
        unit: 'orders.service',
        text: `[Unit]
Description=Orders of the shop

[Service]
Type=exec
User=orders
ExecStart=/usr/bin/orders
Restart=on-failure
RestartSec=10s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['wait before restarting', 'pause between restarts', 'cooldown', 'sleep before respawn', 'retry every 30 seconds', 'restarts too fast', 'time between restart attempts', 'scheduled restart job', 'delay before retry', 'restarting immediately hammers the database', 'do not restart so quickly', 'how long until the next try'],
  },
  RestartSteps: {
    does: [
      'Lets the pause between automatic restarts grow, from RestartSec= to RestartMaxDelaySec= in this many steps. Each pause is longer than the one before by the same factor: with 10 s, 160 s and 4 steps they are 10 s, 20 s, 40 s, 80 s, 160 s, and 160 s from then on.',
      'A start by hand begins again with the short pause.',
    ],
    when: 'Where a failure is mostly over quickly but can last for hours. Three to six steps are plenty; where one fixed pause will do, RestartSec= alone is clearer.',
    wrong: [
      'RestartMaxDelaySec= is missing, or RestartSec= is 0: the pause does not grow.',
      'It is read as the number of attempts. The attempts go on at the longest pause; only StartLimitBurst= ends them.',
    ],
    related: ['RestartSec', 'StartLimitBurst', 'RestartRandomizedDelaySec'],
    examples: [
      {
        title: 'Attempts after 10, 20, 40, 80 and then always 160 seconds.',
        unit: 'sync.service',
        text: `[Unit]
Description=Synchronisation with the warehouse

[Service]
Type=exec
User=sync
ExecStart=/usr/bin/warehouse-sync
Restart=on-failure
RestartSec=10s
RestartSteps=4
RestartMaxDelaySec=160s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['exponential backoff', 'restart less often over time', 'progressive backoff', 'increase restart delay gradually', 'grow the retry interval'],
  },
  RootDirectoryStartOnly: {
    does: [
      'Shuts only the program of ExecStart= into the directory of RootDirectory=. The commands before and after it, ExecStop= and ExecReload= included, run in the file system of the machine and find their programs there.',
    ],
    when: 'With RootDirectory=, where the tree holds the program and little else, and a command of the machine has to prepare or clean it. If the tree is complete, leave it off.',
    wrong: ['The commands outside are not locked in. A script that works on files within the tree follows links that the service has laid, and these lead into the real file system.'],
    related: ['RootImage', 'ExecStartPre', 'PermissionsStartOnly', 'BindReadOnlyPaths'],
    examples: [
      {
        title: 'A tree that a tool of the machine brings up to date before each start.',
        unit: 'jail.service',
        text: `[Unit]
Description=Name server in its own tree

[Service]
Type=exec
RootDirectory=/srv/names
RootDirectoryStartOnly=yes
ExecStartPre=/usr/bin/rsync -a /etc/names/ /srv/names/etc/
ExecStart=/bin/names

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['chroot only the main process', 'prepare a chroot from outside', 'ExecStartPre outside the chroot', 'only the daemon in the jail'],
  },
  RuntimeMaxSec: {
    does: [
      'Ends the service when it has been up for this long. It gets SIGTERM as at a stop, and ends up as failed with the result `timeout`; so `Restart=on-failure` starts it again, and `Restart=no` leaves it down. The time counts from the end of the start.',
      'A program with `Type=notify` can ask for more with `EXTEND_TIMEOUT_USEC=`.',
    ],
    when: 'For sessions and jobs that must not hang for ever, and as a stopgap for programs that grow until they are started anew. For jobs of `Type=oneshot` use TimeoutStartSec=: all their work is the start.',
    wrong: [
      'In a service of `Type=oneshot` it does nothing; all but the oldest releases say so when they load the unit.',
      'It is used for a regular restart, and every one shows up as a failure in the monitoring. Better a timer that calls `systemctl restart`.',
    ],
    related: ['RuntimeRandomizedExtraSec', 'TimeoutStartSec', 'TimeoutStopSec', 'Restart'],
    examples: [
      {
        title: 'A preview that is ended after eight hours.',
        unit: 'preview@.service',
        text: `[Unit]
Description=Preview of branch %i

[Service]
Type=exec
User=preview
ExecStart=/usr/bin/shop-preview --branch %i
RuntimeMaxSec=8h

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['limit the running time', 'kill after some hours', 'restart a leaking program every day', 'maximum run time', 'stop a service after some time', 'max lifetime', 'timeout command for a service', 'kill a job that runs over an hour', 'auto stop after two hours', 'activeDeadlineSeconds', 'recycle a worker every day', 'service reached runtime time limit', 'must not run longer than eight hours', 'limit the duration of a batch job', 'restart once per day'],
  },
  RuntimeRandomizedExtraSec: {
    does: ['Adds a random time, from nothing up to this, to RuntimeMaxSec=. The length is drawn anew for each start. Instances that were started together are then not ended together.'],
    when: 'With RuntimeMaxSec= and Restart= in many instances or on many machines, so that never all of them are away at once. Without RuntimeMaxSec= it does nothing.',
    wrong: ['It is meant to shorten the time as well. It only lengthens it: with 4h and 1h a run lasts from four to five hours.'],
    related: ['RestartRandomizedDelaySec', 'RandomizedDelaySec', 'Restart'],
    examples: [
      {
        title: 'Workers that are replaced after a day, spread over two hours.',
        unit: 'worker@.service',
        text: `[Unit]
Description=Worker %i of the shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop-worker --queue %i
RuntimeMaxSec=1d
RuntimeRandomizedExtraSec=2h
Restart=on-failure
RestartSec=5s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['not all instances at once', 'random running time', 'jitter for the lifetime', 'stagger daily restarts'],
  },
  Sockets: {
    does: [
      'Names the socket units whose descriptors the service gets at its start. They come besides the one from the socket unit of the same name, which needs no line. The program finds them from number 3 on, with their number in `$LISTEN_FDS` and their names in `$LISTEN_FDNAMES`.',
      'The service is ordered after these sockets and pulls them in, so that they listen even where nobody has enabled them.',
    ],
    when: 'For a service with several socket units, or with one that has another name. In the socket unit Service= says the other half: which service a connection starts.',
    wrong: [
      'The socket is named here, but its own Service= is missing: a connection looks for a service with the name of the socket, and the socket fails to start without one.',
      'The program takes the first descriptor for the web port, and it is the one for administration. Let it look at the names, which FileDescriptorName= sets.',
      'A socket with `Accept=yes` is named. Its connections go to instances of a template, one each, and not to this service.',
    ],
    related: ['Service', 'FileDescriptorName', 'ListenStream', 'NonBlocking', 'Accept'],
    examples: [
      {
        title: 'A server with one socket for customers and one for its administrators.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=notify
User=shop
Sockets=shop.socket shop-admin.socket
ExecStart=/usr/bin/shop

[Install]
Also=shop.socket shop-admin.socket
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['listen on several ports', 'socket with another name than the service', 'socket activation', 'http and https socket into one service', 'extra sockets from another unit', 'inherit listen fds of other units'],
  },
  SuccessExitStatus: {
    does: [
      'Names further exit statuses and signals that count as success. The unit then ends as inactive and not as failed, OnFailure= stays quiet, and `Restart=on-failure` does not start it again. Status 0 always counts, and for services that run on so do SIGHUP, SIGINT, SIGTERM and SIGPIPE.',
      'The status itself is shown as before: `systemctl status` still says `status=143`, but the unit is no longer red.',
    ],
    when: 'For programs that end with a status of their own when all is well. The virtual machine of Java is the known case: it answers SIGTERM with status 143.',
    wrong: [
      'Status 1 is added to quieten a unit. From then on no real error is seen, and nothing is restarted.',
      'A signal that kills, such as SIGKILL, is added: then a `kill -9` from anywhere passes for a clean end, and with `OOMPolicy=continue` a shortage of memory as well. A time limit and a crash that leaves a core dump are failures all the same.',
    ],
    related: ['Restart', 'RestartForceExitStatus', 'RestartPreventExitStatus', 'OnFailure'],
    examples: [
      {
        title: 'A Java program, for which the status after SIGTERM is no failure.',
        unit: 'catalogue.service',
        text: `[Unit]
Description=Catalogue of the shop

[Service]
Type=exec
User=catalogue
ExecStart=/usr/bin/java -jar /usr/share/catalogue/catalogue.jar
SuccessExitStatus=143
Restart=on-failure
RestartSec=5s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['exit code 143', 'java service is failed after stop', 'treat an exit code as success', 'program exits 1 but that is fine', 'ignore nonzero exit', 'SIGTERM counted as failure', 'rsync exit 24 is no error', 'exitcodes in supervisord', 'unit red although it ended fine', 'expected exit code', 'jvm stop marked as failed', 'warning status is not an error', 'exit code 2 should be okay'],
  },
  SysVStartPriority: {
    does: [
      'Placed the service among init scripts without information about their order, by a number from 0 to 99 like the one in `S99local`.',
      'Now it is read in order to log that it is ignored. Nothing takes its place, and the service starts as soon as its other dependencies allow.',
    ],
    when: 'In no unit. Name in After= what the service has to wait for, and in Before= what has to wait for it. Most of these lines come from an old `rc-local.service` that is handed on with `SysVStartPriority=99`; there the line can just go.',
    wrong: [
      'The journal says “Support for option SysVStartPriority= has been removed and it is ignored” after each `daemon-reload`. The message is harmless, the unit runs.',
      'With 99 the script is expected to run last. It runs in the middle of the boot beside everything else, before the network is up for example. For that write `Wants=network-online.target` and `After=network-online.target`.',
    ],
    related: ['After', 'Before', 'Wants', 'DefaultDependencies'],
    examples: [
      {
        title: 'A script of the administrator that runs once the network is up.',
        unit: 'boot-script.service',
        text: `[Unit]
Description=Script of the administrator at boot
Wants=network-online.target
After=network-online.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/local/sbin/boot-script

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['run rc.local last', 'start number of an init script', 'rc-local service from the web', 'S20 prefix in rc3.d', 'chkconfig priority', 'start order in rc.d'],
  },
  TimeoutAbortSec: {
    does: [
      'Is the time that the service has to end after systemd has aborted it, because the watchdog was not fed or a timeout was to leave a core dump. The abort is SIGABRT, on which the kernel writes the memory of the process away; when the time is over SIGKILL follows, and cuts the dump off.',
    ],
    when: 'For large programs with WatchdogSec=, or with a failure mode of `abort`, whose dump takes longer than TimeoutStopSec=. Shorter where the service should rather be back soon.',
    wrong: ['TimeoutStopSec= is short and this is not set: the dumps of a process with much memory are cut off, and no debugger can read them.'],
    related: ['WatchdogSec', 'TimeoutStopSec', 'WatchdogSignal', 'LimitCORE', 'TimeoutStopFailureMode'],
    examples: [
      {
        title: 'A search engine with a watchdog, whose dump takes minutes to write.',
        unit: 'search.service',
        text: `[Unit]
Description=Search of the shop

[Service]
Type=notify
User=search
ExecStart=/usr/bin/searchd
WatchdogSec=30s
TimeoutStopSec=20s
TimeoutAbortSec=5min
Restart=on-failure
RestartSec=5s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['core dump is truncated', 'more time to write a core dump', 'dumping core takes long', 'large core file is cut off', 'stop-watchdog timed out'],
  },
  TimeoutSec: {
    does: ['Sets TimeoutStartSec= and TimeoutStopSec= to the same value. Whichever of the three lines comes last counts for its half, so that one of them can be set apart further down.'],
    when: 'Where the same patience fits for the start and the stop. Mostly they differ, and two lines say more.',
    wrong: [
      'It is meant as the longest time that the service may run. That is RuntimeMaxSec=.',
      'With `infinity` or 0 for the sake of a slow start the stop has no limit either: a hanging service holds up the shutdown of the machine without end.',
    ],
    related: ['RuntimeMaxSec', 'JobTimeoutSec', 'TimeoutAbortSec'],
    examples: [
      {
        title: 'A service that may take five minutes to start and as long to stop.',
        unit: 'warehouse.service',
        text: `[Unit]
Description=Warehouse

[Service]
Type=notify
User=warehouse
ExecStart=/usr/bin/warehoused
TimeoutSec=5min

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['more time to start and stop', 'one timeout for both start and stop', 'TimeoutStartSec and TimeoutStopSec together', 'TimeoutSec or TimeoutStartSec'],
  },
  TimeoutStartFailureMode: {
    does: [
      'Decides how a service is ended that has not started in time. With `terminate` it gets SIGTERM and may clean up. With `abort` it gets SIGABRT, and leaves a core dump that shows where it hung. With `kill` it gets SIGKILL at once.',
    ],
    when: 'Use `abort` while you look for the reason of starts that hang now and then. Use `kill` for programs that ignore SIGTERM while they start, so that the next attempt comes sooner.',
    values: {
      terminate: 'The service gets the stop signal of KillSignal= and may clean up.',
      abort: 'The service gets the signal of WatchdogSignal=, mostly SIGABRT, and leaves a core dump.',
      kill: 'The service gets SIGKILL at once.',
    },
    wrong: ['With `abort` no dump is to be found, since core dumps are switched off for the service or the machine. LimitCORE= and the settings of systemd-coredump decide.'],
    related: ['TimeoutStartSec', 'TimeoutStopFailureMode', 'TimeoutAbortSec', 'WatchdogSignal'],
    examples: [
      {
        title: 'A service that leaves a dump when its start hangs.',
        unit: 'pricing.service',
        text: `[Unit]
Description=Prices of the shop

[Service]
Type=notify
User=pricing
ExecStart=/usr/bin/pricing
TimeoutStartSec=60s
TimeoutStartFailureMode=abort

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['find out why the start hangs', 'core dump on start timeout', 'SIGABRT when start times out', 'backtrace of a hanging startup', 'SIGKILL a start that hangs'],
  },
  TimeoutStartSec: {
    does: [
      'Is how long the start may take. A service that has not said that it is up by then gets SIGTERM, and fails with the result `timeout`; the journal says “start operation timed out”. What counts as up depends on Type=: with `Type=notify` it is `READY=1`, with `Type=forking` the end of the first process, with `Type=oneshot` the end of the job.',
      'The time begins anew for each command: for those of ExecStartPre=, for the program, and for those of ExecStartPost=. It also holds for a reload; a reload that takes too long fails, and the service runs on.',
    ],
    when: 'Give more to services that load or migrate much before they are ready, and less where a second attempt beats waiting. Set it for jobs of `Type=oneshot`, which otherwise may hang for ever.',
    wrong: [
      'A program of `Type=notify` that never sends `READY=1`, or of `Type=forking` that stays in the foreground, is shot down after the time although it works. The cure is the right Type=, not more time.',
      'A database needs minutes to recover after a crash, is ended in the middle of it, begins again, and never comes up.',
    ],
    related: ['TimeoutStopSec', 'TimeoutStartFailureMode', 'Type', 'JobTimeoutSec', 'RuntimeMaxSec'],
    examples: [
      {
        title: 'A database that may take a quarter of an hour to recover.',
        unit: 'ledger.service',
        text: `[Unit]
Description=Ledger of the shop

[Service]
Type=notify
User=ledger
ExecStart=/usr/bin/ledgerd
TimeoutStartSec=15min

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A nightly job that is ended when it hangs.',
        unit: 'backup.service',
        text: `[Unit]
Description=Backup of the shop

[Service]
Type=oneshot
User=backup
ExecStart=/usr/bin/shop-backup
TimeoutStartSec=2h
`,
      },
    ],
    asks: ['start operation timed out', 'service takes long to start', 'limit how long a job runs', 'give it more time to start', 'killed while still starting', 'slow startup', '90 seconds is not enough', 'job failed because a timeout was exceeded', 'big database needs minutes to come up', 'DefaultTimeoutStartSec', 'maximum duration of a oneshot', 'marked failed before it has finished loading', 'migration at startup takes long'],
  },
  TimeoutStopFailureMode: {
    does: [
      'Decides what comes first when a service has not stopped in time. With `terminate` the usual order holds: SIGTERM after commands that hang, SIGKILL after a process that hangs. With `abort` it gets SIGABRT first and TimeoutAbortSec= to write a core dump. With `kill` SIGKILL follows at once.',
    ],
    when: 'Use `abort` to find out where a service hangs that only stops after a minute and a half. Use `kill` where a shutdown has to be quick and nothing is lost by it.',
    values: {
      terminate: 'The usual order: SIGTERM after commands that hang, SIGKILL after processes that hang.',
      abort: 'The service gets the signal of WatchdogSignal=, mostly SIGABRT, and time to leave a core dump before SIGKILL.',
      kill: 'The service gets SIGKILL at once.',
    },
    wrong: ['It is left at `abort` on a machine with much memory: each shutdown with a hanging service then waits for a dump to be written.'],
    related: ['TimeoutStopSec', 'TimeoutStartFailureMode', 'TimeoutAbortSec', 'FinalKillSignal', 'WatchdogSignal'],
    examples: [
      {
        title: 'A service that leaves a dump when it does not stop.',
        unit: 'pricing.service',
        text: `[Unit]
Description=Prices of the shop

[Service]
Type=notify
User=pricing
ExecStart=/usr/bin/pricing
TimeoutStopSec=30s
TimeoutStopFailureMode=abort

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['find out why the stop hangs', 'core dump when shutdown hangs', 'abort rather than kill on stop timeout', 'dump core if it will not stop', 'kill at once after the stop timeout'],
  },
  TimeoutStopSec: {
    does: [
      'Is how long systemd waits at each step of a stop. Each command of ExecStop= gets this time; then the processes get SIGTERM and this time again, and who is still there is killed with SIGKILL. The unit then ends as failed with the result `timeout`.',
      'At the shutdown of the machine this is the countdown behind “A stop job is running for …”. Commands of ExecStopPost= have the same time.',
    ],
    when: 'Give more to services that write much at their end, such as databases and virtual machines. Give less, a few seconds, to those that hold no state, so that shutdowns and deployments are quick.',
    wrong: [
      'The program ignores SIGTERM, as an interactive shell does, or hangs while it handles it: every stop takes the full time. Choose a KillSignal= that it obeys or repair the program; a shorter time only hides it.',
      'A database is killed in the middle of its last write, because the time is too short for it, and has to recover at the next start.',
      'Without a limit a service that hangs holds up the shutdown until somebody pulls the plug.',
    ],
    related: ['KillSignal', 'KillMode', 'SendSIGKILL', 'TimeoutStopFailureMode', 'TimeoutStartSec', 'ExecStop'],
    examples: [
      {
        title: 'A web application that has ten seconds to answer its last requests.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
TimeoutStopSec=10s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['a stop job is running', 'shutdown takes too long', 'kill a hanging service sooner', 'time for a clean shutdown', 'grace period before SIGKILL', 'docker stop timeout', 'terminationGracePeriodSeconds', 'stopwaitsecs', 'takes 90 seconds to stop', 'drain connections before exit', 'reboot waits for one service', 'needs longer to shut down', 'daemon does not go away at reboot', 'let a worker finish its job when stopping'],
  },
  Type: {
    does: [
      'Says how systemd sees that the service is up. Until then the unit is in “activating”, `systemctl start` waits, and units that are ordered after it wait too. `simple` counts from the fork, before anybody knows whether the program exists; `exec` from the moment in which the program runs; `notify` from its message `READY=1`; `dbus` from its name on the bus; `forking` from the end of the first process.',
      '`oneshot` is for work with an end: the unit is “activating” for as long as the commands run, and others wait for their result. `notify-reload` is `notify` with a reload by signal. `idle` is `simple` with a short wait, so that messages on the console do not mix.',
    ],
    when: 'Use `notify` where the program can notify systemd, `exec` for all others that stay in the foreground, and `oneshot` for jobs. Use `forking` only for old daemons that can’t stay in the foreground.',
    values: {
      simple: 'Up as soon as the process is forked, before anybody knows whether the program exists.',
      forking: 'Up when the first process has ended; what it leaves behind is the service.',
      oneshot: 'Up when all commands have ended; until then others wait.',
      dbus: 'Up when the program has taken the name of BusName= on the bus.',
      notify: 'Up when the program has sent `READY=1`.',
      idle: 'Like `simple`, but it waits a few seconds for other jobs, so that the console stays readable.',
      exec: 'Up when the program itself runs; a missing program or user fails the start.',
      'notify-reload': 'Like `notify`, and a reload sends a signal and waits until the program says that it is done.',
    },
    wrong: [
      '`forking` for a program that stays: the start hangs, and after TimeoutStartSec= the program is ended although it worked.',
      '`exec` or `simple` for a program that goes to the background: its first process ends, systemd takes that for the end of the service, and kills the rest. The unit is inactive right after the start.',
      '`notify` for a program that knows nothing of it: the start hangs as with `forking`. With `simple` on the other hand `systemctl start` reports success even where the program or the user does not exist.',
    ],
    related: ['RemainAfterExit', 'PIDFile', 'NotifyAccess', 'BusName', 'TimeoutStartSec', 'ExitType'],
    examples: [
      {
        title: 'A server that says itself when it is ready.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=notify
User=shop
ExecStart=/usr/bin/shop

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A job that a timer starts.',
        unit: 'cleanup.service',
        text: `[Unit]
Description=Removal of old carts

[Service]
Type=oneshot
User=shop
ExecStart=/usr/bin/shop-admin cleanup
`,
      },
    ],
    asks: ['service stops right after start', 'start hangs until timeout', 'run a daemon in the foreground', 'wait until the service is ready', 'oneshot or simple', 'daemonize', 'program forks into the background', 'script that runs once and exits', 'difference between simple and exec', 'systemctl start never returns', 'readiness notification', 'program returns immediately', 'unit is dead although the program runs', 'program tells when it is initialised'],
  },
  USBFunctionDescriptors: {
    does: [
      'Names the file with the descriptors of a USB function: how many interfaces and endpoints a machine offers that plays a USB device for another one. systemd writes its contents to the control endpoint `ep0` of the function before the service starts. The socket unit names the function with ListenUSBFunction=.',
    ],
    when: 'Only for boards with a device port, together with a socket unit with ListenUSBFunction=. It stands for nothing in other services.',
    wrong: ['The contents are not in the binary form that the kernel wants, for example a description as text: the kernel refuses the write, and the socket does not come up.'],
    related: ['USBFunctionStrings', 'ListenUSBFunction', 'Sockets'],
    examples: [
      {
        title: 'The service behind a USB function that a board offers.',
        unit: 'gadget.service',
        text: `[Unit]
Description=USB function of the board

[Service]
Type=exec
Sockets=gadget.socket
USBFunctionDescriptors=/usr/share/gadget/descriptors.bin
USBFunctionStrings=/usr/share/gadget/strings.bin
ExecStart=/usr/bin/gadgetd
`,
      },
    ],
    asks: ['usb gadget', 'act as a usb device', 'functionfs ep0 descriptors', 'descriptor file of a gadget'],
  },
  USBFunctionStrings: {
    does: ['Names the file with the texts of a USB function, such as the names of its interfaces in one or more languages. systemd writes them to the control endpoint `ep0` after the descriptors; the machine at the other end of the cable shows them.'],
    when: 'With USBFunctionDescriptors= and a socket unit with ListenUSBFunction=. A function whose descriptors refer to texts needs them.',
    wrong: ['One of the two files is given and the other is not: the socket unit has nothing complete to write and fails to start.'],
    related: ['ListenUSBFunction', 'Sockets'],
    examples: [
      {
        title: 'A USB function with its descriptors and its texts.',
        unit: 'gadget.service',
        text: `[Unit]
Description=USB function of the board

[Service]
Type=exec
Sockets=gadget.socket
USBFunctionDescriptors=/usr/share/gadget/descriptors.bin
USBFunctionStrings=/usr/share/gadget/strings.bin
ExecStart=/usr/bin/gadgetd
`,
      },
    ],
    asks: ['names of a usb function', 'strings file for functionfs', 'product name of a usb gadget'],
  },
  WatchdogSec: {
    does: [
      'Has systemd expect a sign of life from the service, over and over. The program sends `WATCHDOG=1`; if it stays out for this long the service gets SIGABRT, which mostly leaves a core dump, and fails with the result `watchdog`. With Restart= it comes back, so that a program that hangs is treated like one that has crashed.',
      'The watch begins when the start is over. The program finds the time in `$WATCHDOG_USEC`, and should send about twice in each interval.',
    ],
    when: 'For programs that send these messages from the place where their work is done. For a program that can’t, a timer that asks it and restarts it does a similar job.',
    wrong: [
      'The program knows nothing of it: it is ended again and again, after each interval, with “Watchdog timeout” in the journal.',
      'The message comes from a thread of its own that goes on when the work has stopped. Then nothing is found.',
      'The time is short, and a loaded machine or a slow disk makes a healthy service miss it.',
    ],
    related: ['Restart', 'WatchdogSignal', 'TimeoutAbortSec', 'Type'],
    examples: [
      {
        title: 'A service that is started anew when it hangs.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=notify
User=shop
ExecStart=/usr/bin/shop
WatchdogSec=30s
Restart=on-failure
RestartSec=5s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['Watchdog timeout', 'restart the process when it hangs and does not answer any more', 'restart when it hangs', 'detect a frozen service', 'health check', 'heartbeat', 'liveness probe', 'process is alive but does nothing', 'deadlock detection', 'kill it if it stops responding', 'restart a stuck program', 'app freezes without crashing', 'program has to ping regularly', 'restart when it no longer answers', 'keepalive message of an app to systemd'],
  },
}
