import type { SettingTexts } from '../../setting-text'

export const userGroupIdentityTexts: SettingTexts = {
  DynamicUser: {
    does: [
      'A user and a group are made up when the unit starts and taken back when it stops; nothing is written to `/etc/passwd`. The name is that of the unit, or what User= says, and the number one between 61184 and 65519. `ps` and `ls` show the name only where the NSS module of systemd is installed.',
      'Since the number may go to another service later, nothing may be left behind in its name. So the machine’s files are read-only for the unit but for its own directories and a private `/tmp`, homes can’t be changed, and set-user-ID programs give no rights. Directories of StateDirectory=, CacheDirectory= and LogsDirectory= lie below `private`, such as `/var/lib/private/shop`, with a symbolic link at the usual place, and systemd sees to it that they belong to the user of the day.',
    ],
    when: 'For services that keep their data in StateDirectory= and its kin and need no owner that others know. Not where files are shared by owner with other programs, where a database or D-Bus policy names the account, or where the service writes all over the machine.',
    wrong: [
      'The program writes to a directory of its own making, such as `/opt/shop/data`: “Read-only file system”. Name it with StateDirectory= or its kin.',
      'An account with the name of the unit exists already: systemd uses that one, with its number, and makes nothing up.',
      'An administrator looks into `/var/lib/shop` as another user and gets “Permission denied”: `/var/lib/private` is open to root only.',
    ],
    related: ['User', 'StateDirectory', 'CacheDirectory', 'RuntimeDirectory', 'ReadWritePaths'],
    examples: [
      {
        title: 'A service without an account that keeps a database and a cache.',
        unit: 'meter.service',
        text: `[Unit]
Description=Meter readings

[Service]
Type=exec
DynamicUser=yes
StateDirectory=meter
CacheDirectory=meter
ExecStart=/usr/bin/meter --database /var/lib/meter/readings.db

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['no account to create', 'temporary user', 'throwaway user for a service', 'ephemeral uid', 'no useradd in postinst', 'without creating a system user', 'account generated on the fly', 'random uid', 'one isolated account per service', 'sysusers not needed', 'user that vanishes after stop', 'account for each service automatically'],
  },
  Group: {
    does: [
      'The processes have this as their main group, in place of the one that their account has. Files that they make belong to it, and so do the directories of StateDirectory=, RuntimeDirectory= and their kin.',
    ],
    when: 'When what the service makes shall belong to a group that others are in, for example a socket that the web server connects to. To let the service read something of another group SupplementaryGroups= is enough.',
    wrong: [
      'The group does not exist: the unit ends with status 216.',
      'Group= without User=: the service still runs as root, and nothing is kept from it.',
      'Others of the group can’t write to the files, because of the mode. Set `UMask=0007` as well.',
    ],
    related: ['User', 'SupplementaryGroups', 'UMask', 'RuntimeDirectoryMode'],
    examples: [
      {
        title: 'The web server, in the group www-data, may use the socket of the application.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop behind a web server

[Service]
Type=exec
User=shop
Group=www-data
UMask=0007
RuntimeDirectory=shop
RuntimeDirectoryMode=0750
ExecStart=/usr/bin/shop --socket /run/shop/http.sock

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['gid of a service', 'who owns created files', 'share a socket with the web server', 'run as group', 'group of a service', 'primary group', 'setgid at start', 'files belong to the wrong group', 'newgrp', 'group id of a process', 'runs as group root', 'chgrp of created files'],
  },
  PAMName: {
    does: [
      'A PAM session is opened with the file of this name in `/etc/pam.d` before the program starts, and closed when it ends. Limits, variables, keyrings and a session of logind come about as the modules in that file say; for a login they do the same.',
      'The unit has one more process, `(sd-pam)`, which waits to close the session. With `pam_systemd` in the file the program usually moves into a session’s control group, and its children belong to that session in place of the unit.',
    ],
    when: 'For units that stand for a login: a kiosk on a console, a graphical session, a shell for somebody. Ordinary services do not want it; limits come from LimitNOFILE= and its kin, variables from Environment=.',
    wrong: [
      'The name is misspelled: PAM takes `/etc/pam.d/other`. Where that denies, the unit ends with status 224; where it does not, the session lacks what was wanted, without a word.',
      'There is no User=: older releases open no session then, and nobody says so.',
      'Children of the program report by `sd_notify` and are not heard, because they belong to the session and no more to the unit.',
    ],
    related: ['User', 'TTYPath', 'LimitNOFILE', 'UtmpIdentifier', 'SetLoginEnvironment'],
    examples: [
      {
        title: 'A kiosk on a console of its own, with a session of logind.',
        unit: 'kiosk.service',
        text: `[Unit]
Description=Kiosk on the seventh console
After=systemd-user-sessions.service

[Service]
Type=exec
User=kiosk
PAMName=login
TTYPath=/dev/tty7
StandardInput=tty
ExecStart=/usr/bin/kiosk

[Install]
WantedBy=graphical.target
`,
      },
    ],
    asks: ['open a login session', 'pam session for a service', 'apply limits.conf', 'pam_limits', 'login stack for a service', 'kerberos ticket by pam', 'pam_systemd', 'run as if the user had logged in', '/etc/pam.d'],
  },
  SetLoginEnvironment: {
    does: [
      'Decides whether the processes get `$HOME`, `$LOGNAME` and `$SHELL` as they are in the account. Left alone they are set for units with User= or DynamicUser= and are not for those that run as root because nothing else is said. Of an account without a home or with a shell such as `nologin` there is nothing to set.',
    ],
    when: 'Say `yes` for services of root whose program asks for `$HOME`, as git, Go, npm and many scripts do. Say `no` where a program takes a home directory for a reason to read settings from it.',
    wrong: ['A program says that `$HOME` is not set, though the line says `yes`: the unit has DynamicUser=, and such a user has no home. Set `Environment=HOME=%S/name` with StateDirectory=.'],
    related: ['Environment', 'PAMName', 'WorkingDirectory'],
    examples: [
      {
        title: 'A job of root calls git, which looks for its settings in the home directory.',
        unit: 'etc-backup.service',
        text: `[Unit]
Description=Record changes of /etc

[Service]
Type=oneshot
SetLoginEnvironment=yes
ExecStart=/usr/bin/git -C /etc commit --all --allow-empty --message nightly
`,
      },
    ],
    asks: ['HOME is not set', 'set HOME and SHELL', 'no home variables', 'HOME empty in a service', 'USER and LOGNAME missing', 'shell variables of the account'],
  },
  SupplementaryGroups: {
    does: [
      'The processes are in these groups besides those of their account. The account itself stays as it is: nothing is added to `/etc/group`, and other programs of the same user do not have the groups.',
    ],
    when: 'To let one service at a device, a socket or a certificate that belongs to a group, such as `video`, `dialout` or `ssl-cert`. It is narrower than `usermod -aG`, which counts for all that the account does.',
    wrong: [
      'A group does not exist: the unit ends with status 216. Names differ between distributions: who may use serial lines is in `dialout` on one and in `uucp` on another.',
      'The group `docker` or `disk` is given for convenience: whoever is in it can become root.',
      'The groups of an account were changed with `usermod` while the service runs: it has the new ones only after a restart.',
    ],
    related: ['Group', 'User', 'DeviceAllow', 'DynamicUser'],
    examples: [
      {
        title: 'A service without an account reads a meter on a serial line.',
        unit: 'meter.service',
        text: `[Unit]
Description=Meter readings from the serial line

[Service]
Type=exec
DynamicUser=yes
SupplementaryGroups=dialout
ExecStart=/usr/bin/meter --port /dev/ttyUSB0

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['access to serial port', 'add service to a group', 'read certificates of a group', 'dialout', 'usermod -aG', 'additional groups', 'docker group for a service', 'ssl-cert group', 'video group for a camera', 'ttyUSB0 permission denied', '--group-add', 'groups besides the main one', 'group membership of a service'],
  },
  User: {
    does: [
      'All commands of the unit run as this account, with its user number, its group and the groups that it has in `/etc/group`. Only commands with `+` or `!` in front are exempt. systemd does the change itself; no `su`, `sudo` or password is involved, and no shell starts.',
      'The account has to exist before the unit starts. Directories of StateDirectory=, RuntimeDirectory= and their kin belong to it, so that it can write where it has to.',
    ],
    when: 'For every service that need not be root. Make the account with a file in `sysusers.d`; where nothing but the service’s own directories belongs to it, DynamicUser= saves you the account.',
    wrong: [
      'The account does not exist: the unit ends with status 217 before the program runs.',
      'The service has run as root before, and its files still belong to root: “Permission denied” at the first write. Change their owner once.',
      'The program listens on port 80 or another one below 1024, and gets “Permission denied” from `bind`. Give it `AmbientCapabilities=CAP_NET_BIND_SERVICE`, or a socket unit.',
    ],
    related: ['DynamicUser', 'Group', 'StateDirectory', 'AmbientCapabilities', 'SupplementaryGroups', 'LimitNOFILE'],
    examples: [
      {
        title: 'A service with an account of its own, and a step before it that needs root.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
StateDirectory=shop
ExecStartPre=+/usr/bin/shop-prepare-disk
ExecStart=/usr/bin/shop

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['run as another account', 'not as root', 'drop root', 'run under www-data', 'drop privileges', 'service account', 'runuser', 'start as a normal user', 'which account executes it', 'execute as a different user', 'switch user', 'do not run as root', 'run with less rights'],
  },
}
