import { baseDirectories, directorySettings, errnos, exitStatuses, expandSystemCallSet, newestVersion, plainHost, serviceResults, systemCallSets, type ExitStatusClass } from '@/lib/exec-schema'
import { addressOf, settingAddress } from '../addresses'
import { manualLink } from '../manual'
import { table, type Block, type PageEntry, type TableRow } from '../page'
import { code, codeLink } from '../rich-text'
import { lifetimeSince } from './parts'
import { endCells } from './service-results'

interface TableText {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly asks: readonly string[]
  /** Names that are found here because they have no pages of their own. */
  readonly names?: readonly string[]
  readonly says: string
  readonly columns: readonly string[]
  readonly rows: () => TableRow[]
}

/** The tables of systemd.exec(5), and that of the errors that go with them, each with what systemd of the chosen release really does. */
const tables: readonly TableText[] = [
  {
    id: 'directories',
    title: 'Directories that systemd makes',
    summary: 'Where RuntimeDirectory= and its four companions make directories, and the variables that name them.',
    asks: ['where is the state directory', 'directory for a service', 'var lib directory of a service', 'systemd creates directory'],
    says: 'Each of these settings takes names below a base directory. systemd makes them before the program starts, gives them to the user of the unit, and names them in a variable.',
    columns: ['Setting', 'For the system', 'For a user', 'Variable'],
    rows: () => {
      const bases = (['system', 'user'] as const).map((manager) => baseDirectories({ version: newestVersion, manager }, plainHost))
      return directorySettings.map((setting) => {
        const variable = setting.replace(/Directory$/, '').toUpperCase() + '_DIRECTORY'
        return { cells: [codeLink(`${setting}=`, settingAddress(setting)!), ...bases.map((base) => code(base[setting])), codeLink(`$${variable}`, addressOf('environment-variable', variable))] }
      })
    },
  },
  {
    id: 'resource-limits',
    title: 'Resource limits',
    summary: 'The limits of processes with the option of ulimit that does the same, and what each counts.',
    asks: ['ulimit in systemd', 'too many open files', 'limits.conf for a service', 'open file limit of a service'],
    says: 'A value alone sets the soft and the hard limit; two with a colon between set each. Limits of login sessions, as in limits.conf, do not hold for services.',
    columns: ['Setting', 'ulimit', 'Counts in'],
    rows: () => limits.map(([name, option, unit]) => ({ cells: [codeLink(`${name}=`, settingAddress(name)!), code(`ulimit -${option}`), unit] })),
  },
  {
    id: 'system-call-sets',
    title: 'Sets of system calls',
    summary: 'The sets that SystemCallFilter= takes, and how many calls each holds.',
    asks: ['system call groups', 'seccomp groups'],
    says: 'A set stands for its calls in SystemCallFilter= and SystemCallLog=. What it holds differs between releases; its page tells which.',
    columns: ['Set', 'Calls', 'What they do'],
    rows: () => systemCallSets.map(({ name, summary, since, until }) => ({ cells: [codeLink(name, addressOf('system-call-set', name)), String(expandSystemCallSet(name, Math.min(until ?? newestVersion, newestVersion)).size), summary], since, until })),
  },
  {
    id: 'service-results',
    title: 'Results of services',
    summary: 'The words of $SERVICE_RESULT, which the journal and systemctl show as the result of a unit.',
    asks: ['failed with result', 'what does result exit-code mean'],
    says: 'When a service ends, systemd says in one word how it went. Commands of ExecStop= and ExecStopPost= get it as `$SERVICE_RESULT`, and units of OnFailure= as `$MONITOR_SERVICE_RESULT`.',
    columns: ['Result', 'Meaning'],
    rows: () => serviceResults.map(({ result, meaning, since }) => ({ cells: [codeLink(result, addressOf('service-result', result)), meaning], ...lifetimeSince(since) })),
  },
  {
    id: 'result-variables',
    title: 'Variables about the end of a service',
    summary: 'Which values of $EXIT_CODE and $EXIT_STATUS go with which $SERVICE_RESULT.',
    asks: ['exit_code and exit_status variables', 'know in execstoppost why the service ended'],
    says: 'The three variables that commands of ExecStop= and ExecStopPost= get, as real systemd sets them; the manual lists fewer cases than there are.',
    columns: ['SERVICE_RESULT', 'EXIT_CODE', 'EXIT_STATUS', 'When'],
    rows: () => serviceResults.flatMap(({ result, ends, since }) => ends.map((end) => ({ cells: [codeLink(result, addressOf('service-result', result)), ...endCells(end)], ...lifetimeSince(since) }))),
  },
  {
    id: 'errnos',
    title: 'Error names',
    summary: 'The names and numbers of errors, which SystemCallErrorNumber= takes and logs are full of.',
    asks: ['operation not permitted', 'permission denied', 'no such file or directory', 'error number in a log'],
    names: ['errno', ...errnos.flatMap(([name, number]) => [name, `errno ${number}`, `error ${number}`])],
    says: 'What a failed system call leaves behind, by the numbers of x86-64. SystemCallErrorNumber= takes names and numbers; so does SystemCallFilter= behind a call and a colon, as in `SystemCallFilter=~ptrace:EACCES`.',
    columns: ['Name', 'Number', 'What it says'],
    rows: () => errnos.map(([name, number, says]) => ({ cells: [code(name), String(number), says] })),
  },
  statusTable('libc', 'Basic exit statuses', 'Success and failure, as every program has them.', ['exit code 1', 'exit code 0']),
  statusTable('LSB', 'Exit statuses of init scripts', 'Statuses 2 to 7, which the Linux Standard Base gave meanings for services.', ['lsb exit codes', 'init script exit codes']),
  statusTable('systemd', 'Exit statuses of systemd', 'Statuses 200 and above, with which systemd says that it could not start the program.', ['systemd exit codes', 'status 200 and above', 'exit code table']),
  statusTable('BSD', 'Exit statuses of BSD', 'Statuses 64 to 78 of sysexits.h.', ['sysexits.h', 'exit code 64 to 78']),
]

function statusTable(of: ExitStatusClass, title: string, summary: string, asks: readonly string[]): TableText {
  return {
    id: `exit-statuses-${of.toLowerCase()}`,
    title,
    summary,
    asks,
    says: 'systemctl status and the journal show a status with its name, `status=203/EXEC`. SuccessExitStatus=, RestartPreventExitStatus= and RestartForceExitStatus= take numbers and these names.',
    columns: ['Status', 'Name', 'Constant', 'Meaning'],
    rows: () => exitStatuses.filter((status) => status.class === of).map(({ code: number, name, constant, meaning, since }) => ({ cells: [codeLink(String(number), addressOf('exit-status', String(number))), code(name), code(constant), meaning], ...lifetimeSince(since) })),
  }
}

/** The option of the shell’s ulimit for each limit, and what both count in. */
const limits: readonly (readonly [setting: string, option: string, unit: string])[] = [
  ['LimitCPU', 't', 'seconds of processor time; systemd takes any time span'],
  ['LimitFSIZE', 'f', 'bytes; ulimit counts in blocks of 512 or 1,024'],
  ['LimitDATA', 'd', 'bytes; ulimit counts in KiB'],
  ['LimitSTACK', 's', 'bytes; ulimit counts in KiB'],
  ['LimitCORE', 'c', 'bytes; ulimit counts in blocks of 512 or 1,024'],
  ['LimitRSS', 'm', 'bytes; Linux takes no notice of it'],
  ['LimitNOFILE', 'n', 'file descriptors'],
  ['LimitAS', 'v', 'bytes; ulimit counts in KiB'],
  ['LimitNPROC', 'u', 'processes and threads of the user, not of the unit; TasksMax= counts those of the unit'],
  ['LimitMEMLOCK', 'l', 'bytes; ulimit counts in KiB'],
  ['LimitLOCKS', 'x', 'locks on files'],
  ['LimitSIGPENDING', 'i', 'signals that wait'],
  ['LimitMSGQUEUE', 'q', 'bytes in queues of messages'],
  ['LimitNICE', 'e', 'the nice level that may be reached; a number with a sign is a level, one without is the kernel’s own'],
  ['LimitRTPRIO', 'r', 'the real-time priority that may be reached'],
  ['LimitRTTIME', 'R', 'microseconds of real-time without a blocking call; systemd takes any time span'],
]

export const tablePages: readonly PageEntry[] = tables.map(({ id, title, summary, asks, names = [], says, columns, rows }) => ({
  kind: 'table',
  address: addressOf('table', id),
  title,
  summary,
  names: [title, ...names],
  asks,
  weight: 25,
  facts: () => [{ label: 'Manual', value: manualLink('systemd.exec(5)', newestVersion) }],
  parts: () => [{ id: 'table', heading: 'The table', blocks: [{ kind: 'text', text: says } satisfies Block, ...table(title, columns, rows())] }],
}))
