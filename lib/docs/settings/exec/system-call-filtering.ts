import type { SettingTexts } from '../../setting-text'

export const systemCallFilteringTexts: SettingTexts = {
  SystemCallArchitectures: {
    does: [
      'Limits in which ways the processes may call the kernel. A processor of 64 bits also takes calls of 32-bit programs, under other numbers; with `native` these are shut, and a program that uses one is killed by SIGSYS. A 32-bit program can’t run in the unit at all then.',
    ],
    when: 'Beside every SystemCallFilter=, and alone for all services that run programs of the machine’s own architecture. Not for Wine, Steam, 32-bit tools of vendors and build servers for other architectures.',
    wrong: ['The service starts an old 32-bit tool: it ends by SIGSYS, and a shell says “Bad system call”. Add `x86` to the list.'],
    related: ['SystemCallFilter', 'LockPersonality', 'MemoryDenyWriteExecute'],
    examples: [
      {
        title: 'A server that needs no calls of 32-bit programs.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
SystemCallFilter=@system-service
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['no 32-bit programs', 'only native system calls', 'x32 abi', 'int 0x80', 'foreign architecture', 'block 32 bit syscalls', 'seccomp bypass by another abi', 'i386 binary is killed', 'compat syscalls', 'amd64 only'],
  },
  SystemCallErrorNumber: {
    does: [
      'A call that SystemCallFilter= does not permit fails with this error, and the process goes on. Without it the process is killed by SIGSYS at once. What the program makes of the error is its own affair: it may try another way, log it, or end.',
    ],
    when: 'For programs that can do without a call, and to be kind to users while a filter is new. Leave it out where a call that is not permitted means an attack, and the process had better die.',
    wrong: [
      'With `EPERM` the C library takes a new call for forbidden and gives up, where with `ENOSYS` it takes it for missing and uses the older one.',
      'The program fails with “Operation not permitted” at a strange place, and nothing names the filter. Take the line out for a test: the kernel then logs the call.',
    ],
    related: ['SystemCallLog', 'SystemCallArchitectures', 'NoNewPrivileges'],
    examples: [
      {
        title: 'A program that tries calls and can do without them.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
SystemCallFilter=@system-service
SystemCallErrorNumber=ENOSYS
SystemCallArchitectures=native

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['error in place of SIGSYS', 'do not kill on forbidden call', 'return EPERM', 'EPERM instead of kill', 'SECCOMP_RET_ERRNO', 'ENOSYS for blocked calls', 'program should survive a denied call', 'program dies at a forbidden call'],
  },
  SystemCallFilter: {
    does: [
      'The kernel lets the processes of the unit make only the system calls in the list; with `~` in front all but those. A call that is not permitted ends the process with SIGSYS, or fails with an error if SystemCallErrorNumber= says one. Names with `@` are sets, of which `@system-service` has what common services need.',
      'The first line decides whether the list allows or denies; later lines add to it or, with the other sign, take out of it. The filter is there before the program is loaded and holds for all that it starts.',
    ],
    when: 'For services that face the network or read what strangers send. Begin with `@system-service`, take out `@privileged` and `@resources` where they are not needed, and try all that the program can do. Leave it off for programs that run code of others, such as build servers.',
    wrong: [
      'The program needs one more call: “code=killed, status=31/SYS”. `journalctl -g type=1326` shows the number of the call.',
      'It works for months, then a new release of the C library or the runtime makes another call, and the service is killed after an update. With `SystemCallErrorNumber=ENOSYS` many programs fall back to what they know.',
      'The list begins with `~` and names a few bad calls: all others, and those of kernels to come, stay open.',
    ],
    related: ['SystemCallErrorNumber', 'SystemCallArchitectures', 'SystemCallLog', 'NoNewPrivileges', 'RestrictAddressFamilies'],
    examples: [
      {
        title: 'What common services need, without what only root would use.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
SystemCallFilter=@system-service
SystemCallFilter=~@privileged @resources
SystemCallErrorNumber=EPERM
SystemCallArchitectures=native
NoNewPrivileges=yes

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['seccomp filter', 'forbid system calls', 'killed with SIGSYS', 'smaller attack surface of the kernel', 'seccomp', 'whitelist syscalls', 'docker seccomp profile', 'pledge', 'bad system call core dumped', 'block ptrace', 'minijail', 'reduce kernel attack surface', 'forbid the mount syscall'],
  },
  SystemCallLog: {
    does: [
      'The kernel logs each call in the list and lets it pass; with `~` in front it logs all but those. The lines have the number of the call, and are found with `journalctl -g type=1326` or, where auditd runs, with `ausearch -m SECCOMP`.',
    ],
    when: 'To find out what a program needs before it gets a SystemCallFilter=: log what the filter would take away, use the program, then look. Take it out afterwards.',
    wrong: [
      'Frequent calls such as `read` are in the list: the log fills up, the service becomes slow, and the kernel drops messages.',
      'Numbers are compared with those of another architecture. `ausyscall` and `scmp_sys_resolver` turn them into names.',
    ],
    related: ['SystemCallFilter', 'SystemCallErrorNumber', 'SystemCallArchitectures'],
    examples: [
      {
        title: 'What the program calls besides the usual is logged.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop, watched for unusual system calls

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop
SystemCallLog=~@system-service

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    asks: ['log system calls', 'find out which calls a program needs', 'dry run of a seccomp filter', 'SECCOMP_RET_LOG', 'audit type=1326', 'trace syscalls without strace', 'learning mode for a filter', 'which syscalls does my daemon make'],
  },
}
