import type { Example } from './setting-text'

/**
 * How one kind of values is written, told for people. What the library makes of each sample is not: pages ask it, so that what is told is what is checked.
 *
 * Sentences are written as those of settings are: `code` between backticks, settings with their equals sign.
 */
export interface ValueGrammarText {
  /** Part of its address, in kebab-case. */
  readonly id: string
  readonly title: string
  /** The `syntax` of all value grammars that are written so; each belongs to one text. */
  readonly syntaxes: readonly string[]
  /** The rules: what is taken, what it means, and what an unlucky spelling comes to. */
  readonly says: readonly string[]
  /** Values as people write them, right and wrong ones. */
  readonly samples: readonly { readonly setting: readonly [section: string, name: string]; readonly value: string; readonly note?: string }[]
  readonly examples: readonly Example[]
  /** What somebody who does not know its name would ask for, in a few words each. */
  readonly asks: readonly string[]
}

export const valueGrammarTexts: readonly ValueGrammarText[] = [
  {
    id: 'booleans',
    title: 'Booleans',
    syntaxes: ['boolean'],
    says: [
      'Yes is written `yes`, `y`, `true`, `t`, `on` or `1`, and no is written `no`, `n`, `false`, `f`, `off` or `0`. Capitals do not matter: `True` and `YES` are the same.',
      'Nothing else is taken: no other numbers, no `enabled` or `disabled`, no quotes, and no comment behind the value. A line with anything else is left out with a message, and what was assigned before it holds, or else the default. An empty value is an error for most of these settings and does not mean no.',
    ],
    samples: [
      { setting: ['Service', 'PrivateDevices'], value: 'yes' },
      { setting: ['Service', 'PrivateDevices'], value: 'True' },
      { setting: ['Service', 'NoNewPrivileges'], value: '1' },
      { setting: ['Service', 'NoNewPrivileges'], value: 'off' },
      { setting: ['Service', 'RemainAfterExit'], value: 'enabled' },
      { setting: ['Service', 'RemainAfterExit'], value: '2', note: 'Only 0 and 1 are taken, though in many programs any number but 0 means yes.' },
      { setting: ['Timer', 'Persistent'], value: '"yes"', note: 'Quotes belong to the value here.' },
      { setting: ['Timer', 'Persistent'], value: 'yes # catch up', note: 'A comment needs a line of its own.' },
    ],
    examples: [
      {
        title: 'A one-time setup that stays active, with two walls switched on.',
        unit: 'generate-keys.service',
        text: `[Unit]
Description=Generates the keys of this machine
ConditionPathExists=!/etc/keys/host.key

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/bin/generate-keys --directory /etc/keys
PrivateDevices=yes
NoNewPrivileges=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['true or yes', 'switch a setting off', 'failed to parse boolean value', '0 or 1 as a value'],
  },
  {
    id: 'booleans-and-words',
    title: 'Booleans and further words',
    syntaxes: [
      'yes | no',
      'yes | no | connected | disconnected',
      'yes | no | self | identity | full | managed',
      'yes | no | private | strict',
      'yes | no | read-only | tmpfs',
      'yes[:host name] | no | private[:host name]',
      'yes | no | full | strict',
      'yes | no | restart | on-success',
      'yes | no | default | both | ipv6-only',
      'yes | no | patient',
      'yes | no | off | us | ns',
      'yes | no | off | auto | on | skip',
    ],
    says: [
      'Some settings take a boolean in each of its spellings, and a few words besides that stand for something between yes and no, or beyond yes: `ProtectSystem=strict` guards more than `ProtectSystem=yes`. The words are written in small letters and in full; `Strict` and `readonly` are not known.',
      'Many of these words came later than the boolean. An older release leaves the line out with a message, and the setting keeps its default, which is usually no protection at all. ProtectHostname= may have a host name behind `yes:` or `private:`.',
    ],
    samples: [
      { setting: ['Service', 'ProtectSystem'], value: 'strict' },
      { setting: ['Service', 'ProtectSystem'], value: 'true' },
      { setting: ['Service', 'ProtectSystem'], value: 'Strict' },
      { setting: ['Service', 'ProtectHome'], value: 'read-only' },
      { setting: ['Service', 'ProtectHome'], value: 'readonly' },
      { setting: ['Service', 'PrivateTmp'], value: 'disconnected' },
      { setting: ['Service', 'PrivateUsers'], value: 'self' },
      { setting: ['Service', 'ProtectHostname'], value: 'private:builder' },
      { setting: ['Service', 'RuntimeDirectoryPreserve'], value: 'restart' },
      { setting: ['Service', 'RuntimeDirectoryPreserve'], value: 'always', note: 'This word belongs to Restart=.' },
      { setting: ['Socket', 'BindIPv6Only'], value: 'both' },
    ],
    examples: [
      {
        title: 'A converter that sees homes, but writes to none.',
        unit: 'thumbnails.service',
        text: `[Unit]
Description=Makes small pictures of large ones

[Service]
Type=exec
User=thumbnails
CacheDirectory=thumbnails
ExecStart=/usr/bin/thumbnails --watch /home
ProtectSystem=strict
ProtectHome=read-only
PrivateTmp=disconnected

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['yes or strict', 'full or strict', 'which words besides yes and no'],
  },
  {
    id: 'one-word',
    title: 'One word of a list',
    syntaxes: [
      'all | pid',
      'default | noaccess | invisible | ptraceable',
      'inherit | private | shared',
      'x86 | x86-64 | ppc | ppc-le | ppc64 | ppc64-le | s390 | s390x | arm64 | arm64-be | arm | arm-be | m68k | alpha',
      'other | batch | idle | fifo | rr | ext',
      'none | realtime | best-effort | idle',
      'default | preferred | bind | interleave | local',
      'inherit | disable | madvise | system',
      'shared | slave | private',
      'emerg | alert | crit | err | warning | notice | info | debug',
      'kern | user | mail | daemon | auth | syslog | lpr | news | uucp | cron | authpriv | ftp | local0 | local1 | local2 | local3 | local4 | local5 | local6 | local7',
      'init | login | user',
      'inactive | inactive-or-failed',
      'none | reboot | reboot-force | reboot-immediate | poweroff | poweroff-force | poweroff-immediate | exit | exit-force | soft-reboot | soft-reboot-force | kexec | kexec-force | halt | halt-force | halt-immediate',
      'fail | replace | replace-irreversibly | isolate | flush | ignore-dependencies | ignore-requirements | triggering | restart-dependencies | lenient',
      'main | cgroup',
      'none | main | exec | all',
      'continue | stop | kill',
      'no | on-success | on-failure | on-abnormal | on-watchdog | on-abort | always',
      'normal | direct | debug',
      'terminate | abort | kill',
      'simple | forking | oneshot | dbus | notify | idle | exec | notify-reload',
      'low-delay | throughput | reliability | low-cost',
      'udplite | sctp | mptcp',
      'control-group | process | mixed | none',
      'member | root | isolated',
      'auto | kill',
      'none | avoid | omit',
      'auto | closed | strict',
    ],
    says: [
      'One word is taken, written as it stands in the list of the setting: in small letters, with dashes and not underscores, without quotes. `Restart=On-Failure`, `Restart=on_failure` and `Type=one-shot` are not known.',
      'A word that the release does not know is left out with a message, and the setting keeps its default: `Restart=sometimes` means that nothing is restarted. Booleans are not among the words, though `no` of Restart= looks like one; `Restart=yes` is refused.',
      'A few of these settings take the number of the kernel as well: levels of the log 0 to 7, facilities of syslog, policies of CPUSchedulingPolicy=, classes of IOSchedulingClass=, IPTOS=. The word is better, because people can read it.',
    ],
    samples: [
      { setting: ['Service', 'Restart'], value: 'on-failure' },
      { setting: ['Service', 'Restart'], value: 'on_failure' },
      { setting: ['Service', 'Restart'], value: 'yes' },
      { setting: ['Service', 'Type'], value: 'oneshot' },
      { setting: ['Service', 'Type'], value: 'Forking' },
      { setting: ['Service', 'Type'], value: 'daemon' },
      { setting: ['Service', 'KillMode'], value: 'mixed' },
      { setting: ['Service', 'LogLevelMax'], value: 'warning' },
      { setting: ['Service', 'LogLevelMax'], value: '4', note: 'The number of the level warning.' },
      { setting: ['Service', 'LogLevelMax'], value: 'error', note: 'This level is called err.' },
      { setting: ['Service', 'CPUSchedulingPolicy'], value: 'batch' },
      { setting: ['Unit', 'FailureAction'], value: 'reboot' },
    ],
    examples: [
      {
        title: 'A daemon of the old kind that forks, is started again after a failure and logs no chatter.',
        unit: 'fax-spooler.service',
        text: `[Unit]
Description=Fax spooler

[Service]
Type=forking
PIDFile=/run/fax-spooler.pid
ExecStart=/usr/sbin/fax-spooler --daemon
Restart=on-failure
KillMode=mixed
LogLevelMax=notice

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['which values are allowed', 'failed to parse service restart specifier', 'words of restart'],
  },
  {
    id: 'time-spans',
    title: 'Time spans',
    syntaxes: ['time span'],
    says: [
      'A number alone counts seconds: `RestartSec=5` is five seconds. Units are `us`, `ms`, `s`, `m` or `min`, `h`, `d`, `w`, `M` or `month`, `y`, and longer forms such as `sec`, `hours` and `weeks`. `m` is minutes and `M` is months, so `1M` is more than 30 days. In TimerSlackNSec= a number alone counts nanoseconds.',
      'Several terms add up, with or without white space between them: `1h 30min`, `2min200ms`. Each number without a unit is seconds again: `1h30` is one hour and 30 seconds. A point makes fractions, `1.5h`. `infinity` means without end. For most limits of time `0` means the same, `TimeoutStartSec=0` waits for ever; but `RestartSec=0` does not wait at all, and `RuntimeMaxSec=0` ends the service as soon as it is up.',
      'Not taken are units in other languages, a minus sign, commas, hexadecimal numbers and clock times such as `01:30`. The line is then left out with a message, and what was assigned before it holds, or else the default. `systemd-analyze timespan "1h 30"` shows how a span is read.',
    ],
    samples: [
      { setting: ['Service', 'RestartSec'], value: '5', note: 'Seconds.' },
      { setting: ['Service', 'RestartSec'], value: '500ms' },
      { setting: ['Service', 'RestartSec'], value: '5m', note: 'Minutes.' },
      { setting: ['Service', 'RuntimeMaxSec'], value: '1M', note: 'A month, not a minute.' },
      { setting: ['Service', 'RuntimeMaxSec'], value: '1h30', note: 'The 30 has no unit and counts seconds.' },
      { setting: ['Service', 'RuntimeMaxSec'], value: '1h 30min' },
      { setting: ['Service', 'TimeoutStopSec'], value: '1.5min' },
      { setting: ['Service', 'TimeoutStartSec'], value: '0', note: 'For this setting the same as infinity.' },
      { setting: ['Service', 'TimeoutStartSec'], value: 'infinity' },
      { setting: ['Service', 'TimeoutStopSec'], value: '-1' },
      { setting: ['Timer', 'OnBootSec'], value: '10 minutes' },
      { setting: ['Timer', 'OnBootSec'], value: '00:10' },
      { setting: ['Timer', 'OnUnitActiveSec'], value: '1d12h' },
      { setting: ['Service', 'WatchdogSec'], value: '30 secs', note: 'It is sec, second or seconds.' },
    ],
    examples: [
      {
        title: 'Spans of several sizes around one service.',
        unit: 'price-feed.service',
        text: `[Unit]
Description=Feed of prices
StartLimitIntervalSec=10min
StartLimitBurst=5

[Service]
Type=notify
User=prices
ExecStart=/usr/bin/price-feed
TimeoutStartSec=1min 30s
TimeoutStopSec=10
WatchdogSec=20s
Restart=on-failure
RestartSec=2500ms

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['how to write one and a half hour', 'seconds or minutes', 'how to write five minutes', 'timeout without end', 'failed to parse time value', 'ms s min h in settings', 'is 5m five minutes or months', 'default time unit of a timeout'],
  },
  {
    id: 'calendar-expressions',
    title: 'Calendar expressions',
    syntaxes: ['calendar expression'],
    says: [
      'Up to three parts with a space between them: days of the week, a date, a time; a time zone may follow. `Mon..Fri 08:00` is every workday at eight, `*-*-01` the first of each month at midnight, `12-24 18:30` Christmas Eve. What is left out is every day, and midnight. Where days of the week and a date are given, both must be true. Shorthands are `minutely`, `hourly`, `daily`, `weekly` (Monday), `monthly`, `quarterly`, `semiannually` and `yearly`.',
      'In each place `*` is any, `1,15` is a list, `9..17` a range, and `/` a step from where it begins: `*:0/15` is every quarter of an hour, `0/2:00` every second hour. `~` in place of the last dash counts days from the end: `*-*~1` is the last day of the month, `Fri *-*~7/1` the last Friday of the month. Lists and ranges belong to their place alone: twice a day is `10,16:00`, while `10:00,16:00` is 10:00 and 10:16. Ranges of days run from Monday towards Sunday and not around: `Fri,Sat,Sun,Mon`, not `Fri..Mon`.',
      'A time needs a colon: `8` alone is refused. `24:00` is refused, and so are the five fields of cron. `*:*` is every minute; `*-*-* *:*:*` is every second. A date that never comes, such as `*-02-30`, is taken and never fires. `systemd-analyze calendar --iterations=5 "Mon..Fri 08:00"` shows the next times. Several lines add up.',
    ],
    samples: [
      { setting: ['Timer', 'OnCalendar'], value: 'daily' },
      { setting: ['Timer', 'OnCalendar'], value: 'Mon..Fri 08:00' },
      { setting: ['Timer', 'OnCalendar'], value: '*:0/15', note: 'Every quarter of an hour.' },
      { setting: ['Timer', 'OnCalendar'], value: '*-*-01 03:00' },
      { setting: ['Timer', 'OnCalendar'], value: '*-*~1 23:30', note: 'The last day of each month.' },
      { setting: ['Timer', 'OnCalendar'], value: 'Sat,Sun 10,16:00' },
      { setting: ['Timer', 'OnCalendar'], value: 'Sat,Sun 10:00,16:00', note: 'Taken, but as 10:00 and 10:16: the comma lists minutes.' },
      { setting: ['Timer', 'OnCalendar'], value: '06:30 Europe/Berlin' },
      { setting: ['Timer', 'OnCalendar'], value: '*-02-30', note: 'Taken, though such a day never comes.' },
      { setting: ['Timer', 'OnCalendar'], value: '*/5 * * * *', note: 'This is the language of cron.' },
      { setting: ['Timer', 'OnCalendar'], value: '24:00' },
      { setting: ['Timer', 'OnCalendar'], value: 'Fri..Mon 08:00' },
      { setting: ['Timer', 'OnCalendar'], value: '5min', note: 'A span; OnUnitActiveSec= takes those.' },
      { setting: ['Timer', 'OnCalendar'], value: '8am' },
    ],
    examples: [
      {
        title: 'Accounts are closed on the last day of each quarter, and checked every weekday.',
        unit: 'bookkeeping.timer',
        text: `[Unit]
Description=When the books are gone through

[Timer]
OnCalendar=*-03,06,09,12~01 22:00
OnCalendar=Mon..Fri 06:15 Europe/Paris
Persistent=yes

[Install]
WantedBy=timers.target
`,
      },
    ],
    asks: ['every five minutes', 'last day of the month', 'cron syntax', 'every weekday at eight', 'translate cron to OnCalendar', 'first monday of the month', 'systemd-analyze calendar', 'format of OnCalendar'],
  },
  {
    id: 'sizes',
    title: 'Sizes',
    syntaxes: ['size', 'size | percentage | infinity', 'off | size | percentage'],
    says: [
      'A number alone counts bytes. `K` behind it multiplies by 1024, and each of `M`, `G`, `T`, `P` and `E` by 1024 once more: `512M` is 536,870,912 bytes. They are capitals and stand alone: `512m`, `512MB` and `512MiB` are refused. A point is taken, `1.5G`, and several terms from large to small add up, `1G 512M`. `B` is bytes.',
      'A percentage is a share of the machine’s memory, `MemoryMax=25%` a quarter of it, also in MemorySwapMax=; in StateDirectoryQuota= and its like it is a share of the file system. `infinity` lifts a limit. `MemoryMax=0` and `MemoryMax=0%` are refused, since nothing could run; `MemorySwapMax=0` forbids swapping. Rates of devices are counted in thousands instead, and have a page of their own.',
    ],
    samples: [
      { setting: ['Service', 'MemoryMax'], value: '512M' },
      { setting: ['Service', 'MemoryMax'], value: '1.5G' },
      { setting: ['Service', 'MemoryMax'], value: '1G 512M' },
      { setting: ['Service', 'MemoryMax'], value: '25%' },
      { setting: ['Service', 'MemoryMax'], value: 'infinity' },
      { setting: ['Service', 'MemoryMax'], value: '512MB' },
      { setting: ['Service', 'MemoryMax'], value: '2g' },
      { setting: ['Service', 'MemoryMax'], value: '1GiB' },
      { setting: ['Service', 'MemoryHigh'], value: '1073741824', note: 'Bytes.' },
      { setting: ['Service', 'MemoryHigh'], value: '1,5G' },
      { setting: ['Service', 'MemoryMax'], value: '0' },
      { setting: ['Service', 'MemorySwapMax'], value: '0' },
      { setting: ['Socket', 'ReceiveBuffer'], value: '8M' },
      { setting: ['Service', 'StateDirectoryQuota'], value: '10%' },
    ],
    examples: [
      {
        title: 'An index that slows down above one and a half gigabytes and is ended at two.',
        unit: 'search-index.service',
        text: `[Unit]
Description=Search index

[Service]
Type=exec
User=search
StateDirectory=search-index
ExecStart=/usr/bin/search-index
MemoryHigh=1.5G
MemoryMax=2G
MemorySwapMax=0
Restart=on-failure

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['megabytes or mebibytes', 'how to write one gigabyte', 'mb not accepted', 'memory limit in percent', 'K M G suffix', 'is 1G 1000 or 1024'],
  },
  {
    id: 'percentages',
    title: 'Percentages',
    syntaxes: ['percentage', 'whole number from 1 or infinity | percentage'],
    says: [
      'A number with `%` right behind it. Up to two digits may stand behind a point, in older releases one or none: `12.5%`. `‰` counts thousandths and, in newer releases, `‱` ten thousandths. Without the sign the value is refused, and so are more than 100 % where a share of one thing is meant.',
      'CPUQuota= is the exception: its 100 % is one processor, so `200%` is two of them, and there is no upper end. TasksMax= takes a plain number of tasks, `infinity`, or a share of what the machine can have.',
    ],
    samples: [
      { setting: ['Service', 'CPUQuota'], value: '20%' },
      { setting: ['Service', 'CPUQuota'], value: '250%', note: 'Two and a half processors.' },
      { setting: ['Service', 'CPUQuota'], value: '50', note: 'The percent sign is missing.' },
      { setting: ['Service', 'CPUQuota'], value: '0.5', note: 'Half a processor is 50%.' },
      { setting: ['Service', 'CPUQuota'], value: '12.5%' },
      { setting: ['Service', 'CPUQuota'], value: '50 %' },
      { setting: ['Service', 'ManagedOOMMemoryPressureLimit'], value: '80%' },
      { setting: ['Service', 'ManagedOOMMemoryPressureLimit'], value: '120%' },
      { setting: ['Service', 'TasksMax'], value: '10%' },
      { setting: ['Service', 'TasksMax'], value: '512' },
      { setting: ['Service', 'TasksMax'], value: '0' },
    ],
    examples: [
      {
        title: 'A renderer that gets three processors at most.',
        unit: 'video-render.service',
        text: `[Unit]
Description=Renders videos

[Service]
Type=exec
User=render
ExecStart=/usr/bin/video-render --queue /srv/videos/queue
CPUQuota=300%
TasksMax=5%

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['cpu limit of two cores', 'percent sign missing', 'more than 100 percent'],
  },
  {
    id: 'whole-numbers',
    title: 'Whole numbers',
    syntaxes: [
      'whole number',
      'whole number from 0 to 4294967295',
      'whole number from 0 to 4294967295 or infinity',
      'whole number from 0 to 255',
      'whole number from -1000 to 1000',
      'whole number from 0 to 99',
      'whole number from 0 to 7',
      'whole number from -20 to 19',
      'whole number from -1 to 32767',
      'whole number from 1 to 10000',
      'whole number from 1 to 10000 | idle',
      'whole number from 10 to 1000',
      'whole number from 2 to 262144',
    ],
    says: [
      'Digits, with a sign where the range goes below zero. A leading zero makes the number octal, so `010` is 8 and `08` is refused. `0x10` is hexadecimal and comes to 16; newer releases read `0b` and `0o` too. Fractions, exponents, separators such as `1_000` and suffixes such as `10K` are refused.',
      'Each setting has its range, and what lies outside of it is left out with a message: it is not bent to the nearest bound. Some numbers go against intuition: a lower Nice= means more of the processor, a lower OOMScoreAdjust= means less danger of being killed, but a higher CPUWeight= or IOWeight= means more. Weights are 100 where nothing is said; CPUWeight= takes `idle` as well.',
    ],
    samples: [
      { setting: ['Service', 'Nice'], value: '10' },
      { setting: ['Service', 'Nice'], value: '-5' },
      { setting: ['Service', 'Nice'], value: '20' },
      { setting: ['Service', 'OOMScoreAdjust'], value: '-500' },
      { setting: ['Unit', 'StartLimitBurst'], value: '010', note: 'Octal, so this is eight.' },
      { setting: ['Unit', 'StartLimitBurst'], value: '08' },
      { setting: ['Socket', 'Backlog'], value: '0x400' },
      { setting: ['Socket', 'MaxConnections'], value: '1e3' },
      { setting: ['Socket', 'MaxConnections'], value: '10K' },
      { setting: ['Service', 'CPUWeight'], value: '500' },
      { setting: ['Service', 'CPUWeight'], value: 'idle' },
      { setting: ['Service', 'CPUWeight'], value: '0' },
      { setting: ['Swap', 'Priority'], value: '-2' },
    ],
    examples: [
      {
        title: 'A scanner that gives way to all others, and is the first to go when memory runs out.',
        unit: 'virus-scan.service',
        text: `[Unit]
Description=Scans the shares for viruses

[Service]
Type=oneshot
ExecStart=/usr/bin/virus-scan /srv/shares
Nice=19
CPUWeight=20
IOWeight=20
OOMScoreAdjust=800
`,
      },
    ],
    asks: ['leading zero', 'numerical result out of range', 'hexadecimal number', 'range of nice'],
  },
  {
    id: 'octal-modes',
    title: 'Access modes',
    syntaxes: ['octal mode'],
    says: [
      'One to four octal digits, with or without zeros in front: `755` and `0755` are the same. The last three are owner, group and all others, each the sum of 4 for reading, 2 for writing and 1 for executing or entering; a fourth in front of them is 4 for set-user-ID, 2 for set-group-ID and 1 for the sticky bit. Letters as `chmod` takes them, `u=rw`, and `0o644` are refused.',
      'UMask= is the other way round: it names what is taken away. `UMask=0077` makes files `0600` and directories `0700`. Short values are easily wrong: `UMask=7` takes all rights from others only, and `SocketMode=66` gives the owner none.',
    ],
    samples: [
      { setting: ['Service', 'StateDirectoryMode'], value: '0750' },
      { setting: ['Service', 'StateDirectoryMode'], value: '750' },
      { setting: ['Service', 'RuntimeDirectoryMode'], value: '2775' },
      { setting: ['Service', 'UMask'], value: '0027' },
      { setting: ['Service', 'UMask'], value: '7', note: 'Only others lose their rights.' },
      { setting: ['Service', 'UMask'], value: 'u=rwx,g=rx,o=' },
      { setting: ['Socket', 'SocketMode'], value: '0660' },
      { setting: ['Socket', 'SocketMode'], value: 'rw-rw----' },
      { setting: ['Socket', 'SocketMode'], value: '888', note: 'Octal digits end at 7.' },
      { setting: ['Mount', 'DirectoryMode'], value: '0o755' },
      { setting: ['Mount', 'DirectoryMode'], value: '77777' },
    ],
    examples: [
      {
        title: 'Data that the group may read and all others may not see.',
        unit: 'payroll.service',
        text: `[Unit]
Description=Payroll

[Service]
Type=exec
User=payroll
Group=accounting
UMask=0027
StateDirectory=payroll
StateDirectoryMode=0750
ExecStart=/usr/bin/payroll

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['chmod numbers', 'umask or mode', 'permissions of a directory', 'octal'],
  },
  {
    id: 'paths',
    title: 'Paths',
    syntaxes: ['absolute path', 'path'],
    says: [
      'A path begins with `/` and holds no `..` between its slashes. White space belongs to it, and so do quotes: the whole rest of the line is one path, so nothing is quoted here. Doubled slashes, `/./` and a slash at the end are cleaned away. The whole may have 4,095 bytes, each part 255.',
      'There is no shell: `~`, `$HOME` and `*` have no meaning. Specifiers do in most of these settings: in system units `%t` is `/run`, `%S` is `/var/lib`, and `%h` is `/root`, whatever User= says; a percent sign itself is `%%`. Of these settings only PathExistsGlob= reads wildcards. PIDFile= also takes a name without a slash in front, which is then below `/run`.',
      'A relative path is left out with “path is not absolute”. In RootDirectory=, RootImage=, RootVerity= and RootMStack= systemd refuses the whole unit for it, and in PIDFile= for a `..`.',
    ],
    samples: [
      { setting: ['Service', 'RootDirectory'], value: '/srv/jail' },
      { setting: ['Service', 'RootDirectory'], value: 'srv/jail', note: 'The unit is refused as a whole.' },
      { setting: ['Path', 'PathChanged'], value: '/srv/My Documents', note: 'White space needs no quotes.' },
      { setting: ['Path', 'PathChanged'], value: '"/srv/My Documents"' },
      { setting: ['Path', 'PathExists'], value: '~/inbox' },
      { setting: ['Path', 'PathExistsGlob'], value: '/srv/inbox/*.xml' },
      { setting: ['Mount', 'Where'], value: '/srv//photos/' },
      { setting: ['Mount', 'Where'], value: '/srv/photos/../music' },
      { setting: ['Service', 'PIDFile'], value: 'dovecot/master.pid', note: 'Below /run.' },
      { setting: ['Service', 'TTYPath'], value: 'tty9' },
    ],
    examples: [
      {
        title: 'A directory with a space in its name is watched.',
        unit: 'scanner-import.path',
        text: `[Unit]
Description=Watches the folder of the scanner

[Path]
PathChanged=/srv/shares/Scanned Documents

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['path is not absolute', 'spaces in a path', 'home directory in a path', 'tilde does not work'],
  },
  {
    id: 'optional-paths',
    title: 'Paths with a flag in front',
    syntaxes: ['- absolute path', '- ~ | absolute path'],
    says: [
      'A `-` before the path means that it may be missing: `EnvironmentFile=-/etc/default/shop` reads the file if it is there, and `WorkingDirectory=-/srv/shop` goes on in the root directory if it is not. No space stands between them. Without the dash a missing file or directory makes the start fail: that of WorkingDirectory= with status 200.',
      'WorkingDirectory= also takes `~` alone, which is the home directory of User=; `~/data` is refused, as there is no shell. EnvironmentFile= reads wildcards, and files that they match in the order of their names. All else is as for other paths: absolute, and without `..`.',
    ],
    samples: [
      { setting: ['Service', 'EnvironmentFile'], value: '-/etc/default/shop' },
      { setting: ['Service', 'EnvironmentFile'], value: '/etc/shop/*.env' },
      { setting: ['Service', 'EnvironmentFile'], value: '- /etc/default/shop', note: 'No space may stand behind the dash.' },
      { setting: ['Service', 'EnvironmentFile'], value: 'default.env' },
      { setting: ['Service', 'WorkingDirectory'], value: '/srv/shop' },
      { setting: ['Service', 'WorkingDirectory'], value: '~' },
      { setting: ['Service', 'WorkingDirectory'], value: '-~' },
      { setting: ['Service', 'WorkingDirectory'], value: '~/data' },
      { setting: ['Service', 'WorkingDirectory'], value: './data', note: 'The unit is refused as a whole.' },
    ],
    examples: [
      {
        title: 'Variables of the administrator, where there are any, and a start in the home directory.',
        unit: 'home-automation.service',
        text: `[Unit]
Description=Home automation

[Service]
Type=exec
User=automation
WorkingDirectory=~
EnvironmentFile=-/etc/default/home-automation
ExecStart=/usr/bin/home-automation

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['dash before a path', 'file may be missing', 'optional environment file', 'start in home directory'],
  },
  {
    id: 'path-lists',
    title: 'Lists of paths',
    syntaxes: ['absolute paths', 'path[:path …]'],
    says: [
      'Absolute paths with white space between them. One that holds white space stands in quotes, or the space behind a backslash. Commas and colons do not divide, except in ExecSearchPath=, where colons do and white space does not. A path that is wrong is left out alone, a quote that is not closed costs the rest of the line.',
      'Before each path of ReadWritePaths=, ReadOnlyPaths=, InaccessiblePaths=, ExecPaths= and NoExecPaths= a `-` means that it may be missing, and a `+` that it is below RootDirectory= of the unit; with both the dash comes first. Without the dash a missing path ends the start with status 226. Lines add up; an empty one forgets those before it, except in RequiresMountsFor= and WantsMountsFor=.',
    ],
    samples: [
      { setting: ['Service', 'ReadWritePaths'], value: '/var/lib/shop /var/log/shop' },
      { setting: ['Service', 'ReadWritePaths'], value: '-/srv/spool' },
      { setting: ['Service', 'ReadWritePaths'], value: '-+/data' },
      { setting: ['Service', 'ReadWritePaths'], value: '+-/data', note: 'The dash comes first.' },
      { setting: ['Service', 'ReadWritePaths'], value: '"/srv/My Documents"' },
      { setting: ['Service', 'ReadWritePaths'], value: '/var/lib/shop, /var/log/shop', note: 'The comma becomes part of the first path.' },
      { setting: ['Service', 'InaccessiblePaths'], value: '/home ~/secret' },
      { setting: ['Service', 'InaccessiblePaths'], value: '"/srv/My Documents' },
      { setting: ['Unit', 'RequiresMountsFor'], value: '/srv/photos /srv/music' },
      { setting: ['Service', 'ExecSearchPath'], value: '/opt/shop/bin:/usr/bin' },
      { setting: ['Service', 'ExecSearchPath'], value: '/opt/shop/bin:bin' },
    ],
    examples: [
      {
        title: 'One place to write to, and another that may be missing.',
        unit: 'map-import.service',
        text: `[Unit]
Description=Imports maps
RequiresMountsFor=/srv/maps

[Service]
Type=oneshot
User=maps
ProtectSystem=strict
ReadWritePaths=/srv/maps -/srv/maps-archive
ExecStart=/usr/bin/map-import /srv/maps
`,
      },
    ],
    asks: ['several paths in one line', 'comma between paths', 'path may be missing', 'plus before a path'],
  },
  {
    id: 'command-lines',
    title: 'Command lines',
    syntaxes: ['[@-:+!|]program argument …'],
    says: [
      'The program, then its arguments, with white space between them. The program is an absolute path or a bare name that is looked up; `bin/shop` is refused with the unit. Single and double quotes keep white space together, `\\n`, `\\x20` and the other escapes of C are resolved, in quotes and outside of them. `%n` and the like are specifiers, so a percent sign is written `%%`. A backslash at the end of the line goes on in the next one.',
      'There is no shell: `>`, `|`, `&&`, `*` and `~` are passed to the program as they stand. `/bin/sh -c "…"` brings one. `$NAME` as a word of its own becomes the words of that variable, none if it is empty; `${NAME}` stays one word, also in the middle of one. `$$` is a dollar sign, and the program itself can’t be a variable. A `;` alone begins another command, which ExecStart= takes with `Type=oneshot` only; `\\;` is a semicolon.',
      'Flags stand right before the program: `-` takes a failure for success, `@` makes the second word the name that the process is given, `:` leaves `$` alone, `+` runs with full privileges, `!` keeps the user unchanged but the sandbox in place, and in newer releases `|` runs the line by the user’s shell. They may be combined, but `+` and `!` not with each other.',
    ],
    samples: [
      { setting: ['Service', 'ExecStart'], value: '/usr/bin/shop --config /etc/shop.conf' },
      { setting: ['Service', 'ExecStart'], value: 'shop --serve', note: 'Looked up in the fixed list of directories.' },
      { setting: ['Service', 'ExecStart'], value: 'bin/shop --serve' },
      { setting: ['Service', 'ExecStart'], value: '/usr/bin/shop --title "My shop"' },
      { setting: ['Service', 'ExecStart'], value: '/usr/bin/shop --title "My shop' },
      { setting: ['Service', 'ExecStart'], value: '/usr/bin/shop > /var/log/shop.log', note: 'No shell reads this: the program gets > as an argument.' },
      { setting: ['Service', 'ExecStart'], value: '$SHOP_HOME/bin/shop' },
      { setting: ['Service', 'ExecStart'], value: '~/bin/shop' },
      { setting: ['Service', 'ExecStartPre'], value: '-/usr/bin/mkdir -p /srv/shop' },
      { setting: ['Service', 'ExecStartPre'], value: '+/usr/bin/chown shop /srv/shop' },
      { setting: ['Service', 'ExecStartPre'], value: '- /usr/bin/mkdir /srv/shop', note: 'No space may stand behind a flag.' },
      { setting: ['Service', 'ExecReload'], value: '/bin/kill -HUP $MAINPID' },
      { setting: ['Service', 'ExecStart'], value: '/usr/bin/shop --match \\d+', note: 'The escape is unknown and stays as it is, with a warning.' },
    ],
    examples: [
      {
        title: 'Arguments with spaces, a variable, a percent sign, and a pipe that a shell makes.',
        unit: 'disk-report.service',
        text: `[Unit]
Description=Mails how full the disks are

[Service]
Type=oneshot
User=reports
Environment=RECIPIENT=admin@example.org
ExecStartPre=-/usr/bin/rm /run/disk-report/old
ExecStart=/bin/sh -c 'df -h | mail -s "Disks of %H above 80%%" "$RECIPIENT"'
`,
      },
    ],
    asks: ['redirect output in execstart', 'pipe in execstart', 'quotes in execstart', 'dash before the command', 'several commands', 'prefixes @ - + ! before the program', 'escape a space in an argument', 'backslash in ExecStart', 'break a long command over several lines'],
  },
  {
    id: 'environment-assignments',
    title: 'Environment variables',
    syntaxes: ['NAME=value …', 'NAME …', 'NAME or NAME=value …'],
    says: [
      'Environment= takes assignments with white space between them. A value with white space needs quotes around the whole assignment: `"GREETING=good day"`. `GREETING="good day"` is read alike, because quotes may open anywhere in a word. Both kinds of quotes keep all but escapes, and `\\n`, `\\t` and `\\x20` are resolved. Names have letters, digits and `_`, and do not begin with a digit.',
      '`$` has no meaning here: `PATH=/opt/bin:$PATH` puts the five characters of `$PATH` into the variable. Specifiers are resolved, so a percent sign is `%%`. Lines add up, a later value of a name replaces an earlier one, and an empty line forgets all. A word that is no assignment is left out; a quote that is not closed costs the rest of the line.',
      'PassEnvironment= takes names only, UnsetEnvironment= names or whole assignments; with the latter only that very value is taken away. Everyone can read these lines by `systemctl show`, so they are no place for passwords.',
    ],
    samples: [
      { setting: ['Service', 'Environment'], value: 'LANG=C.UTF-8 TZ=UTC' },
      { setting: ['Service', 'Environment'], value: '"GREETING=good day"' },
      { setting: ['Service', 'Environment'], value: 'GREETING="good day"' },
      { setting: ['Service', 'Environment'], value: 'GREETING=good day', note: 'The second word is no assignment.' },
      { setting: ['Service', 'Environment'], value: 'MY-NAME=anna' },
      { setting: ['Service', 'Environment'], value: '2ND=yes' },
      { setting: ['Service', 'Environment'], value: 'LANG = C', note: 'No space may stand around the equals sign.' },
      { setting: ['Service', 'Environment'], value: 'PATH=/opt/bin:$PATH', note: 'Taken, but nothing is put in place of $PATH.' },
      { setting: ['Service', 'Environment'], value: '"GREETING=good day' },
      { setting: ['Service', 'PassEnvironment'], value: 'LANG http_proxy' },
      { setting: ['Service', 'PassEnvironment'], value: 'LANG=C' },
      { setting: ['Service', 'UnsetEnvironment'], value: 'LD_PRELOAD DEBUG=1' },
    ],
    examples: [
      {
        title: 'A variable with spaces, a path, and two that are taken away.',
        unit: 'wiki.service',
        text: `[Unit]
Description=Wiki

[Service]
Type=exec
User=wiki
Environment="WIKI_TITLE=Notes of the team" WIKI_DATA=/var/lib/wiki
Environment=LANG=C.UTF-8
UnsetEnvironment=DEBUG LD_PRELOAD
StateDirectory=wiki
ExecStart=/usr/bin/wiki

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['set an environment variable', 'space in a variable', 'quotes in environment', 'extend the path variable', 'EnvironmentFile format', 'export keyword in an env file', 'dollar sign in a value'],
  },
  {
    id: 'unit-names',
    title: 'Names of units',
    syntaxes: ['unit …', 'unit', 'name.socket …', 'name.service', 'name.slice', '[unit.wants/]unit …', 'instance'],
    says: [
      'A unit is named in full, with its ending: `postgresql.service`, not `postgresql`, though systemctl takes the short form. Names hold letters, digits and `: - _ . \\`, and at most 255 characters; `@` divides a template from its instance, `getty@tty1.service`. Services, sockets, targets, timers and paths may be templates, other types may not.',
      'Several names have white space between them, no commas; quotes have no meaning outside of `[Install]`. A name that is wrong is left out with “Failed to add dependency”, the others count. In `[Install]` nothing is said until `systemctl enable` fails. Some settings take one name of one type: Slice= a slice, Service= a service, Sockets= sockets.',
      'Specifiers are resolved: `Requires=database@%i.service` in a template. A path becomes a name by `systemd-escape -p`. Alias= needs a name of the same type as the unit. DefaultInstance= takes what stands behind the `@`, without an ending.',
    ],
    samples: [
      { setting: ['Unit', 'After'], value: 'network.target postgresql.service' },
      { setting: ['Unit', 'After'], value: 'postgresql' },
      { setting: ['Unit', 'After'], value: 'network.target, postgresql.service' },
      { setting: ['Unit', 'Requires'], value: 'database@main.service' },
      { setting: ['Unit', 'Requires'], value: 'dev-disk-by\\x2dlabel-data.device' },
      { setting: ['Unit', 'Wants'], value: '/srv/data', note: 'RequiresMountsFor= takes paths.' },
      { setting: ['Install', 'WantedBy'], value: 'multi-user.target' },
      { setting: ['Install', 'WantedBy'], value: 'multi-user' },
      { setting: ['Install', 'Alias'], value: 'webshop.service' },
      { setting: ['Timer', 'Unit'], value: 'backup.service' },
      { setting: ['Timer', 'Unit'], value: 'backup' },
      { setting: ['Service', 'Slice'], value: 'batch.slice' },
      { setting: ['Service', 'Slice'], value: 'batch' },
      { setting: ['Service', 'Sockets'], value: 'web.socket web-tls.socket' },
    ],
    examples: [
      {
        title: 'A service between a database, a slice and the target that starts it.',
        unit: 'inventory.service',
        text: `[Unit]
Description=Inventory
Requires=postgresql.service
After=postgresql.service network.target

[Service]
Type=exec
User=inventory
Slice=office.slice
ExecStart=/usr/bin/inventory

[Install]
WantedBy=multi-user.target
Alias=stock.service
`,
      },
    ],
    asks: ['ending of a unit name', 'several dependencies in one line', 'is not a valid unit name', 'failed to add dependency', 'allowed characters in a unit name'],
  },
  {
    id: 'conditions',
    title: 'Conditions',
    syntaxes: ['[|][!]value', '[|][!]path', '[|][!]boolean'],
    says: [
      'A condition may have `!` in front, which turns it round: `ConditionPathExists=!/etc/setup-done`. All conditions of a unit must be true. Those with `|` in front form a group of their own, of which one is enough. With both, `|` comes first: `|!/etc/setup-done`. An empty Condition… line forgets all conditions before it, of whatever name, and an empty Assert… line all assertions.',
      'A condition that is not true is no failure: the unit is skipped, stays inactive, and the log says that it “was skipped because of an unmet condition check”, or in older releases “Condition check resulted in … being skipped”. An Assert… of the same form makes the start fail instead. Conditions are looked at when the unit is about to start, not before, and not again later.',
      'Paths must be absolute, a relative one is left out with a message. Other words are not checked when the unit is read: `ConditionVirtualization=maybe` is just never true. Versions, memory and numbers of processors may have `<`, `<=`, `=`, `!=`, `>=` or `>` in front: `ConditionMemory=>=2G`.',
    ],
    samples: [
      { setting: ['Unit', 'ConditionPathExists'], value: '/etc/shop.conf' },
      { setting: ['Unit', 'ConditionPathExists'], value: '!/var/lib/shop/.ready' },
      { setting: ['Unit', 'ConditionPathExists'], value: '|/etc/shop.conf' },
      { setting: ['Unit', 'ConditionPathExists'], value: '!|/etc/shop.conf', note: 'The bar comes first.' },
      { setting: ['Unit', 'ConditionPathExists'], value: 'etc/shop.conf' },
      { setting: ['Unit', 'ConditionVirtualization'], value: '!container' },
      { setting: ['Unit', 'ConditionVirtualization'], value: 'maybe', note: 'Read without a word, and never true.' },
      { setting: ['Unit', 'ConditionMemory'], value: '>=2G' },
      { setting: ['Unit', 'ConditionKernelVersion'], value: '>=5.10' },
      { setting: ['Unit', 'ConditionHost'], value: 'web-*' },
      { setting: ['Unit', 'ConditionACPower'], value: 'yes' },
      { setting: ['Unit', 'AssertPathIsMountPoint'], value: '/srv/photos' },
    ],
    examples: [
      {
        title: 'A job for real machines with enough memory, where one of two files is there.',
        unit: 'firmware-check.service',
        text: `[Unit]
Description=Looks for new firmware
ConditionVirtualization=!container
ConditionMemory=>=1G
ConditionPathExists=|/etc/firmware-check.conf
ConditionPathExists=|/usr/share/firmware-check/default.conf

[Service]
Type=oneshot
ExecStart=/usr/bin/firmware-check

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['start only if a file exists', 'skipped because of an unmet condition', 'not in a container', 'exclamation mark before a condition', 'pipe symbol before a condition', 'OR of several conditions'],
  },
  {
    id: 'signals',
    title: 'Signals',
    syntaxes: ['signal'],
    says: [
      'The name of a signal with or without `SIG`, in capitals: `SIGTERM` and `TERM` are the same, `sigterm` is refused. Numbers from 1 to 64 are taken too, but not all of them are alike on all machines, so the name is better. Real-time signals are `RTMIN`, `RTMIN+3` or `RTMAX-2`.',
      'A wrong one is left out with a message, and what was assigned before it holds, or else the default, which is SIGTERM for KillSignal=. `kill -l` lists the names.',
    ],
    samples: [
      { setting: ['Service', 'KillSignal'], value: 'SIGINT' },
      { setting: ['Service', 'KillSignal'], value: 'INT' },
      { setting: ['Service', 'KillSignal'], value: '2' },
      { setting: ['Service', 'KillSignal'], value: 'sigint' },
      { setting: ['Service', 'KillSignal'], value: 'SIGRTMIN+3' },
      { setting: ['Service', 'KillSignal'], value: 'RTMIN+40' },
      { setting: ['Service', 'ReloadSignal'], value: 'SIGUSR1' },
      { setting: ['Service', 'KillSignal'], value: '-9' },
      { setting: ['Service', 'WatchdogSignal'], value: 'SIGQUIT' },
    ],
    examples: [
      {
        title: 'A container’s init that shuts down in order at a real-time signal.',
        unit: 'container-lab.service',
        text: `[Unit]
Description=Container of the laboratory

[Service]
Type=exec
ExecStart=/usr/bin/run-container --directory /srv/containers/lab
KillSignal=SIGRTMIN+3
TimeoutStopSec=90s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['name of a signal', 'signal number', 'real-time signal'],
  },
  {
    id: 'exit-statuses',
    title: 'Exit statuses and signals',
    syntaxes: ['exit status or signal …'],
    says: [
      'Numbers from 0 to 255, names of signals and, except in old releases, names of exit statuses such as `TEMPFAIL` or `DATAERR`, with white space between them. A number is always an exit status: `SuccessExitStatus=15` means that the program ends with status 15; the signal is written `SIGTERM`.',
      'A shell reports a program that died of a signal as 128 plus the number of the signal, so a script may end with 143 where the program itself would end by SIGTERM. Java does the same, which is why `SuccessExitStatus=143` is so common. Ranges such as `1-5` are refused. Lines add up, and an empty one forgets them. Whatever SuccessExitStatus= names, 0 is a success, and for services that keep running the signals SIGHUP, SIGINT, SIGTERM and SIGPIPE are.',
    ],
    samples: [
      { setting: ['Service', 'SuccessExitStatus'], value: '143' },
      { setting: ['Service', 'SuccessExitStatus'], value: '1 2 SIGKILL' },
      { setting: ['Service', 'SuccessExitStatus'], value: 'TEMPFAIL' },
      { setting: ['Service', 'SuccessExitStatus'], value: '15', note: 'The status 15, not SIGTERM.' },
      { setting: ['Service', 'SuccessExitStatus'], value: '1-5' },
      { setting: ['Service', 'SuccessExitStatus'], value: '1,2' },
      { setting: ['Service', 'SuccessExitStatus'], value: '256' },
      { setting: ['Service', 'RestartPreventExitStatus'], value: 'CONFIG 78' },
      { setting: ['Service', 'RestartForceExitStatus'], value: 'SIGHUP' },
      { setting: ['Service', 'RestartForceExitStatus'], value: 'sighup' },
    ],
    examples: [
      {
        title: 'A Java server, whose end by SIGTERM is no failure, and which is not restarted with a wrong configuration.',
        unit: 'report-server.service',
        text: `[Unit]
Description=Report server

[Service]
Type=exec
User=reports
ExecStart=/usr/bin/java -jar /usr/share/java/report-server.jar
SuccessExitStatus=143
Restart=on-failure
RestartPreventExitStatus=CONFIG

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['exit code 143', 'failed though it worked', 'treat status as success', 'several exit codes', 'list of success codes'],
  },
  {
    id: 'resource-limits',
    title: 'Resource limits',
    syntaxes: ['size[:size]  | infinity', 'number[:number]  | infinity', 'time span[:time span]  | infinity', 'nice level[:nice level] '],
    says: [
      'One value is both the soft and the hard limit; `soft:hard` sets them apart. The program feels the soft one and may raise it up to the hard one by itself. `infinity` lifts a limit, except in LimitNICE=. The soft one may not be above the hard one. These are limits of each process, as `ulimit` sets them, but LimitNPROC= counts all processes of the user; `/proc/PID/limits` shows them. `/etc/security/limits.conf` does not count for services without PAMName=.',
      'How a value is written depends on what it limits. Bytes take sizes, `LimitCORE=1G`. Counts are plain numbers, `LimitNOFILE=65536`, and `64K` is refused. LimitCPU= is a time span whose numbers without a unit are seconds, LimitRTTIME= one in microseconds. LimitNICE= takes `+5` or `-5` for nice levels; without a sign it is the number of the kernel, from 0 to 40.',
    ],
    samples: [
      { setting: ['Service', 'LimitNOFILE'], value: '65536' },
      { setting: ['Service', 'LimitNOFILE'], value: '1024:524288' },
      { setting: ['Service', 'LimitNOFILE'], value: '64K', note: 'Counts have no suffix.' },
      { setting: ['Service', 'LimitNOFILE'], value: '4096:1024' },
      { setting: ['Service', 'LimitNOFILE'], value: 'unlimited', note: 'This is called infinity here.' },
      { setting: ['Service', 'LimitCORE'], value: 'infinity' },
      { setting: ['Service', 'LimitCORE'], value: '2G' },
      { setting: ['Service', 'LimitMEMLOCK'], value: '64MB' },
      { setting: ['Service', 'LimitCPU'], value: '30min' },
      { setting: ['Service', 'LimitCPU'], value: '60', note: 'Seconds.' },
      { setting: ['Service', 'LimitRTTIME'], value: '500', note: 'Microseconds.' },
      { setting: ['Service', 'LimitNICE'], value: '-10' },
      { setting: ['Service', 'LimitNICE'], value: 'infinity' },
    ],
    examples: [
      {
        title: 'A message broker with many connections, memory that is never swapped, and core dumps.',
        unit: 'message-broker.service',
        text: `[Unit]
Description=Message broker

[Service]
Type=notify
User=broker
ExecStart=/usr/sbin/message-broker
LimitNOFILE=1024:262144
LimitMEMLOCK=512M
LimitCORE=infinity

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['ulimit', 'too many open files', 'soft and hard limit', 'unlimited', 'nofile 65535 in systemd'],
  },
  {
    id: 'users-and-groups',
    title: 'Users and groups',
    syntaxes: ['user, by name or number', 'group, by name or number', 'groups, by name or number'],
    says: [
      'A name or a number. Names of letters, digits, `_` and `-` that begin with a letter or `_` and have at most 31 characters are good everywhere. Newer releases also take others, such as `anna.k` or `0day`, and say in the log that they do not match strict rules. Never taken are names with `:`, `/` or white space at an end, and the numbers 65535 and 4294967295, which stand for no user. systemd refuses the whole unit then.',
      'Whether the user exists is looked up only when the unit starts: a missing one ends it with status 217, a missing group with 216. Quotes are part of the name. SupplementaryGroups= takes several, with white space and no commas between them. In a template `User=%i` makes the instance the user.',
    ],
    samples: [
      { setting: ['Service', 'User'], value: 'www-data' },
      { setting: ['Service', 'User'], value: '1000' },
      { setting: ['Service', 'User'], value: 'anna.k', note: 'Taken by newer releases, which say so in the log.' },
      { setting: ['Service', 'User'], value: 'shop:shop', note: 'Group= takes the group.' },
      { setting: ['Service', 'User'], value: '65535' },
      { setting: ['Service', 'User'], value: 'EXAMPLE/anna' },
      { setting: ['Service', 'Group'], value: 'adm' },
      { setting: ['Service', 'SupplementaryGroups'], value: 'video audio' },
      { setting: ['Service', 'SupplementaryGroups'], value: 'video:audio' },
      { setting: ['Socket', 'SocketUser'], value: 'postfix' },
    ],
    examples: [
      {
        title: 'A service with a user, a group and access to two kinds of devices.',
        unit: 'camera-recorder.service',
        text: `[Unit]
Description=Records the cameras

[Service]
Type=exec
User=recorder
Group=recorder
SupplementaryGroups=video audio
StateDirectory=camera-recorder
ExecStart=/usr/bin/camera-recorder

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['user and group in one line', 'user by number', 'invalid user name', 'dot in user name'],
  },
  {
    id: 'capabilities',
    title: 'Capabilities',
    syntaxes: ['[~]CAP_NAME …'],
    says: [
      'Names with `CAP_` in front, such as `CAP_NET_BIND_SERVICE`, with white space between them. Capitals do not matter, and the number of a capability is taken as well. A `~` before the first word stands for the whole line: all but these. Lines add up; those with `~` take their words away again. An empty line stands for no capability at all, `~` alone for all.',
      'A word that is no capability is passed over without any message, in all releases: `NET_ADMIN` without `CAP_`, a comma behind a name, or a slip of the pen. The program then lacks it, and fails with “Operation not permitted”. `grep Cap /proc/PID/status` and `capsh --decode=` show what it has.',
    ],
    samples: [
      { setting: ['Service', 'AmbientCapabilities'], value: 'CAP_NET_BIND_SERVICE' },
      { setting: ['Service', 'AmbientCapabilities'], value: 'cap_net_raw cap_net_admin' },
      { setting: ['Service', 'AmbientCapabilities'], value: 'NET_ADMIN', note: 'Passed over without a word: CAP_ is missing.' },
      { setting: ['Service', 'AmbientCapabilities'], value: 'CAP_NET_RAW,CAP_NET_ADMIN', note: 'Passed over without a word: one name with a comma in it.' },
      { setting: ['Service', 'CapabilityBoundingSet'], value: '~CAP_SYS_ADMIN CAP_SYS_PTRACE', note: 'All but these two.' },
      { setting: ['Service', 'CapabilityBoundingSet'], value: 'CAP_CHOWN CAP_FOWNER' },
      { setting: ['Service', 'CapabilityBoundingSet'], value: '10' },
      { setting: ['Service', 'CapabilityBoundingSet'], value: '~' },
    ],
    examples: [
      {
        title: 'A name server that may open low ports and nothing else.',
        unit: 'tiny-dns.service',
        text: `[Unit]
Description=Small name server
After=network.target

[Service]
Type=exec
User=tiny-dns
AmbientCapabilities=CAP_NET_BIND_SERVICE
CapabilityBoundingSet=CAP_NET_BIND_SERVICE
NoNewPrivileges=yes
ExecStart=/usr/sbin/tiny-dns

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['list of capabilities', 'tilde before capabilities', 'drop all capabilities'],
  },
  {
    id: 'system-call-filters',
    title: 'System calls and errors',
    syntaxes: ['[~]call or @set …', 'errno name | number | kill'],
    says: [
      'Names of system calls in small letters, and sets of them that begin with `@`, such as `@system-service`, with white space between them. A `~` before the first word makes the whole line a list of what is denied, or in SystemCallLog= of what is not logged. The first line decides whether the list allows or denies; later lines of the same kind add to it, those of the other kind take away. So `@system-service` and then `~@privileged` is the usual pair.',
      'In a line with `~` an error may stand behind a name: `~mount:EPERM` lets the call fail with that error. Behind calls that are allowed newer releases refuse it. A call or set that the release does not know is left out with a message. `systemd-analyze syscall-filter @mount` lists a set.',
      'SystemCallErrorNumber= is what a denied call gets: the name of an error such as `EPERM`, its number from 1 to 4095, or `kill`, which ends the process by SIGSYS as it is without the setting. Commas and quotes belong to no name.',
    ],
    samples: [
      { setting: ['Service', 'SystemCallFilter'], value: '@system-service' },
      { setting: ['Service', 'SystemCallFilter'], value: '~@mount @swap reboot' },
      { setting: ['Service', 'SystemCallFilter'], value: '~ptrace:EPERM' },
      { setting: ['Service', 'SystemCallFilter'], value: 'read:EPERM', note: 'An error goes behind what is denied.' },
      { setting: ['Service', 'SystemCallFilter'], value: 'system-service', note: 'The @ is missing.' },
      { setting: ['Service', 'SystemCallFilter'], value: '@system-services' },
      { setting: ['Service', 'SystemCallFilter'], value: 'read,write' },
      { setting: ['Service', 'SystemCallFilter'], value: 'READ' },
      { setting: ['Service', 'SystemCallErrorNumber'], value: 'EPERM' },
      { setting: ['Service', 'SystemCallErrorNumber'], value: '0' },
      { setting: ['Service', 'SystemCallLog'], value: '@privileged' },
    ],
    examples: [
      {
        title: 'What services usually need, without what only root may do, and an error instead of being killed.',
        unit: 'text-converter.service',
        text: `[Unit]
Description=Converts texts

[Service]
Type=exec
User=converter
ExecStart=/usr/bin/text-converter
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallFilter=~@privileged @resources
SystemCallErrorNumber=EPERM

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['allow system calls', 'deny list of system calls', 'at sign before a name', 'error instead of killing'],
  },
  {
    id: 'namespaces',
    title: 'Kinds of namespaces',
    syntaxes: ['boolean | [~]namespace …'],
    says: [
      'A boolean for all or none, or a list of `cgroup`, `ipc`, `mnt`, `net`, `pid`, `user`, `uts` and, in newer releases, `time`; DelegateNamespaces= refuses `user`. What a list means turns with the setting: the kinds in RestrictNamespaces= are those that may still be made, while `yes` forbids all of them and `no` none. A `~` before the first word means all but these: `RestrictNamespaces=~user` forbids just those of users.',
      'The names are those of the kernel in small letters: `mount` or `network` are not known. One wrong word costs the whole line, and then nothing of it is restricted. Lines add up, those with `~` take away, and a boolean begins anew.',
    ],
    samples: [
      { setting: ['Service', 'RestrictNamespaces'], value: 'yes', note: 'None may be made.' },
      { setting: ['Service', 'RestrictNamespaces'], value: 'net mnt', note: 'Only these two may be made.' },
      { setting: ['Service', 'RestrictNamespaces'], value: '~user', note: 'All but these may be made.' },
      { setting: ['Service', 'RestrictNamespaces'], value: 'mount' },
      { setting: ['Service', 'RestrictNamespaces'], value: 'net, mnt' },
      { setting: ['Service', 'RestrictNamespaces'], value: 'net network', note: 'The wrong word costs the line.' },
      { setting: ['Service', 'DelegateNamespaces'], value: 'mnt net' },
    ],
    examples: [
      {
        title: 'A build service that may make namespaces for its sandbox, but none of users.',
        unit: 'build-agent.service',
        text: `[Unit]
Description=Build agent

[Service]
Type=exec
ExecStart=/usr/bin/build-agent
RestrictNamespaces=~user

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['allow only some namespaces', 'forbid user namespaces', 'names of namespaces'],
  },
  {
    id: 'address-families',
    title: 'Address families',
    syntaxes: ['[~]words'],
    says: [
      'Names with `AF_` in front and white space between them: `AF_UNIX`, `AF_INET` for IPv4, `AF_INET6`, `AF_NETLINK`. Capitals do not matter. A `~` before the first word means all but these, and `none` alone means that no socket of any family can be made. The first line decides whether the list allows or denies; later ones add or take away.',
      'Short names such as `inet` or `ipv4` are not known. In newer releases a wrong word also costs all words behind it in the line, in older ones only itself. Nearly every program needs `AF_UNIX`, for logging and for looking up names.',
    ],
    samples: [
      { setting: ['Service', 'RestrictAddressFamilies'], value: 'AF_UNIX AF_INET AF_INET6' },
      { setting: ['Service', 'RestrictAddressFamilies'], value: '~AF_PACKET' },
      { setting: ['Service', 'RestrictAddressFamilies'], value: 'none' },
      { setting: ['Service', 'RestrictAddressFamilies'], value: 'af_unix' },
      { setting: ['Service', 'RestrictAddressFamilies'], value: 'inet inet6' },
      { setting: ['Service', 'RestrictAddressFamilies'], value: 'AF_INET,AF_INET6' },
      { setting: ['Service', 'RestrictAddressFamilies'], value: 'AF_UNIX AF_IPV4 AF_INET6' },
    ],
    examples: [
      {
        title: 'A web server that speaks IP and local sockets.',
        unit: 'photo-site.service',
        text: `[Unit]
Description=Site of photographs
After=network.target

[Service]
Type=exec
User=photos
ExecStart=/usr/bin/photo-site --port 8443
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['names of address families', 'af_inet', 'allow only local sockets'],
  },
  {
    id: 'file-system-types',
    title: 'Types of file systems',
    syntaxes: ['[~]file system or @set …'],
    says: [
      'Names of types such as `ext4`, `tmpfs` or `proc`, and sets that begin with `@`: `@basic-api`, `@anonymous`, `@application`, `@auxiliary-api`, `@common-block`, `@historical-block`, `@network`, `@privileged-api`, `@security`, `@temporary` and `@known`. White space stands between them. A `~` before the first word means all but these.',
      'A type that does not exist is taken without a message; of a set that it does not know a newer release says so. `systemd-analyze filesystems @network` lists a set.',
    ],
    samples: [
      { setting: ['Service', 'RestrictFileSystems'], value: 'ext4 tmpfs' },
      { setting: ['Service', 'RestrictFileSystems'], value: '@basic-api @common-block' },
      { setting: ['Service', 'RestrictFileSystems'], value: '~@network' },
      { setting: ['Service', 'RestrictFileSystems'], value: 'ext5', note: 'Taken without a word, though there is none.' },
      { setting: ['Service', 'RestrictFileSystems'], value: '@net' },
      { setting: ['Service', 'RestrictFileSystems'], value: '@basic' },
    ],
    examples: [
      {
        title: 'An editor of local files that never touches a network share.',
        unit: 'notes-editor.service',
        text: `[Unit]
Description=Editor for notes

[Service]
Type=exec
User=notes
ExecStart=/usr/bin/notes-editor
RestrictFileSystems=~@network

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['sets of file systems', 'forbid network file systems', 'which file system types'],
  },
  {
    id: 'ip-addresses',
    title: 'IP addresses',
    syntaxes: ['address[/length] … | any | localhost | link-local | multicast'],
    says: [
      'IPv4 and IPv6 addresses, each with the length of its prefix behind a slash where a network is meant: `10.0.0.0/8`, `2001:db8::/32`. Without a length it is one address. Names for common groups are `any`, `localhost`, `link-local` and `multicast`. White space stands between them, and lines add up; an empty one forgets them.',
      'Host names, ports, ranges such as `10.0.0.1-10.0.0.9`, masks such as `/255.0.0.0` and brackets are refused, and so are zeros in front: `010.0.0.1`. A wrong word is left out alone, in older releases with all words behind it, so that IPAddressAllow= may let in less and IPAddressDeny= keep out less than was meant.',
    ],
    samples: [
      { setting: ['Service', 'IPAddressAllow'], value: 'localhost 10.0.0.0/8' },
      { setting: ['Service', 'IPAddressAllow'], value: '192.0.2.7' },
      { setting: ['Service', 'IPAddressAllow'], value: '2001:db8::/32 ::1' },
      { setting: ['Service', 'IPAddressAllow'], value: 'www.example.org' },
      { setting: ['Service', 'IPAddressAllow'], value: '10.0.0.0/255.0.0.0' },
      { setting: ['Service', 'IPAddressAllow'], value: '10.0.0.0/33' },
      { setting: ['Service', 'IPAddressAllow'], value: '10.0.0.5:443' },
      { setting: ['Service', 'IPAddressAllow'], value: '10.0.0.1,10.0.0.2' },
      { setting: ['Service', 'IPAddressDeny'], value: 'any' },
      { setting: ['Service', 'IPAddressDeny'], value: '10/8' },
    ],
    examples: [
      {
        title: 'A service that reaches this machine and the office, and nobody else.',
        unit: 'door-control.service',
        text: `[Unit]
Description=Control of the doors

[Service]
Type=exec
User=doors
ExecStart=/usr/bin/door-control
IPAddressDeny=any
IPAddressAllow=localhost 192.0.2.0/24 2001:db8:5::/64

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['allow a subnet', 'cidr', 'host name in ip address allow', 'all addresses', 'localhost link-local multicast any'],
  },
  {
    id: 'socket-addresses',
    title: 'Addresses to listen on',
    syntaxes: ['path, @name, port, address:port, [v6 address]:port or vsock:CID:port', 'path or @name', 'family [group]'],
    says: [
      'A value that begins with `/` is a path, with `@` an abstract name of local sockets. A number alone is a port on all addresses, IPv6 and with it IPv4. `127.0.0.1:8080` is a port of one address; an IPv6 address stands in brackets, `[::1]:8080`. `vsock:2:1234` is a port between a virtual machine and its host. Ports go from 1 to 65535, and a zero in front makes them octal.',
      'Names such as `localhost:8080`, wildcards such as `*:80`, `:80` and names of services such as `http` are refused: systemd looks nothing up here. Each line takes one address; several lines add up, and an empty one forgets all Listen…= lines. Paths have at most 107 bytes.',
      'ListenSequentialPacket= takes paths and abstract names only, ListenNetlink= the name of a netlink family and the number of a group.',
    ],
    samples: [
      { setting: ['Socket', 'ListenStream'], value: '8080' },
      { setting: ['Socket', 'ListenStream'], value: '127.0.0.1:8080' },
      { setting: ['Socket', 'ListenStream'], value: '[::1]:8080' },
      { setting: ['Socket', 'ListenStream'], value: '/run/shop/socket' },
      { setting: ['Socket', 'ListenStream'], value: '@shop' },
      { setting: ['Socket', 'ListenStream'], value: 'localhost:8080' },
      { setting: ['Socket', 'ListenStream'], value: '*:80' },
      { setting: ['Socket', 'ListenStream'], value: '::1:8080', note: 'IPv6 addresses need brackets.' },
      { setting: ['Socket', 'ListenStream'], value: '0080' },
      { setting: ['Socket', 'ListenStream'], value: '80 443', note: 'One address a line.' },
      { setting: ['Socket', 'ListenDatagram'], value: '70000' },
      { setting: ['Socket', 'ListenSequentialPacket'], value: '/run/shop/packets' },
      { setting: ['Socket', 'ListenSequentialPacket'], value: '8080' },
      { setting: ['Socket', 'ListenNetlink'], value: 'kobject-uevent 1' },
    ],
    examples: [
      {
        title: 'One service on a port of this machine in both protocols, and on a path.',
        unit: 'calendar-server.socket',
        text: `[Unit]
Description=Addresses of the calendar server

[Socket]
ListenStream=127.0.0.1:5232
ListenStream=[::1]:5232
ListenStream=/run/calendar-server.sock

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['listen on localhost only', 'ipv6 address in listenstream', 'port and address', 'abstract socket', 'bind only to 127.0.0.1', 'vsock address'],
  },
  {
    id: 'port-rules',
    title: 'Rules for ports',
    syntaxes: ['[family:][protocol:]port'],
    says: [
      'A port, a range such as `1024-65535`, or `any`. `tcp:` or `udp:` before it narrows the protocol, `ipv4:` or `ipv6:` before that the kind of address: `ipv6:tcp:443`. Family and protocol may stand alone too: `udp` means all its ports. The order is fixed, and each line takes one rule.',
      'Names of services, lists with commas, addresses, and a range that goes down are refused. Rules are about opening a port for listening, not about connections.',
    ],
    samples: [
      { setting: ['Service', 'SocketBindAllow'], value: '443' },
      { setting: ['Service', 'SocketBindAllow'], value: 'tcp:8080' },
      { setting: ['Service', 'SocketBindAllow'], value: 'ipv4:udp:1024-65535' },
      { setting: ['Service', 'SocketBindAllow'], value: 'udp' },
      { setting: ['Service', 'SocketBindAllow'], value: 'tcp:ipv4:80', note: 'The family comes first.' },
      { setting: ['Service', 'SocketBindAllow'], value: 'https' },
      { setting: ['Service', 'SocketBindAllow'], value: '80,443' },
      { setting: ['Service', 'SocketBindAllow'], value: '127.0.0.1:80' },
      { setting: ['Service', 'SocketBindAllow'], value: '2000-1000' },
      { setting: ['Service', 'SocketBindDeny'], value: 'any' },
    ],
    examples: [
      {
        title: 'A proxy that listens on its two ports and no others.',
        unit: 'cache-proxy.service',
        text: `[Unit]
Description=Caching proxy

[Service]
Type=exec
User=proxy
ExecStart=/usr/sbin/cache-proxy
SocketBindDeny=any
SocketBindAllow=tcp:3128
SocketBindAllow=tcp:3129

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['allow one port', 'range of ports', 'tcp or udp'],
  },
  {
    id: 'network-interfaces',
    title: 'Network interfaces',
    syntaxes: ['network interface', '[~]network interface …'],
    says: [
      'The name of an interface as `ip link` shows it, such as `enp3s0` or `wg0`: visible ASCII characters without `:`, `/` and `%`, at most 15 of them, no plain number and, in newer releases, neither `all` nor `default`. The interface need not exist when the unit is read. Alternative names of up to 127 characters are taken by BindNetworkInterface= and, in newer releases, RestrictNetworkInterfaces=.',
      'RestrictNetworkInterfaces= takes several with white space between them; a `~` before the first word means all but these. A wrong name is left out alone. Wildcards such as `eth*` are taken as letters and match nothing.',
    ],
    samples: [
      { setting: ['Socket', 'BindToDevice'], value: 'enp3s0' },
      { setting: ['Socket', 'BindToDevice'], value: 'averylonginterface0', note: 'At most 15 characters.' },
      { setting: ['Socket', 'BindToDevice'], value: '2', note: 'The number of an interface is not taken.' },
      { setting: ['Socket', 'BindToDevice'], value: 'eth0:1' },
      { setting: ['Service', 'RestrictNetworkInterfaces'], value: 'lo wg0' },
      { setting: ['Service', 'RestrictNetworkInterfaces'], value: '~wlan0' },
      { setting: ['Service', 'RestrictNetworkInterfaces'], value: 'eth0 all' },
      { setting: ['Service', 'BindNetworkInterface'], value: 'vrf-blue' },
    ],
    examples: [
      {
        title: 'A monitor that talks over the tunnel and on the machine itself only.',
        unit: 'branch-monitor.service',
        text: `[Unit]
Description=Watches the branches

[Service]
Type=exec
User=monitor
ExecStart=/usr/bin/branch-monitor
RestrictNetworkInterfaces=lo wg0

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['name of a network card', 'allow one interface', 'interface name too long'],
  },
  {
    id: 'devices',
    title: 'Devices, rates and weights',
    syntaxes: ['device rate', 'device weight', 'device time span', 'device [rwm]'],
    says: [
      'A device and, behind white space, what is set for it. Rates are sizes whose suffixes count in thousands here: `5M` is five million bytes a second, and `1K` of the IOPS settings a thousand operations; `infinity` lifts the limit. Weights go from 1 to 10000, in the old BlockIODeviceWeight= from 10 to 1000; time spans are written as elsewhere. The device is a block device, `/dev/nvme0n1`, or any path on a file system, which then means the disk below it. Whether it exists is looked at only when the unit runs.',
      'DeviceAllow= takes a node below `/dev`, or a class as `/proc/devices` names it: `char-pts`, `block-sd`, also with wildcards, `char-usb*`. Behind it stand `r` for reading, `w` for writing and `m` for making nodes; without them all three are allowed. Paths elsewhere, such as those below `/sys`, are refused. Each line takes one device, and lines add up.',
    ],
    samples: [
      { setting: ['Service', 'IOReadBandwidthMax'], value: '/dev/nvme0n1 20M', note: 'Twenty million bytes a second.' },
      { setting: ['Service', 'IOReadBandwidthMax'], value: '/dev/nvme0n1 20MB' },
      { setting: ['Service', 'IOReadBandwidthMax'], value: '20M', note: 'The device is missing.' },
      { setting: ['Service', 'IOWriteIOPSMax'], value: '/srv/data 1K' },
      { setting: ['Service', 'IODeviceWeight'], value: '/dev/sda 500' },
      { setting: ['Service', 'IODeviceWeight'], value: '/dev/sda 20000' },
      { setting: ['Service', 'IODeviceLatencyTargetSec'], value: '/dev/sda 25ms' },
      { setting: ['Service', 'DeviceAllow'], value: '/dev/ttyUSB0 rw' },
      { setting: ['Service', 'DeviceAllow'], value: 'char-pts' },
      { setting: ['Service', 'DeviceAllow'], value: '/dev/sda rx', note: 'The letters are r, w and m.' },
      { setting: ['Service', 'DeviceAllow'], value: '/sys/class/gpio rw' },
      { setting: ['Service', 'DeviceAllow'], value: 'ttyUSB0 rw' },
    ],
    examples: [
      {
        title: 'A backup that reads slowly, and of real devices may open only the tape drive.',
        unit: 'tape-backup.service',
        text: `[Unit]
Description=Backup to tape

[Service]
Type=oneshot
ExecStart=/usr/sbin/tape-backup /srv
DevicePolicy=closed
DeviceAllow=/dev/nst0 rw
IOReadBandwidthMax=/srv 40M
IODeviceWeight=/srv 50
`,
      },
    ],
    asks: ['limit disk speed', 'allow a device', 'bytes per second', 'rwm', 'char-pts or block-* in DeviceAllow'],
  },
  {
    id: 'mounts-of-a-unit',
    title: 'Bind mounts and temporary file systems',
    syntaxes: ['[-]source[:destination[:options]] …', 'path[:options] …'],
    says: [
      'BindPaths= and BindReadOnlyPaths= take words of up to three parts with colons between them: the source, the place where the unit sees it, and `rbind` or `norbind`, which tell whether mounts below it come along; `rbind` is the default. With a source alone it appears at its own path, which makes sense below a hidden tree or in a RootDirectory=. A `-` in front passes over a source that is missing; without it the start ends with status 226.',
      'TemporaryFileSystem= takes a path and, behind a colon, options of tmpfs with commas between them: `/var:ro,size=10M,mode=0755`. All paths are absolute. A path with white space stands in quotes, `"/srv/My Documents":/documents`; older releases take quotes around the whole word for one path. In BindPaths= a colon within a path stands behind a backslash. A wrong word is left out alone, but behind a relative source older releases read the destination as a word of its own.',
    ],
    samples: [
      { setting: ['Service', 'BindPaths'], value: '/srv/data' },
      { setting: ['Service', 'BindPaths'], value: '/srv/data:/data' },
      { setting: ['Service', 'BindPaths'], value: '-/srv/extra:/extra:norbind' },
      { setting: ['Service', 'BindPaths'], value: '/srv/data:/data:ro', note: 'BindReadOnlyPaths= makes it read-only.' },
      { setting: ['Service', 'BindPaths'], value: '/srv/data data' },
      { setting: ['Service', 'BindPaths'], value: '/srv/data:data' },
      { setting: ['Service', 'BindReadOnlyPaths'], value: '"/srv/My Documents":/documents' },
      { setting: ['Service', 'BindReadOnlyPaths'], value: '/etc/resolv.conf /etc/hosts' },
      { setting: ['Service', 'TemporaryFileSystem'], value: '/var:ro' },
      { setting: ['Service', 'TemporaryFileSystem'], value: '/srv:size=64M,mode=0700' },
      { setting: ['Service', 'TemporaryFileSystem'], value: 'srv' },
    ],
    examples: [
      {
        title: 'An empty home in which one directory can be written to and one read.',
        unit: 'photo-sync.service',
        text: `[Unit]
Description=Fetches photographs

[Service]
Type=exec
User=anna
TemporaryFileSystem=/home:ro,size=1M
BindPaths=/home/anna/photos
BindReadOnlyPaths=/home/anna/.config/photo-sync:/home/anna/config
ExecStart=/usr/bin/photo-sync

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['bind mount syntax', 'colon in bindpaths', 'tmpfs options', 'read-only bind', 'source:destination:options'],
  },
  {
    id: 'disk-images',
    title: 'Disk images and their options',
    syntaxes: ['[-]source:destination[:options] …', '[-]path[:options] …', '[partition:]options …'],
    says: [
      'MountImages= takes an image and the place where it is mounted, ExtensionImages= an image alone; a `-` in front passes over one that is missing. Mount options may follow behind another colon. For an image with several partitions each set of options stands behind the name of its partition: `/srv/a.raw:/a:root:ro:home:nosuid`.',
      'RootImageOptions= takes such pairs alone, `root:ro,nodev home:nosuid`, or options without a partition for the root. Partitions are `root`, `usr`, `home`, `srv`, `esp`, `xbootldr`, `tmp`, `var` and a few more. Paths are absolute; a colon within one stands behind a backslash. A wrong word is left out alone.',
    ],
    samples: [
      { setting: ['Service', 'MountImages'], value: '/srv/data.raw:/data' },
      { setting: ['Service', 'MountImages'], value: '-/srv/data.raw:/data:ro,nosuid' },
      { setting: ['Service', 'MountImages'], value: '/srv/data.raw' },
      { setting: ['Service', 'MountImages'], value: '/srv/a.raw:/a:root:ro:data:nosuid', note: 'There is no partition of that name.' },
      { setting: ['Service', 'ExtensionImages'], value: '/srv/debug-tools.raw' },
      { setting: ['Service', 'ExtensionImages'], value: 'debug-tools.raw' },
      { setting: ['Service', 'ExtensionImages'], value: '/dev/sdb1', note: 'Newer releases take no image below /dev, /proc or /sys here.' },
      { setting: ['Service', 'RootImageOptions'], value: 'root:ro,nodev home:nosuid' },
      { setting: ['Service', 'RootImageOptions'], value: 'data:ro' },
    ],
    examples: [
      {
        title: 'A service in an image, with its data in another one.',
        unit: 'museum-guide.service',
        text: `[Unit]
Description=Guide through the museum

[Service]
Type=exec
RootImage=/srv/images/museum-guide.raw
RootImageOptions=root:ro,nodev
MountImages=/srv/images/museum-media.raw:/srv/media:ro
ExecStart=/usr/bin/museum-guide

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['mount an image for a service', 'options for a partition', 'extension image'],
  },
  {
    id: 'image-checks',
    title: 'Image policies and root hashes',
    syntaxes: ['partition=policy:…', 'hexadecimal | path', 'base64:data | path'],
    says: [
      'A policy tells what the partitions of an image have to be like: rules `partition=flag+flag` with colons between them, such as `root=verity+signed:home=encrypted+absent`. Flags are joined by `+`, and one of them must fit: `verity`, `signed`, `encrypted`, `unprotected`, `unused`, `absent`. A rule without a name, `=unused`, is for all partitions that are not named. `*` alone uses whatever is there, `-` ignores all, `~` wants none to be there. For a rule that is wrong systemd refuses the unit, though the newest releases pass over partitions and flags that they do not know.',
      'RootHash= takes at least 32 hexadecimal digits, an even number of them, or the absolute path of a file that holds the hash. RootHashSignature= takes `base64:` and the signature, or the path of a file with it.',
    ],
    samples: [
      { setting: ['Service', 'RootImagePolicy'], value: 'root=verity+signed:swap=absent' },
      { setting: ['Service', 'RootImagePolicy'], value: '*' },
      { setting: ['Service', 'RootImagePolicy'], value: 'root' },
      { setting: ['Service', 'RootImagePolicy'], value: 'root=verity:root=signed', note: 'One rule for each partition.' },
      { setting: ['Service', 'RootHash'], value: '4f2a90d1c35be7788a61d20b9c1e5f3347a8bd60e2917c04f5d8a3b6192e7c80' },
      { setting: ['Service', 'RootHash'], value: '4f2a90d1' },
      { setting: ['Service', 'RootHash'], value: '/etc/verity/shop.roothash' },
      { setting: ['Service', 'RootHashSignature'], value: 'base64:bm90IGEgcmVhbCBvbmU=' },
      { setting: ['Service', 'RootHashSignature'], value: 'bm90IGEgcmVhbCBvbmU=' },
    ],
    examples: [
      {
        title: 'An image that is used only when its root is signed.',
        unit: 'ballot-box.service',
        text: `[Unit]
Description=Ballot box

[Service]
Type=exec
RootImage=/srv/images/ballot-box.raw
RootImagePolicy=root=signed:usr=absent:home=absent
RootHash=/srv/images/ballot-box.roothash
ExecStart=/usr/bin/ballot-box

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['image policy syntax', 'verity root hash', 'signed image'],
  },
  {
    id: 'service-directories',
    title: 'Directories of a service, and names in a list',
    syntaxes: ['name[:symlink] …', 'name …'],
    says: [
      'Names below a fixed place, without a slash in front: `StateDirectory=shop` is `/var/lib/shop`, RuntimeDirectory= is below `/run`, CacheDirectory= below `/var/cache`, LogsDirectory= below `/var/log`, ConfigurationDirectory= below `/etc`. In the user manager they lie below directories of the user. Several names have white space between them, and slashes within a name make a deeper one: `shop/orders`. An absolute path, `..`, the name `private` and all below it, such as `private/shop`, are left out with a message.',
      'In newer releases a second name may stand behind a colon that becomes a symbolic link to the first, `shop:store`, and behind another colon `ro`, `shop::ro`, which keeps the service from writing to it; older ones take colons as part of the name. ConfigurationDirectory= makes no links. LUOSession= takes a list of names too, which are no directories: ASCII without quotes, colons and wildcards, each once.',
    ],
    samples: [
      { setting: ['Service', 'StateDirectory'], value: 'shop' },
      { setting: ['Service', 'StateDirectory'], value: 'shop shop/orders' },
      { setting: ['Service', 'StateDirectory'], value: '/var/lib/shop', note: 'The place is fixed; write the name only.' },
      { setting: ['Service', 'StateDirectory'], value: 'shop:store' },
      { setting: ['Service', 'StateDirectory'], value: 'shop::ro' },
      { setting: ['Service', 'StateDirectory'], value: '../shop' },
      { setting: ['Service', 'StateDirectory'], value: 'private/shop' },
      { setting: ['Service', 'RuntimeDirectory'], value: '%N' },
      { setting: ['Service', 'RuntimeDirectory'], value: 'shop:/run/store' },
      { setting: ['Service', 'ConfigurationDirectory'], value: 'shop' },
      { setting: ['Service', 'ConfigurationDirectory'], value: 'shop:store' },
    ],
    examples: [
      {
        title: 'Directories for state, cache and sockets, one with a second name.',
        unit: 'seat-booking.service',
        text: `[Unit]
Description=Booking of seats

[Service]
Type=exec
User=seats
StateDirectory=seat-booking:tickets seat-booking/archive
CacheDirectory=seat-booking
RuntimeDirectory=seat-booking
ExecStart=/usr/bin/seat-booking

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['directory below var lib', 'absolute path in statedirectory', 'symlink to state directory', 'several state directories', 'subfolder in StateDirectory'],
  },
  {
    id: 'credentials',
    title: 'Credentials',
    syntaxes: ['name[:path]', 'name:value', 'name:Base64', 'pattern[:name]'],
    says: [
      'A credential has the name of a file: visible ASCII and spaces without `:` and `/`, at most 255 characters. Behind the first colon stands where it comes from. LoadCredential= takes an absolute path to a file, a directory or a socket there, or the name of a credential that systemd itself was given; with no colon it is the same name. The service finds it at `$CREDENTIALS_DIRECTORY/NAME`.',
      'SetCredential= takes the content itself, with the escapes of C such as `\\n`; everyone can read it by `systemctl show`. SetCredentialEncrypted= takes Base64 as `systemd-creds encrypt -p` prints it. ImportCredential= takes a name of systemd’s own credentials, with `*` at its end for several, and in newer releases behind a colon what it shall be called. Each line takes one.',
    ],
    samples: [
      { setting: ['Service', 'LoadCredential'], value: 'db-password:/etc/shop/db-password' },
      { setting: ['Service', 'LoadCredential'], value: 'db-password' },
      { setting: ['Service', 'LoadCredential'], value: '/etc/shop/db-password', note: 'The name is missing.' },
      { setting: ['Service', 'LoadCredential'], value: 'db-password:secrets/db', note: 'The path has to be absolute.' },
      { setting: ['Service', 'SetCredential'], value: 'greeting:Hello\\nworld' },
      { setting: ['Service', 'SetCredential'], value: 'greeting=Hello' },
      { setting: ['Service', 'SetCredential'], value: 'pattern:\\d+', note: 'A backslash is written twice.' },
      { setting: ['Service', 'SetCredentialEncrypted'], value: 'token:bm90IGEgcmVhbCBvbmU=' },
      { setting: ['Service', 'ImportCredential'], value: 'shop.*' },
      { setting: ['Service', 'ImportCredential'], value: '*.shop', note: 'The wildcard goes to the end.' },
    ],
    examples: [
      {
        title: 'A password from a file, and whatever was passed to the machine for this service.',
        unit: 'newsletter.service',
        text: `[Unit]
Description=Sends the newsletter

[Service]
Type=exec
DynamicUser=yes
LoadCredential=smtp-password:/etc/newsletter/smtp-password
ImportCredential=newsletter.*
ExecStart=/usr/bin/newsletter --password-file %d/smtp-password

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['pass a password to a service', 'loadcredential syntax', 'encrypted credential', 'id:path in LoadCredential'],
  },
  {
    id: 'processors-and-nodes',
    title: 'Lists of processors and nodes',
    syntaxes: ['numbers and ranges', 'numbers and ranges | numa', 'numbers and ranges | all'],
    says: [
      'Numbers and ranges from 0 to 8191, with white space or commas between them: `0-3 8,10`. They count as the kernel does, from 0; `lscpu -e` shows them. Ranges go up: `3-0` is left out alone. Steps such as `0-7:2` and masks such as `ff` are not known; they are left out alone as well, but in older releases they cost the whole line, and in old ones with CPUAffinity= the whole unit. `0x3` is the number 3, not a mask.',
      'A number that the machine does not have is no mistake when the unit is read. CPUAffinity= takes `numa` for the processors of the nodes in NUMAMask=, and NUMAMask= takes `all`. Lines add up, and an empty one forgets them.',
    ],
    samples: [
      { setting: ['Service', 'CPUAffinity'], value: '0-3' },
      { setting: ['Service', 'CPUAffinity'], value: '0,2,4-6' },
      { setting: ['Service', 'CPUAffinity'], value: '0 2' },
      { setting: ['Service', 'CPUAffinity'], value: 'numa' },
      { setting: ['Service', 'CPUAffinity'], value: '3-0' },
      { setting: ['Service', 'CPUAffinity'], value: '0-' },
      { setting: ['Service', 'CPUAffinity'], value: '0-7:2' },
      { setting: ['Service', 'CPUAffinity'], value: '9000' },
      { setting: ['Service', 'AllowedCPUs'], value: '4-7' },
      { setting: ['Service', 'AllowedCPUs'], value: 'all' },
      { setting: ['Service', 'NUMAMask'], value: 'all' },
    ],
    examples: [
      {
        title: 'A mixer for sound that stays on two processors and goes first there.',
        unit: 'sound-mixer.service',
        text: `[Unit]
Description=Sound mixer

[Service]
Type=exec
User=sound
ExecStart=/usr/bin/sound-mixer
CPUAffinity=2-3
CPUSchedulingPolicy=fifo
CPUSchedulingPriority=20

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['pin to a processor', 'range of cpus', 'numa nodes', 'cpu mask', '0-3,7 as processor list'],
  },
  {
    id: 'standard-streams',
    title: 'Standard input and output',
    syntaxes: [
      'inherit | null | tty | syslog | syslog+console | kmsg | kmsg+console | journal | journal+console | socket | fd | fd:NAME | file:PATH | append:PATH | truncate:PATH',
      'null | tty | tty-force | tty-fail | socket | fd | data | fd:NAME | file:PATH',
    ],
    says: [
      'A word, or a word with something behind a colon. For output: `journal` is the usual one, `null` throws all away, `tty` is a terminal, `inherit` for errors is the same as for output. `append:/var/log/shop.log` writes to the end of a file, `truncate:` empties it at each start, and `file:` writes from the beginning over what is there. `syslog` is old and taken for `journal`.',
      'Paths are absolute, and nothing stands between colon and path. A path alone is refused, and so are `&1`, `stdout` and `/dev/null`: write `null`. systemd opens the file before the user is changed, so it belongs to root where it did not exist; its directory has to be there, as LogsDirectory= of the same unit comes too late. StandardInput= takes `null`, `tty`, `data`, `socket`, `file:` and `fd:`. A value that is refused leaves the default, and the output goes to the journal; for a relative path old releases refuse the whole unit.',
    ],
    samples: [
      { setting: ['Service', 'StandardOutput'], value: 'journal' },
      { setting: ['Service', 'StandardOutput'], value: 'append:/var/log/shop.log' },
      { setting: ['Service', 'StandardOutput'], value: 'file:/var/log/shop.log', note: 'Writes over the beginning of what is there.' },
      { setting: ['Service', 'StandardOutput'], value: 'file: /var/log/shop.log' },
      { setting: ['Service', 'StandardOutput'], value: '/var/log/shop.log' },
      { setting: ['Service', 'StandardOutput'], value: '/dev/null' },
      { setting: ['Service', 'StandardOutput'], value: 'append:shop.log' },
      { setting: ['Service', 'StandardError'], value: 'inherit' },
      { setting: ['Service', 'StandardError'], value: 'stdout' },
      { setting: ['Service', 'StandardError'], value: 'syslog' },
      { setting: ['Service', 'StandardInput'], value: 'tty-force' },
      { setting: ['Service', 'StandardInput'], value: 'file:/etc/shop/answers' },
    ],
    examples: [
      {
        title: 'A nightly import that keeps its own log file and reads its orders from another.',
        unit: 'order-import.service',
        text: `[Unit]
Description=Imports orders

[Service]
Type=oneshot
User=orders
StandardInput=file:/srv/orders/today.csv
StandardOutput=append:/var/log/order-import.log
StandardError=journal
ExecStart=/usr/bin/order-import
`,
      },
    ],
    asks: ['log to a file', 'throw output away', 'redirect stdout', 'append to a log file', 'file: or append: or truncate:', 'inherit or journal'],
  },
  {
    id: 'data-for-standard-input',
    title: 'Data for standard input',
    syntaxes: ['Base64', 'text with escapes'],
    says: [
      'With `StandardInput=data` the program reads what stands in the unit. StandardInputText= is text: the escapes of C are resolved, `\\n` and `\\x41`, specifiers too, and each line of the setting ends in a line end of the data. A backslash is written `\\\\`, a percent sign `%%`; an unknown escape costs the line. Quotes are ordinary characters.',
      'StandardInputData= is Base64, for any bytes: letters, digits, `+` and `/`, with `=` at the end as filling. White space is passed over, so that long data can go over several lines with a backslash at the end of each. The filling has to be right, and newer releases also read `-` and `_`. Lines of both settings are joined in their order, and an empty one forgets what came before.',
    ],
    samples: [
      { setting: ['Service', 'StandardInputText'], value: 'GET / HTTP/1.0\\r\\n' },
      { setting: ['Service', 'StandardInputText'], value: 'He said "yes"' },
      { setting: ['Service', 'StandardInputText'], value: 'C:\\data', note: 'A backslash is written twice.' },
      { setting: ['Service', 'StandardInputText'], value: 'C:\\\\data' },
      { setting: ['Service', 'StandardInputData'], value: 'SGVsbG8sIHdvcmxkIQo=' },
      { setting: ['Service', 'StandardInputData'], value: 'SGVs bG8s' },
      { setting: ['Service', 'StandardInputData'], value: 'SGVsbG8', note: 'The filling at the end is missing.' },
      { setting: ['Service', 'StandardInputData'], value: 'Hello, world!' },
    ],
    examples: [
      {
        title: 'Statements for a database that stand in the unit itself.',
        unit: 'clean-sessions.service',
        text: `[Unit]
Description=Removes old sessions

[Service]
Type=oneshot
User=postgres
ExecStart=/usr/bin/psql --dbname=shop
StandardInput=data
StandardInputText=DELETE FROM sessions WHERE ends < now();
StandardInputText=VACUUM sessions;
`,
      },
    ],
    asks: ['feed stdin from the unit', 'base64 in a unit', 'here document'],
  },
  {
    id: 'journal-fields-and-patterns',
    title: 'Fields and patterns for the journal',
    syntaxes: ['FIELD=value …', '[~]regular expression'],
    says: [
      'LogExtraFields= takes assignments with white space between them; one with white space in its value stands in quotes. Names of fields have capital letters, digits and `_`, begin with a letter, and have at most 64 characters. `journalctl CUSTOMER=acme` finds the lines.',
      'LogFilterPatterns= takes one regular expression a line, of the Perl kind. Lines of the log that match are kept; with `~` in front those that match are dropped. Where there are both, a message must match one of the first and none of the second. White space and quotes belong to the expression. To begin one with `~`, write `\\x7e`.',
    ],
    samples: [
      { setting: ['Service', 'LogExtraFields'], value: 'CUSTOMER=acme STAGE=test' },
      { setting: ['Service', 'LogExtraFields'], value: '"TEAM=web shop"' },
      { setting: ['Service', 'LogExtraFields'], value: 'customer=acme' },
      { setting: ['Service', 'LogExtraFields'], value: '_PID=1', note: 'Names that begin with _ belong to the journal itself.' },
      { setting: ['Service', 'LogExtraFields'], value: 'CUSTOMER' },
      { setting: ['Service', 'LogFilterPatterns'], value: '~^debug:' },
      { setting: ['Service', 'LogFilterPatterns'], value: 'error|warning' },
      { setting: ['Service', 'LogFilterPatterns'], value: '~' },
    ],
    examples: [
      {
        title: 'Messages with the name of a customer, without those of health checks.',
        unit: 'tenant-portal.service',
        text: `[Unit]
Description=Portal of a tenant

[Service]
Type=exec
User=portal
ExecStart=/usr/bin/tenant-portal
LogExtraFields=CUSTOMER=acme "TEAM=portal team"
LogFilterPatterns=~GET /health

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['add a field to the log', 'drop log lines', 'filter messages by pattern', '~ before a regex'],
  },
  {
    id: 'word-lists',
    title: 'Lists of words',
    syntaxes: ['words', 'boolean | words', 'boolean | [~]words', 'name[,name …] | any', 'rule …', 'kinds of memory, or a mask in hexadecimal'],
    says: [
      'Words out of a fixed list, in small letters, with white space and no commas between them. A word that is not known is left out with a message, the others count: so it is for SystemCallArchitectures= and Delegate=. SecureBits= and DisableControllers= pass over unknown words without one, in RefreshOnReload= one costs the whole line. Delegate= and RefreshOnReload= take a boolean instead of the list as well.',
      'CoredumpFilter= takes kinds of memory such as `private-anonymous`, `default` or `all`, or the mask of the kernel in hexadecimal; here one wrong word costs the whole line. OOMRules= takes names of rules, which are those of files, so without slashes. The BPFDelegate… settings take the kernel’s own names, with commas and no white space between them, or `any`.',
    ],
    samples: [
      { setting: ['Service', 'SystemCallArchitectures'], value: 'native' },
      { setting: ['Service', 'SystemCallArchitectures'], value: 'native x86' },
      { setting: ['Service', 'SystemCallArchitectures'], value: 'amd64', note: 'This one is called x86-64 here.' },
      { setting: ['Service', 'Delegate'], value: 'yes' },
      { setting: ['Service', 'Delegate'], value: 'cpu memory pids' },
      { setting: ['Service', 'Delegate'], value: 'cpu,memory' },
      { setting: ['Service', 'DisableControllers'], value: 'cpu io' },
      { setting: ['Service', 'SecureBits'], value: 'noroot noroot-locked' },
      { setting: ['Service', 'CoredumpFilter'], value: 'default private-huge' },
      { setting: ['Service', 'CoredumpFilter'], value: '0x33' },
      { setting: ['Service', 'CoredumpFilter'], value: 'default stack' },
      { setting: ['Service', 'RefreshOnReload'], value: '~extensions' },
    ],
    examples: [
      {
        title: 'A container engine that divides processor and memory by itself.',
        unit: 'container-engine.service',
        text: `[Unit]
Description=Container engine

[Service]
Type=notify
ExecStart=/usr/sbin/container-engine
Delegate=cpu memory pids
SystemCallArchitectures=native
CoredumpFilter=default private-huge

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['several words in one line', 'comma in a list', 'which controllers', 'core dump filter mask'],
  },
  {
    id: 'names',
    title: 'Names for descriptors, buses and namespaces',
    syntaxes: ['name', 'D-Bus name'],
    says: [
      'Each of these takes one name, and the characters differ. FileDescriptorName= takes visible ASCII and spaces without `:`, up to 255 characters. LogNamespace= takes letters, digits and `: - _ . @`, as it becomes part of a unit’s name. DelegateSubgroup= names a control group: no slash, no point or `_` in front, and not a file of the kernel such as `memory.max`.',
      'BusName= takes the name of a D-Bus service: at least two parts with points between them, of letters, digits, `_` and `-`, none of which begins with a digit, such as `org.example.Shop`. Capitals count: it must be the very name that the program asks for, or a service of `Type=dbus` runs into its time limit.',
    ],
    samples: [
      { setting: ['Service', 'BusName'], value: 'org.example.Shop' },
      { setting: ['Service', 'BusName'], value: 'shop' },
      { setting: ['Service', 'BusName'], value: 'org.example.3d' },
      { setting: ['Service', 'BusName'], value: '/org/example/Shop', note: 'That is the path of an object.' },
      { setting: ['Socket', 'FileDescriptorName'], value: 'web-tls' },
      { setting: ['Socket', 'FileDescriptorName'], value: 'web:tls' },
      { setting: ['Service', 'LogNamespace'], value: 'audit' },
      { setting: ['Service', 'LogNamespace'], value: 'web shop' },
      { setting: ['Service', 'DelegateSubgroup'], value: 'supervisor' },
      { setting: ['Service', 'DelegateSubgroup'], value: 'memory.max' },
    ],
    examples: [
      {
        title: 'A service on the bus, with its messages in a journal of their own.',
        unit: 'printer-manager.service',
        text: `[Unit]
Description=Manages printers

[Service]
Type=dbus
BusName=org.example.PrinterManager
ExecStart=/usr/libexec/printer-manager
LogNamespace=printing

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['name on the bus', 'name of a file descriptor', 'which characters in a name'],
  },
  {
    id: 'free-text',
    title: 'Free text',
    syntaxes: ['text'],
    says: [
      'The rest of the line as it stands, without white space at its ends. Quotes are part of it, and so is a `#`: comments need lines of their own. A backslash at the end of the line goes on in the next one, with a space between the two. Specifiers are resolved in most of these settings, so `%i` in Description= is the instance, and a percent sign is written `%%`.',
      'What the text means is up to whoever reads it: mount options are judged by the kernel when the file system is mounted, names of PAM services by PAM, so that mistakes show at the start only. RebootArgument= takes ASCII of at most 255 characters in newer releases. The text has to be valid UTF-8.',
    ],
    samples: [
      { setting: ['Unit', 'Description'], value: 'Shop of the museum' },
      { setting: ['Unit', 'Description'], value: '"Shop"', note: 'The quotes are part of it.' },
      { setting: ['Unit', 'Description'], value: 'Shop # test', note: 'So is what looks like a comment.' },
      { setting: ['Unit', 'Description'], value: 'Café on floor %i' },
      { setting: ['Mount', 'Options'], value: 'ro,nosuid,nodev' },
      { setting: ['Mount', 'Type'], value: 'ext5', note: 'Mounting fails with “unknown filesystem type”.' },
      { setting: ['Service', 'SyslogIdentifier'], value: 'shop' },
      { setting: ['Unit', 'RebootArgument'], value: 'recovery' },
      { setting: ['Unit', 'RebootArgument'], value: 'Wiederherstellung für Notfälle' },
    ],
    examples: [
      {
        title: 'A template with its instance in the description and in the log.',
        unit: 'gate@.service',
        text: `[Unit]
Description=Gate %i of the car park

[Service]
Type=exec
User=gates
SyslogIdentifier=gate-%i
ExecStart=/usr/bin/gate --number %i

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['quotes in description', 'comment at the end of a line', 'percent sign in text', 'umlauts in a unit file'],
  },
  {
    id: 'security-labels',
    title: 'Security labels',
    syntaxes: ['[-]label'],
    says: [
      'The label or profile as SELinux, AppArmor or SMACK names it, after a `-` if the start shall go on when it can’t be set. systemd does not judge it: what is wrong shows when the unit starts, for SELinux with status 229, for AppArmor with status 231, for SMACK with status 236. Without the kernel’s module the setting has no effect.',
      'A space between dash and label belongs to the label. Specifiers are resolved.',
    ],
    samples: [
      { setting: ['Service', 'AppArmorProfile'], value: 'shop' },
      { setting: ['Service', 'AppArmorProfile'], value: '-shop' },
      { setting: ['Service', 'AppArmorProfile'], value: '- shop', note: 'Taken; the space becomes part of the name.' },
      { setting: ['Service', 'SELinuxContext'], value: 'system_u:system_r:httpd_t:s0' },
      { setting: ['Service', 'SELinuxContext'], value: '-system_u:system_r:httpd_t:s0' },
      { setting: ['Service', 'SmackProcessLabel'], value: 'shop' },
    ],
    examples: [
      {
        title: 'A viewer with a profile of AppArmor, on machines that have it.',
        unit: 'document-viewer.service',
        text: `[Unit]
Description=Shows documents in the browser

[Service]
Type=exec
User=viewer
AppArmorProfile=-document-viewer
ExecStart=/usr/bin/document-viewer

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['selinux context', 'apparmor profile', 'dash before a label'],
  },
  {
    id: 'extended-attributes',
    title: 'Extended attributes',
    syntaxes: ['name=value'],
    says: [
      'The name of an extended attribute, an equals sign and its value: `user.purpose=printing`. The name begins with `user.` and holds no further equals sign; the value may. Other kinds, such as `security.` and `trusted.`, are refused. Each line sets one attribute on the sockets of a socket unit; a later line with the same name counts.',
    ],
    samples: [
      { setting: ['Socket', 'XAttrListen'], value: 'user.purpose=printing' },
      { setting: ['Socket', 'XAttrListen'], value: 'user.query=a=b' },
      { setting: ['Socket', 'XAttrListen'], value: 'purpose=printing', note: 'The name has to begin with user.' },
      { setting: ['Socket', 'XAttrListen'], value: 'user.purpose printing' },
      { setting: ['Socket', 'XAttrEntryPoint'], value: 'user.owner=team-print' },
      { setting: ['Socket', 'XAttrAccept'], value: 'trusted.owner=team-print' },
    ],
    examples: [
      {
        title: 'A socket that carries what it is for.',
        unit: 'label-queue.socket',
        text: `[Unit]
Description=Queue of labels

[Socket]
ListenStream=/run/label-queue.sock
XAttrEntryPoint=user.purpose=labels

[Install]
WantedBy=sockets.target
`,
      },
    ],
    asks: ['xattr on a socket', 'set an extended attribute'],
  },
  {
    id: 'documentation-addresses',
    title: 'Addresses of documentation',
    syntaxes: ['URI …'],
    says: [
      'Addresses with white space between them, each of which begins with `https://`, `http://`, `file:/`, `man:` or `info:`: `man:nginx(8) https://example.org/manual`. A manual page is `man:` with its name and section, not `nginx(8)` alone. A wrong word is left out alone, lines add up, and an empty one forgets them.',
      'Nothing looks whether the address leads anywhere. `systemctl status` shows all of them, and `systemctl help UNIT` opens the manual pages. Percent signs, as in encoded addresses, are doubled.',
    ],
    samples: [
      { setting: ['Unit', 'Documentation'], value: 'https://example.org/manual' },
      { setting: ['Unit', 'Documentation'], value: 'man:nginx(8) man:nginx.conf(5)' },
      { setting: ['Unit', 'Documentation'], value: 'file:/usr/share/doc/shop/README' },
      { setting: ['Unit', 'Documentation'], value: 'nginx(8)' },
      { setting: ['Unit', 'Documentation'], value: 'www.example.org' },
      { setting: ['Unit', 'Documentation'], value: '/usr/share/doc/shop/README' },
      { setting: ['Unit', 'Documentation'], value: 'mailto:admin@example.org' },
    ],
    examples: [
      {
        title: 'A manual page and a place on the net.',
        unit: 'ice-detector.service',
        text: `[Unit]
Description=Warns of ice on the road
Documentation=man:ice-detector(8) https://roads.example.org/ice-detector

[Service]
Type=exec
User=roads
ExecStart=/usr/sbin/ice-detector

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['link to documentation', 'man page in a unit', 'invalid url'],
  },
  {
    id: 'files-to-open',
    title: 'Files that systemd opens',
    syntaxes: ['path[:name[:options]]'],
    says: [
      'The absolute path of a file or a local socket, then a name for its descriptor and options, with colons between them. The name is what the service finds in `$LISTEN_FDNAMES`; without one it is the name of the file. Options have commas between them: `read-only`, or for writing `append` or `truncate`, of which one is taken, and `graceful`, which passes over a file that is missing. Each line takes one file.',
      'Without options the file is opened for reading and writing. For options without a name both colons stand: `/etc/shop.conf::read-only`.',
    ],
    samples: [
      { setting: ['Service', 'OpenFile'], value: '/etc/shop/key.pem:key:read-only' },
      { setting: ['Service', 'OpenFile'], value: '/var/log/shop.log:log:append,graceful' },
      { setting: ['Service', 'OpenFile'], value: '/etc/shop/key.pem' },
      { setting: ['Service', 'OpenFile'], value: '/etc/shop/key.pem::read-only' },
      { setting: ['Service', 'OpenFile'], value: '/etc/shop/key.pem:read-only', note: 'Taken, but read-only becomes the name.' },
      { setting: ['Service', 'OpenFile'], value: '/etc/shop/key.pem:key:ro' },
      { setting: ['Service', 'OpenFile'], value: 'key.pem:key' },
      { setting: ['Service', 'OpenFile'], value: '/var/log/shop.log:log:append,truncate' },
    ],
    examples: [
      {
        title: 'A key that the service itself could not read.',
        unit: 'signing-desk.service',
        text: `[Unit]
Description=Signs packages

[Service]
Type=exec
User=signing
OpenFile=/etc/signing/private.key:key:read-only
ExecStart=/usr/bin/signing-desk

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['pass an open file', 'file descriptor of a file', 'open a file as root'],
  },
  {
    id: 'mount-sources',
    title: 'What is mounted or swapped to',
    syntaxes: ['path, LABEL= or UUID='],
    says: [
      'A device such as `/dev/sdb1`, or the form of `/etc/fstab` with `LABEL=`, `UUID=`, `PARTLABEL=` or `PARTUUID=` in front. Newer releases make the path below `/dev/disk` of it and wait for that device; older ones hand it to `mount` without waiting, and in swap units they take paths only. `blkid` shows the names. For a network share it is what the file system wants, `files:/export/data` for NFS or `//files/data` for SMB, for a file system without a device any word, usually its type: `tmpfs`.',
      'What is written there is not judged when the unit is read. A device that never appears makes the start wait and fail, usually after 90 seconds. Quotes are part of the value, a space is written as it is, and a percent sign is doubled.',
    ],
    samples: [
      { setting: ['Mount', 'What'], value: '/dev/disk/by-label/photos' },
      { setting: ['Mount', 'What'], value: 'LABEL=photos' },
      { setting: ['Mount', 'What'], value: 'UUID=7d2c1f0a-93b4-4e61-8a75-2f60c5d8e911' },
      { setting: ['Mount', 'What'], value: 'files.example.org:/export/data' },
      { setting: ['Mount', 'What'], value: 'tmpfs' },
      { setting: ['Swap', 'What'], value: '/swapfile' },
    ],
    examples: [
      {
        title: 'A disk by the name of its file system.',
        unit: 'srv-films.mount',
        text: `[Unit]
Description=Disk with films

[Mount]
What=LABEL=films
Where=/srv/films
Type=xfs
Options=ro

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['mount by uuid', 'mount by label', 'what to write for nfs', '//server/share', 'UUID= or a /dev path'],
  },
  {
    id: 'firewall-sets-and-programs',
    title: 'Sets of the firewall and BPF programs',
    syntaxes: ['source:family:table:set …', 'type:path'],
    says: [
      'NFTSet= takes words of four parts: `cgroup`, `user` or `group` for what is put into the set, the family of the table (`inet`, `ip`, `ip6`, `arp`, `bridge` or `netdev`), the table, and the set, such as `cgroup:inet:filter:web`. Table and set have to exist; systemd adds to them when the unit starts and takes its entry out again when it stops.',
      'BPFProgram= takes where the program is attached, such as `ingress`, `egress`, `bind4` or `connect6`, a colon, and the absolute path of the program below `/sys/fs/bpf`. It has to be loaded there by somebody else before. Each line takes one.',
    ],
    samples: [
      { setting: ['Service', 'NFTSet'], value: 'cgroup:inet:filter:web' },
      { setting: ['Service', 'NFTSet'], value: 'user:ip:filter:shop_users' },
      { setting: ['Service', 'NFTSet'], value: 'inet:filter:web', note: 'The first part is missing.' },
      { setting: ['Service', 'NFTSet'], value: 'cgroup:ipv4:filter:web' },
      { setting: ['Service', 'BPFProgram'], value: 'egress:/sys/fs/bpf/shop-egress' },
      { setting: ['Service', 'BPFProgram'], value: '/sys/fs/bpf/shop-egress' },
      { setting: ['Service', 'BPFProgram'], value: 'output:/sys/fs/bpf/shop-egress' },
    ],
    examples: [
      {
        title: 'Packets of the proxy can be told apart in the rules of the firewall.',
        unit: 'outgoing-proxy.service',
        text: `[Unit]
Description=Proxy for outgoing connections
After=nftables.service

[Service]
Type=exec
User=outgoing
ExecStart=/usr/sbin/outgoing-proxy
NFTSet=cgroup:inet:filter:proxies

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['nftables set of a service', 'attach a bpf program', 'firewall rule for a service'],
  },
]
