import { capabilitiesOf, identityOf, ownNamespacesOf, systemCallFilterOf, type MergedValues, type UnitAssignment } from '../../effective'
import { oncePer } from '../../text/collections'
import type { ExecCommand } from '../../values/exec-command'
import { ownShellText, programName, rawCommands } from '../raw-commands'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** What programs are there for and a setting takes from them. */
interface HeldBack {
  /** The setting that does; null where it does not. */
  readonly by: (values: MergedValues) => string | null
  readonly programs: readonly string[]
  /** What has to stand in the line besides its name. */
  readonly words?: RegExp
  /** Whether it comes from the user alone, whom ! leaves out. */
  readonly forUser?: true
  readonly message: (program: string, setting: string) => string
}

const notRoot = (values: MergedValues) => identityOf(values).record?.uid !== 0
const heldBy = (setting: string) => (values: MergedValues) => (values.isHeld(setting) ? setting : null)
const fails = (setting: string, programs: readonly string[], what: string, words?: RegExp): HeldBack => ({ by: heldBy(setting), programs, ...(words && { words }), message: (program) => `${program} fails with ${setting}=yes: ${what}` })

/** Whether none of the calls is left. */
const denies = (calls: readonly string[]) => (values: MergedValues) => {
  const filter = systemCallFilterOf(values)
  const isDenied = (call: string) => (filter!.calls.has(call) ? filter!.mode === 'deny' || filter!.calls.get(call) !== null : filter!.mode === 'allow')
  return filter && calls.every(isDenied) ? 'SystemCallFilter' : null
}

const heldBack: readonly HeldBack[] = [
  // Root has nothing to gain, and may well become somebody else.
  { by: (values) => (notRoot(values) ? heldBy('NoNewPrivileges')(values) : null), forUser: true, programs: ['sudo', 'su', 'pkexec', 'doas', 'newuidmap', 'newgidmap', 'fusermount', 'fusermount3'], message: (program) => `${program} gains no privileges with NoNewPrivileges=yes: what it is to do fails` },
  {
    by: heldBy('MemoryDenyWriteExecute'),
    programs: ['node', 'nodejs', 'java', 'mono', 'mono-sgen', 'luajit', 'pypy', 'pypy3', 'deno', 'bun', 'julia', 'chromium', 'firefox', 'google-chrome', 'electron'],
    words: /^(?!.*--jitless)/,
    message: (program) => `${program} compiles to memory and runs that: with MemoryDenyWriteExecute=yes it ends with an error, or a signal`,
  },
  fails('ProtectHostname', ['hostname'], 'the name of the machine can’t be changed', /hostname\s+(-[bF]\s+)?[\w./%$]/),
  fails('ProtectKernelTunables', ['sysctl'], 'what lies in /proc/sys can’t be written', /sysctl\b[^;&|]*(\s-\w*[wp]\b|\s--(system|load|write)\b|\S=)/),
  fails('ProtectKernelModules', ['modprobe', 'insmod', 'rmmod'], 'no module can be loaded or removed'),
  fails('ProtectKernelLogs', ['dmesg'], 'the log of the kernel can’t be read'),
  fails('ProtectClock', ['hwclock', 'ntpdate', 'date'], 'the clock can’t be set', /hwclock\b[^;&|]*\s(-[swu]*[sw]\b|--(set|hctosys|systohc|adjust))|ntpdate\b(?![^;&|]*\s-\w*q)|\bdate\s+(-s\b|--set)/),
  { by: (values) => (mayChangeOwners(values) ? null : 'User'), programs: ['chown'], words: /\bchown\s+(-\S+\s+)*[^\s:-]/, forUser: true, message: (program) => `${program} fails on what is not its user’s already: only root may give files away, and User= holds for this command too` },
  { by: (values) => (values.isOn('PrivateNetwork') && values.unit.inForce('Unit', 'JoinsNamespaceOf').length === 0 ? 'PrivateNetwork' : null), programs: ['curl', 'wget', 'ping', 'ping6', 'ssh', 'scp', 'sftp'], words: /^(?!.*(localhost|127\.|\[?::1|--(abstract-)?unix-socket|file:))/, message: (program) => `${program} reaches nobody with PrivateNetwork=yes` },
  // Newer programs mount by move_mount, and fall back to mount.
  { by: denies(['mount', 'move_mount']), programs: ['mount'], message: (program) => `${program} may not mount anything: SystemCallFilter= denies it the calls for that` },
  { by: denies(['umount', 'umount2']), programs: ['umount'], message: (program) => `${program} may not unmount anything: SystemCallFilter= denies it the calls for that` },
  // What mounts for others has to do it where they see it (observed: 257).
  {
    by: (values) => ownNamespacesOf(values).get('mnt')?.[0] ?? null,
    programs: ['mount', 'umount'],
    // Who goes on in the same shell has made it for that.
    words: /^(?!.*\bmount\b[^;&|]*(&&|;)\s*[\w/]).*\bu?mount\s+(?:-[^\s|;&]+\s+)*[^\s|;&>-]/,
    message: (program, setting) => `${program === 'mount' ? 'Nothing but this command sees what mount mounts' : 'umount takes it from this command alone'}: ${setting}= gives each command of the unit a view of its own`,
  },
]

const byProgram: ReadonlyMap<string, readonly HeldBack[]> = new Map([...new Set(heldBack.flatMap(({ programs }) => programs))].map((program) => [program, heldBack.filter(({ programs }) => programs.includes(program))]))

const anyProgram = new RegExp(`\\b(${[...byProgram.keys()].join('|')})\\b`)

/** Whether the commands may give files to others. */
function mayChangeOwners(values: MergedValues): boolean {
  const identity = identityOf(values)
  return values.unit.target.manager === 'user' || !identity.chosen || capabilitiesOf(values, identity).effective.includes('CAP_CHOWN')
}

/** A program, and a setting of the sandbox that takes from it what it is there for. */
export const programHeldBack = rule({
  id: 'program-held-back',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The program can’t do here what it is there for.',
    reason: 'A setting of the sandbox takes that from all commands of the unit. systemd starts the program without a word, and it fails, or does its work where nobody sees it.',
    remedy: 'Take the setting out, or write + before this command, which frees it from the sandbox and from User=. Mounts are best left to mount units.',
  },
  manual: 'systemd.exec(5), "Sandboxing"; observed: 247, 252, 257',
  types: ['service'],
  settings: ['ExecCondition', 'ExecStartPre', 'ExecStart', 'ExecStartPost'],
  concernsValue: ({ written }) => anyProgram.test(written),
  *look(entry, { values, target }) {
    if (entry.fate !== 'in-force') return
    const told = new Set<string>()
    for (const command of rawCommands(entry, target))
      for (const program of programsOf(command)) {
        const message = told.has(program) ? null : saidOf(program, command, entry, values)
        if (message === null) continue
        told.add(program)
        yield aboutAssignment(entry, message)
      }
  },
})

/** The programs that a command starts, by itself or by its shell. */
const programsOf = oncePer((command: ExecCommand): readonly string[] => {
  const text = ownShellText(command)
  return text === null ? [programName(command)] : [...text.matchAll(/(?:^|[;&|]\s*)(?:exec\s+)?(?:[\w./-]*\/)?([\w.-]+)/g)].map(([, name]) => name!)
})

/** What is to be said of a program that is held back; null for others. */
function saidOf(program: string, { prefixes }: ExecCommand, { assignment, setting: own }: UnitAssignment, values: MergedValues): string | null {
  const known = byProgram.get(program)
  if (!known || /[+-]/.test(prefixes) || (/^ExecStartP/.test(own!.name) && values.value<boolean>('PermissionsStartOnly') === true)) return null
  for (const { by, words, forUser, message } of known) {
    const setting = (forUser && prefixes.includes('!')) || words?.test(assignment.value) === false ? null : by(values)
    if (setting !== null) return message(program, setting)
  }
  return null
}
