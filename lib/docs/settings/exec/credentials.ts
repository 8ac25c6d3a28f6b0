import type { SettingTexts } from '../../setting-text'

export const credentialsTexts: SettingTexts = {
  ImportCredential: {
    does: [
      'Gives the unit all credentials whose names fit the pattern, from those that the machine was given at boot and from `/etc/credstore`, `/etc/credstore.encrypted` and their kin. They come from the hypervisor, the container manager, the boot loader or an administrator; encrypted ones are decrypted.',
      'Nothing found is no error: the service starts, and the file is not there.',
    ],
    when: 'For settings that an image may be given from outside and can do without, such as keys of the first boot. A secret without which the service can’t work is better named with LoadCredential= and a path, so that the unit fails when it is absent.',
    wrong: [
      'The secret is misspelled where it is passed in: nothing is said, and the program starts without it. `systemd-creds --system list` shows what has arrived.',
      'The pattern is `*`: the service gets the secrets of all others too.',
    ],
    related: ['LoadCredential', 'LoadCredentialEncrypted', 'SetCredential', 'ConditionCredential'],
    examples: [
      {
        title: 'A service in a virtual machine takes what the host gives it, and has a default.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
DynamicUser=yes
ImportCredential=shop.*
SetCredential=shop.greeting:Welcome
ExecStart=/usr/bin/shop --config-directory %d

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['secrets from the hypervisor', 'optional secret', 'credentials by pattern', 'smbios credential', 'qemu fw_cfg', 'all credentials with a prefix', 'nspawn --set-credential', 'secrets from the vm host', 'take any secret matching a wildcard'],
  },
  LoadCredential: {
    does: [
      'When the unit starts systemd reads a secret and puts it into a file that the processes of the unit can read and other users can’t. The directory is told in `$CREDENTIALS_DIRECTORY`, and in the unit’s own lines as `%d`. The files lie in memory that is not swapped out, and are gone when the unit stops.',
      'The source is read by the manager, so that it may belong to root with mode 0600 while the service runs as anybody. Besides a file it may be a directory, of which each file becomes a credential, or a socket, whose answer is one. Without a path the name is looked up in `/etc/credstore` and its kin and among the credentials of the system.',
    ],
    when: 'For passwords, keys and certificates of programs that can read them from a file. For those that know only variables an EnvironmentFile= with mode 0600 is what is left.',
    wrong: [
      'The path is missing: the unit ends with status 243/CREDENTIALS, unless SetCredential= holds a default. Without a path nothing fails: the credential is left out, and the program does not find its file.',
      'The program is told the original path, such as `/etc/credstore/shop.key`, and gets “Permission denied”. Give it `%d/shop.key`.',
      'The secret was changed, and the service works with the old one: it is read at the start. Restart the unit.',
    ],
    related: ['LoadCredentialEncrypted', 'ImportCredential', 'EnvironmentFile', 'DynamicUser'],
    examples: [
      {
        title: 'The key of a web server belongs to root, and the server runs without an account.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
DynamicUser=yes
LoadCredential=tls.key:/etc/ssl/private/shop.key
ExecStart=/usr/bin/shop --key %d/tls.key

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A program that takes the path of its password file from a variable.',
        unit: 'report.service',
        text: `[Unit]
Description=Report from the database

[Service]
Type=oneshot
User=report
LoadCredential=database:/etc/credstore/report-database
Environment=REPORT_LOGIN_FILE=%d/database
ExecStart=/usr/bin/report
`,
      },
    ],
    asks: ['pass a password to a service', 'secret as a file', 'private key only root can read', 'docker secrets', '/run/secrets', 'tls key not readable by the service user', 'api token from a file', 'password not in the environment', 'letsencrypt privkey permission denied', 'database password for a service', 'vault or secret manager', 'give a secret without environment variables', 'how to hand over a password securely'],
  },
  LoadCredentialEncrypted: {
    does: [
      'The same as LoadCredential=, for secrets that lie encrypted on the disk. systemd decrypts them when the unit starts, and checks that they were not changed. The key is bound to the machine, its TPM or both, so that the file is worthless in a backup or on a stolen disk.',
      'Such a file is made with `systemd-creds encrypt --name=NAME plain /etc/credstore.encrypted/NAME`.',
    ],
    when: 'For secrets that shall not be readable in backups, images and configuration management. Not for files that several machines share: each has to encrypt for itself.',
    wrong: [
      'The credential is called otherwise in the unit than with `--name=` when it was encrypted: it is refused, and the unit ends with status 243/CREDENTIALS.',
      'The file comes from another machine, the TPM was reset or `/var/lib/systemd/credential.secret` was lost: it can’t be decrypted any more. Keep the secret in a second place.',
    ],
    related: ['LoadCredential', 'SetCredentialEncrypted', 'ImportCredential'],
    examples: [
      {
        title: 'The password of a database, encrypted for this machine.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
DynamicUser=yes
LoadCredentialEncrypted=database:/etc/credstore.encrypted/database
ExecStart=/usr/bin/shop --password-file %d/database

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['encrypted password', 'secret bound to the TPM', 'encrypt secrets at rest', 'systemd-creds encrypt', 'tpm2 sealed secret', 'token on disk must be encrypted', 'secret safe when the disk is stolen', 'decrypt at start', 'secret at rest with TPM'],
  },
  SetCredential: {
    does: [
      'Writes a credential into the unit itself. The processes find it as a file in `$CREDENTIALS_DIRECTORY`, as they do those of LoadCredential=. Escapes such as `\\n` make line ends, and a percent sign is written `%%`.',
      'Anybody can read it, in the unit’s file and by D-Bus. Where another setting brings a credential of the same name, that one counts, so that this is the place for defaults.',
    ],
    when: 'For small files of settings that are no secret, and for defaults of credentials that may come from outside. Secrets belong into LoadCredential= or, encrypted, into SetCredentialEncrypted=.',
    wrong: ['A password stands in the line: every user of the machine can read it, and so can who sees the package or the repository.'],
    related: ['SetCredentialEncrypted', 'LoadCredential', 'ImportCredential', 'StandardInputText'],
    examples: [
      {
        title: 'A small file of settings comes with the unit.',
        unit: 'meter.service',
        text: `[Unit]
Description=Meter readings

[Service]
Type=exec
DynamicUser=yes
SetCredential=meter.conf:interval=60\\nunit=kWh\\n
ExecStart=/usr/bin/meter --config %d/meter.conf

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['default for a credential', 'small config file inside the unit', 'fallback value for a credential', 'inline config value', 'literal value instead of a file'],
  },
  SetCredentialEncrypted: {
    does: [
      'Keeps a secret in the unit file in encrypted form. systemd decrypts it when the unit starts, with the key of the machine, its TPM or both, and the processes find it as a file in `$CREDENTIALS_DIRECTORY`.',
      'The whole line is printed by `systemd-creds encrypt --pretty --name=NAME plain -`, ready to be pasted into a drop-in.',
    ],
    when: 'For a short secret of a service on one machine, when a unit or drop-in shall hold all there is to it. Not for units that are shipped to several machines, none of which but the one can decrypt it.',
    wrong: [
      'The unit is copied to another machine: there it ends with status 243/CREDENTIALS.',
      'The line is pasted under another name than that of `--name=`: it is refused in the same way.',
      'A line break is lost when the text is pasted: each line but the last has to end with a backslash.',
    ],
    related: ['LoadCredentialEncrypted', 'SetCredential', 'LoadCredential'],
    examples: [
      {
        title: 'A password that only this machine can decrypt.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
DynamicUser=yes
SetCredentialEncrypted=database: \\
        Whxqht+dQJax1aZeCGLxmiAAAAABAAAADAAAABAAAAA6rPvG4Q4XtLnHPqwAAAAAcV \\
        R2yGJ9sW1nUu0zpZQ5ZlC3r8m0n1Y2kR7tBv9dLxA4
ExecStart=/usr/bin/shop --password-file %d/database

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['encrypted secret inside the unit', 'paste an encrypted password', 'ciphertext in a unit', 'systemd-creds --pretty', 'commit an encrypted secret to git'],
  },
}
