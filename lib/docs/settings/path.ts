import type { SettingTexts } from '../setting-text'

export const pathTexts: SettingTexts = {
  DirectoryNotEmpty: {
    does: [
      'Starts the service while the directory has anything in it. Hidden files and those with names of backups, such as `.x`, `x~` or `x.bak`, don’t count. The directory is looked at when the path unit starts, whenever something is put into it, and again each time the service has ended: while files are left the service runs again at once.',
      'That makes a queue: programs put files in, the service works through them and takes them away.',
    ],
    when: 'For spool directories. A file should be written under a name with a dot in front and then renamed, because otherwise the service starts while the file is still growing.',
    wrong: [
      'The service leaves a file behind, for instance a bad one that it skips: it runs again and again, and after a few rounds both units are failed, the service with “start-limit-hit” and the path unit with “unit-start-limit-hit”. Nothing is watched any more until `systemctl restart` of the path unit.',
      'Files lie in directories below: the directory itself counts as an entry, so it is never empty.',
    ],
    related: ['PathExistsGlob', 'MakeDirectory', 'PathChanged', 'StartLimitIntervalSec'],
    examples: [
      {
        title: 'A spool directory whose files are sent off.',
        unit: 'outbox.path',
        text: `[Unit]
Description=Watch the outbox

[Path]
DirectoryNotEmpty=/var/spool/outbox
MakeDirectory=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['watch a spool directory', 'process files as they arrive', 'queue of files', 'drop folder', 'hot folder', 'incoming uploads', 'launchd QueueDirectories', 'ftp upload directory', 'import files and delete them', 'inbox', 'process everything in an upload folder'],
  },
  MakeDirectory: {
    does: [
      'Creates the watched directory, with its parents, before the watch begins. It belongs to the user of the manager, for the system root, and has the mode of DirectoryMode=. It works for DirectoryNotEmpty=, PathChanged= and PathModified=; for the existence of a path nothing is created.',
    ],
    when: 'For spool directories that no package creates. If the directory needs an owner other than root, let `systemd-tmpfiles` create it, or the StateDirectory= of the service.',
    wrong: [
      'A file is watched with PathChanged=: a directory of the file’s name is created in its place, and the program that wants to write the file says “Is a directory”.',
      'The program that should put files in runs as its own user and gets “Permission denied”: the directory belongs to root.',
    ],
    related: ['DirectoryMode', 'DirectoryNotEmpty', 'StateDirectory'],
    examples: [
      {
        title: 'An inbox that is there before anybody looks.',
        unit: 'inbox.path',
        text: `[Unit]
Description=Watch the inbox

[Path]
DirectoryNotEmpty=/var/spool/inbox
MakeDirectory=yes
DirectoryMode=0750

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['create the watched directory', 'directory must exist first', 'mkdir for a path unit', 'watched folder does not exist yet', 'path is missing at boot', 'make missing folders for a path unit', 'watched path may be missing'],
  },
  PathChanged: {
    does: [
      'Starts the service when the file or directory changes: a file is closed after writing, replaced by renaming another over it, created, deleted, or has its mode or owner changed. For a directory the entries in it count, files that are closed after writing included, but not what lies in directories below.',
      'Nothing happens when the path unit starts, even if the path is there, and several changes in a short time may become one start. A change while the service is running doesn’t start it a second time, neither then nor afterwards.',
    ],
    when: 'To act on a new configuration or an upload once the writer is done. For log files that stay open use PathModified=, for files that have to be worked through one by one DirectoryNotEmpty=.',
    wrong: [
      'A change during a run is lost: the next run comes with the next change only. Let the service look again before it ends, or work with a directory and DirectoryNotEmpty=.',
      'The service writes to the watched file itself. Its own change may start it once more, without end; keep what it writes elsewhere.',
      'The file lies on a network share and is changed by another machine: the kernel here doesn’t see it, and nothing starts. Use a timer.',
    ],
    related: ['PathModified', 'PathExists', 'DirectoryNotEmpty', 'TriggerLimitBurst'],
    examples: [
      {
        title: 'A web server that is reloaded when its certificate was replaced.',
        unit: 'certificate.path',
        text: `[Unit]
Description=Watch the certificate of the shop

[Path]
PathChanged=/etc/shop/tls.pem
Unit=certificate-reload.service

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['run when a file changes', 'watch a file', 'reload when the configuration changes', 'like inotifywait', 'incron', 'fswatch', 'run script on upload', 'trigger when a config was edited', 'IN_CLOSE_WRITE', 'watch folder for new files', 'restart when the binary is replaced', 'editor has saved a file', 'execute a script when a file is modified', 'do something when a new file arrives'],
  },
  PathExists: {
    does: [
      'Starts the service as soon as the path is there, and also when it already is when the path unit starts. The directories above needn’t exist: systemd watches the nearest one that does.',
      'The file is looked for again each time the service has ended. If it is still there the service runs again, so the service has to remove it, or has to stay active.',
    ],
    when: 'For flags such as `/run/reboot-wanted` that a program leaves and the service takes away, or to start a daemon once its socket or device file has appeared. To act on every change use PathChanged=.',
    wrong: [
      'The service leaves the file: after some runs within a second the service is failed with “start-limit-hit” and the path unit with “unit-start-limit-hit”, and nothing is watched any more.',
      'It is meant to stop the service when the file goes away: a path unit only starts things.',
    ],
    related: ['PathExistsGlob', 'DirectoryNotEmpty', 'PathChanged', 'ConditionPathExists'],
    examples: [
      {
        title: 'A flag that asks for a new index; the service removes it first.',
        unit: 'reindex.path',
        text: `[Unit]
Description=Wait for the flag that asks for a new index

[Path]
PathExists=/run/shop/reindex

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['start when a file appears', 'wait for a file', 'trigger file', 'touch a file to start a job', 'flag file', 'wait until a file is there', 'marker file', '/var/run/reboot-required', 'sentinel file', 'as soon as a file is created', 'trigger on file creation'],
  },
  PathExistsGlob: {
    does: [
      'Like PathExists=, with a pattern: the service starts as soon as at least one path matches, and again after each run as long as one is left. In newer releases `$TRIGGER_PATH` holds the first match that was found; there may be more.',
    ],
    when: 'When only some names in a directory count, such as `*.job`, and others may lie beside them. Where all entries count DirectoryNotEmpty= is simpler.',
    wrong: [
      'The service leaves a matching file: it runs over and over until it is failed with “start-limit-hit” and the path unit with it.',
      'The writer creates `x.job` and fills it slowly, and the service reads half a file. Write to another name and rename.',
    ],
    related: ['PathExists', 'DirectoryNotEmpty', 'ConditionPathExistsGlob'],
    examples: [
      {
        title: 'Job files in a directory in which other files lie too.',
        unit: 'jobs.path',
        text: `[Unit]
Description=Wait for jobs

[Path]
PathExistsGlob=/var/spool/jobs/*.job

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['watch files by pattern', 'start when a matching file appears', 'any *.csv dropped', 'wildcard trigger', 'pattern of file names', 'start when any *.job file exists'],
  },
  PathModified: {
    does: [
      'Like PathChanged=, but each single write counts, also while the file stays open. The service starts with the first write of a long copy, and a file that is written and then closed can start it twice.',
      'Writes while the service is running don’t start it a second time.',
    ],
    when: 'For files that a program keeps open and adds to, such as logs. For uploads and configuration PathChanged= is better, which waits until the writer has closed the file.',
    wrong: [
      'An upload is watched, and the service reads a file that is half there. Use PathChanged=.',
      'A log is written to all the time, and the service is short: it starts so often that it fails with “start-limit-hit”, and the path unit stops watching. Let the service take a pause before it ends, or use a timer.',
    ],
    related: ['PathChanged', 'TriggerLimitBurst', 'StartLimitIntervalSec'],
    examples: [
      {
        title: 'A check that looks at the access log whenever something was added.',
        unit: 'access-check.path',
        text: `[Unit]
Description=Watch the access log

[Path]
PathModified=/var/log/shop/access.log

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['every write to a file', 'watch a log file', 'IN_MODIFY', 'on each append', 'growing log file', 'without waiting for close', 'react while a file is still being written'],
  },
  TriggerLimitBurst: {
    does: [
      'How often the path unit may trigger within TriggerLimitIntervalSec=. Once more, and it fails with the result “trigger-limit-hit”: nothing is watched until somebody starts it again. It is a brake on loops and doesn’t delay anything.',
      'The start limit of the service is counted by itself and mostly ends a loop first.',
    ],
    when: 'Lower it for services whose own start limit is switched off, raise it for paths that rightly change hundreds of times a second. Otherwise the default is enough.',
    wrong: ['It is lowered to slow the service down: instead of waiting the path unit fails. Let the service sleep, or use a timer.'],
    related: ['StartLimitBurst', 'StartLimitIntervalSec', 'PathModified'],
    examples: [
      {
        title: 'A watch that gives up after twenty triggers in ten seconds.',
        unit: 'drop.path',
        text: `[Unit]
Description=Watch the drop directory

[Path]
PathChanged=/srv/drop
TriggerLimitIntervalSec=10s
TriggerLimitBurst=20

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['limit triggers of a path', 'stop a loop of triggers', 'path unit triggers too often', 'path unit in an endless loop'],
  },
  TriggerLimitIntervalSec: {
    does: [
      'The span of time in which the triggers of the path unit are counted. When TriggerLimitBurst= is exceeded within it the path unit fails with “trigger-limit-hit” and watches nothing any more. Zero switches this limit off; the start limit of the service still holds.',
    ],
    when: 'Together with TriggerLimitBurst=, for paths that change unusually often or services without a start limit. Leave it alone otherwise.',
    wrong: ['It is taken for a pause between two starts: it is none, it only decides when to give up.'],
    related: ['TriggerLimitBurst', 'StartLimitIntervalSec', 'PathChanged'],
    examples: [
      {
        title: 'A watch over a busy directory without a limit of its own.',
        unit: 'busy.path',
        text: `[Unit]
Description=Watch the busy directory

[Path]
DirectoryNotEmpty=/srv/busy
TriggerLimitIntervalSec=0

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['path unit gives up', 'trigger-limit-hit', 'path unit failed after many events', 'unit-start-limit-hit of a path'],
  },
  Unit: {
    does: [
      'Names what is started when a watched path says so. Without it that is the service of the same name: `outbox.path` starts `outbox.service`. The first one that is read counts, so that a drop-in can’t change it.',
      'In newer releases a service that is started this way finds the path unit and the path in `$TRIGGER_UNIT` and `$TRIGGER_PATH`.',
    ],
    when: 'When the names differ, or when several path units start the same service. Leave it out where the names agree.',
    wrong: [
      'The named service doesn’t exist: the path unit can’t be started, with “Refusing to start, unit … to trigger not loaded”.',
      'The service is enabled as well and also runs at each boot. Enable only the path unit.',
    ],
    related: ['PathChanged', 'PathExists', 'DirectoryNotEmpty'],
    examples: [
      {
        title: 'A path unit that starts a service of another name.',
        unit: 'zones.path',
        text: `[Unit]
Description=Watch the zone files

[Path]
PathChanged=/etc/zones
Unit=zones-reload.service

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['path starts another service', 'path unit with another service name', 'service to run when the file changes'],
  },
  DirectoryMode: {
    does: ['The access mode of directories that MakeDirectory= creates. Directories that are there already keep theirs, and so does their owner.'],
    when: 'When files in the directory are not for everybody. Without MakeDirectory= it does nothing.',
    wrong: ['The mode shuts out the very program that should put files in, which runs as another user. Let `systemd-tmpfiles` create the directory with the right owner.'],
    related: ['MakeDirectory', 'DirectoryNotEmpty', 'StateDirectoryMode'],
    examples: [
      {
        title: 'A spool directory that only root may look into.',
        unit: 'vault.path',
        text: `[Unit]
Description=Watch the spool of the vault

[Path]
DirectoryNotEmpty=/var/spool/vault
MakeDirectory=yes
DirectoryMode=0700

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['permissions of the watched directory', 'mode of a watched folder'],
  },
}
