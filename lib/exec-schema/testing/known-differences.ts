/**
 * All differences between our verdicts and those of real systemd releases that are known and stay, each with its reason. Tests fail for any other,
 * and for one listed by name that has vanished.
 */

const namesake = 'recorded together with a unit of the same name, of which systemd had spoken already'

/** Files of Debian, as `release path`. */
export const knownInCorpus: Readonly<Record<string, string>> = Object.fromEntries(
  [252, 254, 257, 262].flatMap((version) =>
    ['teeworlds-server/usr/lib/systemd/system/teeworlds-server.service', 'timekpr-next/usr/lib/systemd/system/timekpr.service', 'tiny-dfr/usr/lib/systemd/system/tiny-dfr.service']
      // Since 257 the last one's value is good.
      .filter((path) => version < 257 || !path.includes('tiny-dfr'))
      .map((path) => [`${version} debian/trixie/${path}`, namesake]),
  ),
)

const longPart = 'a part of a path so long that the name of its mount unit has more than 255 bytes: 247 takes the line and then can’t load the unit, with an error that names no line'
const lookedUp = 'which programs there are is known for complete host profiles only'

/** Single assignments, as `release Section.Setting=value` with long values cut to 40 characters. */
export const knownInValues: Readonly<Record<string, string>> = {
  '241 Service.ExecReload=$BIN x': lookedUp,
  '241 Service.ExecStartPre=$BIN x': lookedUp,
  [`247 Path.PathExistsGlob=/${'p'.repeat(39)}`]: longPart,
  [`247 Unit.RequiresMountsFor=/${'p'.repeat(39)}`]: longPart,
}

/** Why a generated unit is judged differently, where that is known and stays. */
export function knownReason({ setting, values, text }: { readonly setting: string; readonly values: readonly string[]; readonly text: string }, version: number): string | null {
  if (setting === 'Personality') return 'systemd takes only what the processor of its own build can be; ours takes what any can'
  if (setting === 'OnCalendar' && values.some((value) => /[A-Za-z]+(\/[A-Za-z_]+)*$/.test(value))) return 'which time zones there are is a matter of the machine'
  if (version === 247 && text.split(/[/\s]/).some((part) => part.length > 240)) return longPart
  if (version === 247 && setting === 'Type' && values.some((value) => value.trim() === 'dbus')) return 'a failed assertion of systemd-analyze 247, which falls over Type=dbus without BusName='
  if (version === 247 && setting === 'MountAPIVFS') return 'how 247 shows MountAPIVFS=: as no where there is no root directory to mount them in'
  if ((/LimitIntervalSec$/.test(setting) && values.includes('infinity')) || (/LimitBurst$/.test(setting) && values.some((value) => /^\s*4294967295\\?\s*$/.test(value)))) return 'the largest value, which stands for the default of these limits'
  if (version === 247 && setting === 'CPUSchedulingPriority') return 'the policy that a priority is held against up to 248'
  if (version >= 258 && setting === 'CPUSchedulingPolicy') return 'a policy that no kernel has: it is shown, although the line was left out'
  if (setting === 'IPTOS') return 'names that are shown as the numbers they stand for'
  if (setting === 'SystemCallErrorNumber' && values.some((value) => /EWOULDBLOCK|EDEADLOCK|ENOTSUP/i.test(value))) return 'two names of one error number'
  if (setting === 'IOSchedulingClass' && values.some((value) => /^none\\?$/.test(value))) return 'the class none, which the kernel takes for best-effort'
  return null
}

/** Units that recorded dependencies may name or not. */
export const knownDependencies: Readonly<Record<string, string>> = {
  'left-always.service': 'the other end of an After= that this unit has',
  'tmp.mount': 'which mount units there are besides that of the root directory is a matter of the machine',
}

/** Variables of recorded runs that differ, by unit and name. */
export const knownEnvironment: Readonly<Record<string, string>> = {
  'pam-environment.service MAIL': 'PAM modules add what they like; which is not known before they run',
  'accepting@0:ExecStart.service MEMORY_PRESSURE_WATCH': 'the instance of a connection bears numbers that are not known before',
}

/** Units of recorded runs whose directories belong to somebody else, by release and unit. */
export const knownOwners: Readonly<Record<string, string>> = {
  '241 dir-example.service': 'the directories were there before, made for another unit; up to 241 they keep their owner',
  '241 dir-exists-owned.service': 'the same',
}

/** Units of recorded runs whose processes were given something else. */
export const knownProcesses: Readonly<Record<string, string>> = {
  'oom.service': 'the kernel did not let the managers of these runs lower the score',
  'nice-negative.service': 'the manager of a user may not raise the niceness',
  'pam-environment.service': 'PAM modules set the umask since 257',
  'exit-pam-missing.service': 'the same',
  'exec-prefix-plus.service': 'a command behind + is run with full privileges',
  'exec-prefix-bang.service': 'a command behind ! keeps the user and the capabilities of the manager',
}

/** Units of recorded runs whose result something other than the end of the main process decides. */
export const knownResults: Readonly<Record<string, string>> = {
  'exit-notify-never.service': 'the time to start was up',
  'exit-timeout.service': 'the time to start was up',
  'exit-notify-quit.service': 'the main process ended before it said that it was ready',
  'exit-post-fails.service': 'ExecStartPost= failed',
  'commands-timeout.service': 'the time to run was up',
  'time-is-up.service': 'the time to start was up',
  'time-start-kill.service': 'the time to start was up',
  'time-runtime.service': 'the time to run was up',
  'time-stop-kill.service': 'the time to run was up',
  'time-stop-abort.service': 'the time to run was up',
  'time-stop-signal.service': 'the time to run was up',
  'time-watchdog.service': 'the watchdog was not heard of in time',
  'time-watchdog-signal.service': 'the same',
}

/** What processes of our own runs see or may do otherwise than predicted, by unit and name. */
export const knownSights: Readonly<Record<string, string>> = {
  'sees-ports-denied.service bind to a port': 'systemd needs libbpf to forbid ports, which the machines of these runs lack',
  'sees-root-directory.service run /srv/program': 'the program is not below the other root directory',
  'sees-root-directory.service make a set-user-ID file': 'the folder for it can’t be written to by the user there',
  'sees-root-directory.service mknod': 'the same',
}

/** Units of our own whose processes see the file system otherwise than predicted. */
export const knownMounts: Readonly<Record<string, string>> = {
  'mount-extension-image-optional.service': 'the image is missing, and may be',
}
