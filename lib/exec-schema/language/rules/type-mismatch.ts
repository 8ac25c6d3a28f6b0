import { commandSettings, serviceTypeOf, type MergedValues, type UnitAssignment } from '../../effective'
import { sourceRangeOf } from '../../unit-file'
import type { ExecCommand } from '../../values/exec-command'
import type { Word } from '../../values/words'
import { commentAboveSpeaksOf } from '../comment-above'
import { ownShellText, programName, rawCommands, shellText } from '../raw-commands'
import { at, rule, type RuleFinding } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** Options with which programs stay, and with which they go to the background. */
const stays = ['--foreground', '--no-daemon', '--nodaemon', '--no-daemonize', '--no-detach', '--nodetach', '--no-fork', '--nofork', '--no-background']
const leaves = ['--daemonize', '--background', '--detach', '--fork', '--start-as-daemon']
/** The words with which some programs stay. */
const staysBy: Readonly<Record<string, RegExp>> = { nginx: /daemon off;/, 'redis-server': /--daemonize no$/, apache2: /-D ?FOREGROUND$/, httpd: /-D ?FOREGROUND$/ }
/** The words with which others go to the background: with the program, what the rest of the line has to match. */
const leavesBy: readonly (readonly [program: RegExp, words: RegExp, what: string])[] = [
  [/^nginx$/, /^(?!.*(daemon off|-[tTvVsh]\b))/, 'Unless its configuration says daemon off, nginx goes'],
  // Of the words before the name of the machine.
  [/^(ssh|autossh)$/, /^(-\S+\s+(?:(?!-)\S+\s+)?)*?-[46AaCfGgKkMNnqsTtVvXxYy]*f[46AaCfGgKkMNnqsTtVvXxYy]*[DLRJWoiplFEIcbmOQSweB]?(\s|$)/, 'With -f it goes'],
  [/^haproxy$/, /(^|\s)-D(\s|$)/, 'With -D it goes'],
  [/^tmux$/, /(^|\s)new(-session)?\s(.*\s)?-d/, 'The session goes'],
  [/^screen$/, /(^|\s)-dm/, 'The session goes'],
  [/^apache(2)?ctl$|^apachectl$/, /^(?!.*FOREGROUND)(.*\s)?(-k\s+)?start(\s|$)/, 'Apache goes'],
  [/^pm2$/, /(^|\s)(start|resurrect)(\s|$)(?!.*--no-daemon)/, 'pm2 goes'],
  [/^celery$/, /(^|\s)multi\s+start/, 'celery multi goes'],
  [/^pg_ctl$/, /(^|\s)start(\s|$)/, 'pg_ctl goes'],
]
/** Some programs mean by this that they stay and serve, these for certain. */
const unclear = '--daemon'
const stayAsDaemons = ['nix-daemon', 'lxc-monitord']
/** Most commands have nothing of all that. */
const worthALook = /nginx|ssh|haproxy|tmux|screen|apache|pm2|celery|pg_ctl|--daemon|foreground|--no|--background|--detach|--fork|setsid|daemonize|start-stop-daemon|(docker|podman)\b.*\s-\w*d|daemon off|-D ?FOREGROUND|[^&]&\s*["']?\s*$/
/** Types whose main process is the one that systemd starts. */
const direct = ['simple', 'exec', 'notify', 'notify-reload', 'idle']
const interpreters = ['php', 'python3', 'python', 'ruby', 'perl', 'node', 'java']
const launchers = ['setsid', 'daemonize']

/** Type= and what the program does do not go together. */
export const typeMismatch = rule({
  id: 'type-mismatch',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The program does not start in the way that Type= says.',
    reason: 'A program that goes to the background ends, as far as systemd can see: with Type=simple or exec that is the end of the service, and what is left is killed, or with KillMode=process goes on unwatched. With Type=forking systemd waits for that end; a program that stays is stopped when the time to start is up.',
    remedy: 'Let the program stay in the foreground, with Type=exec, or Type=notify where it can say when it is ready.',
  },
  manual: 'systemd.service(5), Type=',
  types: ['service'],
  settings: ['ExecStart'],
  *check({ target, values }) {
    const type = serviceTypeOf(values)
    const line = values.last('Type')
    if (type === 'forking' && line && values.all('PIDFile').length === 0 && values.all('GuessMainPID').length === 0 && asksForMainProcess(values) && !commentAboveSpeaksOf(line, /fork|daemon|background/i)) yield guesses(line)
    for (const entry of values.all('ExecStart')) {
      if (!worthALook.test(entry.assignment.value)) continue
      for (const command of rawCommands(entry, target)) {
        const script = ownShellText(command)
        if (shellText(command) !== null) {
          // What a shell leaves behind, systemd takes away when the shell ends.
          if (script !== null && /[^&]&\s*$/.test(script) && direct.includes(type) && values.value<boolean>('RemainAfterExit') !== true) yield { ...at(entry, entry.assignment.valueRange), message: `With & at its end the shell ends at once, and Type=${type} takes that for the end of the service` }
          continue
        }
        // What stands behind -- belongs to another program.
        const end = command.argv.findIndex(({ text }) => text === '--')
        const words = command.argv.slice(1, end < 0 ? undefined : end)
        const program = programName(command)
        const staying = words.find(({ text }, index) => stays.includes(text) || staysBy[program]?.test(`${words[index - 1]?.text ?? ''} ${text}`))
        if (type === 'forking') {
          if (staying && ![...launchers, 'start-stop-daemon', 'screen', 'tmux'].includes(program)) yield { ...at(entry, sourceRangeOf(entry.assignment, staying.range)), message: `${program} stays in the foreground with ${staying.text}, and Type=forking waits for it to end: the start fails when its time is up` }
          continue
        }
        if (!direct.includes(type) || staying || values.value<boolean>('RemainAfterExit') === true) continue
        const detached = detachedContainer(program, command)
        if (detached && !/^notify/.test(type)) {
          yield { ...at(entry, sourceRangeOf(entry.assignment, detached.range)), message: `${program} ends as soon as the container runs, and Type=${type} takes that for the end of the service${values.all('ExecStop').length > 0 ? ': ExecStop= follows at once' : ''}`, remedy: `Run it without ${detached.text}, or as a service of Type=oneshot with RemainAfterExit=yes, which starts the container and knows nothing more of it.` }
          continue
        }
        const habit = leavesBy.find(([name, rest]) => name.test(program) && rest.test(words.map(({ text }) => text).join(' ')))
        if (habit && type !== 'notify') {
          yield { ...at(entry, entry.assignment.valueRange), severity: program === 'nginx' ? 'info' : 'warning', message: `${habit[2]} to the background, and Type=${type} takes that for the end of the service` }
          continue
        }
        const launched = launchers.includes(program) && !words.some(({ text }) => ['-w', '--wait'].includes(text))
        const leaving = launched ? command.program : (words.find(({ text }, index) => (text === unclear || leaves.includes(text)) && !/^(no|false|off|0)$/i.test(words[index + 1]?.text ?? '')) ?? (program === 'start-stop-daemon' ? words.find(({ text }) => text === '-b') : undefined))
        if (!leaving) continue
        const isUnclear = leaving.text === unclear
        // Scripts that say --daemon mostly mean a loop that they stay in.
        if (isUnclear && (stayAsDaemons.includes(program) || /\.(php|py|rb|pl|js)$/.test(program) || interpreters.includes(program) || words.some(({ text }) => /\.(php|py|rb|pl|js)$/.test(text)))) continue
        yield {
          ...at(entry, sourceRangeOf(entry.assignment, leaving.range)),
          severity: isUnclear ? 'info' : 'warning',
          message: `${isUnclear ? `If ${leaving.text} sends` : `${leaving.text} sends`} ${program} to the background, ${isUnclear ? '' : 'and '}Type=${type} takes that for the end of the service`,
        }
      }
    }
  },
})

/** Options of docker run behind which no value stands. */
const alone = /^(--(rm|init|privileged|tty|interactive|read-only|publish-all|no-healthcheck|oom-kill-disable|disable-content-trust|quiet|sig-proxy|tls-verify|replace|no-hosts|rmi|systemd)|-[itPq]+|--\S+=.*)$/

/** The option by which docker run, or compose up, returns at once. */
function detachedContainer(program: string, { argv }: ExecCommand): Word | undefined {
  if (!/^(docker|podman|docker-compose)$/.test(program)) return undefined
  const words = argv.map(({ text }) => text)
  const verb = words.findIndex((word, index) => index > 0 && !word.startsWith('-') && !['compose', 'container'].includes(word))
  if (!['run', 'up'].includes(words[verb] ?? '')) return undefined
  for (let index = verb + 1; index < argv.length; index++) {
    const { text } = argv[index]!
    if (/^(-[itPq]*d[itPq]*|--detach)$/.test(text)) return argv[index]
    // What follows the image belongs to the program in it.
    if (!text.startsWith('-')) return undefined
    // -p80:80 has its value with it.
    if (!alone.test(text) && !/^-[a-z]\S/.test(text)) index++
  }
  return undefined
}

function guesses(line: UnitAssignment): RuleFinding {
  return {
    ...aboutAssignment(line, 'Without PIDFile= systemd guesses which process is the main one: the only one that it is the parent of by then, and none where there are several'),
    severity: 'info',
    reason: 'Where the guess fails $MAINPID is empty, and systemd notices the end of the service only when no process of it is left, without knowing whether it has failed.',
    remedy: 'Name the file into which the program writes its process with PIDFile=. Or let it stay in the foreground, if it can, with Type=notify where it says when it is ready, otherwise with Type=exec; then units that are ordered after it no longer wait until it is ready.',
  }
}

/** Whether anything depends on which process is the main one. */
function asksForMainProcess(values: MergedValues): boolean {
  return (
    (values.text('Restart') ?? 'no') !== 'no' ||
    ['process', 'mixed'].includes(values.text('KillMode') ?? '') ||
    ['WatchdogSec', 'NotifyAccess'].some((name) => values.all(name).length > 0) ||
    commandSettings.some((name) => values.all(name).some(({ resolved }) => resolved.includes('MAINPID')))
  )
}
