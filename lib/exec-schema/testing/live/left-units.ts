const failing = 'ExecStart=/bin/false'
/** Counts its starts in the runtime directory, and notes the number in that of its state; fails, so that it is started again. */
const counting = ['Type=exec', 'Restart=on-failure', 'RestartSec=100ms', 'ExecStart=/bin/sh -c "echo x >> $$RUNTIME_DIRECTORY/starts; wc -l < $$RUNTIME_DIRECTORY/starts > $$STATE_DIRECTORY/starts; exit 1"', '[Unit]', 'StartLimitBurst=3', 'StartLimitIntervalSec=30']

/** Services of which is recorded what of their directories is there after they have ended (`observe.pl`): the lines of [Service], those behind a header of others. */
export const leftUnits: Readonly<Record<string, readonly string[]>> = {
  runtime: ['RuntimeDirectory=left-runtime'],
  all: ['RuntimeDirectory=left-all', 'StateDirectory=left-all', 'CacheDirectory=left-all', 'LogsDirectory=left-all', 'ConfigurationDirectory=left-all'],
  // Since 255 or 256 systemd may not come to removing what is kept for restarts when nothing refers to the unit, which it forgets at once then (observed: 257, 262).
  always: ['RuntimeDirectory=left-always', 'RemainAfterExit=yes', '[Unit]', 'After=left-kept-for-restart.service left-dynamic-kept-for-restart.service'],
  several: ['RuntimeDirectory=left-several-a left-several-b/c'],
  nested: ['RuntimeDirectory=left-nested/a/b'],
  'nested-own': ['RuntimeDirectory=left-nested-own/a left-nested-own'],
  'nested-kept': ['RuntimeDirectory=left-nested-kept/a', 'RuntimeDirectoryPreserve=yes'],
  kept: ['RuntimeDirectory=left-kept', 'RuntimeDirectoryPreserve=yes'],
  'kept-for-restart': ['RuntimeDirectory=left-kept-for-restart', 'RuntimeDirectoryPreserve=restart'],
  mode: ['RuntimeDirectory=left-mode', 'RuntimeDirectoryPreserve=yes', 'RuntimeDirectoryMode=0711', 'StateDirectory=left-mode', 'StateDirectoryMode=0700'],
  user: ['User=probe', 'RuntimeDirectory=left-user', 'RuntimeDirectoryPreserve=yes', 'StateDirectory=left-user'],
  failed: ['RuntimeDirectory=left-failed', failing],
  'failed-before': ['RuntimeDirectory=left-failed-before', 'ExecStartPre=/bin/false'],
  'failed-kept': ['RuntimeDirectory=left-failed-kept', 'RuntimeDirectoryPreserve=yes', failing],
  'failed-kept-for-restart': ['RuntimeDirectory=left-failed-kept-for-restart', 'RuntimeDirectoryPreserve=restart', failing],
  'condition-failed': ['RuntimeDirectory=left-condition-failed', 'StateDirectory=left-condition-failed', '[Unit]', 'ConditionPathExists=/nothere'],
  'exec-condition-failed': ['RuntimeDirectory=left-exec-condition-failed', 'StateDirectory=left-exec-condition-failed', 'ExecCondition=/bin/false'],
  'before-program': ['RuntimeDirectory=left-before-program', 'StateDirectory=left-before-program', 'WorkingDirectory=/nothere'],
  link: ['RuntimeDirectory=left-link:left-link-to', 'StateDirectory=left-link:left-link-to'],
  dynamic: ['DynamicUser=yes', 'RuntimeDirectory=left-dynamic', 'StateDirectory=left-dynamic', 'CacheDirectory=left-dynamic', 'LogsDirectory=left-dynamic', 'ConfigurationDirectory=left-dynamic'],
  'dynamic-kept': ['DynamicUser=yes', 'RuntimeDirectory=left-dynamic-kept', 'RuntimeDirectoryPreserve=yes'],
  'dynamic-kept-for-restart': ['DynamicUser=yes', 'RuntimeDirectory=left-dynamic-kept-for-restart', 'RuntimeDirectoryPreserve=restart'],
  'dynamic-nested': ['DynamicUser=yes', 'StateDirectory=left-dynamic-nested/a'],
  'restarted': [...['RuntimeDirectory=left-restarted', 'StateDirectory=left-restarted'], ...counting],
  'restarted-kept': [...['RuntimeDirectory=left-restarted-kept', 'StateDirectory=left-restarted-kept', 'RuntimeDirectoryPreserve=yes'], ...counting],
  'restarted-kept-for-restart': [...['RuntimeDirectory=left-restarted-kept-for-restart', 'StateDirectory=left-restarted-kept-for-restart', 'RuntimeDirectoryPreserve=restart'], ...counting],
  // The end of the second takes the directory away from the first, which is still there.
  'shared-a': ['RuntimeDirectory=left-shared', 'RemainAfterExit=yes'],
  'shared-b': ['RuntimeDirectory=left-shared', '[Unit]', 'After=left-shared-a.service'],
}
