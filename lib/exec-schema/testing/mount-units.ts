/** Services whose view of the file system is recorded: the lines of [Service] besides the command. */
export const mountUnits: Readonly<Record<string, readonly string[]>> = {
  plain: [],
  'system-yes': ['ProtectSystem=yes'],
  'system-full': ['ProtectSystem=full'],
  'system-strict': ['ProtectSystem=strict'],
  'system-strict-directories': ['ProtectSystem=strict', 'StateDirectory=mvx', 'CacheDirectory=mvx', 'LogsDirectory=mvx', 'RuntimeDirectory=mvx'],
  'system-strict-configuration': ['ProtectSystem=strict', 'ConfigurationDirectory=mvx'],
  'system-strict-writable': ['ProtectSystem=strict', 'ReadWritePaths=/var /srv', 'ReadOnlyPaths=/var/lib'],
  'system-strict-same-path': ['ProtectSystem=strict', 'ReadWritePaths=-/nothere /usr/lib', 'ReadOnlyPaths=/usr/lib'],
  'system-strict-tmp': ['ProtectSystem=strict', 'PrivateTmp=yes'],
  'home-yes': ['ProtectHome=yes'],
  'home-read-only': ['ProtectHome=read-only'],
  'home-tmpfs': ['ProtectHome=tmpfs'],
  'home-yes-writable': ['ProtectHome=yes', 'ReadWritePaths=/home'],
  'home-read-only-writable': ['ProtectHome=read-only', 'ReadWritePaths=/home'],
  'home-tmpfs-bound': ['ProtectHome=tmpfs', 'BindPaths=/srv:/home/mvx'],
  'strict-and-home': ['ProtectSystem=strict', 'ProtectHome=read-only', 'ReadWritePaths=/var /home'],
  'private-tmp': ['PrivateTmp=yes'],
  'private-tmp-hidden': ['PrivateTmp=yes', 'InaccessiblePaths=/var/tmp'],
  'private-devices': ['PrivateDevices=yes'],
  'kernel-tunables': ['ProtectKernelTunables=yes'],
  'kernel-all': ['ProtectKernelTunables=yes', 'ProtectKernelModules=yes', 'ProtectControlGroups=yes', 'ProtectKernelLogs=yes'],
  'control-groups': ['ProtectControlGroups=yes'],
  'hidden-over-writable': ['InaccessiblePaths=/srv', 'ReadWritePaths=/srv'],
  'hidden-below': ['InaccessiblePaths=/var', 'ReadWritePaths=/var/lib'],
  'read-only-over-writable': ['ReadOnlyPaths=/var', 'ReadWritePaths=/var /var/lib'],
  'read-only-root': ['ReadOnlyPaths=/', 'ReadWritePaths=/var', 'InaccessiblePaths=/var/lib -/nothere'],
  'dynamic-user': ['DynamicUser=yes'],
  'dynamic-user-state': ['DynamicUser=yes', 'StateDirectory=mvx', 'CacheDirectory=mvx'],
  'temporary': ['TemporaryFileSystem=/var'],
  'temporary-read-only': ['TemporaryFileSystem=/var:ro', 'BindPaths=/etc:/var/lib/mvx'],
  'temporary-over-read-only': ['TemporaryFileSystem=/srv', 'ReadOnlyPaths=/srv'],
  bound: ['BindPaths=/etc:/srv'],
  'bound-read-only': ['BindReadOnlyPaths=/etc:/srv'],
  'bound-over-strict': ['ProtectSystem=strict', 'BindPaths=/var:/srv'],
  'bound-missing': ['BindPaths=-/nothere:/srv'],
  'reset': ['ReadOnlyPaths=/var', 'ReadOnlyPaths=', 'ReadOnlyPaths=/srv'],
  everything: ['ProtectSystem=strict', 'ProtectHome=yes', 'PrivateTmp=yes', 'PrivateDevices=yes', 'ProtectKernelTunables=yes', 'ProtectKernelModules=yes', 'ProtectKernelLogs=yes', 'ProtectControlGroups=yes', 'ReadWritePaths=/run', 'StateDirectory=mvx'],
}

/** Where the view is looked at. */
export const mountProbes = ['/', '/usr', '/usr/lib', '/usr/lib/modules', '/etc', '/etc/mvx', '/boot', '/home', '/root', '/run', '/run/user', '/run/mvx', '/tmp', '/var', '/var/tmp', '/var/lib', '/var/lib/private', '/var/lib/private/mvx', '/var/cache/private/mvx', '/var/log/mvx', '/srv', '/opt', '/dev', '/dev/kmsg', '/sys', '/sys/fs/cgroup', '/sys/kernel/debug', '/proc/sys', '/proc/kcore', '/proc/kmsg', '/proc/bus']

/** What processes of these services found: by unit, release and path. */
export type RecordedMounts = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>
