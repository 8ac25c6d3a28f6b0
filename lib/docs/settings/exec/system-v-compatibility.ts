import type { SettingTexts } from '../../setting-text'

export const systemVCompatibilityTexts: SettingTexts = {
  UtmpIdentifier: {
    does: [
      'The start and the end of the unit are written to the records of logins, utmp and wtmp, under this short name. `who -a` and `last` show them then. Without it systemd writes nothing there for the unit.',
    ],
    when: 'For units that stand for a terminal or a login on it, such as a getty or a kiosk; the usual name is that of the terminal. Ordinary services have no place in these records.',
    wrong: [
      'A name of more than four characters: only its last four count, so that two units may look the same.',
      'The distribution keeps no such records any more: nothing is written, and `who` shows nothing.',
    ],
    related: ['TTYPath', 'PAMName', 'StandardInput'],
    examples: [
      {
        title: 'A login on the serial line of a small computer.',
        unit: 'serial-login.service',
        text: `[Unit]
Description=Login on the serial line
After=systemd-user-sessions.service

[Service]
Type=idle
ExecStart=/sbin/agetty --keep-baud 115200 ttyS1
Restart=always
StandardInput=tty
TTYPath=/dev/ttyS1
UtmpIdentifier=ttyS1

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['show in who and last', 'login records for a console', 'utmp record', 'ut_id', 'who does not list the console login'],
  },
  UtmpMode: {
    does: [
      'Says how much of a login UtmpIdentifier= records. With `init` there is one record, as of a process that will become a getty; `login` adds the one of a login prompt; `user` adds the one of a user who is logged in, so that `who` and `w` list the session.',
    ],
    when: 'Say `login` for programs that replace a getty and leave the record of the user to `login`, and `user` for units that begin a session by themselves, such as a kiosk. A getty writes its own records and wants `init`.',
    values: {
      init: 'Records only that a process was started; a getty then records the rest itself.',
      login: 'Records a login prompt as well; the program, such as `login`, then records the user.',
      user: 'Records a logged-in user as well, so that `who` lists the session.',
    },
    wrong: [
      'There is no UtmpIdentifier=: nothing is recorded, whatever the mode.',
      '`user` for a getty: the terminal is listed as logged in before anybody is.',
    ],
    related: ['PAMName', 'TTYPath', 'User'],
    examples: [
      {
        title: 'A kiosk that begins its session by itself is listed by who.',
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
UtmpIdentifier=tty7
UtmpMode=user
ExecStart=/usr/bin/kiosk

[Install]
WantedBy=graphical.target
`,
      },
    ],
    asks: ['list a kiosk session as logged in', 'record a user login', 'wtmp', 'w and last command show the session'],
  },
}
