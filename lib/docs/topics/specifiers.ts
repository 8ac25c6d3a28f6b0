import type { TopicTexts } from '../topic-text'

export const specifierTexts: TopicTexts = {
  '%': {
    says: [
      'Two percent signs become one. A percent sign that is meant for the program is written twice: `date +%%Y-%%m-%%d`, `curl --write-out "%%{http_code}"`, `https://example.org/a%%20b`.',
      'With a single one the letter behind it is taken for a specifier: `date +%H` prints the host name. A letter that is none makes systemd refuse the unit in command lines, with “Failed to resolve unit specifiers”, and ignore the line in most other settings. Before other characters than letters, digits and percent signs, and at the end, a percent sign stays as it is.',
      'It holds for Environment= and most texts and paths, but not for the content of an EnvironmentFile=, of a script or of a crontab: there a percent sign is single, or has rules of its own.',
    ],
    related: ['ExecStart', 'Environment', 'EnvironmentFile'],
    examples: [
      {
        title: 'A dump of a database with the date in its name.',
        unit: 'database-dump.service',
        text: `[Unit]
Description=Dump of the database

[Service]
Type=oneshot
User=postgres
StateDirectory=database-dump
ExecStart=/bin/sh -c 'exec pg_dump --file "$STATE_DIRECTORY/shop-$(date +%%Y-%%m-%%d).sql" shop'
`,
      },
    ],
    asks: ['percent sign in a unit', 'date format in a command line', 'failed to resolve unit specifiers', 'escape a percent', 'literal percent', '%20 in a url of a unit'],
  },
  n: {
    says: [
      'The whole name of the unit with its ending: `backup@srv-data.service`. It is the same for the manager of the system and for that of a user.',
      '`%n` is replaced in names of other units and in `[Install]` as well. That makes it good for passing the own name on: `OnFailure=alert@%n.service` starts an instance that has the name of the failed unit in `%i`.',
      'For paths `%N` or `%p` is better, because nobody wants `.service` at the end of a directory.',
    ],
    related: ['OnFailure', 'SyslogIdentifier'],
    examples: [
      {
        title: 'A failure of the invoices starts an alert that knows its name.',
        unit: 'invoices.service',
        text: `[Unit]
Description=Sending of invoices
OnFailure=alert@%n.service

[Service]
Type=oneshot
User=invoices
ExecStart=/usr/bin/send-invoices
`,
      },
    ],
    asks: ['own name of the unit', 'pass the unit name to an alert', 'name of the failed service', 'unit mentions itself', 'unit name in an OnFailure handler', 'log file named after the service'],
  },
  N: {
    says: [
      'The name of the unit without its ending: `backup@srv-data` for `backup@srv-data.service`. The instance stays in it, in its escaped form; `%p` leaves it out.',
      '`%N` is replaced in names of other units and in `[Install]` as well. It names what goes with one unit, such as its timer or its log: `SyslogIdentifier=%N`.',
    ],
    related: ['SyslogIdentifier', 'Also'],
    examples: [
      {
        title: 'A crawler brings its timer along when it is enabled.',
        unit: 'crawler.service',
        text: `[Unit]
Description=Crawler of the intranet

[Service]
Type=oneshot
User=crawler
ExecStart=/usr/bin/crawler --report /srv/reports/%N.html

[Install]
Also=%N.timer
`,
      },
    ],
    asks: ['unit name without ending', 'name without .service', 'directory named after the service'],
  },
  p: {
    says: [
      'What stands before the `@`, or before the ending if there is no `@`: `worker` for `worker@7.service` and for `worker.service`. Escapes such as `\\x2d` stay; `%P` undoes them.',
      '`%p` is replaced in names of other units and in `[Install]` as well. All instances of a template have it in common, so that it suits a shared directory or file, with `%i` for what is an instance’s own.',
    ],
    related: ['Slice', 'RuntimeDirectory'],
    examples: [
      {
        title: 'All workers share a configuration and have a socket each.',
        unit: 'worker@.service',
        text: `[Unit]
Description=Worker %i

[Service]
Type=exec
User=worker
RuntimeDirectory=%p/%i
ExecStart=/usr/bin/worker --config /etc/%p/%p.toml --socket %t/%p/%i/control.sock

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['name of the template', 'part before the at sign', 'name before @ in a template', 'base name of a template'],
  },
  P: {
    says: [
      'What stands before the `@` or the ending, with escapes undone: `-` becomes `/`, and `\\x2d` becomes `-`. For a unit `srv-mail.service` it is `srv/mail`.',
      'Most names have no escapes in them, and there a hyphen turns into a slash unasked: `nightly-backup.service` gives `nightly/backup`. Take `%p` unless the name was made by `systemd-escape`. In names of other units and in `[Install]` it is not known: write it only in commands, paths and texts.',
    ],
    related: ['ConditionPathExists'],
    examples: [
      {
        title: 'A check of a path that the name of the unit tells.',
        unit: 'srv-mail.service',
        text: `[Unit]
Description=Check of /%P

[Service]
Type=oneshot
ExecStart=/usr/local/bin/check-tree /%P
`,
      },
    ],
    asks: ['path from a unit name', 'slash instead of hyphen in the name'],
  },
  i: {
    says: [
      'What stands between the `@` and the ending, letter for letter: `eth0` for `dhcp@eth0.service`. In a unit that is no instance it is empty.',
      'It is not unescaped: `backup@srv-data.service` gives `srv-data`, and `systemd-escape` has made `\\x2d` of each hyphen. Where the instance stands for a path, `%I` or `%f` gives it back. `%i` is replaced in names of other units and in `[Install]` as well.',
      'Nothing checks what somebody writes behind the `@`. Put it where a wrong value does no harm, and not into a text that a shell reads. Settings that take a number or a choice of words, such as MemoryMax=, Nice= and Restart=, know no specifiers: there the line is ignored as one that makes no sense.',
    ],
    related: ['DefaultInstance', 'ConditionPathExists'],
    examples: [
      {
        title: 'One process for each port of the backend.',
        unit: 'backend@.service',
        text: `[Unit]
Description=Backend on port %i
After=network.target

[Service]
Type=exec
User=backend
ExecStart=/usr/bin/backend --listen 127.0.0.1:%i

[Install]
WantedBy=multi-user.target
DefaultInstance=8080
`,
      },
    ],
    asks: ['part after the at sign', 'instance name', 'parameter of a template', 'value after @ in service@name', 'pass an argument to a template', 'port number from the instance', 'one unit file for many instances'],
  },
  I: {
    says: [
      'What stands between the `@` and the ending, with escapes undone: each `-` becomes `/`, and each `\\x2d` becomes `-`. `backup@srv-data.service` gives `srv/data`, without a slash in front; `%f` has one.',
      'It suits instances that were made by `systemd-escape`: `systemctl start "backup@$(systemd-escape --path /srv/old-data).service"`. If somebody starts `backup@old-data.service` by hand, it gives `old/data`: with names that are no paths take `%i`. In names of other units and in `[Install]` it is not known: write it only in commands, paths and texts.',
    ],
    related: ['ConditionPathExists', 'WorkingDirectory'],
    examples: [
      {
        title: 'A backup of the directory in the name.',
        unit: 'tree-backup@.service',
        text: `[Unit]
Description=Backup of /%I

[Service]
Type=oneshot
ExecStart=/usr/bin/restic --repo /srv/backup backup /%I
`,
      },
    ],
    asks: ['escaped instance', 'path as instance', 'hyphen turned into a slash', 'original text of an escaped instance', 'systemd-escape backwards'],
  },
  j: {
    says: [
      'What follows the last hyphen before the `@` or the ending: `mail` for `customer-acme-mail.service`. Without a hyphen it is all of it.',
      'It goes with names that have common beginnings, for which a drop-in directory such as `customer-acme-.service.d` serves many units at once. `%j` is replaced in names of other units and in `[Install]` as well.',
    ],
    related: ['Slice', 'Environment'],
    examples: [
      {
        title: 'A member of a family of units takes its role from its name.',
        unit: 'customer-acme-mail.service',
        text: `[Unit]
Description=%j for the customer

[Service]
Type=exec
User=acme
ExecStart=/usr/bin/customer-service --role %j

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['last part of the unit name', 'drop-in for several units', 'last word after the dash'],
  },
  J: {
    says: [
      'What follows the last hyphen before the `@` or the ending, with escapes undone. It differs from `%j` only where the name has `\\x2d` or the like in it, since what follows the last hyphen holds no other: `relay-mail\\x2din.service` gives `mail-in`.',
      'In names of other units and in `[Install]` it is not known: write it only in commands, paths and texts.',
    ],
    related: ['Description'],
    examples: [
      {
        title: 'A relay whose role has a hyphen in its name.',
        unit: 'relay-mail\\x2din.service',
        text: `[Unit]
Description=Relay %J
After=network.target

[Service]
Type=exec
User=relay
ExecStart=/usr/bin/relay --role %J

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['unescaped last part of the name', 'hyphen within a part of the name'],
  },
  f: {
    says: [
      'An absolute path from the name: the unescaped instance with a slash in front, or the unescaped prefix where there is no instance. `check@srv-data.service` gives `/srv/data`, `check@-.service` gives `/`.',
      'It is the right one for paths made by `systemd-escape --path`; `%I` lacks the slash. With an instance that is no path, such as `web-1`, it gives `/web/1`. In names of other units and in `[Install]` it is not known: write it only in commands, paths and texts.',
    ],
    related: ['ConditionPathIsDirectory', 'RequiresMountsFor', 'ReadWritePaths'],
    examples: [
      {
        title: 'A check runs only if the directory is there, and waits for its mount.',
        unit: 'quota-check@.service',
        text: `[Unit]
Description=Check of the space below %f
ConditionPathIsDirectory=%f
RequiresMountsFor=%f

[Service]
Type=oneshot
ExecStart=/usr/local/bin/quota-check %f
`,
      },
    ],
    asks: ['absolute path from the instance', 'path in a template', 'directory as instance with leading slash'],
  },
  u: {
    says: [
      'The name of the user that the manager runs as: `root` in all services of the system, the person’s name in units of a user.',
      'User= plays no part: with `User=shop` it is still `root`. For the account of the service use `${USER}` in a command line, or write the name. `%u` is replaced in names of other units and in `[Install]` as well.',
    ],
    related: ['User', 'Environment'],
    examples: [
      {
        title: 'A reminder in a user’s session greets its owner.',
        unit: 'break-reminder.service',
        text: `[Unit]
Description=Reminder of breaks for %u

[Service]
Type=exec
ExecStart=/usr/bin/break-reminder --title "A break for %u"

[Install]
WantedBy=default.target
`,
        manager: 'user',
      },
    ],
    asks: ['user name in a unit', 'percent u is root', 'current user in a unit', '$USER in a path of a unit'],
  },
  U: {
    says: [
      'The number of the user that the manager runs as: `0` in all services of the system, for example `1000` in units of a user.',
      'User= plays no part, so that `/run/user/%U` in a service of the system is `/run/user/0`, which is rarely meant. In a unit of a user `%t` is shorter. `%U` is replaced in names of other units and in `[Install]` as well.',
    ],
    related: ['User'],
    examples: [
      {
        title: 'A small web server of a user has a port of its own on a shared machine.',
        unit: 'notes.service',
        text: `[Unit]
Description=Notes of one user

[Service]
Type=exec
ExecStart=/usr/bin/notes --listen 127.0.0.1:2%U

[Install]
WantedBy=default.target
`,
        manager: 'user',
      },
    ],
    asks: ['user id in a unit', 'run user 0 in a service', 'numeric uid in a path', '/run/user/UID'],
  },
  g: {
    says: ['The name of the group that the manager runs as: `root` in all services of the system, the primary group of the person in units of a user. Group= plays no part. `%g` is replaced in names of other units and in `[Install]` as well.'],
    related: ['Group', 'SocketGroup'],
    examples: [
      {
        title: 'A share of files is given to the group of its user.',
        unit: 'share-files.service',
        text: `[Unit]
Description=Sharing of files within the group %g

[Service]
Type=oneshot
ExecStart=/usr/bin/chgrp --recursive %g %h/shared

[Install]
WantedBy=default.target
`,
        manager: 'user',
      },
    ],
    asks: ['group name in a unit'],
  },
  G: {
    says: ['The number of the group that the manager runs as: `0` in all services of the system, that of the person’s primary group in units of a user. Group= plays no part. `%G` is replaced in names of other units and in `[Install]` as well.'],
    related: ['Group'],
    examples: [
      {
        title: 'A container is told the numbers of its user.',
        unit: 'podman-wiki.service',
        text: `[Unit]
Description=Wiki in a container

[Service]
Type=exec
ExecStart=/usr/bin/podman run --rm --name wiki --user %U:%G --userns keep-id docker.io/library/wiki

[Install]
WantedBy=default.target
`,
        manager: 'user',
      },
    ],
    asks: ['group id in a unit', 'uid and gid for a container'],
  },
  h: {
    says: [
      'The home directory of the manager’s user: `/root` in all services of the system, for example `/home/anna` in units of a user.',
      'User= plays no part. In a service of the system with `User=anna` it is `/root` all the same, and the program gets “Permission denied” or looks in the wrong place. There write the path, `WorkingDirectory=~`, or `${HOME}` in a command line. A tilde at the beginning of a path, as in `~/bin`, means nothing to systemd; in units of a user `%h` takes its place. In names of other units and in `[Install]` it is not known: write it only in commands, paths and texts.',
    ],
    related: ['User', 'WorkingDirectory', 'ProtectHome'],
    examples: [
      {
        title: 'A program below the home of its user.',
        unit: 'music-player.service',
        text: `[Unit]
Description=Music player without a window

[Service]
Type=exec
WorkingDirectory=%h/music
ExecStart=%h/.local/bin/music-player --library %h/music

[Install]
WantedBy=default.target
`,
        manager: 'user',
      },
    ],
    asks: ['home directory in a unit', 'tilde in a unit file', 'percent h is root', 'instead of ~ in a path', '/home/me without hardcoding', '$HOME in a user unit', 'path below my home directory'],
  },
  s: {
    says: [
      'The login shell of the person in units of a user. In services of the system it is the shell that systemd was built with, mostly `/bin/bash`, and `/bin/sh` in older releases: what `/etc/passwd` says of root does not count. User= plays no part.',
      'Shells differ in what they understand: for a command line that must work everywhere write `/bin/sh`. In names of other units and in `[Install]` it is not known: write it only in commands, paths and texts.',
    ],
    related: ['User'],
    examples: [
      {
        title: 'A terminal in the browser with the shell of its user.',
        unit: 'web-terminal.service',
        text: `[Unit]
Description=Terminal in the browser

[Service]
Type=exec
ExecStart=/usr/bin/ttyd --interface lo --port 7682 %s

[Install]
WantedBy=default.target
`,
        manager: 'user',
      },
    ],
    asks: ['login shell in a unit'],
  },
  t: {
    says: [
      'The directory for short-lived files: `/run` for the system, `/run/user/1000` or whatever `XDG_RUNTIME_DIR` is for a user. A unit that uses it works for both managers.',
      'It is the parent and not the directory of the unit: with `RuntimeDirectory=shop` that is `%t/shop`. A service with User= may not write to `/run` itself. It is no directory for temporary files either, which are `%T` and `%V`. In names of other units and in `[Install]` it is not known: write it only in commands, paths and texts.',
    ],
    related: ['RuntimeDirectory', 'ListenStream', 'PIDFile'],
    examples: [
      {
        title: 'A socket in the runtime directory.',
        unit: 'clipboard.socket',
        text: `[Unit]
Description=Socket of the shared clipboard

[Socket]
ListenStream=%t/clipboard.sock
SocketMode=0600

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['run directory in a unit', 'socket path for system and user', '/run/user/1000 without the number', 'placeholder for XDG_RUNTIME_DIR'],
  },
  S: {
    says: [
      'The directory for lasting data: `/var/lib` for the system, `/home/anna/.local/state` for a user, or what `XDG_STATE_HOME` of the user’s manager says. It is the parent and not the directory of the unit: with `StateDirectory=shop` that is `%S/shop`.',
      'Where StateDirectory= takes only names below this directory, other settings need the whole path, and that is what it is for. Older releases use the directory for configuration, `/home/anna/.config`, for a user. In names of other units and in `[Install]` it is not known: write it only in commands, paths and texts.',
    ],
    related: ['StateDirectory', 'WorkingDirectory'],
    examples: [
      {
        title: 'A service works in its state directory.',
        unit: 'ticket-desk.service',
        text: `[Unit]
Description=Desk for tickets

[Service]
Type=exec
DynamicUser=yes
StateDirectory=ticket-desk
WorkingDirectory=%S/ticket-desk
ExecStart=/usr/bin/ticket-desk

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['var lib in a unit', 'working directory in the state directory', '~/.local/state in a unit', 'data path in ExecStart'],
  },
  C: {
    says: [
      'The directory for caches: `/var/cache` for the system, `/home/anna/.cache` for a user, or what `XDG_CACHE_HOME` of the user’s manager says. It is the parent and not the directory of the unit: with `CacheDirectory=shop` that is `%C/shop`.',
      'It helps with programs that read the place of their cache from a variable of their own. In names of other units and in `[Install]` it is not known: write it only in commands, paths and texts.',
    ],
    related: ['CacheDirectory', 'Environment'],
    examples: [
      {
        title: 'A Python application keeps what it has compiled in its cache.',
        unit: 'forecast.service',
        text: `[Unit]
Description=Weather forecast

[Service]
Type=exec
DynamicUser=yes
CacheDirectory=forecast
Environment=PYTHONPYCACHEPREFIX=%C/forecast
ExecStart=/usr/bin/python3 /usr/share/forecast/main.py

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['cache path in a unit', 'var cache in environment'],
  },
  L: {
    says: [
      'The directory for log files: `/var/log` for the system, `/home/anna/.local/state/log` for a user. It is the parent and not the directory of the unit: with `LogsDirectory=shop` that is `%L/shop`.',
      'A file in it must be one that the user of the unit may write to, for which LogsDirectory= makes a directory. For `StandardOutput=append:` systemd opens the file itself, but before it makes that directory, so that starts end with status 209 until the directory is there for another reason. Older releases put the directory of a user below `/home/anna/.config`. In names of other units and in `[Install]` it is not known: write it only in commands, paths and texts.',
    ],
    related: ['LogsDirectory', 'StandardOutput'],
    examples: [
      {
        title: 'Readings of the meters go to a file of their own.',
        unit: 'meter-reading.service',
        text: `[Unit]
Description=Reading of the meters

[Service]
Type=exec
User=meters
LogsDirectory=meter-reading
ExecStart=/usr/bin/meter-reading --output %L/meter-reading/values.csv

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['var log in a unit', 'output to a log file', '~/.local/state/log in a user unit'],
  },
  E: {
    says: [
      'The directory for configuration: `/etc` for the system, `/home/anna/.config` for a user, or what `XDG_CONFIG_HOME` of the user’s manager says. It is the parent and not the directory of the unit: with `ConfigurationDirectory=shop` that is `%E/shop`.',
      'A unit that works for both managers reads its file from there, and a condition can look whether it is there. In names of other units and in `[Install]` it is not known: write it only in commands, paths and texts.',
    ],
    related: ['ConfigurationDirectory', 'ConditionPathExists', 'EnvironmentFile'],
    examples: [
      {
        title: 'A notifier starts only where somebody has configured it.',
        unit: 'door-bell.service',
        text: `[Unit]
Description=Notifier of the door bell
ConditionPathExists=%E/door-bell.toml

[Service]
Type=exec
ExecStart=/usr/bin/door-bell --config %E/door-bell.toml

[Install]
WantedBy=default.target
`,
        manager: 'user',
      },
    ],
    asks: ['etc in a unit', 'configuration of user and system in one unit', '~/.config in a unit file'],
  },
  D: {
    says: [
      'The directory for data that programs share: `/usr/share` for the system, `/home/anna/.local/share` for a user, or what `XDG_DATA_HOME` of the user’s manager says. Older releases do not know it and refuse a command line that has it.',
      'In the system it is a place to read from; what a service writes belongs to `%S`. In names of other units and in `[Install]` it is not known: write it only in commands, paths and texts.',
    ],
    related: ['StateDirectory', 'ReadOnlyPaths'],
    examples: [
      {
        title: 'Wallpapers of a user are changed every hour.',
        unit: 'wallpaper.service',
        text: `[Unit]
Description=Change of the wallpaper

[Service]
Type=oneshot
ExecStart=/usr/bin/wallpaper --from %D/wallpapers
`,
        manager: 'user',
      },
    ],
    asks: ['usr share in a unit', 'local share of the user'],
  },
  d: {
    says: [
      'The directory with the credentials of the unit, `/run/credentials/shop.service` for the system and `/run/user/1000/credentials/shop.service` for a user. It is what `CREDENTIALS_DIRECTORY` holds, for places where no variables are replaced, above all Environment=.',
      'The directory is only there if the unit has a credential, by LoadCredential= and its kin, and only while its commands run. In a unit without one the path leads nowhere, and nothing warns of it. In names of other units and in `[Install]` it is not known: write it only in commands, paths and texts.',
    ],
    related: ['LoadCredential', 'SetCredential', 'Environment'],
    examples: [
      {
        title: 'A database client finds its password file among the credentials.',
        unit: 'stock-export.service',
        text: `[Unit]
Description=Export of the stock

[Service]
Type=oneshot
DynamicUser=yes
LoadCredential=pgpass:/etc/stock-export/pgpass
Environment=PGPASSFILE=%d/pgpass
ExecStart=/usr/bin/stock-export
`,
      },
    ],
    asks: ['path of a credential in environment', 'password file variable', 'where LoadCredential puts the file', 'secret path in ExecStart'],
  },
  T: {
    says: [
      'The directory for temporary files: `/tmp`, or what `TMPDIR`, `TEMP` or `TMP` says in the environment of the manager, not in that of the unit.',
      'With PrivateTmp= the same path shows a private directory, so that a file that is handed over to another service this way is not found there. In names of other units and in `[Install]` it is not known: write it only in commands, paths and texts.',
    ],
    related: ['PrivateTmp'],
    examples: [
      {
        title: 'A scanner keeps pages in its private directory.',
        unit: 'page-scanner.service',
        text: `[Unit]
Description=Scanner of pages

[Service]
Type=exec
User=scanner
PrivateTmp=yes
ExecStart=/usr/bin/page-scanner --spool %T/pages

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['tmp in a unit', 'temporary directory in a command line'],
  },
  V: {
    says: [
      'The directory for temporary files that are large or shall outlive a reboot: `/var/tmp`, or what `TMPDIR`, `TEMP` or `TMP` says in the environment of the manager.',
      'It lies on the disk, where `/tmp` often lies in memory. With PrivateTmp= it is private as well, and then emptied when the unit stops. In names of other units and in `[Install]` it is not known: write it only in commands, paths and texts.',
    ],
    related: ['PrivateTmp', 'CacheDirectory'],
    examples: [
      {
        title: 'A builder of images puts its large files on the disk.',
        unit: 'image-builder.service',
        text: `[Unit]
Description=Builder of disk images

[Service]
Type=oneshot
ExecStart=/usr/bin/image-builder --workspace %V/image-builder --output /srv/images
`,
      },
    ],
    asks: ['var tmp in a unit', 'large temporary files', 'temporary folder that survives reboot'],
  },
  H: {
    says: [
      'The host name at the moment when systemd read the unit: `web3.example.org`, as far as the domain is part of the host name. A name that is changed later is seen after `systemctl daemon-reload`.',
      '`%H` is replaced in names of other units and in `[Install]` as well. `%l` is the part before the first dot. With ProtectHostname= the unit may see another name than this.',
    ],
    related: ['ConditionHost', 'ProtectHostname'],
    examples: [
      {
        title: 'A backup goes to a directory that is named after the machine.',
        unit: 'offsite-backup.service',
        text: `[Unit]
Description=Backup to the other site

[Service]
Type=oneshot
ExecStart=/usr/bin/rsync --archive /srv/ backup.example.org:/backup/%H/
`,
      },
    ],
    asks: ['host name in a unit', 'hostname in a command line', 'host name inside the unit', 'hostname as argument', '$HOSTNAME in ExecStart', 'different config file on each server'],
  },
  l: {
    says: [
      'The host name up to its first dot: `web3` for `web3.example.org`. As with `%H`, what counts is the name at the moment when systemd read the unit.',
      '`%l` is replaced in names of other units and in `[Install]` as well.',
    ],
    related: ['ConditionHost'],
    examples: [
      {
        title: 'Metrics are sent under the short name of the machine.',
        unit: 'metrics-sender.service',
        text: `[Unit]
Description=Sender of metrics
After=network.target

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/metrics-sender --source %l

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['short host name', 'hostname without domain', 'hostname -s'],
  },
  q: {
    says: [
      'The host name for people, as `hostnamectl set-hostname --pretty` sets it in `/etc/machine-info`: “Anna’s laptop”. Where none is set it is the short host name.',
      'It may hold spaces, apostrophes and letters of any script: it suits titles and descriptions, and no file names or host names. `%q` is replaced in names of other units and in `[Install]` as well.',
    ],
    related: ['Description'],
    examples: [
      {
        title: 'A speaker announces itself by the name that people know.',
        unit: 'living-room-speaker.service',
        text: `[Unit]
Description=Speaker on %q
After=network.target

[Service]
Type=exec
User=audio
ExecStart=/usr/bin/shairport-sync --name "%q"

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['pretty hostname', 'device name for people'],
  },
  m: {
    says: [
      'The machine id of `/etc/machine-id`: 32 hexadecimal digits, made at installation or at the first boot and the same from then on.',
      'It tells machines with the same host name apart. Copied virtual machines may share it. It should not be shown to the outside as it is; a program had better derive a number of its own from it. `%m` is replaced in names of other units and in `[Install]` as well.',
    ],
    related: ['ConditionHost', 'ConditionFirstBoot'],
    examples: [
      {
        title: 'A backup of a fleet has one directory for each machine.',
        unit: 'fleet-backup.service',
        text: `[Unit]
Description=Backup of this machine

[Service]
Type=oneshot
ExecStart=/usr/bin/restic --repo /mnt/fleet/%m backup /etc /srv
`,
      },
    ],
    asks: ['machine id in a unit', 'unique name of the machine', 'machine-id as argument', 'unique id per host'],
  },
  b: {
    says: [
      'The id of the running boot: 32 hexadecimal digits without hyphens, new after each start of the machine. `journalctl --list-boots` shows the same, and `/proc/sys/kernel/random/boot_id` has it with hyphens.',
      'It suits names of files that belong to one boot only. `%b` is replaced in names of other units and in `[Install]` as well.',
    ],
    related: ['ConditionPathExists'],
    examples: [
      {
        title: 'Hardware is listed once for each boot.',
        unit: 'hardware-list.service',
        text: `[Unit]
Description=List of the hardware of this boot
ConditionPathExists=!/var/lib/hardware-list/%b.json

[Service]
Type=oneshot
StateDirectory=hardware-list
ExecStart=/bin/sh -c 'exec /usr/bin/lshw -json > "$STATE_DIRECTORY/%b.json"'

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['boot id in a unit', 'once per boot', 'boot_id as argument'],
  },
  v: {
    says: [
      'The release of the running kernel, as `uname -r` prints it: `6.12.9-amd64`. After an update of the kernel it stays the old one until the machine is booted anew.',
      'It leads to what belongs to the kernel, such as `/usr/lib/modules/%v`. `%v` is replaced in names of other units and in `[Install]` as well.',
    ],
    related: ['ConditionKernelVersion', 'ConditionPathExists'],
    examples: [
      {
        title: 'A module is built unless it is there for the running kernel.',
        unit: 'build-module.service',
        text: `[Unit]
Description=Building of the capture module for %v
ConditionPathExists=!/usr/lib/modules/%v/extra/capture.ko

[Service]
Type=oneshot
ExecStart=/usr/local/sbin/build-module --kernel %v

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['kernel version in a unit', 'uname in a command line', 'uname -r in ExecStart', 'path of the running kernel’s modules'],
  },
  a: {
    says: [
      'The architecture of the machine in systemd’s own words: `x86-64`, `arm64`, `x86`, `riscv64`. These are not the words of `uname -m`, which says `x86_64` and `aarch64`, so that paths of other tools seldom fit.',
      'ConditionArchitecture= understands the same words. `%a` is replaced in names of other units and in `[Install]` as well.',
    ],
    related: ['ConditionArchitecture'],
    examples: [
      {
        title: 'A probe for the right processor is taken from a directory of many.',
        unit: 'sensor-probe.service',
        text: `[Unit]
Description=Probe of the sensors

[Service]
Type=exec
User=sensors
ExecStart=/bin/sh -c "exec /opt/sensor-probe/%a/probe --once"

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['architecture in a unit', 'binary for the right processor', 'amd64 or arm64 in a path', 'uname -m as a placeholder'],
  },
  o: {
    says: [
      'The field `ID` of the host’s `/etc/os-release`: `debian`, `fedora`, `arch`, `ubuntu`.',
      'Relatives of a distribution have an id of their own, so that a check for one misses the others. It is read when systemd reads the unit: after an update of the distribution it changes with the next `daemon-reload` or boot. `%o` is replaced in names of other units and in `[Install]` as well.',
    ],
    related: ['ConditionOSRelease'],
    examples: [
      {
        title: 'An inventory tells which distribution runs.',
        unit: 'inventory.service',
        text: `[Unit]
Description=Inventory of the machine

[Service]
Type=oneshot
ExecStart=/usr/local/bin/inventory --system %o --release %w
`,
      },
    ],
    asks: ['distribution in a unit', 'debian or fedora'],
  },
  w: {
    says: [
      'The field `VERSION_ID` of the host’s `/etc/os-release`: `12`, `24.04`, `41`.',
      'Rolling distributions often have none, and then it is empty: an argument of its own becomes an empty one, and a path loses a part. It is read when systemd reads the unit: after an update of the distribution it changes with the next `daemon-reload` or boot. `%w` is replaced in names of other units and in `[Install]` as well.',
    ],
    related: ['ConditionOSRelease'],
    examples: [
      {
        title: 'Packages are mirrored for the release of this machine.',
        unit: 'package-mirror.service',
        text: `[Unit]
Description=Mirror of packages

[Service]
Type=oneshot
User=mirror
ExecStart=/usr/bin/package-mirror --release=%w --into /srv/mirror/%o
`,
      },
    ],
    asks: ['release of the distribution', 'version of debian in a unit', 'VERSION_ID from os-release'],
  },
  W: {
    says: [
      'The field `VARIANT_ID` of the host’s `/etc/os-release`: `server`, `workstation`, `coreos`.',
      'Most distributions have no variants, and then it is empty. It is read when systemd reads the unit: after an update of the distribution it changes with the next `daemon-reload` or boot. `%W` is replaced in names of other units and in `[Install]` as well.',
    ],
    related: ['ConditionOSRelease'],
    examples: [
      {
        title: 'A report says which edition is installed.',
        unit: 'edition-report.service',
        text: `[Unit]
Description=Report of the installed edition

[Service]
Type=oneshot
ExecStart=/usr/bin/logger --tag edition "variant=%W system=%o"
`,
      },
    ],
    asks: ['edition of fedora', 'server or workstation variant'],
  },
  B: {
    says: [
      'The field `BUILD_ID` of the host’s `/etc/os-release`: the name of the build that the system was installed from, such as `2024-11-03` or `rolling`.',
      'Many distributions leave it out, and then it is empty. It is read when systemd reads the unit: after an update of the distribution it changes with the next `daemon-reload` or boot. `%B` is replaced in names of other units and in `[Install]` as well.',
    ],
    related: ['ConditionOSRelease'],
    examples: [
      {
        title: 'A fleet of devices reports its build.',
        unit: 'build-report.service',
        text: `[Unit]
Description=Report of the installed build

[Service]
Type=oneshot
ExecStart=/usr/local/bin/fleet-report --build=%B
`,
      },
    ],
    asks: ['build of the image', 'os build id'],
  },
  M: {
    says: [
      'The field `IMAGE_ID` of the host’s `/etc/os-release`: the name of the image that the system runs from, such as `kiosk`.',
      'It is empty on machines that were installed from packages; whoever builds images sets it. It is read when systemd reads the unit: after an update of the distribution it changes with the next `daemon-reload` or boot. `%M` is replaced in names of other units and in `[Install]` as well.',
    ],
    related: ['ConditionOSRelease'],
    examples: [
      {
        title: 'An updater asks for news of its own image.',
        unit: 'image-update.service',
        text: `[Unit]
Description=Update of the system image

[Service]
Type=oneshot
ExecStart=/usr/local/bin/image-update --image=%M
`,
      },
    ],
    asks: ['name of the system image', 'image id'],
  },
  A: {
    says: [
      'The field `IMAGE_VERSION` of the host’s `/etc/os-release`: the number of the image that the system runs from, such as `33`.',
      'It is empty on machines that were installed from packages; whoever builds images sets it. It is read when systemd reads the unit: after an update of the distribution it changes with the next `daemon-reload` or boot. `%A` is replaced in names of other units and in `[Install]` as well.',
    ],
    related: ['ConditionOSRelease'],
    examples: [
      {
        title: 'A device tells which image it has come up with.',
        unit: 'image-confirm.service',
        text: `[Unit]
Description=Confirmation of the running image

[Service]
Type=oneshot
ExecStart=/usr/local/bin/image-confirm --image=%M --version=%A

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['version of the system image', 'image version'],
  },
  y: {
    says: [
      'The path of the unit’s own file: `/etc/systemd/system/shop.service`. For a unit that was brought in by `systemctl link` it is the file where it really lies, outside of systemd’s directories.',
      'Drop-ins do not change it. A unit without a file, such as that of a mount made by hand, has nothing to put there: a line with it in a drop-in fails. In names of other units and in `[Install]` it is not known: write it only in commands, paths and texts.',
    ],
    related: ['SourcePath', 'ConditionPathExists'],
    examples: [
      {
        title: 'A deployment logs which unit file is in force.',
        unit: 'deployment-note.service',
        text: `[Unit]
Description=Note of the deployment

[Service]
Type=oneshot
ExecStart=/usr/bin/logger --tag deployment "The unit is in %y"
`,
      },
    ],
    asks: ['path of the unit file', 'which file is this unit from', 'FragmentPath inside the unit'],
  },
  Y: {
    says: [
      'The directory of the unit’s own file: `/etc/systemd/system`, or the directory of a project whose unit was brought in by `systemctl link /srv/shop/shop.service`.',
      'With linked units it lets the program lie beside its unit, wherever somebody unpacks them. A unit that was copied to `/etc/systemd/system` instead looks for its program there: status 203. Home directories and other file systems must be mounted before systemd reads the unit at boot. In names of other units and in `[Install]` it is not known: write it only in commands, paths and texts.',
    ],
    related: ['WorkingDirectory', 'ConditionPathExists'],
    examples: [
      {
        title: 'A project brings its unit along and is linked in.',
        unit: 'demo-app.service',
        text: `[Unit]
Description=Demonstration that lies beside its unit

[Service]
Type=exec
DynamicUser=yes
WorkingDirectory=%Y
ExecStart=/usr/bin/python3 %Y/server.py

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['path relative to the unit file', 'directory of the unit file', 'script next to the unit file'],
  },
  c: {
    says: [
      'The path of the unit’s control group, beginning below the root of the tree: meant to be `/system.slice/shop.service`.',
      'It works only in part and is out of date: systemd replaces it, and warns in the journal that the specifier “is deprecated” and “does not work as intended”. The line is read before the unit is put in its slice, so that the slice may be missing from the path. A program finds its group in `/proc/self/cgroup`. In names of other units and in `[Install]` it is not known: write it only in commands, paths and texts.',
    ],
    related: ['Slice', 'Delegate'],
    examples: [
      {
        title: 'A container manager is left to find its group itself.',
        unit: 'container-manager.service',
        text: `[Unit]
Description=Manager of containers

[Service]
Type=exec
Delegate=yes
ExecStart=/bin/sh -c 'exec /usr/bin/container-manager --group "$(cut -d: -f3 /proc/self/cgroup)"'

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['control group of the unit', 'cgroup path in a unit'],
  },
  r: {
    says: [
      'The path of the control group of the unit’s slice: meant to be `/system.slice`.',
      'It works only in part and is out of date: systemd replaces it, and warns in the journal that the specifier “is deprecated” and “does not work as intended”. Unless Slice= stands above it, the slice is not known yet when the line is read, and the root comes out. Write the name of the slice instead. In names of other units and in `[Install]` it is not known: write it only in commands, paths and texts.',
    ],
    related: ['Slice'],
    examples: [
      {
        title: 'A meter is told the group of its slice by name.',
        unit: 'slice-meter.service',
        text: `[Unit]
Description=Meter of the batch slice

[Service]
Type=exec
Slice=batch.slice
ExecStart=/usr/bin/slice-meter --group /sys/fs/cgroup/batch.slice

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['control group of the slice'],
  },
  R: {
    says: [
      'The path of the control group below which the manager puts its units: nothing at all for the system, for example `/user.slice/user-1000.slice/user@1000.service` for a user.',
      'It works only in part and is out of date: systemd replaces it, and warns in the journal that the specifier “is deprecated” and “does not work as intended”. A program that needs the group of its own finds it in `/proc/self/cgroup`. In names of other units and in `[Install]` it is not known: write it only in commands, paths and texts.',
    ],
    related: ['Slice', 'Delegate'],
    examples: [
      {
        title: 'A meter looks up its own group.',
        unit: 'group-meter.service',
        text: `[Unit]
Description=Meter of its own control group

[Service]
Type=exec
ExecStart=/bin/sh -c 'exec /usr/bin/group-meter "/sys/fs/cgroup$(cut -d: -f3 /proc/self/cgroup)"'

[Install]
WantedBy=default.target
`,
        manager: 'user',
      },
    ],
    asks: ['root of the control groups', 'cgroup of the user manager'],
  },
}
