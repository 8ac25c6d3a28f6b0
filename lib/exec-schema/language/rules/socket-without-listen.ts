import { listenSettings } from '../../settings'
import { rule } from '../rule'
import { aboutAssignment, aboutUnit, isJudgedWhole } from '../unit-findings'

/** A socket that listens on nothing, or on what can't accept connections. */
export const socketWithoutListen = rule({
  id: 'socket-without-listen',
  severity: 'error',
  source: 'systemd',
  about: 'unit',
  docs: {
    problem: 'The socket has no Listen…= setting, or one that does not go with Accept=yes.',
    reason: 'systemd refuses to load it. Accept=yes starts a service for each connection, which only streams and sequential packets have; it chooses the service itself.',
    remedy: 'Add ListenStream= or one of its kind; with Accept=yes use streams only and no Service=.',
  },
  manual: 'systemd.socket(5)',
  types: ['socket'],
  *check(unit) {
    const { values } = unit
    if (!isJudgedWhole(unit)) return
    const listening = listenSettings.filter((setting) => values.all(setting).length > 0)
    if (listening.length === 0) yield aboutUnit(unit, 'The socket listens on nothing: no ListenStream=, ListenDatagram= or other Listen…=')
    if (values.value<boolean>('Accept') !== true) return
    const wrong = listening.find((setting) => setting !== 'ListenStream' && setting !== 'ListenSequentialPacket')
    if (wrong) yield aboutAssignment(values.last(wrong)!, `${wrong}= has no connections to accept; with Accept=yes only ListenStream= and ListenSequentialPacket= go`)
    const service = values.last('Service')
    if (service) yield aboutAssignment(service, 'With Accept=yes systemd starts an instance of the template of the same name; Service= does not go with it')
  },
})
