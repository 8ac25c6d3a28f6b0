import { readTimeSpan } from '../values/time-span'
import type { OpenFile } from '../values/open-file'
import { existsIn, type Lifetime } from '../values/target'
import type { CommandSetting } from './command-settings'
import type { EnvironmentBuilder, VariableSource } from './environment-builder'
import type { MergedValues } from './merged-values'
import { serviceTypeOf } from './service-type'

const by = (setting: string | null): VariableSource => ({ kind: 'systemd', setting })

/** Variables that a service's commands are given besides those of all units, by the setting of the command (systemd.exec(5), "Environment variables set or propagated by the service manager"; observed: 247 to 262). */
export function addServiceVariables(builder: EnvironmentBuilder, values: MergedValues, setting: CommandSetting, runtime: string): void {
  addNotification(builder, values, setting, runtime)
  const pidFile = values.text('PIDFile')
  if (pidFile !== null && values.unit.target.version >= 242) builder.set('PIDFILE', pidFile.startsWith('/') ? pidFile : `${runtime}/${pidFile}`, by('PIDFile'))
  if (setting === 'ExecStart') addPassedDescriptors(builder, values)
  addMainProcess(builder, values, setting)
  if (setting === 'ExecStop' || setting === 'ExecStopPost') addResult(builder)
  const { version } = values.unit.target
  if (version >= 257 && values.text('RestartMode') === 'debug') builder.set('DEBUG_INVOCATION', '1', by('RestartMode'), { when: 'started again after a failure' })
}

function addNotification(builder: EnvironmentBuilder, values: MergedValues, setting: CommandSetting, runtime: string): void {
  const { version } = values.unit.target
  const type = serviceTypeOf(values)
  const notify = type === 'notify' || type === 'notify-reload'
  const watchdog = readTimeSpan(values.text('WatchdogSec') ?? '0', version) ?? 0
  const watched = watchdog > 0 && watchdog !== Number.POSITIVE_INFINITY
  const store = values.value<number>('FileDescriptorStoreMax') ?? 0
  const access = values.text('NotifyAccess') ?? 'none'
  const main = setting === 'ExecStart'
  // Commands besides the main process may notify only where NotifyAccess= says so. Type=notify, a watchdog and a descriptor store open the socket even with NotifyAccess=none (observed: 252).
  const opens = main ? access !== 'none' || notify || watched || store > 0 : ['exec', 'all'].includes(access)
  if (opens) builder.set('NOTIFY_SOCKET', `${runtime}/systemd/notify`, by(access !== 'none' ? 'NotifyAccess' : notify ? 'Type' : watched ? 'WatchdogSec' : 'FileDescriptorStoreMax'))
  if (!main) return
  if (watched) {
    builder.set('WATCHDOG_PID', null, by('WatchdogSec'), { note: 'the id of the main process' })
    builder.set('WATCHDOG_USEC', String(watchdog), by('WatchdogSec'))
  }
  if (store > 0 && version >= 254) builder.set('FDSTORE', String(store), by('FileDescriptorStoreMax'))
}

function addPassedDescriptors(builder: EnvironmentBuilder, values: MergedValues): void {
  const { version } = values.unit.target
  const files = version >= 253 ? values.all('OpenFile').map(({ parsed }) => parsed as OpenFile) : []
  const sockets = values.all('Sockets').length > 0
  const certain = sockets || files.some((file) => !file.graceful)
  if (!certain && files.length === 0) return
  const source = by(sockets ? 'Sockets' : 'OpenFile')
  const known = !sockets && files.every((file) => !file.graceful)
  const when = certain ? null : 'a file of OpenFile= is there'
  builder.set('LISTEN_FDS', known ? String(files.length) : null, source, { note: 'how many descriptors are passed', when })
  builder.set('LISTEN_FDNAMES', known ? files.map(({ name }) => name).join(':') : null, source, { note: 'the names of the descriptors', when })
  builder.set('LISTEN_PID', null, source, { note: 'the id of the main process', when })
  if (version >= 259) builder.set('LISTEN_PIDFDID', null, source, { note: 'the inode of the main process’s pidfd', when })
}

/** The id of the main process, for commands that run while there may be one. That of a oneshot service has ended before the next command runs. */
function addMainProcess(builder: EnvironmentBuilder, values: MergedValues, setting: CommandSetting): void {
  if (!['ExecStartPost', 'ExecReload', 'ExecReloadPost', 'ExecStop'].includes(setting)) return
  const type = serviceTypeOf(values)
  if (type === 'oneshot') return
  const when = setting === 'ExecStop' ? 'the main process still runs' : type === 'forking' ? 'the main process is known' : null
  builder.set('MAINPID', null, by(null), { note: 'the id of the main process', when })
  if (values.unit.target.version >= 258) builder.set('MAINPIDFDID', null, by(null), { note: 'the inode of the main process’s pidfd', when })
}

function addResult(builder: EnvironmentBuilder): void {
  const when = 'the main process has ended'
  builder.set('SERVICE_RESULT', null, by(null), { note: 'success, or what went wrong' })
  builder.set('EXIT_CODE', null, by(null), { note: 'exited, killed or dumped', when })
  builder.set('EXIT_STATUS', null, by(null), { note: 'the exit status, or the name of the signal', when })
}

/** Variables that a service is given because of what starts it, which its own files don't tell. */
export interface StartedByVariables extends Lifetime {
  readonly by: string
  readonly variables: readonly string[]
}

const startedBy: readonly StartedByVariables[] = [
  { by: 'OnFailure= or OnSuccess= of another unit', since: 251, variables: ['MONITOR_UNIT', 'MONITOR_SERVICE_RESULT', 'MONITOR_EXIT_CODE', 'MONITOR_EXIT_STATUS', 'MONITOR_INVOCATION_ID'] },
  { by: 'a timer', since: 252, variables: ['TRIGGER_UNIT', 'TRIGGER_TIMER_REALTIME_USEC', 'TRIGGER_TIMER_MONOTONIC_USEC'] },
  { by: 'a path unit', since: 252, variables: ['TRIGGER_UNIT', 'TRIGGER_PATH'] },
  { by: 'a socket', until: 258, variables: ['LISTEN_FDS', 'LISTEN_FDNAMES', 'LISTEN_PID'] },
  { by: 'a socket', since: 259, variables: ['LISTEN_FDS', 'LISTEN_FDNAMES', 'LISTEN_PID', 'LISTEN_PIDFDID'] },
  { by: 'a connection to a socket with Accept=yes', until: 257, variables: ['REMOTE_ADDR', 'REMOTE_PORT'] },
  { by: 'a connection to a socket with Accept=yes', since: 258, variables: ['REMOTE_ADDR', 'REMOTE_PORT', 'SO_COOKIE'] },
]

/** What a service is given by what starts it, in a release. */
export function startedByVariables(version: number): StartedByVariables[] {
  return startedBy.filter((each) => existsIn(each, version))
}
