/** Whose convention an exit status belongs to (systemd.exec(5), "Process exit codes"). */
export type ExitStatusClass = 'libc' | 'LSB' | 'BSD' | 'systemd'

export interface ExitStatus {
  readonly code: number
  /** The name without EXIT_ or EX_, as systemctl shows it. */
  readonly name: string
  readonly constant: string
  readonly class: ExitStatusClass
  /** The first release that knows the name; 0 for all. */
  readonly since: number
  /** What it says, in a sentence. */
  readonly meaning: string
}

/** All statuses with a name, by number. */
export const exitStatuses: readonly ExitStatus[] = [
  { code: 0, name: 'SUCCESS', constant: 'EXIT_SUCCESS', class: 'libc', since: 0, meaning: 'Success.' },
  { code: 1, name: 'FAILURE', constant: 'EXIT_FAILURE', class: 'libc', since: 0, meaning: 'Failure of any kind.' },
  { code: 2, name: 'INVALIDARGUMENT', constant: 'EXIT_INVALIDARGUMENT', class: 'LSB', since: 0, meaning: 'The arguments are wrong.' },
  { code: 3, name: 'NOTIMPLEMENTED', constant: 'EXIT_NOTIMPLEMENTED', class: 'LSB', since: 0, meaning: 'The action asked for is not there.' },
  { code: 4, name: 'NOPERMISSION', constant: 'EXIT_NOPERMISSION', class: 'LSB', since: 0, meaning: 'The user may not do this.' },
  { code: 5, name: 'NOTINSTALLED', constant: 'EXIT_NOTINSTALLED', class: 'LSB', since: 0, meaning: 'The program is not installed.' },
  { code: 6, name: 'NOTCONFIGURED', constant: 'EXIT_NOTCONFIGURED', class: 'LSB', since: 0, meaning: 'The program is not configured.' },
  { code: 7, name: 'NOTRUNNING', constant: 'EXIT_NOTRUNNING', class: 'LSB', since: 0, meaning: 'The program is not running.' },
  { code: 64, name: 'USAGE', constant: 'EX_USAGE', class: 'BSD', since: 0, meaning: 'The command line is wrong.' },
  { code: 65, name: 'DATAERR', constant: 'EX_DATAERR', class: 'BSD', since: 0, meaning: 'The input is malformed.' },
  { code: 66, name: 'NOINPUT', constant: 'EX_NOINPUT', class: 'BSD', since: 0, meaning: 'An input file is missing or unreadable.' },
  { code: 67, name: 'NOUSER', constant: 'EX_NOUSER', class: 'BSD', since: 0, meaning: 'The addressee is unknown.' },
  { code: 68, name: 'NOHOST', constant: 'EX_NOHOST', class: 'BSD', since: 0, meaning: 'The host name is unknown.' },
  { code: 69, name: 'UNAVAILABLE', constant: 'EX_UNAVAILABLE', class: 'BSD', since: 0, meaning: 'A service that is needed is not available.' },
  { code: 70, name: 'SOFTWARE', constant: 'EX_SOFTWARE', class: 'BSD', since: 0, meaning: 'The program found a fault in itself.' },
  { code: 71, name: 'OSERR', constant: 'EX_OSERR', class: 'BSD', since: 0, meaning: 'The operating system refused something, such as a new process.' },
  { code: 72, name: 'OSFILE', constant: 'EX_OSFILE', class: 'BSD', since: 0, meaning: 'A system file is missing or malformed.' },
  { code: 73, name: 'CANTCREAT', constant: 'EX_CANTCREAT', class: 'BSD', since: 0, meaning: 'An output file can’t be made.' },
  { code: 74, name: 'IOERR', constant: 'EX_IOERR', class: 'BSD', since: 0, meaning: 'Reading or writing failed.' },
  { code: 75, name: 'TEMPFAIL', constant: 'EX_TEMPFAIL', class: 'BSD', since: 0, meaning: 'A passing failure; trying again may help.' },
  { code: 76, name: 'PROTOCOL', constant: 'EX_PROTOCOL', class: 'BSD', since: 0, meaning: 'The other side broke the protocol.' },
  { code: 77, name: 'NOPERM', constant: 'EX_NOPERM', class: 'BSD', since: 0, meaning: 'A permission is missing.' },
  { code: 78, name: 'CONFIG', constant: 'EX_CONFIG', class: 'BSD', since: 0, meaning: 'The configuration is wrong.' },
  { code: 200, name: 'CHDIR', constant: 'EXIT_CHDIR', class: 'systemd', since: 0, meaning: 'The working directory can’t be entered.' },
  { code: 201, name: 'NICE', constant: 'EXIT_NICE', class: 'systemd', since: 0, meaning: 'The niceness can’t be set.' },
  { code: 202, name: 'FDS', constant: 'EXIT_FDS', class: 'systemd', since: 0, meaning: 'File descriptors can’t be closed or passed on.' },
  { code: 203, name: 'EXEC', constant: 'EXIT_EXEC', class: 'systemd', since: 0, meaning: 'The program can’t be run: it is missing, not executable, or its interpreter is missing.' },
  { code: 204, name: 'MEMORY', constant: 'EXIT_MEMORY', class: 'systemd', since: 0, meaning: 'Memory is short.' },
  { code: 205, name: 'LIMITS', constant: 'EXIT_LIMITS', class: 'systemd', since: 0, meaning: 'A resource limit can’t be set.' },
  { code: 206, name: 'OOM_ADJUST', constant: 'EXIT_OOM_ADJUST', class: 'systemd', since: 0, meaning: 'The OOM score can’t be set.' },
  { code: 207, name: 'SIGNAL_MASK', constant: 'EXIT_SIGNAL_MASK', class: 'systemd', since: 0, meaning: 'The signal mask can’t be set.' },
  { code: 208, name: 'STDIN', constant: 'EXIT_STDIN', class: 'systemd', since: 0, meaning: 'Standard input can’t be set up.' },
  { code: 209, name: 'STDOUT', constant: 'EXIT_STDOUT', class: 'systemd', since: 0, meaning: 'Standard output can’t be set up.' },
  { code: 210, name: 'CHROOT', constant: 'EXIT_CHROOT', class: 'systemd', since: 0, meaning: 'The root directory can’t be changed.' },
  { code: 211, name: 'IOPRIO', constant: 'EXIT_IOPRIO', class: 'systemd', since: 0, meaning: 'The input and output priority can’t be set.' },
  { code: 212, name: 'TIMERSLACK', constant: 'EXIT_TIMERSLACK', class: 'systemd', since: 0, meaning: 'The timer slack can’t be set.' },
  { code: 213, name: 'SECUREBITS', constant: 'EXIT_SECUREBITS', class: 'systemd', since: 0, meaning: 'The secure bits can’t be set.' },
  { code: 214, name: 'SETSCHEDULER', constant: 'EXIT_SETSCHEDULER', class: 'systemd', since: 0, meaning: 'The processor scheduling can’t be set.' },
  { code: 215, name: 'CPUAFFINITY', constant: 'EXIT_CPUAFFINITY', class: 'systemd', since: 0, meaning: 'The processor affinity can’t be set.' },
  { code: 216, name: 'GROUP', constant: 'EXIT_GROUP', class: 'systemd', since: 0, meaning: 'The group can’t be found or taken on.' },
  { code: 217, name: 'USER', constant: 'EXIT_USER', class: 'systemd', since: 0, meaning: 'The user can’t be found or taken on, or the user namespace can’t be made.' },
  { code: 218, name: 'CAPABILITIES', constant: 'EXIT_CAPABILITIES', class: 'systemd', since: 0, meaning: 'The capabilities can’t be dropped or kept.' },
  { code: 219, name: 'CGROUP', constant: 'EXIT_CGROUP', class: 'systemd', since: 0, meaning: 'The control group can’t be set up.' },
  { code: 220, name: 'SETSID', constant: 'EXIT_SETSID', class: 'systemd', since: 0, meaning: 'A new session can’t be made.' },
  { code: 221, name: 'CONFIRM', constant: 'EXIT_CONFIRM', class: 'systemd', since: 0, meaning: 'Running was refused at the confirmation prompt.' },
  { code: 222, name: 'STDERR', constant: 'EXIT_STDERR', class: 'systemd', since: 0, meaning: 'Standard error can’t be set up.' },
  { code: 224, name: 'PAM', constant: 'EXIT_PAM', class: 'systemd', since: 0, meaning: 'PAM refused the session.' },
  { code: 225, name: 'NETWORK', constant: 'EXIT_NETWORK', class: 'systemd', since: 0, meaning: 'The network namespace can’t be set up.' },
  { code: 226, name: 'NAMESPACE', constant: 'EXIT_NAMESPACE', class: 'systemd', since: 0, meaning: 'The mount namespace can’t be set up.' },
  { code: 227, name: 'NO_NEW_PRIVILEGES', constant: 'EXIT_NO_NEW_PRIVILEGES', class: 'systemd', since: 0, meaning: 'New privileges can’t be ruled out.' },
  { code: 228, name: 'SECCOMP', constant: 'EXIT_SECCOMP', class: 'systemd', since: 0, meaning: 'The system call filter can’t be applied.' },
  { code: 229, name: 'SELINUX_CONTEXT', constant: 'EXIT_SELINUX_CONTEXT', class: 'systemd', since: 0, meaning: 'The SELinux context can’t be entered.' },
  { code: 230, name: 'PERSONALITY', constant: 'EXIT_PERSONALITY', class: 'systemd', since: 0, meaning: 'The execution domain can’t be set.' },
  { code: 231, name: 'APPARMOR', constant: 'EXIT_APPARMOR_PROFILE', class: 'systemd', since: 0, meaning: 'The AppArmor profile can’t be entered.' },
  { code: 232, name: 'ADDRESS_FAMILIES', constant: 'EXIT_ADDRESS_FAMILIES', class: 'systemd', since: 0, meaning: 'The address families can’t be restricted.' },
  { code: 233, name: 'RUNTIME_DIRECTORY', constant: 'EXIT_RUNTIME_DIRECTORY', class: 'systemd', since: 0, meaning: 'The runtime directory can’t be made.' },
  { code: 235, name: 'CHOWN', constant: 'EXIT_CHOWN', class: 'systemd', since: 0, meaning: 'The owner of a socket can’t be changed.' },
  { code: 236, name: 'SMACK_PROCESS_LABEL', constant: 'EXIT_SMACK_PROCESS_LABEL', class: 'systemd', since: 0, meaning: 'The SMACK label can’t be set.' },
  { code: 237, name: 'KEYRING', constant: 'EXIT_KEYRING', class: 'systemd', since: 0, meaning: 'The kernel keyring can’t be set up.' },
  { code: 238, name: 'STATE_DIRECTORY', constant: 'EXIT_STATE_DIRECTORY', class: 'systemd', since: 0, meaning: 'The state directory can’t be made.' },
  { code: 239, name: 'CACHE_DIRECTORY', constant: 'EXIT_CACHE_DIRECTORY', class: 'systemd', since: 0, meaning: 'The cache directory can’t be made.' },
  { code: 240, name: 'LOGS_DIRECTORY', constant: 'EXIT_LOGS_DIRECTORY', class: 'systemd', since: 0, meaning: 'The log directory can’t be made.' },
  { code: 241, name: 'CONFIGURATION_DIRECTORY', constant: 'EXIT_CONFIGURATION_DIRECTORY', class: 'systemd', since: 0, meaning: 'The configuration directory can’t be made.' },
  { code: 242, name: 'NUMA_POLICY', constant: 'EXIT_NUMA_POLICY', class: 'systemd', since: 243, meaning: 'The NUMA policy can’t be set.' },
  { code: 243, name: 'CREDENTIALS', constant: 'EXIT_CREDENTIALS', class: 'systemd', since: 247, meaning: 'A credential can’t be provided.' },
  { code: 244, name: 'BPF', constant: 'EXIT_BPF', class: 'systemd', since: 250, meaning: 'The BPF program that restricts file systems can’t be applied.' },
  { code: 245, name: 'KSM', constant: 'EXIT_KSM', class: 'systemd', since: 254, meaning: 'Merging of equal pages can’t be switched on.' },
  { code: 246, name: 'MEMORY_THP', constant: 'EXIT_MEMORY_THP', class: 'systemd', since: 260, meaning: 'The policy for huge pages can’t be set.' },
  { code: 255, name: 'EXCEPTION', constant: 'EXIT_EXCEPTION', class: 'systemd', since: 240, meaning: 'An exception: many programs end so on a fatal error.' },
]
