import type { SettingText, SettingTexts } from '../../setting-text'

const levels: NonNullable<SettingText['values']> = {
  emerg: 'Level 0: the machine cannot be used any more.',
  alert: 'Level 1: somebody has to act at once.',
  crit: 'Level 2: something essential has failed.',
  err: 'Level 3: an error; `journalctl` shows it in red.',
  warning: 'Level 4: a warning; something may go wrong later.',
  notice: 'Level 5: normal, but worth attention.',
  info: 'Level 6: ordinary messages.',
  debug: 'Level 7: details for the search for faults.',
}

const outputs: NonNullable<SettingText['values']> = {
  null: 'Throws away what is written.',
  tty: 'Writes to the terminal of TTYPath=, or to `/dev/console` without it.',
  syslog: 'Stands for `journal`; newer releases read it so and say that it is obsolete.',
  'syslog+console': 'Stands for `journal+console`; newer releases read it so and say that it is obsolete.',
  kmsg: 'Goes to the log of the kernel, where `dmesg` shows it, and to the journal.',
  'kmsg+console': 'Goes to the log of the kernel and the journal, and is shown on the console of the machine.',
  journal: 'Goes to the journal.',
  'journal+console': 'Goes to the journal and is shown on the console of the machine.',
  socket: 'Goes to the connection or socket that the socket unit hands over.',
  'fd:': 'Goes to the descriptor with this name that a socket unit hands over.',
  'file:': 'Writes to the file from its beginning, over what is there, without shortening it.',
  'append:': 'Adds to the end of the file.',
  'truncate:': 'Empties the file each time that a command of the unit starts, then writes to it.',
}

export const loggingTexts: SettingTexts = {
  LogExtraFields: {
    does: ['Adds fields of your own to every journal entry that processes of the unit write, by their output as well as by syslog or the journal’s protocol. They can be searched for, `journalctl TEAM=checkout`, and appear in `journalctl -o json` and with log shippers that read the journal. The text of the message stays as it is.'],
    when: 'To mark entries with a team, an environment or an instance of a template, so that they can be selected across units. The name of the unit is stored already.',
    wrong: [
      'The name is in lower case or begins with an underscore, and the field does not appear: the journal takes capitals, digits and underscores, and keeps a leading underscore for itself.',
      'In a unit of the manager of a user the fields never appear: the journal learns of them from the manager of the system only.',
    ],
    related: ['SyslogIdentifier', 'LogNamespace', 'LogLevelMax'],
    examples: [
      {
        title: 'Entries that can be found by team, whichever unit they come from.',
        unit: 'checkout.service',
        text: `[Unit]
Description=Checkout of the shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/checkout
LogExtraFields=TEAM=payments STAGE=production

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['tag log entries', 'add fields to the journal', 'find logs by team', 'custom journal field', 'structured metadata', 'add env=prod to the log', 'labels for loki'],
  },
  LogFilterPatterns: {
    does: [
      'Lets the journal keep or drop entries of the unit by the text of their message. A pattern with `~` in front drops what matches. Patterns without it are the ones of which one has to match; everything else is dropped. An entry that matches both kinds is dropped.',
      'The filter works when the entry arrives. What was dropped was never stored and can’t be found later. Lines that systemd itself writes about the unit stay.',
    ],
    when: 'To drop lines that repeat without end from a program that can’t be told to be quiet, such as health checks. Prefer the configuration of the program where it has one. For whole levels use LogLevelMax=.',
    wrong: [
      'A pattern without `~` is written to be rid of lines, and now only those lines are kept.',
      'The pattern is too wide, and the one line that would have explained the failure is not in the journal. Nothing says that it was dropped.',
      'In a unit of the manager of a user nothing is dropped: the journal takes the filter from units of the system only.',
    ],
    related: ['LogLevelMax', 'LogRateLimitBurst', 'StandardOutput'],
    examples: [
      {
        title: 'A web application without the lines of the load balancer’s health checks.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
LogFilterPatterns=~GET /healthz

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['drop health check lines', 'hide noisy log lines', 'keep only matching log lines', 'regex filter for a log', 'grep -v in the journal', 'exclude probe requests from the log', 'ignore certain messages', 'suppress one warning', 'filter out spam lines by regexp'],
  },
  LogLevelMax: {
    does: [
      'Drops entries of the unit that are less important than the level given, before they are stored. With `warning` only warnings and worse reach the journal. It holds for output, for syslog and for the journal’s protocol.',
      'The lines that systemd itself writes about the unit are held to it too, except in older releases. With `warning` “Started” and “Stopped” are missing as well.',
    ],
    when: 'For programs that write far too much at a low level and can’t be told otherwise. To look at less without losing anything, leave it alone and use `journalctl -p warning`.',
    values: levels,
    wrong: [
      'With `warning` the journal is empty, errors included: the program prints plain lines, and each of them counts as `info`. Only programs that mark their lines, or that log by syslog or the journal’s protocol, have levels of their own.',
      'It is set to `debug` to see more of the program. For that it only drops; the program has to be told to write more. What grows is the number of systemd’s own lines: newer releases then add their debug messages about the unit.',
      'In a unit of the manager of a user the program’s entries are stored as before.',
    ],
    related: ['SyslogLevel', 'SyslogLevelPrefix', 'LogFilterPatterns', 'LogRateLimitBurst'],
    examples: [
      {
        title: 'A talkative agent of which only what is worth notice is kept.',
        unit: 'agent.service',
        text: `[Unit]
Description=Inventory agent

[Service]
Type=exec
User=agent
ExecStart=/usr/bin/inventory-agent
LogLevelMax=notice

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['log only warnings', 'less log output', 'too many debug messages in the journal', 'suppress debug messages', 'journal spam', 'too verbose service', 'hide info messages', 'only errors in the journal', 'noise in the log', 'loglevel filter', 'writes too much to the log', 'reduce verbosity', 'too chatty'],
  },
  LogNamespace: {
    does: [
      'Sends what the unit logs to a journal of its own, kept by a second journald for this namespace. It has its own files, its own limits on space and its own rate limits, so that a unit that writes a lot does not push the entries of others out. Its settings are in `/etc/systemd/journald@NAME.conf`.',
      'Several units can share a namespace. `journalctl --namespace=NAME` reads it, with `+NAME` together with the main journal. What systemd itself writes about the unit stays in the main journal. The unit waits for the sockets of that journald, and its processes get a mount namespace of their own.',
    ],
    when: 'For units with very many entries, with other times of keeping than the rest, or whose logs other people read. Not for single small services: each namespace is one more process and one more place to look at.',
    wrong: [
      '`journalctl -u shop` shows starts and stops and not a line of the program: the lines are in the namespace.',
      'A log shipper no longer sends the unit’s lines: it reads the main journal only, and has to be told the namespace.',
    ],
    related: ['LogRateLimitBurst', 'LogExtraFields', 'LogsDirectory'],
    examples: [
      {
        title: 'A proxy whose access log does not push others out of the journal.',
        unit: 'proxy.service',
        text: `[Unit]
Description=Proxy in front of the shop

[Service]
Type=exec
User=proxy
ExecStart=/usr/bin/proxy
LogNamespace=access

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['separate journal for a service', 'own log retention', 'one service fills the journal', 'journalctl --namespace', 'own journald', 'keep one app’s log for seven days', 'flooded journal loses other logs', 'isolate a chatty service', 'log of one app must not evict others'],
  },
  LogRateLimitBurst: {
    does: [
      'Says how many messages the journal takes from the unit within the time of LogRateLimitIntervalSec= before it drops the rest of that time. It replaces the number of journald.conf for this unit. When messages were dropped, the journal says “Suppressed … messages from” with the name of the unit.',
      'With much free space on the disk journald lets several times as many through. Output that goes to a file is not counted.',
    ],
    when: 'Raise it for services that write many lines for good reason, such as access logs. Lower it for services that flood the journal when they fail. To lift the limit write a number that is never reached, which gives one loop the power to push everything else out of the journal.',
    wrong: [
      'The lines around a failure are missing, and “Suppressed 4711 messages from shop.service” stands there instead: at that moment the program wrote the most.',
      'It is set to 0 to lift the limit. systemd does not tell the journal of a 0, and the number of journald.conf goes on to hold.',
      'In a unit of the manager of a user it changes nothing: the journal learns of it from the manager of the system only.',
      'It is raised for one unit, and lines still get lost: a syslog daemon behind the journal has limits of its own.',
    ],
    related: ['LogLevelMax', 'LogFilterPatterns', 'LogNamespace'],
    examples: [
      {
        title: 'A proxy that may write 50,000 lines in ten seconds.',
        unit: 'proxy.service',
        text: `[Unit]
Description=Proxy in front of the shop

[Service]
Type=exec
User=proxy
ExecStart=/usr/bin/proxy
LogRateLimitIntervalSec=10s
LogRateLimitBurst=50000

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['messages suppressed', 'log lines are missing', 'too many log messages dropped', 'lines lost when it logs a lot', 'RateLimitBurst for one service', 'journal drops lines under load', 'allow more lines per second'],
  },
  LogRateLimitIntervalSec: {
    does: ['Says in which span of time the messages of LogRateLimitBurst= are counted. When the number is reached, the journal drops what the unit writes until the span is over, and then says how much that was. It replaces the span of journald.conf for this unit.'],
    when: 'Mostly together with LogRateLimitBurst=. A short span with a small number lets a flood through again sooner, a long one keeps it away longer. To lift the limit take a short span with a number that is never reached, and only for programs that you trust not to loop.',
    wrong: [
      'It is set to 0 to switch the limit off. systemd does not tell the journal of a 0, and the span of journald.conf goes on to hold.',
      'With a long span one short burst at the beginning silences the service for all the rest of it, and the error that follows is lost.',
      'In a unit of the manager of a user it changes nothing: the journal learns of it from the manager of the system only.',
    ],
    related: ['LogLevelMax', 'LogFilterPatterns', 'LogNamespace'],
    examples: [
      {
        title: 'An audit trail of which the journal drops nothing.',
        unit: 'audit-trail.service',
        text: `[Unit]
Description=Audit trail of the shop

[Service]
Type=exec
User=audit-trail
ExecStart=/usr/bin/audit-trail
LogRateLimitIntervalSec=1s
LogRateLimitBurst=1000000

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['never drop log messages', 'turn off rate limiting', 'messages suppressed', 'disable journald throttling', 'unlimited logging', 'RateLimitIntervalSec per service', 'debug run must log every line'],
  },
  StandardError: {
    does: [
      'Says where the processes’ error output goes: to the journal, a file, a terminal, a socket, or nowhere. With `inherit` it follows standard output, wherever that leads. It takes the same destinations as StandardOutput=, and files are opened in the same way, by systemd before the user is changed.',
      'If both streams name the same file with the same word, the file is opened once and the lines stay in order. Two different words open it twice, and one stream can write over the other.',
    ],
    when: 'To part the two streams: data to a file or socket, messages to the journal. With a service behind a socket set it to `journal`, or messages of the program are sent to the client.',
    values: {
      ...outputs,
      inherit: 'Goes where standard output goes.',
      fd: 'Goes to the descriptor with the name `stderr` that a socket unit hands over.',
    },
    wrong: [
      'StandardError= is `null` to have peace, and the next failure leaves no trace at all.',
      'The unit ends with status 222/STDERR: the directory of the file is missing. A directory of LogsDirectory= is made only after the streams are opened, so that it is missing at every start until something else makes it.',
      'A script writes to `/dev/stderr` and gets “No such device or address”: towards the journal it is a socket, which can’t be opened by name. Write `>&2`.',
    ],
    related: ['StandardInput', 'SyslogIdentifier', 'SyslogLevel'],
    examples: [
      {
        title: 'Data goes to a file, messages to the journal.',
        unit: 'export.service',
        text: `[Unit]
Description=Export the orders

[Service]
Type=oneshot
ExecStart=/usr/bin/export-orders
StandardOutput=truncate:/srv/shop/orders.csv
StandardError=journal
`,
      },
    ],
    asks: ['errors to a file', 'separate stderr', 'error messages are sent to the client', 'redirect stderr', 'stderr to a file', 'stderr', '2>&1', '2>/dev/null', 'stack traces into their own file', 'merge stderr into stdout', 'error.log of a service'],
  },
  StandardInput: {
    does: [
      'Says what the processes read from their standard input. Normally it is empty and a program that reads it sees the end at once. It can be a file (`file:/path`), text that stands in the unit (`data`), a terminal (`tty`), a connection or socket that systemd hands over (`socket`), or one of several by its name (`fd:name`).',
      'With a terminal, a socket or a named descriptor standard output goes to the same place unless it is set. With `tty` systemd waits until the terminal is free, `tty-fail` fails instead, and `tty-force` takes it from whoever has it.',
    ],
    when: 'Use `socket` for programs in the style of inetd, `data` or `file:` to feed a tool that has no option for it, `tty` for programs with a screen of their own. Daemons need nothing.',
    values: {
      null: 'There is nothing to read: the program sees the end at once.',
      tty: 'Reads from the terminal of TTYPath=, and waits until no other program controls it.',
      'tty-force': 'Reads from the terminal and takes it from whoever controls it.',
      'tty-fail': 'Reads from the terminal; the start fails if another program controls it.',
      socket: 'Reads from the connection or socket that the socket unit hands over.',
      fd: 'Reads from the descriptor with the name `stdin` that a socket unit hands over.',
      data: 'Reads what StandardInputText= and StandardInputData= hold.',
      'fd:': 'Reads from the descriptor with this name that a socket unit hands over.',
      'file:': 'Reads from the file, socket or device with this path.',
    },
    wrong: [
      'A program prints its prompt and ends at once: it expects a terminal or a pipe, and finds the end of its input. Many have an option to run without.',
      'The unit ends with status 208/STDIN: the file or the terminal is missing.',
      'With `tty` the service never gets ready: another program, such as a login prompt, holds the terminal, and systemd waits for it.',
    ],
    related: ['StandardOutput', 'StandardError', 'TTYPath', 'Accept'],
    examples: [
      {
        title: 'One process for each connection, which reads and writes it as its standard streams.',
        unit: 'quote@.service',
        text: `[Unit]
Description=Quote of the day for one connection

[Service]
User=quote
ExecStart=/usr/bin/quote
StandardInput=socket
StandardError=journal
`,
      },
      {
        title: 'A load job that reads a file.',
        unit: 'load-prices.service',
        text: `[Unit]
Description=Load the prices

[Service]
Type=oneshot
ExecStart=/usr/bin/load-prices
StandardInput=file:/srv/shop/prices.csv
`,
      },
    ],
    asks: ['feed a file to a service', 'inetd style service', 'interactive service on a terminal', 'program ends at once because there is no input', 'stdin', 'EOF on stdin', 'docker -i -t', 'program wants keyboard input', 'minecraft console', 'pipe a file into a program', 'stdin is not a tty', 'asks for input and hangs'],
  },
  StandardInputData: {
    does: ['Holds bytes in Base64 that the processes read from their standard input. It is for what StandardInputText= can’t hold: binary data, or text whose last line must not end with a newline. Nothing is added between or after the pieces. Spaces in the value don’t count, so that long data can be broken with backslashes.'],
    when: 'For small binary input that is to travel in the unit itself. For text use StandardInputText=, for anything larger a file with `StandardInput=file:`, for secrets LoadCredential=.',
    wrong: [
      'A password is put there because it looks unreadable. Everybody on the machine can read the unit and decode it.',
      'The text was encoded with `echo`, and the program gets a newline too many. Encode with `printf`.',
    ],
    related: ['StandardInput', 'StandardInputText', 'LoadCredential', 'SetCredential'],
    examples: [
      {
        title: 'A short answer without a newline for a tool that asks once.',
        unit: 'format-scratch.service',
        text: `[Unit]
Description=Prepare the scratch disk

[Service]
Type=oneshot
ExecStart=/usr/bin/prepare-scratch
StandardInput=data
StandardInputData=eWVz
`,
      },
    ],
    asks: ['binary input in the unit file', 'base64 on standard input', 'base64 stdin', 'binary blob as stdin'],
  },
  StandardInputText: {
    does: ['Holds lines that the processes read from their standard input. Each setting is one line and gets a newline at its end; several make several lines, in order. Escapes such as `\\t` and `\\n` and the specifiers of units are replaced, so that a literal percent sign has to be doubled.'],
    when: 'To feed a few lines of commands or configuration to a tool that reads standard input, without a file or a shell. For larger text use `StandardInput=file:`, for secrets LoadCredential=.',
    wrong: [
      'A line comes out changed: a `%` or a backslash in it was taken for a specifier or an escape. Double it.',
      'The text holds a password, and `systemctl cat` shows it to every user.',
    ],
    related: ['StandardInput', 'StandardInputData', 'LoadCredential'],
    examples: [
      {
        title: 'Commands for a database client.',
        unit: 'expire-carts.service',
        text: `[Unit]
Description=Expire old shopping carts

[Service]
Type=oneshot
User=shop
ExecStart=/usr/bin/shop-sql
StandardInput=data
StandardInputText=DELETE FROM carts WHERE age > 30;
StandardInputText=ANALYZE carts;
`,
      },
    ],
    asks: ['here document in a unit file', 'feed commands to a program', 'echo into a program', 'heredoc', 'answer yes to prompts', 'sql script inline'],
  },
  StandardOutput: {
    does: [
      'Says where the processes’ output goes: to the journal, to a file, a terminal, a socket, or nowhere (`null`). Error output follows it unless StandardError= says otherwise.',
      'For files there are three ways. `append:` adds at the end, `truncate:` empties the file each time that a command of the unit starts, and `file:` writes from the beginning over what is there without shortening it. systemd opens the file before it changes the user, so in a system unit a new file belongs to root, and paths are those of the host, not of the unit’s own view of the file system.',
    ],
    when: 'Leave it alone for daemons: in the journal output has a time, a unit, and is rotated. Use a file for programs whose output is data, or that another tool has to read as a file. Use `null` only for programs that log by other means as well.',
    values: {
      ...outputs,
      inherit: 'Goes where standard input comes from, if that is a terminal, a socket or a named descriptor; otherwise a service writes where it would without the line, mostly to the journal.',
      fd: 'Goes to the descriptor with the name `stdout` that a socket unit hands over.',
    },
    wrong: [
      'The unit ends with status 209/STDOUT: the directory of the file is missing. A directory of LogsDirectory= is made only after the streams are opened, so that it is missing at every start until something else makes it.',
      'With `truncate:` the file holds only what the last command has printed: ExecStartPost=, ExecReload= and ExecStop= empty it as well.',
      'After logrotate the program writes on into the renamed file: nobody opens it anew. Use `copytruncate` with `append:`, or restart the unit.',
      '`>` in ExecStart= does not redirect; the program gets it as an argument. And lines that appear late or in blocks are held back by the program itself, as it is not at a terminal: switch its buffering off.',
    ],
    related: ['StandardInput', 'SyslogIdentifier', 'SyslogLevel', 'UMask'],
    examples: [
      {
        title: 'A report that is written anew each time.',
        unit: 'report.service',
        text: `[Unit]
Description=Daily report

[Service]
Type=oneshot
ExecStart=/usr/bin/report --format csv
StandardOutput=truncate:/srv/shop/report.csv
StandardError=journal
`,
      },
      {
        title: 'A daemon whose output another tool reads as a file.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
StandardOutput=append:/var/log/shop.log

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['throw output away', 'log to a file', 'redirect output', 'silence a service', 'append output to a log file', 'write output to a log file', 'append stdout to a file', 'write to a log file', 'stdout', '> /dev/null', 'stdout_logfile', 'where does echo go', 'discard output', 'file instead of the journal', '>> logfile', 'do not want any output', 'where do the prints of my script go', 'mute a service'],
  },
  SyslogFacility: {
    does: ['Says under which syslog facility the lines are stored that the processes print. It stands in the journal with each entry (`journalctl --facility=local3`), and a syslog daemon behind the journal sorts by it. Entries that a program writes by syslog itself have the facility that the program chose.'],
    when: 'Where rsyslog or a central log server sorts by facility. For the journal alone it is not needed: unit and identifier tell more.',
    values: {
      kern: 'Facility 0: messages of the kernel.',
      user: 'Facility 1: programs of users, and what fits nowhere else.',
      mail: 'Facility 2: mail servers.',
      daemon: 'Facility 3: services of the system.',
      auth: 'Facility 4: logins and rights.',
      syslog: 'Facility 5: the syslog daemon itself.',
      lpr: 'Facility 6: printing.',
      news: 'Facility 7: news servers.',
      uucp: 'Facility 8: UUCP, an old way to carry files and mail.',
      cron: 'Facility 9: jobs by the clock.',
      authpriv: 'Facility 10: logins and rights, for a log that not everybody may read.',
      ftp: 'Facility 11: FTP servers.',
      local0: 'Facility 16: free for the rules of the site.',
      local1: 'Facility 17: free for the rules of the site.',
      local2: 'Facility 18: free for the rules of the site.',
      local3: 'Facility 19: free for the rules of the site.',
      local4: 'Facility 20: free for the rules of the site.',
      local5: 'Facility 21: free for the rules of the site.',
      local6: 'Facility 22: free for the rules of the site.',
      local7: 'Facility 23: free for the rules of the site.',
    },
    wrong: ['The rule for `local3` in rsyslog stays without lines: the program logs by syslog itself, and has a facility of its own in its configuration.'],
    related: ['SyslogIdentifier', 'SyslogLevel', 'StandardOutput'],
    examples: [
      {
        title: 'A gateway that the log server sorts by facility.',
        unit: 'gateway.service',
        text: `[Unit]
Description=Gateway to the warehouse

[Service]
Type=exec
User=gateway
ExecStart=/usr/bin/gateway
SyslogFacility=local3

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['log to local0', 'rsyslog facility of a service', 'logger -p', 'local7', 'auth or daemon facility', 'route to its own file in rsyslog', 'mail.log', 'openlog facility'],
  },
  SyslogIdentifier: {
    does: ['Sets the name that stands in front of lines that the processes print, where otherwise the name of the program stands. It can be searched for with `journalctl -t NAME`, and a syslog daemon gets it as the tag. Entries that a program writes by syslog or the journal’s protocol carry the name that it chose.'],
    when: 'For services that run by way of an interpreter or a shell, where all lines would come from “python3” or “sh”, and for templates, where `%p-%i` tells the instances apart.',
    wrong: ['`journalctl -t shop` shows no starts and stops: systemd’s own lines about the unit carry the name systemd. `journalctl -u shop` shows both.'],
    related: ['LogExtraFields', 'SyslogFacility', 'StandardOutput'],
    examples: [
      {
        title: 'A Python program whose lines bear its own name.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/python3 -m shop
SyslogIdentifier=shop

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['name in front of log lines', 'all my logs come from python3', 'log tag', 'change the name in the journal', 'name of log lines', 'logger -t', 'journalctl -t', 'SYSLOG_IDENTIFIER', 'programname in rsyslog', 'log shows java instead of my app', 'log lines show bash or sh', 'rename the log source', 'process name in syslog'],
  },
  SyslogLevel: {
    does: ['Says at which level lines are stored that the processes print without a level of their own. It matters for what `journalctl -p` shows, for LogLevelMax=, and for rules of a syslog daemon. All plain lines get the same level, those of standard error too. Entries by syslog or the journal’s protocol keep theirs.'],
    when: 'Raise it for programs that print only when something is wrong, lower it to `debug` for those that chatter. Programs that can write `<3>` in front of a line do it better line by line.',
    values: levels,
    wrong: ['It is set to `err` so that errors stand out, and every harmless line appears in red and raises an alarm.'],
    related: ['SyslogLevelPrefix', 'LogLevelMax', 'SyslogFacility', 'StandardError'],
    examples: [
      {
        title: 'A check that prints only when something is wrong.',
        unit: 'check-raid.service',
        text: `[Unit]
Description=Check the disks

[Service]
Type=oneshot
ExecStart=/usr/bin/check-raid --quiet
SyslogLevel=warning
`,
      },
    ],
    asks: ['log output as warning', 'priority of log lines', 'default severity', 'severity of stdout lines', 'log everything as debug'],
  },
  SyslogLevelPrefix: {
    does: ['Decides whether `<0>` to `<7>` at the beginning of a line that a process prints is read as its level. Switched on, `<3>disk full` is stored as `disk full` with the level err. Switched off, the line is stored as it is, with the level of SyslogLevel=.'],
    when: 'Leave it on, and let scripts and programs of your own print the prefix: a shell script can give its lines levels this way. Switch it off for programs whose lines begin with such numbers and mean something else, such as messages of other kernels that are passed on. Larger numbers, as in most raw syslog messages, stay in the line either way.',
    wrong: ['Lines lose a number at their beginning, and some of them vanish: `<7>` was taken for debug, and LogLevelMax= dropped it.'],
    related: ['LogLevelMax', 'StandardOutput'],
    examples: [
      {
        title: 'A relay that prints kernel messages of other machines as they come.',
        unit: 'relay.service',
        text: `[Unit]
Description=Relay of kernel messages

[Service]
Type=exec
User=relay
ExecStart=/usr/bin/relay --print-raw
SyslogLevelPrefix=no

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['log level in front of a line', 'number in angle brackets disappears', 'errors in the log from a shell script', 'sd-daemon.h', '<3> in output', 'SD_ERR', 'angle brackets in log lines', 'printk style prefix', 'priority from a script’s echo'],
  },
  TTYColumns: {
    does: ['Tells the terminal of the unit how many characters fit into a line. Programs that draw a screen or break lines, such as editors and shells, ask the terminal for it. It does not change what the device can really show.'],
    when: 'For serial lines and consoles of virtual machines, which can’t know the size of the window at the other end. Set TTYRows= too. Where the size may change, let the login shell run `resize` instead.',
    wrong: ['Long lines are written over themselves: the number is larger than the window at the other end.'],
    related: ['TTYRows', 'TTYPath', 'StandardInput'],
    examples: [
      {
        title: 'A menu on a serial line with a wide terminal behind it.',
        unit: 'serial-menu.service',
        text: `[Unit]
Description=Menu on the serial line

[Service]
ExecStart=/usr/bin/menu
StandardInput=tty
TTYPath=/dev/ttyS0
TTYColumns=132
TTYRows=40
Restart=always

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['width of the terminal', 'serial console wraps lines', 'COLUMNS variable', 'stty cols', 'text cut off at 80 characters'],
  },
  TTYPath: {
    does: [
      'Names the terminal that is used where one of the standard streams is a terminal, and that TTYReset=, TTYVHangup=, TTYVTDisallocate=, TTYRows= and TTYColumns= act on. It opens nothing by itself: without such a stream the programs merely get a TERM variable that fits.',
    ],
    when: 'For programs with a screen on a console of the machine or on a serial line. Choose a virtual console on which no login prompt is started, such as `/dev/tty8`.',
    wrong: [
      'The program shows nothing: StandardInput= or StandardOutput= is not set to `tty`.',
      'The unit ends with status 208/STDIN: the device is missing, as in a container or with a serial adapter that is unplugged.',
      'Keys go to the program and to a login prompt by turns: a getty runs on the same terminal.',
    ],
    related: ['StandardInput', 'StandardOutput', 'TTYReset', 'TTYVHangup'],
    examples: [
      {
        title: 'A monitor on a console of its own.',
        unit: 'console-monitor.service',
        text: `[Unit]
Description=Monitor on console 8

[Service]
ExecStart=/usr/bin/monitor
StandardInput=tty
TTYPath=/dev/tty8
TTYReset=yes
TTYVHangup=yes
Restart=always

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['run a program on a virtual console', 'service on a serial port', 'show a program on the screen without a login', '/dev/tty1', '/dev/ttyS0', 'kiosk on the console', 'htop on tty12', 'dialog on another virtual terminal', 'monitor attached to a server'],
  },
  TTYReset: {
    does: ['Puts the terminal back into a sane state before a command of the unit starts and after it has ended: echo on, line mode, ordinary signals of keys. The next user of the terminal does not inherit what a crashed full screen program has left.'],
    when: 'For every service that reads from a terminal. Services without a terminal should not have it.',
    wrong: ['After a crash the keys that one types are not shown: the terminal was left without echo, and nobody resets it.'],
    related: ['TTYVHangup', 'TTYVTDisallocate', 'StandardInput'],
    examples: [
      {
        title: 'A full screen program whose terminal is put in order around each run.',
        unit: 'till.service',
        text: `[Unit]
Description=Till on console 9

[Service]
ExecStart=/usr/bin/till
StandardInput=tty
TTYPath=/dev/tty9
TTYReset=yes
TTYVHangup=yes
Restart=always

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['terminal garbled after a crash', 'no echo after the program has ended', 'stty sane', 'reset command', 'terminal in a strange mode'],
  },
  TTYRows: {
    does: ['Tells the terminal of the unit how many lines fit on the screen. Editors, pagers and menus ask the terminal for it. It does not change what the device can really show.'],
    when: 'For serial lines and consoles of virtual machines, which can’t know the size of the window at the other end. Set TTYColumns= too.',
    wrong: ['An editor uses the upper part of the window only, or its last lines are out of sight: the number does not fit the window at the other end.'],
    related: ['TTYColumns', 'TTYPath', 'StandardInput'],
    examples: [
      {
        title: 'A menu on the console of a virtual machine, as large as the window that shows it.',
        unit: 'vm-menu.service',
        text: `[Unit]
Description=Menu on the console of the virtual machine

[Service]
ExecStart=/usr/bin/menu
StandardInput=tty
TTYPath=/dev/hvc0
TTYRows=50
TTYColumns=160
Restart=always

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['height of the terminal', 'console of a virtual machine has the wrong size', 'LINES variable', 'stty rows', 'only 24 lines used'],
  },
  TTYVHangup: {
    does: ['Cuts off everything that still has the terminal open, before a command of the unit starts and after it has ended. Programs that are left from before can neither read the keys nor write to the screen any more; those for which it is the controlling terminal get SIGHUP.'],
    when: 'For login prompts and for services on a terminal that people type passwords into: no earlier program can listen. Not where several programs are to share the terminal.',
    wrong: ['Another program dies or falls silent each time that the service starts: it uses the same terminal. Without TTYPath= that terminal is /dev/console.'],
    related: ['TTYReset', 'TTYVTDisallocate', 'SendSIGHUP'],
    examples: [
      {
        title: 'A login of its own on a console, on which nobody else listens.',
        unit: 'kiosk-login.service',
        text: `[Unit]
Description=Login of the kiosk on console 10

[Service]
ExecStart=/usr/bin/kiosk-login
StandardInput=tty
TTYPath=/dev/tty10
TTYReset=yes
TTYVHangup=yes
TTYVTDisallocate=yes
Restart=always

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['cut off other programs from the terminal', 'nobody else may read the keyboard', 'vhangup', 'revoke the terminal'],
  },
  TTYVTDisallocate: {
    does: ['Clears a virtual console before a command of the unit starts and after it has ended, with all that could be scrolled back to. The next person at the screen does not see what was shown before. Serial lines and other terminals keep what they show themselves; there the screen is cleared at most.'],
    when: 'For logins and programs on virtual consoles that show something confidential. Leave it off while you are looking for an error: it wipes what the program has printed last.',
    wrong: ['The service fails at start, and the screen is empty: its last words were cleared with it. Let error output go to the journal.'],
    related: ['TTYReset', 'TTYVHangup', 'StandardError'],
    examples: [
      {
        title: 'A rescue menu that leaves nothing on the screen, and writes its errors to the journal.',
        unit: 'rescue-menu.service',
        text: `[Unit]
Description=Rescue menu on console 11

[Service]
ExecStart=/usr/bin/rescue-menu
StandardInput=tty
StandardError=journal
TTYPath=/dev/tty11
TTYReset=yes
TTYVHangup=yes
TTYVTDisallocate=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['clear the screen after logout', 'clear scrollback of the console', 'getty clears boot messages', 'noclear', 'clear tty scrollback'],
  },
}
