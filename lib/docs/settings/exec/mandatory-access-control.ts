import type { SettingTexts } from '../../setting-text'

export const mandatoryAccessControlTexts: SettingTexts = {
  AppArmorProfile: {
    does: [
      'The program runs under this AppArmor profile from its start, whatever profile its path would have brought. The profile has to be in the kernel by then. Where AppArmor is switched off the line does nothing.',
    ],
    when: 'When a profile is made for a unit and not for a program, for example for one of several that run the same interpreter. A profile that names the path of its program needs no line here.',
    wrong: [
      'The profile is not loaded: the unit ends with status 231/APPARMOR. Load it with `apparmor_parser -r`, or put a `-` in front of the name where the service may run without it.',
      'The name of the file in `/etc/apparmor.d` is given, and the profile in it is called otherwise. `aa-status` lists the names that the kernel knows.',
      'The program gets “Permission denied” where owner and mode are right: the profile denies it, and the kernel’s log says so with `apparmor="DENIED"`.',
    ],
    related: ['NoNewPrivileges', 'SELinuxContext', 'ConditionSecurity'],
    examples: [
      {
        title: 'A worker under a profile of its own, which other scripts of the interpreter do not have.',
        unit: 'shop-worker.service',
        text: `[Unit]
Description=Worker of the shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/python3 /usr/share/shop/worker.py
AppArmorProfile=shop-worker

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['confine a script with a profile', 'apparmor for one service', 'aa-exec', 'aa-enforce for a unit', 'docker apparmor option', 'profile name of a process', 'mandatory access control on ubuntu', 'confine a daemon by name of a profile'],
  },
  SELinuxContext: {
    does: [
      'The program starts in this SELinux context, in place of the one that the policy derives from the label of its file. What it may do is then what the policy says of that domain. Where SELinux is switched off the line does nothing.',
    ],
    when: 'When one program runs in several units that need different domains, or when its file can’t be given a label. Otherwise label the file, so that it has its domain however it is started.',
    wrong: [
      'The context is misspelled or not in the loaded policy: the unit ends with status 229.',
      'The policy does not allow the change to this domain, or the file as its entry: the program can’t be executed, and the unit ends with status 203. The denial is in the audit log, for `ausearch -m avc`.',
      'The domain knows nothing of the files of the service: it starts, and gets “Permission denied” where owner and mode are right.',
    ],
    related: ['NoNewPrivileges', 'AppArmorProfile', 'ConditionSecurity'],
    examples: [
      {
        title: 'A worker that runs a stock interpreter in a domain of its own.',
        unit: 'shop-worker.service',
        text: `[Unit]
Description=Worker of the shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/python3 /usr/share/shop/worker.py
SELinuxContext=system_u:system_r:shop_worker_t:s0

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['selinux domain for a service', 'selinux label of a process', 'runcon', 'avc denied for init_t', 'unconfined_service_t', 'setexeccon', 'transition into another domain', 'service runs in the wrong selinux type'],
  },
  SmackProcessLabel: {
    does: [
      'The program runs with this SMACK label, in place of the one that its file carries. The rules that are loaded in the kernel say what a process with that label may reach. Where SMACK is not in use the line does nothing.',
    ],
    when: 'On systems that are built around SMACK, as some for cars and televisions are, when a service shall have a label of its own. Elsewhere it is of no use.',
    wrong: ['There are no rules for the label: the service starts, and most of what it opens is denied.'],
    related: ['SELinuxContext', 'AppArmorProfile', 'ConditionSecurity'],
    examples: [
      {
        title: 'The radio of a car runs with its own label.',
        unit: 'radio.service',
        text: `[Unit]
Description=Radio

[Service]
Type=exec
User=radio
ExecStart=/usr/bin/radio
SmackProcessLabel=Radio

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['smack label for a service', 'tizen label', 'smack64exec'],
  },
}
