/** Where a specifier is resolved: in most settings, in settings that name units, and in [Install]. Each knows a table of its own (systemd.unit(5), "Specifiers"). */
export type SpecifierContext = 'unit' | 'unit-name' | 'install'

export interface Specifier {
  readonly letter: string
  readonly kind: string
  /** What it stands for. */
  readonly summary: string
  /** The first release that resolves it in each context (0: all of them); contexts that never do are absent. */
  readonly since: Partial<Record<SpecifierContext, number>>
}

/** All specifiers, of any release. */
export const specifiers: readonly Specifier[] = [
  { letter: 'A', kind: 'os-image-version', summary: "IMAGE_VERSION= of the host's os-release", since: { 'unit-name': 249, unit: 249, install: 249 } },
  { letter: 'a', kind: 'architecture', summary: 'architecture of the host', since: { 'unit-name': 246, install: 246, unit: 247 } },
  { letter: 'B', kind: 'os-build-id', summary: "BUILD_ID= of the host's os-release", since: { 'unit-name': 246, install: 246, unit: 247 } },
  { letter: 'b', kind: 'boot-id', summary: 'id of the running boot', since: { 'unit-name': 0, unit: 0, install: 0 } },
  { letter: 'C', kind: 'cache-directory-root', summary: 'root of cache directories: /var/cache, or $XDG_CACHE_HOME', since: { unit: 0 } },
  { letter: 'c', kind: 'cgroup', summary: 'control group path of the unit', since: { unit: 0 } },
  { letter: 'D', kind: 'shared-data-dir', summary: '/usr/share, or $XDG_DATA_HOME', since: { unit: 256 } },
  { letter: 'd', kind: 'credentials-dir', summary: "directory of the unit's credentials ($CREDENTIALS_DIRECTORY)", since: { unit: 251 } },
  { letter: 'E', kind: 'configuration-directory-root', summary: 'root of configuration directories: /etc, or $XDG_CONFIG_HOME', since: { unit: 0 } },
  { letter: 'f', kind: 'filename', summary: 'path made of the unescaped instance, or of the prefix where there is none', since: { unit: 0 } },
  { letter: 'G', kind: 'group-id', summary: "number of the manager's group", since: { 'unit-name': 240, unit: 240, install: 240 } },
  { letter: 'g', kind: 'group-name', summary: "name of the manager's group", since: { 'unit-name': 240, unit: 240, install: 240 } },
  { letter: 'H', kind: 'hostname', summary: 'host name', since: { 'unit-name': 0, unit: 0, install: 0 } },
  { letter: 'h', kind: 'user-home', summary: "home directory of the manager's user", since: { unit: 0 } },
  { letter: 'I', kind: 'instance-unescaped', summary: 'instance, escapes undone', since: { unit: 0 } },
  { letter: 'i', kind: 'instance', summary: 'instance: what stands between @ and the ending', since: { 'unit-name': 0, unit: 0, install: 0 } },
  { letter: 'J', kind: 'last-component-unescaped', summary: 'what follows the last - of the prefix, escapes undone', since: { unit: 0 } },
  { letter: 'j', kind: 'last-component', summary: 'what follows the last - of the prefix', since: { unit: 0, install: 0, 'unit-name': 241 } },
  { letter: 'L', kind: 'logs-directory-root', summary: "root of log directories: /var/log, or log below the user's state", since: { unit: 0 } },
  { letter: 'l', kind: 'short-hostname', summary: 'host name up to the first dot', since: { unit: 246, 'unit-name': 247, install: 247 } },
  { letter: 'M', kind: 'os-image-id', summary: "IMAGE_ID= of the host's os-release", since: { 'unit-name': 249, unit: 249, install: 249 } },
  { letter: 'm', kind: 'machine-id', summary: 'machine id', since: { 'unit-name': 0, unit: 0, install: 0 } },
  { letter: 'N', kind: 'prefix-and-instance', summary: 'unit name without its ending', since: { 'unit-name': 0, unit: 0, install: 0 } },
  { letter: 'n', kind: 'unit-name', summary: 'unit name', since: { 'unit-name': 0, unit: 0, install: 0 } },
  { letter: 'o', kind: 'os-id', summary: "ID= of the host's os-release", since: { 'unit-name': 246, install: 246, unit: 247 } },
  { letter: 'P', kind: 'prefix-unescaped', summary: 'prefix, escapes undone', since: { unit: 0 } },
  { letter: 'p', kind: 'prefix', summary: 'prefix: what stands before the @, or before the ending', since: { 'unit-name': 0, unit: 0, install: 0 } },
  { letter: 'q', kind: 'pretty-hostname', summary: 'pretty host name', since: { 'unit-name': 251, unit: 251, install: 251 } },
  { letter: 'R', kind: 'cgroup-root', summary: 'root of the control groups', since: { unit: 0 } },
  { letter: 'r', kind: 'cgroup-slice', summary: 'slice of the unit', since: { unit: 0 } },
  { letter: 'S', kind: 'state-directory-root', summary: 'root of state directories: /var/lib, or $XDG_STATE_HOME', since: { unit: 0 } },
  { letter: 's', kind: 'user-shell', summary: "shell of the manager's user", since: { unit: 0 } },
  { letter: 'T', kind: 'tmp-dir', summary: '/tmp, or $TMPDIR, $TEMP, $TMP', since: { unit: 0 } },
  { letter: 't', kind: 'runtime-directory-root', summary: 'root of runtime directories: /run, or $XDG_RUNTIME_DIR', since: { unit: 0 } },
  { letter: 'U', kind: 'user-id', summary: "number of the manager's user", since: { 'unit-name': 0, unit: 0, install: 0 } },
  { letter: 'u', kind: 'user-name', summary: "name of the manager's user", since: { 'unit-name': 0, unit: 0, install: 0 } },
  { letter: 'V', kind: 'var-tmp-dir', summary: '/var/tmp, or $TMPDIR, $TEMP, $TMP', since: { unit: 0 } },
  { letter: 'v', kind: 'kernel-release', summary: 'kernel release', since: { unit: 0, install: 0, 'unit-name': 246 } },
  { letter: 'W', kind: 'os-variant-id', summary: "VARIANT_ID= of the host's os-release", since: { 'unit-name': 246, install: 246, unit: 247 } },
  { letter: 'w', kind: 'os-version-id', summary: "VERSION_ID= of the host's os-release", since: { 'unit-name': 246, install: 246, unit: 247 } },
  { letter: 'Y', kind: 'real-directory', summary: "directory of the unit's fragment", since: { unit: 251 } },
  { letter: 'y', kind: 'real-path', summary: "path of the unit's fragment", since: { unit: 251 } },
  { letter: '%', kind: 'percent', summary: 'a single %', since: { unit: 0, 'unit-name': 0, install: 0 } },
]
