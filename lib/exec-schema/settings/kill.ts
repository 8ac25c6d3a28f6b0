import { boolean } from '../values/boolean'
import { keyword } from '../values/keyword'
import { noted } from '../values/noted'
import { signal } from '../values/signal'
import { killSections } from './sections'
import { setting } from './setting'

export const KillMode = setting({
  name: 'KillMode',
  sections: killSections,
  value: noted(keyword(['control-group', 'process', 'mixed', 'none']), (text, target) => (text === 'none' && target.version >= 246 ? 'KillMode=none leaves processes behind that systemd no longer manages; systemd warns about it' : null)),
  default: 'control-group',
  combine: 'last-wins',
  empty: [{ since: 0, meaning: 'error' }, { since: 246, meaning: 'resets' }],
  summary: 'Decides which processes are killed at stop: the whole cgroup, mixed, only the main process, or none.',
  manual: 'systemd.kill(5)',
})

export const KillSignal = setting({
  name: 'KillSignal',
  sections: killSections,
  value: signal,
  default: 'SIGTERM',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Chooses the signal that first asks processes to stop, SIGTERM unless changed.',
  manual: 'systemd.kill(5)',
})

export const RestartKillSignal = setting({
  name: 'RestartKillSignal',
  sections: killSections,
  since: 244,
  value: signal,
  default: 'same as KillSignal',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Chooses the stop signal used in place of KillSignal= when the unit is being restarted.',
  manual: 'systemd.kill(5)',
})

export const SendSIGHUP = setting({
  name: 'SendSIGHUP',
  sections: killSections,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sends SIGHUP right after the stop signal, so that shells see their connection as closed.',
  manual: 'systemd.kill(5)',
})

export const SendSIGKILL = setting({
  name: 'SendSIGKILL',
  sections: killSections,
  value: boolean,
  default: 'yes',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Kills processes still alive after the stop timeout with SIGKILL; when off, they are left running.',
  manual: 'systemd.kill(5)',
})

export const FinalKillSignal = setting({
  name: 'FinalKillSignal',
  sections: killSections,
  since: 240,
  value: signal,
  default: 'SIGKILL',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Chooses the last-resort signal for processes still alive after the stop timeout; needs SendSIGKILL=.',
  manual: 'systemd.kill(5)',
})

export const WatchdogSignal = setting({
  name: 'WatchdogSignal',
  sections: killSections,
  since: 240,
  value: signal,
  default: 'SIGABRT',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Chooses the signal that ends a service whose WatchdogSec= keep-alive has run out.',
  manual: 'systemd.kill(5)',
})
