import type { Target } from '../values/target'
import { managerUserOf, type HostProfile } from './host-profile'

/** The five settings that create directories, in the order in which systemd sets their variables. */
export const directorySettings = ['RuntimeDirectory', 'StateDirectory', 'CacheDirectory', 'LogsDirectory', 'ConfigurationDirectory'] as const
export type DirectorySetting = (typeof directorySettings)[number]

/**
 * Where the directories of a unit lie (systemd.exec(5), table 2). For the user manager they hang on its XDG variables;
 * state and logs moved from the configuration to the state directory in 254.
 */
export function baseDirectories(target: Target, host: HostProfile): Record<DirectorySetting, string> {
  if (target.manager === 'system')
    return { RuntimeDirectory: '/run', StateDirectory: '/var/lib', CacheDirectory: '/var/cache', LogsDirectory: '/var/log', ConfigurationDirectory: '/etc' }
  const environment = host.managerEnvironment.user
  const user = managerUserOf(host, 'user')
  const configuration = environment.XDG_CONFIG_HOME ?? `${user.home}/.config`
  const state = target.version >= 254 ? (environment.XDG_STATE_HOME ?? `${user.home}/.local/state`) : configuration
  return {
    RuntimeDirectory: environment.XDG_RUNTIME_DIR ?? `/run/user/${user.uid}`,
    StateDirectory: state,
    CacheDirectory: environment.XDG_CACHE_HOME ?? `${user.home}/.cache`,
    LogsDirectory: `${state}/log`,
    ConfigurationDirectory: configuration,
  }
}
