import type { SettingTexts } from '../../setting-text'

export const environmentTexts: SettingTexts = {
  Environment: {
    does: [
      'The processes of the unit get these variables. Services of the system start out from little: `$PATH`, `$LANG` and what systemd adds itself. Nothing of the shell in which `systemctl` was typed reaches them.',
      'Assignments are separated by spaces, and one whose value has a space stands in quotes as a whole, `"NAME=two words"`. No shell reads the line: `$OTHER` stays as it is written, and `%` begins a specifier, so that a percent sign is written `%%`. EnvironmentFile= wins over it.',
    ],
    when: 'For a few settings of a program that belong to the unit and are no secret. What an administrator changes often is better in an EnvironmentFile=; secrets belong into LoadCredential=.',
    wrong: [
      '`Environment=PATH=$PATH:/opt/bin`: the process gets this text letter for letter and finds no programs. Write the whole path.',
      '`Environment=OPTS=-a -b` without quotes: `OPTS` is `-a`, and the rest is thrown away with a warning.',
      'The line was changed and nothing happens: it takes `systemctl daemon-reload` and a restart of the unit.',
    ],
    related: ['EnvironmentFile', 'LoadCredential', 'PassEnvironment', 'UnsetEnvironment', 'ExecSearchPath'],
    examples: [
      {
        title: 'Two settings for a Node.js application.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
Environment=NODE_ENV=production PORT=8080
Environment="NODE_OPTIONS=--max-old-space-size=512 --trace-warnings"
ExecStart=/usr/bin/node /srv/shop/server.js

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['set a variable for a service', 'export in a unit', 'NODE_ENV', 'append to path', 'env var', 'http_proxy for a service', 'docker -e', 'setenv', 'LD_LIBRARY_PATH', 'variable from .bashrc is missing', 'pass a setting to a program', 'JAVA_HOME is not seen', 'timezone of one service', 'add a directory to PATH'],
  },
  EnvironmentFile: {
    does: [
      'Reads variables from a file, one assignment per line, each time a command of the unit starts. systemd reads it as itself, before it changes to the user of the unit, so that a file of root with mode 0600 does. A change needs a restart of the unit and no `daemon-reload`.',
      'The file looks like a shell’s and is none: values may be quoted and lines that begin with `#` are comments, but nothing is replaced and nothing is run. What it sets wins over Environment=; of several files the later wins.',
    ],
    when: 'For settings that an administrator edits, as in `/etc/default/shop`, and for passwords of programs that know only variables. Where the program can read a file take LoadCredential=, since variables are inherited by all that it starts.',
    wrong: [
      'The file is missing: the unit fails with result “resources” and “Failed to load environment files”. A `-` in front lets it be missing.',
      'Lines with `export` are ignored with a warning in the journal, and the variables are missing.',
      '`DIR=$HOME/data` or `A=1 # note`: the variable holds the dollar sign, or the note, letter for letter.',
    ],
    related: ['Environment', 'LoadCredential', 'PassEnvironment'],
    examples: [
      {
        title: 'Defaults stand in the unit, and a file of the administrator may change them.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
Environment=PORT=8080
EnvironmentFile=-/etc/default/shop
ExecStart=/usr/bin/shop --port \${PORT}

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['load a .env file', '/etc/default file', 'keep settings out of the unit', 'dotenv', 'docker --env-file', '/etc/sysconfig', 'source a file before start', 'variables from a file', 'key=value file', 'options from a separate file', 'export lines in a file', 'keep api keys in a separate file', 'variables in their own file'],
  },
  PassEnvironment: {
    does: [
      'Hands on variables that the manager itself was started with, by name. The manager of the system has few: those that the kernel, the initrd or a container manager gave to process 1. What is not set there is not set in the unit either, without an error.',
    ],
    when: 'In containers that run systemd, to let a service see what was given with `docker run -e` or its like. On an ordinary machine use Environment= or EnvironmentFile=.',
    wrong: [
      'A variable of the own shell is named: the service does not get it, because `systemctl` only asks the manager and hands over nothing of its own.',
      'A secret of the container is passed to a service: every program that the service starts inherits it.',
    ],
    related: ['Environment', 'EnvironmentFile', 'UnsetEnvironment'],
    examples: [
      {
        title: 'A service in a container uses the proxy that the container was started with.',
        unit: 'mirror.service',
        text: `[Unit]
Description=Mirror of packages

[Service]
Type=exec
User=mirror
PassEnvironment=HTTP_PROXY HTTPS_PROXY NO_PROXY
ExecStart=/usr/bin/mirror

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['pass docker variables to a service', 'inherit variables of the container', 'forward env of pid 1', 'systemctl set-environment', 'container variables into the service', 'docker -e not visible in the service', 'inherit proxy variables', 'which variables of pid 1 are inherited'],
  },
  UnsetEnvironment: {
    does: [
      'Takes variables away as the very last step, wherever they come from: the manager, systemd’s own additions, Environment=, files or PAM. With a value behind the name it takes the variable away only if it has that value.',
    ],
    when: 'To keep a default of the whole system, such as a proxy or a language, from one service. What the unit itself sets is removed better where it is set.',
    wrong: [
      '`NOTIFY_SOCKET` is taken away from a service of Type=notify: it can’t say that it is ready, and the start runs into its timeout.',
      'The unit sets the variable again in the hope to change it: the value is gone all the same, because this comes last.',
    ],
    related: ['Environment', 'PassEnvironment', 'EnvironmentFile'],
    examples: [
      {
        title: 'A report is written without the language that is set for the system.',
        unit: 'report.service',
        text: `[Unit]
Description=Report with numbers in the plain form

[Service]
Type=oneshot
User=report
UnsetEnvironment=LANG LC_ALL
ExecStart=/usr/bin/report --output /srv/report/today.csv

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['remove a variable', 'no proxy for one service', 'do not inherit LANG', 'env -u', 'strip LD_PRELOAD', 'clear a variable', 'drop an inherited variable', 'get rid of a variable', 'service must not see LANG'],
  },
}
